"""Fields that the API always sends: which they are, and what happens where a reply lacks one."""

from __future__ import annotations

import pickle
from typing import Any

import msgspec
import pytest

from codegen.present import Seen, always
from trunkline import facts, models
from trunkline._core.model.decode import decode

from .fake_transport import World, reply

ROWS = [["sid", "sid", "str"], ["teamSid", "team_sid", "str"], ["kind", "kind", "str"], ["price", "price", "str"]]


def seen(*examples: dict[str, Any], path: str = "/v1/Things/{Sid}", required: tuple[str, ...] = ()) -> Seen:
    found = Seen()
    response = {"content": {"application/json": {"examples": {str(n): {"value": e} for n, e in enumerate(examples)}}}}
    params = [[name, name, "str", "body", 1] for name in required]
    found.note("create", path, params, {"responses": {"201": response}}, None)
    return found


def there(found: Seen, **descriptions: str) -> list[str]:
    return always(ROWS, {wire: {"description": text} for wire, text in descriptions.items()}, found)


def test_the_own_sid_needs_no_example_and_null_in_one_forbids_it() -> None:
    assert there(seen()) == ["sid"]
    assert there(seen({"sid": None})) == []


def test_an_id_of_the_path_is_there() -> None:
    example = {"sid": "T", "teamSid": "S", "kind": "a", "price": "1"}
    assert "team_sid" in there(seen(example, example, path="/v1/Teams/{TeamSid}/Things"))
    assert "team_sid" not in there(seen(example, example))


def test_what_creating_requires_is_there() -> None:
    assert "kind" in there(seen({"sid": "T", "kind": "a"}, required=("Kind",)))


def test_other_fields_need_two_examples_and_a_description_without_doubt() -> None:
    example = {"sid": "T", "teamSid": "S", "kind": "a", "price": "1"}
    assert "kind" not in there(seen(example))
    assert "kind" in there(seen(example, example), kind="What it is")
    for doubt in ("The kind, or null", "Only for inbound calls", "The kind, if it is known", "May be empty"):
        assert "kind" not in there(seen(example, example), kind=doubt), doubt
    assert "price" not in there(seen(example, example), price="What it costs")


def test_every_field_that_is_always_there_is_one_of_its_model() -> None:
    for module in facts.modules():
        product = facts.load(module)
        for model, names in product.always.items():
            assert set(names) <= {field.name for field in product.models[model]}, (module, model)
            cls = getattr(getattr(models, module), model)
            assert all(getattr(cls(), name) is None for name in names)


def test_a_model_can_be_made_with_some_fields() -> None:
    message = models.api_v2010.Message(sid="SM1")
    assert (message.sid, message.status, message.date_created) == ("SM1", None, None)
    assert message == pickle.loads(pickle.dumps(message))


@pytest.mark.parametrize("body", [{"sid": "SM1"}, {"sid": "SM1", "status": None}])
def test_what_is_missing_is_none_and_needs_no_second_decoding(body: dict[str, Any]) -> None:
    found = decode(models.api_v2010.Message, msgspec.json.encode(body))
    assert found.value.status is None
    assert (found.problems, found.misfits) == ((), ())


def test_problems_name_what_is_missing(world: World) -> None:
    rows = [{"sid": "SM1", "status": None}, {"status": "sent"}]
    client = world.client(reply(200, {"messages": rows, "next_page_uri": None}))
    page = world.do(client.messages.page())
    paths = [problem.path for problem in page.problems]
    assert "messages[0].status" in paths
    assert "messages[1].sid" in paths
    assert "messages[0].sid" not in paths
    assert "messages[0].price" not in paths
    assert [message.sid for message in page] == ["SM1", None]


def test_hooks_see_what_is_missing_of_one(world: World) -> None:
    told: list[tuple[str, ...]] = []
    client = world.client(
        reply(201, {"sid": "SM1"}), on_response=lambda it: told.append(tuple(each.path for each in it.problems))
    )
    world.do(client.messages.create("+14155550123", from_="+14155550100", body="Hi"))
    assert "status" in told[0]
    assert "sid" not in told[0]
