"""Searches find what a look at every row finds; by indexes, in slices of time, and for any input."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.logs.brute import created, matches
from tests.logs.rows import ASKED, START, message, put, world
from tests.rounds import rounds
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.records import Reading
from trunkline.logs.store import Ledger, SearchError, Store
from trunkline.logs.store.connection import open_reader
from trunkline.logs.store.kinds import KINDS
from trunkline.logs.store.planning import plan
from trunkline.logs.tree import And, Between, Field, Node, Not, Or, Phrase, Query, Word

OWN = "+14155550190"
OTHER = "AC" + "5" * 32
HOUR = 3_600


def own_rows() -> list[dict[str, Any]]:
    """Messages that differ in all that can be looked for, hours and days apart."""
    made = []
    dice = random.Random(5)
    bodies = [
        "Crème brûlée, two",
        "your code is 1234",
        "CODE red",
        "don't stop",
        "",
        None,
        "été in the city",
        "x2 x2 y",
    ]
    people = ["+13125550100", "+13125550101", "whatsapp:+13125550100", "+447700900123", "12345", "ACME", "client:bob"]
    for number in range(400):
        inbound = dice.random() < 0.3
        pair = [OWN, dice.choice(people)]
        status = dice.choice(["delivered", "failed", "undelivered", "sent", "received", "queued", "teleported"])
        made.append(
            message(
                number,
                START + dice.randrange(30 * 24 * HOUR),
                body=dice.choice(bodies),
                from_=pair[inbound],
                to=pair[not inbound],
                status=status,
                direction="inbound" if inbound else dice.choice(["outbound-api", "outbound-reply"]),
                error_code=dice.choice([30003, 30007, 21610]) if status == "failed" else None,
                price=dice.choice([None, "-0.00750", "-0.05000", "-0.000001", "0.00000"]),
                num_segments=str(dice.randrange(4)),
                num_media=str(dice.randrange(2)),
                messaging_service_sid=dice.choice([None, "MG" + "1" * 32]),
                account_sid=dice.choice([ACCOUNT_SID, ACCOUNT_SID, OTHER]),
            )
        )
    return made


ROWS = own_rows()


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("search") / "logs.db"
    shuffled = random.Random(1).sample(ROWS, len(ROWS))
    with Ledger(path) as ledger:
        for start in range(0, len(ROWS), 37):  # several segments of the index, out of order
            put(ledger, *shuffled[start : start + 37])
        assert ledger.check() == []
    with Store(path, budget=None) as made:
        yield made


def texts(*values: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), min_size=1, max_size=3).map(tuple)


COMPARISONS = st.sampled_from(["=", ">", ">=", "<", "<="])
LEAVES: st.SearchStrategy[Node] = st.one_of(
    st.builds(
        Word, st.sampled_from(["creme", "CODE", "co*", "1234", "x2", "don't", "ETE", "nothing", "Brûl*", "two,"])
    ),
    st.builds(Phrase, st.sampled_from(["code is", "is code", "x2 x2", "creme brulee", "in the city", "x2 x2 y"])),
    st.builds(Between, *[st.none() | st.floats(START - HOUR, START + 31 * 24 * HOUR)] * 2),
    st.builds(
        Field,
        st.sampled_from(["from", "to", "number"]),
        st.just("="),
        texts(OWN, "+1 (312) 555-0100", "whatsapp:+13125550100", "5550", "acme", "12345", "bob", "+44", "0123", "77"),
    ),
    st.builds(
        Field,
        st.just("status"),
        st.just("="),
        texts("failed", "undelivered", "sent", "teleported", "read", "delivered"),
    ),
    st.builds(Field, st.just("error"), st.just("="), texts("30003", "30007", "any", "999")),
    st.builds(Field, st.just("is"), st.just("="), texts("inbound", "outbound", "open", "failed", "gone", "erased")),
    st.builds(Field, st.just("has"), st.just("="), texts("body", "media", "price", "error", "service", "history")),
    st.builds(Field, st.just("service"), st.just("="), texts("MG" + "1" * 32, "MG" + "2" * 32)),
    st.builds(Field, st.just("account"), st.just("="), texts(OTHER, ACCOUNT_SID.lower(), "AC" + "9" * 32)),
    st.builds(Field, st.just("country"), st.just("="), texts("US", "gb", "CH")),
    st.builds(
        Field,
        st.just("price"),
        COMPARISONS,
        st.sampled_from([Decimal("0.0075"), Decimal("0.05"), Decimal(0), Decimal("0.0000005"), Decimal("-1")]),
    ),
    st.builds(Field, st.just("segments"), COMPARISONS, st.integers(-1, 4)),
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(And, st.lists(inner, max_size=4).map(tuple)),
        st.builds(Or, st.lists(inner, max_size=4).map(tuple)),
        st.builds(Not, inner),
    ),
    max_leaves=6,
)


@settings(
    max_examples=rounds(400, 2_000),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(tree=TREES, size=st.integers(1, 60))
@example(And((Word("code"), Not(Word("red")))), 50)
@example(And((Word("code"), Field("number", "=", ("+13125550100",)))), 50)
@example(Not(And(())), 5)
@example(Or(()), 5)
def test_a_search_finds_what_a_look_at_every_row_finds(store: Store, tree: Node, size: int) -> None:
    wanted = sorted(row["sid"] for row in ROWS if matches(tree, row))
    query = Query("message", tree)
    newest = [row["sid"] for row in store.rows(query)]
    assert sorted(newest) == wanted
    oldest = [row["sid"] for row in store.rows(query, newest_first=False)]
    assert oldest == newest[::-1]
    page = store.page(query, size=size)
    assert [row.sid for row in page.rows] == newest[:size]
    assert page.keys == sorted(page.keys, reverse=True)
    if page.older is not None:
        following = store.page(query, page.older, size)
        assert [row.sid for row in following.rows] == newest[size : 2 * size]
        assert store.page(query, following.newer, size, newer=True).keys == page.keys
    assert store.total(query) == len(wanted)


def test_rows_of_a_believable_past_are_found(ledger: Ledger) -> None:
    rows = world()["message"]
    put(ledger, *rows)
    with Store(ledger.path, budget=None) as store:
        for tree in (
            Word("code"),
            And((Word("code"), Word("corner"))),
            Phrase("verification code"),
            And((Word("thank"), Field("is", "=", ("inbound",)))),
            Field("number", "=", (rows[0]["from"],)),
            And((Field("error", "=", ("any",)), Not(Field("error", "=", ("30007",))))),
        ):
            found = {row["sid"] for row in store.rows(Query("message", tree))}
            assert found == {row["sid"] for row in rows if matches(tree, row)}
            assert found


def test_hits_of_large_keys_are_not_lost_in_descending_order(ledger: Ledger) -> None:
    """A fault of FTS5 before 3.42 was reported for large row ids: thousands of hits over many segments are read."""
    dice = random.Random(9)
    rows = [
        message(
            number,
            START + dice.randrange(300 * 24 * HOUR),
            body=" ".join(dice.choices(["ab", "ba", "aa", "bb", "cc"], k=6)),
        )
        for number in range(6_000)
    ]
    for start in range(0, len(rows), 250):
        put(ledger, *rows[start : start + 250])
    trees = [Word("aa"), And((Word("aa"), Word("bb"), Word("cc"))), Phrase("ab ba"), And((Word("cc"), Not(Word("aa"))))]
    at = [START + days * 24 * HOUR for days in (0, 1, 50, 151, 299)]
    with Store(ledger.path, budget=None) as store:
        for tree in trees:
            for since in at:
                bounded = And((tree, Between(since, since + 20 * 24 * HOUR)))
                wanted = {row["sid"] for row in rows if matches(bounded, row)}
                assert {row["sid"] for row in store.rows(Query("message", bounded))} == wanted
            assert len(list(store.rows(Query("message", tree)))) == sum(matches(tree, row) for row in rows)


def explained(path: Path, tree: Node | None, kind: str = "message", *, newest_first: bool = True) -> str:
    """How SQLite would find the rows of a page."""
    connection = open_reader(path)
    try:
        made = plan(KINDS[kind], tree, connection)
        params = {**made.params, "lo": 0, "hi": 2**63 - 1, "n": 51}
        statement = f"EXPLAIN QUERY PLAN {made.rows(newest_first=newest_first)}"
        return "\n".join(str(row[3]) for row in connection.execute(statement, params))
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("tree", "wanted"),
    [
        (None, "SEARCH m USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"),
        (Field("from", "=", (OWN,)), "SEARCH m USING INDEX message_sender (sender=? AND id>? AND id<?)"),
        (Field("to", "=", (OWN,)), "SEARCH m USING INDEX message_recipient (recipient=? AND id>? AND id<?)"),
        (Field("number", "=", (OWN,)), "MERGE (UNION)"),
        (Field("error", "=", ("30007",)), "SEARCH m USING INDEX message_error (error=? AND id>? AND id<?)"),
        (Field("status", "=", ("failed",)), "SEARCH m USING INDEX message_status (status=? AND id>? AND id<?)"),
        (Field("status", "=", ("failed", "undelivered")), "MERGE (UNION)"),
        (Field("account", "=", (OTHER,)), "SEARCH m USING INDEX message_account (account=? AND id>? AND id<?)"),
        (Word("code"), "SCAN w VIRTUAL TABLE INDEX"),
        (And((Word("code"), Field("status", "=", ("failed",)))), "SCAN w VIRTUAL TABLE INDEX"),
    ],
)
@pytest.mark.parametrize("newest_first", [True, False])
def test_a_search_goes_by_an_index(store: Store, tree: Node | None, wanted: str, newest_first: bool) -> None:
    found = explained(store.path, tree, newest_first=newest_first)
    assert re.sub("COVERING ", "", found).count(wanted), found
    # Only the rows of the page may be put in order, as its very last step.
    inner, _, last = found.rpartition("\n")
    assert "TEMP B-TREE" not in inner, found
    assert "TEMP B-TREE" not in last or "SCAN k" in inner, found
    assert not re.search(r"SCAN m\b", found), found


def steps(path: Path, tree: Node | None, size: int = 50) -> int:
    """How many steps SQLite's machine takes for a page: rows read, without a clock."""
    connection = open_reader(path)
    try:
        count = [0]

        def tick() -> int:
            count[0] += 1
            return 0

        made = plan(KINDS["message"], tree, connection)
        connection.set_progress_handler(tick, 1)
        connection.execute(made.rows(), {**made.params, "lo": 0, "hi": 2**63 - 1, "n": size + 1}).fetchall()
        return count[0]
    finally:
        connection.close()


def test_a_page_reads_its_rows_and_no_others(ledger: Ledger) -> None:
    """With ten times the rows a page costs the same."""
    trees = [
        None,
        Field("number", "=", (OWN,)),
        Field("status", "=", ("failed", "undelivered")),
        Field("error", "=", ("30007",)),
        Word("code"),
        Phrase("code is"),
    ]

    def rows(first: int, count: int) -> list[dict[str, Any]]:
        return [
            message(
                number,
                START + number,
                body="the code is new",
                status=["delivered", "failed", "undelivered"][number % 3],
                error_code=30007 if number % 3 else None,
            )
            for number in range(first, first + count)
        ]

    put(ledger, *rows(0, 500))
    few = [steps(ledger.path, tree) for tree in trees]
    for start in range(500, 5_000, 500):
        put(ledger, *rows(start, 500))
    many = [steps(ledger.path, tree) for tree in trees]
    assert all(more <= less * 1.2 + 50 for less, more in zip(few, many, strict=True)), (few, many)


class Ticking:
    """A clock on which each look takes some time."""

    def __init__(self, step: float) -> None:
        self.now, self.step = 0.0, step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def test_a_search_that_takes_too_long_says_how_far_it_came(ledger: Ledger) -> None:
    days = 64
    put(ledger, *(message(day, START + day * 24 * HOUR, body="first" if day == 0 else "other") for day in range(days)))
    query = Query("message", And((Word("first"), Field("status", "=", ("delivered",)))))
    with Store(ledger.path, clock=Ticking(0.02)) as store:
        page = store.page(query)
        assert page.rows == []
        assert page.searched_back_to is not None
        assert START < page.searched_back_to < START + days * 24 * HOUR
        assert page.older == int(page.searched_back_to) << 30
        assert store.total(query) is None
        # The link goes on, and gets there.
        tries = 0
        while not page.rows:
            before = page.searched_back_to
            page = store.page(query, page.older)
            tries += 1
            assert page.searched_back_to is None or page.searched_back_to < before
        assert [row.body for row in page.rows] == ["first"]
        assert tries < days
        assert [row["body"] for row in store.rows(query)] == ["first"]
    with Store(ledger.path, budget=None, clock=Ticking(1000.0)) as store:
        assert [row.body for row in store.page(query).rows] == ["first"]


def test_even_without_any_time_a_search_gets_on(ledger: Ledger) -> None:
    put(ledger, *(message(number, START + number * HOUR) for number in range(100)))
    query = Query("message", And((Word("hello"), Field("has", "=", ("media",)))))
    with Store(ledger.path, clock=Ticking(1.0)) as store:
        page, tries = store.page(query), 0
        while page.older is not None:
            page, tries = store.page(query, page.older), tries + 1
        assert page.rows == []
        assert tries <= 101


ANYTHING = st.one_of(
    st.text(),
    st.text(alphabet="\"*():^+-{}\\\0\ud800 ANDORNOTNEAR%_;'", max_size=30),
    st.integers(),
    st.floats(),
    st.decimals(),
    st.none(),
    st.binary(max_size=4),
    st.lists(st.text(max_size=5), max_size=3).map(tuple),
    st.lists(st.integers(), max_size=2).map(tuple),
)
NAMES = st.sampled_from(
    [
        *("from", "to", "number", "status", "error", "is", "has", "service", "account"),
        "price",
        "segments",
        "duration",
        "country",
    ]
)
HOSTILE = st.recursive(
    st.one_of(
        st.builds(Word, ANYTHING),
        st.builds(Phrase, ANYTHING),
        st.builds(Between, ANYTHING, ANYTHING),
        st.builds(Field, NAMES | ANYTHING, st.sampled_from(["=", ">", "<="]) | ANYTHING, ANYTHING),
        ANYTHING,
    ),
    lambda inner: st.one_of(
        st.builds(And, st.lists(inner, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, max_size=3).map(tuple)),
        st.builds(Not, inner),
    ),
    max_leaves=5,
)


@settings(
    max_examples=rounds(600, 2_000),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(tree=HOSTILE, kind=st.sampled_from([*KINDS, "fax"]), zone=st.text(max_size=10) | st.just("UTC"))
def test_a_hostile_search_is_answered_or_refused(store: Store, tree: Any, kind: str, zone: str) -> None:
    query = Query(kind, tree, zone)
    for ask in (store.page, store.total, store.stats, lambda each: list(store.rows(each))):
        with suppress(SearchError):
            ask(query)


def test_too_large_a_search_is_refused(store: Store) -> None:
    deep: Node = Word("a")
    for _ in range(5_000):
        deep = Not(deep)
    for tree in (deep, And((Word("a"),) * 600)):
        with pytest.raises(SearchError, match="more than 500 parts, or more than 50 within each other"):
            store.page(Query("message", tree))
    wide = Or(tuple(And((Word("a"), Field("status", "=", ("sent",)))) for _ in range(160)))
    assert store.page(Query("message", wide)).rows == []


@pytest.mark.parametrize(
    ("kind", "tree", "says"),
    [
        ("message", Field("colour", "=", ("red",)), "there is no field 'colour'; there are from, to, "),
        ("message", Field("is", "=", ("nice",)), "is must be one of inbound, outbound, .*, not 'nice'"),
        ("message", Field("error", "=", ("abc",)), "error must be a code such as 30007, or any, not 'abc'"),
        ("message", Field("duration", ">", 3), "message rows have no duration"),
        ("call", Word("hello"), "call rows have no text to look for words in"),
        ("message", Word("!?"), "a word must have a letter or a digit"),
        ("message", Field("status", ">", ("sent",)), "status cannot be compared by '>'"),
        ("message", Field("to", "=", (" ",)), "to must not be empty"),
        ("fax", None, "kind must be one of message, call"),
    ],
)
def test_what_cannot_be_searched_is_said(store: Store, kind: str, tree: Node | None, says: str) -> None:
    with pytest.raises(SearchError, match=says):
        store.page(Query(kind, tree))


def test_calls_alerts_and_transcriptions_are_searched(ledger: Ledger) -> None:
    rows = world()
    for kind in ("call", "alert", "transcription", "number", "recording"):
        put(ledger, *rows[kind], kind=kind)
    with Store(ledger.path) as store:
        failed = {row["sid"] for row in rows["call"] if row["status"] == "no-answer"}
        assert failed
        assert {row["sid"] for row in store.rows(Query("call", Field("status", "=", ("no-answer",))))} == failed
        long = {row["sid"] for row in rows["call"] if int(row["duration"] or 0) > 120}
        assert {row["sid"] for row in store.rows(Query("call", Field("duration", ">", 120)))} == long
        handset = {row["sid"] for row in rows["alert"] if "handset" in row["alert_text"]}
        assert {row["sid"] for row in store.rows(Query("alert", Word("handset")))} == handset
        code = rows["alert"][0]["error_code"]
        assert rows["alert"][0] in list(store.rows(Query("alert", Field("error", "=", (code,)))))
        assert len(list(store.rows(Query("transcription", Phrase("call me back"))))) == len(rows["transcription"])
        number = rows["number"][0]
        assert list(store.rows(Query("number", Field("number", "=", (number["phone_number"],))))) == [number]


@pytest.mark.parametrize("text", ["abc\0", "\0abcd", "+1415555\x000190"])
def test_an_address_with_a_null_byte_is_not_there(store: Store, text: str) -> None:
    for kind, name in (("message", "from"), ("message", "number"), ("call", "to"), ("number", "number")):
        assert store.page(Query(kind, Field(name, "=", (text,)))).rows == []


def test_accounts_are_searched_by_name(ledger: Ledger) -> None:
    ledger.apply([Reading("message", OTHER, ASKED, [message(1, account_sid=OTHER)])])
    put(ledger, message(2))
    ledger.name_account(OTHER, "Marketing")
    with Store(ledger.path) as store:
        assert store.accounts() == {OTHER: "Marketing", ACCOUNT_SID: None}
        found = store.page(Query("message", Field("account", "=", ("marketing",)))).rows
        assert [row.sid for row in found] == [message(1)["sid"]]


def test_an_account_that_is_called_like_the_sid_of_another_is_not_taken_for_it(ledger: Ledger) -> None:
    ledger.apply([Reading("message", OTHER, ASKED, [message(1, account_sid=OTHER)])])
    put(ledger, message(2))
    ledger.name_account(OTHER, ACCOUNT_SID)
    with Store(ledger.path) as store:
        for asked in (ACCOUNT_SID, ACCOUNT_SID.lower()):
            query = Query("message", Field("account", "=", (asked,)))
            assert [row.account_sid for row in store.page(query).rows] == [ACCOUNT_SID]
            assert store.total(query) == 1


def test_the_brute_look_at_rows_is_worth_something() -> None:
    """Each kind of leaf finds some rows, not all."""
    for tree in (Word("code"), Phrase("code is"), Field("number", "=", ("bob",)), Field("country", "=", ("gb",))):
        assert 0 < sum(matches(tree, row) for row in ROWS) < len(ROWS)
    assert len({created(row) for row in ROWS}) > 300
