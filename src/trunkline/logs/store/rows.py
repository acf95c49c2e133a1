"""Rows of the wire as rows of a table, and back: what was sent is given back, field by field.

What the columns hold is not kept twice: `shape` names the fields that rows have in common (where their addresses lead,
which fields were missing), `extra` holds as JSON what is a row's own. `Writer` is called by `ledger`, `Reader` by
`reader` and `models`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from ...types.channels import without_channel
from . import codecs
from .codecs import Memo, Odd
from .countries import country
from .interned import Names, Numbers, personal
from .kinds import ERASED, Kind
from .words import due

_SHARED = ("uri", "subresource_uris", "api_version", "error_message", "more_info", "url", "encryption_details")
# In shapes \x01 stands for the SID of a row, \x02 for that of its account, \x03 for that of its parent, and \x04 is the
# name of the list of missing fields.
_NOTHING = object()
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict).decode

_PUT: dict[str, Callable[[Any], Any]] = {
    # What is remembered is text: what is equal to it is the same on the wire.
    "date": codecs.put_date,
    "iso": codecs.put_iso,
    "day": codecs.put_day,
    "count": Memo(codecs.put_count).__getitem__,
    "int": codecs.put_int,
    "text": codecs.put_text,
    "price": codecs.put_price,
}
GET: dict[str, Callable[[Any], Any]] = {
    "date": Memo(codecs.get_date).__getitem__,
    "iso": codecs.get_iso,
    "day": codecs.get_day,
    "count": str,
    "price": Memo(codecs.get_price).__getitem__,
}


class Writer:
    """Makes the values of a table's columns from the rows of a kind."""

    def __init__(self, kind: Kind, numbers: Numbers) -> None:
        self.kind = kind
        self._numbers = numbers
        words = Memo(lambda text: numbers.word(codecs.put_text(text)))
        self._memos = {
            "address": Memo(lambda text: numbers.address(codecs.put_text(text))[0]),
            "word": words,
            "direction": words,
            "status": Memo(lambda text: numbers.status(codecs.put_text(text))),
        }
        puts = {name: memo.__getitem__ for name, memo in self._memos.items()} | _PUT
        self._columns = [(each.wire, puts[each.codec]) for each in kind.columns]
        self._personal = frozenset(each.wire for each in kind.columns if each.personal)
        self._date = _PUT[kind.dates]
        names = [each.name for each in kind.columns]
        self._places = {name: names.index(name) for name in names}

    def forget(self) -> None:
        """Forgets the numbers of texts: after a rollback, or an erasure."""
        for memo in self._memos.values():
            memo.clear()

    def created(self, row: Mapping[str, Any], asked: float) -> int:
        """The second of creation that a row is kept under."""
        for wire in (self.kind.created, *self.kind.instead):
            text = row.get(wire)
            if text:
                try:
                    return int(self._date(text))
                except Odd as odd:
                    if odd.near is not None:
                        return int(odd.near)
        return max(int(asked), 0)

    def updated(self, row: Mapping[str, Any]) -> int | None:
        """The second of the last change."""
        text = row.get(self.kind.updated)
        if not text:
            return None
        try:
            return int(self._date(text))
        except Odd as odd:
            return odd.near if odd.near is None else int(odd.near)

    def values(
        self, row: Mapping[str, Any], key: int, sid: str, account: str, asked: float, print: int, bits: int = 0
    ) -> list[Any]:
        """The values of all columns, in the order of `Kind.names`.

        Args:
            key: of the row; where it has no date of creation, that is in it alone.
            bits: what may not be kept; addresses that were erased get no number again.
        """
        rest = dict(row)
        rest.pop("\x04", None)  # no field of the API: here it names those that are missing
        missing: list[str] = []
        odd: dict[str, Any] = {}
        if rest.pop("sid", None) != sid:
            missing.append("sid")
        account = self._account(rest, account, missing, odd)
        found: list[Any] = [key, sid, self._numbers.account(account)]
        hidden = self._personal if bits & ERASED else ()
        for wire, put in self._columns:
            value = rest.pop(wire, _NOTHING)
            if value is None or wire in hidden:
                found.append(None)
            elif value is _NOTHING:
                missing.append(wire)
                found.append(None)
            else:
                try:
                    found.append(put(value))
                except Odd as error:
                    found.append(error.near)
                    odd[wire] = value
                except TypeError:  # a list or an object is no key of a memo
                    found.append(None)
                    odd[wire] = value
        self._set(rest, self.kind.created, key >> 30, missing, odd)
        updated = self._set(rest, self.kind.updated, None, missing, odd)
        status = row.get("status")
        priced = row.get("price") is not None
        again = due(self.kind.name, status, priced, key >> 30, asked)
        shape, extra = self._shape(rest, missing, odd, sid, account, row)
        found += (updated, int(asked * 1000), again, print, shape, extra, self._country(row, bits), None, None)
        return found

    def _account(self, rest: dict[str, Any], account: str, missing: list[str], odd: dict[str, Any]) -> str:
        said = rest.pop("account_sid", _NOTHING)
        if said is _NOTHING:
            missing.append("account_sid")
        elif type(said) is str and said and said.isascii():
            return said
        else:
            odd["account_sid"] = said
        return account

    def _set(self, rest: dict[str, Any], wire: str, known: int | None, missing: list[str], odd: dict[str, Any]) -> Any:
        """The second of a date that all kinds have."""
        value = rest.pop(wire, _NOTHING)
        if value is _NOTHING:
            missing.append(wire)
        elif value is not None or known is not None:
            try:
                stored = self._date(value)
            except Odd as error:
                stored = error.near
                odd[wire] = value
            if known is not None and stored != known:
                odd[wire] = value
            return stored
        return None

    def _shape(
        self,
        rest: dict[str, Any],
        missing: list[str],
        odd: dict[str, Any],
        sid: str,
        account: str,
        row: Mapping[str, Any],
    ) -> tuple[int | None, str | None]:
        shared: dict[str, Any] = {"\x04": missing} if missing else {}
        for wire in _SHARED:
            value = rest.get(wire, _NOTHING)
            if value is None or (value is not _NOTHING and not (wire == "error_message" and _names(value, row))):
                shared[wire] = rest.pop(wire)
        shape = None
        if _plain(sid) and _plain(account):
            text = to_json(shared)
            if "\\u000" not in text.replace("\\u0004", "", 1) and "\\ud" not in text:
                text = text.replace(sid, "\\u0001").replace(account, "\\u0002")
                parent = self.parent(row)
                if parent:
                    text = text.replace(parent, "\\u0003")
                shape = self._numbers.shape(text)
        if shape is None:
            odd = {**shared, **odd}
        if rest or odd:
            return shape, to_json({**rest, **odd})
        return shape, None

    def parent(self, row: Mapping[str, Any]) -> str | None:
        if self.kind.parent:
            wire = self.kind.columns[self._places[self.kind.parent]].wire
            value = row.get(wire)
            return value if isinstance(value, str) and _plain(value) else None
        return None

    def _country(self, row: Mapping[str, Any], bits: int) -> str | None:
        """The country of the other side: of who wrote or called, or who was written to or called."""
        if "sender" not in self._places:
            return None
        other = row.get("from" if row.get("direction") == "inbound" else "to")
        try:
            text = codecs.put_text(other)
        except Odd:
            return None
        return country(text) if bits & ERASED else self._numbers.address(text)[1]


def _names(text: object, row: Mapping[str, Any]) -> bool:
    """Whether a text may name somebody, such as a side of its row: a short code, or a name."""
    sides = [without_channel(each) for each in (row.get("from"), row.get("to")) if isinstance(each, str)]
    return not isinstance(text, str) or personal(text) or any(side and side in text for side in sides)


def _plain(text: str) -> bool:
    """Whether a text can be replaced by a mark within JSON, and put back."""
    return len(text) >= 8 and text.isascii() and text.replace("/", "").replace("-", "").replace("_", "").isalnum()


def to_json(value: Any) -> str:
    """JSON text, also of halves of characters."""
    try:
        return _encode(value).decode()
    except (UnicodeEncodeError, TypeError, ValueError, OverflowError):
        return json.dumps(value, separators=(",", ":"))


class Reader:
    """Makes rows of the wire from the values of `Kind.read`.

    Attributes:
        columns: the fields of the wire that have columns, and what makes their values; None where they are the same.
        date: makes the dates that all rows have.
    """

    def __init__(self, kind: Kind, names: Names) -> None:
        self.kind = kind
        self._names = names
        special: dict[str, Callable[[Any], Any]] = {
            "address": names.addresses.__getitem__,
            "word": names.words.__getitem__,
            "direction": names.words.__getitem__,
            "status": names.statuses.__getitem__,
        }
        self.columns = [(each.wire, special.get(each.codec) or GET.get(each.codec)) for each in kind.columns]
        self.date = GET[kind.dates]
        self._shapes: dict[int, tuple[list[str], str]] = {}
        self._parent = 3 + [each.name for each in kind.columns].index(kind.parent) if kind.parent else None
        self._addresses = [place for place, each in enumerate(kind.columns, 3) if each.codec == "address"]

    def learn(self, columns: Sequence[Sequence[Any]]) -> None:
        """Looks up what rows name, which are given by column: once for all of them."""
        for place in self._addresses:
            self._names.learn(columns[place])

    def row(self, values: tuple[Any, ...]) -> dict[str, Any]:
        """A row as the API sent it; what was taken from it is None."""
        sid, (updated, shape, extra) = values[1], values[-3:]
        found = self._own(values, updated)
        account = found["account_sid"]
        if shape is not None:
            missing, text = self.shape(shape)
            if len(text) > 2:
                text = text.replace("\\u0001", sid).replace("\\u0002", account)
                if self._parent is not None:
                    text = text.replace("\\u0003", values[self._parent] or "")
                found |= _decode(text)
        else:
            missing = []
        if extra is not None:
            found |= json.loads(extra)
            missing = found.pop("\x04", missing)
        for wire in missing:
            found.pop(wire, None)
        return found

    def _own(self, values: tuple[Any, ...], updated: int | None) -> dict[str, Any]:
        """The fields that have columns."""
        found: dict[str, Any] = {"sid": values[1], "account_sid": self._names.accounts[values[2]]}
        place = 3
        for wire, get in self.columns:
            value = values[place]
            found[wire] = value if value is None or get is None else get(value)
            place += 1
        found[self.kind.created] = self.date(values[0] >> 30)
        found[self.kind.updated] = None if updated is None else self.date(updated)
        return found

    def shape(self, number: int) -> tuple[list[str], str]:
        """The fields that rows of a shape do not have, and what they have in common, as JSON with marks."""
        known = self._shapes.get(number)
        if known is None:
            shared = json.loads(self._names.shapes[number] or "{}")
            missing = shared.pop("\x04", [])
            known = self._shapes[number] = (missing, to_json(shared))
        return known
