"""What a simulated phone does with calls: values that tests set, kept by `handsets`. Pure."""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

Kind = Literal["answer", "voicemail", "reject", "busy", "no-answer", "fail"]


class Act(msgspec.Struct, frozen=True, gc=False):
    """Something that a phone does in a call.

    Attributes:
        kind: `press`: keys; `say`: words; `wait`: seconds; `hang up`; `expect`: goes on once it hears a text; `beep`:
            a machine is ready to record.
        text: the keys, the words, the text that is waited for.
        seconds: how long it waits.
    """

    kind: Literal["press", "say", "wait", "hang up", "expect", "beep"]
    text: str = ""
    seconds: float = 0.0


class Manner(NamedTuple):
    """What becomes of calls to a phone.

    Attributes:
        kind: it is answered by a person or a machine, declined, busy, rings until the caller gives up, or cannot be
            reached.
        after: seconds that it rings before.
        greeting: what a machine says before its beep.
        script: what is done in the call, one after another, whenever it is the phone's turn.
    """

    kind: Kind = "answer"
    after: float = 1.0
    greeting: str = ""
    script: tuple[Act, ...] = ()


DEFAULT = Manner()
"""A phone of which nothing was said: a person answers after a second, and stays to the end."""
