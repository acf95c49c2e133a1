"""Retries under random sequences of outcomes, judged by what the server really did, not by what the client thinks."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email.utils import formatdate
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import trunkline
from tests.robustness.truth import TOKEN_PATH, Fate, Server, Step, Visit, server
from tests.rounds import rounds
from tests.timing import timed
from tests.unit.fake_transport import SID, TOKEN, Clock
from trunkline import errors
from trunkline._core.http.transport_errors import connection_error

PATIENCE = 60.0
STATUSES = (200, 429, 503, 500, 401, 404, 408, 400, 429, 502, 504, 501, 403, 409)
WAITS = {
    "0": 0.0,
    "1": 1.0,
    "2.5": 2.5,
    "30": 30.0,
    "60": 60.0,
    "61": 61.0,
    "86400": 86_400.0,
    "99999999999999999999": 1e9,
    "-1": None,
    "soon": None,
    "": None,
    "NaN": None,
    "1e3": None,
    formatdate(0, usegmt=True): 0.0,
    formatdate(2**32, usegmt=True): 1e9,
    "Fri, 99 Foo 2026 00:00:00 GMT": None,
}
FATES: tuple[Fate, ...] = ("not sent", "lost", "reply", "broken", "not sent", "lost", "not sent", "lost")
CALLS = {
    "get": lambda client: client.messages("SM1").fetch(),
    "delete": lambda client: client.messages("SM1").delete(),
    "send": lambda client: client.messages.create(to="+14155550123", from_="+14155550124", body="hi"),
    "pay": lambda client: client.calls("CA1").payments.create("key", "https://example.com/cb"),
}


@dataclass
class Case:
    call: str
    steps: list[Step]
    max_retries: int
    deadline: float | None
    timeout: float
    seed: int
    oauth: bool
    there: bool


@dataclass
class Told:
    """What hooks and the caller saw."""

    clock: Clock
    requests: list[float] = field(default_factory=list)
    replies: list[tuple[float, Any]] = field(default_factory=list)
    result: Any = None
    error: trunkline.TrunklineError | None = None

    def on_request(self, sending: Any) -> None:
        self.requests.append(self.clock.now)

    def on_response(self, response: Any) -> None:
        self.replies.append((self.clock.now, response))


# Simple steps first: so do failing cases shrink. Kinds of failure are about as frequent as each other.
STEPS = [
    *(Step("reply", status, done, 0.1) for status in STATUSES for done in (False, True)),
    *(Step("reply", status, False, 0.1, wait) for status in (429, 503) for wait in WAITS),
    *(Step(fate, 200, done, 0.1, None, stale) for fate in FATES for done in (False, True) for stale in (False, True)),
    *(Step(fate, status, done, 40.0) for fate in FATES[:3] for status in (200, 503) for done in (False, True)),
]
cases = st.builds(
    Case,
    call=st.sampled_from(list(CALLS)),
    steps=st.lists(st.sampled_from(STEPS), min_size=2, max_size=8),
    max_retries=st.sampled_from([2, 5, 1, 3, 6, 4, 0]),
    deadline=st.sampled_from([None, None, 100.0, 15.0, 5.0, 2.0, 0.5, 0.05]),
    timeout=st.sampled_from([3.0, 30.5, 0.5]),
    seed=st.integers(0, 2**32),
    oauth=st.booleans(),
    there=st.booleans(),
)


@pytest.fixture(scope="module", params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[SimpleNamespace]:
    with asyncio.Runner() as runner:
        waiting = request.param == "async"
        yield SimpleNamespace(kind=request.param, do=lambda value: runner.run(awaited(value)) if waiting else value)


def client_of(world: SimpleNamespace, clock: Clock, fake: Server, case: Case, told: Told) -> Any:
    auth = trunkline.ClientCredentials("OQ1", "secret") if case.oauth else trunkline.BasicAuth(SID, TOKEN)
    make: Any = trunkline.Client if world.kind == "sync" else trunkline.AsyncClient
    client = make(
        auth=auth,
        account_sid=SID,
        transport=fake,
        timeout=case.timeout,
        deadline=case.deadline,
        max_retries=case.max_retries,
        on_request=told.on_request,
        on_response=told.on_response,
    )
    sleep = clock.sleep if world.kind == "sync" else clock.async_sleep
    return timed(client, clock=clock, sleep=sleep, rng=random.Random(case.seed).random)


def perform(world: SimpleNamespace, case: Case) -> tuple[Server, Told]:
    """The call on a client whose clock stands still but for what attempts and waits take."""
    clock = Clock()
    fake = server(world.kind, clock, case.steps, there=case.there)
    told = Told(clock)
    client = client_of(world, clock, fake, case, told)
    try:
        told.result = world.do(CALLS[case.call](client))
    except trunkline.TrunklineError as error:
        told.error = error
    return fake, told


async def awaited(value: Any) -> Any:
    return await value


# the judge


def outcome(seen: list[Visit]) -> str:
    """What may be said of the whole call."""
    if any(visit.open for visit in seen):
        return "unknown"
    return "rejected" if any(visit.arrived for visit in seen) else "not sent"


def harmless(case: Case, visit: Visit) -> bool:
    """Whether one more attempt after this one cannot do anything twice."""
    return case.call != "send" or not visit.open


def judge_attempts(case: Case, fake: Server, told: Told) -> None:
    seen = fake.seen
    spare = 1 + case.oauth  # a connection found closed, and a token found revoked, are no retries
    assert len(seen) <= 1 + case.max_retries + spare
    if case.call == "send":
        assert fake.processed <= 1
        assert all(visit.fresh for visit in seen)
    assert all(harmless(case, visit) for visit in seen[:-1])
    revoked = [i for i, visit in enumerate(seen) if visit.told == 401]
    assert len(revoked) <= spare
    assert fake.tokens <= 1 + len(revoked)


def judge_times(case: Case, fake: Server, told: Told) -> None:
    seen, clock = fake.seen, told.clock
    end = 1000.0 + case.deadline if case.deadline is not None else float("inf")
    assert clock.now <= end + 1e-9
    for visit in seen:
        assert visit.began < visit.until <= min(end, visit.began + case.timeout) + 1e-9
    plain = 0
    for before, after in pairwise(seen):
        wait = after.began - before.ended
        asked = WAITS[before.step.retry_after] if before.told and before.step.retry_after is not None else None
        at_once = (before.step.stale and before.told is None) or before.told == 401
        if wait or not at_once:
            plain += 1
        most = min(8.0, 0.5 * 2 ** max(plain - 1, 0)) if asked is None else asked + 1.0
        assert wait <= most + 1e-9
        if asked is not None and not (case.oauth and before.told == 401):
            assert asked <= PATIENCE
            assert wait >= asked - 1e-9


def judge_hooks(case: Case, fake: Server, told: Told) -> None:
    seen = fake.seen
    assert [visit.began for visit in seen] == told.requests
    assert [visit.ended for visit in seen] == [at for at, _ in told.replies]
    responses = [response for _, response in told.replies]
    assert [response.attempt for response in responses] == list(range(1, len(seen) + 1))
    for visit, response, after in zip(seen, responses, [*seen[1:], None], strict=True):
        assert response.status == (visit.told or 0)
        if after is None:
            assert response.retry_in is None
        else:
            assert response.error is not None
            assert after.began == pytest.approx(visit.ended + response.retry_in)


def judge_end(case: Case, fake: Server, told: Told) -> None:
    seen, error = fake.seen, told.error
    last = seen[-1]
    if error is None:
        doubtful = any(visit.open for visit in seen[:-1])
        gone = case.call == "delete" and last.told == 404 and doubtful
        assert gone or (last.told is not None and last.told < 300)
        assert fake.processed or not fake.there
        assert (told.result is None) == (case.call == "delete")
        return
    assert error.attempts == len(seen)
    assert error.outcome == outcome(seen)
    assert error.status == last.told
    if last.told is not None:
        assert type(error) is errors.class_for(last.told)
        assert not (last.told == 404 and case.call == "delete" and any(visit.open for visit in seen[:-1]))
    elif last.step.fate == "broken" and not last.late:
        assert type(error) is errors.APIResponseError
    else:
        assert isinstance(error, errors.APIConnectionError)
        assert isinstance(error, errors.APITimeoutError) == last.late


def judge_perseverance(case: Case, fake: Server, told: Told) -> None:
    """What surely was not processed is tried again while retries, budget and time are left."""
    seen = fake.seen
    last = seen[-1]
    if told.error is None or len(seen) > case.max_retries or last.open:
        return
    asked = WAITS[last.step.retry_after] if last.told and last.step.retry_after is not None else None
    if last.told not in (None, 429) or (asked or 0.0) > PATIENCE:
        return
    longest = 8.0 if asked is None else asked + 1.0
    assert case.deadline is not None, "given up too early"
    assert 1000.0 + case.deadline - last.ended <= longest, "given up too early"


@settings(derandomize=True, max_examples=rounds(300, 1500), deadline=None, database=None)
@given(case=cases)
def test_any_sequence_of_outcomes(world: SimpleNamespace, case: Case) -> None:
    fake, told = perform(world, case)
    judge_attempts(case, fake, told)
    judge_times(case, fake, told)
    judge_hooks(case, fake, told)
    judge_end(case, fake, told)
    judge_perseverance(case, fake, told)


# storms


DOWN = Case("get", [Step(status=503, seconds=0.0)], 5, None, 3.0, 0, False, True)


def storm(world: SimpleNamespace, client: Any, calls: int) -> None:
    """Calls that fail, one like the other, in no time."""
    for number in range(calls):
        derived = client.with_options(max_retries=5) if number % 2 else client
        with pytest.raises(errors.ServerError):
            world.do(CALLS["get"](derived))


def test_a_storm_of_failures_is_not_amplified(world: SimpleNamespace) -> None:
    clock = Clock()
    fake = server(world.kind, clock, DOWN.steps)
    client = client_of(world, clock, fake, DOWN, Told(clock))
    timed(client, rng=lambda: 0.0)
    storm(world, client, 1000)
    assert 1000 < len(fake.seen) < 1500
    clock.now += 3600
    before = len(fake.seen)
    storm(world, client, 1)
    assert len(fake.seen) - before == 6, "after an hour a failure is tried again as ever"


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_a_token_that_cannot_be_fetched(world: SimpleNamespace, failing: int) -> None:
    clock = Clock()
    case = replace(DOWN, oauth=True, call="send", max_retries=1)
    fake = server(world.kind, clock, [Step()])
    answer = fake.answer
    left = [failing]

    def refuse(method: str, url: str, until: float, fresh: bool) -> Any:
        if url.endswith(TOKEN_PATH) and left[0]:
            left[0] -= 1
            raise connection_error("reset", sent=True)
        return answer(method, url, until, fresh)

    fake.answer = refuse
    told = Told(clock)
    client = client_of(world, clock, fake, case, told)
    if failing < 2:
        assert world.do(CALLS["send"](client)).sid == "SM1"
    else:
        with pytest.raises(errors.APIConnectionError) as caught:
            world.do(CALLS["send"](client))
        assert caught.value.outcome == "not sent", "the message itself was not"
    assert len(fake.seen) == (failing < 2)
