"""The rules of `trunkline migrate`: what of a call, an attribute, a comparison works otherwise here.

Enters: an expression, and what is known of names. Leaves: rule and advice, none where nothing is to change. Pure.
Called by `migrate_analysis`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..facts import Field
from .migrate_kinds import CLIENTS, MANY, VERBS, Kind, Names, below, positions, verb_of

Said = tuple[str, str]

_CLIENT = "twilio.rest.Client"
_OPTIONS = {
    "http_client": "http_client: timeout, max_retries and proxy are arguments of Client; tests have trunkline.emulator",
    "environment": "environment: pass the values, or set them in the environment of the process",
    "user_agent_extensions": "user_agent_extensions is named user_agent_extra",
    "credential_provider": "credential_provider: auth=trunkline.ClientCredentials(client_id, client_secret)",
}
_OF_CLIENTS = {
    "http_client": "a client has no http_client: its options are arguments of it, and its logger is 'trunkline'",
    "auth": "a client does not give its credentials back",
    "password": "a client does not give its credentials back",
    "username": "a client does not give its credentials back; client.account_sid is the account",
    "request_async": "request_async is request of trunkline.AsyncClient",
}
_VALIDATORS = ("twilio.request_validator.RequestValidator",)
OF_DURATIONS = frozenset({"total_seconds", "days", "seconds", "microseconds"})
_READABLE = frozenset({"seconds", "millis", "minutes"})
_DICT_METHODS = frozenset({"items", "keys", "values", "copy", "pop", "setdefault"})


def annotated(names: Names, annotation: ast.expr) -> Kind | None:
    """What an annotation says of a variable: that it is a client."""
    if isinstance(annotation, ast.BinOp):  # Client | None
        return annotated(names, annotation.left) or annotated(names, annotation.right)
    if isinstance(annotation, ast.Subscript):  # Optional[Client]
        return annotated(names, annotation.slice)
    return Kind("client") if names.whole(annotation) in CLIENTS else None


def of_call(names: Names, node: ast.Call) -> Iterator[Said]:
    """What a call needs."""
    whole = names.whole(node.func)
    keywords = {each.arg for each in node.keywords if each.arg}
    if whole == _CLIENT:
        if len(node.args) > 3:
            yield "client", "arguments behind account_sid are given by name: region=…"
        yield from (("client", text) for name, text in _OPTIONS.items() if name in keywords)
        return
    if whole in _VALIDATORS:
        return
    yield from _named(node)
    if not isinstance(node.func, ast.Attribute):
        return
    kind, attr = names.kind(node.func), node.func.attr
    if attr in ("validate", "compute_signature") and "uri" in keywords:
        yield "validator", "uri is named url in trunkline.webhooks.RequestValidator"
    if attr == "request" and _is(names.kind(node.func.value), "client"):
        if "uri" in keywords:
            yield "client", "uri is named url"
        if len(node.args) > 2:
            yield "client", "arguments behind the address are given by name: data=…"
    if kind is not None and kind.what == "method":
        yield from _of_method(names, kind.place, node)


def _named(node: ast.Call) -> Iterator[Said]:
    """What is named by a text: patches of tests, loggers."""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    first = node.args[0] if node.args else None
    if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
        return
    if name == "patch" and first.value.startswith("twilio."):
        yield "mock", "patch what your code imports, or test against trunkline.emulator, which needs no patches"
    elif name == "getLogger" and first.value.partition(".")[0] == "twilio":
        yield "logger", "the logger is named 'trunkline'"


def _of_method(names: Names, place: str, node: ast.Call) -> Iterator[Said]:
    """What a call of a method of the API needs."""
    method = place.rpartition(".")[2]
    verb = verb_of(method)
    if method == "get_page":
        if not names.compat:
            yield "method", "page(target_url=…) fetches a page by its address"
    elif len(node.args) > positions(place) and not any(isinstance(each, ast.Starred) for each in node.args):
        yield "method", f"the arguments of {verb} are given by name"


def of_attribute(names: Names, node: ast.Attribute) -> Iterator[Said]:
    """What an attribute needs."""
    base, attr = names.kind(node.value), node.attr
    if base is None:
        yield from _of_object(names, node)
    elif base.what == "client":
        if attr in _OF_CLIENTS and not (attr == "http_client" and names.compat):
            yield "client", _OF_CLIENTS[attr]
    elif base.what == "place":
        verb = verb_of(attr)
        if attr == "get" and not names.compat:
            yield (
                "method",
                f"one of them is {base.place.rpartition('.')[2]}(sid), without get; trunkline.compat has get",
            )
        if verb != attr and verb in VERBS | {"get_page"}:
            if "_with_http_info" in attr:
                yield "method", f"{verb}(); Client(on_response=…) sees the status and headers of each reply"
            if attr.endswith("_async"):
                yield "method", f"{verb}() of trunkline.AsyncClient"
    elif base.what == "row":
        yield from _of_row(names, base, node)


def _of_row(names: Names, row: Kind, node: ast.Attribute) -> Iterator[Said]:
    """What an attribute of a row needs."""
    attr, verb = node.attr, verb_of(node.attr)
    way = f"client.{row.place}({_short(node.value)}.sid)"
    field = row.field(attr)
    if field is not None:
        if field.type.partition(":")[0] in _READABLE and not names.native:
            way = f"{_short(node.value)}.{attr}"
            yield "value", f"{attr} is a timedelta here, or None: int({way}.total_seconds())"
    elif verb in VERBS - MANY:
        yield "row", f"rows do not call the API: {way}.{verb}({'…' if verb in ('create', 'update') else ''})"
    elif below(row, attr):
        yield "row", f"rows do not call the API: {way}.{attr}"
    elif attr in ("_properties", "__dict__"):
        yield "row", "to_dict() is the row as the API sent it"


def _of_object(names: Names, node: ast.Attribute) -> Iterator[Said]:
    """What an attribute of a field needs that is a dict in the official package, and an object here."""
    field = _field(names, node.value)
    if field is not None and node.attr in _DICT_METHODS and field.type[:1].isupper():
        yield "value", f"{field.name} is an object here: {_short(node.value)}.to_dict() is the dict"


def of_comparison(names: Names, node: ast.Compare) -> Iterator[Said]:
    """What a comparison of a field with a text needs."""
    sides = [node.left, *node.comparators]
    texts = [side.value for side in sides if isinstance(side, ast.Constant) and isinstance(side.value, str)]
    for side in sides:
        field = _field(names, side)
        if field is not None and texts and field.type in ("int:text", "decimal:text", "decimal"):
            kind = "an int" if field.type.startswith("int") else "a Decimal"
            yield "value", f"{field.name} is {kind} here, which is not equal to {texts[0]!r}"


def of_arithmetic(names: Names, node: ast.BinOp) -> Iterator[Said]:
    """What arithmetic with an amount needs."""
    for side, other in ((node.left, node.right), (node.right, node.left)):
        field = _field(names, side)
        if field is not None and field.type.startswith("decimal") and _is_float(other):
            yield "value", f"{field.name} is a Decimal here, which does not mix with floats: float({_short(side)})"


def _field(names: Names, node: ast.expr) -> Field | None:
    if names.native or not isinstance(node, ast.Attribute):
        return None
    base = names.kind(node.value)
    return base.field(node.attr) if base is not None and base.what == "row" else None


def _is_float(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, float)


def _is(kind: Kind | None, what: str) -> bool:
    return kind is not None and kind.what == what


def _short(node: ast.expr) -> str:
    """An expression as advice repeats it: a long one is `…`."""
    text = ast.unparse(node)
    return text if len(text) <= 24 and "\n" not in text else "…"
