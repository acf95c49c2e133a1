"""The OpenAPI file of the control API is one, has every route, and is true: each example answers as it says."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator, validate

from tests.emulator.control import ROOT, Control
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.control.routes import Route, find, routes

HEADER = "X-Trunkline-Emulator"


@pytest.fixture
def document(twilio: Emulator) -> Any:
    return Control(twilio).get("/openapi.json")


def validator(document: Any, schema: Any) -> Draft202012Validator:
    """A judge of values by a schema of the file."""
    return Draft202012Validator({**schema, "components": document["components"]})


def filled(route: Route) -> str:
    path = route.path
    for name, value in route.ids.items():
        path = path.replace(f"{{{name}}}", value)
    return path


def test_it_is_an_openapi_file(document: Any) -> None:
    validate(document, cls=OpenAPIV31SpecValidator)
    assert document["openapi"].startswith("3.1.")
    assert document["servers"] == [{"url": ROOT}]


def test_it_has_every_route_and_no_other(twilio: Emulator, document: Any) -> None:
    told = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}
    there = routes(twilio.account_sid, twilio.number)
    assert told == {(route.method, route.path) for route in there}
    assert len(told) == len(there)
    for route in there:
        assert find(route.method, filled(route))[0].path == route.path


def test_operations_are_named_once(document: Any) -> None:
    names = [operation["operationId"] for methods in document["paths"].values() for operation in methods.values()]
    assert len(names) == len(set(names))


def test_every_path_takes_the_methods_that_it_says(twilio: Emulator, document: Any) -> None:
    control = Control(twilio)
    for path, methods in document["paths"].items():
        said = control("PATCH", path.replace("{number}", "+14155550123").replace("{id}", "x"))
        assert said.status == 405
        assert said.headers["allow"] == ", ".join(sorted(method.upper() for method in methods))


def test_changes_say_that_they_need_the_header(document: Any) -> None:
    for methods in document["paths"].values():
        for method, operation in methods.items():
            named = [each for each in operation.get("parameters", []) if each["name"] == HEADER]
            assert [each["required"] for each in named] == ([] if method == "get" else [True])


def test_each_example_answers_as_it_says() -> None:
    """In the order of the table, on a fresh emulator."""
    with Emulator(clock=Clock(frozen=True)) as twilio:
        control = Control(twilio)
        document = control.get("/openapi.json")
        for route in routes(twilio.account_sid, twilio.number):
            if "text/event-stream" in route.produces:
                continue  # it has no end: test_events.py reads it
            if route.path == "/calls/{sid}":  # SIDs are not chosen by who asks for a call
                twilio.add(f"/2010-04-01/Accounts/{twilio.account_sid}/Calls.json", sid=route.ids["sid"])
            if route.path == "/requests/{id}/curl":
                with twilio.client() as client:
                    client.messages.list(limit=1)
            operation = document["paths"][route.path][route.method.lower()]
            body = operation["requestBody"]["content"]["application/json"] if "requestBody" in operation else None
            query = {}
            for each in operation.get("parameters", []):
                example = each.get("example")
                assert example is not None or each["in"] == "query", each
                if example is not None:
                    assert validator(document, each["schema"]).is_valid(example), each
                if each["in"] == "query" and example is not None:
                    query[each["name"]] = example
            if body is not None:
                assert validator(document, body["schema"]).is_valid(body["example"]), route
            said = control(route.method, filled(route), body["example"] if body else None, query=query)
            assert said.status == route.status, (route.path, said.text)
            (good,) = [status for status in operation["responses"] if status != "default"]
            assert int(good) == said.status
            content = operation["responses"][good].get("content")
            assert (content is None) == (said.text == ""), route.path
            if content is not None:
                assert said.headers["content-type"].partition(";")[0] in content, route.path
            if content is not None and "application/json" in content:
                judge = validator(document, content["application/json"]["schema"])
                assert [error.message for error in judge.iter_errors(said.json)] == [], route.path


def test_lists_with_something_in_them_answer_as_they_say(twilio: Emulator) -> None:
    control = Control(twilio)
    document = control.get("/openapi.json")
    control.post("/state/numbers", phone_number=twilio.number, sms_url="http://127.0.0.1:9/")
    control.post("/phones/+14155550123/text", to=twilio.number, body="hi")
    with twilio.client() as client:
        client.messages.create("+14155550123", from_=twilio.number, body="hi")
        client.sync.v1.services.create(friendly_name="x")
    control.post("/clock/run")
    control.post("/faults", kind="webhook_late", seconds=1, when={"account": twilio.account_sid})
    for path, key in (
        ("/webhooks", "webhooks"), ("/requests", "requests"), ("/faults", "faults"), ("/state/numbers", "numbers"),
        ("/state/accounts", "accounts"), ("/phones/+14155550123/inbox", "messages"),
    ):  # fmt: skip
        said = control.get(path)
        assert said[key], path
        named = path.replace("+14155550123", "{number}")
        schema = document["paths"][named]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        assert [error.message for error in validator(document, schema).iter_errors(said)] == [], path


@pytest.mark.parametrize(
    ("method", "path", "body", "headers"),
    [
        ("POST", "/clock/advance", {}, {}),
        ("POST", "/faults", {"kind": "x"}, {}),
        ("GET", "/nothing", None, {}),
        ("PUT", "/clock", None, {}),
        ("GET", "/clock", None, {"Host": "evil.example"}),
        ("POST", "/clock/run", None, {HEADER: "2"}),
    ],
)
def test_errors_have_one_shape(
    twilio: Emulator, document: Any, method: str, path: str, body: Any, headers: dict[str, str | None]
) -> None:
    said = Control(twilio)(method, path, body, headers)
    assert said.status >= 400
    schema = document["paths"]["/clock"]["get"]["responses"]["default"]["content"]["application/json"]["schema"]
    judge = validator(document, schema)
    assert [error.message for error in judge.iter_errors(said.json)] == []
    assert said.json.keys() <= {"code", "message", "status", "field", "allowed"}


def test_what_the_schema_refuses_is_refused(twilio: Emulator, document: Any) -> None:
    """And what it takes is taken: the file and the reader of bodies are made of the same."""
    control = Control(twilio)
    schema = document["paths"]["/faults"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    judge = validator(document, schema)
    for body in (
        {}, {"kind": "lag"}, {"kind": "lag", "seconds": -1}, {"kind": "lag", "seconds": 1, "x": 1}, {"kind": "x"},
        {"kind": "lag", "seconds": 1}, {"kind": "html", "status": 502, "when": {}}, {"kind": "html", "status": 1},
        {"kind": "webhook_lost", "when": {"times": 0}}, {"kind": "webhook_lost", "when": {"rate": 0.5}},
    ):  # fmt: skip
        assert judge.is_valid(body) == (control("POST", "/faults", body).status == 201), body
