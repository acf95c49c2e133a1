# Generated from facts/fax_v1.json by `make generate`; do not edit.
"""The resources of fax_v1."""

from __future__ import annotations

from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..helpers.faxes import AsyncProgrammableFaxes


class AsyncFaxV1(AsyncResource):
    """`fax.v1`"""

    __slots__ = ()

    @accessor
    def faxes(self) -> AsyncProgrammableFaxes:
        from ..helpers.faxes import AsyncProgrammableFaxes

        return AsyncProgrammableFaxes(self._client, self._ids)
