"""Where the emulator differs from a recording: what is planted is found, in both directions, and nothing else."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from twilio.rest import Client as OfficialClient

from tests.emulator.test_recording_record import NUMBER, SID, TOKEN, conversation
from trunkline import Client
from trunkline.emulator import Emulator
from trunkline.emulator.recording import report
from trunkline.emulator.recording.comparing import Comparison, run
from trunkline.emulator.recording.forward import Recorder
from trunkline.emulator.recording.lines import read

Change = Callable[[dict[str, Any]], None]


@contextmanager
def recorded(file: Path, **options: Any) -> Iterator[tuple[Emulator, Client]]:
    """An account at what stands for the real API, which is recorded."""
    with (
        Emulator(account_sid=SID, auth_token=TOKEN, number=NUMBER) as real,
        Recorder(file, upstream=real.url, **options) as recorder,
        Client(SID, TOKEN, base_url=recorder.base_url) as client,
    ):
        yield real, client


def altered(file: Path, change: Change) -> Comparison:
    """A comparison with a recording in which each exchange was changed."""
    lines = file.read_text(encoding="utf-8").splitlines()
    exchanges = [json.loads(line) for line in lines[1:]]
    for exchange in exchanges:
        change(exchange)
    file.write_text("\n".join([lines[0], *map(json.dumps, exchanges), ""]), encoding="utf-8")
    return run(read(file))


def fields(comparison: Comparison) -> list[tuple[str, str, str]]:
    return sorted(
        (each.of.partition(".")[2] or each.of, each.difference.field, each.difference.kind) for each in comparison.found
    )


@pytest.fixture(scope="module")
def tape(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("tapes") / "twilio.jsonl"
    with recorded(file) as (_, client):
        conversation(client)
        call = client.calls.create(to="+14157654321", from_=NUMBER, url="https://quagmire.org/twiml?who=joe")
        client.calls(call.sid).update(status="completed")
        service = client.messaging.v1.services.create(friendly_name="Quagmire")
        client.messaging.v1.services(service.sid).update(sticky_sender=False)
        client.conversations.v1.conversations.create(friendly_name="Talk")
        client.taskrouter.v1.workspaces.create(friendly_name="Quagmire")
        client.sync.v1.services.create(friendly_name="Quagmire")
    return file


@pytest.fixture
def file(tape: Path, tmp_path: Path) -> Path:
    copied = tmp_path / "twilio.jsonl"
    copied.write_bytes(tape.read_bytes())
    return copied


def test_an_emulator_differs_from_itself_in_nothing(tape: Path) -> None:
    found = run(read(tape))
    assert report.text(found) == f"No difference in {found.compared} exchanges."
    assert found.compared == len(read(tape).requests) > 10


PLANTED: list[tuple[str, Callable[[dict[str, Any]], Any], str, str]] = [
    ("CreateMessage", lambda r: r["json"].update(shiny="new"), "shiny", "presence"),
    ("CreateMessage", lambda r: r["json"].pop("num_media"), "num_media", "presence"),
    ("CreateMessage", lambda r: r["json"].update(price="-0.0075"), "price", "null"),
    ("CreateMessage", lambda r: r["json"].update(price_unit=None), "price_unit", "null"),
    ("CreateMessage", lambda r: r["json"].update(status="accepted"), "status", "value"),
    ("CreateMessage", lambda r: r["json"].update(num_segments=1), "num_segments", "type"),
    ("CreateMessage", lambda r: r["json"].update(date_created="2026-01-01T00:00:00Z"), "date_created", "format"),
    ("CreateMessage", lambda r: r["headers"].update(etag='"1"'), "(header etag)", "presence"),
    ("CreateCall", lambda r: r["headers"].update({"content-type": "text/xml"}), "(header content-type)", "value"),
    ("CreateConversation", lambda r: r.update(status=200), "(status)", "value"),
    ("CreateCall", lambda r: r["json"]["subresource_uris"].pop("events"), "subresource_uris.events", "presence"),
    ("UpdateCall", lambda r: r["json"].update(uri="/2010-04-01/Calls/x.json"), "uri", "value"),
    ("FetchMessage", lambda r: r["json"].update(num_segments="2"), "num_segments", "value"),
]


def test_what_is_planted_is_found(file: Path) -> None:
    def change(exchange: dict[str, Any]) -> None:
        for operation, plant, *_ in PLANTED:
            if exchange["operation"].endswith(f".{operation}") and exchange["reply"]["status"] < 400:
                plant(exchange["reply"])

    wanted = [(operation, field, kind) for operation, _, field, kind in PLANTED]
    assert fields(altered(file, change)) == sorted(wanted)


def test_what_may_be_another_value_is_no_difference(file: Path) -> None:
    def change(exchange: dict[str, Any]) -> None:
        if exchange["operation"].endswith("CreateMessage"):
            exchange["reply"]["json"].update(to="+14155550177", body="another")
        if exchange["operation"].endswith("ListMessage"):
            exchange["reply"]["json"]["messages"].clear()

    assert fields(altered(file, change)) == []


def test_what_repeats_the_request_and_does_not_is_found(file: Path) -> None:
    """The real API repeats the recipient; an emulator that did not would be told of."""

    def change(exchange: dict[str, Any]) -> None:
        if exchange["operation"].endswith("CreateMessage"):
            exchange["form"] = [[n, "+14155550177" if n == "To" else v] for n, v in exchange["form"]]
            exchange["reply"]["json"]["from"] = "+14155550177"

    assert fields(altered(file, change)) == [
        ("CreateMessage", "from", "value"),
        ("ListMessage", "messages[]", "presence"),
    ]


def test_an_error_that_one_of_them_gives_is_found(file: Path) -> None:
    def refused(exchange: dict[str, Any]) -> None:
        if exchange["operation"].endswith("CreateConversation"):
            exchange["reply"].update(status=400, json={"code": 50301, "message": "no", "status": 400})
        if exchange["operation"].endswith("CreateWorkspace"):
            exchange["form"] = []

    found = altered(file, refused)
    assert fields(found) == [
        ("CreateConversation", "(error code)", "value"),
        ("CreateConversation", "(status)", "value"),
        ("CreateWorkspace", "(error code)", "value"),
        ("CreateWorkspace", "(status)", "value"),
    ]
    [status] = [each for each in found.found if each.of.endswith("Workspace") and each.difference.field == "(status)"]
    assert status.difference[2:] == ("201", "400")


def test_faults_of_what_is_recorded_are_found(tmp_path: Path) -> None:
    file = tmp_path / "twilio.jsonl"
    with recorded(file) as (real, client):
        real.faults.switch_on("error 503 times=1 operation=api_v2010.CreateCall")
        with pytest.raises(Exception, match="503"):
            client.calls.create(to="+14157654321", from_=NUMBER, url="https://quagmire.org/")
    assert ("CreateCall", "(status)", "value") in fields(run(read(file)))


def test_what_was_there_before_is_set_up(tmp_path: Path) -> None:
    file = tmp_path / "twilio.jsonl"
    with Emulator(account_sid=SID, auth_token=TOKEN, number=NUMBER) as real:
        with real.client() as client:
            before = client.messages.create(to="+14157654321", from_=NUMBER, body="long ago")
            client.incoming_phone_numbers.list()
        with Recorder(file, upstream=real.url) as recorder, Client(SID, TOKEN, base_url=recorder.base_url) as client:
            client.messages(before.sid).fetch()
            [number] = client.incoming_phone_numbers.list()
            client.incoming_phone_numbers(number.sid).update(friendly_name="Quagmire")
            client.messages(before.sid).delete()
    found = run(read(file))
    assert found.omitted == []
    assert found.compared == 4
    assert fields(found) == []


def test_what_cannot_be_set_up_is_not_comparable(tmp_path: Path) -> None:
    file = tmp_path / "twilio.jsonl"
    with Emulator(account_sid=SID, auth_token=TOKEN, number=NUMBER) as real:
        with real.client() as client:
            service = client.verify.v2.services.create(friendly_name="before")
        with Recorder(file, upstream=real.url) as recorder, Client(SID, TOKEN, base_url=recorder.base_url) as client:
            client.verify.v2.services(service.sid).verifications.create(to="+14157654321", channel="sms")
    found = run(read(file))
    [(number, of, reason)] = found.omitted
    assert (number, of) == (1, "verify_v2.CreateVerification")
    assert reason == "its path has VA…, which the recording does not make"


def test_the_official_package_is_recorded_too(tmp_path: Path) -> None:
    file = tmp_path / "twilio.jsonl"
    with (
        Emulator(account_sid=SID, auth_token=TOKEN, number=NUMBER) as real,
        Recorder(file, upstream=real.url) as recorder,
    ):
        from twilio.http.http_client import TwilioHttpClient

        class Led(TwilioHttpClient):
            def request(self, method: str, url: str, *args: Any, **named: Any) -> Any:  # type: ignore[override]
                return super().request(method, url.replace("https://", f"{recorder.url}/"), *args, **named)

        client = OfficialClient(SID, TOKEN, http_client=Led())
        client.messages.create(to="+14157654321", from_=NUMBER, body="Dear Quagmire")
        client.verify.v2.services.create(friendly_name="Quagmire")
    assert "uagmire" not in file.read_text()
    found = run(read(file))
    assert (fields(found), found.compared) == ([], 2)


def test_webhooks_are_compared(tmp_path: Path) -> None:
    """Twilio is an emulator whose webhooks go to the recorder, as a tunnel has them go there."""
    file = tmp_path / "twilio.jsonl"

    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        start_response("200 OK", [("Content-Type", "text/xml")])
        return [b"<Response><Message>Dear Quagmire</Message></Response>"]

    inside = serving(app)
    with (
        inside as application,
        Emulator(account_sid=SID, auth_token=TOKEN, number=NUMBER, pace=0.05) as real,
        Recorder(file, upstream=real.url, webhooks=application) as recorder,
        Client(SID, TOKEN, base_url=recorder.base_url) as client,
    ):
        hook = recorder.webhook_url
        real.load({"numbers": [{"number": NUMBER, "sms_url": f"{hook}/quagmire/sms"}]})
        client.messages.create(to="+14157654321", from_=NUMBER, body="hi", status_callback=f"{hook}/quagmire/status")
        real.phone("+14157654321").text(NUMBER, "Dear Quagmire")
        wait_for(lambda: recorder.count >= 4)
    text = file.read_text()
    assert "uagmire" not in text
    recording = read(file)
    assert {each["event"] for each in recording.webhooks} == {"sms.inbound", "sms.status"}
    assert "<Response><Message>" in text
    found = run(recording)
    assert fields(found) == []
    assert not found.omitted

    def change(exchange: dict[str, Any]) -> None:
        if exchange["kind"] == "webhook" and exchange["event"] == "sms.inbound":
            exchange["params"] = [pair for pair in exchange["params"] if pair[0] != "NumSegments"]
            exchange["params"].append(["Shiny", "new"])

    assert fields(altered(file, change)) == [
        ("inbound", "NumSegments", "presence"),
        ("inbound", "Shiny", "presence"),
    ]


@contextmanager
def serving(app: Any) -> Iterator[str]:
    class Quiet(WSGIRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = make_server("127.0.0.1", 0, app, handler_class=Quiet)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(60)


def wait_for(done: Callable[[], bool]) -> None:
    until = time.monotonic() + 60
    while not done() and time.monotonic() < until:
        time.sleep(0.02)
    assert done()


def test_reports_say_what_is_most_frequent_first(file: Path) -> None:
    def change(exchange: dict[str, Any]) -> None:
        reply = exchange["reply"].get("json") or {}
        if "date_created" in reply and exchange["operation"].endswith("Service"):
            reply["shiny"] = "joe"
        if exchange["operation"].endswith("CreateWorkspace"):
            reply["prioritize_queue_order"] = "LIFO"

    found = altered(file, change)
    shown = report.markdown(found, "1.0")
    assert "joe" not in shown
    rows = [line for line in shown.splitlines() if line.startswith("| ") and "times" not in line]
    assert rows[-1] == "| 1 | `verify_v2.CreateService` | `shiny` | `text` | `absent` |"
    counts = [each["count"] for each in report.as_json(found)["differences"]]
    assert counts == sorted(counts, reverse=True)
    assert 'prioritize_queue_order: Twilio "LIFO"; emulator "FIFO"' in report.text(found)


def test_calls_are_compared_also_those_from_outside(tmp_path: Path) -> None:
    file = tmp_path / "twilio.jsonl"
    menu = b"<Gather numDigits='1' action='/keyed'><Say>Press one, dear Quagmire</Say></Gather>"
    pages = {
        "/voice": b"<Response><Say>Dear Quagmire</Say><Hangup/></Response>",
        "/menu": b"<Response>" + menu + b"</Response>",
        "/keyed": b"<Response><Gather input='speech' action='said?who=quagmire'/></Response>",
        "/said": b"<Response><Redirect>/voice</Redirect></Response>",
    }

    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        start_response("200 OK", [("Content-Type", "text/xml")])
        return [pages.get(environ["PATH_INFO"], b"<Response/>")]

    with (
        serving(app) as application,
        Emulator(account_sid=SID, auth_token=TOKEN, number=NUMBER, speech=10_000) as real,
        Recorder(file, upstream=real.url, webhooks=application) as recorder,
        Client(SID, TOKEN, base_url=recorder.base_url) as client,
    ):
        hook = recorder.webhook_url
        real.load({"numbers": [{"number": NUMBER, "voice_url": f"{hook}/menu", "status_callback": f"{hook}/status"}]})
        client.calls.create(
            to="+14157654321", from_=NUMBER, url=f"{hook}/voice?who=quagmire", status_callback=f"{hook}/status"
        )
        real.phone("+14157654399").call(NUMBER, listen=False, script=["press 1", "say dear quagmire"])
        wait_for(lambda: [each.status for each in real.calls] == ["completed"] * 2 and recorder.count == 8)
    assert "uagmire" not in file.read_text()
    recording = read(file)
    events = [each["event"] for each in recording.webhooks]
    assert sorted(events) == ["voice.gather"] * 2 + ["voice.inbound"] * 3 + ["voice.status"] * 2
    found = run(recording)
    assert (fields(found), found.omitted) == ([], [])


def test_calls_that_no_phone_can_place_are_not_comparable(tmp_path: Path) -> None:
    params = {"CallSid": "CA" + "a" * 32, "From": "client:joe", "To": "+14155550178", "Direction": "inbound"}
    found = run(read(only(tmp_path / "twilio.jsonl", "voice.inbound", params)))
    reason = "only calls between phone numbers can be done again"
    assert (found.omitted, found.found) == ([(1, "webhook voice.inbound", reason)], [])


def only(file: Path, event: str, params: dict[str, str]) -> Path:
    """A recording of one webhook."""
    lines: list[dict[str, Any]] = [
        {"trunkline_recording": 1, "recorded": "2026-01-02T09:00:00Z", "keep_bodies": False},
        {
            "n": 1,
            "kind": "webhook",
            "at": "2026-01-02T09:00:01Z",
            "seconds": 0.1,
            "event": event,
            "method": "POST",
            "url": "https://host1.example.com/hook",
            "headers": {},
            "params": [[name, value] for name, value in params.items()],
            "reply": {"status": 204, "headers": {}},
        },
    ]
    file.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    return file


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"From": "whatsapp:+14155550177"}, "only texts between phone numbers can be done again"),
        ({"NumMedia": "1"}, "only texts between phone numbers can be done again"),
        ({"To": "12345"}, "the recording does not show whose number it is"),
    ],
)
def test_texts_that_no_phone_can_send_are_not_comparable(tmp_path: Path, changes: dict[str, str], reason: str) -> None:
    params = {"MessageSid": "SM" + "a" * 32, "From": "+14155550177", "To": "+14155550178", "NumMedia": "0"}
    found = run(read(only(tmp_path / "twilio.jsonl", "sms.inbound", {**params, "Body": "hi", **changes})))
    assert found.omitted == [(1, "webhook sms.inbound", reason)]
    assert found.found == []


def test_a_recording_leads_to_no_server(tmp_path: Path) -> None:
    """Somebody else may have made it."""
    asked: list[str] = []

    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        asked.append(environ["PATH_INFO"])
        start_response("200 OK", [])
        return []

    file = tmp_path / "twilio.jsonl"
    with serving(app) as server:
        with recorded(file) as (_, client):
            twiml = f"<Response><Redirect>{server.replace(':', '&#58;', 1)}/twiml</Redirect></Response>"
            client.calls.create(to="+14157654321", from_=NUMBER, twiml=twiml, status_callback=f"{server}/status")
        lines = file.read_text().splitlines()
        exchange = json.loads(lines[1])
        exchange["form"] = [["Twiml", twiml] if name == "Twiml" else [name, each] for name, each in exchange["form"]]
        file.write_text("\n".join([lines[0], json.dumps(exchange), ""]))
        asked.clear()
        run(read(file))
    assert asked == []
