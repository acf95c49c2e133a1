# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, balance."""

from __future__ import annotations

from ..._operations import api_v2010_balance as ops
from ..resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...models.api_v2010 import balance as m


class AsyncAccountsBalance(AsyncResource):
    """`accounts(Sid).balance`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Balance.json"

    async def fetch(self) -> m.Balance:
        """Fetch the balance: GET /2010-04-01/Accounts/{AccountSid}/Balance.json

        https://www.twilio.com/docs/usage/api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchBalance)
