"""What is known of the kinds of rows: how their lists are asked, which dates they have, when they are final.

Wire JSON enters, instants and yes or no leave. Pure; called by `follow`, `passes` and `logs.plan`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from .._core.redaction.secret import safe_repr
from ..types import dates

By = Literal["created", "sent", "undated"]
"""Which instant of a row counts: "created"; "sent" (messages' `date_sent`, calls' `start_time`) of those that have it;
"undated": the creation of those that have not."""

DAY = 86_400.0
HOUR = 3_600.0


@safe_repr
@dataclass(frozen=True, slots=True)
class Kind:
    """How the rows of a kind are read.

    Attributes:
        name: its name in the store.
        by: the instant by which a day holds a row.
        created, sent, updated: the wire names of the dates; "" for none.
        final: the statuses after which nothing but the price changes; empty: rows never change.
        priced: the statuses that get a price.
        undated: rows may lack the date that days go by, so no day surely lists them.
        days, heads: whether its list can be asked for a day, and has the newest first.
        whole: how often the whole list is read, in seconds, where days do not bring it; 0: never.
        settles: a day's rows change until some time after its end, and are its last when they do not any more.
        fetched: whether a row can be asked for alone.
        parent: the kind that each row of has a list of its own; "" for one list an account.
        expected: a list of a parent is not empty, unless its rows were deleted.
        usual: whether it is read where nobody says what to read; not if it takes a request for each parent.
        states: how often its list is read, once for each state; if more than once, its newest row need not come first.
        reach: how many days back the API tells of it; None: as far as its account keeps it.
        size: the largest page.
    """

    name: str
    by: By = "created"
    created: str = "date_created"
    sent: str = ""
    updated: str = "date_updated"
    final: frozenset[str] = frozenset()
    priced: frozenset[str] = frozenset()
    undated: bool = False
    days: bool = True
    heads: bool = True
    whole: float = 0.0
    settles: bool = False
    fetched: bool = True
    parent: str = ""
    expected: bool = False
    usual: bool = True
    states: int = 1
    reach: int | None = None
    size: int = 1000


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            "message",
            by="sent",
            sent="date_sent",
            final=frozenset({"delivered", "undelivered", "failed", "received", "read", "canceled"}),
            priced=frozenset({"delivered", "undelivered", "read"}),
            undated=True,
        ),
        Kind(
            "call",
            by="sent",
            sent="start_time",
            final=frozenset({"completed", "busy", "failed", "no-answer", "canceled"}),
            priced=frozenset({"completed"}),
            undated=True,
        ),
        Kind("conference", states=3, final=frozenset({"completed"})),
        Kind("recording", final=frozenset({"completed", "absent", "deleted"}), priced=frozenset({"completed"})),
        Kind("alert", reach=30),
        Kind("number", days=False, heads=False, whole=HOUR),
        Kind("usage", created="start_date", updated="as_of", heads=False, settles=True, fetched=False),
        Kind(
            "transcription",
            final=frozenset({"completed", "failed"}),
            priced=frozenset({"completed"}),
            days=False,
            whole=DAY,
        ),
        Kind("participant", days=False, heads=False, parent="conference"),
        Kind("media", days=False, heads=False, parent="message", expected=True, usual=False),
    )
}
USUAL = tuple(name for name, kind in KINDS.items() if kind.usual)


@lru_cache(4096)
def seconds(text: str) -> float | None:
    """An instant or a day as the API writes it (RFC 2822 or 3339) in seconds since 1970; None for what is none."""
    try:
        return (dates.parse_rfc3339(text) if text[:1].isdigit() else dates.parse_rfc2822(text)).timestamp()
    except (ValueError, OverflowError):
        return None


def instant(row: Mapping[str, Any], wire: str) -> float | None:
    """A date of a row in seconds since 1970."""
    value = row.get(wire) if wire else None
    return seconds(value) if isinstance(value, str) else None


def undated(kind: Kind, rows: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """The rows without the date that days go by; one that cannot be read is none."""
    texts = [text for row in rows if (text := row.get(kind.sent))]
    if all(isinstance(text, str) for text in texts) and dates.are_rfc2822(texts):  # as ever, and quick
        return [row for row in rows if not row.get(kind.sent)]
    return [row for row in rows if instant(row, kind.sent) is None]


def latest(kind: Kind, row: Mapping[str, Any]) -> float | None:
    """The later of a row's creation and sending: lists are in the order of one of them."""
    created, sent = instant(row, kind.created), instant(row, kind.sent)
    return sent if created is None else created if sent is None else max(created, sent)
