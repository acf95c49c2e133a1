"""Faults that are switched on while the emulator runs: which of them a request meets, and what comes of it. No I/O.

Users switch them on by `Emulator.faults`; `world` asks for each request; `app` waits, cuts off and hangs up.
"""

from __future__ import annotations

import difflib
import random
import re
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from functools import cache
from http import HTTPStatus
from types import TracebackType
from typing import Self, TypedDict, Unpack

from .. import facts
from .._masked import safe_repr
from .clock import shown
from .errors import Refusal
from .exchange import Ending, Reply, json_reply
from .store import Row

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
class _Rule:
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
            raise ValueError(f"host must be like api.twilio.com or *.twilio.com, not {self.host!r}")
        if not str(self.path).startswith(("/", "*")):
            raise ValueError(f"path is what stands below the host, and begins with / or *, not {self.path!r}")
        if self.operation is not None:
            _check_operation(self.operation)
        if self.times is not None and (type(self.times) is not int or self.times < 1):
            raise ValueError(f"times must be a whole number from 1, not {shown(self.times)}")
        if not _number(self.rate) or not 0 < self.rate <= 1:
            raise ValueError(f"rate must be above 0 and at most 1, not {shown(self.rate)}")

    def fits(self, method: str, host: str, path: str, operation: str | None) -> bool:
        return (
            self.method in (None, method)
            and fnmatchcase(host.lower(), self.host.lower())
            and fnmatchcase(path, self.path)
            and (self.operation is None or fnmatchcase(operation or "", self.operation))
        )


@safe_repr
@dataclass(frozen=True, slots=True)
class _Effect:
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
class _Switch:
    """How a fault is switched on."""

    rule: _Rule
    effect: _Effect
    random: random.Random
    newest: int  # the last row that was there before


@safe_repr
class Fault:
    """A fault that is switched on: until it is used up, `end()`, or the end of its `with` block.

    Attributes:
        name: the method of `Faults` that made it.
        hits: how many requests met it.
    """

    def __init__(self, faults: Faults, name: str) -> None:
        self.name = name
        self.hits = 0
        self._faults = faults

    @property
    def active(self) -> bool:
        """Whether requests may still meet it."""
        return self in self._faults.active

    def end(self) -> None:
        """Switches it off."""
        with self._faults._lock:
            self._faults._active.pop(self, None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def __repr__(self) -> str:
        return f"Fault({self.name!r}, hits={self.hits}, active={self.active})"


@safe_repr
class Faults:
    """What goes wrong at an emulator, to see how code copes with it.

        twilio.faults.latency(0.2)
        twilio.faults.rate_limit(times=2)
        with twilio.faults.error(503, path="*/Messages.json") as fault:
            …
        assert fault.hits == 1

    A fault is on from the call that makes it until it is used up, its `with` block ends, or `clear`. `When` says which
    requests meet it. A request meets faults in the order in which they were switched on: latencies add up; one fault
    gives the reply (`rate_limit`, `error`, `html`, `reset`, `silence`); `truncate` cuts what reply there is. A fault
    that comes too late for that waits for the next request. Every method may be called from any thread.

    Args:
        seed: what random delays and shares depend on.
        newest: tells the number of the newest row.
    """

    def __init__(self, seed: int, newest: Callable[[], int]) -> None:
        self._seed = seed
        self._newest = newest
        self._lock = threading.Lock()
        self._active: dict[Fault, _Switch] = {}
        self._made = 0

    def latency(self, seconds: float, to: float | None = None, **when: Unpack[When]) -> Fault:
        """Replies come later. The request is done at once; other requests do not wait.

        Args:
            seconds: how long, by the real clock.
            to: the longest delay: each is a random one from `seconds` to `to`.

        Raises:
            ValueError: an argument makes no sense; so it is for every fault.
        """
        least, most = _seconds(seconds, "seconds"), _seconds(seconds if to is None else to, "to")
        if most < least:
            raise ValueError(f"to must not be less than seconds, and {shown(to)} is less than {shown(seconds)}")
        return self._add("latency", _Effect(wait=(least, most)), when)

    def rate_limit(self, *, retry_after: float | None = None, **when: Unpack[When]) -> Fault:
        """Requests are refused with status 429, code 20429, before anything is done.

        Args:
            retry_after: seconds for the `Retry-After` header; None: no such header.
        """
        return self._add("rate_limit", _Effect(reply=_error(429, None, None, retry_after)), when)

    def error(
        self,
        status: int,
        *,
        code: int | None = None,
        message: str | None = None,
        retry_after: float | None = None,
        after: bool = False,
        **when: Unpack[When],
    ) -> Fault:
        """Requests fail with an error of the API.

        Args:
            status: 400 to 599.
            code: Twilio's code of the error; by default 20000 and the status.
            message: by default what the status is called.
            retry_after: seconds for the `Retry-After` header; None: no such header.
            after: the request is done, and the caller is told that it failed. By default nothing is done.
        """
        return self._add("error", _Effect(reply=_error(status, code, message, retry_after), after=after), when)

    def html(self, status: int = 502, *, after: bool = False, **when: Unpack[When]) -> Fault:
        """Replies are an HTML page of a proxy.

        Args:
            status: 200 to 599.
            after: the request is done, and its reply is lost. By default nothing is done.
        """
        title = f"{status} {_phrase(status, 200)}"
        page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n"
        reply = Reply(status, {"Content-Type": "text/html"}, page.encode(), foreign=True)
        return self._add("html", _Effect(reply=reply, after=after), when)

    def reset(self, *, after: bool = False, **when: Unpack[When]) -> Fault:
        """The connection is reset instead of a reply.

        Args:
            after: the request is done first. By default nothing is done.
        """
        return self._add("reset", _Effect(reply=Reply(0, {}, b"", ending="reset"), after=after), when)

    def silence(self, *, after: bool = False, **when: Unpack[When]) -> Fault:
        """No reply comes until the caller gives up.

        Args:
            after: the request is done first. By default nothing is done.
        """
        return self._add("silence", _Effect(reply=Reply(0, {}, b"", ending="silence"), after=after), when)

    def truncate(self, **when: Unpack[When]) -> Fault:
        """The request is done, and the connection ends after half of the reply's body; no reply if it has no body."""
        return self._add("truncate", _Effect(half=True), when)

    def lag(self, seconds: float, **when: Unpack[When]) -> Fault:
        """Requests do not see what others create from now on before it is some seconds old.

        It is not found (status 404, code 20404), nor is anything below it, and lists omit it. Without it nothing
        changes, and only a request that would have seen something meets the fault.

        Args:
            seconds: by the emulator's clock, which `Emulator.advance` steps.
        """
        return self._add("lag", _Effect(lag=_seconds(seconds, "seconds")), when)

    @property
    def active(self) -> list[Fault]:
        """The faults that are on, in the order in which they were switched on."""
        with self._lock:
            return list(self._active)

    def clear(self) -> None:
        """Switches every fault off, and begins the random numbers anew. A caller that waits for a reply goes on so."""
        with self._lock:
            self._active.clear()
            self._made = 0

    def __repr__(self) -> str:
        return f"Faults({', '.join(map(repr, self.active))})"

    def _add(self, name: str, effect: _Effect, when: When) -> Fault:
        if unknown := when.keys() - When.__annotations__.keys():
            raise TypeError(f"{name}() has no argument {', '.join(sorted(unknown))}")
        rule = _Rule(**when)
        with self._lock:
            self._made += 1
            fault = Fault(self, name)
            chance = random.Random(f"{self._seed} {self._made}")
            self._active[fault] = _Switch(rule, effect, chance, self._newest())
            return fault


@safe_repr
@dataclass(slots=True)
class Met:
    """What a request meets on its way."""

    faults: dict[Fault, _Switch] = field(default_factory=dict)
    wait: float = 0.0
    reply: Reply | None = None
    after: bool = False
    half: bool = False
    hit: set[Fault] = field(default_factory=set)

    def hides(self, row: Row, now: float) -> bool:
        """Whether a row is too new for the request to see it."""
        late = {
            fault
            for fault, switch in self.faults.items()
            if switch.effect.lag is not None
            and not row.made_up
            and row.number > switch.newest
            and now < row.created + switch.effect.lag
        }
        self.hit |= late
        return bool(late)

    def shape(self, reply: Reply) -> Reply:
        """How a reply leaves."""
        ending: Ending = reply.ending
        if self.half:
            ending = "half" if reply.body else "closed"
        return replace(reply, wait=self.wait, ending=ending)


def meet(faults: Faults, method: str, host: str, path: str, operation: str | None) -> Met:
    """What a request meets. `settle` must follow before the next one."""
    met, decided = Met(), set[str]()
    with faults._lock:
        for fault, switch in faults._active.items():
            rule, effect = switch.rule, switch.effect
            if not rule.fits(method, host, path, operation) or decided & effect.decides():
                continue
            if rule.rate < 1 and switch.random.random() >= rule.rate:
                continue
            decided |= effect.decides()
            met.faults[fault] = switch
            met.wait += switch.random.uniform(*effect.wait)
            met.half = met.half or effect.half
            if effect.reply is not None:
                met.reply, met.after = effect.reply, effect.after
            if effect.lag is None:
                met.hit.add(fault)
    return met


def settle(faults: Faults, met: Met) -> str | None:
    """Counts what a request met, and names it."""
    hit = [fault for fault in met.faults if fault in met.hit]
    with faults._lock:
        for fault in hit:
            fault.hits += 1
            if fault.hits == met.faults[fault].rule.times:
                faults._active.pop(fault, None)
    return " + ".join(fault.name for fault in hit) or None


def _error(status: int, code: int | None, message: str | None, retry_after: float | None) -> Reply:
    phrase = _phrase(status, 400)
    refusal = Refusal(status, 20000 + status if code is None else code, phrase if message is None else message)
    if retry_after is None:
        return json_reply(status, refusal.body())
    seconds = _seconds(retry_after, "retry_after")
    return json_reply(status, refusal.body(), {"Retry-After": f"{seconds:.3f}".rstrip("0").rstrip(".")})


def _phrase(status: int, least: int) -> str:
    """What a status is called.

    Raises:
        ValueError: it is none, or less than the least.
    """
    if type(status) is not int or not least <= status <= 599:
        raise ValueError(f"status must be a whole number from {least} to 599, not {shown(status)}")
    return HTTPStatus(status).phrase if status in HTTPStatus.__members__.values() else "Error"


def _seconds(value: float, name: str) -> float:
    if not _number(value) or not 0 <= value <= sys.float_info.max:
        raise ValueError(f"{name} must be a number of seconds from 0, not {shown(value)}")
    return float(value)


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
