"""What somebody begins by a form: taken once, however often the form is sent, and what has become of it.

A token leaves with each form, and comes back with it: good in one session, for one person, one action and some hours.
Whoever sends it again, by a reload, a second click or another tab, is led to what has become of it the first time. All
of it is forgotten with the process, as the tokens are. Held by `site`; called by `asking` and the pages, on threads.
"""

from __future__ import annotations

import hmac
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal

from ..._core.redaction.secret import safe_repr
from ..._web.form_tokens import form_token, is_form_token

LASTS = 4 * 3_600.0
"""Seconds after which a form is too old, and what has become of it is forgotten."""
SHORTLY = 600.0
MOST = 20_000

Owner = tuple[str, str]
"""Whose something is: what tells their browser from others, and their name."""
State = Literal["waiting", "running", "done", "left", "failed", "unknown", "stopped"]
OVER: tuple[State, ...] = ("done", "left", "failed", "unknown", "stopped")


class TokenError(Exception):
    """A token that is none of ours, of another action or somebody else's, or too old."""


@safe_repr
@dataclass(slots=True)
class Deed:
    """Something that was begun.

    Attributes:
        id: what its page is called; it opens nothing for others.
        owner: who began it.
        title: what it is, without a number of anybody.
        state: `left`: done but for copies that a reader keeps; `unknown`: nobody knows whether it was done.
        rows: how many were touched so far; None where that is not for who began it.
        ends: what is said where it is done.
        says: a sentence about its end, which goes before.
        sid: of what was made.
        like: what stands for all that was written; what is alike may be the same thing once more.
        back: where its page leads: labels and paths.
    """

    id: str
    owner: Owner
    title: str
    at: float
    state: State = "waiting"
    rows: int | None = None
    ends: str = "It is done."
    says: str = ""
    sid: str | None = None
    like: bytes = field(default=b"", repr=False)
    back: tuple[tuple[str, str], ...] = ()

    @property
    def over(self) -> bool:
        """Whether it has come to an end."""
        return self.state in OVER


@safe_repr
@dataclass(slots=True)
class Deeds:
    """All that was begun lately.

    Args:
        clock: seconds since 1970.
        key: of the tokens.
    """

    clock: Callable[[], float]
    key: bytes = field(repr=False)
    _by_nonce: dict[str, Deed] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def token(self, owner: Owner, action: str) -> str:
        """A token for a form."""
        nonce, at = secrets.token_hex(12), str(int(self.clock()))
        return f"{nonce}.{at}.{form_token(self.key, owner[0], _text(owner, action, nonce, at))}"

    def take(self, owner: Owner, action: str, given: str, title: str) -> tuple[Deed, bool]:
        """What is begun by a token, and whether it is begun now: else it was before, and must not be again.

        Raises:
            TokenError: the token is not good.
        """
        nonce, _, rest = given.partition(".")
        at, _, mac = rest.partition(".")
        if not is_form_token(self.key, owner[0], _text(owner, action, nonce, at), mac):
            raise TokenError
        now = self.clock()
        if now - int(at) > LASTS:
            raise TokenError
        with self._lock:
            for old in [key for key, deed in self._by_nonce.items() if now - deed.at > LASTS + 60]:
                del self._by_nonce[old]
            found = self._by_nonce.get(nonce)
            if found is not None:
                return found, False
            # None may be forgotten before its token is too old: it would be good again.
            if len(self._by_nonce) >= MOST:
                raise TokenError
            made = self._by_nonce[nonce] = Deed(nonce, owner, title, now)
        return made, True

    def twin(self, deed: Deed, *written: str) -> Deed | None:
        """What the same person has begun shortly before with the same written, unless nothing came of it."""
        deed.like = hmac.digest(self.key, repr(written).encode("utf-8", "surrogatepass"), sha256)
        with self._lock:
            for each in self._by_nonce.values():
                if each is deed:
                    return None
                alike = each.owner == deed.owner and each.like == deed.like
                if alike and each.state != "failed" and deed.at - each.at <= SHORTLY:
                    return each
        return None

    def get(self, owner: Owner, identity: str) -> Deed | None:
        """Something that somebody has begun; None where it is not theirs."""
        with self._lock:
            found = self._by_nonce.get(identity)
        return found if found is not None and found.owner == owner else None


def _text(owner: Owner, action: str, nonce: str, at: str) -> str:
    return f"once {len(owner[1])}:{owner[1]}{nonce}.{at} {action}"
