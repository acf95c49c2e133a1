"""Clients by the settings of Django and Flask, and by the lifespan of FastAPI; what `manage.py check` says of them."""

from __future__ import annotations

import io
import json
import os
import unittest
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core.checks import Error, Warning, run_checks
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import RequestFactory, SimpleTestCase, TestCase, override_settings
from django.urls import path
from fastapi import Depends, FastAPI
from fastapi.testclient import TestClient
from flask import Flask
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

import trunkline
from tests.django_app import configure
from trunkline import AsyncClient, Client
from trunkline.contrib.django import async_client, client, django_webhook
from trunkline.contrib.fastapi import fastapi_client
from trunkline.contrib.flask import Trunkline, flask_before_request
from trunkline.emulator import Emulator
from trunkline.testing import emulated
from trunkline.webhooks import RequestValidator

configure()

ACCOUNT, TOKEN = "AC" + "1" * 32, "2" * 32
KEY, SECRET = "SK" + "3" * 32, "canary-secret"
BOTH = {"TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": TOKEN}
NUMBER = "+14155550123"


@pytest.fixture(autouse=True)
def environment(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """None of Twilio, but for classes, whose environment is the emulator's."""
    if request.cls is None:
        for name in [name for name in os.environ if name.startswith("TWILIO_")]:
            monkeypatch.delenv(name)


def credentials(made: Any) -> tuple[Any, ...]:
    """User name, password and account of a client."""
    return made._auth.username, made._auth.password, made.account_sid


# Django: the client


@pytest.mark.parametrize(("make", "kind"), [(client, Client), (async_client, AsyncClient)])
def test_django_settings_make_the_client(make: Any, kind: Any) -> None:
    with override_settings(**BOTH, TWILIO_EDGE="dublin", TWILIO_REGION="ie1", TWILIO_OPTIONS={"deadline": 5}):
        made = make()
        assert type(made) is kind
        assert credentials(made) == (ACCOUNT, TOKEN, ACCOUNT)
        assert made._options.deadline == 5
        assert "api.dublin.ie1.twilio.com" in repr(made)
        assert make() is made
        with override_settings(TWILIO_API_KEY=KEY, TWILIO_API_SECRET=SECRET):
            assert credentials(make()) == (KEY, SECRET, ACCOUNT)
        assert credentials(make()) == (ACCOUNT, TOKEN, ACCOUNT)


def test_django_settings_go_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", ACCOUNT)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "of the environment")
    assert credentials(client()) == (ACCOUNT, "of the environment", ACCOUNT)
    with override_settings(TWILIO_AUTH_TOKEN=TOKEN):
        assert credentials(client()) == (ACCOUNT, TOKEN, ACCOUNT)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "another")
    assert credentials(client()) == (ACCOUNT, "another", ACCOUNT)


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({}, "credentials are missing"),
        ({"TWILIO_ACCOUNT_SID": 5}, "TWILIO_ACCOUNT_SID must be a str, not int"),
        ({**BOTH, "TWILIO_OPTIONS": 5}, "TWILIO_OPTIONS must be a mapping of arguments of a client, not int"),
        ({**BOTH, "TWILIO_OPTIONS": {"auth_token": "x"}}, "TWILIO_OPTIONS has auth_token, which is set by a setting"),
        ({**BOTH, "TWILIO_OPTIONS": {"deadlin": 5}}, "deadlin"),
        ({**BOTH, "TWILIO_REGION": "IE1"}, "region must be a name of small letters"),
    ],
)
def test_django_says_what_is_wrong(settings: dict[str, Any], text: str) -> None:
    for make in (client, async_client):
        with override_settings(**settings), pytest.raises(ImproperlyConfigured, match=text):
            make()


# Django: the check


def checked(**settings: Any) -> list[tuple[str | None, str]]:
    with override_settings(**settings):
        return [(each.id, each.msg) for each in run_checks(tags=["trunkline"])]


@pytest.mark.parametrize(
    ("settings", "ids"),
    [
        (BOTH, []),
        ({**BOTH, "TWILIO_API_KEY": KEY, "TWILIO_API_SECRET": SECRET, "TWILIO_OPTIONS": {"max_retries": 0}}, []),
        ({"TWILIO_API_KEY": KEY, "TWILIO_API_SECRET": SECRET}, []),
        ({"TWILIO_OPTIONS": {"auth": trunkline.ClientCredentials("OQ1", "x")}}, []),
        ({}, ["W001"]),
        ({"TWILIO_ACCOUNT_SID": ACCOUNT}, ["W001"]),
        ({"TWILIO_AUTH_TOKEN": TOKEN}, ["W001"]),
        ({**BOTH, "TWILIO_ACCOUNT_SID": KEY}, ["E002"]),
        ({**BOTH, "TWILIO_ACCOUNT_SID": "AC123", "TWILIO_API_KEY": "x", "TWILIO_API_SECRET": "y"}, ["E002", "E003"]),
        ({**BOTH, "TWILIO_API_KEY": KEY}, ["E004"]),
        ({**BOTH, "TWILIO_API_SECRET": SECRET}, ["E004"]),
        ({**BOTH, "TWILIO_ACCOUNT_SID": 5}, ["E005"]),
        ({**BOTH, "TWILIO_OPTIONS": {"deadline": -1}}, ["E005"]),
        ({**BOTH, "TWILIO_BASE_URL": "ftp://x"}, ["E005"]),
        ({**BOTH, "TWILIO_AUTH_TOKEN": "your_auth_token"}, ["W006"]),
    ],
)
def test_the_check_says_what_is_missing_or_malformed(settings: dict[str, Any], ids: list[str]) -> None:
    found = checked(**settings)
    assert [each[0] for each in found] == [f"trunkline.{each}" for each in ids]
    assert SECRET not in str(found)


def test_the_check_reads_the_environment_too(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in BOTH.items():
        monkeypatch.setenv(name, value)
    assert checked() == []
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", "AC1")
    assert [each[0] for each in checked()] == ["trunkline.E002"]


def test_manage_check_tells_it_without_a_request() -> None:
    with (
        Emulator() as twilio,
        override_settings(**BOTH, TWILIO_BASE_URL=twilio.base_url, TWILIO_EDGE="?"),
        pytest.raises(SystemCheckError, match=r"\(trunkline\.E005\) edge must be a name"),
    ):
        call_command("check", tags=["trunkline"], stdout=io.StringIO(), stderr=io.StringIO())
    assert twilio.requests == []
    error = io.StringIO()
    # A project without Twilio can still be begun.
    call_command("check", tags=["trunkline"], stdout=io.StringIO(), stderr=error)
    assert "(trunkline.W001) The credentials for Twilio are missing." in error.getvalue()


def test_what_is_missing_warns_and_what_is_malformed_fails() -> None:
    with override_settings(TWILIO_ACCOUNT_SID="x"):
        assert [type(each) for each in run_checks(tags=["trunkline"])] == [Error]
    assert [type(each) for each in run_checks(tags=["trunkline"])] == [Warning]


# Django: tests


def remind() -> Any:
    """The code under test."""
    return client().messages.create(to=NUMBER, from_="+15005550006", body="Do not forget!")


@emulated
@override_settings(TWILIO_OPTIONS={"deadline": 30})
class DjangoReminders(SimpleTestCase):
    """Run by pytest, and by Django's own runner below."""

    twilio: Emulator

    def test_one(self) -> None:
        remind()
        self.twilio.assert_sent(to=NUMBER, count=1)

    def test_two(self) -> None:
        self.twilio.assert_sent(count=0)
        assert client()._options.deadline == 30


@emulated
class DjangoRows(TestCase):
    """One with a database."""

    twilio: Emulator

    def test_one(self) -> None:
        remind()
        self.twilio.assert_sent(to=NUMBER, count=1)


def test_django_settings_lead_to_the_emulator_and_back() -> None:
    """Though the project has real credentials among its settings."""
    elsewhere = {"proxy": "http://127.0.0.1:9", "max_retries": 1}
    with override_settings(**BOTH, TWILIO_API_KEY=KEY, TWILIO_API_SECRET=SECRET, TWILIO_OPTIONS=elsewhere):
        for case in (DjangoReminders, DjangoRows):
            result = unittest.TestResult()
            unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
            assert (result.errors, result.failures) == ([], [])
        with emulated() as twilio:
            remind()
            twilio.assert_sent(count=1)
            assert client()._options.max_retries == 1
        assert credentials(client()) == (KEY, SECRET, ACCOUNT)


# Flask


def test_flask_has_a_client_for_each_application() -> None:
    twilio = Trunkline()
    one, two = Flask("one"), Flask("two")
    for app, token in ((one, "1" * 32), (two, "2" * 32)):
        app.config.update(TWILIO_ACCOUNT_SID=ACCOUNT, TWILIO_AUTH_TOKEN=token, TWILIO_OPTIONS={"max_retries": 0})
        twilio.init_app(app)
    with one.app_context():
        first = twilio.client
        assert credentials(first) == (ACCOUNT, "1" * 32, ACCOUNT)
        assert first._options.max_retries == 0
        assert twilio.client is first
    with two.app_context():
        assert credentials(twilio.client) == (ACCOUNT, "2" * 32, ACCOUNT)
    with one.app_context():
        assert twilio.client is first


def test_flask_sends_and_is_tested_with_the_emulator() -> None:
    app = Flask(__name__)
    twilio = Trunkline(app)

    @app.post("/remind")
    def remind_by_flask() -> dict[str, Any]:
        return {"sid": twilio.client.messages.create(to=NUMBER, from_="+15005550006", body="Hi").sid}

    with emulated() as emulator:
        reply = app.test_client().post("/remind")
        assert reply.json == {"sid": emulator.assert_sent(count=1)[0].sid}
    with emulated() as emulator:
        twilio.client.messages.list()  # outside of a request: the application it was made with
        assert len(emulator.requests) == 1


def test_flask_says_what_is_wrong() -> None:
    app = Flask(__name__)
    twilio = Trunkline()
    with pytest.raises(RuntimeError, match="application context"):
        _ = twilio.client
    with app.app_context():
        with pytest.raises(RuntimeError, match=r"not prepared: call Trunkline\.init_app"):
            _ = twilio.client
        twilio.init_app(app)
        with pytest.raises(ValueError, match="credentials are missing"):
            _ = twilio.client
        app.config["TWILIO_AUTH_TOKEN"] = 5
        with pytest.raises(TypeError, match="TWILIO_AUTH_TOKEN must be a str, not int"):
            _ = twilio.client


# webhooks


def signed(form: dict[str, str], token: str) -> dict[str, str]:
    return {"X-Twilio-Signature": RequestValidator(token).compute_signature("https://example.com/sms", form)}


def test_flask_webhooks_are_signed_by_the_token_of_the_config(monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = Flask("one"), Flask("two")
    for app in (one, two):
        app.before_request(flask_before_request(public_url="https://example.com"))
        app.add_url_rule("/sms", view_func=lambda: "fine", methods=["POST"])
    one.config["TWILIO_AUTH_TOKEN"] = TOKEN
    form = {"Body": "hi"}

    def post(app: Flask, token: str) -> int:
        return app.test_client().post("/sms", data=form, headers=signed(form, token)).status_code

    assert (post(one, TOKEN), post(one, SECRET), post(two, TOKEN)) == (200, 403, 500)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", SECRET)
    assert (post(one, TOKEN), post(two, TOKEN), post(two, SECRET)) == (200, 403, 200)


def test_django_webhooks_are_signed_by_the_token_of_the_settings() -> None:
    view = django_webhook(public_url="https://example.com")(lambda request: HttpResponse("fine"))
    form = {"Body": "hi"}

    def post(token: str) -> int:
        kind = "application/x-www-form-urlencoded"
        request = RequestFactory().post("/sms", urlencode(form), kind, headers=signed(form, token))
        found: int = view(request).status_code
        return found

    with override_settings(TWILIO_AUTH_TOKEN=TOKEN):
        assert (post(TOKEN), post(SECRET)) == (200, 403)
        with override_settings(TWILIO_AUTH_TOKEN=SECRET):
            assert (post(TOKEN), post(SECRET)) == (403, 200)
    with pytest.raises(ValueError, match="TWILIO_AUTH_TOKEN is not set"):
        post("none yet")
    with pytest.raises(ValueError, match="proxies must be 1 or more"):
        django_webhook(proxies=0)


def test_a_phone_of_the_emulator_reaches_a_django_view() -> None:
    @django_webhook(public_url="https://example.com")
    def answer(request: Any) -> HttpResponse:
        text = f"<Response><Message>{request.POST['Body']}, too</Message></Response>"
        return HttpResponse(text, content_type="text/xml")

    with emulated() as twilio, override_settings(ROOT_URLCONF=type("urls", (), {"urlpatterns": [path("sms", answer)]})):
        twilio.mount("https://example.com", get_wsgi_application())
        [number] = client().incoming_phone_numbers.list()
        client().incoming_phone_numbers(number.sid).update(sms_url="https://example.com/sms")
        joe = twilio.phone(NUMBER)
        joe.text(twilio.number, "hi")
        twilio.run()
        assert [each.body for each in joe.inbox] == ["hi, too"], twilio.webhooks


# FastAPI


@pytest.fixture
def twilio_env(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    with emulated() as twilio:
        yield twilio


def test_fastapi_has_one_client_from_start_to_end(twilio_env: Emulator) -> None:
    twilio = fastapi_client(deadline=20)
    app = FastAPI(lifespan=twilio.lifespan)
    given: Any = Depends(twilio)
    seen: list[AsyncClient] = []

    @app.post("/remind")
    async def remind_by_fastapi(client: Any = given) -> str | None:
        seen.append(client)
        return (await client.messages.create(to=NUMBER, from_="+15005550006", body="Hi")).sid

    for _ in range(2):  # an application may start again
        with TestClient(app) as browser:
            assert browser.post("/remind").json() == twilio_env.sent[-1].sid
            browser.post("/remind")
            assert seen[-1] is seen[-2]
            assert not seen[-1]._core.closed
        assert seen[-1]._core.closed
    assert seen[0] is not seen[-1]
    assert seen[0]._options.deadline == 20
    assert "client" not in json.dumps(app.openapi())


def test_a_lifespan_of_ones_own_and_starlette(twilio_env: Emulator) -> None:
    twilio = fastapi_client()

    async def home(request: Any) -> JSONResponse:
        return JSONResponse(len(await request.state.twilio.messages.list()))

    app = Starlette(routes=[Route("/", home)], lifespan=twilio.lifespan)
    with TestClient(app) as browser:
        assert browser.get("/").json() == 0


def test_a_client_in_a_test_of_fastapi_may_be_another(twilio_env: Emulator) -> None:
    twilio = fastapi_client()
    app = FastAPI()
    given: Any = Depends(twilio)

    @app.get("/")
    async def home(client: Any = given) -> str:
        return str(client)

    app.dependency_overrides[twilio] = lambda: "mine"
    assert TestClient(app).get("/").json() == "mine"


def test_fastapi_says_that_it_was_not_started() -> None:
    twilio = fastapi_client()
    app = FastAPI(lifespan=twilio.lifespan)
    given: Any = Depends(twilio)

    @app.get("/")
    async def home(client: Any = given) -> None: ...

    with pytest.raises(RuntimeError, match=r"FastAPI\(lifespan=twilio\.lifespan\).*in tests `with TestClient\(app\)`"):
        TestClient(app).get("/")
    with pytest.raises(ValueError, match="credentials are missing"), TestClient(app):
        pass


def test_one_client_is_for_one_application(twilio_env: Emulator) -> None:
    twilio = fastapi_client()
    app = FastAPI(lifespan=twilio.lifespan)
    with (
        TestClient(app),
        pytest.raises(RuntimeError, match="the client is there already"),
        TestClient(FastAPI(lifespan=twilio.lifespan)),
    ):
        pass
