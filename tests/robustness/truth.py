"""A server that knows what it did: each attempt ends as a script says, and the truth is kept apart from what is told.

Enters: steps, one for each attempt. Leaves: `seen`, one `Visit` for each. It keeps the promises that a real transport
gives (an attempt ends by its `until`; "not sent" is never said of what was sent) and no others. For both clients.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from tests.unit.fake_transport import Clock, poured, reply
from trunkline._core.http.body import RawResponse, Sink
from trunkline._core.http.transport_errors import connection_error, reply_error

Fate = Literal["reply", "not sent", "lost", "broken"]


@dataclass(frozen=True)
class Step:
    """What happens in one attempt.

    Attributes:
        fate: a reply comes; nothing is sent; the connection is lost after sending; what comes back is no HTTP.
        status: of the reply.
        done: whether the server does what it is asked for, where the fate leaves that open (5xx, lost, broken).
        seconds: how long it takes; more than the attempt has is a timeout.
        retry_after: the header of the reply.
        stale: the connection had been idle and was found closed.
    """

    fate: Fate = "reply"
    status: int = 200
    done: bool = False
    seconds: float = 0.1
    retry_after: str | None = None
    stale: bool = False


@dataclass
class Visit:
    """One attempt: when it began and ended, by when it had to end, and what is true of it."""

    step: Step
    began: float
    until: float
    fresh: bool
    ended: float = 0.0
    late: bool = False
    arrived: bool = False
    processed: bool = False
    told: int | None = None  # the status of the reply, if there was one

    @property
    def open(self) -> bool:
        """Whether the client cannot know that it was not processed."""
        return self.arrived and (self.told is None or self.told >= 500 or self.told == 408 or self.told < 300)


GOOD = {"GET": (200, {"sid": "SM1"}), "POST": (201, {"sid": "SM1", "status": "queued"}), "DELETE": (204, b"")}
TOKEN_PATH = "/v2/token"


class Server:
    """What the attempts meet; the last step is repeated. Requests for a token are answered at once."""

    def __init__(self, clock: Clock, steps: list[Step], *, there: bool = True) -> None:
        self.clock = clock
        self.steps = steps
        self.there = there
        self.seen: list[Visit] = []
        self.tokens = 0

    @property
    def processed(self) -> int:
        return sum(visit.processed for visit in self.seen)

    def answer(self, method: str, url: str, until: float, fresh: bool) -> RawResponse:
        if url.endswith(TOKEN_PATH):
            self.tokens += 1
            return reply(200, {"access_token": f"bearer-{self.tokens}", "expires_in": 3600})
        step = self.steps[min(len(self.seen), len(self.steps) - 1)]
        if method == "DELETE" and step.status == 404:
            step = replace(step, status=200)  # whether it is there is not up to the script
        visit = Visit(step, self.clock.now, until, fresh)
        self.seen.append(visit)
        late = visit.late = self.clock.now + step.seconds > until
        self.clock.now = visit.ended = until if late else self.clock.now + step.seconds
        if step.fate == "not sent":
            raise connection_error("no connection", sent=False, timeout=late)
        visit.arrived = True
        there = self.there
        if step.status < 300 or (step.done and (step.fate != "reply" or step.status >= 500 or step.status == 408)):
            visit.processed = method != "DELETE" or there
            self.there = there and method != "DELETE"
        if late or step.fate == "lost":
            raise connection_error("reset", sent=True, timeout=late, stale=step.stale and not late)
        if step.fate == "broken":
            raise reply_error("the reply is not HTTP/1.1")
        headers = {} if step.retry_after is None else {"Retry-After": step.retry_after}
        status, body = step.status, {"code": 20000 + step.status, "message": "no"}
        if status < 300:
            status, body = (404, body) if method == "DELETE" and not there else GOOD[method]
        visit.told = status
        return reply(status, body, headers)


class SyncServer(Server):
    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        *,
        until: float,
        fresh: bool,
        sink: Sink | None = None,
    ) -> RawResponse:
        return poured(self.answer(method, url, until, fresh), sink)

    def close(self) -> None:
        return None


class AsyncServer(Server):
    async def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        *,
        until: float,
        fresh: bool,
        sink: Sink | None = None,
    ) -> RawResponse:
        return poured(self.answer(method, url, until, fresh), sink)

    async def aclose(self) -> None:
        return None


def server(kind: str, clock: Clock, steps: list[Step], **options: Any) -> Any:
    return (SyncServer if kind == "sync" else AsyncServer)(clock, steps, **options)
