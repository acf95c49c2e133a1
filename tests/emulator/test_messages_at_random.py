"""Random acts of API, phones, application and clock: whatever comes together, what must hold of messages holds."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.conftest import START
from tests.emulator.wire import Caller
from tests.foreign.apps import PUBLIC, App
from tests.rounds import rounds
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.messaging.lifecycle import OUTCOMES

PHONES = [*(f"+1415555010{n}" for n in range(4)), "whatsapp:+14155550100", "+447700900123"]
ORDER = ["accepted", "scheduled", "queued", "sending", "sent", "delivered", "undelivered", "failed", "read", "canceled"]
TEXTS = ["hi", "STOP", "start", "HELP", "👋" * 80, "x" * 1_600, "<&>", " "]
VERBS: list[dict[str, Any]] = [
    {"body": "hello"}, {"redirect": "/sms"}, {"redirect": "/fails"},
    {"body": "go on", "attributes": {"action": "/next"}},
    {"body": "other", "attributes": {"to": "+14155550103", "status_callback": "/status"}}, {"body": "x" * 1_601},
    {"media": ["/a.png"]}, {"body": "", "attributes": {}}, {"body": "me", "attributes": {"from_": "+14155559999"}},
]  # fmt: skip


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        yield twilio


class Round:
    """One round of acts."""

    def __init__(self, twilio: Emulator, seed: int) -> None:
        self.random = random.Random(seed)
        self.twilio, self.app, self.http = twilio, App(twilio.auth_token), Caller(twilio)
        twilio.reset()
        twilio.mount(PUBLIC, self.app.wsgi)
        self.sids: list[str] = []
        self.number = self.http.get(f"{self.http.account}/IncomingPhoneNumbers.json").json["incoming_phone_numbers"][0]
        self.http.post(self.number["uri"], {"SmsUrl": f"{PUBLIC}/sms", "SmsFallbackUrl": f"{PUBLIC}/next"})
        self.service = self.http.service()
        given = {"UseInboundWebhookOnNumber": "true", "StatusCallback": f"{PUBLIC}/status"}
        self.http.post(f"/v1/Services/{self.service}", given, host="messaging")

    def close(self) -> None:
        self.http.close()
        self.twilio.mounts.remove(PUBLIC)

    def act(self) -> None:
        acts: list[Callable[[], object]] = [
            self.create, self.create, self.text, self.decide, self.cancel, self.delete, self.reply, self.reply,
            lambda: self.twilio.advance(self.random.choice([0, 0.3, 1, 2, 10])),
        ]  # fmt: skip
        self.random.choice(acts)()

    def create(self) -> None:
        to = self.random.choice(PHONES)
        kind = "whatsapp:" if to.startswith("whatsapp:") else ""
        given = {"To": to, "Body": self.random.choice(TEXTS), "StatusCallback": f"{PUBLIC}/status"}
        if self.random.random() < 0.5:
            given |= {"From": "", "MessagingServiceSid": self.service}
        else:
            given["From"] = kind + self.twilio.number
        made = self.http.message(**given)
        assert made.get("code") in (None, 21610), made
        if "sid" in made:
            self.sids.append(made["sid"])

    def text(self) -> None:
        phone = self.random.choice(PHONES)
        kind = "whatsapp:" if phone.startswith("whatsapp:") else ""
        media = ["https://example.org/a.png"] * self.random.choice([0, 0, 3])
        self.twilio.phone(phone).text(kind + self.twilio.number, self.random.choice(TEXTS), media=media)

    def decide(self) -> None:
        self.twilio.phone(self.random.choice(PHONES)).receives(self.random.choice(OUTCOMES))

    def cancel(self) -> None:
        if self.sids:
            sid = self.random.choice(self.sids)
            self.http.post(f"{self.http.account}/Messages/{sid}.json", {"Status": "canceled"})

    def delete(self) -> None:
        if self.sids:
            self.http.delete(f"{self.http.account}/Messages/{self.sids.pop()}.json")

    def reply(self) -> None:
        verbs = self.random.sample(VERBS, self.random.randrange(4))
        self.app.replies = {"/sms": {"twiml": verbs}, "/fails": {"status": 500}, "/next": {"twiml": [VERBS[0]]}}

    def check(self) -> None:
        """What holds when nothing is due any more."""
        self.twilio.run()
        listed = self.http.get(f"{self.http.account}/Messages.json", {"PageSize": 1000}).json["messages"]
        final = {"delivered", "undelivered", "failed", "sent", "read", "canceled", "received"}
        assert {each["status"] for each in listed} <= final
        for each in listed:
            assert (each["error_code"] is not None) == (each["status"] in ("failed", "undelivered"))
            inbound = each["direction"] == "inbound"
            assert (each["price"] is not None) == (each["status"] in ("delivered", "read") and not inbound)
            assert each["from"] or (each["status"], each["from"]) == ("canceled", None)
        assert all(hook.signed for hook in self.app.hooks)
        told: dict[str, list[str]] = {}
        for hook in self.app.at("/status"):
            told.setdefault(hook.form["MessageSid"], []).append(hook.form["MessageStatus"])
        for statuses in told.values():
            assert statuses == sorted(set(statuses), key=ORDER.index)
        arrived = [message.sid for phone in PHONES for message in self.twilio.phone(phone).inbox]
        assert len(arrived) == len(set(arrived))
        shown = {each["sid"] for each in listed if each["status"] in ("delivered", "read")}
        assert shown <= set(arrived)
        at = [webhook.at for webhook in self.twilio.webhooks]
        assert at == sorted(at)


@pytest.mark.parametrize("seed", range(rounds(10, 60)))
def test_what_must_hold(emulator: Emulator, seed: int) -> None:
    one = Round(emulator, seed)
    try:
        for _ in range(60):
            one.act()
        one.check()
    finally:
        one.close()
