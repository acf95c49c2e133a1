"""Sends a webhook again, as it was recorded: the same parameters, signed anew, with a token of its own. Pure.

Its number enters, what is to be sent leaves. The reply is recorded as a replay and leads to nothing: TwiML in it is not
run, no fallback is asked, no alert is raised; no fault meets it. Called by `world` and by the emulators of users.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..engine.effects import Fate, Webhook
from ..sent import RecordedWebhook


def recorded(kept: Sequence[RecordedWebhook], dropped: int, number: int) -> RecordedWebhook:
    """A webhook by its number in the record.

    Args:
        dropped: how many older ones are kept no longer.

    Raises:
        LookupError: there is none; the text says why.
    """
    if 0 < number <= dropped:
        raise LookupError(f"webhook {number} is kept no longer; the oldest is {dropped + 1}")
    if not dropped < number <= dropped + len(kept):
        last = f"the last is {dropped + len(kept)}" if kept else "there is none yet"
        raise LookupError(f"there is no webhook {number}; {last}")
    return kept[number - dropped - 1]


def number_of(kept: Sequence[RecordedWebhook], dropped: int, webhook: RecordedWebhook) -> int:
    """The number of a webhook in the record.

    Raises:
        LookupError: it is not there any more.
    """
    for number, each in enumerate(kept, dropped + 1):
        if each is webhook:
            return number
    raise LookupError("the webhook is not in the record of this emulator: it was reset, or keeps the last 10,000 alone")


def repeated(kept: Sequence[RecordedWebhook], dropped: int, number: int) -> Webhook:
    """What sends a recorded webhook again.

    Raises:
        LookupError: there is none of that number.
    """
    found = recorded(kept, dropped, number)
    return Webhook(
        event=found.event,
        url=found.url,
        method=found.method,
        values=dict(found.params),
        account=found.account_sid,
        lane=f"replay {number}",
        wants=found.wants,
        subject=(found.account_sid, found.resource_sid),
        fate=Fate(),
    )
