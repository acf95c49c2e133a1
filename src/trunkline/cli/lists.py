"""What `messages`, `calls`, `recordings` and `alerts` do: rows between two instants, one row, files.

Called by `list_commands`. Options enter; rows on the standard output, and files, leave.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click

from ..models import api_v2010, monitor_v1
from ..types.alerts import error_help
from . import rows, times
from .identity import make_client
from .logs_saying import note
from .twilio_errors import meaning, said


def messages(to: str | None, from_: str | None, **given: Any) -> None:
    """Lists messages."""
    _listed(api_v2010.Message, lambda client: client.messages, {"to": to, "from_": from_}, given)


def calls(to: str | None, from_: str | None, status: str | None, **given: Any) -> None:
    """Lists calls."""
    _listed(api_v2010.Call, lambda client: client.calls, {"to": to, "from_": from_, "status": status}, given)


def recordings(call_sid: str | None, conference_sid: str | None, **given: Any) -> None:
    """Lists recordings."""
    filters = {"call_sid": call_sid, "conference_sid": conference_sid}
    _listed(api_v2010.Recording, lambda client: client.recordings, filters, given)


def alerts(level: str | None, **given: Any) -> None:
    """Lists alerts."""
    _listed(monitor_v1.Alert, lambda client: client.monitor.alerts, {"log_level": level}, given)


def _listed(kind: type[Any], resource: Any, filters: dict[str, Any], given: dict[str, Any]) -> None:
    zone = _zone(given["zone"])
    start, end = span(given["since"], given["until"], given["on"], present(), zone)
    limit = None if given["whole"] else given["limit"]
    rows.names_of(kind, given["fields"])
    with said(), make_client() as client:
        at = resource(client)
        asked = None if limit is None else limit + 1
        found: Iterator[Any] = (
            at.stream(**filters, limit=asked)
            if start is None and end is None
            else at.in_range(start, end, **filters, limit=asked)
        )
        rows.write(rows.limited(found, limit, note), kind, given["form"], given["fields"], given["zone"])


def present() -> datetime:
    """The present, from which times in words count."""
    return datetime.now(UTC)


def span(
    since: str | None, until: str | None, on: str | None, now: datetime, zone: tzinfo
) -> tuple[datetime | None, datetime | None]:
    """The instants between which rows are; None where there is no bound.

    Raises:
        click.UsageError: they contradict each other, or one is none.
    """
    if on is not None and (since is not None or until is not None):
        raise click.UsageError("--on contradicts --since and --until: give one or the other")
    try:
        if on is not None:
            return times.day(on, now, zone)
        start = None if since is None else times.instant(since, now, zone)
        end = None if until is None else times.instant(until, now, zone)
    except ValueError as error:
        name = "--on" if on is not None else "--since" if since is not None and until is None else "--since or --until"
        raise click.UsageError(f"{name} {error}") from None
    if start is not None and end is not None and start >= end:
        raise click.UsageError("--since must be before --until")
    return start, end


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise click.BadParameter(f"{name!r} is no time zone such as Europe/Zurich", param_hint="'--zone'") from None


def show(what: str, sid: str, form: str, fields: str | None) -> None:
    """Shows one row."""
    with said(), make_client() as client:
        resource = client.monitor.alerts if what == "alerts" else getattr(client, what)
        row = resource(sid).fetch()
        rows.write_one(row, form, fields)
    if form == "table" and (known := error_help(getattr(row, "error_code", None))):
        note(meaning(known))


def download_media(sid: str, folder: str) -> None:
    """Downloads the media of a message."""
    place = Path(folder)
    with said(), make_client() as client:
        found = client.messages(sid).media.list()
        if not found:
            raise click.ClickException(f"{sid} has no media")
        try:
            place.mkdir(parents=True, exist_ok=True)
            for medium in found:
                ending = mimetypes.guess_extension(medium.content_type or "") or ""
                _fetched(client.messages(sid).media(medium.sid), place / f"{medium.sid}{ending}")
        except OSError as error:
            raise click.ClickException(f"cannot write to {place}: {error.strerror or error}") from error


def download_recording(sid: str, path: str | None, channels: int | None) -> None:
    """Downloads a recording."""
    place = Path(path or f"{sid}.wav")
    with said(), make_client() as client:
        try:
            _fetched(client.recordings(sid), place, channels=channels)
        except OSError as error:
            raise click.ClickException(f"cannot write {place}: {error.strerror or error}") from error


def _fetched(file: Any, place: Path, **options: Any) -> None:
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        done = file.download(place, **options)
    else:
        with Progress(TextColumn(place.name), BarColumn(), DownloadColumn(), console=console, transient=True) as bar:
            task = bar.add_task("", total=None)
            done = file.download(
                place, **options, on_progress=lambda size, total: bar.update(task, completed=size, total=total)
            )
    click.echo(f"{place} ({done.size:,} bytes)")
