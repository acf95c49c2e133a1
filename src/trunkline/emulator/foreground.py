"""The emulator in the foreground, until it is interrupted. Called by users and by the command line."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator

from .base import AUTH_TOKEN
from .emulator import Emulator
from .exposure import tell


def serve(
    port: int = 4010,
    host: str = "127.0.0.1",
    *,
    account_sid: str | None = None,
    auth_token: str | None = None,
    ready: Callable[[Emulator], None] | None = None,
) -> None:
    """Serves an emulator until Ctrl-C or, in the main thread, SIGTERM; then it returns.

    Args:
        port: the port to listen on; 0 takes a free one.
        host: the address to listen on.
        account_sid, auth_token: the main account; by default the emulator's own, as `Emulator` chooses it.
        ready: is told when connections are accepted; without it, a token that was made is printed on stderr.

    Raises:
        OSError: the port is taken.
        MissingExtraError: uvicorn is not installed.
    """
    serve_emulator(Emulator(port=port, host=host, account_sid=account_sid, auth_token=auth_token), ready, auth_token)


def serve_emulator(
    emulator: Emulator, ready: Callable[[Emulator], None] | None = None, auth_token: str | None = None
) -> None:
    """Serves one that was made, as `serve` does."""
    with contextlib.suppress(KeyboardInterrupt), _interrupted_by_sigterm(), emulator as twilio:
        if ready is not None:
            ready(twilio)
        elif twilio.auth_token not in (auth_token, AUTH_TOKEN):
            tell(f"Its auth token is {twilio.auth_token}")
        while True:
            # A wait without an end cannot be interrupted on Windows.
            threading.Event().wait(1.0)


@contextlib.contextmanager
def _interrupted_by_sigterm() -> Iterator[None]:
    """SIGTERM interrupts the block as Ctrl-C does. Other threads than the main one get no signals."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL if before is None else before)
