"""Applications keep a conversation in a cookie, as in a session of Flask: each has its own, and only for a while."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import START
from tests.emulator.receiver import Receiver, reply
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.cookies import LIFETIME, MOST, Cookies
from trunkline.emulator.engine.effects import Webhook

JOE, ANN = "+14155550123", "+14155550177"
SITE = "https://example.com"
NOW = 1_767_225_600.0  # 2026-01-01


class App:
    """Answers with what was asked before, which it keeps in a cookie."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []
        self.set = "count={}; Path=/"

    def __call__(self, environ: dict[str, Any], start_response: Any) -> list[bytes]:
        cookie = environ.get("HTTP_COOKIE", "")
        self.seen.append((environ["PATH_INFO"], cookie))
        known = re.search(r"count=([0-9]+)", cookie)
        count = int(known[1]) + 1 if known else 1
        headers = [("Content-Type", "text/xml"), ("Set-Cookie", self.set.format(count)), ("Set-Cookie", "b=2; Secure")]
        start_response("200 OK", headers)
        verbs = {
            "/voice": "<Redirect>/next</Redirect>",
            "/next": "<Say>Bye</Say>",
            "/sms": f"<Message>{count}</Message>",
        }
        return [f"<Response>{verbs.get(environ['PATH_INFO'], '')}</Response>".encode()]


@pytest.fixture
def app() -> App:
    return App()


@pytest.fixture
def twilio(app: App) -> Iterator[Emulator]:
    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        twilio.mount(SITE, app)
        number = {"number": twilio.number, "sms_url": f"{SITE}/sms", "voice_url": f"{SITE}/voice"}
        twilio.load({"numbers": [{**number, "status_callback": f"{SITE}/status"}]})
        yield twilio


def test_each_pair_of_numbers_has_its_own(twilio: Emulator, app: App) -> None:
    joe, ann = twilio.phone(JOE), twilio.phone(ANN)
    for phone in (joe, joe, ann, joe):
        phone.text(twilio.number, "hi")
    twilio.run()
    assert [each.body for each in joe.inbox] == ["1", "2", "3"]
    assert [each.body for each in ann.inbox] == ["1"]
    assert app.seen[1][1] == "count=1; b=2"


def test_they_last_four_hours_or_less(twilio: Emulator, app: App) -> None:
    joe = twilio.phone(JOE)
    joe.text(twilio.number, "hi")
    twilio.advance(LIFETIME - 10)
    joe.text(twilio.number, "hi")
    twilio.advance(LIFETIME + 10)
    app.set = "count={}; Path=/; Max-Age=60"
    joe.text(twilio.number, "hi")
    twilio.advance(70)
    joe.text(twilio.number, "hi")
    twilio.run()
    assert [each.body for each in joe.inbox] == ["1", "2", "1", "1"]


def test_a_call_has_its_own_and_statuses_have_none(twilio: Emulator, app: App) -> None:
    joe = twilio.phone(JOE)
    joe.text(twilio.number, "hi")
    joe.call(twilio.number)
    joe.call(twilio.number)
    twilio.run()
    calls = [each for each in app.seen if each[0] != "/sms"]
    assert calls == [("/voice", ""), ("/next", "count=1; b=2"), ("/status", "")] * 2


def test_a_session_of_flask() -> None:
    flask = pytest.importorskip("flask")
    site = flask.Flask(__name__)
    site.secret_key = "any"

    @site.post("/sms")
    def sms() -> Any:
        flask.session["words"] = [*flask.session.get("words", []), flask.request.form["Body"]]
        words = " ".join(flask.session["words"])
        return flask.Response(f"<Response><Message>{words}</Message></Response>", mimetype="text/xml")

    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        twilio.mount(SITE, site)
        twilio.load({"numbers": [{"number": twilio.number, "sms_url": f"{SITE}/sms"}]})
        joe = twilio.phone(JOE)
        for word in ("one", "two", "three"):
            joe.text(twilio.number, word)
        twilio.run()
        assert [each.body for each in joe.inbox] == ["one", "one two", "one two three"]
        twilio.reset()
        assert len(twilio._world.state.cookies) == 0


def test_over_the_network_and_after_a_redirect_to_the_same_host() -> None:
    async def main() -> None:
        first = reply(200, b"<Response/>", set_cookie="a=1; Path=/hooks")
        moved = reply(302, b"", location="/hooks/other")
        other = reply(307, b"", location="http://localhost:1/x")
        async with Receiver(first, moved, reply(), other) as receiver:
            async with Emulator(clock=Clock(START, frozen=True)) as twilio:
                url = f"{receiver.url}/hooks/sms"
                await asyncio.to_thread(twilio.load, {"numbers": [{"number": twilio.number, "sms_url": url}]})
                for _ in range(3):
                    await asyncio.to_thread(twilio.phone(JOE).text, twilio.number, "hi")
                tries = twilio.webhooks[-1].tries
            cookies = [each.headers.get("cookie") for each in receiver.requests]
            assert cookies == [None, "a=1", "a=1", "a=1"]
            # To another host it does not go, however often that is tried.
            assert {(each.url[:16], dict(each.headers).get("Cookie")) for each in tries} == {
                ("http://127.0.0.1", "a=1"),
                ("http://localhost", None),
            }

    asyncio.run(main())


# Pure


def inbound(url: str = f"{SITE}/sms", **more: Any) -> Webhook:
    values = {"From": JOE, "To": "+15005550006"}
    return Webhook(event="sms.inbound", url=url, values=values, account="AC1", lane="SM1", wants="twiml", **more)


@pytest.mark.parametrize(
    ("line", "url", "sent"),
    [
        ("a=b", f"{SITE}/sms", "a=b"),
        ("a=b", f"{SITE}/other/sms", "a=b"),
        ("a=b; Path=/sms", f"{SITE}/sms/x", "a=b"),
        ("a=b; Path=/sms", f"{SITE}/smsx", ""),
        ("a=b; Path=/x; HttpOnly", f"{SITE}/sms", ""),
        ("a=b; SameSite=Lax; Domain=other.com", f"{SITE}/sms", "a=b"),
        ("a=b", "https://other.com/sms", ""),
        ("a=b", "http://example.com:8080/sms", "a=b"),
        ("a=b; secure", "http://example.com/sms", ""),
        ("a=b; Secure", "HTTPS://EXAMPLE.COM./sms", "a=b"),
        ("a=; Path=/", f"{SITE}/sms", "a="),
        ("a=b; Max-Age=0", f"{SITE}/sms", ""),
        ("a=b; Max-Age=-1", f"{SITE}/sms", ""),
        ("a=b; Max-Age=99999999999", f"{SITE}/sms", "a=b"),
        ("a=b; Expires=Wed, 01 Jan 2025 00:00:00 GMT", f"{SITE}/sms", ""),
        ("a=b; Expires=Fri, 01-Jan-2027 00:00:00 GMT", f"{SITE}/sms", "a=b"),
        ("a=b; Expires=nonsense", f"{SITE}/sms", "a=b"),
        ('a="b c"', f"{SITE}/sms", 'a="b c"'),
        ("a", f"{SITE}/sms", ""),
        ("=b", f"{SITE}/sms", ""),
        ("a\r\nX: y=b", f"{SITE}/sms", ""),
        ("a=b\r\nX: y", f"{SITE}/sms", ""),
        ("a=\xe4", f"{SITE}/sms", ""),
        (f"a={'x' * 5_000}", f"{SITE}/sms", ""),
    ],
)
def test_which_are_sent(line: str, url: str, sent: str) -> None:
    cookies = Cookies()
    cookies.keep(inbound(), f"{SITE}/sms", [line], NOW)
    assert cookies.header(inbound(url), NOW + 1) == sent


def test_a_later_one_takes_the_place_and_an_old_one_ends_it() -> None:
    cookies = Cookies()
    cookies.keep(inbound(), f"{SITE}/sms", ["a=1", "b=2"], NOW)
    cookies.keep(inbound(), f"{SITE}/sms", ["a=3", "b=; Max-Age=0"], NOW)
    assert cookies.header(inbound(), NOW) == "a=3"
    cookies.keep(inbound(), f"{SITE}/sms", ["a=; Max-Age=0"], NOW)
    assert (cookies.header(inbound(), NOW), len(cookies)) == ("", 0)


def test_they_are_bounded() -> None:
    cookies = Cookies()
    cookies.keep(inbound(), f"{SITE}/sms", [f"n{number}=x" for number in range(3 * MOST)], NOW)
    assert cookies.header(inbound(), NOW).count("=") == MOST
    for number in range(100):
        webhook = Webhook(
            event="sms.inbound", url=SITE, values={"From": str(number)}, account="AC1", lane="", wants="twiml"
        )
        cookies.keep(webhook, f"{SITE}/", ["a=b"], NOW + number * LIFETIME)
    assert len(cookies) == 1
    assert repr(cookies) == "Cookies(conversations=1)"


@given(st.lists(st.text()), st.text())
def test_any_line_and_any_address(lines: list[str], url: str) -> None:
    cookies = Cookies()
    cookies.keep(inbound(), url, lines, NOW)
    cookies.keep(inbound(), f"{SITE}/sms", lines, NOW)
    header = cookies.header(inbound(), NOW)
    assert all(" " <= each <= "~" for each in header)
