"""What the emulated Twilio wants done by its shell: a webhook is sent, and what came of it comes back. Plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from ..._core.redaction.secret import safe_repr


class Fate(NamedTuple):
    """What faults do to a webhook.

    Attributes:
        faults: their names: `"late + twice"`.
        late: seconds by the emulator's clock that it waits before it leaves.
        twice, lost, badly_signed: it is sent twice; not at all; with a signature that is wrong.
        extra: parameters that it has beside its own.
        overtaken: seconds by the emulator's clock for which it waits for the next webhook of its resource to go first.
    """

    faults: str | None = None
    late: float = 0.0
    twice: bool = False
    lost: bool = False
    badly_signed: bool = False
    extra: tuple[tuple[str, str], ...] = ()
    overtaken: float = 0.0


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A request that is to be sent to an application.

    Attributes:
        event: its name in `facts/webhooks.json`, such as `sms.status`.
        url, method: where to.
        values: its parameters by wire name; those that are None are not sent.
        account: the account that it is signed for.
        lane: those of one lane leave one after another.
        wants: `twiml`: the reply is read; `callback`: only its status.
        then: what is done with the reply, by name; empty: nothing.
        subject: what it is about, for `then`.
        fallback: URL and method that are asked where the first one fails.
        hops: how many documents were asked for before this one.
        fate: what faults do to it; None: that is not decided yet.
    """

    event: str
    url: str
    method: str = "POST"
    values: Mapping[str, Any] = field(repr=False)
    account: str
    lane: str
    wants: Literal["twiml", "callback"] = "callback"
    then: str = ""
    subject: tuple[str, ...] = ()
    fallback: tuple[str, str] | None = None
    hops: int = 0
    fate: Fate | None = None

    def params(self) -> tuple[tuple[str, str], ...]:
        """Its parameters as they are sent."""
        return tuple((name, str(value)) for name, value in self.values.items() if value is not None)
