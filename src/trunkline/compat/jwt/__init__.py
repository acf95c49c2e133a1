"""`twilio.jwt`: tokens, with the official package's arguments, and read again.

Enters: what a token says. Leaves: it as text, or its claims. Called by users, and by the modules of the tokens.
"""

from __future__ import annotations

from typing import Any

from ..._core.redaction.secret import safe_repr

__all__ = ["Jwt", "JwtDecodeError"]


class JwtDecodeError(Exception):
    """A token that cannot be read, is not signed with the key, or has ended."""


class Jwt:
    """What tokens have here beyond those of `trunkline.tokens`: their claims, and a way back from the text."""

    __slots__ = ()

    def to_jwt(self) -> str:
        """The signed token."""
        raise NotImplementedError

    @property
    def payload(self) -> dict[str, Any]:
        """The claims that `to_jwt` would sign now."""
        return _read(self.to_jwt(), "")[1]

    @property
    def headers(self) -> dict[str, Any]:
        """The header of `to_jwt`."""
        return _read(self.to_jwt(), "")[0]

    @classmethod
    def from_jwt(cls, jwt: str, key: str = "") -> DecodedJwt:
        """What a token says.

        Args:
            jwt: the token.
            key: verifies its signature; where it is empty, the signature is not looked at.

        Raises:
            JwtDecodeError: it cannot be read, is not signed with the key, or has ended.
        """
        from jwt import PyJWTError

        try:
            return DecodedJwt(*_read(jwt, key, verify=True))
        except (PyJWTError, ValueError) as error:
            raise JwtDecodeError(str(error)) from None


@safe_repr
class DecodedJwt:
    """A token that was read.

    Attributes:
        headers: its header.
        payload: its claims.
    """

    def __init__(self, headers: dict[str, Any], payload: dict[str, Any]) -> None:
        self.headers = headers
        self.payload = payload

    def __repr__(self) -> str:
        return f"DecodedJwt(issuer={self.payload.get('iss')!r})"


def _read(token: str, key: str, *, verify: bool = False) -> tuple[dict[str, Any], dict[str, Any]]:
    """The header and the claims of a token; with `verify` its times count, and its signature where there is a key."""
    import jwt

    header = jwt.get_unverified_header(token)
    if header.get("alg") != "HS256":
        raise ValueError("the token is not signed by HS256")
    claims = jwt.decode(
        token,
        key,
        algorithms=["HS256"],
        options={"verify_signature": bool(key), "verify_exp": verify, "verify_nbf": verify, "verify_aud": False},
    )
    return header, claims
