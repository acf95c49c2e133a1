"""`emulated`: the emulated Twilio around a test, a class of tests or a block, for unittest, Django and scripts.

Enters: tests. Leaves: the same tests, around which the environment (and Django's settings, where there are some) leads
clients to an emulator. Called by users.
"""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Any, TypeVar, overload
from unittest import IsolatedAsyncioTestCase, TestCase

from ..contrib._guard import framework
from ..emulator import AsyncEmulator, Emulator
from .leading import Leading
from .wishes import read

T = TypeVar("T", bound="Callable[..., Any]")
_NAME = "twilio"
# What would lead a client elsewhere.
_ELSEWHERE = ("auth", "base_url", "edge", "password", "profile", "proxy", "region", "transport", "username")


@overload
def emulated(test: None = None, /, **wishes: Any) -> Emulation: ...
@overload
def emulated(test: T, /) -> T: ...
def emulated(test: Any = None, /, **wishes: Any) -> Any:
    """An emulated Twilio, to which `Client()` in the code under test leads.

        @emulated
        class ReminderTest(unittest.TestCase):  # or a TestCase of Django
            def test_remind(self):
                remind("+14155550123")
                self.twilio.assert_sent(to="+14155550123")

        @emulated(faults="error 503 times=1")
        def test_retry(twilio): ...

        with emulated() as twilio: ...
        async with emulated() as twilio: ...

    While it lasts TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_BASE_URL of the environment lead to it, and so do
    those settings of Django; afterwards they are as before. A function gets the `Emulator` as its argument `twilio`, if
    it has one. Each test of a class finds it new, in `self.twilio`, also in `setUp` and `tearDown`; one server serves
    them all, from `setUpClass` on. What is async (a function, `async with`, an `IsolatedAsyncioTestCase`) gets an
    `AsyncEmulator`.

    https://www.twilio.com/docs/messaging/api/message-resource

    Args:
        test: a function, or a class that is a `unittest.TestCase`.
        wishes: as those of `@pytest.mark.twilio`: `clock`, an aware datetime at which it stands still, or `"running"`
            (by default it stands still now); `accounts`, the number or the names of subaccounts; `faults`, as texts;
            `any_sender`, whether messages may come from any number.

    Raises:
        TypeError, ValueError: an argument is wrong, or what is decorated is neither a function nor a TestCase.
        MissingExtraError: what the emulator needs is not installed; raised when it starts.
    """
    if test is not None and wishes:
        raise TypeError("emulated: what is decorated comes alone; wishes come before it: @emulated(faults=…)")
    emulation = Emulation(wishes)
    return emulation if test is None else emulation(test)


class Emulation:
    """What `emulated` gives: a context manager and a decorator. Each use has an emulator of its own.

    Args:
        wishes: what tests want, by the names of `read`.
    """

    def __init__(self, wishes: dict[str, Any]) -> None:
        try:
            self._read = read(wishes)
        except (TypeError, ValueError) as error:
            raise type(error)(f"emulated: {error}") from None
        self._wishes = wishes
        self._running: list[_Leading] = []

    def _start(self) -> Emulator:
        running = _Leading()
        try:
            running.start()
            running.begin(self._read)
        except BaseException:
            running.end()
            raise
        self._running.append(running)
        return running.emulator

    def __enter__(self) -> Emulator:
        return self._start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._running.pop().end()

    async def __aenter__(self) -> AsyncEmulator:
        return AsyncEmulator._of(self._start())

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        running = self._running.pop()
        try:
            await AsyncEmulator._of(running.emulator).stop()
        finally:
            running.end()

    def __call__(self, test: T) -> T:
        """Decorates a function or a TestCase.

        Raises:
            TypeError: it is neither.
        """
        decorated: Any
        if isinstance(test, type):
            if not issubclass(test, TestCase):
                raise TypeError(
                    f"emulated is for functions and for classes that are a unittest.TestCase, not for {test.__name__}: "
                    "in pytest use the fixture twilio"
                )
            decorated = _around_class(test, self._wishes)
        elif inspect.iscoroutinefunction(test):
            decorated = _around_async(test, self._wishes)
        elif callable(test):
            decorated = _around(test, self._wishes)
        else:
            raise TypeError(f"emulated is for functions and for classes, not for {type(test).__name__}")
        return decorated  # type: ignore[no-any-return]


class _Leading(Leading):
    """Leads Django's settings too, where there are some."""

    _settings: Any = None

    def start(self) -> None:
        """Starts the server, and leads environment and settings to it."""
        super().start()
        conf = sys.modules.get("django.conf")
        if conf is not None and conf.settings.configured:
            values: dict[str, Any] = dict(self.variables)
            if options := getattr(conf.settings, "TWILIO_OPTIONS", None):
                values["TWILIO_OPTIONS"] = {name: each for name, each in options.items() if name not in _ELSEWHERE}
            override = framework("django.test.utils", "django").override_settings(**values)
            override.enable()
            self._settings = override

    def end(self) -> None:
        """Stops the server, and puts environment and settings back."""
        settings, self._settings = self._settings, None
        try:
            if settings is not None:
                settings.disable()
        finally:
            super().end()


def _around(function: Callable[..., Any], wishes: dict[str, Any]) -> Any:
    wanted, signature = _signature(function)

    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        with Emulation(wishes) as twilio:
            if wanted:
                kwargs.setdefault(_NAME, twilio)
            return function(*args, **kwargs)

    return _signed(wrapper, signature)


def _around_async(function: Callable[..., Any], wishes: dict[str, Any]) -> Any:
    wanted, signature = _signature(function)

    @functools.wraps(function)
    async def wrapper(*args: Any, **kwargs: Any) -> Any:
        async with Emulation(wishes) as twilio:
            if wanted:
                kwargs.setdefault(_NAME, twilio)
            return await function(*args, **kwargs)

    return _signed(wrapper, signature)


def _signed(wrapper: Any, signature: inspect.Signature) -> Any:
    wrapper.__signature__ = signature
    return wrapper


def _signature(function: Callable[..., Any]) -> tuple[bool, inspect.Signature]:
    """Whether a function takes the emulator, and its signature for who calls it: pytest looks for fixtures there."""
    signature = inspect.signature(function)
    others = [parameter for name, parameter in signature.parameters.items() if name != _NAME]
    return len(others) < len(signature.parameters), signature.replace(parameters=others)


def _around_class(case: Any, wishes: dict[str, Any]) -> Any:
    """A TestCase whose classes have an emulator each, which is new for each test."""
    known = getattr(case, "_emulated", None)
    case._emulated = {**(known or {}), **wishes}
    if known is not None:
        return case  # its base is decorated
    later = issubclass(case, IsolatedAsyncioTestCase)
    set_up_class, run = case.setUpClass.__func__, case.run

    def emulated_class(cls: Any) -> None:
        running = _Leading()

        def end() -> None:
            cls._leading = None
            running.end()

        cls.addClassCleanup(end)
        running.start()
        cls._leading = running
        cls.twilio = AsyncEmulator._of(running.emulator) if later else running.emulator
        running.begin(read(cls._emulated))
        set_up_class(cls)

    def emulated_run(self: Any, result: Any = None) -> Any:
        if self._leading is None:
            raise RuntimeError(
                "emulated: this test is run without its setUpClass, which starts the emulator; use a suite"
            )
        self._leading.lead()  # whatever somebody has set meanwhile
        self._leading.begin(read(self._emulated))
        return run(self, result)

    case._leading = None
    case.setUpClass = classmethod(emulated_class)
    case.run = emulated_run
    return case
