# Mirrored from _async/helpers/faxes.py by `make generate`; do not edit.
"""Faxes by the task: send one, cancel it. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.fax_v1_faxes import Faxes

if TYPE_CHECKING:
    from ...models import fax_v1 as m


class ProgrammableFaxes(Faxes):
    """The faxes of an account; Twilio retired them in 2021: https://www.twilio.com/docs/fax"""

    __slots__ = ()

    def send(self, *, to: str, from_: str, media_url: str) -> m.Fax:
        """Send a PDF as a fax. With everything that the API knows: `create`.

        Args:
            to: the number or SIP address of the recipient.
            from_: a number of the account.
            media_url: where Twilio fetches the PDF.

        Raises:
            TrunklineError: as any call; the fax may have been sent where `outcome` is "unknown".
        """
        __tracebackhide__ = True
        return self.create(to, media_url, from_=from_)

    def cancel(self, sid: str | None) -> m.Fax:
        """Cancel a fax that is not yet being sent."""
        return self(sid).update(status="canceled")
