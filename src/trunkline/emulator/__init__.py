"""A stateful Twilio on this machine, for tests and for trying things out.

    from trunkline.emulator import Emulator

    with Emulator() as twilio:
        client = twilio.client()
        message = client.messages.create(to="+14155550100", from_="+15005550006", body="Hello")
        twilio.advance(seconds=5)
        assert client.messages(message.sid).fetch().status == "delivered"

It is driven by the same facts as the client and shares none of its code. HTTP requests enter, JSON leaves; called by
users, by the command line and by the tests. Needs the extra `trunkline[emulator]`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .async_emulator import AsyncEmulator
from .behaviours.verify import VERIFICATION_CODE
from .calls_made import MadeCall
from .clock import Clock
from .emulator import Emulator
from .fault_board import Fault
from .fault_rules import When
from .faults import Faults
from .foreground import serve
from .handsets import Arrived
from .keeping import Snapshot
from .limits import Limits
from .phone_calls import AsyncPhoneCall, CallLine, PhoneCall
from .phones import AsyncPhone, Phone
from .record import RecordedRequest
from .sent import RecordedWebhook
from .sent_messages import SentMessage
from .webhook_faults import WebhookFaults, WhenWebhook

if TYPE_CHECKING:
    from .proxy.options import Proxy
    from .saving.reading import StateFileError

__all__ = [
    "VERIFICATION_CODE", "Arrived", "AsyncEmulator", "AsyncPhone", "AsyncPhoneCall", "CallLine", "Clock", "Emulator",
    "Fault", "Faults", "Limits", "MadeCall", "Phone", "PhoneCall", "Proxy", "RecordedRequest", "RecordedWebhook",
    "SentMessage", "Snapshot", "StateFileError", "WebhookFaults", "When", "WhenWebhook", "serve",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """What only those load who name it."""
    if name == "Proxy":
        from .proxy.options import Proxy

        return Proxy
    if name == "StateFileError":
        from .saving.reading import StateFileError

        return StateFileError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
