"""What a request says: query, form or JSON body → values by wire name, checked against the facts.

A parameter that the facts do not know is refused, never stored. Pure. Called by `world`, `files` and `record`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from ..facts import OperationFacts, Param
from .errors import MISSING, Refusal, check_magic, invalid
from .values import TooMuch, inner, parse, read_json

Enums = dict[str, tuple[str, ...]]
Pairs = list[tuple[str, str]]
JSON_BODIES = ("json", "scim+json")
_PAIR = re.compile(r"Parameter\d+\.(Name|Value)")
MOST_FIELDS = 10_000


def check_size(operation: OperationFacts | None, query: str, body: bytes) -> None:
    """Refuses a query or a form of more fields than anybody sends, by counting its separators.

    Raises:
        Refusal: it has too many.
    """
    if query.count("&") >= MOST_FIELDS:
        raise _too_many()
    if operation is not None and operation.body not in JSON_BODIES and body.count(b"&") >= MOST_FIELDS:
        raise _too_many()


def _too_many() -> Refusal:
    return invalid(f"Too many parameters: at most {MOST_FIELDS} are allowed")


def form(body: bytes) -> Pairs:
    """The fields of a form, in their order.

    Raises:
        Refusal: it has too many, or is no text that a client would send.
    """
    if body.count(b"&") >= MOST_FIELDS:
        raise _too_many()
    try:
        return pairs(body.decode())
    except UnicodeDecodeError:
        raise invalid("The body is not valid UTF-8") from None


def pairs(text: str) -> Pairs:
    """The parameters of a query or a form, in their order.

    Raises:
        Refusal: it is no text that a client would send.
    """
    try:
        return parse_qsl(text, keep_blank_values=True, errors="strict")
    except ValueError:
        raise invalid("The parameters are not valid") from None


def body_json(body: bytes) -> Any:
    """The JSON of a body; nothing for an empty one.

    Raises:
        Refusal: it is not JSON, too deep, or has too many values.
    """
    try:
        return read_json(body) if body else None
    except ValueError as error:
        raise invalid(f"The body is not valid JSON{f': it {error}' if isinstance(error, TooMuch) else ''}") from None


def read(operation: OperationFacts, enums: Enums, query: Pairs, body: Pairs | Any) -> dict[str, Any]:
    """The values of a request by wire name; a whole JSON body stands under the empty name.

    Args:
        body: the pairs of a form, or the value of a JSON body.

    Raises:
        Refusal: a parameter is missing, unknown or wrong.
    """
    asked = [param for param in operation.params if param.place == "query"]
    sent = [param for param in operation.params if param.place == "body"]
    listing = set(operation.list.params) if operation.list else set()
    if operation.list is not None and operation.list.paging == "scim":
        listing |= {"startIndex", "count"}
    out = _values(asked, enums, [pair for pair in query if pair[0] not in listing])
    out |= {name: value for name, value in query if name in listing}
    if operation.body in JSON_BODIES:
        out |= _from_json(sent, enums, body)
    else:
        out |= _values(sent, enums, body or [])
    _check_required(operation, out)
    for name in ("From", "To", "PhoneNumber"):
        check_magic(f"{operation.module}.{operation.id}", name, out.get(name))
    return out


def conditions(operation: OperationFacts, headers: Mapping[str, str]) -> dict[str, str]:
    """Which revision a request is for, where the operation asks for one."""
    names = [param.wire for param in operation.params if param.place == "header" and param.wire == "If-Match"]
    return {name: headers["if-match"] for name in names if headers.get("if-match")}


def _values(params: list[Param], enums: Enums, given: Iterable[tuple[str, str]]) -> dict[str, Any]:
    known = {param.wire: param for param in params}
    out: dict[str, Any] = {}
    for name, text in given:
        param = known.get(name) or _family(params, name)
        if param is None:
            raise invalid(f"Unknown parameter: {name[:100]}")
        if param.type in ("pairs", "prefixed"):
            out.setdefault(param.wire, {})[name] = text
            continue
        item = inner(param.type, "list")
        try:
            # Twilio takes an empty text for any parameter as "not set".
            value = parse(text, item or param.type, enums) if text else text
        except ValueError as error:
            raise invalid(f"Invalid value for parameter {name[:100]}: it {error}") from None
        if item is None:
            out[param.wire] = value
        else:
            out.setdefault(param.wire, []).append(value)
    return out


def _family(params: list[Param], name: str) -> Param | None:
    """The parameter of names such as `Parameter1.Name` and `AddOns.some.key`."""
    for param in params:
        if param.type == "pairs" and _PAIR.fullmatch(name):
            return param
        if param.type == "prefixed" and name.startswith(f"{param.wire}."):
            return param
    return None


_JSON: dict[str, type | tuple[type, ...]] = {"str": str, "int": int, "float": (int, float), "object": dict}


def _from_json(params: list[Param], enums: Enums, body: Any) -> dict[str, Any]:
    if any(param.wire == "" for param in params):
        return {"": body}
    if body is None:
        return {}
    if not isinstance(body, dict):
        raise invalid("The body must be a JSON object")
    known = {param.wire: param.type.removesuffix("?") for param in params}
    out: dict[str, Any] = {}
    for name, value in body.items():
        out[name] = value
        if name not in known:
            raise invalid(f"Unknown parameter: {name[:100]}")
        if value is None:
            continue
        type_ = known[name]
        if type_ == "bool" and not isinstance(value, dict | list):
            out[name], fits = parse(str(value), "bool", enums), True
        elif type_ == "bool" or isinstance(value, bool):
            fits = type_ in ("any", "json")
        elif inner(type_, "list") is not None:
            fits = isinstance(value, list)
        elif type_ in enums:
            fits = value in enums[type_]
        else:
            fits = isinstance(value, _JSON.get(type_, object))
        if not fits:
            raise invalid(f"Invalid value for parameter {name}: {type_} is expected")
    return out


def _check_required(operation: OperationFacts, values: dict[str, Any]) -> None:
    for param in operation.params:
        if param.required and param.place in ("query", "body") and values.get(param.wire) in (None, ""):
            raise _missing(operation, param.wire, f"Missing required parameter {param.wire or 'body'}")
    for group in operation.conditional:
        if not any(values.get(name) for name in group):
            raise _missing(operation, group[0], f"One of these parameters is required: {', '.join(group)}")


def _missing(operation: OperationFacts, name: str, message: str) -> Refusal:
    code, message = MISSING.get((f"{operation.module}.{operation.id}", name), (20001, message))
    return invalid(message, code)
