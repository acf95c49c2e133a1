"""Calls as a phone has them: `call = joe.call(number)`, `call.press("1").say("yes")`, `call.transcript`.

Called by users; made by `phones` and `base`. What is done `world` knows, what waits is the emulator's.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self, TypeAlias

from .._core.redaction.secret import safe_repr
from .calling.manners import Act
from .phone_scripts import checked_keys, checked_seconds, checked_words

if TYPE_CHECKING:
    from .calling.story import Story
    from .world import World

Listen: TypeAlias = Callable[[float | None, Callable[[], bool]], None]
AsyncListen: TypeAlias = Callable[[float | None, Callable[[], bool]], Awaitable[None]]
WITHIN = 30.0  # seconds that `expect` listens
_WORDS = {
    "said": "says",
    "played": "plays",
    "pressed": "presses",
    "hung up": "hangs up",
    "joined": "is connected",
    "beep": "beeps",
}


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class CallLine:
    """What happened in a call, as its phone knows it.

    Attributes:
        at: when, in UTC by the emulator's clock.
        who: `phone`, `twilio`, `call` (of its course), or the address of somebody else in the call.
        what: `said`, `played`, `pressed`, `beep`, `rang`, `answered`, `joined`, `hung up`, `completed`, `error 12100`,
            `warning 12200`, …
        text: the words, the keys, the URL.
    """

    at: datetime
    who: str
    what: str
    text: str = field(default="", repr=False)

    @property
    def heard(self) -> bool:
        """Whether it is something that the phone hears."""
        return self.who not in ("phone", "call") and bool(self.text)


@safe_repr
class _PhoneCall:
    """What both kinds of calls know.

    Attributes:
        number: the phone's.
    """

    def __init__(self, world: World, number: str, sid: str | None, after: int = 0) -> None:
        self.number = number
        self._world = world
        self._sid = sid
        self._after = after

    @property
    def sid(self) -> str:
        """The SID of the call between Twilio and this phone.

        Raises:
            LookupError: no call has come yet.
        """
        if self._sid is None:
            from .calling import phones

            after = self._after
            self._sid = self._world.within(lambda state: phones.next_call(state, self.number, after))
        if self._sid is None:
            raise LookupError(f"no call has come to {self.number} yet")
        return self._sid

    @property
    def _story(self) -> Story:
        from .calling import phones

        sid = self.sid
        found = self._world.within(lambda state: phones.story(state, sid))
        if found is None:
            raise LookupError(f"nothing is known of the call {sid} any more")
        return found

    @property
    def status(self) -> str:
        """`ringing`, `in-progress`, `completed`, `busy`, `no-answer`, `failed`, `canceled`, …"""
        return self._story.status

    @property
    def from_(self) -> str:
        """Who calls."""
        return self._story.from_

    @property
    def to(self) -> str:
        """Who is called."""
        return self._story.to

    @property
    def direction(self) -> str:
        """`inbound`, `outbound-api` or `outbound-dial`, as Twilio sees it."""
        return self._story.direction

    @property
    def parameters(self) -> dict[str, str]:
        """What the application sent to a client with the call."""
        return dict(self._story.parameters)

    @property
    def lines(self) -> tuple[CallLine, ...]:
        """What happened, oldest first."""
        return lines(self._story)

    @property
    def heard(self) -> tuple[str, ...]:
        """What the phone has heard: texts that were said, URLs that were played, keys."""
        return tuple(line.text for line in self.lines if line.heard)

    @property
    def transcript(self) -> str:
        """What happened, a line each."""
        story = self._story
        return transcript(lines(story), self.number, datetime.fromtimestamp(story.began, UTC))

    def _act(self, *acts: Act) -> None:
        from .calling import phones

        sid = self.sid
        self._world.within(lambda state: phones.act(state, sid, acts))

    def _press(self, keys: str) -> None:
        self._act(Act("press", checked_keys(keys)))

    def _say(self, words: str) -> None:
        self._act(Act("say", checked_words(words)))

    def _hang_up(self) -> None:
        self._act(Act("hang up"))

    def _calm(self) -> bool:
        from .calling import phones

        sid = self._sid
        return sid is None or self._world.within(lambda state: phones.calm(state, sid))

    def _hears(self, text: str | re.Pattern[str]) -> bool:
        from .calling import phones

        sid = self.sid
        return self._world.within(lambda state: phones.hears(state, sid, text))

    @property
    def ended(self) -> bool:
        """Whether it is over."""
        from .calling.story import ENDED

        return self.status in ENDED

    def _over(self, text: str | re.Pattern[str], within: float, found: list[bool]) -> Callable[[], bool]:
        """Whether a text was heard, or cannot be any more."""
        if not isinstance(text, str | re.Pattern):
            raise TypeError(f"text must be a str or a compiled pattern, not {type(text).__name__}")
        checked_seconds("within", within)

        def done() -> bool:
            found[0] = found[0] or self._hears(text)
            return found[0] or self.ended

        return done

    def _missing(self, text: str | re.Pattern[str], within: float) -> AssertionError:
        wanted = repr(text) if isinstance(text, str) else f"/{text.pattern}/"
        over = f"the call is {self.status}" if self.ended else f"within {within:g} s"
        return AssertionError(f"{self.number} did not hear {wanted} ({over}). What happened:\n{self.transcript}")

    def __repr__(self) -> str:
        return f"{type(self).__name__.lstrip('_')}({self.number!r}, {self._sid or 'not yet'})"


class PhoneCall(_PhoneCall):
    """A call as one phone has it. Made by `Phone.call` and `Phone.answer`."""

    def __init__(self, world: World, number: str, sid: str | None, listen: Listen, after: int = 0) -> None:
        super().__init__(world, number, sid, after)
        self._listen = listen

    def press(self, keys: str, *, listen: bool = True) -> Self:
        """Presses keys, a quarter of a second each.

            call.press("1#")

        Args:
            keys: of 0 to 9, `*`, `#` and A to D.
            listen: with a clock that stands still, time goes on until it is the phone's turn again: a Gather or Record
                waits for it, or it talks with somebody. False: what is due now is done, and no more.

        Raises:
            ValueError: there is another key, or the call has ended, or is not answered.
        """
        self._press(keys)
        return self._go_on(listen)

    def say(self, words: str, *, listen: bool = True) -> Self:
        """Says something, at 15 characters in a second. A Gather of speech understands every word.

        Args:
            listen: as for `press`.

        Raises:
            ValueError: it is empty, or the call has ended, or is not answered.
        """
        self._say(words)
        return self._go_on(listen)

    def wait(self, seconds: float) -> Self:
        """Lets time pass, and does nothing.

        Raises:
            ValueError: it is no number of seconds.
        """
        self._listen(checked_seconds("seconds", seconds), lambda: False)
        return self

    def hang_up(self) -> Self:
        """Ends the call.

        Raises:
            ValueError: it has ended.
        """
        self._hang_up()
        return self._go_on(False)

    def expect(self, text: str | re.Pattern[str], *, within: float = WITHIN) -> Self:
        """Listens until a text is heard; what was heard before an earlier one does not count.

            call.expect("press one").press("1").expect("sales")

        Args:
            text: a part of what is said, whatever its case, or a compiled pattern that is found in it.
            within: for how many seconds, by the emulator's clock, which goes on meanwhile.

        Raises:
            AssertionError: it is not heard in that time, or the call has ended; the text tells what happened instead.
        """
        __tracebackhide__ = True
        found = [False]
        done = self._over(text, within, found)
        if not done():
            self._listen(within, done)
        if not found[0]:
            raise self._missing(text, within)
        return self

    def _go_on(self, listen: bool) -> Self:
        self._listen(None if listen else 0.0, self._calm if listen else lambda: False)
        return self


class AsyncPhoneCall(_PhoneCall):
    """A call as one phone has it. Made by `AsyncPhone.call` and `AsyncPhone.answer`."""

    def __init__(self, world: World, number: str, sid: str | None, listen: AsyncListen, after: int = 0) -> None:
        super().__init__(world, number, sid, after)
        self._listen = listen

    async def press(self, keys: str, *, listen: bool = True) -> Self:
        """Presses keys, as `PhoneCall.press` does."""
        self._press(keys)
        return await self._go_on(listen)

    async def say(self, words: str, *, listen: bool = True) -> Self:
        """Says something, as `PhoneCall.say` does."""
        self._say(words)
        return await self._go_on(listen)

    async def wait(self, seconds: float) -> Self:
        """Lets time pass, and does nothing."""
        await self._listen(checked_seconds("seconds", seconds), lambda: False)
        return self

    async def hang_up(self) -> Self:
        """Ends the call."""
        self._hang_up()
        return await self._go_on(False)

    async def expect(self, text: str | re.Pattern[str], *, within: float = WITHIN) -> Self:
        """Listens until a text is heard, as `PhoneCall.expect` does."""
        __tracebackhide__ = True
        found = [False]
        done = self._over(text, within, found)
        if not done():
            await self._listen(within, done)
        if not found[0]:
            raise self._missing(text, within)
        return self

    async def _go_on(self, listen: bool) -> Self:
        await self._listen(None if listen else 0.0, self._calm if listen else lambda: False)
        return self


def lines(story: Story) -> tuple[CallLine, ...]:
    """What happened in a call."""
    return tuple(
        CallLine(at=datetime.fromtimestamp(line.at, UTC), who=line.who, what=line.what, text=line.text)
        for line in list(story.lines)
    )


def transcript(lines_: Iterable[CallLine], number: str, began: datetime) -> str:
    """What happened in a call, a line each, with the seconds since it began."""
    return "\n".join(_line(line, number, began) for line in lines_)


def _line(line: CallLine, number: str, began: datetime) -> str:
    at = f"{(line.at - began).total_seconds():7.1f} s"
    if line.who == "call":
        return f"{at}  ({line.what}{f': {line.text}' if line.text else ''})"
    who = number if line.who == "phone" else line.who
    return f"{at}  {who} {_WORDS.get(line.what, line.what)}{f': {line.text}' if line.text else ''}"
