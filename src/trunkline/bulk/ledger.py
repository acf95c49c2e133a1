"""What a ledger does: it keeps each row's one state, and what it has said is on disk.

Rows, outcomes and decisions enter; claims, counts and rows leave. Called by `campaign` and `sending`, which wait for it
on one thread. `sqlite` has the one that is built in. `tests/bulk/ledger_contract.py` is what each must pass.

Every method that changes something is one transaction that is on disk when it returns. Moves are those of
`states.MOVES`, tested in the transaction. A ledger has a clock of its own, which its maker can be given.
"""

from __future__ import annotations

import hmac
from collections.abc import Collection, Sequence
from hashlib import sha256
from typing import Protocol

from .records import Added, CampaignRow, Counts, Decision, NewRow, Outcome, Row, Tick
from .states import State


class LedgerError(Exception):
    """A ledger cannot be used as it was asked to be: damaged, of another version, on a network mount."""


class LedgerBusyError(LedgerError):
    """Another process sends from this ledger, which one process at a time may do; the text says which."""


class SpecChangedError(LedgerError):
    """A campaign of this name sends something else.

    Args:
        name: of the campaign.
        place: of its ledger.
    """

    def __init__(self, name: str, place: object) -> None:
        super().__init__(
            f"the campaign {name!r} of {place} sends something else: give it another name, or amend it, which is about "
            "what is still pending"
        )


PURGED = "purged:"
"""What the keys begin with whose rows have no personal data any more."""
DECIDED: tuple[State, ...] = ("sent", "rejected", "invalid", "skipped", "canceled")
"""The states that stay: `purge` is about their rows."""


def purged_key(secret: bytes, key: str) -> str:
    """What a key is known by after `purge`.

    Args:
        secret: of the ledger.
    """
    return PURGED + hmac.new(secret, key.encode(), sha256).hexdigest()[:32]


class Ledger(Protocol):
    """The rows of campaigns."""

    @property
    def shared(self) -> bool:
        """Whether several processes may send at the same time; then claims have leases."""
        ...

    def open_campaign(self, name: str, spec: str, *, amend: bool = False) -> CampaignRow:
        """The campaign of a name, made if there is none.

        Args:
            spec: what it sends, as JSON.
            amend: take another spec for what is still pending, instead of refusing it.

        Raises:
            SpecChangedError: there is one with another spec.
        """
        ...

    def campaigns(self) -> Sequence[CampaignRow]:
        """All campaigns, in the order in which they were made."""
        ...

    def pause(self, campaign: int, reason: str | None) -> None:
        """Has no row be claimed any more, in any process; with None, lets them be claimed again."""
        ...

    def add(self, campaign: int, rows: Sequence[NewRow]) -> Added:
        """Adds rows; one whose key is there already is left as it is."""
        ...

    def begin_run(self, campaign: int, host: str) -> int:
        """Begins to send; returns the run's id. Where one process at a time may, dead owners' claims become unknown.

        Raises:
            LedgerBusyError: another process sends.
        """
        ...

    def beat(self, run: int, offset: float) -> int:
        """Says that a run is alive and how much the API's clock is ahead of ours; returns how many are alive."""
        ...

    def end_run(self, run: int) -> None:
        """Ends a run: others may begin. Its claims stay."""
        ...

    def tick(self, run: int, outcomes: Sequence[Outcome], want: int, token: int, lease: float, deadline: float) -> Tick:
        """Keeps outcomes, then claims rows of the run's campaign, both in one transaction.

        Args:
            want: how many rows to claim at most; 0 claims none. Those due first come first, then the first added.
            token: of the claims; never used before.
            lease: seconds for which they are the run's.
            deadline: seconds that a request may take: `states.post_by`.
        """
        ...

    def expire(self, campaign: int) -> int:
        """Makes unknown what was claimed by owners that are dead, or whose leases ran out; returns how many rows."""
        ...

    def decide(self, campaign: int, decisions: Sequence[Decision]) -> int:
        """Keeps what others than the owners have learnt; returns how many rows it changed."""
        ...

    def cancel(self, campaign: int) -> int:
        """Makes canceled all that is pending; returns how many rows."""
        ...

    def resend_absent(self, campaign: int) -> int:
        """Makes pending all that is absent; returns how many rows. The user has confirmed it."""
        ...

    def counts(self, campaign: int) -> Counts:
        """How many rows there are in each state."""
        ...

    def rows(self, campaign: int, states: Collection[State] = (), after: int = 0, limit: int = 1000) -> Sequence[Row]:
        """Rows by ascending id.

        Args:
            states: those in these alone; none: all.
            after: ids beyond this one.
        """
        ...

    def known_sids(self, sids: Collection[str]) -> frozenset[str]:
        """Which of some SIDs are those of rows, of any campaign."""
        ...

    def sent_since(self, campaign: int, since: float) -> int:
        """How many rows were claimed at or after an instant and are sent."""
        ...

    def suppress(self, sender: str, to: str, code: int) -> None:
        """Keeps that a recipient wants no messages of a sender."""
        ...

    def suppressed(self, sender: str) -> frozenset[str]:
        """The recipients who want no messages of a sender."""
        ...

    def grant(self, run: int, sender: str, rate: float, wanted: float) -> float:
        """How many segments a run may send now, of what all runs share: `rate.granted`."""
        ...

    def secret(self) -> bytes:
        """What signs the URLs of status callbacks: made once for the ledger."""
        ...

    def purge(self, campaign: int) -> int:
        """Empties the personal data of rows whose state stays; returns how many. Keys stay as hashes, to be known."""
        ...

    def close(self) -> None:
        """Gives back what is held."""
        ...
