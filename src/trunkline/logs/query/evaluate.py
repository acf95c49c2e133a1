"""Whether a row meets a search: a tree and a model of the client enter, a truth leaves. Pure.

It is what the SQL of the store means, without an index: tests compare the two, and `tail` asks it about new rows.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from ..._core.model.model import Model
from ...types.channels import without_channel
from ..tree import And, Between, Field, Node, Not, Or, Phrase, Word
from . import addresses
from .fields import FAILED, FINAL, TEXTS
from .times import instant
from .values import SID
from .words import holds_phrase, tokens

_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}
_CLASSES = {
    "Message": "message",
    "Call": "call",
    "Conference": "conference",
    "Participant": "participant",
    "Recording": "recording",
    "Media": "media",
    "Transcription": "transcription",
    "Alert": "alert",
    "AlertInstance": "alert",
    "IncomingPhoneNumber": "number",
}


def kind_of(row: Model) -> str:
    """The kind of a row, as a search names it.

    Raises:
        TypeError: a model that is no row of the store.
    """
    name = type(row).__name__
    kind = "usage" if name.startswith("UsageRecord") else _CLASSES.get(name)
    if kind is None:
        raise TypeError(f"row must be a message, a call or another row of the store, not {name}")
    return kind


def matches(
    tree: Node | None,
    row: Model,
    *,
    known: Collection[str] = (),
    country: Callable[[str], str | None] = lambda number: None,
    account_names: Mapping[str, str] | None = None,
) -> bool:
    """Whether a row meets a search of its kind.

    Args:
        tree: the condition; None is met by every row.
        row: a model of the client, such as `Message`.
        known: what the store knows beside the model: some of `gone` (the API has it no more), `erased`, `recording` (it
            has one) and `history` (it was seen to change).
        country: the two letters of the country of a number; None of one that has none.
        account_names: the names of accounts by their SIDs.

    Raises:
        TypeError: a model that is no row of the store.
    """
    return _Row(row, known, country, account_names or {}).meets(tree)


class _Row:
    """A row with what the language asks of it."""

    def __init__(
        self,
        row: Model,
        known: Collection[str],
        country: Callable[[str], str | None],
        account_names: Mapping[str, str],
    ) -> None:
        self._row: Any = row
        self._kind = kind_of(row)
        self._known, self._country, self._account_names = known, country, account_names
        self._words: list[str] | None = None

    def meets(self, node: Node | None) -> bool:
        match node:
            case None:
                return True
            case And(parts):
                return all(self.meets(part) for part in parts)
            case Or(parts):
                return any(self.meets(part) for part in parts)
            case Not(part):
                return not self.meets(part)
            case Word(text):
                return holds_phrase(self._tokens(), tokens(text), prefix=text.endswith("*"))
            case Phrase(text):
                return holds_phrase(self._tokens(), tokens(text))
            case Between(since, before):
                second = self._second()
                return second is not None and (since is None or since <= second) and (before is None or second < before)
            case Field(name, "=", tuple() as several):
                return any(_EQUAL[name](self, each) for each in several)
            case Field(name, op, value):
                found = _NUMBERS[name](self)
                return found is not None and _COMPARE[op](found, value)

    def _get(self, name: str) -> Any:
        return getattr(self._row, name, None)

    def _tokens(self) -> list[str]:
        if self._words is None:
            self._words = tokens(self._get(TEXTS.get(self._kind, "")) or "")
        return self._words

    def _second(self) -> int | None:
        """The second by which rows are ordered: of usage the first one of its day."""
        moment = self._get("start_date" if self._kind == "usage" else "date_created")
        if isinstance(moment, datetime):
            return instant(moment)
        if isinstance(moment, date):
            return instant(datetime(moment.year, moment.month, moment.day, tzinfo=UTC))
        return None

    def _price(self) -> Decimal | None:
        price = self._get("price")
        return None if price is None else abs(price)

    def _error(self) -> int | None:
        code = self._get("error_code")
        return int(code) if code is not None and str(code).isdecimal() else None

    def _duration(self) -> int | None:
        duration: timedelta | None = self._get("duration")
        return None if duration is None else int(duration.total_seconds())

    def _segments(self) -> int | None:
        found: int | None = self._get("num_segments")
        return found

    def _is_error(self, value: int | str) -> bool:
        code = self._error()
        return bool(code) if value == "any" else code == value

    def _address(self, value: str, *names: str) -> bool:
        found = [self._get(name) for name in names]
        return any(addresses.means(value, address) for address in found if address)

    def _number(self, value: str) -> bool:
        return self._address(value, *(("phone_number",) if self._kind == "number" else ("from_", "to")))

    def _text(self, value: str, *names: str) -> bool:
        return any(str(self._get(name) or "").lower() == value.lower() for name in names)

    def _account(self, value: str) -> bool:
        sid = self._get("account_sid")
        if SID.fullmatch(value):
            return bool(sid == value)
        return self._account_names.get(sid, "").lower() == value.lower() != ""

    def _other_country(self, value: str) -> bool:
        other = self._get("from_" if self._get("direction") == "inbound" else "to")
        return bool(other) and self._country(without_channel(other)) == value

    def _is(self, value: str) -> bool:
        direction, status = str(self._get("direction") or ""), str(self._get("status") or "")
        return {
            "inbound": direction == "inbound",
            "outbound": direction.startswith(("outbound", "trunking-terminating")),
            "open": bool(status) and status not in FINAL.get(self._kind, ()),
            "failed": status in FAILED.get(self._kind, ()),
        }.get(value, value in self._known)

    def _has(self, value: str) -> bool:
        return {
            "media": (self._get("num_media") or 0) > 0,
            "error": bool(self._error()),
            "price": self._get("price") is not None,
            "body": bool(self._get("body")),
            "service": bool(self._get("messaging_service_sid")),
        }.get(value, value in self._known)


# The fields → whether one of the alternatives holds.
_EQUAL: dict[str, Callable[[_Row, Any], bool]] = {
    "from": lambda row, value: row._address(value, "from_"),
    "to": lambda row, value: row._address(value, "to"),
    "number": _Row._number,
    "status": lambda row, value: row._text(value, "status"),
    "error": _Row._is_error,
    "is": _Row._is,
    "has": _Row._has,
    "service": lambda row, value: row._text(value, "messaging_service_sid"),
    "account": _Row._account,
    "price": lambda row, value: row._price() == value,
    "segments": lambda row, value: row._segments() == value,
    "duration": lambda row, value: row._duration() == value,
    "country": _Row._other_country,
    "direction": lambda row, value: row._text(value, "direction"),
    "name": lambda row, value: row._text(value, "friendly_name", "label"),
    "level": lambda row, value: row._text(value, "log_level"),
    "category": lambda row, value: row._text(value, "category"),
    "type": lambda row, value: row._text(value, "content_type"),
    "call": lambda row, value: row._text(value, "call_sid"),
    "conference": lambda row, value: row._text(value, "conference_sid"),
    "recording": lambda row, value: row._text(value, "recording_sid"),
    "message": lambda row, value: row._text(value, "parent_sid"),
    "resource": lambda row, value: row._text(value, "resource_sid"),
    "sid": lambda row, value: row._text(value, "sid"),
}
# The fields that can be compared → their number.
_NUMBERS: dict[str, Callable[[_Row], Any]] = {
    "price": _Row._price,
    "segments": _Row._segments,
    "duration": _Row._duration,
    "error": _Row._error,
}
