"""Messaging services: the numbers and short codes in their pools. Called by `table`."""

from __future__ import annotations

from ..errors import Refusal, not_found
from ..messaging import senders
from ..state import State
from ..store import Place, Row
from .base import Behaviour


class Pool(Behaviour):
    """Senders of a service that the account has: a row of its own says which.

    Args:
        source: the collection of the account's rows.
        field: what is copied of such a row.
    """

    def __init__(self, source: str, field: str) -> None:
        super().__init__()
        self._source, self._field = source, field

    def created(self, state: State, place: Place, row: Row) -> None:
        sid = str(row.data["sid"])
        own = state.store.find(state.place(self._source, row.account), sid)
        if own is None:
            if not state.any_sender:
                raise not_found(f"/{sid}")
            return
        address = own.data[self._field]
        service = senders.service_of(state, row.account, address)
        if service is not None:
            same = place.path.split("/")[-2] == service.key
            text = "Phone Number or Short Code is already in the Messaging Service."
            other = "Phone Number or Short Code is associated with another Messaging Service"
            raise Refusal(409, 21710, text) if same else Refusal(409, 21712, other)
        row.data[self._field] = address
        row.data["country_code"] = "US" if address.startswith("+1") else None
        row.data["capabilities"] = ["SMS", "MMS", "Voice"]
