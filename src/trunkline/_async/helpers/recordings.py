"""Recordings by the task: wait for one. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.api_v2010_recordings import AsyncAccountsRecordings

if TYPE_CHECKING:
    from ..._core.call.waiting import Until
    from ...models.api_v2010 import recordings as m


class AsyncRecordings(AsyncAccountsRecordings):
    """The recordings of an account; https://www.twilio.com/docs/voice/api/recording"""

    __slots__ = ()

    async def wait(self, sid: str | None, *, until: Until[m.Recording] = None, deadline: float = 60.0) -> m.Recording:
        """Wait until the file of a recording can be downloaded, or there is none, and return the recording.

        A recording status callback tells the same without asking.

        Args:
            until: a status, several of which one does, or a function that takes the recording; one that it has passed
                does too. None: that it is completed, absent or deleted.
            deadline: seconds to wait at most; the client's and the block's around it count too.

        Raises:
            TypeError, ValueError: `until` is no status.
            APITimeoutError: the recording had not come so far in time.
            TrunklineError: as any call.
        """
        from ..._core.call.waiting import condition
        from ...types.states import RECORDING_ENDED, RECORDING_STATUSES
        from ..waiting import wait_until

        met = condition(until, RECORDING_STATUSES, RECORDING_ENDED)
        return await wait_until(self._client, lambda sid: self(sid).fetch(), sid, met, deadline)
