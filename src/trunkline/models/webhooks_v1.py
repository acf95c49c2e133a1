# Generated from facts/webhooks_v1.json by `make generate`; do not edit.
"""The models of webhooks_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    OperationStatusArg = Literal["PENDING", "RUNNING", "COMPLETED", "CANCELLED", "FAILED"]
    SettingTypeArg = Literal["CUSTOMER", "SYSTEM"]


class OperationStatus(OpenEnum):
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"
    FAILED = "FAILED"


class SettingRetryOn(OpenEnum):
    HTTP_4XX = "HTTP_4XX"
    HTTP_5XX = "HTTP_5XX"
    CONNECTION_TIMEOUT = "CONNECTION_TIMEOUT"
    READ_TIMEOUT = "READ_TIMEOUT"
    ALL = "ALL"


class AuthProfile(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "friendly_name": "friendlyName", "created_at": "createdAt", "updated_at": "updatedAt", "token_url": "tokenUrl",
        "client_id": "clientId", "client_secret": "clientSecret",
        "client_credentials_auth_method": "clientCredentialsAuthMethod",
    },
):
    """An auth profile; https://www.twilio.com/docs/usage/webhooks/webhook-configuration

    Attributes:
        id: unique id of the resource.
        type: what kind it is, or which kind is meant.
        friendly_name: readable name of the resource; when listing, only those so named.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        token_url: address at which the OAuth token is fetched.
        client_id: id of the OAuth app or client.
        client_secret: secret of the confidential OAuth app.
        scope: how far the access or role reaches.
        audience: URI of the API the token is meant for.
        client_credentials_auth_method: how the client authenticates there, such as `client_secret_basic` or
            `client_secret_post`.
        username: user name to log in with.
        password: password of the user.
    """

    id: str | None = None
    type: str | None = None
    friendly_name: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    token_url: str | None = None
    client_id: str | None = None
    client_secret: str | None = None
    scope: str | None = None
    audience: str | None = None
    client_credentials_auth_method: str | None = None
    username: str | None = None
    password: str | None = None

    _hidden = frozenset({"client_secret", "password"})
    _secret = frozenset({"client_secret", "password"})


class EdgeZone(Model, frozen=True, kw_only=True, gc=False,
    rename={"friendly_name": "friendlyName", "edge_locations": "edgeLocations"},
):
    """An edge zone; https://www.twilio.com/docs/usage/webhooks/webhook-edge-zones

    Attributes:
        id: unique id of the resource.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, for people to read.
        edge_locations: edge locations of the zone.
    """

    id: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    edge_locations: list[str] | None = None


class Operation(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "status_url": "statusUrl", "resource_id": "resourceId", "created_at": "createdAt",
        "completed_at": "completedAt", "retention_period": "retentionPeriod",
    },
):
    """An operation; https://www.twilio.com/docs/usage/webhooks/webhook-configuration

    Attributes:
        id: unique id of the resource.
        status_url: URL to poll for the state of the operation.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        error: what went wrong, as a message or an object.
        resource_id: ID of the resource.
        created_at: instant of its creation, UTC.
        completed_at: instant at which it ended, UTC; empty while it still runs.
        retention_period: how long it is kept.
    """

    id: str | None = None
    status_url: str | None = None
    status: OperationStatus | None = None
    error: Any | None = None
    resource_id: str | None = None
    created_at: Instant | None = None
    completed_at: Instant | None = None
    retention_period: str | None = None


class Rule(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "friendly_name": "friendlyName", "match_type": "matchType", "created_at": "createdAt",
        "updated_at": "updatedAt",
    },
):
    """A rule; https://www.twilio.com/docs/usage/webhooks/webhook-rules

    Attributes:
        id: unique id of the resource.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, for people to read.
        match_type: how the URL is matched: `exact`, `prefix` or `default`.
        settings: settings by name.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        prefix: leading digits of a block of E.164 numbers, country code included, such as `+1510720`.
        value: actual value that is stored or set.
        operation: operation under way, with its id and status.
        rule: rule that matches a webhook's URL, and the setting that it gives.
    """

    id: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    match_type: str | None = None
    settings: list[RuleSetting] | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    prefix: str | None = None
    value: str | None = None
    operation: Operation | None = None
    rule: dict[str, Any] | None = None


class RuleSetting(Model, frozen=True, kw_only=True, gc=False, rename={"setting_id": "settingId"}):
    """A rule setting.

    Attributes:
        setting_id: id of the setting.
        percentage: percentages of calls with STIR/SHAKEN attestation A, B and C.
    """

    setting_id: str | None = None
    percentage: int | None = None


class Setting(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "friendly_name": "friendlyName", "edge_zones": "edgeZones", "created_at": "createdAt",
        "updated_at": "updatedAt",
    },
):
    """A setting; https://www.twilio.com/docs/usage/webhooks/webhook-settings

    Attributes:
        id: unique id of the resource.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, for people to read.
        auth: how Twilio authenticates at your server.
        signature: passkey signature over `authenticatorData` and `clientDataJSON`.
        connection: timeouts and retries of the connection to your server.
        edge_zones: edge zones from which requests come.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
    """

    id: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    auth: SettingAuth | None = None
    signature: SettingSignature | None = None
    connection: SettingConnection | None = None
    edge_zones: SettingEdgeZones | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None


class SettingAuth(Model, frozen=True, kw_only=True, gc=False, rename={"auth_profile_id": "authProfileId"}):
    """A setting auth.

    Attributes:
        source: where it comes from.
        value: actual value that is stored or set.
        auth_profile_id: id of the auth profile.
    """

    source: str | None = None
    value: SettingAuthValue | None = None
    auth_profile_id: str | None = None


class SettingAuthValue(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "token_url": "tokenUrl", "client_id": "clientId", "client_secret": "clientSecret",
        "client_credentials_auth_method": "clientCredentialsAuthMethod",
    },
):
    """A setting auth value.

    Attributes:
        scheme: scheme of the authentication, such as `basic` or `oauth2`.
        token_url: address at which the OAuth token is fetched.
        client_id: id of the OAuth app or client.
        client_secret: secret of the confidential OAuth app.
        scope: how far the access or role reaches.
        audience: URI of the API the token is meant for.
        client_credentials_auth_method: how the client authenticates there, such as `client_secret_basic` or
            `client_secret_post`.
        username: user name to log in with.
        password: password of the user.
    """

    scheme: str | None = None
    token_url: str | None = None
    client_id: str | None = None
    client_secret: str | None = None
    scope: str | None = None
    audience: str | None = None
    client_credentials_auth_method: str | None = None
    username: str | None = None
    password: str | None = None

    _hidden = frozenset({"client_secret", "password"})
    _secret = frozenset({"client_secret", "password"})


class SettingConnection(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "connect_timeout_ms": "connectTimeoutMs", "read_timeout_ms": "readTimeoutMs",
        "total_timeout_ms": "totalTimeoutMs", "retry_policy": "retryPolicy",
    },
):
    """A setting connection.

    Attributes:
        connect_timeout_ms: milliseconds to connect, 100 to 10,000.
        read_timeout_ms: milliseconds to wait for the reply, 100 to 15,000.
        total_timeout_ms: milliseconds for all attempts together, 100 to 15,000.
        retry_policy: which failures are tried again, and how often.
    """

    connect_timeout_ms: int | None = None
    read_timeout_ms: int | None = None
    total_timeout_ms: int | None = None
    retry_policy: SettingRetryPolicy | None = None


class SettingEdgeZones(Model, frozen=True, kw_only=True, gc=False,
    rename={"allow_zone_fallback": "allowZoneFallback"},
):
    """A setting edge zones.

    Attributes:
        zones: zones by name.
        allow_zone_fallback: whether other zones are used where these are down.
    """

    zones: list[str] | None = None
    allow_zone_fallback: bool | None = None


class SettingRetryPolicy(Model, frozen=True, kw_only=True, gc=False,
    rename={"retry_count": "retryCount", "retry_on": "retryOn"},
):
    """A setting retry policy.

    Attributes:
        retry_count: how many times a request is tried again, 0 to 5.
        retry_on: failures that are tried again: `4xx`, `5xx`, `ct`, `rt` or `all`.
    """

    retry_count: int | None = None
    retry_on: list[SettingRetryOn] | None = None


class SettingSignature(Model, frozen=True, kw_only=True, gc=False, rename={"shared_key_id": "sharedKeyId"}):
    """A setting signature.

    Attributes:
        type: what kind it is, or which kind is meant.
        shared_key_id: id of the shared key that signs.
        algorithm: algorithm of the signature, such as `HMAC_SHA256`.
    """

    type: str | None = None
    shared_key_id: str | None = None
    algorithm: str | None = None


class SharedKey(Model, frozen=True, kw_only=True, gc=False,
    rename={"friendly_name": "friendlyName", "created_at": "createdAt", "updated_at": "updatedAt"},
):
    """A shared key; https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys

    Attributes:
        id: unique id of the resource.
        friendly_name: readable name of the resource; when listing, only those so named.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        secret: secret that authenticates, to be kept private.
    """

    id: str | None = None
    friendly_name: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    secret: str | None = None

    _hidden = frozenset({"secret"})
    _secret = frozenset({"secret"})


class Test(Model, frozen=True, kw_only=True, gc=False, rename={"created_at": "createdAt"}):
    """A test; https://www.twilio.com/docs/usage/webhooks/webhook-configuration

    Attributes:
        url: URL of the resource, or the URL that it uses, opens or calls.
        result: outcome of the operation.
        created_at: instant of its creation, UTC.
    """

    url: str | None = None
    result: dict[str, Any] | None = None
    created_at: Instant | None = None
