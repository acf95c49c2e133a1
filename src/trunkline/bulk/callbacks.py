"""Status callbacks that say which row they are about: their URLs, and what one means for its row.

A URL, a campaign and a row enter, and the URL for Twilio leaves; the query and the form of a request enter, and what
they tell leaves. Pure, and for any framework; called by `sending`, and by applications that take callbacks. A row is
named by the number that the ledger gave it, never by its key, which is a phone number.

The HMAC in the URL says that the ledger's owner made it, not that Twilio sends it: the signature of the request does
(`trunkline.webhooks`).
"""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple
from urllib.parse import parse_qsl

from ..types.states import MESSAGE_ENDED, MESSAGE_FAILED

PARAMETERS = ("trunkline_campaign", "trunkline_row", "trunkline_mac")
_LONGEST = 2000
_SID = 34

# What a status may be followed by has a higher number; callbacks overtake one another.
_ORDER = {
    status: number
    for number, of_step in enumerate(
        (
            ("scheduled",),
            ("accepted",),
            ("queued",),
            ("sending",),
            ("sent", "partially_delivered"),
            ("delivered", "undelivered", "failed", "canceled"),
            ("read",),
        )
    )
    for status in of_step
}


class Told(NamedTuple):
    """What a callback tells of a row.

    Attributes:
        campaign: its id.
        row: the number of the row.
        sid: of the message: it was sent, so a row that was unknown is `sent`.
        status: of the message now.
        code: the error code, where there is one.
    """

    campaign: int
    row: int
    sid: str
    status: str
    code: int | None

    @property
    def failed(self) -> bool:
        """Whether the message was not delivered."""
        return self.status in MESSAGE_FAILED

    @property
    def ended(self) -> bool:
        """Whether the message has a status that stays."""
        return self.status in MESSAGE_ENDED


def callback_url(url: str, secret: bytes, campaign: int, row: int) -> str:
    """The URL that tells of one row.

    Args:
        url: where callbacks are taken; a query and a fragment of its own stay.
        secret: of the ledger, at least 16 bytes.

    Raises:
        ValueError: the URL is no `http://` or `https://` one, or has one of our parameters; the secret is too short.
    """
    base, hash_, fragment = url.partition("#")
    if not base.lower().startswith(("http://", "https://")):
        raise ValueError("status_callback must be a URL that begins with https:// or http://")
    if any(f"{name}=" in base for name in PARAMETERS):
        raise ValueError(f"status_callback must not have the parameters {', '.join(PARAMETERS)} already")
    mark = "" if base.endswith(("?", "&")) else "&" if "?" in base else "?"
    values = zip(PARAMETERS, (campaign, row, _mac(secret, campaign, row)), strict=True)
    return f"{base}{mark}{'&'.join(f'{name}={value}' for name, value in values)}{hash_}{fragment}"


def read_callback(query: str | bytes, form: Mapping[str, str], secret: bytes) -> Told | None:
    """What a callback tells; None if its URL was not made with the secret, or it is no status callback.

    Args:
        query: of the URL as it was requested, without the question mark.
        form: the fields of the body.
        secret: of the ledger.

    Raises:
        ValueError: the secret is too short.
    """
    text = query.decode("latin-1") if isinstance(query, bytes) else query
    if len(text) > _LONGEST:
        return None
    pairs = parse_qsl(text, keep_blank_values=True)
    found = [[value for name, value in pairs if name == wanted] for wanted in PARAMETERS]
    if any(len(values) != 1 for values in found):
        return None
    (campaign,), (row,), (mac,) = found
    if not (_is_number(campaign) and _is_number(row)):
        return None
    if not hmac.compare_digest(mac.encode(), _mac(secret, int(campaign), int(row)).encode()):
        return None
    sid, status, code = form.get("MessageSid") or "", form.get("MessageStatus") or "", form.get("ErrorCode") or ""
    if len(sid) != _SID or not sid.isascii() or not sid.isalnum() or status not in _ORDER:
        return None
    return Told(int(campaign), int(row), sid, status, int(code) if _is_number(code) else None)


def later_status(old: str | None, new: str) -> str:
    """Which of two statuses of a message holds: the one that comes later in its life, whichever was told last.

    Args:
        old: what is kept; None: nothing is.
        new: what was told.
    """
    if old is None or old not in _ORDER:
        return new
    return new if _ORDER.get(new, -1) > _ORDER[old] else old


def _mac(secret: bytes, campaign: int, row: int) -> str:
    if len(secret) < 16:
        raise ValueError("secret must have at least 16 bytes")
    digest = hmac.digest(secret, f"trunkline bulk {campaign} {row}".encode(), sha256)
    return urlsafe_b64encode(digest[:18]).decode()


def _is_number(text: str) -> bool:
    return 0 < len(text) <= 18 and text.isascii() and text.isdigit()
