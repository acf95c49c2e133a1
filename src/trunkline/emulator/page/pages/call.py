"""A call: what happened in it, its TwiML beside request and reply, and its phone. What is asked enters, pages leave."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ....facts import error_code
from ...looking import calls
from ...looking.webhooks import WebhookView
from ...phone_calls import AsyncPhoneCall
from ...state import State
from .. import doing, shown
from ..asking import Answer, Asked, Route
from ..parts.documents import Document, document
from ..parts.texts import bounded, short
from .calls import PATH as CALLS
from .calls import coming
from .messages import thread_url

MOST = 60
_LONGEST = 6_000  # characters of a document on this page; the webhook's own has more
PATH = f"{CALLS}/{{sid}}"
KEYS = "123456789*0#"
_LETTERS = {"2": "ABC", "3": "DEF", "4": "GHI", "5": "JKL", "6": "MNO", "7": "PQRS", "8": "TUV", "9": "WXYZ", "0": "+"}
_WORDS = {
    "said": "says",
    "played": "plays",
    "pressed": "presses",
    "hung up": "hangs up",
    "joined": "is connected",
    "beep": "beeps",
}
_USUAL = (
    *("AccountSid", "ApiVersion", "Called", "CalledCity", "CalledCountry", "CalledState", "CalledZip", "Caller"),
    *("CallerCity", "CallerCountry", "CallerState", "CallerZip", "CallSid", "Direction", "FromCity", "FromCountry"),
    *("FromState", "FromZip", "ToCity", "ToCountry", "ToState", "ToZip", "CallToken", "StirVerstat"),
)
"""Parameters that are the same in each webhook of a call: they come last."""
_LAST = ("From", "To", "CallStatus")


class Step(NamedTuple):
    """Something that happened, as the page shows it.

    Attributes:
        id: the same each time that the page is shown.
        at: since the call began.
        tone: `phone`, `twilio`, `call`, `bad`, `open` or `hook`.
        more: the meaning of an error code.
    """

    id: str
    at: str
    who: str
    what: str
    text: str
    tone: str
    docs: str = ""
    more: str = ""
    hook: WebhookView | None = None
    params: tuple[tuple[str, str], ...] = ()
    rest: tuple[tuple[str, str], ...] = ()
    reply: Document | None = None
    seconds: str = ""
    recording: calls.RecordingView | None = None


async def call(asked: Asked) -> Answer:
    sid = asked.ids["sid"]
    try:
        found = await asked.shell.apart(lambda: calls.call(asked.world, sid))
    except LookupError as error:
        return asked.missing(str(error))
    everything = asked.query.get("all") == "1"
    first = 0 if everything else max(0, len(found.moments) - MOST)
    number = found.call.to if found.call.direction == "inbound" else found.call.from_
    return asked.page(
        "call.html",
        title=f"Call {found.call.from_} → {found.call.to}",
        view=found,
        call=found.call,
        at=shown.below("calls", sid),
        steps=[step(found, place) for place in range(first, len(found.moments))],
        earlier=first,
        rings=any(each.sid == sid for each in coming(asked.world)),
        pad=[(key, _LETTERS.get(key, "")) for key in KEYS],
        thread=thread_url(number, found.call.phone),
        spoken=[each for each in found.moments if each.kind == "line" and each.text and each.who != "call"][-200:],
    )


def step(view: calls.CallView, place: int) -> Step:
    """A moment of a call as it is shown."""
    moment = view.moments[place]
    began = view.call.at
    seconds = max(0.0, (moment.at - began).total_seconds())
    at = f"{seconds:.1f} s" if seconds < 600 else shown.span(seconds)
    name = f"step-{place}"
    if moment.webhook is not None:
        return _hook(name, at, moment.webhook)
    if moment.recording is not None:
        each = moment.recording
        words = f"recording {each.status}"
        return Step(name, at, "twilio", words, shown.span(each.duration), "call", recording=each)
    who, tone = moment.who, moment.who if moment.who in ("phone", "call") else "twilio"
    kind, _, code = moment.what.partition(" ")
    docs = more = ""
    if kind in ("error", "warning") and code.isdigit():
        known = error_code(int(code))
        tone = "bad" if kind == "error" else "open"
        docs, more = known.docs if known else "", known.title if known else ""
    shown_who = view.call.phone if who == "phone" else "Twilio" if who == "twilio" else "" if who == "call" else who
    return Step(name, at, shown_who, _WORDS.get(moment.what, moment.what), short(moment.text, 2_000), tone, docs, more)


def _hook(name: str, at: str, hook: WebhookView) -> Step:
    params = [(name, short(str(value), 500)) for name, value in hook.params.items()]
    own = tuple(sorted((each for each in params if each[0] not in _USUAL), key=lambda each: each[0] in _LAST))
    rest = tuple(each for each in params if each[0] in _USUAL)
    reply = document(hook.event, hook.body[:_LONGEST]) if hook.body else None
    took = sum(each.seconds for each in hook.tries)
    tone = "bad" if hook.error_code else "hook"
    said = f"{took * 1000:.0f} ms" if took < 1 else f"{took:.1f} s"
    text = bounded(hook.url, 300).text
    return Step(
        name, at, "", hook.event, text, tone, hook.docs, hook.title, hook, own, rest, reply, said if hook.tries else ""
    )  # fmt: skip


async def act(asked: Asked) -> Answer:
    """The phone of a call does something."""
    from ...calling import phones

    sid, does = asked.ids["sid"], asked.ids["act"]
    acts: dict[str, Callable[[AsyncPhoneCall], None]] = {
        "press": lambda call: call._press(asked.form.get("keys", "").replace(" ", "")),
        "say": lambda call: call._say(asked.form.get("words", "").strip()),
        "hang_up": lambda call: call._hang_up(),
        "answer": lambda call: asked.world.within(lambda state: phones.take(state, sid)),
        "decline": lambda call: asked.world.within(lambda state: phones.refuse(state, sid)),
    }
    if does not in acts:
        return asked.missing(f"A phone cannot {does[:40]} in a call; it can {', '.join(acts)}.")

    async def work() -> None:
        found = AsyncPhoneCall(asked.world, _phone(asked, sid), sid, asked.shell.listen)
        acts[does](found)
        await doing.listen(asked, found)

    return await doing.done(asked, work(), shown.below("calls", sid))


def _phone(asked: Asked, sid: str) -> str:
    from ...calling import phones

    def work(state: State) -> str:
        found = phones.story(state, sid)
        if found is None:
            raise ValueError(f"nothing is known of the call {sid[:40]} any more")
        return found.number

    return asked.world.within(work)


ROUTES = (
    Route("GET", PATH, call),
    Route("POST", f"{PATH}/{{act}}", act),
)
