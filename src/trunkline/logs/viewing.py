"""A log store to look at, as users hold it: searches as text enter, the client's models leave.

It parses, and asks the reader of `store`. Called by users, by the commands and by the viewer.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, Generic, TypeVar

from .. import frames
from .._core.model.absent import absent
from .._core.model.lenient import Problem
from .._core.model.model import Model
from .query import Query, parse
from .retention import Retention
from .store.audit import Entry
from .store.kinds import KINDS
from .store.models import model_of
from .store.reader import Change, Page
from .store.reader import Store as Reader
from .tree import plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    import pandas  # pyright: ignore[reportMissingImports]
    import polars  # pyright: ignore[reportMissingImports]
    import pyarrow  # pyright: ignore[reportMissingImports]

    from ..models import api_v2010

M_co = TypeVar("M_co", bound=Model, covariant=True)
_NAMES = {name: name for name in KINDS} | {plural(name): name for name in KINDS}


def kind_named(name: str) -> str:
    """The kind of rows of a name in either number: `message` of `messages`.

    Raises:
        ValueError: there is none.
    """
    if name not in _NAMES:
        raise ValueError(f"kind must be one of {', '.join(map(plural, KINDS))}, not {name!r}")
    return _NAMES[name]


def problems(row: Model) -> tuple[Problem, ...]:
    """What the API always sends and a row has not: taken by retention, erased, or gone at Twilio."""
    return tuple(absent(row))


class Rows(Generic[M_co]):
    """The rows of a search, read while they are iterated over, each time anew.

    Attributes:
        query: the search.
        model_type: what the rows are, such as `Message`.
    """

    def __init__(self, reader: Reader, query: Query, limit: int | None, newest_first: bool) -> None:
        self._reader, self._limit, self._newest_first = reader, limit, newest_first
        self.query = query
        self.model_type: type[Model] = model_of(query.kind)

    def __iter__(self) -> Iterator[M_co]:
        return islice(self._reader.models(self.query, newest_first=self._newest_first), self._limit)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What the API always sends and these rows have not: taken by retention, erased, or gone at Twilio.

        Their paths are as `rows[3].body`. The rows are read for it.
        """
        return tuple(each for place, row in enumerate(self) for each in absent(row, f"rows[{place}]"))

    def to_arrow(self) -> pyarrow.Table:
        """The rows as an Arrow table; see `trunkline.frames.to_arrow`."""
        return frames.to_arrow(self, self.model_type)

    def to_pandas(self) -> pandas.DataFrame:
        """The rows as a pandas data frame; see `trunkline.frames.to_pandas`."""
        return frames.to_pandas(self, self.model_type)

    def to_polars(self) -> polars.DataFrame:
        """The rows as a polars data frame; see `trunkline.frames.to_polars`."""
        return frames.to_polars(self, self.model_type)


class Store:
    """A log store to read; any number of processes may, beside the one that syncs. It may be shared by threads.

        with trunkline.logs.Store("logs.db") as store:
            for message in store.messages("status:failed last:7d"):
                print(message.sid, message.error_code)

    Searches are in the language of docs/search-language.md. What retention or an erasure took is None in a row.

    Args:
        path: of the file that `trunkline logs sync` keeps.
        zone: the IANA name of the time zone of dates in searches, and of days in `stats`.
        clock: seconds since 1970, which `today` and `last:7d` are seen from.

    Raises:
        StoreError: there is no such file, or it is damaged, older or newer than this version.
        ValueError: there is no such zone.
    """

    def __init__(
        self, path: str | os.PathLike[str], *, zone: str = "UTC", clock: Callable[[], float] = time.time
    ) -> None:
        parse("", zone=zone, now=0)
        self.zone = zone
        self._clock = clock
        self.reader = Reader(os.fspath(path))

    def close(self) -> None:
        """Closes the file."""
        self.reader.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def query(self, search: str, kind: str = "messages", *, zone: str | None = None) -> Query:
        """What a search asks for of a kind of rows.

        Raises:
            QueryError: it is no search of such rows; the text names the place.
            ValueError: there is no such kind or zone.
        """
        return parse(search, kind_named(kind), zone=zone or self.zone, now=self._clock())

    def rows(
        self, kind: str, search: str | Query = "", *, limit: int | None = None, newest_first: bool = True
    ) -> Rows[Any]:
        """The rows of a search, of any kind.

        Args:
            kind: `messages`, `calls`, `conferences`, `participants`, `recordings`, `media`, `transcriptions`,
                `alerts`, `numbers` or `usage`.
            search: in the search language; without one all rows.
            limit: how many at most.
            newest_first: by creation.

        Raises:
            QueryError: it is no search of such rows.
            ValueError: there is no such kind, or `limit` is negative.
            StoreError: while it is iterated over: the file cannot be read.
        """
        if limit is not None and limit < 0:
            raise ValueError(f"limit must be at least 0, not {limit}")
        query = search if isinstance(search, Query) else self.query(search, kind)
        return Rows(self.reader, query, limit, newest_first)

    def messages(
        self, search: str = "", *, limit: int | None = None, newest_first: bool = True
    ) -> Rows[api_v2010.Message]:
        """Messages of a search; see `rows`."""
        return self.rows("message", search, limit=limit, newest_first=newest_first)

    def calls(self, search: str = "", *, limit: int | None = None, newest_first: bool = True) -> Rows[api_v2010.Call]:
        """Calls of a search; see `rows`."""
        return self.rows("call", search, limit=limit, newest_first=newest_first)

    def page(
        self,
        search: str | Query,
        kind: str = "messages",
        *,
        after: int | None = None,
        size: int = 50,
        newer: bool = False,
    ) -> Page:
        """A page of a search, newest first; `older` and `newer` of one are what the next is asked `after`.

        Raises:
            QueryError: it is no search of such rows.
            StoreError: the file cannot be read.
        """
        query = search if isinstance(search, Query) else self.query(search, kind)
        return self.reader.page(query, after, size, newer=newer)

    def total(self, search: str | Query = "", kind: str = "messages") -> int | None:
        """How many rows a search has; None where they are more than 1,000 and no sum knows.

        Raises:
            QueryError: it is no search of such rows.
            StoreError: the file cannot be read.
        """
        return self.reader.total(search if isinstance(search, Query) else self.query(search, kind))

    def stats(
        self,
        kind: str = "messages",
        by: Sequence[str] = ("day", "status"),
        search: str = "",
        *,
        zone: str | None = None,
    ) -> list[dict[str, Any]]:
        """Counts and sums by group, ascending.

        A row has the names of `by`, `count`, `segments` (messages) or `duration` (seconds), `priced` (how many rows
        have a price) and `cost`: Decimals by currency, positive for what is paid.

        Args:
            kind: as of `rows`.
            by: some of `hour`, `day`, `week`, `month`, `status`, `error`, `country`, `direction`, `account`; also
                `service`, `from`, `to` and `category`, which take longer.
            search: what is counted.
            zone: of the days; that of the store by default.

        Raises:
            QueryError: it is no search of such rows.
            SearchError: a name of `by` is unknown.
            StoreError: the file cannot be read.
        """
        return self.reader.stats(self.query(search, kind, zone=zone), by)

    def row(self, sid: str) -> Any | None:
        """A row by its SID; None where there is none."""
        return self.reader.row(sid)

    def history(self, sid: str) -> list[Change]:
        """The states of a row that were seen, oldest first; empty where it has not changed since it was first seen."""
        return self.reader.history(sid)

    def retention(self) -> Retention:
        """For how long the store keeps texts and rows; `trunkline logs retention` sets it."""
        return self.reader.privacy.retention()

    def audit(self, *, who: str = "", since: float | None = None, number: str | None = None) -> Iterator[Entry]:
        """Who did what: the entries of the audit, the newest first.

        Args:
            who: a part of who it was, in whatever case.
            since: the first instant, in seconds since 1970.
            number: a phone number: entries that its digest is in.

        Raises:
            ValueError: the number is empty.
            StoreError: the file cannot be read.
        """
        before: int | None = None
        while some := self.reader.privacy.audit(who=who, since=since, number=number, before=before):
            yield from some
            before = some[-1].id

    def accounts(self) -> dict[str, str | None]:
        """The accounts of the store by SID, and their names."""
        return self.reader.accounts()
