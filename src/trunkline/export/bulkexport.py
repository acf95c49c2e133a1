"""Days of messages, calls and conferences from the files of Twilio's BulkExport, also those that lists do not tell of.

A day enters; its file's rows leave as models, or nothing where there is no file; jobs are asked for that make files.
Called by `exporting`. https://www.twilio.com/docs/usage/bulkexport
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from inspect import iscoroutinefunction
from pathlib import Path
from typing import TYPE_CHECKING

from .._core.call.path import build_path
from .._core.call.redirects import api_file_request
from .._core.model.model import Model
from .._files.bulk_export import rows_of
from .._operations import bulkexports_v1 as operations
from ..errors import NotFoundError
from ..reading import windows
from .resources import Resource, model_of

if TYPE_CHECKING:
    from .source import Source

TOGETHER = 1_000
MOST_DAYS = 366  # that are made in a day, for all accounts
NEWEST = 2  # so many days before today is the last that is made


async def fetched(source: Source, account: str, resource: Resource, day: int, to: Path) -> bool:
    """Writes the file of a day to a path; returns whether there is one.

    Raises:
        TrunklineError: as any call.
        OSError: it cannot be written.
    """
    client = source.client_of(account)
    op = operations.FetchDay
    request = api_file_request(build_path(op, (resource.bulk, windows.name(day))), op.host)
    try:
        if iscoroutinefunction(client.messages.page):
            from .._async import downloads

            await downloads.fetch(client, request, to)
        else:
            from .._sync import downloads as sync_downloads

            await asyncio.to_thread(sync_downloads.fetch, client, request, to)
    except NotFoundError:
        return False
    return True


def rows(path: Path, resource: Resource) -> Iterator[list[Model]]:
    """The rows of a file, some at a time. They lack `uri`, `price_unit` and `api_version`.

    Raises:
        ImportFileError: it is damaged.
    """
    model = model_of(resource)
    held: list[Model] = []
    for _, row in rows_of(path):
        held.append(model.from_json(json.dumps(row)))
        if len(held) == TOGETHER:
            yield held
            held = []
    yield held


def jobs(days: Sequence[int], made: Sequence[tuple[str, str]], today: int) -> list[tuple[str, str]]:
    """The first and the last day of each job to ask for.

    Args:
        days: that have no file.
        made: first and last day of each job that was asked for already.
        today: the number of the day.
    """
    asked = {day for first, last in made for day in _between(first, last)}
    wanted = sorted(day for day in set(days) if day <= today - NEWEST and day not in asked)[-MOST_DAYS:]
    found: list[list[int]] = []
    for day in wanted:
        if found and found[-1][1] == day - 1:
            found[-1][1] = day
        else:
            found.append([day, day])
    return [(windows.name(first), windows.name(last)) for first, last in found]


def _between(first: str, last: str) -> Iterator[int]:
    try:
        begin, end = date.fromisoformat(first[:10]), date.fromisoformat(last[:10])
    except ValueError:
        return
    while begin <= end:
        yield (begin - date(1970, 1, 1)).days
        begin += timedelta(days=1)


async def ask(source: Source, account: str, resource: Resource, days: Sequence[int], today: int) -> int:
    """Asks for the files of days, but of those that were asked for before; returns of how many.

    Raises:
        TrunklineError: as any call.
    """
    of = source.client_of(account).bulkexports.v1.exports(resource.bulk).export_custom_jobs
    page = (
        await of.page(page_size=100)
        if iscoroutinefunction(of.page)
        else await asyncio.to_thread(of.page, page_size=100)
    )
    made = [(str(job.start_day), str(job.end_day)) for job in page.items]
    new = jobs(days, made, today)
    for first, last in new:
        if iscoroutinefunction(of.create):
            await of.create(first, last, "trunkline export")
        else:
            await asyncio.to_thread(of.create, first, last, "trunkline export")
    return sum(len(list(_between(*span))) for span in new)
