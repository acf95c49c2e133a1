# Generated from facts/fax_v1.json by `make generate`; do not edit.
"""The resources of fax_v1, faxes."""

from __future__ import annotations

from ..._operations import fax_v1 as ops
from ..resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from datetime import date, datetime, timedelta
    from typing import Any

    from ...models import fax_v1 as m
    from ..helpers.fax_files import AsyncFaxFile
    from ..pages import AsyncPage


class AsyncFaxes(AsyncResource):
    """`faxes`"""

    __slots__ = ()
    _path = "/v1/Faxes"

    def __call__(self, sid: str | None) -> AsyncFaxFile:
        from ..helpers.fax_files import AsyncFaxFile

        return AsyncFaxFile(self._client, (*self._ids, sid))

    async def create(
        self, to: str, media_url: str, *, quality: m.FaxQualityArg | str | None = None,
        status_callback: str | None = None, from_: str | None = None, sip_auth_username: str | None = None,
        sip_auth_password: str | None = None, store_media: bool | None = None, ttl: timedelta | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Fax:
        """Create a fax: POST /v1/Faxes

        Args:
            to: recipient: who or what is called, written to or addressed.
            media_url: URL of a media file, or a list of such URLs.
            quality: resolution of the fax: `standard`, `fine` or `superfine`.
            status_callback: URL that gets a request at each change of status.
            from_: who it comes from: sender, caller or author; when listing, only from there.
            sip_auth_username: user name for SIP authentication.
            sip_auth_password: password for SIP authentication.
            store_media: whether Twilio keeps the fax's file, by default true.
            ttl: time to live: after how long it expires.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateFax,
            {
                "To": to, "MediaUrl": media_url, "Quality": quality, "StatusCallback": status_callback, "From": from_,
                "SipAuthUsername": sip_auth_username, "SipAuthPassword": sip_auth_password, "StoreMedia": store_media,
                "Ttl": ttl,
            },
            extra_params,
        )

    async def list(
        self, *, from_: str | None = None, to: str | None = None,
        date_created_on_or_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Fax]:
        """List the faxes, all or up to `limit`: GET /v1/Faxes

        Args:
            from_: who it comes from: sender, caller or author; when listing, only from there.
            to: recipient: who or what is called, written to or addressed.
            date_created_on_or_before: only those created at this instant or before it.
            date_created_after: only those created on or after this day or instant.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListFax,
            {
                "From": from_, "To": to, "DateCreatedOnOrBefore": date_created_on_or_before,
                "DateCreatedAfter": date_created_after,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, from_: str | None = None, to: str | None = None,
        date_created_on_or_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Fax]:
        """Iterate over the faxes, page by page, `prefetch` of them ahead: GET /v1/Faxes

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListFax,
            {
                "From": from_, "To": to, "DateCreatedOnOrBefore": date_created_on_or_before,
                "DateCreatedAfter": date_created_after,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, from_: str | None = None, to: str | None = None,
        date_created_on_or_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Fax]]:
        """Iterate over the pages of faxes, one request a step: GET /v1/Faxes

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListFax,
            {
                "From": from_, "To": to, "DateCreatedOnOrBefore": date_created_on_or_before,
                "DateCreatedAfter": date_created_after,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, from_: str | None = None, to: str | None = None,
        date_created_on_or_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Fax]:
        """Fetch one page of faxes, the first one or the one at `target_url`: GET /v1/Faxes

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListFax,
            {
                "From": from_, "To": to, "DateCreatedOnOrBefore": date_created_on_or_before,
                "DateCreatedAfter": date_created_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )
