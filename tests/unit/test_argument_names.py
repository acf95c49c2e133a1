"""A refused argument is named as the method names it: every parameter of every operation, called on a client."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

import trunkline
from trunkline import facts
from trunkline._core.http.body import RawResponse
from trunkline.facts import OperationFacts, Param
from trunkline.types import UNSET

ACCOUNT = "AC" + "0" * 32
OPERATIONS = facts.operations()
STEP = re.compile(r"(\w+)(?:\(([^)]*)\))?\.")
# A name, where in its value, and its name at the API.
NAMED = r"(?<![\w.]){}(?:\[[^]]+\])*(?: \([^)]+\))? "


class NoTransport:
    """What fails where a request is sent."""

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, **options: Any
    ) -> RawResponse:
        raise AssertionError(f"sent {method} {url}")

    def close(self) -> None:
        pass


CLIENT = trunkline.Client(ACCOUNT, "secret", transport=NoTransport())


def steps(operation: OperationFacts) -> Iterator[tuple[str, list[str] | None]]:
    """The attributes on the way to the method, and the wire names of the ids that each is called with."""
    yield from ((name, None) for name in operation.namespace.split("."))
    for name, wires in STEP.findall(operation.accessor):
        called = f"{name}(" in operation.accessor
        yield name, [wire for wire in wires.split(",") if wire] if called else None


def resource(operation: OperationFacts, refused: tuple[str, Any] = ("", "")) -> tuple[Any, str]:
    """The object that has the method, and how its calls name the id that is to be refused: all others are "x"."""
    here: Any = CLIENT
    named = ""
    for name, wires in steps(operation):
        here = getattr(here, name)
        if wires is not None:
            known = inspect.signature(here).parameters.values()
            # A collection that takes ids takes one more for one of its rows.
            names = [each.name for each in known][: len(wires)]
            assert len([each for each in known if each.default is each.empty]) <= len(names) == len(wires), operation.id
            if refused[0] in wires:
                named = f"{names[wires.index(refused[0])]} of {name}({', '.join(names)})"
            here = here(*[refused[1] if wire == refused[0] else "x" for wire in wires])
    return here, named


def arguments(operation: OperationFacts) -> list[Param]:
    """The parameters that are arguments of the method."""
    paging = () if operation.list is None else operation.list.params
    return [param for param in operation.params if param.place != "path" and param.wire not in paging]


def good(param: Param) -> Any:
    """What the parameter takes."""
    if param.type in ("pairs", "prefixed", "json", "object") or not param.wire:
        return {}
    return "2026-03-01"


def least(operation: OperationFacts) -> dict[str, Any]:
    """Arguments that the method takes."""
    params = arguments(operation)
    needed = {group[0] for group in operation.conditional}
    return {param.name: good(param) for param in params if param.required or param.wire in needed}


def methods(operation: OperationFacts, resource: Any) -> list[Any]:
    """The methods that make the call."""
    named = [operation.verb, *(("stream", "pages", "page") if operation.list else ())]
    return [getattr(resource, name) for name in named]


def refusal(method: Any, given: Mapping[str, Any]) -> Exception | None:
    try:
        made = method(**given)
        if isinstance(made, Iterator):
            next(made)
    except (TypeError, ValueError, AssertionError) as error:
        return error
    return None


def misnamed(operation: OperationFacts, method: Any, given: Mapping[str, Any], named: str, value: Any) -> Iterator[str]:
    """Says so where a call is not refused with an error that begins with a name."""
    error = refusal(method, given)
    if type(error) not in (TypeError, ValueError) or not re.match(NAMED.format(re.escape(named)), str(error)):
        yield f"{operation.module}.{operation.id}, {method.__name__}: {named}={value!r}: {error!r}"


def test_every_argument_is_named_as_its_method_names_it() -> None:
    wrong: list[str] = []
    for operation in OPERATIONS:
        for method in methods(operation, resource(operation)[0]):
            assert {param.name for param in arguments(operation)} <= inspect.signature(method).parameters.keys()
            for param in arguments(operation):
                values: list[Any] = [object(), [object()], {"a": object()}, float("nan")]
                if param.required:
                    values += [None, UNSET]
                for value in values:
                    given = {**least(operation), param.name: value}
                    wrong += misnamed(operation, method, given, param.name, value)
    assert not wrong, "\n".join(wrong)


def test_every_id_is_named_as_its_call_names_it() -> None:
    wrong: list[str] = []
    for operation in OPERATIONS:
        for param in operation.params:
            if param.place != "path":
                continue
            for value in (object(), float("nan"), True, "", "a/b", *(() if param.wire == "AccountSid" else (None,))):
                here, named = resource(operation, (param.wire, value))
                for method in methods(operation, here)[:1]:
                    wrong += misnamed(operation, method, least(operation), named, value)
    assert not wrong, "\n".join(wrong)


def test_every_condition_names_its_arguments() -> None:
    groups = [(operation, group) for operation in OPERATIONS for group in operation.conditional]
    assert groups
    for operation, group in groups:
        names = [next(param.name for param in arguments(operation) if param.wire == wire) for wire in group]
        given = {name: value for name, value in least(operation).items() if name not in names}
        method = getattr(resource(operation)[0], operation.verb)
        text = str(refusal(method, given))
        assert re.sub(r" \([^)]+\)", "", text).startswith(f"at least one of {', '.join(names)} must be given: ")


def refused(call: Any, *args: Any, **arguments: Any) -> str:
    with pytest.raises((TypeError, ValueError)) as info:
        call(*args, **arguments)
    assert type(info.value) in (TypeError, ValueError)
    return str(info.value)


def test_what_the_texts_say() -> None:
    messages = CLIENT.messages
    versions = CLIENT.flex_api.v1.plugins("FP1").plugin_versions
    services = CLIENT.conversations.v1.services
    assert refused(versions.create, None, "https://example.com/p.js") == (
        "resource_version (Version) must be given, not None: plugin_versions.create needs it"
    )
    assert refused(CLIENT.calls.create, "+1", None) == "from_ must be given, not None: calls.create needs it"
    assert refused(CLIENT.calls("CA").payments("PK").update, None, "https://example.com") == (
        "idempotency_key must be given, not None: payments(…).update needs it"
    )
    assert refused(CLIENT.calls.create, UNSET, None).startswith("to and from_ must be given, not None")
    assert (
        refused(messages.create, "+1")
        == "at least one of from_, messaging_service_sid must be given: messages.create needs it"
    )
    assert refused(messages.list, date_sent_before=object()) == (
        "date_sent_before (DateSent<) must be a date, a datetime or a str such as '2026-03-01', not object"
    )
    assert refused(messages.create, "+1", from_="+2", media_url=["https://a", 3j]).startswith(
        "media_url[1] must be a str"
    )
    assert refused(messages.create, "+1", from_="+2", body=3j).endswith("member of an enumeration, not complex")
    assert refused(messages.create, "+1", from_="+2", media_url=3j).endswith("a list or tuple of them, not complex")
    assert refused(messages.create, ["+1", "+2"], from_="+2", body="hi") == (
        "to must be one value, not a list: for a call with each of them there is client.map"
    )
    assert refused(services(None).configuration().fetch).startswith("sid of services(sid) must be")
    assert (
        refused(messages("a/b").fetch) == "sid of messages(sid) must be one segment of a path: '/' is not allowed in it"
    )
    assert refused(messages("SM").update, body="x", extra_params={"Body": "y"}) == (
        "extra_params['Body'] is given as body already: leave one of them out"
    )
    extra = {"New": [1, object()]}
    assert refused(messages("SM").update, extra_params=extra).startswith("extra_params['New'][1] must be a str")
    assert refused(CLIENT.request, "GET", "/v1/x", params={"A": object()}).startswith("params['A'] must be a str")
    assert refused(CLIENT.request, "POST", "/v1/x", data={"A": "\ud800"}).startswith("data['A'] must be Unicode text")
    assert refused(CLIENT.request, "POST", "/v1/x", json={"a": [0, {"b": 2**64}]}).startswith(
        "json['a'][1]['b'] must be"
    )
    assert refused(CLIENT.request, "GET", "/v1/x", headers={"X-A": "a\n"}).startswith(
        "headers['X-A'] must be printable"
    )
    assert refused(messages.page, target_url="/x", date_sent_before="2026-03-01", page_size=3) == (
        "target_url holds the whole query: leave out date_sent_before (DateSent<), page_size"
    )


def test_texts_show_no_values() -> None:
    """Keys that are more than a name are left out; what was given is told by its type."""
    text = refused(CLIENT.request, "POST", "/v1/x", json={"+14155550123": object()})
    assert text.startswith("json[…] must be")
    assert "4155550123" not in text
    assert "secret" not in refused(CLIENT.messages.create, "+1", from_="+2", body="secret\ud800")
