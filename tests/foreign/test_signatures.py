"""The signatures of the emulator: accepted by the validators of Twilio's own SDKs, and not with another token."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from tests.emulator.receiver import TOKEN as SENT
from tests.emulator.receiver import outgoing, send
from tests.foreign.apps import PUBLIC, App, Fields, served
from tests.foreign.sdks import NodeSdk, PythonSdk
from tests.rounds import rounds
from trunkline.emulator import Emulator
from trunkline.emulator.delivery.request import request, signature
from trunkline.emulator.delivery.target import read_url

JOE, ANN = "+14155550123", "+14155550177"
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


@settings(max_examples=rounds(300, 1_000))
@given(url=addresses, form=forms)
def test_the_validator_for_python(url: str, form: list[tuple[str, str]]) -> None:
    signed = signature(TOKEN, url, tuple(form), "sha1")
    assert RequestValidator(TOKEN).validate(url, Fields(form), signed)
    assert not RequestValidator("other").validate(url, Fields(form), signed)


@pytest.mark.node
@settings(
    max_examples=rounds(200, 1_000), suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
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


# Voice


VOICE_PATHS = ["/voice", "/voice?menu=main", "/voice?x=%20%C3%A4&y=", "/v%20oice/%F0%9F%91%8B?q=%26%3D&q=2"]
WHISPERING = ("number", {"url": "/whisper?to=ann", "method": "GET"}, ANN)
ROOM = {"status_callback": "/told?e=f", "status_callback_event": "join leave", "wait_url": "/music?g=h"}
TAKEN = {
    "gather": [("gather", {"num_digits": 1, "action": "/done?step=1&of=%202"}, [("say", {}, "Grüße & mehr")])],
    "record": [("record", {"action": "/done?a=b", "recording_status_callback": "/taped?c=d"})],
    "dial": [("dial", {"action": "/done", "method": "GET"}, [WHISPERING])],
    "conference": [("dial", {}, [("conference", ROOM, "room")])],
    "enqueue": [("enqueue", {"action": "/done?i=j", "wait_url": "/music?k=l"}, "queue")],
    "redirect": [("redirect", {"method": "GET"}, "/done?m=n")],
}


def _called(twilio: Emulator, sdk: Any, path: str, method: str, verbs: Any) -> None:
    """A call comes in, does what it is told, and all that is told of it."""
    (number,) = sdk("incoming_phone_numbers.list")
    given = {"voice_url": f"{sdk.url}{path}", "status_callback": f"{sdk.url}/status?o=%20p"}
    methods = {"voice_method": method, "status_callback_method": method}
    sdk("incoming_phone_numbers({}).update", number["sid"], **given, **methods)
    music = [("say", {}, "Wait"), ("pause", {"length": 60})]
    own = path.partition("?")[0].removeprefix("/")
    sdk.answer(**{own: {"voice": verbs}, "whisper": {"voice": [("say", {}, "Psst")]}, "music": {"voice": music}})
    call = twilio.phone(JOE).call(twilio.number, FromCity="Größe & <mehr>", Novelty="a+b=c 👋")
    if not call.ended:
        call.say("Hello")
    if not call.ended:
        call.press("1#")
    for ann in [each for each in twilio.phone(ANN).calls if not each.ended]:
        ann.hang_up()
    if not call.ended:
        call.hang_up()
    twilio.run()


@pytest.mark.parametrize("name", TAKEN)
@pytest.mark.parametrize("method", ["POST", "GET"])
def test_every_request_of_a_call_is_signed(sdk: Any, twilio: Emulator, name: str, method: str) -> None:
    for path in VOICE_PATHS:
        _called(twilio, sdk, path, method, TAKEN[name])
        found = sdk.hooks()
        assert [hook.path for hook in found if not hook.signed] == []
        asked = {hook.path.partition("?")[0] for hook in found}
        assert asked > {path.partition("?")[0], "/status"}
        assert len(asked) > 2
        assert {hook.method for hook in found if hook.path.startswith("/status")} == {method}
        twilio.reset()


@pytest.mark.parametrize("public", ["https://example.com", "https://example.com:8443", "http://example.com:8080"])
def test_every_request_of_a_call_at_a_public_url(twilio: Emulator, public: str) -> None:
    app = App(twilio.auth_token, public)
    twilio.mount(public, app.wsgi)
    sdk = PythonSdk(twilio, app)
    try:
        for name, verbs in TAKEN.items():
            app.clear()
            _called(twilio, sdk, "/voice?x=1", "POST", verbs)
            assert app.hooks, name
            assert [hook.path for hook in app.hooks if not hook.signed] == [], name
    finally:
        twilio.mounts.remove(public)
        sdk.close()


bodies = st.text(st.characters(exclude_categories=["Cs"]), max_size=50)


@pytest.mark.node
@settings(
    max_examples=rounds(100, 1_000), suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(url=addresses, body=bodies)
def test_the_validators_for_json(node_app: NodeSdk, url: str, body: str) -> None:
    made = request(outgoing(url, json=body.encode()), read_url(url))
    received, signed = f"{made.target.scheme}://{made.target.host_header}{made.target.path}", _signature(made)
    assert "bodySHA256=" in received
    assert RequestValidator(SENT).validate(received, body, signed)
    assert node_app.ask("validate", token=SENT, signature=signed, url=received, body=body)
    assert not RequestValidator(SENT).validate(received, f"{body} ", signed)
    assert not node_app.ask("validate", token=SENT, signature=signed, url=received, body=f"{body} ")
    assert not node_app.ask("validate", token="other", signature=signed, url=received, body=body)


@pytest.mark.node
def test_json_to_node(node_app: NodeSdk, twilio: Emulator) -> None:
    node_app.answer()
    for path in ("/events", "/events?a=%20b", "/s%20m?q=%26"):
        sent = asyncio.run(
            send(f"{node_app.url}{path}", json='{"text": "Grüße 👋"}'.encode(), auth_token=twilio.auth_token)
        )
        assert sent.ok
    assert [hook.signed for hook in node_app.hooks()] == [True] * 3


def _signature(made: Any) -> str:
    return str({name.lower(): value for name, value in made.headers}["x-twilio-signature"])


def _listens(sdk: Any, url: str, method: str) -> None:
    (number,) = sdk("incoming_phone_numbers.list")
    sdk("incoming_phone_numbers({}).update", number["sid"], sms_url=url, sms_method=method)
