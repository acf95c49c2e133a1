"""`emulated` around functions, blocks and TestCases of unittest; Django's are in `test_django.py`."""

from __future__ import annotations

import asyncio
import os
import unittest
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from trunkline import AsyncClient, Client, ServerError
from trunkline.emulator import AsyncEmulator, Emulator
from trunkline.testing import emulated

NUMBER = "+14155550123"
REAL = {"TWILIO_ACCOUNT_SID": "AC" + "5" * 32, "TWILIO_API_KEY": "SK" + "5" * 32, "TWILIO_API_SECRET": "real"}
NAMES = ("TWILIO_AUTH_TOKEN", "TWILIO_BASE_URL", "TWILIO_REGION", "TWILIO_EDGE")


@pytest.fixture(autouse=True)
def real(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An environment with real credentials, which is there again afterwards; of a class after all of its tests."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    for name, value in REAL.items():
        monkeypatch.setenv(name, value)
    yield
    if request.cls is None:
        assert {name: value for name, value in os.environ.items() if name.startswith("TWILIO_")} == REAL


def remind(number: str = NUMBER) -> Any:
    """The code under test."""
    with Client() as client:
        return client.messages.create(to=number, from_="+15005550006", body="Do not forget!")


async def remind_async() -> Any:
    async with AsyncClient() as client:
        return await client.messages.create(to=NUMBER, from_="+15005550006", body="Do not forget!")


def run(case: type[unittest.TestCase]) -> unittest.TestResult:
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
    return result


def passed(case: type[unittest.TestCase], tests: int) -> None:
    result = run(case)
    assert (result.errors, result.failures, result.testsRun) == ([], [], tests)


def test_a_block() -> None:
    with emulated() as twilio:
        assert isinstance(twilio, Emulator)
        remind()
        twilio.assert_sent(to=NUMBER, count=1)
        with emulated(any_sender=True) as inner:
            Client().messages.create(to=NUMBER, from_="+14155550199", body="hi")
            inner.assert_sent(count=1)
        remind()
        twilio.assert_sent(count=2)


def test_the_environment_is_back_after_a_failure() -> None:
    with pytest.raises(KeyError), emulated():
        raise KeyError


def test_an_async_block() -> None:
    async def main() -> None:
        async with emulated() as twilio:
            assert isinstance(twilio, AsyncEmulator)
            await remind_async()
            await twilio.advance(60)
            twilio.assert_sent(status="delivered")

    asyncio.run(main())


def test_functions() -> None:
    @emulated
    def without() -> str:
        return str(remind().status)

    @emulated
    def with_it(word: str, twilio: Emulator, *, more: int = 0) -> tuple[str, int, int]:
        remind()
        return word, more, len(twilio.assert_sent())

    @emulated(clock=datetime(2026, 1, 2, tzinfo=UTC), accounts=["Shop"])
    async def later(twilio: AsyncEmulator) -> Any:
        await remind_async()
        return twilio.clock.now().year, twilio.client().api.v2010.accounts.list(limit=1)[0].friendly_name

    assert without() == "queued"
    assert with_it("a", more=2) == ("a", 2, 1)
    assert with_it("a") == ("a", 0, 1)  # new for each call
    assert asyncio.run(later()) == (2026, "Shop")
    assert with_it.__name__ == "with_it"


@emulated
def test_pytest_sees_no_fixture(twilio: Emulator) -> None:
    remind()
    twilio.assert_sent(count=1)


@pytest.mark.parametrize("number", ["+14155550124", "+14155550125"])
@emulated(faults="error 503 times=1")
def test_pytest_gives_its_own_arguments(number: str, twilio: Emulator) -> None:
    with pytest.raises(ServerError):
        remind(number)
    remind(number)
    twilio.assert_sent(to=number, count=1)


@emulated
class Reminders(unittest.TestCase):
    """Run by pytest as it is."""

    twilio: Emulator

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        assert cls.twilio.account_sid == Client().account_sid

    def setUp(self) -> None:
        remind()

    def tearDown(self) -> None:
        remind()

    def test_one(self) -> None:
        self.twilio.assert_sent(to=NUMBER, count=1)

    def test_two(self) -> None:
        self.twilio.assert_sent(to=NUMBER, count=1)


def test_a_test_case() -> None:
    passed(Reminders, 2)


def test_classes_below_have_wishes_of_their_own() -> None:
    @emulated(faults="error 503")
    class Below(Reminders):
        def setUp(self) -> None:
            with pytest.raises(ServerError):
                remind()

        def tearDown(self) -> None:
            pass

        def test_one(self) -> None:
            self.twilio.assert_sent(count=0)

        test_two = test_one

    class Plain(Reminders):
        pass

    passed(Below, 2)
    passed(Plain, 2)
    passed(Reminders, 2)


def test_an_async_test_case() -> None:
    @emulated
    class Later(unittest.IsolatedAsyncioTestCase):
        twilio: AsyncEmulator

        async def asyncSetUp(self) -> None:
            await remind_async()

        async def test_one(self) -> None:
            await self.twilio.advance(60)
            self.twilio.assert_sent(status="delivered", count=1)

        async def test_two(self) -> None:
            self.twilio.assert_sent(status="queued", count=1)

    passed(Later, 2)


def test_a_class_that_fails_puts_the_environment_back() -> None:
    @emulated
    class Broken(unittest.TestCase):
        @classmethod
        def setUpClass(cls) -> None:
            raise KeyError("mine")

        def test_one(self) -> None:
            raise AssertionError

    [(_, trace)] = run(Broken).errors
    assert "KeyError: 'mine'" in trace


def test_a_test_without_its_class_says_so() -> None:
    passed(Reminders, 2)
    with pytest.raises(RuntimeError, match="without its setUpClass"):
        Reminders("test_one").run()


@pytest.mark.parametrize(
    ("use", "text"),
    [
        (lambda: emulated(speed=2), "emulated: it has no argument speed; it has: clock, accounts, faults, any_sender"),
        (lambda: emulated(any_sender=1), "emulated: any_sender must be True or False"),
        (lambda: emulated(print, faults="x"), "emulated: what is decorated comes alone"),  # type: ignore[call-overload]
        (lambda: emulated(5), "emulated is for functions and for classes, not for int"),  # type: ignore[call-overload]
        (lambda: emulated(dict), r"classes that are a unittest\.TestCase, not for dict"),
    ],
)
def test_wrong_uses_are_refused(use: Callable[[], Any], text: str) -> None:
    with pytest.raises(TypeError, match=text):
        use()


def test_wishes_that_make_no_sense_are_refused_before_a_test() -> None:
    with pytest.raises(ValueError, match=r"^emulated: clock must be an aware datetime"):
        emulated(clock="noon")
