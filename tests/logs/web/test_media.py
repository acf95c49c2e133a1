"""Media and recordings: fetched by their SID, with the rights of who asks, and handed out safely."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.logs.web.asgi import Browser
from tests.logs.web.conftest import Make
from trunkline import Client
from trunkline._web.ranges import span
from trunkline.emulator import Emulator
from trunkline.logs.records import Reading
from trunkline.logs.store import Ledger
from trunkline.logs.viewer.settings import Settings
from trunkline.logs.web import files
from trunkline.logs.web.app import Application


@pytest.fixture(scope="module")
def twilio() -> Iterator[Emulator]:
    with Emulator() as made:
        client = made.client()
        message = client.messages.send(
            to="+14155550123", from_=made.number, body="look", media_urls=["https://example.com/cat.png"]
        )
        call = client.calls.make(to="+14155550123", from_=made.number, url="https://demo.twilio.com/docs/voice.xml")
        made.advance(5)
        recording = client.calls(call.sid).recordings.create()
        made.advance(60)
        made.sids = (message.sid, recording.sid)  # type: ignore[attr-defined]
        yield made
        client.close()


@pytest.fixture(scope="module")
def store(twilio: Emulator, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("media") / "logs.db"
    with twilio.client() as client, Ledger(path) as ledger:
        message, recording = twilio.sids  # type: ignore[attr-defined]
        rows = {
            "message": [client.messages(message).fetch().to_dict()],
            "recording": [client.recordings(recording).fetch().to_dict()],
            "media": [each.to_dict() for each in client.messages(message).media.list()],
        }
        for kind, found in rows.items():
            ledger.apply([Reading(kind, twilio.account_sid, time.time(), found)])
    return path


@pytest.fixture
def page(twilio: Emulator, store: Path) -> Iterator[Browser]:
    app = Application(store, make_client=lambda: twilio.client())
    browser = Browser(app)
    yield browser
    app.close()
    browser.close()


def _medium(browser: Browser, twilio: Emulator) -> str:
    import re

    found = re.search(r'src="(/media/ME\w+/content)"', browser.get(f"/messages/{twilio.sids[0]}").text)  # type: ignore[attr-defined]
    assert found
    return found[1]


def test_a_picture_is_shown(page: Browser, twilio: Emulator) -> None:
    answer = page.get(_medium(page, twilio))
    assert answer.status == 200
    assert answer.header("content-type") == "image/png"
    assert answer.body.startswith(b"\x89PNG")
    assert answer.header("content-disposition") == "inline"
    assert answer.header("content-security-policy") == "default-src 'none'; sandbox"
    assert answer.header("x-content-type-options") == "nosniff"
    assert answer.header("cache-control") == "no-store"


def test_a_recording_is_played_in_parts(page: Browser, twilio: Emulator) -> None:
    path = f"/recordings/{twilio.sids[1]}/content"  # type: ignore[attr-defined]
    assert f'src="{path}"' in page.get(f"/recordings/{twilio.sids[1]}").text  # type: ignore[attr-defined]
    whole = page.get(path)
    assert whole.status == 200
    assert whole.header("content-type") == "audio/mpeg"
    assert int(whole.header("content-length")) == len(whole.body) > 0
    part = page.get(path, range="bytes=1-3")
    assert (part.status, part.body) == (206, whole.body[1:4])
    assert part.header("content-range") == f"bytes 1-3/{len(whole.body)}"
    assert page.get(path, range="bytes=-2").body == whole.body[-2:]
    assert page.get(path, range=f"bytes={len(whole.body)}-").status == 416


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("", (0, 10, 200)),
        ("bytes=0-", (0, 10, 206)),
        ("bytes=3-4", (3, 5, 206)),
        ("bytes=8-99", (8, 10, 206)),
        ("bytes=-3", (7, 10, 206)),
        ("bytes=-99", (0, 10, 206)),
        ("bytes=10-", (0, 0, 416)),
        ("bytes=5-4", (0, 0, 416)),
        ("bytes=-0", (0, 0, 416)),
        ("bytes=-", (0, 10, 200)),
        ("bytes=1-2,4-5", (0, 10, 200)),
        ("items=1-2", (0, 10, 200)),
    ],
)
def test_ranges(said: str, expected: tuple[int, int, int]) -> None:
    assert span(said, 10) == expected


def test_a_type_that_is_not_known_is_a_file(twilio: Emulator, store: Path, page: Browser, tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    with twilio.client() as client, Ledger(path) as ledger:
        [medium] = [each.to_dict() for each in client.messages(twilio.sids[0]).media.list()]  # type: ignore[attr-defined]
        for content_type in ("text/html", "image/svg+xml", "", "application/pdf"):
            ledger.apply(
                [Reading("media", twilio.account_sid, time.time(), [{**medium, "content_type": content_type}])]
            )
            app = Application(path, make_client=lambda: twilio.client())
            browser = Browser(app)
            answer = browser.get(f"/media/{medium['sid']}/content")
            app.close()
            browser.close()
            assert answer.status == 200
            assert answer.header("content-type") == "application/octet-stream"
            assert answer.header("content-disposition").startswith("attachment")


def test_a_large_file_is_refused(twilio: Emulator, store: Path) -> None:
    app = Application(store, make_client=lambda: twilio.client())
    app.site.files = files.Files(lambda: twilio.client(), largest=20)
    browser = Browser(app)
    answer = browser.get(f"/recordings/{twilio.sids[1]}/content")  # type: ignore[attr-defined]
    app.close()
    browser.close()
    assert answer.status == 413


def test_without_credentials_it_says_so(serve: Make, store: Path, twilio: Emulator) -> None:
    browser = serve(store=store)
    assert browser.get(f"/recordings/{twilio.sids[1]}/content").status == 503  # type: ignore[attr-defined]
    assert "no credentials" in browser.get(f"/recordings/{twilio.sids[1]}").text  # type: ignore[attr-defined]


def test_who_may_not_see_them_gets_nothing(store: Path, twilio: Emulator) -> None:
    settings = '[auth]\nrole = "some"\n[roles.some]\naccounts = "all"\ncan_view_messages = true\n'
    app = Application(store, Settings.parse(settings), make_client=lambda: twilio.client())
    browser = Browser(app)
    text = browser.get(f"/messages/{twilio.sids[0]}").text  # type: ignore[attr-defined]
    assert "/media/" not in text
    with twilio.client() as client:
        medium = client.messages(twilio.sids[0]).media.list()[0].sid  # type: ignore[attr-defined]
    assert browser.get(f"/media/{medium}/content").status == 404
    assert browser.get(f"/recordings/{twilio.sids[1]}/content").status == 404  # type: ignore[attr-defined]
    app.close()
    browser.close()


def test_what_twilio_has_no_more_is_told(store: Path) -> None:
    with Emulator() as empty:
        app = Application(store, make_client=lambda: empty.client())
        browser = Browser(app)
        sid = browser.get("/recordings.json").text.split('"sid":"')[1][:34]
        answer = browser.get(f"/recordings/{sid}/content")
        app.close()
        browser.close()
    assert answer.status == 404
    assert "no more" in answer.text


def test_a_broken_connection_is_told(store: Path) -> None:
    client = Client("AC" + "0" * 32, "secret", base_url="http://127.0.0.1:9", max_retries=0)
    app = Application(store, make_client=lambda: client)
    browser = Browser(app)
    sid = browser.get("/recordings.json").text.split('"sid":"')[1][:34]
    answer = browser.get(f"/recordings/{sid}/content")
    app.close()
    browser.close()
    assert answer.status == 502
