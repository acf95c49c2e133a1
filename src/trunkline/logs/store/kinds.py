"""What the store keeps of each kind of row: which fields of the wire are columns, and how they are written. Pure.

A field without column stays as JSON in `extra`. `rows` reads these tables, `schema` makes the SQL tables from them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any
from zlib import crc32

from ..._core.redaction.secret import safe_repr

COMMON = ("id", "sid", "account")
"""The first columns of every table: the key, the SID, the number of the account."""

KEPT = ("updated", "asked", "due", "print", "shape", "extra", "country", "gone", "wiped")
"""The last columns: instants in seconds (`asked` and `gone` in milliseconds), what the wire looked like, the country of
the other side, when it was found to be gone, and what has been taken."""

READ = ("updated", "shape", "extra")
"""Those of them that a row of the wire is made of."""

BODY = 1  # the body, by retention
ERASED = 2  # all that is personal, by an erasure
MENTION = 4  # texts that named who was erased
_MASK = (1 << 30) - 1


@safe_repr
@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, the field of the wire, how it is written; `personal` ones are emptied by an erasure."""

    name: str
    wire: str
    codec: str
    personal: bool = False


@safe_repr
@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of rows.

    Attributes:
        created, updated: fields of the wire that hold the instants; `dates` is how they are written.
        instead: fields to take the instant of creation from where that has none.
        body: the column whose words can be searched.
        spoken: fields without a column that may hold what was written as well: they go with the body.
        parent: the column that holds the SID of the row above, with an index.
        module, model: where the client's model is.
    """

    name: str
    module: str
    model: str
    columns: tuple[Column, ...]
    created: str = "date_created"
    updated: str = "date_updated"
    instead: tuple[str, ...] = ()
    dates: str = "date"
    body: str | None = None
    spoken: tuple[str, ...] = ()
    parent: str | None = None
    units: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all columns, in their order."""
        return (*COMMON, *(column.name for column in self.columns), *KEPT)

    @property
    def read(self) -> tuple[str, ...]:
        """The names of the columns that a row of the wire is made of, in their order."""
        return (*COMMON, *(column.name for column in self.columns), *READ)

    def has(self, name: str) -> bool:
        """Whether the kind has a column."""
        return any(column.name == name for column in self.columns)

    @property
    def counted(self) -> bool:
        """Whether its rows are summed by hour."""
        return self.name in ("message", "call", "recording", "alert")


_SENDER = Column("sender", "from", "address", True)
_RECIPIENT = Column("recipient", "to", "address", True)
_STATUS = Column("status", "status", "status")
_DIRECTION = Column("direction", "direction", "direction")
_PRICE = Column("price", "price", "price")
_UNIT = Column("unit", "price_unit", "word")
_DURATION = Column("duration", "duration", "count")

KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            "message",
            "api_v2010",
            "Message",
            (
                *(_SENDER, _RECIPIENT, Column("body", "body", "text", True), _STATUS, _DIRECTION),
                Column("error", "error_code", "int"),
                Column("segments", "num_segments", "count"),
                Column("media", "num_media", "count"),
                *(_PRICE, _UNIT),
                Column("service", "messaging_service_sid", "word"),
                Column("sent", "date_sent", "date"),
            ),
            instead=("date_sent", "date_updated"),
            body="body",
            units="segments",
        ),
        Kind(
            "call",
            "api_v2010",
            "Call",
            (
                *(_SENDER, _RECIPIENT, _STATUS, _DIRECTION, _DURATION, _PRICE, _UNIT),
                Column("started", "start_time", "date"),
                Column("ended", "end_time", "date"),
                Column("parent", "parent_call_sid", "text"),
            ),
            instead=("start_time", "date_updated"),
            parent="parent",
            units="duration",
        ),
        Kind(
            "conference",
            "api_v2010",
            "Conference",
            (Column("name", "friendly_name", "text", True), _STATUS, Column("region", "region", "word")),
        ),
        Kind(
            "participant",
            "api_v2010",
            "Participant",
            (
                Column("parent", "conference_sid", "text"),
                Column("call", "call_sid", "text"),
                Column("name", "label", "text", True),
                _STATUS,
            ),
            parent="parent",
        ),
        Kind(
            "recording",
            "api_v2010",
            "Recording",
            (
                Column("parent", "call_sid", "text"),
                Column("conference", "conference_sid", "text"),
                _STATUS,
                Column("source", "source", "word"),
                Column("error", "error_code", "int"),
                Column("channels", "channels", "int"),
                Column("started", "start_time", "date"),
                *(_DURATION, _PRICE, _UNIT),
            ),
            instead=("start_time",),
            parent="parent",
            units="duration",
        ),
        Kind(
            "media",
            "api_v2010",
            "Media",
            (Column("parent", "parent_sid", "text"), Column("type", "content_type", "word")),
            parent="parent",
        ),
        Kind(
            "transcription",
            "api_v2010",
            "Transcription",
            (
                Column("parent", "recording_sid", "text"),
                Column("body", "transcription_text", "text", True),
                *(_STATUS, _DURATION, _PRICE, _UNIT),
            ),
            body="body",
            parent="parent",
        ),
        Kind(
            "alert",
            "monitor_v1",
            "Alert",
            (
                Column("parent", "resource_sid", "text"),
                Column("body", "alert_text", "text", True),
                Column("error", "error_code", "count"),
                Column("level", "log_level", "word"),
                Column("generated", "date_generated", "iso"),
            ),
            instead=("date_generated",),
            dates="iso",
            body="body",
            spoken=("request_headers", "request_url", "request_variables", "response_body", "response_headers"),
            parent="parent",
        ),
        Kind(
            "number",
            "api_v2010",
            "IncomingPhoneNumber",
            (Column("number", "phone_number", "address"), Column("name", "friendly_name", "text"), _STATUS),
        ),
        Kind(
            "usage",
            "api_v2010",
            "UsageRecord",
            (
                Column("category", "category", "word"),
                Column("until", "end_date", "day"),
                *(_PRICE, _UNIT),
            ),
            created="start_date",
            updated="as_of",
            dates="day",
        ),
    )
}


SELECTED = {name: ", ".join(f"m.{column}" for column in kind.read) for name, kind in KINDS.items()}
"""`Kind.read` as SQL, of a table that is called m."""


def sid_of(kind: str, row: Mapping[str, Any]) -> str:
    """What names a row; those without a SID of their own are named by what they are part of.

    Raises:
        ValueError: it has no name.
    """
    if kind == "participant":
        parts: Sequence[Any] = (row.get("conference_sid"), row.get("call_sid"))
    elif kind == "usage":
        parts = (row.get("account_sid"), row.get("category"), row.get("start_date"), row.get("end_date"))
    else:
        parts = (row.get("sid"),)
    found = [part for part in parts if isinstance(part, str) and part]
    if len(found) < len(parts):
        raise ValueError(f"a {kind} row has no sid")
    return "/".join(found)


def key_of(created: int, sid: str) -> int:
    """The key of a row: time first, then 30 bits of its name."""
    try:
        low = int(sid[-8:], 16)
    except ValueError:
        low = crc32(sid.encode("utf-8", "replace"))
    return created << 30 | low & _MASK


def first_key(instant: float) -> int:
    """The least key of an instant, in seconds since 1970; instants before 1970 and after 2242 are those."""
    return ceil(min(max(instant, 0.0), 2.0**33 - 1)) << 30


def instant_of(key: int) -> int:
    """The second that a key is of."""
    return key >> 30
