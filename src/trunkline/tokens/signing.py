"""Signed tokens: their times and signature, and the clock that they go by.

Enters: claims and a key. Leaves: a JSON Web Token as text. Called by `access`, `capability`, `taskrouter` and
`client_validation`. PyJWT is imported when the first token is signed.
"""

from __future__ import annotations

import time
from typing import Any

from .arguments import DAY, Duration, Instant, instant, seconds


def clock() -> int:
    """The time in whole seconds since 1970."""
    return int(time.time())


def sign(claims: dict[str, Any], key: Any, algorithm: str, header: dict[str, Any]) -> str:
    """The token that says the claims."""
    from jwt import encode

    return encode(claims, key, algorithm=algorithm, headers=header)


class SignedToken:
    """Times and signature: what tokens signed with a shared secret have in common."""

    __slots__ = ("_nbf", "_secret", "_ttl", "_valid_until")

    def __init__(self, secret: str, ttl: Duration, valid_until: Instant | None, nbf: Instant | None) -> None:
        self._secret = secret
        self._ttl = seconds(ttl, "ttl")
        self._valid_until = None if valid_until is None else instant(valid_until, "valid_until")
        self._nbf = None if nbf is None else instant(nbf, "nbf")

    def _claims(self, now: int) -> dict[str, Any]:
        """The claims, but for the times."""
        raise NotImplementedError

    def _header(self) -> dict[str, Any]:
        return {}

    def _not_before(self, now: int) -> int | None:
        return now if self._nbf is None else self._nbf

    def to_jwt(self, ttl: Duration | None = None) -> str:
        """The signed token, valid from now on.

        Args:
            ttl: how long it is valid, in seconds, instead of what the token was made with.

        Raises:
            TypeError: ttl is neither an int nor a timedelta.
            ValueError: the token would end before it begins, or later than 24 hours from now.
        """
        now = clock()
        if ttl is not None:
            end = now + seconds(ttl, "ttl")
        else:
            end = now + self._ttl if self._valid_until is None else self._valid_until
        begin = self._not_before(now)
        if end <= now:
            raise ValueError("valid_until must be in the future")
        if end > now + DAY:
            raise ValueError("valid_until must be at most 24 hours from now: Twilio accepts no other token")
        if begin is not None and end <= begin:
            raise ValueError("nbf must be before the token ends (valid_until, or ttl from now)")
        claims = self._claims(now)
        if begin is not None:
            claims["nbf"] = begin
        claims["exp"] = end
        return sign(claims, self._secret, "HS256", self._header())

    def __reduce__(self) -> Any:
        raise TypeError("a token that is not signed yet holds a secret and is not pickled; pass on what to_jwt() gives")
