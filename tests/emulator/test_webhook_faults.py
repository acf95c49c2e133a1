"""Faults of webhooks: an application gets them late, twice, not at all, with more in them, badly signed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest
from twilio.request_validator import RequestValidator

from trunkline.emulator import Clock, Emulator

SITE = "https://example.com"
JOE = "+14155550123"


class Site:
    """A WSGI application that keeps what it is sent, and answers inbound messages."""

    def __init__(self, twilio: Emulator) -> None:
        self.twilio = twilio
        self.seen: list[tuple[float, str, dict[str, str], bool]] = []
        self.tokens: list[str] = []

    def __call__(self, environ: dict[str, Any], start_response: Any) -> list[bytes]:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode()
        form = dict(parse_qsl(body, keep_blank_values=True))
        validator = RequestValidator(self.twilio.auth_token)  # type: ignore[no-untyped-call]
        path = environ["PATH_INFO"]
        good = validator.validate(SITE + path, form, environ["HTTP_X_TWILIO_SIGNATURE"])  # type: ignore[no-untyped-call]
        self.seen.append((self.twilio.clock.timestamp(), path, form, good))
        self.tokens.append(environ["HTTP_I_TWILIO_IDEMPOTENCY_TOKEN"])
        start_response("200 OK", [("Content-Type", "text/xml")])
        return [b"<Response><Message>hello</Message></Response>" if path in ("/sms", "/other") else b""]

    def statuses(self) -> list[str]:
        return [form["MessageStatus"] for _, path, form, _ in self.seen if path == "/status"]


@pytest.fixture
def site() -> Iterator[Site]:
    with Emulator(clock=Clock(frozen=True), seed=3) as twilio, twilio.client() as client:
        found = Site(twilio)
        twilio.mount(SITE, found)
        number = client.incoming_phone_numbers.list()[0]
        client.incoming_phone_numbers(number.sid).update(sms_url=f"{SITE}/sms", sms_fallback_url=f"{SITE}/other")
        yield found


def send(twilio: Emulator, to: str = JOE) -> None:
    with twilio.client() as client:
        client.messages.create(to, from_=twilio.number, body="hi", status_callback=f"{SITE}/status")


def test_late_ones_leave_later_and_are_overtaken(site: Site) -> None:
    twilio = site.twilio
    fault = twilio.faults.webhooks.late(10, event="sms.status", times=1)
    send(twilio)
    began = twilio.clock.timestamp()
    twilio.advance(9)
    assert site.statuses() == ["delivered"]
    twilio.run()
    assert site.statuses() == ["delivered", "sent"]
    sent = site.seen[-1]
    assert sent[0] - began == pytest.approx(12)  # two seconds until it is sent, and the ten of the fault
    assert sent[3]
    assert (fault.hits, fault.active) == (1, False)
    assert [each.fault for each in twilio.webhooks] == [None, "late"]


def test_those_of_one_message_overtake_each_other(site: Site) -> None:
    twilio = site.twilio
    fault = twilio.faults.webhooks.out_of_order(event="sms.status")
    for _ in range(2):
        send(twilio)
    twilio.run()
    assert site.statuses() == ["delivered", "sent"] * 2
    for sid in {form["MessageSid"] for _, _, form, _ in site.seen}:
        assert next(form["MessageStatus"] for _, _, form, _ in site.seen if form["MessageSid"] == sid) == "delivered"
    assert all(good for *_, good in site.seen)
    assert fault.hits == 4
    assert fault.active


def test_one_that_nothing_overtakes_leaves_nevertheless(site: Site) -> None:
    twilio = site.twilio
    twilio.faults.webhooks.out_of_order(5, times=1)
    twilio.phone(JOE).receives("sent")
    began = twilio.clock.timestamp()
    send(twilio)
    twilio.run()
    assert site.statuses() == ["sent"]
    assert site.seen[0][0] - began == pytest.approx(7)  # two seconds until it is sent, and the patience of the fault


def test_what_twiml_is_wanted_of_is_not_held_back(site: Site) -> None:
    twilio = site.twilio
    twilio.faults.webhooks.out_of_order()
    twilio.phone(JOE).text(twilio.number, "hi")
    assert [path for _, path, _, _ in site.seen] == ["/sms"]


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), 86_401, "soon"])
def test_out_of_order_takes_seconds(site: Site, seconds: Any) -> None:
    with pytest.raises(ValueError, match="seconds"):
        site.twilio.faults.webhooks.out_of_order(seconds)


def test_what_is_late_is_late_in_real_time_too() -> None:
    with Emulator(pace=0.01) as twilio:
        site = Site(twilio)
        twilio.mount(SITE, site)
        twilio.faults.webhooks.late(0.4, times=1)
        began = twilio.clock.timestamp()
        send(twilio)
        while len(site.seen) < 2:
            assert twilio.clock.timestamp() < began + 20
            time.sleep(0.01)
        assert site.statuses() == ["delivered", "sent"]
        assert site.seen[1][0] >= began + 0.4


def test_twice_is_the_same_request_again(site: Site) -> None:
    twilio = site.twilio
    fault = twilio.faults.webhooks.twice(event="sms.inbound")
    twilio.phone(JOE).text(twilio.number, "hi")
    (_, _, first, signed), (_, _, second, again) = site.seen
    assert first == second
    assert signed
    assert again
    assert site.tokens[0] == site.tokens[1]
    assert [each.fault for each in twilio.webhooks] == ["twice", "twice"]
    twilio.run()
    assert [each.body for each in twilio.phone(JOE).inbox] == ["hello"]  # once
    assert fault.hits == 1


def test_a_lost_status_is_missing_and_nothing_tells_of_it(site: Site) -> None:
    twilio = site.twilio
    twilio.faults.webhooks.lost(url="*/status", times=1)
    send(twilio)
    twilio.run()
    assert site.statuses() == ["delivered"]
    lost, _ = twilio.webhooks
    assert (lost.fault, lost.status, lost.tries, lost.error_code) == ("lost", None, (), None)
    with twilio.client() as client:
        assert client.monitor.alerts.list() == []


def test_where_twiml_is_lost_the_fallback_is_asked(site: Site) -> None:
    twilio = site.twilio
    twilio.faults.webhooks.lost(url="*/sms")
    twilio.phone(JOE).text(twilio.number, "hi")
    twilio.run()
    ((_, path, form, _),) = site.seen
    assert path == "/other"
    assert (form["ErrorCode"], form["ErrorUrl"]) == ("11205", f"{SITE}/sms")
    assert [each.body for each in twilio.phone(JOE).inbox] == ["hello"]
    with twilio.client() as client:
        assert [alert.error_code for alert in client.monitor.alerts.list()] == ["11205"]


def test_parameters_that_nobody_knows_are_signed(site: Site) -> None:
    twilio = site.twilio
    twilio.faults.webhooks.extra()
    twilio.faults.webhooks.extra({"Größe": "ä b&c"}, event="sms.status")
    send(twilio)
    twilio.phone(JOE).text(twilio.number, "hi")
    twilio.run()
    assert all(good for *_, good in site.seen)
    assert {path for _, path, form, _ in site.seen if form.get("Größe") == "ä b&c"} == {"/status"}
    assert all("ParameterOfTomorrow" in form for _, _, form, _ in site.seen)
    assert all("ParameterOfTomorrow" in each.params for each in twilio.webhooks)


def test_badly_signed_is_refused_by_the_official_validator(site: Site) -> None:
    twilio = site.twilio
    twilio.faults.webhooks.badly_signed(times=1)
    send(twilio)
    twilio.run()
    assert [good for *_, good in site.seen] == [False, True]


def test_an_account_can_be_meant(site: Site) -> None:
    twilio = site.twilio
    other = twilio.faults.webhooks.lost(account="AC" + "1" * 32)
    own = twilio.faults.webhooks.lost(account=twilio.account_sid, times=1)
    send(twilio)
    twilio.run()
    assert (other.hits, own.hits) == (0, 1)
    assert len(site.seen) == 1


def shares(seed: int) -> list[str | None]:
    with Emulator(clock=Clock(frozen=True), seed=seed) as twilio:
        twilio.mount(SITE, Site(twilio))
        twilio.faults.webhooks.lost(rate=0.5)
        twilio.faults.webhooks.late(0, 5)
        for index in range(10):
            send(twilio, f"+1415555{index:04d}")
        twilio.run()
        return [f"{each.fault} {each.params['To']} {each.at.timestamp() % 1:.6f}" for each in twilio.webhooks]


def test_a_share_and_a_delay_follow_the_seed() -> None:
    first = shares(1)
    assert 3 < sum("lost" in str(each) for each in first) < 17
    assert [each.split()[:2] for each in map(str, first)] == [each.split()[:2] for each in map(str, shares(1))]
    assert [each.split()[:2] for each in map(str, first)] != [each.split()[:2] for each in map(str, shares(2))]


def test_several_work_together(site: Site) -> None:
    twilio = site.twilio
    faults = twilio.faults.webhooks
    faults.late(5, times=1)
    faults.twice(times=1)
    faults.lost(url="*/nowhere")
    send(twilio)
    twilio.run()
    assert site.statuses() == ["delivered", "sent", "sent"]
    assert twilio.webhooks[1].fault == "late + twice"


def test_they_end_with_clear_reset_and_their_block(site: Site) -> None:
    twilio = site.twilio
    faults = twilio.faults.webhooks
    with faults.lost() as fault:
        assert faults.active == [fault]
    assert faults.active == []
    faults.twice()
    assert twilio.faults.active == []
    twilio.faults.clear()
    assert faults.active == []
    faults.twice()
    twilio.reset()
    assert faults.active == []


@pytest.mark.parametrize(
    ("name", "args", "when", "words"),
    [
        ("late", (-1,), {}, "seconds must be"),
        ("late", (2, 1), {}, "seconds must be"),
        ("late", (100_000,), {}, "seconds must be"),
        ("extra", ({},), {}, "parameters must be"),
        ("extra", ({"A": 1},), {}, "parameters must be"),
        ("extra", ({"A": "\n"},), {}, "parameters must be"),
        ("lost", (), {"event": "Sms Inbound"}, "event must be"),
        ("lost", (), {"url": "/status"}, "url must begin"),
        ("lost", (), {"account": "AC1"}, "account must be"),
        ("lost", (), {"times": 0}, "times must be"),
        ("lost", (), {"rate": 2}, "rate must be"),
    ],
)
def test_what_makes_no_sense_is_refused(name: str, args: Any, when: Any, words: str) -> None:
    faults = Emulator().faults.webhooks
    with pytest.raises(ValueError, match=words):
        getattr(faults, name)(*args, **when)
    assert faults.active == []


def test_unknown_conditions_are_refused() -> None:
    with pytest.raises(TypeError, match="lost\\(\\) has no argument path"):
        Emulator().faults.webhooks.lost(path="*")  # type: ignore[call-arg]
