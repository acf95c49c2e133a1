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
        into: the field that it is copied to, if not of the same name.
    """

    def __init__(self, source: str, field: str, into: str = "") -> None:
        super().__init__()
        self._source, self._field, self._into = source, field, into or field

    def created(self, state: State, place: Place, row: Row) -> None:
        sid, first = str(row.data["sid"]), self._source.startswith("api.")
        source = state.place(self._source, row.account) if first else state.place(self._source, tenant=row.account)
        own = state.store.find(source, sid)
        if own is None:
            if not state.any_sender:
                raise not_found(f"/{sid}")
            return
        address = str(own.data[self._field])
        for service in senders.services_of(state, row.account, address):
            same = place.path.split("/")[-2] == service.key
            text = "Phone Number or Short Code is already in the Messaging Service."
            other = "Phone Number or Short Code is associated with another Messaging Service"
            raise Refusal(409, 21710, text) if same else Refusal(409, 21712, other)
        kind, number = senders.channel(address)
        row.data[self._into] = address
        row.data["country_code"] = "US" if number.startswith("+1") else None
        row.data["capabilities"] = ["SMS", "MMS", "Voice"]
        row.data["sender_type"] = kind
