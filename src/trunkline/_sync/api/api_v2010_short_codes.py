# Mirrored from _async/api/api_v2010_short_codes.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, short_codes."""

from __future__ import annotations

from ..._operations import api_v2010_short_codes as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models.api_v2010 import short_codes as m
    from ..pages import Page


class AccountsShortCodes(Resource):
    """`accounts(Sid).short_codes`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SMS/ShortCodes.json"

    def __call__(self, sid: str | None) -> AccountsShortCodesContext:
        return AccountsShortCodesContext(self._client, (*self._ids, sid))

    def list(
        self, *, friendly_name: str | None = None, short_code: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ShortCode]:
        """List the short codes, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json

        https://www.twilio.com/docs/messaging/api/short-code-resource

        Args:
            friendly_name: keeps only rows with this friendly name.
            short_code: only short codes that match: part of one, with `*` for any digit.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListShortCode, {"FriendlyName": friendly_name, "ShortCode": short_code}, extra_params, limit, page_size,
        )

    def stream(
        self, *, friendly_name: str | None = None, short_code: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.ShortCode]:
        """Iterate over the short codes, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json

        https://www.twilio.com/docs/messaging/api/short-code-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListShortCode, {"FriendlyName": friendly_name, "ShortCode": short_code}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, friendly_name: str | None = None, short_code: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.ShortCode]]:
        """Iterate over the pages of short codes, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json

        https://www.twilio.com/docs/messaging/api/short-code-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListShortCode, {"FriendlyName": friendly_name, "ShortCode": short_code}, extra_params, limit, page_size,
        )

    def page(
        self, *, friendly_name: str | None = None, short_code: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.ShortCode]:
        """Fetch one page of short codes, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json

        https://www.twilio.com/docs/messaging/api/short-code-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListShortCode, {"FriendlyName": friendly_name, "ShortCode": short_code}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AccountsShortCodesContext(Resource):
    """`accounts(Sid).short_codes(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SMS/ShortCodes/{1}.json"

    def fetch(self) -> m.ShortCode:
        """Fetch the short code: GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json

        https://www.twilio.com/docs/messaging/api/short-code-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchShortCode)

    def update(
        self, *, friendly_name: str | None = None, api_version: str | None = None, sms_url: str | None = None,
        sms_method: m.HttpMethodArg | str | None = None, sms_fallback_url: str | None = None,
        sms_fallback_method: m.HttpMethodArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ShortCode:
        """Update the short code: POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json

        https://www.twilio.com/docs/messaging/api/short-code-resource

        Args:
            friendly_name: name of the short code, up to 64 characters, by default the code itself.
            api_version: API version of new TwiML sessions, `2010-04-01` or `2008-08-01`.
            sms_url: address called when the short code receives an SMS.
            sms_method: HTTP method for `sms_url`: `GET` or `POST`.
            sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
            sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateShortCode,
            {
                "FriendlyName": friendly_name, "ApiVersion": api_version, "SmsUrl": sms_url, "SmsMethod": sms_method,
                "SmsFallbackUrl": sms_fallback_url, "SmsFallbackMethod": sms_fallback_method,
            },
            extra_params,
        )
