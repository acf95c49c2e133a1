"""`/health`: whether the server answers, for who starts it and waits; without credentials, and not recorded.

Called by `app`. Pure.
"""

from __future__ import annotations

from .exchange import Reply, json_reply

HEALTH = "/health"


def health(method: str, account_sid: str) -> Reply:
    """The reply: the version, and whom the server is for."""
    if method not in ("GET", "HEAD"):
        return json_reply(405, {"message": "Method not allowed: GET is"}, {"Allow": "GET, HEAD"})
    from .. import __version__

    return json_reply(200, {"status": "ok", "version": __version__, "account_sid": account_sid})
