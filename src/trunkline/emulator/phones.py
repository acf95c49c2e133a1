"""Simulated phones: `twilio.phone("+1415…")`, for tests that write to the account, call it, and see what it sends.

Called by users; what they do `world` knows, what waits is the emulator's.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from .._core.redaction.secret import safe_repr
from .calling.manners import Manner
from .handsets import Arrived
from .messaging import senders
from .messaging.lifecycle import OUTCOMES, Outcome
from .phone_calls import AsyncListen, AsyncPhoneCall, Listen, PhoneCall
from .phone_scripts import checked_seconds, checked_words, steps

if TYPE_CHECKING:
    from .world import World

GREETING = "Please leave a message after the tone."
# Parameters of a call that nobody else decides; a client does say whom it calls (`To`).
OWN = frozenset({"CallSid", "AccountSid", "CallStatus", "ApiVersion", "Direction", "From"})
_RINGS = 120.0  # seconds that a call on its way may take to be answered


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

    # Calls

    def answers(self, after: float = 1.0) -> None:
        """A person answers calls to the phone from now on, as without a word; so it is for one that rings.

        Args:
            after: for how many seconds it rings before.

        Raises:
            ValueError: `after` is no number of seconds.
        """
        self._behave(Manner("answer", checked_seconds("after", after)))

    def voicemail(self, greeting: str = GREETING, *, after: float = 1.0) -> None:
        """A machine answers calls to the phone from now on: it says its greeting, beeps, and records.

        Args:
            greeting: what it says.
            after: for how many seconds it rings before.

        Raises:
            TypeError, ValueError: an argument makes no sense.
        """
        self._behave(Manner("voicemail", checked_seconds("after", after), checked_words(greeting)))

    def reject(self, after: float = 1.0) -> None:
        """Calls to the phone are declined from now on: Twilio's status is `busy`.

        Args:
            after: for how many seconds it rings before.

        Raises:
            ValueError: `after` is no number of seconds.
        """
        self._behave(Manner("reject", checked_seconds("after", after)))

    def busy(self) -> None:
        """The phone is busy from now on."""
        self._behave(Manner("busy"))

    def no_answer(self) -> None:
        """The phone rings from now on until the caller gives up."""
        self._behave(Manner("no-answer"))

    def unreachable(self) -> None:
        """Calls to the phone fail from now on."""
        self._behave(Manner("fail"))

    def script(self, steps_: str | Iterable[str]) -> None:
        """Sets what is done in the calls of the phone from now on, one step after another.

            joe.script(["expect press one", "press 1", "say yes please", "wait 2", "hang up"])

        A step is done when it is the phone's turn: a Gather or Record waits for it, or it talks with somebody. What
        follows `wait` and `expect` is done at once.

        Args:
            steps_: `press KEYS`, `say WORDS`, `wait SECONDS`, `expect TEXT`, `hang up`; none: nothing any more.

        Raises:
            TypeError, ValueError: there is no such step.
        """
        found = steps(steps_)
        self._behave(self._world.within(lambda state: state.phones.manner(self.number))._replace(script=found))

    def _behave(self, manner: Manner) -> None:
        from .calling import phones

        self._world.within(lambda state: phones.behave(state, self.number, manner))

    def _call(self, to: str, extra: Mapping[str, str], script: str | Iterable[str] | None = None) -> str:
        from .calling import phones

        acts = None if script is None else steps(script)
        for name, value in (("to", to), *extra.items()):
            _checked_text(name, value)
        if own := sorted(OWN.intersection(extra)):
            raise ValueError(f"{own[0]} is not a further parameter: what it says of a call the emulator knows")
        application = to.startswith("AP")
        plain = application or to.lower().startswith(("sip:", "sips:")) or senders.SHORT_CODE.fullmatch(to)
        number = to if plain else checked_address(to)
        return self._world.within(lambda state: phones.call(state, self.number, number, dict(extra), acts))

    def _picked(self) -> tuple[str | None, int]:
        """The call that is answered, or how many there were before the next one."""
        from .calling import phones

        return self._world.within(lambda state: (phones.answer(state, self.number), phones.count(state, self.number)))

    def _known(self) -> list[str]:
        from .calling import phones

        return self._world.within(lambda state: [each.sid for each in phones.stories(state, self.number)])

    def __repr__(self) -> str:
        return f"{type(self).__name__.lstrip('_')}({self.number!r})"


def _deaf(seconds: float | None, done: Callable[[], bool]) -> None:
    """Lets no time pass."""


class Phone(_Phone):
    """A simulated phone. Made by `Emulator.phone`."""

    def __init__(self, world: World, number: str, settle: Callable[[], None], listen: Listen = _deaf) -> None:
        super().__init__(world, number)
        self._settle = settle
        self._listen = listen

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

    def call(
        self, to: str, *, listen: bool = True, script: str | Iterable[str] | None = None, **extra: str
    ) -> PhoneCall:
        """Calls a number of the account; returns when it is the phone's turn, or the call is over.

            call = joe.call(twilio.number)
            call.expect("press one").press("1")

        Its application is asked, and its TwiML runs: speech takes time by its length. With a clock that stands still
        time goes on until a Gather or Record waits for the phone, or it talks with somebody; with one that runs, the
        call goes on beside the test.

        Args:
            to: a number that an account of the emulator has; for a client (`client:joe`) also the SID of a TwiML
                application.
            listen: False: returns as soon as the application has been asked.
            script: what the phone does in this call, as `script` takes it, in place of its own.
            extra: further parameters of the webhook by their names, as a client gives them.

        Raises:
            TypeError: an argument is no text.
            ValueError: no account has the number, the script has no such step, or a parameter is the emulator's own,
                such as `CallSid`.
            RuntimeError: the application would have to answer in this thread, which waits: see `AsyncEmulator`.
        """
        call = PhoneCall(self._world, self.number, self._call(to, extra, script), self._listen)
        self._settle()
        if listen:
            self._listen(None, call._calm)
        return call

    def answer(self) -> PhoneCall:
        """Answers the call that rings, or is on its way; returns when it is the phone's turn, or the call is over.

        A call that the phone has answered by itself, and that lasts, is as good.

            client.calls.create(joe.number, twilio.number, url="https://example.com/voice")
            call = joe.answer()

        Without one it is the next call to the phone, which is answered when it comes.
        """
        sid, after = self._picked()
        call = PhoneCall(self._world, self.number, sid, self._listen, after)
        if sid is not None:
            self._listen(_RINGS, lambda: call.status not in ("queued", "initiated", "ringing"))
            self._listen(None, call._calm)
        return call

    @property
    def calls(self) -> tuple[PhoneCall, ...]:
        """The calls of the phone, both ways, oldest first."""
        return tuple(PhoneCall(self._world, self.number, sid, self._listen) for sid in self._known())

    def opt_out(self, to: str) -> None:
        """Wants no more messages from a number of the account: the same as `text(to, "STOP")`."""
        self.text(to, "STOP")

    def opt_in(self, to: str) -> None:
        """Wants messages again: the same as `text(to, "START")`."""
        self.text(to, "START")


class AsyncPhone(_Phone):
    """A simulated phone. Made by `AsyncEmulator.phone`."""

    def __init__(self, world: World, number: str, settle: Callable[[], Awaitable[None]], listen: AsyncListen) -> None:
        super().__init__(world, number)
        self._settle = settle
        self._listen = listen

    async def text(self, to: str, body: str = "", *, media: str | Iterable[str] = (), **extra: str) -> str:
        """Sends a message to a number of the account, as `Phone.text` does."""
        sid = self._text(to, body, media, extra)
        await self._settle()
        return sid

    async def call(
        self, to: str, *, listen: bool = True, script: str | Iterable[str] | None = None, **extra: str
    ) -> AsyncPhoneCall:
        """Calls a number of the account, as `Phone.call` does."""
        call = AsyncPhoneCall(self._world, self.number, self._call(to, extra, script), self._listen)
        await self._settle()
        if listen:
            await self._listen(None, call._calm)
        return call

    async def answer(self) -> AsyncPhoneCall:
        """Answers the call that rings, or is on its way, as `Phone.answer` does."""
        sid, after = self._picked()
        call = AsyncPhoneCall(self._world, self.number, sid, self._listen, after)
        if sid is not None:
            await self._listen(_RINGS, lambda: call.status not in ("queued", "initiated", "ringing"))
            await self._listen(None, call._calm)
        return call

    @property
    def calls(self) -> tuple[AsyncPhoneCall, ...]:
        """The calls of the phone, both ways, oldest first."""
        return tuple(AsyncPhoneCall(self._world, self.number, sid, self._listen) for sid in self._known())

    async def opt_out(self, to: str) -> None:
        """Wants no more messages from a number of the account: the same as `text(to, "STOP")`."""
        await self.text(to, "STOP")

    async def opt_in(self, to: str) -> None:
        """Wants messages again: the same as `text(to, "START")`."""
        await self.text(to, "START")
