"""Calls by the task: place one, end it, send it elsewhere. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.api_v2010_calls import AsyncAccountsCalls

if TYPE_CHECKING:
    from ...models.api_v2010 import calls as m


class AsyncCalls(AsyncAccountsCalls):
    """The calls of an account; https://www.twilio.com/docs/voice/api/call-resource"""

    __slots__ = ()

    async def make(self, *, to: str, from_: str, url: str) -> m.Call:
        """Place a call. With everything that the API knows: `create`.

        Args:
            to: the number, SIP address or client address to call.
            from_: the caller: a number of the account, a verified caller ID or a client address.
            url: where Twilio fetches the TwiML once the call is answered.

        Raises:
            TrunklineError: as any call; the call may have been placed where `outcome` is "unknown".
        """
        __tracebackhide__ = True
        return await self.create(to, from_, url=url)

    async def hangup(self, sid: str | None) -> m.Call:
        """End a call, whether it is ringing or in progress."""
        return await self(sid).update(status="completed")

    async def cancel(self, sid: str | None) -> m.Call:
        """Cancel a call that is queued or ringing; one in progress goes on."""
        return await self(sid).update(status="canceled")

    async def redirect(self, sid: str | None, url: str) -> m.Call:
        """Let a call in progress go on with the TwiML at another address."""
        __tracebackhide__ = True
        return await self(sid).update(url=url)
