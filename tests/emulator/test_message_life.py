"""How messages move on, who is told, and which are refused: as pure functions, and through a world without a server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.emulator.direct import ACCOUNT, Direct
from tests.rounds import rounds
from trunkline.emulator import Emulator
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.emulator.engine.timers import Timers
from trunkline.emulator.messaging import lifecycle, senders
from trunkline.emulator.messaging.lifecycle import DEFAULT, OUTCOMES, Outcome

JOE, OWN = "+14155550123", "+15017122661"
MANY = settings(
    max_examples=rounds(500, 1_500), suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)

outcomes = st.sampled_from([DEFAULT, *(Outcome(status) for status in OUTCOMES)])
channels = st.sampled_from(["", "whatsapp", "rcs", "messenger"])


# Pure


def way(first: str, outcome: Outcome, channel: str) -> list[str]:
    seen = [first]
    while (status := lifecycle.following(seen[-1], outcome, channel=channel)) is not None:
        seen.append(status)
        assert len(seen) < 10
    return seen


@MANY
@given(scheduled=st.booleans(), service=st.booleans(), outcome=outcomes, channel=channels)
def test_every_way_ends_as_the_phone_says(scheduled: bool, service: bool, outcome: Outcome, channel: str) -> None:
    first = lifecycle.first(scheduled=scheduled, service=service)
    seen = way(first, outcome, channel)
    begin = [first] if first == "queued" else [first, "queued"]
    reads = channel in ("whatsapp", "rcs")
    rest = {
        "": ["sent", "delivered", "read"] if reads else ["sent", "delivered"], "delivered": ["sent", "delivered"],
        "undelivered": ["sent", "undelivered"], "failed": ["failed"], "sent": ["sent"],
        "read": ["sent", "delivered", "read"],
    }[outcome.status]  # fmt: skip
    assert seen == [*begin, "sending", *rest]
    assert seen[-1] in lifecycle.FINAL | {"sent"}
    told = [status for status in seen[1:] if status in lifecycle.TOLD]
    assert told == begin[1:] + rest


digits = st.text("0123456789", min_size=7, max_size=9)


@MANY
@given(area=st.sampled_from(["415", "212", "907"]), rest=st.text("0123456789", min_size=7, max_size=7), data=st.data())
def test_ways_to_write_a_number(area: str, rest: str, data: st.DataObject) -> None:
    number = f"+1{area}{rest}"
    written = [
        number, f"1{area}{rest}", f"{area}{rest}", f"({area}) {rest[:3]}-{rest[3:]}",
        f"+1 {area}.{rest[:3]}.{rest[3:]}", f"+1\u00a0({area}) {rest}", f"{area}/{rest}",
    ]  # fmt: skip
    kind = data.draw(st.sampled_from(["", "whatsapp:", "rcs:"]))
    for each in written:
        assert senders.normal(kind + each) == kind + number


@MANY
@given(st.text(max_size=30))
def test_what_is_no_number_stays_as_it_is(text: str) -> None:
    found = senders.normal(text)
    assert senders.normal(found) == found
    assert (
        found == text or senders.is_number(senders.channel(found)[1]) or found.lstrip("+").isdecimal() or ":" in found
    )
    kind, address = senders.channel(text)
    assert (f"{kind}:{address}" if kind else address) == text


@MANY
@given(st.lists(st.tuples(st.integers(0, 5), st.text("ab", max_size=2)), max_size=30), st.integers(0, 6))
def test_timers_come_in_order(given_: list[tuple[int, str]], until: int) -> None:
    timers = Timers()
    for due, what in given_:
        timers.set(due, what, "x")
    popped = []
    while (timer := timers.pop(until)) is not None:
        popped.append((int(timer.due), timer.what))
    assert popped == sorted((each for each in given_ if each[0] <= until), key=lambda each: each[0])
    assert len(timers) == len(given_) - len(popped)
    assert timers.next() == min((due for due, _ in given_ if due > until), default=None)


@MANY
@given(st.lists(st.tuples(st.integers(0, 50), st.booleans()), max_size=200))
def test_timers_that_are_taken_back_do_not_come(given_: list[tuple[int, bool]]) -> None:
    timers = Timers()
    made = [(timers.set(due, "x", number), taken) for number, (due, taken) in enumerate(given_)]
    for timer, taken in made:
        if taken:
            timers.cancel(timer)
            timers.cancel(timer)
    kept = sorted(timer for timer, taken in made if not taken)
    assert len(timers) == len(kept)
    assert timers.next() == (kept[0].due if kept else None)
    popped = []
    while (timer := timers.pop(99)) is not None:
        popped.append(timer)
        timers.cancel(timer)
    assert popped == kept


def test_timers_that_are_taken_back_are_forgotten() -> None:
    timers = Timers()
    for number in range(10_000):
        timers.cancel(timers.set(1e9 + number, "x"))
    assert len(timers._heap) <= 65


# In a world


@pytest.fixture(scope="module")
def shared() -> Direct:
    return Direct(datetime(2026, 3, 2, tzinfo=UTC))


@pytest.fixture
def world() -> Direct:
    return Direct(datetime(2026, 3, 2, tzinfo=UTC))


def post(world: Direct, path: str, params: Any, host: str = "api") -> Any:
    return json.loads(world.send("POST", path, params, host=host).body)


def message(world: Direct, **more: Any) -> Any:
    given_ = {"To": JOE, "From": OWN, "Body": "hi", **more}
    return post(world, f"{ACCOUNT}/Messages.json", {name: value for name, value in given_.items() if value is not None})


def service(world: Direct, *, pool: bool = True, **more: str) -> str:
    sid: str = post(world, "/v1/Services", {"FriendlyName": "s", **more}, "messaging")["sid"]
    if pool:
        number = world.get(f"{ACCOUNT}/IncomingPhoneNumbers.json")["incoming_phone_numbers"][-1]["sid"]
        post(world, f"/v1/Services/{sid}/PhoneNumbers", {"PhoneNumberSid": number}, "messaging")
    return sid


def told(world: Direct) -> Iterator[tuple[str, str, str]]:
    """Steps to the end; the webhooks on the way: URL, SID, status."""
    while True:
        while (taken := world.world.take()) is not None:
            yield taken.webhook.url, taken.webhook.subject[-1], str(taken.webhook.values.get("MessageStatus"))
        due = world.world.next_due()
        if due is None:
            return
        world.clock.move_to(due)
        world.world.happen(due)


numbers = st.builds("+{}{}".format, st.sampled_from(["1415", "44", "49", "91", "55"]), digits)
taken_messages = st.fixed_dictionaries(
    {
        "To": numbers
        | numbers.map("whatsapp:{}".format)
        | st.sampled_from(["(415) 555-0123", "messenger:123", "rcs:+14155550123"]),
        "Body": st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=1_600),
    },
    optional={
        "MediaUrl": st.lists(
            st.sampled_from(["https://example.com/a", "http://h:8080/b.png?x=1"]), min_size=1, max_size=10
        ),
        "StatusCallback": st.sampled_from(["https://example.com/s", "http://127.0.0.1:1/#rc=2"]),
        "SendAt": st.sampled_from(["2026-03-02T01:00:00Z", "1999-01-01T00:00:00Z"]),
        "ValidityPeriod": st.integers(1, 14_400),
        "SmartEncoded": st.booleans(),
    },
)  # fmt: skip


@MANY
@given(given_=taken_messages)
def test_what_twilio_takes_is_never_refused(shared: Direct, given_: dict[str, Any]) -> None:
    sender = "messenger:456" if given_["To"].startswith("messenger:") else OWN
    if given_["To"].startswith(("whatsapp:", "rcs:")):
        sender = f"{given_['To'].partition(':')[0]}:{OWN}"
    if sender == given_["To"] or given_["To"] == OWN:
        return
    made = message(shared, **{**given_, "From": sender})
    assert made.get("status") == "queued", made


@MANY
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=25))
def test_no_recipient_breaks_it(shared: Direct, text: str) -> None:
    made = message(shared, To=text)
    assert made["status"] in ("queued", 400)
    if made["status"] == 400:
        assert made["code"] in (21211, 21266, 21604, 21910)


@MANY
@given(text=st.text(max_size=25) | st.sampled_from(["http://[", "http://[::1", "//x", "http://", "https://a b"]))
def test_no_url_breaks_it(shared: Direct, text: str) -> None:
    text = text.encode("utf-8", "ignore").decode()
    for name in ("MediaUrl", "StatusCallback"):
        made = message(shared, **{name: text})
        assert made["status"] in ("queued", 400)


@pytest.mark.parametrize(
    ("given_", "code"),
    [
        ({"To": OWN}, 21266),
        ({"From": "Acme", "To": JOE}, 21612),
        ({"From": "12345"}, 21606),
        ({"From": "no number at all"}, 21212),
        ({"From": f"whatsapp:{OWN}"}, 21910),
        ({"To": f"messenger:{JOE}"}, 21910),
        ({"MediaUrl": "http://["}, 21620),
        ({"StatusCallback": "http://["}, 21609),
        ({"Body": "x" * 1_601, "MediaUrl": "https://example.com/a"}, 21617),
        ({"From": "MG" + "0" * 32}, 21701),
    ],
)
def test_refusals(world: Direct, given_: dict[str, Any], code: int) -> None:
    assert message(world, **given_)["code"] == code
    assert world.get(f"{ACCOUNT}/Messages.json")["messages"] == []
    assert list(told(world)) == []


@pytest.mark.parametrize(
    ("wait", "taken"),
    [(0, False), (299, False), (300, True), (901, True), (35 * 86_400, True), (35 * 86_400 + 1, False), (-60, False)],
)
def test_when_a_message_may_be_scheduled_for(world: Direct, wait: float, taken: bool) -> None:
    at = (world.clock.now() + timedelta(seconds=wait)).isoformat()
    made = message(world, From=None, MessagingServiceSid=service(world), ScheduleType="fixed", SendAt=at)
    assert made.get("code", made["status"]) == ("scheduled" if taken else 35114)


@pytest.mark.parametrize("how", ["canceled", "deleted"])
def test_nothing_is_due_of_a_scheduled_message_that_is_taken_back(world: Direct, how: str) -> None:
    """Else `run` would go on to the day on which it would have been sent."""
    at = (world.clock.now() + timedelta(days=9)).isoformat()
    scheduled = {"From": None, "MessagingServiceSid": service(world), "ScheduleType": "fixed", "SendAt": at}
    kept, gone = (message(world, **scheduled)["sid"] for _ in range(2))
    due = world.world.next_due()
    assert len(world.world.state.timers) == 2
    if how == "canceled":
        post(world, f"{ACCOUNT}/Messages/{gone}.json", {"Status": "canceled"})
    else:
        assert world.send("DELETE", f"{ACCOUNT}/Messages/{gone}.json").status == 204
    assert (len(world.world.state.timers), world.world.next_due()) == (1, due)
    post(world, f"{ACCOUNT}/Messages/{kept}.json", {"Status": "canceled"})
    assert world.world.next_due() is None


def test_whose_status_callback_it_is(world: Direct) -> None:
    """The request's own, else the application's, else the service's; a number has none."""
    application = post(world, f"{ACCOUNT}/Applications.json", {"MessageStatusCallback": "http://a/"})["sid"]
    silent = post(world, f"{ACCOUNT}/Applications.json", {"FriendlyName": "x"})["sid"]
    group = service(world, StatusCallback="http://s/")
    for more, url in (
        ({"StatusCallback": "http://r/", "ApplicationSid": application, "MessagingServiceSid": group}, "http://r/"),
        ({"ApplicationSid": application, "MessagingServiceSid": group}, "http://a/"),
        ({"ApplicationSid": silent, "MessagingServiceSid": group}, "http://s/"),
        ({"MessagingServiceSid": group}, "http://s/"),
        ({"ApplicationSid": application}, "http://a/"),
        ({}, None),
    ):
        message(world, **more)
        assert {found for found, _, _ in told(world)} == ({url} if url else set())


def test_the_first_status_is_never_told_of(world: Direct) -> None:
    group, at = service(world), (world.clock.now() + timedelta(hours=1)).isoformat()
    for more, statuses in (
        ({}, ["sent", "delivered"]),
        ({"From": None, "MessagingServiceSid": group}, ["queued", "sent", "delivered"]),
        (
            {"From": None, "MessagingServiceSid": group, "ScheduleType": "fixed", "SendAt": at},
            ["queued", "sent", "delivered"],
        ),
    ):
        message(world, StatusCallback="http://r/", **more)
        assert [status for _, _, status in told(world)] == statuses


@pytest.mark.parametrize(("code", "shown"), [(None, 30008), (30003, 30003)])
@pytest.mark.parametrize("status", ["undelivered", "failed"])
def test_error_codes(world: Direct, status: str, code: int | None, shown: int) -> None:
    world.world.decide(JOE, Outcome(status, code))
    sid = message(world)["sid"]
    list(told(world))
    found = world.get(f"{ACCOUNT}/Messages/{sid}.json")
    assert (found["status"], found["error_code"]) == (status, shown)
    assert (found["date_sent"] is None) == (status == "failed")
    assert world.world.inbox(JOE) == ()


def test_a_message_that_is_gone_moves_no_more(world: Direct) -> None:
    sid = message(world, StatusCallback="http://r/")["sid"]
    assert world.send("DELETE", f"{ACCOUNT}/Messages/{sid}.json").status == 204
    assert list(told(world)) == []
    assert world.world.inbox(JOE) == ()


def test_a_service_that_is_gone_sends_what_it_has_accepted(world: Direct) -> None:
    group = service(world, StatusCallback="http://s/")
    sid = message(world, From=None, MessagingServiceSid=group)["sid"]
    assert world.send("DELETE", f"/v1/Services/{group}", host="messaging").status == 204
    assert list(told(world)) == []
    assert world.get(f"{ACCOUNT}/Messages/{sid}.json")["status"] == "delivered"
    assert len(world.world.inbox(JOE)) == 1


def test_a_service_may_change_its_mind_about_senders(world: Direct) -> None:
    group = service(world, StickySender="false")
    for area in ("415", "212"):
        bought = post(world, f"{ACCOUNT}/IncomingPhoneNumbers.json", {"AreaCode": area})["sid"]
        post(world, f"/v1/Services/{group}/PhoneNumbers", {"PhoneNumberSid": bought}, "messaging")
    for n in range(8):
        message(world, To=f"+1415555010{n}", From=None, MessagingServiceSid=group)
        message(world, From=None, MessagingServiceSid=group)
        list(told(world))
    assert len({each.from_ for each in world.world.inbox(JOE)}) > 1


def test_a_short_code_sends(world: Direct) -> None:
    world.world.add(f"api.twilio.com{ACCOUNT}/SMS/ShortCodes.json", {"short_code": "12345"})
    assert message(world, From="12345")["status"] == "queued"
    assert message(world, From="54321")["code"] == 21606


def test_a_subaccount_sends_from_its_own_numbers(world: Direct) -> None:
    sub = post(world, "/2010-04-01/Accounts.json", {"FriendlyName": "sub"})["sid"]
    account = f"/2010-04-01/Accounts/{sub}"
    given_ = {"To": JOE, "From": OWN, "Body": "hi", "StatusCallback": "http://r/"}
    assert post(world, f"{account}/Messages.json", given_)["code"] == 21606
    bought = post(world, f"{account}/IncomingPhoneNumbers.json", {"AreaCode": "415"})["phone_number"]
    assert post(world, f"{account}/Messages.json", {**given_, "From": bought})["status"] == "queued"
    while world.world.next_due() is not None:
        world.clock.move_to(world.world.next_due() or 0)
        world.world.happen(world.clock.timestamp())
    taken = world.world.take()
    assert taken is not None
    assert taken.outgoing.account_sid == sub != ACCOUNT_SID
    assert taken.outgoing.auth_token == world.get(f"{account}.json")["auth_token"]


@pytest.mark.parametrize(
    ("to", "takes"),
    [
        ("+18765550100", True), ("+16585550100", True), ("+18095550100", True), ("+12425550100", True),
        ("+447700900123", True), ("+14165550100", False), ("+17875550100", False), ("+12125550100", False),
    ],
)  # fmt: skip
def test_names_write_to_all_but_the_united_states_and_canada(world: Direct, to: str, takes: bool) -> None:
    found = message(world, From="Acme", To=to)
    assert found.get("code") == (None if takes else 21612)
    assert found["status"] == ("queued" if takes else 400)


def test_any_sender(lenient: Emulator) -> None:
    client = lenient.client()
    for more in ({"from_": "+14155559999"}, {"messaging_service_sid": "MG" + "0" * 32}, {"from_": "Acme"}):
        client.messages.create(to=JOE, body="hi", **more)  # type: ignore[arg-type]
    lenient.advance(10)
    assert len(lenient.phone(JOE).inbox) == 3
    client.close()


def test_a_canceled_message_stays_so(world: Direct) -> None:
    sid = message(world, StatusCallback="http://r/")["sid"]
    assert post(world, f"{ACCOUNT}/Messages/{sid}.json", {"Status": "canceled"})["status"] == "canceled"
    assert [status for _, _, status in told(world)] == ["canceled"]
    assert post(world, f"{ACCOUNT}/Messages/{sid}.json", {"Status": "canceled"})["code"] == 30409
