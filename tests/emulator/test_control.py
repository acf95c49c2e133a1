"""The control API: each route does what it says, and bad requests are told what is allowed."""

from __future__ import annotations

import asyncio
import inspect
import subprocess
import sys
import threading
import time
import typing
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.emulator.control import Control
from trunkline import Client
from trunkline.emulator import AsyncEmulator, Clock, Emulator
from trunkline.emulator.control import fault_bodies
from trunkline.emulator.faults import Faults
from trunkline.emulator.webhook_faults import WebhookFaults

JOE = "+14155550123"
SITE = "https://example.com"


@pytest.fixture
def control(twilio: Emulator) -> Control:
    return Control(twilio)


@pytest.fixture
def client(twilio: Emulator) -> Iterator[Client]:
    with twilio.client() as client:
        yield client


def answering(reply: bytes = b"<Response><Message>hello</Message></Response>", then: Any = None) -> Any:
    """A WSGI application that answers messages; `then` is called with each form before."""

    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        form = parse_qs(environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode())
        if then is not None:
            then({name: values[0] for name, values in form.items()})
        start_response("200 OK", [("Content-Type", "text/xml")])
        return [reply]

    return app


# The clock


def test_the_clock_is_told_and_stepped(twilio: Emulator, control: Control, client: Client) -> None:
    message = client.messages.create(JOE, from_=twilio.number, body="hi")
    before = control.get("/clock")
    assert before["frozen"] is True
    assert before["due"] > before["now"]
    after = control.post("/clock/advance", seconds=1.5)
    assert client.messages(message.sid).fetch().status == "sending"
    end = control.post("/clock/run")
    assert client.messages(message.sid).fetch().status == "delivered"
    assert end["due"] is None
    assert before["now"] < after["now"] < end["now"] == control.get("/clock")["now"]


@pytest.mark.parametrize("seconds", [-1, 1e30])
def test_time_goes_forward_only(control: Control, seconds: float) -> None:
    said = control("POST", "/clock/advance", {"seconds": seconds})
    assert said.status == 400
    assert "seconds" in said.json["message"]


# Handlers of webhooks ask back


def test_a_handler_asks_the_api_back_while_time_is_stepped() -> None:
    seen: list[Any] = []
    with Emulator(clock=Clock(frozen=True)) as twilio, twilio.client() as client:
        control = Control(twilio)

        def ask(form: dict[str, str]) -> None:
            seen.append(control.get("/requests", operation="*.CreateMessage")["requests"][0]["form"]["Body"])
            seen.append(client.messages(form["MessageSid"]).fetch().status)
            seen.append(control.post(f"/phones/{JOE}/text", to=twilio.number, body="meanwhile", wait=False))

        twilio.mount(SITE, answering(b"", ask))
        client.messages.create(JOE, from_=twilio.number, body="hi", status_callback=SITE)
        control.post("/clock/advance", seconds=2)
        assert seen[:2] == ["hi", "sent"]
        assert client.messages(seen[2]["sid"]).fetch().direction == "inbound"


def test_an_application_on_the_caller_s_loop_asks_back_too() -> None:
    asyncio.run(_ask_back())


async def _ask_back() -> None:
    seen: list[Any] = []
    async with AsyncEmulator(clock=Clock(frozen=True)) as twilio:
        control = Control(twilio)

        async def app(scope: Any, receive: Any, send: Any) -> None:
            assert scope["type"] == "http"  # the lifespan is none of its business
            seen.append(await asyncio.to_thread(control.get, "/clock"))
            await send({"type": "http.response.start", "status": 204, "headers": []})
            await send({"type": "http.response.body", "body": b""})

        twilio.mount(SITE, app)
        async with twilio.async_client() as client:
            await client.messages.create(JOE, from_=twilio.number, body="hi", status_callback=SITE)
        await asyncio.to_thread(control.post, "/clock/run")
        assert [each.status for each in twilio.webhooks] == [204, 204]
    assert len(seen) == 2


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/clock/advance", {"seconds": 1}),
        ("/clock/run", {}),
        (f"/phones/{JOE}/text", {"to": "+15017122661", "body": "x"}),
        (f"/phones/{JOE}/opt_out", {"to": "+15017122661"}),
    ],
)
def test_two_do_not_step_at_a_time(path: str, body: Any) -> None:
    arrived, go_on = threading.Event(), threading.Event()

    def hold(form: dict[str, str]) -> None:
        arrived.set()
        assert go_on.wait(20)

    with Emulator(clock=Clock(frozen=True)) as twilio, twilio.client() as client, ThreadPoolExecutor() as pool:
        control = Control(twilio)
        twilio.mount(SITE, answering(b"", hold))
        client.messages.create(JOE, from_=twilio.number, body="hi", status_callback=SITE)
        first = pool.submit(control, "POST", "/clock/advance", {"seconds": 2})
        try:
            assert arrived.wait(20)
            second = control("POST", path, body)
            assert client.messages.list(to=twilio.number) == []  # nothing was done
        finally:
            go_on.set()
        assert (second.status, second.json["code"]) == (409, "stepping")
        assert "stepped" in second.json["message"]
        assert first.result(20).status == 200


def test_messages_that_answer_each_other_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.emulator.shell._MOST", 50)
    with Emulator(clock=Clock(frozen=True)) as twilio, twilio.client() as client:
        control = Control(twilio)

        def again(form: dict[str, str]) -> None:
            if form["MessageStatus"] == "delivered":
                client.messages.create(JOE, from_=twilio.number, body="again", status_callback=SITE)

        twilio.mount(SITE, answering(b"", again))
        again({"MessageStatus": "delivered"})
        said = control("POST", "/clock/run", {})
        assert (said.status, said.json["code"]) == (409, "endless")


# State


def test_accounts_are_shown_without_tokens(twilio: Emulator, control: Control, client: Client) -> None:
    other = client.api.v2010.accounts.create(friendly_name="Other")
    said = control("GET", "/state/accounts")
    assert [each["sid"] for each in said.json["accounts"]] == [twilio.account_sid, other.sid]
    assert said.json["accounts"][1] == {
        "sid": other.sid,
        "friendly_name": "Other",
        "status": "active",
        "owner_account_sid": twilio.account_sid,
    }
    assert other.auth_token
    assert other.auth_token not in said.text
    assert twilio.auth_token not in said.text


def test_a_number_is_had_and_its_application_set(twilio: Emulator, control: Control, client: Client) -> None:
    made = control.post("/state/numbers", phone_number="+1 (415) 555-0199", sms_url="http://127.0.0.1:9/a")
    assert (made["phone_number"], made["sms_url"], made["sms_method"]) == (
        "+14155550199",
        "http://127.0.0.1:9/a",
        "POST",
    )
    changed = control.post("/state/numbers", phone_number="+14155550199", sms_method="GET", voice_url="http://x.test/v")
    assert changed == {**made, "sms_method": "GET", "voice_url": "http://x.test/v"}
    found = client.incoming_phone_numbers(made["sid"]).fetch()
    assert (found.sms_url, found.sms_method, found.voice_url) == ("http://127.0.0.1:9/a", "GET", "http://x.test/v")
    assert [each["phone_number"] for each in control.get("/state/numbers")["numbers"]] == [
        twilio.number,
        "+14155550199",
    ]


def test_a_number_of_a_subaccount(control: Control, client: Client) -> None:
    other = client.api.v2010.accounts.create(friendly_name="Other").sid
    made = control.post("/state/numbers", phone_number="+14155550198", account_sid=other)
    assert made["account_sid"] == other
    taken = control("POST", "/state/numbers", {"phone_number": "+14155550198", "account_sid": "AC" + "e" * 32})
    assert (taken.status, other in taken.json["message"]) == (400, True)
    nobody = control("POST", "/state/numbers", {"phone_number": "+14155550197", "account_sid": "AC" + "1" * 32})
    assert "account_sid: there is no account" in nobody.json["message"]
    assert control("POST", "/state/numbers", {"phone_number": "joe"}).status == 400
    assert control("POST", "/state/numbers", {"phone_number": JOE, "sms_url": "ftp://x"}).json["field"] == "sms_url"


def test_a_past_and_its_end(control: Control, client: Client) -> None:
    assert control.post("/state/populate", days=3, messages=50, calls=5, subaccounts=1) is None
    assert len(client.messages.list(limit=10)) == 10
    assert len(control.get("/state/accounts")["accounts"]) == 2
    assert control("POST", "/state/populate", {"days": 3}).status == 400  # there is one already
    control.post("/faults", kind="latency", seconds=0)
    assert control.post("/state/reset") is None
    assert client.messages.list() == []
    assert control.get("/faults") == {"faults": []}


def test_rows_and_files(twilio: Emulator, control: Control, client: Client) -> None:
    url = f"/2010-04-01/Accounts/{twilio.account_sid}/Recordings.json"
    row = control.post("/rows", url=url, fields={"sid": "RE" + "1" * 32, "date_created": "2026-02-01T00:00:00Z"})["row"]
    assert row["date_created"] == "Sun, 01 Feb 2026 00:00:00 +0000"
    assert control.post("/files", url=row["uri"], content="UklGRiQ=", content_type="audio/x-wav") is None
    assert client.recordings(row["sid"]).download().content == b"RIFF$"
    wrong = control("POST", "/rows", {"url": url, "fields": {"colour": "red"}})
    assert (wrong.status, "has no field colour" in wrong.json["message"]) == (400, True)
    assert control("POST", "/files", {"url": url.replace(".json", "/RE0.json"), "content": ""}).status == 400
    assert control("POST", "/files", {"url": row["uri"], "content": "%"}).json["field"] == "content"
    broken = {"url": row["uri"], "content": "", "content_type": "image/gif\r\nX: y"}
    assert "content_type must be" in control("POST", "/files", broken).json["message"]


def test_rows_are_shown_without_secrets(twilio: Emulator, control: Control) -> None:
    url = f"/2010-04-01/Accounts/{twilio.account_sid}/Keys.json"
    said = control("POST", "/rows", {"url": url})
    assert "secret" not in said.text
    said = control("POST", "/rows", {"url": "/2010-04-01/Accounts.json", "fields": {"auth_token": "it is me"}})
    assert "it is me" not in said.text


# Phones


def test_a_phone_writes_and_is_answered(twilio: Emulator, control: Control, client: Client) -> None:
    asked: list[dict[str, str]] = []
    twilio.mount(SITE, answering(then=asked.append))
    control.post("/state/numbers", phone_number=twilio.number, sms_url=f"{SITE}/sms")
    sid = control.post(f"/phones/{JOE}/text", to=twilio.number, body="hi", media=["https://example.com/cat.png"])["sid"]
    assert (asked[0]["MessageSid"], asked[0]["Body"], asked[0]["NumMedia"]) == (sid, "hi", "1")
    control.post("/clock/run")
    (message,) = control.get(f"/phones/{JOE.replace('+', '%2B')}/inbox")["messages"]
    assert (message["from"], message["to"], message["body"], message["media"]) == (twilio.number, JOE, "hello", [])
    assert message["at"].endswith("Z")


def test_channels_and_further_parameters(twilio: Emulator, control: Control) -> None:
    asked: list[dict[str, str]] = []
    twilio.mount(SITE, answering(then=asked.append))
    control.post("/state/numbers", phone_number=twilio.number, sms_url=SITE)
    to, more = f"whatsapp:{twilio.number}", {"ButtonPayload": "yes", "to": "odd"}
    control.post(f"/phones/whatsapp:{JOE}/text", to=to, body="yes", parameters=more)
    assert (asked[0]["From"], asked[0]["ButtonPayload"], asked[0]["to"]) == (f"whatsapp:{JOE}", "yes", "odd")


def test_phones_decide_and_opt_out(twilio: Emulator, control: Control, client: Client) -> None:
    control.post(f"/phones/{JOE}/receives", status="undelivered", error_code=30003)
    message = client.messages.create(JOE, from_=twilio.number, body="hi")
    control.post("/clock/run")
    found = client.messages(message.sid).fetch()
    assert (found.status, found.error_code) == ("undelivered", 30003)
    control.post(f"/phones/{JOE}/opt_out", to=twilio.number)
    with pytest.raises(Exception, match="21610"):
        client.messages.create(JOE, from_=twilio.number, body="hi")
    control.post(f"/phones/{JOE}/opt_in", to=twilio.number)
    client.messages.create(JOE, from_=twilio.number, body="hi")


@pytest.mark.parametrize(
    ("path", "body", "words"),
    [
        ("/phones/joe/text", {"to": "+15017122661"}, "number must be a phone number"),
        (f"/phones/{JOE}/text", {"to": "+12025550100"}, "no account of the emulator has the number"),
        (f"/phones/{JOE}/receives", {"status": "delivered", "error_code": 30003}, "error_code is for"),
        (f"/phones/{JOE}/receives", {"status": "lost"}, "allowed: delivered, undelivered, failed, sent, read"),
        (f"/phones/{JOE}/opt_out", {}, "to: it is missing"),
    ],
)
def test_phones_say_what_is_wrong(control: Control, path: str, body: Any, words: str) -> None:
    said = control("POST", path, body)
    assert said.status == 400
    assert words in said.json["message"]


# What was recorded


def test_requests_are_listed_without_credentials_and_without_those_of_the_control_api(
    twilio: Emulator, control: Control, client: Client
) -> None:
    client.messages.create(JOE, from_=twilio.number, body="hi ä")
    client.messages.list(to=JOE)
    client.calls.list()
    said = control("GET", "/requests")
    assert [each["operation"] for each in said.json["requests"]] == [
        "api_v2010.CreateMessage", "api_v2010.ListMessage", "api_v2010.ListCall",
    ]  # fmt: skip
    first, second, _ = said.json["requests"]
    assert (first["form"]["Body"], first["user"], first["status"]) == ("hi ä", twilio.account_sid, 201)
    assert second["query"]["To"] == JOE
    assert "authorization" not in first["headers"]
    assert twilio.auth_token not in said.text
    assert [each.operation for each in twilio.requests] == [each["operation"] for each in said.json["requests"]]


def test_lists_are_filtered_and_paged(twilio: Emulator, control: Control, client: Client) -> None:
    for index in range(5):
        client.messages.create(JOE, from_=twilio.number, body=str(index))
        client.calls.list()
    page = control.get("/requests", method="POST", limit=2)
    assert [each["form"]["Body"] for each in page["requests"]] == ["0", "1"]
    assert [each["id"] for each in page["requests"]] == [1, 3]
    assert page["more"] is True
    page = control.get("/requests", path="*/Messages.json", host="api.*", after=page["cursor"])
    assert [each["form"]["Body"] for each in page["requests"]] == ["2", "3", "4"]
    assert (page["more"], page["cursor"], page["dropped"]) == (False, 10, 0)
    assert control.get("/requests", after=page["cursor"])["requests"] == []
    client.calls.list()
    assert [each["id"] for each in control.get("/requests", after=page["cursor"])["requests"]] == [11]
    assert control.get("/requests", operation="*.ListCall", status=200)["cursor"] == 11
    assert control.get("/requests", after=1000)["requests"] == []


def test_cursors_go_on_where_old_ones_are_forgotten(
    twilio: Emulator, control: Control, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trunkline.emulator.record.MOST", 3)
    for index in range(5):
        client.messages.create(JOE, from_=twilio.number, body=str(index))
    page = control.get("/requests", after=1)
    assert [(each["id"], each["form"]["Body"]) for each in page["requests"]] == [(3, "2"), (4, "3"), (5, "4")]
    assert (page["dropped"], page["cursor"]) == (2, 5)


def test_webhooks_are_listed_with_what_came_of_them(twilio: Emulator, control: Control, client: Client) -> None:
    twilio.mount(SITE, answering())
    hook = "https://joe:pass%20word@example.com/sms"
    control.post("/state/numbers", phone_number=twilio.number, sms_url=hook)
    control.post("/faults", kind="webhook_twice", when={"event": "sms.inbound"})
    sid = control.post(f"/phones/{JOE}/text", to=twilio.number, body="hi")["sid"]
    client.messages.create(JOE, from_=twilio.number, body="out", status_callback=f"{SITE}/status")
    control.post("/clock/run")
    said = control("GET", "/webhooks")
    events = [(each["id"], each["event"], each["fault"]) for each in said.json["webhooks"]]
    assert events == [
        (1, "sms.inbound", "twice"), (2, "sms.inbound", "twice"), (3, "sms.status", None), (4, "sms.status", None),
    ]  # fmt: skip
    first = said.json["webhooks"][0]
    assert (first["url"], first["resource_sid"], first["status"]) == ("https://example.com/sms", sid, 200)
    assert first["params"]["Body"] == "hi"
    assert first["body"].startswith("<Response>")
    (tried,) = first["tries"]
    assert (tried["address"], "Body=hi" in tried["body"]) == ("mounted", True)
    assert "X-Twilio-Signature" in tried["headers"]
    assert "pass%20word" not in said.text
    assert twilio.auth_token not in said.text
    assert len(control.get("/webhooks", event="*.status", url=f"{SITE}/*", status=200)["webhooks"]) == 2
    assert len(control.get("/webhooks", resource_sid=sid, account_sid=twilio.account_sid)["webhooks"]) == 2
    page = control.get("/webhooks", event="sms.status", limit=1)
    assert (page["cursor"], page["more"]) == (3, True)
    twilio.reset()
    assert control.get("/webhooks") == {"webhooks": [], "cursor": 0, "more": False, "dropped": 0}


# Faults

KINDS: dict[str, Any] = {each.__struct_config__.tag: each for each in typing.get_args(fault_bodies.NewFault)}
METHODS = {
    **{name: method for name, method in vars(Faults).items() if not name.startswith("_") and callable(method)},
    **{f"webhook_{name}": method for name, method in vars(WebhookFaults).items() if not name.startswith("_")},
}
METHODS.pop("clear")
METHODS.pop("switch_on")  # by a text, for the command line


def test_there_is_a_kind_for_each_fault() -> None:
    assert KINDS.keys() == METHODS.keys()


@pytest.mark.parametrize("kind", METHODS)
def test_a_kind_takes_what_its_method_takes(kind: str) -> None:
    taken = {name for name in inspect.signature(METHODS[kind]).parameters if name != "self"}
    assert set(KINDS[kind].__struct_fields__) == taken
    conditions = fault_bodies.WebhookConditions if kind.startswith("webhook_") else fault_bodies.Conditions
    of = "trunkline.emulator.webhook_faults" if kind.startswith("webhook_") else "trunkline.emulator.fault_rules"
    module = __import__(of, fromlist=["x"])
    when = module.WhenWebhook if kind.startswith("webhook_") else module.When
    assert set(conditions.__struct_fields__) == set(when.__annotations__)


FAULTS: tuple[dict[str, Any], ...] = (
    {"kind": "latency", "seconds": 0, "to": 0.001, "when": {"path": "*/Calls.json"}},
    {"kind": "rate_limit", "retry_after": 1},
    {"kind": "error", "status": 503, "code": 20500, "message": "no", "retry_after": 2, "after": True},
    {"kind": "html"},
    {"kind": "moved", "to": "/elsewhere", "status": 301},
    {"kind": "reset", "after": False},
    {"kind": "silence", "when": {"method": "PUT"}},
    {"kind": "truncate", "when": {"operation": "api_v2010.*", "times": 1, "rate": 0.5, "host": "api.*"}},
    {"kind": "lag", "seconds": 3},
    {"kind": "webhook_late", "seconds": 1, "to": 2},
    {"kind": "webhook_twice", "when": {"event": "sms.*", "url": "*", "account": "AC" + "1" * 32}},
    {"kind": "webhook_out_of_order", "seconds": 5},
    {"kind": "webhook_lost", "when": {"times": 1, "rate": 0.5}},
    {"kind": "webhook_extra", "parameters": {"New": "x"}},
    {"kind": "webhook_badly_signed"},
)


def test_every_kind_is_tried() -> None:
    assert {each["kind"] for each in FAULTS} == KINDS.keys()


@pytest.mark.parametrize("wanted", FAULTS, ids=lambda wanted: wanted["kind"])
def test_a_fault_is_switched_on_and_off(twilio: Emulator, control: Control, wanted: dict[str, Any]) -> None:
    made = control.post("/faults", **wanted)
    board = twilio.faults.webhooks if wanted["kind"].startswith("webhook_") else twilio.faults
    (fault,) = board.active
    assert fault.name == wanted["kind"].removeprefix("webhook_")
    assert (made["kind"], made["hits"], made["active"]) == (wanted["kind"], 0, True)
    assert wanted.get("when", {}).items() <= made["when"].items()
    assert control.get("/faults")["faults"] == [made]
    assert control("DELETE", f"/faults/{made['id']}").status == 204
    assert board.active == []
    assert control.get("/faults")["faults"] == [{**made, "active": False}]
    assert control("DELETE", "/faults").status == 204
    assert control.get("/faults") == {"faults": []}
    assert control("DELETE", f"/faults/{made['id']}").status == 404


def test_a_fault_works_and_tells_its_hits(twilio: Emulator, control: Control) -> None:
    made = control.post("/faults", kind="error", status=503, when={"operation": "api_v2010.ListCall", "times": 1})
    with twilio.client(max_retries=0) as client:
        with pytest.raises(Exception, match="503"):
            client.calls.list()
        client.calls.list()
    assert control.get("/faults")["faults"] == [{**made, "hits": 1, "active": False}]
    twilio.faults.latency(0)
    assert [each["kind"] for each in control.get("/faults")["faults"]] == ["error", "latency"]


def test_faults_of_requests_leave_the_control_api_alone(control: Control) -> None:
    control.post("/faults", kind="reset")
    control.post("/faults", kind="silence")
    began = time.monotonic()
    assert len(control.get("/faults")["faults"]) == 2
    assert time.monotonic() - began < 10


@pytest.mark.parametrize(
    ("body", "field", "words"),
    [
        ({}, "kind", "allowed: latency"),
        ({"kind": "explode"}, "kind", "allowed: latency"),
        ({"kind": 3}, "kind", "Expected `str`"),
        ({"kind": "error"}, "status", "it is missing"),
        ({"kind": "error", "status": "503"}, "status", "Expected `int`"),
        ({"kind": "error", "status": 200}, "status", "400"),
        ({"kind": "error", "status": 503, "colour": 1}, "colour", "allowed: when, status, code, message, retry_after"),
        ({"kind": "lag", "seconds": 1, "when": {"paht": "*"}}, "when.paht", "allowed: method, host, path"),
        ({"kind": "lag", "seconds": 1, "when": {"method": "post"}}, "when.method", "allowed: GET, HEAD, POST"),
        ({"kind": "lag", "seconds": 1, "when": {"rate": 2}}, "when.rate", "1"),
        ({"kind": "lag", "seconds": 1, "when": {"path": "x"}}, None, "path is what stands below the host"),
        ({"kind": "moved", "to": "/x", "status": 304}, "status", "allowed: 301, 302, 303, 307, 308"),
        ({"kind": "webhook_late", "seconds": 2, "to": 1}, None, "seconds must be"),
    ],
)
def test_faults_say_what_is_wrong(control: Control, body: Any, field: str | None, words: str) -> None:
    said = control("POST", "/faults", body)
    assert said.status == 400
    assert said.json.get("field") == field
    assert words in said.json["message"]
    assert control.get("/faults") == {"faults": []}


# Requests that are none


@pytest.mark.parametrize(
    ("method", "path", "raw", "status", "code"),
    [
        ("POST", "/clock/advance", b"{", 400, "invalid_json"),
        ("POST", "/clock/advance", b"\xff", 400, "invalid_json"),
        ("POST", "/clock/advance", b'"\\ud800"', 400, "invalid_json"),
        ("POST", "/clock/advance", b"[]", 400, "invalid_body"),
        ("POST", "/clock/advance", b"", 400, "invalid_body"),
        ("POST", "/clock/advance", b'{"seconds":' + b"[" * 100_000, 400, "invalid_json"),
        ("POST", "/clock/advance", b'{"seconds": NaN}', 400, "invalid_json"),
        ("POST", "/clock/advance?x=1", b'{"seconds":1}', 400, "invalid_query"),
        ("POST", "/clock/advance", b" " * (16 * 1024 * 1024 + 1), 413, "too_large"),
        ("DELETE", "/faults", b"{}", 400, "invalid_body"),
        ("GET", "/requests?limit=0", None, 400, "invalid_query"),
        ("GET", "/requests?limit=ten", None, 400, "invalid_query"),
        ("GET", "/requests?after=1&after=2", None, 400, "invalid_query"),
        ("GET", "/requests?colour=red", None, 400, "invalid_query"),
        ("GET", "/nothing", None, 404, "not_found"),
        ("GET", "", None, 404, "not_found"),
        ("GET", "/../clock", None, 404, "not_found"),
        ("GET", "/clock/", None, 404, "not_found"),
        ("GET", "/phones//inbox", None, 404, "not_found"),
        ("GET", "/clock/advance", None, 405, "method_not_allowed"),
        ("PUT", "/faults", b"{}", 405, "method_not_allowed"),
        ("OPTIONS", "/faults", None, 405, "method_not_allowed"),
    ],
)
def test_what_is_no_request_is_refused(
    control: Control, method: str, path: str, raw: bytes | None, status: int, code: str
) -> None:
    said = control(method, path, raw=raw)
    assert (said.status, said.json["code"]) == (status, code)
    assert said.json["status"] == status
    assert said.json["message"]
    assert ("allow" in said.headers) == (status == 405)
    assert not [name for name in said.headers if name.startswith("access-control")]


def test_a_wrong_method_is_told_the_right_ones(control: Control) -> None:
    assert control("PUT", "/faults").headers["allow"] == "DELETE, GET, POST"


def test_other_versions_are_not_there(control: Control) -> None:
    said = control("GET", "/../v2/clock")
    assert said.status == 404


@pytest.mark.parametrize("kind", [None, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
def test_bodies_must_be_json(control: Control, kind: str | None) -> None:
    said = control("POST", "/clock/advance", {"seconds": 1}, {"Content-Type": kind})
    assert (said.status, said.json["code"]) == (415, "unsupported_media_type")
    assert (
        control("POST", "/clock/advance", {"seconds": 0}, {"Content-Type": "Application/JSON; charset=utf-8"}).status
        == 200
    )


def test_it_is_loaded_when_it_is_first_asked() -> None:
    code = (
        "import sys\nfrom trunkline.emulator import Emulator\nfrom tests.emulator.control import Control\n"
        "with Emulator() as twilio:\n    loaded = 'trunkline.emulator.control.routes' in sys.modules\n"
        "    Control(twilio).get('/clock')\n    print(loaded, 'trunkline.emulator.control.routes' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["False", "True"]
