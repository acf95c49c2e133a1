"""Faults as forms: which fields each kind has, and the fault that a filled form asks for. Pure.

Names of kinds and values of forms enter, fields and structs of the control API leave. Called by the page of faults.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from .... import facts
from ...._core.redaction.secret import safe_repr
from ...control import fault_bodies
from .texts import short

WHEN = "when."
_WORDS = {
    "latency": "Replies come later",
    "rate_limit": "Refused with status 429",
    "error": "An error of the API",
    "html": "The HTML page of a proxy",
    "moved": "A redirect",
    "reset": "The connection is reset",
    "silence": "No reply",
    "truncate": "Half of the reply",
    "lag": "What is created is seen later",
    "webhook_late": "Webhooks leave later",
    "webhook_twice": "Webhooks come twice",
    "webhook_out_of_order": "Webhooks overtake each other",
    "webhook_lost": "Webhooks are not sent",
    "webhook_extra": "Webhooks with unknown parameters",
    "webhook_badly_signed": "Webhooks with a wrong signature",
}
_FIELDS = {
    "seconds": ("Seconds", "by the real clock"),
    "to": ("At most, seconds", "random, from the seconds to these"),
    "retry_after": ("Retry-After, seconds", "a header of the reply"),
    "status": ("Status", "400 to 599"),
    "code": ("Error code", "by default 20000 and the status"),
    "message": ("Message", "by default what the status is called"),
    "after": ("The request is done nevertheless", ""),
    "parameters": ("Parameters", "Name=value, one a line"),
    "method": ("Method", "of HTTP; empty: any"),
    "host": ("Host", "{api}; * stands for anything"),
    "path": ("Path", "*/Messages.json"),
    "operation": ("Operation", "api_v2010.CreateMessage, or verify_v2.*"),
    "event": ("Event", "sms.inbound, or voice.*"),
    "url": ("URL", "https://example.com/*"),
    "account": ("Account SID", ""),
    "times": ("How many times", "empty: until it is ended"),
    "rate": ("Share", "above 0 and at most 1: 0.5 is every other one"),
}
_HINTS = {
    ("lag", "seconds"): "by the emulator's clock",
    ("webhook_late", "seconds"): "by the emulator's clock",
    ("webhook_out_of_order", "seconds"): "at most, by the emulator's clock",
    ("html", "status"): "200 to 599; by default 502",
    ("moved", "status"): "by default 308",
    ("moved", "to"): "a path, or a whole address",
}
_ALLOWED = {
    "seconds": "a number from 0",
    "to": "a number, not less than the seconds",
    "retry_after": "a number from 0",
    "status": "a whole number from 400 to 599",
    "code": "a whole number",
    "times": "a whole number from 1",
    "rate": "a number above 0 and at most 1, such as 0.5",
}
_LABELS = {("moved", "to"): "New address"}
Look = Literal["number", "text", "check", "choice", "lines"]


@safe_repr
@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form.

    Attributes:
        name: in the form.
        look: how it is entered.
        choices: what there is, of a choice.
        required: whether the fault makes no sense without it.
        value: what it holds.
    """

    name: str
    label: str
    hint: str
    look: Look
    choices: tuple[str, ...]
    required: bool
    value: str


def _structs() -> dict[str, type[msgspec.Struct]]:
    return {str(each.__struct_config__.tag): each for each in typing.get_args(fault_bodies.NewFault)}


def kinds() -> tuple[tuple[str, str], ...]:
    """The kinds of faults, and what happens in few words."""
    return tuple((kind, _WORDS[kind]) for kind in _structs())


def words(kind: str) -> str:
    """What a kind of fault does, in few words."""
    return _WORDS.get(kind, kind)


def says(kind: str) -> str:
    """The sentence that tells what happens with a kind of fault."""
    return (_structs()[kind].__doc__ or "").strip()


def fields(kind: str, form: Mapping[str, str]) -> tuple[Field, ...]:
    """The fields of a kind, its own first, with what a form holds.

    Raises:
        ValueError: there is no such kind.
    """
    struct = _struct(kind)
    own = (_field(kind, each, "", form) for each in msgspec.structs.fields(struct) if each.name != "when")
    when = (_field(kind, each, WHEN, form) for each in msgspec.structs.fields(_conditions(struct)))
    return (*own, *when)


def _struct(kind: str) -> type[msgspec.Struct]:
    found = _structs()
    if kind not in found:
        raise ValueError(f"kind: there is no fault of that kind; allowed: {', '.join(found)}")
    return found[kind]


def _conditions(struct: type[msgspec.Struct]) -> type[msgspec.Struct]:
    requests = issubclass(struct, fault_bodies.RequestFault)
    return fault_bodies.Conditions if requests else fault_bodies.WebhookConditions


def _field(kind: str, info: msgspec.structs.FieldInfo, prefix: str, form: Mapping[str, str]) -> Field:
    parts = tuple(_parts(info.type))
    choices = tuple(str(each) for each in parts if isinstance(each, str | int) and not isinstance(each, bool))
    label, hint = _FIELDS[info.name]
    if choices:
        look: Look = "choice"
    elif bool in parts:
        look = "check"
    elif dict in parts:
        look = "lines"
    else:
        look = "number" if int in parts or float in parts else "text"
    name = prefix + info.name
    return Field(
        name=name,
        label=_LABELS.get((kind, info.name), label),
        hint=_HINTS.get((kind, info.name), hint).replace("{api}", facts.addresses().api),
        look=look,
        choices=choices,
        required=info.required,
        value=form.get(name, ""),
    )


def _parts(type_: Any) -> Iterator[Any]:
    """A type, and what it is made of; the values of a literal."""
    yield typing.get_origin(type_) or type_
    for each in typing.get_args(type_):
        if not isinstance(each, msgspec.Meta):
            yield from _parts(each)


def read(kind: str, form: Mapping[str, str]) -> fault_bodies.NewFault:
    """The fault that a form asks for; empty fields say nothing.

    Raises:
        ValueError: a field does not fit; the text names it and what is allowed.
    """
    raw: dict[str, Any] = {}
    shown = fields(kind, form)
    for field in shown:
        if not (text := field.value.strip()):
            if field.required:
                raise ValueError(f"{field.label}: it is missing; allowed: {_allowed(field)}")
            continue
        where = raw.setdefault("when", {}) if field.name.startswith(WHEN) else raw
        where[field.name.removeprefix(WHEN)] = _value(field, text)
    raw["kind"] = kind
    try:
        made: fault_bodies.NewFault = msgspec.convert(raw, fault_bodies.NewFault)
    except msgspec.ValidationError as error:
        at = str(error).rpartition("`$.")[2].removesuffix("`")
        wrong = next((field for field in shown if field.name == at), None)
        if wrong is None:
            raise ValueError(f"the form: {error}") from None
        raise ValueError(f"{wrong.label}: {short(wrong.value, 40)!r} does not fit; {_allowed(wrong)}") from None
    return made


def _allowed(field: Field) -> str:
    """What a field may hold, in words."""
    if field.choices:
        return ", ".join(field.choices)
    if field.name == "status" and field.hint.startswith("200"):
        return "a whole number from 200 to 599"
    if field.look == "number":
        return _ALLOWED[field.name.removeprefix(WHEN)]
    return field.hint


def _value(field: Field, text: str) -> Any:
    if field.look == "check":
        return True
    if field.look == "lines":
        return dict(_lines(text))
    if field.look == "number":
        return _number(field, text)
    # A choice of numbers is one of numbers.
    return int(text) if field.look == "choice" and text.isascii() and text.isdigit() and len(text) < 4 else text


def _number(field: Field, text: str) -> float:
    try:
        return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else float(text)
    except ValueError:
        raise ValueError(f"{field.label}: {short(text, 40)!r} is no number; {_allowed(field)}") from None


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        if line.strip():
            name, equals, value = line.partition("=")
            if not equals or not name.strip():
                raise ValueError("Parameters: each line is Name=value, such as NewParameter=yes")
            yield name.strip(), value
