"""A request that is to be made, and the requests of one account. Pure; made by `plan`, done by `sync`."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

from .._core.redaction.secret import safe_repr
from ..reading.limiter import Limiter
from ..reading.passes import Pass
from .stream import Key

HEAD, REREAD, ROW, LONG, SLOW, FILL, CHILD = range(7)  # the sorts of jobs, the most urgent first
SORTS = 7
TICK = 0.001  # seconds between two requests at least: replies are put in the order in which they were asked for
ListKey = tuple[str, str]  # account and kind


@safe_repr
@dataclass(frozen=True, slots=True)
class Job:
    """One request.

    Attributes:
        account, kind: of which list.
        key: which work.
        going: the pass that it goes on with; None for a row.
        since, before: between which instants; None leaves a side open.
        created: of a row that is no suspect: when it was created.
        asked: when it was begun.
        sort: how urgent it is.
    """

    account: str
    kind: str
    key: Key
    sort: int
    asked: float
    going: Pass | None = None
    since: float | None = None
    before: float | None = None
    created: float | None = None


@safe_repr
@dataclass(slots=True)
class Lane:
    """The work of one account."""

    limiter: Limiter
    ready: list[deque[tuple[ListKey, Key]]] = field(default_factory=lambda: [deque() for _ in range(SORTS)])
    under_way: list[int] = field(default_factory=lambda: [0] * SORTS)
    streams: deque[ListKey] = field(default_factory=deque)
    refused: str | None = None


def begun_at(job: Job, asked: float) -> Job:
    """A job whose request is begun now: the pass of its first page is begun with it."""
    going = job.going
    if going is not None and going.pages == 0:
        going = replace(going, begun=asked)
    return replace(job, asked=asked, going=going)
