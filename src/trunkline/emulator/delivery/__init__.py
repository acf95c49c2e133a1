"""How the emulated Twilio sends one webhook: signed, within its time, tried again, followed where it is redirected.

Enters: an `Outgoing`. Leaves: an `Outcome` with each try, and Twilio's error code where there is no usable reply.
`Deliverer` waits, `Mounts` runs apps in the process; the rest decides without I/O. Called by the engine.
https://www.twilio.com/docs/usage/webhooks
"""

from .deliverer import Deliverer
from .mounts import Mounts
from .outgoing import MAX_REPLY, Outcome, Outgoing, Settings, SharedKey, Try

__all__ = ["MAX_REPLY", "Deliverer", "Mounts", "Outcome", "Outgoing", "Settings", "SharedKey", "Try"]
