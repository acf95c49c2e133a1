"""Webhooks to Flask, FastAPI and Django in the process: they see the public URL, and accept the signature."""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Iterator
from typing import Any

import fastapi
import flask
import pytest

from tests.django_app import configure
from tests.emulator.mounted import PUBLIC, deliver
from tests.emulator.receiver import PARAMS, TOKEN, codes
from trunkline.contrib.django import django_webhook
from trunkline.contrib.fastapi import fastapi_webhook
from trunkline.contrib.flask import flask_webhook


def in_flask() -> Any:
    app = flask.Flask("hook")

    @app.route("/sms", methods=["POST", "GET"])
    @flask_webhook(TOKEN)
    def sms() -> Any:
        request = flask.request
        told = [request.method, request.values["Body"], request.args["x"], request.url_root, request.script_root]
        return flask.Response("|".join(told), mimetype="text/xml")

    return app


def in_fastapi() -> Any:
    app = fastapi.FastAPI()

    @app.api_route("/sms", methods=["POST", "GET"], dependencies=[fastapi.Depends(fastapi_webhook(TOKEN))])
    async def sms(request: fastapi.Request) -> Any:
        values = {**request.query_params, **(await request.form() if request.method == "POST" else {})}
        told = [request.method, str(values["Body"]), request.query_params["x"], str(request.base_url)]
        return fastapi.Response("|".join([*told, request.scope["root_path"]]), media_type="text/xml")

    return app


def in_django(asgi: bool) -> Any:
    configure()
    from django.core.handlers.asgi import ASGIHandler
    from django.core.handlers.wsgi import WSGIHandler
    from django.http import HttpRequest, HttpResponse
    from django.urls import clear_url_caches, path

    @django_webhook(TOKEN)
    def sms(request: HttpRequest) -> HttpResponse:
        values = {**request.GET.dict(), **request.POST.dict()}
        root = request.build_absolute_uri("/")
        told = [request.method or "", values["Body"], request.GET["x"], root, request.META["SCRIPT_NAME"]]
        return HttpResponse("|".join(map(str, told)), content_type="text/xml")

    urls: Any = types.ModuleType("mounted_urls")
    urls.urlpatterns = [path("sms", sms)]
    sys.modules["mounted_urls"] = urls
    clear_url_caches()
    return ASGIHandler() if asgi else WSGIHandler()


FRAMEWORKS: dict[str, Callable[[], Any]] = {
    "flask": in_flask,
    "fastapi": in_fastapi,
    "django-wsgi": lambda: in_django(False),
    "django-asgi": lambda: in_django(True),
}


@pytest.fixture(params=FRAMEWORKS)
def framework(request: pytest.FixtureRequest) -> Iterator[Any]:
    made = FRAMEWORKS[request.param]()
    if not request.param.startswith("django"):
        yield made
        return
    from django.test import override_settings

    with override_settings(ROOT_URLCONF="mounted_urls"):
        yield made


@pytest.mark.parametrize("method", ["POST", "GET"])
@pytest.mark.parametrize("root", ["", "/hooks/a b"])
def test_a_framework_sees_the_public_url_and_accepts_the_signature(framework: Any, method: str, root: str) -> None:
    prefix = PUBLIC + root.replace(" ", "%20")
    outcome = deliver(framework, prefix=prefix, method=method)
    assert codes(outcome) == (200, None, 1), outcome
    assert outcome.content_type.startswith("text/xml")
    told = outcome.body.decode().split("|")
    assert told[:3] == [method, dict(PARAMS)["Body"], " ä"]
    assert told[3].startswith("https://example.com/")
    assert told[4].rstrip("/") == root
    assert outcome.tries[0].address == "mounted"
    assert outcome.url.startswith(f"{prefix}/sms")


def test_a_framework_refuses_a_wrong_token(framework: Any) -> None:
    assert codes(deliver(framework, auth_token="another")) == (403, 11200, 1)


def test_json_reaches_a_framework() -> None:
    app = flask.Flask("hook")

    @app.post("/events")
    @flask_webhook(TOKEN)
    def events() -> Any:
        return flask.jsonify(flask.request.get_json())

    assert deliver(app, "/events", json=b'{"a":1}').body == b'{"a":1}\n'
