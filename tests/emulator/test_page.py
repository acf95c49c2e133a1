"""The shell of the emulator's pages: who is answered, what is loaded when, forms, notices, a still clock."""

from __future__ import annotations

import base64
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.emulator.control import Control
from tests.emulator.visiting import Visitor
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.page import ROOT
from trunkline.emulator.page.pages import routes

NUMBER, JOE = "+15017122661", "+14155550123"
START = datetime(2026, 3, 3, 14, 3, 9, tzinfo=UTC)
SECRET = "the-token-of-the-main-account"


@pytest.fixture
def visitor(twilio: Emulator) -> Visitor:
    return Visitor(twilio)


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


ASKS = """
import sys, urllib.request, urllib.error
from trunkline.emulator import Emulator
def ask(path):
    try:
        with urllib.request.urlopen(twilio.url + path, timeout=60) as reply:
            return reply.status, reply.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
"""


def test_nothing_of_it_is_loaded_before_it_is_asked_for() -> None:
    said = run(
        ASKS
        + """
with Emulator() as twilio:
    ask("/_emulator/v1/clock")
    print([name for name in sys.modules if name.startswith(("jinja2", "trunkline.emulator.page", "trunkline._web"))])
    print(ask("/")[0], "jinja2" in sys.modules)
"""
    )
    assert said.splitlines() == ["[]", "200 True"]


def test_without_jinja2_it_says_how_to_get_it() -> None:
    said = run(
        ASKS
        + """
sys.modules["jinja2"] = None
with Emulator() as twilio:
    print(*ask("/"))
    print(ask("/_emulator/v1/clock")[0], ask("/health")[0])
"""
    )
    first, second = said.splitlines()[0], said.splitlines()[-1]
    assert first.startswith("503 An emulated Twilio is listening here.")
    assert "pip install 'trunkline[emulator]'" in first
    assert second == "200 200"


def test_paths_and_methods(visitor: Visitor) -> None:
    assert visitor.ask("GET", ROOT).headers["location"] == "/"
    assert visitor.ask("GET", f"{ROOT}/").headers["location"] == "/"
    page = visitor.ask("GET", f"{ROOT}/nowhere")
    assert page.status == 404
    assert "There is no page at /_emulator/nowhere." in page.words
    assert visitor.ask("GET", f"{ROOT}/assets/none.css").status == 404
    assert visitor.ask("PUT", "/").status == 405
    assert "/_emulator/step takes POST alone." in visitor.ask("GET", f"{ROOT}/step").words
    head, got = visitor.ask("HEAD", "/"), visitor.get("/")
    assert (head.status, head.body) == (200, "")
    assert head.headers["content-length"] == got.headers["content-length"]
    # The control API and the API itself stay what they are.
    assert visitor.ask("GET", f"{ROOT}/v1/nowhere").headers["content-type"] == "application/json"
    assert visitor.ask("GET", "/nowhere").status == 401
    assert visitor.ask("GET", "/", headers={"Host": "api.twilio.com"}).status == 401


def test_assets_are_kept_by_their_contents(visitor: Visitor) -> None:
    names = re.findall(rf'(?:href|src)="({ROOT}/assets/[^"]+)"', visitor.get("/").body)
    assert len(names) >= 5
    for name in names:
        file = visitor.get(name)
        assert "immutable" in file.headers["cache-control"]
        assert file.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:{port}", "LOCALHOST", "app.localhost:1", "[::1]:{port}"])
def test_names_of_this_machine_are_fine(visitor: Visitor, host: str) -> None:
    assert visitor.ask("GET", "/", headers={"Host": host.format(port=visitor.twilio.port)}).status == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "10.0.0.1", "", "user@127.0.0.1", "[::2]"])
def test_foreign_names_are_refused(visitor: Visitor, host: str) -> None:
    page = visitor.ask("GET", "/", headers={"Host": host})
    assert page.status == 421
    assert "such as localhost or 127.0.0.1" in page.body


@pytest.mark.parametrize("origin", [None, "null", "https://evil.example", "http://localhost:3000", "http://127.0.0.1"])
def test_forms_of_others_are_refused(visitor: Visitor, origin: str | None) -> None:
    target = f"{ROOT}/threads/{NUMBER}/{JOE}"
    page = visitor.ask("POST", target, b"body=hi", {"Origin": origin})
    assert page.status == 403
    assert "Origin" in page.words or "own pages only" in page.body
    assert not visitor.twilio.phone(JOE).inbox
    assert "hi" not in visitor.get(target).words.split()


@pytest.fixture(scope="module")
def exposed() -> Iterator[Emulator]:
    with Emulator(host="0.0.0.0", auth_token=SECRET) as twilio:
        yield twilio


def test_off_loopback_credentials_are_needed(exposed: Emulator) -> None:
    visitor = Visitor(exposed)
    own = base64.b64encode(f"{exposed.account_sid}:{SECRET}".encode()).decode()
    refused = visitor.ask("GET", "/")
    assert refused.status == 401
    assert refused.headers["www-authenticate"].startswith("Basic ")
    assert "default-src 'none'" in refused.headers["content-security-policy"]
    assert visitor.ask("GET", "/", headers={"Authorization": f"Basic {own[:-4]}"}).status == 401
    page = visitor.ask("GET", "/", headers={"Authorization": f"Basic {own}"})
    assert page.status == 200
    assert SECRET not in page.body


def test_a_notice_is_said_once(visitor: Visitor) -> None:
    answer = visitor.send(f"{ROOT}/threads/{NUMBER}/{JOE}/opt", wants="out")
    place = answer.headers["location"]
    assert "The phone has written STOP." in visitor.get(place).words
    assert "The phone has written STOP." not in visitor.get(place).words
    assert "<script>" not in visitor.get("/", said="<script>").body


def test_what_is_looked_at_again_comes_without_its_frame(visitor: Visitor) -> None:
    whole = visitor.get("/")
    part = visitor.ask("GET", "/", headers={"HX-Request": "true"})
    assert '<nav class="side"' in whole.body
    assert '<nav class="side"' not in part.body
    for page in (whole, part):
        assert re.findall(r'<div id="(threads|strip|notice)"', page.body) == ["strip", "notice", "threads"]


def test_ids_are_there_once_and_all_that_is_live_has_one(visitor: Visitor) -> None:
    visitor.post(f"{ROOT}/threads/{NUMBER}/{JOE}", body="hi")
    call = visitor.send(f"{ROOT}/calls", phone=JOE, number=NUMBER).headers["location"]
    for path in ("/", f"{ROOT}/threads/{NUMBER}/{JOE}", f"{ROOT}/calls", call):
        body = visitor.get(path).body
        found = Counter(re.findall(r'\sid="([^"]+)"', body))
        assert [name for name, count in found.items() if count > 1] == []
        live = re.findall(r"<[^>]* data-live=[^>]*>", body)
        assert live
        assert [tag for tag in live if ' id="' not in tag] == []


def test_a_still_clock_is_stepped_from_every_page() -> None:
    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        visitor = Visitor(twilio)
        assert "Time stands still at 3 Mar 2026, 14:03:09 UTC nothing is due" in visitor.get("/").words
        twilio.client().messages.create(to=JOE, from_=NUMBER, body="hi")
        assert "next in 1 s" in visitor.get(f"{ROOT}/calls").words
        page = visitor.post(f"{ROOT}/step", step="next", back=f"{ROOT}/calls?q=x")
        assert 'aria-current="page">Calls' in page.body
        assert "14:03:10" in page.words
        visitor.post(f"{ROOT}/step", step="0.25")
        assert twilio.clock.now().microsecond == 250_000
        assert "nothing is due" in visitor.post(f"{ROOT}/step", step="all").words
        assert [each.body for each in twilio.phone(JOE).inbox] == ["hi"]
        for wrong in ("soon", "-1", "nan", "1e99"):
            now = twilio.clock.now()
            assert 'role="alert"' in visitor.post(f"{ROOT}/step", step=wrong).body
            assert twilio.clock.now() == now
        for away in ("https://evil.example/", "//evil.example", "/_emulatorx", "/\\evil.example", "/?\r\nX: 1"):
            assert visitor.send(f"{ROOT}/step", step="next", back=away).headers["location"] == "/"


def test_the_clock_that_runs_needs_no_strip() -> None:
    with Emulator() as twilio:
        assert "Time stands still" not in Visitor(twilio).get("/").words


def test_a_page_that_fails_says_so(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    from trunkline.emulator.looking import threads

    def fails(*arguments: object, **named: object) -> None:
        raise ZeroDivisionError

    visitor.get("/")
    monkeypatch.setattr(threads, "threads", fails)
    page = visitor.ask("GET", "/")
    assert page.status == 500
    assert "The emulator failed: ZeroDivisionError." in page.words


def test_it_is_not_recorded_as_a_request_of_the_api(twilio: Emulator, visitor: Visitor) -> None:
    visitor.get("/")
    visitor.get(f"{ROOT}/calls")
    assert twilio.requests == []
    assert Control(twilio).get("/requests")["requests"] == []


def test_every_route_is_below_the_root_and_none_within_the_control_api() -> None:
    for route in routes():
        assert route.path == "/" or route.path.startswith(f"{ROOT}/")
        assert not route.path.startswith(f"{ROOT}/v1")
        assert route.method in ("GET", "POST")
