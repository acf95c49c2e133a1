"""Arguments that may be given as Python has them: every one of the API, by the facts."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest

from codegen.meanings import meaning
from tests.operations import operations_by_id
from trunkline import operations
from trunkline._core.call.request import build_request
from trunkline.facts import OperationFacts, Param, load

Found = Iterator[tuple[OperationFacts, Param]]


def arguments(*types: str) -> Found:
    for operation in operations():
        for param in operation.params:
            if param.place in ("query", "body") and param.type.removesuffix("?") in types:
                yield operation, param


def sent(operation: OperationFacts, param: Param, value: Any) -> Any:
    """What is sent of the argument alone: the texts of a query or a form, the value in a JSON body."""
    op = operations_by_id()[f"{operation.module}.{operation.id}"]
    least = {each.wire: "x" for each in operation.params if each.required and each.place != "path"}
    least |= {group[0]: "x" for group in operation.conditional}
    home = "query" if operation.method in ("GET", "DELETE") or not operation.body else "body"
    given = {**least, param.wire: value}
    least.pop(param.wire, None)
    more = {} if param.place == home else {"query": {param.wire: value}}
    request = build_request(op, ("x",) * len(op.ids), given if param.place == home else least, **more)
    if param.place == "body" and operation.body in ("json", "scim+json"):
        return json.loads(request.body or b"")[param.wire]
    text = (request.body or b"").decode() if param.place == "body" else request.query
    return parse_qs(text, keep_blank_values=True)[param.wire]


def test_true_and_false_are_written_as_the_api_reads_them() -> None:
    wrong: list[str] = []
    count = 0
    for operation, param in arguments("bool"):
        in_json = param.place == "body" and operation.body != "form"
        for value, want in (("True", "true"), ("False", "false"), (True, "true"), ("yes", "yes"), (1, "1")):
            found = sent(operation, param, value)
            wanted = {"true": True, "false": False, "1": 1}.get(want, want) if in_json else [want]
            if found != wanted or type(found) is not type(wanted):
                wrong.append(f"{operation.id} {param.name}={value!r}: {found!r}")
        count += 1
    assert not wrong, "\n".join(wrong)
    assert count > 350


def test_one_value_is_not_a_list() -> None:
    """Lists go where the API has lists, or text with commas or JSON; nowhere else."""
    wrong: list[str] = []
    open_kinds = ("any", "object", "json", "json:text", "pairs", "prefixed", "commas", "spaces")
    for operation in operations():
        for param in operation.params:
            kind = param.type.removesuffix("?")
            if param.place not in ("query", "body") or not param.wire or kind.startswith(("list[", "map[")):
                continue
            if kind in open_kinds or (operation.list and param.wire in operation.list.params):
                continue
            if kind in load(operation.module).models:
                continue
            try:
                found = sent(operation, param, ["a", "b"])
            except TypeError as error:
                if "client.map" not in str(error) or not str(error).startswith(param.name):
                    wrong.append(f"{operation.id} {param.name}: {error}")
            else:
                wrong.append(f"{operation.id} {param.name}: {found}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("unit", "span", "count"),
    [
        ("seconds", dt.timedelta(minutes=2), 120),
        ("millis", dt.timedelta(seconds=2), 2000),
        ("minutes", dt.timedelta(hours=1), 60),
    ],
)
def test_spans_of_time(unit: str, span: dt.timedelta, count: int) -> None:
    found = list(arguments(unit))
    assert len(found) >= {"seconds": 70, "millis": 8, "minutes": 10}[unit]
    for operation, param in found:
        in_json = param.place == "body" and operation.body != "form"
        assert sent(operation, param, span) == (count if in_json else [str(count)]), (operation.id, param.name)


def test_json_in_text() -> None:
    found = list(arguments("json", "json:text"))
    names = {param.name for _, param in found}
    assert {"attributes", "content_variables", "configuration", "template_custom_substitutions", "tags"} <= names
    assert {f"{operation.module}.{operation.id}" for operation, param in found if param.name == "attributes"} >= {
        *("chat_v1.CreateChannel", "ip_messaging_v1.CreateChannel", "ip_messaging_v2.UpdateUser"),
        *("conversations_v1.UpdateUser", "taskrouter_v1.CreateTask", "taskrouter_v1.UpdateWorker"),
    }
    for operation, param in found:
        assert sent(operation, param, {"1": "é", "b": [True]}) == ['{"1":"é","b":[true]}'], (operation.id, param.name)
        assert sent(operation, param, '{"1": 2}') == ['{"1": 2}'], (operation.id, param.name)


def test_json_in_each_of_several_texts() -> None:
    found = list(arguments("list[json]", "list[json:text]"))
    assert {f"{operation.module}.{param.name}" for operation, param in found} >= {
        *("notify_v1.to_binding", "conversations_v1.participant", "accounts_v1.items", "verify_v2.details_fields"),
    }
    for operation, param in found:
        given = [{"address": "+14155550123"}, '{"identity": "é"}']
        assert sent(operation, param, given) == ['{"address":"+14155550123"}', '{"identity": "é"}'], operation.id


def test_lists_in_one_text() -> None:
    found = list(arguments("commas", "spaces"))
    assert {param.name for _, param in found} >= {
        *("fields", "split_by_wait_time", "bundle_sids", "require_matching_inputs", "valid_card_types"),
        *("quality_issues", "passkeys_relying_party_origins"),
    }
    for operation, param in found:
        joined = "a b" if param.type == "spaces" else "a,b"
        assert sent(operation, param, ["a", "b"]) == sent(operation, param, joined) == [joined], operation.id


def test_days() -> None:
    found = list(arguments("day"))
    lists = {f"{operation.module}.{operation.id}" for operation, _ in found}
    assert lists == {
        *(f"api_v2010.List{name}" for name in ("Message", "Call", "Media", "Recording")),
        *("video_v1.ListRoom", "monitor_v1.ListAlert"),
    }
    for operation, param in found:
        assert sent(operation, param, dt.date(2026, 11, 27)) == ["2026-11-27"]
        assert sent(operation, param, dt.datetime(2026, 11, 27, 8)) == ["2026-11-27T08:00:00Z"]
        assert sent(operation, param, "2026-11-27") == ["2026-11-27"]


def test_every_filter_by_day_of_the_core_api_takes_a_day() -> None:
    """Conferences, their recordings and notifications take days only: there an instant is its day."""
    lists = set()
    for operation in operations():
        for param in operation.params:
            if any(each.wire == f"{param.wire.rstrip('<>')}<" for each in operation.params):
                want = "2026-11-27" if operation.module == "api_v2010" else "2026-11-27T00:00:00Z"
                assert sent(operation, param, dt.date(2026, 11, 27)) == [want], (operation.id, param.name)
                lists.add(f"{operation.module}.{operation.id}")
    assert len([each for each in lists if each.startswith("api_v2010.")]) == 9
    assert lists - {each for each in lists if each.startswith("api_v2010.")} == {"numbers_v2.ListBundle"}


@pytest.mark.parametrize(
    ("wire", "type", "description", "wanted"),
    [
        ("Ttl", "int", "How long, in seconds, it is valid", "seconds"),
        ("Ttl", "int?", "", "seconds?"),
        ("RetryCount", "int", "How often, after 5 seconds each", "int"),
        ("TimeLimit", "int", "The maximum duration in seconds", "seconds"),
        ("EmptyRoomTimeout", "int", "How long (in minutes) it stays", "minutes"),
        ("SilenceTimeout", "int", "The number of milliseconds of silence", "millis"),
        ("Attributes", "str", "", "json:text"),
        ("Tags", "str", "A JSON map", "json:text"),
        ("Fields", "str", "A comma-separated list", "commas"),
        ("Sids", "str", "supports multiple values separated by comma", "commas"),
        ("Name", "str", "A name", "str"),
        ("Since", "datetime", "Specify it as `YYYY-MM-DD` in UTC", "day"),
        ("Since", "datetime", "Given as YYYY-MM-DDThh:mm:ssZ", "datetime"),
        ("Digits", "str", "Each w waits half a second", "str"),
        ("Task", "json", "JSON", "json"),
        ("Binding", "list[str]", "Each a JSON string", "list[json:text]"),
        ("Tag", "list[str]", "A tag", "list[str]"),
    ],
)
def test_what_a_description_says(wire: str, type: str, description: str, wanted: str) -> None:
    assert meaning(wire, type, description) == wanted
