"""Faults of webhooks: late, twice, out of order, lost, with parameters nobody knows, badly signed. No I/O.

Users switch them on by `Emulator.faults.webhooks`; `world` asks for each webhook before it is sent, and `shell` does
what is said.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TypedDict, Unpack

from .._core.redaction.secret import safe_repr
from .clock import shown
from .engine.effects import Fate, Webhook
from .fault_board import Board, Fault, check_names
from .fault_rules import as_seconds, check_share

_EVENT = re.compile(r"[a-z*?][a-z0-9._*?-]*")
_PATIENCE = 30.0  # seconds that one waits to be overtaken
_NEW = {"ParameterOfTomorrow": "a new value"}


class WhenWebhook(TypedDict, total=False):
    """Which webhooks meet a fault; by default every one does, until the fault is switched off.

    Attributes:
        event: what they are about: `sms.status`, or `sms.*`.
        url: their URL as it was configured; `*` stands for anything: `*/status`.
        account: the SID of the account that they are signed for.
        times: how many of them; then the fault is used up. None: any number.
        rate: the share of them that meet it, above 0 and at most 1, by the emulator's seed.
    """

    event: str
    url: str
    account: str
    times: int | None
    rate: float


@safe_repr
@dataclass(frozen=True, slots=True)
class WebhookRule:
    """`WhenWebhook`, checked."""

    event: str = "*"
    url: str = "*"
    account: str | None = None
    times: int | None = None
    rate: float = 1.0

    def __post_init__(self) -> None:
        if not _EVENT.fullmatch(str(self.event)):
            raise ValueError(f"event must be like sms.status or sms.*, not {self.event!r}")
        if not str(self.url).startswith(("http", "*")):
            raise ValueError(f"url must begin with http or *, not {self.url!r}")
        if self.account is not None and not re.fullmatch(r"AC[0-9a-fA-F]{32}", str(self.account)):
            raise ValueError(f"account must be AC and 32 hexadecimal digits, not {self.account!r}")
        check_share(self.times, self.rate)

    def fits(self, webhook: Webhook) -> bool:
        return (
            fnmatchcase(webhook.event, self.event)
            and fnmatchcase(webhook.url, self.url)
            and self.account in (None, webhook.account)
        )


@safe_repr
@dataclass(frozen=True, slots=True)
class WebhookSwitch:
    """How a fault of webhooks is switched on."""

    rule: WebhookRule
    random: random.Random
    late: tuple[float, float] = (0.0, 0.0)
    twice: bool = False
    lost: bool = False
    badly_signed: bool = False
    extra: Mapping[str, str] = field(default_factory=dict)
    overtaken: float = 0.0


@safe_repr
class WebhookFaults(Board[WebhookSwitch]):
    """What goes wrong with webhooks, to see how an application copes with it.

        twilio.faults.webhooks.twice()
        with twilio.faults.webhooks.late(30, event="sms.status", times=1) as fault:
            …
        assert fault.hits == 1

    A webhook meets every fault that is for it, in the order in which they were switched on, up to one that loses it.
    Fallback URLs and redirects of TwiML are webhooks of their own. Every method may be called from any thread.
    """

    def __init__(self, seed: int) -> None:
        super().__init__(f"{seed} webhooks")

    def late(self, seconds: float, to: float | None = None, **when: Unpack[WhenWebhook]) -> Fault:
        """Webhooks leave later, and later ones may overtake them.

        Args:
            seconds: how long, by the emulator's clock, which `Emulator.advance` steps.
            to: the longest delay: each is a random one from `seconds` to `to`.

        Raises:
            ValueError: an argument makes no sense; so it is for every fault.
        """
        least, most = as_seconds(seconds, "seconds"), as_seconds(seconds if to is None else to, "to")
        if not least <= most <= 86_400:
            raise ValueError(f"seconds must be 0 to 86400 and not more than to, not {shown(seconds)} to {shown(most)}")
        return self._add("late", when, late=(least, most))

    def twice(self, **when: Unpack[WhenWebhook]) -> Fault:
        """Webhooks are sent again as soon as they are answered: the same parameters and `I-Twilio-Idempotency-Token`.

        What the application answers to the second one counts for nothing.
        """
        return self._add("twice", when, twice=True)

    def out_of_order(self, seconds: float = _PATIENCE, **when: Unpack[WhenWebhook]) -> Fault:
        """Webhooks of one resource overtake each other: each waits for the next one of its message, call, conference or
        recording, which is sent first.

        So of three status callbacks the second comes before the first. What TwiML is wanted of is never held back.

        Args:
            seconds: how long one waits for the next, by the emulator's clock; then it leaves nevertheless.
        """
        wait = as_seconds(seconds, "seconds")
        if not 0 < wait <= 86_400:
            raise ValueError(f"seconds must be above 0 and at most 86400, not {shown(seconds)}")
        return self._add("out_of_order", when, overtaken=wait)

    def lost(self, **when: Unpack[WhenWebhook]) -> Fault:
        """Webhooks are not sent.

        A status callback is missing then, and nothing tells of it. What TwiML was wanted for goes on as after error
        11205, a connection that failed: there is an alert, and the fallback URL is asked.
        https://www.twilio.com/docs/api/errors/11205
        """
        return self._add("lost", when, lost=True)

    def extra(self, parameters: Mapping[str, str] | None = None, **when: Unpack[WhenWebhook]) -> Fault:
        """Webhooks have parameters that nobody knows yet, and are signed with them: Twilio adds some without notice.

        Args:
            parameters: values by name; by default one that does not exist.
        """
        given = _NEW if parameters is None else parameters
        if not isinstance(given, Mapping) or not given:
            raise ValueError("parameters must be a mapping of names to texts, such as {'NewName': 'value'}")
        for name, value in given.items():
            if not isinstance(name, str) or not isinstance(value, str) or not name:
                raise ValueError(f"parameters must be texts by name, not {shown(value)} by {name!r}")
            if not (name + value).isprintable():
                raise ValueError(f"parameters must be printable text, unlike that of {name!r}")
        return self._add("extra", when, extra=dict(given))

    def badly_signed(self, **when: Unpack[WhenWebhook]) -> Fault:
        """Webhooks are signed with another key than their account's: an application must refuse them."""
        return self._add("badly_signed", when, badly_signed=True)

    def _add(
        self,
        name: str,
        when: WhenWebhook,
        *,
        late: tuple[float, float] = (0.0, 0.0),
        twice: bool = False,
        lost: bool = False,
        badly_signed: bool = False,
        extra: Mapping[str, str] | None = None,
        overtaken: float = 0.0,
    ) -> Fault:
        check_names(name, when, WhenWebhook)
        rule = WebhookRule(**when)
        return self._switch_on(
            name,
            lambda chance: WebhookSwitch(
                rule=rule,
                random=chance,
                late=late,
                twice=twice,
                lost=lost,
                badly_signed=badly_signed,
                extra=extra or {},
                overtaken=overtaken,
            ),
        )


def meet(faults: WebhookFaults, webhook: Webhook) -> Fate:
    """What a webhook meets; the faults count it."""
    names: list[str] = []
    late, extra, twice, lost, badly, overtaken = 0.0, dict[str, str](), False, False, False, 0.0
    with faults._lock:
        for fault, switch in list(faults._active.items()):
            rule = switch.rule
            if not rule.fits(webhook) or (switch.overtaken and webhook.wants != "callback"):
                continue
            if rule.rate < 1 and switch.random.random() >= rule.rate:
                continue
            names.append(fault.name)
            fault.hits += 1
            if fault.hits == rule.times:
                del faults._active[fault]
            late += switch.random.uniform(*switch.late)
            extra.update(switch.extra)
            overtaken = max(overtaken, switch.overtaken)
            twice, badly, lost = twice or switch.twice, badly or switch.badly_signed, switch.lost
            if lost:
                break
    return Fate(" + ".join(names) or None, late, twice, lost, badly, tuple(extra.items()), overtaken)
