"""How long a call may take: the instant until which it must end, from the client's option and from `with deadline(…)`.

Enters: seconds. Leaves: instants of `Clock.monotonic()`. Called by users (`trunkline.deadline`) and by the shell, which
reads the instant once, when a call begins. Nothing here interrupts the user's own code.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from contextvars import ContextVar
from types import BuiltinFunctionType

from ..redaction.secret import safe_repr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextvars import Token
    from types import TracebackType

_MOST = 1.7976931348623157e308  # the largest float


def _unpatched() -> Callable[[], float]:
    """`time.monotonic`, also where a test froze time before this module was loaded."""
    if isinstance(time.monotonic, BuiltinFunctionType):
        return time.monotonic
    from importlib.machinery import BuiltinImporter
    from importlib.util import module_from_spec

    spec = BuiltinImporter.find_spec("time")
    assert spec is not None
    assert spec.loader is not None
    fresh = module_from_spec(spec)
    spec.loader.exec_module(fresh)
    found: Callable[[], float] = fresh.monotonic
    return found


class Clock:
    """The clock of all timeouts and deadlines.

    freezegun replaces whatever in a module is `time.monotonic`; what a class holds stays. A frozen clock would end no
    call in time, and one that is set back or ahead would end calls that have all their time left.
    """

    monotonic = staticmethod(_unpatched())


_ambient: ContextVar[float | None] = ContextVar("trunkline_deadline", default=None)


@safe_repr
class deadline:
    """Every call made inside the block ends by this many seconds from its beginning, with its retries.

        with trunkline.deadline(5):
            client.messages.create(…)

    Blocks nest; the nearest instant counts. It works around asynchronous code too (`with`, not `async with`): each
    task has its own. The user's own code in the block is not interrupted.

    Args:
        seconds: how long the calls in the block may take together. Zero lets no call begin.

    Raises:
        TypeError, ValueError: not a finite number of seconds, or a negative one.
    """

    __module__ = "trunkline"
    __slots__ = ("_seconds", "_token", "at")

    def __init__(self, seconds: float) -> None:
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            raise TypeError(f"seconds of a deadline must be a number, not {type(seconds).__name__}")
        # An int may be larger than any float.
        if not 0 <= seconds <= _MOST:
            raise ValueError("seconds of a deadline must be a finite number, not negative")
        self._seconds = float(seconds)
        self._token: Token[float | None] | None = None
        self.at: float | None = None

    def __enter__(self) -> deadline:
        if self._token is not None:
            raise RuntimeError("this deadline is in use already; make one for each block")
        self.at = earlier(Clock.monotonic() + self._seconds, _ambient.get())
        self._token = _ambient.set(self.at)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        token, self._token = self._token, None
        if token is None:
            return
        try:
            _ambient.reset(token)
        except ValueError:
            # A generator that was closed in another context than it began in: that context knew no such block.
            return

    @property
    def remaining(self) -> float:
        """Seconds left, not below zero; before the block begins, all of them."""
        return self._seconds if self.at is None else max(0.0, self.at - Clock.monotonic())

    def __repr__(self) -> str:
        return f"deadline({self._seconds:g})"


def earlier(one: float | None, other: float | None) -> float | None:
    """The earlier of two instants; None is never."""
    if one is None:
        return other
    return one if other is None else min(one, other)


def time_left(until: float, clock: Callable[[], float]) -> Callable[[], float]:
    """A function that tells how many seconds there are until an instant; negative after it."""
    return lambda: until - clock()


def ambient_deadline() -> float | None:
    """The instant of the innermost `with deadline(…)`, or None."""
    return _ambient.get()


@contextmanager
def spanning_deadline(until: float | None) -> Iterator[None]:
    """Makes every call in the block end by an instant: for what is one call to the user and several to the API."""
    token = _ambient.set(earlier(until, _ambient.get()))
    try:
        yield
    finally:
        _ambient.reset(token)


def call_deadline(now: float, seconds: float | None, until: float | None = None) -> float | None:
    """The instant by which a call that begins now must end.

    Args:
        seconds: of the client's option.
        until: an instant by which it must end anyway, as that of the list whose page it fetches.

    The block around the call counts too.
    """
    return earlier(earlier(_ambient.get(), until), None if seconds is None else now + seconds)
