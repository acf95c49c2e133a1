"""docs/search-language.md: its tables are those of the code, and every term in them is understood."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from trunkline.logs.query import KINDS, parse
from trunkline.logs.query.fields import FIELDS, HAS, IS, TIMES, plural

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "search-language.md").read_text("utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("| ")]
WHOLE = "0123456789abcdef" * 2


def test_the_table_of_fields_is_that_of_the_code() -> None:
    table = {row[0].strip("`:"): row for row in ROWS if len(row) == 4 and row[0].startswith("`")}
    assert list(table) == list(FIELDS)
    for name, (_, means, of, example) in table.items():
        fact = FIELDS[name]
        assert means == fact.says
        if of == "all":
            assert fact.kinds == KINDS
        elif of.startswith("all but"):
            left = re.split(r", | and ", of.removeprefix("all but "))
            assert set(fact.kinds) == set(KINDS) - {kind for kind in KINDS if plural(kind) in left}
        else:
            assert of == ", ".join(map(plural, fact.kinds))
        assert example.strip("`").partition("0123")[0] == fact.example.partition("0" * 32)[0]
        for kind in fact.kinds:
            if name not in ("is", "has", "status"):
                parse(fact.example, kind, now=0)


def test_what_is_and_has_may_say_is_on_the_page() -> None:
    _, _, rest = PAGE.partition("`is:` says ")
    said = rest.partition("\n\n")[0]
    assert {*IS, *HAS} <= set(re.findall(r"`(\w+)`", said))


@pytest.mark.parametrize("row", [row for row in ROWS if len(row) == 2], ids=lambda row: row[0])
def test_every_term_of_the_tables_is_understood(row: list[str]) -> None:
    for term in re.findall(r"`([^`]+)`", row[0]):
        parse(term, now=1.8e9)


def test_the_words_for_times_are_on_the_page() -> None:
    assert all(f"`{name}:" in PAGE for name in TIMES)
