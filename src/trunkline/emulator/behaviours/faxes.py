"""Faxes: queued → processing → sending → delivered, and their files."""

from __future__ import annotations

from typing import Any

from ... import facts
from ..state import State
from ..store import Place, Row
from .base import Behaviour, Filed, steps


class Faxes(Behaviour):
    """queued → processing → sending → delivered. A fax is kept as one PDF, unless it is not to be kept."""

    def created(self, state: State, place: Place, row: Row) -> None:
        row.data.update(direction="outbound", num_pages=None, duration=None, media_sid=None, media_url=None)
        row.hidden["live"] = True
        if row.hidden.get("store_media") is not False:
            self.added(state, place, row)

    def added(self, state: State, place: Place, row: Row) -> None:
        if row.data.get("media_url"):
            return
        row.data["media_sid"] = row.data.get("media_sid") or "ME" + state.store.fresh()
        medium = {"sid": row.data["media_sid"], "fax_sid": row.key, "content_type": "application/pdf"}
        row.hidden["filed"] = state.put(_below(place, row), medium)

    def tick(self, state: State, row: Row, now: float) -> None:
        if row.hidden.get("live") and row.data.get("status") != "canceled":
            stages = ("queued", "processing", "sending", "delivered")
            row.data["status"] = stages[steps(row, now)]
            if row.data["status"] == "delivered":
                row.data.update(num_pages=1, duration=30, price="-0.07")

    def addresses(self, state: State, place: Place, row: Row, base: str) -> dict[str, Any]:
        if "filed" not in row.hidden:
            return {}
        medium = self.filed(state, place, row)
        if medium is None:
            return {"media_sid": None, "media_url": None}
        return {"media_url": state.signed(_below(place, row), medium, facts.addresses().files, base)}

    def filed(self, state: State, place: Place, row: Row) -> Row | None:
        return state.store.find(_below(place, row), str(row.data["media_sid"])) if "filed" in row.hidden else None


class FaxMedia(Filed):
    """The files of a fax."""

    def added(self, state: State, place: Place, row: Row) -> None:
        row.data.setdefault("content_type", "application/pdf")


def _below(fax: Place, row: Row) -> Place:
    """Where the media of a fax are."""
    return fax._replace(path=f"{fax.path}/{row.key}/Media")
