# Generated from facts/content_v1.json by `make generate`; do not edit.
"""The resources of content_v1."""

from __future__ import annotations

from ..._operations import content_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from datetime import timedelta
    from typing import Any

    from ...models import content_v1 as m
    from ..pages import AsyncPage


class AsyncContentV1(AsyncResource):
    """`content.v1`"""

    __slots__ = ()

    @accessor
    def contents(self) -> AsyncContents:
        return AsyncContents(self._client, self._ids)

    @accessor
    def content_and_approvals(self) -> AsyncContentAndApprovals:
        return AsyncContentAndApprovals(self._client, self._ids)

    @accessor
    def legacy_contents(self) -> AsyncLegacyContents:
        return AsyncLegacyContents(self._client, self._ids)


class AsyncContents(AsyncResource):
    """`contents`"""

    __slots__ = ()
    _path = "/v1/Content"

    def __call__(self, sid: str | None) -> AsyncContentsContext:
        return AsyncContentsContext(self._client, (*self._ids, sid))

    async def create(
        self, language: str, types: m.Types | Mapping[str, Any], *, friendly_name: str | None = None,
        variables: Mapping[str, str] | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Content:
        """Create a content: POST /v1/Content

        https://www.twilio.com/docs/content/content-api-resources

        Args:
            language: language of the content, as a code such as `en`.
            types: bodies of the template by content type, such as `twilio/text`.
            friendly_name: name of the content, not shown to recipients.
            variables: values of the content template's variables, such as `{"1": "Customer_Name"}`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateContent,
            {"language": language, "types": types, "friendly_name": friendly_name, "variables": variables},
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Content]:
        """List the contents, all or up to `limit`: GET /v1/Content

        https://www.twilio.com/docs/content/content-api-resources

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListContent, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Content]:
        """Iterate over the contents, page by page, `prefetch` of them ahead: GET /v1/Content

        https://www.twilio.com/docs/content/content-api-resources

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListContent, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Content]]:
        """Iterate over the pages of contents, one request a step: GET /v1/Content

        https://www.twilio.com/docs/content/content-api-resources

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListContent, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Content]:
        """Fetch one page of contents, the first one or the one at `target_url`: GET /v1/Content

        https://www.twilio.com/docs/content/content-api-resources

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListContent, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncContentsContext(AsyncResource):
    """`contents(Sid)`"""

    __slots__ = ()
    _path = "/v1/Content/{0}"

    @accessor
    def approval_create(self) -> AsyncContentsApprovalCreate:
        return AsyncContentsApprovalCreate(self._client, self._ids)

    @accessor
    def approval_fetch(self) -> AsyncContentsApprovalFetch:
        return AsyncContentsApprovalFetch(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the content: DELETE /v1/Content/{Sid}

        https://www.twilio.com/docs/content/content-api-resources

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteContent, missing_ok=missing_ok)

    async def fetch(self) -> m.Content:
        """Fetch the content: GET /v1/Content/{Sid}

        https://www.twilio.com/docs/content/content-api-resources
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchContent)

    async def update(
        self, types: m.Types | Mapping[str, Any], *, friendly_name: str | None = None,
        variables: Mapping[str, str] | None = None, language: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Content:
        """Update the content: PUT /v1/Content/{Sid}

        https://www.twilio.com/docs/content/content-api-resources

        Args:
            types: bodies of the template by content type, such as `twilio/text`.
            friendly_name: name of the content, not shown to recipients.
            variables: values of the content template's variables, such as `{"1": "Customer_Name"}`.
            language: language of the content, as a code such as `en`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateContent,
            {"types": types, "friendly_name": friendly_name, "variables": variables, "language": language},
            extra_params,
        )


class AsyncContentsApprovalCreate(AsyncResource):
    """`contents(Sid).approval_create`"""

    __slots__ = ()
    _path = "/v1/Content/{0}/ApprovalRequests/whatsapp"

    async def create(
        self, name: str, category: str, *, send_ttl_seconds: timedelta | int | None = None,
        bid_amount: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ApprovalCreate:
        """Create an approval create: POST /v1/Content/{ContentSid}/ApprovalRequests/whatsapp

        https://www.twilio.com/docs/content/content-api-resources

        Args:
            name: name of the template under which approval is requested.
            category: category of the template on WhatsApp.
            send_ttl_seconds: seconds during which delivery of a message with this content is tried.
            bid_amount: amount that is bid.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateApprovalCreate,
            {"name": name, "category": category, "send_ttl_seconds": send_ttl_seconds, "bid_amount": bid_amount},
            extra_params,
        )

    async def update(
        self, *, bid_amount: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ApprovalCreate:
        """Update the approval create: PATCH /v1/Content/{ContentSid}/ApprovalRequests/whatsapp

        https://www.twilio.com/docs/content/content-api-resources

        Args:
            bid_amount: amount that is bid.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateApprovalCreate, {"bid_amount": bid_amount}, extra_params)


class AsyncContentsApprovalFetch(AsyncResource):
    """`contents(Sid).approval_fetch`"""

    __slots__ = ()
    _path = "/v1/Content/{0}/ApprovalRequests"

    def __call__(self) -> AsyncContentsApprovalFetch:
        return self

    async def fetch(self) -> m.ApprovalFetch:
        """Fetch the approval fetch: GET /v1/Content/{Sid}/ApprovalRequests

        https://www.twilio.com/docs/content/content-api-resources
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchApprovalFetch)


class AsyncContentAndApprovals(AsyncResource):
    """`content_and_approvals`"""

    __slots__ = ()
    _path = "/v1/ContentAndApprovals"

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ContentAndApprovals]:
        """List the content and approvals, all or up to `limit`: GET /v1/ContentAndApprovals

        https://www.twilio.com/docs/content/content-api-resources

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListContentAndApprovals, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ContentAndApprovals]:
        """Iterate over the content and approvals, page by page, `prefetch` of them ahead:
        GET /v1/ContentAndApprovals

        https://www.twilio.com/docs/content/content-api-resources

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListContentAndApprovals, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ContentAndApprovals]]:
        """Iterate over the pages of content and approvals, one request a step: GET /v1/ContentAndApprovals

        https://www.twilio.com/docs/content/content-api-resources

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListContentAndApprovals, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ContentAndApprovals]:
        """Fetch one page of content and approvals, the first one or the one at `target_url`:
        GET /v1/ContentAndApprovals

        https://www.twilio.com/docs/content/content-api-resources

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListContentAndApprovals, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncLegacyContents(AsyncResource):
    """`legacy_contents`"""

    __slots__ = ()
    _path = "/v1/LegacyContent"

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.LegacyContent]:
        """List the legacy contents, all or up to `limit`: GET /v1/LegacyContent

        https://www.twilio.com/docs/content/content-api-resources

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListLegacyContent, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.LegacyContent]:
        """Iterate over the legacy contents, page by page, `prefetch` of them ahead: GET /v1/LegacyContent

        https://www.twilio.com/docs/content/content-api-resources

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListLegacyContent, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.LegacyContent]]:
        """Iterate over the pages of legacy contents, one request a step: GET /v1/LegacyContent

        https://www.twilio.com/docs/content/content-api-resources

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListLegacyContent, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.LegacyContent]:
        """Fetch one page of legacy contents, the first one or the one at `target_url`: GET /v1/LegacyContent

        https://www.twilio.com/docs/content/content-api-resources

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListLegacyContent, {}, extra_params, page_size, page_number, page_token, target_url)
