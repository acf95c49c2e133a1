"""Names to addresses: the system's resolver is asked on threads, as it knows no time limit.

A host enters; its addresses leave, in the order to try them. Called by the transports.
"""

from __future__ import annotations

import os
import socket
import weakref
from collections import deque
from collections.abc import Callable, Sequence
from threading import Thread

# So many names at a time are looked up in a process.
MAX_LOOKUPS = 4
# The next address of a host is tried when the last has not answered for so long (RFC 8305, 5).
ATTEMPT_DELAY = 0.25
Address = tuple[int, int, int, str, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]


class Lookup:
    """A question to the system's resolver, which knows no time limit: it is asked on a daemon thread.

    Attributes:
        addresses, error: the answer, once `done` was called.
    """

    __slots__ = ("addresses", "done", "error", "host", "port")

    def __init__(self, host: str, port: int, done: Callable[[], object]) -> None:
        self.host = host
        self.port = port
        self.done = done
        self.addresses: Sequence[Address] = ()
        self.error: Exception | None = None

    def close(self) -> None:
        """Wait no longer for the answer."""
        _resolver.forget(self)


class _Permit:
    """The right of one thread to ask. It is given back by dropping it: Ctrl-C may come before its thread has begun."""

    __slots__ = ("__weakref__", "_home")

    def __init__(self, home: weakref.ref[_Resolver]) -> None:
        self._home = home

    def __del__(self) -> None:
        home = self._home()
        if home is not None:
            home.permits.append(_Permit(self._home))


class _Resolver:
    """The questions of one process to the system's resolver.

    One thread at a time asks for a name, whoever waits for it, and `MAX_LOOKUPS` ask at all: a resolver that hangs
    gathers no more. Each step on what the threads share is one of C, so there is no lock that an interruption could
    leave locked.
    """

    __slots__ = ("__weakref__", "_asked", "_waiting", "permits")

    def __init__(self) -> None:
        self._waiting: dict[Lookup, None] = {}
        # The names that are being asked for, and by whose right.
        self._asked: dict[str, weakref.ref[_Permit]] = {}
        home: weakref.ref[_Resolver] = weakref.ref(self)
        self.permits = deque([_Permit(home) for _ in range(MAX_LOOKUPS)])

    def ask(self, question: Lookup) -> None:
        """Have it answered, when there is a thread for it."""
        self._waiting[question] = None
        held: list[_Permit] = []
        try:
            try:
                while (host := self._next(held)) is not None:
                    self._begin(host, held)
            finally:
                held.clear()
        finally:
            # An interruption may have ended the first.
            held.clear()

    def _begin(self, host: str, held: list[_Permit]) -> None:
        try:
            Thread(target=self._work, args=(host, [held.pop()]), name="trunkline-lookup", daemon=True).start()
        except RuntimeError as exc:
            # No more threads: too many, or the interpreter is ending. Its traceback holds the permit.
            self._end(host, None, (), exc.with_traceback(None))

    def forget(self, question: Lookup) -> None:
        self._waiting.pop(question, None)

    def _next(self, held: list[_Permit]) -> str | None:
        """A name that somebody waits for and nobody asks for, and a permit in `held`; None: there are not both.

        A permit is in a list or on its way, never in a variable: what holds an interruption holds its frames.
        """
        while any(map(self._is_free, list(self._waiting))):
            try:
                held.append(self.permits.pop())
            except IndexError:
                return None
            host = self._claim(held)
            if host is not None:
                return host
            held.clear()
        return None

    def _is_free(self, question: Lookup) -> bool:
        holder = self._asked.get(question.host)
        return holder is None or holder() is None

    def _claim(self, held: list[_Permit]) -> str | None:
        mine = weakref.ref(held[0])
        for question in list(self._waiting):
            holder = self._asked.setdefault(question.host, mine)
            if holder() is None:
                # Its thread has never begun.
                holder = self._asked[question.host] = mine
            if holder is mine:
                return question.host
        return None

    def _work(self, host: str | None, held: list[_Permit]) -> None:
        while host is not None:
            self._answer(host)
            self._asked.pop(host, None)
            host = self._claim(held)
            if host is None:
                held.clear()
                # Who asked meanwhile may have found no permit.
                host = self._next(held)

    def _answer(self, host: str) -> None:
        """Ask for a name, for all who wait for it."""
        port = next((question.port for question in list(self._waiting) if question.host == host), None)
        if port is None:
            return
        addresses: Sequence[Address] = ()
        error: Exception | None = None
        try:
            addresses = socket.getaddrinfo(_name(host), port, 0, socket.SOCK_STREAM)
        except Exception as exc:
            error = exc
        self._end(host, port, addresses, error)
        # It holds this frame.
        del error

    def _end(self, host: str, port: int | None, addresses: Sequence[Address], error: Exception | None) -> None:
        """Answer all who wait for a name, at a port or at any."""
        for question in list(self._waiting):
            if question.host == host and port in (None, question.port):
                self.forget(question)
                question.addresses, question.error = addresses, error
                question.done()


_resolver = _Resolver()


def _reset_after_fork() -> None:
    # The threads of the parent answer nobody here.
    global _resolver
    _resolver = _Resolver()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_reset_after_fork)


def lookup(host: str, port: int, done: Callable[[], object]) -> Lookup:
    """Begin to look up the addresses of a host. `close` must follow.

    Args:
        done: called when the answer is there, on another thread or at once; it must neither wait nor raise.
    """
    question = Lookup(host.lower(), port, done)
    _resolver.ask(question)
    return question


def _name(host: str) -> bytes:
    # For a str, the codec for names beyond ASCII is loaded.
    return host.encode("ascii")


def numeric(host: str, port: int) -> Sequence[Address] | None:
    """The address that an IP address stands for; None for a name."""
    if not host.replace(".", "").isdigit() and ":" not in host:
        return None
    try:
        return socket.getaddrinfo(_name(host), port, 0, socket.SOCK_STREAM, 0, socket.AI_NUMERICHOST)
    except OSError:
        return None


def alternate(addresses: Sequence[Address]) -> list[Address]:
    """The families in turns, beginning with the resolver's first choice: one that is dead delays only a little."""
    by_family: dict[int, list[Address]] = {}
    for address in addresses:
        by_family.setdefault(address[0], []).append(address)
    rows = list(by_family.values())
    longest = max(map(len, rows), default=0)
    return [row[i] for i in range(longest) for row in rows if i < len(row)]
