"""Calls without a server and without a network: a world whose webhooks a test answers itself.

play = Play({"/voice": "<Say>Hello</Say>"})
call = play.phone().call(OWN)
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.emulator.direct import ACCOUNT, Direct
from trunkline.emulator import Phone, PhoneCall, RecordedWebhook
from trunkline.emulator.answers import Answer
from trunkline.emulator.delivery import Outcome
from trunkline.emulator.world import Taken

OWN, JOE, ANN, BOB = "+15017122661", "+14155550123", "+14155550177", "+14155550188"
SITE = "https://app.test"
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)

Form = dict[str, str]
Page = str | Answer | Callable[..., Any] | list[Any] | None


def xml(*verbs: str) -> str:
    """A TwiML document."""
    return f"<Response>{''.join(verbs)}</Response>"


class Asked:
    """A webhook that was sent."""

    def __init__(self, taken: Taken, at: float) -> None:
        self.event, self.url, self.method = taken.webhook.event, taken.webhook.url, taken.webhook.method
        try:
            parts = urlsplit(self.url)
        except ValueError:  # no URL: nobody answers
            parts = urlsplit("")
        self.path = parts.path
        self.form: Form = dict(taken.outgoing.params)
        self.query = dict(parse_qsl(parts.query))
        self.at = at

    def __repr__(self) -> str:
        return f"{self.event} {self.method} {self.url} {self.form.get('CallStatus', '')}"


class Play:
    """A world with a clock that stands still, and the pages of an application.

    Args:
        pages: by path: verbs of TwiML, a function of the form that gives them, a list that is used up in turn, an
            `Answer`; None: the host cannot be reached (11205). A path that is not there is a 404 (11200).
    """

    def __init__(self, pages: dict[str, Page] | None = None, *, any_sender: bool = False, **number: Any) -> None:
        self.direct = Direct(NOW, any_sender=any_sender)
        self.world, self.clock = self.direct.world, self.direct.clock
        self.pages: dict[str, Page] = dict(pages or {})
        self.asked: list[Asked] = []
        self.began = self.clock.timestamp()
        self.set_number(**{"voice_url": f"{SITE}/voice", **number})

    @property
    def state(self) -> Any:
        return self.world.state

    def set_number(self, **fields: Any) -> None:
        [row] = self.state.store.rows(self.state.place("api.v2010.accounts.incoming_phone_numbers", self.account))
        row.data.update(fields)

    @property
    def account(self) -> str:
        return self.state.account_sid

    # Time

    def deliver(self) -> None:
        """Webhooks are answered until none is left."""
        while (taken := self.world.take()) is not None:
            asked = Asked(taken, round(self.clock.timestamp() - self.began, 3))
            self.asked.append(asked)
            answer = self._answer(asked)
            sent = RecordedWebhook.of(
                taken.webhook,
                Outcome(
                    status=answer.status,
                    body=answer.body,
                    code=answer.code,
                    error=answer.error,
                    url=answer.url,
                    seconds=0.0,
                ),
                self.clock.now(),
            )
            self.world.answered(taken, answer, [sent])

    def _answer(self, asked: Asked) -> Answer:
        if asked.path not in self.pages:
            return Answer(url=asked.url, status=404, code=11200, error="Got HTTP 404 response")
        page = self.pages[asked.path]
        if isinstance(page, list):
            page = page.pop(0) if len(page) > 1 else page[0]
        if callable(page):
            page = page(*(asked.form, asked)[: len(inspect.signature(page).parameters)])
        if page is None:
            return Answer(url=asked.url, status=None, code=11205, error="could not connect")
        if isinstance(page, Answer):
            return page
        body = page if page.startswith(("<?", "<Response")) else xml(page)
        return Answer(url=asked.url, status=200, content_type="text/xml", body=body.encode())

    def listen(self, seconds: float | None, done: Callable[[], bool]) -> None:
        until = None if seconds is None else self.clock.timestamp() + seconds
        for _ in range(100_000):
            self.deliver()
            if done():
                return
            due = self.world.next_due()
            if due is None or (until is not None and due > until):
                break
            self.clock.move_to(due)
            self.world.happen(due)
        else:
            raise AssertionError("no end")
        if until is not None:
            self.clock.move_to(until)

    def advance(self, seconds: float = 0.0) -> Play:
        self.listen(seconds, lambda: False)
        return self

    def run(self) -> Play:
        self.listen(None, lambda: False)
        return self

    @property
    def at(self) -> float:
        """Seconds since the beginning."""
        return round(self.clock.timestamp() - self.began, 3)

    # Phones, and the API

    def phone(self, number: str = JOE) -> Phone:
        return Phone(self.world, number, lambda: self.listen(0.0, lambda: False), self.listen)

    def call(self, number: str = JOE, to: str = OWN, **more: Any) -> PhoneCall:
        return self.phone(number).call(to, **more)

    def post(self, path: str, params: Any = None, **more: Any) -> Any:
        reply = self.direct.send("POST", f"{ACCOUNT}/{path}", params, **more)
        found = json.loads(reply.body)
        assert reply.status in (200, 201), found
        return found

    def refused(self, path: str, params: Any = None) -> tuple[int, int]:
        """Status and code of a reply that is a refusal."""
        reply = self.direct.send("POST", f"{ACCOUNT}/{path}", params)
        return reply.status, json.loads(reply.body).get("code")

    def get(self, path: str, params: Any = None) -> Any:
        return self.direct.get(f"{ACCOUNT}/{path}", params)

    def make(self, to: str = JOE, **more: Any) -> str:
        """The API makes a call; its SID."""
        given = {"To": to, "From": OWN, "Url": f"{SITE}/voice", **more}
        return str(self.post("Calls.json", {name: value for name, value in given.items() if value is not None})["sid"])

    def row(self, sid: str) -> Any:
        return self.get(f"Calls/{sid}.json")

    def forms(self, event: str = "", path: str = "") -> list[Form]:
        """The parameters of the webhooks of an event, or to a path, oldest first."""
        return [each.form for each in self.asked if each.event.startswith(event) and each.path.startswith(path)]

    def statuses(self, path: str = "/status") -> list[str]:
        return [form["CallStatus"] for form in self.forms("voice.status", path)]

    def alerts(self) -> list[int]:
        """The error codes of the alerts, oldest first."""
        found = self.direct.get("/v1/Alerts", host="monitor")["alerts"]
        return [int(each["error_code"]) for each in reversed(found)]
