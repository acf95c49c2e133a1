"""Values of a path, escaped and checked: none can lead to another place.

Arguments of a path enter; segments and the whole path leave, or an exception. Called by `request` and the shell.
Pure.
"""

from __future__ import annotations

import datetime as dt
import re
from enum import Enum
from functools import lru_cache
from typing import Any

from .arguments import UNSET, ArgumentError, date_text, not_text, scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .operation import Operation

_PLACE = re.compile(r"\{(\d+)(\*?)\}")
_LONGEST_SHOWN = 64
# A phone number, which may be shortened instead of hidden.
DIGITS = re.compile(r"(?:\+|%2B)?\d{7,}")
# The API takes no `%2F`.
_FORBIDDEN = re.compile(r"[/\\\x00-\x1f\x7f-\x9f]")


def build_path(op: Operation[Any], ids: tuple[Any, ...]) -> str:
    """The escaped path of an operation.

    Raises:
        TypeError, ValueError: an id is refused; the text names it as the call does that takes it.
    """
    out, rest = _parts(op.path)
    if not rest:
        return out
    values = dict(zip(op.ids, ids, strict=False))
    try:
        for name, tail in rest:
            if name not in values:
                raise ArgumentError(TypeError, name, "must be given")
            out += _segment(values[name], name) + tail
    except ArgumentError as error:
        from .naming import id_name

        raise error.named(id_name(op, error.wire)) from None
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

    Args:
        name: of the argument, as the caller wrote it.

    Raises:
        TypeError: not a str, int or date.
        ValueError: empty, or with characters that could lead to another resource.
    """
    try:
        return _segment(value, name)
    except ArgumentError as error:
        raise error.named(name) from None


def _segment(value: Any, name: str) -> str:
    if type(value) is str and value.isalnum() and value.isascii():
        return value
    if value is None or value is UNSET:
        if name == "AccountSid":
            raise ValueError(
                "the account SID is not known: give it as account_sid='AC…' when you make the client, set "
                "TWILIO_ACCOUNT_SID, or name the account: client.api.v2010.accounts('AC…')"
            )
        raise ArgumentError(ValueError, name, f"must be a str or int, not {'UNSET' if value is UNSET else value}")
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, dt.date):
        value = date_text(value, name)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ArgumentError(TypeError, name, f"must be a str, int or date, not {type(value).__name__}")
    text = scalar(value, name)
    if not text.strip():
        raise ArgumentError(ValueError, name, "must not be empty or blank")
    found = _FORBIDDEN.search(text)
    if found or text in (".", ".."):
        reason = f"must be one segment of a path: {found[0] if found else text!r} is not allowed in it"
        raise ArgumentError(ValueError, name, reason)
    try:
        from urllib.parse import quote

        return quote(text, safe="+")
    except UnicodeEncodeError as error:
        raise not_text(name, error) from None
