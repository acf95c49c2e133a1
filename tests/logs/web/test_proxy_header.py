"""A proxy that says who asks: whom it is believed, and what of it; and by which host and scheme a request came."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from tests.logs.rows import world
from tests.logs.web.asgi import Answer, Browser
from tests.logs.web.conftest import AT, Make
from trunkline.logs.web.vouching import UnvouchedError, vouched

HOST = "logs.example.com"
PROXY = "10.0.0.1"
SETTINGS = """
[server]
trusted_proxies = ["10.0.0.1", "2001:db8::1"]
public_url = "https://logs.example.com"

[auth]
scheme = "proxy"

[auth.proxy]
header = "X-Auth-Request-Email"
groups_header = "X-Auth-Request-Groups"

[roles.all]
users = ["ana@example.com", "jürg@example.com"]
accounts = "all"
can_view_messages = true

[roles.support]
groups = ["support"]
accounts = "all"
can_view_calls = true

[roles.rest]
users = ["*@example.com"]
accounts = "all"
can_view_alerts = true
"""


class Behind(Browser):
    """A browser behind a proxy that sends headers, each perhaps several times."""

    def __init__(self, app: Any, peer: str | None, *headers: tuple[str, str | bytes]) -> None:
        super().__init__(app, HOST)
        self.peer, self.sent = peer, headers

    def scope(self, method: str, target: str, headers: dict[str, str], length: int = 0) -> dict[str, Any]:
        scope = super().scope(method, target, headers, length)
        for name, value in self.sent:
            scope["headers"].append((name.encode(), value if isinstance(value, bytes) else value.encode()))
        scope["client"] = None if self.peer is None else (self.peer, 50_000)
        return scope


Ask = Callable[..., Answer]


@pytest.fixture
def ask(serve: Make) -> Ask:
    """Asks for a page by way of somebody who sends headers."""
    made: dict[str, Browser] = {}

    def asked(
        *headers: tuple[str, str | bytes],
        peer: str | None = PROXY,
        path: str = "/messages",
        method: str = "GET",
        settings: str = SETTINGS,
    ) -> Answer:
        if settings not in made:
            made[settings] = serve(settings, host=HOST)
        browser = Behind(made[settings].app, peer, *headers)
        try:
            return browser.ask(method, path)
        finally:
            browser.close()

    return asked


EMAIL, GROUPS = "x-auth-request-email", "x-auth-request-groups"
ANA = (EMAIL, "ana@example.com")


def test_who_is_named_comes_in(ask: Ask) -> None:
    assert ask(ANA).status == 200
    assert ask(("X-Auth-Request-Email".lower(), " Ana@Example.com\t")).status == 200
    assert ask((EMAIL, "jürg@example.com")).status == 200
    assert ask(ANA, peer="2001:db8::1").status == 200
    assert ask(ANA, peer="::ffff:10.0.0.1").status == 200


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [(EMAIL, "")],
        [(EMAIL, "  ")],
        [ANA, ANA],
        [ANA, (EMAIL, "eve@example.com")],
        [(EMAIL, ""), ANA],
        [(EMAIL, "eve@example.com,ana@example.com")],
        [(EMAIL, "eve@example.com, ana@example.com")],
        [(EMAIL, "ana@example.com\x00")],
        [(EMAIL, "ana@example.com\r")],
        [(EMAIL, "\x1bana@example.com")],
        [(EMAIL, "ana@example.com\x7f")],
        [(EMAIL, "ana\u202e@example.com")],
        [(EMAIL, "ana\u200b@example.com")],
        [(EMAIL, b"j\xfcrg@example.com")],
        [(EMAIL, "*@example.com")],
        [(EMAIL, "*")],
        [(EMAIL, "a" * 400 + "@example.com")],
        [("x-auth-request-email ", "ana@example.com")],
        [("x_auth_request_email", "ana@example.com")],
        [("x-forwarded-user", "ana@example.com")],
        [("remote-user", "ana@example.com")],
        [("authorization", "Basic YW5hQGV4YW1wbGUuY29tOng=")],
        [ANA, (GROUPS, "support"), (GROUPS, "leads")],
        [ANA, (GROUPS, "support\x00")],
        [ANA, (GROUPS, b"\xff")],
        [ANA, (GROUPS, ",".join("g" * 3 for _ in range(1_001)))],
    ],
)
def test_what_is_no_name_is_refused_in_a_sentence(ask: Ask, headers: list[tuple[str, str | bytes]]) -> None:
    for path in ("/messages", "/messages.json", "/nothing", f"/messages/{world()['message'][0]['sid']}"):
        answer = ask(*headers, path=path)
        assert answer.status == 403
        assert answer.text.endswith(".\n")
        assert "ana" not in answer.text
    assert ask(*headers, path="/logout", method="POST").status == 403


@pytest.mark.parametrize("peer", ["10.0.0.2", "127.0.0.1", "::1", "203.0.113.1", "::ffff:10.0.0.2", "", "x", None])
@pytest.mark.parametrize("said", ["10.0.0.1", "10.0.0.1, 10.0.0.1", "127.0.0.1", ""])
def test_nobody_else_is_believed(ask: Ask, peer: str | None, said: str) -> None:
    """By the address of the connection, whatever is said of others."""
    answer = ask(ANA, ("x-forwarded-for", said), ("forwarded", f"for={said}"), ("x-real-ip", said), peer=peer)
    assert answer.status == 403
    assert "come by the proxy" in answer.text


def test_groups_are_between_commas(ask: Ask) -> None:
    lea = (EMAIL, "lea@elsewhere.example")
    assert ask(lea, path="/calls").status == 403
    assert ask(lea, (GROUPS, "others, support"), path="/calls").status == 200
    assert ask(lea, (GROUPS, " ,,Support,"), path="/calls").status == 200
    assert ask(lea, (GROUPS, "supporters"), path="/calls").status == 403
    # A role that names somebody goes before.
    assert ask(ANA, (GROUPS, "support"), path="/calls").status == 404


def test_who_has_no_role_sees_nothing(ask: Ask) -> None:
    answer = ask((EMAIL, "eve@elsewhere.example"))
    assert answer.status == 403
    assert world()["message"][0]["sid"] not in answer.text


def test_a_cookie_does_not_replace_the_header(ask: Ask) -> None:
    first = ask(ANA)
    cookie = first.header("set-cookie").partition(";")[0]
    assert cookie.startswith("__Host-trunkline=")
    assert ask(("cookie", cookie)).status == 403
    assert ask(ANA, ("cookie", cookie), peer="10.0.0.9").status == 403


def test_what_is_vouched_for_is_a_name_or_refused() -> None:
    chance = random.Random(1)
    letters = [*"aaaabcde", "@", ".", ",", "*", " ", "\t", "\x00", "\r", "\n", "\x7f", "\x80", "é", "ÿ", "Ã¼", "\u2028"]
    named = 0
    for _ in range(5_000):
        values = [
            ["".join(chance.choice(letters) for _ in range(chance.randrange(8))) for _ in range(chance.randrange(3))]
            for _ in range(2)
        ]
        try:
            name, groups = vouched(*values)
        except UnvouchedError:
            continue
        named += 1
        assert len(values[0]) == 1
        assert name
        assert name == name.strip()
        assert not set(name) & set(",*\t\r\n\x00")
        assert all(part.isprintable() and part for part in (name, *groups))
    assert named > 100


SUBNETS = SETTINGS.replace("[server]", '[server]\nip_subnets = ["192.0.2.0/24", "2001:db8:1::/48"]')


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ([("x-forwarded-for", "192.0.2.7")], 200),
        ([("x-forwarded-for", "2001:db8:1::7")], 200),
        ([("x-forwarded-for", "::ffff:192.0.2.7")], 200),
        ([("x-forwarded-for", "198.51.100.1, 192.0.2.7")], 200),
        ([("x-forwarded-for", "198.51.100.1"), ("x-forwarded-for", "192.0.2.7")], 200),
        ([("x-forwarded-for", "192.0.2.7, 198.51.100.1")], 403),  # what somebody puts before
        ([("x-forwarded-for", "192.0.2.7"), ("x-forwarded-for", "198.51.100.1")], 403),
        ([("x-forwarded-for", "192.0.2.7, 10.0.0.1")], 200),
        ([], 403),  # nobody but the proxy itself
        ([("x-forwarded-for", "")], 403),
        ([("x-forwarded-for", "unknown")], 403),
        ([("x-forwarded-for", "192.0.2.7, ")], 403),
        ([("x-forwarded-for", "192.0.2.7:443")], 403),
        ([("x-forwarded-for", "192.0.2.256")], 403),
        ([("x-forwarded-for", "192.0.2.7\x00")], 403),
        ([("forwarded", "for=192.0.2.7")], 403),
        ([("x-real-ip", "192.0.2.7")], 403),
    ],
)
def test_addresses_that_cannot_be_told_are_not_let_in(
    ask: Ask, headers: list[tuple[str, str | bytes]], status: int
) -> None:
    for path in ("/messages", "/healthz", "/login", "/static/style.css"):
        answer = ask(ANA, *headers, path=path, settings=SUBNETS)
        assert (answer.status == 403) is (status == 403), path


def test_others_do_not_say_where_they_come_from(ask: Ask) -> None:
    assert ask(ANA, ("x-forwarded-for", "192.0.2.7"), peer="203.0.113.1", settings=SUBNETS).text.startswith("Your addr")
    assert ask(ANA, ("x-forwarded-for", "192.0.2.7"), peer=None, settings=SUBNETS).text.startswith("Your address")


# by which host and scheme


def test_a_trusted_proxy_says_by_which_host_it_was_asked(serve: Make) -> None:
    for peer, host, said, status in (
        (PROXY, "backend:8080", "logs.example.com", 200),
        (PROXY, "backend:8080", "LOGS.example.com:443, inner.example", 200),
        (PROXY, "backend:8080", "evil.example", 421),
        (PROXY, "logs.example.com", "evil.example", 421),
        (PROXY, "backend:8080", "", 421),
        ("10.0.0.2", "backend:8080", "logs.example.com", 421),
        ("10.0.0.2", "logs.example.com", "evil.example", 403),  # not looked at, and no proxy of ours
    ):
        browser = serve(SETTINGS, host=host)
        browser.client = peer
        answer = browser.get("/messages", x_forwarded_host=said, x_auth_request_email="ana@example.com")
        assert answer.status == status, (peer, host, said)


def test_who_came_to_the_proxy_by_http_is_led_to_https(ask: Ask) -> None:
    http = ("x-forwarded-proto", "http")
    answer = ask(ANA, http, path="/messages?q=is:failed&x=%2F")
    assert answer.status == 308
    assert answer.location == "https://logs.example.com/messages?q=is:failed&x=%2F"
    assert ask(ANA, http, path="//evil.example").location.startswith("https://logs.example.com/")
    assert ask(ANA, http, path="/logout", method="POST").status == 403
    assert ask(ANA, ("x-forwarded-proto", "https")).status == 200
    assert ask(ANA, ("x-forwarded-proto", "https, http")).status == 200
    # Nobody else can say so.
    assert ask(ANA, http, peer="10.0.0.2").status == 403
    plain = SETTINGS.replace("https://logs", "http://logs")
    assert ask(ANA, http, settings=plain).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        [("x-forwarded-proto", "https"), ("x-forwarded-proto", "http")],
        [("x-forwarded-host", HOST), ("x-forwarded-host", HOST)],
        [("x-forwarded-proto", "javascript")],
        [("x-forwarded-proto", "")],
    ],
)
def test_a_proxy_that_says_two_things_is_not_believed(ask: Ask, headers: list[tuple[str, str | bytes]]) -> None:
    answer = ask(ANA, *headers)
    assert answer.status == 400
    assert answer.header("content-security-policy")
    assert answer.header("cache-control") == "no-store"
    assert ask(ANA, *headers, peer="10.0.0.2").status == 403


# sessions of those who sign in here


def test_a_session_that_is_too_old_ends_its_tail(serve: Make) -> None:
    from tests.logs.web.test_entering import SETTINGS as BASIC
    from tests.logs.web.test_entering import sign_in
    from tests.logs.web.test_live import Stream

    now = [AT]
    text = BASIC.replace("[auth]", '[auth]\nlongest = "1h"')
    browser = sign_in(serve(text, clock=lambda: now[0]))
    stream = Stream(browser, "/tail/stream?q=")
    try:
        stream.until(lambda: stream.status == 200)
        now[0] += 3_601
        stream.until(lambda: ("end", "", "You were signed out.") in stream.events)
    finally:
        stream.close()


def test_signing_in_ends_the_session_that_the_browser_had(serve: Make) -> None:
    from tests.logs.web.test_entering import SETTINGS as BASIC
    from tests.logs.web.test_entering import sign_in

    browser = sign_in(serve(BASIC, clock=lambda: AT))
    planted = browser.cookies["trunkline"]
    sign_in(browser, "bob@example.com", "hidden")
    assert browser.cookies["trunkline"] != planted
    other = Browser(browser.app)
    other.cookies["trunkline"] = planted
    assert other.get("/messages").status == 303
    other.close()
