# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, signing_keys."""

from __future__ import annotations

from ..._operations import api_v2010_signing_keys as ops
from ..resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ...models.api_v2010 import signing_keys as m
    from ..pages import AsyncPage


class AsyncAccountsSigningKeys(AsyncResource):
    """`accounts(Sid).signing_keys`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SigningKeys.json"

    def __call__(self, sid: str | None) -> AsyncAccountsSigningKeysContext:
        return AsyncAccountsSigningKeysContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SigningKey]:
        """List the signing keys, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json

        https://www.twilio.com/docs/iam/api-keys

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListSigningKey, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SigningKey]:
        """Iterate over the signing keys, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json

        https://www.twilio.com/docs/iam/api-keys

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSigningKey, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SigningKey]]:
        """Iterate over the pages of signing keys, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json

        https://www.twilio.com/docs/iam/api-keys

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSigningKey, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SigningKey]:
        """Fetch one page of signing keys, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json

        https://www.twilio.com/docs/iam/api-keys

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListSigningKey, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsSigningKeysContext(AsyncResource):
    """`accounts(Sid).signing_keys(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SigningKeys/{1}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the signing key: DELETE /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json

        https://www.twilio.com/docs/iam/api-keys

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteSigningKey, missing_ok=missing_ok)

    async def fetch(self) -> m.SigningKey:
        """Fetch the signing key: GET /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json

        https://www.twilio.com/docs/iam/api-keys
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSigningKey)

    async def update(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SigningKey:
        """Update the signing key: POST /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json

        https://www.twilio.com/docs/iam/api-keys

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateSigningKey, {"FriendlyName": friendly_name}, extra_params)
