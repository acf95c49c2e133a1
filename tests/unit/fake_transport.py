"""A transport that answers from a list, on a clock that only tests move; for both clients."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Mapping
from itertools import islice
from typing import Any, NamedTuple

from tests.timing import timed
from trunkline import AsyncClient, Client
from trunkline._core.http.body import RawResponse, Sink
from trunkline._core.http.headers import Headers
from trunkline.errors import TrunklineError

SID = "AC" + "0123456789abcdef" * 2
TOKEN = "canary-auth-token"


class Sent(NamedTuple):
    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None
    until: float
    fresh: bool


def reply(status: int = 200, body: Any = b"", headers: Mapping[str, str] | None = None) -> RawResponse:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return RawResponse(status, Headers((headers or {}).items()), content)


def poured(raw: Any, sink: Sink | None) -> RawResponse:
    """A reply whose body went where it was to go."""
    if sink is None or not 200 <= raw.status < 300:
        return raw  # type: ignore[no-any-return]
    sink.write(raw.body)
    return RawResponse(raw.status, raw.headers, b"")


class Clock:
    """Time that passes only in `sleep` and `cost`."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)


class Fake:
    """Answers, exceptions and callables `(sent) -> answer`, each used once; `cost` is what an attempt takes."""

    def __init__(self, *answers: Any, clock: Clock | None = None, cost: float = 0.25) -> None:
        self.answers = list(answers)
        self.sent: list[Sent] = []
        self.clock = clock or Clock()
        self.cost = cost
        self.closed = 0

    def _next(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, until: float, fresh: bool
    ) -> Any:
        plain = {name: str(value) for name, value in headers.items()}
        sent = Sent(method, url, plain, None if body is None else bytes(body), until, fresh)
        self.sent.append(sent)
        assert self.answers, f"a request too many: {method} {url}"
        self.clock.now += self.cost
        answer = self.answers.pop(0)
        if callable(answer):
            answer = answer(sent)
        if isinstance(answer, BaseException):
            raise answer
        return answer


class SyncFake(Fake):
    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        *,
        until: float,
        fresh: bool,
        sink: Sink | None = None,
    ) -> RawResponse:
        return poured(self._next(method, url, headers, body, until, fresh), sink)

    def close(self) -> None:
        self.closed += 1


class AsyncFake(Fake):
    async def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        *,
        until: float,
        fresh: bool,
        sink: Sink | None = None,
    ) -> RawResponse:
        await asyncio.sleep(0)
        return poured(self._next(method, url, headers, body, until, fresh), sink)

    async def aclose(self) -> None:
        self.closed += 1


class World:
    """One of the two clients, its fake transport and its clock; `do` waits where waiting is needed."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.clock = Clock()

    def client(self, *answers: Any, cost: float = 0.25, **options: Any) -> Any:
        fake_class = SyncFake if self.kind == "sync" else AsyncFake
        self.fake: Fake = fake_class(*answers, clock=self.clock, cost=cost)
        if not {"auth", "username", "api_key_sid"} & options.keys():
            options |= {"username": SID, "password": TOKEN}
        cls: Any = Client if self.kind == "sync" else AsyncClient
        sleep = self.clock.sleep if self.kind == "sync" else self.clock.async_sleep
        return timed(cls(transport=self.fake, **options), clock=self.clock, sleep=sleep, rng=lambda: 0.5)

    def do(self, value: Any) -> Any:
        return asyncio.run(_awaited(value)) if inspect.isawaitable(value) else value

    def collect(self, iterator: Any, most: int = 10_000) -> list[Any]:
        if hasattr(iterator, "__anext__"):
            return asyncio.run(_collected(iterator, most))
        return list(islice(iterator, most))

    @property
    def sent(self) -> list[Sent]:
        return self.fake.sent


async def _awaited(value: Any) -> Any:
    return await value


async def _collected(iterator: Any, most: int) -> list[Any]:
    found = []
    if most:
        async for item in iterator:
            found.append(item)
            if len(found) == most:
                break
    return found


def raised(world: World, call: Any) -> TrunklineError:
    """The exception of a call that must fail."""
    try:
        world.do(call())
    except TrunklineError as exc:
        return exc
    raise AssertionError("nothing was raised")
