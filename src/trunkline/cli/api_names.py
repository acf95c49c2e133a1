"""Operations of the API as commands: their names, their options, and what an option's text means.

Facts enter; names, options as plain values, and arguments for a method leave. Pure. Called by `api`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, NamedTuple

from .. import facts
from ..facts import OperationFacts, Param

_STEP = re.compile(r"(\w+)(?:\(([\w,]*)\))?")
_IDS = re.compile(r"\([\w,]*\)")
_LIST = re.compile(r"list\[(.+)\]\??")
_OBJECTS = frozenset({"json", "object", "any"})
_TRUE, _FALSE = ("true", "yes", "1"), ("false", "no", "0")


class Option(NamedTuple):
    """An option of an operation.

    Attributes:
        flag: what is written, `--date-sent-after`.
        name: the argument of the method.
        words: what it is.
        required: whether the operation needs it.
        many: whether it may be repeated.
        choices: the values that are known; others are sent all the same.
        kind: the type in the facts.
    """

    flag: str
    name: str
    words: str
    required: bool
    many: bool
    choices: tuple[str, ...]
    kind: str


def places(name: str) -> tuple[OperationFacts, ...]:
    """The operations with a name, short as `messages.create` or whole as `api.v2010.accounts.messages.create`."""
    wanted = name.removeprefix("client.").replace("-", "_")
    found = facts.index().get(wanted)
    if found is not None:
        return tuple(facts.load(module).operations[id] for module, id in found)
    product = wanted.partition(".")[0].partition("_")[0]
    return tuple(
        operation
        for module in facts.modules()
        if module.startswith(product) or product == "preview"
        for operation in facts.load(module).operations.values()
        if f"{operation.namespace}.{_IDS.sub('', operation.accessor)}" == wanted
    )


def below(prefix: str) -> list[str]:
    """The names that begin with some text, as far as the next step: `verify.` → `verify.forms`, `verify.services`, …"""
    start = prefix.replace("-", "_")
    found: dict[str, None] = {}
    for name in facts.index():
        if name.startswith(start):
            end = name.find(".", len(start))
            found[name if end < 0 else name[: end + 1]] = None
    return sorted(found)


def nearest(name: str) -> list[str]:
    """The names that were probably meant."""
    names = list(facts.index())
    verb = name.rpartition(".")[2]
    inside = [each for each in names if each.endswith(f".{name}")]
    return (inside or get_close_matches(name, [each for each in names if each.endswith(verb)] or names, 5, 0.6))[:5]


def account_id(operation: OperationFacts) -> str | None:
    """The path parameter that is the client's own account, unless the operation is about accounts themselves."""
    match = re.match(r"accounts\((\w+)\)\.", operation.accessor)
    return match[1] if match and operation.namespace == "api.v2010" and operation.accessor.count(".") > 1 else None


def options(operation: OperationFacts) -> list[Option]:
    """The options of an operation: the ids of its path first."""
    words = facts.words()
    enums = facts.load(operation.module).enums
    own = account_id(operation)
    return [
        _option(param, words.of(operation.module, operation.id, param.name) or "", enums)
        for param in sorted(operation.params, key=lambda param: param.place != "path")
        if param.wire != own
    ]


def _option(param: Param, words: str, enums: Mapping[str, tuple[str, ...]]) -> Option:
    inner = _LIST.fullmatch(param.type)
    kind = inner[1] if inner else param.type.rstrip("?")
    choices = enums.get(kind, ("GET", "POST") if kind == "HttpMethod" else ())
    many = bool(inner) or kind in ("commas", "spaces", "pairs")
    flag = "--" + param.name.rstrip("_").replace("_", "-")
    return Option(flag, param.name, words, param.required, many, choices, kind)


def value(option: Option, text: str, body: str | None) -> Any:
    """What an option's text means to the method.

    Args:
        body: the kind of the operation's body: in JSON, numbers are no texts.

    Raises:
        ValueError: it cannot be read; the text says how it is written.
    """
    kind = option.kind
    if kind == "bool":
        if text.lower() in _TRUE:
            return True
        if text.lower() in _FALSE:
            return False
        raise ValueError(f"{option.flag} must be true or false, not {text!r}")
    if body == "json" and kind in ("int", "seconds", "millis", "minutes"):
        return _number(option, text, int)
    if body == "json" and kind == "float":
        return _number(option, text, float)
    if kind in _OBJECTS or (kind[:1].isupper() and not option.choices and kind != "HttpMethod") or kind[:4] == "map[":
        return _json(option, text)
    return text


def _number(option: Option, text: str, made: type[int] | type[float]) -> Any:
    try:
        return made(text)
    except ValueError:
        raise ValueError(f"{option.flag} must be a number, not {text!r}") from None


def _json(option: Option, text: str) -> Any:
    import json

    try:
        return json.loads(text)
    except ValueError as error:
        if option.kind == "any":
            return text
        raise ValueError(f'{option.flag} must be JSON, such as \'{{"name": "value"}}\': {error}') from None


def arguments(found: Sequence[Option], given: Mapping[str, Any], body: str | None) -> dict[str, Any]:
    """The arguments of a method, from the texts of options.

    Raises:
        ValueError: a text cannot be read.
    """
    made: dict[str, Any] = {}
    for option in found:
        texts = given.get(option.name)
        if texts is None or texts == ():
            continue
        if option.kind == "pairs":
            made[option.name] = dict(_pair(option, text) for text in texts)
        elif option.many:
            made[option.name] = [value(option, text, body) for text in texts]
        else:
            made[option.name] = value(option, texts, body)
    return made


def _pair(option: Option, text: str) -> tuple[str, str]:
    name, sign, rest = text.partition("=")
    if not sign or not name:
        raise ValueError(f"{option.flag} must be NAME=VALUE, not {text!r}")
    return name, rest


def missing(operation: OperationFacts, found: Sequence[Option], given: Mapping[str, Any]) -> str | None:
    """What must be given and was not, in words."""
    flags = {param.wire: option.flag for param in operation.params for option in found if option.name == param.name}
    there = {param.wire for param in operation.params if given.get(param.name) not in (None, ())}
    lacking = [option.flag for option in found if option.required and given.get(option.name) in (None, ())]
    if lacking:
        return f"{' and '.join(lacking)} must be given"
    for group in operation.conditional:
        if not there & set(group):
            return f"at least one of {', '.join(flags[wire] for wire in group if wire in flags)} must be given"
    return None


def asked(operation: OperationFacts, ids: Mapping[str, Any] | None = None) -> str | None:
    """What a person is asked first: whether to destroy something, or to buy a number.

    Args:
        ids: those of the path, by their names.
    """
    if operation.method == "DELETE":
        path = operation.path
        for param in operation.params:
            if param.place == "path" and ids and ids.get(param.name) is not None:
                path = path.replace(f"{{{param.wire}}}", str(ids[param.name]))
        return f"DELETE {path}: delete it for ever?"
    bought = operation.method == "POST" and operation.path.endswith("/IncomingPhoneNumbers.json")
    return "Buy the number? It is paid for at once." if bought else None


def steps(operation: OperationFacts) -> list[tuple[str, tuple[str, ...] | None]]:
    """The way to the method on a client: each step with the wire names that it is called with, None if it is not."""
    way = f"{operation.namespace}.{operation.accessor}"
    return [
        (match[1], None if match[2] is None else tuple(filter(None, match[2].split(","))))
        for match in _STEP.finditer(way)
    ]
