"""What a text alone leads to: the page of a row, of a number or of an error code. Pure.

Called by the search box and by `trunkline logs search`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from ..._core.redaction.secret import safe_repr
from . import addresses
from .fields import FIELDS, TIMES
from .parser import SID_PREFIXES
from .values import SID, sid

_SID_INSIDE = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{2})([0-9A-Fa-f]{32})(?![0-9A-Za-z])")
_ERROR = re.compile(r"(?:error\s*)?([1-9][0-9]{4})", re.IGNORECASE)
_ERROR_PAGE = re.compile(r"/(?:errors|error-logs?)/([1-9][0-9]{4})(?![0-9])")
_NUMBER = re.compile(r"\+?[0-9 \u00a0().\-‐‑–/]{7,40}")
_LONGEST = 2_000
_KINDS = {prefix: kind for kind, prefixes in SID_PREFIXES.items() for prefix in prefixes} | {
    "AC": "account",
    "MG": "service",
}


@safe_repr
@dataclass(frozen=True, slots=True)
class Jump:
    """Where a text leads.

    Attributes:
        kind: the kind of the row, or `account`, `service`, `number_page` (of an address), `error`, `sid` (of another
            resource).
        value: the SID, the address in its canonical form, or the digits of the code.
    """

    kind: str
    value: str


def jump(text: str) -> Jump | None:
    """Where a text leads that is nothing but a SID, a number, an error code or a URL with one; None of any other.

    Of several SIDs in a URL, such as one of the Console, the last that is of a row counts, so no account's while there
    is another.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    if found := SID.fullmatch(text):
        return _of_sid(found)
    if text[:8].lower().startswith(("http://", "https://")):
        return _of_url(text)
    if found := _ERROR.fullmatch(text):
        return Jump("error", found[1])
    channel, colon, rest = text.partition(":")
    if channel.lower() in FIELDS or channel.lower() in TIMES:
        return None
    number = rest if colon and channel.isalpha() else text
    if _NUMBER.fullmatch(number.strip()) and sum(map(str.isdecimal, number)) >= 7:
        return Jump("number_page", addresses.canonical(text))
    return None


def _of_sid(found: re.Match[str]) -> Jump:
    return Jump(_KINDS.get(found[1].upper(), "sid"), sid(found))


def _of_url(text: str) -> Jump | None:
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    whole = unquote(f"{parts.path} {parts.query} {parts.fragment}")
    found = [_of_sid(each) for each in _SID_INSIDE.finditer(whole)]
    found.sort(key=lambda each: 0 if each.kind == "account" else 1 if each.kind in ("service", "sid") else 2)
    if found and found[-1].kind != "account":
        return found[-1]
    if error := _ERROR_PAGE.search(parts.path):
        return Jump("error", error[1])
    return found[-1] if found else None
