"""Every error code that the emulator knows is raised once, in a call: what can raise it is read from its source.

What a network does wrong is done by sockets and servers of the test: the call asks its fallback, or says that it is
sorry, and alert, notification and Debugger have the code.
"""

from __future__ import annotations

import asyncio
import json
import re
import socket
import ssl
import threading
import tokenize
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import Queue
from typing import Any

import pytest
import trustme

from tests.emulator.playing import ANN, BOB, JOE, OWN, SITE, Play, xml
from tests.emulator.receiver import Answer, Caller, Receiver, reply, to
from tests.emulator.test_calls_elements import seen_of_messages
from tests.emulator.test_calls_facts import BAD, ELEMENTS, ROWS
from tests.foreign.apps import PUBLIC, App
from trunkline import facts
from trunkline.emulator import Clock, Emulator, answers

SOURCE = Path(answers.__file__).parent
SORRY = "We are sorry, an application error has occurred. Goodbye."
# Numbers of five digits in the source that are no error codes: seconds, bytes, milliseconds, documents.
NUMBERS = {14_400, 65_536, 10_000, 15_000}


# What a request for a call is refused with

REFUSED: dict[int, dict[str, str]] = {
    21205: {"Url": "voice"},
    21210: {"From": "+14155550199"},
    21212: {"From": "abc"},
    21217: {"To": "abc"},
    21218: {"Url": "", "ApplicationSid": "AP" + "0" * 32},
    21609: {"StatusCallback": "status"},
    32018: {"Url": "", "Twiml": f"<Response><Say>{'a' * 4000}</Say></Response>"},
}


@pytest.mark.parametrize("code", REFUSED)
def test_a_request_that_is_refused(code: int) -> None:
    p = Play({"/voice": ""})
    given = {"To": JOE, "From": OWN, "Url": f"{SITE}/voice", **REFUSED[code]}
    assert p.refused("Calls.json", {name: text for name, text in given.items() if text}) == (400, code)
    assert p.asked == []


# What TwiML is complained about with, and what becomes of the call


def inbound(verbs: str, *act: Callable[[Play], object], **pages: Any) -> Callable[[], Play]:
    def play() -> Play:
        p = Play({"/voice": verbs, **{f"/{name}": page for name, page in pages.items()}})
        p.call()
        for each in act:
            each(p)
        return p.advance(30)

    return play


def outbound(**given: Any) -> Callable[[], Play]:
    def play() -> Play:
        p = Play({"/voice": "<Say>Hi</Say>"})
        p.make(**given)
        return p.run()

    return play


FAILED = answers.Answer(url=SITE, status=500, code=11200, error="Got HTTP 500 response")
PNG = answers.Answer(url=SITE, status=200, content_type="image/png", body=b"x")
ROOM = "<Dial><Conference maxParticipants='2' ~>room</Conference></Dial><Say>Next</Say>"
# By code: a call, and what its phone hears last; None where it is not Joe's, or nothing.
CALLS: dict[int, tuple[Callable[[], Play], str | None]] = {
    12100: (inbound("<Response><Say>Tom & Jerry</Say></Response>"), SORRY),
    12101: (inbound("<Response version='1'><Say>Hi</Say></Response>"), SORRY),
    12102: (inbound("<?xml version='1.0'?><Twiml/>"), SORRY),
    12200: (inbound("<Say>Hi</Say><Nonsense/><Say>Next</Say>"), "Next"),
    12300: (inbound(PNG), SORRY),  # type: ignore[arg-type]
    12400: (inbound("<Redirect>/voice</Redirect>"), SORRY),
    13201: (inbound(f"<Dial><Number url='/w'>{ANN}</Number></Dial>", w=f"<Dial>{BOB}</Dial>"), None),
    13214: (inbound(f"<Dial callerId='+14155550199'>{ANN}</Dial><Say>Next</Say>"), SORRY),
    13215: (inbound(f"<Dial timeout='1'><Say>Hi</Say>{BOB}</Dial><Say>Next</Say>"), "Next"),
    13223: (inbound("<Dial>123</Dial><Say>Next</Say>"), "Next"),
    13224: (inbound("<Dial><Number>123</Number></Dial><Say>Next</Say>"), "Next"),
    13238: (inbound(ROOM.replace("~", "waitUrl='/w'"), w="<Gather/><Say>Wait</Say><Pause length='99'/>"), "Wait"),
    13240: (inbound(ROOM.replace("~", f"coach='CA{'1' * 32}'")), "Next"),
    13320: (inbound("<Gather timeout='1'><Say>Go</Say><Hangup/></Gather><Say>Next</Say>"), "Next"),
    14101: (inbound("<Sms to='123'>Hi</Sms><Say>Next</Say>"), "Next"),
    14102: (inbound("<Sms from='+14155550199'>Hi</Sms><Say>Next</Say>"), "Next"),
    14103: (inbound(f"<Sms>{'x' * 1601}</Sms><Say>Next</Say>"), "Next"),
    14207: (
        inbound("<Enqueue maxQueueSize='1' action='/out'>q</Enqueue>", lambda p: p.call(BOB), out="<Say>Full</Say>"),
        None,
    ),
    15003: (outbound(StatusCallback=f"{SITE}/nowhere"), "Hi"),
    15004: (outbound(Url=None, Twiml=xml("<Record action='/got'/>")), SORRY),
    16011: (inbound(ROOM.replace("~", "statusCallback='/s' statusCallbackEvent='join'"), s=FAILED), None),
    16020: (inbound(ROOM.replace(" ~", ""), lambda p: [p.call(ANN), p.call(BOB)]), None),
    16025: (inbound(ROOM.replace("~", "participantLabel='me'"), lambda p: p.call(ANN)), None),
    21626: (outbound(StatusCallbackEvent="begun"), "Hi"),
}  # fmt: skip
WARNINGS = {12200, 14103, 13215, 13223, 13224, 13320, 15003, 16011, 21626}


@pytest.mark.parametrize("code", CALLS)
def test_a_call_in_which_a_code_is_raised(code: int) -> None:
    make, last = CALLS[code]
    p = make()
    assert code in p.alerts()
    found = [row for row in p.direct.get("/v1/Alerts", host="monitor")["alerts"] if row["error_code"] == str(code)]
    assert {row["log_level"] for row in found} == {"warning" if code in WARNINGS else "error"}
    assert {row["sid"] for row in found} <= {row["sid"] for row in p.get("Notifications.json")["notifications"]} or (
        code == 16011  # which is about a conference
    )
    if last is not None:
        assert p.phone().calls[0].heard[-1] == last


# Answers to messages

MESSAGES = {
    14103: "<Message/>",
    14109: "<Message>Hi</Message>" * 11,
    14110: "<Dial>+14155550177</Dial>",
    21623: f"<Message>{'<Media>/a.png</Media>' * 11}</Message>",
}


@pytest.mark.parametrize("code", MESSAGES)
def test_an_answer_to_a_message(code: int) -> None:
    assert code in seen_of_messages(MESSAGES[code])[3]


# On the way to an application

AUTHORITY = trustme.CA()
PAST = datetime.now(UTC) - timedelta(days=2)


@contextmanager
def served(*given: Answer, tls: ssl.SSLContext | None = None) -> Iterator[Receiver]:
    """A server on a loop of its own thread."""
    started: Queue[tuple[Receiver, asyncio.AbstractEventLoop, asyncio.Event]] = Queue()

    async def main() -> None:
        over = asyncio.Event()
        async with Receiver(*given, tls=tls) as receiver:
            started.put((receiver, asyncio.get_running_loop(), over))
            await over.wait()

    thread = threading.Thread(target=lambda: asyncio.run(main()), daemon=True)
    thread.start()
    receiver, loop, over = started.get(timeout=60)
    try:
        yield receiver
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(60)


@contextmanager
def answering(*given: Answer, fragment: str = "") -> Iterator[str]:
    with served(*given) as receiver:
        yield f"{receiver.url}/voice{fragment}"


@contextmanager
def secured(*names: str, authority: trustme.CA = AUTHORITY, expires: datetime | None = None) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, not_before=PAST - timedelta(days=9), not_after=expires).configure_cert(context)
    with served(tls=context) as receiver:
        yield f"{receiver.url}/voice"


@contextmanager
def full_backlog() -> Iterator[str]:
    """A socket that listens and takes no more connections: to try is to wait."""
    with ExitStack() as stack:
        full = stack.enter_context(socket.socket())
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        yield f"http://127.0.0.1:{full.getsockname()[1]}/voice#ct=100"


@contextmanager
def refusing() -> Iterator[str]:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))  # and does not listen
        yield f"http://127.0.0.1:{bound.getsockname()[1]}/voice"


@contextmanager
def itself() -> Iterator[str]:
    with served(to("/voice")) as receiver:
        yield f"{receiver.url}/voice"


@contextmanager
def plain() -> Iterator[str]:
    """HTTP where TLS is wanted."""
    with served(reply()) as receiver:
        yield f"https://127.0.0.1:{receiver.port}/voice#ct=500&rc=0"


@contextmanager
def at(url: str) -> Iterator[str]:
    yield url


async def hang(caller: Caller) -> None:
    await caller.hang()


async def reset(caller: Caller) -> None:
    caller.reset()


CHUNKED = b"HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"
WAYS: list[tuple[int, Callable[[], AbstractContextManager[str]]]] = [
    (11100, lambda: at("https://exa mple.com/voice")),
    (11200, lambda: answering(reply(500))),
    (11200, lambda: answering(reply(404))),
    (11200, lambda: answering(hang, fragment="#rt=100")),
    (11201, full_backlog),
    (11202, refusing),
    (11203, lambda: answering(hang, fragment="#tt=300&rt=200&rp=rt&rc=5")),
    (11205, lambda: answering(reset)),
    (11206, lambda: answering(b"SSH-2.0-x\r\n\r\n")),
    (11210, lambda: at("http://nowhere.invalid/voice#ct=2000")),
    (11215, itself),
    (11216, lambda: answering(reply(308, b"", location="/other"))),
    (11216, lambda: answering(reply(302, b""))),
    (11220, plain),
    (11235, lambda: secured("other.test")),
    (11236, lambda: secured("127.0.0.1", expires=PAST)),
    (11237, lambda: secured("127.0.0.1", authority=trustme.CA())),
    (11243, lambda: at("https://example.com/voice#rp=never")),
    (11750, lambda: answering(reply(body=b"<Response>" + b" " * 70_000 + b"</Response>"))),
    (11770, lambda: answering(CHUNKED)),
]


@pytest.mark.parametrize(("code", "way"), WAYS, ids=[f"{code}-{n}" for n, (code, _) in enumerate(WAYS)])
def test_what_a_network_does_wrong(
    code: int, way: Callable[[], AbstractContextManager[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    AUTHORITY.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with way() as url, Emulator(clock=Clock(frozen=True), allow=["nowhere.invalid"]) as twilio:
        app = App(twilio.auth_token)
        app.replies = {"/plan-b": {"body": "<Response><Say>Plan B</Say></Response>"}, "/debug": {}}
        twilio.mount(PUBLIC, app.wsgi)
        number = {"number": twilio.number, "voice_url": url}
        twilio.load({"debugger": f"{PUBLIC}/debug", "numbers": [{**number, "voice_fallback_url": f"{PUBLIC}/plan-b"}]})
        call = twilio.phone(JOE).call(twilio.number)
        twilio.run()
        assert (call.heard, call.status) == (("Plan B",), "completed")
        [fallback] = app.at("/plan-b")
        assert (fallback.form["ErrorCode"], fallback.form["CallSid"]) == (str(code), call.sid)
        assert fallback.form["ErrorUrl"].partition("#")[0] == url.partition("#")[0]
        assert fallback.signed
        [told] = app.at("/debug")
        assert json.loads(told.form["Payload"])["error_code"] == str(code)
        twilio.load({"numbers": [{**number, "voice_fallback_url": ""}]})
        assert twilio.phone(ANN).call(twilio.number).heard == (SORRY,)
        client = twilio.client()
        assert [each.error_code for each in client.monitor.v1.alerts.list()] == [str(code)] * 2
        notified = client.calls(call.sid).notifications.list()
        assert [(each.error_code, each.log) for each in notified] == [(code, 0)]


# None is left out


def in_source(*rooms: str) -> set[int]:
    """The numbers of five digits in the source of a room, or of a file."""
    found = set()
    for room in rooms:
        path = SOURCE / room
        for file in sorted(path.glob("*.py")) if path.is_dir() else [path]:
            with tokenize.open(file) as text:
                numbers = [
                    each.string for each in tokenize.generate_tokens(text.readline) if each.type == tokenize.NUMBER
                ]
            found |= {int(each.replace("_", "")) for each in numbers if re.fullmatch("[1-9][0-9]_?[0-9]{3}", each)}
    return found - NUMBERS


def test_every_code_is_raised_by_one_of_these_tests() -> None:
    of_rows = {code for param in BAD for code in (param.values[0].code, param.values[0].long_code) if code}  # type: ignore[attr-defined]
    raised = {*REFUSED, *CALLS, *MESSAGES, *dict(WAYS), *of_rows}
    known = in_source("calling", "delivery", "../twiml", "alerts.py", "shell.py", "answers.py")
    # What a message of a call is refused with by the API, which TwiML has codes of its own for.
    known -= {21211, 21606, 21617}
    assert known - raised == set()
    elements = {element.code for element in ELEMENTS}
    assert elements - raised == set()
    # Any text is a value of these rows: Twilio alone knows which voices, languages, models and names there are.
    texts = {row.code for row in ROWS if row.type == "str"}
    assert {row.code for row in ROWS} - raised <= texts


@pytest.mark.parametrize("code", sorted({*REFUSED, *CALLS, *MESSAGES, *dict(WAYS)}))
def test_every_code_is_one_of_twilios(code: int) -> None:
    assert facts.error_code(code) is not None
