"""People who may do something, a store of an emulated Twilio, and looks at what they did. For tests of the pages that
change something."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.logs.web.asgi import Answer, Browser
from tests.logs.web.test_entering import stored
from trunkline.emulator import Emulator
from trunkline.logs.query import parse
from trunkline.logs.records import Reading
from trunkline.logs.store import Ledger, Store
from trunkline.logs.store.audit import Audit
from trunkline.logs.web.app import Application

CUSTOMER, OTHER = "+14155550123", "+14155550124"
WORD = "zebrafish"
"""In a text of the customer's, and nowhere else."""

_SEES = """
accounts = "all"
can_view_messages = true
can_view_message_from = true
can_view_message_to = true
can_view_message_body = true
can_view_calls = true
can_view_call_from = true
can_view_call_to = true
can_view_numbers = true
"""
_NAMES = ("all", "other", "reads", "masked", "blind", "one")
SETTINGS = f"""
[auth]
scheme = "basic"

[auth.basic.users]
{chr(10).join(f'{name} = "{stored("secret")}"' for name in _NAMES)}

[roles.all]
users = ["all", "other"]
can_send_messages = true
can_redact = true
{_SEES}
[roles.reads]
users = ["reads"]
{_SEES}
[roles.masked]
users = ["masked"]
accounts = "all"
can_view_messages = true
can_view_message_from = "masked"
can_view_message_to = "masked"
can_view_numbers = true
can_send_messages = true
can_redact = true

[roles.blind]
users = ["blind"]
accounts = "all"
can_send_messages = true

[roles.one]
users = ["one"]
can_send_messages = true
can_redact = true
{_SEES.replace('"all"', '["AC' + "0" * 32 + '"]')}
"""


def come(browser: Browser, name: str = "all") -> Browser:
    """Signs somebody in."""
    answer = browser.post("/login", {**browser.get("/login").form("/login"), "name": name, "password": "secret"})
    assert answer.status == 303, answer.text
    return browser


def another(browser: Browser, name: str = "all") -> Browser:
    """Another browser of the same server."""
    return come(Browser(browser.app), name)


@contextmanager
def emulated() -> Iterator[Emulator]:
    """An account that has talked with the customer, and with somebody else."""
    with Emulator() as twilio, twilio.client() as client:
        client.messages.send(to=CUSTOMER, from_=twilio.number, body=f"my {WORD}")
        client.messages.send(to=OTHER, from_=twilio.number, body="somebody else")
        twilio.phone(CUSTOMER).text(twilio.number, f"yes, a {WORD}")
        client.calls.make(to=CUSTOMER, from_=twilio.number, url="https://demo.twilio.com/docs/voice.xml")
        twilio.advance(120)
        yield twilio


def store_of(twilio: Emulator, folder: Path) -> Path:
    """A store of an account, in a folder of its own."""
    path = folder / "store" / "logs.db"
    path.parent.mkdir()
    fill(path, twilio)
    return path


def visits(serve: Callable[..., Browser], store: Path) -> Callable[..., Browser]:
    """Makes browsers of people who are signed in."""

    def make(name: str = "all", settings: str = SETTINGS, **options: Any) -> Browser:
        return come(serve(settings, **{"store": store, "clock": time.time, **options}), name)

    return make


def said(answer: Answer) -> str:
    """What stands on a page, without its tags."""
    main = answer.text.partition("<main")[2].partition("</main>")[0]
    return " ".join(re.sub(r"<[^>]*>", " ", main.partition(">")[2]).split())


def message_of(store: Path) -> str:
    """The SID of a message to the customer."""
    with Store(store) as found:
        return str(found.page(parse(f'"my {WORD}"', now=time.time())).rows[0].sid)


def fill(path: Path, twilio: Emulator) -> None:
    """Reads an emulated account into a store."""
    with twilio.client() as client, Ledger(path) as ledger:
        rows = {
            "number": [each.to_dict() for each in client.incoming_phone_numbers.list()],
            "message": [each.to_dict() for each in client.messages.list()],
            "call": [each.to_dict() for each in client.calls.list()],
        }
        for kind, found in rows.items():
            ledger.apply([Reading(kind, twilio.account_sid, time.time(), found)])
        ledger.settle()


def ended(browser: Browser, answer: Answer) -> Answer:
    """The page of what a form began, once that has come to its end."""
    assert answer.status == 303, (answer.status, answer.text)
    end = time.monotonic() + 120
    while time.monotonic() < end:
        page = browser.follow(answer)
        if page.status != 200 or 'hx-trigger="load delay:1s"' not in page.text:
            return page
        time.sleep(0.05)
    raise AssertionError("it did not come to an end")


def audited(path: Path, *actions: str) -> list[tuple[str, str, Any]]:
    """Entries of the audit by who, the oldest first, once there is one of each action."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        with Audit(path) as audit:
            found = [(each.who, each.action, each.detail) for each in audit.entries(size=1_000)][::-1]
        if set(actions) <= {action for _, action, _ in found}:
            return [each for each in found if each[1] in actions] if actions else found
        time.sleep(0.05)
    raise AssertionError(f"there is no entry of {actions}")


def names_nobody(path: Path, *secrets: str) -> bool:
    """Whether no text stands in any entry of the audit."""
    text = repr(audited(path))
    return not any(secret in text for secret in secrets)


def bytes_of(path: Path) -> bytes:
    """All files of a store."""
    return b"".join(file.read_bytes() for file in path.parent.iterdir() if file.is_file())


def token(answer: Answer) -> str:
    """The token of the form that is not of the frame."""
    found = re.findall(
        r'<form method="post" action="[^"]*" class="[^"]*" data-once>\s*<input [^>]*value="([^"]*)"', answer.text
    )
    assert found, answer.text
    return found[0]


def application(browser: Browser) -> Application:
    """The application that a browser asks."""
    app = browser.app
    assert isinstance(app, Application)
    return app
