# Mirrored from _async/helpers/calls.py by `make generate`; do not edit.
"""Calls by the task: place one, end it, send it elsewhere. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.api_v2010_calls import AccountsCalls

if TYPE_CHECKING:
    from ..._core.call.waiting import Until
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

    def wait(self, sid: str | None, *, until: Until[m.Call] = None, deadline: float = 60.0) -> m.Call:
        """Wait until a call has a status, or has ended without it, and return it as it is then.

            call = client.calls.wait(sid, until="in-progress", deadline=120)

        A status callback tells the same without asking.

        Args:
            until: a status, several of which one does, or a function that takes the call; one that it has passed does
                too. None: that it has ended.
            deadline: seconds to wait at most; the client's and the block's around it count too.

        Raises:
            TypeError, ValueError: `until` is no status.
            APITimeoutError: the call had not come so far in time.
            TrunklineError: as any call.
        """
        from ..._core.call.waiting import condition
        from ...types.states import CALL_ENDED, CALL_STATUSES
        from ..waiting import wait_until

        met = condition(until, CALL_STATUSES, CALL_ENDED)
        return wait_until(self._client, lambda sid: self(sid).fetch(), sid, met, deadline)

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
