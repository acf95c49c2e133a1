"""SIP domains and what is mapped to them."""

from __future__ import annotations

from ..state import State
from ..store import Place, Row
from .base import Behaviour


class Mappings(Behaviour):
    """What a SIP domain is mapped to has its name."""

    def created(self, state: State, place: Place, row: Row) -> None:
        mapped = state.store.anywhere(place.tenant, place.host, row.key)
        row.data["friendly_name"] = mapped.data.get("friendly_name") if mapped else None
