"""`trunkline export`: reads lists into files or a database, with its progress on stderr. Called by `export_command`.

Arguments enter, an exit code leaves. What is read when is decided in `trunkline.export`.
"""

from __future__ import annotations

import re
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, cast

import click
from rich.console import Console
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bar

from .. import AsyncClient
from .. import export as exports
from .._files.formats import json_text
from ..errors import AuthenticationError, MissingExtraError, TrunklineError
from ..export.running import read
from . import logs_output as out
from .command_errors import CredentialsError, Interruption
from .exit_codes import ExitCode
from .identity import maker

_ACCOUNT = re.compile(r"AC[0-9a-fA-F]{32}")
_DAYS = re.compile(r"([0-9]{1,5})d")
_EVERY = 30.0  # seconds between lines where no terminal shows a bar
_MOST = 20  # sentences that are shown of a kind


def run(
    lists: tuple[str, ...],
    since: str,
    until: str | None,
    to: str,
    accounts: str,
    keys: str | None,
    via: str,
    partition: str,
    recheck: str | None,
    concurrency: int,
    dry_run: bool,
    form: str,
) -> None:
    """Exports.

    Raises:
        click.ClickException: an argument is wrong, the credentials are missing or refused, the target cannot be
            written, or a signal has ended it.
        SystemExit: with 3 where some of it was refused.
    """
    options: dict[str, Any] = {
        "since": day(since, "--since"),
        "until": None if until is None else day(until, "--until"),
        "accounts": _accounts(accounts),
        "recheck": None if recheck is None else _span(recheck),
        "via": via,
        "partition": partition,
        "concurrency": concurrency,
        "dry_run": dry_run,
    }
    make_clients = {} if keys is None else {sid: _maker(sid, *pair) for sid, pair in keys_of(Path(keys)).items()}
    make_client = maker(AsyncClient)
    with _ended(), _shown() as show:
        progress = read(make_client, lists, make_clients, to=to, on_progress=show, **options)
    _say(progress, form)
    if not progress.complete:
        raise SystemExit(ExitCode.PARTLY_DONE)


@contextmanager
def _ended() -> Iterator[None]:
    """Says why an export ended, with its exit code."""
    try:
        yield
    except KeyboardInterrupt:
        text = "interrupted: the days that were read are kept, and the next export goes on from there"
        raise Interruption(text) from None
    except MissingExtraError:
        raise
    except (TrunklineError, ValueError, OSError) as error:
        refused = isinstance(error, AuthenticationError) or isinstance(error.__cause__, AuthenticationError)
        raise (CredentialsError if refused else click.ClickException)(str(error)) from error


def _maker(account_sid: str, username: str, password: str) -> Callable[[], AsyncClient]:
    """What makes a client with an account's own credentials."""

    def make() -> AsyncClient:
        try:
            return AsyncClient(username, password, account_sid)
        except (TypeError, ValueError) as error:
            raise click.BadParameter(f"{account_sid}: {error}", param_hint="'--keys'") from error

    return make


def day(text: str, option: str) -> date:
    """A day in UTC, by its date or as so many days ago.

    Raises:
        click.BadParameter: it is none.
    """
    found = _DAYS.fullmatch(text.strip())
    try:
        if found:
            return datetime.now(UTC).date() - timedelta(days=int(found[1]))
        return date.fromisoformat(text.strip())
    except (ValueError, OverflowError):
        what = f"must be a day such as 2025-01-01, or a number of days such as 90d, not {text!r}"
        raise click.BadParameter(what, param_hint=f"'{option}'") from None


def keys_of(path: Path) -> dict[str, tuple[str, str]]:
    """Username and password of each account in a file.

    Raises:
        click.BadParameter: it cannot be read, or is no such file.
    """
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise click.BadParameter(f"{path}: {error}", param_hint="'--keys'") from None
    keys = {}
    for sid, table in found.items():
        pair = (table.get("username"), table.get("password")) if isinstance(table, dict) else (None, None)
        if not _ACCOUNT.fullmatch(sid) or not all(isinstance(each, str) and each for each in pair):
            what = f"{path}: each table must be an account's SID with username and password, as [AC…]; see {sid!r}"
            raise click.BadParameter(what, param_hint="'--keys'")
        keys[sid] = cast("tuple[str, str]", pair)
    return keys


def _span(text: str) -> tuple[date, date]:
    first, dots, last = text.partition("..")
    if not dots:
        raise click.BadParameter(
            f"must be FROM..TO, such as 2026-01-01..2026-01-31, not {text!r}", param_hint="'--recheck'"
        )
    return day(first, "--recheck"), day(last, "--recheck")


def _accounts(text: str) -> list[str] | Literal["all"] | None:
    if text in ("all", "own"):
        return "all" if text == "all" else None
    chosen = [sid.strip() for sid in text.split(",") if sid.strip()]
    wrong = [sid for sid in chosen if not _ACCOUNT.fullmatch(sid)]
    if wrong or not chosen:
        what = f"must be all, own or SIDs (AC…) between commas, not {(wrong or [text])[0]!r}"
        raise click.BadParameter(what, param_hint="'--accounts'")
    return chosen


def _say(progress: exports.Progress, form: str) -> None:
    for sentences in (progress.notices, progress.refused):
        for sentence in sentences[:_MOST]:
            out.note(sentence)
        if len(sentences) > _MOST:
            out.note(f"and {len(sentences) - _MOST:,} more like this")
    if progress.too_old:
        first = progress.too_old[-1]
        out.note(
            f"{len(progress.too_old):,} units are too old for the API, such as {first}: --via bulkexport may bring "
            "messages, calls and conferences of that time"
        )
    click.echo(json_text(progress.to_json()) if form == "json" else progress.text())


@contextmanager
def _shown() -> Iterator[Callable[[exports.Progress], None]]:
    """A function that shows the progress: a bar on a terminal, a line now and then elsewhere."""
    console = Console(stderr=True)
    if not console.is_terminal:
        last = [time.monotonic()]

        def tell(state: exports.Progress) -> None:
            if time.monotonic() - last[0] >= _EVERY:
                last[0] = time.monotonic()
                out.note(state.text())

        yield tell
        return
    with Bar(BarColumn(20), TextColumn("{task.description}"), console=console, transient=True) as bar:
        task = bar.add_task("asking Twilio", total=None)

        def show(state: exports.Progress) -> None:
            done = state.units - state.units_left
            bar.update(task, total=state.units or None, completed=done, description=state.text())

        yield show
