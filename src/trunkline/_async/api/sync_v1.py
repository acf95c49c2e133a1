# Generated from facts/sync_v1.json by `make generate`; do not edit.
"""The resources of sync_v1."""

from __future__ import annotations

from ..._operations import sync_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from datetime import timedelta
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import sync_v1 as m
    from ..pages import AsyncPage


class AsyncSyncV1(AsyncResource):
    """`sync.v1`"""

    __slots__ = ()

    @accessor
    def services(self) -> AsyncServices:
        return AsyncServices(self._client, self._ids)


class AsyncServices(AsyncResource):
    """`services`"""

    __slots__ = ()
    _path = "/v1/Services"

    def __call__(self, sid: str | None) -> AsyncServicesContext:
        return AsyncServicesContext(self._client, (*self._ids, sid))

    async def create(
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
        return await self._send(
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

    async def list(
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
        return await self._list(ops.ListService, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Service]:
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
    ) -> AsyncIterator[AsyncPage[m.Service]]:
        """Iterate over the pages of services, one request a step: GET /v1/Services

        https://www.twilio.com/docs/sync/api/service

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListService, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Service]:
        """Fetch one page of services, the first one or the one at `target_url`: GET /v1/Services

        https://www.twilio.com/docs/sync/api/service

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListService, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesContext(AsyncResource):
    """`services(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}"

    @accessor
    def documents(self) -> AsyncServicesDocuments:
        return AsyncServicesDocuments(self._client, self._ids)

    @accessor
    def sync_lists(self) -> AsyncServicesSyncLists:
        return AsyncServicesSyncLists(self._client, self._ids)

    @accessor
    def sync_maps(self) -> AsyncServicesSyncMaps:
        return AsyncServicesSyncMaps(self._client, self._ids)

    @accessor
    def sync_streams(self) -> AsyncServicesSyncStreams:
        return AsyncServicesSyncStreams(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service: DELETE /v1/Services/{Sid}

        https://www.twilio.com/docs/sync/api/service

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteService, missing_ok=missing_ok)

    async def fetch(self) -> m.Service:
        """Fetch the service: GET /v1/Services/{Sid}

        https://www.twilio.com/docs/sync/api/service
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchService)

    async def update(
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
        return await self._send(
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


class AsyncServicesDocuments(AsyncResource):
    """`services(Sid).documents`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Documents"

    def __call__(self, sid: str | None) -> AsyncServicesDocumentsContext:
        return AsyncServicesDocumentsContext(self._client, (*self._ids, sid))

    async def create(
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
        return await self._send(ops.CreateDocument, {"UniqueName": unique_name, "Data": data, "Ttl": ttl}, extra_params)

    async def list(
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
        return await self._list(ops.ListDocument, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Document]:
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
    ) -> AsyncIterator[AsyncPage[m.Document]]:
        """Iterate over the pages of documents, one request a step: GET /v1/Services/{ServiceSid}/Documents

        https://www.twilio.com/docs/sync/api/document-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListDocument, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Document]:
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
        return await self._page(ops.ListDocument, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesDocumentsContext(AsyncResource):
    """`services(Sid).documents(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Documents/{1}"

    @accessor
    def document_permissions(self) -> AsyncServicesDocumentsDocumentPermissions:
        return AsyncServicesDocumentsDocumentPermissions(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the document: DELETE /v1/Services/{ServiceSid}/Documents/{Sid}

        https://www.twilio.com/docs/sync/api/document-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteDocument, missing_ok=missing_ok)

    async def fetch(self) -> m.Document:
        """Fetch the document: GET /v1/Services/{ServiceSid}/Documents/{Sid}

        https://www.twilio.com/docs/sync/api/document-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDocument)

    async def update(
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
        return await self._send(
            ops.UpdateDocument, {"Data": data, "Ttl": ttl}, extra_params, headers={"If-Match": if_match},
        )


class AsyncServicesDocumentsDocumentPermissions(AsyncResource):
    """`services(Sid).documents(Sid).document_permissions`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Documents/{1}/Permissions"

    def __call__(self, identity: str | None) -> AsyncServicesDocumentsDocumentPermissionsContext:
        return AsyncServicesDocumentsDocumentPermissionsContext(self._client, (*self._ids, identity))

    async def list(
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
        return await self._list(ops.ListDocumentPermission, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.DocumentPermission]:
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
    ) -> AsyncIterator[AsyncPage[m.DocumentPermission]]:
        """Iterate over the pages of document permissions, one request a step:
        GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions

        https://www.twilio.com/docs/sync/api/document-permission-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListDocumentPermission, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.DocumentPermission]:
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
        return await self._page(
            ops.ListDocumentPermission, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesDocumentsDocumentPermissionsContext(AsyncResource):
    """`services(Sid).documents(Sid).document_permissions(Identity)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Documents/{1}/Permissions/{2*}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the document permission:
        DELETE /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/document-permission-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteDocumentPermission, missing_ok=missing_ok)

    async def fetch(self) -> m.DocumentPermission:
        """Fetch the document permission:
        GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/document-permission-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDocumentPermission)

    async def update(
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
        return await self._send(
            ops.UpdateDocumentPermission, {"Read": read, "Write": write, "Manage": manage}, extra_params,
        )


class AsyncServicesSyncLists(AsyncResource):
    """`services(Sid).sync_lists`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Lists"

    def __call__(self, sid: str | None) -> AsyncServicesSyncListsContext:
        return AsyncServicesSyncListsContext(self._client, (*self._ids, sid))

    async def create(
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
        return await self._send(
            ops.CreateSyncList, {"UniqueName": unique_name, "Ttl": ttl, "CollectionTtl": collection_ttl}, extra_params,
        )

    async def list(
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
        return await self._list(ops.ListSyncList, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SyncList]:
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
    ) -> AsyncIterator[AsyncPage[m.SyncList]]:
        """Iterate over the pages of sync lists, one request a step: GET /v1/Services/{ServiceSid}/Lists

        https://www.twilio.com/docs/sync/api/list-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSyncList, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SyncList]:
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
        return await self._page(ops.ListSyncList, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesSyncListsContext(AsyncResource):
    """`services(Sid).sync_lists(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Lists/{1}"

    @accessor
    def sync_list_items(self) -> AsyncServicesSyncListsSyncListItems:
        return AsyncServicesSyncListsSyncListItems(self._client, self._ids)

    @accessor
    def sync_list_permissions(self) -> AsyncServicesSyncListsSyncListPermissions:
        return AsyncServicesSyncListsSyncListPermissions(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sync list: DELETE /v1/Services/{ServiceSid}/Lists/{Sid}

        https://www.twilio.com/docs/sync/api/list-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteSyncList, missing_ok=missing_ok)

    async def fetch(self) -> m.SyncList:
        """Fetch the sync list: GET /v1/Services/{ServiceSid}/Lists/{Sid}

        https://www.twilio.com/docs/sync/api/list-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSyncList)

    async def update(
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
        return await self._send(ops.UpdateSyncList, {"Ttl": ttl, "CollectionTtl": collection_ttl}, extra_params)


class AsyncServicesSyncListsSyncListItems(AsyncResource):
    """`services(Sid).sync_lists(Sid).sync_list_items`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Lists/{1}/Items"

    def __call__(self, index: str | int | None) -> AsyncServicesSyncListsSyncListItemsContext:
        return AsyncServicesSyncListsSyncListItemsContext(self._client, (*self._ids, index))

    async def create(
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
        return await self._send(
            ops.CreateSyncListItem, {"Data": data, "Ttl": ttl, "ItemTtl": item_ttl, "CollectionTtl": collection_ttl},
            extra_params,
        )

    async def list(
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
        return await self._list(
            ops.ListSyncListItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, limit, page_size,
        )

    def stream(
        self, *, order: m.SyncListItemQueryResultOrderArg | str | None = None, from_: str | None = None,
        bounds: m.SyncListItemQueryFromBoundTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SyncListItem]:
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
    ) -> AsyncIterator[AsyncPage[m.SyncListItem]]:
        """Iterate over the pages of sync list items, one request a step:
        GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items

        https://www.twilio.com/docs/sync/api/listitem-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListSyncListItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, limit, page_size,
        )

    async def page(
        self, *, order: m.SyncListItemQueryResultOrderArg | str | None = None, from_: str | None = None,
        bounds: m.SyncListItemQueryFromBoundTypeArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SyncListItem]:
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
        return await self._page(
            ops.ListSyncListItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncServicesSyncListsSyncListItemsContext(AsyncResource):
    """`services(Sid).sync_lists(Sid).sync_list_items(Index)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Lists/{1}/Items/{2}"

    async def delete(
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
        await self._send(
            ops.DeleteSyncListItem, {}, extra_params, headers={"If-Match": if_match}, missing_ok=missing_ok,
        )

    async def fetch(self) -> m.SyncListItem:
        """Fetch the sync list item: GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}

        https://www.twilio.com/docs/sync/api/listitem-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSyncListItem)

    async def update(
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
        return await self._send(
            ops.UpdateSyncListItem, {"Data": data, "Ttl": ttl, "ItemTtl": item_ttl, "CollectionTtl": collection_ttl},
            extra_params, headers={"If-Match": if_match},
        )


class AsyncServicesSyncListsSyncListPermissions(AsyncResource):
    """`services(Sid).sync_lists(Sid).sync_list_permissions`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Lists/{1}/Permissions"

    def __call__(self, identity: str | None) -> AsyncServicesSyncListsSyncListPermissionsContext:
        return AsyncServicesSyncListsSyncListPermissionsContext(self._client, (*self._ids, identity))

    async def list(
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
        return await self._list(ops.ListSyncListPermission, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SyncListPermission]:
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
    ) -> AsyncIterator[AsyncPage[m.SyncListPermission]]:
        """Iterate over the pages of sync list permissions, one request a step:
        GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions

        https://www.twilio.com/docs/sync/api/sync-list-permission-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSyncListPermission, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SyncListPermission]:
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
        return await self._page(
            ops.ListSyncListPermission, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesSyncListsSyncListPermissionsContext(AsyncResource):
    """`services(Sid).sync_lists(Sid).sync_list_permissions(Identity)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Lists/{1}/Permissions/{2*}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sync list permission: DELETE /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/sync-list-permission-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteSyncListPermission, missing_ok=missing_ok)

    async def fetch(self) -> m.SyncListPermission:
        """Fetch the sync list permission: GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/sync-list-permission-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSyncListPermission)

    async def update(
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
        return await self._send(
            ops.UpdateSyncListPermission, {"Read": read, "Write": write, "Manage": manage}, extra_params,
        )


class AsyncServicesSyncMaps(AsyncResource):
    """`services(Sid).sync_maps`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Maps"

    def __call__(self, sid: str | None) -> AsyncServicesSyncMapsContext:
        return AsyncServicesSyncMapsContext(self._client, (*self._ids, sid))

    async def create(
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
        return await self._send(
            ops.CreateSyncMap, {"UniqueName": unique_name, "Ttl": ttl, "CollectionTtl": collection_ttl}, extra_params,
        )

    async def list(
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
        return await self._list(ops.ListSyncMap, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SyncMap]:
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
    ) -> AsyncIterator[AsyncPage[m.SyncMap]]:
        """Iterate over the pages of sync maps, one request a step: GET /v1/Services/{ServiceSid}/Maps

        https://www.twilio.com/docs/sync/api/map-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSyncMap, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SyncMap]:
        """Fetch one page of sync maps, the first one or the one at `target_url`: GET /v1/Services/{ServiceSid}/Maps

        https://www.twilio.com/docs/sync/api/map-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListSyncMap, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesSyncMapsContext(AsyncResource):
    """`services(Sid).sync_maps(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Maps/{1}"

    @accessor
    def sync_map_items(self) -> AsyncServicesSyncMapsSyncMapItems:
        return AsyncServicesSyncMapsSyncMapItems(self._client, self._ids)

    @accessor
    def sync_map_permissions(self) -> AsyncServicesSyncMapsSyncMapPermissions:
        return AsyncServicesSyncMapsSyncMapPermissions(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sync map: DELETE /v1/Services/{ServiceSid}/Maps/{Sid}

        https://www.twilio.com/docs/sync/api/map-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteSyncMap, missing_ok=missing_ok)

    async def fetch(self) -> m.SyncMap:
        """Fetch the sync map: GET /v1/Services/{ServiceSid}/Maps/{Sid}

        https://www.twilio.com/docs/sync/api/map-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSyncMap)

    async def update(
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
        return await self._send(ops.UpdateSyncMap, {"Ttl": ttl, "CollectionTtl": collection_ttl}, extra_params)


class AsyncServicesSyncMapsSyncMapItems(AsyncResource):
    """`services(Sid).sync_maps(Sid).sync_map_items`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Maps/{1}/Items"

    def __call__(self, key: str | None) -> AsyncServicesSyncMapsSyncMapItemsContext:
        return AsyncServicesSyncMapsSyncMapItemsContext(self._client, (*self._ids, key))

    async def create(
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
        return await self._send(
            ops.CreateSyncMapItem,
            {"Key": key, "Data": data, "Ttl": ttl, "ItemTtl": item_ttl, "CollectionTtl": collection_ttl}, extra_params,
        )

    async def list(
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
        return await self._list(
            ops.ListSyncMapItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, limit, page_size,
        )

    def stream(
        self, *, order: m.SyncMapItemQueryResultOrderArg | str | None = None, from_: str | None = None,
        bounds: m.SyncMapItemQueryFromBoundTypeArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SyncMapItem]:
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
    ) -> AsyncIterator[AsyncPage[m.SyncMapItem]]:
        """Iterate over the pages of sync map items, one request a step:
        GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items

        https://www.twilio.com/docs/sync/api/map-item-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListSyncMapItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, limit, page_size,
        )

    async def page(
        self, *, order: m.SyncMapItemQueryResultOrderArg | str | None = None, from_: str | None = None,
        bounds: m.SyncMapItemQueryFromBoundTypeArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SyncMapItem]:
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
        return await self._page(
            ops.ListSyncMapItem, {"Order": order, "From": from_, "Bounds": bounds}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncServicesSyncMapsSyncMapItemsContext(AsyncResource):
    """`services(Sid).sync_maps(Sid).sync_map_items(Key)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Maps/{1}/Items/{2*}"

    async def delete(
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
        await self._send(ops.DeleteSyncMapItem, {}, extra_params, headers={"If-Match": if_match}, missing_ok=missing_ok)

    async def fetch(self) -> m.SyncMapItem:
        """Fetch the sync map item: GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}

        https://www.twilio.com/docs/sync/api/map-item-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSyncMapItem)

    async def update(
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
        return await self._send(
            ops.UpdateSyncMapItem, {"Data": data, "Ttl": ttl, "ItemTtl": item_ttl, "CollectionTtl": collection_ttl},
            extra_params, headers={"If-Match": if_match},
        )


class AsyncServicesSyncMapsSyncMapPermissions(AsyncResource):
    """`services(Sid).sync_maps(Sid).sync_map_permissions`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Maps/{1}/Permissions"

    def __call__(self, identity: str | None) -> AsyncServicesSyncMapsSyncMapPermissionsContext:
        return AsyncServicesSyncMapsSyncMapPermissionsContext(self._client, (*self._ids, identity))

    async def list(
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
        return await self._list(ops.ListSyncMapPermission, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SyncMapPermission]:
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
    ) -> AsyncIterator[AsyncPage[m.SyncMapPermission]]:
        """Iterate over the pages of sync map permissions, one request a step:
        GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions

        https://www.twilio.com/docs/sync/api/sync-map-permission-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSyncMapPermission, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SyncMapPermission]:
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
        return await self._page(
            ops.ListSyncMapPermission, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesSyncMapsSyncMapPermissionsContext(AsyncResource):
    """`services(Sid).sync_maps(Sid).sync_map_permissions(Identity)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Maps/{1}/Permissions/{2*}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sync map permission: DELETE /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/sync-map-permission-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteSyncMapPermission, missing_ok=missing_ok)

    async def fetch(self) -> m.SyncMapPermission:
        """Fetch the sync map permission: GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}

        https://www.twilio.com/docs/sync/api/sync-map-permission-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSyncMapPermission)

    async def update(
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
        return await self._send(
            ops.UpdateSyncMapPermission, {"Read": read, "Write": write, "Manage": manage}, extra_params,
        )


class AsyncServicesSyncStreams(AsyncResource):
    """`services(Sid).sync_streams`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Streams"

    def __call__(self, sid: str | None) -> AsyncServicesSyncStreamsContext:
        return AsyncServicesSyncStreamsContext(self._client, (*self._ids, sid))

    async def create(
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
        return await self._send(ops.CreateSyncStream, {"UniqueName": unique_name, "Ttl": ttl}, extra_params)

    async def list(
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
        return await self._list(ops.ListSyncStream, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SyncStream]:
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
    ) -> AsyncIterator[AsyncPage[m.SyncStream]]:
        """Iterate over the pages of sync streams, one request a step: GET /v1/Services/{ServiceSid}/Streams

        https://www.twilio.com/docs/sync/api/stream-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSyncStream, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SyncStream]:
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
        return await self._page(ops.ListSyncStream, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesSyncStreamsContext(AsyncResource):
    """`services(Sid).sync_streams(Sid)`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Streams/{1}"

    @accessor
    def stream_messages(self) -> AsyncServicesSyncStreamsStreamMessages:
        return AsyncServicesSyncStreamsStreamMessages(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sync stream: DELETE /v1/Services/{ServiceSid}/Streams/{Sid}

        https://www.twilio.com/docs/sync/api/stream-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteSyncStream, missing_ok=missing_ok)

    async def fetch(self) -> m.SyncStream:
        """Fetch the sync stream: GET /v1/Services/{ServiceSid}/Streams/{Sid}

        https://www.twilio.com/docs/sync/api/stream-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSyncStream)

    async def update(
        self, *, ttl: timedelta | int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SyncStream:
        """Update the sync stream: POST /v1/Services/{ServiceSid}/Streams/{Sid}

        https://www.twilio.com/docs/sync/api/stream-resource

        Args:
            ttl: seconds until the stream expires and is deleted.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateSyncStream, {"Ttl": ttl}, extra_params)


class AsyncServicesSyncStreamsStreamMessages(AsyncResource):
    """`services(Sid).sync_streams(Sid).stream_messages`"""

    __slots__ = ()
    _path = "/v1/Services/{0}/Streams/{1}/Messages"

    async def create(self, data: Json, *, extra_params: Mapping[str, Any] | None = None) -> m.StreamMessage:
        """Create a stream message: POST /v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages

        https://www.twilio.com/docs/sync/api/stream-message-resource

        Args:
            data: free-form JSON body of the message, at most 4 KiB.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateStreamMessage, {"Data": data}, extra_params)
