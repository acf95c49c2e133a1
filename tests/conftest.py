"""What all tests share."""

from __future__ import annotations

import gc

import pytest


@pytest.fixture(scope="module", autouse=True)
def lean_heap() -> None:
    """Sets apart what earlier modules keep (the whole spec as plain objects): a test's `gc.collect()` stays cheap."""
    gc.collect()
    gc.freeze()
