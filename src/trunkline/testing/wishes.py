"""What a test wants of the emulated Twilio, checked. Pure. Called by `marker` and `emulation`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .._core.redaction.secret import safe_repr

RUNNING = "running"
_MOST = 100  # subaccounts


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a test wants.

    Attributes:
        start: the instant at which it begins; None: now.
        frozen: whether time stands still.
        accounts: the names of subaccounts, or the auth tokens of further main accounts by SID.
        faults: those that are switched on, as texts.
        any_sender: messages may come from any number.
    """

    start: datetime | None = None
    frozen: bool = True
    accounts: tuple[str, ...] | dict[str, str] = ()
    faults: tuple[str, ...] = ()
    any_sender: bool = False


def read(given: Mapping[str, Any]) -> Wishes:
    """What arguments say, by their names.

    Raises:
        TypeError, ValueError: an argument is none that there is, or makes no sense.
    """
    if unknown := sorted(set(given) - set(_READ)):
        raise TypeError(f"it has no argument {', '.join(unknown)}; it has: {', '.join(_READ)}")
    found: dict[str, Any] = {}
    for name, value in given.items():
        found.update(_READ[name](value))
    return Wishes(**found)


def _clock(value: Any) -> dict[str, Any]:
    if value == RUNNING:
        return {"frozen": False}
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise ValueError(f'clock must be an aware datetime, at which it stands still, or "{RUNNING}", not {value!r}')
    return {"start": value}


def _accounts(value: Any) -> dict[str, Any]:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST:
        return {"accounts": tuple(f"Subaccount {number}" for number in range(1, value + 1))}
    if isinstance(value, Mapping):
        return {"accounts": dict(value)}
    return {"accounts": _texts(value, f"accounts must be a number up to {_MOST} or the names of subaccounts")}


def _faults(value: Any) -> dict[str, Any]:
    return {"faults": _texts(value, "faults must be a str, such as 'error 503 times=2', or several")}


def _any_sender(value: Any) -> dict[str, Any]:
    if not isinstance(value, bool):
        raise TypeError(f"any_sender must be True or False, not {value!r}")
    return {"any_sender": value}


def _texts(value: Any, expected: str) -> tuple[str, ...]:
    found = (value,) if isinstance(value, str) else value
    if not isinstance(found, list | tuple) or not all(isinstance(each, str) for each in found):
        raise TypeError(f"{expected}, not {value!r}")
    return tuple(found)


_READ: dict[str, Callable[[Any], dict[str, Any]]] = {
    "clock": _clock,
    "accounts": _accounts,
    "faults": _faults,
    "any_sender": _any_sender,
}
NAMES = tuple(_READ)
