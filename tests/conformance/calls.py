"""From wire names to a call of the library: which accessor, which argument, what was sent.

Enters: the facts of an operation and arguments by place and wire name (the judge's). Leaves: the requests that the
library sent for them. The mapping from wire to Python names comes from the facts; it is proved by the wire names that
arrive. Called by the conformance and differential tests.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import trunkline
from trunkline._core.http.body import RawResponse
from trunkline._core.http.headers import Headers
from trunkline.auth import ClientCredentials
from trunkline.facts import OperationFacts

from .judge import Arguments, Key, Sent, SpecOperation, answer

ACCOUNT = "AC" + "0123456789abcdef" * 2
STEP = re.compile(r"(\w+)(?:\(([^)]*)\))?")
NUMBERED = re.compile(r"Parameter(\d+)\.(Name|Value)")
# Lists whose pages have no next link unless they are asked for with a size from the first to the second.
SIZED = {"bulkexports_v1.ListDay": (2, 30)}
ROLES = {"size": "page_size", "page": "page_number", "token": "page_token"}


@dataclass
class Recorder:
    """Both transports at once: keeps what is sent, answers with redirects to `moves`, with `first`, with `reply`."""

    reply: tuple[int, str | None, bytes] = (200, "application/json", b"{}")
    first: list[tuple[int, str | None, bytes]] = field(default_factory=list)
    moves: list[tuple[int, str]] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    most: int = 3

    def _record(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> RawResponse:
        self.sent.append(Sent(method, url, dict(headers), body))
        if len(self.sent) > self.most:
            raise AssertionError(f"more than {self.most} requests for one call")
        if self.moves:
            code, location = self.moves.pop(0)
            return RawResponse(code, Headers([("Location", location)] if location else []), b"")
        status, media, content = self.first.pop(0) if self.first else self.reply
        return RawResponse(status, Headers([] if media is None else [("Content-Type", media)]), content)

    def take(self) -> list[Sent]:
        """What was sent since the last time."""
        sent, self.sent = self.sent, []
        return sent


class SyncRecorder(Recorder):
    """A transport of `Client` that keeps what is sent."""

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, *, until: float, fresh: bool
    ) -> RawResponse:
        return self._record(method, url, headers, body)

    def close(self) -> None:
        return None


class AsyncRecorder(Recorder):
    """A transport of `AsyncClient` that keeps what is sent."""

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, *, until: float, fresh: bool
    ) -> RawResponse:
        return self._record(method, url, headers, body)

    async def aclose(self) -> None:
        return None


class UnmappedError(Exception):
    """The facts do not say how an argument is given, or know one which the spec does not."""


def steps(facts: OperationFacts) -> Iterator[tuple[str, tuple[str, ...] | None]]:
    """The way from a client to the method, verb excluded: names, and the wire names given in a call."""
    for name in facts.namespace.split("."):
        yield name, None
    *way, _ = facts.accessor.split(".")
    for step in way:
        match = STEP.fullmatch(step)
        assert match, step
        wires = match.group(2)
        yield match.group(1), None if wires is None else tuple(filter(None, wires.split(",")))


def resource(client: Any, facts: OperationFacts, arguments: Arguments) -> Any:
    """The object that has the operation's method, its path parameters given."""
    here = client
    for name, wires in steps(facts):
        here = getattr(here, name)
        if wires is not None:
            here = here(*(arguments["path", wire] for wire in wires))
    return here


def keywords(facts: OperationFacts, op: SpecOperation, arguments: Arguments) -> dict[str, Any]:
    """The arguments of the method by Python name, required ones first and in the order of the facts.

    Raises:
        UnmappedError: an argument has no parameter.
    """
    left: dict[Key, Any] = {key: value for key, value in arguments.items() if key[0] != "path"}
    for p in op.paging.values():
        left.pop(p.key, None)
    found: dict[str, Any] = {}
    for param in facts.params:
        key = (param.place, param.wire)
        if key in left:
            found[param.name] = left.pop(key)
        elif param.type == "pairs":
            numbered = {k: left.pop(k) for k in list(left) if NUMBERED.fullmatch(k[1])}
            if numbered:
                found[param.name] = _numbered(numbered)
    if left:
        raise UnmappedError(f"no argument for {', '.join(':'.join(key) for key in left)}")
    return found


def _numbered(fields: Mapping[Key, Any]) -> dict[str, Any]:
    pairs: dict[int, dict[str, Any]] = {}
    for (_, name), value in fields.items():
        match = NUMBERED.fullmatch(name)
        assert match, name
        pairs.setdefault(int(match.group(1)), {})[match.group(2)] = value
    return {pair["Name"]: pair["Value"] for _, pair in sorted(pairs.items())}


def unknown(facts: OperationFacts, op: SpecOperation) -> list[str]:
    """Arguments which the facts have and the spec has not."""
    documented = {p.key for p in op.parameters}
    return [
        f"{p.place}:{p.wire}"
        for p in facts.params
        if (p.place, p.wire) not in documented and not (p.type == "pairs" and ("body", f"{p.wire}1.Name") in documented)
    ]


def paging(op: SpecOperation, arguments: Arguments) -> dict[str, Any]:
    """The paging arguments of `page()` by Python name."""
    return {ROLES[role]: arguments[p.key] for role, p in op.paging.items() if p.key in arguments}


Call = Callable[[Any], Any]


@dataclass(frozen=True)
class Attempt:
    """One call: what to do with the resource, and the arguments that its request must have."""

    name: str
    call: Call
    arguments: Arguments


def attempts(
    facts: OperationFacts, op: SpecOperation, sets: Mapping[str, Arguments], *, lazy: Callable[[Any], Any]
) -> Iterator[Attempt]:
    """The calls that prove an operation. `lazy` takes the first item of what `stream` and `pages` return."""
    least, all_ = sets["minimal"], sets["everything"]
    positional = [p.name for p in facts.params if p.required and p.place != "path"]
    few, many = keywords(facts, op, least), keywords(facts, op, all_)

    def split(given: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        return [given[n] for n in positional if n in given], {k: v for k, v in given.items() if k not in positional}

    args, kwargs = split(few)
    verb = facts.verb
    if not op.is_list:
        yield Attempt("minimal", lambda r: getattr(r, verb)(*args, **kwargs), least)
        yield Attempt("all", lambda r: getattr(r, verb)(**many), all_)
        nulls = sets["nulls"]
        if nulls != least:
            absent = keywords(facts, op, nulls)
            yield Attempt("nulls", lambda r: getattr(r, verb)(**absent), nulls)
        return
    roles = op.paging
    filters = {k: v for k, v in all_.items() if k not in {p.key for p in roles.values()}}
    some = keywords(facts, op, filters)
    size = roles.get("size")
    largest = None if size is None else size.schema.get("maximum")
    ask = SIZED.get(f"{facts.module}.{facts.id}")
    one = {} if size is None else {size.key: ask[0] if ask else 1}
    most = {} if size is None or largest is None else {size.key: ask[1] if ask else largest}
    always = most if ask else {}
    yield Attempt("list(limit=1)", lambda r: r.list(*args, **kwargs, limit=1), {**least, **one})
    yield Attempt("list()", lambda r: r.list(*args, **kwargs), {**least, **most})
    yield Attempt("stream(filters)", lambda r: lazy(r.stream(**some)), {**filters, **always})
    yield Attempt("pages()", lambda r: lazy(r.pages(*args, **kwargs)), {**least, **always})
    yield Attempt("page(all)", lambda r: r.page(**many, **paging(op, all_)), all_)
    if size is not None and largest is not None:
        asked = {**least, size.key: largest}
        yield Attempt("stream(page_size=max)", lambda r: lazy(r.stream(*args, **kwargs, page_size=largest)), asked)


def first(items: Iterator[Any]) -> Any:
    """One step of a lazy list."""
    return next(items, None)


async def afirst(items: Any) -> Any:
    """One step of a lazy asynchronous list."""
    return await anext(items, None)


class Caller:
    """Calls operations on one of the two clients and hands back what was sent."""

    def __init__(self, asynchronous: bool, *, oauth: bool = False) -> None:
        self.asynchronous = asynchronous
        self.recorder: Recorder = AsyncRecorder() if asynchronous else SyncRecorder()
        make: Any = trunkline.AsyncClient if asynchronous else trunkline.Client
        if oauth:
            credentials = ClientCredentials("OQ1", "secret")
            credentials.store({"access_token": "token", "expires_in": 3600}, time.monotonic())
            self.client: Any = make(auth=credentials, account_sid=ACCOUNT, transport=self.recorder)
        else:
            self.client = make(ACCOUNT, "secret", transport=self.recorder)
        self._lazy: Callable[[Any], Any] = afirst if asynchronous else first

    def attempts(self, facts: OperationFacts, op: SpecOperation, sets: Mapping[str, Arguments]) -> Iterator[Attempt]:
        """The calls that prove an operation."""
        return attempts(facts, op, sets, lazy=self._lazy)

    async def run(
        self, facts: OperationFacts, op: SpecOperation, attempt: Attempt, status: int | None = None
    ) -> tuple[Any, list[Sent]]:
        """The result of a call and the requests it made."""
        self.recorder.reply = answer(op, status)
        self.recorder.take()
        result = attempt.call(resource(self.client, facts, attempt.arguments))
        if isinstance(result, Awaitable):
            result = await result
        return result, self.recorder.take()


def run_all(
    asynchronous: bool, ops: Iterable[SpecOperation], each: Callable[[Caller, SpecOperation], Awaitable[list[str]]]
) -> list[str]:
    """Run a check on operations; in it, the synchronous client simply never waits.

    An operation that asks for OAuth is called by a client with client credentials.
    """

    async def main() -> list[str]:
        callers = {oauth: Caller(asynchronous, oauth=oauth) for oauth in (False, True)}
        wrong: list[str] = []
        for op in ops:
            wrong += await each(callers[op.auth == "oauth"], op)
        for caller in callers.values():
            closed = caller.client.close()
            if isinstance(closed, Awaitable):
                await closed
        return wrong

    return asyncio.run(main())
