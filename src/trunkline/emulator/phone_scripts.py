"""What phones may do in calls, checked: keys, words, seconds, and scripts of them. Pure.

Called by whoever holds a phone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .calling.manners import Act

_KEYS = re.compile(r"[0-9*#A-Da-d]+")
_STEP = re.compile(r"(press|say|wait|expect|hang up)(?:\s+(.*))?", re.DOTALL)


def steps(script: str | Iterable[str]) -> tuple[Act, ...]:
    """The steps of a script, checked.

    Raises:
        TypeError, ValueError: one of them is none.
    """
    given = (script,) if isinstance(script, str) else tuple(script)
    found = []
    for text in given:
        if not isinstance(text, str):
            raise TypeError(f"script must have texts, such as 'press 1', not {type(text).__name__}")
        match = _STEP.fullmatch(text.strip())
        kind, rest = (match[1], (match[2] or "").strip()) if match else ("", "")
        if not match or bool(rest) == (kind == "hang up"):
            raise ValueError(
                f"script must have steps such as 'press 1#', 'say yes', 'wait 2', 'expect press one' and 'hang up', "
                f"not {text!r}"
            )
        match kind:
            case "press":
                found.append(Act("press", checked_keys(rest)))
            case "wait":
                found.append(Act("wait", seconds=checked_seconds("script", rest)))
            case "say":
                found.append(Act("say", rest))
            case "expect":
                found.append(Act("expect", rest))
            case _:
                found.append(Act("hang up"))
    return tuple(found)


def checked_keys(keys: str) -> str:
    """Keys of a telephone.

    Raises:
        TypeError, ValueError: they are none.
    """
    if not isinstance(keys, str):
        raise TypeError(f"keys must be a str, such as '1#', not {type(keys).__name__}")
    if not _KEYS.fullmatch(keys):
        raise ValueError(f"keys must be of 0 to 9, *, # and A to D, not {keys!r}")
    return keys


def checked_words(words: str) -> str:
    """What somebody says.

    Raises:
        TypeError, ValueError: it is nothing.
    """
    if not isinstance(words, str):
        raise TypeError(f"words must be a str, not {type(words).__name__}")
    if not words.strip():
        raise ValueError("words must not be empty")
    return words


def checked_seconds(name: str, seconds: float | str) -> float:
    """Seconds, of an hour at most.

    Raises:
        ValueError: they are none.
    """
    try:
        found = float(seconds)
    except (TypeError, ValueError):
        found = -1.0
    if isinstance(seconds, bool) or not 0 <= found <= 86_400:
        raise ValueError(f"{name} must be seconds from 0 to 86400, not {seconds!r}")
    return found
