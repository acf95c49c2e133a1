"""Taking a person out of a store, some rows at a time: memory does not grow with the rows, and a writer beside hardly
waits. Called by `ledger`.

What stands for the number is kept first, so that no reply brings it back meanwhile. The number itself goes last, and
until then the store knows that its erasure is under way: one that was interrupted can go on.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ...types.channels import without_channel
from . import purging, saved
from .interned import Numbers
from .kinds import BODY, ERASED, KINDS, MENTION
from .mentions import numbers_in, spellings
from .retaining import AT_ONCE, forget, tell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .merge import Merge

_LOOKED_AT = 5_000  # rows whose texts are looked at between two steps
_UNDER_WAY = "erasing "
_NO_PERSON = ("number", "usage")  # what the account has, and what it paid


class Erased(NamedTuple):
    """How many rows were emptied, and whether every copy is gone."""

    rows: int
    complete: bool


class Held(NamedTuple):
    """A row of somebody: its kind, the SIDs of its account and of itself, and whether it has media."""

    kind: str
    account: str
    sid: str
    media: bool


def number_of(address: str) -> str:
    """What is common to an address in every channel.

    Raises:
        ValueError: the address is empty.
    """
    number = without_channel(address.strip()).lower()
    if not number:
        raise ValueError("address must not be empty")
    return number


def remember(connection: sqlite3.Connection, numbers: Numbers, number: str, now: float) -> None:
    """Keeps what stands for a number, and for the ways that it is written in: nothing of it comes back; and, until all
    of it is gone, the number itself."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_under_way(numbers, number), number))
    digests = {numbers.digest(each) for each in (number, *spellings(number))}
    connection.executemany("INSERT OR REPLACE INTO tombstone VALUES (?, ?)", [(each, now) for each in sorted(digests)])
    saved.forget(connection, number)
    purging.owe(connection)
    purging.hurry(connection)
    tell(connection)


def _under_way(numbers: Numbers, number: str) -> str:
    return _UNDER_WAY + numbers.digest(number).hex()


def unfinished(connection: sqlite3.Connection) -> list[str]:
    """The numbers whose erasure has begun and not come to its end."""
    rows = connection.execute("SELECT value FROM meta WHERE key LIKE ?", (f"{_UNDER_WAY}%",)).fetchall()
    return [number for (number,) in rows]


def addresses_of(connection: sqlite3.Connection, number: str) -> list[int]:
    """The addresses of a number: in every channel, and those that have it within, as `sip:+1…@example.com`."""
    run = connection.execute
    found = {key for (key,) in run("SELECT id FROM address WHERE number = ?", (number,)).fetchall()}
    wanted = spellings(number)
    if wanted:
        found |= {key for key, text in run("SELECT id, text FROM address") if not wanted.isdisjoint(numbers_in(text))}
    return sorted(found)


def held(connection: sqlite3.Connection, number: str) -> dict[str, int]:
    """How many messages and calls have a number on either side."""
    addresses = addresses_of(connection, number)
    marks = ",".join("?" * len(addresses))
    return {
        name: connection.execute(
            f"SELECT count(*) FROM (SELECT id FROM {name} WHERE sender IN ({marks}) "
            f"UNION SELECT id FROM {name} WHERE recipient IN ({marks}))",
            (*addresses, *addresses),
        ).fetchone()[0]
        for name in ("message", "call")
    }


def rows_of(connection: sqlite3.Connection, number: str) -> Iterator[Held]:
    """The messages and calls of a number, and before the calls what was recorded of them; some are read at a time."""
    accounts = dict(connection.execute("SELECT id, sid FROM account").fetchall())
    seen: set[str] = set()
    for name in ("message", "call"):
        for address in addresses_of(connection, number):
            for column in ("sender", "recipient"):
                media = "media" if name == "message" else "0"
                statement = (
                    f"SELECT id, sid, account, {media} FROM {name} WHERE {column} = ? AND id > ? ORDER BY id LIMIT ?"
                )
                last = -1
                while found := connection.execute(statement, (address, last, AT_ONCE)).fetchall():
                    last = found[-1][0]
                    sids = [sid for _, sid, *_ in found]
                    for _, sid in recordings_of(connection, sids) if name == "call" else ():
                        if sid not in seen:
                            seen.add(sid)
                            (whose,) = connection.execute(
                                "SELECT account FROM recording WHERE sid = ?", (sid,)
                            ).fetchone()
                            yield Held("recording", accounts[whose], sid, False)
                    for _, sid, whose, media in found:
                        yield Held(name, accounts[whose], sid, bool(media))


def recordings_of(connection: sqlite3.Connection, calls: list[str]) -> list[tuple[int, str]]:
    """Keys and SIDs of the recordings of calls, of their other legs, and of the conferences that they were in."""
    meetings = {each for *_, each in _found(connection, "participant", "call", calls, "parent")}
    found = _found(connection, "recording", "parent", [*calls, *_legs(connection, calls)])
    found += _found(connection, "recording", "conference", sorted(meetings))
    return sorted({(key, sid) for key, sid, _ in found})


def take_rows(connection: sqlite3.Connection, merges: Mapping[str, Merge], addresses: Sequence[int]) -> int:
    """Empties some messages or calls of addresses and what belongs to them; returns how many rows, 0 at the end.

    Addresses that nothing names any more go with them.
    """
    for name in ("message", "call"):
        for address in addresses:
            for column in ("sender", "recipient"):
                found = connection.execute(
                    f"SELECT id, sid, sender, recipient FROM {name} WHERE {column} = ? LIMIT ?", (address, AT_ONCE)
                ).fetchall()
                if found:
                    for key, *_ in found:
                        merges[name].strip(merges[name].read(key), ERASED)
                    count = len(found) + _below(connection, merges, name, [sid for _, sid, *_ in found])
                    sides = {side for *_, sender, recipient in found for side in (sender, recipient)}
                    _leave(connection, sides - {None, *addresses})
                    return count
    return 0


def _empty(merge: Merge, key: int, bits: int = ERASED) -> int:
    """Empties a row; 1 unless it was emptied before."""
    values = merge.read(key)
    if (values[-1] or 0) & bits:
        return 0
    merge.strip(values, bits)
    return 1


def _leave(connection: sqlite3.Connection, addresses: set[int | None]) -> None:
    """Forgets the other sides that no row names any more."""
    if forget(connection, sorted(each for each in addresses if each is not None)):
        tell(connection)


def _below(connection: sqlite3.Connection, merges: Mapping[str, Merge], name: str, sids: list[str]) -> int:
    """Empties what belongs to messages or calls: alerts; of calls participants, recordings and transcriptions."""
    rows: set[tuple[str, int]] = set()
    if name == "call":
        rows |= {("participant", key) for key, *_ in _found(connection, "participant", "call", sids)}
        recordings = recordings_of(connection, sids)
        rows |= {("recording", key) for key, _ in recordings}
        taped = [sid for _, sid in recordings]
        rows |= {("transcription", key) for key, *_ in _found(connection, "transcription", "parent", taped)}
        sids = [*sids, *taped]
    rows |= {("alert", key) for key, *_ in _found(connection, "alert", "parent", sids)}
    return sum(_empty(merges[kind], key) for kind, key in sorted(rows))


def _legs(connection: sqlite3.Connection, sids: list[str]) -> list[str]:
    """The other legs of calls: recordings of both are kept with the first of them."""
    below = [sid for _, sid, _ in _found(connection, "call", "parent", sids)]
    above = [parent for *_, parent in _found(connection, "call", "sid", sids, "parent") if parent]
    return sorted({*below, *above} - set(sids))


def _found(
    connection: sqlite3.Connection, table: str, column: str, values: Sequence[str], also: str = "sid"
) -> list[tuple[int, str, str]]:
    """Keys, SIDs and one more column of the rows that have one of some values in a column."""
    found: list[tuple[int, str, str]] = []
    for start in range(0, len(values), AT_ONCE):
        some = values[start : start + AT_ONCE]
        marks = ",".join("?" * len(some))
        statement = f"SELECT id, sid, {also} FROM {table} WHERE {column} IN ({marks})"
        found += connection.execute(statement, tuple(some)).fetchall()
    return found


def mentions(connection: sqlite3.Connection, number: str) -> Iterator[tuple[str, list[int]]]:
    """Kinds, and the keys of those of some of their rows whose texts name a number, which may be none. No transaction
    is held between two."""
    wanted = spellings(number)
    for kind in KINDS.values() if wanted else ():
        if kind.name in _NO_PERSON:
            continue
        texts = [each.name for each in kind.columns if each.codec == "text" and each.personal]
        statement = f"SELECT id, {', '.join([*texts, 'extra'])} FROM {kind.name} WHERE id > ? ORDER BY id LIMIT ?"
        last = -1
        while rows := connection.execute(statement, (last, _LOOKED_AT)).fetchall():
            last = rows[-1][0]
            found = [
                key for key, *said in rows if any(text and not wanted.isdisjoint(numbers_in(text)) for text in said)
            ]
            yield kind.name, found


def take_mentions(merge: Merge, keys: Sequence[int]) -> int:
    """Empties the texts of rows that name a number."""
    return sum(_empty(merge, key, MENTION) for key in keys)


def redact(connection: sqlite3.Connection, merge: Merge, sid: str) -> bool:
    """Empties the text of a row, which does not come back; False where there is no such row."""
    found = connection.execute(f"SELECT id FROM {merge.kind.name} WHERE sid = ?", (sid,)).fetchone()
    if found is None:
        return False
    merge.strip(merge.read(found[0]), BODY)
    purging.owe(connection)
    purging.hurry(connection)
    return True


def end(connection: sqlite3.Connection, numbers: Numbers, number: str, addresses: Sequence[int]) -> None:
    """Deletes the addresses themselves, but those that are numbers of the account, or were written to again."""
    forget(connection, addresses)
    connection.execute("DELETE FROM meta WHERE key = ?", (_under_way(numbers, number),))
    purging.owe(connection)
    tell(connection)
