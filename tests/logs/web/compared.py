"""Servers on both stores of a pair, and what they answer differently. For the tests of non-interference."""

from __future__ import annotations

import io
import random
import re
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.logs.interference import Pair
from tests.logs.secrets_world import DAY, MAIN, NOW, SUB
from tests.logs.web.asgi import Answer, Browser
from tests.logs.web.route_cases import BROWSER, CASES, KEY, Asked
from tests.logs.web.streams import Stream
from trunkline.logs.viewer import PERMISSIONS, Level, Role, Viewer
from trunkline.logs.viewer.settings import Settings
from trunkline.logs.web.app import Application
from trunkline.logs.web.deeds import Deeds
from trunkline.logs.web.files import Fetched
from trunkline.logs.web.twilio import Twilio

ONCE = "once"
SIDES = ("can_view_message_from", "can_view_message_to", "can_view_call_from", "can_view_call_to")


def only(name: str) -> dict[str, Level]:
    """A permission, what it needs, and nothing else."""
    granted, left = set[str](), [name]
    while left:
        granted.add(each := left.pop())
        left += [need for need in PERMISSIONS[each].needs[:1] if need not in granted]
    return {each: each in granted for each in PERMISSIONS}


ROLES: dict[str, dict[str, Any]] = {
    **{f"without {name}": {name: False} for name in PERMISSIONS},
    **{f"only {name}": only(name) for name in PERMISSIONS},
    **{f"{name} masked": {name: "masked"} for name in SIDES},
    "all masked": dict.fromkeys(SIDES, "masked"),
    "one account": {"accounts": (MAIN,)},
    "thirty days": {"age": 30 * DAY},
    "one account and ten days": {"accounts": (SUB,), "age": 10 * DAY},
    "masked and thirty days": {**dict.fromkeys(SIDES, "masked"), "age": 30 * DAY},
    "no account": {"accounts": ()},
}


class Fixed:
    """Settings by which everybody has one role."""

    def __init__(self, role: Role) -> None:
        self._settings, self._role = Settings.parse(), role

    def viewer(self, name: str, groups: Any = ()) -> Viewer:
        return Viewer("", self._role)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._settings, name)


class Content:
    """Media of a row."""

    there = True

    def get(self, kind: str, row: Any) -> Fetched:
        content = f"{kind} {row.sid}".encode()
        return Fetched(io.BytesIO(content), len(content), NOW, threading.Lock())

    def close(self) -> None:
        pass


class Counted(Deeds):
    """What forms begin, with one token for all of them: those that they have else are random."""

    def token(self, owner: Any, action: str) -> str:
        return ONCE


def _nobody() -> Any:
    raise AssertionError("Twilio was asked")


class Served:
    """An application on one of both stores, and what its log says."""

    def __init__(self, path: Path, role: Role) -> None:
        self.told: list[str] = []
        settings: Any = Fixed(role)
        self.app = Application(path, settings, clock=lambda: NOW, budget=None, tell=self.told.append)
        self.app.site.key = KEY
        self.app.site.store._clock = lambda: 0.0  # what is counted may take as long as it takes
        files: Any = Content()
        self.app.site.files = files
        # Who may send is shown how; nothing is sent, as no form has the right token.
        self.app.site.twilio = Twilio(_nobody)
        self.app.site.deeds = Counted(lambda: NOW, KEY)
        self.app.site.live._token = lambda: "token"
        self.browser = Browser(self.app)

    def answer(self, template: str, asked: Asked) -> tuple[int, list[tuple[str, str]], bytes]:
        """What is answered, all of it; the times of `/metrics` apart."""
        self.browser.cookies = {"trunkline": BROWSER}
        if template == "/audit":  # who looked is written soon after
            self.app.site.audit.must(NOW, "somebody", "looked", {})
        found = self._stream(asked) if template == "/tail/stream" else self._ask(asked)
        body, headers = found.body, sorted(found.headers)
        if template == "/metrics":
            body = re.sub(rb"(?m)^trunkline_request_seconds_(bucket|sum).*$", b"", body)
            headers = [each for each in headers if each[0] != "content-length"]  # has the digits of the times
        return found.status, headers, body

    def _ask(self, asked: Asked) -> Answer:
        if asked.form is not None:
            return self.browser.post(asked.target, asked.form, **asked.headers)
        return self.browser.ask(asked.method, asked.target, headers=asked.headers)

    def _stream(self, asked: Asked) -> Answer:
        stream = Stream(self.browser, asked.target, headers=asked.headers)
        stream.until(lambda: bool(stream.status))
        stream.close()
        return Answer(stream.status, stream.headers, stream.buffer)

    def close(self) -> None:
        self.app.close()
        self.browser.close()


@contextmanager
def both(found: Pair) -> Iterator[tuple[Served, Served]]:
    one, other = Served(found.one, found.role), Served(found.other, found.role)
    try:
        yield one, other
    finally:
        one.close()
        other.close()


def varied(asked: Asked, dice: random.Random) -> Asked:
    """A request as htmx makes it, with another zone, of a browser that has the page, or for its headers alone."""
    headers = dict(asked.headers)
    if dice.random() < 0.2:
        headers["hx-request"] = "true"
    if dice.random() < 0.2:
        headers["cookie"] = f"trunkline={BROWSER}; trunkline_zone=Asia%2FKathmandu"
    if dice.random() < 0.2:
        headers |= {"if-none-match": "*", "if-modified-since": "Wed, 16 Sep 2026 00:00:00 GMT"}
    head = asked.form is None and "/stream" not in asked.target and dice.random() < 0.1
    return Asked(asked.target, asked.form, headers, "HEAD" if head else asked.method)


def different(found: Pair, dice: random.Random, some: int, templates: Iterable[str] = tuple(CASES)) -> list[str]:
    """The requests that both stores answer differently.

    Args:
        some: requests to each route.
    """
    wrong = []
    with both(found) as (one, other):
        for template in templates:
            cases = list(CASES[template](found))
            for asked in dice.sample(cases, min(some, len(cases))):
                asked = varied(asked, dice)
                answers = [each.answer(template, asked) for each in (one, other)]
                told = [re.sub(r"[\d.]+ ms$", "", each.told[-1]) for each in (one, other)]
                # What is asked is answered by the route that it is to test, and is no mistake of ours.
                assert re.fullmatch(rf"\w+ {re.escape(template)} [1-4]\d\d ", told[0]), (template, asked, told[0])
                if answers[0] != answers[1] or told[0] != told[1]:
                    wrong.append(f"{asked}:\n  {answers[0]!r:.1500}\n  {answers[1]!r:.1500}")
    return wrong
