"""`trunkline logs stats`: counts and cost by group. Called by `logs`."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

from rich.text import Text

from .._files.formats import write_rows
from ..logs.viewing import Store
from ..types.money import total_cost
from . import logs_output as out


def run(search: str, path: str, kind: str, zone: str, by: str, form: str) -> None:
    """Prints the counts.

    Raises:
        click.ClickException: the search or a group is wrong, or the store cannot be read.
    """
    groups = [name.strip() for name in by.split(",") if name.strip()]
    with out.said(search), Store(path, zone=zone) as store:
        rows = store.stats(kind, groups, search)
        names = store.accounts()
        singular = store.query(search, kind).kind
    if form != "table":
        keys = list(rows[0]) if rows else groups
        write_rows(out.output(), form, keys, ([row.get(key) for key in keys] for row in rows))
        return
    if not rows:
        out.note(f"no {kind} found")
        return
    measures = [name for name in ("count", "segments", "duration", "priced", "cost") if name in rows[0]]
    cells = [
        [
            *(_group(singular, name, row[name], names) for name in groups),
            *(_measure(name, row[name]) for name in measures),
        ]
        for row in rows
    ]
    out.print_figures(out.console(), [*groups, *measures], cells)
    out.note(f"{sum(row['count'] for row in rows):,} {kind}; days of {zone}")


def _group(kind: str, name: str, value: Any, accounts: dict[str, str | None]) -> str | Text:
    if value is None:
        return "–"
    if name == "status":
        return out.status_text(kind, value)
    if name == "error":
        return out.error_words(value) or "–"
    return out.clean(accounts.get(value) or value) if name == "account" else out.clean(value)


def _measure(name: str, value: Any) -> str:
    if name == "cost":
        return costs(value)
    if name == "duration":
        return out.span(timedelta(seconds=value or 0))
    return f"{value or 0:,}"


def costs(amounts: dict[str, Decimal]) -> str:
    """Sums by currency: `$1.20, €3.00`."""
    return ", ".join(total_cost(amount, unit) for unit, amount in amounts.items())
