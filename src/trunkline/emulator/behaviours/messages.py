"""Messages and their media, as the API creates, changes and deletes them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, ClassVar

from ..errors import invalid
from ..messaging import outbound, rules
from ..messaging.lifecycle import FINAL
from ..messaging.segments import segments
from ..state import State
from ..store import Hints, Place, Row
from .base import Behaviour, Filed, fill_in


class Messages(Behaviour):
    """A new message is checked and begins its way; one that waits can be canceled, the text of any can be emptied."""

    steady: ClassVar[Collection[str]] = ("to", "from")

    def key(self, state: State, place: Place, row: Row) -> str | None:
        return "MM" + state.store.fresh() if row.hidden.get("media_url") else None

    def created(self, state: State, place: Place, row: Row) -> None:
        rules.check(state, row, row.created)
        outbound.begin(state, place, row)

    def added(self, state: State, place: Place, row: Row) -> None:
        inbound = row.data.get("direction") == "inbound"
        ours, theirs = ("to", "from") if inbound else ("from", "to")
        fill_in(row.data, {ours: state.number, theirs: "+14155550100", "body": "Hello", "messaging_service_sid": None})
        count = segments(row.data["body"] or "")
        status, price = ("received", None) if inbound else ("delivered", f"-{0.0079 * count:.5f}")
        fill_in(row.data, {"status": status, "price": price, "num_segments": str(count), "num_media": "0"})

    def check(self, state: State, row: Row, given: dict[str, Any]) -> None:
        if given.get("body"):
            raise invalid("The body of a message can only be emptied: Body must be an empty string")
        if given.get("status") and row.data["status"] not in ("scheduled", "queued", "accepted"):
            raise invalid(f"A message that is {row.data['status']} cannot be canceled", 30409)

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        if given.get("status"):
            outbound.cancel(state, row, row.updated)

    def removed(self, state: State, row: Row) -> None:
        if row.data.get("status") not in FINAL:
            outbound.forget(state, row)


class Media(Filed):
    """The media of a message, which counts them."""

    def added(self, state: State, place: Place, row: Row) -> None:
        row.data.setdefault("parent_sid", row.ids["message_sid"])
        row.data.setdefault("content_type", "image/png")
        self._count(state, row)

    def removed(self, state: State, row: Row) -> None:
        self._count(state, row)

    def _count(self, state: State, row: Row) -> None:
        messages = outbound.place_of(state, row.account)
        message = state.store.find(messages, row.data["parent_sid"])
        if message is not None:
            media = outbound.media_of(messages, message.key)
            state.store.keep(messages, message)
            message.data["num_media"] = str(sum(1 for _ in state.store.walk(media, None, True, Hints())))
