"""What two replies differ in, as far as two accounts could have had the same: types, presence, words, formats, ids.

JSON values enter, differences leave that name fields and kinds, and no value that is somebody's. Pure. Called by
`comparing`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from ..._core.redaction.redact import secret_name
from ..._core.redaction.secret import safe_repr
from ..exchange import is_twilio
from .known import as_date
from .standins import SID, TYPE_ID
from .vocabulary import names, segments, values

ABSENT = "absent"
_NUMBER = re.compile(r"[+-]?\d{1,30}(\.\d{1,30})?")
_PHONE = re.compile(r"\+\d{5,15}")
_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,255}")
_ISO_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?")
# What is another one whenever it happens, or by what else the account has.
_VARYING = re.compile(
    r"(?:^|_)(?:price|duration|size|balance|queue_?time|total|num_pages|revision|count|age|length|position|start|end|"
    r"bandwidth|offset|elapsed|timestamp|sequence_?number|confidence|page_?token|etag)$|date$|^(?:price|duration)",
    re.IGNORECASE,
)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Where a text is a word of the API, known or not.
_ENUMERATED = frozenset({"status", "direction", "type", "source", "state", "channel", "kind"})
# Formats that are told from each other; any other text may be anything.
_LOOSE = frozenset({"text", "word", "number as text", "empty text"})


class Difference(NamedTuple):
    """Something that differs.

    Attributes:
        field: where, `messages[].price`; empty for the whole.
        kind: `presence`, `null`, `type`, `format`, `value`, `length`, `order`.
        recorded, ours: what is there, in words or as a word of the API.
    """

    field: str
    kind: str
    recorded: str
    ours: str


@safe_repr
@dataclass(slots=True)
class Context:
    """What is known beside the two values.

    Attributes:
        sids: the emulator's id for each that was recorded; learned where both stand at the same place.
        before: ids of what was there before the recording began, in an order that nobody knows.
        sent: texts of the request; where a reply repeats one, it must be the same.
        word: whether a text is a word of the API at a field.
    """

    sids: dict[str, str] = field(default_factory=dict)
    before: set[str] = field(default_factory=set)
    sent: frozenset[str] = frozenset()
    word: Callable[[str, str], bool] = lambda name, text: text in values()

    def translated(self, text: str) -> str:
        """A recorded text with the ids of the emulator."""
        return SID.sub(lambda found: self.sids.get(found[0], found[0]), text)


def compare(recorded: Any, ours: Any, context: Context, place: str = "", name: str = "") -> list[Difference]:
    """What differs in two JSON values."""
    return list(_compared(recorded, ours, context, place, name))


def _compared(recorded: Any, ours: Any, context: Context, place: str, name: str) -> Iterator[Difference]:
    one, other = _type(recorded), _type(ours)
    if one != other:
        kind = "null" if "null" in (one, other) else "type"
        yield Difference(place, kind, _said(recorded, name, context), _said(ours, name, context))
    elif isinstance(recorded, dict):
        yield from _objects(recorded, ours, context, place)
    elif isinstance(recorded, list):
        yield from _lists(recorded, ours, context, place, name)
    elif isinstance(recorded, str):
        yield from _texts(recorded, ours, context, place, name)
    elif recorded != ours and not _varies(name):
        yield Difference(place, "value", _said(recorded, name, context), _said(ours, name, context))


def _objects(recorded: dict[str, Any], ours: dict[str, Any], context: Context, place: str) -> Iterator[Difference]:
    # Ids first: what is learned of them holds for the other fields.
    for name in sorted(recorded.keys() | ours.keys(), key=lambda each: (each != "sid", each)):
        inside = f"{place}.{name}" if place else name
        if name not in ours:
            yield Difference(inside, "presence", _said(recorded[name], name, context), ABSENT)
        elif name not in recorded:
            yield Difference(inside, "presence", ABSENT, _said(ours[name], name, context))
        else:
            yield from _compared(recorded[name], ours[name], context, inside, name)


def _lists(recorded: list[Any], ours: list[Any], context: Context, place: str, name: str) -> Iterator[Difference]:
    inside = f"{place}[]"
    if _are_rows(recorded) and _are_rows(ours):
        yield from _rows(recorded, ours, context, inside)
        return
    if len(recorded) != len(ours):
        yield Difference(place, "length", f"{len(recorded)} items", f"{len(ours)} items")
    for one, other in zip(recorded, ours, strict=False):
        yield from _compared(one, other, context, inside, name)


def _are_rows(items: list[Any]) -> bool:
    return all(isinstance(each, dict) and isinstance(each.get("sid"), str) for each in items)


def _rows(recorded: list[Any], ours: list[Any], context: Context, place: str) -> Iterator[Difference]:
    """Rows that both have, by their ids; an account has rows that the emulator never heard of."""
    found = {each["sid"]: each for each in ours}
    order = [each["sid"] for each in ours]
    places = []
    for row in recorded:
        sid = context.sids.get(row["sid"], row["sid"])
        if sid in found:
            if row["sid"] not in context.before:
                places.append(order.index(sid))
            yield from _compared(row, found[sid], context, place, "")
        elif row["sid"] in context.sids and row["sid"] not in context.before:
            yield Difference(place, "presence", "a row", ABSENT)
    if places != sorted(places):
        yield Difference(place, "order", "as recorded", "another order")


def _texts(recorded: str, ours: str, context: Context, place: str, name: str) -> Iterator[Difference]:
    one, other = shape(recorded, name, context), shape(ours, name, context)
    if SID.fullmatch(recorded) and SID.fullmatch(ours) and one == other:
        if context.sids.setdefault(recorded, ours) != ours:
            yield Difference(place, "value", f"{one}, the same as before", f"another {other}")
        return
    if recorded and recorded in context.sent:
        if context.translated(recorded) != ours and not _same_url(context.translated(recorded), ours):
            yield Difference(place, "value", f"{one} of the request", f"another {other}")
        return
    if one != other:
        kind = "value" if one in _LOOSE and other in _LOOSE else "format"
        if kind == "format" or "empty text" in (one, other) or name.lower() in _ENUMERATED:
            yield Difference(place, kind, _said(recorded, name, context), _said(ours, name, context))
    elif recorded != ours and (one == "word" or (one == "number as text" and not _varies(name))):
        yield Difference(place, "value", _said(recorded, name, context), _said(ours, name, context))
    elif one == "path" or one.startswith("URL of"):
        yield from _addresses(context.translated(recorded), ours, place, one)


def _varies(name: str) -> bool:
    return _VARYING.search(_HUMP.sub("_", name)) is not None or secret_name(name)


def _same_url(one: str, other: str) -> bool:
    """URLs that differ in a slash at their end alone."""
    return "://" in one and one.rstrip("/") == other.rstrip("/")


def _addresses(recorded: str, ours: str, place: str, kind: str) -> Iterator[Difference]:
    """Addresses of the API: their words, and how many parts they have; queries by their names."""
    one, other = urlsplit(recorded), urlsplit(ours)
    if [_part(each) for each in one.path.split("/")] != [_part(each) for each in other.path.split("/")]:
        yield Difference(place, "value", f"{kind}: {_path(one.path)}", f"{kind}: {_path(other.path)}")
    first, second = _names(one.query), _names(other.query)
    if first != second:
        yield Difference(place, "value", f"query: {first}", f"query: {second}")


def _names(query: str) -> str:
    found = [pair.partition("=")[0] for pair in query.split("&") if pair]
    return ", ".join(sorted(each if each in names() else "(unknown)" for each in found)) or "none"


def _part(part: str) -> str:
    if SID.search(part):
        return SID.sub(lambda found: found[0][:2] + "…", part)
    name, dot, ending = part.partition(".")
    known = not name or name in segments() or as_date(part) or name in values()
    return part if known and ending in ("", "json") else f"…{dot}{ending if ending == 'json' else ''}"


def _path(path: str) -> str:
    return "/".join(map(_part, path.split("/")))


def shape(text: str, name: str, context: Context) -> str:
    """What kind of text it is."""
    if not text:
        return "empty text"
    if SID.fullmatch(text):
        return f"SID {text[:2]}…"
    if TYPE_ID.fullmatch(text):
        return f"id {TYPE_ID.sub(lambda found: found[1], text)}…"
    if as_date(text):
        return _date(text)
    if _NUMBER.fullmatch(text):
        return "phone number" if _PHONE.fullmatch(text) else "number as text"
    if context.word(name, text):
        return "word"
    if "://" in text and " " not in text:
        host = urlsplit(text).hostname if text.count("[") == text.count("]") == 0 else None
        return f"URL of {host}" if host and is_twilio(host) else "URL"
    if text[0] == "/" and " " not in text:
        return "path"
    return "e-mail address" if _EMAIL.fullmatch(text) else "text"


def _date(text: str) -> str:
    if len(text) == 10:
        return "date (2026-01-02)"
    found = _ISO_TIME.fullmatch(text)
    if found is None:
        return "date (RFC 2822)"
    zone = "" if found[2] is None else ("Z" if found[2] == "Z" else "+00:00")
    return f"date (2026-01-02T03:04:05{'.678' if found[1] else ''}{zone})"


def _type(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "text"
    return "list" if isinstance(value, list) else "object"


def _said(value: Any, name: str, context: Context) -> str:
    """A value as a report may have it."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int | float):
        return str(value) if abs(value) < 1_000_000 else "a large number"
    if isinstance(value, str):
        kind = shape(value, name, context)
        return f'"{value}"' if kind == "word" or (kind == "number as text" and len(value) < 7) else kind
    if isinstance(value, list):
        return "a list" if value else "an empty list"
    return "an object"
