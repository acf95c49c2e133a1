"""How the commands of `trunkline logs` show rows: tables for people, other forms for programs, errors in sentences.

Models enter; text on the standard output leaves. Used by the modules beside it.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from .._core.config import env
from .._core.model.model import Model
from .._files.formats import write_objects, write_rows
from ..facts import error_code
from ..frames.columns import columns_of
from ..logs.query.evaluate import kind_of
from ..logs.query.fields import FAILED, FINAL
from ..types.money import listed_price
from .logs_saying import note as note
from .logs_saying import said as said

FORMS = ("table", "json", "jsonl", "csv", "tsv")

# Control characters, and what turns the direction of text: a body must not steer the terminal.
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")
_WIDE = 160
_ENOUGH = 72  # columns for a text
_GAP = 3


def console() -> Console:
    """The standard output, for people; what reads it instead of a terminal gets wide lines."""
    made = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    if not made.is_terminal and not env("COLUMNS"):
        made.width = _WIDE
    return made


def clean(value: object) -> str:
    """A text on one line that cannot steer a terminal."""
    return _STEERING.sub(" ", str(value)).strip()


def output() -> TextIO:
    """The standard output as a stream of text whose line ends are as they are written."""
    stream = sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(newline="")
    return stream


def write_models(models: Iterable[Model], model_type: type[Model], form: str) -> int:
    """Writes rows for programs and returns how many: json and jsonl as Twilio writes them, csv and tsv by field."""
    if form in ("json", "jsonl"):
        return write_objects(output(), form, models)
    columns = columns_of(model_type)
    values = ([getattr(model, column.attribute) for column in columns] for model in models)
    return write_rows(output(), form, [column.name for column in columns], values)


def local(moment: date | None, zone: str) -> str:
    """An instant in a zone, or a day."""
    if moment is None:
        return ""
    if isinstance(moment, datetime):
        return f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M:%S}"
    return moment.isoformat()


def span(length: timedelta | None) -> str:
    """A duration such as `1:02:03` or `0:09`."""
    if length is None:
        return ""
    minutes, seconds = divmod(int(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def status_text(kind: str, status: object) -> Text:
    """A status, coloured by whether it went wrong, is open or is done; the words say the same."""
    text = clean(status or "")
    if text in FAILED.get(kind, ()):
        return Text(text, "red")
    return Text(text, "green" if text in FINAL.get(kind, ()) else "yellow")


def error_words(code: object) -> str:
    """An error code with what it means: `30003 Unreachable destination handset`."""
    if not code or not str(code).isdecimal():
        return ""
    known = error_code(int(str(code)))
    return f"{code} {known.title}" if known else str(code)


def _price(row: Any) -> str:
    return listed_price(row.price, row.price_unit) if isinstance(row.price, Decimal) else ""


def _below(first: object, *rest: object) -> Text:
    """A text, and dim below it what names the row and what is wrong with it."""
    parts = [(clean(first or ""), ""), (" · ".join(clean(each) for each in rest if each), "dim")]
    lines = [Text(text, style) for text, style in parts if text]
    return Text("\n", no_wrap=True, overflow="ellipsis").join(lines)


def _said(row: Any) -> str:
    """The text of a message, or what stands for it."""
    media = int(row.num_media or 0)
    return row.body or (f"({media} media)" if media else "(no text is kept)" if row.body is None else "")


Cells = Callable[[Any, str], Sequence[str | Text]]
# Kinds of rows → headings, and the cells of a row with its times in a zone.
_TABLES: dict[str, tuple[tuple[str, ...], Cells]] = {
    "message": (
        ("Created", "From", "To", "Status", "Price", "Text"),
        lambda row, zone: (
            *(local(row.date_created, zone), clean(row.from_ or ""), clean(row.to or "")),
            *(status_text("message", row.status), _price(row)),
            _below(_said(row), row.sid, error_words(row.error_code)),
        ),
    ),
    "call": (
        ("Created", "From", "To", "Status", "Length", "Price", "SID"),
        lambda row, zone: (
            *(local(row.date_created, zone), clean(row.from_ or ""), clean(row.to or "")),
            *(status_text("call", row.status), span(row.duration), _price(row), row.sid or ""),
        ),
    ),
    "conference": (
        ("Created", "Name", "Status", "Region", "SID"),
        lambda row, zone: (
            *(local(row.date_created, zone), clean(row.friendly_name or ""), status_text("conference", row.status)),
            *(clean(row.region or ""), row.sid or ""),
        ),
    ),
    "participant": (
        ("Created", "Label", "Status", "Call", "Conference"),
        lambda row, zone: (
            *(local(row.date_created, zone), clean(row.label or ""), status_text("participant", row.status)),
            *(row.call_sid or "", row.conference_sid or ""),
        ),
    ),
    "recording": (
        ("Created", "Status", "Length", "Source", "Price", "SID"),
        lambda row, zone: (
            *(local(row.date_created, zone), status_text("recording", row.status), span(row.duration)),
            *(clean(row.source or ""), _price(row), _below(row.sid, row.call_sid, error_words(row.error_code))),
        ),
    ),
    "media": (
        ("Created", "Type", "SID"),
        lambda row, zone: (
            *(local(row.date_created, zone), clean(row.content_type or "")),
            _below(row.sid, row.parent_sid),
        ),
    ),
    "transcription": (
        ("Created", "Status", "Length", "Price", "Text"),
        lambda row, zone: (
            *(local(row.date_created, zone), status_text("transcription", row.status), span(row.duration)),
            *(_price(row), _below(row.transcription_text, row.sid, row.recording_sid)),
        ),
    ),
    "alert": (
        ("Created", "Level", "Error", "Text"),
        lambda row, zone: (
            *(local(row.date_created, zone), clean(row.log_level or ""), error_words(row.error_code)),
            _below(row.description, row.sid, row.resource_sid),
        ),
    ),
    "number": (
        ("Number", "Name", "SID"),
        lambda row, zone: (clean(row.phone_number or ""), clean(row.friendly_name or ""), row.sid or ""),
    ),
    "usage": (
        ("Day", "Category", "Usage", "Unit", "Price"),
        lambda row, zone: (
            *(local(row.start_date, zone), clean(row.category or "")),
            *(clean(row.usage if row.usage is not None else ""), clean(row.usage_unit or "")),
            "" if row.price is None else listed_price(row.price, row.price_unit, charge=1),
        ),
    ),
}
_RIGHT = ("Price", "Length", "Usage", "Older now", "count", "segments", "duration", "priced", "cost")
_SHRINKING = ("Text", "Name", "Error", "Label")


Line = Sequence[str | Text]


def table(headings: Sequence[str], rows: Iterable[Line]) -> Table:
    """Cells below headings: columns of text shrink, the others do not, numbers stand to the right."""
    made = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for heading in headings:
        justify: Any = "right" if heading in _RIGHT else "left"
        made.add_column(heading, justify=justify, no_wrap=heading not in _SHRINKING, overflow="ellipsis")
    for row in rows:
        made.add_row(*row)
    return made


def print_figures(console: Console, headings: Sequence[str], lines: Sequence[Line]) -> None:
    """Prints a table of which nothing is left out: where it is too wide, the columns stand close to each other."""
    widths = _widths(headings, lines)
    if sum(widths) + _GAP * (len(widths) - 1) <= console.width:
        console.print(table(headings, lines))
        return
    for line in (headings, *lines):
        row = Text()
        for heading, cell, width in zip(headings, line, widths, strict=True):
            text = _text(cell)
            space = " " * (width - cell_len(text.plain))
            row.append(space if heading in _RIGHT else "").append_text(text)
            row.append(" " if heading in _RIGHT else f"{space} ")
        row.rstrip()
        console.print(row, soft_wrap=True)


def print_rows(console: Console, rows: Sequence[Model], kind: str, zone: str) -> None:
    """Prints rows of a kind with their times in a zone; see `print_lines`."""
    headings, cells = _TABLES[kind]
    print_lines(console, headings, [cells(row, zone) for row in rows])


def print_lines(console: Console, headings: Sequence[str], lines: Sequence[Line]) -> None:
    """Prints a table, or where that is too wide each row on some lines, the last cell below the others."""
    widths = _widths(headings, lines)
    needed = sum(
        min(width, _ENOUGH) if heading in _SHRINKING else width for heading, width in zip(headings, widths, strict=True)
    )
    if needed + _GAP * (len(headings) - 1) <= console.width:
        console.print(table(headings, lines))
        return
    for *first, last in lines:
        console.print(Text("  ").join(_text(cell) for cell in first if str(cell)))
        for line in _text(last).split("\n"):
            console.print(Text("  ").append_text(line), no_wrap=True, overflow="ellipsis", crop=True)


def _text(cell: str | Text) -> Text:
    return cell if isinstance(cell, Text) else Text(cell)


def _widths(headings: Sequence[str], lines: Sequence[Line]) -> list[int]:
    return [max([len(heading), *(_width(line[at]) for line in lines)]) for at, heading in enumerate(headings)]


def _width(cell: str | Text) -> int:
    return max(map(cell_len, str(cell).split("\n")))


def row_line(row: Any, zone: str) -> Text:
    """A row on one line, for `tail`."""
    kind = kind_of(row)
    if kind not in ("message", "call"):
        _, cells = _TABLES[kind]
        return Text("  ").join(part if isinstance(part, Text) else Text(part) for part in cells(row, zone))
    what = _said(row) if kind == "message" else f"call, {span(row.duration)}" if row.duration else "call"
    return Text("  ").join(
        [
            Text(local(row.date_created, zone), "dim"),
            Text(f"{clean(row.from_ or '?')} → {clean(row.to or '?')}"),
            status_text(kind, row.status),
            Text(clean(what or "")),
            *([Text(words, "red")] if (words := error_words(getattr(row, "error_code", None))) else []),
        ]
    )
