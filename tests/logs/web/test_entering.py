"""Who may come in, and what they see: passwords, sessions, proxies, roles, tokens of forms, names of hosts."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest

from tests.logs.rows import world
from tests.logs.web.asgi import Browser
from tests.logs.web.conftest import AT, Make
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.viewer import passwords
from trunkline.logs.viewer.settings import Settings
from trunkline.logs.web.entering import local


def stored(password: str) -> str:
    """A hash that takes no time."""
    from base64 import b64encode
    from hashlib import scrypt

    salt = b"0123456789abcdef"
    made = scrypt(password.encode(), salt=salt, n=2, r=1, p=1, dklen=32)
    return f"scrypt$1$1$1${b64encode(salt).decode()}${b64encode(made).decode()}"


SETTINGS = f"""
[server]
contact = "ops@example.com"

[auth]
scheme = "basic"

[auth.basic.users]
"ana@example.com" = "{stored("secret")}"
"bob@example.com" = "{stored("hidden")}"
"eve@example.com" = "{stored("nothing")}"

[roles.all]
users = ["ana@example.com"]
accounts = "all"
can_view_messages = true
can_view_message_from = true
can_view_message_to = true
can_view_message_body = true
can_view_message_price = true
can_search_bodies = true
can_export = true
can_tail = true
can_view_calls = true
can_view_call_from = true
can_view_call_to = true

[roles.support]
users = ["bob@example.com"]
accounts = ["{ACCOUNT_SID}"]
can_view_messages = true
can_view_message_to = "masked"
"""


def sign_in(browser: Browser, name: str = "ana@example.com", password: str = "secret", target: str = "") -> Browser:
    page = browser.get(f"/login?next={target}" if target else "/login")
    answer = browser.post("/login", {**page.form("/login"), "name": name, "password": password})
    assert answer.status == 303, answer.text
    return browser


def test_hashes_of_tests_are_those_of_the_settings() -> None:
    assert passwords.fits("secret", stored("secret"))
    assert not passwords.fits("Secret", stored("secret"))


def test_a_stranger_is_led_to_the_page_to_sign_in_and_back(serve: Make) -> None:
    browser = serve(SETTINGS)
    answer = browser.get("/messages?q=is:failed")
    assert answer.location == "/login?next=%2Fmessages%3Fq%3Dis%3Afailed"
    page = browser.follow(answer)
    assert "Sign in" in page.text
    assert "ops@example.com" in page.text
    done = browser.post("/login", {**page.form("/login"), "name": "ana@example.com", "password": "secret"})
    assert done.location == "/messages?q=is:failed"
    assert browser.follow(done).status == 200


@pytest.mark.parametrize("path", ["/messages.json", "/messages.csv", "/metrics", "/tail/stream"])
def test_programs_are_asked_for_a_password(serve: Make, path: str) -> None:
    browser = serve(SETTINGS)
    answer = browser.get(path, accept="*/*")
    assert answer.status == 401
    assert answer.header("www-authenticate").startswith("Basic")


def test_programs_come_in_with_a_password(serve: Make) -> None:
    browser = serve(SETTINGS)
    right = base64.b64encode(b"ana@example.com:secret").decode()
    assert browser.get("/messages.json?size=1", authorization=f"Basic {right}", accept="*/*").status == 200
    wrong = base64.b64encode(b"ana@example.com:other").decode()
    assert browser.get("/messages.json", authorization=f"Basic {wrong}", accept="*/*").status == 401
    for odd in ("Basic", "Basic !!", "Basic YQ==", "Bearer x", f"Basic {base64.b64encode(b'nobody:x').decode()}"):
        assert browser.get("/messages.json", authorization=odd, accept="*/*").status == 401


def test_the_cookie_is_kept_from_scripts_and_other_sites(serve: Make) -> None:
    browser = serve(SETTINGS)
    cookie = browser.get("/login").header("set-cookie")
    assert cookie.startswith("trunkline=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Secure" not in cookie
    public = serve(
        '[server]\npublic_url = "https://logs.example.com"\n' + SETTINGS.replace("[server]", ""),
        host="logs.example.com",
    )
    answer = public.get("/login")
    assert answer.header("set-cookie").startswith("__Host-trunkline=")
    assert "; Secure" in answer.header("set-cookie")
    assert answer.header("strict-transport-security")


def test_signing_in_makes_a_new_session(serve: Make) -> None:
    browser = serve(SETTINGS)
    browser.get("/login")
    before = browser.cookies["trunkline"]
    sign_in(browser)
    assert browser.cookies["trunkline"] != before


def test_signing_out_ends_the_session(serve: Make) -> None:
    browser = sign_in(serve(SETTINGS))
    token = browser.cookies["trunkline"]
    form = browser.get("/messages").form("/logout")
    assert browser.post("/logout", {**form, "token": "x"}).status == 400
    assert browser.post("/logout", form).location == "/login"
    assert "trunkline" not in browser.cookies
    browser.cookies["trunkline"] = token
    assert browser.get("/messages").status == 303


def test_other_sessions_can_be_ended(serve: Make) -> None:
    browser = sign_in(serve(SETTINGS))
    other = Browser(browser.app)
    sign_in(other)
    page = browser.get("/settings")
    rows = [part for part in page.text.split("<tr>") if 'name="session"' in part]
    rows.sort(key=lambda part: "this one" in part)
    found = [
        re.search(r'name="token" value="([^"]*)"><button name="session" value="([^"]*)">End<', part) for part in rows
    ]
    forms = [each.groups() for each in found if each]
    assert len(forms) == 2
    assert page.text.count("this one") == 1
    assert browser.post("/settings/sessions", {"token": forms[1][0], "session": forms[0][1]}).status == 400
    assert browser.get("/messages").status == other.get("/messages").status == 200
    for token, name in forms:
        browser.post("/settings/sessions", {"token": token, "session": name})
    assert browser.get("/messages").status == 303
    assert other.get("/messages").status == 303
    other.close()


def test_a_session_ends_when_it_is_not_used(serve: Make) -> None:
    now = [AT]
    browser = sign_in(serve(SETTINGS, clock=lambda: now[0]))
    now[0] += 11 * 3600
    assert browser.get("/settings").status == 200
    now[0] += 12 * 3600 + 1
    assert browser.get("/settings").status == 303


def test_guessing_is_slowed_down(serve: Make) -> None:
    now = [AT]
    browser = serve(SETTINGS, clock=lambda: now[0])
    page = browser.get("/login")
    form = {**page.form("/login"), "name": "ana@example.com", "password": "wrong"}
    assert [browser.post("/login", form).status for _ in range(6)] == [403] * 4 + [429] * 2
    assert browser.post("/login", {**form, "password": "secret"}).status == 429
    assert browser.post("/login", {**form, "name": "bob@example.com", "password": "hidden"}).status == 303
    now[0] += 301
    other = Browser(browser.app)
    sign_in(other)
    other.close()


@pytest.mark.parametrize(
    "target", ["//evil.example", "https://evil.example", "/\\evil.example", "evil", "", "/x\n", "\\\\x", "javascript:x"]
)
def test_nobody_is_led_elsewhere(serve: Make, target: str) -> None:
    assert local(target) == "/"
    browser = serve(SETTINGS)
    page = browser.get("/login")
    form = {**page.form("/login"), "name": "ana@example.com", "password": "secret", "next": target}
    assert browser.post("/login", form).location == "/"


def test_who_has_no_role_sees_nothing(serve: Make) -> None:
    browser = sign_in(serve(SETTINGS), "eve@example.com", "nothing")
    answer = browser.get("/messages")
    assert answer.status == 403
    assert "ops@example.com" in answer.text
    assert world()["message"][0]["sid"] not in answer.text


def test_a_role_sees_what_it_may(serve: Make) -> None:
    browser = sign_in(serve(SETTINGS), "bob@example.com", "hidden")
    row = world()["message"][0]
    text = browser.get("/messages").text
    assert row["sid"] in text
    assert "+1•••••" in text
    assert row["body"][:20] not in text
    assert row["from"] not in text
    assert row["to"] not in text
    detail = browser.get(f"/messages/{row['sid']}").text
    assert "You may not see the text of messages." in detail
    assert row["to"] not in detail
    assert browser.get("/calls").status == 404
    assert browser.get(f"/calls/{world()['call'][0]['sid']}").status == 404
    assert browser.get("/messages.csv").status == 403
    assert browser.get("/tail").status == 403
    assert browser.get("/audit").status == 403
    assert browser.get("/sync").status == 403
    assert browser.get("/metrics").status == 403
    assert browser.get(f"/numbers/{row['to']}").status == 403
    refused = browser.get("/messages?q=to:4567")
    assert refused.status == 403
    assert '<span class="wrong">to:4567</span>' in refused.text
    assert browser.get("/messages?q=code").status == 403
    assert browser.get(f"/search?q=%2B{row['to'][1:]}").status == 403
    assert browser.get("/messages/-/count?by=country").status == 403
    assert "Country" not in text


def test_forms_are_for_one_session_and_one_action(serve: Make) -> None:
    browser = sign_in(serve(SETTINGS))
    other = Browser(browser.app)
    sign_in(other)
    form = browser.get("/settings").form("/settings/zone")
    assert other.post("/settings/zone", {**form, "zone": "UTC"}).status == 400
    assert browser.post("/logout", form).status == 400
    assert browser.post("/settings/zone", {**form, "zone": "UTC"}).status == 303
    other.close()


PROXY = """
[server]
trusted_proxies = ["10.0.0.1"]
public_url = "https://logs.example.com"
ip_subnets = ["192.0.2.0/24", "10.0.0.0/8"]

[auth]
scheme = "proxy"

[auth.proxy]
header = "Remote-User"

[roles.all]
users = ["ana"]
accounts = "all"
can_view_messages = true
"""


@pytest.mark.parametrize(
    ("peer", "headers", "status"),
    [
        ("10.0.0.1", {"remote_user": "ana", "x_forwarded_for": "192.0.2.7"}, 200),
        ("10.0.0.1", {"remote_user": "bob", "x_forwarded_for": "192.0.2.7"}, 403),  # no role
        ("10.0.0.1", {"x_forwarded_for": "192.0.2.7"}, 403),  # nobody
        ("10.0.0.2", {"remote_user": "ana"}, 403),  # no proxy of ours
        ("10.0.0.1", {"remote_user": "ana", "x_forwarded_for": "198.51.100.1"}, 403),  # not let in
        ("203.0.113.1", {"remote_user": "ana"}, 403),
    ],
)
def test_only_a_trusted_proxy_vouches_for_people(serve: Make, peer: str, headers: dict[str, str], status: int) -> None:
    browser = serve(PROXY, host="logs.example.com")
    browser.client = peer
    assert browser.get("/messages", **headers).status == status


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "", "127.0.0.1.evil:80", "[::1", "localhost:x"]
)
def test_a_foreign_name_is_not_answered(serve: Make, host: str) -> None:
    assert serve(host=host).get("/messages").status == 421


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_what_watches_the_server_need_not_know_its_name_nor_its_path(serve: Make, path: str) -> None:
    browser = serve('[server]\npublic_url = "https://example.com"\nbase_path = "/logs"\n', host="10.0.0.7:8080")
    assert browser.get(path).text == "ok\n"
    for other in (f"{path}/", f"/logs{path}", "/logs"):
        assert browser.get(other).status == 421
    browser.host = "example.com"
    assert [browser.get(path).status, browser.get(f"/logs{path}").status] == [200, 200]


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080"])
def test_names_of_this_machine_are_answered(serve: Make, host: str) -> None:
    assert serve(host=host).get("/messages").status == 200


def test_a_base_path_stands_before_every_path(serve: Make) -> None:
    settings = '[server]\npublic_url = "https://example.com"\nbase_path = "/logs"\n'
    browser = serve(settings, host="example.com")
    text = browser.get("/logs/messages").text
    links = re.findall(r'(?:href|action|src|hx-get|data-newer)="(/[^"]*)"', text)
    assert links
    assert all(link.startswith("/logs/") for link in links), [link for link in links if not link.startswith("/logs/")]
    assert browser.get("/messages").status == 404
    assert browser.get("/logsx").status == 404
    assert browser.get("/logs").status == 200
    assert browser.get("/logs/search?q=30007").location == "/logs/errors/30007"


@pytest.mark.parametrize(
    ("method", "headers", "status"),
    [
        ("GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image"}, 403),
        ("GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe"}, 403),
        ("GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}, 200),
        ("GET", {"sec-fetch-site": "same-origin", "sec-fetch-mode": "cors"}, 200),
        ("POST", {"sec-fetch-site": "cross-site"}, 403),
        ("DELETE", {}, 405),
        ("PUT", {}, 405),
    ],
)
def test_other_sites_may_link_but_not_load(serve: Make, method: str, headers: dict[str, str], status: int) -> None:
    assert serve().ask(method, "/messages", headers=headers).status == status


def test_large_forms_are_refused(serve: Make) -> None:
    browser = serve(SETTINGS)
    assert browser.post("/login", b"x" * 70_000).status == 413
    assert browser.ask("POST", "/login", b"x=1", {"content-length": "x"}).status == 413


def test_the_log_has_neither_numbers_nor_searches(filled: Path) -> None:
    from trunkline.logs.web.app import Application

    lines: list[str] = []
    app = Application(filled, Settings.parse(), tell=lines.append, clock=lambda: AT)
    browser = Browser(app)
    row = world()["message"][0]
    for path in (
        *(f"/messages/{row['sid']}", f"/numbers/{row['to']}", "/messages?q=secretword", f"/search?q={row['sid']}"),
        *("/nothing/secretword", "/messages.csv?q=secretword", f"/tail?q={row['to'].strip('+')}"),
    ):
        browser.get(path)
    app.close()
    browser.close()
    text = "\n".join(lines)
    assert len(lines) == 7
    assert "GET /messages/{sid} 200" in text
    for secret in (row["sid"], row["to"], row["to"].strip("+"), "secretword"):
        assert secret not in text


def test_who_looked_at_what_is_kept_without_numbers(serve: Make, filled: Path) -> None:
    browser = serve()
    row = world()["message"][0]
    browser.get(f"/numbers/{row['to']}")
    browser.get(f"/messages?q=to:{row['to'].replace('+', '%2B')}")
    browser.get(f"/messages/{row['sid']}")
    browser.get("/messages.csv?q=is:failed")
    import time

    for _ in range(50):
        text = browser.get("/audit").text
        if "export" in text and row["sid"] in text:
            break
        time.sleep(0.05)
    assert row["sid"] in text
    assert row["to"] not in text
    assert row["to"] not in browser.get("/audit").text
