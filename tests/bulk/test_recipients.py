"""Numbers as people write them: one key for one number, and no digits in what is said of a bad one."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rounds import rounds
from trunkline.bulk.recipients import Recipient, Refused, read_address, read_csv, read_row, to_column

NUMBERS = st.from_regex(r"\+[1-9][0-9]{6,14}", fullmatch=True)
SEPARATORS = st.sampled_from(["", " ", "-", ".", "\u00a0", "(", ")", "\u2011", "  ", "/"])


@settings(max_examples=rounds(200, 1000))
@given(NUMBERS, st.data())
def test_one_number_has_one_address(number: str, data: st.DataObject) -> None:
    written = "".join(char + data.draw(SEPARATORS) for char in number)
    if "(0)" in written:
        return
    assert read_address(f"  {written} ") == number
    assert read_address(f"whatsapp:{written}") == f"whatsapp:{number}"
    assert read_address(f"WhatsApp: {written}") == f"whatsapp:{number}"


@settings(max_examples=rounds(300, 2000))
@given(st.text(max_size=30) | st.text(alphabet="+0123456789 -()e.", max_size=20))
def test_whatever_is_written_has_an_address_that_reads_as_itself_or_a_reason(text: str) -> None:
    try:
        found = read_address(text)
    except ValueError as error:
        said = str(error)
    else:
        assert read_address(found) == found
        said = ""
    assert not any(run in said for run in text.split() if len(run) > 3 and run.isdigit())


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "missing"),
        ("4155550100", "no country code"),
        ("0041 44 668 18 00", "no country code"),
        ("1.41556E+10", "spreadsheet"),
        ("1,41556e+10", "spreadsheet"),
        ("+44 (0)20 7946 0018", r"\(0\)"),
        ("+0123456", r"E\.164"),
        ("+1234567890123456", r"E\.164"),
        ("hello", "not a phone number"),
    ],
)
def test_the_reason_says_what_to_do(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_address(text)


def test_a_region_reads_national_numbers() -> None:
    assert read_address("(415) 555-0100", "US") == "+14155550100"
    assert read_address("044 668 18 00", "CH") == "+41446681800"
    assert read_address("whatsapp:044 668 18 00", "CH") == "whatsapp:+41446681800"
    with pytest.raises(ValueError, match="region must be"):
        read_address("044 668 18 00", "Switzerland")


def test_addresses_of_other_channels_are_taken() -> None:
    assert read_address("messenger: 12345") == "messenger:12345"
    assert read_address("RCS:+14155550100") == "rcs:+14155550100"


def test_rows_have_keys() -> None:
    row = {"phone": "+1 415 555 0100", "id": 17, "name": "Ada"}
    assert read_row(row, 3, to="phone") == Recipient("+14155550100", "+14155550100", {**row, "to": "+14155550100"}, 3)  # type: ignore[arg-type]
    found = read_row(row, 3, to="phone", key="id")
    assert isinstance(found, Recipient)
    assert found.key == "17"
    assert "4155550100" not in repr(found)
    for bad in (None, "", "x" * 201, True, 1.5):
        refused = read_row({**row, "id": bad}, 3, to="phone", key="id")
        assert isinstance(refused, Refused)
        assert "the key id must" in refused.reason


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["Name", "Phone"], "Phone"),
        (["to", "phone"], "to"),
        (["phone", "mobile"], None),
        (["name"], None),
        ([" To "], " To "),
    ],
)
def test_the_column_of_numbers_is_found_where_it_is_sure(names: list[str], found: str | None) -> None:
    assert to_column(names) == found


CELLS = st.text(alphabet=st.characters(exclude_characters="\0\r", exclude_categories=["Cs"]), max_size=12)


@settings(max_examples=rounds(100, 1000))
@given(st.lists(st.tuples(NUMBERS, CELLS, CELLS), max_size=8), st.sampled_from(",;\t"), st.booleans())
def test_files_come_back_row_by_row(rows: list[tuple[str, str, str]], delimiter: str, mark: bool) -> None:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerow(["name", "Phone", "seat"])
    writer.writerows([name, number, seat] for number, name, seat in rows)
    text = ("\ufeff" if mark else "") + file.getvalue()
    found = list(read_csv(io.StringIO(text, newline="")))
    assert all(isinstance(row, Recipient) for row in found)
    assert [
        (row.to, row.variables["name"], row.variables["seat"]) for row in found if isinstance(row, Recipient)
    ] == rows


def test_bad_lines_are_refused_with_their_numbers() -> None:
    lines = [
        "to,name\n",
        "+14155550100,Ada\n",
        "\n",
        " , \n",
        "nobody,Bob\n",
        "+14155550101,Eve,what\n",
        "+14155550102\n",
    ]
    first, second, third, fourth = read_csv(lines)
    assert isinstance(first, Recipient)
    assert first.line == 2
    assert second == Refused(5, "not a phone number")
    assert third == Refused(6, "the line has 3 cells, the first line 2")
    assert isinstance(fourth, Recipient)
    assert "name" not in fourth.variables


@pytest.mark.parametrize(
    ("head", "options", "error"),
    [
        ("", {}, "to must be given"),
        ("name,seat\n", {}, "to must be given"),
        ("name,seat\n", {"to": "tel"}, "to must be a column of the file, not 'tel'"),
        ("to,seat\n", {"key": "id"}, "key must be a column of the file, not 'id'"),
        ("to,seat,seat\n", {}, "different names; seat is there twice"),
    ],
)
def test_files_without_the_columns_are_refused(head: str, options: dict[str, Any], error: str) -> None:
    with pytest.raises(ValueError, match=error):
        list(read_csv([head], **options))


def test_a_line_that_is_too_long_is_refused_and_the_next_is_read() -> None:
    lines = ["to,name\n", f"+14155550100,{'x' * 200_000}\n", "+14155550101,Ada\n"]
    bad, good = read_csv(lines)
    assert isinstance(bad, Refused)
    assert isinstance(good, Recipient)
