# Generated from facts/sync_v1.json by `make generate`; do not edit.
"""The models of sync_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    SyncListItemQueryFromBoundTypeArg = Literal["inclusive", "exclusive"]
    SyncListItemQueryResultOrderArg = Literal["asc", "desc"]
    SyncMapItemQueryFromBoundTypeArg = Literal["inclusive", "exclusive"]
    SyncMapItemQueryResultOrderArg = Literal["asc", "desc"]


class Document(Model, frozen=True, kw_only=True, gc=False):
    """A document; https://www.twilio.com/docs/sync/api/document-resource

    Attributes:
        sid: SID of the Sync Document, `ET…`.
        unique_name: unique name, at most 320 characters; works in place of the `sid`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Sync Service, `IS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        revision: current revision of the document, a string used for conditional updates.
        data: free-form JSON object, at most 16 KiB.
        date_expires: instant at which it expires, UTC, or empty if it never does; deletion may follow later.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        created_by: identity of its creator, from the access token, or `system` if it came through the REST API.
    """

    sid: Always[str] = ABSENT
    unique_name: str | None = None
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    revision: Always[str] = ABSENT
    data: Any | None = None
    date_expires: Instant | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    created_by: str | None = None

    _hidden = frozenset({"created_by", "data", "unique_name"})


class DocumentPermission(Model, frozen=True, kw_only=True, gc=False):
    """A document permission; https://www.twilio.com/docs/sync/api/document-permission-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Sync Service, `IS…`.
        document_sid: SID of the Sync document, `ET…`.
        identity: identity of the user the permission is for.
        read: whether the identity may read the document, by default `False`.
        write: true if the identity can change the document.
        manage: whether the identity may delete the object.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    document_sid: Always[str] = ABSENT
    identity: Always[str] = ABSENT
    read: bool | None = None
    write: Always[bool] = ABSENT
    manage: Always[bool] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"identity"})


class Service(Model, frozen=True, kw_only=True, gc=False):
    """A service; https://www.twilio.com/docs/sync/api/service

    Attributes:
        sid: SID of the Sync Service, `IS…`.
        unique_name: unique name that works in place of the `sid`; cannot be set by the REST API.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        webhook_url: URL called when Sync objects change.
        webhooks_from_rest_enabled: true to call `webhook_url` for changes by the REST API too, by default false.
        reachability_webhooks_enabled: whether `webhook_url` is called when client endpoints connect to Sync, by default
            `False`.
        acl_enabled: whether token identities need a Sync permission to reach the objects, by default `false`.
        reachability_debouncing_enabled: whether `endpoint_disconnected` waits for a delay in which clients may return,
            by default `False`.
        reachability_debouncing_window: milliseconds to wait after the last client has left, 1,000 to 30,000, by default
            5,000.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    unique_name: str | None = None
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    webhook_url: str | None = None
    webhooks_from_rest_enabled: bool | None = None
    reachability_webhooks_enabled: bool | None = None
    acl_enabled: bool | None = None
    reachability_debouncing_enabled: bool | None = None
    reachability_debouncing_window: int | None = None
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"friendly_name"})


class StreamMessage(Model, frozen=True, kw_only=True, gc=False):
    """A stream message; https://www.twilio.com/docs/sync/api/stream-message-resource

    Attributes:
        sid: SID of the stream message, `TZ…`.
        data: free-form JSON body of the message, at most 4 KiB.
    """

    sid: Always[str] = ABSENT
    data: Any | None = None

    _hidden = frozenset({"data"})


class SyncList(Model, frozen=True, kw_only=True, gc=False):
    """A sync list; https://www.twilio.com/docs/sync/api/list-resource

    Attributes:
        sid: SID of the Sync List, `ES…`.
        unique_name: name of your choice that identifies it uniquely.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Sync Service, `IS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        revision: current revision of the list, as a string.
        date_expires: instant at which it expires, UTC, or empty if it never does; deletion may follow later.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        created_by: identity of its creator, from the access token, or `system` if it came through the REST API.
    """

    sid: Always[str] = ABSENT
    unique_name: str | None = None
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    revision: Always[str] = ABSENT
    date_expires: Instant | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    created_by: str | None = None

    _hidden = frozenset({"created_by", "unique_name"})


class SyncListItem(Model, frozen=True, kw_only=True, gc=False):
    """A sync list item; https://www.twilio.com/docs/sync/api/listitem-resource

    Attributes:
        index: number of the list item, set by Twilio; there can be gaps.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Sync Service, `IS…`.
        list_sid: SID of the Sync List, `ES…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        revision: current revision of the item, as a string.
        data: free-form JSON object, at most 16 KiB.
        date_expires: instant at which it expires, UTC, or empty if it never does; deletion may follow later.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        created_by: identity of its creator, from the access token, or `system` if it came through the REST API.
    """

    index: Always[int] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    list_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    revision: Always[str] = ABSENT
    data: Any | None = None
    date_expires: Instant | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    created_by: str | None = None

    _hidden = frozenset({"created_by", "data"})


class SyncListPermission(Model, frozen=True, kw_only=True, gc=False):
    """A sync list permission; https://www.twilio.com/docs/sync/api/sync-list-permission-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Sync Service, `IS…`.
        list_sid: SID of the Sync List, `ES…`.
        identity: identity of the user the permission is for.
        read: whether the identity may read the list and its items, by default `False`.
        write: true if the identity can add, change and delete the list's items.
        manage: whether the identity may delete the object.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    list_sid: Always[str] = ABSENT
    identity: Always[str] = ABSENT
    read: bool | None = None
    write: Always[bool] = ABSENT
    manage: Always[bool] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"identity"})


class SyncMap(Model, frozen=True, kw_only=True, gc=False):
    """A sync map; https://www.twilio.com/docs/sync/api/map-resource

    Attributes:
        sid: SID of the Sync Map, `MP…`.
        unique_name: name of your choice that identifies it uniquely.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Sync Service, `IS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        revision: current revision of the map, as a string.
        date_expires: instant at which it expires, UTC, or empty if it never does; deletion may follow later.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        created_by: identity of its creator, from the access token, or `system` if it came through the REST API.
    """

    sid: Always[str] = ABSENT
    unique_name: str | None = None
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    revision: Always[str] = ABSENT
    date_expires: Instant | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    created_by: str | None = None

    _hidden = frozenset({"created_by", "unique_name"})


class SyncMapItem(Model, frozen=True, kw_only=True, gc=False):
    """A sync map item; https://www.twilio.com/docs/sync/api/map-item-resource

    Attributes:
        key: key of the map item, set by you and unique in the map.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Sync Service, `IS…`.
        map_sid: SID of the Sync Map, `MP…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        revision: current revision of the item, as a string.
        data: free-form JSON object, at most 16 KiB.
        date_expires: instant at which it expires, UTC, or empty if it never does; deletion may follow later.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        created_by: identity of its creator, from the access token, or `system` if it came through the REST API.
    """

    key: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    map_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    revision: Always[str] = ABSENT
    data: Any | None = None
    date_expires: Instant | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    created_by: str | None = None

    _hidden = frozenset({"created_by", "data", "key"})


class SyncMapPermission(Model, frozen=True, kw_only=True, gc=False):
    """A sync map permission; https://www.twilio.com/docs/sync/api/sync-map-permission-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Sync Service, `IS…`.
        map_sid: SID of the Sync Map, `MP…`.
        identity: identity of the user the permission is for.
        read: whether the identity may read the map and its items, by default `False`.
        write: true if the identity can add, change and delete the map's items.
        manage: whether the identity may delete the object.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    map_sid: Always[str] = ABSENT
    identity: Always[str] = ABSENT
    read: bool | None = None
    write: Always[bool] = ABSENT
    manage: Always[bool] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"identity"})


class SyncStream(Model, frozen=True, kw_only=True, gc=False):
    """A sync stream; https://www.twilio.com/docs/sync/api/stream-resource

    Attributes:
        sid: SID of the Sync Stream, `TO…`.
        unique_name: name of your choice that identifies it uniquely.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Sync Service, `IS…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        date_expires: instant at which it expires, UTC, or empty if it never does; deletion may follow later.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        created_by: identity of its creator, from the access token, or `system` if it came through the REST API.
    """

    sid: Always[str] = ABSENT
    unique_name: str | None = None
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    date_expires: Instant | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    created_by: str | None = None

    _hidden = frozenset({"created_by", "unique_name"})
