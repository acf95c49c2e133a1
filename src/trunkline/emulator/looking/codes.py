"""The codes of Verify: which were sent to whom, and how long they work. A `World` enters, codes leave.

Called by the page and by `control`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

from ..world import World


class CodeView(Struct, kw_only=True, frozen=True, gc=False):
    """A verification. https://www.twilio.com/docs/verify/api/verification"""

    sid: str
    account_sid: str
    service_sid: str
    service: Annotated[str, Meta(description="The name of the service.")]
    to: str
    channel: str
    code: Annotated[str, Meta(description="What a check must be given.")]
    status: Annotated[str, Meta(description="`pending`, `approved`, `canceled`, `expired`, …")]
    at: datetime
    expires: Annotated[datetime, Meta(description="When it works no longer.")]
    sends: Annotated[int, Meta(description="How often it was sent, 5 at most.")]
    checks: Annotated[int, Meta(description="How often it was checked, 5 at most.")]


class Codes(Struct, kw_only=True, frozen=True):
    """Codes, newest first."""

    codes: tuple[CodeView, ...]
    after: Annotated[str | None, Meta(description="What leads to the next page; null: this is the last.")]


def codes(world: World, *, limit: int = 50, after: str = "") -> Codes:
    """The verifications of all accounts, newest first.

    Args:
        limit: how many, at least 1.
        after: the `after` of the page before.

    Raises:
        ValueError: `after` is of no page.
    """
    raise NotImplementedError
