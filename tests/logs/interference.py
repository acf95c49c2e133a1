"""Non-interference as a harness: two stores that differ only in what somebody may not see must look the same to them.

A role enters, a pair of stores leaves, with what may be asked of them: `observed` asks the store through a `Viewer`,
`replies` says how the rows came. `same` compares byte for byte. For tests of the viewer and of the pages.
"""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from tests.logs.secrets_world import DAY, FOREIGN, MAIN, NOW, OPENS, PEOPLE, SUB, Rights, Row, disturbed, sid, world
from tests.rounds import rounds
from trunkline._files.formats import json_text
from trunkline.logs.query import QueryError, matches, parse
from trunkline.logs.query.fields import FIELDS
from trunkline.logs.records import Gone, Mark, Reading
from trunkline.logs.store import Ledger, SearchError, Store
from trunkline.logs.store.countries import country
from trunkline.logs.tree import KINDS, Query
from trunkline.logs.viewer import PERMISSIONS, Level, Refused, Role, Viewer
from trunkline.reading.kinds import KINDS as READ

SIZE = 4
ODD_ZONE = "Asia/Kathmandu"  # a quarter of an hour off, so its days have edges that no sum has
NAMES = {MAIN: "Main", SUB: "Billing", FOREIGN: "Foreign"}
GROUPS: tuple[tuple[str, ...], ...] = (
    *((), ("day", "status"), ("month",), ("error",), ("country",), ("direction", "account"), ("hour",)),
    *(("week", "country"), ("from",), ("to",), ("number",), ("body",), ("resource_sid",), ("price",)),
)
SEARCHES = (
    *("", "from:+14155550190", "to:4567,1234", "number:whatsapp:", "number:alice", "country:US", "-country:DE"),
    *("status:failed,undelivered,busy", "error:any", "error:30007", "error:11200", "is:inbound", "is:outbound"),
    *("is:open", "is:failed", "is:gone", "is:erased", "has:media", "has:price", "has:body", "has:error"),
    *("has:service", "has:recording", "has:history", "-has:history", f"account:{MAIN}", "account:Billing"),
    *("account:Foreign", f"account:{FOREIGN}", "price:>0.01", "-price:>0.01", "price:0.0075", "segments:>1"),
    *("duration:>30", "direction:inbound", "name:stand-up", 'name:"stand-up 1"', 'name:"desk 0"', "level:error"),
    *("category:sms", "type:image/jpeg", "code", "sale", "4711", "-code", '"please call"', "bad*", "hello OR sale"),
    *("last:7d", "before:2026-08-01", "on:2026-09", "after:2026-08-20 is:failed", "is:inbound -has:price"),
    *("from:+14155550190 code", "(to:1234 OR is:open) last:30d", "type:video/mp4 last:30d", "service:" + sid("MG", 1)),
)


def _combined(dice: random.Random) -> str:
    """Two to four of them, any way."""
    parts = [dice.choice(SEARCHES[1:]) for _ in range(dice.randrange(2, 5))]
    parts = [f"-({part})" if dice.random() < 0.3 else f"({part})" for part in parts]
    return dice.choice([" ", " OR "]).join(parts)


COMBINED = tuple(_combined(random.Random(number)) for number in range(rounds(6, 40)))


def role(*, accounts: Sequence[str] | str = "all", age: float | None = None, **levels: Level) -> Role:
    """A role that grants all but what is said, and what that is needed for."""
    found: dict[str, Level] = {name: levels.get(name, True) for name in PERMISSIONS}
    while short := [
        name
        for name, fact in PERMISSIONS.items()
        if found[name] and fact.needs and not any(found[each] for each in fact.needs)
    ]:
        found |= dict.fromkeys(short, False)
    return Role(
        "tested",
        accounts="all" if accounts == "all" else tuple(accounts),
        max_resource_age=age,
        permissions=found,
    )


def rights(role: Role) -> Rights:
    """The rights of a role, for the worlds."""
    return Rights(role.permissions, role.max_resource_age, None if role.accounts == "all" else tuple(role.accounts))


@dataclass(frozen=True)
class Pair:
    """Two stores that differ only in what a role hides.

    Attributes:
        role: the role.
        one, other: the files.
        sids: the names of the rows of both.
    """

    role: Role
    one: Path
    other: Path
    sids: tuple[str, ...]

    @property
    def viewer(self) -> Viewer:
        """Somebody of the role."""
        return Viewer("somebody", self.role)


def pair(folder: Path, role: Role, seed: int) -> Pair:
    """Makes both stores."""
    rows = world(seed)
    others = disturbed(rows, rights(role), seed)
    one, other = folder / "one.db", folder / "other.db"
    fill(one, rows, NAMES)
    # An account that is not seen may be called as it likes, also like one that is.
    fill(other, others, NAMES if role.accounts == "all" else {**NAMES, FOREIGN: MAIN})
    names = dict.fromkeys(_name(row) for row in (*rows, *others))
    return Pair(role, one, other, tuple(sorted(names)))


def _name(row: Row) -> str:
    wire = row.wire
    if row.kind == "participant":
        return f"{wire['conference_sid']}/{wire['call_sid']}"
    if row.kind == "usage":
        return f"{wire['account_sid']}/{wire['category']}/{wire['start_date']}/{wire['end_date']}"
    return str(wire["sid"])


def fill(path: Path, rows: Iterable[Row], names: Mapping[str, str]) -> None:
    """Makes a store of rows, reply after reply as they came."""
    with Ledger(path) as ledger:
        for account, name in names.items():
            ledger.name_account(account, name)
        apply(ledger, replies(rows))
        gone = [row for row in rows if row.gone]
        ledger.apply([], gone=[Gone(row.kind, row.wire["sid"], row.at + 9_000) for row in gone])
        ledger.settle()


Reply = tuple[float, Row, dict[str, Any]]
"""When a reply came, the row, and what was said of it."""


def replies(rows: Iterable[Row]) -> list[Reply]:
    """How rows came."""
    found: list[Reply] = []
    for row in rows:
        found += [(row.at + delay, row, {**row.wire, **changes}) for delay, changes in row.steps]
        found.append((row.at + 1_000, row, row.wire))
    return sorted(found, key=lambda reply: (reply[0], reply[1].kind, reply[1].account))


def apply(ledger: Ledger, found: Iterable[Reply]) -> None:
    """Takes replies in."""
    for (at, kind, account), group in groupby(found, lambda reply: (reply[0], reply[1].kind, reply[1].account)):
        ledger.apply([Reading(kind, account, at, [wire for _, _, wire in group])])


def marked(found: Pair) -> Pair:
    """The pair with what a sync notes, which differs where it is of rows that are not seen; and with one key for the
    digests of addresses."""
    seen = rights(found.role)
    today = int(NOW // DAY)
    for path in (found.one, found.other):
        with Ledger(path) as ledger:
            for account in NAMES:
                for kind in READ:
                    hidden = not seen.may(*OPENS[kind]) or (seen.accounts is not None and account not in seen.accounts)
                    other = path == found.other
                    marks = [Mark(f"{account}/{kind}/head/0", NOW - (50 if hidden and other else 20))]
                    for day in (today - 1, today - 5, today - 200):
                        old = seen.max_resource_age is not None and day * DAY < NOW - seen.max_resource_age
                        rows = 9 if other and (hidden or (old and kind != "number")) else 5
                        marks.append(Mark(f"{account}/{kind}/day/{day}", [NOW - 60, 1, rows, rows == 5, 0, 0.0]))
                        if rows == 9:
                            marks.append(Mark(f"{account}/{kind}/absent/{sid('SM', account, day)}", NOW - 60))
                    ledger.apply([], marks)
    with closing(sqlite3.connect(found.one)) as one, closing(sqlite3.connect(found.other)) as two, two:
        secret = one.execute("SELECT value FROM meta WHERE key = 'secret'").fetchone()
        two.execute("UPDATE meta SET value = ? WHERE key = 'secret'", secret)
    return found


def observed(pair: Pair, path: Path, kinds: Sequence[str] = KINDS) -> dict[str, bytes]:
    """All that can be asked of a store by somebody of the role, each question with its answer.

    Args:
        kinds: of the rows whose lists and sums are asked for.
    """
    with Store(path, budget=None) as store:
        found = dict(_everything(pair, store, pair.viewer, kinds))
    return {name: json_text(answer).encode() for name, answer in found.items()}


def told_apart(pair: Pair, viewer: Viewer) -> bool:
    """Whether a viewer can tell both stores apart by the pages of their rows."""
    with Store(pair.one, budget=None) as one, Store(pair.other, budget=None) as other:
        return any(
            json_text(_page_of(one, viewer, name)) != json_text(_page_of(other, viewer, name)) for name in pair.sids
        )


def _everything(pair: Pair, store: Store, viewer: Viewer, kinds: Sequence[str]) -> Iterator[tuple[str, Any]]:
    yield "kinds", list(viewer.kinds())
    yield "accounts", viewer.named(store.accounts())
    for kind in kinds:
        rows = _rows(store, kind)
        for text in searches(kind):
            try:
                query = parse(text, kind, now=NOW)
            except QueryError as error:
                yield f"{kind} {text}", str(error)
                continue
            yield from _search(store, viewer, query, text, rows)
        for by in GROUPS:
            for text, zone in (
                ("", "UTC"),
                ("is:inbound", "UTC"),
                ("last:30d", ODD_ZONE),
                ("-status:completed", "UTC"),
            ):
                yield f"{kind} by {by} {text}", _said(lambda: _sums(store, viewer, kind, by, text, zone))  # noqa: B023
    for name in pair.sids:
        yield name, _page_of(store, viewer, name)
    for address in (*PEOPLE, "+14155554567", "SM" + "0" * 32, "30007", ""):
        yield f"jump {address}", _said(lambda: str(viewer.jump(address)))  # noqa: B023
        yield f"number {address}", [viewer.number(address), list(viewer.threads())]


def searches(kind: str) -> Iterator[str]:
    """Searches of a kind of rows; some for SIDs that are there, and some that are not."""
    yield from SEARCHES
    yield from COMBINED
    for fact in FIELDS.values():
        if fact.form == "sid" and kind in fact.kinds:
            for prefix in fact.prefixes or ("SM", "CA", "CF", "RE", "NO", "PN", "AC"):
                yield f"{fact.name}:{sid(prefix, 1, MAIN, 0)}"
    if kind == "alert":
        yield f"resource:{FOREIGN},{MAIN}"


def _said(ask: Callable[[], Any]) -> Any:
    """An answer, or the refusal."""
    try:
        return ask()
    except Refused as error:
        return [str(error), error.absent, error.permission, error.position, error.length]
    except (SearchError, ValueError) as error:
        return str(error)


def _sums(store: Store, viewer: Viewer, kind: str, by: Sequence[str], text: str, zone: str) -> Any:
    viewer.ask_groups(kind, by)
    query = viewer.ask(parse(text, kind, zone=zone, now=NOW), NOW, text)
    return viewer.sums(kind, store.stats(query, by))


def _search(
    store: Store, viewer: Viewer, query: Query, text: str, rows: Sequence[tuple[Any, set[str]]]
) -> Iterator[tuple[str, Any]]:
    name = f"{query.kind} {text}"
    asked = _said(lambda: viewer.ask(query, NOW, text))
    if not isinstance(asked, Query):
        yield name, asked
        return
    yield f"{name} total", _said(lambda: store.total(asked))
    yield f"{name} pages", _said(lambda: list(_pages(store, viewer, asked)))
    # Of an event each row is looked at by itself.
    yield (
        f"{name} tail",
        [
            dict(viewer.show(query.kind, row))
            for row, known in rows
            if matches(asked.tree, row, known=known, country=country, account_names=NAMES)
        ],
    )
    if text in ("", "last:7d"):
        yield (
            f"{name} export",
            [
                [viewer.show(query.kind, row).get(column) for column in viewer.columns(query.kind)]
                for row in store.models(asked, newest_first=False)
            ],
        )


def _pages(store: Store, viewer: Viewer, query: Query) -> Iterator[Any]:
    after: int | None = None
    while True:
        page = store.page(query, after, SIZE)
        yield [page.keys, page.older, page.newer, page.searched_back_to]
        yield [viewer.show(query.kind, row).to_dict() for row in page.rows]
        if page.newer is not None:
            back = store.page(query, page.newer, SIZE, newer=True)
            yield [back.keys, back.older, back.newer]
        if page.older is None:
            return
        after = page.older


def _rows(store: Store, kind: str) -> list[tuple[Any, set[str]]]:
    """All rows of a kind, and what the store knows beside them."""
    rows = list(store.models(Query(kind)))
    changed = {row.sid for row in rows if kind not in ("participant", "usage") and store.history(row.sid)}
    return [(row, {"history"} if getattr(row, "sid", None) in changed else set()) for row in rows]


def _page_of(store: Store, viewer: Viewer, name: str) -> Any:
    """What the page of a row says; nothing where there is none for them."""
    key = store.key(name)
    row = store.row(name)
    if key is None or not viewer.sees(key[0], row, NOW, float(key[1] >> 30)):
        return None
    shown = viewer.show(key[0], row)
    changes = viewer.history(key[0], row, store.history(name))
    children = viewer.children(store.keyed_children(name), NOW)
    return [
        shown.to_dict(),
        {name: shown[name] for name in ("friendly_price", "description", "next_step", "status_code") if name in shown},
        [[each.at, each.status, each.error, each.price, each.source] for each in changes],
        {kind: [each.to_dict() for each in rows] for kind, rows in children.items()},
        len(store.children(name).get("recording", [])) if viewer.may("can_view_num_recordings") else None,
    ]


def same(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> None:
    """Fails where two stores answer differently, with the first differences."""
    wrong = [f"{name}: {_parting(one.get(name), other.get(name))}" for name in differences(one, other)]
    if wrong:
        raise AssertionError(f"{len(wrong)} answers differ:\n" + "\n".join(wrong[:8]))


def differences(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    """The questions that two stores answer differently."""
    return [name for name in {**one, **other} if one.get(name) != other.get(name)]


def _parting(one: bytes | None, other: bytes | None) -> str:
    """Where two answers part."""
    if one is None or other is None:
        return f"{(one or other or b'')[:200]!r} is in one alone"
    at = next((place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    if at is None:
        at = min(len(one), len(other))
    return f"{one[max(at - 80, 0) : at + 60]!r}\n      {other[max(at - 80, 0) : at + 60]!r}"


def decoded(answers: Mapping[str, bytes]) -> dict[str, Any]:
    """Answers as values, for a look at them."""
    return {name: json.loads(answer) for name, answer in answers.items()}
