# Mirrored from _async/api/fax_v1_faxes.py by `make generate`; do not edit.
# Generated from facts/fax_v1.json by `make generate`; do not edit.
"""The resources of fax_v1, faxes."""

from __future__ import annotations

from ..._operations import fax_v1 as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime, timedelta
    from typing import Any

    from ...models import fax_v1 as m
    from ..helpers.fax_files import FaxFile
    from ..pages import Page


class Faxes(Resource):
    """`faxes`"""

    __slots__ = ()
    _path = "/v1/Faxes"

    def __call__(self, sid: str | None) -> FaxFile:
        from ..helpers.fax_files import FaxFile

        return FaxFile(self._client, (*self._ids, sid))

    def create(
        self, to: str, media_url: str, *, quality: m.FaxQualityArg | str | None = None,
        status_callback: str | None = None, from_: str | None = None, sip_auth_username: str | None = None,
        sip_auth_password: str | None = None, store_media: bool | None = None, ttl: timedelta | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Fax:
        """Create a fax: POST /v1/Faxes."""
        __tracebackhide__ = True
        return self._send(
            ops.CreateFax,
            {
                "To": to, "MediaUrl": media_url, "Quality": quality, "StatusCallback": status_callback, "From": from_,
                "SipAuthUsername": sip_auth_username, "SipAuthPassword": sip_auth_password, "StoreMedia": store_media,
                "Ttl": ttl,
            },
            extra_params,
        )

    def list(
        self, *, from_: str | None = None, to: str | None = None,
        date_created_on_or_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Fax]:
        """List the faxes, all or up to `limit`: GET /v1/Faxes."""
        __tracebackhide__ = True
        return self._list(
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
    ) -> Iterator[m.Fax]:
        """Iterate over the faxes, page by page, `prefetch` of them ahead: GET /v1/Faxes."""
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
    ) -> Iterator[Page[m.Fax]]:
        """Iterate over the pages of faxes, one request a step: GET /v1/Faxes."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListFax,
            {
                "From": from_, "To": to, "DateCreatedOnOrBefore": date_created_on_or_before,
                "DateCreatedAfter": date_created_after,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, from_: str | None = None, to: str | None = None,
        date_created_on_or_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Fax]:
        """Fetch one page of faxes, the first one or the one at `target_url`: GET /v1/Faxes."""
        __tracebackhide__ = True
        return self._page(
            ops.ListFax,
            {
                "From": from_, "To": to, "DateCreatedOnOrBefore": date_created_on_or_before,
                "DateCreatedAfter": date_created_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )
