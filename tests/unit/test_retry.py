"""Wait or stop."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline._core.call import api_errors, retry

GET: dict[str, Any] = {"method": "GET", "idempotent": True}
POST: dict[str, Any] = {"method": "POST", "idempotent": False}
KEYED: dict[str, Any] = {"method": "POST", "idempotent": True}
DELETE: dict[str, Any] = {"method": "DELETE", "idempotent": True}


def decide(attempt: int = 1, **options: Any) -> float | None:
    options = {"max_retries": 2, "rng": lambda: 0.5, "outcome": "unknown", **options}
    return retry.retry_wait(attempt, **options)


@pytest.mark.parametrize("call", [GET, POST, KEYED, DELETE])
def test_not_sent_and_429_are_always_repeated(call: dict[str, Any]) -> None:
    assert decide(**call, outcome="not sent") is not None
    assert decide(**call, outcome="rejected", status=429) is not None


@pytest.mark.parametrize("status", [None, 408, 500, 502, 503, 504])
def test_a_post_of_unknown_outcome_is_never_repeated(status: int | None) -> None:
    assert decide(**POST, status=status) is None
    assert decide(**POST, status=status, retry_after=1.0) is None
    assert decide(method="PUT", idempotent=False, status=status) is None


@pytest.mark.parametrize(
    ("call", "statuses"),
    [(GET, {408, 500, 502, 503, 504}), (DELETE, {502, 503, 504}), (KEYED, {502, 503, 504})],
)
def test_statuses_of_safe_calls(call: dict[str, Any], statuses: set[int]) -> None:
    assert {s for s in range(300, 600) if decide(**call, status=s) is not None} == statuses | {429}
    assert decide(**call) is not None


def test_attempts_are_bounded() -> None:
    assert decide(2, **GET) is not None
    assert decide(3, **GET) is None
    assert decide(1, **GET, max_retries=0) is None


def test_full_jitter() -> None:
    assert [decide(n, **GET, max_retries=20, rng=lambda: 1.0) for n in (1, 2, 3, 4, 5, 6, 7, 20)] == [
        *(0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0, 8.0)
    ]
    assert decide(5, **GET, max_retries=20, rng=lambda: 0.0) == 0.0


def test_retry_after() -> None:
    assert decide(**GET, status=429, retry_after=3.0) == 3.25
    assert decide(**GET, status=429, retry_after=60.0) == 60.25
    assert decide(**GET, status=429, retry_after=61.0) is None
    assert decide(**GET, status=429, retry_after=3.0, left=3.25) is None
    assert decide(**GET, status=429, retry_after=3.0, left=3.3) == 3.25


@given(
    attempt=st.integers(1, 50),
    method=st.sampled_from(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]),
    idempotent=st.booleans(),
    outcome=st.sampled_from(["not sent", "rejected", "unknown", None]),
    status=st.none() | st.integers(100, 999),
    retry_after=st.none() | st.floats(0, 1e6),
    left=st.none() | st.floats(-10, 1e4),
    max_retries=st.integers(0, 40),
    random=st.floats(0, 1, exclude_max=True),
)
def test_no_wait_is_longer_than_there_is_time_or_patience(
    random: float, attempt: int, left: float | None, max_retries: int, **call: Any
) -> None:
    wait = retry.retry_wait(attempt, left=left, max_retries=max_retries, rng=lambda: random, **call)
    if wait is None:
        return
    assert attempt <= max_retries
    assert 0 <= wait <= retry.MAX_RETRY_AFTER + 1
    assert left is None or wait < left
    assert call["retry_after"] is None or wait >= call["retry_after"]
    if not call["idempotent"]:
        assert call["status"] == 429 or (call["status"] is None and call["outcome"] == "not sent")


NOW = 1_792_567_680.0  # Wed, 21 Oct 2026 07:28:00 GMT


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0.0),
        ("7", 7.0),
        (" 1.5 ", 1.5),
        ("999999", api_errors.LONGEST),
        ("9" * 5000, api_errors.LONGEST),
        ("Wed, 21 Oct 2026 07:28:30 GMT", 30.0),
        ("Wed, 21 Oct 2026 07:27:30 GMT", 0.0),
        ("Wed, 21 Oct 2099 07:27:30 GMT", api_errors.LONGEST),
        ("-5", None),
        ("", None),
        (None, None),
        ("soon", None),
        ("inf", None),
        ("nan", None),
        ("1e400", None),
        ("٣", None),
        ("Wed, 99 Oct 2026 07:28:30 GMT", None),
    ],
)
def test_retry_after_header(text: str | None, seconds: float | None) -> None:
    assert api_errors.parse_retry_after(text, NOW) == seconds


@given(st.text() | st.from_regex(r"\w{3}, \d+ \w{3} \d+ \d+:\d+:\d+ (GMT|[+-]\d+)"))
def test_any_retry_after_header(text: str) -> None:
    seconds = api_errors.parse_retry_after(text, NOW)
    assert seconds is None or (math.isfinite(seconds) and 0 <= seconds <= api_errors.LONGEST)


# the budget


def test_a_few_failures_are_all_tried_again() -> None:
    budget = retry.RetryBudget(0.0)
    assert all(budget.take_retry(0.0) for _ in range(100))
    assert not budget.take_retry(0.0)


def test_of_many_failures_a_fifth_is_tried_again() -> None:
    budget = retry.RetryBudget(0.0)
    retries = 0
    for _ in range(10_000):
        budget.calls += 1
        retries += budget.take_retry(0.0)
    assert 2000 <= retries <= 2100


def test_failures_one_after_the_other_are_all_tried_again() -> None:
    budget = retry.RetryBudget(0.0)
    assert all(budget.take_retry(float(second)) for second in range(10_000))


def test_a_clock_that_goes_back_gives_nothing() -> None:
    budget = retry.RetryBudget(1000.0)
    assert sum(budget.take_retry(1000.0 - n) for n in range(200)) == 100


@given(st.lists(st.one_of(st.none(), st.floats(0, 5))))
def test_the_budget_is_bounded(steps: list[float | None]) -> None:
    budget, now, spent, allowed = retry.RetryBudget(0.0), 0.0, 0, 100.0
    for step in steps:
        if step is None:
            budget.calls += 1
            allowed += 0.2
        else:
            now += step
            spent += budget.take_retry(now)
    assert spent <= allowed + now


def test_each_second_gives_a_retry_back_and_each_call_a_fifth() -> None:
    budget = retry.RetryBudget(0.0)
    while budget.take_retry(0.0):
        pass
    assert sum(budget.take_retry(7.0) for _ in range(20)) == 7
    for _ in range(16):
        budget.calls += 1
    assert sum(budget.take_retry(7.0) for _ in range(20)) == 3
