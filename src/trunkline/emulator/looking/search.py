"""The language of searches: `hello to:+1415 status:failed -body:test is:failed`. Text enters, a `Query` leaves.

Pure. Called by the page, by `control` and by the files of this room, which ask a query whether it fits.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from msgspec import Struct

FIELDS = ("to", "from", "body", "status", "sid", "error", "account", "event", "url")
STATES = ("failed", "inbound", "outbound")

_ADDRESSES = frozenset({"to", "from"})
_ASKED = frozenset({"status", "account"})  # what bare words do not look into: all would have it

_SPACES = re.compile(r"\s+")
_FIELD = re.compile(r"([A-Za-z][A-Za-z_-]*):")
# What stands before a colon and is no field: the channel of an address, the scheme of a URL.
_SCHEMES = frozenset({"whatsapp", "messenger", "rcs", "client", "sip", "sips", "sim", "http", "https"})
_PLAIN = re.compile(r'[^\s"\\-][^\s"\\]*')
_NUMBER = re.compile(r"[+(]?[0-9][0-9 ().-]*")
_CLASS = re.compile("([1-5])xx")
_FILLING = str.maketrans("", "", " ().-")
_EXAMPLES = {"to": "+1415", "from": "+1415", "body": "hello", "status": "delivered", "is": "failed", "error": "30003"}
_ESCAPED = str.maketrans({"\\": "\\\\", '"': '\\"'})


class Term(NamedTuple):
    """A word of a search.

    Attributes:
        field: of `FIELDS`; `is` with one of `STATES` as text; empty: any of `FIELDS` but status and account.
        text: what must be in it, whatever its case; of `status` what it must be, `4xx` any that begins so.
        negated: it must not.
    """

    field: str
    text: str
    negated: bool = False

    def __str__(self) -> str:
        clear = _PLAIN.fullmatch(self.text) and (self.field or not _names_field(self.text))
        text = self.text if clear else f'"{self.text.translate(_ESCAPED)}"'
        return f"{'-' * self.negated}{self.field + ':' if self.field else ''}{text}"


class Facts(NamedTuple):
    """What a search can ask of a message, a call, a webhook or an alert.

    Attributes:
        values: texts by the names of `FIELDS`; those that it does not have are left out.
        states: of `STATES`.
    """

    values: Mapping[str, str]
    states: frozenset[str]


class Query(Struct, frozen=True):
    """A search: every term must fit. `str(query)` is its text, which leads to it again."""

    terms: tuple[Term, ...] = ()

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))

    def __bool__(self) -> bool:
        return bool(self.terms)

    def fits(self, facts: Facts) -> bool:
        """Whether a search finds something."""
        return self.matcher()(facts)

    def matcher(self) -> Callable[[Facts], bool]:
        """What tells the same of many things."""
        tests = [_test(term) for term in self.terms]

        def fits(facts: Facts) -> bool:
            return all(test(facts) is wanted for test, wanted in tests)

        return fits


def _test(term: Term) -> tuple[Callable[[Facts], bool], bool]:
    """What a term asks, and which answer is wanted."""
    field, wanted = term.field, term.text.casefold()
    number = _number(wanted)
    both = number != wanted
    begins = _CLASS.fullmatch(wanted)

    def state(facts: Facts) -> bool:
        return term.text in facts.states

    def anywhere(facts: Facts) -> bool:
        for name, value in facts.values.items():
            if name not in _ASKED and (wanted in (folded := value.casefold()) or (both and number in folded)):
                return True
        return False

    def status(facts: Facts) -> bool:
        value = facts.values.get(field, "").casefold()
        return value[:1] == begins[1] and len(value) == 3 if begins else value == wanted

    def part(facts: Facts) -> bool:
        value = facts.values.get(field, "").casefold()
        return wanted in value or (both and field in _ADDRESSES and number in value)

    return {"is": state, "": anywhere, "status": status}.get(field, part), not term.negated


def _number(text: str) -> str:
    """A phone number as the API writes it: (415) 555-0100 without what fills it; other texts as they are."""
    return text.translate(_FILLING) if _NUMBER.fullmatch(text) else text


def parse(text: str) -> Query:
    """The search of a text. Words are bare, `field:word`, `is:failed`; quotes hold spaces, `-` in front negates.

    Raises:
        ValueError: it is none; the text says what is wrong and what is allowed.
    """
    return Query(tuple(_terms(text)))


def _terms(text: str) -> Iterator[Term]:
    at = _beyond_spaces(text, 0)
    while at < len(text):
        negated = text[at] == "-" and at + 1 < len(text) and not text[at + 1].isspace()
        field, at = _field(text, at + negated)
        word, at = _word(text, at)
        if not word:
            if field:
                raise ValueError(f"{field}: what it must be is missing, as in {field}:{_EXAMPLES.get(field, 'word')}")
            raise ValueError('"" holds nothing to look for')
        if field == "is":
            word = word.lower()
            if word not in STATES:
                raise ValueError(f"is:{word} is not known; allowed: {', '.join(f'is:{each}' for each in STATES)}")
        yield Term(field, word, negated)
        at = _beyond_spaces(text, at)


def _beyond_spaces(text: str, at: int) -> int:
    found = _SPACES.match(text, at)
    return found.end() if found else at


def _names_field(text: str) -> bool:
    found = _FIELD.match(text)
    return found is not None and found[1].lower() not in _SCHEMES


def _field(text: str, at: int) -> tuple[str, int]:
    """The field that a term is about, and where its word begins.

    Raises:
        ValueError: there is no such field.
    """
    found = _FIELD.match(text, at)
    if found is None or (name := found[1].lower()) in _SCHEMES:
        return "", at
    if name not in FIELDS and name != "is":
        allowed = ", ".join(f"{each}:" for each in (*FIELDS, "is"))
        raise ValueError(
            f'there is no field {name}: ; allowed: {allowed}; text with a colon stands in quotes, "{name}:"'
        )
    return name, found.end()


def _word(text: str, at: int) -> tuple[str, int]:
    """A word, quoted or not, and where it ends.

    Raises:
        ValueError: a quote is not closed.
    """
    if text[at : at + 1] != '"':
        end = next((found.start() for found in _SPACES.finditer(text, at)), len(text))
        return text[at:end], end
    out: list[str] = []
    place = at + 1
    while place < len(text) and text[place] != '"':
        place += text[place] == "\\" and place + 1 < len(text)
        out.append(text[place])
        place += 1
    if place >= len(text):
        raise ValueError(f"the quote is not closed: {text[at : at + 40]}")
    return "".join(out), place + 1
