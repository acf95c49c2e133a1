"""Rows of lists, as templates show them: what somebody sees of a row enters, its cells leave. Pure.

A list is in days, each with its rows; columns that are hidden are not there. Called by all pages with lists.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from types import SimpleNamespace
from typing import Any, Protocol

from ...._core.redaction.secret import safe_repr
from ....types.channels import channel, without_channel
from ...viewer import Shown, Viewer
from .values import Clock, error_title, price, span, tone, words

Row = SimpleNamespace
"""Cells of a row by name: `href`, `time` and what its kind has."""

_MESSAGE = attrgetter(
    *("sid", "href", "time", "inbound", "from_", "from_href", "from_channel", "to", "to_href", "to_channel"),
    *("tone", "status", "media", "text", "why", "segments", "price"),
)
_LONGEST = 240  # characters of a text that a line of a list has


class Links(Protocol):
    """Makes addresses of pages."""

    def row_url(self, kind: str, sid: str) -> str: ...
    def number_url(self, number: str) -> str: ...


@safe_repr
@dataclass(frozen=True, slots=True)
class Table:
    """A list.

    Attributes:
        days: what stands above rows of a day, and the rows.
        has: names of columns, for those that may be hidden.
        width: how many columns it has.
        whole: whether there is a table around the rows.
        named: whether rows say their SIDs.
    """

    kind: str
    days: list[tuple[str, list[Row]]]
    has: frozenset[str]
    width: int
    whole: bool = True
    named: bool = False

    def cells(self, rows: Iterable[Row]) -> Iterator[tuple[Any, ...]]:
        """The cells of messages in the order in which `rows.html` takes them: it looks none of them up by name."""
        return map(_MESSAGE, rows)


def table(kind: str, rows: Sequence[Shown], keys: Sequence[int], viewer: Viewer, clock: Clock, links: Links) -> Table:
    """A list of rows, in their order.

    Args:
        keys: of the rows: when each was created.
    """
    make = _CELLS[kind]
    linked = viewer.number("+")
    days: list[tuple[str, list[Row]]] = []
    last = None
    for row, key in zip(rows, keys, strict=True):
        at = clock.at(key >> 30)
        day = at.date()
        if day != last:
            days.append((clock.heading(day), []))
            last = day
        days[-1][1].append(line(kind, row, at, make, links, linked))
    has = _has(kind, viewer)
    return Table(kind, days, has, len(has) + 1)


def bare(
    kind: str, rows: Sequence[tuple[int, Shown]], viewer: Viewer, clock: Clock, links: Links, *, whole: bool = False
) -> Table:
    """Rows with their keys for a table that others are added to: without days, their times with the day."""
    linked = viewer.number("+")
    made = []
    for key, row in rows:
        found = line(kind, row, clock.at(key >> 30), _CELLS[kind], links, linked)
        found.time = clock.brief_seconds(clock.at(key >> 30))
        made.append(found)
    has = _has(kind, viewer)
    return Table(kind, [("", made)], has, len(has) + 1, whole, True)


def _has(kind: str, viewer: Viewer) -> frozenset[str]:
    """The columns that are there."""
    columns = frozenset(viewer.columns(kind))
    return frozenset(name for name, fields in _COLUMNS[kind].items() if not fields or columns & set(fields))


def line(kind: str, row: Shown, at: datetime, make: Callable[[Row, Shown], None], links: Links, linked: bool) -> Row:
    """The cells of a row."""
    sid = row.get("sid") or _named(kind, row)
    found = Row(sid=sid, href=links.row_url(kind, sid), time=f"{at.hour:02}:{at.minute:02}:{at.second:02}")
    make(found, row)
    if kind in ("message", "call"):
        found.from_, found.from_channel, found.from_href = _side(row, "from_", links, linked)
        found.to, found.to_channel, found.to_href = _side(row, "to", links, linked)
    return found


def one(kind: str, row: Shown, at: datetime, links: Links, linked: bool) -> Row:
    """The cells of a row that stands alone."""
    return line(kind, row, at, _CELLS[kind], links, linked)


def _named(kind: str, row: Mapping[str, Any]) -> str:
    """What names a row that has no SID."""
    if kind == "participant":
        return f"{row.get('conference_sid')}/{row.get('call_sid')}"
    return "/".join(str(row.get(name)) for name in ("account_sid", "category", "start_date", "end_date"))


def _side(row: Shown, name: str, links: Links, linked: bool) -> tuple[str, str, str | None]:
    """An address without its channel, the channel, and the page of the address."""
    address: str | None = row.get(name)
    if not address:
        return "", "", None
    href = links.number_url(address) if linked and not row.is_masked(name) else None
    if ":" not in address:
        return str(address), "", href  # a plain text: templates leave it as it is
    return without_channel(address), channel(address) or "", href


def _status(found: Row, row: Shown) -> None:
    status = str(row.get("status") or "")
    found.status, found.tone = words(status), tone(row.kind, status)


def _why(row: Shown) -> str:
    """The error of a row in words."""
    code = row.get("error_code")
    if not code:
        return ""
    title = error_title(code)
    return f"{code} {title}" if title else f"error {code}"


def _message(found: Row, row: Shown) -> None:
    _status(found, row)
    found.inbound = str(row.get("direction") or "") == "inbound"
    body = row.get("body")
    found.text = body[:_LONGEST] if body else ""
    found.why = _why(row)
    found.media = row.get("num_media") or 0
    found.segments = row.get("num_segments")
    found.price = price(row)


def _call(found: Row, row: Shown) -> None:
    _status(found, row)
    found.inbound = str(row.get("direction") or "") == "inbound"
    found.length = span(row.get("duration"))
    found.price = price(row)


def _conference(found: Row, row: Shown) -> None:
    _status(found, row)
    found.text = row.get("friendly_name") or ""
    found.region = row.get("region") or ""
    found.why = words(str(row.get("reason_conference_ended") or ""))


def _participant(found: Row, row: Shown) -> None:
    _status(found, row)
    found.text = row.get("label") or ""
    found.call, found.conference = row.get("call_sid") or "", row.get("conference_sid") or ""


def _recording(found: Row, row: Shown) -> None:
    _status(found, row)
    found.length = span(row.get("duration"))
    found.source, found.call = words(str(row.get("source") or "")), row.get("call_sid") or ""
    found.channels = row.get("channels")
    found.price, found.why = price(row), _why(row)


def _media(found: Row, row: Shown) -> None:
    found.text = row.get("content_type") or ""
    found.parent = row.get("parent_sid") or ""


def _transcription(found: Row, row: Shown) -> None:
    _status(found, row)
    found.text = (row.get("transcription_text") or "")[:_LONGEST]
    found.length, found.price = span(row.get("duration")), price(row)


def _alert(found: Row, row: Shown) -> None:
    level = str(row.get("log_level") or "")
    found.status, found.tone = level, "bad" if level == "error" else "open" if level == "warning" else "ok"
    found.code = str(row.get("error_code") or "")
    found.text = error_title(found.code)
    found.about = row.get("resource_sid") or ""
    found.why = str(row.get("description") or "")[:_LONGEST]


def _number(found: Row, row: Shown) -> None:
    found.text = row.get("friendly_name") or ""
    found.number = row.get("phone_number") or ""
    found.can = " · ".join(_capabilities(row.get("capabilities")))


def _usage(found: Row, row: Shown) -> None:
    found.category = words(str(row.get("category") or ""))
    found.text = str(row.get("description") or "")
    found.used = f"{row.get('usage') or 0} {row.get('usage_unit') or ''}"
    found.price = price(row, charge=1)


def _capabilities(said: Any) -> list[str]:
    names = {"sms": "SMS", "mms": "MMS", "voice": "voice", "fax": "fax", "SMS": "SMS", "MMS": "MMS"}
    if not isinstance(said, Mapping):
        said = {name: getattr(said, name, None) for name in ("voice", "sms", "mms", "fax")}
    return [names.get(name) or str(name) for name, can in said.items() if can is True]


_CELLS: dict[str, Callable[[Row, Shown], None]] = {
    "message": _message,
    "call": _call,
    "conference": _conference,
    "participant": _participant,
    "recording": _recording,
    "media": _media,
    "transcription": _transcription,
    "alert": _alert,
    "number": _number,
    "usage": _usage,
}
# Kinds of rows → columns beside the time → the fields of which one is needed; of those without it all are there.
_COLUMNS: dict[str, dict[str, tuple[str, ...]]] = {
    "message": {
        "from": ("from_",),
        "arrow": (),
        "to": ("to",),
        "status": (),
        "text": (),
        "segments": ("num_segments",),
        "price": ("price",),
    },
    "call": {
        "from": ("from_",),
        "arrow": (),
        "to": ("to",),
        "status": (),
        "length": (),
        "direction": (),
        "price": ("price",),
    },
    "conference": {"text": (), "status": (), "region": (), "why": ()},
    "participant": {"text": (), "status": (), "call": ("call_sid",), "conference": ()},
    "recording": {"status": (), "length": (), "source": (), "price": ("price",), "call": ("call_sid",)},
    "media": {"text": (), "parent": ("parent_sid",)},
    "transcription": {"status": (), "length": (), "text": (), "price": ("price",)},
    "alert": {"status": (), "code": (), "text": (), "about": ()},
    "number": {"number": (), "text": (), "can": ()},
    "usage": {"category": (), "text": (), "used": (), "price": ("price",)},
}
