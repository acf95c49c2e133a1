"""Each defect of Logrole 1.8.3 that shows on a page, named after it: none of them is here. `DEFECTS` lists all of them,
with the tests; those that concern rights alone stand in tests/logs/test_logrole_defects.py."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.logs.rows import message, put, sid, world
from tests.logs.web.asgi import Browser
from tests.logs.web.conftest import AT, Make
from tests.logs.web.test_entering import SETTINGS, sign_in
from trunkline.emulator import Emulator
from trunkline.logs.records import Reading
from trunkline.logs.store import Ledger
from trunkline.logs.viewer.settings import Settings
from trunkline.logs.web.app import Application

RIGHTS = "tests/logs/test_logrole_defects.py"
HERE = "tests/logs/web/test_logrole_defects.py"
DEFECTS = {
    "the global max_resource_age never applies (each user's is preset)": (
        f"{RIGHTS}::test_the_global_max_resource_age_never_applies_since_each_users_is_preset",
        f"{RIGHTS}::test_a_users_max_resource_age_overrides_a_shorter_one_of_the_server",
        f"{HERE}::test_the_global_max_resource_age_never_applies",
    ),
    "Google login with a policy but no default group gives unknown users everything": (
        f"{RIGHTS}::test_a_login_with_a_policy_but_without_default_group_gives_unknown_users_everything",
        "tests/logs/web/test_oidc.py::test_unknown_users_of_google_got_everything_in_logrole",
    ),
    "one can filter by a hidden field, so guess it": (
        f"{RIGHTS}::test_one_can_filter_by_a_hidden_field_and_so_guess_it",
        f"{HERE}::test_one_can_filter_by_a_hidden_field_and_so_guess_it",
    ),
    "media URLs are bearer secrets for ever, no permission asked": (
        f"{RIGHTS}::test_media_and_recordings_are_served_to_whoever_has_their_address",
        f"{HERE}::test_media_urls_are_bearer_secrets_for_ever",
    ),
    "any content type is passed on": ("tests/logs/web/test_media.py::test_a_type_that_is_not_known_is_a_file",),
    "upstream errors as 200": (
        "tests/logs/web/test_media.py::test_what_twilio_has_no_more_is_told",
        "tests/logs/web/test_media.py::test_a_broken_connection_is_told",
        f"{HERE}::test_upstream_errors_as_200",
    ),
    "the audio proxy sends the viewer's cookie to Twilio": (
        f"{HERE}::test_the_audio_proxy_sends_the_viewers_cookie_to_twilio",
    ),
    "the audio proxy sends Twilio's redirect to the viewer": (
        f"{HERE}::test_the_audio_proxy_sends_twilios_redirect_to_the_viewer",
    ),
    "number pages ask no permission": (
        f"{RIGHTS}::test_number_pages_ask_no_permission",
        f"{HERE}::test_number_pages_ask_no_permission",
    ),
    "the IP list fails open": (
        f"{RIGHTS}::test_the_ip_list_fails_open",
        f"{HERE}::test_the_ip_list_fails_open",
    ),
    "no CSP, no nosniff": (f"{HERE}::test_no_csp_no_nosniff",),
    "form tokens bound to nobody": ("tests/logs/web/test_entering.py::test_forms_are_for_one_session_and_one_action",),
    "zone and logout forms without tokens": (f"{HERE}::test_zone_and_logout_forms_without_tokens",),
    "sessions cannot be revoked": (
        "tests/logs/web/test_entering.py::test_other_sessions_can_be_ended",
        "tests/logs/web/test_live.py::test_who_is_signed_out_is_cut_off",
    ),
    "numbers in its logs": ("tests/logs/web/test_entering.py::test_the_log_has_neither_numbers_nor_searches",),
    "one row without date fails the page": (
        f"{RIGHTS}::test_one_row_without_date_fails_the_page",
        f"{HERE}::test_one_row_without_date_fails_the_page",
    ),
    "alerts without resource missing": (
        f"{RIGHTS}::test_alerts_without_a_resource_are_missing",
        f"{HERE}::test_alerts_without_resource_are_missing",
    ),
    'the form shows "a week ago" while the list is unbounded': (
        f"{HERE}::test_the_form_shows_a_week_ago_while_the_list_is_unbounded",
    ),
    "short codes and names cannot be searched": (f"{HERE}::test_short_codes_and_names_cannot_be_searched",),
    "the block on own numbers never shows": (
        "tests/logs/web/test_pages.py::test_an_own_number_shows_how_it_is_set_up",
    ),
}
"""Defects of the design → the tests that each is not here."""


@dataclass
class Recorded:
    """An emulated account with a recording, and a store that has it."""

    twilio: Emulator
    store: Path
    path: str


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recorded]:
    path = tmp_path_factory.mktemp("recorded") / "logs.db"
    with Emulator() as twilio, twilio.client() as client, Ledger(path) as ledger:
        call = client.calls.make(to="+14155550123", from_=twilio.number, url="https://demo.twilio.com/docs/voice.xml")
        twilio.advance(5)
        recording = client.calls(call.sid).recordings.create()
        twilio.advance(60)
        row = client.recordings(recording.sid).fetch().to_dict()
        ledger.apply([Reading("recording", twilio.account_sid, time.time(), [row])])
        yield Recorded(twilio, path, f"/recordings/{recording.sid}/content")


@pytest.fixture
def fetching(recorded: Recorded) -> Iterator[Browser]:
    """A browser that fetches from the emulated account."""
    app = Application(recorded.store, make_client=lambda: recorded.twilio.client(max_retries=0))
    browser = Browser(app)
    yield browser
    app.close()
    browser.close()
    recorded.twilio.faults.clear()


@pytest.mark.parametrize("defect", DEFECTS)
def test_each_defect_has_its_test(defect: str) -> None:
    root = Path(__file__).resolve().parents[3]
    for each in DEFECTS[defect]:
        path, _, name = each.partition("::")
        assert re.search(rf"(?m)^def {name}\(", (root / path).read_text()), each


def test_the_global_max_resource_age_never_applies(serve: Make, tmp_path: Path) -> None:
    day = 86_400
    with Ledger(tmp_path / "logs.db") as ledger:
        put(ledger, message(1, AT - 2 * day), message(2, AT - day / 2), asked=AT)
    role = '[roles.all]\naccounts = "all"\nmax_resource_age = "400d"\ncan_view_messages = true\n'
    browser = serve(f'[server]\nmax_resource_age = "1d"\n[auth]\nrole = "all"\n{role}', store=ledger.path)
    text = browser.get("/messages").text
    assert sid("SM", 2) in text
    assert sid("SM", 1) not in text
    assert browser.get(f"/messages/{sid('SM', 1)}").status == 404
    assert browser.get(f"/messages/{sid('SM', 2)}").status == 200


@pytest.mark.parametrize("text", ["from:%2B14155550190", "-from:4155", "number:0190", "code"])
def test_one_can_filter_by_a_hidden_field_and_so_guess_it(serve: Make, text: str) -> None:
    browser = sign_in(serve(SETTINGS), "bob@example.com", "hidden")
    for path in ("/messages", "/messages/-/summary", "/messages/-/newer", "/tail"):
        answer = browser.get(f"{path}?q={text}")
        assert answer.status in (400, 403), path
        assert "data-row" not in answer.text


def test_media_urls_are_bearer_secrets_for_ever(recorded: Recorded) -> None:
    settings = SETTINGS.replace(
        "can_view_calls = true\n", "can_view_calls = true\ncan_view_num_recordings = true\ncan_play_recordings = true\n"
    )
    app = Application(recorded.store, Settings.parse(settings), make_client=recorded.twilio.client)
    ana, bob, nobody = Browser(app), Browser(app), Browser(app)
    try:
        sign_in(ana)
        assert ana.get(recorded.path).status == 200
        assert sign_in(bob, "bob@example.com", "hidden").get(recorded.path).status == 404
        assert nobody.get(recorded.path).status in (303, 401)
        left = ana.get("/settings").form("/logout")
        kept = dict(ana.cookies)
        ana.post("/logout", left)
        ana.cookies = kept
        assert ana.get(recorded.path).status in (303, 401)
    finally:
        app.close()
        for each in (ana, bob, nobody):
            each.close()


@pytest.mark.parametrize(("status", "expected"), [(404, 404), (500, 502), (503, 502), (403, 502)])
def test_upstream_errors_as_200(recorded: Recorded, fetching: Browser, status: int, expected: int) -> None:
    recorded.twilio.faults.error(status)
    answer = fetching.get(recorded.path)
    assert answer.status == expected
    assert answer.header("content-type").startswith("text/plain")


def test_the_audio_proxy_sends_the_viewers_cookie_to_twilio(recorded: Recorded, fetching: Browser) -> None:
    before = len(recorded.twilio.requests)
    fetching.cookies["trunkline"] = "a" * 43
    sent = {"referer": "https://logs.example.com/", "user-agent": "the viewer's own", "x-own": "secret"}
    assert fetching.get(recorded.path, **sent).status == 200
    asked = recorded.twilio.requests[before:]
    assert asked
    for request in asked:
        assert "cookie" not in request.headers
        assert not {"the viewer's own", "secret", "a" * 43} & set(request.headers.values())
        assert "referer" not in request.headers


def test_the_audio_proxy_sends_twilios_redirect_to_the_viewer(recorded: Recorded, fetching: Browser) -> None:
    answer = fetching.get(recorded.path)
    assert answer.status == 200
    assert answer.location == ""
    assert answer.body
    assert not [value for _, value in answer.headers if "twilio" in value or recorded.twilio.base_url in value]


def test_number_pages_ask_no_permission(serve: Make) -> None:
    number = world()["message"][0]["to"].replace("+", "%2B")
    browser = sign_in(serve(SETTINGS), "bob@example.com", "hidden")
    for path in (f"/numbers/{number}", f"/numbers/-/sums?address={number}", f"/search?q={number}"):
        answer = browser.get(path)
        assert answer.status == 403
        assert "data-row" not in answer.text
    assert sign_in(serve(SETTINGS)).get(f"/numbers/{number}").status == 200


def test_the_ip_list_fails_open(serve: Make) -> None:
    settings = '[server]\nip_subnets = ["192.0.2.0/24"]\n'
    for client, status in (("192.0.2.7", 200), ("198.51.100.1", 403), ("nonsense", 403), ("", 403)):
        browser = serve(settings)
        browser.client = client
        for path in ("/", "/messages", "/healthz", "/static/style.css", "/nothing"):
            found = browser.get(path).status
            assert (found == 403) == (status == 403), (client, path)


@pytest.mark.parametrize(
    "path",
    ["/", "/messages", "/messages.csv", "/messages.json", "/nothing", "/healthz", "/static/x", "/login", "/tail"],
)
def test_no_csp_no_nosniff(serve: Make, path: str) -> None:
    for host, status in (("localhost:8080", None), ("evil.example", 421)):
        browser = serve(host=host)
        answer = browser.get(path)
        assert status is None or path == "/healthz" or answer.status == status
        policy = dict(each.strip().partition(" ")[::2] for each in answer.header("content-security-policy").split(";"))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == "'self'"
        assert policy["frame-ancestors"] == "'none'"
        assert answer.header("x-content-type-options") == "nosniff"
        assert answer.header("referrer-policy") == "no-referrer"


def test_zone_and_logout_forms_without_tokens(serve: Make) -> None:
    browser = sign_in(serve(SETTINGS))
    for path, form in (
        ("/settings/zone", {"zone": "Europe/Zurich", "next": "/"}),
        ("/logout", {}),
        ("/settings/sessions", {"session": "all"}),
    ):
        for token in ({}, {"token": ""}, {"token": "x" * 32}):
            answer = browser.post(path, {**form, **token})
            assert answer.status == 400, (path, token)
            assert not answer.header("set-cookie")
    assert browser.get("/messages").status == 200
    assert "trunkline_zone" not in browser.cookies


def test_one_row_without_date_fails_the_page(serve: Make, tmp_path: Path) -> None:
    undated = {name: value for name, value in message(1).items() if not name.startswith("date_")}
    with Ledger(tmp_path / "logs.db") as ledger:
        put(ledger, undated, message(2, AT - 60), asked=AT)
    browser = serve(store=ledger.path)
    for path in (
        "/messages",
        "/",
        "/tail",
        f"/messages/{undated['sid']}",
        f"/numbers/{undated['to']}",
        "/messages.csv",
    ):
        assert browser.get(path).status == 200, path
    text = browser.get("/messages").text
    assert undated["sid"] in text
    assert sid("SM", 2) in text


@pytest.mark.parametrize("resource", ["", None])
def test_alerts_without_resource_are_missing(serve: Make, tmp_path: Path, resource: str | None) -> None:
    alert = {**world()["alert"][0], "sid": "NO" + "1" * 32, "resource_sid": resource}
    with Ledger(tmp_path / "logs.db") as ledger:
        put(ledger, alert, kind="alert")
    browser = serve(store=ledger.path)
    assert alert["sid"] in browser.get("/alerts").text
    assert browser.get(f"/alerts/{alert['sid']}").status == 200


def test_the_form_shows_a_week_ago_while_the_list_is_unbounded(serve: Make, tmp_path: Path) -> None:
    """What the fields of the form hold is what the list is of, and nothing else."""
    with Ledger(tmp_path / "logs.db") as ledger:
        put(ledger, message(1, AT - 300 * 86_400), message(2, AT - 60), asked=AT)
    browser = serve(store=ledger.path)
    answer = browser.get("/messages")
    assert {name: value for name, value in answer.form("/messages").items() if value} == {}
    assert sid("SM", 1) in answer.text
    answer = browser.get("/messages?q=last:7d")
    assert sid("SM", 1) not in answer.text
    assert sid("SM", 2) in answer.text
    fields = re.findall(r'name="(f-[^"]*)"[^>]*value="([^"]+)"', answer.text)
    assert fields, "the form says nothing of the time that the list is of"


@pytest.mark.parametrize(
    "address", ["12345", "BRAND", "whatsapp:+4915112345678", "client:alice", "sip:bob@example.com"]
)
def test_short_codes_and_names_cannot_be_searched(serve: Make, tmp_path: Path, address: str) -> None:
    with Ledger(tmp_path / "logs.db") as ledger:
        put(ledger, message(1, AT - 60, from_=address), message(2, AT - 50), asked=AT)
    browser = serve(store=ledger.path)
    for said in (f"from:{address}", f"number:{address}"):
        text = browser.get(f"/messages?q={said.replace('+', '%2B')}").text
        assert sid("SM", 1) in text
        assert sid("SM", 2) not in text
    answer = browser.get(f"/numbers/{address.replace('+', '%2B')}")
    assert answer.status == 200
    assert sid("SM", 1) in answer.text
    target = urlsplit(browser.get(f"/search?q={address.replace('+', '%2B')}").location)
    found = browser.follow(browser.get(f"/search?q={address.replace('+', '%2B')}"))
    assert found.status == 200, target
