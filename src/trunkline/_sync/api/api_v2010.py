# Mirrored from _async/api/api_v2010.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010."""

from __future__ import annotations

from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .api_v2010_accounts import Accounts
    from .api_v2010_accounts import AccountsContext


class ApiV2010(Resource):
    """`api.v2010`"""

    __slots__ = ()

    @accessor
    def accounts(self) -> Accounts:
        from .api_v2010_accounts import Accounts

        return Accounts(self._client, self._ids)

    @accessor
    def account(self) -> AccountsContext:
        from .api_v2010_accounts import AccountsContext

        return AccountsContext(self._client, (self._client.account_sid,))
