"""An hour of traffic with a clock that is stepped: what is deleted or over leaves nothing behind.

Messages in both directions, calls that run TwiML, conferences, queues, files, tokens, codes, alerts; an application in
the process is asked and told. The limits of what is kept for tests (requests, webhooks, inboxes, calls) are lowered, so
that they are reached at once. What grows by design is named here, and everything else is constant.
"""

from __future__ import annotations

import gc
import heapq
import http.client
import json
import re
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from tests.conftest import START
from tests.emulator.control import ROOT, Control
from tests.emulator.reachable import lengths
from tests.emulator.wire import basic
from tests.rounds import rounds
from trunkline.emulator import Clock, Emulator, cookies, files, handsets, record, sent, values, world
from trunkline.emulator.behaviours import accounts
from trunkline.emulator.calling import session
from trunkline.emulator.exchange import Incoming
from trunkline.emulator.looking import events

SITE = "https://example.com"
MINUTES = 60
BUSY = rounds(1, 3)  # how often everything happens in a minute
KEPT = 40  # of requests, webhooks, messages of phones and calls
LOOKS = (20, MINUTES)  # the minutes after which is looked at what is held: all limits are reached by the first

PAGES = {
    "/sms": "<Message statusCallback='/told'>Thanks<Media>https://example.com/a.png</Media></Message>",
    "/voice": "<Gather numDigits='1' action='/menu'><Say>Press one.</Say></Gather>",
    "/menu": "<Record timeout='1' recordingStatusCallback='/told'/><Dial action='/over'>+14155550999</Dial>",
    "/over": "<Redirect>/room</Redirect>",
    "/room": "<Dial><Conference statusCallback='/told' statusCallbackEvent='start end join'>room</Conference></Dial>",
    "/line": "<Enqueue action='/left' waitUrl='/wait'>line</Enqueue>",
    "/wait": "<Play>https://example.com/a.mp3</Play>",
    "/left": "<Say>Bye.</Say><Unknown/>",
    "/told": "",
}

LOOKED_AT: list[tuple[str, dict[str, Any]]] = [
    ("/threads", {}), ("/messages", {}), ("/calls", {}), ("/alerts", {}), ("/codes", {}), ("/requests", {}),
    ("/search", {"q": "hello"}), ("/search", {"q": "is:failed"}), ("/export/messages.json", {}),
    ("/export/requests.har", {}), ("/state/numbers", {}), ("/openapi.json", {}),
]  # fmt: skip
SHOWN = [
    "/", "/_emulator/calls", "/_emulator/webhooks", "/_emulator/requests", "/_emulator/alerts", "/_emulator/codes",
    "/_emulator/search?q=hi", "/_emulator/clock", "/_emulator/numbers",
]  # fmt: skip

# Rows that the API cannot delete, and nothing but a reset does: by what they are.
LASTING = re.compile(r"/v1/Alerts|/Notifications|/Conferences|/Conferences/\{\}/Participants|/Verifications")


def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
    """Answers with TwiML; what is told fails now and then."""
    environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    path = environ["PATH_INFO"]
    if path not in PAGES:
        start_response("500 Internal Server Error", [("Content-Type", "text/plain")])
        return [b"no"]
    start_response("200 OK", [("Content-Type", "text/xml"), ("Set-Cookie", f"turn={id(environ)}; Path=/")])
    return [f"<Response>{PAGES[path]}</Response>".encode()]


class Hour:
    """The traffic of an account."""

    def __init__(self, twilio: Emulator) -> None:
        self.twilio = twilio
        self.account = f"/2010-04-01/Accounts/{twilio.account_sid}"
        self.made = 0
        self.did: Counter[str] = Counter()
        twilio.mount(SITE, app)
        number = {"number": twilio.number, "sms_url": f"{SITE}/sms", "voice_url": f"{SITE}/voice"}
        twilio.load({"numbers": [{**number, "status_callback": f"{SITE}/told"}]})
        self.service = self.post("/v1/Services", {"FriendlyName": "s"}, host="messaging")["sid"]
        [number] = self.get(f"{self.account}/IncomingPhoneNumbers.json")["incoming_phone_numbers"]
        self.post(f"/v1/Services/{self.service}/PhoneNumbers", {"PhoneNumberSid": number["sid"]}, host="messaging")
        self.verify = self.post("/v2/Services", {"FriendlyName": "v"}, host="verify")["sid"]

    def send(self, method: str, path: str, params: Any = None, *, host: str = "api") -> Any:
        user, password = self.twilio.account_sid, self.twilio.auth_token
        headers = {"host": f"{host}.twilio.com", "authorization": basic(user, password)}
        text = urlencode(params or {}, doseq=True)
        path, _, query = path.partition("?")
        if method == "POST":
            headers["content-type"] = "application/x-www-form-urlencoded"
        body, query = (text.encode(), query) if method == "POST" else (b"", query or text)
        return self.twilio._world.handle(Incoming(method, path, query, headers, body, "https"))

    def post(self, path: str, params: Any = None, *, host: str = "api") -> Any:
        reply = self.send("POST", path, params, host=host)
        assert reply.status in (200, 201), reply.body
        return json.loads(reply.body)

    def get(self, path: str, params: Any = None, *, host: str = "api") -> Any:
        reply = self.send("GET", path, params, host=host)
        assert reply.status == 200, reply.body
        return json.loads(reply.body)

    def number(self) -> str:
        """A phone that was never heard of."""
        self.made += 1
        return f"+1415{5_000_000 + self.made}"

    def minute(self) -> None:
        """Everything happens, and is deleted when it is over."""
        for _ in range(BUSY):
            self.texts()
            self.calls()
            self.codes()
        self.twilio.advance(60)
        for _ in range(BUSY):
            self.files()
            self.lists()
        self.faults()
        self.twilio.run()
        if not self.did["minutes"] % rounds(5, 1):
            self.looks()
        self.delete()
        self.did["minutes"] += 1

    def texts(self) -> None:
        joe = self.twilio.phone(self.number())
        joe.text(self.twilio.number, "hi", media="https://example.com/cat.png")
        joe.opt_out(self.twilio.number)
        form = {"To": joe.number, "From": self.twilio.number, "Body": "hello", "StatusCallback": f"{SITE}/told"}
        assert self.send("POST", f"{self.account}/Messages.json", form).status == 400  # has opted out
        joe.opt_in(self.twilio.number)
        self.post(f"{self.account}/Messages.json", {**form, "MediaUrl": ["https://example.com/b.png"]})
        self.post(f"{self.account}/Messages.json", {**form, "StatusCallback": f"{SITE}/broken"})
        at = (self.twilio.clock.now() + timedelta(days=9)).isoformat()
        later = {"ScheduleType": "fixed", "SendAt": at, "MessagingServiceSid": self.service}
        kept = self.post(f"{self.account}/Messages.json", {**form, **later})
        self.post(f"{self.account}/Messages/{kept['sid']}.json", {"Status": "canceled"})
        ann = self.twilio.phone(self.number())
        self.post(f"{self.account}/Messages.json", {"To": ann.number, "MessagingServiceSid": self.service, "Body": "x"})
        self.did["messages"] += 6

    def calls(self) -> None:
        told = {"StatusCallback": f"{SITE}/told", "StatusCallbackEvent": ["initiated", "ringing", "answered"]}
        for page, script in (
            ("voice", ["press 1", "say hello", "wait 3", "hang up"]),
            ("room", ["wait 20", "hang up"]),
            ("line", ["wait 5", "hang up"]),
            ("left", []),
            ("broken", []),
        ):
            phone = self.twilio.phone(self.number())
            phone.script(script)
            form = {"To": phone.number, "From": self.twilio.number, "Url": f"{SITE}/{page}", **told}
            self.post(f"{self.account}/Calls.json", {**form, "Record": "true"})
            self.did["calls"] += 1
        phone = self.twilio.phone(self.number())
        phone.call(self.twilio.number, script=["press 1", "say well", "hang up"])
        self.did["calls"] += 1

    def codes(self) -> None:
        to, checks = self.number(), f"/v2/Services/{self.verify}/VerificationCheck"
        self.post(f"/v2/Services/{self.verify}/Verifications", {"To": to, "Channel": "sms"}, host="verify")
        assert self.post(checks, {"To": to, "Code": "123456"}, host="verify")["status"] == "approved"
        client = {"client_id": self.twilio.client_id, "client_secret": self.twilio.client_secret}
        token = self.post("/v1/token", {"grant_type": "client_credentials", **client}, host="iam")
        assert token["access_token"]

    def files(self) -> None:
        """Media and recordings are downloaded where redirects lead to."""
        for message in self.get(f"{self.account}/Messages.json", {"PageSize": "5"})["messages"]:
            for medium in self.get(f"{self.account}/Messages/{message['sid']}/Media.json")["media_list"]:
                reply = self.send("GET", medium["uri"].removesuffix(".json"))
                parts = urlsplit(reply.headers["Location"])
                assert reply.status == 307
                assert parse_qs(parts.query)
                headers = {"host": parts.netloc}
                found = self.twilio._world.handle(Incoming("GET", parts.path, parts.query, headers, b"", "https"))
                assert found.status == 200
                self.did["files"] += 1

    def lists(self) -> None:
        for path in ("Messages", "Calls", "Recordings", "Conferences", "Queues", "Notifications"):
            self.get(f"{self.account}/{path}.json", {"PageSize": "20"})
        self.get("/v1/Alerts", host="monitor")
        # What is nowhere is asked for as well.
        self.send("GET", f"{self.account}/Messages/MM{self.made:032x}/Media.json")
        self.send("GET", f"{self.account}/Calls/CA{self.made:032x}/Recordings.json")
        self.send("GET", f"/v1/Services/IS{self.made:032x}/Conversations", host="conversations")

    def looks(self) -> None:
        """Whoever watches looks at everything: page, control API, events; a snapshot is kept for a moment."""
        control = Control(self.twilio)
        [*_, webhook] = control.get("/webhooks")["webhooks"]
        kept = control.post("/state/snapshots")["id"]
        assert control("DELETE", f"/state/snapshots/{kept}").status == 204
        for path, query in LOOKED_AT:
            assert control("GET", path, query=query).status == 200, path
        assert control("POST", f"/webhooks/{webhook['id']}/replay", {}).status == 201
        connection = http.client.HTTPConnection(self.twilio.host, self.twilio.port, timeout=60)
        for path in SHOWN:
            connection.request("GET", path)
            reply = connection.getresponse()
            assert (reply.status, bool(reply.read())) == (200, True), path
        connection.request("GET", f"{ROOT}/events")
        connection.getresponse()
        connection.close()
        until = time.monotonic() + 60
        while (heard := self.twilio._world.events) is not None and heard._listeners:
            assert time.monotonic() < until, "whoever has gone still listens"
            time.sleep(0.001)
        self.did["looks"] += 1

    def faults(self) -> None:
        self.twilio.faults.webhooks.late(1.0, times=1)
        self.twilio.phone(self.number()).text(self.twilio.number, "late")
        self.twilio.advance(2)
        self.twilio.faults.clear()
        self.did["messages"] += 1

    def delete(self) -> None:
        for name in ("Messages", "Calls", "Recordings", "Queues"):
            for row in self.get(f"{self.account}/{name}.json", {"PageSize": 1000})[name.lower()]:
                assert self.send("DELETE", f"{self.account}/{name}/{row['sid']}.json").status == 204
                self.did["deleted"] += 1


def forget(twilio: Emulator) -> Counter[str]:
    """Takes away what grows by design: rows that nobody can delete, the ids of those that were deleted, the sender that
    a service keeps to for a recipient, and what a test has said of phones."""
    state = twilio._world.state
    store, found = state.store, Counter[str](sticky=len(state.sticky), manners=len(state.phones.manners))
    state.sticky.clear()
    state.phones.manners.clear()
    for place, collection in list(store.shelves.items()):
        name = re.sub(r"[A-Z]{2}[0-9a-f]{32}", "{}", "/".join(place[1:]))
        found["deleted"] += len(collection.gone)
        collection.gone.clear()
        if LASTING.search(name) and collection.rows:
            found[name] += len(collection.rows)
            for key in list(collection.rows):
                collection.take(key)
        if name.endswith("/Participants"):  # of conferences, which stay
            del store.shelves[place]
    return found


@pytest.fixture
def hour(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hour]:
    monkeypatch.setattr(record, "MOST", KEPT)
    monkeypatch.setattr(world, "MOST_SENT", KEPT)
    monkeypatch.setattr(handsets, "MOST", KEPT)
    monkeypatch.setattr(session, "MOST_STORIES", KEPT)
    monkeypatch.setattr(events, "MOST", KEPT)
    monkeypatch.setattr(events, "_UNHEARD", KEPT)
    for module in (files, accounts, cookies):
        monkeypatch.setattr(module, "LIFETIME", 300)
    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        yield Hour(twilio)


def empty_caches() -> None:
    """Dates as texts: caches of a certain size, which an hour does not fill."""
    for each in vars(values).values():
        if hasattr(each, "cache_clear"):
            each.cache_clear()


def forget_cancelled_timers(twilio: Emulator) -> None:
    """asyncio keeps some hundred timers that were cancelled, each with the context that it was made in."""
    shell, done = twilio._server.shell, threading.Event()
    assert shell is not None
    loop: Any = shell._loop

    def work() -> None:
        loop._scheduled[:] = [each for each in loop._scheduled if not each.cancelled()]
        heapq.heapify(loop._scheduled)
        loop._timer_cancelled_count = 0
        done.set()

    loop.call_soon_threadsafe(work)
    assert done.wait(60)


def containers(twilio: Emulator) -> Counter[str]:
    """What is held by the server with its world and what waits for it, by the applications, and by modules."""
    modules = {name: vars(module) for name, module in sys.modules.items() if name.startswith("trunkline.")}
    found = lengths(twilio._server, "server") + lengths(twilio.mounts, "mounts")
    for name, each in modules.items():
        found += lengths(each, name)
    return found


def objects() -> Counter[str]:
    """What there is of this library and of asyncio, by its type, and threads: what is in no container as well."""
    kinds = Counter(type(each) for each in gc.get_objects())
    ours = ("trunkline.", "asyncio", "_asyncio")
    found = {kind.__qualname__: count for kind, count in kinds.items() if kind.__module__.startswith(ours)}
    return Counter(found) + Counter(threads=threading.active_count())


def test_an_hour_of_traffic_leaves_nothing_behind(hour: Hour) -> None:
    twilio, lasting = hour.twilio, Counter[str]()
    held, alive = list[Counter[str]](), list[Counter[str]]()
    began = twilio.clock.timestamp()
    for minute in range(1, MINUTES + 1):
        hour.minute()
        lasting += forget(twilio)
        if minute in LOOKS:
            empty_caches()
            forget_cancelled_timers(twilio)
            gc.collect()
            held.append(containers(twilio))
            alive.append(objects())
    assert twilio.clock.timestamp() - began >= 3_600
    assert hour.did.pop("looks") >= 10
    assert min(hour.did.values()) >= 60, hour.did
    assert twilio._world._sent_count > 10 * KEPT
    assert {each: size for each, size in lasting.items() if not size} == {}
    first, last = held
    assert {way: (first[way], size) for way, size in last.items() if size > first[way]} == {}
    # A few more may be in use at the one look than at the other; one for each minute would be forty.
    first, last = alive
    assert {kind: (first[kind], count) for kind, count in last.items() if count > first[kind] + 20} == {}


def test_long_replies_of_applications_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest webhooks make room; how many there were is counted on."""
    monkeypatch.setattr(sent, "MOST_BYTES", 1_000_000)

    def wordy(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        start_response("200 OK", [("Content-Type", "text/xml")])
        return [b"<Response/>" + b" " * 60_000]

    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        twilio.mount(SITE, wordy)
        twilio.load({"numbers": [{"number": twilio.number, "sms_url": f"{SITE}/sms"}]})
        for number in range(30):
            twilio.phone(f"+1415{5_000_000 + number}").text(twilio.number, str(number))
        kept = twilio.webhooks
        assert sum(len(each.body) for each in kept) <= 1_000_000
        assert [each.params["Body"] for each in kept] == [str(number) for number in range(30 - len(kept), 30)]
        assert twilio._world.recorded_webhooks()[1] == 30 - len(kept)
        assert len(kept) >= 15
        twilio.reset()
        assert twilio.webhooks == []
