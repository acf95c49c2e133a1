"""Clients where time is frozen or travels: a test's clock is not the one that timeouts go by."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import time_machine
from freezegun import freeze_time

import trunkline
from tests.timing import in_time, timed
from tests.unit.fake_transport import SID, TOKEN, AsyncFake, SyncFake, World, reply
from trunkline import AsyncClient, Client
from trunkline._core.call.deadline import Clock
from trunkline.emulator import Emulator

WAYS: dict[str, Callable[[], AbstractContextManager[Any]]] = {
    "freezegun past": lambda: freeze_time("2000-01-01"),
    "freezegun future": lambda: freeze_time("2100-01-01"),
    "freezegun ticking": lambda: freeze_time("2000-01-01", tick=True),
    "freezegun stepping": lambda: freeze_time("2000-01-01", auto_tick_seconds=3600, real_asyncio=True),
    "freezegun asyncio": lambda: freeze_time("2000-01-01", real_asyncio=True),
    "time-machine past": lambda: time_machine.travel(dt.datetime(2000, 1, 1, tzinfo=dt.UTC)),
    "time-machine still": lambda: time_machine.travel(dt.datetime(2100, 1, 1, tzinfo=dt.UTC), tick=False),
}
TRANSPORTS = ["socket", "asyncio", "aiohttp"]
MESSAGE = {"sid": "SM1"}


@pytest.fixture(scope="module")
def twilio() -> Iterator[Emulator]:
    with Emulator() as twilio:
        yield twilio


@pytest.fixture(params=WAYS)
def frozen(request: pytest.FixtureRequest) -> Callable[[], AbstractContextManager[Any]]:
    return WAYS[request.param]


def send(client: Any) -> Any:
    return client.messages.create(to="+14155550123", from_="+15005550006", body="hi")


class Both:
    """A client of one of the transports, whose calls are made in one event loop."""

    def __init__(self, transport: str, **options: Any) -> None:
        self._runner = None if transport == "socket" else asyncio.Runner()
        make: Any = Client if self._runner is None else AsyncClient
        self.client = make(transport=transport, **options)

    def do(self, call: Callable[[Any], Any]) -> Any:
        if self._runner is None:
            return call(self.client)

        async def made() -> Any:
            return await call(self.client)

        return self._runner.run(made())

    def close(self) -> None:
        self.do(lambda client: client.close())
        if self._runner is not None:
            self._runner.close()


@pytest.mark.parametrize("made", ["before", "inside"])
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_calls_are_answered(transport: str, made: str, frozen: Any, twilio: Emulator) -> None:
    options = {"base_url": twilio.base_url, "username": twilio.account_sid, "password": twilio.auth_token}
    both = Both(transport, **options) if made == "before" else None
    if both:
        assert both.do(send).sid
    with frozen():
        both = both or Both(transport, **options)
        assert both.do(send).sid
        assert both.do(lambda client: client.with_options(deadline=20).messages.list(limit=1))
        with trunkline.deadline(20) as bound:
            assert both.do(send).sid
            assert 0 < bound.remaining <= 20
    assert both.do(send).sid
    both.close()


@pytest.mark.parametrize("transport", ["socket"])
def test_what_is_silent_still_ends(transport: str, frozen: Any) -> None:
    """The clock that stands still is not the one that bounds a call."""
    with Emulator() as twilio:
        twilio.faults.silence()
        both = Both(transport, base_url=twilio.base_url, username=twilio.account_sid, password=twilio.auth_token)
        with frozen(), pytest.raises(trunkline.APITimeoutError):
            both.do(lambda client: client.with_options(timeout=0.2, max_retries=0).messages.list())
        both.close()
        twilio.faults.clear()


@pytest.mark.parametrize("transport", TRANSPORTS[1:])
def test_what_is_silent_afterwards_ends(transport: str) -> None:
    """A timer that was set inside, for an earlier end than the second call's, would ring in decades."""
    with Emulator() as twilio:
        both = Both(transport, base_url=twilio.base_url, username=twilio.account_sid, password=twilio.auth_token)

        def answered(seconds: float) -> float:
            assert both.do(lambda client: send(client.with_options(timeout=seconds))).sid
            return seconds

        with freeze_time("2100-01-01"):
            first = in_time(answered, 0.3)
        twilio.faults.silence()
        with pytest.raises(trunkline.APITimeoutError):
            both.do(lambda client: client.with_options(timeout=first + 0.2, max_retries=0).messages.list())
        both.close()
        twilio.faults.clear()


def test_a_deadline_passes_inside(frozen: Any) -> None:
    with frozen():
        bound = trunkline.deadline(0.01)
        with bound:
            while bound.remaining:
                time.sleep(0.001)
            with pytest.raises(trunkline.APITimeoutError):
                send(Client(SID, TOKEN, transport=SyncFake()))


def test_the_clock_goes_on(frozen: Any) -> None:
    before = Clock.monotonic()
    with frozen():
        inside = [Clock.monotonic() for _ in range(3)]
    assert before <= inside[0] <= inside[1] <= inside[2] <= Clock.monotonic() < before + 3600


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_life_of_a_token_goes_by_the_real_clock(kind: str, frozen: Any) -> None:
    """Neither a jump into the future nor one back makes a fresh token an old one."""
    token = reply(200, {"access_token": "canary-1", "expires_in": 3600})
    fake: Any = SyncFake if kind == "sync" else AsyncFake
    transport = fake(token, *[reply(201, MESSAGE)] * 3)
    make: Any = Client if kind == "sync" else AsyncClient
    auth = trunkline.ClientCredentials("OQ1", "secret")
    client = make(auth=auth, account_sid=SID, transport=transport)

    async def main() -> None:
        for inside in (False, True, False):
            if inside:
                with frozen():
                    call = send(client)
                    await call if inspect.isawaitable(call) else None
            else:
                call = send(client)
                await call if inspect.isawaitable(call) else None

    asyncio.run(main())
    assert [sent.url.rpartition("/")[2] for sent in transport.sent] == ["token", *["Messages.json"] * 3]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("dated", [False, True])
def test_retry_after(kind: str, dated: bool, frozen: Any) -> None:
    """A date counts from the reply's own; the frozen clock may be decades away."""
    now = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    headers = {"Retry-After": "3"}
    if dated:
        later = format_datetime(now + dt.timedelta(seconds=3), usegmt=True)
        headers = {"Retry-After": later, "Date": format_datetime(now, usegmt=True)}
    world = World(kind)
    client = world.client(reply(429, {}, headers), reply(201, MESSAGE))
    timed(client, clock=Clock.monotonic)
    with frozen():
        assert world.do(send(client)).sid == "SM1"
    assert world.clock.slept == [3.25]


LATE = """
import sys
from {package}
import trunkline
from trunkline.emulator import Emulator
with Emulator() as twilio:
    with {way}:
        client = twilio.client()
        assert client.messages.create(to="+14155550123", from_="+15005550006", body="hi").date_created.year > 2020
        assert len(client.messages.list()) == 1
        with trunkline.deadline(20) as bound:
            client.messages.list()
            assert 0 < bound.remaining < 20
    assert client.messages.create(to="+14155550123", from_="+15005550006", body="hi").date_created.year > 2020
    from trunkline._core.call.deadline import Clock
    assert type(Clock.monotonic).__name__ == "builtin_function_or_method"
"""


@pytest.mark.parametrize(
    ("package", "way"),
    [
        ("freezegun import freeze_time", "freeze_time('2000-01-01')"),
        ("freezegun import freeze_time", "freeze_time('2000-01-01', tick=True)"),
        ("time_machine import travel", "travel(0.0, tick=False)"),
    ],
)
def test_the_library_is_loaded_inside(package: str, way: str) -> None:
    """`import trunkline` loads the client when it is first named, which may be where time is frozen."""
    code = LATE.format(package=package, way=way)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_no_module_holds_a_clock_that_decides() -> None:
    """freezegun replaces whatever a module holds under any name: `Clock` is the one door to the monotonic clock."""
    import pkgutil
    from contextlib import suppress
    from importlib import import_module
    from importlib.util import find_spec

    wrong = []
    for found in pkgutil.walk_packages(trunkline.__path__, "trunkline."):
        if ".emulator" in found.name or ".cli" in found.name or "__main__" in found.name or ".contrib" in found.name:
            continue
        with suppress(trunkline.MissingExtraError):
            wrong += [found.name for value in vars(import_module(found.name)).values() if value is time.monotonic]
        spec = find_spec(found.name)
        assert spec is not None
        assert spec.origin is not None
        if "time.monotonic" in Path(spec.origin).read_text("utf-8") and not found.name.endswith("call.deadline"):
            wrong.append(found.name)
    assert wrong == []


def test_an_emulator_keeps_its_time() -> None:
    with Emulator() as twilio:
        with freeze_time("2000-01-01"):
            message = twilio.client().messages.create(to="+14155550123", from_="+15005550006", body="hi")
        assert message.date_created is not None
        assert abs(message.date_created.timestamp() - time.time()) < 600


WEBHOOK = """
import datetime
from freezegun import freeze_time
with freeze_time("2000-01-01"):
    from trunkline.webhooks import CallStatus, sample
    frozen = CallStatus.from_form(sample("voice.status"))
read = CallStatus.from_form(sample("voice.status"))
assert read.problems == frozen.problems == (), (read.problems, frozen.problems)
assert read.timestamp == frozen.timestamp == datetime.datetime(2026, 1, 15, 10, tzinfo=datetime.UTC), read.timestamp
"""


def test_webhooks_that_are_first_read_while_time_is_frozen() -> None:
    done = subprocess.run([sys.executable, "-c", WEBHOOK], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
