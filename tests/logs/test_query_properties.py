"""The search language by the thousand: text → tree → text is the identity, nothing else than its error, linear time."""

from __future__ import annotations

import random
import sqlite3
import string
import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.robustness.growth import HOSTILE, assert_linear
from tests.rounds import rounds
from trunkline.logs.query import And, Between, Field, Node, Not, Or, Phrase, Query, QueryError, Word, jump, parse, text
from trunkline.logs.query.fields import FIELDS, HAS, IS, STATUSES, TEXTS, TIMES
from trunkline.logs.query.tokens import LONGEST
from trunkline.logs.query.words import tokens
from trunkline.logs.tree import KINDS, walk

NOW = 1_790_000_000
ZONES = ("UTC", "Europe/Zurich", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Havana")
EXAMPLES = rounds(100, 300)
HOSTILE_TEXTS = rounds(10_000, 30_000)

HEX = "0123456789abcdef"
plain_words = st.text(string.ascii_letters + string.digits + "äßñжあ한'&-_.", min_size=1, max_size=12).filter(
    lambda word: bool(tokens(word)) and word[0] not in "-'" and word not in ("AND", "OR", "NOT")
)
printable = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))
phrases = st.lists(st.text(printable, min_size=1, max_size=8), min_size=2, max_size=4).map(" ".join).map(str.strip)
addresses = st.one_of(
    st.text(string.digits, min_size=7, max_size=15).map("+{}".format),
    st.text(string.digits, min_size=1, max_size=6).map("+{}".format),
    st.text("123456789", min_size=3, max_size=10),
    st.text(string.digits, min_size=7, max_size=15).map("whatsapp:+{}".format),
    st.text(string.ascii_lowercase, min_size=1, max_size=11),
    st.sampled_from(["whatsapp:", "client:alice", "sip:alice@example.com", "my brand"]),
)
names = st.text(printable, min_size=1, max_size=12).map(str.strip).filter(bool)
prices = st.integers(0, 10**9).map(lambda n: Decimal(n) / 1000)
BY_FORM: dict[str, st.SearchStrategy[object]] = {
    "address": addresses,
    "word": st.sampled_from(["outbound-api", "error", "image/jpeg", "sms"]),
    "error": st.integers(0, 99_999),
    "name": names,
    "price": prices,
    "count": st.integers(0, 10**9 - 1),
    "seconds": st.integers(0, 10**9 - 1),
    "country": st.sampled_from(["DE", "CH", "US"]),
}


@st.composite
def fields(draw: st.DrawFn, kind: str) -> Field:
    fact = draw(st.sampled_from([fact for fact in FIELDS.values() if kind in fact.kinds]))
    if fact.form == "flag":
        table = IS if fact.name == "is" else HAS
        allowed = [name for name, kinds in table.items() if kind in kinds]
        values: st.SearchStrategy[object] = st.sampled_from(allowed) if allowed else st.nothing()
        if not allowed:
            return Field("account", "=", ("AC" + "0" * 32,))
    elif fact.form == "status":
        values = st.sampled_from(["qqq", *map(str, STATUSES[kind])])
    elif fact.form == "sid":
        values = st.text(HEX, min_size=32, max_size=32).map(lambda rest: (fact.prefixes or ("XX",))[0] + rest)
    else:
        values = BY_FORM[fact.form]
    if fact.form in ("price", "count", "seconds", "error") and draw(st.booleans()):
        return Field(fact.name, draw(st.sampled_from([">", ">=", "<", "<="])), draw(values))  # type: ignore[arg-type]
    several = draw(st.lists(values, min_size=1, max_size=3, unique=True))
    return Field(fact.name, "=", tuple(several))  # type: ignore[arg-type]


def spans() -> st.SearchStrategy[Between]:
    seconds = st.integers(0, 4_000_000_000)
    return st.one_of(
        seconds.map(lambda second: Between(second, None)), seconds.map(lambda second: Between(None, second))
    )


def one_word(phrase: str) -> bool:
    return len(tokens(phrase)) == 1 and "*" not in phrase


def words() -> st.SearchStrategy[Node]:
    return st.one_of(
        plain_words.map(Word),
        plain_words.filter(lambda word: word[-1].isalnum()).map(lambda word: Word(f"{word}*")),
        phrases.filter(lambda phrase: bool(tokens(phrase)) and not one_word(phrase)).map(Phrase),
    )


@st.composite
def queries(draw: st.DrawFn) -> Query:
    """A search whose tree is as the parser makes it: flat, no negation of a negation."""
    kind = draw(st.sampled_from(KINDS))
    leaf = st.one_of(fields(kind), spans(), *([words()] if kind in TEXTS else []))

    def larger(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        several = st.lists(inner, min_size=2, max_size=4)
        return st.one_of(
            several.filter(lambda parts: not any(isinstance(part, And) for part in parts)).map(lambda p: And(tuple(p))),
            several.filter(lambda parts: not any(isinstance(part, Or) for part in parts)).map(lambda p: Or(tuple(p))),
            inner.filter(lambda part: not isinstance(part, Not)).map(Not),
        )

    return Query(kind, draw(st.recursive(leaf, larger, max_leaves=8)), draw(st.sampled_from(ZONES)))


@settings(max_examples=EXAMPLES, deadline=None)
@given(queries())
def test_tree_to_text_to_tree_is_the_identity(query: Query) -> None:
    written = text(query)
    read = parse(written, query.kind, zone=query.zone, now=NOW)
    assert read == query, written
    assert hash(read) == hash(query)
    assert text(read) == written


PIECES = (
    *('"', "“", "(", ")", " ", ",", ":", "-", "*", "+", "OR", "AND", "NOT", "hello", "\\", "\0", "\ud800", "😀", "é"),
    *(f"{name}:" for name in (*FIELDS, *TIMES, "form", "http")),
    *(">", "<=", "any", "failed", "30007", "+14155550100", "(415) 555", "whatsapp:", "SM" + "0" * 32, "AC" + "f" * 32),
    *("2026-03-01", "2026-13", "today", "7d", "0.05", "1e9", "1h", "DE", "9" * 40, "x" * 200, "\u2028", "\u00a0"),
)


def test_hostile_texts_raise_nothing_else_and_come_back() -> None:
    rng = random.Random(14)
    understood = 0
    positions = []
    for _ in range(HOSTILE_TEXTS):
        parts = [rng.choice(PIECES) if rng.random() < 0.85 else rng.choice(HOSTILE) for _ in range(rng.randrange(9))]
        written = rng.choice(("", " ")).join(parts)
        kind, zone = rng.choice(KINDS), rng.choice(ZONES)
        jump(written)
        try:
            query = parse(written, kind, zone=zone, now=NOW)
        except QueryError as error:
            positions.append((error.position, len(written)))
            continue
        understood += 1
        canonical = text(query)
        again = parse(canonical, kind, zone=zone, now=NOW)
        assert again == query, (written, canonical)
        assert text(again) == canonical
    assert understood > HOSTILE_TEXTS // 20
    assert [place for place, length in positions if not 0 <= place <= length] == []


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.text(max_size=60), st.sampled_from(KINDS))
def test_any_text_is_a_search_or_an_error(written: str, kind: str) -> None:
    jump(written)
    try:
        query = parse(written, kind, zone="Europe/Zurich", now=NOW)
    except QueryError:
        return
    assert parse(text(query), kind, zone="Europe/Zurich", now=NOW) == query


def test_what_fills_a_search_comes_back_too() -> None:
    """The canonical text may be longer than what was typed, but never too long."""
    refused = []
    for term in ("+4412345", "SM" + "0" * 32, "a\\b", '"x,y"', "whatsapp:+4412345"):
        for count in (200, 450, 499, 500):
            written = " ".join([term] * count)
            try:
                query = parse(written, now=NOW)
            except QueryError as error:
                refused.append(str(error))
                continue
            assert parse(text(query), now=NOW) == query
    assert refused
    assert all("10,000 characters" in error for error in refused)


def asked(written: str) -> None:
    jump(written)
    try:
        parse(written, now=NOW)
    except QueryError:
        return


@pytest.mark.parametrize(
    "piece",
    [
        *(
            '"',
            '" ',
            "\\",
            '"\\',
            "(",
            "((",
            "-",
            "- ",
            "a ",
            "a(",
            "a OR ",
            "from:",
            "from:+",
            "from:+1 ",
            "+1 ",
            "(1)",
        ),
        *(
            "(1) ",
            "+(1)",
            "1-",
            "to:1,",
            'to:"1",',
            "*",
            "a*",
            ":",
            "a:",
            "http://",
            "é",
            " ",
            "on:",
            "last:9",
            "\\\\",
            "AC0",
        ),
    ],
)
def test_the_time_grows_like_the_text(piece: str) -> None:
    size = LONGEST // 4 - 10
    assert_linear(asked, lambda length: (piece * length)[:length], size=size)
    assert_linear(asked, lambda length: 'x "' + (piece * length)[: length - 4] + '"', size=size)


def test_a_walk_sees_every_node() -> None:
    query = parse("a (b OR -c) -(d e)", now=NOW)
    assert [node.text for node in walk(query.tree) if isinstance(node, Word)] == ["a", "b", "c", "d", "e"]
    assert list(walk(None)) == []


def test_words_are_those_of_the_full_text_index() -> None:
    """All of Unicode but for what is newer than SQLite's tables (Unicode 6.1)."""
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table body using fts5(text, tokenize='unicode61 remove_diacritics 2')")
    database.execute("create virtual table term using fts5vocab(body, 'instance')")
    codes = [code for code in range(1, 0x3_0000) if not 0xD800 <= code < 0xE000]
    database.executemany("insert into body(rowid, text) values (?, ?)", ((code, f"a{chr(code)}B") for code in codes))
    found: dict[int, list[str]] = {}
    for term, row, _, _ in database.execute("select term, doc, col, offset from term order by doc, offset"):
        found.setdefault(row, []).append(term)
    wrong = [code for code in codes if found[code] != tokens(f"a{chr(code)}B") and old(code)]
    database.close()
    assert [hex(code) for code in wrong if code not in (0x1E0, 0x1E1)] == []  # Ǡ and ǡ keep an accent there


def old(code: int) -> bool:
    """Whether Unicode 3.2 had a character already, in the same category."""
    character = chr(code)
    then = unicodedata.ucd_3_2_0.category(character)
    return then != "Cn" and then == unicodedata.category(character)
