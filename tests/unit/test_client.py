"""Both clients on a fake transport and a clock that only tests move."""

from __future__ import annotations

import asyncio
import copy
import hashlib
import pickle
import threading
from typing import Any

import pytest

import trunkline
from tests.timing import timed
from tests.unit.fake_transport import SID, TOKEN, Fake, Sent, SyncFake, World, raised, reply
from trunkline import AsyncClient, Client, errors, tokens
from trunkline._core.http.transport_errors import connection_error

BASIC = trunkline.BasicAuth(SID, TOKEN).header
MESSAGES = f"https://api.twilio.com/2010-04-01/Accounts/{SID}/Messages"
MESSAGE = {"sid": "SM1", "status": "queued"}
BUSY = reply(429, {"code": 20429, "message": "Too many"})
DOWN = reply(503, b"<html>")


def not_sent() -> errors.APIConnectionError:
    return connection_error("no connection", sent=False)


def broken() -> errors.APIConnectionError:
    return connection_error("connection reset", sent=True)


def stale() -> errors.APIConnectionError:
    return connection_error("closed", sent=True, stale=True)


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> World:
    for name in ("ACCOUNT_SID", "AUTH_TOKEN", "API_KEY", "API_SECRET", "REGION", "EDGE", "BASE_URL"):
        monkeypatch.delenv(f"TWILIO_{name}", raising=False)
    monkeypatch.delenv("DEBUG_HTTP_TRAFFIC", raising=False)
    world = World(request.param)
    monkeypatch.setattr("trunkline._core.call.deadline.Clock.monotonic", world.clock)
    return world


def send(client: Any) -> Any:
    return client.messages.create(to="+14155550123", from_="+14155550124", body="hi")


def fetch(client: Any) -> Any:
    return client.messages("SM1").fetch()


def delete(client: Any) -> Any:
    return client.messages("SM1").delete()


def page(*sids: str, next: str | None = None) -> Any:
    return reply(200, {"messages": [{"sid": sid} for sid in sids], "next_page_uri": next})


# one call


def test_a_post(world: World) -> None:
    client = world.client(reply(201, MESSAGE))
    message = world.do(send(client))
    assert (message.sid, message.status) == ("SM1", "queued")
    [sent] = world.sent
    assert (sent.method, sent.url) == ("POST", MESSAGES + ".json")
    assert sent.body == b"To=%2B14155550123&From=%2B14155550124&Body=hi"
    assert sent.headers["Authorization"] == BASIC
    assert sent.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert sent.headers["Accept"] == "application/json"
    assert sent.headers["User-Agent"].startswith("trunkline/")
    assert sent.until == 1000.0 + 30.5
    assert sent.fresh


def test_a_get_may_use_any_connection(world: World) -> None:
    client = world.client(reply(200, MESSAGE))
    world.do(fetch(client))
    assert not world.sent[0].fresh
    assert world.sent[0].body is None


def test_a_delete_returns_nothing(world: World) -> None:
    assert world.do(delete(world.client(reply(204)))) is None


def test_a_delete_of_what_is_gone(world: World) -> None:
    def lenient(*answers: Any) -> Any:
        return world.client(*answers).messages("SM1").delete(missing_ok=True)

    gone = reply(404, {"code": 20404})
    assert world.do(lenient(gone)) is None
    assert world.do(lenient(broken(), gone)) is None
    assert world.do(lenient(reply(204))) is None
    assert isinstance(raised(world, lambda: lenient(reply(403))), errors.PermissionDeniedError)
    assert isinstance(raised(world, lambda: lenient(reply(410))), errors.APIStatusError)
    assert isinstance(raised(world, lambda: delete(world.client(gone))), errors.NotFoundError)


def test_wrong_arguments_send_nothing(world: World) -> None:
    client = world.client()
    with pytest.raises(ValueError, match="at least one of"):
        world.do(client.messages.create(to="+1"))
    with pytest.raises(TypeError, match="to"):
        world.do(client.messages.create(to=None, from_="a", body="x"))
    with pytest.raises(ValueError, match="sid"):
        world.do(client.messages("../x").fetch())
    assert world.sent == []


def test_unknown_account(world: World) -> None:
    client = world.client(reply(200, MESSAGE), auth=trunkline.BasicAuth("SK1", "s"))
    assert client.account_sid is None
    with pytest.raises(ValueError, match="account_sid='AC…'"):
        world.do(fetch(client))
    world.do(fetch(client.on_behalf_of("AC2")))
    assert "/Accounts/AC2/" in world.sent[0].url


def test_a_failure_is_the_typed_error_with_its_call(world: World) -> None:
    client = world.client(reply(404, {"code": 20404, "message": "not found"}, {"Twilio-Request-Id": "RQ1"}))
    exc = raised(world, lambda: fetch(client))
    assert isinstance(exc, errors.NotFoundError)
    assert (exc.code, exc.request_id, exc.method, exc.attempts) == (20404, "RQ1", "GET", 1)
    assert exc.path == f"/2010-04-01/Accounts/{SID}/Messages/SM1.json"
    assert exc.operation == "api_v2010.FetchMessage"
    assert exc.outcome == "rejected"


def test_a_success_that_is_no_json_is_an_error_of_unknown_outcome(world: World) -> None:
    exc = raised(world, lambda: send(world.client(reply(201, b"<html>"))))
    assert isinstance(exc, errors.APIResponseError)
    assert exc.outcome == "unknown"
    assert len(world.sent) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(world: World, status: int) -> None:
    exc = raised(world, lambda: fetch(world.client(reply(status, b"", {"Location": "https://evil.test/x"}))))
    assert isinstance(exc, errors.APIResponseError)
    assert "https://evil.test" in str(exc)
    assert len(world.sent) == 1


def test_foreign_exceptions_of_a_transport(world: World) -> None:
    exc = raised(world, lambda: send(world.client(ConnectionResetError("reset"))))
    assert isinstance(exc, errors.APIConnectionError)
    assert exc.outcome == "unknown"
    assert isinstance(exc.__cause__, ConnectionResetError)


# retries


def test_a_safe_call_is_repeated(world: World) -> None:
    client = world.client(broken(), DOWN, reply(200, MESSAGE))
    assert world.do(fetch(client)).sid == "SM1"
    assert world.clock.slept == [0.25, 0.5]
    assert [sent.until for sent in world.sent] == [1030.5, 1031.0, 1031.75]


def test_attempts_are_bounded(world: World) -> None:
    exc = raised(world, lambda: fetch(world.client(DOWN, DOWN, DOWN)))
    assert isinstance(exc, errors.ServerError)
    assert exc.attempts == 3
    exc = raised(world, lambda: fetch(world.client(DOWN, max_retries=0)))
    assert exc.attempts == 1


@pytest.mark.parametrize(
    "failure", [broken, lambda: DOWN, lambda: reply(500), lambda: connection_error("late", sent=True, timeout=True)]
)
def test_a_post_of_unknown_outcome_is_not_repeated(world: World, failure: Any) -> None:
    exc = raised(world, lambda: send(world.client(failure())))
    assert exc.outcome == "unknown"
    assert len(world.sent) == 1
    assert "outcome unknown" in str(exc)


def test_a_post_that_was_not_processed_is_repeated(world: World) -> None:
    client = world.client(not_sent(), BUSY, reply(201, MESSAGE))
    assert world.do(send(client)).sid == "SM1"
    exc = raised(world, lambda: send(world.client(not_sent(), not_sent(), not_sent())))
    assert exc.outcome == "not sent"
    exc = raised(world, lambda: send(world.client(not_sent(), BUSY, broken())))
    assert exc.outcome == "unknown"


def test_the_outcome_is_that_of_all_attempts(world: World) -> None:
    exc = raised(world, lambda: fetch(world.client(broken(), not_sent(), not_sent())))
    assert exc.outcome == "unknown"
    exc = raised(world, lambda: delete(world.client(broken(), reply(403))))
    assert isinstance(exc, errors.PermissionDeniedError)
    assert exc.outcome == "unknown"


def test_an_idempotency_key_makes_a_post_safe(world: World) -> None:
    def pay(client: Any, key: str) -> Any:
        return client.calls("CA1").payments.create(idempotency_key=key, status_callback="https://x.test")

    world.do(pay(world.client(broken(), DOWN, reply(201, {"sid": "PK1"})), "k"))
    assert [sent.fresh for sent in world.sent] == [False] * 3


def test_retry_after(world: World) -> None:
    busy = reply(429, {"code": 20429}, {"Retry-After": "7"})
    world.do(send(world.client(busy, reply(201, MESSAGE))))
    assert world.clock.slept == [7.25]
    exc = raised(world, lambda: send(world.client(reply(429, b"", {"Retry-After": "86400"}))))
    assert isinstance(exc, errors.RateLimitError)
    assert exc.retry_after == 86400.0
    assert world.clock.slept == [7.25]


def test_deleted_by_an_attempt_of_unknown_outcome(world: World) -> None:
    gone = reply(404, {"code": 20404})
    assert world.do(delete(world.client(broken(), gone))) is None
    assert world.do(delete(world.client(DOWN, gone))) is None
    assert isinstance(raised(world, lambda: delete(world.client(gone))), errors.NotFoundError)
    assert isinstance(raised(world, lambda: delete(world.client(not_sent(), gone))), errors.NotFoundError)
    assert isinstance(raised(world, lambda: delete(world.client(BUSY, gone))), errors.NotFoundError)
    assert isinstance(raised(world, lambda: fetch(world.client(broken(), gone))), errors.NotFoundError)


def test_a_stale_connection_is_no_failure_of_a_safe_call(world: World) -> None:
    assert world.do(fetch(world.client(stale(), reply(200, MESSAGE), max_retries=0))).sid == "SM1"
    assert world.clock.slept == []
    raised(world, lambda: fetch(world.client(stale(), stale(), max_retries=0)))
    raised(world, lambda: send(world.client(stale(), max_retries=5)))
    assert len(world.sent) == 1


def test_a_broken_reply_is_not_asked_for_again(world: World) -> None:
    too_large = errors.APIResponseError("too large", outcome="unknown")
    assert raised(world, lambda: fetch(world.client(too_large))).attempts == 1


# deadlines


def test_deadline_bounds_attempts_and_waits(world: World) -> None:
    client = world.client(DOWN, DOWN, DOWN, deadline=1.0)
    exc = raised(world, lambda: fetch(client))
    # 0.25 s of work, 0.25 s of waiting, 0.25 s of work; 0.5 s more to wait would reach the deadline.
    assert [sent.until for sent in world.sent] == [1001.0, 1001.0]
    assert exc.attempts == 2
    assert world.clock.now == 1000.75


def test_the_nearest_deadline_counts(world: World) -> None:
    client = world.client(*[reply(200, MESSAGE)] * 3, deadline=5)
    with trunkline.deadline(2):
        world.do(fetch(client))
    with trunkline.deadline(20):
        world.do(fetch(client))
    world.do(fetch(client.with_options(deadline=None)))
    assert [round(sent.until - 1000, 2) for sent in world.sent] == [2.0, 5.25, 31.0]


def test_no_time_left(world: World) -> None:
    client = world.client()
    with trunkline.deadline(0):
        exc = raised(world, lambda: send(client))
    assert isinstance(exc, errors.APITimeoutError)
    assert exc.outcome == "not sent"
    assert exc.method == "POST"
    assert world.sent == []


def test_a_whole_list_has_one_deadline(world: World) -> None:
    client = world.client(*[page("SM1", next=f"/2010-04-01/x?Page={n}") for n in range(9)], deadline=1.0)
    exc = raised(world, lambda: client.messages.list())
    assert isinstance(exc, errors.APITimeoutError)
    assert [sent.until for sent in world.sent] == [1001.0] * 4


def test_each_step_of_a_stream_has_its_own_but_the_blocks(world: World) -> None:
    pages = [page("SM1", next="/2010-04-01/x?Page=1"), page("SM2")] * 2
    client = world.client(*pages, deadline=1.0)
    world.collect(client.messages.stream())
    assert [sent.until for sent in world.sent] == [1001.0, 1001.25]
    with trunkline.deadline(0.9):
        stream = client.messages.stream()
    world.collect(stream)
    assert [sent.until for sent in world.sent[2:]] == [1001.4, 1001.4]


# lists


def test_a_list_goes_through_all_pages(world: World) -> None:
    client = world.client(
        page("SM1", "SM2", next="/2010-04-01/x?Page=1"), page(next="/2010-04-01/x?Page=2"), page("SM3")
    )
    assert [message.sid for message in world.do(client.messages.list(to="+1"))] == ["SM1", "SM2", "SM3"]
    assert [sent.url for sent in world.sent] == [
        MESSAGES + ".json?To=%2B1&PageSize=1000",
        "https://api.twilio.com/2010-04-01/x?Page=1",
        "https://api.twilio.com/2010-04-01/x?Page=2",
    ]
    assert all(sent.headers["Authorization"] == BASIC for sent in world.sent)


def test_a_limit_asks_for_no_more_than_it_needs(world: World) -> None:
    client = world.client(page("SM1", "SM2", next="/2010-04-01/x?Page=1"))
    assert len(world.do(client.messages.list(limit=2))) == 2
    assert world.sent[0].url.endswith("?PageSize=2")
    client = world.client(page("SM1", "SM2", next="/x?Page=1"), page("SM3", "SM4", next="/x?Page=2"))
    assert [m.sid for m in world.do(client.messages.list(limit=3, page_size=2))] == ["SM1", "SM2", "SM3"]


def test_stream_fetches_when_needed(world: World) -> None:
    client = world.client(page("SM1", "SM2", next="/x?Page=1"), page("SM3"))
    stream = client.messages.stream()
    assert world.sent == []
    assert len(world.collect(stream, 2)) == 2
    assert len(world.sent) == 1
    assert world.sent[0].url == MESSAGES + ".json"
    client = world.client(page("SM1", "SM2", next="/x?Page=1"))
    assert len(world.collect(client.messages.stream(limit=2))) == 2
    assert len(world.sent) == 1


def test_pages_come_one_by_one_the_empty_ones_too(world: World) -> None:
    client = world.client(page("SM1", next="/x?Page=1"), page(next="/x?Page=2"), page("SM2"))
    pages = world.collect(client.messages.pages(page_size=1))
    assert [[m.sid for m in page] for page in pages] == [["SM1"], [], ["SM2"]]
    assert [page.next_page_url for page in pages] == [
        "https://api.twilio.com/x?Page=1",
        "https://api.twilio.com/x?Page=2",
        None,
    ]


def test_a_page(world: World) -> None:
    answer = reply(
        200, {"messages": [{"sid": "SM1", "new": 5}, {"sid": "SM2"}], "next_page_uri": "/x?Page=1", "page": 0}
    )
    client = world.client(answer, page("SM3"))
    first = world.do(client.messages.page(page_size=2, page_number=0, page_token="PT"))
    assert world.sent[0].url == MESSAGES + ".json?PageSize=2&Page=0&PageToken=PT"
    assert len(first) == 2
    assert first[0].sid == "SM1"
    assert [m.sid for m in first[0:2]] == [m.sid for m in first] == [m.sid for m in first.items]
    assert first.raw["messages"][0]["new"] == 5
    assert {problem.expected for problem in first.problems} == {"what is always sent"}
    assert first.previous_page_url is None
    assert first.headers == {}
    assert "2 Message, SM1 to SM2" in repr(first)
    second = world.do(first.next_page())
    assert [m.sid for m in second] == ["SM3"]
    assert world.do(second.next_page()) is None
    assert len(world.sent) == 2


def test_target_url(world: World) -> None:
    client = world.client(page("SM1"), page("SM2"))
    world.do(client.messages.page(target_url=MESSAGES + ".json?Page=7"))
    world.do(client.messages.page(target_url="/2010-04-01/x?Page=8"))
    assert [sent.url for sent in world.sent] == [
        MESSAGES + ".json?Page=7",
        "https://api.twilio.com/2010-04-01/x?Page=8",
    ]
    for bad in ("https://evil.test/x", "http://api.twilio.com/x", ""):
        with pytest.raises(ValueError, match="target_url"):
            world.do(client.messages.page(target_url=bad))
    with pytest.raises(ValueError, match="leave out to, page_size"):
        world.do(client.messages.page(to="x", page_size=5, target_url="/x"))


def test_lazy_calls_check_at_once(world: World) -> None:
    messages = world.client().messages
    for call in (messages.stream, messages.pages):
        with pytest.raises(ValueError, match="at most 1000"):
            call(page_size=1001)
        with pytest.raises(ValueError, match="limit"):
            call(limit=0)
        with pytest.raises(TypeError, match="to"):
            call(to=object())
        with pytest.raises(ValueError, match="given"):
            call(to="x", extra_params={"To": "y"})


def test_a_foreign_link_gets_no_credentials(world: World) -> None:
    client = world.client(page("SM1", next="https://evil.test/2010-04-01/x"))
    exc = raised(world, lambda: client.messages.list())
    assert isinstance(exc, errors.APIResponseError)
    assert exc.status == 200
    assert len(world.sent) == 1


def test_pages_in_a_circle_end(world: World) -> None:
    client = world.client(page("SM1", next="/x?1"), page("SM2", next="/x?2"), page("SM3", next="/x?1"))
    exc = raised(world, lambda: client.messages.list())
    assert isinstance(exc, errors.APIResponseError)
    assert "circle" in exc.message
    client = world.client(page("SM1", next="/x?1"), page("SM2", next="/x?2"), page("SM3", next="/x?1"))
    one = world.do(client.messages.page())
    three = world.do(world.do(one.next_page()).next_page())
    with pytest.raises(errors.APIResponseError, match="circle"):
        world.do(three.next_page())


def test_paging_by_token(world: World) -> None:
    first = reply(200, {"port_in_requests": [{"port_in_request_sid": "KW1"}], "meta": {"nextToken": "T 2"}})
    last = reply(200, {"port_in_requests": [{"port_in_request_sid": "KW2"}], "meta": {"nextToken": None}})
    client = world.client(first, last)
    found = world.do(client.numbers.v1.porting_all_port_ins.list(port_in_request_status="x"))
    assert [row.port_in_request_sid for row in found] == ["KW1", "KW2"]
    base = "https://numbers.twilio.com/v1/Porting/PortIn/PortInRequests?PortInRequestStatus=x&Size=100"
    assert [sent.url for sent in world.sent] == [base, base + "&Token=T+2"]


# derived clients


def test_with_options(world: World) -> None:
    client = world.client(*[reply(200, {"sid": "SM1", "new": 1})] * 3)
    quick = client.with_options(timeout=1.5, max_retries=0, keep_unknown=True)
    assert type(quick) is type(client)
    assert world.do(fetch(quick)).extra == {"new": 1}
    assert world.do(fetch(client)).extra is None
    assert [sent.until for sent in world.sent] == [1001.5, 1030.75]
    assert quick.account_sid == client.account_sid
    assert world.do(fetch(quick.with_options(timeout=9))).extra == {"new": 1}
    for bad in ({"timeout": 0}, {"timeout": None}, {"max_retries": -1}, {"deadline": -1}, {"keep_unknown": 2}):
        with pytest.raises((TypeError, ValueError), match=next(iter(bad))):
            client.with_options(**bad)


def test_on_behalf_of(world: World) -> None:
    client = world.client(reply(200, MESSAGE), reply(200, MESSAGE))
    world.do(fetch(client.on_behalf_of("AC2")))
    world.do(fetch(client))
    assert ["/Accounts/AC2/" in sent.url for sent in world.sent] == [True, False]
    assert world.sent[0].headers["Authorization"] == BASIC
    for bad in (None, "", "a/b", 5.5):
        with pytest.raises((TypeError, ValueError), match="account_sid"):
            client.on_behalf_of(bad)


def test_clients_do_not_change(world: World) -> None:
    client = world.client()
    with pytest.raises(AttributeError):
        client.timeout = 5
    with pytest.raises(AttributeError):
        client.account_sid = "AC2"


def test_repr_and_pickle(world: World) -> None:
    client = world.client()
    assert repr(client) == f"<{type(client).__name__} {SID} at https://api.twilio.com>"
    for refused in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="make one in each process"):
            refused(client)


# life


def test_a_closed_client_sends_nothing(world: World) -> None:
    client = world.client(reply(200, MESSAGE))
    derived = client.with_options(timeout=1)
    world.do(client.close())
    world.do(client.close())
    for one in (client, derived):
        exc = raised(world, lambda one=one: fetch(one))
        assert isinstance(exc, errors.ClientClosedError)
        assert exc.outcome == "not sent"
    assert world.fake.closed == 0  # it is the test's own


def test_context_manager(world: World) -> None:
    client = world.client(reply(200, MESSAGE))
    client._core.owned = True
    if world.kind == "sync":
        with client as same:
            fetch(same)
    else:

        async def main() -> None:
            async with client as same:
                await fetch(same)
            await client.aclose()

        asyncio.run(main())
    assert world.fake.closed == 1


def test_own_transports_are_checked() -> None:
    for cls in (Client, AsyncClient):
        with pytest.raises(TypeError, match="must have the methods send and"):
            cls(SID, TOKEN, transport=object())  # type: ignore[arg-type]


def test_the_built_in_transport(world: World, tmp_path: Any) -> None:
    cls: Any = Client if world.kind == "sync" else AsyncClient

    async def main() -> None:
        client = cls(SID, TOKEN, proxy="", max_connections=3)
        closing = client.close()
        if closing is not None:
            await closing

    asyncio.run(main())
    for bad in (
        {"max_connections": 0},
        {"max_body": 0},
        {"ca_bundle": str(tmp_path / "none")},
        {"proxy": "socks5://x"},
    ):
        with pytest.raises(ValueError, match=r"max_|ca_bundle|proxy"):
            cls(SID, TOKEN, **bad)


def test_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(errors.MissingExtraError, match=r"pip install 'trunkline\[async\]'"):
        AsyncClient(SID, TOKEN, transport="aiohttp")


# requests without a method


def test_a_plain_request_is_sent_as_calls_are(world: World) -> None:
    client = world.client(DOWN, reply(200, {"a": 1}, {"X-A": "b"}), reply(307, b"", {"Location": "https://s3.test"}))
    found = world.do(client.request("get", "/2010-04-01/New.json?x=1", params={"y": [1, 2]}, timeout=2))
    assert (found.status, found.json(), found.headers["x-a"], found.attempt) == (200, {"a": 1}, "b", 2)
    assert world.sent[0].url == "https://api.twilio.com/2010-04-01/New.json?x=1&y=1&y=2"
    assert [sent.until for sent in world.sent] == [1002.0, 1002.5]
    assert world.sent[0].headers["Authorization"] == BASIC
    assert world.do(client.request("GET", "https://media.twilio.com/x")).status == 307


def test_request_with_bodies_and_headers(world: World) -> None:
    client = world.client(*[reply(201, {})] * 2)
    world.do(
        client.request("POST", "https://verify.twilio.com/v2/X", data={"A": "b c"}, headers={"authorization": "Own"})
    )
    world.do(client.request("POST", "/x", json={"a": None}))
    assert world.sent[0].body == b"A=b+c"
    assert {k: v for k, v in world.sent[0].headers.items() if k.lower() == "authorization"} == {"Authorization": "Own"}
    assert world.sent[1].body == b'{"a":null}'
    assert world.sent[1].fresh


def test_request_is_checked(world: World) -> None:
    client = world.client(reply(404, {"code": 20404}))
    for url in ("https://evil.test/", "http://api.twilio.com/", "//evil.test/", "x"):
        with pytest.raises(ValueError, match="credentials are sent"):
            world.do(client.request("GET", url))
    with pytest.raises(ValueError, match="timeout"):
        world.do(client.request("GET", "/x", timeout=0))
    assert world.sent == []
    assert isinstance(raised(world, lambda: client.request("GET", "/x")), errors.NotFoundError)


# hooks


def test_hooks_see_every_attempt(world: World) -> None:
    seen: list[Any] = []
    client = world.client(
        broken(),
        reply(429, b"", {"Retry-After": "1"}),
        reply(200, MESSAGE),
        on_request=[seen.append],
        on_response=seen.append,
    )
    world.do(fetch(client))
    sendings, responses = seen[::2], seen[1::2]
    assert [sending.attempt for sending in sendings] == [1, 2, 3]
    assert all("Authorization" not in sending.headers for sending in sendings)
    assert sendings[0].url == MESSAGES + "/SM1.json"
    assert (sendings[0].operation, sendings[0].method) == ("api_v2010.FetchMessage", "GET")
    assert [response.status for response in responses] == [0, 429, 200]
    assert [response.retry_in for response in responses] == [0.25, 1.5, None]
    assert [type(response.error).__name__ for response in responses] == [
        "APIConnectionError",
        "RateLimitError",
        "NoneType",
    ]
    assert [response.elapsed for response in responses] == [0.25] * 3
    assert TOKEN not in repr(seen)


def test_hooks_may_be_coroutine_functions() -> None:
    world = World("async")
    seen = []

    async def hook(response: Any) -> None:
        await asyncio.sleep(0)
        seen.append(response.status)

    world.do(fetch(world.client(reply(200, MESSAGE), on_response=hook)))
    assert seen == [200]


# OAuth

OAUTH_TOKEN = reply(200, {"access_token": "canary-1", "expires_in": 3600})


def oauth(world: World, *answers: Any, **options: Any) -> Any:
    auth = trunkline.ClientCredentials("OQ1", "canary-secret")
    return world.client(*answers, auth=auth, account_sid=SID, **options)


def test_a_token_is_fetched_once_for_all_derived_clients(world: World) -> None:
    client = oauth(world, OAUTH_TOKEN, reply(200, MESSAGE), reply(201, MESSAGE))
    world.do(fetch(client))
    world.do(send(client.with_options(timeout=3)))
    token, one, two = world.sent
    assert (token.method, token.url) == ("POST", "https://oauth.twilio.com/v2/token")
    assert token.body == b"grant_type=client_credentials&client_id=OQ1&client_secret=canary-secret"
    assert "Authorization" not in token.headers
    assert one.headers["Authorization"] == two.headers["Authorization"] == "Bearer canary-1"
    assert "canary" not in repr(client)


def test_oauth_renews_early(world: World) -> None:
    second = reply(200, {"access_token": "canary-2", "expires_in": 3600})
    client = oauth(world, OAUTH_TOKEN, reply(200, MESSAGE), reply(200, MESSAGE), second, reply(200, MESSAGE))
    world.do(fetch(client))
    world.clock.now = 1000.0 + 3479.0
    world.do(fetch(client))
    world.clock.now = 1000.0 + 3481.0
    world.do(fetch(client))
    assert world.sent[-1].headers["Authorization"] == "Bearer canary-2"


def test_oauth_refused_once(world: World) -> None:
    second = reply(200, {"access_token": "canary-2", "expires_in": 3600})
    refused = reply(401, {"code": 20003})
    client = oauth(world, OAUTH_TOKEN, refused, second, reply(201, MESSAGE), max_retries=0)
    world.do(send(client))
    assert [sent.headers.get("Authorization") for sent in world.sent] == [
        None,
        "Bearer canary-1",
        None,
        "Bearer canary-2",
    ]
    exc = raised(world, lambda: send(oauth(world, OAUTH_TOKEN, refused, second, refused)))
    assert isinstance(exc, errors.AuthenticationError)
    assert exc.attempts == 2


def test_oauth_fails(world: World) -> None:
    exc = raised(world, lambda: send(oauth(world, reply(401, {"error": "invalid_client"}))))
    assert isinstance(exc, errors.AuthenticationError)
    assert (exc.path, exc.outcome) == ("/v2/token", "not sent")
    for bad in (reply(200, {}), reply(200, b"<html>"), reply(200, [])):
        exc = raised(world, lambda bad=bad: send(oauth(world, bad)))
        assert isinstance(exc, errors.APIResponseError)
        assert exc.outcome == "not sent"
    world.do(send(oauth(world, broken(), OAUTH_TOKEN, reply(201, MESSAGE))))


def test_oauth_secrets_are_not_for_hooks(world: World) -> None:
    seen: list[Any] = []
    world.do(fetch(oauth(world, OAUTH_TOKEN, reply(200, MESSAGE), on_request=seen.append, on_response=seen.append)))
    assert [item.operation for item in seen] == ["api_v2010.FetchMessage"] * 2


def test_oauth_operations_need_it(world: World) -> None:
    client = world.client()
    with pytest.raises(ValueError, match=r"ListOrganizationAccounts needs OAuth.*ClientCredentials"):
        world.do(client.preview_iam.versionless.organization("OR1").accounts.list())
    assert world.sent == []


def test_operations_without_auth(world: World) -> None:
    client = world.client(reply(201, {"access_token": "t"}))
    world.do(client.oauth.v2.token.create(client_id="OQ1", grant_type="client_credentials"))
    assert "Authorization" not in world.sent[0].headers


def test_no_auth(world: World) -> None:
    world.do(fetch(world.client(reply(200, MESSAGE), auth=trunkline.NoAuth(), account_sid=SID)))
    assert "Authorization" not in world.sent[0].headers


def test_one_of_many_fetches_the_token() -> None:
    world = World("sync")
    client = oauth(world, OAUTH_TOKEN, *[reply(200, MESSAGE)] * 8)
    barrier = threading.Barrier(8)

    def run() -> None:
        barrier.wait()
        fetch(client)

    threads = [threading.Thread(target=run) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([sent for sent in world.sent if sent.url.endswith("/v2/token")]) == 1

    world = World("async")
    client = oauth(world, *[OAUTH_TOKEN, *[reply(200, MESSAGE)] * 8] * 2)

    async def main() -> None:
        await asyncio.gather(*(fetch(client) for _ in range(8)))

    for loops in (1, 2):
        asyncio.run(main())
        assert len([sent for sent in world.sent if sent.url.endswith("/v2/token")]) == loops
        world.clock.now += 3600


# addresses


def test_base_url_and_regions(world: World) -> None:
    world.do(fetch(world.client(reply(200, MESSAGE), region="ie1")))
    assert world.sent[0].url.startswith("https://api.dublin.ie1.twilio.com/2010-04-01/")
    client = world.client(page("SM1", next="/2010-04-01/x?Page=1"), page("SM2"), base_url="http://127.0.0.1:4010")
    pages = world.collect(client.messages.pages())
    assert pages[0].next_page_url == "http://127.0.0.1:4010/api.twilio.com/2010-04-01/x?Page=1"
    assert world.sent[1].url == pages[0].next_page_url
    assert world.sent[0].url.startswith("http://127.0.0.1:4010/api.twilio.com/2010-04-01/Accounts/")


# the package


def test_public_names() -> None:
    for name in trunkline.__all__:
        assert getattr(trunkline, name) is not None
    assert set(trunkline.__all__) <= set(dir(trunkline))
    with pytest.raises(AttributeError, match="nothing"):
        _ = trunkline.nothing
    homes = {name for names in trunkline._HOMES.values() for name in names}
    assert homes | {"__version__"} == set(trunkline.__all__)


def test_sent_is_what_the_tests_say() -> None:
    fake: Fake = SyncFake(reply(200))
    fake.send("GET", "u", {}, None, until=1.0, fresh=True)  # type: ignore[attr-defined]
    assert fake.sent == [Sent("GET", "u", {}, None, 1.0, True)]


def test_a_lock_of_one_loop_is_not_released_by_another() -> None:
    from trunkline._core.runtime.primitives import AsyncLock, Turn

    lock = AsyncLock()
    first, second, third = Turn(), Turn(), Turn()

    async def acquire(turn: Turn, seconds: float) -> bool:
        return lock.current().enter(turn) or await lock.current().wait(turn, seconds)

    async def release(turn: Turn) -> None:
        lock.current().end(turn)

    with asyncio.Runner() as one, asyncio.Runner() as other:
        assert one.run(acquire(first, 1))
        assert other.run(acquire(second, 1))
        one.run(release(first))
        assert not other.run(acquire(third, 0.01))
        other.run(release(second))
        assert other.run(acquire(third, 5))
        other.run(release(third))


# public key client validation


def signing(private_key: Any) -> dict[str, Any]:
    key = "SK" + "1" * 32
    validation = tokens.ClientValidation(SID, key, "CR" + "2" * 32, private_key)
    return {"validation": validation, "api_key_sid": key, "api_secret": "secret", "account_sid": SID}


def test_each_attempt_is_signed_as_it_is_sent(world: World, private_key: Any) -> None:
    import jwt

    seen: list[Any] = []
    client = world.client(BUSY, reply(201, MESSAGE), on_request=seen.append, **signing(private_key))
    world.do(send(client))
    for sent in world.sent:
        token = sent.headers["Twilio-Client-Validation"]
        claims = jwt.decode(token, private_key.public_key(), ["RS256"])
        head = f"authorization:{sent.headers['Authorization']}\nhost:api.twilio.com\n"
        body = hashlib.sha256(sent.body or b"").hexdigest()
        path = f"/2010-04-01/Accounts/{SID}/Messages.json"
        text = f"POST\n{path}\n\n{head}\nauthorization;host\n{body}"
        assert claims["rqh"] == hashlib.sha256(text.encode()).hexdigest()
        assert claims["sub"] == SID
    assert len(seen) == 2
    assert not any("Twilio-Client-Validation" in sending.headers for sending in seen)


def test_derived_clients_sign_too(world: World, private_key: Any) -> None:
    client = world.client(reply(200, MESSAGE), **signing(private_key)).with_options(timeout=3)
    world.do(fetch(client.on_behalf_of("AC" + "9" * 32)))
    assert "Twilio-Client-Validation" in world.sent[0].headers


def test_a_request_without_credentials_is_not_signed(world: World, private_key: Any) -> None:
    moved = reply(307, headers={"Location": "https://cdn.example/x"})
    client = world.client(moved, reply(200, b"x"), **signing(private_key))
    world.do(client.messages("MM1").media("ME1").download())
    assert ["Twilio-Client-Validation" in sent.headers for sent in world.sent] == [True, False]


def test_the_signature_is_not_shown(world: World, private_key: Any, monkeypatch: Any, capsys: Any) -> None:
    monkeypatch.setenv("DEBUG_HTTP_TRAFFIC", "full")
    client = world.client(reply(200, MESSAGE), **signing(private_key))
    world.do(fetch(client))
    shown = capsys.readouterr().err
    assert "Twilio-Client-Validation: [redacted]" in shown
    assert world.sent[0].headers["Twilio-Client-Validation"] not in shown


def test_a_signature_needs_its_own_key(world: World, private_key: Any) -> None:
    given = signing(private_key)
    with pytest.raises(ValueError, match="validation signs for the API key SK1"):
        world.client(username=SID, password=TOKEN, validation=given["validation"])
    with pytest.raises(ValueError, match="validation signs for the API key SK1"):
        world.client(**given | {"api_key_sid": "SK" + "3" * 32})
    with pytest.raises(TypeError, match=r"must be a trunkline\.tokens\.ClientValidation, not str"):
        world.client(**given | {"validation": "x"})


# the budget of retries


def test_clients_that_share_connections_share_the_budget_of_retries(world: World) -> None:
    client = world.client(*[DOWN] * 400, cost=0.0, max_retries=3)
    world.clock.sleep = lambda seconds: None  # type: ignore[method-assign]
    timed(client, sleep=world.clock.sleep if world.kind == "sync" else world.clock.async_sleep)
    clients = [client, client.on_behalf_of("AC" + "9" * 32)]
    found = [raised(world, lambda: fetch(clients[turn % 2])) for turn in range(60)]  # noqa: B023
    attempts = [error.attempts or 0 for error in found]
    assert attempts[0] == 4
    assert sum(attempts) == len(world.sent)
    assert sum(attempts) - 60 == 111  # a hundred, and one for five calls after the first
    assert found[-1].__notes__ == ["not tried again: too many calls of this client fail"]
