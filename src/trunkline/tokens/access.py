"""Access tokens: for the current SDKs of Voice, Video, Conversations, Sync and TaskRouter.

Enters: an API key, who the user is and what the user may do. Leaves: a JSON Web Token. Called by users.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .._core.redaction.secret import safe_repr
from .arguments import Duration, Instant, optional_text, sid, text
from .grants import Grant
from .signing import SignedToken


@safe_repr
class AccessToken(SignedToken):
    """What a client SDK needs: who its user is and what the user may do, signed with an API key.

    https://www.twilio.com/docs/iam/access-tokens

        token = AccessToken(account_sid, api_key_sid, api_key_secret, identity="alice")
        token.add_grant(VoiceGrant(incoming_allow=True))
        token.to_jwt()

    Args:
        account_sid: `AC…`.
        signing_key_sid: the SID of an API key, `SK…`.
        secret: of that key, not the auth token.
        grants: one of a kind.
        identity: the user, by a name of yours; kept also without grants.
        nbf: when the token begins, as seconds since 1970 or datetime with a time zone; None: now.
        ttl: how long it is valid from now: seconds, 1 to 86,400, or a timedelta.
        valid_until: when it ends, instead of ttl; as nbf.
        region: where it is used, if not in us1: `"ie1"`, `"au1"`.

    Raises:
        TypeError, ValueError: an argument has a wrong type or value, or two grants are of one kind.
    """

    __module__ = "trunkline.tokens"
    __slots__ = ("_grants", "account_sid", "identity", "region", "signing_key_sid")

    def __init__(
        self,
        account_sid: str,
        signing_key_sid: str,
        secret: str,
        grants: Iterable[Grant] | None = (),
        identity: str | None = None,
        nbf: Instant | None = None,
        ttl: Duration = 3600,
        valid_until: Instant | None = None,
        region: str | None = None,
    ) -> None:
        self.account_sid = sid(account_sid, "account_sid", "AC")
        self.signing_key_sid = sid(signing_key_sid, "signing_key_sid", "SK")
        super().__init__(text(secret, "secret"), ttl, valid_until, nbf)
        self.identity = optional_text(identity, "identity")
        self.region = optional_text(region, "region")
        self._grants: dict[str, Grant] = {}
        if isinstance(grants, Grant | str):
            raise TypeError(f"grants must be a list or tuple of grants, not {type(grants).__name__}")
        for grant in grants or ():
            self.add_grant(grant)

    @property
    def grants(self) -> tuple[Grant, ...]:
        """The grants so far."""
        return tuple(self._grants.values())

    def add_grant(self, grant: Grant) -> None:
        """Allows more.

        Raises:
            TypeError: it is not a grant.
            ValueError: there is one of its kind: the token can hold only one of each.
        """
        if not isinstance(grant, Grant):
            raise TypeError(f"grant must be one of trunkline.tokens, such as VoiceGrant(…), not {type(grant).__name__}")
        if grant.key in self._grants:
            raise ValueError(
                f"grant must be the only {type(self._grants[grant.key]).__name__} of a token, which has one already: "
                "make one with all fields"
            )
        self._grants[grant.key] = grant

    def _header(self) -> dict[str, Any]:
        header = {"cty": "twilio-fpa;v=1"}
        if self.region is not None:
            header["twr"] = self.region
        return header

    def _claims(self, now: int) -> dict[str, Any]:
        grants: dict[str, Any] = {key: grant.to_payload() for key, grant in self._grants.items()}
        if self.identity is not None:
            grants["identity"] = self.identity
        return {
            "jti": f"{self.signing_key_sid}-{now}",
            "iss": self.signing_key_sid,
            "sub": self.account_sid,
            "iat": now,
            "grants": grants,
        }

    def __repr__(self) -> str:
        # Neither the secret nor the identity, which may be a name.
        kinds = ", ".join(type(grant).__name__ for grant in self._grants.values())
        return f"AccessToken({self.account_sid!r}, {self.signing_key_sid!r}, …, grants=[{kinds}])"
