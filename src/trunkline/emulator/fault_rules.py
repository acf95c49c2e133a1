"""What faults are made of: which requests a fault is for, what it does to them, and checks of what users say.

Pure. Called by `faults` and `webhook_faults`.
"""

from __future__ import annotations

import difflib
import random
import re
import sys
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from http import HTTPStatus
from typing import TypedDict

from .. import facts
from .._core.redaction.secret import safe_repr
from .clock import shown
from .errors import Refusal
from .exchange import Reply, json_reply

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
# What a fault decides; a request meets one fault for each.
_ANSWER, _END = "answer", "end"


class When(TypedDict, total=False):
    """Which requests meet a fault; by default every request does, until the fault is switched off.

    Attributes:
        method: their HTTP method.
        host: their host, such as `api.twilio.com`; `*` stands for anything.
        path: their path below the host, without the query: `*/Messages.json`.
        operation: the id of their operation: `api_v2010.CreateMessage`, or `verify_v2.*`. Downloads have none.
        times: how many of them; then the fault is used up. None: any number.
        rate: the share of them that meet it, above 0 and at most 1, by the emulator's seed.
    """

    method: str
    host: str
    path: str
    operation: str
    times: int | None
    rate: float


@safe_repr
@dataclass(frozen=True, slots=True)
class Rule:
    """`When`, checked."""

    method: str | None = None
    host: str = "*"
    path: str = "*"
    operation: str | None = None
    times: int | None = None
    rate: float = 1.0

    def __post_init__(self) -> None:
        if self.method is not None and self.method not in _METHODS:
            raise ValueError(f"method must be one of {', '.join(_METHODS)}, not {self.method!r}")
        if not re.search(r"[.*]", str(self.host)):
            api, domain = facts.addresses().api, facts.addresses().domains[0]
            raise ValueError(f"host must be like {api} or *.{domain}, not {self.host!r}")
        if not str(self.path).startswith(("/", "*")):
            raise ValueError(f"path is what stands below the host, and begins with / or *, not {self.path!r}")
        if self.operation is not None:
            _check_operation(self.operation)
        check_share(self.times, self.rate)

    def fits(self, method: str, host: str, path: str, operation: str | None) -> bool:
        return (
            self.method in (None, method)
            and fnmatchcase(host.lower(), self.host.lower())
            and fnmatchcase(path, self.path)
            and (self.operation is None or fnmatchcase(operation or "", self.operation))
        )


@safe_repr
@dataclass(frozen=True, slots=True)
class Effect:
    """What a fault does to a request.

    wait: the least and the most seconds before the reply.
    reply: what is sent instead; `after`: of what the request gets done nevertheless.
    half: whether the reply breaks off.
    lag: how old a row must be to be seen, in seconds.
    """

    wait: tuple[float, float] = (0.0, 0.0)
    reply: Reply | None = None
    after: bool = False
    half: bool = False
    lag: float | None = None

    def decides(self) -> set[str]:
        if self.reply is not None:
            return {_ANSWER} if self.reply.ending == "whole" else {_ANSWER, _END}
        return {_END} if self.half else set()


@safe_repr
@dataclass(frozen=True, slots=True)
class Switch:
    """How a fault is switched on."""

    rule: Rule
    effect: Effect
    random: random.Random
    newest: int  # the last row that was there before


def error_reply(status: int, code: int | None, message: str | None, retry_after: float | None) -> Reply:
    """The reply of the API that an error gives.

    Raises:
        ValueError: the status is none of an error, or the seconds are none.
    """
    phrase = status_phrase(status, 400)
    refusal = Refusal(status, 20000 + status if code is None else code, phrase if message is None else message)
    if retry_after is None:
        return json_reply(status, refusal.body())
    seconds = as_seconds(retry_after, "retry_after")
    return json_reply(status, refusal.body(), {"Retry-After": f"{seconds:.3f}".rstrip("0").rstrip(".")})


def status_phrase(status: int, least: int) -> str:
    """What a status is called.

    Raises:
        ValueError: it is none, or less than the least.
    """
    if type(status) is not int or not least <= status <= 599:
        raise ValueError(f"status must be a whole number from {least} to 599, not {shown(status)}")
    return HTTPStatus(status).phrase if status in HTTPStatus.__members__.values() else "Error"


def as_seconds(value: float, name: str) -> float:
    """A number of seconds.

    Raises:
        ValueError: it is none; `name` is the argument.
    """
    if not _number(value) or not 0 <= value <= sys.float_info.max:
        raise ValueError(f"{name} must be a number of seconds from 0, not {shown(value)}")
    return float(value)


def check_share(times: int | None, rate: float) -> None:
    """Checks how many of all a fault is for.

    Raises:
        ValueError: it is no number of them, or no share.
    """
    if times is not None and (type(times) is not int or times < 1):
        raise ValueError(f"times must be a whole number from 1, not {shown(times)}")
    if not _number(rate) or not 0 < rate <= 1:
        raise ValueError(f"rate must be above 0 and at most 1, not {shown(rate)}")


def _number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _check_operation(pattern: str) -> None:
    """Checks that a pattern is that of operations.

    Raises:
        ValueError: there are none.
    """
    if any(fnmatchcase(each, str(pattern)) for each in _operations()):
        return
    near = difflib.get_close_matches(str(pattern), _operations(), 1)
    hint = f"did you mean {near[0]}?" if near else "an id is like api_v2010.CreateMessage"
    raise ValueError(f"there is no operation {pattern!r}; {hint}")


@cache
def _operations() -> tuple[str, ...]:
    return tuple(f"{each.module}.{each.id}" for each in facts.operations())
