"""Messages that come in: who is asked, by which signature, and what strange replies lead to."""

from __future__ import annotations

import base64
import hmac
import urllib.request
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest
from twilio.request_validator import RequestValidator as Official

from tests.emulator.wire import Caller, basic
from tests.foreign.apps import PUBLIC, App
from trunkline.emulator import Emulator, RecordedWebhook
from trunkline.webhooks import RequestValidator

JOE = "+14155550123"
RETRYING = {"connectTimeoutMs": 300, "readTimeoutMs": 400, "totalTimeoutMs": 900_000}


@pytest.fixture
def app(twilio: Emulator) -> Iterator[App]:
    app = App(twilio.auth_token)
    twilio.mount(PUBLIC, app.wsgi)
    yield app
    twilio.mounts.remove(PUBLIC)


@pytest.fixture
def number(http: Caller) -> str:
    """Where the account's number is; it asks the application."""
    found = http.get(f"{http.account}/IncomingPhoneNumbers.json").json["incoming_phone_numbers"][0]
    http.post(found["uri"], {"SmsUrl": f"{PUBLIC}/sms"})
    uri: str = found["uri"]
    return uri


def alerts(http: Caller) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = http.get("/v1/Alerts", host="monitor").json["alerts"]
    return found


def codes(http: Caller) -> list[int]:
    return sorted(int(each["error_code"]) for each in alerts(http))


def bodies(twilio: Emulator, phone: str = JOE) -> list[str]:
    twilio.advance(5)
    return [each.body for each in twilio.phone(phone).inbox]


# Who is asked


def test_an_application_is_asked_before_the_number(twilio: Emulator, http: Caller, app: App, number: str) -> None:
    made = http.post(f"{http.account}/Applications.json", {"SmsUrl": f"{PUBLIC}/app", "SmsMethod": "GET"}).json
    http.post(number, {"SmsApplicationSid": made["sid"]})
    twilio.phone(JOE).text(twilio.number, "hi")
    assert [(hook.method, hook.path.partition("?")[0]) for hook in app.hooks] == [("GET", "/app")]


def test_a_number_without_a_url_asks_nobody(twilio: Emulator, http: Caller, app: App) -> None:
    sid = twilio.phone(JOE).text(twilio.number, "hi")
    assert (app.hooks, twilio.webhooks) == ([], [])
    assert http.get(f"{http.account}/Messages/{sid}.json").json["status"] == "received"


def test_nobody_has_the_number(twilio: Emulator) -> None:
    with pytest.raises(ValueError, match=r"\+15017122661"):
        twilio.phone(JOE).text("+14155559999", "hi")


def test_the_number_that_every_account_has(twilio: Emulator, http: Caller) -> None:
    sid = twilio.phone(JOE).text("+15005550006", "hi")
    assert http.get(f"{http.account}/Messages/{sid}.json").json["to"] == "+15005550006"


def test_a_number_of_a_subaccount(twilio: Emulator, http: Caller, app: App) -> None:
    sub = http.post("/2010-04-01/Accounts.json", {"FriendlyName": "sub"}).json
    account = f"/2010-04-01/Accounts/{sub['sid']}"
    given = {"AreaCode": "415", "SmsUrl": f"{PUBLIC}/sms"}
    bought = http.post(f"{account}/IncomingPhoneNumbers.json", given).json["phone_number"]
    sid = twilio.phone(JOE).text(bought, "hi")
    assert http.get(f"{account}/Messages/{sid}.json").json["account_sid"] == sub["sid"]
    (hook,) = app.hooks
    assert hook.form["AccountSid"] == sub["sid"]
    assert not hook.signed  # by the token of the subaccount
    assert _signed(twilio.webhooks[0], Official(sub["auth_token"]))


def _signed(webhook: RecordedWebhook, validator: Official) -> bool:
    (attempt,) = webhook.tries
    form = dict(parse_qsl(attempt.body.decode(), keep_blank_values=True))
    return bool(validator.validate(attempt.url, form, dict(attempt.headers)["X-Twilio-Signature"]))


def test_a_short_code_and_a_sender_of_a_channel(twilio: Emulator) -> None:
    account = f"api.twilio.com/2010-04-01/Accounts/{twilio.account_sid}"
    twilio.add(f"{account}/SMS/ShortCodes.json", short_code="12345")
    twilio.add("messaging.twilio.com/v2/Channels/Senders", sender_id=f"whatsapp:{twilio.number}")
    twilio.phone(JOE).text("12345", "hi")
    twilio.phone(f"whatsapp:{JOE}").text(f"whatsapp:{twilio.number}", "hi")


def test_whatsapp(twilio: Emulator, app: App, number: str) -> None:
    joe = twilio.phone(f"whatsapp:{JOE}")
    app.replies = {"/sms": {"twiml": [{"body": "hello"}]}}
    joe.text(f"whatsapp:{twilio.number}", "hi", ButtonPayload="yes", ProfileName="Ann")
    form = app.hooks[0].form
    assert (form["From"], form["To"]) == (f"whatsapp:{JOE}", f"whatsapp:{twilio.number}")
    assert (form["WaId"], form["ProfileName"], form["ButtonPayload"]) == ("14155550123", "Ann", "yes")
    assert "FromCountry" not in form
    assert bodies(twilio, f"whatsapp:{JOE}") == ["hello"]


# How it is asked


def rule(http: Caller, match: dict[str, str], **setting: Any) -> None:
    made = http.post(
        "/v1/Webhooks/Settings", json_body={"friendlyName": "s", **setting}, host="webhooks"
    ).json  # fmt: skip
    given = {"friendlyName": "r", **match, "settings": [{"settingId": made["id"], "percentage": 100}]}
    assert http.post("/v1/Webhooks/Rules", json_body=given, host="webhooks").status == 202


def key(http: Caller) -> tuple[str, str]:
    made = http.post("/v1/Webhooks/SharedKeys", json_body={"friendlyName": "k"}, host="webhooks").json
    return made["id"], made["secret"]


def test_the_rule_that_fits_best_decides(twilio: Emulator, http: Caller, app: App, number: str) -> None:
    keys = [key(http) for _ in range(4)]
    matches = (
        {"matchType": "DEFAULT"},
        {"matchType": "PREFIX", "prefix": PUBLIC},
        {"matchType": "PREFIX", "prefix": f"{PUBLIC}/long/"},
        {"matchType": "EXACT", "value": f"{PUBLIC}/long/exact"},
    )
    for match, (sid, _) in zip(matches, keys, strict=True):
        rule(http, match, signature={"type": "SHARED_KEY", "sharedKeyId": sid, "algorithm": "HMAC_SHA256"})
    known = RequestValidator(twilio.auth_token, shared_keys=dict(keys))
    for url, (sid, secret) in (
        (f"{PUBLIC}/long/exact", keys[3]), (f"{PUBLIC}/long/exact?x", keys[2]), (f"{PUBLIC}/long/x#rc=1", keys[2]),
        (f"{PUBLIC}/sms", keys[1]), ("http://127.0.0.1:9/x", keys[0]),
    ):  # fmt: skip
        http.post(number, {"SmsUrl": url})
        twilio.phone(JOE).text(twilio.number, "hi & ä 👋")
        attempt = twilio.webhooks[-1].tries[0]
        headers = dict(attempt.headers)
        settings = f"key={sid},algorithm=HMAC_SHA256"
        assert headers["X-Twilio-Webhooks-Signature-Settings"] == settings
        form = dict(parse_qsl(attempt.body.decode(), keep_blank_values=True))
        text = attempt.url + "".join(name + form[name] for name in sorted(form))
        expected = base64.b64encode(hmac.digest(secret.encode(), text.encode(), "sha256")).decode()
        assert headers["X-Twilio-Signature"] == expected
        assert known.validate(attempt.url, form, expected, settings=settings)
        assert not known.validate(attempt.url, form, expected)


def test_settings_say_how_often_and_how_long(twilio: Emulator, http: Caller, app: App, number: str) -> None:
    connection = {**RETRYING, "retryPolicy": {"retryCount": 99, "retryOn": ["HTTP_5XX", "CONNECTION_TIMEOUT"]}}
    rule(http, {"matchType": "PREFIX", "prefix": PUBLIC}, connection=connection)
    app.replies = {"/sms": {"status": 503}, "/gone": {"status": 404}}
    twilio.phone(JOE).text(twilio.number, "hi")
    assert [attempt.status for attempt in twilio.webhooks[-1].tries] == [503] * 6
    tokens = {dict(attempt.headers)["I-Twilio-Idempotency-Token"] for attempt in twilio.webhooks[-1].tries}
    assert len(tokens) == 1
    http.post(number, {"SmsUrl": f"{PUBLIC}/gone"})
    twilio.phone(JOE).text(twilio.number, "hi")
    assert len(twilio.webhooks[-1].tries) == 1


@pytest.mark.parametrize(
    "connection",
    [
        {"connectTimeoutMs": "abc", "readTimeoutMs": -1, "totalTimeoutMs": 0},
        {"retryPolicy": {"retryCount": "many", "retryOn": ["NEVER", 5]}},
        {"retryPolicy": "always"},
    ],
)
def test_settings_that_make_no_sense_break_nothing(
    twilio: Emulator, http: Caller, app: App, number: str, connection: dict[str, Any]
) -> None:
    rule(http, {"matchType": "PREFIX", "prefix": PUBLIC}, connection=connection, signature={"sharedKeyId": "gone"})
    twilio.phone(JOE).text(twilio.number, "hi")
    assert [hook.signed for hook in app.hooks] == [True]


def test_methods_that_webhooks_do_not_have(twilio: Emulator, http: Caller, app: App, number: str) -> None:
    http.post(number, {"SmsMethod": "PUT"})
    twilio.phone(JOE).text(twilio.number, "hi")
    assert [hook.method for hook in app.hooks] == ["POST"]


# What replies lead to


@pytest.mark.parametrize(
    ("attributes", "body", "code"),
    [
        ({"to": "nobody"}, "hi", 14101),
        ({"from_": "+14155559999"}, "hi", 14102),
        ({"from_": "no sender at all"}, "hi", 14102),
        ({}, "x" * 1_601, 14103),
    ],
)
def test_replies_that_are_refused(
    twilio: Emulator, http: Caller, app: App, number: str, attributes: dict[str, str], body: str, code: int
) -> None:
    app.replies = {"/sms": {"twiml": [{"body": body, "attributes": attributes}, {"body": "next"}]}}
    twilio.phone(JOE).text(twilio.number, "hi")
    assert bodies(twilio) == ["next"]
    assert codes(http) == [code]


def test_an_action_is_told_that_nothing_was_sent(twilio: Emulator, http: Caller, app: App, number: str) -> None:
    app.replies = {"/sms": {"twiml": [{"body": "hi", "attributes": {"from_": "+14155559999", "action": "/done"}}]}}
    sid = twilio.phone(JOE).text(twilio.number, "hi")
    done = app.at("/done")[0].form
    assert (done["MessageStatus"], done["MessageSid"]) == ("failed", sid)


def test_a_reply_to_others(twilio: Emulator, app: App, number: str) -> None:
    app.replies = {"/sms": {"twiml": [{"body": "fwd", "attributes": {"to": "(415) 555-0199"}}]}}
    twilio.phone(JOE).text(twilio.number, "hi")
    assert bodies(twilio, "+14155550199") == ["fwd"]


@pytest.mark.parametrize(
    "charset", ["latin-1", "rot13", "base64", "nonsense", "undefined", "utf-16", "idna", '"utf-8"']
)
def test_text_in_any_charset(twilio: Emulator, app: App, number: str, charset: str) -> None:
    app.replies = {"/sms": {"type": f"text/plain; charset={charset}", "body": "plain answer"}}
    twilio.phone(JOE).text(twilio.number, "hi")
    assert len(bodies(twilio)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "<Response><Redirect>http://[</Redirect></Response>",
        "<Response><Message action='http://['>a</Message></Response>",
        "<Response><Message statusCallback='http://['>a</Message></Response>",
        "<Response><Message><Body>a</Body><Media>http://[</Media></Message></Response>",
        "<Response><Redirect/></Response>",
        "<Response><Redirect>ftp://x/</Redirect></Response>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><Response><Message>&b;</Message></Response>",
        "<Response>" * 3_000,
        "\x00\x01",
        "<Response><Dial>+14155550100</Dial></Response>",
    ],
)
def test_twiml_that_breaks_nothing(twilio: Emulator, http: Caller, app: App, number: str, body: str) -> None:
    app.replies = {"/sms": {"body": body}}
    twilio.phone(JOE).text(twilio.number, "hi")
    twilio.advance(5)
    assert alerts(http)
    assert all("passwd" not in each.body for each in twilio.phone(JOE).inbox)
    app.replies = {"/sms": {"twiml": [{"body": "still here"}]}}
    twilio.phone(JOE).text(twilio.number, "hi")
    assert bodies(twilio)[-1] == "still here"


def test_an_alert_says_what_went_wrong(twilio: Emulator, http: Caller, app: App, number: str) -> None:
    app.replies = {"/sms": {"status": 500}}
    sid = twilio.phone(JOE).text(twilio.number, "hi")
    (alert,) = alerts(http)
    assert (alert["error_code"], alert["log_level"], alert["resource_sid"]) == ("11200", "error", sid)
    assert (alert["request_url"], alert["request_method"]) == (f"{PUBLIC}/sms", "POST")
    assert http.get(f"/v1/Alerts/{alert['sid']}", host="monitor").json["alert_text"] == alert["alert_text"]


def test_alerts_of_status_callbacks(twilio: Emulator, http: Caller, app: App) -> None:
    app.replies = {"/status": {"status": 500}}
    http.message(StatusCallback=f"{PUBLIC}/status")
    twilio.advance(5)
    assert codes(http) == [11200, 11200]
    assert bodies(twilio, "+14155550100") == ["hi"]


def test_redirects_are_counted_across_documents(twilio: Emulator, http: Caller, app: App, number: str) -> None:
    app.replies = {
        "/sms": {"twiml": [{"body": "a", "attributes": {"action": "/two"}}]},
        "/two": {"twiml": [{"redirect": "/sms"}]},
    }
    twilio.phone(JOE).text(twilio.number, "hi")
    assert len(app.hooks) == 50
    assert codes(http) == [14106]
    assert len(bodies(twilio)) == 25


def test_what_came_in_costs_nothing(twilio: Emulator, http: Caller) -> None:
    for media in ((), ("https://example.org/a.png",)):
        sid = twilio.phone(JOE).text(twilio.number, "hi", media=media)
        found = http.get(f"{http.account}/Messages/{sid}.json").json
        assert (found["price"], found["direction"], found["num_media"]) == (None, "inbound", str(len(media)))
        assert found["date_sent"] is not None
    assert len(http.get(found["subresource_uris"]["media"]).json["media_list"]) == 1


# Media, channels


def test_media_can_be_downloaded(twilio: Emulator, app: App, number: str) -> None:
    twilio.phone(JOE).text(twilio.number, "hi", media=["https://example.org/a.png", "https://example.org/b.mp4"])
    form = app.hooks[0].form
    for n, kind in enumerate(("image/png", "video/mp4")):
        url = form[f"MediaUrl{n}"]
        assert url.startswith(f"{twilio.url}/api.twilio.com/2010-04-01/Accounts/{twilio.account_sid}/Messages/MM")
        request = urllib.request.Request(url)
        request.add_unredirected_header("Authorization", basic(twilio.account_sid, twilio.auth_token))
        with urllib.request.urlopen(request) as reply:
            assert (reply.headers["content-type"], form[f"MediaContentType{n}"]) == (kind, kind)
            assert reply.read()


def channel_sender(http: Caller, address: str) -> str:
    urls = {"callback_url": f"{PUBLIC}/wa", "callback_method": "GET", "status_callback_url": f"{PUBLIC}/status"}
    given = {"sender_id": address, "webhook": urls}
    made: str = http.post("/v2/Channels/Senders", json_body=given, host="messaging").json["sid"]
    return made


def test_a_sender_of_a_channel_has_webhooks_of_its_own(twilio: Emulator, http: Caller, app: App, number: str) -> None:
    address = f"whatsapp:{twilio.number}"
    channel_sender(http, address)
    joe = twilio.phone(f"whatsapp:{JOE}")
    joe.text(address, "hi")
    twilio.phone(JOE).text(twilio.number, "hi")
    assert [hook.path.partition("?")[0] for hook in app.hooks] == ["/wa", "/sms"]
    http.message(From=address, To=joe.number)
    twilio.advance(10)
    assert [hook.form["MessageStatus"] for hook in app.at("/status")] == ["sent", "delivered", "read"]


def test_a_service_chooses_among_the_senders_that_fit(twilio: Emulator, http: Caller) -> None:
    service, address = http.service(), "whatsapp:+14155550177"
    path = f"/v1/Services/{service}"
    given = {"Sid": channel_sender(http, address)}
    made = http.post(f"{path}/ChannelSenders", given, host="messaging").json
    assert (made["sender"], made["sid"]) == (address, given["Sid"])
    assert http.post(f"{path}/ChannelSenders", given, host="messaging").json["code"] == 21710
    assert http.post(f"{path}/ChannelSenders", {"Sid": "XE" + "0" * 32}, host="messaging").status == 404
    http.post(f"{path}/AlphaSenders", {"AlphaSender": "Acme"}, host="messaging")
    found = set()
    for n in range(4):
        for to in (f"whatsapp:+1415555010{n}", f"+1415555020{n}", f"+44790090012{n}"):
            sid = http.message(To=to, From="", MessagingServiceSid=service)["sid"]
            twilio.advance(10)
            found.add((to[:3], http.get(f"{http.account}/Messages/{sid}.json").json["from"]))
    assert found == {("wha", address), ("+14", twilio.number), ("+44", twilio.number), ("+44", "Acme")}


# From one number of an account to another


def test_numbers_of_the_account_write_to_each_other(twilio: Emulator, http: Caller, app: App, number: str) -> None:
    other = http.post(f"{http.account}/IncomingPhoneNumbers.json", {"AreaCode": "415"}).json["phone_number"]
    sent = http.message(From=other, To=twilio.number, Body="hi", MediaUrl="https://example.com/a.png")
    twilio.run()
    assert twilio.phone(twilio.number).inbox == ()
    inbound = [each for each in twilio.webhooks if each.event == "sms.inbound"]
    assert [(each.params["From"], each.params["Body"], each.params["NumMedia"]) for each in inbound] == [
        (other, "hi", "1")
    ]
    assert inbound[0].params["MessageSid"] != sent["sid"]
    rows = http.get(f"{http.account}/Messages.json", {"To": twilio.number}).json["messages"]
    assert sorted(each["direction"] for each in rows) == ["inbound", "outbound-api"]


def test_a_number_may_be_gone_when_a_message_reaches_it(twilio: Emulator, http: Caller) -> None:
    made = http.post(f"{http.account}/IncomingPhoneNumbers.json", {"AreaCode": "415"}).json
    http.message(To=made["phone_number"])
    http.delete(made["uri"])
    twilio.run()
    assert [each.body for each in twilio.phone(made["phone_number"]).inbox] == ["hi"]
    assert twilio.webhooks == []
