"""What does not depend on the machine stays within `benchmarks/budgets.json`: modules, requests, bytes, calls.

A change that makes a budget too small says why it is worth it; one that saves lowers it.
"""

from __future__ import annotations

import pytest

from benchmarks.counts import COUNTS, budgets, calls


@pytest.mark.parametrize("name", COUNTS)
def test_a_budget_is_kept(name: str) -> None:
    used = COUNTS[name]()
    assert 0 < used <= budgets()[name]


def test_every_budget_is_for_something() -> None:
    assert budgets().keys() == COUNTS.keys()


def test_calls_are_counted() -> None:
    def twice() -> None:
        len("")
        str.upper("a")

    # The task itself, its two calls, and the one that ends the count.
    assert calls(twice) == 4
