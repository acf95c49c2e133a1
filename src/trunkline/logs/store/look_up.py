"""What a search names, as the numbers that rows hold: addresses, accounts, statuses. Called by `compiling`."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence

from ...types.channels import channel, without_channel
from .words import DIRECTIONS, STATUSES

_BETWEEN_DIGITS = re.compile(r"[\s().\-/]")
_ACCOUNT = re.compile(r"ac[0-9a-f]{32}")
_NUMBER = re.compile(r"\+?[0-9]+")
_WHOLE = 8  # digits from which a number with a plus sign is one, not the beginning of one
_PART = 3  # characters that the index of parts needs
MOST_ADDRESSES = 1_000


def clean(text: str) -> str:
    """An address as a person wrote it, without what stands between digits: `+1 (415) 555-0100` → `+14155550100`."""
    text = text.strip()
    if channel(text):
        return f"{channel(text)}:{clean(without_channel(text))}"
    bare = _BETWEEN_DIGITS.sub("", text)
    return bare if _NUMBER.fullmatch(bare) else text


def matches(wanted: str, address: str) -> bool:
    """Whether an address is what a search names: what `addresses` does by indexes."""
    wanted, address = clean(wanted).lower(), address.lower()
    if without_channel(wanted) and channel(wanted):
        return address == wanted
    if _is_whole(wanted):
        return without_channel(address) == wanted
    return wanted in address


def _is_whole(wanted: str) -> bool:
    return len(wanted) < _PART or (wanted[0] == "+" and wanted[1:].isdigit() and len(wanted) > _WHOLE)


def addresses(connection: sqlite3.Connection, wanted: Sequence[str]) -> tuple[list[int], list[str]]:
    """The numbers of addresses, and what must be matched as a part because too many have it."""
    ids: set[int] = set()
    parts: list[str] = []
    for each in wanted:
        text = clean(each).lower()
        if (channel(text) and without_channel(text)) or _is_whole(text):
            rows = connection.execute(
                "SELECT id, text FROM address WHERE number = ?", (without_channel(text),)
            ).fetchall()
            ids.update(number for number, full in rows if matches(text, full))
            continue
        if "\0" in text:
            continue  # what an index is asked for would end there; no address has one
        part = '"' + text.replace('"', '""') + '"'
        found = connection.execute(
            "SELECT rowid FROM address_part WHERE address_part MATCH ? LIMIT ?", (part, MOST_ADDRESSES + 1)
        ).fetchall()
        if len(found) > MOST_ADDRESSES:
            parts.append(part)
        else:
            ids.update(number for (number,) in found)
    return sorted(ids), parts


def accounts(connection: sqlite3.Connection, wanted: Sequence[str]) -> list[int]:
    """The numbers of accounts, by SID or name in any case. A SID is never taken for a name, whatever one is called."""
    rows = connection.execute("SELECT id, sid, name FROM account").fetchall()
    texts = {text.casefold() for text in wanted}
    names = {text for text in texts if not _ACCOUNT.fullmatch(text)} - {""}
    return [number for number, sid, name in rows if sid.casefold() in texts or (name or "").casefold() in names]


def statuses(connection: sqlite3.Connection, wanted: Sequence[str]) -> list[int]:
    """The numbers of statuses."""
    known = STATUSES | dict(connection.execute("SELECT text, id FROM status").fetchall())
    return sorted({known[text] for text in wanted if text in known})


def folded(connection: sqlite3.Connection, wanted: Sequence[str]) -> list[int]:
    """The numbers of other words, without regard to the case of ASCII letters; directions among them."""
    marks = ",".join("?" * len(wanted))
    asked = f"SELECT id FROM word WHERE lower(text) IN ({marks})"
    found = {number for (number,) in connection.execute(asked, tuple(wanted))}
    return sorted(found | {number for text, number in DIRECTIONS.items() if text in wanted})


def words(connection: sqlite3.Connection, wanted: Sequence[str]) -> list[int]:
    """The numbers of other words."""
    marks = ",".join("?" * len(wanted))
    return [number for (number,) in connection.execute(f"SELECT id FROM word WHERE text IN ({marks})", tuple(wanted))]
