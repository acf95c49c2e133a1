"""How many connections there are, how long they are kept, and whether one is still good."""

from __future__ import annotations

import select

MAX_CONNECTIONS = 100
# Servers and balancers drop idle connections, and the first one to notice is a request that is lost.
FRESH = 20.0
# Beyond this, a device on the way may have forgotten the connection without a word.
MAX_IDLE = 60.0


def readable(fd: int) -> bool:
    """Whether a connection that should be silent is not: it was closed, or something is wrong with it."""
    if fd < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(fd, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([fd], [], [], 0)[0])
