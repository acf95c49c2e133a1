"""What tests do to a world and ask of it: phones that write, rows and files, a past, limits. A base of `world`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from . import files, placed
from .errors import Refusal
from .handsets import Arrived
from .limits import Limits
from .messaging import inbound
from .messaging.lifecycle import Outcome
from .resources import Resources
from .sent_messages import SentMessage, messages
from .state import State

T = TypeVar("T")


class Given:
    """A world without its requests and webhooks."""

    state: State
    changes: int
    _lock: threading.RLock
    _resources: Resources

    def _catch_up(self, now: float) -> None:
        raise NotImplementedError

    def receive(self, sender: str, recipient: str, body: str, media: Sequence[str], extra: dict[str, str]) -> str:
        """A phone sends a message; its SID.

        Raises:
            ValueError: nobody has the number that it is for.
        """
        with self._lock:
            now = self.state.now()
            self._catch_up(now)
            self.changes += 1
            self.state.acting = self.state.account_sid
            return inbound.receive(self.state, sender, recipient, body, media, now, extra).key

    def inbox(self, number: str) -> tuple[Arrived, ...]:
        """What reached a phone, oldest first."""
        with self._lock:
            self._catch_up(self.state.now())
            return self.state.phones.inbox(number)

    def decide(self, number: str, outcome: Outcome) -> None:
        """Sets what becomes of messages to a phone."""
        with self._lock:
            self.changes += 1
            self.state.phones.decide(number, outcome)

    def messages(self) -> list[SentMessage]:
        """The messages of all accounts, oldest first."""
        with self._lock:
            self._catch_up(self.state.now())
            return messages(self.state)

    def within(self, work: Callable[[State], T]) -> T:
        """Does something with the state, for the main account, while nothing else does.

        Raises:
            ValueError: it is refused.
        """
        with self._lock:
            self._catch_up(self.state.now())
            self.changes += 1
            self.state.acting = self.state.account_sid
            try:
                return work(self.state)
            except Refusal as refusal:
                raise ValueError(refusal.message) from None

    def limit(self, limits: Limits, account: str | None) -> None:
        """Sets how much an account may do; without one, all.

        Raises:
            ValueError: there is no such account.
        """
        with self._lock:
            if account is not None and account not in self.state.accounts:
                raise ValueError(f"there is no account {account}; there are: {', '.join(self.state.accounts)}")
            self.changes += 1
            self.state.limits.set(limits, account)

    def populate(self, days: int, messages: int, seed: int, calls: int | None, subaccounts: int) -> None:
        """Gives the accounts a past that ends now.

        Raises:
            TypeError, ValueError: an argument makes no sense, or they have a past already.
        """
        from .past.populate import amounts, populate, whole

        with self._lock:
            self.changes += 1
            populate(self.state, whole("seed", seed), amounts(days, messages, calls, subaccounts))

    def add(self, url: str, values: dict[str, Any]) -> dict[str, Any]:
        """Stores a row in the collection at a URL, as if something at Twilio had made it.

        Raises:
            ValueError: there is no such list, or its rows have no such field.
        """
        with self._lock:
            self.changes += 1
            try:
                return placed.add(self._resources, url, values)
            except Refusal as refusal:
                raise ValueError(refusal.message) from None

    def attach(self, url: str, content: bytes, content_type: str | None) -> None:
        """Sets what is downloaded of the resource at a URL.

        Raises:
            ValueError: there is none, or it has no file.
        """
        with self._lock:
            self.changes += 1
            try:
                files.attach(placed.attachable(self._resources, url), content, content_type)
            except Refusal as refusal:
                raise ValueError(refusal.message) from None
