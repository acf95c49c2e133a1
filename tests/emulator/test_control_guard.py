"""Who may use the control API: no page of another site, by no name; on more than loopback nobody without a token."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator

import pytest

from tests.emulator.control import Control
from tests.emulator.wire import basic
from trunkline.emulator import Emulator
from trunkline.emulator.control.guard import check
from trunkline.emulator.control.problems import Problem
from trunkline.emulator.exchange import Incoming

SECRET = "the-token-of-the-main-account"


@pytest.fixture
def control(twilio: Emulator) -> Control:
    return Control(twilio)


@pytest.fixture(scope="module")
def exposed() -> Iterator[Emulator]:
    with Emulator(host="0.0.0.0", auth_token=SECRET) as twilio:
        yield twilio


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "127.0.0.1:{port}", "localhost:{port}", "LOCALHOST", "app.localhost:1", "[::1]:{port}", "127.9.9.9"],
)
def test_names_of_this_machine_are_fine(control: Control, host: str) -> None:
    assert control("GET", "/clock", headers={"Host": host.format(port=control.twilio.port)}).status == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example", "evil.example:{port}", "127.0.0.1.evil.example", "localhost.evil.example", "evil-localhost",
        "10.0.0.1", "0.0.0.0", "api.twilio.com", "[::2]", "127.0.0.1@evil.example", "user@127.0.0.1", "127.0.0.1:x",
        "", " ", "a b", "localhost, evil.example", "2130706434.evil.example",
    ],
)  # fmt: skip
@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_foreign_names_are_refused(control: Control, method: str, host: str) -> None:
    """A page whose name leads to 127.0.0.1 sends its own name."""
    said = control(method, "/faults", headers={"Host": host.format(port=control.twilio.port)})
    assert (said.status, said.json["code"]) == (403, "foreign_host")


def test_a_request_without_a_host_is_refused(twilio: Emulator) -> None:
    with socket.create_connection(("127.0.0.1", twilio.port), timeout=10) as raw:
        raw.sendall(b"GET /_emulator/v1/clock HTTP/1.0\r\n\r\n")
        assert b" 403 " in raw.makefile("rb").readline()


def test_the_own_origin_is_fine(control: Control) -> None:
    own = f"http://127.0.0.1:{control.twilio.port}"
    assert control("GET", "/clock", headers={"Origin": own}).status == 200
    assert control("DELETE", "/faults", headers={"Origin": own.upper()}).status == 204
    same = {"Host": "localhost:80", "Origin": "http://localhost"}
    assert control("GET", "/clock", headers={**same}).status == 200


@pytest.mark.parametrize(
    "origin",
    [
        "null", "", "https://evil.example", "http://localhost:3000", "http://127.0.0.1", "https://127.0.0.1:{port}",
        "http://127.0.0.1:{port}.evil.example", "http://127.0.0.1:{port}/", "file://",
    ],
)  # fmt: skip
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
def test_foreign_origins_are_refused(control: Control, method: str, origin: str) -> None:
    origin = origin.format(port=control.twilio.port)
    said = control(method, "/clock/run", headers={"Origin": origin})
    assert (said.status, said.json["code"]) == (403, "foreign_origin")


@pytest.mark.parametrize("sent", [None, "", "0", "true", "1, 1"])
@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/clock/run"), ("DELETE", "/faults"), ("PUT", "/faults"), ("POST", "/nothing")]
)
def test_changes_need_the_header(control: Control, method: str, path: str, sent: str | None) -> None:
    said = control(method, path, headers={"X-Trunkline-Emulator": sent})
    assert (said.status, said.json["code"]) == (403, "missing_header")
    assert "X-Trunkline-Emulator: 1" in said.json["message"]


def test_a_preflight_is_not_granted(control: Control) -> None:
    """A browser asks before it sends another site's request with a header of its own, and is told nothing."""
    asks = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "x-trunkline-emulator"}
    for origin in ({"Origin": "https://evil.example"}, {}):
        said = control("OPTIONS", "/clock/run", headers={**asks, **origin, "X-Trunkline-Emulator": None})
        assert said.status in (403, 405)
        assert not [name for name in said.headers if name.startswith("access-control")]


def test_nothing_was_changed_by_who_was_refused(control: Control) -> None:
    control.post("/faults", kind="latency", seconds=0)
    control("DELETE", "/faults", headers={"Host": "evil.example"})
    control("DELETE", "/faults", headers={"Origin": "null"})
    control("DELETE", "/faults", headers={"X-Trunkline-Emulator": None})
    assert len(control.get("/faults")["faults"]) == 1


def test_replies_are_not_kept_nor_lent(control: Control) -> None:
    headers = control("GET", "/clock").headers
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"


def test_nothing_is_recorded_among_requests(twilio: Emulator, control: Control) -> None:
    control.get("/clock")
    control("GET", "/nothing")
    control("GET", "/clock", headers={"Host": "evil.example"})
    assert twilio.requests == []


def test_loopback_needs_no_credentials_and_minds_none(control: Control) -> None:
    assert control("GET", "/clock", headers={"Authorization": basic("AC", "wrong")}).status == 200


def test_on_more_than_loopback_it_needs_the_token(exposed: Emulator) -> None:
    control = Control(exposed)
    good = {"Authorization": basic(exposed.account_sid, SECRET)}
    assert control("GET", "/clock", headers={**good}).status == 200
    assert control("DELETE", "/faults", headers={**good}).status == 204
    refused = control("GET", "/clock")
    assert (refused.status, refused.json["code"]) == (401, "unauthorized")
    assert refused.headers["www-authenticate"].startswith("Basic ")


@pytest.mark.parametrize(
    "sent",
    [
        basic("AC" + "e" * 32, "wrong"), basic("AC" + "1" * 32, SECRET), basic("", ""), "Basic", "Basic %",
        "Basic YQ==", f"Bearer {SECRET}", "Basic \xe4",
    ],
)  # fmt: skip
def test_wrong_credentials_are_refused(exposed: Emulator, sent: str) -> None:
    assert Control(exposed)("GET", "/clock", headers={"Authorization": sent}).status == 401


def test_a_subaccount_and_a_key_do_not_do(exposed: Emulator) -> None:
    control = Control(exposed)
    with exposed.client() as client:
        other = client.api.v2010.accounts.create(friendly_name="Other")
        key = client.api.v2010.accounts(exposed.account_sid).new_keys.create(friendly_name="key")
    assert other.auth_token
    assert key.secret
    for user, password in ((other.sid, other.auth_token), (key.sid, key.secret)):
        assert control("GET", "/clock", headers={"Authorization": basic(user, password)}).status == 401


def test_foreign_names_are_refused_there_too(exposed: Emulator) -> None:
    good = {"Authorization": basic(exposed.account_sid, SECRET)}
    assert Control(exposed)("GET", "/clock", headers={**good, "Host": "evil.example"}).status == 403
    assert Control(exposed)("GET", "/clock", headers={**good, "Origin": "https://evil.example"}).status == 403


@pytest.mark.parametrize(
    ("listens", "reached", "host", "fine"),
    [
        ("0.0.0.0", "192.168.1.5", "192.168.1.5:4010", True),
        ("0.0.0.0", "192.168.1.5", "192.168.1.6:4010", False),
        ("box.lan", "192.168.1.5", "Box.lan:4010", True),
        ("box.lan", "192.168.1.5", "other.lan:4010", False),
        ("fd00::5", "fd00::5", "[fd00::5]:4010", True),
        ("0.0.0.0", "127.0.0.1", "localhost:4010", True),
        ("", "", "", False),
    ],
)
def test_the_address_that_it_listens_on_is_fine(listens: str, reached: str, host: str, fine: bool) -> None:
    headers = {"host": host, "authorization": basic("AC", "t")}
    request = Incoming("GET", "/_emulator/v1/clock", "", headers, b"")
    refused = contextlib.nullcontext() if fine else pytest.raises(Problem, match="Host header")
    with refused:
        check(request, listens=listens, reached=reached, account_sid="AC", auth_token="t")
