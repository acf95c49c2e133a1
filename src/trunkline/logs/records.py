"""What the parts of the log store hand each other: rows as the API sent them, marks, and what became of them. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .._core.redaction.secret import safe_repr


@safe_repr
@dataclass(frozen=True, slots=True)
class Reading:
    """Rows of one reply.

    Attributes:
        kind: one of `tree.KINDS`.
        account: SID of the account that was asked.
        asked: the instant at which the request was begun, in seconds since 1970.
        rows: the JSON of each row.
        source: how they were learnt of, for the history of a row: `list`, `fetch`, `import`.
    """

    kind: str
    account: str
    asked: float
    rows: Sequence[Mapping[str, Any]]
    source: str = "list"


@safe_repr
@dataclass(frozen=True, slots=True)
class Mark:
    """Progress of who reads, opaque to the store: plain JSON by key, committed with the rows; None deletes it."""

    key: str
    value: Any


@safe_repr
@dataclass(frozen=True, slots=True)
class Gone:
    """A row that the API has no longer: its contents go, that there was one stays. `at` is the instant of the proof."""

    kind: str
    sid: str
    at: float


@safe_repr
@dataclass(frozen=True, slots=True)
class Applied:
    """How many rows were new, changed, the same, or older than what is stored; `refused` were erased or are too old."""

    new: int = 0
    changed: int = 0
    same: int = 0
    older: int = 0
    refused: int = 0

    def __add__(self, other: Applied) -> Applied:
        return Applied(
            self.new + other.new,
            self.changed + other.changed,
            self.same + other.same,
            self.older + other.older,
            self.refused + other.refused,
        )


@safe_repr
@dataclass(frozen=True, slots=True)
class OpenRow:
    """A row that may change yet: instants in seconds since 1970; `status` as on the wire."""

    sid: str
    created: float
    asked: float
    status: str
