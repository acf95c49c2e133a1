"""Segments a second, shares of workers, when to stop: on a clock that the tests turn."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rounds import rounds
from trunkline.bulk.rate import Bucket, Grant, StopAt, default_rate, granted, parse_share


@settings(max_examples=rounds(200, 1000))
@given(
    st.floats(0.5, 200),
    st.floats(0.5, 600),
    st.lists(st.tuples(st.floats(0, 5), st.integers(1, 10)), min_size=1, max_size=60),
)
def test_never_more_than_the_rate_and_what_it_may_be_ahead(
    rate: float, ahead: float, steps: list[tuple[float, int]]
) -> None:
    bucket, now, taken = Bucket(rate, 0.0, ahead), 0.0, 0
    for pause, segments in steps:
        now += pause
        if bucket.take(segments, now):
            taken += segments
            # A message that is larger than the bucket may leave it in debt, which it pays before the next.
            assert taken <= rate * now + max(1.0, rate * ahead) + max(0.0, segments - rate * ahead) + 1e-6


@settings(max_examples=rounds(200, 1000))
@given(st.floats(0.5, 200), st.floats(0.5, 600), st.lists(st.integers(1, 400), min_size=1, max_size=40))
def test_what_has_waited_as_long_as_it_was_told_is_sent(rate: float, ahead: float, messages: list[int]) -> None:
    bucket, now = Bucket(rate, 0.0, ahead), 0.0
    for segments in messages:
        now += bucket.wait(segments, now)
        assert bucket.take(segments, now)
    # And no later than the rate asks.
    assert now <= sum(messages) / rate + 1e-6


def test_what_was_not_sent_is_given_back() -> None:
    bucket = Bucket(2.0, 0.0)
    assert bucket.take(2, 0.0)
    assert not bucket.take(1, 0.0)
    bucket.give_back(2)
    bucket.give_back(50)
    assert bucket.take(2, 0.0)
    assert bucket.wait(1, 0.0) == pytest.approx(0.5)


@pytest.mark.parametrize(("rate", "ahead"), [(0, 1), (-1, 1), (float("nan"), 1), (20_000, 1), (1, 0), (1, 601)])
def test_rates_have_a_range(rate: float, ahead: float) -> None:
    with pytest.raises(ValueError, match="must be more than 0 and at most"):
        Bucket(rate, 0.0, ahead)


@pytest.mark.parametrize(
    ("sender", "rate"),
    [
        ("+14155550100", 1.0),
        ("+18885550100", 3.0),
        ("12345", 100.0),
        ("Acme", 1.0),
        ("whatsapp:+14155550100", 80.0),
        ("MG" + "0" * 32, None),
        ("MGM", 1.0),
    ],
)
def test_senders_have_rates_by_their_kind(sender: str, rate: float | None) -> None:
    assert default_rate(sender) == rate


@settings(max_examples=rounds(100, 1000))
@given(st.integers(0, 2**32), st.floats(0.5, 300), st.integers(1, 8))
def test_workers_share_a_rate_fairly_and_keep_to_it(seed: int, rate: float, workers: int) -> None:
    rng = random.Random(seed)
    kept: Grant | None = None
    now, got = 1000.0, [0.0] * workers
    for _ in range(200 * workers):
        now += rng.uniform(0, 1.0 / workers)
        worker = rng.randrange(workers)
        given_now, kept = granted(kept, rate, rng.uniform(0, 2 * rate), workers, now + rng.uniform(-0.5, 0))
        got[worker] += given_now
        assert 0 <= given_now <= rate / workers + 1e-9
        assert sum(got) <= rate * (now - 999.5) + rate + 1e-6


def test_a_clock_that_goes_back_grants_nothing_twice() -> None:
    given_now, kept = granted(None, 10.0, 10.0, 1, 100.0)
    assert given_now == 10.0
    assert granted(kept, 10.0, 10.0, 1, 50.0) == (0.0, Grant(0.0, 100.0))


@pytest.mark.parametrize(
    ("text", "share"), [("5%", 0.05), ("0.05", 0.05), (" 2.5 %", 0.025), ("100%", 1.0), (0.5, 0.5), (1, 1.0)]
)
def test_shares(text: str | float, share: float) -> None:
    assert parse_share(text) == pytest.approx(share)


@pytest.mark.parametrize("text", ["", "5", "101%", "-1%", "0%", "x", 0, 1.5, True, "5%%", float("nan")])
def test_what_is_no_share_is_refused(text: str | float) -> None:
    with pytest.raises(ValueError, match="stop_at must be a share"):
        parse_share(text)


def test_a_few_failures_stop_nothing() -> None:
    stop = StopAt(0.05)
    assert not any(stop.add(True) for _ in range(4))
    assert stop.add(True)
    assert stop.failing == 1.0


def test_late_failures_are_noticed_among_many_good_ones() -> None:
    stop = StopAt(0.05)
    assert not any(stop.add(False) for _ in range(100_000))
    assert [stop.add(True) for _ in range(50)].index(True) == 49
    assert not [stop.add(False) for _ in range(2000)][-1]


@settings(max_examples=rounds(100, 1000))
@given(st.lists(st.booleans(), max_size=2500), st.floats(0.01, 1))
def test_the_last_thousand_count(outcomes: list[bool], share: float) -> None:
    stop = StopAt(share)
    for number, failed in enumerate(outcomes, 1):
        last = outcomes[max(0, number - 1000) : number]
        assert stop.add(failed) == (sum(last) >= 5 and sum(last) >= share * len(last))
