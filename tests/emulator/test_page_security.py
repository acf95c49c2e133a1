"""What the pages never do, route by route: answer strangers, change by a GET, run a text, show a secret, fail."""

from __future__ import annotations

import html.parser
import os
import random
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

from tests.emulator.page_cases import CASES, JOE, NUMBER, START, TEXTS, TOKEN, World, hostile, target
from tests.emulator.visiting import Page, Visitor
from tests.logs.web.strange_requests import VALUES, Strange
from tests.rounds import rounds
from trunkline._web.guards import CSP
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.page.pages import routes

ROUTES = [(route.method, route.path) for route in routes()]
GETS = [path for method, path in ROUTES if method == "GET"]
POSTS = [path for method, path in ROUTES if method == "POST"]
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module")
def still() -> Iterator[World]:
    """One that no test of this module changes."""
    with hostile() as world:
        yield world


def test_every_route_has_a_case() -> None:
    assert set(CASES) == set(ROUTES)
    assert len(ROUTES) == len(set(ROUTES))


def snapshot(twilio: Emulator) -> Any:
    """Everything that a request could change."""
    world = twilio._world
    state = world.state
    rows = {
        place: {key: (row.data, row.hidden) for key, row in collection.rows.items()}
        for place, collection in state.store.shelves.items()
        if collection.rows
    }
    return repr(
        (
            rows,
            [account.data for account in state.accounts.values()],
            len(state.timers),
            len(state.outbox),
            sorted(state.opted_out),
            state.store.newest,
            world.recorded(),
            len(world.recorded_webhooks()[0]),
            [(fault.name, fault.hits, fault.active) for fault, _ in world.faults.known()],
            [(fault.name, fault.hits, fault.active) for fault, _ in world.faults.webhooks.known()],
            world.clock.now(),
            [state.phones.inbox(number) for number in (JOE, NUMBER)],
            sorted(map(repr, vars(state.phones).values())),
        )
    )


def asked(world: World, method: str, path: str, headers: dict[str, str | None], query: str = "") -> Page:
    case = CASES[method, path]
    form = "&".join(f"{name}={quote(value)}" for name, value in case.items()).encode() if method == "POST" else None
    kind: dict[str, str | None] = {"Content-Type": FORM["Content-Type"]} if method == "POST" else {}
    return world.visitor.ask(method, target(world, path, case) + query, form, {**kind, **headers})


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_other_names_and_other_pages_are_refused(still: World, method: str, path: str) -> None:
    before = snapshot(still.twilio)
    own = f"http://127.0.0.1:{still.twilio.port}"
    refused: list[tuple[int, dict[str, str | None]]] = [
        (421, {"Host": "evil.example", "Origin": "http://evil.example"}),
        (421, {"Host": f"evil.example:{still.twilio.port}", "Origin": own}),
        (421, {"Host": "127.0.0.1.evil.example", "Origin": own}),
        (421, {"Host": "", "Origin": own}),
        (403, {"Origin": own, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}),
        (403, {"Origin": own, "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"}),
    ]
    if method == "POST":
        refused += [
            (403, {"Origin": None}),
            (403, {"Origin": "null"}),
            (403, {"Origin": "http://evil.example"}),
            (403, {"Origin": f"https://127.0.0.1:{still.twilio.port}"}),
            (403, {"Origin": f"http://127.0.0.1:{still.twilio.port + 1}"}),
            (403, {"Origin": f"http://localhost:{still.twilio.port}"}),
            (
                403,
                {
                    "Origin": own,
                    "Sec-Fetch-Site": "cross-site",
                    "Sec-Fetch-Mode": "navigate",
                    "Sec-Fetch-Dest": "document",
                },
            ),
        ]
    for status, headers in refused:
        page = asked(still, method, path, headers)
        assert page.status == status, (headers, page.status, page.words[:200])
        assert page.headers["content-security-policy"] == CSP
        assert "alert(1)" not in page.body
    assert snapshot(still.twilio) == before


@pytest.mark.parametrize("path", GETS)
def test_a_look_changes_nothing(still: World, path: str) -> None:
    before = snapshot(still.twilio)
    for query in ("", "?q=is:failed&after=3", "?step=1&seconds=5&kind=error&phone_number=%2B1999&wants=out&body=x"):
        assert asked(still, "GET", path, {}, query).status in (200, 303, 400, 404)
        assert asked(still, "HEAD" if False else "GET", path, {"HX-Request": "true"}, query).status in (
            200,
            303,
            400,
            404,
        )
    still.visitor.ask("HEAD", target(still, path, CASES["GET", path]))
    assert snapshot(still.twilio) == before


@pytest.mark.parametrize("path", POSTS)
def test_what_changes_something_is_no_get(still: World, path: str) -> None:
    if path in GETS:
        return  # a page of the same address, which changes nothing: above
    before = snapshot(still.twilio)
    page = still.visitor.ask("GET", target(still, path, CASES["POST", path]))
    assert page.status in (404, 405)
    assert snapshot(still.twilio) == before


def test_each_reply_keeps_the_browser_from_more() -> None:
    with hostile() as world:
        # What forgets everything comes last.
        for method, path in sorted(ROUTES, key=lambda route: route[1].endswith("/reset")):
            kept(asked(world, method, path, {"Origin": world.visitor.origin}))


def kept(page: Page) -> None:
    """A reply has what keeps a browser from doing what a page does not need."""
    assert page.status in (200, 303, 404), page.words[:300]
    assert page.headers["content-security-policy"] == CSP
    assert "unsafe" not in CSP
    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["x-frame-options"] == "DENY"
    assert page.headers["cross-origin-resource-policy"] == "same-origin"
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] in ("same-origin", "no-referrer")
    assert "access-control-allow-origin" not in page.headers
    location = page.headers.get("location", "/")
    assert location.startswith("/")
    assert not location.startswith("//")


@pytest.mark.parametrize(
    ("method", "target_", "status"),
    [
        ("GET", "/_emulator/nothing", 404),
        ("GET", "/_emulator/assets/none.js", 404),
        ("PUT", "/", 405),
        ("POST", "/_emulator/alerts", 405),
        ("GET", "/_emulator/search?q=form:x", 400),
        ("POST", "/_emulator/faults", 400),
        ("GET", "/_emulator/threads/%3Cscript%3E/%3Cimg%20src=x%3E", 200),
    ],
)
def test_refusals_have_the_same_headers(still: World, method: str, target_: str, status: int) -> None:
    headers: dict[str, str | None] = {"Origin": still.visitor.origin}
    page = still.visitor.ask(method, target_, b"" if method != "GET" else None, headers)
    assert page.status == status
    assert page.headers["content-security-policy"] == CSP
    assert page.headers["x-content-type-options"] == "nosniff"


class _Looked(html.parser.HTMLParser):
    """What a page holds that a browser would act on."""

    VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag not in self.VOID:
            self.open.append(tag)
        if tag in ("style", "base", "iframe", "object", "embed", "svg", "math", "template"):
            self.wrong.append(tag)
        if tag == "script" and not given.get("src", "").startswith("/_emulator/assets/"):
            self.wrong.append("script")
        if tag in ("img", "audio", "video", "source") and not re.match("/_emulator/", given.get("src", "")):
            self.wrong.append(f"{tag} {given}")
        for name, value in given.items():
            if name.startswith(("on", "hx-")) or name == "style" or name == "srcdoc":
                self.wrong.append(f"{tag} {name}={value[:60]}")
            if name in ("href", "src", "action", "formaction") and not re.match(r"/(?!/)|#|https?://|$", value):
                self.wrong.append(f"{tag} {name}={value[:60]}")
            if name in ("action", "formaction", "src") and not re.match(r"/(?!/)", value):
                self.wrong.append(f"{tag} {name}={value[:60]}")
        if given.get("href", "").startswith("http") and "noreferrer" not in given.get("rel", ""):
            self.wrong.append(f"{tag} href={given['href'][:60]} without noreferrer")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes something else")


def looked_at(page: Page) -> None:
    """A text is nothing but a text on a page; what is huge is bounded."""
    if "text/html" not in page.headers.get("content-type", ""):
        assert page.headers["content-type"].partition(";")[0] not in ("text/html", "image/svg+xml", "text/xml")
        return
    look = _Looked()
    look.feed(page.body)
    assert look.wrong == []
    assert look.open == []
    assert "49{%" not in page.body
    assert len(page.body) < 250_000


def every_get(world: World) -> Iterator[str]:
    """Each page, with what may stand in its query, and each row of those with numbers."""
    for path in GETS:
        yield target(world, path, CASES["GET", path])
        for text in TEXTS[:6]:
            yield f"{target(world, path, CASES['GET', path])}?q={quote(text)}&event={quote(text)}&kind={quote(text)}"
            yield re.sub(r"\{\w+\}", lambda _: quote(text, safe=""), path)  # noqa: B023
    for what, count in (("webhooks", len(world.twilio.webhooks)), ("requests", len(world.twilio.requests))):
        yield from (f"/_emulator/{what}/{number}" for number in range(1, count + 1))
    for message in world.twilio.client().messages.list():
        yield f"/_emulator/search?q={message.sid}"
    for file in ("messages", "calls", "webhooks", "requests"):
        yield from (f"/_emulator/export/{file}.{form}" for form in ("json", "csv", "har"))


def test_hostile_texts_are_texts_and_secrets_are_nowhere(still: World) -> None:
    assert len(still.secrets) == 8
    statuses: Counter[int] = Counter()
    for address in every_get(still):
        page = still.visitor.ask("GET", address)
        statuses[page.status] += 1
        assert page.status in (200, 303, 400, 404), (address, page.status)
        looked_at(page)
        whole = page.body + repr(page.headers)
        assert [secret for secret in still.secrets if secret in whole] == [], address
    assert statuses[200] > 100


def test_what_is_sent_is_a_text_on_the_page_that_refuses_it() -> None:
    with hostile() as world:
        for path in POSTS:
            if path.endswith("reset"):
                continue
            case = CASES["POST", path]
            for text in TEXTS:
                form = dict.fromkeys(case, text[:20_000]) | {"kind": "error", "more": "1", "back": text[:100]}
                page = world.visitor.send(target(world, path, case), **form)
                assert page.status in (303, 400, 404), (path, text[:40], page.status)
                looked_at(page) if page.status != 303 else None
                location = page.headers.get("location", "/")
                assert re.match(r"/(?!/)", location), location
                assert "\n" not in location


def test_a_redirect_leads_nowhere_else() -> None:
    with hostile() as world:
        for back in (
            "//evil.example",
            "https://evil.example/",
            "/\\evil.example",
            "/_emulator/\r\nX: y",
            "javascript:x",
        ):
            page = world.visitor.send("/_emulator/step", step="1", back=back)
            assert page.status == 303
            assert re.match(r"/(\?|$)", page.headers["location"]), page.headers["location"]


def test_off_loopback_every_route_needs_credentials() -> None:
    with Emulator(host="0.0.0.0", auth_token=TOKEN, clock=Clock(START, frozen=True)) as twilio:
        world = World(twilio, Visitor(twilio))
        before = snapshot(twilio)
        for method, path in ROUTES:
            page = asked(world, method, path, {"Origin": world.visitor.origin})
            assert page.status == 401, (method, path)
            assert page.headers["www-authenticate"].startswith("Basic")
            assert page.headers["content-security-policy"] == CSP
            wrong: dict[str, str | None] = {"Origin": world.visitor.origin, "Authorization": "Basic eDp5"}
            assert asked(world, method, path, wrong).status == 401
        assert snapshot(twilio) == before


NAMES = (
    *("q", "after", "before", "event", "failed", "kind", "said", "number", "phone", "when.path", "step", "Q", ""),
    *("seconds", "status", "code", "message", "to", "retry_after", "parameters", "when.times", "when.rate", "when.url"),
    *("when.method", "when.operation", "when.event", "when.account", "phone_number", "sms_url", "voice_url", "more"),
    *("account_sid", "sms_method", "body", "media", "wants", "error_code", "calls", "keys", "words", "back"),
)
WORTH = (
    *VALUES,
    *(NUMBER, JOE, "error", "latency", "webhook_late", "moved", "webhook_extra", "503", "0.5", "GET", "sms.inbound"),
    *("https://shop.example/voice", "http://127.0.0.1:1/", "api_v2010.*", "A=b", "to:+1415", "is:failed", "next"),
)


class Odd(Strange):
    """Requests of forms and queries of these pages."""

    def text(self) -> str:
        if self.dice.random() < 0.4:
            return self.dice.choice(WORTH)
        return super().text()

    def query(self) -> str:
        dice = self.dice
        count = dice.choice([0, 1, 1, 2, 4, 8])
        return "&".join(f"{dice.choice(NAMES)}={self.quoted(self.text())}" for _ in range(count))

    def body(self) -> tuple[bytes, str]:
        dice = self.dice
        if dice.random() < 0.2:
            return super().body()
        names = [dice.choice(NAMES) for _ in range(dice.choice([1, 3, 8, 20, 400]))]
        return "&".join(f"{name}={self.quoted(self.text())}" for name in names).encode(), FORM["Content-Type"]


# What is between the browser and the server, and not with the pages.
_WIRE = frozenset({"cookie", "transfer-encoding", "content-length", "upgrade", "host"})


@pytest.mark.parametrize("part", range(rounds(2, 10)))
def test_whatever_is_asked_it_is_answered(part: int) -> None:
    dice = random.Random(f"{os.environ.get('TRUNKLINE_SEED', '7')}/{part}")
    with hostile() as world:
        known = [*world.values.values(), "1", "2", "request-1", "webhook-1", "webhooks.csv", "press", "hang_up"]
        by_path: dict[str, set[str]] = {}
        for method, path in ROUTES:
            by_path.setdefault(path, set()).add(method)
        odd = Odd(dice, [(path, frozenset(methods)) for path, methods in by_path.items()], known)
        patterns = {path: re.sub(r"\{\w+\}", "[^/]+", path) for path in by_path}
        statuses: Counter[int] = Counter()
        reached: set[str] = set()
        for _ in range(1_000):
            wish = odd.request()
            path = wish.target.partition("?")[0]
            # Elsewhere is the API.
            address = wish.target if path == "/" or path.startswith("/_emulator/") else f"/_emulator{wish.target}"
            if address.startswith("/_emulator/v1") or not wish.method.isascii():
                continue
            while "{" in address:
                address = re.sub(r"\{\w+\}", lambda _: odd.quoted(odd.text()) or "x", address, count=1)
            if len(address) > 50_000:
                continue  # the server itself takes no such line
            found = address.partition("?")[0]
            reached |= {path for path, pattern in patterns.items() if re.fullmatch(pattern, found)}
            sent: dict[str, str | None] = {
                name: value.encode("utf-8", "surrogateescape").decode("latin-1")
                for name, value in wish.headers.items()
                if name not in _WIRE and value.isprintable()
            }
            if dice.random() < 0.9:
                sent["Origin"] = world.visitor.origin
            body = wish.body if wish.method not in ("GET", "HEAD") else None
            page = world.visitor.ask(wish.method, address, body, sent)
            statuses[page.status] += 1
            assert page.status < 500, (wish.method, address[:500], wish.body[:500], page.status, page.words[:300])
            assert TOKEN not in page.body
    assert {200, 303, 400, 403, 404, 405} <= set(statuses), statuses
    assert reached == set(by_path)
