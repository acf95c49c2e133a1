"""The values of webhooks, and the samples: whatever a form holds, reading it does not fail."""

from __future__ import annotations

import asyncio
import copy
import pickle
import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Annotated, Any
from urllib.parse import parse_qs, urlencode

import pytest
from fastapi import Depends, FastAPI, Form
from hypothesis import given, settings
from hypothesis import strategies as st
from multidict import MultiDict as AiohttpForm
from starlette.datastructures import FormData, QueryParams
from starlette.testclient import TestClient
from werkzeug.datastructures import MultiDict

from tests.django_app import configure
from tests.rounds import rounds
from trunkline import facts, webhooks
from trunkline.contrib.fastapi import fastapi_event
from trunkline.types import Address, OpenEnum
from trunkline.webhooks import (
    CallStatus,
    ConferenceStatus,
    DialResult,
    InboundCall,
    InboundMessage,
    Media,
    MessageStatus,
    Parameters,
    RequestValidator,
    TranscriptionStatus,
    VoiceRequest,
    WebhookEvent,
    sample,
    sample_request,
)

EVENTS = sorted(facts.webhooks())
FORM = {"MessageSid": "SM1", "From": "whatsapp:+14155550123", "To": "+14155550100", "Body": "hi there", "NumMedia": "0"}


def django_form(form: dict[str, str]) -> Any:
    configure()
    from django.http import QueryDict

    return QueryDict(urlencode(form))


@pytest.mark.parametrize(
    "make",
    [
        dict,
        lambda form: list(form.items()),
        lambda form: tuple(form.items()),
        lambda form: parse_qs(urlencode(form)),
        urlencode,
        lambda form: urlencode(form).encode(),
        MultiDict,
        AiohttpForm,
        FormData,
        QueryParams,
        django_form,
    ],
)
def test_a_form_of_any_framework(make: Any) -> None:
    message = InboundMessage.from_form(make(FORM))
    assert (message.sid, message.from_, message.body, message.num_media) == ("SM1", FORM["From"], "hi there", 0)
    assert message.from_.channel == "whatsapp"
    assert message.to.is_e164


@pytest.mark.parametrize("form", [5, object(), ["ab"], [("a", "b", "c")]])
def test_what_is_no_form_is_refused(form: Any) -> None:
    with pytest.raises(TypeError, match=r"form|params"):
        InboundMessage.from_form(form)


def test_too_many_values_are_refused() -> None:
    for form in ([("a", "b")] * 1001, "a=b&" * 1001, {"a": ["b"] * 1001}):
        with pytest.raises(ValueError, match=r"1,000|fields"):
            InboundMessage.from_form(form)


def test_nothing_at_all() -> None:
    message = InboundMessage.from_form({})
    assert message == InboundMessage.from_form(None) == InboundMessage.from_form(b"")
    assert message.sid is None
    assert message.body == ""
    assert message.num_media == 0
    assert message.media == ()
    always = {param.wire for param in facts.webhook("sms.inbound").params if param.always}
    assert {problem.path for problem in message.problems} == always - {"NumMedia"}
    assert {problem.value for problem in message.problems} == {None}


def test_the_first_of_several_values_counts() -> None:
    assert InboundMessage.from_form([("Body", "a"), ("Body", "b")]).body == "a"
    assert InboundMessage.from_form({"Body": ["a", "b"]}).body == "a"


def test_media_are_in_the_order_of_their_numbers() -> None:
    form = {f"MediaUrl{number}": f"u{number}" for number in (10, 2, 0, 9)} | {"MediaContentType2": "image/png"}
    message = InboundMessage.from_form(form | {"MediaContentType5": "lost", "MediaUrl": "x", "MediaUrl12345": "y"})
    assert message.media == (Media("u0"), Media("u2", "image/png"), Media("u9"), Media("u10"))
    assert dict(message.extra) == {"MediaUrl": "x", "MediaUrl12345": "y"}


def test_headers_of_sip_are_by_name() -> None:
    call = InboundCall.from_form({"SipHeader_X-Id": "7", "SipHeader_": "none", "SipDomain": "a.sip.twilio.com"})
    assert dict(call.sip_headers) == {"X-Id": "7"}
    assert dict(call.extra) == {"SipHeader_": "none"}
    assert DialResult.from_form({"DialSipHeader_X-Id": "8"}).dial_sip_headers["X-Id"] == "8"


def test_types() -> None:
    call = CallStatus.from_form(sample("voice.status", AnsweredBy="Human", RecordingDuration=""))
    assert call.call_duration == timedelta(seconds=12)
    assert call.duration_minutes == 1
    assert call.timestamp == datetime(2026, 1, 15, 10, tzinfo=UTC)
    assert call.answered_by is webhooks.AnsweredBy.HUMAN
    assert call.recording_duration is None
    assert isinstance(call, VoiceRequest)
    speech = webhooks.GatherResult.from_form(sample("voice.gather", SpeechResult="yes", Confidence=0.5))
    assert speech.confidence == 0.5
    machine = webhooks.MachineDetection.from_form(sample("amd.status"))
    assert machine.machine_detection_duration == timedelta(seconds=3)
    event = ConferenceStatus.from_form(sample("conference.status", Muted=True))
    assert (event.muted, event.hold) == (True, False)
    started = TranscriptionStatus.from_form(sample("transcription.status", Timestamp="2026-01-15T10:00:00.5Z"))
    assert started.timestamp == datetime(2026, 1, 15, 10, 0, 0, 500_000, tzinfo=UTC)


def test_enumerations_are_open() -> None:
    status = MessageStatus.from_form({"MessageStatus": "teleported", "SmsStatus": "DELIVERED"})
    assert status.status == "teleported"
    assert not status.status.known
    assert status.sms_status is webhooks.MessageStatusValue.DELIVERED


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("NumMedia", "many"),
        ("NumMedia", "1.5"),
        ("Latitude", "north"),
        ("Forwarded", "maybe"),
        ("NumMedia", "9e999999"),
    ],
)
def test_what_cannot_be_read_is_kept(name: str, text: str) -> None:
    message = InboundMessage.from_form(FORM | {name: text})
    assert dict(message.extra) == {name: text}
    [problem] = [problem for problem in message.problems if problem.path == name]
    assert problem.value == text
    assert text not in repr(message) + repr(problem)


@settings(max_examples=rounds(100, 400), deadline=None)
@given(
    st.sampled_from(EVENTS),
    st.dictionaries(st.sampled_from(["NumMedia", "Timestamp", "Duration", "From", "MediaUrl0"]) | st.text(), st.text()),
)
def test_no_form_makes_reading_fail(event: str, form: dict[str, str]) -> None:
    value = getattr(webhooks, facts.webhook(event).name).from_form(form)
    assert pickle.loads(pickle.dumps(value)) == value
    assert hash(value) == hash(copy.deepcopy(value))
    assert repr(value)
    assert isinstance(value.problems, tuple)
    assert set(value.extra) <= set(form)


@pytest.mark.parametrize("event", EVENTS)
def test_a_sample_is_a_likely_request(event: str) -> None:
    form = sample(event)
    assert form == sample(event)
    known = facts.webhook(event)
    value = getattr(webhooks, known.name).from_form(form)
    assert value.event == event
    assert value.problems == ()
    assert dict(value.extra) == {}
    assert {param.wire for param in known.params if param.always} <= form.keys()
    enumerated = [getattr(value, name) for name in value.__struct_fields__]
    assert all(each.known for each in enumerated if isinstance(each, OpenEnum))
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("event", EVENTS)
def test_a_repr_hides_personal_data(event: str) -> None:
    known = facts.webhook(event)
    personal = {param.wire: f"zq{number}zq" for number, param in enumerate(known.params) if param.pii}
    form = {wire.replace("{}", "0"): f"{text}+14155550123" for wire, text in personal.items()}
    value = getattr(webhooks, known.name).from_form(form | {"Unknown": "zqzq"})
    assert re.findall("zq|14155", repr(value)) == []


def test_a_value_is_made_by_hand() -> None:
    message = InboundMessage(sid="SM1", from_=Address("+14155550123"), media=(Media("u"),), extra={"a": "b"})
    assert message.extra == Parameters({"a": "b"})
    assert hash(message) == hash(copy.copy(message))
    plain: Any = InboundMessage(from_="whatsapp:+1")  # type: ignore[arg-type] # as users do
    assert plain.from_.channel == "whatsapp"
    with pytest.raises(AttributeError):
        message.sid = "SM2"  # type: ignore[misc]
    with pytest.raises(TypeError):
        message.extra["c"] = "d"  # type: ignore[index]


def test_every_class_and_enumeration_is_exported() -> None:
    from trunkline.facts.webhook_parameters import webhook_enums

    classes = {known.name for known in facts.webhooks().values()}
    assert classes | webhook_enums().keys() | {"VoiceRequest"} <= set(webhooks.__all__)
    assert all(issubclass(getattr(webhooks, name), WebhookEvent) for name in classes)
    assert sorted(webhooks.__all__) == sorted(set(webhooks.__all__))
    assert set(webhooks.__all__) <= set(dir(webhooks))
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = webhooks.Nothing  # type: ignore[attr-defined]


def test_values_of_a_sample() -> None:
    form = sample(
        "sms.inbound", MessageSid="SM9", From="+1", MediaUrl0="a", MediaUrl1="b", Body=None, extra={"New": "1"}
    )
    assert (form["SmsSid"], form["SmsMessageSid"], form["NumMedia"], form["New"]) == ("SM9", "SM9", "2", "1")
    assert form["MediaContentType1"] == "image/jpeg"
    assert "Body" not in form
    status = sample("sms.status", MessageStatus="failed", ErrorCode=30003)
    assert (status["SmsStatus"], status["ErrorCode"]) == ("failed", "30003")
    call = sample("voice.inbound", From="client:alice", To=None)
    assert call["Caller"] == "client:alice"
    assert not {"To", "Called"} & call.keys()
    assert sample("voice.gather", SpeechResult="yes", Confidence=Decimal("0.1"), Digits=None)["Confidence"] == "0.1"
    assert sample("conference.status", Muted=True, Hold=False)["Muted"] == "true"


def test_wrong_samples_are_refused() -> None:
    with pytest.raises(ValueError, match=r"event must be .*sms\.inbound"):
        sample("sms.inbond")
    with pytest.raises(ValueError, match=r"sms\.inbound has no parameter 'Bdy' \(near: Body\).*extra"):
        sample("sms.inbound", Bdy="x")
    with pytest.raises(ValueError, match="has no parameter 'MediaUrlX'"):
        sample("sms.inbound", MediaUrlX="x")
    with pytest.raises(TypeError, match="Body must be a str, int, float, Decimal, bool or None, not list"):
        sample("sms.inbound", Body=["x"])


def test_a_signed_sample_is_valid() -> None:
    url = "https://example.com/sms?a=1"
    request = sample_request("sms.inbound", url, "12345", Body="ünï & + ", extra={"a": "2"})
    signature = request.headers["X-Twilio-Signature"]
    assert RequestValidator("12345").validate(url, request.form, signature)
    assert parse_qs(request.body.decode(), keep_blank_values=True) == {
        name: [text] for name, text in request.form.items()
    }
    assert not RequestValidator("other").validate(url, request.form, signature)
    assert "SM0" not in repr(request)


def test_a_fastapi_dependency_gives_the_value() -> None:
    app = FastAPI()
    incoming = Depends(fastapi_event(InboundMessage, "12345", public_url="https://example.com"))

    async def plain(message: Any = incoming) -> dict[str, str]:
        return {"body": message.body, "kind": type(message).__name__}

    async def with_field(Body: Annotated[str, Form()], message: Any = incoming) -> dict[str, str]:
        return {"body": f"{message.body}={Body}", "kind": type(message).__name__}

    app.post("/plain")(plain)
    app.get("/plain")(plain)
    app.post("/field")(with_field)
    client = TestClient(app)
    for path, said in (("/plain", "hi"), ("/field", "hi=hi")):
        request = sample_request("sms.inbound", f"https://example.com{path}", "12345", Body="hi")
        reply = client.post(path, content=request.body, headers=request.headers)
        assert reply.json() == {"body": said, "kind": "InboundMessage"}
        assert client.post(path, content=request.body + b"x", headers=request.headers).status_code == 403
    query = urlencode(sample("sms.inbound", Body="hi"))
    signature = RequestValidator("12345").compute_signature(f"https://example.com/plain?{query}")
    reply = client.get(f"/plain?{query}", headers={"X-Twilio-Signature": signature})
    assert reply.json()["body"] == "hi"
    assert client.get(f"/plain?{query}").status_code == 403
    with pytest.raises(TypeError, match=r"kind must be a class of trunkline\.webhooks"):
        fastapi_event(dict, "12345")  # type: ignore[type-var]
    assert asyncio.iscoroutinefunction(fastapi_event(InboundMessage, "12345"))


def test_facts_of_an_event() -> None:
    known = facts.webhook("sms.inbound")
    assert known is facts.webhook("sms.inbound")
    assert known.param("MediaUrl7") is known.param("MediaUrl0")
    assert known.param("MediaUrl") is known.param("MediaUrlx") is None
    assert facts.webhook("voice.inbound").param("SipHeader_X-Id") is not None
    assert facts.webhook("voice.inbound").param("SipHeader_") is None
    body = known.param("Body")
    assert body is not None
    assert (body.pii, body.always, body.verified, body.default) == (True, False, True, "")


@pytest.mark.parametrize("event", EVENTS)
def test_facts_are_whole(event: str) -> None:
    known = facts.webhook(event)
    assert known.docs.startswith("https://www.twilio.com/docs/")
    assert known.about.endswith(".")
    wires = [param.wire for param in known.params]
    assert len(wires) == len(set(wires))
    names = [param.name for param in known.params]
    assert len(names) == len(set(names))
    assert all(param.mark in ("", "pii") for param in known.params)
    assert all(known.param(wire) is not None for wire in known.sample)
    assert all(len(param.wire) > 1 and param.when for param in known.params)


def test_facts_have_no_sample_of_nothing() -> None:
    from trunkline.facts.webhook_parameters import webhook_base, webhook_samples, webhook_twins

    wires = {param.wire for known in facts.webhooks().values() for param in known.params}
    assert webhook_samples().keys() <= wires
    assert set(webhook_twins()) | set(webhook_twins().values()) <= wires
    assert {param.wire for param in webhook_base("voice")} <= wires
