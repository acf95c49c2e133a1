"""Recording, with a second emulator for the real API, and replaying."""

from __future__ import annotations

import gzip
import http.client
import json
import os
import socket
import ssl
import stat
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import urlencode

import pytest
import trustme

from trunkline import APIStatusError, Client
from trunkline.emulator import Emulator, connection
from trunkline.emulator.delivery.outgoing import Settings
from trunkline.emulator.recording import forward, upstream
from trunkline.emulator.recording.forward import Recorder
from trunkline.emulator.recording.lines import NotARecording, read
from trunkline.emulator.recording.replaying import Replay

SID = "AC0123456789abcdef0123456789abcdef"
TOKEN = "4f9e1c3d5b7a9876543210fedcba0987"
NUMBER, MOBILE = "+14152346789", "+14157654321"


@pytest.fixture(scope="module")
def real() -> Iterator[Emulator]:
    """What stands for the real API."""
    with Emulator(account_sid=SID, auth_token=TOKEN, number=NUMBER) as twilio:
        yield twilio


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "twilio.jsonl"


def conversation(client: Client) -> list[str]:
    """What a program does with an account."""
    message = client.messages.create(to=MOBILE, from_=NUMBER, body="Dear Mrs Quagmire, see you")
    again = client.messages(message.sid).fetch()
    listed = client.messages.list(to=MOBILE, limit=5)
    service = client.verify.v2.services.create(friendly_name="Quagmire Inc")
    client.verify.v2.services.list(limit=3)
    with pytest.raises(APIStatusError):
        client.messages("SM" + "d" * 32).fetch()
    return [message.sid, again.body or "", str(len(listed)), service.sid]


def test_a_recording_tells_nothing_of_anybody(real: Emulator, file: Path) -> None:
    with Recorder(file, upstream=real.url) as recorder, Client(SID, TOKEN, base_url=recorder.base_url) as client:
        sids = conversation(client)
    text = file.read_text()
    for secret in (SID, TOKEN, NUMBER[2:], MOBILE[2:], "Quagmire", "Dear", sids[0][2:], sids[3][2:]):
        assert secret not in text
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    recording = read(file)
    assert [(each["operation"], each["reply"]["status"]) for each in recording.requests] == [
        ("api_v2010.CreateMessage", 201),
        ("api_v2010.FetchMessage", 200),
        ("api_v2010.ListMessage", 200),
        ("verify_v2.CreateService", 201),
        ("verify_v2.ListService", 200),
        ("api_v2010.FetchMessage", 404),
    ]
    created, fetched = (each["reply"]["json"] for each in recording.requests[:2])
    form = dict(recording.requests[0]["form"])
    assert created["sid"] == fetched["sid"]
    assert (created["to"], created["from"], created["body"]) == (form["To"], form["From"], form["Body"])
    assert form["To"] == "+14155550100" or form["From"] == "+14155550100"
    assert created["sid"] in fetched["uri"]
    assert created["status"] == "queued"
    assert recording.account_sid is not None
    assert recording.account_sid in recording.requests[0]["path"]
    assert "authorization" not in {name for name, value in recording.requests[0]["headers"].items() if value}


def test_what_was_recorded_is_replayed(real: Emulator, file: Path) -> None:
    with Recorder(file, upstream=real.url) as recorder, Client(SID, TOKEN, base_url=recorder.base_url) as client:
        conversation(client)
    with Replay(file) as replay, Client(replay.account_sid, replay.auth_token, base_url=replay.base_url) as client:
        message = client.messages.create(to="+4915112345678", from_="+15551234567", body="Quite another text")
        assert (message.to, message.from_, message.body) == ("+4915112345678", "+15551234567", "Quite another text")
        assert client.messages(message.sid).fetch().body == "Quite another text"
        listed = client.messages.list(to="+4915112345678", limit=5)
        assert message.sid in {each.sid for each in listed}
        assert client.verify.v2.services.create(friendly_name="Mine").friendly_name == "Mine"
        assert not replay.missed


def test_what_was_not_recorded_is_said(real: Emulator, file: Path) -> None:
    with Recorder(file, upstream=real.url) as recorder, Client(SID, TOKEN, base_url=recorder.base_url) as client:
        client.messages.create(to=MOBILE, from_=NUMBER, body="hi")
    with Replay(file) as replay, Client(SID, "x", base_url=replay.base_url) as client:
        with pytest.raises(APIStatusError, match=r"recording has no api_v2010.CreateCall.*CreateMessage") as raised:
            client.calls.create(to=MOBILE, from_=NUMBER, url="https://example.org/")
        assert raised.value.status == 501
        with pytest.raises(APIStatusError, match="exchange 1 of the recording differs in MediaUrl") as raised:
            client.messages.create(to=MOBILE, from_=NUMBER, body="hi", media_url=["https://example.org/a.png"])
        assert raised.value.status == 404
        client.messages.create(to=MOBILE, from_=NUMBER, body="hi")
        with pytest.raises(APIStatusError, match=r"has one of api_v2010\.CreateMessage, and each was answered already"):
            client.messages.create(to=MOBILE, from_=NUMBER, body="hi")
        assert len(replay.missed) == 3


def test_many_at_once_are_recorded_whole(real: Emulator, file: Path) -> None:
    with Recorder(file, upstream=real.url) as recorder, Client(SID, TOKEN, base_url=recorder.base_url) as client:

        def send(number: int) -> str:
            return client.messages.create(to=f"+1415234{number:04}", from_=NUMBER, body=f"{number}").sid

        with ThreadPoolExecutor(8) as pool:
            sids = list(pool.map(send, range(40)))
    found = read(file)
    assert len(set(sids)) == 40 == len(found.exchanges)
    assert [each["n"] for each in found.exchanges] == list(range(1, 41))
    assert len({dict(each["form"])["To"] for each in found.exchanges}) == 40


class Unruly(BaseHTTPRequestHandler):
    """A server that does what the path says, and counts."""

    seen: ClassVar[list[tuple[str, str, dict[str, str], bytes]]] = []
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        self.seen.append((self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, body))
        if "broken" in self.path:
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        content = b'{"a": 1}' if "large" not in self.path else b'"' + b"x" * 200_000 + b'"'
        if "slow" in self.path:
            threading.Event().wait(2)
        self.send_response(201)
        self.send_header("Content-Type", "application/json")
        if "gzip" in self.path:
            content = gzip.compress(content)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("X-One", "1")
        self.send_header("X-Hop", "1")
        self.send_header("Connection", "close, x-hop")
        self.send_header("Set-Cookie", "a=1")
        self.send_header("Set-Cookie", "b=2")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    do_GET = do_HEAD = do_POST

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def unruly() -> Iterator[str]:
    Unruly.seen.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Unruly)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join(60)


def ask(
    url: str, method: str, path: str, body: bytes = b"", **headers: str
) -> tuple[int, list[tuple[str, str]], bytes]:
    host, _, port = url.removeprefix("http://").partition(":")
    connection = http.client.HTTPConnection(host, int(port), timeout=120)
    try:
        connection.request(method, path, body or None, {name.replace("_", "-"): each for name, each in headers.items()})
        reply = connection.getresponse()
        return reply.status, [(name.lower(), value) for name, value in reply.getheaders()], reply.read()
    finally:
        connection.close()


def test_headers_of_a_connection_stay_behind(unruly: str, file: Path) -> None:
    with Recorder(file, upstream=unruly) as recorder:
        path = "/api.twilio.com/2010-04-01/Accounts.json?Status=active&FriendlyName=a%20b"
        status, headers, body = ask(
            recorder.url,
            "POST",
            path,
            b"a=1",
            Authorization="Basic QUM6eA==",
            Connection="keep-alive, x-mine",
            X_Mine="1",
            X_Other="2",
            Proxy_Authorization="Basic eA==",
        )
    [(method, asked, sent, given)] = Unruly.seen
    assert (method, asked, given) == ("POST", path, b"a=1")
    assert sent["authorization"] == "Basic QUM6eA=="
    assert sent["x-other"] == "2"
    assert not {"x-mine", "proxy-authorization", "keep-alive"} & sent.keys()
    assert (status, body) == (201, b'{"a": 1}')
    assert ("x-one", "1") in headers
    assert "x-hop" not in dict(headers)
    assert [value for name, value in headers if name == "set-cookie"] == ["a=1", "b=2"]


def test_a_large_reply_comes_whole(unruly: str, file: Path) -> None:
    with Recorder(file, upstream=unruly) as recorder:
        status, _, body = ask(recorder.url, "GET", "/api.twilio.com/large")
        assert (status, len(body)) == (201, 200_002)
        status, headers, body = ask(recorder.url, "HEAD", "/api.twilio.com/large")
        assert (status, body, dict(headers)["content-length"]) == (201, b"", "200002")


def test_what_fails_is_a_502_that_is_recorded_and_asked_once(unruly: str, file: Path) -> None:
    with Recorder(file, upstream=unruly) as recorder:
        status, _, body = ask(recorder.url, "POST", "/api.twilio.com/broken", b"a=1")
        assert status == 502
        assert "No reply of the API" in json.loads(body)["message"]
    assert len(Unruly.seen) == 1
    [found] = read(file).requests
    assert found["reply"]["status"] == 502
    assert "closed the connection" in found["reply"]["error"]


def test_a_compressed_reply_is_given_back_as_it_is_and_read(unruly: str, file: Path) -> None:
    with Recorder(file, upstream=unruly) as recorder:
        _, headers, body = ask(recorder.url, "GET", "/api.twilio.com/gzip")
    assert dict(headers)["content-encoding"] == "gzip"
    assert gzip.decompress(body) == b'{"a": 1}'
    [found] = read(file).requests
    assert list(found["reply"]["json"].values()) == [1]


def test_a_body_in_chunks_is_sent_on_whole(unruly: str, file: Path) -> None:
    with Recorder(file, upstream=unruly) as recorder:
        host, _, port = recorder.url.removeprefix("http://").partition(":")
        connection = http.client.HTTPConnection(host, int(port), timeout=120)
        connection.request("POST", "/api.twilio.com/x", iter([b"a=1", b"&b=2"]), encode_chunked=True)
        assert connection.getresponse().status == 201
        connection.close()
    [(_, _, headers, body)] = Unruly.seen
    assert (body, headers["content-length"]) == (b"a=1&b=2", "7")
    assert "transfer-encoding" not in headers


def test_what_takes_too_long_is_a_502(unruly: str, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upstream, "PATIENCE", Settings(read=0.2, retries=0))
    with Recorder(file, upstream=unruly) as recorder:
        status, _, body = ask(recorder.url, "POST", "/api.twilio.com/slow", b"a=1")
    assert status == 502
    assert "did not reply within 0.2 s" in json.loads(body)["message"]
    assert len(Unruly.seen) == 1


def test_what_is_too_large_is_not_sent_on(unruly: str, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "MAX_BODY", 1000)
    monkeypatch.setattr(forward, "MAX_BODY", 1000)
    monkeypatch.setattr(upstream, "MOST", 1000)
    with Recorder(file, upstream=unruly) as recorder:
        assert ask(recorder.url, "POST", "/api.twilio.com/x", b"x" * 2000)[0] == 413
        assert not Unruly.seen
        status, _, body = ask(recorder.url, "GET", "/api.twilio.com/large")
    assert status == 502
    assert "is larger than" in json.loads(body)["message"]


def test_a_certificate_that_nobody_vouches_for_is_refused(file: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    Unruly.seen.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Unruly)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        with Recorder(file, upstream=f"https://localhost:{server.server_port}") as recorder:
            status, _, body = ask(recorder.url, "POST", "/api.twilio.com/x", b"a=1", Authorization="Basic eA==")
    finally:
        server.shutdown()
        server.server_close()
        thread.join(60)
    assert status == 502
    assert "the certificate is not valid for localhost" in json.loads(body)["message"]
    assert not Unruly.seen


def test_nobody_listens(file: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with Recorder(file, upstream=f"http://127.0.0.1:{taken.getsockname()[1]}") as recorder:
            status, _, body = ask(recorder.url, "GET", "/api.twilio.com/2010-04-01/Accounts.json")
    assert status == 502
    assert "refused the connection" in json.loads(body)["message"]


def test_where_a_server_of_ones_own_is_stays_unsaid(unruly: str, file: Path) -> None:
    with Recorder(file, upstream="http://quagmire.invalid:81", webhooks="http://127.0.0.1:9") as recorder:
        status, _, body = ask(recorder.url, "GET", "/api.twilio.com/2010-04-01/Accounts.json")
        assert (status, b"quagmire.invalid" in body) == (502, True)
        assert recorder.webhook_url is not None
        status, _, body = ask(recorder.webhook_url, "POST", "/", b"a=1")
        assert (status, b"127.0.0.1:9" in body) == (502, True)
    text = file.read_text()
    assert "quagmire" not in text
    assert "127.0.0.1:9" not in text


def test_only_twilio_is_asked(unruly: str, file: Path) -> None:
    with Recorder(file, upstream=unruly) as recorder:
        for path in ("/example.org/", "/", "/api.twilio.com.example.org/x", "/127.0.0.1/x"):
            status, _, body = ask(recorder.url, "GET", path)
            assert status == 404
            assert "must begin with a host of Twilio" in json.loads(body)["message"]
    assert not Unruly.seen
    assert not read(file).exchanges


def test_webhooks_are_recorded_on_their_way(unruly: str, file: Path) -> None:
    form = {"MessageSid": "SM" + "a1" * 16, "SmsSid": "SM" + "a1" * 16, "AccountSid": SID, "From": MOBILE, "To": NUMBER}
    form |= {"Body": "Dear Quagmire", "NumMedia": "0", "NumSegments": "1", "SmsMessageSid": "SM" + "a1" * 16}
    form |= {"SmsStatus": "received", "ApiVersion": "2010-04-01", "FromCity": "QUAGMIRE"}
    with Recorder(file, upstream=unruly, webhooks=unruly) as recorder:
        assert recorder.webhook_url is not None
        status, _, _ = ask(
            recorder.webhook_url,
            "POST",
            "/sms/quagmire?who=quagmire",
            urlencode(form).encode(),
            Host="quagmire.ngrok.app",
            X_Twilio_Signature="c2lnbmF0dXJlIG9mIG1pbmU=",
            Content_Type="application/x-www-form-urlencoded",
        )
        assert status == 201
    [(_, path, headers, body)] = Unruly.seen
    assert path == "/sms/quagmire?who=quagmire"
    assert headers["host"] == "quagmire.ngrok.app"
    assert headers["x-twilio-signature"] == "c2lnbmF0dXJlIG9mIG1pbmU="
    assert body == urlencode(form).encode()
    text = file.read_text()
    for secret in ("uagmire", "UAGMIRE", "c2lnbmF0", MOBILE[2:], NUMBER[2:], SID, "a1a1a1"):
        assert secret not in text
    [found] = read(file).webhooks
    assert found["event"] == "sms.inbound"
    assert [name for name, _ in found["params"]] == list(form)
    assert found["url"] == "https://host1.example.com/sms/path1?name1=" or found["url"].startswith("https://host1.")
    assert "x-twilio-signature" in found["headers"]


def test_a_torn_last_line_counts_for_nothing(real: Emulator, file: Path) -> None:
    with Recorder(file, upstream=real.url) as recorder, Client(SID, TOKEN, base_url=recorder.base_url) as client:
        client.messages.list(limit=1)
        client.messages.list(limit=1)
    content = file.read_bytes()
    for cut in range(1, 200, 7):
        file.write_bytes(content[:-cut])
        found = read(file)
        assert len(found.requests) == 1
        assert found.torn == len(content.splitlines(keepends=True)[-1]) - cut


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "first line must"),
        ("{}\n", "first line must be an object with trunkline_recording"),
        ("[1]\n", "line 1 is no JSON object"),
        ('{"trunkline_recording": 9, "recorded": "2026-01-01T00:00:00Z"}\n', "version 9; this release reads version 1"),
        ('{"trunkline_recording": 1}\n', "line 1 has no date"),
        (
            '{"trunkline_recording": 1, "recorded": "2026-01-01T00:00:00Z"}\n{"n": 1}\n',
            "line 2: kind must be request",
        ),
        (
            '{"trunkline_recording": 1, "recorded": "2026-01-01T00:00:00Z"}\n'
            '{"n": 1, "kind": "request", "at": "2026-01-01T00:00:00Z"}\n',
            "line 2 lacks a part",
        ),
        (
            '{"trunkline_recording": 1, "recorded": "2026-01-01T00:00:00Z"}\n'
            '{"n": 1, "kind": "request", "at": "2026-01-01T00:00:00Z", "method": "GET", "host": "x", "path": "/", '
            '"headers": {}, "auth": "none", "operation": 7, "reply": {"status": 200, "headers": {}}}\n',
            "line 2 lacks a part",
        ),
        (f'{{"trunkline_recording": 1, "x": {"[" * 200}{"]" * 200}}}\n', "line 1 is nested more deeply than 100"),
    ],
)
def test_what_is_no_recording_is_told(file: Path, content: str, said: str) -> None:
    file.write_text(content)
    with pytest.raises(NotARecording, match=said):
        read(file)


def test_a_file_is_not_written_over(real: Emulator, file: Path) -> None:
    file.write_text("mine")
    with pytest.raises(FileExistsError), Recorder(file, upstream=real.url):
        pass
    assert file.read_text() == "mine"


def test_a_port_that_is_taken_leaves_no_file(real: Emulator, file: Path) -> None:
    with pytest.raises(OSError, match="in use"), Recorder(file, upstream=real.url, port=real.port):
        pass
    assert not file.exists()


@pytest.mark.parametrize("url", ["ftp://x", "127.0.0.1:3000", "http://user:x@y/", "http://x/?a=1"])
def test_wrong_addresses_are_refused(file: Path, url: str) -> None:
    for name in ("upstream", "webhooks"):
        with pytest.raises(ValueError, match=f"{name} must"):
            Recorder(file, **{name: url})
