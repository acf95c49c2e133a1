"""The distiller and the emitter on small specs of their own."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import accessors, distill, emit, names
from codegen.emit.text import WIDTH, fill

EMPTY: dict[str, Any] = {
    "products": {},
    "account": {"namespace": "none", "collection": "", "name": ""},
    "shortcuts": {"client": {}},
    "accessors": [],
    "params": [],
    "docs": [],
    "notes": [],
    "conditional": [],
    "arguments": [],
    "lists": [],
    "fields": [],
    "secrets": [],
    "models": [],
    "helpers": [],
    "mixins": [],
    "ranges": {},
}


def spec(paths: dict[str, Any], schemas: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"servers": [{"url": "https://toys.twilio.com"}], "paths": paths, "components": {"schemas": schemas or {}}}


def operation(id: str, *, status: str = "200", schema: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}} if schema else None
    return {"operationId": id, "responses": {status: {"content": content} if content else {}}, **more}


def write(folder: Path, document: dict[str, Any], overrides: dict[str, Any] = EMPTY) -> dict[str, dict[str, Any]]:
    (folder / "twilio_toys_v1.json").write_text(json.dumps(document))
    (folder / "overrides.json").write_text(json.dumps(overrides))
    files = distill.distill(folder, folder / "overrides.json")
    return {name: json.loads(text) for name, text in files.items()}


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("From", "from_"),
        ("DateSent<", "date_sent_before"),
        ("DateSent>", "date_sent_after"),
        ("Configuration.Url", "configuration_url"),
        ("A2PProfileBundleSid", "a2p_profile_bundle_sid"),
        ("X-Twilio-Webhook-Enabled", "x_twilio_webhook_enabled"),
        ("twilio/text", "twilio_text"),
        ("AddressLine1", "address_line1"),
        ("SMSUrl", "sms_url"),
        ("extra", "extra_"),
    ],
)
def test_argument_names(wire: str, python: str) -> None:
    assert names.argument(wire) == python


@pytest.mark.parametrize(
    ("schema", "cls"),
    [("message_enum_status", "MessageStatus"), ("a.b.role_enum_role_type", "RoleType"), ("VideoCodec", "VideoCodec")],
)
def test_enum_names(schema: str, cls: str) -> None:
    assert names.enum_class(schema) == cls


@pytest.mark.parametrize(
    ("value", "member"),
    [("in-progress", "IN_PROGRESS"), ("", "EMPTY"), ("2fa", "VALUE_2FA"), ("mro", "VALUE_MRO")],
)
def test_member_names(value: str, member: str) -> None:
    assert names.member(value) == member


def steps(paths: dict[str, Any], path: str, method: str = "get") -> str:
    return ".".join(map(str, accessors.Tree(paths).steps(path, method)))


def test_a_child_hangs_on_its_parent() -> None:
    paths = {
        "/v1/Boxes": {"get": {}, "x-twilio": {"mountName": "crates", "pathType": "list"}},
        "/v1/Boxes/{Sid}": {"get": {}, "x-twilio": {"pathType": "instance"}},
        "/v1/Boxes/{BoxSid}/Toys/{Sid}": {"get": {}, "x-twilio": {"parent": "/Boxes/{Sid}", "pathType": "instance"}},
        "/v1/Boxes/{BoxSid}/Lid": {"get": {}, "x-twilio": {"parent": "/Boxes/{Sid}", "pathType": "instance"}},
        "/v1/Boxes/Sizes": {"get": {}, "x-twilio": {"parent": "/Boxes/{Sid}", "pathType": "list"}},
    }
    assert steps(paths, "/v1/Boxes/{Sid}") == "crates(Sid)"
    assert steps(paths, "/v1/Boxes/{BoxSid}/Toys/{Sid}") == "crates(BoxSid).toys(Sid)"
    assert steps(paths, "/v1/Boxes/{BoxSid}/Lid") == "crates(BoxSid).lid()"
    assert steps(paths, "/v1/Boxes/Sizes") == "crates.sizes"


def test_two_arguments_come_in_the_order_of_the_parameters() -> None:
    parameters = [{"name": "Field", "in": "path"}, {"name": "Number", "in": "path"}]
    paths = {"/v2/Numbers/{Number}/Overrides/{Field}": {"get": {"parameters": parameters}}}
    assert steps(paths, "/v2/Numbers/{Number}/Overrides/{Field}") == "overrides(Field,Number)"


def test_distil_and_emit_a_small_product(tmp_path: Path) -> None:
    toy = {
        "type": "object",
        "properties": {
            "sid": {"type": "string", "pattern": "^TY[0-9a-fA-F]{32}$"},
            "from": {"type": "string", "format": "phone-number", "x-twilio": {"pii": {"handling": "standard"}}},
            "colour": {"$ref": "#/components/schemas/toys.v1.toy_enum_colour"},
            "date_made": {"type": "string", "format": "date-time"},
        },
    }
    ref = {"$ref": "#/components/schemas/toys.v1.toy"}
    page = {"type": "object", "properties": {"toys": {"type": "array", "items": ref}, "meta": {"type": "object"}}}
    body = {
        "type": "object",
        "required": ["Name"],
        "properties": {"Colour": {"$ref": "#/components/schemas/toys.v1.toy_enum_colour"}, "Name": {"type": "string"}},
    }
    paging = [{"name": "PageSize", "in": "query", "schema": {"type": "integer", "maximum": 7}}]
    form = {"content": {"application/x-www-form-urlencoded": {"schema": body}}}
    paths = {
        "/v1/Toys": {
            "x-twilio": {"pathType": "list"},
            "get": operation("ListToy", schema=page, parameters=paging),
            "post": operation("CreateToy", status="201", schema=ref, requestBody=form),
        },
        "/v1/Toys/{Sid}": {
            "x-twilio": {"pathType": "instance"},
            "delete": operation(
                "DeleteToy",
                status="204",
                parameters=[{"name": "Sid", "in": "path", "required": True, "schema": {"type": "string"}}],
            ),
        },
    }
    colours = {"type": "string", "enum": ["deep-red", "blue"]}
    facts = write(tmp_path, spec(paths, {"toys.v1.toy": toy, "toys.v1.toy_enum_colour": colours}))["toys_v1.json"]

    assert facts["operations"]["CreateToy"]["params"] == [
        ["Name", "name", "str", "body", 1],
        ["Colour", "colour", "ToyColour", "body"],
    ]
    assert facts["operations"]["ListToy"]["list"] == {"key": "toys", "paging": "meta", "max": 7, "params": ["PageSize"]}
    assert "result" not in facts["operations"]["DeleteToy"]
    assert facts["models"]["Toy"][1] == ["from", "from_", "address", "pii"]
    assert facts["prefixes"] == {"Toy": "TY"}

    files = emit.emit({"toys_v1": facts}, EMPTY)
    for text in files.values():
        compile(text, "generated", "exec")
        assert all(len(line) <= WIDTH for line in text.splitlines())
    assert 'rename={"from_": "from"}' in files["models/toys_v1.py"]
    assert "async def create(" in files["_async/api/toys_v1.py"]
    assert "self, name: str, *, colour: m.ToyColourArg | str | None = None" in files["_async/api/toys_v1.py"]
    assert 'Listing("toys", "meta", 7, "PageSize")' in files["_operations/toys_v1.py"]


def operation_facts(method: str, accessor: str, **more: Any) -> dict[str, Any]:
    common = {"host": "x", "path": "/", "namespace": "x.v1", "status": [200]}
    return {**common, "method": method, "accessor": accessor, **more}


def test_facts_name_the_handwritten_classes() -> None:
    facts = {
        "module": "toys_v1",
        "operations": {
            "FetchToy": {
                "method": "GET",
                "host": "toys",
                "path": "/v1/Boxes/{BoxSid}/Toys/{Sid}",
                "namespace": "toys.v1",
                "accessor": "boxes(BoxSid).toys(Sid).fetch",
                "status": [200],
                "result": "Toy",
            },
            "FetchLid": operation_facts("GET", "lids(Sid).fetch", namespace="toys.v1"),
        },
        "models": {"Toy": [["sid", "sid", "str"]]},
        "enums": {},
        "helpers": {"boxes().toys": "toys.Toys", "boxes().toys()": "toys.Toy"},
        "apart": ["lids"],
        "mixins": {"Toy": "toys.ToyState"},
    }
    files = emit.emit({"toys_v1": facts}, EMPTY)
    assert "class Toy(ToyState, Model, frozen=True" in files["models/toys_v1.py"]
    assert "from ..types.toys import ToyState" in files["models/toys_v1.py"]
    boxes, toys, toy = (files[f"_async/api/toys_v1{end}.py"] for end in ("", "_toys", "_toy"))
    assert "    def toys(self) -> AsyncToys:\n        from ..helpers.toys import AsyncToys\n" in boxes
    assert "    def __call__(self, sid: str | None) -> AsyncToy:\n        from ..helpers.toys import AsyncToy\n" in toys
    assert "class AsyncBoxesToys(AsyncResource):" in toys
    assert "class AsyncBoxesToysContext(AsyncResource):" in toy
    assert "from ..._operations import toys_v1 as ops" in toy
    assert "class AsyncLids(AsyncResource):" in files["_async/api/toys_v1_lids.py"]
    shortcuts = {"client": {}, "toys": {"toys.v1": ["boxes"]}}
    accessors = emit.emit({"toys_v1": facts}, {**EMPTY, "shortcuts": shortcuts})["_async/api/__init__.py"]
    assert "    def boxes(self) -> toys_v1.AsyncBoxes:\n        from . import toys_v1\n" in accessors
    for text in files.values():
        compile(text, "generated", "exec")


def test_each_resource_of_the_account_has_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    colour = ["Colour", "colour", "Colour", "query"]
    facts = {
        "module": "x_v1",
        "operations": {
            "FetchOwner": operation_facts("GET", "owners(Sid).fetch", result="Owner"),
            "FetchToy": operation_facts("GET", "owners(OwnerSid).toys(Sid).fetch", result="Toy", params=[colour]),
            "FetchBoxLid": operation_facts("GET", "owners(OwnerSid).boxes(BoxSid).lid().fetch", result="Lid"),
        },
        "models": {
            "Lid": [["paint", "paint", "Paint"], ["kind", "kind", "LidKind"]],
            "Owner": [["sid", "sid", "str"]],
            "Paint": [["colour", "colour", "Colour"]],
            "Toy": [["paint", "paint", "list[Paint]"]],
        },
        "enums": {"Colour": ["red"], "LidKind": ["flat"]},
    }
    account = {"namespace": "x.v1", "collection": "owners", "name": "owner"}
    files = emit.emit({"x_v1": facts}, {**EMPTY, "account": account, "shortcuts": {"client": {"x.v1.owner": ["toys"]}}})

    assert {name for name in files if "x_v1" in name} == {
        *(f"models/x_v1/{name}.py" for name in ("__init__", "boxes", "owners", "shared", "toys")),
        *(f"_operations/x_v1_{name}.py" for name in ("boxes", "owners", "toys")),
        *(f"_async/api/x_v1{name}.py" for name in ("", "_boxes", "_owners", "_toys")),
    }
    assert "from ..models.x_v1 import toys as m\n" in files["_operations/x_v1_toys.py"]
    assert "from ..._operations import x_v1_boxes as ops\n" in files["_async/api/x_v1_boxes.py"]
    assert "colour: m.ColourArg | str | None = None" in files["_async/api/x_v1_toys.py"]
    assert 'ColourArg = Literal["red"]' in files["models/x_v1/toys.py"]
    assert "        from .x_v1_toys import AsyncOwnersToys\n" in files["_async/api/x_v1_owners.py"]
    assert "        from . import x_v1_toys\n" in files["_async/api/__init__.py"]
    assert files["models/x_v1/toys.py"].count("class ") == 1

    package = tmp_path / "lent"
    for name in ("boxes", "owners", "shared", "toys", "__init__"):
        file = package / f"{name}.py"
        file.parent.mkdir(exist_ok=True)
        file.write_text(files[f"models/x_v1/{name}.py"].replace("from ...", "from trunkline."))
    monkeypatch.syspath_prepend(str(tmp_path))
    lent: Any = importlib.import_module("lent")
    assert [*lent.__all__] == ["Colour", "Lid", "LidKind", "Owner", "Paint", "Toy"]
    assert "lent.shared" not in sys.modules
    assert lent.Paint.__module__ == "lent.shared"
    assert lent.Toy.from_json('{"paint": [{"colour": "red"}]}').paint[0].colour is lent.Colour.RED
    assert importlib.import_module("lent.boxes").Paint is lent.Paint


def test_an_override_that_matches_nothing_is_an_error(tmp_path: Path) -> None:
    rule = {"module": "toys_v1", "model": "Ghost", "wire": "sid", "type": "str", "set": "int", "reason": "none"}
    document = spec({"/v1/Toys/{Sid}": {"get": operation("FetchToy", status="204")}})
    with pytest.raises(ValueError, match="match nothing"):
        write(tmp_path, document, {**EMPTY, "fields": [rule]})


def test_a_list_with_two_arrays_is_an_error(tmp_path: Path) -> None:
    array = {"type": "array", "items": {"type": "string"}}
    page = {"type": "object", "properties": {"toys": array, "others": array}}
    with pytest.raises(ValueError, match="cannot tell the items"):
        write(tmp_path, spec({"/v1/Toys": {"get": operation("ListToy", schema=page)}}))


def test_fill_breaks_long_groups_and_paths() -> None:
    pairs = ", ".join(f'"Name{n}": name{n}' for n in range(20))
    text = fill("call(", ["first", "{" + pairs + "}", '"/' + "segment/" * 20 + '"'], ")", "    ")
    assert all(len(line) <= WIDTH for line in text.splitlines())
    assert eval(text.strip(), {"call": lambda a, b, c: c, "first": 1, **{f"name{n}": n for n in range(20)}}) == (
        "/" + "segment/" * 20
    )
