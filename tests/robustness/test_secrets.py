"""Canary secrets and personal data: where they must never show, and where they must be found."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import io
import json
import logging
import pickle
import pprint
import re
import traceback
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr
from functools import cache
from typing import Any

import pytest

import trunkline
from tests.faults.server import FaultServer, answers, free_port
from tests.robustness import registry
from tests.robustness.canary import (
    ACCOUNT,
    API_SECRET,
    AUTH_TOKEN,
    BEARER,
    CLIENT_SECRET,
    KEY,
    PROXY_PASSWORD,
    WEBHOOK_TOKEN,
    secrets_in,
    wire,
)
from tests.rounds import rounds
from tests.unit.fake_transport import World, reply
from trunkline import errors
from trunkline import facts as f
from trunkline._core.http.transport_errors import connection_error
from trunkline._core.model.decode import decode
from trunkline._core.model.model import Model
from trunkline.emulator import Emulator
from trunkline.facts import OperationFacts
from trunkline.webhooks import RequestValidator
from trunkline.webhooks.request import Guard, Received

# Personal data as it may be written: a number by its first digits, an address, a name, a text, a link.
NUMBER = "+14155559876"
PERSON = "Canary Person"
MAIL = "canary.person@example.com"
PIN = 7_171_717
LINK = "https://media.example/canary-media?name=canary-query"
# What is known for personal by its form, and what only the request tells.
_FORMS = re.compile(r"415.{0,2}555|canary\.person|canary-query|5559876", re.IGNORECASE)
_PERSONAL = re.compile(f"{_FORMS.pattern}|canary.?person|canary-media", re.IGNORECASE)


def personal_in(text: str, pattern: re.Pattern[str] = _PERSONAL) -> list[str]:
    return pattern.findall(text)


# models


def filled(module: str, name: str, depth: int = 0) -> dict[str, Any]:
    """The JSON of a model in which every marked field has a canary."""
    found = {}
    for field in f.load(module).models[name]:
        if field.mark:
            canary = f"{PERSON} {field.wire}" if field.mark == "pii" else f"canary-secret-{field.wire}"
            found[field.wire] = marked(module, field.type, canary, depth)
        elif field.type == "address":
            found[field.wire] = NUMBER
        else:
            found[field.wire] = inner(module, field.type, depth)
    return found


def marked(module: str, kind: str, canary: str, depth: int) -> Any:
    if kind.startswith("list["):
        return [marked(module, kind[5:-1], canary, depth)]
    if kind == "int":
        return PIN
    if kind == "decimal:text":
        return f"{PIN}.5"
    if kind == "address":
        return NUMBER
    if kind in ("any", "object"):
        return {"canary person": [canary, {"deep": NUMBER}]}
    return filled(module, kind, depth) if kind in f.load(module).models else canary


def inner(module: str, kind: str, depth: int) -> Any:
    if kind.startswith("list["):
        return [inner(module, kind[5:-1], depth)] if depth < 3 else []
    if kind in f.load(module).models:
        return filled(module, kind, depth + 1) if depth < 3 else None
    return registry.value(module, kind)


MARKED = [
    (module, name)
    for module in f.modules()
    for name, fields in f.load(module).models.items()
    if any(field.mark or field.type == "address" for field in fields)
]
_SECRET = re.compile(rf"canary-secret[\w-]*|{PIN}")


def shown(value: object) -> str:
    """Every text that a value gives of itself without being asked for a field."""
    logger = logging.LogRecord("x", logging.INFO, "", 0, "%s %r", (value, value), None)
    texts = [repr(value), str(value), f"{value}", pprint.pformat([value])]
    texts += [repr(pair) for pair in getattr(value, "__rich_repr__", list)()]
    return "\n".join([*texts, logger.getMessage(), repr({"key": (value,)})])


def test_marked_fields_are_many() -> None:
    marks = [field.mark for module in f.modules() for fields in f.load(module).models.values() for field in fields]
    assert marks.count("pii") >= 321
    assert marks.count("secret") >= 30


@pytest.mark.parametrize("module", sorted({module for module, _ in MARKED}))
def test_models_show_no_marked_field(module: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for name in [name for owner, name in MARKED if owner == module]:
        cls = getattr(importlib.import_module(f"trunkline.models.{module}"), name)
        data = filled(module, name)
        for keep_unknown in (False, True):
            text = json.dumps({**data, "canary person": PERSON} if keep_unknown else data)
            model = decode(cls, text.encode(), keep_unknown=keep_unknown).value
            assert not personal_in(shown(model).replace("'canary person': …", "")), name
            assert not _SECRET.search(shown(model)), name
            check_present(module, name, model, data)
        # What cannot be read is told of by its place alone.
        marks = [field.wire for field in f.load(module).models[name] if field.mark]
        wrong = {wire: [{"canary person": PERSON, "n": NUMBER}] for wire in marks}
        decoded = decode(cls, json.dumps(wrong).encode())
        assert not personal_in(shown(decoded.value)), name
        assert not personal_in(shown(list(decoded.problems))), name
    assert not personal_in(caplog.text)


def check_present(module: str, name: str, model: Model, data: dict[str, Any]) -> None:
    """What is hidden is there where the user asks for it."""
    same = pickle.loads(pickle.dumps(model))
    assert same == model
    for field in f.load(module).models[name]:
        if field.mark:
            assert getattr(same, field.name) is not None, field.name
            assert getattr(same, field.name) == getattr(model, field.name)
    wire = model.to_dict()
    for field in f.load(module).models[name]:
        if field.mark and field.type in ("str", "address"):
            assert wire[field.wire] == data[field.wire]
    assert json.loads(model.to_json())


def test_numbers_keep_their_last_four_digits() -> None:
    text = json.dumps({"to": NUMBER, "from": f"whatsapp:{NUMBER}", "body": PERSON})
    message = decode(trunkline.models.api_v2010.Message, text.encode()).value
    assert "to='…9876'" in repr(message)
    assert "from_='whatsapp:…9876'" in repr(message)
    assert "body=…" in repr(message)


# calls that fail


def plain_name(wire: str) -> str:
    return re.sub(r"[^a-z]", "", wire.lower())


@cache
def personal_names(facts: OperationFacts) -> frozenset[str]:
    """The arguments that are personal: those marked, and those that the result has as a marked field."""
    models = f.load(facts.module).models
    fields = models.get(facts.result or "", ())
    named = {plain_name(field.wire) for field in fields if field.mark == "pii" or field.type == "address"}
    return frozenset(param.wire for param in facts.params if param.pii or plain_name(param.wire) in named)


CALLED = [facts for facts in registry.operations() if personal_names(facts)][:: rounds(3, 1)]


def personal_arguments(facts: OperationFacts) -> tuple[dict[str, Any], dict[str, Any]]:
    """Ids by wire name and arguments by Python name, with canaries in all that is personal."""
    personal = personal_names(facts)
    ids = dict.fromkeys(registry.ids(facts), "SID1")
    kwargs = registry.minimal(facts)
    for param in facts.params:
        if param.wire in personal:
            number = param.type == "address" or "number" in param.wire.lower()
            value: Any = NUMBER if number else f"{PERSON} {MAIL}" if param.place == "header" else PERSON
            if param.place == "path":
                ids[param.wire] = NUMBER if number else MAIL if "mail" in param.wire.lower() else "CanaryPerson"
            elif param.type in ("str", "address", "str?"):
                kwargs[param.name] = value
            elif param.type == "list[str]":
                kwargs[param.name] = [value]
            elif param.type in ("any", "json", "object"):
                kwargs[param.name] = {"key": value}
    return ids, kwargs


def saying(values: list[str]) -> str:
    """What the API says of wrong arguments: it repeats them."""
    quoted = " and ".join(f"'{value}'" for value in values)
    return f"The values {quoted} are not valid; neither is whatsapp:{NUMBER} ({MAIL}), nor what is at {LINK}"


JSON = {"Content-Type": "application/json"}
FAILURES: dict[str, Callable[[str], Any]] = {
    "echo": lambda text: reply(400, {"code": 21211, "message": text, "details": {"value": text}, "status": 400}, JSON),
    "problem": lambda text: reply(422, {"title": "Bad", "detail": text, "errors": [{"detail": text}]}, JSON),
    "bulk": lambda text: reply(400, {"errors": [{"code": 1, "message": text, "context": {"value": text}}]}, JSON),
    "busy": lambda text: reply(429, {"code": 20429, "message": text}, {"Retry-After": "100", **JSON}),
    "down": lambda text: reply(503, f"<html>{text}".encode(), {"Content-Type": "text/html"}),
    "reset": lambda text: connection_error("connection reset", sent=True),
    "broken": lambda text: reply(200, f'{{"to": "{NUMBER}", "body": "{PERSON}'.encode(), JSON),
    "redirect": lambda text: reply(302, b"", {"Location": LINK}),
    "wrong": lambda text: reply(200, [{"to": NUMBER, "friendly_name": PERSON, "media_url": LINK}], JSON),
}


class Listener(logging.Handler):
    """Everything that is logged, with the arguments of each record."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        texts = {name: value for name, value in vars(record).items() if not isinstance(value, int | float)}
        self.texts.append(f"{record.getMessage()} {texts!r} {record.args!r}")


@pytest.fixture
def listener() -> Iterator[Listener]:
    found, root = Listener(), logging.getLogger()
    before = root.level
    root.addHandler(found)
    root.setLevel(logging.DEBUG)
    logging.getLogger("asyncio").setLevel(logging.WARNING)
    yield found
    root.removeHandler(found)
    root.setLevel(before)
    logging.getLogger("asyncio").setLevel(logging.NOTSET)


async def awaited(value: Any) -> Any:
    if inspect.isasyncgen(value) or inspect.isgenerator(value):
        value = anext(value, None) if inspect.isasyncgen(value) else next(value, None)
    return await value if inspect.isawaitable(value) else value


class Seen:
    """What hooks were given."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def request(self, sending: Any) -> None:
        self.texts += [shown(sending), wire(sending.url, sending.headers, sending.body)]
        assert not personal_in(shown(sending))

    def response(self, response: Any) -> None:
        self.texts += [shown(response), repr(response.error), wire(response.path, response.headers, response.body)]
        assert not personal_in(shown(response))


def credentials(name: str) -> dict[str, Any]:
    return {
        "token": {"username": ACCOUNT, "password": AUTH_TOKEN},
        "key": {"api_key_sid": KEY, "api_secret": API_SECRET, "account_sid": ACCOUNT},
        "oauth": {"auth": oauth(), "account_sid": ACCOUNT},
    }[name]


def oauth() -> trunkline.ClientCredentials:
    auth = trunkline.ClientCredentials("OQ1", CLIENT_SECRET)
    auth.store({"access_token": BEARER, "expires_in": 999_999_999}, 0.0)
    return auth


def failures_of(kind: str, facts: OperationFacts, runner: asyncio.Runner, **options: Any) -> Iterator[tuple[str, Any]]:
    """One operation, failing in each way."""
    ids, kwargs = personal_arguments(facts)
    sent = [value[0] if isinstance(value, list) else value for value in [*ids.values(), *kwargs.values()]]
    text = saying([value for value in sent if isinstance(value, str) and personal_in(value)])
    for name, make in FAILURES.items():
        world = World(kind)
        how = "oauth" if facts.auth == "oauth" else ("token", "key", "oauth")[len(name) % 3]
        client = world.client(make(text), max_retries=0, **credentials(how), **options)
        found = registry.resource(client, facts, ids)
        try:
            runner.run(awaited(getattr(found, facts.verb)(**kwargs)))
        except errors.TrunklineError as error:
            yield name, error


def told_by(error: BaseException) -> str:
    """What is printed of an exception, with those that it came of."""
    told = [*traceback.format_exception(error), shown(error), str(error.__cause__), str(error.__context__)]
    return "".join([*told, f"{error.args} {getattr(error, 'message', '')}"])


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_failing_calls_show_neither_secrets_nor_persons(kind: str, listener: Listener) -> None:
    """Every operation with personal arguments, failing in every way, heard and looked at from everywhere."""
    seen = Seen()
    with asyncio.Runner() as runner:
        options = {"on_request": seen.request, "on_response": seen.response}
        for facts in CALLED:
            for name, error in failures_of(kind, facts, runner, **options):
                told = told_by(error)
                assert not secrets_in(told), facts.id
                assert not secrets_in(pickle.dumps(error)), facts.id
                assert not secrets_in(f"{vars(error)} {error.args}"), facts.id
                assert not personal_in(told, _FORMS), facts.id
                check_kept(name, error)
    heard = "\n".join(listener.texts)
    assert "Messages.json" in heard
    assert not secrets_in(heard)
    assert not secrets_in("\n".join(seen.texts))
    assert not personal_in(heard, _FORMS)


def test_texts_repeat_nothing_of_the_request(listener: Listener) -> None:
    """Names, identities and links that the API repeats from the request, or that stand in its path."""
    repeated: list[str] = []
    with asyncio.Runner() as runner:
        for facts in CALLED:
            for name, error in failures_of("sync", facts, runner):
                if personal_in(told_by(error)):
                    repeated.append(f"{facts.id}, {name}: {error}")
    logged = sorted({text.partition(" → ")[0] for text in listener.texts if personal_in(text)})
    assert not repeated, (len(repeated), repeated[:4])
    assert not logged, (len(logged), logged[:4])


def check_kept(name: str, error: errors.TrunklineError) -> None:
    """What the user asks for is there, also in another process."""
    same = pickle.loads(pickle.dumps(error))
    if name in ("echo", "problem", "bulk", "busy"):
        assert MAIL in same.api_message
        assert LINK.encode() in same.body


def trace_of(kind: str, mode: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """What `DEBUG_HTTP_TRAFFIC` writes of all failing calls."""
    monkeypatch.setenv("DEBUG_HTTP_TRAFFIC", mode)
    stream = io.StringIO()
    with asyncio.Runner() as runner, redirect_stderr(stream):
        for facts in CALLED:
            for _ in failures_of(kind, facts, runner):
                pass
    assert stream.getvalue().count("→ ") > len(CALLED)
    return stream.getvalue()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_full_trace_shows_no_secrets(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    trace = trace_of(kind, "full", monkeypatch)
    assert not secrets_in(trace)
    assert PERSON in trace
    assert NUMBER in trace


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_trace_shows_neither_secrets_nor_persons(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    trace = trace_of(kind, "true", monkeypatch)
    assert not secrets_in(trace)
    assert not personal_in(trace, _FORMS)
    found = [line for line in trace.splitlines() if personal_in(line)]
    assert not found, (len(found), found[:5])


SECRET_FIELDS = [
    (module, name) for module, name in MARKED if any(field.mark == "secret" for field in f.load(module).models[name])
]


@pytest.mark.parametrize("mode", ["true", "full"])
def test_the_trace_of_replies_with_secrets(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys and tokens that the API hands out."""
    monkeypatch.setenv("DEBUG_HTTP_TRAFFIC", mode)
    stream = io.StringIO()
    world = World("sync")
    with redirect_stderr(stream):
        for module, name in SECRET_FIELDS:
            client = world.client(reply(200, filled(module, name), {"Content-Type": "application/json"}))
            client.request("GET", "/x")
    assert not set(_SECRET.findall(stream.getvalue()))


# tracebacks with variables


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("how", ["token", "key", "oauth"])
def test_variables_in_tracebacks(kind: str, how: str) -> None:
    """What a crash reporter collects: the variables of the package's own frames hold secrets only where masked."""
    world = World(kind)
    client = world.client(connection_error("reset", sent=True), max_retries=0, **credentials(how))
    text = variables(lambda: world.do(client.messages.create(to=NUMBER, from_=NUMBER, body=PERSON)))
    assert "_exchange" in text
    assert not secrets_in(text), [line for line in text.splitlines() if secrets_in(line)]


def variables(call: Callable[[], Any]) -> str:
    """The traceback of a failing call with the variables of the frames of the package."""
    with pytest.raises(errors.TrunklineError) as caught:
        call()
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    lines = []
    for one in (report, report.__cause__, report.__context__):
        for frame in one.stack if one is not None else ():
            if "/trunkline/" in frame.filename:
                lines += [f"{frame.name}: {name} = {value}" for name, value in (frame.locals or {}).items()]
    return "\n".join(lines)


@pytest.mark.parametrize("kind", ["sync", "asyncio", "aiohttp"])
def test_variables_in_tracebacks_of_real_connections(kind: str) -> None:
    with FaultServer(answers(b"garbage", close=True)) as server:
        text = variables(lambda: real(kind, base_url=server.url))
        assert not secrets_in(text), [line for line in text.splitlines() if secrets_in(line)]
    text = variables(lambda: real(kind, base_url=f"http://127.0.0.1:{free_port()}"))
    assert not secrets_in(text), [line for line in text.splitlines() if secrets_in(line)]


def real(kind: str, **options: Any) -> Any:
    """A call over real connections."""
    options = {"max_retries": 0, "timeout": 5.0, "proxy": ""} | options
    if kind == "sync":
        with trunkline.Client(ACCOUNT, AUTH_TOKEN, **options) as client:
            return client.messages("SM1").fetch()

    async def main() -> Any:
        async with trunkline.AsyncClient(ACCOUNT, AUTH_TOKEN, transport=kind, **options) as client:
            return await client.messages("SM1").fetch()

    return asyncio.run(main())


# objects


def pem_of(private_key: Any) -> str:
    from cryptography.hazmat.primitives import serialization as s

    plain = s.NoEncryption()
    return str(private_key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, plain).decode())


def holders(private_key: Any) -> dict[str, Any]:
    proxy = f"http://proxy-user:{PROXY_PASSWORD.replace('/', '%2F')}@127.0.0.1:1"
    client = trunkline.Client(ACCOUNT, AUTH_TOKEN, proxy=proxy)
    validation = trunkline.tokens.ClientValidation(ACCOUNT, KEY, "CR" + "0" * 32, pem_of(private_key))
    access = trunkline.tokens.AccessToken(ACCOUNT, KEY, API_SECRET, identity=PERSON)
    return {
        "client": client,
        "asynchronous": trunkline.AsyncClient(ACCOUNT, AUTH_TOKEN, proxy=proxy),
        "derived": client.with_options(timeout=1).on_behalf_of("AC" + "1" * 32),
        "transport": client._core.transport,
        "routes": client._core.transport._routes,  # type: ignore[attr-defined]
        "proxies": client._core.transport._routes.proxies,  # type: ignore[attr-defined]
        "hosts": client._hosts,
        "core": client._core,
        "options": client._options,
        "resource": client.messages("SM1"),
        "key": trunkline.Client(api_key_sid=KEY, api_secret=API_SECRET, account_sid=ACCOUNT, validation=validation),
        "oauth": trunkline.Client(auth=oauth(), account_sid=ACCOUNT),
        "basic": trunkline.BasicAuth(ACCOUNT, AUTH_TOKEN),
        "credentials": oauth(),
        "token of them": oauth()._token,
        "validation": validation,
        "access token": access,
        "validator": RequestValidator(WEBHOOK_TOKEN),
        "guard": Guard(WEBHOOK_TOKEN),
    }


def test_objects_that_hold_secrets(private_key: Any) -> None:
    for name, holder in holders(private_key).items():
        assert not secrets_in(shown(holder)), name
        assert not personal_in(shown(holder)), name
        assert "PRIVATE KEY" not in shown(holder), name


def test_public_objects_that_hold_secrets_are_not_pickled(private_key: Any) -> None:
    found = holders(private_key)
    for name in ("client", "asynchronous", "derived", "key", "oauth", "resource", "basic", "credentials", "validation"):
        with pytest.raises(TypeError, match=r"not pickled"):
            pickle.dumps(found[name])
    for name in ("validator", "guard"):
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(found[name])


@pytest.mark.parametrize(
    "make",
    [
        lambda: trunkline.Client(ACCOUNT, AUTH_TOKEN + "\n"),
        lambda: trunkline.Client(ACCOUNT, AUTH_TOKEN + "\ud800"),
        lambda: trunkline.Client(AUTH_TOKEN + ":x", AUTH_TOKEN),
        lambda: trunkline.Client(api_key_sid=ACCOUNT, api_secret=API_SECRET),
        lambda: trunkline.Client(KEY, auth_token=AUTH_TOKEN),
        lambda: trunkline.Client(ACCOUNT, AUTH_TOKEN, auth_token=AUTH_TOKEN),
        lambda: trunkline.Client(api_key_sid=KEY, api_secret=API_SECRET, auth_token=AUTH_TOKEN),
        lambda: trunkline.Client(ACCOUNT, AUTH_TOKEN, auth=oauth()),
        lambda: trunkline.Client(ACCOUNT, AUTH_TOKEN, base_url=f"https://user:{AUTH_TOKEN}@x.example"),
        lambda: trunkline.Client(ACCOUNT, AUTH_TOKEN, proxy=f"socks5://proxy-user:{PROXY_PASSWORD}@x.example"),
        lambda: trunkline.Client(ACCOUNT, AUTH_TOKEN, proxy={"https": f"http://u:{PROXY_PASSWORD}@x.example:99999"}),
        lambda: trunkline.Client(ACCOUNT, AUTH_TOKEN, proxy={"ftp": f"http://u:{PROXY_PASSWORD}@x.example"}),
        lambda: trunkline.Client(ACCOUNT, AUTH_TOKEN).on_behalf_of(f"x/{AUTH_TOKEN}"),
        lambda: trunkline.Client(ACCOUNT, AUTH_TOKEN).request("GET", f"https://u:{AUTH_TOKEN}@evil.example/x"),
        lambda: trunkline.Client(ACCOUNT, AUTH_TOKEN).request("GET", "/x", headers={"Authorization": BEARER + "\n"}),
        lambda: trunkline.Client(ACCOUNT, AUTH_TOKEN).request("GET", "/x", headers={"Authorization": BEARER.encode()}),
        lambda: trunkline.ClientCredentials("OQ1", CLIENT_SECRET + "\r\n"),
        lambda: trunkline.BasicAuth(ACCOUNT, [AUTH_TOKEN]),  # type: ignore[arg-type]
        lambda: RequestValidator([WEBHOOK_TOKEN, None]),  # type: ignore[list-item]
        lambda: RequestValidator(WEBHOOK_TOKEN + "\ud800"),
        lambda: trunkline.tokens.ClientValidation(ACCOUNT, KEY, "CR" + "0" * 32, f"-----BEGIN {API_SECRET}"),
        lambda: trunkline.tokens.AccessToken(ACCOUNT, KEY, API_SECRET, ttl=-1),
        lambda: trunkline.tokens.AccessToken(ACCOUNT, API_SECRET, API_SECRET),
    ],
)
def test_refused_secrets(make: Callable[[], Any]) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        make()
    assert not secrets_in(told_by(caught.value).split("Error: ", 1)[-1])
    assert not secrets_in(repr(caught.value.args))


@pytest.mark.parametrize("kind", ["sync", "asyncio", "aiohttp"])
@pytest.mark.parametrize(
    "answer", [None, b"HTTP/1.1 407 X\r\n\r\n", b"garbage\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\ngarbage"]
)
def test_proxies_that_fail(kind: str, answer: bytes | None, listener: Listener) -> None:
    """An exception of the HTTP library below holds the proxy's address; none of it may come through."""
    with FaultServer(answers(answer or b"", close=True)) as server:
        port = free_port() if answer is None else server.port
        proxy = f"http://proxy-user:{PROXY_PASSWORD.replace('/', '%2F')}@127.0.0.1:{port}"
        with pytest.raises(errors.TrunklineError) as caught:
            real(kind, base_url="https://api.example", proxy=proxy, timeout=2.0)
    assert not secrets_in(told_by(caught.value))
    assert not secrets_in(pickle.dumps(caught.value))
    assert not secrets_in("\n".join(listener.texts))


def test_webhooks_that_are_refused(listener: Listener) -> None:
    guard = Guard(WEBHOOK_TOKEN, trust_forwarded=True)
    for signature in (None, "x", WEBHOOK_TOKEN):
        for host in ("example.com", "", f"user:{WEBHOOK_TOKEN}@example.com"):
            headers = {"x-twilio-signature": [signature] if signature else []}
            query = f"Body={PERSON}&token={WEBHOOK_TOKEN}"
            received = Received("https", host, "/sms", query, lambda name, found=headers: found.get(name, []), b"a=b")
            assert not guard.decide(received).ok
    heard = "\n".join(listener.texts)
    assert "webhook refused" in heard
    assert not secrets_in(heard)
    assert not personal_in(heard)


# OAuth and the emulator


@pytest.mark.parametrize("mode", ["", "full"])
def test_a_token_request(mode: str, listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    """The request that holds the client secret and the reply that holds the token are not for hooks, logs or traces."""
    monkeypatch.setenv("DEBUG_HTTP_TRAFFIC", mode)
    seen, stream, world = Seen(), io.StringIO(), World("sync")
    grant = reply(200, {"access_token": BEARER, "expires_in": 3600}, {"Content-Type": "application/json"})
    refusal = reply(401, {"message": f"wrong secret {CLIENT_SECRET}", "error": "invalid_client"})
    with redirect_stderr(stream):
        for answer in (grant, refusal, reply(200, {"access_token": [BEARER]}), reply(500, BEARER.encode())):
            auth = trunkline.ClientCredentials("OQ1", CLIENT_SECRET)
            options = {"on_request": seen.request, "on_response": seen.response, "max_retries": 0}
            client = world.client(answer, reply(400, {}), auth=auth, account_sid=ACCOUNT, **options)
            with pytest.raises(errors.TrunklineError) as caught:
                client.messages("SM1").fetch()
            assert not secrets_in(traceback.format_exception(caught.value)[-1])
    assert not secrets_in("\n".join([*seen.texts, *listener.texts]))
    assert not secrets_in(stream.getvalue())
    assert bool(stream.getvalue()) == bool(mode)


def test_the_emulator_s_log(listener: Listener, private_key: Any) -> None:
    """`twilio.requests` has what was sent, but for credentials of every kind."""
    with Emulator(auth_token=AUTH_TOKEN) as twilio:
        twilio.client().messages.create(to="+14155550123", from_="+15005550006", body=PERSON)
        proxy = f"http://proxy-user:{PROXY_PASSWORD.replace('/', '%2F')}@127.0.0.1:{twilio.port}"
        refused(trunkline.Client(ACCOUNT, AUTH_TOKEN, base_url="http://x.example/{host}", proxy=proxy, max_retries=0))
        auth = trunkline.ClientCredentials(twilio.client_id, twilio.client_secret)
        with trunkline.Client(auth=auth, account_sid=twilio.account_sid, base_url=twilio.base_url) as client:
            client.messages.list()
        validation = trunkline.tokens.ClientValidation(ACCOUNT, KEY, "CR" + "0" * 32, private_key)
        options = {"validation": validation, "account_sid": ACCOUNT, "base_url": twilio.base_url, "max_retries": 0}
        refused(trunkline.Client(api_key_sid=KEY, api_secret=API_SECRET, **options))
        requests = twilio.requests
        kept = [json.dumps([request.headers, request.form, request.query, request.json]) for request in requests]
    assert requests[0].form["Body"] == PERSON
    assert len(requests) == 5
    told = "\n".join([repr(requests), repr(twilio), *kept])
    assert not secrets_in(told)
    assert twilio.client_secret not in told
    assert "eyJ" not in told, "the token of a signed request"
    assert not personal_in(repr(requests))
    assert not secrets_in("\n".join(listener.texts))


def refused(client: trunkline.Client) -> None:
    with client, pytest.raises(errors.TrunklineError):
        client.messages.list()
