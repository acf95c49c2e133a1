"""Messages and their media: queued → sending → sent → delivered."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, ClassVar

from .. import files
from ..errors import invalid
from ..state import State
from ..store import Hints, Place, Row
from ..values import rfc2822
from .base import Behaviour, Filed, fill_in

# Seconds after its beginning at which a message gets to its next status.
SENDING, SENT, DELIVERED = 1.0, 2.0, 3.0

_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TWO = frozenset("\f^{}\\[~]|€")


def segments(body: str) -> int:
    """How many segments a text is sent in."""
    if all(char in _GSM or char in _GSM_TWO for char in body):
        one, many = 160, 153
        sizes = [2 if char in _GSM_TWO else 1 for char in body]
    else:
        one, many = 70, 67
        sizes = [len(char.encode("utf-16-le", "surrogatepass")) // 2 for char in body]
    if sum(sizes) <= one:
        return 1
    pieces, room = 1, many
    for size in sizes:
        if size > room:
            pieces, room = pieces + 1, many
        room -= size
    return pieces


class Messages(Behaviour):
    """queued → sending → sent → delivered; scheduled until its hour; media of its own."""

    steady: ClassVar[Collection[str]] = ("to", "from")

    def key(self, state: State, place: Place, row: Row) -> str | None:
        return "MM" + state.store.fresh() if row.hidden.get("media_url") else None

    def created(self, state: State, place: Place, row: Row) -> None:
        data, hidden = row.data, row.hidden
        media = hidden.get("media_url") or []
        data["num_media"] = str(len(media))
        data["num_segments"] = str(1 if media else segments(data.get("body") or ""))
        data.setdefault("body", "")
        data.update(direction="outbound-api", price=None, price_unit="USD", date_sent=None)
        hidden["start"] = row.created
        hidden["first"] = "queued" if data.get("from") else "accepted"
        if hidden.get("send_at") and hidden.get("schedule_type"):
            hidden["start"] = max(state.moment(hidden["send_at"]), row.created)
        below = Place(place.tenant, place.host, f"{place.path}/{row.key}/Media")
        for url in media:
            kind = files.guessed(url)
            state.put(below, {"parent_sid": row.key, "content_type": kind, "sid": "ME" + state.store.fresh()})

    def added(self, state: State, place: Place, row: Row) -> None:
        inbound = row.data.get("direction") == "inbound"
        ours, theirs = ("to", "from") if inbound else ("from", "to")
        fill_in(
            row.data, {ours: "+15005550006", theirs: "+14155550100", "body": "Hello", "messaging_service_sid": None}
        )
        count = segments(row.data["body"] or "")
        status, price = ("received", None) if inbound else ("delivered", f"-{0.0079 * count:.5f}")
        fill_in(row.data, {"status": status, "price": price, "num_segments": str(count), "num_media": "0"})

    def tick(self, state: State, row: Row, now: float) -> None:
        data, start = row.data, row.hidden.get("start")
        if start is None or row.hidden.get("final"):
            return
        passed = now - start
        if passed < 0:
            data["status"] = "scheduled"
            return
        if passed >= SENDING and not data.get("from"):
            data["from"] = "+15005550006"
        data["status"] = (
            "delivered" if passed >= DELIVERED
            else "sent" if passed >= SENT
            else "sending" if passed >= SENDING
            else row.hidden["first"]
        )  # fmt: skip
        if passed >= SENT:
            data["date_sent"] = rfc2822(start + SENT)
        if passed >= DELIVERED:
            data["price"] = f"-{0.0079 * int(data['num_segments']):.5f}"
            row.hidden["final"] = True
        reached = max((at for at in (0.0, SENDING, SENT, DELIVERED) if passed >= at), default=0.0)
        data["date_updated"] = rfc2822(max(row.updated, start + reached))

    def check(self, state: State, row: Row, given: dict[str, Any]) -> None:
        if given.get("body"):
            raise invalid("The body of a message can only be emptied: Body must be an empty string")
        if given.get("status") and row.data["status"] not in ("scheduled", "queued", "accepted"):
            raise invalid(f"A message that is {row.data['status']} cannot be canceled")

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        if given.get("status"):
            row.hidden["final"] = True


class Media(Filed):
    """The media of a message, which counts them."""

    def added(self, state: State, place: Place, row: Row) -> None:
        row.data.setdefault("parent_sid", row.ids["message_sid"])
        row.data.setdefault("content_type", "image/png")
        self._count(state, row)

    def removed(self, state: State, row: Row) -> None:
        self._count(state, row)

    def _count(self, state: State, row: Row) -> None:
        messages = state.place("api.v2010.accounts.messages", row.account)
        message = state.store.find(messages, row.data["parent_sid"])
        if message is not None:
            media = messages._replace(path=f"{messages.path}/{message.key}/Media")
            state.store.keep(messages, message)
            message.data["num_media"] = str(sum(1 for _ in state.store.walk(media, None, True, Hints())))
