"""Bodies and queries of the control API, read into their structs, or refused with what is allowed. Pure.

Called by `control`.
"""

from __future__ import annotations

import typing
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from ..exchange import MAX_BODY, Incoming
from ..values import read_json
from .problems import Problem, misread
from .routes import Route


def read(route: Route, request: Incoming) -> Any:
    """The body of a request, or its query, as the route has it.

    Raises:
        Problem: it does not fit, or is no JSON, or too large.
    """
    if len(request.body) > MAX_BODY:
        raise Problem(413, "too_large", f"The body is larger than {MAX_BODY:,} bytes", headers={"Connection": "close"})
    query = _query(request.query)
    if route.query is not None:
        try:
            return msgspec.convert(query, route.query, strict=False)
        except msgspec.ValidationError as error:
            raise misread(error, "invalid_query", known(route.query, {})) from None
    for name in query:
        raise Problem(400, "invalid_query", f"{name}: this path takes no parameters", field=name)
    if route.body is None:
        if request.body:
            raise Problem(400, "invalid_body", f"{route.method} {route.path} takes no body")
        return None
    if request.body and request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Problem(415, "unsupported_media_type", "A body needs Content-Type: application/json")
    return _body(route.body, request.body or b"{}")


def _body(type_: Any, body: bytes) -> Any:
    try:
        sent = read_json(body)
    except ValueError as error:
        raise Problem(400, "invalid_json", f"The body is no JSON that can be read: {error}") from None
    try:
        return msgspec.convert(sent, type_)
    except msgspec.ValidationError as error:
        raise misread(error, "invalid_body", known(type_, sent)) from None


def _query(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in parse_qsl(text, keep_blank_values=True, max_num_fields=100):
        if name in found:
            raise Problem(400, "invalid_query", f"{name}: it is there twice", field=name)
        found[name] = value
    return found


def known(type_: Any, raw: Any) -> dict[str, tuple[Any, ...]]:
    """What an object may hold: the names of its fields at "", those of the objects in it by their names, and with an
    equals sign behind a name the values that there are.

    Args:
        raw: what was sent: it tells which of several structs it was to be.
    """
    out: dict[str, tuple[Any, ...]] = {}
    structs = typing.get_args(type_) or (type_,)
    if len(structs) > 1:
        tags = {each.__struct_config__.tag: each for each in structs}
        out["kind="] = tuple(tags)
        kind = raw.get("kind") if isinstance(raw, dict) else None
        structs = (tags[kind],) if isinstance(kind, str) and kind in tags else ()
    for struct in structs:
        fields = msgspec.structs.fields(struct)
        out[""] = tuple(field.encode_name for field in fields)
        for field in fields:
            inner = list(_parts(field.type))
            for part in inner:
                if isinstance(part, type) and issubclass(part, msgspec.Struct):
                    out[field.encode_name] = part.__struct_encode_fields__
                    out |= {f"{field.encode_name}.{at}": names for at, names in known(part, None).items() if at}
            if values := tuple(part for part in inner if isinstance(part, str | int)):
                out[f"{field.encode_name}="] = values
    return out


def _parts(type_: Any) -> typing.Iterator[Any]:
    """A type, and those that it is made of; the values of a literal."""
    yield type_
    for each in typing.get_args(type_):
        yield from _parts(each)
