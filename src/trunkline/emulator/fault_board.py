"""What is switched on: the faults of one kind, each with its own chance. Pure but for a lock.

Called by `faults`, for requests, and by `webhook_faults`.
"""

from __future__ import annotations

import random
import threading
from collections import deque
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar

from .._core.redaction.secret import safe_repr

_MOST = 1_000  # faults that are kept for who asks


class Ruled(Protocol):
    """How a fault is switched on; `rule` says what meets it."""

    @property
    def rule(self) -> Any: ...


Switched = TypeVar("Switched", bound=Ruled)


@safe_repr
class Fault:
    """A fault that is switched on: until it is used up, `end()`, or the end of its `with` block.

    Attributes:
        name: the method that made it.
        hits: how many requests, or webhooks, met it.
        number: counts the faults since the last `clear`.
    """

    def __init__(self, board: Board[Any], name: str, number: int) -> None:
        self.name = name
        self.hits = 0
        self.number = number
        self._board = board

    @property
    def active(self) -> bool:
        """Whether requests may still meet it."""
        return self in self._board.active

    def end(self) -> None:
        """Switches it off."""
        with self._board._lock:
            self._board._active.pop(self, None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def __repr__(self) -> str:
        return f"Fault({self.name!r}, hits={self.hits}, active={self.active})"


@safe_repr
class Board(Generic[Switched]):
    """Faults that are switched on, in their order.

    Args:
        seed: what chance depends on.
    """

    def __init__(self, seed: int | str) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._active: dict[Fault, Switched] = {}
        self._known: deque[tuple[Fault, Any]] = deque(maxlen=_MOST)
        self._made = 0

    @property
    def active(self) -> list[Fault]:
        """The faults that are on, in the order in which they were switched on."""
        with self._lock:
            return list(self._active)

    def known(self) -> list[tuple[Fault, Any]]:
        """The faults since the last `clear`, each with its rule; of very many the last ones."""
        with self._lock:
            return list(self._known)

    def clear(self) -> None:
        """Switches every fault off, and begins the random numbers anew."""
        with self._lock:
            self._active.clear()
            self._known.clear()
            self._made = 0

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self.active))})"

    def _switch_on(self, name: str, switch: Callable[[random.Random], Switched]) -> Fault:
        with self._lock:
            self._made += 1
            fault = Fault(self, name, self._made)
            self._active[fault] = made = switch(random.Random(f"{self._seed} {self._made}"))
            self._known.append((fault, made.rule))
            return fault


def check_names(method: str, when: Mapping[str, Any], known: type) -> None:
    """Checks the names of conditions.

    Raises:
        TypeError: there is no such condition.
    """
    if unknown := when.keys() - known.__annotations__.keys():
        raise TypeError(f"{method}() has no argument {', '.join(sorted(unknown))}")
