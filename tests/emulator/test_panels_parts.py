"""The pure parts of the panels: forms of faults, TwiML laid out, how a webhook was signed, texts that are bounded."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import UTC, datetime

import pytest

from trunkline import twiml
from trunkline._core.redaction import redact
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.calling import driver
from trunkline.emulator.control import fault_bodies
from trunkline.emulator.engine.timers import Timer, Timers
from trunkline.emulator.happening import _TIMERS
from trunkline.emulator.page.parts import coming, documents, fault_forms, signing, texts

_FILLED = {
    "latency": {"seconds": "0.5", "to": "1"},
    "rate_limit": {"retry_after": "3"},
    "error": {"status": "503", "code": "20500", "message": "down", "retry_after": "1", "after": "on"},
    "html": {"status": "502", "after": "on"},
    "moved": {"to": "/elsewhere", "status": "303"},
    "reset": {"after": "on"},
    "silence": {"after": "on"},
    "truncate": {},
    "lag": {"seconds": "2"},
    "webhook_late": {"seconds": "1", "to": "2"},
    "webhook_twice": {},
    "webhook_out_of_order": {"seconds": "5"},
    "webhook_lost": {},
    "webhook_extra": {"parameters": "Colour=a=b\n\nNew=yes"},
    "webhook_badly_signed": {},
}


@pytest.mark.parametrize("kind", [kind for kind, _ in fault_forms.kinds()])
def test_every_fault_of_the_api_has_a_form_that_switches_it_on(kind: str) -> None:
    form = dict(_FILLED[kind])
    for field in fault_forms.fields(kind, {}):
        assert field.label
        if field.name.startswith(fault_forms.WHEN):
            form[field.name] = {
                "when.method": "POST",
                "when.host": "api.twilio.com",
                "when.path": "*/Messages.json",
                "when.operation": "api_v2010.*",
                "when.event": "sms.*",
                "when.url": "https://*",
                "when.account": "AC" + "0" * 32,
                "when.times": "2",
                "when.rate": "0.5",
            }[field.name]
        else:
            assert field.name in form, "a field of the control API that this test does not fill"
    with Emulator() as twilio:
        made = fault_bodies.switch_on(twilio._world.faults, fault_forms.read(kind, form))
        assert made.kind == kind
        assert made.active
        assert made.when["times"] == 2
        assert made.when["rate"] == 0.5


def test_every_kind_is_told_in_words() -> None:
    for kind, words in fault_forms.kinds():
        assert words != kind
        assert fault_forms.says(kind).endswith(".")


@pytest.mark.parametrize(
    ("kind", "form", "words"),
    [
        ("error", {}, "Status: it is missing; allowed: a whole number from 400 to 599"),
        ("error", {"status": "many"}, "Status: 'many' is no number; a whole number from 400 to 599"),
        ("error", {"status": "900"}, "Status: '900' does not fit; a whole number from 400 to 599"),
        ("html", {"status": "100"}, "Status: '100' does not fit; a whole number from 200 to 599"),
        ("latency", {"seconds": "-1"}, "Seconds: '-1' does not fit; a number from 0"),
        ("latency", {"seconds": "nan"}, "Seconds: 'nan' does not fit; a number from 0"),
        ("latency", {"seconds": "1", "when.rate": "7"}, "Share: '7' does not fit; a number above 0 and at most 1"),
        ("latency", {"seconds": "1", "when.times": "1.5"}, "How many times: '1.5' does not fit; a whole number from 1"),
        ("latency", {"seconds": "1", "when.method": "GOT"}, "Method: 'GOT' does not fit; GET, HEAD, POST"),
        ("moved", {"to": "/", "status": "200"}, "Status: '200' does not fit; 301, 302, 303, 307, 308"),
        ("webhook_extra", {"parameters": "A=b\nC"}, "each line is Name=value"),
        ("nothing", {}, "there is no fault of that kind; allowed: latency, rate_limit"),
    ],
)
def test_a_field_that_does_not_fit_is_told_with_what_is_allowed(kind: str, form: dict[str, str], words: str) -> None:
    with pytest.raises(ValueError, match=r"^") as caught:
        fault_forms.read(kind, form)
    assert words in str(caught.value)


def test_twiml_is_laid_out_without_changing_what_it_says() -> None:
    sent = (
        '<?xml version="1.0"?><Response><Say voice="alice">Hi <break time="1s"/> a &amp; &lt;b&gt;</Say>'
        '<Gather numDigits="1" hints="a&#10;&quot;b&quot;" action="/x?a=1&amp;b=2"><Play>https://example.com/a.mp3</Play></Gather>'
        "<Hangup/></Response>"
    )
    made = documents.document("voice.inbound", sent)
    assert made.kind == "TwiML"
    assert made.findings == ()
    assert made.sent is not None
    assert made.sent.text == sent
    assert made.text.text.splitlines()[1] == '  <Say voice="alice">Hi <break time="1s" /> a &amp; &lt;b&gt;</Say>'

    def told(text: str) -> list[tuple[str, dict[str, object], str]]:
        found: list[tuple[str, dict[str, object], str]] = []

        def walk(verb: twiml.Verb) -> None:
            found.append((verb.name, dict(verb.given), verb.text))
            for child in verb.children:
                walk(child)

        for verb in twiml.parse(text, "voice").verbs:
            walk(verb)
        return found

    assert told(made.text.text) == told(sent)
    assert documents.document("voice.inbound", made.text.text).sent is None


def test_what_twilio_complains_about_is_found() -> None:
    (found,) = documents.document("voice.inbound", '<Response><Gather numDigit="2"/></Response>').findings
    assert (found.code, found.fatal) == (12200, False)
    assert "numDigits" in found.message
    assert found.at == "line 1, column 11"
    assert found.docs.endswith("/12200")
    broken = documents.document("sms.inbound", "<Response><Message>")
    assert broken.findings[0].fatal
    assert broken.text.text == "<Response><Message>"


@pytest.mark.parametrize("body", ["", "thanks", "ok <b>"])
def test_what_is_no_twiml_is_a_text(body: str) -> None:
    made = documents.document("sms.inbound", body)
    assert (made.kind, made.text.text, made.findings) == ("text", body, ())
    assert documents.document("sms.status", "<Response/>").kind == "text"


def test_a_long_document_is_cut_and_says_so() -> None:
    made = documents.document("sms.inbound", f"<Response><Message>{'a' * 50_000}</Message></Response>")
    assert len(made.text.text) == texts.MOST
    assert made.text.cut > 30_000


def test_the_signed_string_is_what_was_signed() -> None:
    token, url = "0123", "https://example.com/sms?x=1"
    pairs = {"Body": "hi & bye", "To": "+15017122661", "Blank": ""}
    text = url + "".join(name + pairs[name] for name in sorted(pairs))
    made = base64.b64encode(hmac.digest(token.encode(), text.encode(), hashlib.sha1)).decode()
    body = "Body=hi+%26+bye&To=%2B15017122661&Blank="
    headers = {"X-Twilio-Signature": made, "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}
    told = signing.signing("POST", url, headers, body, "AC1", "")
    assert told is not None
    assert told.text == text
    assert told.signature == made
    assert told.right
    assert "auth token of AC1" in told.key
    got = signing.signing("GET", f"{url}&Body=hi", {"x-twilio-signature": made}, "", "AC1", "late + badly_signed")
    assert got is not None
    assert got.text == f"{url}&Body=hi"
    assert not got.right
    keyed = {**headers, "X-Twilio-Webhooks-Signature-Settings": "key=KY1,algorithm=HMAC_SHA256"}
    shared = signing.signing("POST", url, keyed, body, "AC1", "")
    assert shared is not None
    assert (shared.key, shared.method) == ("the shared key KY1", "HMAC-SHA256, Base64")
    assert "masked" not in told.note
    masked = signing.signing("POST", url, headers, "CallToken=[redacted]", "AC1", "")
    assert masked is not None
    assert "masked here" in masked.note
    assert signing.signing("POST", url, {}, body, "AC1", "") is None


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://example.com/a", "https://example.com/a"),
        ("javascript:alert(1)", ""),
        ("JaVaScRiPt:alert(1)//https://x", ""),
        ("data:text/html,x", ""),
        ("//example.com", ""),
        ("https://", ""),
        ("http://[::1", ""),
        ("https://a\nb", ""),
    ],
)
def test_only_addresses_of_the_web_are_links(url: str, link: str) -> None:
    assert texts.link(url) == link


def test_the_user_of_a_url_does_not_show_and_stays() -> None:
    url = "https://joe:secret@example.com/sms"
    assert redact.without_userinfo(url) == "https://example.com/sms"
    assert "secret" not in texts.masked(url)
    assert "joe" not in texts.masked(url)
    assert texts.unmasked(texts.masked(url), url) == url
    assert texts.unmasked("https://other.example/sms", url) == "https://other.example/sms"
    assert texts.unmasked("", url) == ""


def test_texts_of_a_line_are_short() -> None:
    assert texts.short("a\n b") == "a b"
    assert len(texts.short("x" * 10_000)) == 301
    assert texts.short("x" * 300) == "x" * 300


def test_lengths_of_time_are_read_by_people() -> None:
    assert (texts.lasted(0.0123), texts.lasted(3.21)) == ("12 ms", "3.2 s")


def test_whatever_is_due_is_told_in_words() -> None:
    told: dict[str, coming.Coming] = {}
    number, joe = "+15017122661", "+14155550123"
    with Emulator(clock=Clock(datetime(2026, 3, 3, tzinfo=UTC), frozen=True)) as twilio:
        timers = twilio._world.state.timers

        def look() -> None:
            told.update((timer.what, coming.coming(timer)) for timer in timers.first(100))

        twilio.mount("https://example.com", lambda environ, start: start("204 No Content", []) or [])
        client = twilio.client()
        client.messages.create(to=joe, from_=number, body="hi", status_callback="https://u:p@example.com/status")
        verify = client.verify.v2
        verify.services(verify.services.create(friendly_name="x").sid).verifications.create(to=joe, channel="sms")
        twilio.faults.webhooks.out_of_order(event="sms.*")
        while "webhook.held" not in told:
            look()
            twilio.advance(0.5)
        twilio.faults.clear()
        twilio.faults.webhooks.late(5)
        call = client.calls.create(to=joe, from_=number, record=True, twiml="<Response><Say>hi</Say></Response>")
        for _ in range(40):
            look()
            twilio.advance(0.5)
    # It is due at once: nobody sees it wait.
    told["message.arrived"] = coming.coming(Timer(0.0, 1, "message.arrived", ("AC1", "SM1")))
    assert set(told) == {*_TIMERS, *driver.TIMERS}
    assert told["call.timer"].sid == call.sid
    assert told["message.step"].what == "A message goes on"
    assert told["webhook.late"].what == "A late webhook leaves: sms.status to https://example.com/status"
    assert (
        told["webhook.held"].what
        == "A webhook that nothing has overtaken leaves: sms.status to https://example.com/status"
    )
    assert told["verify.sent"].what == f"A Verify code reaches {joe}"
    for what, each in told.items():
        assert each.what != what.replace(".", " "), what


def test_what_was_taken_back_is_not_due() -> None:
    timers = Timers()
    late, soon, gone = (timers.set(due, "x", due) for due in (3.0, 1.0, 2.0))
    timers.cancel(gone)
    assert timers.first(5) == [soon, late]
    assert timers.first(1) == [soon]
    assert timers.pop(9) == soon, "a look takes nothing away"
