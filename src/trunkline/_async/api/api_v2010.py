# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010."""

from __future__ import annotations

from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .api_v2010_accounts import AsyncAccounts
    from .api_v2010_accounts import AsyncAccountsContext


class AsyncApiV2010(AsyncResource):
    """`api.v2010`"""

    __slots__ = ()

    @accessor
    def accounts(self) -> AsyncAccounts:
        from .api_v2010_accounts import AsyncAccounts

        return AsyncAccounts(self._client, self._ids)

    @accessor
    def account(self) -> AsyncAccountsContext:
        from .api_v2010_accounts import AsyncAccountsContext

        return AsyncAccountsContext(self._client, (self._client.account_sid,))
