"""`trunkline logs search` and `tail`: rows of a search, page by page or as they come.

Called by `logs`. What a search means is decided in `trunkline.logs.query`, what it finds in the store.
"""

from __future__ import annotations

import shlex
import time
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any

import click

from .._files.formats import json_text
from ..logs.query import Jump, Query, jump, parse, text
from ..logs.store.models import model_of
from ..logs.tree import plural
from ..logs.viewing import Store, kind_named
from . import logs_output as out
from .exit_codes import ExitCode

_WHOSE = ("account", "service")  # what has rows, and is none
_TAIL_PAGE = 200
_MOST_AT_ONCE = 1000


def run(search: str, path: str, kind: str, zone: str, limit: int, older: int | None, form: str) -> None:
    """Prints the rows of a search, or what a text alone leads to.

    Raises:
        click.ClickException: the search or an argument is wrong, or the store cannot be read.
    """
    target = jump(search)
    if target is not None and target.kind not in _WHOSE and form == "table" and older is None:
        if target.kind == "number_page":
            conversation(target, path, zone, limit)
            return
        from .logs_show import run as show

        show(search, path, zone, form)
        return
    if target is not None:
        search, kind = _meant(target, search, kind)
    with out.said(search), Store(path, zone=zone) as store:
        query = store.query(search, kind)
        page = store.page(query, after=older, size=limit)
        if form != "table":
            out.write_models(page.rows, model_of(query.kind), form)
        elif page.rows:
            out.print_rows(out.console(), page.rows, query.kind, zone)
        out.note(_footer(store, query, page, search, kind, path))


def _meant(target: Jump, search: str, kind: str) -> tuple[str, str]:
    """The search for what a text alone leads to, and the kind of its rows."""
    if target.kind == "number_page":
        return f'number:"{target.value}"', kind
    if target.kind in ("error", *_WHOSE):
        return f"{target.kind}:{target.value}", kind
    return (search, kind) if target.kind == "sid" else (f"sid:{target.value}", plural(target.kind))


def _footer(store: Store, query: Query, page: Any, search: str, kind: str, path: str) -> str:
    """How many rows there are, and how to see more."""
    if not page.rows and page.older is None:
        return f"no {kind} found"
    total = store.total(query)
    parts = [f"{len(page.rows)} of {'more than 1,000' if total is None else f'{total:,}'} {kind}"]
    if page.searched_back_to is not None:
        back = out.local(datetime.fromtimestamp(page.searched_back_to, UTC), query.zone)
        parts.append(f"searched back to {back} ({query.zone})")
    if page.older is not None:
        again = ["trunkline", "logs", "search", *(["--kind", kind] if kind != "messages" else [])]
        again += ["--store", path, *(["--zone", query.zone] if query.zone != "UTC" else [])]
        parts.append(
            f"older ones: {shlex.join([*again, '--older', str(page.older), *(['--', search] if search else [])])}"
        )
    return "; ".join(parts)


def conversation(target: Jump, path: str, zone: str, limit: int) -> None:
    """Prints the messages and calls with a number, both ways, newest first."""
    with out.said(), Store(path, zone=zone) as store:
        query = text(parse(f'number:"{target.value}"', zone=zone, now=0))
        found: dict[str, list[Any]] = {kind: list(store.rows(kind, query, limit=limit)) for kind in ("message", "call")}
        console = out.console()
        for kind, rows in found.items():
            if rows:
                out.print_rows(console, rows, kind, zone)
        counts = " and ".join(f"{len(rows)} {kind}{'' if len(rows) == 1 else 's'}" for kind, rows in found.items())
        out.note(f"{counts} with {target.value}, at most {limit} of each; this is the search {query}")


def follow(search: str, path: str, kind: str, zone: str, last: int, interval: float, form: str) -> None:
    """Prints the rows of a search as they come, until it is interrupted: that is how it is ended.

    Raises:
        click.ClickException: the search or an argument is wrong, or the store cannot be read.
        click.exceptions.Exit: it was interrupted.
    """
    try:
        _follow(search, path, kind, zone, last, interval, form)
    except KeyboardInterrupt:
        out.note("")  # below the ^C of a terminal
        raise click.exceptions.Exit(ExitCode.INTERRUPTED) from None


def _follow(search: str, path: str, kind: str, zone: str, last: int, interval: float, form: str) -> None:
    with out.said(search), Store(path, zone=zone) as store:
        query = store.query(search, kind_named(kind))
        console = out.console()
        for row in arrivals(store, query, last, interval):
            if row is None:
                out.note(f"more than {_MOST_AT_ONCE:,} rows came at once: some are not shown")
            elif form == "jsonl":
                stream = out.output()
                stream.write(json_text(row) + "\n")
                stream.flush()
            else:
                console.print(out.row_line(row, zone), no_wrap=True, overflow="ellipsis", crop=True)


def arrivals(store: Store, query: Query, last: int, interval: float) -> Iterator[Any]:
    """The last rows of a search, oldest first, then new ones as they come; None where there were too many at once.

    A row is new if it was not seen before: one that is found late, behind others, is shown as well.
    """
    seen = _Seen()
    begin = list(islice(store.rows(query.kind, query), _TAIL_PAGE))
    seen.add(begin)
    yield from reversed(begin[:last])
    while True:
        time.sleep(interval)
        new: list[Any] = []
        after = None
        while len(new) <= _MOST_AT_ONCE:
            page = store.page(query, after=after, size=_TAIL_PAGE)
            unseen = [row for row in page.rows if row.sid not in seen]
            new += unseen
            after = page.older
            if not unseen or after is None or not seen:
                break
        if len(new) > _MOST_AT_ONCE:
            yield None
        seen.add(new)
        yield from reversed(new[:_MOST_AT_ONCE])


class _Seen:
    """The SIDs that were shown: the latest of them, so that memory does not grow."""

    def __init__(self) -> None:
        self._sids: OrderedDict[str, None] = OrderedDict()

    def __contains__(self, sid: object) -> bool:
        return sid in self._sids

    def __len__(self) -> int:
        return len(self._sids)

    def add(self, rows: Sequence[Any]) -> None:
        """Remembers rows; the oldest are forgotten from 10,000 on."""
        for row in reversed(rows):
            self._sids[row.sid] = None
        while len(self._sids) > 10 * _MOST_AT_ONCE:
            self._sids.popitem(last=False)
