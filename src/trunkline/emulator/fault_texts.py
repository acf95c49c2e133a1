"""Faults as texts: `error 503 times=2` → the method of `Faults` and its arguments. Pure. Called by `faults`.

`webhooks.late 5` is one of `Faults.webhooks`.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable
from typing import Any


def _flag(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError("true or false")
    return text == "true"


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError("a whole number") from None


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError("a number") from None


# The arguments of each fault; the first of them may stand without its name.
_OWN: dict[str, dict[str, Callable[[str], Any]]] = {
    "latency": {"seconds": _number, "to": _number},
    "rate_limit": {"retry_after": _number},
    "error": {"status": _whole, "code": _whole, "message": str, "retry_after": _number, "after": _flag},
    "html": {"status": _whole, "after": _flag},
    "moved": {"to": str, "status": _whole},
    "reset": {"after": _flag},
    "silence": {"after": _flag},
    "truncate": {},
    "lag": {"seconds": _number},
    "webhooks.late": {"seconds": _number, "to": _number},
    "webhooks.twice": {},
    "webhooks.out_of_order": {"seconds": _number},
    "webhooks.lost": {},
    "webhooks.extra": {},
    "webhooks.badly_signed": {},
}
_NEEDED = {
    "latency": "seconds",
    "error": "status",
    "moved": "to",
    "lag": "seconds",
    "webhooks.late": "seconds",
}
_WHEN: dict[str, Callable[[str], Any]] = {
    "method": str,
    "host": str,
    "path": str,
    "operation": str,
    "times": _whole,
    "rate": _number,
}
_WHEN_WEBHOOK: dict[str, Callable[[str], Any]] = {
    "event": str,
    "url": str,
    "account": str,
    "times": _whole,
    "rate": _number,
}


def read_fault(text: str) -> tuple[str, dict[str, Any]]:
    """The name of a fault and its arguments.

    Raises:
        TypeError, ValueError: it is no fault, or has no such argument.
    """
    if not isinstance(text, str):
        raise TypeError(f"a fault must be a str, such as 'error 503 times=2', not {type(text).__name__}")
    try:
        name, *words = shlex.split(text) or [""]
    except ValueError as error:
        raise ValueError(f"the fault {text!r} cannot be read: {error}") from None
    if name not in _OWN:
        raise ValueError(f"there is no fault {name!r}; there are: {', '.join(_OWN)}")
    known = {**_OWN[name], **(_WHEN_WEBHOOK if name.startswith("webhooks.") else _WHEN)}
    given: dict[str, Any] = {}
    for index, word in enumerate(words):
        key, equals, value = word.partition("=")
        if not equals and index == 0 and _OWN[name]:
            key, value = next(iter(_OWN[name])), word
        if key not in known or (not equals and value != word):
            raise ValueError(f"the fault {name} has no argument {word!r}; it has: {', '.join(known)}, as name=value")
        try:
            given[key] = known[key](value)
        except ValueError as error:
            raise ValueError(f"{key} of the fault {name} must be {error}, not {value!r}") from None
    if (needed := _NEEDED.get(name)) and needed not in given:
        raise ValueError(f"the fault {name} needs {needed}, as in {name} {needed}=…")
    return name, given
