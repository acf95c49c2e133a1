"""Values of a path, escaped and checked: none can lead to another place.

Arguments of a path enter; segments and the whole path leave, or a `ValueError`. Called by `request` and the shell.
Pure.
"""

from __future__ import annotations

import datetime as dt
import re
from enum import Enum
from functools import lru_cache
from typing import Any

from .arguments import UNSET, date_text, describe, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .operation import Operation

_PLACE = re.compile(r"\{(\d+)(\*?)\}")
_LONGEST_SHOWN = 64
# A phone number, which may be shortened instead of hidden.
DIGITS = re.compile(r"(?:\+|%2B)?\d{7,}")
_FORBIDDEN = re.compile(r"[/?#\\\x00-\x1f\x7f-\x9f\u2028\u2029]|\.\.")


def build_path(op: Operation[Any], ids: tuple[Any, ...]) -> str:
    """The escaped path of an operation."""
    out, rest = _parts(op.path)
    if not rest:
        return out
    values = dict(zip(op.ids, ids, strict=False))
    for name, tail in rest:
        if name not in values:
            raise TypeError(f"{title(op)} needs {describe(name)}")
        out += path_segment(values[name], name) + tail
    return out


@lru_cache(None)
def _parts(template: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What stands before the first parameter, and each parameter with what follows it."""
    head, *rest = template.split("{")
    pairs = [part.partition("}") for part in rest]
    return head, tuple((name, tail) for name, _, tail in pairs)


def shown_path(template: str, ids: tuple[Any, ...]) -> str:
    """The path of a resource as a repr shows it: without what may name a person, numbers shortened.

    Args:
        template: the path; `{0}` stands for the first value, `{1*}` for a second that may name a person.
        ids: the values, unchecked.
    """
    from ..redaction import redact

    def value(match: re.Match[str]) -> str:
        given = dict(enumerate(ids)).get(int(match[1]))
        if isinstance(given, int) and abs(given) < 10**_LONGEST_SHOWN:
            given = int.__repr__(given)
        if not isinstance(given, str):
            return "…"
        from urllib.parse import quote

        text = quote(str.__str__(given), "+", errors="replace")
        return "…" if len(text) > _LONGEST_SHOWN or (match[2] and not DIGITS.fullmatch(text)) else text

    return redact.path(_PLACE.sub(value, template))


def path_segment(value: Any, name: str) -> str:
    """A value as one escaped segment of a path; `+` stays as it is.

    Raises:
        TypeError: not a str, int or date.
        ValueError: empty, or with characters that could lead to another resource.
    """
    if type(value) is str and value.isalnum() and value.isascii():
        return value
    if value is None or value is UNSET:
        if name == "AccountSid":
            raise ValueError(
                "the account SID is not known: give it as account_sid='AC…' when you make the client, set "
                "TWILIO_ACCOUNT_SID, or name the account: client.api.v2010.accounts('AC…')"
            )
        raise ValueError(f"{describe(name)} must be a str or int, not None")
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, dt.date):
        value = date_text(value, name)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise TypeError(f"{describe(name)} must be a str or int, not {type(value).__name__}")
    text = value if isinstance(value, str) else int.__repr__(value)
    if not text.strip():
        raise ValueError(f"{describe(name)} must not be empty")
    if text == "." or _FORBIDDEN.search(text):
        raise ValueError(
            f"{describe(name)} must be one segment of a path: '/', '\\', '?', '#', '.', '..' and control characters "
            "are not allowed in it"
        )
    try:
        from urllib.parse import quote

        return quote(text, safe="+")
    except UnicodeEncodeError:
        raise ValueError(f"{describe(name)} holds characters that are not Unicode text (lone surrogates)") from None
