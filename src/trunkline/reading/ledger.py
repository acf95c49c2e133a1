"""What is read and where it is kept: readings, marks, and the face of the store that a reader writes to.

Made by who reads (`logs.plan`, imports), taken by who keeps (`logs.store`). Values only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

By = Literal["created", "sent", "undated"]


@dataclass(frozen=True, slots=True)
class Reading:
    """Rows as one reply of the API had them.

    Attributes:
        kind: a name of `kinds.KINDS`.
        account: the SID of the account that was asked.
        asked: when the request was begun, in seconds since 1970 by the API's clock.
        rows: the wire JSON of each row.
    """

    kind: str
    account: str
    asked: float
    rows: Sequence[Mapping[str, Any]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a reader is: JSON by key, opaque to the store. A value of None deletes it."""

    key: str
    value: Any


@dataclass(frozen=True, slots=True)
class Gone:
    """A row that is no more: proven at the instant `asked`."""

    kind: str
    account: str
    sid: str
    asked: float


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of the rows of some readings."""

    new: int = 0
    changed: int = 0
    same: int = 0
    older: int = 0


@dataclass(frozen=True, slots=True)
class OpenRow:
    """A row that is still to change: when it was created and last asked for, in seconds since 1970."""

    sid: str
    created: float
    asked: float


class Ledger(Protocol):
    """The store, as who writes it sees it. Methods wait for the disk; one thread calls them."""

    def apply(self, readings: Sequence[Reading], marks: Sequence[Mark] = (), gone: Sequence[Gone] = ()) -> Applied:
        """Keeps rows, marks and tombstones in one transaction: all of them or nothing.

        A row replaces what is kept by `order.replaces`; one that comes unchanged raises the row's `asked`. What is
        gone stays as a tombstone until a reply that was asked for later has it again.

        Raises:
            OSError: the disk is full or broken; nothing is kept.
        """
        ...

    def marks(self, prefix: str) -> dict[str, Any]:
        """The marks whose keys begin so."""
        ...

    def open_rows(self, kind: str, account: str, now: float, limit: int) -> Sequence[OpenRow]:
        """The open rows that are due by `follow.due_at`, the longest overdue first."""
        ...

    def unseen(self, kind: str, account: str, since: float, before: float, by: By, asked: float) -> Sequence[str]:
        """The SIDs of rows, not gone, with `since` <= their instant < `before`, last asked for before `asked`.

        Args:
            by: "created"; "sent": rows that have such an instant (messages' `date_sent`, calls' `start_time`), by it;
                "undated": rows that have none, by their creation.
        """
        ...

    def lock(self, owner: str, now: float) -> bool:
        """Takes or keeps the right to write: true if nobody has it, `owner` has it, or its heartbeat is too old."""
        ...

    def unlock(self, owner: str) -> None:
        """Gives the right to write back."""
        ...
