"""Clients by the settings of Django and Flask, and by the lifespan of FastAPI; what `manage.py check` says of them."""

from __future__ import annotations

import io
import json
import os
import unittest
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.checks import Error, Warning, run_checks
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.test import SimpleTestCase, TestCase, override_settings
from fastapi import Depends, FastAPI
from fastapi.testclient import TestClient
from flask import Flask
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

import trunkline
from tests.django_app import configure
from trunkline import AsyncClient, Client
from trunkline.contrib.django import async_client, client
from trunkline.contrib.fastapi import fastapi_client
from trunkline.contrib.flask import Trunkline
from trunkline.emulator import Emulator
from trunkline.testing import emulated

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
    with Emulator() as twilio:
        with override_settings(**BOTH, TWILIO_BASE_URL=twilio.base_url, TWILIO_EDGE="?"):
            with pytest.raises(SystemCheckError, match=r"\(trunkline\.E005\) edge must be a name"):
                call_command("check", tags=["trunkline"], stdout=io.StringIO(), stderr=io.StringIO())
        assert twilio.requests == []
    error = io.StringIO()
    call_command(
        "check", tags=["trunkline"], stdout=io.StringIO(), stderr=error
    )  # a project without Twilio can still be begun
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
    with override_settings(**BOTH, TWILIO_API_KEY=KEY, TWILIO_API_SECRET=SECRET):
        for case in (DjangoReminders, DjangoRows):
            result = unittest.TestResult()
            unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
            assert (result.errors, result.failures) == ([], [])
        with emulated() as twilio:
            remind()
            twilio.assert_sent(count=1)
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
