"""An emulator with something of everything in it, all of it hostile, and what is asked of each route of its pages.

`hostile` makes it; `CASES` has a case for each route, so that a new route without one fails `test_page_security`.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from tests.emulator.visiting import Visitor
from trunkline.emulator import Clock, Emulator

NUMBER, JOE = "+15017122661", "+14155550123"
START = datetime(2026, 3, 3, 14, 3, 9, tzinfo=UTC)
TOKEN = "0token0of0the0main0account0x0x0x"
TEXTS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "{{ 7*7 }}{% raw %}",
    "</textarea></pre></table></title><svg onload=alert(1)>",
    "<div hx-get='/_emulator/clock/reset' hx-trigger='load'>",
    "javascript:alert(1)",
    "&lt;b&gt;",
    "\u202eevil\u2066",
    "]]>--><!--",
    "<style>*{display:none}</style><base href=//evil.example>",
    "x" * 30_000,
)
URL = "https://joe:s3@cr3tp'assword@shop.example/sms?x=<script>alert(1)</script>&y=%22%3E"


@dataclass
class World:
    """What there is, and what must not be seen of it."""

    twilio: Emulator
    visitor: Visitor
    values: dict[str, str] = field(default_factory=dict)
    secrets: set[str] = field(default_factory=set)


def _app(environ: dict[str, Any], start: Any) -> list[bytes]:
    environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    if environ["PATH_INFO"] == "/broken":
        start("500 " + "Oops", [("Content-Type", "text/html"), ("X-Evil", "<script>")])
        return ["".join(TEXTS).encode()]
    start("200 OK", [("Content-Type", "text/xml")])
    if environ["PATH_INFO"] == "/voice":
        said = "".join(TEXTS[:6]).replace("&", "&amp;").replace("<", "&lt;")
        return [f'<Response><Say voice="&lt;svg/onload=1&gt;">{said}</Say><Gather x="1"/></Response>'.encode()]
    return [f"<Response><Message><![CDATA[{TEXTS[0]}{TEXTS[1]}]]></Message></Response>".encode()]


@contextmanager
def hostile() -> Iterator[World]:
    """An emulator whose every text comes from somebody who means harm."""
    with Emulator(clock=Clock(START, frozen=True), auth_token=TOKEN) as twilio:
        world = World(twilio, Visitor(twilio))
        twilio.mount("https://shop.example", _app)
        client = twilio.client()
        (number,) = client.incoming_phone_numbers.list()
        client.incoming_phone_numbers(number.sid).update(
            sms_url=URL, voice_url="https://shop.example/voice", friendly_name=TEXTS[1][:60]
        )
        joe = twilio.phone(JOE)
        sid = [joe.text(NUMBER, text[:1_500]) for text in TEXTS][-1]
        call = joe.call(NUMBER)
        joe.text(NUMBER, "file", media=[f"https://shop.example/{quote(TEXTS[0])}"])
        client.incoming_phone_numbers(number.sid).update(sms_url="https://shop.example/broken")
        joe.text(NUMBER, TEXTS[0])
        for text in TEXTS[:10]:
            client.messages.create(
                to=JOE, from_=NUMBER, body=text, status_callback=f"https://shop.example/{quote(text)}"
            )
        twilio.advance(10)
        _secrets(world)
        service = client.verify.v2.services.create(friendly_name=TEXTS[0][:30])
        client.verify.v2.services(service.sid).verifications.create(to=JOE, channel="sms")
        world.visitor.ask("GET", f"/2010-04-01/{quote(TEXTS[1])}.json?{quote(TEXTS[0])}={quote(TEXTS[1])}")
        world.visitor.ask(
            "POST", "/2010-04-01/Accounts.json", TEXTS[0].encode(), {"X-Evil": TEXTS[1], "User-Agent": TEXTS[0]}
        )
        many = "&".join(f"{quote(TEXTS[0])}{count}={'y' * 50}" for count in range(3_000))
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        world.visitor.ask("POST", "/2010-04-01/Accounts.json", many.encode(), form)
        world.visitor.ask("POST", "/2010-04-01/Accounts.json", b"<" * 2_000_000)
        twilio.faults.error(503, message=TEXTS[0], path="*<script>*")
        twilio.faults.webhooks.late(1, url="https://<img src=x>*")
        recording = twilio.add(
            f"/2010-04-01/Accounts/{twilio.account_sid}/Recordings.json", {"call_sid": call.sid, "duration": "3"}
        )
        world.values = {
            "number": NUMBER,
            "phone": JOE,
            "sid": call.sid,
            "message": client.messages.list()[0].sid,
            "account": twilio.account_sid,
            "recording": str(recording["sid"]),
            "incoming": str(sid),
            "id": "1",
        }
        yield world


def _secrets(world: World) -> None:
    """Has secrets of every kind made and used."""
    twilio, client = world.twilio, world.twilio.client()
    key = client.new_keys.create(friendly_name="key")
    below = client.api.v2010.accounts.create(friendly_name=TEXTS[0][:40])
    form = f"grant_type=client_credentials&client_id={twilio.client_id}&client_secret={twilio.client_secret}"
    world.visitor.ask(
        "POST", "/oauth.twilio.com/v2/token", form.encode(), {"Content-Type": "application/x-www-form-urlencoded"}
    )
    basic = base64.b64encode(f"{key.sid}:{key.secret}".encode()).decode()
    world.visitor.ask(
        "GET", f"/2010-04-01/Accounts/{twilio.account_sid}.json", None, {"Authorization": f"Basic {basic}"}
    )
    world.secrets = {
        *(TOKEN, str(key.secret), str(below.auth_token), twilio.client_secret, basic, "cr3tp"),
        *twilio._world.state.bearers,
        base64.b64encode(f"{twilio.account_sid}:{TOKEN}".encode()).decode(),
    }


# What is asked of each route: the values in its path by other names, and the form.
CASES: dict[tuple[str, str], dict[str, str]] = {
    ("GET", "/"): {},
    ("GET", "/_emulator/threads/{number}/{phone}"): {},
    ("POST", "/_emulator/threads"): {"number": NUMBER, "phone": JOE, "body": "hi"},
    ("POST", "/_emulator/threads/{number}/{phone}"): {"body": "hi"},
    ("POST", "/_emulator/threads/{number}/{phone}/opt"): {"wants": "out"},
    ("POST", "/_emulator/threads/{number}/{phone}/receives"): {"status": "failed", "error_code": "30003"},
    ("GET", "/_emulator/calls"): {},
    ("POST", "/_emulator/calls"): {"phone": "+14155550777", "number": NUMBER},
    ("POST", "/_emulator/phones"): {"phone": JOE, "calls": "busy"},
    ("GET", "/_emulator/calls/{sid}"): {},
    ("POST", "/_emulator/calls/{sid}/{act}"): {"act": "press", "keys": "1"},
    ("GET", "/_emulator/media/{account}/{message}/{sid}"): {},
    ("GET", "/_emulator/recordings/{sid}"): {"sid": "recording"},
    ("POST", "/_emulator/step"): {"step": "1"},
    ("GET", "/_emulator/webhooks"): {},
    ("GET", "/_emulator/webhooks/{id}"): {},
    ("POST", "/_emulator/webhooks/{id}/replay"): {},
    ("GET", "/_emulator/requests"): {},
    ("GET", "/_emulator/requests/{id}"): {},
    ("GET", "/_emulator/alerts"): {},
    ("GET", "/_emulator/codes"): {},
    ("GET", "/_emulator/search"): {},
    ("GET", "/_emulator/export/{file}"): {"file": "webhooks.har"},
    ("GET", "/_emulator/clock"): {},
    ("POST", "/_emulator/clock/step"): {"seconds": "5"},
    ("POST", "/_emulator/clock/run"): {},
    ("GET", "/_emulator/clock/reset"): {},
    ("POST", "/_emulator/clock/reset"): {},
    ("POST", "/_emulator/faults"): {"kind": "truncate"},
    ("POST", "/_emulator/faults/end"): {},
    ("POST", "/_emulator/faults/{id}/end"): {"id": "request-1"},
    ("GET", "/_emulator/numbers"): {},
    ("POST", "/_emulator/numbers"): {"phone_number": NUMBER, "sms_url": ""},
    ("GET", "/_emulator/numbers/{number}"): {},
}


def target(world: World, template: str, values: dict[str, str]) -> str:
    """The address of a route."""
    path = template
    for name in ("number", "phone", "sid", "act", "account", "message", "id", "file"):
        given = values.get(name, world.values.get(name, ""))
        path = path.replace(f"{{{name}}}", quote(world.values.get(given, given) or "x", safe="+"))
    return path
