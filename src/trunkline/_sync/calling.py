# Mirrored from _async/calling.py by `make generate`; do not edit.
"""What resources, pages and downloads need of a client, as a Protocol: so `client` alone imports the accessors.

For type checkers; `Client` is what has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._core.call.hosts import Hosts
    from .._core.call.request import Request
    from .._core.config import Options
    from .._core.http.body import RawResponse
    from .._core.runtime.gather import Task
    from .._core.runtime.sinks import Sink

T = TypeVar("T")
R = TypeVar("R")


class Caller(Protocol):
    """What sends requests: the client's loop, its options, and where its requests go."""

    @property
    def account_sid(self) -> str | None: ...

    @property
    def _hosts(self) -> Hosts: ...

    @property
    def _options(self) -> Options: ...

    @property
    def _core(self) -> Any: ...  # `clock` and `sleep`; pyright takes functions in slots for methods

    def _until(self) -> float | None: ...

    def _call(self, request: Request, until: float | None = None) -> RawResponse: ...

    def _exchange(
        self, request: Request, until: float | None, timeout: float | None, sink: Sink | None = None
    ) -> tuple[RawResponse, int, float]: ...

    def map(self, function: Task[T, R], items: Iterable[T], *, concurrency: int = 10) -> list[R]: ...
