# Generated from facts/sync_v1.json by `make generate`; do not edit.
"""The models of sync_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    SyncListItemQueryFromBoundTypeArg = Literal["inclusive", "exclusive"]
    SyncListItemQueryResultOrderArg = Literal["asc", "desc"]
    SyncMapItemQueryFromBoundTypeArg = Literal["inclusive", "exclusive"]
    SyncMapItemQueryResultOrderArg = Literal["asc", "desc"]


class Document(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    unique_name: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    revision: str | None = None
    data: Any | None = None
    date_expires: Instant | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    created_by: str | None = None

    _hidden = frozenset({"created_by", "data", "unique_name"})


class DocumentPermission(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    service_sid: str | None = None
    document_sid: str | None = None
    identity: str | None = None
    read: bool | None = None
    write: bool | None = None
    manage: bool | None = None
    url: str | None = None

    _hidden = frozenset({"identity"})


class Service(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    unique_name: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    webhook_url: str | None = None
    webhooks_from_rest_enabled: bool | None = None
    reachability_webhooks_enabled: bool | None = None
    acl_enabled: bool | None = None
    reachability_debouncing_enabled: bool | None = None
    reachability_debouncing_window: int | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"friendly_name"})


class StreamMessage(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    data: Any | None = None

    _hidden = frozenset({"data"})


class SyncList(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    unique_name: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    revision: str | None = None
    date_expires: Instant | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    created_by: str | None = None

    _hidden = frozenset({"created_by", "unique_name"})


class SyncListItem(Model, frozen=True, kw_only=True, gc=False):
    index: int | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    list_sid: str | None = None
    url: str | None = None
    revision: str | None = None
    data: Any | None = None
    date_expires: Instant | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    created_by: str | None = None

    _hidden = frozenset({"created_by", "data"})


class SyncListPermission(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    service_sid: str | None = None
    list_sid: str | None = None
    identity: str | None = None
    read: bool | None = None
    write: bool | None = None
    manage: bool | None = None
    url: str | None = None

    _hidden = frozenset({"identity"})


class SyncMap(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    unique_name: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    revision: str | None = None
    date_expires: Instant | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    created_by: str | None = None

    _hidden = frozenset({"created_by", "unique_name"})


class SyncMapItem(Model, frozen=True, kw_only=True, gc=False):
    key: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    map_sid: str | None = None
    url: str | None = None
    revision: str | None = None
    data: Any | None = None
    date_expires: Instant | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    created_by: str | None = None

    _hidden = frozenset({"created_by", "data", "key"})


class SyncMapPermission(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    service_sid: str | None = None
    map_sid: str | None = None
    identity: str | None = None
    read: bool | None = None
    write: bool | None = None
    manage: bool | None = None
    url: str | None = None

    _hidden = frozenset({"identity"})


class SyncStream(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    unique_name: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    date_expires: Instant | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    created_by: str | None = None

    _hidden = frozenset({"created_by", "unique_name"})
