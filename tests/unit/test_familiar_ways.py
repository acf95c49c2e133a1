"""What users write by habit: `rooms.get(sid)`, `capabilities["SMS"]`, a subaccount, addresses in either order."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
import re
from collections.abc import Iterator
from typing import Any
from unittest import mock

import pytest

from tests.unit.fake_transport import SID, TOKEN, AsyncFake, SyncFake, reply
from tests.unit.test_argument_names import least
from trunkline import AsyncClient, Client, facts
from trunkline.facts import OperationFacts
from trunkline.models import api_v2010, lookups_v2, video_v1

STEP = re.compile(r"(\w+)(?:\(([^)]*)\))?\.")
SUBACCOUNT = "AC" + "5" * 32
WITH_ACCOUNT = {"api_v2010", "iam_organizations"}


def clients() -> Iterator[Any]:
    yield Client(SID, TOKEN)
    yield AsyncClient(SID, TOKEN)


def resource(client: Any, operation: OperationFacts) -> Iterator[tuple[Any, str, Any]]:
    """The way to the method: each object with the name of its accessor, and what a call of it gives or None."""
    here = client
    for name in operation.namespace.split("."):
        here = getattr(here, name)
    for name, wires in STEP.findall(operation.accessor):
        collection = getattr(here, name)
        here = collection(*["x"] * len(wires.split(","))) if wires else collection
        if not wires and f"{name}()" in operation.accessor:
            here = collection()  # a singleton, whose call gives itself
        yield collection, name, here if wires else None


# no `get`


def test_every_collection_says_how_one_of_it_is_written() -> None:
    seen = set()
    for client in clients():
        for operation in facts.operations():
            for collection, name, one in resource(client, operation):
                # One that takes ids itself is a method.
                if type(collection) in seen or one is None or inspect.ismethod(collection):
                    continue
                seen.add(type(collection))
                ids = ", ".join(inspect.signature(collection).parameters)
                with pytest.raises(AttributeError) as caught:
                    collection.get("x")
                assert str(caught.value).endswith(f" has no attribute 'get': one of them is {name}({ids})")
                assert caught.value.name == "get"
                if hasattr(one, "fetch"):
                    with pytest.raises(AttributeError, match=r" has no attribute 'get': fetch\(\) gets it$"):
                        one.get()
                else:
                    assert not hasattr(one, "get")
    assert len(seen) > 700


def test_the_missing_attribute_stays_an_attribute_error() -> None:
    for client in clients():
        rooms = client.video.v1.rooms
        assert not hasattr(rooms, "get")
        assert getattr(rooms, "get", None) is None
        with pytest.raises(AttributeError, match=r"has no attribute 'fetsch'$"):
            rooms.fetsch  # noqa: B018
        assert copy.copy(rooms)("RM1")._ids == ("RM1",)
        spec = mock.create_autospec(rooms)
        with pytest.raises(AttributeError):
            spec.get("RM1")
        with mock.patch.object(rooms, "list", new=list):
            assert rooms.list() == []
        with pytest.raises(TypeError, match="pickle"):
            pickle.dumps(client)


@pytest.mark.parametrize(
    ("way", "name", "instead"),
    [
        ("messages", "get_page", ": page(target_url=…) fetches a page by its address"),
        ("messages", "create_async", ": create() is asynchronous in trunkline.AsyncClient"),
        ("calls", "stream_async", ": stream() is asynchronous in trunkline.AsyncClient"),
        ("calls", "list_with_http_info", ": Client(on_response=…) is called with the status and headers of each reply"),
        (
            "calls",
            "create_with_http_info_async",
            ": Client(on_response=…) is called with the status and headers of each reply",
        ),
        ("balance", "get_page", ""),
        ("balance", "create_async", ""),
        ("messages", "nothing_async", ""),
        ("messages", "nothing_with_http_info", ""),
    ],
)
def test_names_of_the_official_package_say_what_there_is_instead(way: str, name: str, instead: str) -> None:
    for client in clients():
        here = getattr(client, way)
        with pytest.raises(AttributeError) as caught:
            getattr(here, name)
        assert str(caught.value) == f"{type(here).__name__!r} object has no attribute {name!r}{instead}"


@pytest.mark.parametrize("verb", ["fetch", "update", "delete"])
def test_rows_are_values(verb: str) -> None:
    for row in (api_v2010.Message.from_json("{}"), video_v1.Room.from_json("{}")):
        assert not hasattr(row, verb)
        assert not hasattr(mock.create_autospec(row), verb)
        assert not hasattr(mock.create_autospec(type(row)), verb)
        assert copy.copy(row) == copy.deepcopy(row) == pickle.loads(pickle.dumps(row)) == row


# fields by name


def test_fields_by_name() -> None:
    number = api_v2010.IncomingPhoneNumber.from_json(
        '{"phone_number": "+14155550100", "capabilities": {"sms": true, "mms": false, "voice": true}}'
    )
    capabilities = number.capabilities
    assert capabilities is not None
    for name in ("SMS", "sms", "Sms"):
        assert capabilities[name] is True
        assert name in capabilities
    assert capabilities["MMS"] is False
    assert number["phone_number"] == number["PHONE_NUMBER"] == "+14155550100"
    message = api_v2010.Message.from_json('{"from": "+14155550100", "to": null}')
    assert message["from"] == message["from_"] == message["From"] == message.from_
    assert message["to"] is None
    assert "to" in message
    lookup = lookups_v2.LookupResponse.from_json('{"calling_country_code": "1"}')
    assert lookup["calling_country_code"] == lookup["CALLING_COUNTRY_CODE"] == "1"


def test_fields_by_get() -> None:
    number = api_v2010.IncomingPhoneNumber.from_json('{"capabilities": {"sms": true}, "newField": 7}')
    assert number.capabilities is not None
    assert number.capabilities.get("SMS") is True
    assert number.capabilities.get("mms") is None
    assert number.capabilities.get("mms", 1) is None
    assert number.capabilities.get("pigeon", False) is False
    assert number.capabilities.get("pigeon") is None
    assert number.get("newField") == 7
    with pytest.raises(TypeError, match="has fields by name, not by int"):
        number.get(0)  # type: ignore[arg-type]


def test_names_that_are_no_fields() -> None:
    message = api_v2010.Message.from_json('{"body": "hi"}')
    for name in ("nothing", "", "extra", "to_dict", "__class__"):
        assert name not in message
        with pytest.raises(KeyError, match=re.escape(repr(name))):
            message[name]
    for wrong in (0, None, b"body", 1.5, slice(0, 1)):
        assert wrong not in message
        with pytest.raises(TypeError, match="Message has fields by name, not by"):
            message[wrong]  # type: ignore[index]
    for iterate in (iter, list, tuple, dict, set):
        with pytest.raises(TypeError):
            iterate(message)  # type: ignore[call-overload, operator]


def test_unknown_fields_by_name() -> None:
    room = video_v1.Room.from_json('{"sid": "RM1", "newField": 7}')
    assert room.extra == {"newField": 7}
    assert room["newField"] == 7
    assert "newField" in room
    assert "newfield" not in room


def test_every_field_of_every_model_has_its_names() -> None:
    from importlib import import_module

    for module in facts.modules():
        models = import_module(f"trunkline.models.{module}")
        for name, fields in facts.load(module).models.items():
            empty = getattr(models, name)()
            for field in fields:
                assert field.wire in empty, (module, name, field.wire)
                assert empty[field.name] is None, (module, name, field.name)
                assert field.wire.upper() in empty


# another account


def call(method: Any, operation: OperationFacts) -> None:
    made = method(**least(operation))
    if inspect.iscoroutine(made):
        asyncio.run(made)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_products_without_an_account_in_their_paths_refuse_to_act_for_another(kind: type) -> None:
    fake: Any = SyncFake() if kind is Client else AsyncFake()
    client = kind(SID, TOKEN, transport=fake)
    sub = client.on_behalf_of(SUBACCOUNT)
    derived = sub.with_options(timeout=5)
    refused = set()
    for operation in facts.operations():
        if operation.module in WITH_ACCOUNT:
            continue
        for each in (sub, derived):
            here = each
            for name in operation.namespace.split("."):
                here = getattr(here, name)
            for collection, _, one in resource(each, operation):
                here = collection if one is None else one
            method = getattr(here, operation.verb)
            text = rf"{operation.module}\.{operation.id} has no account in its path .* not in {SUBACCOUNT}"
            with pytest.raises(ValueError, match=text):
                call(method, operation)
        refused.add(operation.module)
    assert len(refused) > 45
    assert fake.sent == []


def test_what_has_the_account_in_its_path_acts_for_it() -> None:
    fake = SyncFake(*[reply(200, {"sid": "SM1", "messages": []}) for _ in range(4)])
    client = Client(SID, TOKEN, transport=fake)
    sub = client.on_behalf_of(SUBACCOUNT)
    sub.messages.list()
    sub.with_options(timeout=3).messages("SM1").fetch()
    sub.request("GET", "https://studio.twilio.com/v2/Flows")
    client.studio.v2.flows("FW1").fetch()
    assert [SUBACCOUNT in sent.url for sent in fake.sent] == [True, True, False, False]


# addresses


def test_addresses_are_given_by_name() -> None:
    for client in clients():
        for method in (client.messages.send, client.calls.make, client.fax.v1.faxes.send):
            kinds = {name: each.kind for name, each in inspect.signature(method).parameters.items()}
            assert kinds["to"] == kinds["from_"] == inspect.Parameter.KEYWORD_ONLY
            with pytest.raises(TypeError, match="positional argument"):
                method("+14155550100", "+15005550006", "text")
