"""`twilio.jwt.client`: tokens for the older Twilio Client SDKs. Called by users."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...tokens import CapabilityToken
from ...tokens.arguments import Duration, Instant
from ...tokens.signing import SignedToken
from . import Jwt

__all__ = ["ClientCapabilityToken"]


class ClientCapabilityToken(CapabilityToken, Jwt):
    """A `trunkline.tokens.CapabilityToken`, made with the official arguments; it begins now where `nbf` is not given.

    Args:
        allow_client_outgoing, allow_client_incoming, allow_event_stream: arguments of the methods of these names, which
            are then called.
    """

    __module__ = "trunkline.compat.jwt.client"
    __slots__ = ()

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        nbf: Instant | None = None,
        ttl: Duration = 3600,
        valid_until: Instant | None = None,
        *,
        allow_client_outgoing: Mapping[str, Any] | None = None,
        allow_client_incoming: Mapping[str, Any] | None = None,
        allow_event_stream: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(account_sid, auth_token, nbf, ttl, valid_until)
        if allow_client_outgoing is not None:
            self.allow_client_outgoing(**allow_client_outgoing)
        if allow_client_incoming is not None:
            self.allow_client_incoming(**allow_client_incoming)
        if allow_event_stream is not None:
            self.allow_event_stream(**allow_event_stream)

    _not_before = SignedToken._not_before
