"""The signatures of the emulator: accepted by the validators of Twilio's own SDKs, and not with another token."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from tests.foreign.apps import PUBLIC, App, Fields, served
from tests.foreign.sdks import NodeSdk, PythonSdk
from tests.rounds import rounds
from trunkline.emulator import Emulator
from trunkline.emulator.delivery.request import signature

JOE = "+14155550123"
TOKEN = "12345"

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
names = st.sampled_from(["Body", "From", "To", "MediaUrl0", "body", "a", "b c", "ä", "👋"])
forms = st.lists(st.tuples(names, texts), max_size=8)
queries = st.lists(st.tuples(names, texts), max_size=3)
hosts = st.sampled_from(["example.com", "example.com:8443", "127.0.0.1:4010", "a-b.example.org"])
addresses = st.builds(
    lambda scheme, host, path, query: (
        f"{scheme}://{host}/{quote(path)}"
        + (f"?{'&'.join(f'{quote(n)}={quote(v)}' for n, v in query)}" if query else "")
    ),
    st.sampled_from(["http", "https"]),
    hosts,
    st.text("abc/ä-_~:@", max_size=8).map(lambda text: text.strip("/").replace("//", "/")),
    queries,
)


@settings(max_examples=rounds(300, 3_000))
@given(url=addresses, form=forms)
def test_the_validator_for_python(url: str, form: list[tuple[str, str]]) -> None:
    signed = signature(TOKEN, url, tuple(form), "sha1")
    assert RequestValidator(TOKEN).validate(url, Fields(form), signed)
    assert not RequestValidator("other").validate(url, Fields(form), signed)


@pytest.mark.node
@settings(max_examples=rounds(200, 1_000), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(url=addresses, form=forms)
def test_the_validator_for_node(node_app: NodeSdk, url: str, form: list[tuple[str, str]]) -> None:
    params: dict[str, Any] = {}
    for name, value in form:
        params.setdefault(name, []).append(value)
    single = {name: values[0] if len(values) == 1 else values for name, values in params.items()}
    signed = signature(TOKEN, url, tuple(form), "sha1")
    assert node_app.ask("validate", token=TOKEN, signature=signed, url=url, params=single)
    assert not node_app.ask("validate", token="other", signature=signed, url=url, params=single)


PATHS = [
    "/sms",
    "/sms?a=b",
    "/sms?x=%20%C3%A4&y=",
    "/sms?a=1&a=2&A=3",
    "/s%20m/%F0%9F%91%8B?q=%26%3D",
    "/sms/?u=a@b:c,d",
]
BODIES = ["", "a", "Grüße 👋🏽", "a+b&c=d%20", "  spaces\tand\nlines ", "\u0000\u200d日本", "'\"<>;"]


@pytest.mark.node
@pytest.mark.parametrize("method", ["POST", "GET"])
@pytest.mark.parametrize("path", PATHS)
def test_webhooks_to_node(node_app: NodeSdk, twilio: Emulator, path: str, method: str) -> None:
    node_app.answer()
    _listens(node_app, f"{node_app.url}{path}", method)
    for body in BODIES:
        twilio.phone(JOE).text(twilio.number, body, ButtonText=f"{body}!")
    hooks = node_app.hooks()
    assert [hook.form["Body"] for hook in hooks] == BODIES
    assert [hook.form["ButtonText"] for hook in hooks] == [f"{body}!" for body in BODIES]
    assert all(hook.signed for hook in hooks)


@pytest.mark.parametrize("kind", ["wsgi", "asgi", "thread"])
@pytest.mark.parametrize("method", ["POST", "GET"])
def test_webhooks_to_python(twilio: Emulator, kind: str, method: str) -> None:
    app = App(twilio.auth_token)
    if kind == "thread":
        with served(app):
            _check(twilio, app, method)
        return
    twilio.mount(PUBLIC, getattr(app, kind))
    try:
        _check(twilio, app, method)
    finally:
        twilio.mounts.remove(PUBLIC)


def _check(twilio: Emulator, app: App, method: str) -> None:
    sdk = PythonSdk(twilio, app)
    for path in PATHS:
        app.clear()
        _listens(sdk, f"{app.url}{path}", method)
        for body in BODIES:
            twilio.phone(JOE).text(twilio.number, body)
        assert [hook.form["Body"] for hook in app.hooks] == BODIES
        assert all(hook.signed for hook in app.hooks)
    sdk.close()


def _listens(sdk: Any, url: str, method: str) -> None:
    (number,) = sdk("incoming_phone_numbers.list")
    sdk("incoming_phone_numbers({}).update", number["sid"], sms_url=url, sms_method=method)
