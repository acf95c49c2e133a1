# Generated from facts/content_v2.json by `make generate`; do not edit.
"""The resources of content_v2."""

from __future__ import annotations

from ..._operations import content_v2 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from ...models import content_v2 as m
    from ..pages import AsyncPage


class AsyncContentV2(AsyncResource):
    """`content.v2`"""

    __slots__ = ()

    @accessor
    def contents(self) -> AsyncContents:
        return AsyncContents(self._client, self._ids)

    @accessor
    def content_and_approvals(self) -> AsyncContentAndApprovals:
        return AsyncContentAndApprovals(self._client, self._ids)


class AsyncContents(AsyncResource):
    """`contents`"""

    __slots__ = ()
    _path = "/v2/Content"

    async def list(
        self, *, sort_by_date: str | None = None, sort_by_content_name: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, content_name: str | None = None,
        content: str | None = None, language: str | Sequence[str] | None = None,
        content_type: str | Sequence[str] | None = None, channel_eligibility: str | Sequence[str] | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Content]:
        """List the contents, all or up to `limit`: GET /v2/Content

        https://www.twilio.com/docs/content/content-api-resources

        Args:
            sort_by_date: sort order by date of the last update, ascending or descending.
            sort_by_content_name: sort order by content name, ascending or descending.
            date_created_after: only templates created at or after this instant.
            date_created_before: only templates created at or before this instant.
            content_name: regular expression that the template's name must match.
            content: regular expression that the template's content must match.
            language: keeps only content in these languages.
            content_type: only templates of these content types, as a list.
            channel_eligibility: only templates with these approvals, each as `channel:status`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListContent,
            {
                "SortByDate": sort_by_date, "SortByContentName": sort_by_content_name,
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "ContentName": content_name, "Content": content, "Language": language, "ContentType": content_type,
                "ChannelEligibility": channel_eligibility,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, sort_by_date: str | None = None, sort_by_content_name: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, content_name: str | None = None,
        content: str | None = None, language: str | Sequence[str] | None = None,
        content_type: str | Sequence[str] | None = None, channel_eligibility: str | Sequence[str] | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Content]:
        """Iterate over the contents, page by page, `prefetch` of them ahead: GET /v2/Content

        https://www.twilio.com/docs/content/content-api-resources

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListContent,
            {
                "SortByDate": sort_by_date, "SortByContentName": sort_by_content_name,
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "ContentName": content_name, "Content": content, "Language": language, "ContentType": content_type,
                "ChannelEligibility": channel_eligibility,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, sort_by_date: str | None = None, sort_by_content_name: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, content_name: str | None = None,
        content: str | None = None, language: str | Sequence[str] | None = None,
        content_type: str | Sequence[str] | None = None, channel_eligibility: str | Sequence[str] | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Content]]:
        """Iterate over the pages of contents, one request a step: GET /v2/Content

        https://www.twilio.com/docs/content/content-api-resources

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListContent,
            {
                "SortByDate": sort_by_date, "SortByContentName": sort_by_content_name,
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "ContentName": content_name, "Content": content, "Language": language, "ContentType": content_type,
                "ChannelEligibility": channel_eligibility,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, sort_by_date: str | None = None, sort_by_content_name: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, content_name: str | None = None,
        content: str | None = None, language: str | Sequence[str] | None = None,
        content_type: str | Sequence[str] | None = None, channel_eligibility: str | Sequence[str] | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Content]:
        """Fetch one page of contents, the first one or the one at `target_url`: GET /v2/Content

        https://www.twilio.com/docs/content/content-api-resources

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListContent,
            {
                "SortByDate": sort_by_date, "SortByContentName": sort_by_content_name,
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "ContentName": content_name, "Content": content, "Language": language, "ContentType": content_type,
                "ChannelEligibility": channel_eligibility,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncContentAndApprovals(AsyncResource):
    """`content_and_approvals`"""

    __slots__ = ()
    _path = "/v2/ContentAndApprovals"

    async def list(
        self, *, sort_by_date: str | None = None, sort_by_content_name: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, content_name: str | None = None,
        content: str | None = None, language: str | Sequence[str] | None = None,
        content_type: str | Sequence[str] | None = None, channel_eligibility: str | Sequence[str] | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ContentAndApprovals]:
        """List the content and approvals, all or up to `limit`: GET /v2/ContentAndApprovals

        https://www.twilio.com/docs/content/content-api-resources

        Args:
            sort_by_date: sort order by date of the last update, ascending or descending.
            sort_by_content_name: sort order by content name, ascending or descending.
            date_created_after: only templates created at or after this instant.
            date_created_before: only templates created at or before this instant.
            content_name: regular expression that the template's name must match.
            content: regular expression that the template's content must match.
            language: keeps only content in these languages.
            content_type: only templates of these content types, as a list.
            channel_eligibility: only templates with these approvals, each as `channel:status`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListContentAndApprovals,
            {
                "SortByDate": sort_by_date, "SortByContentName": sort_by_content_name,
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "ContentName": content_name, "Content": content, "Language": language, "ContentType": content_type,
                "ChannelEligibility": channel_eligibility,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, sort_by_date: str | None = None, sort_by_content_name: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, content_name: str | None = None,
        content: str | None = None, language: str | Sequence[str] | None = None,
        content_type: str | Sequence[str] | None = None, channel_eligibility: str | Sequence[str] | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ContentAndApprovals]:
        """Iterate over the content and approvals, page by page, `prefetch` of them ahead:
        GET /v2/ContentAndApprovals

        https://www.twilio.com/docs/content/content-api-resources

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListContentAndApprovals,
            {
                "SortByDate": sort_by_date, "SortByContentName": sort_by_content_name,
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "ContentName": content_name, "Content": content, "Language": language, "ContentType": content_type,
                "ChannelEligibility": channel_eligibility,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, sort_by_date: str | None = None, sort_by_content_name: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, content_name: str | None = None,
        content: str | None = None, language: str | Sequence[str] | None = None,
        content_type: str | Sequence[str] | None = None, channel_eligibility: str | Sequence[str] | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ContentAndApprovals]]:
        """Iterate over the pages of content and approvals, one request a step: GET /v2/ContentAndApprovals

        https://www.twilio.com/docs/content/content-api-resources

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListContentAndApprovals,
            {
                "SortByDate": sort_by_date, "SortByContentName": sort_by_content_name,
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "ContentName": content_name, "Content": content, "Language": language, "ContentType": content_type,
                "ChannelEligibility": channel_eligibility,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, sort_by_date: str | None = None, sort_by_content_name: str | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, content_name: str | None = None,
        content: str | None = None, language: str | Sequence[str] | None = None,
        content_type: str | Sequence[str] | None = None, channel_eligibility: str | Sequence[str] | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ContentAndApprovals]:
        """Fetch one page of content and approvals, the first one or the one at `target_url`:
        GET /v2/ContentAndApprovals

        https://www.twilio.com/docs/content/content-api-resources

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListContentAndApprovals,
            {
                "SortByDate": sort_by_date, "SortByContentName": sort_by_content_name,
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "ContentName": content_name, "Content": content, "Language": language, "ContentType": content_type,
                "ChannelEligibility": channel_eligibility,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )
