"""`twilio.jwt.access_token`: tokens for the SDKs of browsers and phones. Called by users."""

from __future__ import annotations

from ....tokens import AccessToken as _AccessToken
from ....tokens import Grant as AccessTokenGrant
from .. import Jwt

__all__ = ["AccessToken", "AccessTokenGrant"]


class AccessToken(_AccessToken, Jwt):
    """A `trunkline.tokens.AccessToken`, whose arguments are the official ones, with `payload` and `from_jwt`."""

    __module__ = "trunkline.compat.jwt.access_token"
    __slots__ = ()
