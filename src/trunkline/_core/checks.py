"""Arguments that are wrong are refused here, by their name, before anything is sent.

A value and the name of its argument enter; the value leaves, or a `TypeError` or `ValueError` that says what is
allowed. Called by everything that users hand options to. Pure, but for `file`, which looks whether there is one.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

T = TypeVar("T")
# What a wait of the system takes, in milliseconds, is 31 bits long: almost 25 days.
_LONGEST = 2_000_000
_HEXADECIMAL = frozenset("0123456789abcdefABCDEF")


def seconds(value: Any, name: str, *, none: bool = False) -> float | None:
    """A positive number of seconds, 23 days at most."""
    if value is None and none:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name} must be a number of seconds, not {type(value).__name__}")
    if not 0 < value <= _LONGEST:
        raise ValueError(f"{name} must be a positive number of seconds, at most {_LONGEST:,}, not {_short(value)}")
    return float(value)


def count(value: Any, name: str, least: int) -> int:
    """A whole number, not smaller than `least`."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} must be an int, not {type(value).__name__}")
    if value < least:
        raise ValueError(f"{name} must be at least {least}, not {_short(value)}")
    return value


def is_sid(text: str, kind: str) -> bool:
    """Whether a text is a SID of a kind, such as `AC`: its two letters and 32 hexadecimal digits."""
    return len(text) == 34 and text.startswith(kind) and _HEXADECIMAL.issuperset(text[2:])


def _short(number: Any) -> str:
    return str(number) if isinstance(number, float) or abs(number) < 10**15 else "one of so many digits"


def connections(value: Any, name: str) -> int:
    """How many connections there may be at a time; there are no more ports than that to have them from."""
    return min(count(value, name, 1), 65_536)


Hook = Callable[[Any], Any]


def hooks(value: Any, name: str) -> tuple[Hook, ...]:
    """One callable or a sequence of them."""
    if value is None:
        return ()
    found: tuple[Any, ...] = tuple(value) if isinstance(value, list | tuple) else (value,)
    for hook in found:
        if not callable(hook):
            raise TypeError(f"{name} must be a callable or a sequence of callables, not {type(hook).__name__}")
    return found


def callback(value: T, name: str) -> T:
    """A callable, or None."""
    if value is not None and not callable(value):
        raise TypeError(f"{name} must be a callable, not {type(value).__name__}")
    return value


def choice(value: Any, name: str, allowed: Sequence[str | None]) -> None:
    """Refuses what is none of the allowed values."""
    if isinstance(value, str | None) and value in allowed:
        return
    *words, last = (repr(each) for each in allowed)
    given = repr(value[:40]) if isinstance(value, str) else type(value).__name__
    raise ValueError(f"{name} must be {', '.join(words)} or {last}, not {given}")


def flag(value: Any, name: str) -> bool:
    """True or False."""
    if not isinstance(value, bool):
        raise TypeError(f"{name} must be True or False, not {type(value).__name__}")
    return value


def file(value: str | os.PathLike[str] | None, name: str) -> str | None:
    """The path of a file or folder that exists."""
    if value is None:
        return None
    if not isinstance(value, str | os.PathLike) or not isinstance(path := os.fspath(value), str):
        raise TypeError(f"{name} must be a str or a path, not {type(value).__name__}")
    if not os.path.exists(path):
        raise ValueError(f"{name} must be the path of a file or folder that exists, not {path[:200]!r}")
    return path


def transport(value: T, close: str) -> T:
    """A transport of the user."""
    for method in ("send", close):
        if not callable(getattr(value, method, None)):
            raise TypeError(f"transport must have the methods send and {close}; {type(value).__name__} has not")
    return value
