"""The record of webhooks that tests look at: what was sent where, and what came of it. Pure; kept by `world`.

As thousands are kept, the garbage collector need not look at them: they hold nothing that could hold them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Literal

import msgspec

from .._core.redaction.secret import safe_repr
from .delivery import Outcome, Try
from .engine.effects import Webhook
from .state import State

MOST = 10_000  # webhooks
MOST_BYTES = 64 * 1024 * 1024  # of their requests and replies
_HIDDEN = frozenset({"params", "body", "tries", "wants", "told"})  # what a repr does not show


@safe_repr
class RecordedWebhook(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A webhook of the emulator.

    Attributes:
        event: what it is about: `sms.inbound`, `sms.status`.
        url, method: as they were configured.
        params: what was sent, by the names of Twilio's documentation.
        account_sid: the account that it is signed for.
        resource_sid: the message that it is about.
        at: when its outcome was known, in UTC by the emulator's clock.
        status: of the reply; None where there was none.
        body: of the reply.
        error_code, error: Twilio's error code and what happened, where the application did not answer well.
        withheld: the address is not on this machine or a private network, so nothing was sent.
        fault: the faults that it met: `"late + twice"`; one that is sent twice is recorded twice.
        tries: each request that was made for it.
        wants: `twiml`, a reply that is read, or `callback`, where its status is enough.
        replay_of: the number of the webhook that it repeats, counted from 1 in the order of `Emulator.webhooks`; None:
            it is no replay.
        told: how many lines the story of its call had before it was answered.
    """

    event: str
    url: str
    method: str
    params: Mapping[str, str]
    account_sid: str
    resource_sid: str
    at: datetime
    status: int | None
    body: bytes
    error_code: int | None
    error: str
    withheld: bool
    fault: str | None = None
    tries: tuple[Try, ...]
    wants: Literal["twiml", "callback"] = "callback"
    replay_of: int | None = None
    told: int = 0

    def __repr__(self) -> str:
        shown = (f"{name}={getattr(self, name)!r}" for name in self.__struct_fields__ if name not in _HIDDEN)
        return f"RecordedWebhook({', '.join(shown)})"

    @classmethod
    def of(cls, webhook: Webhook, outcome: Outcome, at: datetime, *, replay_of: int | None = None) -> RecordedWebhook:
        """A webhook and what came of it."""
        return cls(
            event=webhook.event,
            url=webhook.url,
            method=webhook.method,
            params=MappingProxyType(dict(webhook.params())),
            account_sid=webhook.account,
            resource_sid=webhook.subject[-1] if webhook.subject else "",
            at=at,
            status=outcome.status,
            body=outcome.body,
            error_code=outcome.code,
            error=outcome.error,
            withheld=outcome.withheld,
            fault=webhook.fate.faults if webhook.fate is not None else None,
            tries=outcome.tries,
            wants=webhook.wants,
            replay_of=replay_of,
        )


def placed_in_story(sent: Sequence[RecordedWebhook], state: State) -> Iterator[RecordedWebhook]:
    """Webhooks with how far the story of their call has come."""
    for each in sent:
        story = state.calls.stories.get(each.params.get("CallSid")) if state.calls is not None else None
        yield each if story is None else msgspec.structs.replace(each, told=story.count)


class Sent(deque[RecordedWebhook]):
    """The latest webhooks, oldest first: so many of them, and no more than `MOST_BYTES` of requests and replies."""

    def __init__(self, most: int) -> None:
        super().__init__(maxlen=most)
        self._bytes = 0

    def append(self, webhook: RecordedWebhook) -> None:
        """Keeps a webhook; the oldest ones make room for it."""
        if len(self) == self.maxlen:
            self._bytes -= _size(self.popleft())
        super().append(webhook)
        self._bytes += _size(webhook)
        while self._bytes > MOST_BYTES:
            self._bytes -= _size(self.popleft())

    def clear(self) -> None:
        """Forgets all."""
        super().clear()
        self._bytes = 0


def _size(webhook: RecordedWebhook) -> int:
    """The bytes of its texts that an application and its user may make long."""
    tries = sum(len(each.url) + len(each.body) + len(each.error) for each in webhook.tries)
    return len(webhook.url) + len(webhook.body) + len(webhook.error) + tries
