# Generated from facts/frontline_v1.json by `make generate`; do not edit.
"""The resources of frontline_v1."""

from __future__ import annotations

from ..._operations import frontline_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import frontline_v1 as m


class AsyncFrontlineApiV1(AsyncResource):
    """`frontline_api.v1`"""

    __slots__ = ()

    @accessor
    def users(self) -> AsyncUsers:
        return AsyncUsers(self._client, self._ids)


class AsyncUsers(AsyncResource):
    """`users`"""

    __slots__ = ()

    def __call__(self, sid: str | None) -> AsyncUsersContext:
        return AsyncUsersContext(self._client, (*self._ids, sid))


class AsyncUsersContext(AsyncResource):
    """`users(Sid)`"""

    __slots__ = ()
    _path = "/v1/Users/{0}"

    async def fetch(self) -> m.User:
        """Fetch the user: GET /v1/Users/{Sid}

        https://www.twilio.com/docs/frontline
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchUser)

    async def update(
        self, *, friendly_name: str | None = None, avatar: str | None = None,
        state: m.UserStateTypeArg | str | None = None, is_available: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.User:
        """Update the user: POST /v1/Users/{Sid}

        https://www.twilio.com/docs/frontline

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            avatar: URL of the picture shown in Frontline.
            state: state of the user: `active` (default) or `deactivated`.
            is_available: whether the user takes new conversations; false keeps new ones away with pool routing.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateUser,
            {"FriendlyName": friendly_name, "Avatar": avatar, "State": state, "IsAvailable": is_available},
            extra_params,
        )
