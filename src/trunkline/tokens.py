"""Tokens: what a server gives to a browser, a phone or Twilio itself so that it need not give its credentials.

Enters: credentials, and what the holder may do. Leaves: a JSON Web Token as text. Called by users; nothing is sent.

| token | for |
|---|---|
| `AccessToken` | the current client SDKs: Voice, Video, Conversations, Sync, TaskRouter |
| `CapabilityToken` | the older Twilio Client SDKs (voice) |
| `WorkerCapabilityToken`, `TaskQueueCapabilityToken`, `WorkspaceCapabilityToken` | the older TaskRouter SDK |
| `ClientValidation` | signing the requests of a server (Public Key Client Validation) |

PyJWT is imported when the first token is signed.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from sys import float_info
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias
from urllib.parse import quote, unquote, urlencode, urlsplit

from ._masked import safe_repr
from .errors import MissingExtraError, TrunklineError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

__all__ = [
    "AccessToken",
    "CapabilityToken",
    "ChatGrant",
    "ClientValidation",
    "ConversationsGrant",
    "Grant",
    "IpMessagingGrant",
    "PlaybackGrant",
    "SyncGrant",
    "TaskQueueCapabilityToken",
    "TaskRouterGrant",
    "VideoGrant",
    "VoiceGrant",
    "WorkerCapabilityToken",
    "WorkspaceCapabilityToken",
]

Duration: TypeAlias = int | timedelta
Instant: TypeAlias = float | datetime

_DAY = 86_400
_now: Callable[[], float] = time.time  # tests put their clock here


# Grants


class Grant:
    """The base of what an access token allows: a key of the claim `grants`, and what stands there."""

    key: ClassVar[str]

    def to_payload(self) -> dict[str, Any]:
        """What the token says of this grant: the fields that were given."""
        raise NotImplementedError


@dataclass(frozen=True)
class _TextGrant(Grant):
    """A grant whose fields are optional texts, written under their own names."""

    def __post_init__(self) -> None:
        for name in _names(self):
            _check_optional(getattr(self, name), name)

    def to_payload(self) -> dict[str, Any]:
        values = {name: getattr(self, name) for name in _names(self)}
        return {name: value for name, value in values.items() if value is not None}


@dataclass(frozen=True)
class ChatGrant(_TextGrant):
    """Access to Conversations and Programmable Chat.

    https://www.twilio.com/docs/conversations/create-tokens

    Args:
        service_sid: the service (`IS…`).
        endpoint_id: the device, unless one is enough.
        deployment_role_sid: the role of the user there (`RL…`).
        push_credential_sid: for push notifications (`CR…`).

    Raises:
        TypeError, ValueError: one is not a str, or empty.
    """

    key: ClassVar[str] = "chat"
    service_sid: str | None = None
    endpoint_id: str | None = None
    deployment_role_sid: str | None = None
    push_credential_sid: str | None = None


@dataclass(frozen=True)
class IpMessagingGrant(_TextGrant):
    """Access to IP Messaging, the older name of Programmable Chat. Fields as of `ChatGrant`."""

    key: ClassVar[str] = "ip_messaging"
    service_sid: str | None = None
    endpoint_id: str | None = None
    deployment_role_sid: str | None = None
    push_credential_sid: str | None = None


@dataclass(frozen=True)
class SyncGrant(_TextGrant):
    """Access to Sync.

    https://www.twilio.com/docs/sync/create-tokens

    Args:
        service_sid: the service (`IS…`, or `default`).
        endpoint_id: the device.

    Raises:
        TypeError, ValueError: one is not a str, or empty.
    """

    key: ClassVar[str] = "data_sync"
    service_sid: str | None = None
    endpoint_id: str | None = None


@dataclass(frozen=True)
class VideoGrant(_TextGrant):
    """Access to Video: https://www.twilio.com/docs/video/tutorials/user-identity-access-tokens

    Args:
        room: the name or SID of the only room that may be joined; None: any.

    Raises:
        TypeError, ValueError: it is not a str, or empty.
    """

    key: ClassVar[str] = "video"
    room: str | None = None


@dataclass(frozen=True)
class TaskRouterGrant(_TextGrant):
    """Access to TaskRouter: https://www.twilio.com/docs/taskrouter/js-sdk-v2

    Args:
        workspace_sid: the workspace (`WS…`).
        worker_sid: the worker (`WK…`).
        role: `"worker"` or `"supervisor"`.

    Raises:
        TypeError, ValueError: one is not a str, or empty.
    """

    key: ClassVar[str] = "task_router"
    workspace_sid: str | None = None
    worker_sid: str | None = None
    role: str | None = None


@dataclass(frozen=True)
class ConversationsGrant(_TextGrant):
    """Access to the retired video Conversations, by configuration profile. Conversations of today take `ChatGrant`."""

    key: ClassVar[str] = "rtc"
    configuration_profile_sid: str | None = None


@dataclass(frozen=True)
class VoiceGrant(Grant):
    """Calls with the Voice SDKs: https://www.twilio.com/docs/voice/sdks/javascript#access-tokens

    Args:
        incoming_allow: whether calls to the identity are taken; only True is written.
        outgoing_application_sid: the TwiML application (`AP…`) that outgoing calls go to.
        outgoing_application_params: what it is sent with each of them, as JSON values; needs an application.
        push_credential_sid: for push notifications of incoming calls (`CR…`).
        endpoint_id: the device.

    Raises:
        TypeError, ValueError: one has a wrong type, is empty, or its application is missing.
    """

    key: ClassVar[str] = "voice"
    incoming_allow: bool | None = None
    outgoing_application_sid: str | None = None
    outgoing_application_params: Mapping[str, Any] | None = None
    push_credential_sid: str | None = None
    endpoint_id: str | None = None

    def __post_init__(self) -> None:
        for name in ("outgoing_application_sid", "push_credential_sid", "endpoint_id"):
            _check_optional(getattr(self, name), name)
        if self.incoming_allow is not None and not isinstance(self.incoming_allow, bool):
            raise TypeError(f"incoming_allow must be a bool, not {type(self.incoming_allow).__name__}")
        params = self.outgoing_application_params
        if params is None:
            return
        # Copied, and what JSON cannot say is found here rather than when the token is signed.
        object.__setattr__(self, "outgoing_application_params", _object(params, "outgoing_application_params"))
        if params and self.outgoing_application_sid is None:
            raise ValueError("outgoing_application_params needs outgoing_application_sid")

    def to_payload(self) -> dict[str, Any]:
        grant: dict[str, Any] = {}
        if self.incoming_allow:
            grant["incoming"] = {"allow": True}
        if self.outgoing_application_sid is not None:
            outgoing: dict[str, Any] = {"application_sid": self.outgoing_application_sid}
            if self.outgoing_application_params:
                outgoing["params"] = dict(self.outgoing_application_params)
            grant["outgoing"] = outgoing
        if self.push_credential_sid is not None:
            grant["push_credential_sid"] = self.push_credential_sid
        if self.endpoint_id is not None:
            grant["endpoint_id"] = self.endpoint_id
        return grant

    def __repr__(self) -> str:
        # Without the parameters: they may hold personal data.
        return (
            f"VoiceGrant(incoming_allow={self.incoming_allow!r}, "
            f"outgoing_application_sid={self.outgoing_application_sid!r})"
        )


@dataclass(frozen=True, repr=False)
class PlaybackGrant(Grant):
    """Access to a live stream.

    Args:
        grant: as Twilio gave it, the attribute `grant` of a player streamer's playback grant.

    Raises:
        TypeError, ValueError: it is not a mapping of JSON values, or empty.
    """

    key: ClassVar[str] = "player"
    grant: Mapping[str, Any]

    def __post_init__(self) -> None:
        object.__setattr__(self, "grant", _object(self.grant, "grant"))
        if not self.grant:
            raise ValueError("grant must not be empty")

    def to_payload(self) -> dict[str, Any]:
        return dict(self.grant)

    def __repr__(self) -> str:
        return "PlaybackGrant(…)"


# Tokens signed with a secret


class _Token:
    """Times and signature: what tokens signed with a shared secret have in common."""

    __slots__ = ("_nbf", "_secret", "_ttl", "_valid_until")

    def __init__(self, secret: str, ttl: Duration, valid_until: Instant | None, nbf: Instant | None) -> None:
        self._secret = secret
        self._ttl = _seconds(ttl, "ttl")
        self._valid_until = None if valid_until is None else _instant(valid_until, "valid_until")
        self._nbf = None if nbf is None else _instant(nbf, "nbf")

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
        now = int(_now())
        if ttl is not None:
            end = now + _seconds(ttl, "ttl")
        else:
            end = now + self._ttl if self._valid_until is None else self._valid_until
        begin = self._not_before(now)
        if end <= now:
            raise ValueError("valid_until is in the past")
        if end > now + _DAY:
            raise ValueError("valid_until is more than 24 hours from now: Twilio accepts no such token")
        if begin is not None and end <= begin:
            raise ValueError("nbf is not before the end of the token")
        claims = self._claims(now)
        if begin is not None:
            claims["nbf"] = begin
        claims["exp"] = end
        return _sign(claims, self._secret, "HS256", self._header())

    def __reduce__(self) -> Any:
        raise TypeError("a token that is not signed yet holds a secret and is not pickled; pass on what to_jwt() gives")


@safe_repr
class AccessToken(_Token):
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
        nbf: when the token begins, as seconds since 1970 or datetime (a naive one means UTC); None: now.
        ttl: how long it is valid from now: seconds, 1 to 86,400, or a timedelta.
        valid_until: when it ends, instead of ttl; as nbf.
        region: where it is used, if not in us1: `"ie1"`, `"au1"`.

    Raises:
        TypeError, ValueError: an argument has a wrong type or value, or two grants are of one kind.
    """

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
        self.account_sid = _sid(account_sid, "account_sid", "AC")
        self.signing_key_sid = _sid(signing_key_sid, "signing_key_sid", "SK")
        super().__init__(_text(secret, "secret"), ttl, valid_until, nbf)
        self.identity = _check_optional(identity, "identity")
        self.region = _check_optional(region, "region")
        self._grants: dict[str, Grant] = {}
        if isinstance(grants, Grant | str):
            raise TypeError(f"grants must be several grants, not {type(grants).__name__}")
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
            raise TypeError(f"a grant must be of trunkline.tokens, such as VoiceGrant(…), not {type(grant).__name__}")
        if grant.key in self._grants:
            raise ValueError(
                f"the token has a {type(self._grants[grant.key]).__name__} already; make one with all fields"
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


@safe_repr
class CapabilityToken(_Token):
    """What the older Twilio Client SDKs need, signed with the auth token (officially `ClientCapabilityToken`).

    https://www.twilio.com/docs/voice/client/capability-tokens

    Args:
        account_sid: `AC…`.
        auth_token: of that account.
        nbf: when the token begins, as seconds since 1970 or datetime (a naive one means UTC); None: not written.
        ttl: how long it is valid from now: seconds, 1 to 86,400, or a timedelta.
        valid_until: when it ends, instead of ttl; as nbf.

    Raises:
        TypeError, ValueError: an argument has a wrong type or value.
    """

    __slots__ = ("_incoming", "_scopes", "account_sid")

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        nbf: Instant | None = None,
        ttl: Duration = 3600,
        valid_until: Instant | None = None,
    ) -> None:
        self.account_sid = _sid(account_sid, "account_sid", "AC")
        super().__init__(_text(auth_token, "auth_token"), ttl, valid_until, nbf)
        self._scopes: dict[str, dict[str, str]] = {}
        self._incoming: str | None = None

    def allow_client_incoming(self, client_name: str) -> None:
        """Calls to this client may be taken. The name also goes with outgoing calls. Said again, it replaces the name.

        Raises:
            TypeError, ValueError: client_name is not a str, or empty.
        """
        self._incoming = _text(client_name, "client_name")
        self._scopes["client:incoming"] = {"clientName": client_name}

    def allow_client_outgoing(self, application_sid: str, **params: Any) -> None:
        """Calls may be made to a TwiML application (`AP…`), which gets params too. Said again, it replaces both.

        Raises:
            TypeError, ValueError: application_sid is not a str, or empty.
        """
        scope = {"appSid": _text(application_sid, "application_sid")}
        if params:
            scope["appParams"] = urlencode(params, doseq=True)
        self._scopes["client:outgoing"] = scope

    def allow_event_stream(self, **params: Any) -> None:
        """The account's events may be read, filtered by params."""
        scope = {"path": "/2010-04-01/Events"}
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


@safe_repr
class _TaskRouterToken(_Token):
    """What the tokens of the older TaskRouter SDK have in common: policies, each a URL and a method."""

    __slots__ = ("_policies", "account_sid", "channel_id", "workspace_sid")
    _prefix: ClassVar[str]
    _kind: ClassVar[str]
    _claim: ClassVar[str | None] = None

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        channel_id: str,
        ttl: Duration,
        valid_until: Instant | None,
        nbf: Instant | None,
    ) -> None:
        self.account_sid = _sid(account_sid, "account_sid", "AC")
        self.workspace_sid = _sid(workspace_sid, "workspace_sid", "WS")
        self.channel_id = _sid(channel_id, f"{self._kind}_sid", self._prefix)
        super().__init__(_text(auth_token, "auth_token"), ttl, valid_until, nbf)
        self._policies: list[dict[str, Any]] = []
        channel = f"https://event-bridge.twilio.com/v1/wschannels/{self.account_sid}/{self.channel_id}"
        self._allow("GET", channel)
        self._allow("POST", channel)
        self.allow_fetch_self()

    @property
    def _workspace(self) -> str:
        return f"https://taskrouter.twilio.com/v1/Workspaces/{self.workspace_sid}"

    @property
    def _resource(self) -> str:
        return self._workspace

    def _allow(self, method: str, url: str, post_filter: dict[str, Any] | None = None) -> None:
        policy = {
            "url": url,
            "method": method,
            "allow": True,
            "query_filter": {},
            "post_filter": post_filter or {},
        }
        if policy not in self._policies:
            self._policies.append(policy)

    def allow_fetch_self(self) -> None:
        """The resource itself may be fetched: allowed from the start."""
        self._allow("GET", self._resource)

    def allow_update_self(self) -> None:
        """The resource itself may be updated."""
        self._allow("POST", self._resource)

    def allow_delete_self(self) -> None:
        """The resource itself may be deleted."""
        self._allow("DELETE", self._resource)

    def allow_fetch_subresources(self) -> None:
        """All below the resource may be fetched."""
        self._allow("GET", f"{self._resource}/**")

    def allow_update_subresources(self) -> None:
        """All below the resource may be created and updated."""
        self._allow("POST", f"{self._resource}/**")

    def allow_delete_subresources(self) -> None:
        """All below the resource may be deleted."""
        self._allow("DELETE", f"{self._resource}/**")

    def _claims(self, now: int) -> dict[str, Any]:
        claims: dict[str, Any] = {
            "iss": self.account_sid,
            "account_sid": self.account_sid,
            "workspace_sid": self.workspace_sid,
            "channel": self.channel_id,
            "version": "v1",
            "friendly_name": self.channel_id,
            "policies": self._policies,
        }
        if self._claim is not None:
            claims[self._claim] = self.channel_id
        return claims

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.account_sid!r}, …, {self.channel_id!r}, policies={len(self._policies)})"


class WorkerCapabilityToken(_TaskRouterToken):
    """What a worker's page needs with the older TaskRouter SDK. The newer one takes an `AccessToken`.

    https://www.twilio.com/docs/taskrouter/js-sdk-v1/worker

    From the start it may listen to events and fetch the worker, the activities, the tasks and its reservations.

    Args:
        account_sid: `AC…`.
        auth_token: of that account.
        workspace_sid: `WS…`.
        worker_sid: `WK…`.
        ttl: how long it is valid from now: seconds, 1 to 86,400, or a timedelta.
        valid_until: when it ends, instead of ttl, as seconds since 1970 or datetime (a naive one means UTC).
        nbf: when it begins; None: now.

    Raises:
        TypeError, ValueError: an argument has a wrong type or value.
    """

    __slots__ = ()
    _prefix = "WK"
    _kind = "worker"
    _claim = "worker_sid"

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        worker_sid: str,
        ttl: Duration = 3600,
        *,
        valid_until: Instant | None = None,
        nbf: Instant | None = None,
    ) -> None:
        super().__init__(account_sid, auth_token, workspace_sid, worker_sid, ttl, valid_until, nbf)
        self._allow("GET", f"{self._workspace}/Activities")
        self._allow("GET", f"{self._workspace}/Tasks/**")
        self._allow("GET", f"{self._resource}/Reservations/**")

    @property
    def _resource(self) -> str:
        return f"{self._workspace}/Workers/{self.channel_id}"

    def allow_update_activities(self) -> None:
        """The worker may change its activity."""
        self._allow("POST", self._resource, {"ActivitySid": {"required": True}})

    def allow_update_reservations(self) -> None:
        """The worker may accept and reject reservations, and change their tasks."""
        self._allow("POST", f"{self._workspace}/Tasks/**")
        self._allow("POST", f"{self._resource}/Reservations/**")


class TaskQueueCapabilityToken(_TaskRouterToken):
    """A token for a task queue (`WQ…`) with the older TaskRouter SDK. Arguments as of `WorkerCapabilityToken`.

    https://www.twilio.com/docs/taskrouter/js-sdk-v1/taskqueue
    """

    __slots__ = ()
    _prefix = "WQ"
    _kind = "task_queue"
    _claim = "taskqueue_sid"

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        task_queue_sid: str,
        ttl: Duration = 3600,
        *,
        valid_until: Instant | None = None,
        nbf: Instant | None = None,
    ) -> None:
        super().__init__(account_sid, auth_token, workspace_sid, task_queue_sid, ttl, valid_until, nbf)

    @property
    def _resource(self) -> str:
        return f"{self._workspace}/TaskQueues/{self.channel_id}"


class WorkspaceCapabilityToken(_TaskRouterToken):
    """A token for a whole workspace with the older TaskRouter SDK. Arguments as of `WorkerCapabilityToken`.

    https://www.twilio.com/docs/taskrouter/js-sdk-v1/workspace
    """

    __slots__ = ()
    _prefix = "WS"
    _kind = "workspace"

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        ttl: Duration = 3600,
        *,
        valid_until: Instant | None = None,
        nbf: Instant | None = None,
    ) -> None:
        super().__init__(account_sid, auth_token, workspace_sid, workspace_sid, ttl, valid_until, nbf)


# Public key client validation


@safe_repr
class ClientValidation:
    """Signs requests with a private key whose public key Twilio has (Public Key Client Validation, PKCV).

    https://www.twilio.com/docs/iam/pkcv/quickstart

    The token goes with its request in the header `ClientValidation.HEADER`. Needs the package cryptography:
    `pip install 'pyjwt[crypto]'`.

    Args:
        account_sid: `AC…`.
        signing_key_sid: the SID of the API key that the request is made with, `SK…`.
        credential_sid: of the public key at Twilio, `CR…`.
        private_key: RSA, 2048 bits: PEM text or bytes, or a key object of cryptography.
        password: of an encrypted PEM.
        algorithm: `"RS256"` or `"PS256"`.
        ttl: how long a token is valid: seconds, 1 to 300, or a timedelta.

    Raises:
        MissingExtraError: cryptography is not installed.
        TypeError, ValueError: an argument has a wrong type or value, or the key cannot be read or used.
    """

    HEADER: ClassVar[str] = "Twilio-Client-Validation"
    __slots__ = ("_algorithm", "_key", "_ttl", "account_sid", "credential_sid", "signing_key_sid")

    def __init__(
        self,
        account_sid: str,
        signing_key_sid: str,
        credential_sid: str,
        private_key: str | bytes | RSAPrivateKey,
        *,
        password: str | bytes | None = None,
        algorithm: Literal["RS256", "PS256"] = "RS256",
        ttl: Duration = 300,
    ) -> None:
        self.account_sid = _sid(account_sid, "account_sid", "AC")
        self.signing_key_sid = _sid(signing_key_sid, "signing_key_sid", "SK")
        self.credential_sid = _sid(credential_sid, "credential_sid", "CR")
        if algorithm not in ("RS256", "PS256"):
            raise ValueError("algorithm must be RS256 or PS256")
        self._algorithm = algorithm
        self._ttl = _seconds(ttl, "ttl", most=300)
        self._key = _private_key(private_key, password)

    def to_jwt(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str | Sequence[str]],
        body: str | bytes | None = None,
        *,
        signed_headers: Iterable[str] = ("authorization", "host"),
    ) -> str:
        """The token for one request, exactly as it is sent.

        Args:
            method: `"GET"`, `"POST"`, …
            url: with its query, encoded as it is sent.
            headers: of the request, `Authorization` among them. `Host` is taken from the URL if it is not there.
            body: as it is sent.
            signed_headers: the names of the headers that are signed; Twilio wants these two at least.

        Raises:
            TypeError: an argument has a wrong type.
            ValueError: the URL has no host, or a header that is to be signed is missing.
        """
        canonical, names = _canonical(method, url, headers, body, signed_headers)
        now = int(_now())
        claims = {
            "iss": self.signing_key_sid,
            "sub": self.account_sid,
            "nbf": now,
            "exp": now + self._ttl,
            "hrh": names,
            "rqh": sha256(canonical.encode()).hexdigest(),
        }
        header = {"cty": "twilio-pkrv;v=1", "kid": self.credential_sid}
        return _sign(claims, self._key, self._algorithm, header)

    def __repr__(self) -> str:
        return f"ClientValidation({self.account_sid!r}, {self.signing_key_sid!r}, {self.credential_sid!r}, …)"

    def __reduce__(self) -> Any:
        raise TypeError("a private key is not pickled; make the ClientValidation anew in the other process")


class _MissingCryptography(MissingExtraError):
    """The package cryptography is not installed."""

    def __init__(self) -> None:
        TrunklineError.__init__(self, "cryptography is not installed; it comes with: pip install 'pyjwt[crypto]'")


def _private_key(given: Any, password: str | bytes | None) -> RSAPrivateKey:
    try:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
    except ImportError:
        raise _MissingCryptography from None
    if isinstance(given, str | bytes):
        data = given.encode() if isinstance(given, str) else given
        secret = password.encode() if isinstance(password, str) else password
        try:
            key: object = load_pem_private_key(data, password=secret)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            # Their texts are not passed on: the key is a secret.
            raise ValueError("private_key cannot be read: it must be PEM, and password be that of the key") from None
    else:
        key = given
    if not isinstance(key, RSAPrivateKey):
        raise TypeError("private_key must be an RSA key: PEM text or bytes, or a key object of cryptography")
    if key.key_size != 2048 or key.private_numbers().public_numbers.e != 65537:
        raise ValueError("private_key must have 2048 bits and the exponent 65537: Twilio accepts no other")
    return key


def _canonical(
    method: str,
    url: str,
    headers: Mapping[str, str | Sequence[str]],
    body: str | bytes | None,
    signed_headers: Iterable[str],
) -> tuple[str, str]:
    """What is hashed of a request, and the names of the headers in it. It holds the credentials: never show it."""
    if not isinstance(body, str | bytes | None):
        raise TypeError(f"body must be bytes or str, not {type(body).__name__}")
    if isinstance(signed_headers, str):
        raise TypeError("signed_headers must be several names, not one str")
    parts = urlsplit(_text(url, "url"))
    if not parts.hostname:
        raise ValueError("url must be absolute: https://host/path?query")
    found: dict[str, list[str]] = {}
    for name, value in headers.items():
        found.setdefault(name.strip().lower(), []).extend([value] if isinstance(value, str) else value)
    host = parts.netloc.rpartition("@")[2]
    found.setdefault("host", [host.removesuffix(":443" if parts.scheme == "https" else ":80")])
    names = sorted({name.strip().lower() for name in signed_headers})
    missing = [name for name in ("authorization", "host") if name not in names]
    if missing:
        raise ValueError(f"signed_headers must hold {' and '.join(missing)}")
    absent = [name for name in names if name not in found]
    if absent:
        raise ValueError(f"headers are to be signed that are not there: {', '.join(absent)}")
    lines = [f"{name}:{','.join(sorted(' '.join(value.split()) for value in found[name]))}\n" for name in names]
    data = body.encode() if isinstance(body, str) else body
    signed = ";".join(names)
    canonical = "\n".join(
        (
            _text(method, "method").strip().upper(),
            _canonical_path(parts.path),
            _canonical_query(parts.query),
            "".join(lines),
            signed,
            sha256(data).hexdigest() if data else "",
        )
    )
    return canonical, signed


def _canonical_path(path: str) -> str:
    kept: list[str] = []
    parts = path.split("/")
    for part in parts:
        if part == "..":
            del kept[-1:]
        elif part not in ("", "."):
            kept.append(_encoded(unquote(part)))
    end = "/" if kept and parts[-1] in ("", ".", "..") else ""
    return "/" + "/".join(kept) + end


def _canonical_query(query: str) -> str:
    pairs = (pair.partition("=") for pair in sorted(query.split("&")) if pair)
    # A plus sign is a space in a query, and a space is always %20 in the hash.
    return "&".join(
        "=".join(_encoded(unquote(text.replace("+", " "))) for text in (key, value)) for key, _, value in pairs
    )


def _encoded(text: str) -> str:
    return quote(text, safe="")  # which leaves letters, digits and -._~


# Arguments


def _sign(claims: dict[str, Any], key: Any, algorithm: str, header: dict[str, Any]) -> str:
    from jwt import encode

    return encode(claims, key, algorithm=algorithm, headers=header)


def _names(grant: _TextGrant) -> list[str]:
    return [field.name for field in fields(grant)]


def _text(value: Any, name: str) -> str:
    # The values are never quoted: one may be a secret that was given in the wrong place.
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    if not value.strip():
        raise ValueError(f"{name} must not be empty")
    if any("\ud800" <= char <= "\udfff" for char in value):
        raise ValueError(f"{name} holds characters that are not Unicode text")
    return value


def _check_optional(value: Any, name: str) -> str | None:
    return None if value is None else _text(value, name)


def _sid(value: Any, name: str, prefix: str) -> str:
    text = _text(value, name)
    if not text.startswith(prefix) or not text.isascii() or not text.isalnum():
        raise ValueError(f"{name} must be a SID that begins with {prefix}")
    return text


def _seconds(value: Any, name: str, most: int = _DAY) -> int:
    if isinstance(value, timedelta):
        value = int(value.total_seconds())
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{name} must be an int, of seconds, or a timedelta, not {type(value).__name__}")
    if not 1 <= value <= most:
        raise ValueError(f"{name} must be 1 to {most:,} seconds")
    return value


def _instant(value: Any, name: str) -> int:
    if isinstance(value, datetime):
        value = (value if value.tzinfo is not None else value.replace(tzinfo=UTC)).timestamp()
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(f"{name} must be seconds since 1970 or a datetime, not {type(value).__name__}")
    # An int may be larger than any float.
    if not 0 <= value <= float_info.max:
        raise ValueError(f"{name} must be seconds since 1970")
    return int(value)


def _object(value: Any, name: str) -> dict[str, Any]:
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise TypeError(f"{name} must be a mapping of names to JSON values")
    try:
        copied: dict[str, Any] = json.loads(json.dumps(dict(value), allow_nan=False))
    except (TypeError, ValueError):
        raise TypeError(f"{name} must be a mapping of names to JSON values") from None
    return copied
