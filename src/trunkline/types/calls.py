"""Behaviour of calls: what follows from a call's status. Mixed into the generated model by name in the facts."""

from __future__ import annotations

from typing import Protocol

from .money import Priced

ENDED = frozenset({"completed", "canceled", "failed", "busy", "no-answer"})


class _HasStatus(Protocol):
    @property
    def status(self) -> str | None: ...


class CallState(Priced):
    """Mixin of `Call`; https://www.twilio.com/docs/voice/api/call-resource#call-status-values"""

    __slots__ = ()

    @property
    def ended(self: _HasStatus) -> bool:
        """Whether the call is over, however it went: completed, canceled, failed, busy or no-answer."""
        return self.status in ENDED

    @property
    def ended_unsuccessfully(self: _HasStatus) -> bool:
        """Whether the call is over without having been completed."""
        return self.status in ENDED and self.status != "completed"
