"""Who is signed in, kept on the server: tokens leave for cookies and come back; and how often somebody may guess.

Tokens are kept as digests. A session ends when it was not used for some hours, or when it is revoked; what runs for it
looks at `ended`. Called by `entering` and by the pages, in the event loop and on threads.
"""

from __future__ import annotations

import secrets
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from ..._core.redaction.secret import safe_repr

MOST = 10_000
_NEAR, _NEAR_MOST = 300.0, 5
_FAR, _FAR_MOST = 900.0, 50


@safe_repr
@dataclass(slots=True)
class Session:
    """Somebody who is signed in.

    Attributes:
        id: what it is called on pages; it opens nothing.
        name, groups: who it is.
        began, seen: seconds since 1970.
        ended: whether it is over.
    """

    id: str
    name: str
    groups: tuple[str, ...]
    began: float
    seen: float
    ended: bool = False


@safe_repr
@dataclass(slots=True)
class Sessions:
    """All sessions of a server.

    Args:
        clock: seconds since 1970.
        idle: seconds after which one that is not used is over.
        longest: seconds after which any is over: a page that asks for news by itself keeps one in use for ever.
    """

    clock: Callable[[], float]
    idle: float = 12 * 3_600.0
    longest: float = 7 * 86_400.0
    _by_digest: dict[bytes, Session] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, name: str, groups: tuple[str, ...] = ()) -> str:
        """Signs somebody in; returns the token of the cookie."""
        token, now = secrets.token_urlsafe(32), self.clock()
        with self._lock:
            self._tidy(now)
            self._by_digest[_digest(token)] = Session(secrets.token_hex(4), name, groups, now, now)
        return token

    def get(self, token: str) -> Session | None:
        """The session of a token; None where there is none any more."""
        now = self.clock()
        with self._lock:
            found = self._by_digest.get(_digest(token))
            if found is None or found.ended:
                return None
            if self._is_old(found, now):
                self._by_digest.pop(_digest(token)).ended = True
                return None
            found.seen = now
        return found

    def of(self, name: str) -> list[Session]:
        """The sessions of somebody, the newest first."""
        with self._lock:
            self._tidy(self.clock())
            return sorted(
                (each for each in self._by_digest.values() if each.name == name), key=lambda each: -each.began
            )

    def count(self) -> int:
        """How many sessions there are."""
        with self._lock:
            self._tidy(self.clock())
            return len(self._by_digest)

    def end(self, name: str, identity: str | None = None) -> int:
        """Ends a session of somebody, or all of them; returns how many."""
        with self._lock:
            ending = [
                digest for digest, each in self._by_digest.items() if each.name == name and identity in (None, each.id)
            ]
            for digest in ending:
                self._by_digest.pop(digest).ended = True
        return len(ending)

    def drop(self, token: str) -> None:
        """Ends the session of a token, if there is one."""
        with self._lock:
            found = self._by_digest.pop(_digest(token), None)
        if found is not None:
            found.ended = True

    def over(self, session: Session) -> bool:
        """Whether a session is over, for what runs on for it."""
        return session.ended or self.clock() - session.began > self.longest

    def _is_old(self, session: Session, now: float) -> bool:
        return now - session.seen > self.idle or now - session.began > self.longest

    def _tidy(self, now: float) -> None:
        """Forgets what is over; of too many those that were idle longest."""
        for digest in [digest for digest, each in self._by_digest.items() if self._is_old(each, now)]:
            self._by_digest.pop(digest).ended = True
        while len(self._by_digest) >= MOST:
            oldest = min(self._by_digest, key=lambda digest: self._by_digest[digest].seen)
            self._by_digest.pop(oldest).ended = True


@safe_repr
@dataclass(slots=True)
class Guesses:
    """How often somebody may fail to sign in: five times in five minutes from one address, fifty times from all.

    Args:
        clock: seconds since 1970.
    """

    clock: Callable[[], float]
    _failures: dict[tuple[str, ...], deque[float]] = field(default_factory=dict)

    def wait(self, name: str, address: str) -> float:
        """Seconds until a password is looked at again; 0 where it is now."""
        now = self.clock()
        near = self._until((name, address), now, _NEAR, _NEAR_MOST)
        return max(near, self._until((name,), now, _FAR, _FAR_MOST))

    def failed(self, name: str, address: str) -> None:
        """Notes a wrong password."""
        now = self.clock()
        keys: tuple[tuple[tuple[str, ...], int], ...] = (((name, address), _NEAR_MOST), ((name,), _FAR_MOST))
        for key, most in keys:
            # Taken out first, so that those of the longest ago come first.
            times = self._failures.pop(key, None) or deque(maxlen=most)
            times.append(now)
            self._failures[key] = times
        while len(self._failures) > MOST:
            del self._failures[next(iter(self._failures))]

    def succeeded(self, name: str, address: str) -> None:
        """Forgets the wrong ones from an address, and that this one was noted."""
        self._failures.pop((name, address), None)
        if times := self._failures.get((name,)):
            times.pop()

    def _until(self, key: tuple[str, ...], now: float, span: float, most: int) -> float:
        times = self._failures.get(key)
        return max(0.0, times[0] + span - now) if times is not None and len(times) == most else 0.0


def _digest(token: str) -> bytes:
    return sha256(token.encode("utf-8", "surrogatepass")).digest()
