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


class EdgeZone(Model, frozen=True, kw_only=True, gc=False,
    rename={"friendly_name": "friendlyName", "edge_locations": "edgeLocations"},
):
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
    setting_id: str | None = None
    percentage: int | None = None


class Setting(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "friendly_name": "friendlyName", "edge_zones": "edgeZones", "created_at": "createdAt",
        "updated_at": "updatedAt",
    },
):
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
    source: str | None = None
    value: SettingAuthValue | None = None
    auth_profile_id: str | None = None


class SettingAuthValue(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "token_url": "tokenUrl", "client_id": "clientId", "client_secret": "clientSecret",
        "client_credentials_auth_method": "clientCredentialsAuthMethod",
    },
):
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


class SettingConnection(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "connect_timeout_ms": "connectTimeoutMs", "read_timeout_ms": "readTimeoutMs",
        "total_timeout_ms": "totalTimeoutMs", "retry_policy": "retryPolicy",
    },
):
    connect_timeout_ms: int | None = None
    read_timeout_ms: int | None = None
    total_timeout_ms: int | None = None
    retry_policy: SettingRetryPolicy | None = None


class SettingEdgeZones(Model, frozen=True, kw_only=True, gc=False,
    rename={"allow_zone_fallback": "allowZoneFallback"},
):
    zones: list[str] | None = None
    allow_zone_fallback: bool | None = None


class SettingRetryPolicy(Model, frozen=True, kw_only=True, gc=False,
    rename={"retry_count": "retryCount", "retry_on": "retryOn"},
):
    retry_count: int | None = None
    retry_on: list[SettingRetryOn] | None = None


class SettingSignature(Model, frozen=True, kw_only=True, gc=False, rename={"shared_key_id": "sharedKeyId"}):
    type: str | None = None
    shared_key_id: str | None = None
    algorithm: str | None = None


class SharedKey(Model, frozen=True, kw_only=True, gc=False,
    rename={"friendly_name": "friendlyName", "created_at": "createdAt", "updated_at": "updatedAt"},
):
    id: str | None = None
    friendly_name: str | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    secret: str | None = None

    _hidden = frozenset({"secret"})


class Test(Model, frozen=True, kw_only=True, gc=False, rename={"created_at": "createdAt"}):
    url: str | None = None
    result: dict[str, Any] | None = None
    created_at: Instant | None = None
