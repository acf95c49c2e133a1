"""The file of a snapshot, read. Lines enter, an `Image` leaves, or the words for what is wrong.

Called by `keeper`.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from typing import Any

from ..routing import Model
from ..store import Row, Shelf
from .copying import Where
from .image import Image
from .packing import decode, unpack
from .writing import APART, FORMAT, HEAD, LONG, VERSION

_SHORT = 40  # characters of texts that are likely to come again
_TEXTS = 50_000  # such texts that are remembered


class StateFileError(ValueError):
    """A state file that cannot be used; it is left as it is."""


def read(lines: Iterable[bytes], name: str) -> Image:
    """The snapshot of a file.

    Args:
        name: of the file, for the words.

    Raises:
        StateFileError: it is none, of a newer version, or damaged.
    """
    numbered = iter(lines)
    head = _head(next(numbered, b""), name)
    reader = _Reader()
    try:
        told = decode(reader.digested(next(numbered)))
        for line in numbered:
            reader.take(decode(line))
            reader.digested(line)
        return reader.made(head, told)
    except (ValueError, TypeError, LookupError, AttributeError, StopIteration) as error:
        at = f"at line {reader.count + 1}" if not reader.ended else "in what it says as a whole"
        raise StateFileError(
            f"{name} is damaged {at} ({type(error).__name__}: {str(error)[:100]}). It is left as it is: put back a "
            "copy of it, or name another file to begin anew"
        ) from None


def _head(line: bytes, name: str) -> dict[str, Any]:
    head: Any = None
    with suppress(ValueError):
        head = decode(line)
    if not isinstance(head, dict) or head.get("format") != FORMAT or type(head.get("version")) is not int:
        raise StateFileError(f"{name} is no state of the emulator; it is left as it is")
    if head["version"] > VERSION:
        raise StateFileError(
            f"{name} was written by a newer Trunkline: its format is {head['version']}, and this one reads up to "
            f"{VERSION}. It is left as it is"
        )
    return head


class _Reader:
    """Makes rows of lines.

    Attributes:
        count: the lines so far.
        ended: the last one was there.
    """

    def __init__(self) -> None:
        self.count, self.ended = 2, False
        self._digest = hashlib.blake2b(digest_size=16)
        self._shelves: dict[Where, Shelf] = {}
        self._shelf = Shelf()
        self._names: list[list[str]] = []
        self._ids: list[dict[str, str]] = []
        self._models: list[frozenset[Model]] = []
        self._hidden: list[tuple[Row, Any]] = []
        self._texts: dict[str, str] = {}
        self._long: dict[str, list[Any]] = {name: [] for name in LONG}

    def digested(self, line: bytes) -> bytes:
        """A line, which has its part in the digest."""
        self._digest.update(line.rstrip(b"\n"))
        return line

    def take(self, line: list[Any]) -> None:
        if self.ended:
            raise ValueError("there is more behind its end")
        kind = line[0]
        if kind == "r":
            self._row(line)
        elif kind == "s":
            _, tenant, host, path, gone, kept, seeded, strange = line
            self._shelf = Shelf(gone=set(gone), kept=kept, seeded=seeded, strange=strange)
            self._shelves[tenant, host, path] = self._shelf
        elif kind == "+":
            self._long[line[1]].append(unpack(line[2], self._find))
        elif kind == "n":
            self._names.append([self._text(name) for name in line[1]])
        elif kind == "i":
            self._ids.append(line[1])
        elif kind == "m":
            self._models.append(frozenset(Model(*each) for each in line[1]))
        elif kind == "end":
            if line[1] != self.count:
                raise ValueError(f"it has {self.count} lines, and should have {line[1]}")
            if line[2] != self._digest.hexdigest():
                raise ValueError("somebody has changed it")
            self.ended = True
        else:
            raise ValueError(f"there is no line {kind!r}")
        self.count += not self.ended

    def _row(self, line: list[Any]) -> None:
        _, key, name, values, ids, account, created, updated, number, when, made_up, hidden, shown = line
        data = dict(zip(self._names[name], map(self._text, values), strict=True))
        row = Row(
            key, data, self._ids[ids], self._text(account), created, updated, number, when, made_up,
            shown=self._models[shown],
        )  # fmt: skip
        if hidden:
            self._hidden.append((row, hidden))
        self._shelf.rows[key] = row

    def _text(self, value: Any) -> Any:
        """Texts that are the same are one."""
        if type(value) is not str or len(value) > _SHORT:
            return value
        texts = self._texts
        if len(texts) > _TEXTS:
            texts.clear()
        return texts.setdefault(value, value)

    def made(self, head: dict[str, Any], told: dict[str, Any]) -> Image:
        if not self.ended:
            raise ValueError("its end is missing")
        for shelf in self._shelves.values():
            shelf.line.extend(sorted(shelf.rows.values(), key=Row.order))
        for row, hidden in self._hidden:
            row.hidden = unpack(hidden, self._find)
        known = attrgetter("rows")
        apart = known(self._shelves.pop(APART))
        listed = {row.key: row for where, shelf in self._shelves.items() if _of_accounts(where) for row in shelf.line}
        values: dict[str, Any] = {name: unpack(told[name], self._find) for name in HEAD}
        values |= self._long
        at = datetime.fromisoformat(head["at"])
        if not head["frozen"]:
            at = datetime.fromtimestamp(time.time(), UTC) + timedelta(seconds=head["ahead"])
        return Image(
            at=at,
            frozen=bool(head["frozen"]),
            ahead=float(head["ahead"]),
            replies=int(head["replies"]),
            manners=None,
            shelves=self._shelves,
            accounts={sid: apart.get(sid) or listed[sid] for sid in told["accounts"]},
            **values,
        )

    def _find(self, where: list[str] | None) -> Row:
        """The row that another refers to; one that is nowhere any more is empty."""
        if where is None:
            return Row("", {}, {}, "", 0.0, 0.0, 0, 0.0)
        return self._shelves[where[0], where[1], where[2]].rows[where[3]]


def _of_accounts(where: Where) -> bool:
    return where[2].endswith("/Accounts")
