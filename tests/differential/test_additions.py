"""What was added to the spec by hand, as the official package sends it: each operation, with all arguments."""

from __future__ import annotations

import datetime as dt
import inspect
import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any, get_args

import pytest

pytest.importorskip("twilio", reason="the official package is a development dependency")

from tests.conformance.calls import Caller
from tests.differential import official
from tests.differential.test_official import differences, pattern
from trunkline.facts import OperationFacts, Param, load

pytestmark = pytest.mark.differential

BY_HAND = 35


def added() -> list[OperationFacts]:
    """The operations of `additions.json` and of webhooks_v1."""
    text = files("trunkline.facts").joinpath("additions.json").read_text("utf-8")
    ids = {module: list(facts["operations"]) for module, facts in json.loads(text).items()}
    ids["webhooks_v1"] = list(load("webhooks_v1").operations)
    return [load(module).operations[id] for module, own in ids.items() for id in own]


def method_of(facts: OperationFacts) -> official.Method:
    """The method of the official package that performs an operation, at the longest chain."""
    found = [
        method
        for method in official.methods()
        if method.sent.method == facts.method
        and method.sent.url.startswith(f"https://{facts.host}.twilio.com/")
        and pattern(facts.path).fullmatch(method.url.removeprefix(f"https://{facts.host}.twilio.com"))
    ]
    assert found, f"the official package has no {facts.method} {facts.path}"
    return max(found, key=lambda method: len(method.chain))


def value(facts: OperationFacts, param: Param) -> Any:
    """A value for an argument."""
    product = load(facts.module)
    type_ = param.type.removesuffix("?")
    if type_.startswith("list["):
        return [value(facts, Param(param.wire, param.name, type_[5:-1], param.place))]
    if type_ in product.enums:
        return product.enums[type_][0]
    if type_ in product.models:
        return {row.wire: value(facts, Param(row.wire, row.name, row.type, "body")) for row in product.models[type_]}
    values: dict[str, Any] = {"int": 7, "bool": True, "HttpMethod": "POST", "any": {"a": 1}, "object": {"a": 1}}
    if type_ == "datetime":
        return dt.datetime(2024, 5, 6, tzinfo=dt.UTC).isoformat()
    return values.get(type_, f"{param.wire} value" if param.place == "header" else f"{param.wire} ä&")


def calls(facts: OperationFacts) -> Iterator[dict[str, Any]]:
    """The arguments by Python name: the least, and all."""
    params = [param for param in facts.params if param.place != "path"]
    yield {param.name: value(facts, param) for param in params if param.required}
    yield {param.name: value(facts, param) for param in params}


def test_there_are_as_many_as_were_added() -> None:
    assert len(added()) == BY_HAND


@pytest.mark.parametrize("facts", added(), ids=lambda facts: f"{facts.module}.{facts.id}")
def test_same_requests(facts: OperationFacts) -> None:
    method = method_of(facts)
    verb = "page" if facts.list else facts.verb
    caller = Caller(False)
    body = {} if facts.list is None else {facts.list.key: []}
    caller.recorder.reply = (facts.status[0], "application/json", json.dumps(body).encode())
    for given in calls(facts):
        here = official.follow(caller.client, method.chain, {})
        try:
            getattr(here, verb)(**given)
        except Exception:  # the reply is none of the operation's
            assert caller.recorder.sent
        (got,) = caller.recorder.take()
        wires = {param.name: param.wire for param in facts.params if param.place == "body"}
        theirs = {name: each for name, each in given.items() if name not in wires}
        there = getattr(official.follow(official.client(), method.chain, {}), verb)
        for parameter in inspect.signature(there).parameters.values():
            if official.is_body(parameter):
                theirs[parameter.name] = official.Body({wires[n]: given[n] for n in wires.keys() & given.keys()})
        found = [*differences(got, official.capture(there, **theirs))]
        # The official package collects the header of a DELETE and then sends none.
        assert [text for text in found if facts.method != "DELETE" or not text.startswith("header")] == []


@pytest.mark.parametrize("facts", added(), ids=lambda facts: f"{facts.module}.{facts.id}")
def test_the_official_body_has_the_same_fields(facts: OperationFacts) -> None:
    """The fields of the official model of the body are the arguments."""
    if facts.body is None:
        return
    there = getattr(official.follow(official.client(), method_of(facts).chain, {}), facts.verb)
    module = inspect.getmodule(there)
    (parameter,) = filter(official.is_body, inspect.signature(there).parameters.values())
    (annotation, *_) = get_args(parameter.annotation) or (parameter.annotation,)
    name = annotation.__name__ if inspect.isclass(annotation) else str(annotation)
    found = [
        inner
        for outer in vars(module).values()
        if inspect.isclass(outer)
        for inner in vars(outer).values()
        if inspect.isclass(inner) and inner.__name__ == name
    ]
    assert found, name
    assert set(found[0]({}).to_dict()) == {param.wire for param in facts.params if param.place == "body"}
