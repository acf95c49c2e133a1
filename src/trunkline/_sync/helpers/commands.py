# Mirrored from _async/helpers/commands.py by `make generate`; do not edit.
"""Commands to SIMs by the task: send one. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.wireless_v1_commands import Commands

if TYPE_CHECKING:
    from ...models import wireless_v1 as m


class WirelessCommands(Commands):
    """The commands of an account; https://www.twilio.com/docs/iot/wireless/api/command-resource"""

    __slots__ = ()

    def send(self, sim: str, text: str) -> m.Command:
        """Send a text to a SIM. With everything that the API knows: `create`.

        Args:
            sim: the SID or the unique name of the SIM.
            text: what to send.

        Raises:
            TrunklineError: as any call; the text may have been sent where `outcome` is "unknown".
        """
        __tracebackhide__ = True
        return self.create(text, sim=sim)
