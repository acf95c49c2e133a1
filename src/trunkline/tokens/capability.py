"""Capability tokens: for the older Twilio Client SDKs (voice).

Enters: the auth token and what may be done. Leaves: a JSON Web Token. Called by users.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from .._core.redaction.secret import safe_repr
from .arguments import Duration, Instant, sid, text
from .signing import SignedToken


@safe_repr
class CapabilityToken(SignedToken):
    """What the older Twilio Client SDKs need, signed with the auth token (officially `ClientCapabilityToken`).

    https://www.twilio.com/docs/voice/client/capability-tokens

    Args:
        account_sid: `AC…`.
        auth_token: of that account.
        nbf: when the token begins, as seconds since 1970 or datetime with a time zone; None: not written.
        ttl: how long it is valid from now: seconds, 1 to 86,400, or a timedelta.
        valid_until: when it ends, instead of ttl; as nbf.

    Raises:
        TypeError, ValueError: an argument has a wrong type or value.
    """

    __module__ = "trunkline.tokens"
    __slots__ = ("_incoming", "_scopes", "account_sid")

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        nbf: Instant | None = None,
        ttl: Duration = 3600,
        valid_until: Instant | None = None,
    ) -> None:
        self.account_sid = sid(account_sid, "account_sid", "AC")
        super().__init__(text(auth_token, "auth_token"), ttl, valid_until, nbf)
        self._scopes: dict[str, dict[str, str]] = {}
        self._incoming: str | None = None

    def allow_client_incoming(self, client_name: str) -> None:
        """Calls to this client may be taken. The name also goes with outgoing calls. Said again, it replaces the name.

        Raises:
            TypeError, ValueError: client_name is not a str, or empty.
        """
        self._incoming = text(client_name, "client_name")
        self._scopes["client:incoming"] = {"clientName": client_name}

    def allow_client_outgoing(self, application_sid: str, **params: Any) -> None:
        """Calls may be made to a TwiML application (`AP…`), which gets params too. Said again, it replaces both.

        Raises:
            TypeError, ValueError: application_sid is not a str, or empty.
        """
        scope = {"appSid": text(application_sid, "application_sid")}
        if params:
            scope["appParams"] = urlencode(params, doseq=True)
        self._scopes["client:outgoing"] = scope

    def allow_event_stream(self, **params: Any) -> None:
        """The account's events may be read, filtered by params."""
        from ..facts import addresses  # with msgspec, which no other capability needs

        scope = {"path": addresses().events}
        if params:
            scope["params"] = urlencode(params, doseq=True)
        self._scopes["stream:subscribe"] = scope

    def _not_before(self, now: int) -> int | None:
        return self._nbf

    def _claims(self, now: int) -> dict[str, Any]:
        scopes = []
        for name, params in self._scopes.items():
            if name == "client:outgoing" and self._incoming is not None:
                params = {**params, "clientName": self._incoming}
            scopes.append(f"scope:{name}?{urlencode(sorted(params.items()))}")
        return {"iss": self.account_sid, "scope": " ".join(scopes)}

    def __repr__(self) -> str:
        return f"CapabilityToken({self.account_sid!r}, …, allows=[{', '.join(self._scopes)}])"
