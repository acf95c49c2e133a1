"""`trunkline logs show`: one row with all that is known of it, or what an error code means. Called by `logs`."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import click
from rich.table import Table
from rich.text import Text

from .._core.model.model import Model
from .._files.formats import cell, json_text
from ..facts import error_code
from ..frames.columns import columns_of
from ..logs.query import jump, kind_of
from ..logs.store.reader import Change
from ..logs.viewing import Store, problems
from . import logs_output as out


def run(what: str, path: str, zone: str, form: str) -> None:
    """Prints what a SID, an error code or a URL leads to.

    Raises:
        click.ClickException: it leads to nothing, or the store cannot be read.
    """
    target = jump(what)
    if target is None or target.kind in ("number_page", "account", "service"):
        hint = "a SID of a row, an error code or a URL with one; for others there is `trunkline logs search`"
        raise click.UsageError(f"{what[:60]!r} is not {hint}")
    with out.said(), Store(path, zone=zone) as store:
        if target.kind == "error":
            _show_error(store, int(target.value), zone, form)
            return
        row = store.row(target.value)
        if row is None:
            raise click.ClickException(f"the store {path} has no row {target.value}")
        children = store.reader.children(target.value)
        history = store.history(target.value)
    if form == "json":
        said = {
            "row": row,
            "problems": [each.path for each in problems(row)],
            "history": [_change(each) for each in history],
            "children": children,
        }
        click.echo(json_text(said))
    else:
        _print(row, history, children, zone)


def _change(change: Change) -> dict[str, Any]:
    at = datetime.fromtimestamp(change.at, UTC)
    return {"at": at, "status": change.status, "error": change.error, "price": change.price, "source": change.source}


def _print(row: Model, history: list[Change], children: dict[str, list[Any]], zone: str) -> None:
    console = out.console()
    kind = kind_of(row)
    made = Table.grid(padding=(0, 2))
    made.add_column(style="dim", no_wrap=True)
    made.add_column(overflow="fold")
    for column in columns_of(type(row)):
        value = getattr(row, column.attribute)
        if value is not None:
            made.add_row(column.name, _value(kind, column.name, value, zone))
    for each in problems(row):
        made.add_row(each.path, Text("not kept: by retention or an erasure, or it is gone at Twilio", "dim"))
    console.print(made)
    code = getattr(row, "error_code", None)
    if code and (words := _error_words(int(str(code)))):
        console.print()
        console.print(words)
    if history:
        console.print()
        console.print(Text("What was seen", "bold"))
        console.print(_history(kind, history, zone))
    for name, rows in children.items():
        console.print()
        console.print(Text(f"{name} ({len(rows)})", "bold"))
        out.print_rows(console, rows, name, zone)


def _value(kind: str, name: str, value: Any, zone: str) -> str | Text:
    if name == "status":
        return out.status_text(kind, value)
    if name == "error_code":
        return Text(out.error_words(value), "red")
    if isinstance(value, datetime):
        return f"{out.local(value, zone)} {zone}"
    if isinstance(value, timedelta):
        return out.span(value)
    return value.isoformat() if isinstance(value, date) else out.clean(cell(value))


def _history(kind: str, history: list[Change], zone: str) -> Table:
    def cells(change: Change) -> list[str | Text]:
        at = out.local(datetime.fromtimestamp(change.at, UTC), zone)
        status = out.status_text(kind, change.status)
        return [at, status, out.error_words(change.error), change.price or "", change.source]

    return out.table(("Seen", "Status", "Error", "Price", "By"), map(cells, history))


def _error_words(code: int) -> Text | None:
    known = error_code(code)
    if known is None:
        return None
    return Text("\n").join(
        [Text(f"{code} {known.title}", "bold red"), Text(known.cause), Text(known.action), Text(known.docs, "dim")]
    )


def _show_error(store: Store, code: int, zone: str, form: str) -> None:
    known = error_code(code)
    counts = {kind: store.total(f"error:{code}", kind) for kind in ("message", "alert")}
    if form == "json":
        said = {name: getattr(known, name, None) for name in ("title", "cause", "action", "docs")}
        click.echo(json_text({"code": code, **said, "rows": counts}))
        return
    console = out.console()
    console.print(_error_words(code) or Text(f"{code} is no error code that is known here"))
    for kind, count in counts.items():
        many = "more than 1,000" if count is None else f"{count:,}"
        console.print(f"{many} {kind}s: trunkline logs search --kind {kind}s error:{code}", soft_wrap=True)
