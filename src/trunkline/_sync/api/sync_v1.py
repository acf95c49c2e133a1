# Mirrored from _async/api/sync_v1.py by `make generate`; do not edit.
# Generated from facts/sync_v1.json by `make generate`; do not edit.
"""The resources of sync_v1."""

from __future__ import annotations

from ..._operations import sync_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from datetime import timedelta
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import sync_v1 as m
    from ..pages import Page


class SyncV1(Resource):
    """`sync.v1`"""

    __slots__ = ()

    @accessor
    def services(self) -> Services:
        return Services(self._client, self._ids)


class Services(Resource):
    """`services`"""

    __slots__ = ()
    _path = "/v1/Services"

    def __call__(self, sid: str | None) -> ServicesContext:
        return ServicesContext(self._client, (*self._ids, sid))

    def create(
        self, *, friendly_name: str | None = None, webhook_url: str | None = None, acl_enabled: bool | None = None,
        reachability_debouncing_window: timedelta | int | None = None,
        reachability_webhooks_enabled: bool | None = None, reachability_debouncing_enabled: bool | None = None,
        webhooks_from_rest_enabled: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Create a service: POST /v1/Services

        https://www.twilio.com/docs/sync/api/service

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            webhook_url: URL called when Sync objects change.
            acl_enabled: whether token identities need a Sync permission to reach the objects, by default `false`.
            reachability_debouncing_window: milliseconds to wait after the last client has left, 1,000 to 30,000, by
                default 5,000.
            reachability_webhooks_enabled: whether `webhook_url` is called when client endpoints connect to Sync, by
                default `False`.
            reachability_debouncing_enabled: whether `endpoint_disconnected` waits for a delay in which clients may
                return, by default `False`.
            webhooks_from_rest_enabled: true to call `webhook_url` for changes by the REST API too, by default false.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateService,
            {
                "FriendlyName": friendly_name, "WebhookUrl": webhook_url, "AclEnabled": acl_enabled,
                "ReachabilityDebouncingWindow": reachability_debouncing_window,
                "ReachabilityWebhooksEnabled": reachability_webhooks_enabled,
                "ReachabilityDebouncingEnabled": reachability_debouncing_enabled,
                "WebhooksFromRestEnabled": webhooks_from_rest_enabled,
            },
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Service]:
        """List the services, all or up to `limit`: GET /v1/Services

        https://www.twilio.com/docs/sync/api/service

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListService, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Service]:
        """Iterate over the services, page by page, `prefetch` of them ahead: GET /v1/Services

        https://www.twilio.com/docs/sync/api/service

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListService, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Service]]:
        """Iterate over the pages of services, one request a step: GET /v1/Services

        https://www.twilio.com/docs/sync/api/service

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListService, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Service]:
        """Fetch one page of services, the first one or the one at `target_url`: GET /v1/Services

        https://www.twilio.com/docs/sync/api/service

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListService, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesContext(Resource):
    """`services(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}"

    @accessor
    def documents(self) -> ServicesDocuments:
        return ServicesDocuments(self._client, self._ids)

    @accessor
    def sync_lists(self) -> ServicesSyncLists:
        return ServicesSyncLists(self._client, self._ids)

    @accessor
    def sync_maps(self) -> ServicesSyncMaps:
        return ServicesSyncMaps(self._client, self._ids)

    @accessor
    def sync_streams(self) -> ServicesSyncStreams:
        return ServicesSyncStreams(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service: DELETE /v1/Services/{Sid}

        https://www.twilio.com/docs/sync/api/service

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteService, missing_ok=missing_ok)

    def fetch(self) -> m.Service:
        """Fetch the service: GET /v1/Services/{Sid}

        https://www.twilio.com/docs/sync/api/service
        """
        __tracebackhide__ = True
        return self._send(ops.FetchService)

    def update(
        self, *, webhook_url: str | None = None, friendly_name: str | None = None, acl_enabled: bool | None = None,
        reachability_webhooks_enabled: bool | None = None, reachability_debouncing_enabled: bool | None = None,
        reachability_debouncing_window: timedelta | int | None = None, webhooks_from_rest_enabled: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Update the service: POST /v1/Services/{Sid}

        https://www.twilio.com/docs/sync/api/service

        Args:
            webhook_url: URL called when Sync objects change.
            friendly_name: readable name of the resource; when listing, only those so named.
            acl_enabled: whether token identities need a Sync permission to reach the objects, by default `false`.
            reachability_webhooks_enabled: whether `webhook_url` is called when client endpoints connect to Sync, by
                default `False`.
            reachability_debouncing_enabled: whether `endpoint_disconnected` waits for a delay in which clients may
                return, by default `False`.
            reachability_debouncing_window: milliseconds to wait after the last client has left, 1,000 to 30,000, by
                default 5,000.
            webhooks_from_rest_enabled: true to call `webhook_url` for changes by the REST API too, by default false.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateService,
            {
                "WebhookUrl": webhook_url, "FriendlyName": friendly_name, "AclEnabled": acl_enabled,
                "ReachabilityWebhooksEnabled": reachability_webhooks_enabled,
                "ReachabilityDebouncingEnabled": reachability_debouncing_enabled,
                "ReachabilityDebouncingWindow": reachability_debouncing_window,
                "WebhooksFromRestEnabled": webhooks_from_rest_enabled,
            },
            extra_params,
        )


class ServicesDocuments(Resource):
    """`services(Sid).documents`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Documents"

    def __call__(self, sid: str | None) -> ServicesDocumentsContext:
        return ServicesDocumentsContext(self._client, (*self._ids, sid))

    def create(
        self, *, unique_name: str | None = None, data: Json | None = None, ttl: timedelta | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Document:
        """Create a document: POST /v1/Services/{ServiceSid}/Documents

        https://www.twilio.com/docs/sync/api/document-resource

        Args:
            unique_name: name of your choice that identifies it uniquely.
            data: free-form JSON object, at most 16 KiB.
            ttl: seconds until the document expires and is deleted.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateDocument, {"UniqueName": unique_name, "Data": data, "Ttl": ttl}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Document]:
        """List the documents, all or up to `limit`: GET /v1/Services/{ServiceSid}/Documents

        https://www.twilio.com/docs/sync/api/document-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListDocument, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Document]:
        """Iterate over the documents, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Documents

        https://www.twilio.com/docs/sync/api/document-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListDocument, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Document]]:
        """Iterate over the pages of documents, one request a step: GET /v1/Services/{ServiceSid}/Documents

        https://www.twilio.com/docs/sync/api/document-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListDocument, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Document]:
        """Fetch one page of documents, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Documents

        https://www.twilio.com/docs/sync/api/document-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListDocument, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesDocumentsContext(Resource):
    """`services(Sid).documents(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Documents/{1}"

    @accessor
    def document_permissions(self) -> ServicesDocumentsDocumentPermissions:
        return ServicesDocumentsDocumentPermissions(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the document: DELETE /v1/Services/{ServiceSid}/Documents/{Sid}

        https://www.twilio.com/docs/sync/api/document-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteDocument, missing_ok=missing_ok)

    def fetch(self) -> m.Document:
        """Fetch the document: GET /v1/Services/{ServiceSid}/Documents/{Sid}

        https://www.twilio.com/docs/sync/api/document-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchDocument)

    def update(
        self, *, data: Json | None = None, ttl: timedelta | int | None = None, if_match: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Document:
        """Update the document: POST /v1/Services/{ServiceSid}/Documents/{Sid}

        https://www.twilio.com/docs/sync/api/document-resource

        Args:
            data: free-form JSON object, at most 16 KiB.
            ttl: seconds until the document expires and is deleted.
            if_match: makes the change only if `revision` still has this value.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateDocument, {"Data": data, "Ttl": ttl}, extra_params, headers={"If-Match": if_match},
        )


class ServicesDocumentsDocumentPermissions(Resource):
    """`services(Sid).documents(Sid).document_permissions`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Documents/{1}/Permissions"

    def __call__(self, identity: str | None) -> ServicesDocumentsDocumentPermissionsContext:
        return ServicesDocumentsDocumentPermissionsContext(self._client, (*self._ids, identity))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.DocumentPermission]:
        """List the document permissions, all or up to `limit`:
        GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions

        https://www.twilio.com/docs/sync/api/document-permission-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListDocumentPermission, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.DocumentPermission]:
        """Iterate over the document permissions, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions

        https://www.twilio.com/docs/sync/api/document-permission-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListDocumentPermission, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.DocumentPermission]]:
        """Iterate over the pages of document permissions, one request a step:
        GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions

        https://www.twilio.com/docs/sync/api/document-permission-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListDocumentPermission, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.DocumentPermission]:
        """Fetch one page of document permissions, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions

        https://www.twilio.com/docs/sync/api/document-permission-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListDocumentPermission, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class ServicesDocumentsDocumentPermissionsContext(Resource):
    """`services(Sid).documents(Sid).document_permissions(Identity)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Documents/{1}/Permissions/{2*}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the document permission:
        DELETE /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/document-permission-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteDocumentPermission, missing_ok=missing_ok)

    def fetch(self) -> m.DocumentPermission:
        """Fetch the document permission:
        GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/document-permission-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchDocumentPermission)

    def update(
        self, read: bool, write: bool, manage: bool, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.DocumentPermission:
        """Update the document permission:
        POST /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/document-permission-resource

        Args:
            read: whether the identity may read the document, by default `False`.
            write: true to let the identity update the document, by default false.
            manage: whether the identity may delete the document, by default false.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateDocumentPermission, {"Read": read, "Write": write, "Manage": manage}, extra_params,
        )


class ServicesSyncLists(Resource):
    """`services(Sid).sync_lists`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Lists"

    def __call__(self, sid: str | None) -> ServicesSyncListsContext:
        return ServicesSyncListsContext(self._client, (*self._ids, sid))

    def create(
        self, *, unique_name: str | None = None, ttl: timedelta | int | None = None,
        collection_ttl: timedelta | int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncList:
        """Create a sync list: POST /v1/Services/{ServiceSid}/Lists

        https://www.twilio.com/docs/sync/api/list-resource

        Args:
            unique_name: name unique within the service, at most 320 characters; works in place of the `sid`.
            ttl: other name of `collection_ttl`, ignored if that is given.
            collection_ttl: seconds until the list expires and is deleted.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSyncList, {"UniqueName": unique_name, "Ttl": ttl, "CollectionTtl": collection_ttl}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SyncList]:
        """List the sync lists, all or up to `limit`: GET /v1/Services/{ServiceSid}/Lists

        https://www.twilio.com/docs/sync/api/list-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSyncList, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SyncList]:
        """Iterate over the sync lists, page by page, `prefetch` of them ahead: GET /v1/Services/{ServiceSid}/Lists

        https://www.twilio.com/docs/sync/api/list-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSyncList, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SyncList]]:
        """Iterate over the pages of sync lists, one request a step: GET /v1/Services/{ServiceSid}/Lists

        https://www.twilio.com/docs/sync/api/list-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSyncList, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SyncList]:
        """Fetch one page of sync lists, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Lists

        https://www.twilio.com/docs/sync/api/list-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListSyncList, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesSyncListsContext(Resource):
    """`services(Sid).sync_lists(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Lists/{1}"

    @accessor
    def sync_list_items(self) -> ServicesSyncListsSyncListItems:
        return ServicesSyncListsSyncListItems(self._client, self._ids)

    @accessor
    def sync_list_permissions(self) -> ServicesSyncListsSyncListPermissions:
        return ServicesSyncListsSyncListPermissions(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sync list: DELETE /v1/Services/{ServiceSid}/Lists/{Sid}

        https://www.twilio.com/docs/sync/api/list-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSyncList, missing_ok=missing_ok)

    def fetch(self) -> m.SyncList:
        """Fetch the sync list: GET /v1/Services/{ServiceSid}/Lists/{Sid}

        https://www.twilio.com/docs/sync/api/list-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSyncList)

    def update(
        self, *, ttl: timedelta | int | None = None, collection_ttl: timedelta | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncList:
        """Update the sync list: POST /v1/Services/{ServiceSid}/Lists/{Sid}

        https://www.twilio.com/docs/sync/api/list-resource

        Args:
            ttl: other name of `collection_ttl`, ignored if that is given.
            collection_ttl: seconds until the list expires and is deleted.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateSyncList, {"Ttl": ttl, "CollectionTtl": collection_ttl}, extra_params)


class ServicesSyncListsSyncListItems(Resource):
    """`services(Sid).sync_lists(Sid).sync_list_items`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Lists/{1}/Items"

    def __call__(self, index: str | int | None) -> ServicesSyncListsSyncListItemsContext:
        return ServicesSyncListsSyncListItemsContext(self._client, (*self._ids, index))

    def create(
        self, data: Json, *, ttl: timedelta | int | None = None, item_ttl: timedelta | int | None = None,
        collection_ttl: timedelta | int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncListItem:
        """Create a sync list item: POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Items

        https://www.twilio.com/docs/sync/api/listitem-resource

        Args:
            data: free-form JSON object, at most 16 KiB.
            ttl: other name of `item_ttl`, ignored if that is given.
            item_ttl: seconds until the item expires and is deleted.
            collection_ttl: seconds until the whole list of the item expires and is deleted.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSyncListItem, {"Data": data, "Ttl": ttl, "ItemTtl": item_ttl, "CollectionTtl": collection_ttl},
            extra_params,
        )

    def list(
        self, *, order: m.SyncListItemQueryResultOrderArg | str | None = None, from_: str | None = None,
        bounds: m.SyncListItemQueryFromBoundTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SyncListItem]:
        """List the sync list items, all or up to `limit`: GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items

        https://www.twilio.com/docs/sync/api/listitem-resource

        Args:
            order: sort order of the items by index: `asc` or `desc`, by default `asc`.
            from_: `index` of the list item at which reading starts; see `bounds`.
            bounds: whether the item named by `from` is listed (`inclusive`, the default) or skipped (`exclusive`).
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListSyncListItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, limit, page_size,
        )

    def stream(
        self, *, order: m.SyncListItemQueryResultOrderArg | str | None = None, from_: str | None = None,
        bounds: m.SyncListItemQueryFromBoundTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SyncListItem]:
        """Iterate over the sync list items, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items

        https://www.twilio.com/docs/sync/api/listitem-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListSyncListItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, order: m.SyncListItemQueryResultOrderArg | str | None = None, from_: str | None = None,
        bounds: m.SyncListItemQueryFromBoundTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SyncListItem]]:
        """Iterate over the pages of sync list items, one request a step:
        GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items

        https://www.twilio.com/docs/sync/api/listitem-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListSyncListItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, limit, page_size,
        )

    def page(
        self, *, order: m.SyncListItemQueryResultOrderArg | str | None = None, from_: str | None = None,
        bounds: m.SyncListItemQueryFromBoundTypeArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SyncListItem]:
        """Fetch one page of sync list items, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items

        https://www.twilio.com/docs/sync/api/listitem-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSyncListItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class ServicesSyncListsSyncListItemsContext(Resource):
    """`services(Sid).sync_lists(Sid).sync_list_items(Index)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Lists/{1}/Items/{2}"

    def delete(
        self, *, if_match: str | None = None, extra_params: Mapping[str, Any] | None = None, missing_ok: bool = False,
    ) -> None:
        """Delete the sync list item: DELETE /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}

        https://www.twilio.com/docs/sync/api/listitem-resource

        Args:
            if_match: makes the change only if `revision` still has this value.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(
            ops.DeleteSyncListItem, {}, extra_params, headers={"If-Match": if_match}, missing_ok=missing_ok,
        )

    def fetch(self) -> m.SyncListItem:
        """Fetch the sync list item: GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}

        https://www.twilio.com/docs/sync/api/listitem-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSyncListItem)

    def update(
        self, *, data: Json | None = None, ttl: timedelta | int | None = None, if_match: str | None = None,
        item_ttl: timedelta | int | None = None, collection_ttl: timedelta | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncListItem:
        """Update the sync list item: POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}

        https://www.twilio.com/docs/sync/api/listitem-resource

        Args:
            data: free-form JSON object, at most 16 KiB.
            ttl: other name of `item_ttl`, ignored if that is given.
            if_match: makes the change only if `revision` still has this value.
            item_ttl: seconds until the item expires and is deleted.
            collection_ttl: seconds until the item's whole list expires, only along with new `data` or `ttl`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateSyncListItem, {"Data": data, "Ttl": ttl, "ItemTtl": item_ttl, "CollectionTtl": collection_ttl},
            extra_params, headers={"If-Match": if_match},
        )


class ServicesSyncListsSyncListPermissions(Resource):
    """`services(Sid).sync_lists(Sid).sync_list_permissions`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Lists/{1}/Permissions"

    def __call__(self, identity: str | None) -> ServicesSyncListsSyncListPermissionsContext:
        return ServicesSyncListsSyncListPermissionsContext(self._client, (*self._ids, identity))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SyncListPermission]:
        """List the sync list permissions, all or up to `limit`:
        GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions

        https://www.twilio.com/docs/sync/api/sync-list-permission-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSyncListPermission, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SyncListPermission]:
        """Iterate over the sync list permissions, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions

        https://www.twilio.com/docs/sync/api/sync-list-permission-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSyncListPermission, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SyncListPermission]]:
        """Iterate over the pages of sync list permissions, one request a step:
        GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions

        https://www.twilio.com/docs/sync/api/sync-list-permission-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSyncListPermission, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SyncListPermission]:
        """Fetch one page of sync list permissions, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions

        https://www.twilio.com/docs/sync/api/sync-list-permission-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSyncListPermission, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class ServicesSyncListsSyncListPermissionsContext(Resource):
    """`services(Sid).sync_lists(Sid).sync_list_permissions(Identity)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Lists/{1}/Permissions/{2*}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sync list permission: DELETE /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/sync-list-permission-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSyncListPermission, missing_ok=missing_ok)

    def fetch(self) -> m.SyncListPermission:
        """Fetch the sync list permission: GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/sync-list-permission-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSyncListPermission)

    def update(
        self, read: bool, write: bool, manage: bool, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncListPermission:
        """Update the sync list permission: POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/sync-list-permission-resource

        Args:
            read: whether the identity may read the list and its items, by default `False`.
            write: true to let the identity create, update and delete the list's items, by default false.
            manage: whether the identity may delete the list, by default false.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateSyncListPermission, {"Read": read, "Write": write, "Manage": manage}, extra_params,
        )


class ServicesSyncMaps(Resource):
    """`services(Sid).sync_maps`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Maps"

    def __call__(self, sid: str | None) -> ServicesSyncMapsContext:
        return ServicesSyncMapsContext(self._client, (*self._ids, sid))

    def create(
        self, *, unique_name: str | None = None, ttl: timedelta | int | None = None,
        collection_ttl: timedelta | int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncMap:
        """Create a sync map: POST /v1/Services/{ServiceSid}/Maps

        https://www.twilio.com/docs/sync/api/map-resource

        Args:
            unique_name: unique name of your choice; works in place of the `sid`.
            ttl: other name of `collection_ttl`, ignored if that is given.
            collection_ttl: seconds until the map expires and is deleted.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSyncMap, {"UniqueName": unique_name, "Ttl": ttl, "CollectionTtl": collection_ttl}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SyncMap]:
        """List the sync maps, all or up to `limit`: GET /v1/Services/{ServiceSid}/Maps

        https://www.twilio.com/docs/sync/api/map-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSyncMap, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SyncMap]:
        """Iterate over the sync maps, page by page, `prefetch` of them ahead: GET /v1/Services/{ServiceSid}/Maps

        https://www.twilio.com/docs/sync/api/map-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSyncMap, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SyncMap]]:
        """Iterate over the pages of sync maps, one request a step: GET /v1/Services/{ServiceSid}/Maps

        https://www.twilio.com/docs/sync/api/map-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSyncMap, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SyncMap]:
        """Fetch one page of sync maps, the first one or the one at `target_url`: GET /v1/Services/{ServiceSid}/Maps

        https://www.twilio.com/docs/sync/api/map-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListSyncMap, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesSyncMapsContext(Resource):
    """`services(Sid).sync_maps(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Maps/{1}"

    @accessor
    def sync_map_items(self) -> ServicesSyncMapsSyncMapItems:
        return ServicesSyncMapsSyncMapItems(self._client, self._ids)

    @accessor
    def sync_map_permissions(self) -> ServicesSyncMapsSyncMapPermissions:
        return ServicesSyncMapsSyncMapPermissions(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sync map: DELETE /v1/Services/{ServiceSid}/Maps/{Sid}

        https://www.twilio.com/docs/sync/api/map-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSyncMap, missing_ok=missing_ok)

    def fetch(self) -> m.SyncMap:
        """Fetch the sync map: GET /v1/Services/{ServiceSid}/Maps/{Sid}

        https://www.twilio.com/docs/sync/api/map-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSyncMap)

    def update(
        self, *, ttl: timedelta | int | None = None, collection_ttl: timedelta | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncMap:
        """Update the sync map: POST /v1/Services/{ServiceSid}/Maps/{Sid}

        https://www.twilio.com/docs/sync/api/map-resource

        Args:
            ttl: other name of `collection_ttl`, ignored if that is given.
            collection_ttl: seconds until the map expires and is deleted.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateSyncMap, {"Ttl": ttl, "CollectionTtl": collection_ttl}, extra_params)


class ServicesSyncMapsSyncMapItems(Resource):
    """`services(Sid).sync_maps(Sid).sync_map_items`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Maps/{1}/Items"

    def __call__(self, key: str | None) -> ServicesSyncMapsSyncMapItemsContext:
        return ServicesSyncMapsSyncMapItemsContext(self._client, (*self._ids, key))

    def create(
        self, key: str, data: Json, *, ttl: timedelta | int | None = None, item_ttl: timedelta | int | None = None,
        collection_ttl: timedelta | int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncMapItem:
        """Create a sync map item: POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Items

        https://www.twilio.com/docs/sync/api/map-item-resource

        Args:
            key: your own key for the map item, unique in the map, up to 320 characters.
            data: free-form JSON object, at most 16 KiB.
            ttl: other name of `item_ttl`, ignored if that is given.
            item_ttl: seconds until the item expires and is deleted.
            collection_ttl: seconds until the whole map of the item expires and is deleted.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSyncMapItem,
            {"Key": key, "Data": data, "Ttl": ttl, "ItemTtl": item_ttl, "CollectionTtl": collection_ttl}, extra_params,
        )

    def list(
        self, *, order: m.SyncMapItemQueryResultOrderArg | str | None = None, from_: str | None = None,
        bounds: m.SyncMapItemQueryFromBoundTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SyncMapItem]:
        """List the sync map items, all or up to `limit`: GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items

        https://www.twilio.com/docs/sync/api/map-item-resource

        Args:
            order: sort order of the items by key, lexicographically: `asc` or `desc`, by default `asc`.
            from_: `key` of the map item at which reading starts; see `bounds`.
            bounds: whether the item named by `from` is listed (`inclusive`, the default) or skipped (`exclusive`).
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListSyncMapItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, limit, page_size,
        )

    def stream(
        self, *, order: m.SyncMapItemQueryResultOrderArg | str | None = None, from_: str | None = None,
        bounds: m.SyncMapItemQueryFromBoundTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SyncMapItem]:
        """Iterate over the sync map items, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items

        https://www.twilio.com/docs/sync/api/map-item-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListSyncMapItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, order: m.SyncMapItemQueryResultOrderArg | str | None = None, from_: str | None = None,
        bounds: m.SyncMapItemQueryFromBoundTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SyncMapItem]]:
        """Iterate over the pages of sync map items, one request a step:
        GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items

        https://www.twilio.com/docs/sync/api/map-item-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListSyncMapItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, limit, page_size,
        )

    def page(
        self, *, order: m.SyncMapItemQueryResultOrderArg | str | None = None, from_: str | None = None,
        bounds: m.SyncMapItemQueryFromBoundTypeArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SyncMapItem]:
        """Fetch one page of sync map items, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items

        https://www.twilio.com/docs/sync/api/map-item-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSyncMapItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class ServicesSyncMapsSyncMapItemsContext(Resource):
    """`services(Sid).sync_maps(Sid).sync_map_items(Key)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Maps/{1}/Items/{2*}"

    def delete(
        self, *, if_match: str | None = None, extra_params: Mapping[str, Any] | None = None, missing_ok: bool = False,
    ) -> None:
        """Delete the sync map item: DELETE /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}

        https://www.twilio.com/docs/sync/api/map-item-resource

        Args:
            if_match: makes the change only if `revision` still has this value.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSyncMapItem, {}, extra_params, headers={"If-Match": if_match}, missing_ok=missing_ok)

    def fetch(self) -> m.SyncMapItem:
        """Fetch the sync map item: GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}

        https://www.twilio.com/docs/sync/api/map-item-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSyncMapItem)

    def update(
        self, *, data: Json | None = None, ttl: timedelta | int | None = None, if_match: str | None = None,
        item_ttl: timedelta | int | None = None, collection_ttl: timedelta | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncMapItem:
        """Update the sync map item: POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}

        https://www.twilio.com/docs/sync/api/map-item-resource

        Args:
            data: free-form JSON object, at most 16 KiB.
            ttl: other name of `item_ttl`, ignored if that is given.
            if_match: makes the change only if `revision` still has this value.
            item_ttl: seconds until the item expires and is deleted.
            collection_ttl: seconds until the item's whole map expires, only along with new `data` or `ttl`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateSyncMapItem, {"Data": data, "Ttl": ttl, "ItemTtl": item_ttl, "CollectionTtl": collection_ttl},
            extra_params, headers={"If-Match": if_match},
        )


class ServicesSyncMapsSyncMapPermissions(Resource):
    """`services(Sid).sync_maps(Sid).sync_map_permissions`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Maps/{1}/Permissions"

    def __call__(self, identity: str | None) -> ServicesSyncMapsSyncMapPermissionsContext:
        return ServicesSyncMapsSyncMapPermissionsContext(self._client, (*self._ids, identity))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SyncMapPermission]:
        """List the sync map permissions, all or up to `limit`:
        GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions

        https://www.twilio.com/docs/sync/api/sync-map-permission-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSyncMapPermission, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SyncMapPermission]:
        """Iterate over the sync map permissions, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions

        https://www.twilio.com/docs/sync/api/sync-map-permission-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSyncMapPermission, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SyncMapPermission]]:
        """Iterate over the pages of sync map permissions, one request a step:
        GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions

        https://www.twilio.com/docs/sync/api/sync-map-permission-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSyncMapPermission, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SyncMapPermission]:
        """Fetch one page of sync map permissions, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions

        https://www.twilio.com/docs/sync/api/sync-map-permission-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSyncMapPermission, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class ServicesSyncMapsSyncMapPermissionsContext(Resource):
    """`services(Sid).sync_maps(Sid).sync_map_permissions(Identity)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Maps/{1}/Permissions/{2*}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sync map permission: DELETE /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/sync-map-permission-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSyncMapPermission, missing_ok=missing_ok)

    def fetch(self) -> m.SyncMapPermission:
        """Fetch the sync map permission: GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/sync-map-permission-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSyncMapPermission)

    def update(
        self, read: bool, write: bool, manage: bool, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncMapPermission:
        """Update the sync map permission: POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/sync-map-permission-resource

        Args:
            read: whether the identity may read the map and its items, by default `False`.
            write: true to let the identity create, update and delete the map's items, by default false.
            manage: whether the identity may delete the map, by default false.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateSyncMapPermission, {"Read": read, "Write": write, "Manage": manage}, extra_params,
        )


class ServicesSyncStreams(Resource):
    """`services(Sid).sync_streams`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Streams"

    def __call__(self, sid: str | None) -> ServicesSyncStreamsContext:
        return ServicesSyncStreamsContext(self._client, (*self._ids, sid))

    def create(
        self, *, unique_name: str | None = None, ttl: timedelta | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncStream:
        """Create a sync stream: POST /v1/Services/{ServiceSid}/Streams

        https://www.twilio.com/docs/sync/api/stream-resource

        Args:
            unique_name: name unique within the service, at most 320 characters; works in place of the `sid`.
            ttl: seconds until the stream expires and is deleted.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateSyncStream, {"UniqueName": unique_name, "Ttl": ttl}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SyncStream]:
        """List the sync streams, all or up to `limit`: GET /v1/Services/{ServiceSid}/Streams

        https://www.twilio.com/docs/sync/api/stream-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSyncStream, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SyncStream]:
        """Iterate over the sync streams, page by page, `prefetch` of them ahead:
        GET /v1/Services/{ServiceSid}/Streams

        https://www.twilio.com/docs/sync/api/stream-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSyncStream, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SyncStream]]:
        """Iterate over the pages of sync streams, one request a step: GET /v1/Services/{ServiceSid}/Streams

        https://www.twilio.com/docs/sync/api/stream-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSyncStream, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SyncStream]:
        """Fetch one page of sync streams, the first one or the one at `target_url`:
        GET /v1/Services/{ServiceSid}/Streams

        https://www.twilio.com/docs/sync/api/stream-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListSyncStream, {}, extra_params, page_size, page_number, page_token, target_url)


class ServicesSyncStreamsContext(Resource):
    """`services(Sid).sync_streams(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Streams/{1}"

    @accessor
    def stream_messages(self) -> ServicesSyncStreamsStreamMessages:
        return ServicesSyncStreamsStreamMessages(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sync stream: DELETE /v1/Services/{ServiceSid}/Streams/{Sid}

        https://www.twilio.com/docs/sync/api/stream-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSyncStream, missing_ok=missing_ok)

    def fetch(self) -> m.SyncStream:
        """Fetch the sync stream: GET /v1/Services/{ServiceSid}/Streams/{Sid}

        https://www.twilio.com/docs/sync/api/stream-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSyncStream)

    def update(
        self, *, ttl: timedelta | int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncStream:
        """Update the sync stream: POST /v1/Services/{ServiceSid}/Streams/{Sid}

        https://www.twilio.com/docs/sync/api/stream-resource

        Args:
            ttl: seconds until the stream expires and is deleted.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateSyncStream, {"Ttl": ttl}, extra_params)


class ServicesSyncStreamsStreamMessages(Resource):
    """`services(Sid).sync_streams(Sid).stream_messages`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Streams/{1}/Messages"

    def create(self, data: Json, *, extra_params: Mapping[str, Any] | None = None) -> m.StreamMessage:
        """Create a stream message: POST /v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages

        https://www.twilio.com/docs/sync/api/stream-message-resource

        Args:
            data: free-form JSON body of the message, at most 4 KiB.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateStreamMessage, {"Data": data}, extra_params)
