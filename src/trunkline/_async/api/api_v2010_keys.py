# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, keys."""

from __future__ import annotations

from ..._operations import api_v2010_keys as ops
from ..resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ...models.api_v2010 import keys as m
    from ..pages import AsyncPage


class AsyncAccountsKeys(AsyncResource):
    """`accounts(Sid).keys`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Keys.json"

    def __call__(self, sid: str | None) -> AsyncAccountsKeysContext:
        return AsyncAccountsKeysContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Key]:
        """List the keys, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Keys.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListKey, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Key]:
        """Iterate over the keys, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Keys.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListKey, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Key]]:
        """Iterate over the pages of keys, one request a step: GET /2010-04-01/Accounts/{AccountSid}/Keys.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListKey, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Key]:
        """Fetch one page of keys, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Keys.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListKey, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsKeysContext(AsyncResource):
    """`accounts(Sid).keys(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Keys/{1}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the key: DELETE /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteKey, missing_ok=missing_ok)

    async def fetch(self) -> m.Key:
        """Fetch the key: GET /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchKey)

    async def update(self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None) -> m.Key:
        """Update the key: POST /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateKey, {"FriendlyName": friendly_name}, extra_params)
