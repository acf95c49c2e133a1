"""Wherever the emulator can be told to connect to, it does not connect to what is forbidden.

A table of entries (every parameter, attribute and reply that holds a URL which the emulator asks or tells) and a table
of hostile hosts (spellings, names with several answers, a name server that changes its mind). Each host is tried at
each entry: the webhook is on record as withheld, and no socket is opened.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.conftest import START
from tests.emulator.inside import Inside
from trunkline.emulator import Clock, Emulator

SITE = "https://app.test"
JOE, ANN = "+14155550123", "+14155550177"

NEVER = [
    # IPv4 in every way that resolvers read
    "169.254.169.254", "2852039166", "0xa9fea9fe", "0XA9FEA9FE", "0251.0376.0251.0376", "0xa9.254.0251.254",
    "169.254.43518", "169.16689662", "169.254.169.254.", "169.254.169.254:80", "169.254.170.2", "0", "0.0.0.0", "0x0",
    "255.255.255.255", "224.0.0.1", "100.100.100.200", "168.63.129.16",
    # in IPv6
    "[::ffff:169.254.169.254]", "[::ffff:a9fe:a9fe]", "[0:0:0:0:0:ffff:a9fe:a9fe]", "[64:ff9b::169.254.169.254]",
    "[2002:a9fe:a9fe::]", "[::169.254.169.254]", "[fe80::1]", "[fe80::1%25lo]", "[fd00:ec2::254]", "[::]", "[ff02::1]",
    # other digits and dots
    "①⑥⑨.②⑤④.①⑥⑨.②⑤④", "169。254。169。254", "１６９.２５４.１６９.２５４", "169．254．169．254",
    # who seems to be somebody else
    "127.0.0.1@169.254.169.254", "app.test@169.254.169.254", "app.test%2f@169.254.169.254", "app.test:443@2852039166",
    # names
    "meta.test", "META.TEST.", "mixed.test", "mapped.test", "flip.test",
]  # fmt: skip
PUBLIC = ["93.184.216.34", "8.8.8.8:8080", "[2606:4700::1111]", "www.test", "127.0.0.1@8.8.8.8", "134744072"]
# What a name server says, the last answer again and again.
ANSWERS = {
    "meta.test": [["169.254.169.254"]],
    "mixed.test": [["169.254.169.254", "fe80::1", "0.0.0.0"]],
    "mapped.test": [["::ffff:169.254.169.254"]],
    "flip.test": [["169.254.169.254"], ["169.254.170.2"], ["0.0.0.0"]],
    "www.test": [["93.184.216.34", "2606:4700::1111"]],
}


class Network:
    """Name servers, and the connections that somebody tries to open."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.opened: list[Any] = []
        self.asked: dict[str, int] = {}
        self._connect, self._resolve = socket.socket.connect, socket.getaddrinfo
        monkeypatch.setattr(socket.socket, "connect", lambda sock, address: self.connect(sock, address))
        monkeypatch.setattr(socket.socket, "connect_ex", lambda sock, address: self.connect(sock, address))
        monkeypatch.setattr(socket, "getaddrinfo", self.resolve)

    def connect(self, sock: socket.socket, address: Any) -> Any:
        if sock.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1"):
            self.opened.append(address)
            raise ConnectionRefusedError(address)
        return self._connect(sock, address)

    def resolve(self, host: Any, port: Any, *args: Any, **options: Any) -> Any:
        answers = ANSWERS.get(str(host))
        if answers is None:
            return self._resolve(host, port, *args, **options)
        turn = self.asked[host] = self.asked.get(host, 0) + 1
        return [
            (socket.AF_INET6 if ":" in each else socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, port))
            for each in answers[min(turn, len(answers)) - 1]
        ]


@pytest.fixture(autouse=True)
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    return Network(monkeypatch)


class Site:
    """An application in the process, whose pages lead to hostile places."""

    def __init__(self) -> None:
        self.pages: dict[str, str] = {}
        self.moved: dict[str, str] = {}

    def __call__(self, environ: dict[str, Any], start_response: Any) -> list[bytes]:
        path = environ["PATH_INFO"].lstrip("/")
        if path in self.moved:
            start_response("302 Found", [("Location", self.moved[path])])
            return [b""]
        if path not in self.pages:
            start_response("500 Internal Server Error", [])
            return [b""]
        start_response("200 OK", [("Content-Type", "text/xml; charset=utf-8")])
        return [f"<Response>{self.pages[path]}</Response>".encode()]


class Trial:
    """An emulator that is told of hostile places.

    Args:
        host: what they are all at.
    """

    def __init__(self, twilio: Emulator, host: str) -> None:
        self.twilio, self.host = twilio, host
        self.http, self.site = Inside(twilio), Site()
        self.account = f"/2010-04-01/Accounts/{twilio.account_sid}"
        self.numbers = 0
        twilio.mount(SITE, self.site)

    def evil(self, entry: str) -> str:
        """A hostile URL that says what it was given to."""
        return f"http://{self.host}/{entry}"

    def post(self, path: str, form: dict[str, Any], host: str = "api") -> Any:
        path = path if path.startswith("/") else f"{self.account}/{path}"
        answer = self.http.post(path, form, host=host)
        assert answer.status in (200, 201), (form, answer)
        return answer.json

    def page(self, name: str, verbs: str) -> str:
        """A page of the application; its URL."""
        self.site.pages[name] = verbs
        return f"{SITE}/{name}"

    def moves(self, name: str, entry: str) -> str:
        """A page that has moved to a hostile place; its URL."""
        self.site.moved[name] = self.evil(entry)
        return f"{SITE}/{name}"

    def number(self, **fields: str) -> tuple[str, str]:
        """A new number of the account; it and its SID."""
        self.numbers += 1
        row = self.post("IncomingPhoneNumbers.json", {"PhoneNumber": f"+1500555{1000 + self.numbers}", **fields})
        return row["phone_number"], row["sid"]

    def texted(self, **fields: str) -> str:
        """A phone writes to a new number; the number's SID."""
        number, sid = self.number(**fields)
        self.twilio.phone(JOE).text(number, "hi")
        return sid

    def service(self, **fields: str) -> tuple[str, str]:
        """A messaging service with a number; its SID and the number."""
        sid = self.post(
            "/v1/Services", {"FriendlyName": "s", "UseInboundWebhookOnNumber": "false", **fields}, "messaging"
        )
        number, own = self.number()
        self.post(f"/v1/Services/{sid['sid']}/PhoneNumbers", {"PhoneNumberSid": own}, "messaging")
        return sid["sid"], number

    def message(self, **fields: str) -> None:
        self.post("Messages.json", {"To": JOE, "From": self.twilio.number, "Body": "hi", **fields})

    def call(self, verbs: str = "<Pause length='30'/>", *script: str, **fields: Any) -> str:
        """A call of the API to Joe, whose document has some verbs; its SID."""
        self.twilio.phone(JOE).script(script)
        url = self.page(f"page{len(self.site.pages)}", verbs)
        return str(self.post("Calls.json", {"To": JOE, "From": self.twilio.number, "Url": url, **fields})["sid"])


def texts(trial: Trial) -> None:
    trial.texted(SmsUrl=trial.evil("sms"))
    trial.texted(SmsUrl=f"{SITE}/broken", SmsFallbackUrl=trial.evil("sms-fallback"))
    trial.texted(SmsUrl=trial.moves("moved", "sms-moved"))
    reply = f"<Message statusCallback='{trial.evil('reply-status')}'>x</Message>"
    trial.texted(SmsUrl=trial.page("answers", f"{reply}<Redirect>{trial.evil('redirect')}</Redirect>"))
    application = trial.post("Applications.json", {"SmsUrl": trial.evil("application-sms")})["sid"]
    trial.texted(SmsApplicationSid=application)
    for name, fields in (
        ("inbound", {"InboundRequestUrl": trial.evil("inbound")}),
        ("fallback", {"InboundRequestUrl": f"{SITE}/broken", "FallbackUrl": trial.evil("service-fallback")}),
    ):
        _, number = trial.service(**fields)
        trial.twilio.phone(JOE).text(number, name)


def statuses(trial: Trial) -> None:
    trial.message(StatusCallback=trial.evil("status"))
    trial.message(StatusCallback=trial.moves("moved", "status-moved"))
    sid, _ = trial.service(StatusCallback=trial.evil("service-status"))
    trial.message(MessagingServiceSid=sid, From="")
    told = {"MessageStatusCallback": trial.evil("application-status")}
    trial.message(ApplicationSid=trial.post("Applications.json", told)["sid"])


def calls(trial: Trial) -> None:
    evil = trial.evil
    trial.call(Url=evil("url"))
    trial.call(Url=trial.moves("moved", "url-moved"))
    trial.call(Url=f"{SITE}/broken", FallbackUrl=evil("fallback"))
    trial.call("<Hangup/>", StatusCallback=evil("call-status"), StatusCallbackEvent=["initiated", "completed"])
    trial.call("<Say>Hello</Say>", Record="true", RecordingStatusCallback=evil("call-recording"))
    trial.call(MachineDetection="Enable", AsyncAmd="true", AsyncAmdStatusCallback=evil("amd"))
    for fields in (
        {"VoiceUrl": evil("voice")},
        {"VoiceUrl": f"{SITE}/broken", "VoiceFallbackUrl": evil("voice-fallback")},
        {"VoiceUrl": trial.page("bye", "<Hangup/>"), "StatusCallback": evil("number-status")},
        {"VoiceApplicationSid": trial.post("Applications.json", {"VoiceUrl": evil("application-voice")})["sid"]},
    ):
        number, _ = trial.number(**fields)
        trial.twilio.phone(JOE).call(number, listen=False)
    sid = trial.call()
    trial.twilio.advance(3)
    trial.post(f"Calls/{sid}.json", {"Url": evil("update")})


def verbs(trial: Trial) -> None:
    evil = trial.evil
    for number in (ANN, "client:ann", "sip:ann@example.com"):
        trial.twilio.phone(number).script(["wait 3", "hang up"])
    for document, *script in (
        (f"<Redirect>{evil('twiml-redirect')}</Redirect>",),
        (f"<Gather numDigits='1' action='{evil('gather')}'/>", "press 1"),
        (f"<Record action='{evil('record')}' recordingStatusCallback='{evil('recorded')}'/>", "say hello", "press #"),
        (f"<Dial action='{evil('dial')}'>{ANN}</Dial>",),
        (f"<Dial record='record-from-answer' recordingStatusCallback='{evil('dial-recorded')}'>{ANN}</Dial>",),
        (f"<Dial><Number url='{evil('whisper')}' statusCallback='{evil('leg')}'>{ANN}</Number></Dial>",),
        (f"<Dial><Client url='{evil('client-url')}' statusCallback='{evil('client')}'>ann</Client></Dial>",),
        (f"<Dial><Sip url='{evil('sip-url')}' statusCallback='{evil('sip')}'>sip:ann@example.com</Sip></Dial>",),
        (f"<Dial><Conference waitUrl='{evil('room-wait')}'>a</Conference></Dial>",),
        (
            f"<Dial><Conference statusCallback='{evil('room')}' statusCallbackEvent='join' record='record-from-start' "
            f"recordingStatusCallback='{evil('room-recorded')}'>b</Conference></Dial>",
            "wait 14",
            "hang up",
        ),
        ("<Dial><Conference>b</Conference></Dial>", "wait 1", "say hello there", "wait 1", "hang up"),
        (f"<Enqueue waitUrl='{evil('queue-wait')}' action='{evil('queue')}'>q</Enqueue>", "wait 2", "hang up"),
    ):
        trial.call(document, *script)
        trial.twilio.advance(8)
    trial.call("<Enqueue waitUrl=''>w</Enqueue>", "wait 30", "hang up")
    trial.twilio.advance(3)
    trial.call(f"<Dial><Queue url='{evil('dequeue')}'>w</Queue></Dial>")


def rooms(trial: Trial) -> None:
    evil = trial.evil
    form = {"From": trial.twilio.number, "To": ANN, "EarlyMedia": "false"}
    trial.twilio.phone(ANN).script([])
    trial.twilio.phone(JOE).script([])
    path = "Conferences/talk/Participants.json"
    told = {"ConferenceStatusCallback": evil("participant-room"), "ConferenceStatusCallbackEvent": ["join", "end"]}
    status = {"StatusCallback": evil("participant"), "StatusCallbackEvent": ["answered"]}
    first = trial.post(path, {**form, **told, **status, "WaitUrl": evil("participant-wait")})
    trial.twilio.advance(5)
    trial.post(path, {**form, "To": JOE})
    trial.twilio.advance(5)
    room, sid = first["conference_sid"], first["call_sid"]
    trial.post(f"Conferences/{room}/Participants/{sid}.json", {"AnnounceUrl": evil("announce")})
    trial.twilio.advance(3)
    trial.post(f"Conferences/{room}/Participants/{sid}.json", {"Hold": "true", "HoldUrl": evil("hold")})
    trial.twilio.advance(3)
    trial.post(f"Conferences/{room}.json", {"AnnounceUrl": evil("announce-all")})


def others(trial: Trial) -> None:
    trial.twilio.load({"debugger": trial.evil("debugger")})
    trial.texted(SmsUrl=f"{SITE}/broken")


def files(trial: Trial) -> None:
    """Media are made up, and sound is not looked for: nobody is asked."""
    evil, stream = trial.evil, f"wss://{trial.host}/stream"
    trial.message(MediaUrl=evil("media"))
    number, _ = trial.number(SmsUrl=trial.page("media", f"<Message>x<Media>{evil('reply-media')}</Media></Message>"))
    trial.twilio.phone(JOE).text(number, "hi", media=evil("inbound-media"))
    for verb in (
        f"<Play>{evil('play')}</Play>",
        f"<Gather><Play>{evil('prompt')}</Play></Gather>",
        f"<Connect><Stream url='{stream}'/></Connect>",
        f"<Start><Stream url='{stream}'/></Start><Say>Hello</Say>",
        f"<Dial ringTone='us'><Sip>sip:ann@{trial.host}</Sip></Dial>",
        f"<Refer><Sip>sip:ann@{trial.host}</Sip></Refer>",
    ):
        trial.call(verb)
        trial.twilio.advance(8)
    trial.post("Calls.json", {"To": f"sip:ann@{trial.host}", "From": trial.twilio.number, "Twiml": "<Response/>"})


KINDS: dict[str, tuple[Callable[[Trial], None], str]] = {
    "texts": (texts, "sms sms-fallback sms-moved reply-status redirect application-sms inbound service-fallback"),
    "statuses": (statuses, "status status-moved service-status application-status"),
    "calls": (
        calls,
        "url url-moved fallback call-status call-recording amd voice voice-fallback number-status application-voice "
        "update",
    ),
    "verbs": (
        verbs,
        "twiml-redirect gather record recorded dial dial-recorded whisper leg client client-url sip sip-url "
        "room-wait room room-recorded queue-wait queue dequeue",
    ),
    "rooms": (rooms, "participant-room participant participant-wait announce hold announce-all"),
    "others": (others, "debugger"),
    "files": (files, ""),
}


@pytest.fixture(scope="module", params=[(), ("any",)], ids=["usual", "any"])
def reaching(request: pytest.FixtureRequest) -> Iterator[tuple[Emulator, bool]]:
    """An emulator, and whether it may reach what is public."""
    with Emulator(clock=Clock(START, frozen=True), allow=request.param) as twilio:
        yield twilio, bool(request.param)


@pytest.mark.parametrize("host", [*NEVER, *PUBLIC])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_connects(reaching: tuple[Emulator, bool], network: Network, kind: str, host: str) -> None:
    twilio, widely = reaching
    twilio.mounts.close()
    twilio.reset()
    trial = Trial(twilio, host)
    act, entries = KINDS[kind]
    act(trial)
    twilio.advance(60)
    if host in PUBLIC and widely and entries:
        assert network.opened, "what is public may be reached where anything may, and is noticed here"
        return
    told = {}
    for webhook in twilio.webhooks:
        last = webhook.tries[-1].url if webhook.tries else webhook.url
        entry = trial.site.moved.get(webhook.url.removeprefix(f"{SITE}/"), webhook.url)
        if not entry.startswith(SITE):
            told.setdefault(entry.rpartition("/")[2], []).append((webhook.withheld, webhook.status, last))
    assert network.opened == []
    assert set(told) == set(entries.split())
    for entry, found in told.items():
        assert {(withheld, status) for withheld, status, _ in found} == {(True, None)}, (entry, found)
