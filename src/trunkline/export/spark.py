"""A data source for Spark 4: lists of Twilio as batch and as stream.

    from trunkline.export.spark import Twilio

    spark.dataSource.register(Twilio)
    frame = spark.read.format("twilio").option("resource", "messages").option("since", "2026-03-01").load()

Options enter, record batches leave, one a page. Called by Spark: the driver plans partitions, Python workers read them,
each with one client for all. Credentials come from the workers' environment or files, never from options.
pyspark comes with `trunkline[spark]`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, cast

from .._core.runtime import log
from .._sync.client import Client
from ..errors import MissingExtraError
from ..reading.kinds import DAY
from ..reading.windows import day_of
from . import wishes
from .flat import flat_batch, flat_schema
from .runs import Run, days_between, runs_of
from .serial import RETRIES, Clients, RefusedError, read
from .wishes import Asked

try:
    from pyspark.sql.datasource import (  # pyright: ignore[reportMissingImports]
        DataSource,
        DataSourceReader,
        DataSourceStreamReader,
        InputPartition,
    )
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema  # pyright: ignore[reportMissingImports]
    from pyspark.sql.streaming.datasource import (  # pyright: ignore[reportMissingImports]
        ReadAllAvailable,
        ReadMaxFiles,
        SupportsTriggerAvailableNow,
    )
except ImportError as error:
    raise MissingExtraError("spark", "pyspark 4.2 or newer") from error

if TYPE_CHECKING:
    from pyspark.sql.types import StructType  # pyright: ignore[reportMissingImports]

_clients: dict[tuple[int, tuple[str, ...]], Clients] = {}


class Twilio(DataSource):  # type: ignore[misc, unused-ignore]
    """The format `twilio`: a list of accounts, such as messages, as a batch or a stream.

    Options: `resource`, the list: `messages`, `calls`, `conferences`, `participants`, `recordings`, `usage`, `alerts`,
    `events`, `verify_attempts`, `executions`, or one that is read whole, such as `incoming_phone_numbers`. `since`, the
    first day, and `until` (batch), the instant after the last: `2026-03-01`. `accounts`: `all`, or SIDs with commas;
    the client's own without it. `daysPerPartition` (30): a task should read 20,000 rows or more. `undatedDays` (40): so
    far back rows are looked for that lack the date of the list's filters. `refused`: `fail`, or `skip` with a warning
    what Twilio does not show. `profile`: credentials that each worker has in its files; several with commas: the first
    for all accounts, the others for their own.
    Of streams: `lateDays` (4): for so long after its end a day comes again, so that rows must be merged by their SID.
    `maxDaysPerBatch`: of a history, so many days a batch. `pollSeconds` (900): at least so long from batch to batch.

    https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources
    """

    @classmethod
    def name(cls) -> str:
        """What `format` is told."""
        return "twilio"

    def schema(self) -> StructType:
        """The columns of the list.

        Raises:
            ValueError: an option is missing, unknown or wrong.
        """
        return from_arrow_schema(flat_schema(self._asked().resource, nested=True))

    def reader(self, schema: StructType) -> Reader:
        """What reads a batch."""
        return Reader(self._asked(), schema)

    def streamReader(self, schema: StructType) -> StreamReader:
        """What reads a stream."""
        return StreamReader(self._asked(stream=True), schema)

    def _asked(self, *, stream: bool = False) -> Asked:
        return wishes.asked(self.options, stream=stream)


class _Reading:
    """What batches and streams share. It travels to the workers: it holds options and no client."""

    def __init__(self, asked: Asked, schema: StructType) -> None:
        self.asked = asked
        self.schema = schema

    def planned(self, first: int, after: int) -> list[Any]:
        """The partitions of some days. Runs on the driver."""
        asked = self.asked
        clients = _clients_of(asked.profiles)
        wanted = cast("Sequence[str] | Literal['all'] | None", asked.accounts)
        accounts = clients.reachable(asked.resource, clients.accounts(wanted))
        if not accounts:
            raise ValueError(
                f"the {asked.resource.name} of these accounts cannot be read: Twilio shows them to an account's own "
                "credentials alone"
            )
        today = day_of(_now())
        return [
            InputPartition(run)
            for account in accounts
            for run in runs_of(
                asked.resource, account, first, after, today, asked.days_per_partition, asked.undated_days
            )
        ]

    def read(self, partition: Any) -> Iterator[Any]:
        """The rows of a partition, a record batch a page. Runs on the workers."""
        run: Run | None = partition.value
        if run is None:  # what Spark makes of no partitions
            return
        asked = self.asked
        schema = to_arrow_schema(self.schema, timezone="UTC")
        try:
            for rows, read_at in read(_clients_of(asked.profiles), run):
                if rows:
                    yield flat_batch(asked.resource, rows, read_at, schema, nested=True)
        except RefusedError as error:
            if not asked.skip:
                raise
            log.named_logger().warning("passed over: %s", error)


class Reader(_Reading, DataSourceReader):  # type: ignore[misc, unused-ignore]
    """Reads a batch."""

    def partitions(self) -> list[Any]:
        """A run of days of an account each."""
        until = _now() if self.asked.until is None else min(self.asked.until, _now())
        return self.planned(self.asked.first, day_of(until - 1e-6) + 1)


class StreamReader(_Reading, DataSourceStreamReader, SupportsTriggerAvailableNow):  # type: ignore[misc, unused-ignore]
    """Reads a stream. Its offsets are instants: `{"until": "2026-03-01T09:00:00Z"}`."""

    target: float | None = None

    def initialOffset(self) -> dict[str, str]:
        """Where a new stream begins."""
        return {"until": wishes.written(self.asked.since)}

    def getDefaultReadLimit(self) -> Any:
        """How far a batch goes; Spark counts in files, which here are days."""
        most = self.asked.max_days_per_batch
        return ReadAllAvailable() if most is None else ReadMaxFiles(most)

    def prepareForTriggerAvailableNow(self) -> None:
        """What is there now is all that such a query reads."""
        self.target = _now()

    def latestOffset(self, start: dict[str, str], limit: Any) -> dict[str, str]:
        """Until when the next batch reads; where it is too early for one, `start`."""
        begin = wishes.instant(start["until"])
        end = _now() if self.target is None else self.target
        if isinstance(limit, ReadMaxFiles):
            end = min(end, (day_of(begin) + limit.max_files) * DAY)
        early = self.target is None and end - begin < self.asked.poll
        return start if early or end <= begin else {"until": wishes.written(end)}

    def partitions(self, start: dict[str, str], end: dict[str, str]) -> list[Any]:
        """The days between two offsets, and those that come again."""
        begin, until = wishes.instant(start["until"]), wishes.instant(end["until"])
        first, after = days_between(begin, until, self.asked.first, self.asked.late_days)
        return self.planned(first, after) if after > first else []


def _clients_of(profiles: tuple[str, ...]) -> Clients:
    """The clients of this process: the same ones for all partitions that a worker reads."""
    key = os.getpid(), profiles
    if key not in _clients:
        _clients.clear()
        main, *others = [Client(profile=each, max_retries=RETRIES) for each in profiles or [None]]
        _clients[key] = Clients(main, {str(each.account_sid): each for each in others})
    return _clients[key]


def _now() -> float:
    return datetime.now(UTC).timestamp()
