"""Messages and calls with one customer as a conversation: rows as somebody sees them enter, what was said leaves. Pure.

Called by the pages of numbers and of messages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...._core.redaction.secret import safe_repr
from ...viewer import Shown
from .tables import Links
from .values import Clock, error_title, iso, price, span, tone, words


@safe_repr
@dataclass(frozen=True, slots=True)
class Said:
    """A message or a call.

    Attributes:
        day: what stands above it, if it is the first of its day.
        out: whether it was ours.
        text: of a message; None where it is hidden or there is none.
        what: instead of a text: `call, 1:20`.
        own: our number, or the sender's name.
    """

    kind: str
    sid: str
    href: str
    day: str | None
    time: str
    iso: str
    out: bool
    text: str | None
    what: str
    status: str
    tone: str
    why: str
    media: int
    price: str
    own: str
    here: bool = False


def thread(rows: Sequence[tuple[int, Shown]], clock: Clock, links: Links, here: str = "") -> list[Said]:
    """Rows with their keys, in their order, as a conversation.

    Args:
        here: the SID of the row that the page is about.
    """
    found: list[Said] = []
    last = None
    for key, row in rows:
        at = clock.at(key >> 30)
        heading = clock.heading(at.date()) if at.date() != last else None
        last = at.date()
        found.append(_said(row, clock.time(at), iso(at), heading, links, here))
    return found


def _said(row: Shown, time: str, instant: str, day: str | None, links: Links, here: str) -> Said:
    sid, status = row["sid"], str(row.get("status") or "")
    out = str(row.get("direction") or "") != "inbound"
    code = row.get("error_code")
    text, what = None, ""
    if row.kind == "message":
        text = row.get("body") or None
        what = "" if text else "without text" if "body" in row else "text hidden"
    else:
        length = span(row.get("duration"))
        what = f"call, {length}" if length and length != "0:00" else "call"
    return Said(
        row.kind,
        sid,
        links.row_url(row.kind, sid),
        day,
        time,
        instant,
        out,
        text,
        what,
        words(status),
        tone(row.kind, status),
        f"{code} {error_title(code)}".strip() if code else "",
        row.get("num_media") or 0,
        price(row),
        str(row.get("from_" if out else "to") or ""),
        sid == here,
    )


def customer(row: Shown) -> str | None:
    """The other side of a message or a call; None where that is not shown in full."""
    name = "from_" if str(row.get("direction") or "") == "inbound" else "to"
    found: str | None = row.get(name)
    return None if not found or row.is_masked(name) else found
