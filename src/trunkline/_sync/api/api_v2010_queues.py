# Mirrored from _async/api/api_v2010_queues.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, queues."""

from __future__ import annotations

from ..._operations import api_v2010_queues as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models.api_v2010 import queues as m
    from ..pages import Page


class AccountsQueues(Resource):
    """`accounts(Sid).queues`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Queues.json"

    def __call__(self, sid: str | None) -> AccountsQueuesContext:
        return AccountsQueuesContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, *, max_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Queue:
        """Create a queue: POST /2010-04-01/Accounts/{AccountSid}/Queues.json

        https://www.twilio.com/docs/voice/api/queue-resource

        Args:
            friendly_name: name of the queue, up to 64 characters.
            max_size: how many calls the queue may hold, at most 5,000, by default 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateQueue, {"FriendlyName": friendly_name, "MaxSize": max_size}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Queue]:
        """List the queues, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Queues.json

        https://www.twilio.com/docs/voice/api/queue-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListQueue, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Queue]:
        """Iterate over the queues, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Queues.json

        https://www.twilio.com/docs/voice/api/queue-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListQueue, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Queue]]:
        """Iterate over the pages of queues, one request a step: GET /2010-04-01/Accounts/{AccountSid}/Queues.json

        https://www.twilio.com/docs/voice/api/queue-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListQueue, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Queue]:
        """Fetch one page of queues, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Queues.json

        https://www.twilio.com/docs/voice/api/queue-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListQueue, {}, extra_params, page_size, page_number, page_token, target_url)


class AccountsQueuesContext(Resource):
    """`accounts(Sid).queues(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Queues/{1}.json"

    @accessor
    def members(self) -> AccountsQueuesMembers:
        return AccountsQueuesMembers(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the queue: DELETE /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json

        https://www.twilio.com/docs/voice/api/queue-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteQueue, missing_ok=missing_ok)

    def fetch(self) -> m.Queue:
        """Fetch the queue: GET /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json

        https://www.twilio.com/docs/voice/api/queue-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchQueue)

    def update(
        self, *, friendly_name: str | None = None, max_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Queue:
        """Update the queue: POST /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json

        https://www.twilio.com/docs/voice/api/queue-resource

        Args:
            friendly_name: name of the queue, up to 64 characters.
            max_size: how many calls the queue may hold, at most 5,000, by default 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateQueue, {"FriendlyName": friendly_name, "MaxSize": max_size}, extra_params)


class AccountsQueuesMembers(Resource):
    """`accounts(Sid).queues(Sid).members`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Queues/{1}/Members.json"

    def __call__(self, call_sid: str | None) -> AccountsQueuesMembersContext:
        return AccountsQueuesMembersContext(self._client, (*self._ids, call_sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Member]:
        """List the members, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json

        https://www.twilio.com/docs/voice/api/member-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListMember, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Member]:
        """Iterate over the members, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json

        https://www.twilio.com/docs/voice/api/member-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListMember, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Member]]:
        """Iterate over the pages of members, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json

        https://www.twilio.com/docs/voice/api/member-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMember, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Member]:
        """Fetch one page of members, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json

        https://www.twilio.com/docs/voice/api/member-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListMember, {}, extra_params, page_size, page_number, page_token, target_url)


class AccountsQueuesMembersContext(Resource):
    """`accounts(Sid).queues(Sid).members(CallSid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Queues/{1}/Members/{2}.json"

    def fetch(self) -> m.Member:
        """Fetch the member: GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json

        https://www.twilio.com/docs/voice/api/member-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchMember)

    def update(
        self, url: str, *, method: m.HttpMethodArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Member:
        """Update the member: POST /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json

        https://www.twilio.com/docs/voice/api/member-resource

        Args:
            url: absolute URL that the queue's member is sent to.
            method: how Twilio requests `url`: `POST` (default) sends a form, `GET` a query string.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateMember, {"Url": url, "Method": method}, extra_params)
