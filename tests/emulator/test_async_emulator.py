"""`AsyncEmulator`: the same on the caller's event loop, which goes on meanwhile."""

from __future__ import annotations

import asyncio
import functools
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from tests.conftest import START
from tests.emulator.wire import Caller
from tests.foreign.apps import PUBLIC, App
from trunkline.emulator import AsyncEmulator, Clock, Emulator

JOE = "+14155550123"


def on_a_loop(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    @functools.wraps(test)
    def run(*args: Any, **options: Any) -> None:
        asyncio.run(asyncio.wait_for(test(*args, **options), 30))

    return run


def frozen(**options: Any) -> AsyncEmulator:
    return AsyncEmulator(clock=Clock(START, frozen=True), **options)


async def mounted(twilio: AsyncEmulator, sms: str = "/sms") -> App:
    """An application on this loop, which the account's number asks."""
    app = App(twilio.auth_token)
    twilio.mount(PUBLIC, app.asgi)

    def listen() -> None:
        http = Caller(twilio)  # type: ignore[arg-type]
        number = http.get(f"{http.account}/IncomingPhoneNumbers.json").json["incoming_phone_numbers"][0]["uri"]
        http.post(number, {"SmsUrl": f"{PUBLIC}{sms}"})
        http.close()

    await asyncio.to_thread(listen)
    return app


async def message(twilio: AsyncEmulator, **more: Any) -> str:
    async with twilio.async_client() as client:
        given = {"to": JOE, "from_": twilio.number, "body": "hi", **more}
        return str((await client.messages.create(**given)).sid)


@on_a_loop
async def test_a_conversation() -> None:
    async with frozen() as twilio:
        app = await mounted(twilio)
        app.replies = {"/sms": {"twiml": [{"body": "hello"}]}}
        joe = twilio.phone(JOE)
        sid = await joe.text(twilio.number, "hi", media="https://example.org/a.png")
        assert sid.startswith("MM")
        await twilio.advance(5)
        assert [each.body for each in joe.inbox] == ["hello"]
        await joe.opt_out(twilio.number)
        await joe.opt_in(twilio.number)
        await twilio.run()
        assert len(joe.inbox) == 4  # two of them by the opt-out itself
        assert all(hook.signed for hook in app.hooks)
        joe.receives("undelivered", 30003)
        await message(twilio, status_callback=f"{PUBLIC}/status")
        await twilio.advance(timedelta(seconds=5))
        assert [hook.form["MessageStatus"] for hook in app.at("/status")] == ["sent", "undelivered"]


@on_a_loop
async def test_the_loop_goes_on_while_it_waits() -> None:
    async with frozen() as twilio:
        app = await mounted(twilio)
        beats = 0

        async def beat() -> None:
            nonlocal beats
            while True:
                beats += 1
                await asyncio.sleep(0.01)

        async def until_it_beats() -> None:
            while beats <= 5:
                await asyncio.sleep(0.01)

        app.replies = {"/sms": {"do": until_it_beats}}
        beating = asyncio.create_task(beat())
        await twilio.phone(JOE).text(twilio.number, "hi")
        assert twilio.webhooks[-1].status == 200
        assert beats > 5
        beating.cancel()


@on_a_loop
async def test_two_tasks_do_not_step_at_once() -> None:
    async with frozen() as twilio:
        app = await mounted(twilio)
        app.replies = {"/sms": {"do": lambda: asyncio.sleep(0.1)}}
        texting = asyncio.create_task(twilio.phone(JOE).text(twilio.number, "hi"))
        while not app.hooks:
            await asyncio.sleep(0.005)
        with pytest.raises(RuntimeError, match="stepped"):
            await twilio.advance(1)
        await texting
        await twilio.advance(1)


@on_a_loop
async def test_a_step_that_nobody_awaits_any_more() -> None:
    """A step that was cancelled leaves the emulator as it was: the next one goes on."""
    async with frozen() as twilio:
        app = await mounted(twilio)
        app.replies = {"/status": {"do": lambda: asyncio.sleep(0.2)}}
        await message(twilio, status_callback=f"{PUBLIC}/status")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(twilio.advance(5), 0.05)
        await asyncio.sleep(0.05)
        app.replies = {}
        await twilio.advance(60)
        assert len(twilio.phone(JOE).inbox) == 1


@on_a_loop
async def test_the_clock_steps_where_nothing_is_to_be_answered() -> None:
    async with frozen() as twilio:
        app = await mounted(twilio)
        await message(twilio)
        twilio.clock.advance(60)
        assert len(twilio.phone(JOE).inbox) == 1
        await message(twilio, status_callback=f"{PUBLIC}/status")
        with pytest.raises(RuntimeError, match="AsyncEmulator"):
            twilio.clock.advance(60)
        await asyncio.to_thread(twilio.clock.advance, 60)
        assert [hook.form["MessageStatus"] for hook in app.at("/status")] == ["sent", "delivered"]


@on_a_loop
async def test_time_that_runs() -> None:
    async with AsyncEmulator(pace=0.01) as twilio:
        app = await mounted(twilio)
        app.replies = {"/sms": {"twiml": [{"redirect": "/next"}]}, "/next": {"twiml": [{"body": "hello"}]}}
        joe = twilio.phone(JOE)
        await joe.text(twilio.number, "hi")
        assert [hook.path for hook in app.hooks] == ["/sms", "/next"]
        while not joe.inbox:
            await asyncio.sleep(0.005)
        twilio.reset()
        assert joe.inbox == ()


@on_a_loop
async def test_a_reset_ends_what_is_out() -> None:
    async with AsyncEmulator(pace=0.01) as twilio:
        app = await mounted(twilio)
        ended: list[bool] = []

        async def hang() -> None:
            try:
                await asyncio.sleep(200)
            finally:
                ended.append(True)

        app.replies = {"/status": {"do": hang}}
        await message(twilio, status_callback=f"{PUBLIC}/status")
        while not app.at("/status"):
            await asyncio.sleep(0.005)
        twilio.reset()
        began = time.monotonic()
        await twilio.advance(1)
        assert time.monotonic() - began < 60
        assert twilio.webhooks == []
        while not ended:  # until the end reaches the handler
            await asyncio.sleep(0.005)


@on_a_loop
async def test_before_and_after_it_runs() -> None:
    twilio = frozen()
    await twilio.advance(5)
    await twilio.run()
    assert (twilio.clock.now() - START).total_seconds() == 5
    async with twilio:
        await message(twilio)
    await twilio.advance(5)
    assert len(twilio.phone(JOE).inbox) == 1
    twilio.clock.advance(1)
    assert (twilio.clock.now() - START).total_seconds() == 11


@on_a_loop
async def test_steps_that_are_none() -> None:
    async with frozen() as twilio:
        for step in (-1, float("nan"), "later"):
            with pytest.raises(ValueError, match="seconds: time goes forward"):
                await twilio.advance(step)  # type: ignore[arg-type]


def test_both_have_the_same_members() -> None:
    def public(of: type) -> set[str]:
        return {name for name in dir(of) if not name.startswith("_")}

    assert public(AsyncEmulator) == public(Emulator)
