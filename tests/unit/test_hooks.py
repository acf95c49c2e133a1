"""Hooks that raise: before sending it ends the call, after a reply it is logged and the reply stands."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
from typing import Any

import pytest

import trunkline
from tests.unit.fake_transport import SID, TOKEN, World, raised, reply

MESSAGE = {"sid": "SM" + "1" * 32}
NUMBER = "+14155550123"


def raising(error: BaseException) -> Any:
    def my_hook(_: Any) -> None:
        raise error

    return my_hook


def send(client: Any) -> Any:
    return client.messages.create(to=NUMBER, from_="+14155550124", body="a secret plan")


# before sending


def test_what_a_hook_raises_before_sending_reaches_the_caller(world: World) -> None:
    error = KeyError("mine")
    with pytest.raises(KeyError) as caught:
        world.do(send(world.client(on_request=raising(error))))
    assert caught.value is error
    assert world.sent == []


@pytest.mark.parametrize("said", [None, "unknown", "rejected"])
def test_an_error_of_trunkline_before_sending_is_not_sent(world: World, said: Any) -> None:
    error = trunkline.APIConnectionError("of another call", outcome=said)
    client = world.client(on_request=raising(error))
    assert raised(world, lambda: send(client)) is error
    assert (error.outcome, error.attempts) == ("not sent", 0)
    assert world.sent == []


def test_of_a_repeated_call_the_worst_attempt_counts(world: World) -> None:
    """The first attempt of a GET broke off: it may have been done."""
    error = trunkline.TrunklineError("enough")

    def refuse_the_second(sending: Any) -> None:
        if sending.attempt == 2:
            raise error

    broken = trunkline.APIConnectionError("broke", outcome="unknown")
    client = world.client(broken, on_request=refuse_the_second)
    assert raised(world, lambda: client.messages("SM1").fetch()) is error
    assert (error.outcome, error.attempts) == ("unknown", 1)


# after a reply


def test_the_result_stands(world: World, caplog: pytest.LogCaptureFixture) -> None:
    heard: list[int] = []
    hooks = [raising(KeyError("mine")), lambda response: heard.append(response.status)]
    with caplog.at_level(logging.ERROR, "trunkline"):
        message = world.do(send(world.client(reply(201, MESSAGE), on_response=hooks)))
    assert message.sid == MESSAGE["sid"]
    assert heard == [201]
    assert len(world.sent) == 1
    [record] = caplog.records
    assert (record.name, record.levelname) == ("trunkline", "ERROR")
    assert "Traceback" in caplog.text
    assert "in my_hook" in caplog.text
    assert "KeyError: \"'mine'\"" in caplog.text or "KeyError: 'mine'" in caplog.text
    assert f"POST /2010-04-01/Accounts/{SID}/Messages.json" in record.getMessage()


@pytest.mark.parametrize(
    "error", [ValueError("x"), trunkline.APIConnectionError("x", outcome="unknown"), TimeoutError()]
)
def test_the_error_of_the_call_stands(world: World, error: Exception, caplog: pytest.LogCaptureFixture) -> None:
    client = world.client(reply(400, {"code": 21211, "message": "no"}), on_response=raising(error))
    found = raised(world, lambda: send(client))
    assert (type(found), found.code, found.outcome) == (trunkline.BadRequestError, 21211, "rejected")
    assert [record.levelname for record in caplog.records if record.levelno >= logging.ERROR] == ["ERROR"]


def test_the_retries_go_on(world: World, caplog: pytest.LogCaptureFixture) -> None:
    client = world.client(reply(429), reply(201, MESSAGE), on_response=raising(ValueError("x")))
    assert world.do(send(client)).sid == MESSAGE["sid"]
    assert len([record for record in caplog.records if record.levelno == logging.ERROR]) == 2


def test_a_coroutine_function_that_raises(caplog: pytest.LogCaptureFixture) -> None:
    world = World("async")

    async def my_hook(_: Any) -> None:
        await asyncio.sleep(0)
        raise ValueError("late")

    assert world.do(send(world.client(reply(201, MESSAGE), on_response=my_hook))).sid == MESSAGE["sid"]
    assert "ValueError: late" in caplog.text


class Gone(BaseException):
    pass


def by_hand(call: Any, client: Any) -> None:
    """Runs a coroutine to its end without an event loop, which has its own ways with some exceptions."""
    coroutine = call(client)
    while True:
        coroutine.send(None)


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, asyncio.CancelledError, GeneratorExit, Gone])
def test_what_is_no_exception_passes(world: World, kind: type[BaseException]) -> None:
    client = world.client(reply(201, MESSAGE), on_response=raising(kind()))
    with pytest.raises(kind):
        by_hand(send, client) if world.kind == "async" else send(client)


@pytest.mark.parametrize(
    "error",
    [
        ValueError(f"could not store {NUMBER}: a secret plan"),
        ValueError(f"Authorization: Basic {TOKEN}", {"to": NUMBER}),
        KeyError(NUMBER),
    ],
)
def test_nothing_personal_is_logged(world: World, error: Exception, caplog: pytest.LogCaptureFixture) -> None:
    error.__cause__ = RuntimeError(f"of {NUMBER}")
    world.do(send(world.client(reply(201, MESSAGE), on_response=raising(error))))
    told = caplog.text + "".join(repr((record.args, record.exc_info)) for record in caplog.records)
    assert f"{type(error).__name__}: " in told
    for secret in ("4155550123", "secret plan", TOKEN):
        assert secret not in told


def test_an_exception_that_cannot_be_shown(world: World, caplog: pytest.LogCaptureFixture) -> None:
    class Odd(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    assert world.do(send(world.client(reply(201, MESSAGE), on_response=raising(Odd())))).sid == MESSAGE["sid"]
    assert "Odd: …" in caplog.text


SCRIPT = """
import sys
{setup}
from tests.unit.fake_transport import World, reply
def my_hook(response):
    raise ValueError("not seen by anybody else")
world = World("sync")
world.client(reply(201, {{"sid": "SM1"}}), on_response=my_hook).messages.create("+1415", from_="+1416", body="hi")
"""


@pytest.mark.parametrize(
    ("setup", "times"),
    [
        ("", 1),
        ("import logging; logging.basicConfig()", 1),
        ("import logging; logging.getLogger('trunkline').addHandler(logging.StreamHandler())", 1),
        ("import logging; logging.getLogger('trunkline').setLevel(logging.CRITICAL)", 0),
        ("import logging; logging.disable()", 0),
    ],
)
def test_it_is_seen_where_logging_is_not_set_up(setup: str, times: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(setup=setup)], capture_output=True, text=True, check=True, env=None
    )
    assert done.stderr.count("ValueError: not seen by anybody else") == times


def test_an_exception_that_cannot_be_shown_is_told_by_its_type(caplog: pytest.LogCaptureFixture) -> None:
    class OddError(Exception):
        def __str__(self) -> str:
            raise ZeroDivisionError

    world = World("sync")
    assert send(world.client(reply(201, MESSAGE), on_response=raising(OddError()))).sid == MESSAGE["sid"]
    assert caplog.text.rstrip().endswith("OddError: …")
