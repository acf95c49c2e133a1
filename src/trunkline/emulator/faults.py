"""Faults that are switched on while the emulator runs: which of them a request meets, and what comes of it. No I/O.

Users switch them on by `Emulator.faults`; `world` asks for each request; `app` waits, cuts off and hangs up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import Unpack

from .._core.redaction.secret import safe_repr
from .clock import shown
from .exchange import Ending, Reply, json_reply
from .fault_board import Board, Fault, check_names
from .fault_rules import Effect, Rule, Switch, When, as_seconds, error_reply, status_phrase
from .fault_texts import read_fault
from .store import Row
from .webhook_faults import WebhookFaults

_MOVED = (301, 302, 303, 307, 308)


@safe_repr
class Faults(Board[Switch]):
    """What goes wrong at an emulator, to see how code copes with it.

        twilio.faults.latency(0.2)
        twilio.faults.rate_limit(times=2)
        with twilio.faults.error(503, path="*/Messages.json") as fault:
            …
        assert fault.hits == 1

    A fault is on from the call that makes it until it is used up, its `with` block ends, or `clear`. `When` says which
    requests meet it. A request meets faults in the order in which they were switched on: latencies add up; one fault
    gives the reply (`rate_limit`, `error`, `html`, `moved`, `reset`, `silence`); `truncate` cuts what reply there is. A
    fault that comes too late for that waits for the next request. Every method may be called from any thread.

    Args:
        seed: what random delays and shares depend on.
        newest: tells the number of the newest row.

    Attributes:
        webhooks: what goes wrong with webhooks: `twilio.faults.webhooks.late(2)`.
    """

    def __init__(self, seed: int, newest: Callable[[], int]) -> None:
        super().__init__(seed)
        self._newest = newest
        self.webhooks = WebhookFaults(seed)

    def latency(self, seconds: float, to: float | None = None, **when: Unpack[When]) -> Fault:
        """Replies come later. The request is done at once; other requests do not wait.

        Args:
            seconds: how long, by the real clock.
            to: the longest delay: each is a random one from `seconds` to `to`.

        Raises:
            ValueError: an argument makes no sense; so it is for every fault.
        """
        least, most = as_seconds(seconds, "seconds"), as_seconds(seconds if to is None else to, "to")
        if most < least:
            raise ValueError(f"to must not be less than seconds, and {shown(to)} is less than {shown(seconds)}")
        return self._add("latency", Effect(wait=(least, most)), when)

    def rate_limit(self, *, retry_after: float | None = None, **when: Unpack[When]) -> Fault:
        """Requests are refused with status 429, code 20429, before anything is done.

        Args:
            retry_after: seconds for the `Retry-After` header; None: no such header.
        """
        return self._add("rate_limit", Effect(reply=error_reply(429, None, None, retry_after)), when)

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
        return self._add("error", Effect(reply=error_reply(status, code, message, retry_after), after=after), when)

    def html(self, status: int = 502, *, after: bool = False, **when: Unpack[When]) -> Fault:
        """Replies are an HTML page of a proxy.

        Args:
            status: 200 to 599.
            after: the request is done, and its reply is lost. By default nothing is done.
        """
        title = f"{status} {status_phrase(status, 200)}"
        page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n"
        reply = Reply(status, {"Content-Type": "text/html"}, page.encode(), foreign=True)
        return self._add("html", Effect(reply=reply, after=after), when)

    def moved(self, to: str, *, status: int = 308, **when: Unpack[When]) -> Fault:
        """The resource has another address: nothing is done, and the reply has it in its header `Location`.

        Args:
            to: the new address: a path of the same host, or a whole one.
            status: 301 (as Twilio answers a GET), 302, 303, 307 or 308.
        """
        if status not in _MOVED:
            raise ValueError(f"status must be one of {', '.join(map(str, _MOVED))}, not {shown(status)}")
        if not isinstance(to, str) or not to.isascii() or not to.isprintable():
            raise ValueError("to must be an address in printable ASCII, as it stands in a header")
        reply = json_reply(status, {"message": "This resource has moved.", "uri": to}, {"Location": to})
        return self._add("moved", Effect(reply=reply), when)

    def reset(self, *, after: bool = False, **when: Unpack[When]) -> Fault:
        """The connection is reset instead of a reply.

        Args:
            after: the request is done first. By default nothing is done.
        """
        return self._add("reset", Effect(reply=Reply(0, {}, b"", ending="reset"), after=after), when)

    def silence(self, *, after: bool = False, **when: Unpack[When]) -> Fault:
        """No reply comes until the caller gives up.

        Args:
            after: the request is done first. By default nothing is done.
        """
        return self._add("silence", Effect(reply=Reply(0, {}, b"", ending="silence"), after=after), when)

    def truncate(self, **when: Unpack[When]) -> Fault:
        """The request is done, and the connection ends after half of the reply's body; no reply if it has no body."""
        return self._add("truncate", Effect(half=True), when)

    def lag(self, seconds: float, **when: Unpack[When]) -> Fault:
        """Requests do not see what others create from now on before it is some seconds old.

        It is not found (status 404, code 20404), nor is anything below it, and lists omit it. Without it nothing
        changes, and only a request that would have seen something meets the fault.

        Args:
            seconds: by the emulator's clock, which `Emulator.advance` steps.
        """
        return self._add("lag", Effect(lag=as_seconds(seconds, "seconds")), when)

    def switch_on(self, text: str) -> Fault:
        """Switches a fault on by a text, as the command line and the pytest plugin take it.

            twilio.faults.switch_on("error 503 times=2 operation=api_v2010.CreateMessage")

        Args:
            text: the name of another method, or of one of `webhooks` as in `webhooks.late 5`, and its arguments as
                `name=value`; the first may stand as a value alone.

        Raises:
            TypeError, ValueError: it is no fault.
        """
        name, given = read_fault(text)
        fault: Fault = attrgetter(name)(self)(**given)
        return fault

    def clear(self) -> None:
        """Switches every fault off, those of webhooks too, and begins the random numbers anew.

        A caller that waits for a reply goes on so.
        """
        super().clear()
        self.webhooks.clear()

    def _add(self, name: str, effect: Effect, when: When) -> Fault:
        check_names(name, when, When)
        rule = Rule(**when)
        return self._switch_on(name, lambda chance: Switch(rule, effect, chance, self._newest()))


@safe_repr
@dataclass(slots=True)
class ActiveFaults:
    """What a request meets on its way."""

    faults: dict[Fault, Switch] = field(default_factory=dict)
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


def find_faults(faults: Faults, method: str, host: str, path: str, operation: str | None) -> ActiveFaults:
    """What a request meets. `count_hits` must follow before the next one."""
    active, decided = ActiveFaults(), set[str]()
    with faults._lock:
        for fault, switch in faults._active.items():
            rule, effect = switch.rule, switch.effect
            if not rule.fits(method, host, path, operation) or decided & effect.decides():
                continue
            if rule.rate < 1 and switch.random.random() >= rule.rate:
                continue
            decided |= effect.decides()
            active.faults[fault] = switch
            active.wait += switch.random.uniform(*effect.wait)
            active.half = active.half or effect.half
            if effect.reply is not None:
                active.reply, active.after = effect.reply, effect.after
            if effect.lag is None:
                active.hit.add(fault)
    return active


def count_hits(faults: Faults, active: ActiveFaults) -> str | None:
    """Counts what a request met, and names it."""
    hit = [fault for fault in active.faults if fault in active.hit]
    with faults._lock:
        for fault in hit:
            fault.hits += 1
            if fault.hits == active.faults[fault].rule.times:
                faults._active.pop(fault, None)
    return " + ".join(fault.name for fault in hit) or None
