"""Strange texts in what a request gives: each is taken, or refused with an error of Twilio's; never is it a 500.

Every parameter of every operation that creates or updates gets them, one at a time beside arguments that fit: those
that hold an address get all, others some (all with `TRUNKLINE_FULL=1`). What was taken must be shown and listed after.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode
from xml.sax.saxutils import escape

import pytest

from tests.conftest import START
from tests.emulator.inside import Inside
from tests.emulator.playing import OWN, SITE, Play
from tests.emulator.test_every_operation import NEEDS_A_VERIFICATION, Walk
from tests.rounds import is_full
from trunkline import facts
from trunkline.emulator import Clock, Emulator
from trunkline.facts import OperationFacts, Param

ADDRESSES = [
    "nope", "http://", "http://[", "http://[::1", "http://[::1]x:/", "//[", "http://a:b:c/", "http://a:99999999999/",
    "http://a:-1/", "http://a:\u0661/", "http://\u2100/", "http://user:p@ss@[x]/", "http://a\r\nb/", "http://\x00/",
    "http://a/\ud7ff\uffff", "javascript:alert(1)", "file:///etc/passwd", "http:///x", "?", "#", "http://xn--a/",
    "http://" + "a" * 300 + "/", "https://example.com/" + "\u00e9" * 3_000, "http://\u00df.\u2024\uff0e/", "tel:+1",
]  # fmt: skip
TEXTS = [
    "", " ", "0", "-1", "-0", "--5", "\u0665", "\u00b2", "1e999", "9" * 400, "9" * 5_000, "NaN", "Infinity", "true",
    "null", "[]", "{}", "[" * 300, '{"a":', '[1,{"url":"http://["}]', "0001-01-01T00:00:00+14:00", "0000-00-00",
    "9999-12-31T23:59:59-14:00", "2026-02-30", "Mon, 99 Foo 99999 99:99:99 +9999", "+", "+1", "whatsapp:", "sip:",
    "sip:@", "client:", "\x00", "\ud7ff", "\U0001f600" * 50, "%", "%zz", "../..", "a/b", "{{x}}", "<Response>",
    "AC" + "0" * 32,
]  # fmt: skip
ALL = is_full(__file__)
SOME = ["--5", "9" * 5_000, "\u00b2", '[1,{"url":"http://["}]', "0001-01-01T00:00:00+14:00"]


def is_address(param: Param) -> bool:
    """Whether a parameter holds an address."""
    return re.search(r"url|uri|callback|webhook|target|address", param.name) is not None and param.type != "HttpMethod"


def strange(param: Param) -> list[str]:
    """What a parameter gets."""
    texts = (ADDRESSES if ALL else ADDRESSES[:12]) if is_address(param) else []
    return [*texts, *(TEXTS if ALL else SOME)]


def parts(operation: OperationFacts) -> Iterator[tuple[Param, bool]]:
    """The parameters of an operation, those in a JSON body as well; whether it is one of these."""
    models = facts.load(operation.module).models
    for param in operation.params:
        if param.place not in ("query", "body") or param.wire == "grant_type":
            continue
        if param.wire:
            yield param, False
        for field in models.get(param.type.removesuffix("?"), ()) if param.place == "body" else ():
            yield Param(field.wire, field.name, field.type, "body"), True


def tried(walk: Walk, operation: OperationFacts, path: str) -> int:
    """Sends an operation with strange texts; how many were sent."""
    found = 0
    for param, inside in parts(operation):
        for text in strange(param):
            query, body = walk.arguments(operation)
            value = [text] if "list[" in param.type else text
            if inside:
                whole = body.get("")
                body = {**whole, param.wire: value} if isinstance(whole, dict) else {**body, param.wire: value}
            else:
                (query if param.place == "query" else body)[param.wire] = value
            where = f"{path}?{urlencode(query, doseq=True)}" if query else path
            as_json = operation.body in ("json", "scim+json")
            form = {name: each if isinstance(each, (list, str)) else str(each) for name, each in body.items()}
            answer = walk.http(
                operation.method,
                where,
                None if as_json else form,
                host=operation.host,
                json_body=body if as_json else None,
            )
            told = f"{operation.id} {param.wire}={text[:40]!r}: {answer.status} {answer.json}"
            assert answer.status < 500, told
            if answer.status >= 400:
                assert answer.json["code"] >= 10_000 or answer.json["code"] == answer.status, told
                assert answer.json["message"], told
            found += 1
    return found


@pytest.mark.parametrize("module", facts.modules())
def test_strange_texts_are_taken_or_refused(module: str) -> None:
    twilio = Emulator(clock=Clock(START, frozen=True), any_sender=True)
    http: Any = Inside(twilio)
    walk = Walk(http, twilio, module)
    operations = [each for each in walk.operations if f"{each.module}.{each.id}" not in NEEDS_A_VERIFICATION]
    sent = 0
    for operation in operations:
        if operation.verb in ("create", "update", "patch"):
            sent += tried(walk, operation, walk.path(operation))
    for operation in operations:  # what was taken is shown
        if operation.verb in ("list", "fetch"):
            answer = walk.http(operation.method, walk.path(operation), host=operation.host)
            assert answer.status < 500, operation.id
    changing = [each for each in operations if each.verb in ("create", "update", "patch")]
    assert sent or not any(list(parts(each)) for each in changing)
    while (due := twilio._world.next_due()) is not None and sent:
        twilio.clock.move_to(due)
        twilio._world.happen(due)


@pytest.mark.parametrize(
    "url", [*ADDRESSES, "", "/", "//", "https://api.twilio.com", "/2010-04-01/Accounts/[/Calls.json"]
)
def test_what_tests_say_where_things_are(url: str) -> None:
    """`add`, `attach` and `mount` say what is wrong, and raise nothing else."""
    twilio = Emulator(clock=Clock(START, frozen=True))
    with pytest.raises(ValueError, match=r"\w"):
        twilio.add(url)
    with pytest.raises(ValueError, match=r"\w"):
        twilio.attach(url, b"x")
    with contextlib.suppress(ValueError):
        twilio.mount(url, lambda environ, start_response: [])
    twilio.mounts.close()


def test_control_api_names_what_is_no_address(twilio: Emulator) -> None:
    control = http.client.HTTPConnection(twilio.host, twilio.port, timeout=60)
    try:
        for path, more in (("rows", {"fields": {}}), ("files", {"content": "eA=="})):
            for url in ADDRESSES:
                headers = {"Content-Type": "application/json", "X-Trunkline-Emulator": "1"}
                control.request("POST", f"/_emulator/v1/{path}", json.dumps({"url": url, **more}), headers)
                reply = control.getresponse()
                told = json.load(reply)
                assert (reply.status, bool(told["message"])) in ((400, True), (404, True), (422, True)), (url, told)
    finally:
        control.close()


TWIML = [
    "<Redirect>{}</Redirect>", "<Play>{}</Play>", "<Gather action='{}'><Say>x</Say></Gather>", "<Record action='{}'/>",
    "<Dial action='{}'>+14155550177</Dial>", "<Dial><Number url='{}'>+14155550177</Number></Dial>",
    "<Dial><Conference waitUrl='{}' statusCallback='{}' statusCallbackEvent='start join'>x</Conference></Dial>",
    "<Enqueue waitUrl='{}' action='{}'>x</Enqueue>", "<Connect><Stream url='{}'/></Connect>",
    "<Start><Stream url='{}' statusCallback='{}'/></Start><Say>x</Say>", "<Pause length='{}'/>",
    "<Dial timeout='{}' timeLimit='{}'>+14155550177</Dial>", "<Gather timeout='{}' numDigits='{}'/>",
]  # fmt: skip


@pytest.mark.parametrize("verbs", TWIML)
@pytest.mark.parametrize("texts", [ADDRESSES[:12], ADDRESSES[12:], TEXTS[:20], TEXTS[20:]], ids=["a", "b", "c", "d"])
def test_strange_texts_in_twiml(verbs: str, texts: list[str]) -> None:
    """A call ends, whatever its document says."""
    for text in texts:
        if "\x00" in text or "\uffff" in text:  # XML has no such characters
            continue
        page = verbs.replace("{}", escape(text, {"'": "&apos;", '"': "&quot;"}))
        play = Play({"/voice": page, "/nope": "<Hangup/>", "/": "<Hangup/>"})
        call = play.call(listen=False)
        play.advance(30)
        if not call.ended:
            call.hang_up()
        play.advance(60)
        assert call.ended, page


@pytest.mark.parametrize(
    "number", ["0", "-1", "-99999", "86400", "9" * 9, "9" * 18, str(2**63 - 1), str(2**63), "9" * 400]
)
@pytest.mark.parametrize("name", ["Timeout", "TimeLimit", "MachineDetectionTimeout", "MachineDetectionSpeechThreshold"])
def test_numbers_of_seconds_that_nobody_waits(name: str, number: str) -> None:
    """A call that is taken comes to an end, and time goes on after it."""
    play = Play({"/voice": "<Pause length='5'/>"})
    form = {"To": "+14155550123", "From": OWN, "Url": f"{SITE}/voice", "MachineDetection": "Enable", name: number}
    reply = play.direct.send("POST", f"/2010-04-01/Accounts/{play.account}/Calls.json", form)
    assert reply.status in (201, 400)
    play.run()
    assert play.at < 100_000
    assert play.advance(1).state.calls is None or not play.state.calls.live


NUMBER_URLS = {
    "VoiceUrl": 21402, "VoiceFallbackUrl": 21402, "SmsUrl": 21502, "SmsFallbackUrl": 21502, "StatusCallback": 21502,
}  # fmt: skip


@pytest.mark.parametrize(
    "url", ["nope", "/sms", "example.com/sms", "ftp://example.com/", "http://", "http://[", "tel:+1"]
)
@pytest.mark.parametrize("name", NUMBER_URLS)
def test_what_is_no_url_is_no_application(name: str, url: str) -> None:
    """A number refuses it when it is bought and when it is changed, and stays as it was."""
    http = Inside(Emulator(clock=Clock(START, frozen=True)))
    numbers = f"/2010-04-01/Accounts/{http.twilio.account_sid}/IncomingPhoneNumbers"
    [own] = http.get(f"{numbers}.json").json["incoming_phone_numbers"]
    for path, form in ((f"{numbers}.json", {"PhoneNumber": "+15005550110"}), (f"{numbers}/{own['sid']}.json", {})):
        answer = http.post(path, {**form, name: url})
        assert (answer.status, answer.json["code"]) == (400, NUMBER_URLS[name])
        assert answer.json["message"] == f"{name} is not a valid URL: {url}"
    assert http.get(f"{numbers}.json").json["incoming_phone_numbers"] == [own]
    applications = numbers.replace("IncomingPhoneNumbers", "Applications.json")
    assert http.post(applications, {name: url}).json["code"] == NUMBER_URLS[name]


@pytest.mark.parametrize(
    "url", ["", "http://localhost:5000/sms", "https://user:pw@example.com/a?b=c#rc=2", "HTTP://10.0.0.1"]
)
@pytest.mark.parametrize("name", NUMBER_URLS)
def test_what_is_a_url_is_taken(name: str, url: str) -> None:
    http = Inside(Emulator(clock=Clock(START, frozen=True)))
    numbers = f"/2010-04-01/Accounts/{http.twilio.account_sid}/IncomingPhoneNumbers.json"
    assert http.post(numbers, {"PhoneNumber": "+15005550110", name: url}).status == 201


@pytest.mark.parametrize(
    ("country", "found"),
    [("US", True), ("GB", True), ("us", True), ("XK", True), ("BV", True), ("USA", False), ("1", False), ("ZZ", False),
     ("QZ", False), ("U1", False), ("%C3%9CS", False)],
)  # fmt: skip
def test_what_is_no_country_sells_no_numbers(country: str, found: bool) -> None:
    http = Inside(Emulator(clock=Clock(START, frozen=True)))
    answer = http.get(f"/2010-04-01/Accounts/{http.twilio.account_sid}/AvailablePhoneNumbers/{country}/Local.json")
    assert (answer.status, answer.json.get("code")) == ((200, None) if found else (404, 20404))


@pytest.mark.parametrize("area", ["415123", "41", "0", "-15", "4x5"])
def test_what_is_no_area_code(area: str) -> None:
    """Nobody can buy a number there, and a search finds none."""
    http = Inside(Emulator(clock=Clock(START, frozen=True)))
    account = f"/2010-04-01/Accounts/{http.twilio.account_sid}"
    bought = http.post(f"{account}/IncomingPhoneNumbers.json", {"AreaCode": area})
    assert (bought.status, bought.json["code"]) == (400, 21451)
    found = http.get(f"{account}/AvailablePhoneNumbers/US/Local.json", {"AreaCode": area})
    assert found.status == 400 or found.json["available_phone_numbers"] == []
