"""A resource that has moved: one call of two requests, for hooks, deadlines, retries and logs."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.fake_transport import World, raised, reply
from trunkline import APIResponseError, APITimeoutError
from trunkline.errors import APIConnectionError

NEW = {"Location": "/v1/Stores/s/Profiles/new"}
PROFILE = {"id": "new", "createdAt": "2026-01-02T03:04:05Z"}


def fetch(client: Any) -> Any:
    return client.memory.v1.profiles("s", "old").fetch()


def patch(client: Any) -> Any:
    return client.memory.v1.profiles("s", "old").patch(traits={"Contact": {"name": "Ann"}})


def test_hooks_see_both_replies(world: World) -> None:
    seen: list[Any] = []
    sending: list[Any] = []
    client = world.client(reply(301, b"", NEW), reply(200, PROFILE), on_response=seen.append, on_request=sending.append)
    assert world.do(fetch(client)).id == "new"
    assert [(each.status, each.path, each.error, each.problems) for each in seen] == [
        (301, "/v1/Stores/s/Profiles/old", None, ()),
        (200, "/v1/Stores/s/Profiles/new", None, ()),
    ]
    assert [each.path for each in sending] == [each.path for each in seen]


def test_the_body_is_sent_again_by_a_308_alone(world: World) -> None:
    client = world.client(reply(308, b"", NEW), reply(202, {"message": "accepted"}))
    assert world.do(patch(client)).message == "accepted"
    first, second = world.sent
    assert (second.method, second.body) == ("PATCH", first.body)
    for status in (301, 307):
        error = raised(world, lambda status=status: patch(world.client(reply(status, b"", NEW))))
        assert (type(error), error.status, (error.headers or {})["Location"]) == (
            APIResponseError,
            status,
            NEW["Location"],
        )


def test_an_operation_that_documents_no_move_is_not_followed(world: World) -> None:
    client = world.client(reply(301, b"", {"Location": "/2010-04-01/elsewhere"}))
    error = raised(world, lambda: client.messages("SM" + "1" * 32).fetch())
    assert "is not followed" in str(error)
    assert len(world.sent) == 1


def test_a_request_without_an_operation_gets_the_redirect(world: World) -> None:
    client = world.client(reply(301, b"", NEW))
    assert world.do(client.request("GET", "https://memory.twilio.com/v1/Stores/s/Profiles/old")).status == 301


def test_both_requests_have_one_deadline(world: World) -> None:
    client = world.client(reply(301, b"", NEW), reply(200, PROFILE), cost=0.75, deadline=2.0)
    begun = world.clock.now
    world.do(fetch(client))
    assert [each.until for each in world.sent] == [begun + 2.0, begun + 2.0]
    late = world.client(reply(301, b"", NEW), cost=2.5, deadline=2.0)
    assert isinstance(raised(world, lambda: fetch(late)), APITimeoutError)
    assert len(world.sent) == 1


def test_the_second_request_is_tried_again_as_any_other(world: World) -> None:
    lost = APIConnectionError("lost", outcome="unknown")
    client = world.client(reply(301, b"", NEW), lost, reply(503), reply(200, PROFILE))
    assert world.do(fetch(client)).id == "new"
    assert [each.url.rpartition("/")[2] for each in world.sent] == ["old", "new", "new", "new"]
    client = world.client(reply(308, b"", NEW), lost)
    assert raised(world, lambda: patch(client)).outcome == "unknown"


def test_the_query_goes_along_where_the_new_address_has_none(world: World) -> None:
    def lists(client: Any) -> Any:
        return client.memory.v1.observations("s", "old").list(limit=3, page_size=3)

    page = {"observations": [], "meta": {"nextToken": None}}
    location = "https://memory.twilio.com/v1/Stores/s/Profiles/new/Observations"
    world.do(lists(world.client(reply(301, b"", {"Location": location}), reply(200, page))))
    assert world.sent[1].url == f"{location}?pageSize=3"
    world.do(lists(world.client(reply(301, b"", {"Location": f"{location}?pageSize=1"}), reply(200, page))))
    assert world.sent[1].url == f"{location}?pageSize=1"


def test_behind_a_base_url(world: World) -> None:
    base = "http://127.0.0.1:4010/{host}"
    for location in (NEW["Location"], "http://127.0.0.1:4010/memory.twilio.com" + NEW["Location"], "new"):
        client = world.client(reply(301, b"", {"Location": location}), reply(200, PROFILE), base_url=base)
        assert world.do(fetch(client)).id == "new"
        assert world.sent[1].url == "http://127.0.0.1:4010/memory.twilio.com/v1/Stores/s/Profiles/new"


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, {"id": "know_1", "name": "n"}, "Knowledge"),
        (202, {"message": "accepted"}, "KnowledgeAccepted"),
    ],
)
def test_a_result_by_its_status(world: World, status: int, body: Any, kind: str) -> None:
    seen: list[Any] = []
    client = world.client(reply(status, body), on_response=seen.append)
    result = world.do(client.knowledge.v2.knowledge("kb", "know_1").update(name="n"))
    assert type(result).__name__ == kind
    assert {problem.expected for problem in seen[0].problems} <= {"what is always sent"}
