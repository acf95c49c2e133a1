"""The spec and the facts, read once. Without the spec the tests are skipped, or fail when TRUNKLINE_REQUIRE_SPEC=1."""

from __future__ import annotations

import pytest

from . import judge


@pytest.fixture(scope="session")
def spec() -> judge.Spec:
    """The published OpenAPI files."""
    reason = judge.why_absent()
    if reason is None:
        return judge.read()
    if judge.REQUIRED:
        pytest.fail(f"TRUNKLINE_REQUIRE_SPEC is set, but {reason}")
    pytest.skip(reason)
