"""What came from outside in a recording, texts and calls of people, done again by simulated phones.

Called by `comparing`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..emulator import Emulator
from .compare import Context


def play(twilio: Emulator, webhook: dict[str, Any], recorded: Sequence[dict[str, Any]], context: Context) -> str | None:
    """A phone writes or calls, as one did when a webhook came; why it cannot, in words.

    Args:
        recorded: all webhooks: what the caller did in the call stands in later ones.
    """
    params = dict(webhook["params"])
    sender, to = params.get("From", ""), params.get("To", "")
    texts = webhook["event"] == "sms.inbound"
    if not sender.startswith("+") or params.get("NumMedia", "0") != "0":
        return f"only {'texts' if texts else 'calls'} between phone numbers can be done again"
    phone = twilio.phone(sender)
    try:
        if texts:
            sid = phone.text(to, params.get("Body", ""))
        else:
            sid = phone.call(to, listen=False, script=list(_script(params.get("CallSid", ""), recorded))).sid
    except ValueError:
        return "the recording does not show whose number it is"
    context.sids.setdefault(params.get("MessageSid" if texts else "CallSid", ""), sid)
    return None


def begins(webhook: dict[str, Any]) -> bool:
    """Whether somebody outside began what a webhook is about, and nobody was asked before."""
    return webhook["event"] == "sms.inbound" or (
        webhook["event"] == "voice.inbound" and dict(webhook["params"]).get("Direction") == "inbound"
    )


def _script(sid: str, recorded: Sequence[dict[str, Any]]) -> Iterator[str]:
    """What the caller pressed and said."""
    for webhook in recorded:
        params = dict(webhook["params"])
        if params.get("CallSid") != sid:
            continue
        if webhook["event"] == "voice.gather":
            if params.get("Digits"):
                yield f"press {params['Digits']}"
            elif params.get("SpeechResult"):
                yield f"say {params['SpeechResult']}"
        elif webhook["event"] == "voice.record":
            yield "say lorem ipsum"
