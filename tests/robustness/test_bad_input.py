"""Any arguments for any operation: a request inside the operation's path, or TypeError or ValueError before any."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import json
import random
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import trunkline
from tests.robustness import registry
from tests.robustness.hostile import MAKERS
from tests.rounds import rounds
from tests.unit.fake_transport import poured
from trunkline._core.http.body import RawResponse
from trunkline._core.http.headers import Headers
from trunkline.facts import OperationFacts

EXAMPLES = rounds(700, 1_500)
NAMES = {"list": ("list", "page", "stream", "pages")}
_HEAD = re.compile(r"[\x20-\x7e]*")
_URL = re.compile(r"[\x21-\x7e]+")
_STANDARD = {"user-agent", "accept", "authorization", "content-type"}


class Recorder:
    """Both transports at once: keeps what is sent, answers each operation with a good reply."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, str, Mapping[str, str], bytes | None]] = []
        self.reply = RawResponse(200, Headers(), b"{}")

    def keep(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, sink: Any) -> RawResponse:
        self.sent.append((method, url, dict(headers), body))
        return poured(self.reply, sink)

    def close(self) -> None:
        return None


class SyncRecorder(Recorder):
    def send(
        self, method: str, url: str, headers: Any, body: Any, *, until: float, fresh: bool, sink: Any = None
    ) -> Any:
        return self.keep(method, url, headers, body, sink)


class AsyncRecorder(Recorder):
    async def send(
        self, method: str, url: str, headers: Any, body: Any, *, until: float, fresh: bool, sink: Any = None
    ) -> Any:
        return self.keep(method, url, headers, body, sink)

    async def aclose(self) -> None:
        return None


@cache
def client_of(kind: str, oauth: bool) -> Any:
    make: Any = trunkline.Client if kind == "sync" else trunkline.AsyncClient
    auth: Any = trunkline.BasicAuth(registry.ACCOUNT, "secret")
    if oauth:
        auth = trunkline.ClientCredentials("OQ1", "secret")
        auth.store({"access_token": "token", "expires_in": 999_999_999}, 0.0)
    transport = SyncRecorder() if kind == "sync" else AsyncRecorder()
    return make(auth=auth, account_sid=registry.ACCOUNT, transport=transport, max_retries=0)


async def finished(value: Any) -> None:
    """Takes what a call gives: of a list the first item, of a coroutine its result."""
    if inspect.isgenerator(value):
        next(value, None)
        value.close()
    elif inspect.isasyncgen(value):
        await anext(value, None)
        await value.aclose()
    elif inspect.iscoroutine(value):
        await value


# what is given


@cache
def parameters(id: str, module: str, kind: str, verb: str) -> tuple[str, ...]:
    """The names that the method takes, as the method itself says."""
    facts = trunkline.facts.load(module).operations[id]
    found = registry.resource(client_of(kind, False), facts, dict.fromkeys(registry.ids(facts), "SID1"))
    signature = inspect.signature(getattr(found, verb)).parameters.values()
    return tuple(p.name for p in signature if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY))


class Given:
    """One call: what the ids and arguments are."""

    def __init__(self, facts: OperationFacts, kind: str, rng: random.Random, text: str) -> None:
        self.facts = facts
        self.rng = rng
        self.text = text
        self.verb = rng.choice(NAMES.get(facts.verb, (facts.verb,)))
        bad = rng.random() < 0.5
        self.ids = {wire: self.odd() if bad and rng.random() < 0.6 else "SID1" for wire in registry.ids(facts)}
        names = parameters(facts.id, facts.module, kind, self.verb)
        self.kwargs = {name: value for name, value in registry.minimal(facts).items() if rng.random() < 0.97}
        most = 0 if bad and rng.random() < 0.7 else rng.choice((1, 1, 2, 4))
        for name in rng.sample(names, min(most, len(names))):
            self.kwargs[name] = self.odd()

    def odd(self) -> Any:
        return self.text if self.rng.random() < 0.2 else self.rng.choice(MAKERS)()

    def __repr__(self) -> str:
        shown = {name: f"<{type(value).__name__}>" for name, value in (self.ids | self.kwargs).items()}
        return f"{self.facts.module}.{self.facts.id}.{self.verb} {shown} {self.text[:50]!r}"


# the judge


def check_request(given_: Given, sent: tuple[str, str, Mapping[str, str], bytes | None]) -> None:
    facts = given_.facts
    method, url, headers, body = sent
    assert method == facts.method
    assert _URL.fullmatch(url)
    parts = urlsplit(url)
    assert (parts.scheme, parts.netloc, parts.fragment) == ("https", f"{facts.host}.twilio.com", "")
    for name, value in headers.items():
        assert _HEAD.fullmatch(name)
        assert _HEAD.fullmatch(value)
    known = {param.wire.lower() for param in facts.params if param.place == "header"}
    assert {name.lower() for name in headers} <= _STANDARD | known
    assert body is None or type(body) is bytes
    assert (body is not None) == (method in ("POST", "PUT", "PATCH"))
    if given_.kwargs.get("target_url") is not None:
        return  # it names a whole address of the host
    want, got = facts.path.split("/"), parts.path.split("/")
    assert len(want) == len(got)
    for template, segment in zip(want, got, strict=True):
        check_segment(template, segment)
    check_names(given_, parts.query)
    if body and facts.body == "form":
        check_names(given_, body.decode("ascii"))
    elif body:
        assert isinstance(json.loads(body), dict | list)


def check_names(given_: Given, form: str) -> None:
    """Whether a query or form has no other names than those of the arguments."""
    extra = given_.kwargs.get("extra_params") or {}
    listing = given_.facts.list
    known = {param.wire for param in given_.facts.params} | set(extra) | set(listing.params if listing else ())
    inner = [param.wire.removesuffix("Data") for param in given_.facts.params if param.type in ("pairs", "prefixed")]
    for name, _ in parse_qsl(form, keep_blank_values=True, strict_parsing=bool(form), errors="strict"):
        assert name in known or any(name.startswith(wire) for wire in inner), name


def check_segment(template: str, segment: str) -> None:
    head, brace, rest = template.partition("{")
    if not brace:
        assert segment == template
        return
    tail = rest.rpartition("}")[2]
    assert segment.startswith(head)
    assert segment.endswith(tail)
    value = segment[len(head) : len(segment) - len(tail)]
    assert value
    read = unquote(value, errors="strict")
    assert read not in (".", "..")
    assert not re.search(r"[/\\\x00-\x1f\x7f]", read)


async def judge(kind: str, given_: Given) -> None:
    facts = given_.facts
    client = client_of(kind, facts.auth == "oauth")
    recorder = client._core.transport
    recorder.sent.clear()
    recorder.reply = RawResponse(
        facts.status[0] if facts.status[0] < 300 else 200, Headers(), good(facts.id, facts.module)
    )
    try:
        found = registry.resource(client, facts, given_.ids)
        await finished(getattr(found, given_.verb)(**given_.kwargs))
    except (TypeError, ValueError) as error:
        refused(error)
        assert not recorder.sent, "refused after a request"
        return
    assert recorder.sent
    for sent in recorder.sent:
        check_request(given_, sent)


def refused(error: Exception) -> None:
    """A refusal is one of exactly two kinds, says what is wrong, and is short."""
    assert type(error) in (TypeError, ValueError)
    assert 10 < len(str(error)) < 2000
    assert error.__cause__ is None
    assert error.__context__ is None or error.__suppress_context__ or type(error) is TypeError


@cache
def good(id: str, module: str) -> bytes:
    return registry.body(trunkline.facts.load(module).operations[id])


texts = st.text(st.characters(), max_size=12)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_any_arguments_for_any_operation(kind: str) -> None:
    @settings(derandomize=True, max_examples=EXAMPLES, deadline=None, database=None)
    @given(facts=st.sampled_from(registry.operations()), seed=st.integers(0, 2**64), text=texts)
    def holds(facts: OperationFacts, seed: int, text: str) -> None:
        given_ = Given(facts, kind, random.Random(seed), text)
        try:
            runner.run(judge(kind, given_))
        except BaseException as error:
            error.add_note(repr(given_))
            raise

    with asyncio.Runner() as runner:
        holds()


# what is written by hand: helpers, requests without an operation, derived clients

HELPERS = {
    "messages": "send redact cancel feedback media_urls media in_range pages_in_range",
    "calls": "make hangup cancel redirect in_range pages_in_range",
    "conferences": "in_range pages_in_range",
    "recordings": "in_range pages_in_range",
    "monitor.v1.alerts": "in_range pages_in_range",
    "incoming_phone_numbers": "search buy release",
    "fax.v1.faxes": "send cancel",
    "video.v1.rooms": "complete",
    "wireless.v1.commands": "send",
    "notify.v1.credentials": "create_apn create_fcm create_gcm",
    "": "request with_options on_behalf_of",
}
CALLED = {
    "messages.media": ("url", "download"),
    "recordings": ("url", "download"),
    "calls.recordings": ("url", "download"),
    "fax.v1.faxes": ("url", "download"),
    "video.v1.recordings": ("url", "download"),
    "video.v1.compositions": ("url", "download"),
    "wireless.v1.sims": ("data_usage",),
    "supersim.v1.sims": ("data_usage",),
}
# They would write files, call what they are given, or begin as much at a time as they are told.
LEFT_ALONE = {"to", "on_progress", "concurrency", "self"}


def reach(client: Any, path: str, sids: Iterator[Any] | None) -> Any:
    """The resource at a path; with SIDs, each step that can be called is."""
    here = client
    for name in filter(None, path.split(".")):
        here = getattr(here, name)
        if sids is not None and callable(here):
            here = here(next(sids))
    return here


def helper_call(kind: str, rng: random.Random) -> tuple[str, Any]:
    """What is called, and the call."""
    client = client_of(kind, False)
    if rng.random() < 0.6:
        path = rng.choice(list(HELPERS))
        name, sids = rng.choice(HELPERS[path].split()), None
    else:
        path = rng.choice(list(CALLED))
        name = rng.choice(CALLED[path])
        sids = iter([rng.choice(["SM1", rng.choice(MAKERS)()]) for _ in range(3)])
    method = getattr(reach(client, path, sids), name)
    given_: dict[str, Any] = {}
    for parameter in inspect.signature(method).parameters.values():
        writes = parameter.name == "to" and name == "download"
        if writes or (parameter.name in LEFT_ALONE and parameter.name != "to"):
            continue
        if parameter.default is parameter.empty or rng.random() < 0.4:
            given_[parameter.name] = rng.choice(MAKERS)()
    return f"{path}.{name} {sorted(given_)}", lambda: method(**given_)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_any_arguments_for_what_is_written_by_hand(kind: str) -> None:
    rng = random.Random(4)
    recorder = client_of(kind, False)._core.transport
    recorder.reply = RawResponse(200, Headers(), b'{"sid": "X1", "meta": {}, "media_list": []}')
    with asyncio.Runner() as runner:
        for _ in range(2500):
            shown, call = helper_call(kind, rng)
            recorder.sent.clear()
            try:
                runner.run(finished_call(call))
            except (TypeError, ValueError, trunkline.TrunklineError):
                pass
            except BaseException as error:
                error.add_note(shown)
                raise
            for _, url, headers, _ in recorder.sent:
                assert _URL.fullmatch(url)
                assert re.match(r"https://[a-z]+\.twilio\.com/", url), shown
                assert all(_HEAD.fullmatch(text) for pair in headers.items() for text in pair), shown


async def finished_call(call: Any) -> None:
    await finished(call())


NAIVE = dt.datetime(2026, 1, 31)
AWARE = dt.datetime(2026, 1, 31, tzinfo=dt.UTC)


@pytest.mark.parametrize("path", ["messages", "calls", "conferences", "recordings", "monitor.v1.alerts"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_ranges_say_what_is_allowed(kind: str, path: str) -> None:
    client = client_of(kind, False)
    client._core.transport.sent.clear()
    resource = reach(client, path, None)
    for start, end in ((NAIVE, AWARE), (AWARE, NAIVE), (NAIVE, None), (AWARE, AWARE - dt.timedelta(1))):
        for method in (resource.in_range, resource.pages_in_range):
            with pytest.raises(ValueError, match=r"time zone|after"):
                method(start, end)
    for value in ("2026-01-31", 1_769_817_600, dt.date(2026, 1, 31)):
        with pytest.raises(TypeError, match="start"):
            resource.in_range(value, None)
    for name in ("limit", "page_size", "concurrency"):
        for value in (0, -1):
            with pytest.raises(ValueError, match=name):
                resource.in_range(AWARE, None, **{name: value})
    assert not client._core.transport.sent
