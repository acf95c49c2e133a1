# Mirrored from _async/api/api_v2010_tokens.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, tokens."""

from __future__ import annotations

from ..._operations import api_v2010_tokens as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta
    from typing import Any

    from ...models.api_v2010 import tokens as m


class AccountsTokens(Resource):
    """`accounts(Sid).tokens`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Tokens.json"

    def create(
        self, *, ttl: timedelta | int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Token:
        """Create a token: POST /2010-04-01/Accounts/{AccountSid}/Tokens.json

        https://www.twilio.com/docs/stun-turn/api

        Args:
            ttl: seconds the credentials are valid, by default 86,400 (24 hours).
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateToken, {"Ttl": ttl}, extra_params)
