"""Who is written to: numbers as people have them in their files, and the rows of CSV files.

Rows enter, `Recipient`s leave, or `Refused` with a reason that shows no digits. Pure but for phonenumbers, of
`trunkline[phone]`, where a region is given. Called by `campaign` and the commands.

The key of a row decides whether it was sent before: without a region a number is read by its pattern alone, so that
it has the same key whatever is installed.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, NamedTuple

from ..types.address import Address
from ..types.channels import channel, without_channel

TO_COLUMNS = (
    *("to", "phone", "phone_number", "phonenumber", "phone number", "number", "mobile", "mobile_number"),
    *("mobile number", "cell", "cell phone", "cellphone", "telephone", "tel", "msisdn", "recipient"),
)
"""The names of columns that numbers are looked for in, in any case."""

_SEPARATORS = re.compile(r"[\s\u00a0\u2007\u202f().\-\u2010-\u2015/]")
_SHEET = re.compile(r"\+?[0-9](?:[.,][0-9]{1,15})?[eE]\+?[0-9]{1,2}")
_LONGEST_KEY = 200


class Recipient(NamedTuple):
    """A row that can be sent.

    Attributes:
        key: what tells it apart from other rows.
        to: the number or channel address, normalised.
        variables: what its text may use; `to` is among them.
        line: of the file, or the number of the row, from 1.
    """

    key: str
    to: Address
    variables: Mapping[str, Any]
    line: int

    def __repr__(self) -> str:
        return f"Recipient(to={self.to.masked!r}, line={self.line})"


class Refused(NamedTuple):
    """A row that cannot be sent, and why; the reason shows no digits of a number."""

    line: int
    reason: str


def read_address(text: Any, region: str | None = None) -> Address:
    """The address of a recipient, normalised: the same one for the same number, however it is written.

    Args:
        text: a number with its country code (`+1 415-555-0100`), or an address of a channel (`whatsapp:+1…`).
        region: the country of numbers without a country code, two letters of ISO 3166; needs phonenumbers.

    Raises:
        TypeError: it is no str.
        ValueError: it is no such address; the text of the error does not show the digits.
        MissingExtraError: a region is given and phonenumbers is not installed.
    """
    if not isinstance(text, str):
        raise TypeError(f"to must be a str, not {type(text).__name__}")
    typed = text.strip()
    kind = channel(typed)
    if not typed:
        raise ValueError("the number is missing")
    if kind not in (None, "tel", "whatsapp"):
        return Address(f"{kind}:{without_channel(typed).strip()}")
    number = without_channel(typed).strip()
    if _SHEET.fullmatch(number):
        raise ValueError("a spreadsheet has rounded the number: format its column as text and save it again")
    if region is not None:
        from ..types.phone import parse_phone_number

        return parse_phone_number(f"whatsapp:{number}" if kind == "whatsapp" else number, region)
    if "(0)" in number:
        raise ValueError("the number has a (0): leave it away, or give the region of the numbers")
    plain = _SEPARATORS.sub("", number)
    if not plain.startswith("+"):
        if plain.isascii() and plain.isdigit():
            raise ValueError("the number has no country code: write it as +…, or give the region of the numbers")
        raise ValueError("not a phone number")
    found = Address(plain)
    if not found.is_e164:
        raise ValueError("not a number of E.164: a plus sign and 2 to 15 digits, the first of them not 0")
    return Address(f"whatsapp:{plain}") if kind == "whatsapp" else found


def read_row(
    row: Mapping[str, Any], line: int, *, to: str = "to", key: str | None = None, region: str | None = None
) -> Recipient | Refused:
    """One row.

    Args:
        row: its values by name.
        line: of the file, or its number.
        to: the name of the value that has the address.
        key: the name of the value that tells rows apart; None: the address does.
        region: of numbers without a country code.

    Raises:
        MissingExtraError: a region is given and phonenumbers is not installed.
    """
    try:
        address = read_address("" if (text := row.get(to)) is None else text, region)
    except (TypeError, ValueError) as error:
        return Refused(line, str(error))
    own = address if key is None else row.get(key)
    own = str(own).strip() if isinstance(own, str | int) and not isinstance(own, bool) else ""
    if not own or len(own) > _LONGEST_KEY:
        return Refused(line, f"the key {key} must be a text of 1 to {_LONGEST_KEY} characters or a whole number")
    return Recipient(own, address, {**row, "to": str(address)}, line)


def to_column(names: Iterable[str]) -> str | None:
    """The column that has the numbers, by its name; None: none or several could be it."""
    found = {name.strip().lower(): name for name in names}
    fitting = [found[name] for name in TO_COLUMNS if name in found]
    return fitting[0] if len(fitting) == 1 or (fitting and fitting[0].strip().lower() == "to") else None


def read_csv(
    lines: Iterable[str], *, to: str | None = None, key: str | None = None, region: str | None = None
) -> Iterator[Recipient | Refused]:
    """The rows of a CSV file, one by one. Its first line has the names of the columns.

    Args:
        lines: of the file, opened with `newline=""`; a byte order mark may come first. The separator is the comma,
            semicolon or tab of the first line.
        to: the column with the addresses; None: the one that is called so, or in one of the usual ways.
        key: the column that tells rows apart; None: the addresses do.
        region: of numbers without a country code.

    Raises:
        ValueError: the first line does not have the columns, or has one twice.
        MissingExtraError: a region is given and phonenumbers is not installed.
    """
    source = iter(lines)
    first = next(source, "").removeprefix("\ufeff")
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(chain([first], source), delimiter=delimiter)
    names = [name.strip() for name in next(reader, [])]
    twice = sorted({name for name in names if name and names.count(name) > 1})
    if twice:
        raise ValueError(f"the columns of the file must have different names; {', '.join(twice)} is there twice")
    found = to_column(names) if to is None else to
    there = f"there are {', '.join(names)}"
    if found is None:
        raise ValueError(f"to must be given: no column, or more than one, looks like that of the numbers; {there}")
    for option, column in (("to", found), ("key", key)):
        if column is not None and column not in names:
            raise ValueError(f"{option} must be a column of the file, not {column!r}; {there}")
    for cells in _rows(reader):
        if isinstance(cells, str):
            yield Refused(reader.line_num, cells)
        elif any(map(str.strip, cells)):
            if len(cells) > len(names) and any(cells[len(names) :]):
                yield Refused(reader.line_num, f"the line has {len(cells)} cells, the first line {len(names)}")
            else:
                row = {name: cell for name, cell in zip(names, cells, strict=False) if name}
                yield read_row(row, reader.line_num, to=found, key=key, region=region)


def _rows(reader: Iterator[list[str]]) -> Iterator[list[str] | str]:
    """The rows, or what is wrong with one."""
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield f"the line cannot be read: {error}"
            continue
        if row is None:
            return
        yield row
