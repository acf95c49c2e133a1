"""What is known of Twilio's requests to webhooks: `webhooks.json` enters, `WebhookFacts` leave.

The emulator sends by them, `codegen` makes the values of `trunkline.webhooks` of them, and `webhooks.samples` requests
for tests. https://www.twilio.com/docs/usage/webhooks
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import msgspec


class WebhookParam(msgspec.Struct, frozen=True, array_like=True):
    """A parameter of a request.

    Attributes:
        wire: its name on the wire; `{}` in it is a number from 0 (`list[…]`) or the rest of the name (`map[…]`).
        name: its name in Python; `media.url` is the field `url` of each of several `media`.
        type: as in the facts of the API; the name of an enumeration of `webhook_enums()`.
        when: when it is there: `always`, or a condition in words; `(?)` in it says that no source shows it.
        mark: `pii` for personal data.
        default: what a value has, as it would be on the wire, where the parameter is missing.
    """

    wire: str
    name: str
    type: str
    when: str
    mark: str = ""
    default: str | None = None

    @property
    def pii(self) -> bool:
        """Whether it is personal data."""
        return self.mark == "pii"

    @property
    def always(self) -> bool:
        """Whether every request of the event has it."""
        return self.when.partition(";")[0] == "always"

    @property
    def verified(self) -> bool:
        """Whether a source shows it."""
        return "(?)" not in self.when


class WebhookFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the requests of one event.

    Attributes:
        event: its name here, such as `sms.inbound`.
        name: the class of `trunkline.webhooks` that has its values.
        docs: Twilio's page.
        about: what it says, in a sentence or two.
        base: the set of parameters that it has in common with others (`voice`), if it is a class of its own.
        params: all its parameters, those of the base among them.
        sample: parameters of a likely request that differ from the usual samples, and those that are not always there.
    """

    event: str
    name: str
    docs: str
    about: str
    base: str | None
    params: tuple[WebhookParam, ...]
    sample: Mapping[str, str]

    def param(self, wire: str) -> WebhookParam | None:
        """The parameter of a wire name, also one with a number or a rest; None if the event has none."""
        for known in self.params:
            head, hole, tail = known.wire.partition("{}")
            if not hole:
                if wire == head:
                    return known
            elif len(wire) > len(head) + len(tail) and wire.startswith(head) and wire.endswith(tail):
                filled = wire[len(head) : len(wire) - len(tail)]
                if not known.type.startswith("list[") or (filled.isascii() and filled.isdigit()):
                    return known
        return None


def webhook(event: str) -> WebhookFacts:
    """What is known of an event, such as `sms.inbound`.

    Raises:
        ValueError: there is no such event.
    """
    known = webhooks()
    if event not in known:
        near = get_close_matches(str(event), known, 3, 0.5) or list(known)
        raise ValueError(f"event must be one of those of facts.webhooks(), such as {', '.join(near)}, not {event!r}")
    return known[event]


@cache
def webhooks() -> Mapping[str, WebhookFacts]:
    """All events by their names, in the order of the file."""
    content = _content()
    return MappingProxyType({event: _event(event, row, content["sets"]) for event, row in content["events"].items()})


@cache
def webhook_enums() -> Mapping[str, tuple[str, ...]]:
    """The documented values of each enumeration."""
    return MappingProxyType({name: tuple(values) for name, values in _content()["enums"].items()})


@cache
def webhook_base(name: str) -> tuple[WebhookParam, ...]:
    """The parameters of a set, such as `voice`, which every request of its events may have."""
    return _params(_content()["sets"][name], _content()["sets"])


@cache
def webhook_samples() -> Mapping[str, str]:
    """A likely value of each parameter by its wire name."""
    return MappingProxyType(_content()["samples"])


@cache
def webhook_twins() -> Mapping[str, str]:
    """The parameters that repeat another one: `SmsSid` has the value of `MessageSid`."""
    return MappingProxyType(_content()["same"])


@cache
def _content() -> dict[str, Any]:
    found: dict[str, Any] = msgspec.json.decode(files("trunkline.facts").joinpath("webhooks.json").read_bytes())
    return found


def _event(event: str, row: dict[str, Any], sets: dict[str, Any]) -> WebhookFacts:
    base = row.get("base")
    rows = ([["+", base]] if base else []) + row["params"]
    return WebhookFacts(
        event=event,
        name=row["name"],
        docs=row["docs"],
        about=row["about"],
        base=base,
        params=_params(rows, sets),
        sample=MappingProxyType(row["sample"]),
    )


def _params(rows: list[list[str]], sets: dict[str, list[list[str]]]) -> tuple[WebhookParam, ...]:
    found: list[WebhookParam] = []
    for row in rows:
        found += _params(sets[row[1]], sets) if row[0] == "+" else [WebhookParam(*row)]
    return tuple(found)
