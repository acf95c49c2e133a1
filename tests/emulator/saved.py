"""Emulators without a server, for what is kept of them: random traffic, all that their API answers, files."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from tests.emulator.wire import basic
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.exchange import Incoming
from trunkline.emulator.saving.image import taken
from trunkline.emulator.saving.writing import lines

START = datetime(2026, 9, 16, 15, 20, 5, 250_000, tzinfo=UTC)
SITE = "https://example.com"
PHONES = ("+14155550100", "+14155550101", "whatsapp:+14155550102", "+447700900123")
TEXTS = ("hi", "STOP", "START", "👋" * 80, "x" * 1_600, "<&>", " ", "\u2028$", "")
TWIML = "<Response><Say>hello</Say><Record/></Response>"


def emulator(**options: Any) -> Emulator:
    """One whose clock stands still."""
    return Emulator(clock=Clock(START, frozen=True), **options)


def written(twilio: Emulator, path: Path) -> Path:
    """What there is, as a file that the emulator goes on without."""
    path.write_bytes(b"".join(line + b"\n" for line in lines(taken(twilio._world))))
    return path


def ask(
    twilio: Emulator,
    method: str,
    path: str,
    form: Any = None,
    *,
    host: str = "api",
    account: str = "",
    body: Any = None,
) -> tuple[int, Any]:
    """Status and JSON of a reply."""
    sid = account or twilio.account_sid
    token = twilio._world.state.accounts[sid].data["auth_token"]
    headers = {"host": f"{host}.twilio.com", "authorization": basic(sid, token)}
    content = b"" if form is None else urlencode(form, doseq=True).encode()
    path, _, query = path.partition("?")
    reply = twilio._world.handle(Incoming(method, path, query, headers, content, "https"))
    return reply.status, json.loads(reply.body) if reply.body else None


def answers(twilio: Emulator) -> Iterator[tuple[str, int, Any]]:
    """What the API answers to a GET of each list that has something, and of each row."""
    shelves = twilio._world.state.store.shelves.items()
    places = sorted((where, list(shelf.rows)) for where, shelf in shelves if shelf.rows)
    for (tenant, host, path), keys in places:
        account = tenant or (path.split("/")[3:] or [twilio.account_sid])[0]
        for url in (path, *(f"{path}/{key}" for key in keys if key)):
            dot = ".json" if host == "api" else ""
            said = ask(twilio, "GET", url + dot, host=host, account=account)
            yield f"{host}{url}", *said


def everything(twilio: Emulator) -> dict[str, Any]:
    """All that can be seen of an emulator."""
    world, state = twilio._world, twilio._world.state
    return {
        "now": twilio.clock.now(),
        "answers": list(answers(twilio)),
        "accounts": [ask(twilio, "GET", f"/2010-04-01/Accounts/{sid}.json", account=sid) for sid in state.accounts],
        "due": [
            (each.due, each.number, each.what) for each in sorted(state.timers.kept()[0], key=lambda timer: timer[:2])
        ],
        "outbox": [(each.event, each.url, dict(each.values), each.fate) for each in state.outbox],
        "phones": {number: twilio.phone(number).inbox for number in sorted(state.phones.numbers())},
        "messages": world.messages(),
        "calls": [(each, each.heard, each.lines) for each in twilio.calls],
    }


class Traffic:
    """Requests and phones, as a seed has it; what they do depends on what there is alone.

    Args:
        twilio: the emulator, which others may take the place of.
    """

    def __init__(self, twilio: Emulator, seed: int) -> None:
        self.twilio, self.random = twilio, random.Random(seed)
        self.account = f"/2010-04-01/Accounts/{twilio.account_sid}"

    def post(self, path: str, form: Any = None, host: str = "api") -> Any:
        return ask(self.twilio, "POST", path, form, host=host)[1]

    def go(self, steps: int) -> None:
        acts: list[Callable[[], object]] = [
            self.message, self.message, self.change, self.text, self.decide, self.verify, self.check, self.call,
            self.service, self.sync, self.subaccount, self.others, self.number,
            lambda: self.twilio.advance(self.random.choice([0, 0.3, 1, 2, 61])),
        ]  # fmt: skip
        for _ in range(steps):
            self.random.choice(acts)()

    def some(self, path: str, host: str = "api") -> str | None:
        """A row of a list."""
        where = self.twilio._world.state.store.shelves.get(
            ("" if host == "api" else self.twilio.account_sid, host, path)
        )
        return self.random.choice(list(where.rows)) if where is not None and where.rows else None

    def message(self) -> None:
        form = {"To": self.random.choice(PHONES), "Body": self.random.choice(TEXTS), "StatusCallback": f"{SITE}/status"}
        form["From"] = ("whatsapp:" if form["To"].startswith("whatsapp:") else "") + self.twilio.number
        if self.random.random() < 0.3:
            form["MediaUrl"] = f"{SITE}/a.png"
        service = self.some("/v1/Services", "messaging")
        if service and self.random.random() < 0.5:
            form |= {"From": "", "MessagingServiceSid": service}
            if self.random.random() < 0.3:
                form |= {"ScheduleType": "fixed", "SendAt": "2026-09-16T15:45:00Z"}
        self.post(f"{self.account}/Messages.json", form)

    def change(self) -> None:
        """A message, also one of a past, which is stored only then."""
        listed = ask(self.twilio, "GET", f"{self.account}/Messages.json?PageSize=30")[1]["messages"]
        sid = self.random.choice(listed)["sid"] if listed else None
        form = self.random.choice([{"Body": ""}, {"Status": "canceled"}, None])
        if sid and form:
            self.post(f"{self.account}/Messages/{sid}.json", form)
        elif sid:
            ask(self.twilio, "DELETE", f"{self.account}/Messages/{sid}.json")

    def text(self) -> None:
        phone = self.random.choice(PHONES)
        kind = "whatsapp:" if phone.startswith("whatsapp:") else ""
        media = [f"{SITE}/a.png"] * self.random.choice([0, 2])
        self.twilio._world.receive(phone, kind + self.twilio.number, self.random.choice(TEXTS), media, {})

    def decide(self) -> None:
        phone = self.twilio.phone(self.random.choice(PHONES))
        phone.receives(self.random.choice(("delivered", "undelivered", "failed", "sent", "read")))
        if not phone.number.startswith("whatsapp:"):
            phone.script(["wait 1", "press 1", "hang up"])

    def verify(self) -> None:
        sid = self.some("/v2/Services", "verify")
        if sid is None:
            self.post("/v2/Services", {"FriendlyName": "shop"}, "verify")
        else:
            self.post(f"/v2/Services/{sid}/Verifications", {"To": PHONES[0], "Channel": "sms"}, "verify")

    def check(self) -> None:
        sid = self.some("/v2/Services", "verify")
        if sid is not None:
            code = self.random.choice(["000000", "123456"])
            self.post(f"/v2/Services/{sid}/VerificationCheck", {"To": PHONES[0], "Code": code}, "verify")

    def call(self) -> None:
        """A call to its end."""
        form = {"To": PHONES[0], "From": self.twilio.number, "Twiml": TWIML, "Record": "true"}
        self.post(f"{self.account}/Calls.json", form)
        self.twilio.advance(90)

    def service(self) -> None:
        made = self.post("/v1/Services", {"FriendlyName": "pool", "StatusCallback": f"{SITE}/pool"}, "messaging")
        number = self.some(f"{self.account}/IncomingPhoneNumbers")
        self.post(f"/v1/Services/{made['sid']}/PhoneNumbers", {"PhoneNumberSid": number}, "messaging")

    def sync(self) -> None:
        sid = self.some("/v1/Services", "sync") or self.post("/v1/Services", {}, "sync")["sid"]
        odd = self.random.choice(["\ud800", 2**70, {"$": []}, [[], {}], -1e300])
        data = json.dumps({"$": "tuple", "v": [1, 2.5, None], "odd": odd})
        self.post(f"/v1/Services/{sid}/Documents", {"Data": data, "Ttl": 60}, "sync")

    def subaccount(self) -> None:
        made = self.post("/2010-04-01/Accounts.json", {"FriendlyName": "branch"})
        if self.random.random() < 0.5:
            self.post(f"/2010-04-01/Accounts/{made['sid']}.json", {"Status": "suspended"})

    def others(self) -> None:
        path = self.random.choice(["Queues", "Keys", "Applications"])
        form = {"FriendlyName": "support"}
        self.post(f"{self.account}/{path}.json", form)

    def number(self) -> None:
        self.post(f"{self.account}/IncomingPhoneNumbers.json", {"AreaCode": "415", "SmsUrl": f"{SITE}/sms"})
