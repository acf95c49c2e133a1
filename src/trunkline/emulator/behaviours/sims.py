"""Commands to SIMs; what they used is in `usage`."""

from __future__ import annotations

from ..state import State
from ..store import Place, Row
from .base import Behaviour, steps


class Commands(Behaviour):
    """Commands to a SIM: queued → sent → delivered, as far as they tell.

    Args:
        last: the last status.
    """

    def __init__(self, last: str) -> None:
        super().__init__(direction="to_sim", delivery_receipt_requested=True)
        self.last = last

    def created(self, state: State, place: Place, row: Row) -> None:
        row.hidden["live"] = True

    def tick(self, state: State, row: Row, now: float) -> None:
        if row.hidden.get("live"):
            last = self.last if row.data.get("delivery_receipt_requested") is not False else "sent"
            row.data["status"] = ("queued", "sent", last, last)[steps(row, now)]
