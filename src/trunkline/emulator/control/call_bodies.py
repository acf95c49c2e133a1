"""What the control API reads and writes about calls: one struct each. Pure. Called by `routes` and `call_handlers`."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType

from .bodies import Given, Shown, prepare

Wait = Annotated[
    bool,
    Meta(
        description="With a clock that stands still, time goes on until it is the phone's turn. A webhook's handler "
        "must not wait for itself."
    ),
]
Which = Annotated[str | UnsetType, Meta(description="The call; by default the phone's latest.")]


class NewCall(Given):
    """Whom a phone calls."""

    to: Annotated[str, Meta(description="A number that an account has; of a client also the SID of an application.")]
    parameters: Annotated[dict[str, str], Meta(description="Further parameters of the webhook by their names.")] = {}  # noqa: RUF012
    script: Annotated[
        list[str] | UnsetType, Meta(description="What the phone does in this call; by default as it has been set.")
    ] = UNSET
    wait: Wait = True


class Answering(Given):
    """A phone answers."""

    wait: Wait = True


class Manner(Given):
    """What becomes of calls to a phone; what is left out is as without a word."""

    calls: Literal["answer", "voicemail", "reject", "busy", "no-answer", "fail"] = "answer"
    after: Annotated[float, Meta(ge=0, le=86_400, description="Seconds that it rings before.")] = 1.0
    greeting: Annotated[str, Meta(min_length=1, description="Of `voicemail`.")] = "Please leave a message."
    script: Annotated[
        list[str],
        Meta(description="What is done in its calls: `press 1#`, `say yes`, `wait 2`, `expect press one`, `hang up`."),
    ] = []  # noqa: RUF012


class Keys(Given):
    """What a phone presses."""

    keys: Annotated[str, Meta(pattern="^[0-9*#A-Da-d]+$")]
    sid: Which = UNSET
    wait: Wait = True


class Words(Given):
    """What a phone says."""

    words: Annotated[str, Meta(min_length=1)]
    sid: Which = UNSET
    wait: Wait = True


class HangUp(Given):
    """Which call a phone ends."""

    sid: Which = UNSET


class Expected(Given):
    """What a phone listens for."""

    text: Annotated[str, Meta(min_length=1, description="A part of what is said, whatever its case.")]
    within: Annotated[float, Meta(ge=0, le=86_400, description="Seconds by the emulator's clock.")] = 30.0
    sid: Which = UNSET


class Line(Shown):
    """What happened in a call, as its phone knows it."""

    at: datetime
    who: Annotated[str, Meta(description="`phone`, `twilio`, `call`, or the address of somebody else in the call.")]
    what: str
    text: str


class Call(Shown, rename={"from_": "from"}):
    """A call, as it is now."""

    sid: str
    account_sid: str
    parent_call_sid: str
    from_: str
    to: str
    direction: str
    status: str
    duration: int
    at: datetime
    lines: list[Line]


class Answered(Shown):
    """What a phone answers."""

    call: Annotated[Call | None, Meta(description="null: none is on its way; the next one will be answered.")]


class Calls(Shown):
    """Calls, oldest first."""

    calls: list[Call]


prepare(__name__)
