"""What a client needs of a transport, for type checkers: nothing loads it.

Enters: one request. Leaves: one reply, or an exception. Called by the loop that sends, or by users with their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.http.body import RawResponse
    from .._core.runtime.sinks import Sink


class AsyncSender(Protocol):
    """What a client needs of a transport: one attempt, without redirects and retries."""

    async def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        *,
        until: float,
        fresh: bool,
        sink: Sink | None = None,
    ) -> RawResponse:
        """Sends one request.

        Args:
            until: the instant of `Clock.monotonic()` by which the attempt must end, in whatever phase it is.
            fresh: whether a connection must not be used that was idle for long (the request cannot be repeated).
            sink: where the body of a successful reply goes instead of into the `RawResponse`; given for downloads only.

        Raises:
            APIConnectionError: with `outcome` "not sent" if surely no byte reached the server, else "unknown".
        """
        ...

    async def aclose(self) -> None:
        """Closes the connections."""
        ...
