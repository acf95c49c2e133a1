# Mirrored from _async/api/fax_v1.py by `make generate`; do not edit.
# Generated from facts/fax_v1.json by `make generate`; do not edit.
"""The resources of fax_v1."""

from __future__ import annotations

from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..helpers.faxes import ProgrammableFaxes


class FaxV1(Resource):
    """`fax.v1`"""

    __slots__ = ()

    @accessor
    def faxes(self) -> ProgrammableFaxes:
        from ..helpers.faxes import ProgrammableFaxes

        return ProgrammableFaxes(self._client, self._ids)
