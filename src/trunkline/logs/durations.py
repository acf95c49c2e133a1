"""Lengths of time as settings have them: `30d`, `12h`, `720h30m`. A value enters, seconds leave, and back. Pure.

The one parser of them; called by `retention` and by the settings of the viewer.
"""

from __future__ import annotations

import re
from typing import Any

_SECONDS = {"w": 604_800, "d": 86_400, "h": 3_600, "m": 60, "s": 1}
_LENGTH = re.compile(
    r"(?=[0-9])(?:([0-9]{1,4})w)?(?:([0-9]{1,5})d)?(?:([0-9]{1,7})h)?(?:([0-9]{1,8})m)?(?:([0-9]{1,9})s)?"
)
FORMS = "a length of time such as 30d, 12h, 90m or 1d12h"


def seconds(value: Any) -> float:
    """The seconds of a length of time.

    Raises:
        ValueError: it is none, or it is no time at all.
    """
    found = _LENGTH.fullmatch(value.strip()) if isinstance(value, str) else None
    parts = found.groups() if found else ()
    total = sum(int(part or 0) * unit for part, unit in zip(parts, _SECONDS.values(), strict=False))
    if not total:
        raise ValueError(f"must be {FORMS}, not {value!r}")
    return float(total)


def text(length: float) -> str:
    """A length of time as `seconds` reads it."""
    left, parts = int(length), []
    for unit, size in _SECONDS.items():
        if unit == "w":
            continue
        count, left = divmod(left, size)
        if count:
            parts.append(f"{count}{unit}")
    return "".join(parts) or "0s"
