"""How many requests may be in flight: found on a simulated server that has a limit and does not tell it."""

from __future__ import annotations

import heapq
import random
from itertools import count

import pytest

from tests.rounds import rounds
from trunkline.reading.limiter import FIRST, InFlight


class Server:
    """Allows some requests at a time, those of others among them, and refuses the rest at once.

    Args:
        allows: how many.
        others: instant → how many others have under way.
        tells: write `Twilio-Concurrent-Requests`.
    """

    def __init__(self, allows: int, *, others: object = lambda now: 0, tells: bool = False, seed: int = 0) -> None:
        self.allows, self.others, self.tells = allows, others, tells
        self.rng = random.Random(seed)
        self.under_way = 0
        self.accepted: list[float] = []
        self.refused: list[float] = []

    def run(self, limiter: InFlight, seconds: float, *, tick: float = 0.005, per_tick: float = 1e9) -> None:
        """Sends as much as the limiter lets, for a time."""
        order = count()
        events: list[tuple[float, int, bool, float, int | None]] = []
        now = owed = 0.0
        while now < seconds:
            now += tick
            while events and events[0][0] <= now:
                at, _, good, begun, told = heapq.heappop(events)
                if good:
                    self.under_way -= 1
                    limiter.answered(begun, at, told)
                else:
                    limiter.refused(begun, at, concurrent=told)
            owed = min(owed + per_tick, 1e9)
            free = min(limiter.free(now), int(owed))
            owed -= free
            if free:
                limiter.begun(free, now)
            for _ in range(free):
                others = self.others(now)  # type: ignore[operator]
                told = self.under_way + 1 + others if self.tells else None
                good = self.under_way + others < self.allows
                self.under_way += good
                (self.accepted if good else self.refused).append(now)
                takes = self.rng.uniform(0.03, 0.08) if good else self.rng.uniform(0.005, 0.03)
                heapq.heappush(events, (now + takes, next(order), good, now, told))

    def refused_share(self, after: float) -> float:
        bad = sum(at > after for at in self.refused)
        return bad / (bad + sum(at > after for at in self.accepted))


@pytest.mark.parametrize("seed", range(rounds(2, 5)))
@pytest.mark.parametrize("allows", [2, 5, 20, 100])
def test_a_limit_that_is_not_told_is_found(allows: int, seed: int) -> None:
    server, limiter = Server(allows, seed=seed), InFlight()
    server.run(limiter, 180)
    assert server.refused_share(60.0) <= 0.01
    # 0.055 s a request and a tick of 5 ms between two: what is sent is most of what could be.
    possible = allows / 0.06 * 120
    assert sum(at > 60 for at in server.accepted) >= 0.75 * possible


def test_of_all_requests_few_are_refused() -> None:
    server = Server(20)
    server.run(InFlight(), 600)
    assert server.refused_share(0.0) <= 0.002


@pytest.mark.parametrize("tells", [True, False])
def test_others_take_their_part_and_give_it_back(tells: bool) -> None:
    def others(now: float) -> int:
        return 15 if 100 < now < 200 else 0

    server, limiter = Server(20, others=others, tells=tells), InFlight()
    server.run(limiter, 400)
    beside = sum(150 < at < 200 for at in server.accepted) / 50
    alone = sum(at > 350 for at in server.accepted) / 50
    assert 0.4 * 5 / 0.06 <= beside <= 5 / 0.05
    assert alone >= 0.75 * 20 / 0.06
    assert server.refused_share(60.0) <= 0.01
    if tells:
        assert 10 <= limiter.others + 15 <= 20  # none at the end


def test_a_limit_that_is_not_used_does_not_grow() -> None:
    limiter = InFlight()
    server = Server(1000)
    server.run(limiter, 60, per_tick=0.1)
    assert limiter.limit == FIRST


def test_it_doubles_each_round_trip_at_first() -> None:
    limiter, now = InFlight(), 0.0
    for _ in range(4):
        free = limiter.free(now)
        limiter.begun(free, now)
        for _ in range(free):
            limiter.answered(now, now + 0.05)
        now += 0.1
    assert limiter.limit == 160


def test_retry_after_stops_the_account() -> None:
    limiter = InFlight()
    limiter.begun(2, 1.0)
    limiter.refused(1.0, 1.1, retry_after=7)
    limiter.answered(1.0, 1.2)
    assert limiter.free(8.0) == 0
    assert limiter.free(8.2) > 0


def test_requests_under_way_together_count_once() -> None:
    limiter = InFlight()
    limiter.begun(10, 1.0)
    for _ in range(10):
        limiter.refused(1.0, 1.1)
    assert limiter.limit == 8.5
    assert limiter.refusals == 10


def test_an_account_that_refuses_everything_is_asked_less_and_less() -> None:
    server = Server(0)
    server.run(InFlight(), 600)
    assert len(server.refused) < 200
    assert sum(at > 300 for at in server.refused) <= 6


def test_what_ended_without_a_reply_is_free_again() -> None:
    limiter = InFlight()
    limiter.begun(10, 1.0)
    assert limiter.free(1.0) == 0
    limiter.dropped()
    assert limiter.free(1.0) == 1


def test_never_more_than_most() -> None:
    limiter = InFlight(3)
    assert limiter.free(0.0) == 3
    for step in range(100):
        limiter.begun(limiter.free(step), float(step))
        while limiter.under_way:
            limiter.answered(float(step), step + 0.5)
    assert limiter.limit == 3
