# Generated from facts/memory_v1.json by `make generate`; do not edit.
"""The resources of memory_v1."""

from __future__ import annotations

from typing import overload

from ..._operations import memory_v1 as ops
from ...types import UNSET
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from ...models import memory_v1 as m
    from ...types import UnsetType
    from ..pages import AsyncPage


class AsyncMemoryV1(AsyncResource):
    """`memory.v1`"""

    __slots__ = ()

    @accessor
    def operations(self) -> AsyncOperations:
        return AsyncOperations(self._client, self._ids)

    @accessor
    def stores(self) -> AsyncStores:
        return AsyncStores(self._client, self._ids)

    @overload
    def data_mappings(self, store_id: str | None) -> AsyncDataMappings: ...

    @overload
    def data_mappings(self, store_id: str | None, data_mapping_id: str | None) -> AsyncDataMappingsContext: ...

    def data_mappings(
        self, store_id: str | None, data_mapping_id: str | UnsetType | None = UNSET,
    ) -> AsyncDataMappings | AsyncDataMappingsContext:
        found = AsyncDataMappings(self._client, (*self._ids, store_id))
        return found if data_mapping_id is UNSET else found(data_mapping_id)

    @accessor
    def identity_resolution_settings(self) -> AsyncIdentityResolutionSettings:
        return AsyncIdentityResolutionSettings(self._client, self._ids)

    @overload
    def trait_groups(self, store_id: str | None) -> AsyncTraitGroups: ...

    @overload
    def trait_groups(self, store_id: str | None, trait_group_name: str | None) -> AsyncTraitGroupsContext: ...

    def trait_groups(
        self, store_id: str | None, trait_group_name: str | UnsetType | None = UNSET,
    ) -> AsyncTraitGroups | AsyncTraitGroupsContext:
        found = AsyncTraitGroups(self._client, (*self._ids, store_id))
        return found if trait_group_name is UNSET else found(trait_group_name)

    @overload
    def profiles(self, store_id: str | None) -> AsyncProfiles: ...

    @overload
    def profiles(self, store_id: str | None, profile_id: str | None) -> AsyncProfilesContext: ...

    def profiles(
        self, store_id: str | None, profile_id: str | UnsetType | None = UNSET,
    ) -> AsyncProfiles | AsyncProfilesContext:
        found = AsyncProfiles(self._client, (*self._ids, store_id))
        return found if profile_id is UNSET else found(profile_id)

    @accessor
    def bulk(self) -> AsyncBulk:
        return AsyncBulk(self._client, self._ids)

    @overload
    def imports(self, store_id: str | None) -> AsyncImports: ...

    @overload
    def imports(self, store_id: str | None, import_id: str | None) -> AsyncImportsContext: ...

    def imports(
        self, store_id: str | None, import_id: str | UnsetType | None = UNSET,
    ) -> AsyncImports | AsyncImportsContext:
        found = AsyncImports(self._client, (*self._ids, store_id))
        return found if import_id is UNSET else found(import_id)

    @accessor
    def lookup(self) -> AsyncLookup:
        return AsyncLookup(self._client, self._ids)

    @overload
    def conversation_summaries(self, store_id: str | None, profile_id: str | None) -> AsyncConversationSummaries: ...

    @overload
    def conversation_summaries(
        self, store_id: str | None, profile_id: str | None, summary_id: str | None,
    ) -> AsyncConversationSummariesContext: ...

    def conversation_summaries(
        self, store_id: str | None, profile_id: str | None, summary_id: str | UnsetType | None = UNSET,
    ) -> AsyncConversationSummaries | AsyncConversationSummariesContext:
        found = AsyncConversationSummaries(self._client, (*self._ids, store_id, profile_id))
        return found if summary_id is UNSET else found(summary_id)

    @overload
    def identifiers(self, store_id: str | None, profile_id: str | None) -> AsyncIdentifiers: ...

    @overload
    def identifiers(
        self, store_id: str | None, profile_id: str | None, id_type: str | None,
    ) -> AsyncIdentifiersContext: ...

    def identifiers(
        self, store_id: str | None, profile_id: str | None, id_type: str | UnsetType | None = UNSET,
    ) -> AsyncIdentifiers | AsyncIdentifiersContext:
        found = AsyncIdentifiers(self._client, (*self._ids, store_id, profile_id))
        return found if id_type is UNSET else found(id_type)

    @overload
    def observations(self, store_id: str | None, profile_id: str | None) -> AsyncObservations: ...

    @overload
    def observations(
        self, store_id: str | None, profile_id: str | None, observation_id: str | None,
    ) -> AsyncObservationsContext: ...

    def observations(
        self, store_id: str | None, profile_id: str | None, observation_id: str | UnsetType | None = UNSET,
    ) -> AsyncObservations | AsyncObservationsContext:
        found = AsyncObservations(self._client, (*self._ids, store_id, profile_id))
        return found if observation_id is UNSET else found(observation_id)

    @accessor
    def revisions(self) -> AsyncRevisions:
        return AsyncRevisions(self._client, self._ids)

    @accessor
    def recall(self) -> AsyncRecall:
        return AsyncRecall(self._client, self._ids)

    @accessor
    def traits(self) -> AsyncTraits:
        return AsyncTraits(self._client, self._ids)


class AsyncOperations(AsyncResource):
    """`operations`"""

    __slots__ = ()

    def __call__(self, operation_id: str | None) -> AsyncOperationsContext:
        return AsyncOperationsContext(self._client, (*self._ids, operation_id))


class AsyncOperationsContext(AsyncResource):
    """`operations(operationId)`"""

    __slots__ = ()
    _path = "/v1/ControlPlane/Operations/{0}"

    async def fetch(self) -> m.OperationStatus:
        """Fetch the operation: GET /v1/ControlPlane/Operations/{operationId}

        https://www.twilio.com/docs/api/memory
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchOperation)


class AsyncStores(AsyncResource):
    """`stores`"""

    __slots__ = ()
    _path = "/v1/ControlPlane/Stores"

    def __call__(self, store_id: str | None) -> AsyncStoresContext:
        return AsyncStoresContext(self._client, (*self._ids, store_id))

    async def create(
        self, display_name: str, *, description: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.StoreResult:
        """Create a store: POST /v1/ControlPlane/Stores

        https://www.twilio.com/docs/api/memory/store

        Args:
            display_name: name of the store, unique within the account, at most 64 characters.
            description: text that describes the store, at most 128 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateStore, {"displayName": display_name, "description": description}, extra_params,
        )

    async def list(
        self, *, order_by: m.StoresOrderByArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[str]:
        """List the stores, all or up to `limit`: GET /v1/ControlPlane/Stores

        https://www.twilio.com/docs/api/memory/store

        Args:
            order_by: fields by which the results are sorted, each with its direction.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListStores, {"orderBy": order_by}, extra_params, limit, page_size)

    def stream(
        self, *, order_by: m.StoresOrderByArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[str]:
        """Iterate over the stores, page by page, `prefetch` of them ahead: GET /v1/ControlPlane/Stores

        https://www.twilio.com/docs/api/memory/store

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListStores, {"orderBy": order_by}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, order_by: m.StoresOrderByArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[str]]:
        """Iterate over the pages of stores, one request a step: GET /v1/ControlPlane/Stores

        https://www.twilio.com/docs/api/memory/store

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListStores, {"orderBy": order_by}, extra_params, limit, page_size)

    async def page(
        self, *, order_by: m.StoresOrderByArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[str]:
        """Fetch one page of stores, the first one or the one at `target_url`: GET /v1/ControlPlane/Stores

        https://www.twilio.com/docs/api/memory/store

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListStores, {"orderBy": order_by}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncStoresContext(AsyncResource):
    """`stores(storeId)`"""

    __slots__ = ()
    _path = "/v1/ControlPlane/Stores/{0}"

    async def delete(self, *, missing_ok: bool = False) -> m.StoreResult:
        """Delete the store: DELETE /v1/ControlPlane/Stores/{storeId}

        https://www.twilio.com/docs/api/memory/store

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        return await self._send(ops.DeleteStore, missing_ok=missing_ok)

    async def fetch(self) -> m.Store:
        """Fetch the store: GET /v1/ControlPlane/Stores/{storeId}

        https://www.twilio.com/docs/api/memory/store
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchStore)

    async def patch(
        self, *, if_match: str | None = None, display_name: str | None = None, description: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.StoreResult:
        """Patch the store: PATCH /v1/ControlPlane/Stores/{storeId}

        https://www.twilio.com/docs/api/memory/store

        Args:
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            display_name: name of the store, unique within the account, at most 64 characters.
            description: text that describes the store, at most 128 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.PatchStore, {"displayName": display_name, "description": description}, extra_params,
            headers={"If-Match": if_match},
        )


class AsyncDataMappings(AsyncResource):
    """`data_mappings(storeId)`"""

    __slots__ = ()
    _path = "/v1/ControlPlane/Stores/{0}/DataMappings"

    def __call__(self, data_mapping_id: str | None) -> AsyncDataMappingsContext:
        return AsyncDataMappingsContext(self._client, (*self._ids, data_mapping_id))

    async def create(
        self, display_name: str, mapping_to: m.DataMappingToTraits | Mapping[str, Any],
        mapping_from: m.DataMappingFromTypes | Mapping[str, Any], *, description: str | None = None,
        is_enabled: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.DataMappingResult:
        """Create a data mapping: POST /v1/ControlPlane/Stores/{storeId}/DataMappings

        https://www.twilio.com/docs/api/memory

        Args:
            display_name: name that people read.
            mapping_to: what the data is mapped to, such as traits.
            mapping_from: source the data is mapped from.
            description: text that describes the data mapping, at most 512 characters.
            is_enabled: whether the mapping is active; if not, no data comes into the Memory Store through it.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateDataMapping,
            {
                "displayName": display_name, "mappingTo": mapping_to, "mappingFrom": mapping_from,
                "description": description, "isEnabled": is_enabled,
            },
            extra_params,
        )

    async def list(
        self, *, order_by: m.DataMappingsOrderByArg | str | None = None, type: m.DataMappingTypeArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.DataMapping]:
        """List the data mappings, all or up to `limit`: GET /v1/ControlPlane/Stores/{storeId}/DataMappings

        https://www.twilio.com/docs/api/memory

        Args:
            order_by: fields by which the results are sorted, each with its direction.
            type: only mappings of this kind: `INGRESS`, `DATASET_CLOUDAPP` or `DATASET_WAREHOUSE`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListDataMappings, {"orderBy": order_by, "type": type}, extra_params, limit, page_size,
        )

    def stream(
        self, *, order_by: m.DataMappingsOrderByArg | str | None = None, type: m.DataMappingTypeArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.DataMapping]:
        """Iterate over the data mappings, page by page, `prefetch` of them ahead:
        GET /v1/ControlPlane/Stores/{storeId}/DataMappings

        https://www.twilio.com/docs/api/memory

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListDataMappings, {"orderBy": order_by, "type": type}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, order_by: m.DataMappingsOrderByArg | str | None = None, type: m.DataMappingTypeArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.DataMapping]]:
        """Iterate over the pages of data mappings, one request a step:
        GET /v1/ControlPlane/Stores/{storeId}/DataMappings

        https://www.twilio.com/docs/api/memory

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListDataMappings, {"orderBy": order_by, "type": type}, extra_params, limit, page_size)

    async def page(
        self, *, order_by: m.DataMappingsOrderByArg | str | None = None, type: m.DataMappingTypeArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.DataMapping]:
        """Fetch one page of data mappings, the first one or the one at `target_url`:
        GET /v1/ControlPlane/Stores/{storeId}/DataMappings

        https://www.twilio.com/docs/api/memory

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListDataMappings, {"orderBy": order_by, "type": type}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AsyncDataMappingsContext(AsyncResource):
    """`data_mappings(storeId)(dataMappingId)`"""

    __slots__ = ()
    _path = "/v1/ControlPlane/Stores/{0}/DataMappings/{1}"

    async def delete(self, *, missing_ok: bool = False) -> m.DataMappingResult:
        """Delete the data mapping: DELETE /v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}

        https://www.twilio.com/docs/api/memory

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        return await self._send(ops.DeleteDataMapping, missing_ok=missing_ok)

    async def fetch(self) -> m.DataMapping:
        """Fetch the data mapping: GET /v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}

        https://www.twilio.com/docs/api/memory
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDataMapping)

    async def patch(
        self, *, if_match: str | None = None, display_name: str | None = None, description: str | None = None,
        is_enabled: bool | None = None, mapping_to: m.DataMappingToTraits | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.DataMappingResult:
        """Patch the data mapping: PATCH /v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}

        https://www.twilio.com/docs/api/memory

        Args:
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            display_name: name that people read.
            description: text that describes the data mapping, at most 512 characters.
            is_enabled: whether the mapping is active; if not, no data comes into the Memory Store through it.
            mapping_to: what the data is mapped to, such as traits.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.PatchDataMapping,
            {"displayName": display_name, "description": description, "isEnabled": is_enabled, "mappingTo": mapping_to},
            extra_params, headers={"If-Match": if_match},
        )


class AsyncIdentityResolutionSettings(AsyncResource):
    """`identity_resolution_settings`"""

    __slots__ = ()

    def __call__(self, store_id: str | None) -> AsyncIdentityResolutionSettingsContext:
        return AsyncIdentityResolutionSettingsContext(self._client, (*self._ids, store_id))


class AsyncIdentityResolutionSettingsContext(AsyncResource):
    """`identity_resolution_settings(storeId)`"""

    __slots__ = ()
    _path = "/v1/ControlPlane/Stores/{0}/IdentityResolutionSettings"

    async def fetch(self) -> m.IdentityResolutionSettings:
        """Fetch the identity resolution settings: GET /v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings

        https://www.twilio.com/docs/api/memory
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchIdentityResolutionSettings)

    async def update(
        self,
        identifier_configs: Sequence[m.IdentifierConfig | Mapping[str, Any]] | m.IdentifierConfig | Mapping[str, Any],
        matching_rules: str | Sequence[str], *, if_match: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.IdentityResolutionSettingsResult:
        """Update the identity resolution settings: PUT /v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings

        https://www.twilio.com/docs/api/memory

        Args:
            identifier_configs: identifier types and how each is resolved.
            matching_rules: identifier types, by priority, that find or merge profiles; one match is enough; 1 to 15 of
                them.
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateIdentityResolutionSettings,
            {"identifierConfigs": identifier_configs, "matchingRules": matching_rules}, extra_params,
            headers={"If-Match": if_match},
        )


class AsyncTraitGroups(AsyncResource):
    """`trait_groups(storeId)`"""

    __slots__ = ()
    _path = "/v1/ControlPlane/Stores/{0}/TraitGroups"

    def __call__(self, trait_group_name: str | None) -> AsyncTraitGroupsContext:
        return AsyncTraitGroupsContext(self._client, (*self._ids, trait_group_name))

    async def create(
        self, display_name: str, *, description: str | None = None,
        traits: Mapping[str, m.TraitGroupTraits | Mapping[str, Any]] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.TraitGroupResult:
        """Create a trait group: POST /v1/ControlPlane/Stores/{storeId}/TraitGroups

        https://www.twilio.com/docs/api/memory/trait-group

        Args:
            display_name: unique name of the trait group, by which it is addressed.
            description: text that describes it, for people to read.
            traits: definitions of the group's traits, by trait name.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateTraitGroup, {"displayName": display_name, "description": description, "traits": traits},
            extra_params,
        )

    async def list(
        self, *, include_traits: bool | None = None, order_by: m.TraitGroupsOrderByArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.TraitGroup]:
        """List the trait groups, all or up to `limit`: GET /v1/ControlPlane/Stores/{storeId}/TraitGroups

        https://www.twilio.com/docs/api/memory/trait-group

        Args:
            include_traits: whether to return the trait definitions as well.
            order_by: fields by which the results are sorted, each with its direction.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListTraitGroups, {"includeTraits": include_traits, "orderBy": order_by}, extra_params, limit, page_size,
        )

    def stream(
        self, *, include_traits: bool | None = None, order_by: m.TraitGroupsOrderByArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.TraitGroup]:
        """Iterate over the trait groups, page by page, `prefetch` of them ahead:
        GET /v1/ControlPlane/Stores/{storeId}/TraitGroups

        https://www.twilio.com/docs/api/memory/trait-group

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListTraitGroups, {"includeTraits": include_traits, "orderBy": order_by}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, include_traits: bool | None = None, order_by: m.TraitGroupsOrderByArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.TraitGroup]]:
        """Iterate over the pages of trait groups, one request a step:
        GET /v1/ControlPlane/Stores/{storeId}/TraitGroups

        https://www.twilio.com/docs/api/memory/trait-group

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListTraitGroups, {"includeTraits": include_traits, "orderBy": order_by}, extra_params, limit, page_size,
        )

    async def page(
        self, *, include_traits: bool | None = None, order_by: m.TraitGroupsOrderByArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.TraitGroup]:
        """Fetch one page of trait groups, the first one or the one at `target_url`:
        GET /v1/ControlPlane/Stores/{storeId}/TraitGroups

        https://www.twilio.com/docs/api/memory/trait-group

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListTraitGroups, {"includeTraits": include_traits, "orderBy": order_by}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncTraitGroupsContext(AsyncResource):
    """`trait_groups(storeId)(traitGroupName)`"""

    __slots__ = ()
    _path = "/v1/ControlPlane/Stores/{0}/TraitGroups/{1}"

    async def delete(self, *, missing_ok: bool = False) -> m.TraitGroupResult:
        """Delete the trait group: DELETE /v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}

        https://www.twilio.com/docs/api/memory/trait-group

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        return await self._send(ops.DeleteTraitGroup, missing_ok=missing_ok)

    async def fetch(
        self, *, include_traits: bool | None = None, page_size: int | None = None, page_token: str | None = None,
        order_by: m.TraitGroupOrderByArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TraitGroupResultPart:
        """Fetch the trait group: GET /v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}

        https://www.twilio.com/docs/api/memory/trait-group

        Args:
            include_traits: whether to return the trait definitions as well.
            page_size: how many rows a page holds, as a rule at most 1,000, by default 50.
            page_token: token of the page to read, as an earlier page gave it.
            order_by: fields by which the results are sorted, each with its direction.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.FetchTraitGroup,
            {"includeTraits": include_traits, "pageSize": page_size, "pageToken": page_token, "orderBy": order_by},
            extra_params,
        )

    async def patch(
        self, *, description: str | None = None, traits: Mapping[str, Any] | None = None, if_match: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.TraitGroupResult:
        """Patch the trait group: PATCH /v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}

        https://www.twilio.com/docs/api/memory/trait-group

        Args:
            description: text that describes it, for people to read.
            traits: traits to add or change, by name, with full definition; an empty `dataType` removes one.
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.PatchTraitGroup, {"description": description, "traits": traits}, extra_params,
            headers={"If-Match": if_match},
        )


class AsyncProfiles(AsyncResource):
    """`profiles(storeId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles"

    def __call__(self, profile_id: str | None) -> AsyncProfilesContext:
        return AsyncProfilesContext(self._client, (*self._ids, profile_id))

    async def create(
        self, *, traits: Mapping[str, Mapping[str, Any]] | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ProfileResultPart:
        """Create a profile: POST /v1/Stores/{storeId}/Profiles

        https://www.twilio.com/docs/api/memory/profile

        Args:
            traits: trait groups of the profile, each with its traits.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateProfile, {"traits": traits}, extra_params)

    async def list(
        self, *, order_by: m.ProfilesOrderByArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[str]:
        """List the profiles, all or up to `limit`: GET /v1/Stores/{storeId}/Profiles

        https://www.twilio.com/docs/api/memory/profile

        Args:
            order_by: fields by which the results are sorted, each with its direction.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListProfiles, {"orderBy": order_by}, extra_params, limit, page_size)

    def stream(
        self, *, order_by: m.ProfilesOrderByArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[str]:
        """Iterate over the profiles, page by page, `prefetch` of them ahead: GET /v1/Stores/{storeId}/Profiles

        https://www.twilio.com/docs/api/memory/profile

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListProfiles, {"orderBy": order_by}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, order_by: m.ProfilesOrderByArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[str]]:
        """Iterate over the pages of profiles, one request a step: GET /v1/Stores/{storeId}/Profiles

        https://www.twilio.com/docs/api/memory/profile

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListProfiles, {"orderBy": order_by}, extra_params, limit, page_size)

    async def page(
        self, *, order_by: m.ProfilesOrderByArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[str]:
        """Fetch one page of profiles, the first one or the one at `target_url`: GET /v1/Stores/{storeId}/Profiles

        https://www.twilio.com/docs/api/memory/profile

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListProfiles, {"orderBy": order_by}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncProfilesContext(AsyncResource):
    """`profiles(storeId)(profileId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/{1}"

    async def delete(self, *, missing_ok: bool = False) -> m.ProfileResult:
        """Delete the profile: DELETE /v1/Stores/{storeId}/Profiles/{profileId}

        https://www.twilio.com/docs/api/memory/profile

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        return await self._send(ops.DeleteProfile, missing_ok=missing_ok)

    async def fetch(
        self, *, trait_groups: Sequence[str] | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Profile:
        """Fetch the profile: GET /v1/Stores/{storeId}/Profiles/{profileId}

        https://www.twilio.com/docs/api/memory/profile

        Args:
            trait_groups: trait groups, by name.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchProfile, {"traitGroups": trait_groups}, extra_params)

    async def patch(
        self, *, traits: Mapping[str, Mapping[str, Any]] | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ProfileTraitsResult:
        """Patch the profile traits: PATCH /v1/Stores/{storeId}/Profiles/{profileId}

        https://www.twilio.com/docs/api/memory/profile

        Args:
            traits: trait groups of the profile, each with its traits.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.PatchProfileTraits, {"traits": traits}, extra_params)


class AsyncBulk(AsyncResource):
    """`bulk`"""

    __slots__ = ()

    def __call__(self, store_id: str | None) -> AsyncBulkContext:
        return AsyncBulkContext(self._client, (*self._ids, store_id))


class AsyncBulkContext(AsyncResource):
    """`bulk(storeId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/Bulk"

    async def update(
        self, *,
        profiles: Sequence[m.ProfileData | Mapping[str, Any]] | m.ProfileData | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ProfilesBulkResult:
        """Update the profiles bulk: PUT /v1/Stores/{storeId}/Profiles/Bulk

        https://www.twilio.com/docs/api/memory/profile

        Args:
            profiles: 1 to 1,000 profiles to update.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateProfilesBulk, {"profiles": profiles}, extra_params)


class AsyncImports(AsyncResource):
    """`imports(storeId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/Imports"

    def __call__(self, import_id: str | None) -> AsyncImportsContext:
        return AsyncImportsContext(self._client, (*self._ids, import_id))

    async def create(
        self, filename: str, file_size: int,
        column_mappings: Sequence[m.ColumnMappingItem | Mapping[str, Any]] | m.ColumnMappingItem | Mapping[str, Any], *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ProfilesImportV2Result:
        """Create a profiles import v2: POST /v1/Stores/{storeId}/Profiles/Imports

        https://www.twilio.com/docs/api/memory

        Args:
            filename: name of the file to upload, up to 255 characters.
            file_size: size of the file in bytes, 1 to 104,857,600 (100 MiB).
            column_mappings: how CSV columns go to fields of traits, 2 to 100 mappings.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateProfilesImportV2,
            {"filename": filename, "fileSize": file_size, "columnMappings": column_mappings}, extra_params,
        )

    async def list(
        self, *, order_by: m.ProfileImportsV2OrderByArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[str]:
        """List the imports, all or up to `limit`: GET /v1/Stores/{storeId}/Profiles/Imports

        https://www.twilio.com/docs/api/memory

        Args:
            order_by: fields by which the results are sorted, each with its direction.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListProfileImportsV2, {"orderBy": order_by}, extra_params, limit, page_size)

    def stream(
        self, *, order_by: m.ProfileImportsV2OrderByArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[str]:
        """Iterate over the imports, page by page, `prefetch` of them ahead:
        GET /v1/Stores/{storeId}/Profiles/Imports

        https://www.twilio.com/docs/api/memory

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListProfileImportsV2, {"orderBy": order_by}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, order_by: m.ProfileImportsV2OrderByArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[str]]:
        """Iterate over the pages of imports, one request a step: GET /v1/Stores/{storeId}/Profiles/Imports

        https://www.twilio.com/docs/api/memory

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListProfileImportsV2, {"orderBy": order_by}, extra_params, limit, page_size)

    async def page(
        self, *, order_by: m.ProfileImportsV2OrderByArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[str]:
        """Fetch one page of imports, the first one or the one at `target_url`:
        GET /v1/Stores/{storeId}/Profiles/Imports

        https://www.twilio.com/docs/api/memory

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListProfileImportsV2, {"orderBy": order_by}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AsyncImportsContext(AsyncResource):
    """`imports(storeId)(importId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/Imports/{1}"

    async def fetch(self) -> m.ProfileImportV2Result:
        """Fetch the profile import v2: GET /v1/Stores/{storeId}/Profiles/Imports/{importId}

        https://www.twilio.com/docs/api/memory
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchProfileImportV2)


class AsyncLookup(AsyncResource):
    """`lookup`"""

    __slots__ = ()

    def __call__(self, store_id: str | None) -> AsyncLookupContext:
        return AsyncLookupContext(self._client, (*self._ids, store_id))


class AsyncLookupContext(AsyncResource):
    """`lookup(storeId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/Lookup"

    async def create(
        self, id_type: str, value: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ProfilesLookupResult:
        """Create a profiles lookup: POST /v1/Stores/{storeId}/Profiles/Lookup

        https://www.twilio.com/docs/api/memory

        Args:
            id_type: type of the identifier, such as `email` or `phone`, as set in the identity resolution settings.
            value: raw value of the identifier, at most 255 characters; may be normalised before it is stored or
                matched.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateProfilesLookup, {"idType": id_type, "value": value}, extra_params)


class AsyncConversationSummaries(AsyncResource):
    """`conversation_summaries(storeId,profileId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/{1}/ConversationSummaries"

    def __call__(self, summary_id: str | None) -> AsyncConversationSummariesContext:
        return AsyncConversationSummariesContext(self._client, (*self._ids, summary_id))

    async def create(
        self, summaries: Sequence[m.SummaryCore | Mapping[str, Any]] | m.SummaryCore | Mapping[str, Any], *,
        accept_encoding: str | None = None,
        content_encoding: m.ProfileConversationSummaryContentEncodingArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SummariesCreatedResponse:
        """Create a profile conversation summary:
        POST /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries

        https://www.twilio.com/docs/api/memory/conversation-summaries

        Args:
            summaries: 1 to 10 conversation summaries to store in one request.
            accept_encoding: encodings of the reply that the caller takes, such as `gzip`.
            content_encoding: encoding of the request's body, such as `gzip`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateProfileConversationSummary, {"summaries": summaries}, extra_params,
            headers={"Accept-Encoding": accept_encoding, "Content-Encoding": content_encoding},
        )

    async def list(
        self, *, conversation_id: str | None = None, accept_encoding: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SummaryInfo]:
        """List the conversation summaries, all or up to `limit`:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries

        https://www.twilio.com/docs/api/memory/conversation-summaries

        Args:
            conversation_id: ID of the conversation.
            accept_encoding: encodings of the reply that the caller takes, such as `gzip`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListProfileConversationSummaries, {"conversationId": conversation_id}, extra_params, limit, page_size,
            headers={"Accept-Encoding": accept_encoding},
        )

    def stream(
        self, *, conversation_id: str | None = None, accept_encoding: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SummaryInfo]:
        """Iterate over the conversation summaries, page by page, `prefetch` of them ahead:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries

        https://www.twilio.com/docs/api/memory/conversation-summaries

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListProfileConversationSummaries, {"conversationId": conversation_id}, extra_params, limit, page_size,
            prefetch, headers={"Accept-Encoding": accept_encoding},
        )

    def pages(
        self, *, conversation_id: str | None = None, accept_encoding: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SummaryInfo]]:
        """Iterate over the pages of conversation summaries, one request a step:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries

        https://www.twilio.com/docs/api/memory/conversation-summaries

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListProfileConversationSummaries, {"conversationId": conversation_id}, extra_params, limit, page_size,
            headers={"Accept-Encoding": accept_encoding},
        )

    async def page(
        self, *, conversation_id: str | None = None, accept_encoding: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SummaryInfo]:
        """Fetch one page of conversation summaries, the first one or the one at `target_url`:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries

        https://www.twilio.com/docs/api/memory/conversation-summaries

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListProfileConversationSummaries, {"conversationId": conversation_id}, extra_params, page_size,
            page_number, page_token, target_url, headers={"Accept-Encoding": accept_encoding},
        )


class AsyncConversationSummariesContext(AsyncResource):
    """`conversation_summaries(storeId,profileId)(summaryId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/{1}/ConversationSummaries/{2}"

    async def delete(self, *, missing_ok: bool = False) -> m.ProfileConversationSummaryResult:
        """Delete the profile conversation summary:
        DELETE /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}

        https://www.twilio.com/docs/api/memory/conversation-summaries

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        return await self._send(ops.DeleteProfileConversationSummary, missing_ok=missing_ok)

    async def fetch(self) -> m.SummaryInfo:
        """Fetch the profile conversation summary:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}

        https://www.twilio.com/docs/api/memory/conversation-summaries
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchProfileConversationSummary)

    async def patch(
        self, *, source: str | None = None, content: str | None = None,
        occurred_at: datetime | date | str | None = None, conversation_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ProfileConversationSummaryResult:
        """Patch the profile conversation summary:
        PATCH /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}

        https://www.twilio.com/docs/api/memory/conversation-summaries

        Args:
            source: system it comes from, at most 100 letters, digits, spaces, `_`, `.` or `-`.
            content: text of the summary, 1 to 4,096 characters.
            occurred_at: instant at which the summary was first written, by default that of its receipt.
            conversation_id: ID of the conversation.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.PatchProfileConversationSummary,
            {"source": source, "content": content, "occurredAt": occurred_at, "conversationId": conversation_id},
            extra_params,
        )


class AsyncIdentifiers(AsyncResource):
    """`identifiers(storeId,profileId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/{1}/Identifiers"

    def __call__(self, id_type: str | None) -> AsyncIdentifiersContext:
        return AsyncIdentifiersContext(self._client, (*self._ids, id_type))

    async def create(
        self, id_type: str, value: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ProfileIdentifierResult:
        """Create a profile identifier: POST /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers

        https://www.twilio.com/docs/api/memory/identifiers

        Args:
            id_type: type of the identifier, such as `email` or `phone`, as set in the identity resolution settings.
            value: raw value of the identifier, at most 255 characters; may be normalised before it is stored or
                matched.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateProfileIdentifier, {"idType": id_type, "value": value}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IdentifierSet]:
        """List the identifiers, all or up to `limit`: GET /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers

        https://www.twilio.com/docs/api/memory/identifiers

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListProfileIdentifiers, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.IdentifierSet]:
        """Iterate over the identifiers, page by page, `prefetch` of them ahead:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers

        https://www.twilio.com/docs/api/memory/identifiers

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListProfileIdentifiers, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.IdentifierSet]]:
        """Iterate over the pages of identifiers, one request a step:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers

        https://www.twilio.com/docs/api/memory/identifiers

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListProfileIdentifiers, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.IdentifierSet]:
        """Fetch one page of identifiers, the first one or the one at `target_url`:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers

        https://www.twilio.com/docs/api/memory/identifiers

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListProfileIdentifiers, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncIdentifiersContext(AsyncResource):
    """`identifiers(storeId,profileId)(idType)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/{1}/Identifiers/{2}"

    async def delete(
        self, *, remove_all: bool | None = None, extra_params: Mapping[str, Any] | None = None,
        missing_ok: bool = False,
    ) -> m.ProfileIdentifierResult:
        """Delete the profile identifier: DELETE /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}

        https://www.twilio.com/docs/api/memory/identifiers

        Args:
            remove_all: whether to delete all values of this identifier type at once, by default `False`.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.DeleteProfileIdentifier, {"removeAll": remove_all}, extra_params, missing_ok=missing_ok,
        )

    async def fetch(self) -> m.IdentifierSet:
        """Fetch the profile identifier: GET /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}

        https://www.twilio.com/docs/api/memory/identifiers
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchProfileIdentifier)

    async def patch(
        self, id_type: str, old_value: str, new_value: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ProfileIdentifierResult:
        """Patch the profile identifier: PATCH /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}

        https://www.twilio.com/docs/api/memory/identifiers

        Args:
            id_type: type of the identifier, such as `email` or `phone`, as set in the identity resolution settings.
            old_value: stored value that is replaced, up to 255 characters.
            new_value: new value of the identifier, up to 255 characters, normalised as its settings say.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.PatchProfileIdentifier, {"idType": id_type, "oldValue": old_value, "newValue": new_value}, extra_params,
        )


class AsyncObservations(AsyncResource):
    """`observations(storeId,profileId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/{1}/Observations"

    def __call__(self, observation_id: str | None) -> AsyncObservationsContext:
        return AsyncObservationsContext(self._client, (*self._ids, observation_id))

    async def create(
        self,
        observations: Sequence[m.ObservationCreateRequest | Mapping[str, Any]] | m.ObservationCreateRequest
        | Mapping[str, Any],
        *, accept_encoding: str | None = None,
        content_encoding: m.ProfileObservationContentEncodingArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ObservationCreatedResponse:
        """Create a profile observation: POST /v1/Stores/{storeId}/Profiles/{profileId}/Observations

        https://www.twilio.com/docs/api/memory/observations

        Args:
            observations: 1 to 10 observations to store together.
            accept_encoding: encodings of the reply that the caller takes, such as `gzip`.
            content_encoding: encoding of the request's body, such as `gzip`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateProfileObservation, {"observations": observations}, extra_params,
            headers={"Accept-Encoding": accept_encoding, "Content-Encoding": content_encoding},
        )

    async def list(
        self, *, order_by: m.ProfileObservationsOrderByArg | str | None = None, source: str | None = None,
        created_after: datetime | date | str | None = None, created_before: datetime | date | str | None = None,
        conversation_id: str | None = None, accept_encoding: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ObservationInfo]:
        """List the observations, all or up to `limit`: GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations

        https://www.twilio.com/docs/api/memory/observations

        Args:
            order_by: fields by which the results are sorted, each with its direction.
            source: where it comes from.
            created_after: only those created after this instant; the instant itself may count.
            created_before: only those created before this instant.
            conversation_id: ID of the conversation.
            accept_encoding: encodings of the reply that the caller takes, such as `gzip`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListProfileObservations,
            {
                "orderBy": order_by, "source": source, "createdAfter": created_after, "createdBefore": created_before,
                "conversationId": conversation_id,
            },
            extra_params, limit, page_size, headers={"Accept-Encoding": accept_encoding},
        )

    def stream(
        self, *, order_by: m.ProfileObservationsOrderByArg | str | None = None, source: str | None = None,
        created_after: datetime | date | str | None = None, created_before: datetime | date | str | None = None,
        conversation_id: str | None = None, accept_encoding: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ObservationInfo]:
        """Iterate over the observations, page by page, `prefetch` of them ahead:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations

        https://www.twilio.com/docs/api/memory/observations

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListProfileObservations,
            {
                "orderBy": order_by, "source": source, "createdAfter": created_after, "createdBefore": created_before,
                "conversationId": conversation_id,
            },
            extra_params, limit, page_size, prefetch, headers={"Accept-Encoding": accept_encoding},
        )

    def pages(
        self, *, order_by: m.ProfileObservationsOrderByArg | str | None = None, source: str | None = None,
        created_after: datetime | date | str | None = None, created_before: datetime | date | str | None = None,
        conversation_id: str | None = None, accept_encoding: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ObservationInfo]]:
        """Iterate over the pages of observations, one request a step:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations

        https://www.twilio.com/docs/api/memory/observations

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListProfileObservations,
            {
                "orderBy": order_by, "source": source, "createdAfter": created_after, "createdBefore": created_before,
                "conversationId": conversation_id,
            },
            extra_params, limit, page_size, headers={"Accept-Encoding": accept_encoding},
        )

    async def page(
        self, *, order_by: m.ProfileObservationsOrderByArg | str | None = None, source: str | None = None,
        created_after: datetime | date | str | None = None, created_before: datetime | date | str | None = None,
        conversation_id: str | None = None, accept_encoding: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ObservationInfo]:
        """Fetch one page of observations, the first one or the one at `target_url`:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations

        https://www.twilio.com/docs/api/memory/observations

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListProfileObservations,
            {
                "orderBy": order_by, "source": source, "createdAfter": created_after, "createdBefore": created_before,
                "conversationId": conversation_id,
            },
            extra_params, page_size, page_number, page_token, target_url, headers={"Accept-Encoding": accept_encoding},
        )


class AsyncObservationsContext(AsyncResource):
    """`observations(storeId,profileId)(observationId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/{1}/Observations/{2}"

    async def delete(self, *, missing_ok: bool = False) -> m.ProfileObservationResult:
        """Delete the profile observation:
        DELETE /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}

        https://www.twilio.com/docs/api/memory/observations

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        return await self._send(ops.DeleteProfileObservation, missing_ok=missing_ok)

    async def fetch(self) -> m.ObservationInfo:
        """Fetch the profile observation: GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}

        https://www.twilio.com/docs/api/memory/observations
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchProfileObservation)

    async def patch(
        self, *, content: str | None = None, occurred_at: datetime | date | str | None = None,
        source: str | None = None, conversation_ids: str | Sequence[str] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ProfileObservationResultPart:
        """Patch the profile observation:
        PATCH /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}

        https://www.twilio.com/docs/api/memory/observations

        Args:
            content: text of the observation, 1 to 4,096 characters.
            occurred_at: instant at which the observation occurred.
            source: system it comes from, at most 100 letters, digits, spaces, `_`, `.` or `-`.
            conversation_ids: IDs of the conversations the observation belongs to, at most 10.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.PatchProfileObservation,
            {"content": content, "occurredAt": occurred_at, "source": source, "conversationIds": conversation_ids},
            extra_params,
        )


class AsyncRevisions(AsyncResource):
    """`revisions`"""

    __slots__ = ()

    def __call__(
        self, store_id: str | None, profile_id: str | None, observation_id: str | None,
    ) -> AsyncRevisionsContext:
        return AsyncRevisionsContext(self._client, (*self._ids, store_id, profile_id, observation_id))


class AsyncRevisionsContext(AsyncResource):
    """`revisions(storeId,profileId,observationId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/{1}/Observations/{2}/Revisions"

    async def list(
        self, *, accept_encoding: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ObservationInfo]:
        """List the revisions, all or up to `limit`:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions

        https://www.twilio.com/docs/api/memory/observations

        Args:
            accept_encoding: encodings of the reply that the caller takes, such as `gzip`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListObservationRevisions, {}, extra_params, limit, page_size,
            headers={"Accept-Encoding": accept_encoding},
        )

    def stream(
        self, *, accept_encoding: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ObservationInfo]:
        """Iterate over the revisions, page by page, `prefetch` of them ahead:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions

        https://www.twilio.com/docs/api/memory/observations

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListObservationRevisions, {}, extra_params, limit, page_size, prefetch,
            headers={"Accept-Encoding": accept_encoding},
        )

    def pages(
        self, *, accept_encoding: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ObservationInfo]]:
        """Iterate over the pages of revisions, one request a step:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions

        https://www.twilio.com/docs/api/memory/observations

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListObservationRevisions, {}, extra_params, limit, page_size,
            headers={"Accept-Encoding": accept_encoding},
        )

    async def page(
        self, *, accept_encoding: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ObservationInfo]:
        """Fetch one page of revisions, the first one or the one at `target_url`:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions

        https://www.twilio.com/docs/api/memory/observations

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListObservationRevisions, {}, extra_params, page_size, page_number, page_token, target_url,
            headers={"Accept-Encoding": accept_encoding},
        )


class AsyncRecall(AsyncResource):
    """`recall`"""

    __slots__ = ()

    def __call__(self, store_id: str | None, profile_id: str | None) -> AsyncRecallContext:
        return AsyncRecallContext(self._client, (*self._ids, store_id, profile_id))


class AsyncRecallContext(AsyncResource):
    """`recall(storeId,profileId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/{1}/Recall"

    async def create(
        self, *, conversation_id: str | None = None, communications_limit: int | None = None,
        observations_limit: int | None = None, summaries_limit: int | None = None, query: str | None = None,
        begin_date: datetime | date | str | None = None, accept_encoding: str | None = None,
        content_encoding: m.FetchProfileMemoryContentEncodingArg | str | None = None,
        end_date: datetime | date | str | None = None, relevance_threshold: float | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.MemoryRetrievalResponse:
        """Create a fetch profile memory: POST /v1/Stores/{storeId}/Profiles/{profileId}/Recall

        https://www.twilio.com/docs/api/memory

        Args:
            conversation_id: ID of the conversation; session memory and query expansion need it.
            communications_limit: how many conversational session memories come back, 0 to 100; 0, the default, fetches
                none.
            observations_limit: how many observations are returned at most, 0 to 100, by default 20.
            summaries_limit: most summaries to return, 0 to 100, by default 5; 0 gets none.
            query: text to find memories by, at most 1,024 characters, by default derived from the last 10
                communications.
            begin_date: only memories from this instant on.
            accept_encoding: encodings of the reply that the caller takes, such as `gzip`.
            content_encoding: encoding of the request's body, such as `gzip`.
            end_date: only memories before this instant.
            relevance_threshold: lowest relevance score to return, 0 to 1, by default 0; ignored when the newest come
                first.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateFetchProfileMemory,
            {
                "conversationId": conversation_id, "communicationsLimit": communications_limit,
                "observationsLimit": observations_limit, "summariesLimit": summaries_limit, "query": query,
                "beginDate": begin_date, "endDate": end_date, "relevanceThreshold": relevance_threshold,
            },
            extra_params, headers={"Accept-Encoding": accept_encoding, "Content-Encoding": content_encoding},
        )


class AsyncTraits(AsyncResource):
    """`traits`"""

    __slots__ = ()

    def __call__(self, store_id: str | None, profile_id: str | None) -> AsyncTraitsContext:
        return AsyncTraitsContext(self._client, (*self._ids, store_id, profile_id))


class AsyncTraitsContext(AsyncResource):
    """`traits(storeId,profileId)`"""

    __slots__ = ()
    _path = "/v1/Stores/{0}/Profiles/{1}/Traits"

    async def list(
        self, *, order_by: m.ProfileTraitsOrderByArg | str | None = None,
        trait_groups: Sequence[str] | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.FullTrait]:
        """List the traits, all or up to `limit`: GET /v1/Stores/{storeId}/Profiles/{profileId}/Traits

        https://www.twilio.com/docs/api/memory/traits

        Args:
            order_by: fields by which the results are sorted, each with its direction.
            trait_groups: trait groups, by name.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListProfileTraits, {"orderBy": order_by, "traitGroups": trait_groups}, extra_params, limit, page_size,
        )

    def stream(
        self, *, order_by: m.ProfileTraitsOrderByArg | str | None = None,
        trait_groups: Sequence[str] | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.FullTrait]:
        """Iterate over the traits, page by page, `prefetch` of them ahead:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Traits

        https://www.twilio.com/docs/api/memory/traits

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListProfileTraits, {"orderBy": order_by, "traitGroups": trait_groups}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, order_by: m.ProfileTraitsOrderByArg | str | None = None,
        trait_groups: Sequence[str] | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.FullTrait]]:
        """Iterate over the pages of traits, one request a step:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Traits

        https://www.twilio.com/docs/api/memory/traits

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListProfileTraits, {"orderBy": order_by, "traitGroups": trait_groups}, extra_params, limit, page_size,
        )

    async def page(
        self, *, order_by: m.ProfileTraitsOrderByArg | str | None = None,
        trait_groups: Sequence[str] | str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.FullTrait]:
        """Fetch one page of traits, the first one or the one at `target_url`:
        GET /v1/Stores/{storeId}/Profiles/{profileId}/Traits

        https://www.twilio.com/docs/api/memory/traits

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListProfileTraits, {"orderBy": order_by, "traitGroups": trait_groups}, extra_params, page_size,
            page_number, page_token, target_url,
        )
