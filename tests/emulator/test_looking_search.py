"""The language of searches: what texts mean, that they come back, and that a search finds what a look at all finds."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.emulator.looking.search import FIELDS, STATES, Facts, Query, Term, parse

WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12) | st.text('ab: "\\-+1', min_size=1, max_size=8)
TERMS = st.builds(Term, st.sampled_from(("", *FIELDS)), WORDS, st.booleans()) | st.builds(
    Term, st.just("is"), st.sampled_from(STATES), st.booleans()
)
THINGS = st.builds(
    Facts,
    st.dictionaries(st.sampled_from(FIELDS), st.text('aB +1(5)"', max_size=6)),
    st.frozensets(st.sampled_from(STATES)),
)


@given(st.lists(TERMS, max_size=6))
def test_a_search_as_text_is_the_same_search(terms: list[Term]) -> None:
    query = Query(tuple(terms))
    assert parse(str(query)) == query


@given(st.text('ab: "\\-+1\n\u2028é', max_size=30) | st.text(max_size=40))
def test_any_text_is_a_search_or_an_error_in_words(text: str) -> None:
    try:
        query = parse(text)
    except ValueError:
        return
    assert parse(str(query)) == query


def naive(query: Query, facts: Facts) -> bool:
    """The same by the words of the manual, one term after another."""

    def plain(text: str) -> str:
        text = text.casefold()
        numeric = text[:1] in tuple("+(" + string.digits) and any(char in string.digits for char in text[:2])
        rest = text[1:] if text[:1] in "+(" else text
        filling = set("0123456789 ().-")
        is_number = numeric and rest[:1] in tuple(string.digits) and set(rest) <= filling
        return "".join(char for char in text if char not in " ().-") if is_number else text

    for field, text, negated in query.terms:
        wanted = text.casefold()
        if field == "is":
            hit = text in facts.states
        elif field == "":
            values = [value.casefold() for name, value in facts.values.items() if name not in ("status", "account")]
            hit = any(wanted in value or plain(text) in value for value in values)
        elif field == "status":
            value = facts.values.get(field, "").casefold()
            hundred = wanted[1:] == "xx" and wanted[0] in "12345"
            hit = (len(value) == 3 and value[0] == wanted[0]) if hundred else value == wanted
        else:
            value = facts.values.get(field, "").casefold()
            hit = wanted in value or (field in ("to", "from") and plain(text) in value)
        if hit == negated:
            return False
    return True


FEW = st.text('aB +1(5)"', min_size=1, max_size=3) | st.sampled_from(["4xx", "404", "+1 (5)", "15"])
FEW_TERMS = st.builds(Term, st.sampled_from(("", *FIELDS)), FEW, st.booleans()) | st.builds(
    Term, st.just("is"), st.sampled_from(STATES), st.booleans()
)


@given(st.lists(FEW_TERMS, max_size=3), st.lists(THINGS, max_size=10))
def test_a_search_finds_what_a_look_at_each_finds(terms: list[Term], things: list[Facts]) -> None:
    query = Query(tuple(terms))
    assert [query.fits(each) for each in things] == [naive(query, each) for each in things]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("  ", ()),
        ("hello", (Term("", "hello"),)),
        ('"two words"', (Term("", "two words"),)),
        ("to:+1415 -from:joe", (Term("to", "+1415"), Term("from", "joe", negated=True))),
        ("TO:+1415", (Term("to", "+1415"),)),
        ('body:"a \\"b\\" \\\\ c"', (Term("body", 'a "b" \\ c'),)),
        ("is:FAILED", (Term("is", "failed"),)),
        ('-"good bye"', (Term("", "good bye", negated=True),)),
        ("whatsapp:+1415 client:joe", (Term("", "whatsapp:+1415"), Term("", "client:joe"))),
        ("https://example.com/x", (Term("", "https://example.com/x"),)),
        ("12:30", (Term("", "12:30"),)),
        ("to:whatsapp:+1", (Term("to", "whatsapp:+1"),)),
        ("-", (Term("", "-"),)),
        ("well-known", (Term("", "well-known"),)),
        ('"to:x"', (Term("", "to:x"),)),
    ],
)
def test_what_texts_mean(text: str, terms: tuple[Term, ...]) -> None:
    assert parse(text) == Query(terms)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("subject:hello", ("no field subject:", "to:", "body:", "is:", "quotes")),
        ("to:", ("to:", "missing", "to:+1415")),
        ('body:""', ("body:", "missing")),
        ('""', ("nothing",)),
        ("is:read", ("is:read", "is:failed, is:inbound, is:outbound")),
        ('hello "world', ("not closed", '"world')),
        ('"ends with \\', ("not closed",)),
    ],
)
def test_errors_say_what_is_allowed(text: str, words: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r"\w") as caught:
        parse(text)
    for each in words:
        assert each in str(caught.value)


def test_a_long_text_is_read_in_a_line() -> None:
    """Twice the text takes no more than some times as long."""
    assert len(parse("a " * 50_000).terms) == 50_000
    assert len(parse("-" * 100_000 + "a").terms) == 1
    with pytest.raises(ValueError, match="not closed"):
        parse('"' + '\\"' * 50_000)
