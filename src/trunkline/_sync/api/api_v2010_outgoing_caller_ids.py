# Mirrored from _async/api/api_v2010_outgoing_caller_ids.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, outgoing_caller_ids."""

from __future__ import annotations

from ..._operations import api_v2010_outgoing_caller_ids as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models.api_v2010 import outgoing_caller_ids as m
    from ..pages import Page


class AccountsOutgoingCallerIds(Resource):
    """`accounts(Sid).outgoing_caller_ids`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/OutgoingCallerIds.json"

    def __call__(self, sid: str | None) -> AccountsOutgoingCallerIdsContext:
        return AccountsOutgoingCallerIdsContext(self._client, (*self._ids, sid))

    def list(
        self, *, phone_number: str | None = None, friendly_name: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.OutgoingCallerId]:
        """List the outgoing caller ids, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids

        Args:
            phone_number: only the caller ID with this phone number.
            friendly_name: keeps only rows with this friendly name.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListOutgoingCallerId, {"PhoneNumber": phone_number, "FriendlyName": friendly_name}, extra_params, limit,
            page_size,
        )

    def stream(
        self, *, phone_number: str | None = None, friendly_name: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.OutgoingCallerId]:
        """Iterate over the outgoing caller ids, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListOutgoingCallerId, {"PhoneNumber": phone_number, "FriendlyName": friendly_name}, extra_params, limit,
            page_size, prefetch,
        )

    def pages(
        self, *, phone_number: str | None = None, friendly_name: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.OutgoingCallerId]]:
        """Iterate over the pages of outgoing caller ids, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListOutgoingCallerId, {"PhoneNumber": phone_number, "FriendlyName": friendly_name}, extra_params, limit,
            page_size,
        )

    def page(
        self, *, phone_number: str | None = None, friendly_name: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.OutgoingCallerId]:
        """Fetch one page of outgoing caller ids, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListOutgoingCallerId, {"PhoneNumber": phone_number, "FriendlyName": friendly_name}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AccountsOutgoingCallerIdsContext(Resource):
    """`accounts(Sid).outgoing_caller_ids(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/OutgoingCallerIds/{1}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the outgoing caller id: DELETE /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteOutgoingCallerId, missing_ok=missing_ok)

    def fetch(self) -> m.OutgoingCallerId:
        """Fetch the outgoing caller id: GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids
        """
        __tracebackhide__ = True
        return self._send(ops.FetchOutgoingCallerId)

    def update(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.OutgoingCallerId:
        """Update the outgoing caller id: POST /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateOutgoingCallerId, {"FriendlyName": friendly_name}, extra_params)
