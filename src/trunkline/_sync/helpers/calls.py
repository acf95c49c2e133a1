# Mirrored from _async/helpers/calls.py by `make generate`; do not edit.
"""Calls by the task: place one, end it, send it elsewhere. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.api_v2010_calls import AccountsCalls

if TYPE_CHECKING:
    from ...models.api_v2010 import calls as m


class Calls(AccountsCalls):
    """The calls of an account; https://www.twilio.com/docs/voice/api/call-resource"""

    __slots__ = ()

    def make(self, *, to: str, from_: str, url: str) -> m.Call:
        """Place a call. With everything that the API knows: `create`.

        Args:
            to: the number, SIP address or client address to call.
            from_: the caller: a number of the account, a verified caller ID or a client address.
            url: where Twilio fetches the TwiML once the call is answered.

        Raises:
            TrunklineError: as any call; the call may have been placed where `outcome` is "unknown".
        """
        __tracebackhide__ = True
        return self.create(to, from_, url=url)

    def hangup(self, sid: str | None) -> m.Call:
        """End a call, whether it is ringing or in progress."""
        return self(sid).update(status="completed")

    def cancel(self, sid: str | None) -> m.Call:
        """Cancel a call that is queued or ringing; one in progress goes on."""
        return self(sid).update(status="canceled")

    def redirect(self, sid: str | None, url: str) -> m.Call:
        """Let a call in progress go on with the TwiML at another address."""
        __tracebackhide__ = True
        return self(sid).update(url=url)
