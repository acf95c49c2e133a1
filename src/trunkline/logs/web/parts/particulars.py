"""What is known of a row, line by line: its fields with their names, as people read them. Pure.

What somebody sees of a row enters, lines leave. Called by the pages of rows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from ...._core.redaction.secret import safe_repr
from ...query.parser import SID_PREFIXES
from ...viewer import Shown
from .tables import Links
from .values import Clock, price, span, words

_SID = re.compile(r"[A-Z]{2}[0-9a-f]{32}")
_KINDS = {prefix: kind for kind, prefixes in SID_PREFIXES.items() for prefix in prefixes}
# What stands elsewhere on the page, or says nothing to people.
_ELSEWHERE = frozenset(
    {
        *("from_", "to", "body", "status", "error_code", "error_message", "uri", "subresource_uris", "api_version"),
        *(
            "price_unit",
            "transcription_text",
            "alert_text",
            "from_formatted",
            "to_formatted",
            "capabilities",
            "media_url",
        ),
        *("usage", "usage_unit", "count", "count_unit"),
    }
)
_LABELS = {
    "sid": "SID",
    "account_sid": "Account",
    "date_created": "Created",
    "date_sent": "Sent",
    "date_updated": "Last changed",
    "date_generated": "Happened",
    "start_time": "Started",
    "end_time": "Ended",
    "num_segments": "Segments",
    "num_media": "Media",
    "messaging_service_sid": "Messaging service",
    "parent_call_sid": "Parent call",
    "parent_sid": "Message",
    "resource_sid": "About",
    "log_level": "Level",
    "friendly_name": "Name",
    "price": "Cost",
    "sms_url": "Messages go to",
    "voice_url": "Calls go to",
    "url": "URL",
}
_FIRST = (
    *("phone_number", "friendly_name", "label", "log_level", "date_created", "date_sent", "date_generated"),
    *("start_time", "end_time", "date_updated", "direction", "duration", "num_segments", "num_media", "price"),
    *("messaging_service_sid", "content_type", "source", "channels", "region"),
    *(
        "sms_url",
        "sms_method",
        "sms_fallback_url",
        "voice_url",
        "voice_method",
        "voice_fallback_url",
        "status_callback",
    ),
)
_LAST = ("account_sid", "sid")


@safe_repr
@dataclass(frozen=True, slots=True)
class Line:
    """A field: its name, its value as text, where that leads, and whether it is to be copied."""

    label: str
    text: str
    href: str | None = None
    copied: bool = False


def lines(row: Shown, clock: Clock, links: Links, accounts: Mapping[str, str | None]) -> list[Line]:
    """The lines of a row; what it has not is left out.

    Args:
        accounts: names of the accounts that are seen.
    """
    known = [name for name in row if name not in _ELSEWHERE]
    ordered = [name for name in _FIRST if name in known]
    ordered += [name for name in known if name not in _FIRST and name not in _LAST]
    ordered += [name for name in _LAST if name in known]
    found = (_line(row, name, clock, links, accounts) for name in ordered)
    return [each for each in found if each is not None]


def _line(row: Shown, name: str, clock: Clock, links: Links, accounts: Mapping[str, str | None]) -> Line | None:
    value = row.get(name)
    if value is None or value == "":
        return None
    label = _LABELS.get(name) or words(name).capitalize().replace(" sid", "").replace(" url", " URL")
    if name == "price":
        return Line(label, price(row, charge=1 if row.kind == "usage" else -1))
    if name == "account_sid":
        title = accounts.get(value)
        return Line(label, f"{title} · {value}" if title else value, copied=True)
    if isinstance(value, datetime):
        return Line(label, f"{clock.full(value)} {clock.zone}")
    if isinstance(value, date):
        return Line(label, clock.day(value))
    if isinstance(value, timedelta):
        return Line(label, span(value))
    if isinstance(value, bool):
        return Line(label, "yes" if value else "no")
    if isinstance(value, int | float | Decimal):
        return Line(label, f"{value}")
    text = str(value)
    if _SID.fullmatch(text):
        kind = _KINDS.get(text[:2])
        return Line(label, text, links.row_url(kind, text) if kind and name != "sid" else None, True)
    return Line(label, words(text) if name in ("direction", "source") else text) if isinstance(value, str) else None


def named_kind(sid: str) -> str | None:
    """The kind of the row that a SID names."""
    return _KINDS.get(sid[:2]) if _SID.fullmatch(sid) else None
