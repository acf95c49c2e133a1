"""The distiller and the emitter on small specs of their own."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import __main__ as command
from codegen import accessors, distill, emit, names, summary
from codegen.emit.text import WIDTH, fill
from codegen.emit.webhooks import Webhooks
from codegen.order import by_use

EMPTY: dict[str, Any] = {
    "products": {},
    "account": {"namespace": "none", "collection": "", "name": ""},
    "shortcuts": {"client": {}},
    "accessors": [],
    "params": [],
    "docs": [],
    "notes": [],
    "conditional": [],
    "order": [],
    "arguments": [],
    "lists": [],
    "fields": [],
    "secrets": [],
    "models": [],
    "helpers": [],
    "mixins": [],
    "ranges": {},
    "always": [],
}


META = {"type": "object", "properties": {"next_page_url": {"type": "string"}}}
TEXT = {"type": "string"}


def emitted(facts: dict[str, Any], **overrides: Any) -> dict[str, str]:
    """The generated files of a product, whose arguments and fields are all the same in words."""
    params = [param for operation in facts["operations"].values() for param in operation.get("params", [])]
    fields = [field for rows in facts["models"].values() for field in rows]
    words = {"names": {row[1]: "what it is" for row in (*params, *fields)}, "own": {}}
    return emit.emit({facts["module"]: facts}, {**EMPTY, **overrides}, words)


def spec(paths: dict[str, Any], schemas: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"servers": [{"url": "https://toys.twilio.com"}], "paths": paths, "components": {"schemas": schemas or {}}}


def operation(id: str, *, status: str = "200", schema: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}} if schema else None
    return {"operationId": id, "responses": {status: {"content": content} if content else {}}, **more}


def write(folder: Path, document: dict[str, Any], overrides: dict[str, Any] = EMPTY) -> dict[str, dict[str, Any]]:
    (folder / "twilio_toys_v1.json").write_text(json.dumps(document))
    (folder / "overrides.json").write_text(json.dumps(overrides))
    found = distill.distill(folder, folder / "overrides.json")
    return {f"{module}.json": json.loads(distill.dump(facts)) for module, facts in found.items()}


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


def test_arguments_stand_in_the_order_in_which_people_use_them() -> None:
    def order(*wires: str, first: list[str], place: str = "body") -> list[str]:
        examples = {"a": {"value": {"Used": 1, "DateCreated": 1}}, "b": {"value": {"Used": 1, "Often": 1}}}
        spec = {"requestBody": {"content": {"form": {"examples": examples}}}}
        return [found[0] for found in by_use([[wire, wire, "str", place, 0] for wire in wires], first, spec)]

    given = ("DateCreated", "Rare", "Often", "Used", "One", "Other")
    assert order(*given, first=["Other", "One"]) == ["Other", "One", "Used", "Often", "Rare", "DateCreated"]
    assert order(*given, first=[], place="query") == ["Used", "DateCreated", "Often", "Rare", "One", "Other"]


def test_an_order_of_what_is_no_argument_stops_the_distiller(tmp_path: Path) -> None:
    form = {"application/x-www-form-urlencoded": {"schema": {"properties": {"Name": TEXT, "Url": TEXT}}}}
    toys = spec({"/v1/Toys": {"post": operation("CreateToy", status="201", requestBody={"content": form})}})

    def parameters(*first: str) -> list[str]:
        rule = {"module": "toys_v1", "operation": "CreateToy", "first": list(first), "reason": "people do"}
        made = write(tmp_path, toys, {**EMPTY, "order": [rule]})["toys_v1.json"]["operations"]["CreateToy"]
        return [param[1] for param in made["params"]]

    assert parameters("Url") == ["url", "name"]
    with pytest.raises(ValueError, match=r"CreateToy: the order names what is no argument: \['Link'\]"):
        parameters("Link")


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
    page = {"type": "object", "properties": {"toys": {"type": "array", "items": ref}, "meta": META}}
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

    files = emitted(facts)
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
    files = emitted(facts)
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
    accessors = emitted(facts, shortcuts=shortcuts)["_async/api/__init__.py"]
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
    files = emitted(facts, account=account, shortcuts={"client": {"x.v1.owner": ["toys"]}})

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


def test_the_page_of_a_resource_wins_over_that_of_a_pattern(tmp_path: Path) -> None:
    ids = {"Toys": "FetchToy", "ToyParts": "FetchPart", "Screws": "FetchScrew"}
    document = spec({f"/v1/{path}/{{Sid}}": {"get": operation(id)} for path, id in ids.items()})
    pages = {"toys": "of toys", "*": "of everything", "toy*": "of what begins so"}
    rows = [{"module": "toys_v1", "at": at, "link": link} for at, link in pages.items()]
    facts = write(tmp_path, document, {**EMPTY, "docs": rows})["toys_v1.json"]
    found = [facts["operations"][id]["docs"] for id in ids.values()]
    assert found == ["of toys", "of what begins so", "of everything"]


def test_nearly_every_operation_names_a_page_of_twilio() -> None:
    operations = [row for facts in command.products().values() for row in facts["operations"].values()]
    pages = [row["docs"] for row in operations if "docs" in row]
    assert len(pages) >= 1624
    assert [page for page in pages if not page.startswith("https://www.twilio.com/docs/")] == []


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


def envelope(*meta: str) -> dict[str, Any]:
    parts = {"allOf": [{"properties": dict.fromkeys(meta, TEXT)}]}
    return {"type": "object", "properties": {"toys": {"type": "array", "items": TEXT}, "meta": parts}}


def paged(*names: str) -> list[dict[str, Any]]:
    return [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in names]


@pytest.mark.parametrize("token", ["nextToken", "next_token"])
def test_a_list_pages_by_the_token_of_its_envelope(tmp_path: Path, token: str) -> None:
    paths = {
        "/v1/Toys": {"get": operation("ListToy", schema=envelope(token), parameters=paged("pageToken", "pageSize"))}
    }
    facts = write(tmp_path, spec(paths))["toys_v1.json"]
    listing = {"key": "toys", "paging": token, "params": ["pageSize", "pageToken"]}
    assert facts["operations"]["ListToy"]["list"] == listing
    (text,) = (text for name, text in emitted(facts).items() if name == "_operations/toys_v1.py")
    assert f'listing=Listing("toys", "{token}", None, "pageSize", None, "pageToken")' in text


@pytest.mark.parametrize(
    ("meta", "parameters"), [(["cursor"], ["pageToken"]), (["nextToken"], ["pageSize"]), ([], ["Page"])]
)
def test_unknown_paging_is_an_error(tmp_path: Path, meta: list[str], parameters: list[str]) -> None:
    listing = operation("ListToy", schema=envelope(*meta), parameters=paged(*parameters))
    with pytest.raises(ValueError, match="unknown paging"):
        write(tmp_path, spec({"/v1/Toys": {"get": listing}}))


def test_parameters_of_the_path_belong_to_its_operations(tmp_path: Path) -> None:
    shared = [
        {"name": name, "in": place, "required": True, "schema": TEXT}
        for name, place in (("Sid", "path"), ("A", "query"))
    ]
    own = [{"name": "A", "in": "query", "schema": {"type": "integer"}}]
    paths = {"/v1/Toys/{Sid}": {"parameters": shared, "get": operation("FetchToy", status="204", parameters=own)}}
    facts = write(tmp_path, spec(paths))["toys_v1.json"]
    assert facts["operations"]["FetchToy"]["params"] == [["Sid", "sid", "str", "path", 1], ["A", "a", "int", "query"]]


def test_a_choice_of_objects_has_the_fields_of_all(tmp_path: Path) -> None:
    car = {"type": "object", "properties": {"kind": {"type": "string", "enum": ["CAR"]}, "wheels": {"type": "integer"}}}
    boat = {"type": "object", "properties": {"kind": {"type": "string", "enum": ["BOAT"]}, "sails": TEXT}}
    schemas = {
        "Car": car,
        "Boat": boat,
        "Toy": {"oneOf": [{"$ref": f"#/components/schemas/{n}"} for n in ("Car", "Boat")]},
    }
    paths = {
        "/v1/Toys/{Sid}": {
            "get": operation(
                "FetchToy",
                schema={"$ref": "#/components/schemas/Toy"},
                parameters=[{"name": "Sid", "in": "path", "required": True, "schema": TEXT}],
            )
        }
    }
    facts = write(tmp_path, spec(paths, schemas))["toys_v1.json"]
    assert facts["models"] == {
        "Toy": [["kind", "kind", "ToyKind"], ["wheels", "wheels", "int"], ["sails", "sails", "str"]]
    }
    assert facts["enums"] == {"ToyKind": ["CAR", "BOAT"]}


def test_statuses_with_other_models(tmp_path: Path) -> None:
    update = operation("UpdateToy", schema={"type": "object", "properties": {"name": TEXT}})
    accepted = {"type": "object", "properties": {"message": TEXT}}
    update["responses"]["202"] = {"content": {"application/json": {"schema": accepted}}}
    facts = write(tmp_path, spec({"/v1/Toy": {"post": update}}))["toys_v1.json"]
    row = facts["operations"]["UpdateToy"]
    assert (row["status"], row["result"], row["results"]) == ([200, 202], "ToyResult", [[202, "ToyAccepted"]])
    files = emitted(facts)
    assert "-> m.ToyResult | m.ToyAccepted:" in files["_async/api/toys_v1.py"]
    assert "results={202: m.ToyAccepted}" in files["_operations/toys_v1.py"]


def test_two_schemas_are_no_one_model(tmp_path: Path) -> None:
    def created(path: str, id: str, field: str) -> dict[str, Any]:
        return {path: {"post": operation(id, schema={"type": "object", "properties": {field: TEXT}})}}

    paths = {**created("/v1/A", "CreateToy", "a"), **created("/v1/B", "UpdateToy", "b")}
    facts = write(tmp_path, spec(paths))["toys_v1.json"]
    assert {name: rows[0][0] for name, rows in facts["models"].items()} == {"ToyResult": "a", "ToyResultPart": "b"}
    with pytest.raises(ValueError, match="the name of another schema"):
        write(tmp_path, spec({**paths, **created("/v1/C", "PatchToy", "c")}))


FETCH = spec({"/v1/Toy": {"get": operation("FetchToy", status="204")}})


def distilled(folder: Path, additions: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    (folder / "twilio_toys_v1.json").write_text(json.dumps(FETCH))
    (folder / "overrides.json").write_text(json.dumps(EMPTY))
    path = None
    if additions is not None:
        path = folder / "additions.json"
        path.write_text(json.dumps(additions))
    return distill.distill(folder, folder / "overrides.json", path, **more)


def test_what_is_there_already_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"written by hand: take twilio_toys_v1\.json"):
        distilled(tmp_path, by_hand={"toys_v1"})
    (tmp_path / "twilio_toys_sdk.json").write_text(json.dumps(FETCH))
    with pytest.raises(ValueError, match=r"toys_v1\.FetchToy is toys_sdk\.FetchToy again"):
        distilled(tmp_path)


def test_additions(tmp_path: Path) -> None:
    row = {
        "method": "DELETE",
        "host": "toys",
        "path": "/v1/Toy",
        "namespace": "toys.v1",
        "accessor": "toy.delete",
        "status": [204],
    }
    facts = distilled(tmp_path, {"toys_v1": {"operations": {"DeleteToy": row}, "enums": {"Colour": ["red"]}}})[
        "toys_v1"
    ]
    assert list(facts["operations"]) == ["DeleteToy", "FetchToy"]
    assert facts["enums"] == {"Colour": ["red"]}
    with pytest.raises(ValueError, match=r"the spec has toys_v1\.RemoveToy by now, as FetchToy"):
        distilled(tmp_path, {"toys_v1": {"operations": {"RemoveToy": {**row, "method": "GET"}}}})
    with pytest.raises(ValueError, match=r"these operations of toys_v1: FetchToy"):
        distilled(tmp_path, {"toys_v1": {"operations": {"FetchToy": row}}})
    with pytest.raises(ValueError, match="does not have: games_v1"):
        distilled(tmp_path, {"games_v1": {"operations": {}}})


def test_an_accessor_collects_the_ids_of_its_path(tmp_path: Path) -> None:
    rule = {"module": "toys_v1", "operation": "FetchToy", "accessor": "toys(Id).fetch", "reason": "none"}
    with pytest.raises(ValueError, match="does not collect the ids"):
        write(
            tmp_path,
            spec({"/v1/Toys/{Sid}": {"get": operation("FetchToy", status="204")}}),
            {**EMPTY, "accessors": [rule]},
        )


BEFORE = {
    "toys_v1": {
        "operations": {"FetchToy": {"params": [["Sid", "sid", "str", "path", 1]]}, "DeleteToy": {}},
        "models": {"Toy": [["sid", "sid", "str"]]},
        "enums": {"Colour": ["red"]},
    }
}
AFTER = {
    "games_v1": {
        "operations": {"FetchGame": {"params": [["Sid", "sid", "str", "path", 1]]}},
        "models": {},
        "enums": {},
    },
    "toys_v1": {
        "operations": {"FetchToy": {"params": [["Sid", "sid", "str", "path", 1], ["A", "a", "str", "query"]]}},
        "models": {"Toy": [["name", "name", "str"]]},
        "enums": {"Colour": ["red", "blue"], "Size": ["small"]},
    },
}


def test_the_summary_of_a_new_set() -> None:
    assert summary.changes(BEFORE, BEFORE) == []
    assert summary.removed(BEFORE, AFTER) == ["toys_v1.DeleteToy"]
    assert summary.changes(BEFORE, AFTER) == [
        "+1 arguments, +1 enumerations, +1 fields, +1 operations, +1 values, -1 fields, -1 operations",
        "- games_v1 (new): +1 operations (FetchGame)",
        "- toys_v1: -1 operations (DeleteToy); +1 arguments (FetchToy.A); +1 fields (Toy.name); -1 fields (Toy.sid); "
        "+1 enumerations (Size); +1 values (Colour.blue)",
    ]


NO_WEBHOOKS: dict[str, Any] = {"enums": {}, "sets": {"voice": []}, "events": {}}


def webhooks_of(params: list[list[str]], **more: Any) -> str:
    """What is written for an event with some parameters."""
    event = {"name": "Toy", "docs": "https://example.com", "about": "A toy.", "params": params, "sample": {}}
    facts = {"enums": {"Colour": ["deep-red"]}, "sets": {"voice": []}, "events": {"toy.made": event | more}}
    return Webhooks(facts).text()


def test_the_class_of_a_webhook() -> None:
    rows = [
        ["ToySid", "sid", "str", "always"],
        ["Colour", "colour", "Colour", "painted", "pii"],
        ["Count", "count", "int", "always", "", "1"],
        ["MediaUrl{}", "media.url", "list[str]", "media"],
        ["Header_{}", "headers", "map[str]", "SIP"],
        ["Took", "took", "millis", "always; late"],
    ]
    text = webhooks_of(rows)
    for line in (
        'DEEP_RED = "deep-red"',
        "sid: Always[str] = ABSENT",
        "colour: Colour | None = None",
        "count: int = 1",
        "media: tuple[Media, ...] = ()",
        "headers: Parameters = Parameters()",
        "took: Always[timedelta] = ABSENT",
        '"Took": ("took", Millis)',
        '_numbered = {"MediaUrl": ("media", "url")}',
        '_named = {"Header_": "headers"}',
        '_hidden = frozenset({"colour"})',
        '_always = frozenset({"sid", "took"})',
        "took: `Took`; late.",
    ):
        assert line in text
    compile(text, "events.py", "exec")


def test_a_webhook_of_an_unknown_type_is_refused() -> None:
    with pytest.raises(ValueError, match=r"webhooks\.json has no type wood"):
        webhooks_of([["A", "a", "wood", "always"]])


def test_operations_go_only_where_that_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "package"
    (package / "facts").mkdir(parents=True)
    facts = {"module": "toys_v1", "operations": {"DeleteToy": {"method": "DELETE"}}, "models": {}, "enums": {}}
    (package / "facts" / "toys_v1.json").write_text(json.dumps(facts))
    (package / "facts" / "overrides.json").write_text(json.dumps(EMPTY))
    (package / "facts" / "additions.json").write_text("{}")
    (package / "facts" / "words.json").write_text("{}")
    (package / "facts" / "webhooks.json").write_text(json.dumps(NO_WEBHOOKS))
    (tmp_path / "twilio_toys_v1.json").write_text(json.dumps(FETCH))
    monkeypatch.setattr(command, "PACKAGE", package)
    monkeypatch.setattr(command, "FACTS", package / "facts")
    monkeypatch.setattr(command, "BY_HAND", set())
    monkeypatch.setattr(sys, "argv", ["codegen", "--spec", str(tmp_path)])
    assert command.main() == 1
    assert "1 operations would go; --allow-removals lets them: toys_v1.DeleteToy" in capsys.readouterr().err
    assert json.loads((package / "facts" / "toys_v1.json").read_text()) == facts
    monkeypatch.setattr(command.emit, "emit", lambda *_: {})
    monkeypatch.setattr(command.unasync, "mirror", lambda *_, **__: [])
    monkeypatch.setattr(sys, "argv", [*sys.argv, "--allow-removals"])
    assert command.main() == 0
    assert "-1 operations (DeleteToy)" in capsys.readouterr().out
    assert "FetchToy" in json.loads((package / "facts" / "toys_v1.json").read_text())["operations"]
