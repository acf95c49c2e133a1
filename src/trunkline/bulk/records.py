"""What the parts of bulk sends hand each other: rows, claims, outcomes, counts. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from .._core.redaction.secret import safe_repr
from .states import Reply, State


@safe_repr
@dataclass(frozen=True, slots=True)
class NewRow:
    """A row to add.

    Attributes:
        key: what tells it apart in its campaign.
        to: the recipient, normalised.
        vars: what its text may use, and nothing that it does not.
        segments: of its text; at least 1.
        state: `pending`, or why it is never sent: `invalid`, `skipped`.
        note: the reason of those, without personal data.
    """

    key: str = field(repr=False)
    to: str = field(repr=False)
    vars: Mapping[str, Any] = field(repr=False, default_factory=dict)
    segments: int = 1
    state: Literal["pending", "invalid", "skipped"] = "pending"
    note: str | None = None


@safe_repr
@dataclass(frozen=True, slots=True)
class CampaignRow:
    """A campaign as its ledger keeps it.

    Attributes:
        id, name: of the campaign.
        spec: what is sent, as JSON whose keys are sorted: another one on resume is an error.
        created: seconds since 1970.
        paused: why no row may be claimed; None: some may.
    """

    id: int
    name: str
    spec: str = field(repr=False)
    created: float
    paused: str | None = None


class Claim(NamedTuple):
    """A row that its owner, and nobody else, may post once, until `post_by` of its `Tick`."""

    row: int
    key: str
    to: str
    vars: Mapping[str, Any]
    segments: int
    tries: int

    def __repr__(self) -> str:
        return f"Claim(row={self.row}, tries={self.tries})"


@safe_repr
@dataclass(frozen=True, slots=True)
class Outcome:
    """What a claim's owner knows of it.

    Attributes:
        row: its id.
        token: of the tick that claimed it.
        event: `sent`, `rejected`, `unknown`, or `unsent`: back to pending.
        sid, status: of the message, where there is one.
        code: the API's error code.
        note: what went wrong, without personal data.
        due: of what goes back to pending: not to be claimed before it, by the ledger's clock; 0: at once.
    """

    row: int
    token: int
    event: Reply
    sid: str | None = None
    status: str | None = None
    code: int | None = None
    note: str | None = None
    due: float = 0.0


class Tick(NamedTuple):
    """What a tick of the ledger gives.

    Attributes:
        claims: rows to send.
        token: of all of them.
        paused: why there are none; None: the campaign is not paused.
        kept: how many outcomes moved their rows; others came with an old token, or too late.
        due: seconds until a pending row may be claimed, where fewer were claimed than wanted; None: there is none.
    """

    claims: tuple[Claim, ...]
    token: int
    paused: str | None
    kept: int
    due: float | None = None


@safe_repr
@dataclass(frozen=True, slots=True)
class Decision:
    """What was learnt of a row by others than its owner: a status callback, reconcile or refresh.

    Attributes:
        row: its id.
        event: `found`: there is this message; `absent`: there is none; `missed`: none was found for the first time,
            which only notes when; `seen`: a row that is sent has this status, code or price now.
        sid, status, code, price: of the message; None leaves what is known.
        claimed_at: the claim that `absent` and `missed` are about: they change nothing if the row was claimed again.
        at: when it was looked for, for `missed`.
    """

    row: int
    event: Literal["found", "absent", "missed", "seen"]
    sid: str | None = None
    status: str | None = None
    code: int | None = None
    price: str | None = None
    claimed_at: float | None = None
    at: float | None = None


@safe_repr
@dataclass(frozen=True, slots=True)
class Row:
    """A row as its ledger keeps it. Times are seconds since 1970 by the ledger's clock.

    Attributes:
        id: its number, which is not personal.
        claimed_at: when the last claim was made; never overwritten by what comes after.
        post_by: the last instant at which its request may have been begun.
        decided_at: when its state was last set, but for claims.
        missed_at: when reconcile first found nothing for the last claim.
        offset: seconds that the API's clock was ahead, as the run of the last claim knew.
        tries: how often it was claimed.
    """

    id: int
    key: str = field(repr=False)
    to: str = field(repr=False)
    vars: Mapping[str, Any] = field(repr=False)
    segments: int
    state: State
    claimed_at: float | None = None
    post_by: float | None = None
    decided_at: float | None = None
    missed_at: float | None = None
    offset: float = 0.0
    sid: str | None = None
    status: str | None = None
    code: int | None = None
    price: str | None = None
    note: str | None = None
    tries: int = 0


@safe_repr
@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows a campaign has in each state, and how many segments those have."""

    rows: Mapping[State, int]
    segments: Mapping[State, int]

    @property
    def total(self) -> int:
        """All rows."""
        return sum(self.rows.values())

    def of(self, state: State) -> int:
        """The rows in one state."""
        return self.rows.get(state, 0)


class Added(NamedTuple):
    """How many rows were new, and how many had a key that was there."""

    new: int
    known: int
