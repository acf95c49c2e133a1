"""What all tests share."""

from __future__ import annotations

import gc
import os

import pytest
from hypothesis import settings

from tests.rounds import rounds

# The same examples each time: a failure is then the change's, not luck's. HYPOTHESIS_PROFILE=random looks further.
settings.register_profile("same", derandomize=True, database=None, deadline=None, max_examples=rounds(25, 100))
settings.register_profile("random", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


@pytest.fixture(scope="module", autouse=True)
def lean_heap() -> None:
    """Sets apart what earlier modules keep (the whole spec as plain objects): a test's `gc.collect()` stays cheap."""
    gc.collect()
    gc.freeze()
