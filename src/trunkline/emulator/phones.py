"""Simulated phones: `twilio.phone("+1415…")`, for tests that write to the account and read what it sends.

Called by users; what they do `world` knows, what waits is the emulator's.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from .._core.redaction.secret import safe_repr
from .handsets import Arrived
from .messaging import senders
from .messaging.lifecycle import OUTCOMES, Outcome

if TYPE_CHECKING:
    from .world import World


def checked_address(address: str) -> str:
    """The address of a phone.

    Raises:
        TypeError, ValueError: it is none.
    """
    if not isinstance(address, str):
        raise TypeError(f"number must be a str, such as '+14155550100', not {type(address).__name__}")
    found = senders.normal(address)
    kind, number = senders.channel(found)
    if kind in ("", "whatsapp", "rcs") and not senders.is_number(number):
        raise ValueError(f"number must be a phone number with a plus sign, such as '+14155550100', not {address!r}")
    return found


def _checked_text(name: str, value: object) -> None:
    """Refuses what no message can hold.

    Raises:
        TypeError: it is no text.
        ValueError: it has half of a pair of surrogates.
    """
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name} must be Unicode text: it has half of a pair (a lone surrogate)") from None


@safe_repr
class _Phone:
    """What both kinds of phones know.

    Attributes:
        number: the phone's own: `+14155550100`, `whatsapp:+14155550100`.
    """

    def __init__(self, world: World, number: str) -> None:
        self.number = checked_address(number)
        self._world = world

    @property
    def inbox(self) -> tuple[Arrived, ...]:
        """The messages that reached the phone, oldest first."""
        return self._world.inbox(self.number)

    def receives(self, status: str = "delivered", error_code: int | None = None) -> None:
        """Sets what becomes of messages to the phone from now on.

            joe.receives("undelivered", 30003)

        Args:
            status: the last status of a message: `delivered`, `undelivered`, `failed`, `sent` (nothing is heard of it
                any more) or `read`.
            error_code: of a message that is `undelivered` or `failed`; by default 30008.
                https://www.twilio.com/docs/api/errors

        Raises:
            ValueError: there is no such status, or a message that arrives has no error code.
        """
        if status not in OUTCOMES:
            raise ValueError(f"status must be one of {', '.join(OUTCOMES)}, not {status!r}")
        if error_code is not None and status not in ("undelivered", "failed"):
            raise ValueError(f"error_code is for 'undelivered' and 'failed'; {status!r} has none")
        self._world.decide(self.number, Outcome(status, error_code))

    def _text(self, to: str, body: str, media: str | Iterable[str], extra: Mapping[str, str]) -> str:
        urls = (media,) if isinstance(media, str) else tuple(media)
        for name, value in (("body", body), *(("media", url) for url in urls), *extra.items()):
            _checked_text(name, value)
        number = checked_address(to) if not senders.SHORT_CODE.fullmatch(to) else to
        return self._world.receive(self.number, number, body, urls, dict(extra))

    def __repr__(self) -> str:
        return f"{type(self).__name__.lstrip('_')}({self.number!r})"


class Phone(_Phone):
    """A simulated phone. Made by `Emulator.phone`."""

    def __init__(self, world: World, number: str, settle: Callable[[], None]) -> None:
        super().__init__(world, number)
        self._settle = settle

    def text(self, to: str, body: str = "", *, media: str | Iterable[str] = (), **extra: str) -> str:
        """Sends a message to a number of the account; returns when its application has been asked.

            joe.text(twilio.number, "hi")

        Args:
            to: a number that an account of the emulator has.
            body: the text.
            media: URLs of files; what is downloaded of them is made up, see `Emulator.attach`.
            extra: further parameters of the webhook by their names, such as `ButtonPayload="yes"` of WhatsApp.

        Returns:
            The SID of the message.

        Raises:
            ValueError: no account has the number.
            RuntimeError: the application would have to answer in this thread, which waits: see `AsyncEmulator`.
        """
        sid = self._text(to, body, media, extra)
        self._settle()
        return sid

    def opt_out(self, to: str) -> None:
        """Wants no more messages from a number of the account: the same as `text(to, "STOP")`."""
        self.text(to, "STOP")

    def opt_in(self, to: str) -> None:
        """Wants messages again: the same as `text(to, "START")`."""
        self.text(to, "START")


class AsyncPhone(_Phone):
    """A simulated phone. Made by `AsyncEmulator.phone`."""

    def __init__(self, world: World, number: str, settle: Callable[[], Awaitable[None]]) -> None:
        super().__init__(world, number)
        self._settle = settle

    async def text(self, to: str, body: str = "", *, media: str | Iterable[str] = (), **extra: str) -> str:
        """Sends a message to a number of the account, as `Phone.text` does."""
        sid = self._text(to, body, media, extra)
        await self._settle()
        return sid

    async def opt_out(self, to: str) -> None:
        """Wants no more messages from a number of the account: the same as `text(to, "STOP")`."""
        await self.text(to, "STOP")

    async def opt_in(self, to: str) -> None:
        """Wants messages again: the same as `text(to, "START")`."""
        await self.text(to, "START")
