# Mirrored from _async/api/api_v2010_new_keys.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, new_keys."""

from __future__ import annotations

from ..._operations import api_v2010_new_keys as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models.api_v2010 import new_keys as m


class AccountsNewKeys(Resource):
    """`accounts(Sid).new_keys`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Keys.json"

    def create(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.NewKey:
        """Create a new key: POST /2010-04-01/Accounts/{AccountSid}/Keys.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateNewKey, {"FriendlyName": friendly_name}, extra_params)
