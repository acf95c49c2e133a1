"""What the control API reads and writes of snapshots, limits and accounts: one struct each. Pure.

Called by `routes` and `state_handlers`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from .bodies import Given, Shown, prepare

Above = Annotated[float, Meta(gt=0, le=1_000_000)]


class Snapshot(Shown):
    """What there was at an instant."""

    id: str
    at: datetime
    rows: Annotated[int, Meta(description="How many resources are in it.")]


class Snapshots(Shown):
    """The snapshots that are kept, oldest first."""

    snapshots: list[Snapshot]


class NewLimits(Given):
    """How much an account may do; what is left out is not limited."""

    account_sid: Annotated[str | UnsetType, Meta(description="By default all accounts.")] = UNSET
    concurrency: Annotated[int, Meta(ge=1, le=1_000_000)] | UnsetType = UNSET
    calls_per_second: Above | UnsetType = UNSET
    segments_per_second: Above | UnsetType = UNSET
    queue: Above | UnsetType = UNSET


class Limits(Shown):
    """How much an account may do at a time; null: any amount."""

    account_sid: str
    concurrency: Annotated[int | None, Meta(description="Requests at a time.")]
    calls_per_second: float | None
    segments_per_second: Annotated[float | None, Meta(description="Of each sender.")]
    queue: Annotated[float, Meta(description="Seconds for which segments may wait at a sender.")]


class AllLimits(Shown):
    """The limits of all accounts."""

    limits: list[Limits]


class NewAccount(Given):
    """A further main account."""

    sid: Annotated[str, Meta(pattern="^AC[0-9a-fA-F]{32}$")]
    auth_token: Annotated[str, Meta(min_length=1)]
    friendly_name: str = "Trunkline emulator"


prepare(__name__)
