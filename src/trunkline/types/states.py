"""What follows from a row's status, error code and price, for messages, calls and whatever costs.

Mixed into the generated models by name in the facts. What explains codes and writes prices is loaded when it is asked.
"""

from __future__ import annotations

from typing import Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from .alerts import ErrorHelp

# The order in which a row reaches its statuses; of several that end it, it has one.
MESSAGE_STATUSES = (
    *("scheduled", "accepted", "queued", "sending", "sent", "delivered", "read"),
    *("receiving", "received", "undelivered", "failed", "canceled"),
)
CALL_STATUSES = (
    *("queued", "initiated", "ringing", "in-progress", "completed"),
    *("busy", "no-answer", "canceled", "failed"),
)
RECORDING_STATUSES = ("in-progress", "paused", "stopped", "processing", "completed", "absent", "deleted")
CALL_ENDED = frozenset({"completed", "canceled", "failed", "busy", "no-answer"})
MESSAGE_ENDED = frozenset({"delivered", "undelivered", "failed", "received", "read", "canceled"})
RECORDING_ENDED = frozenset({"completed", "absent", "deleted"})
MESSAGE_FAILED = frozenset({"undelivered", "failed"})


class _HasStatus(Protocol):
    @property
    def status(self) -> str | None: ...


class _HasCode(Protocol):
    @property
    def error_code(self) -> int | None: ...


class _HasPrice(Protocol):
    @property
    def price(self) -> Decimal | None: ...
    @property
    def price_unit(self) -> str | None: ...


class Priced:
    """Mixin of what has `price` and `price_unit`, such as `Message`, `Call` and `Recording`."""

    __slots__ = ()

    @property
    def friendly_price(self: _HasPrice) -> str:
        """What it cost, such as `$0.0075`; empty while Twilio has not priced it."""
        from .money import friendly_price

        return friendly_price(self.price, self.price_unit)


class PricedAsPaid:
    """Mixin of what has a `price` that is positive for a charge: `Fax`."""

    __slots__ = ()

    @property
    def friendly_price(self: _HasPrice) -> str:
        """What it cost, such as `$0.014`; empty while Twilio has not priced it."""
        from .money import friendly_price

        return friendly_price(self.price, self.price_unit, charge=1)


class CallState(Priced):
    """Mixin of `Call`; https://www.twilio.com/docs/voice/api/call-resource#call-status-values"""

    __slots__ = ()

    @property
    def ended(self: _HasStatus) -> bool:
        """Whether the call is over, however it went: completed, canceled, failed, busy or no-answer."""
        return self.status in CALL_ENDED

    @property
    def ended_unsuccessfully(self: _HasStatus) -> bool:
        """Whether the call is over without having been completed."""
        return self.status in CALL_ENDED and self.status != "completed"


class MessageState(Priced):
    """Mixin of `Message`; https://www.twilio.com/docs/messaging/api/message-resource#message-status-values"""

    __slots__ = ()

    @property
    def ended(self: _HasStatus) -> bool:
        """Whether nothing more becomes of it: it is delivered, undelivered, failed, received, read or canceled.

        Where a carrier sends no receipts, a message stays `sent`.
        """
        return self.status in MESSAGE_ENDED

    @property
    def failed(self: _HasStatus) -> bool:
        """Whether the message did not arrive: it is failed or undelivered."""
        return self.status in MESSAGE_FAILED

    @property
    def error_help(self: _HasCode) -> ErrorHelp | None:
        """What the message's error code means and what to do about it; None without a code, and of one not known."""
        from .alerts import error_help

        return error_help(self.error_code)
