# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, tokens."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, Always, Rfc2822, SecondsText, SharedText


class IceServer(Model, frozen=True, kw_only=True, gc=False):
    """An ice server.

    Attributes:
        credential: password for the TURN servers.
        username: user name for the STUN or TURN server.
        url: URL of the STUN or TURN server.
        urls: URL of the STUN or TURN server.
    """

    credential: str | None = None
    username: str | None = None
    url: str | None = None
    urls: str | None = None

    _hidden = frozenset({"credential"})
    _secret = frozenset({"credential"})


class Token(Model, frozen=True, kw_only=True, gc=False):
    """A token; https://www.twilio.com/docs/stun-turn/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        ice_servers: STUN and TURN servers, with credentials valid for a short time.
        password: temporary password that goes with `username`.
        ttl: seconds the user name and password are valid.
        username: temporary user name of the token.
    """

    account_sid: Always[SharedText] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    ice_servers: list[IceServer] | None = None
    password: str | None = None
    ttl: SecondsText | None = None
    username: str | None = None

    _hidden = frozenset({"password"})
    _secret = frozenset({"password"})
