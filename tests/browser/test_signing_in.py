"""Signing in and out in Chromium: at a provider of OpenID Connect, and with a password."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import AT, Open, served
from tests.logs.web.provider import Provider, running
from tests.logs.web.signing_in import HOST, ROLES, settings
from tests.logs.web.test_entering import SETTINGS
from trunkline.logs.web.serving import listening

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def running_provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Provider, str]]:
    with running(AT, tmp_path_factory.mktemp("provider")) as found:
        yield found


@pytest.fixture
def provider(running_provider: tuple[Provider, str], monkeypatch: pytest.MonkeyPatch) -> Provider:
    """A provider that shows people a page."""
    found, trusted = running_provider
    found.reset()
    found.asks = True
    monkeypatch.setenv("SSL_CERT_FILE", trusted)
    return found


@pytest.fixture
def site_of(provider: Provider, filled: Path) -> Iterator[str]:
    """A server whose people sign in there."""
    listener = listening("127.0.0.1", 0)
    address = f"http://localhost:{listener.getsockname()[1]}"
    provider.registered = f"{address}/login/back"
    with served(filled, settings(provider, roles=ROLES).replace(f"https://{HOST}", address), listener=listener):
        yield address


def test_somebody_signs_in_at_a_provider_and_out(open_tab: Open, site_of: str, provider: Provider) -> None:
    tab = open_tab(site_of, checked=False, ignore_https_errors=True)
    page = tab.page
    tab.go("/messages?q=is:failed")
    assert page.url.startswith(f"{provider.issuer}/authorize?")
    page.click("text=Go on")
    page.wait_for_url(f"{site_of}/messages?q=is:failed")
    tab.settled()
    assert page.locator("tr[data-row]").count() > 3
    assert page.locator(".chip span").inner_text() == "is:failed"
    page.click("#side >> text=Tail")
    page.locator("#live.on").wait_for()
    # What the role does not grant is not there.
    assert page.locator("#side >> text=Calls").count() == 0
    assert page.request.get(f"{site_of}/calls").status == 404
    (cookie,) = [each for each in page.context.cookies(site_of) if each["name"] == "trunkline"]
    assert cookie["httpOnly"]
    assert cookie["sameSite"] == "Lax"
    assert page.request.get(f"{site_of}/messages/-/newer").status == 200

    page.click("summary >> text=ana@example.com")
    page.click("text=Sign out")
    page.wait_for_url(f"{site_of}/login")
    page.get_by_role("link", name=re.compile("^Sign in at ")).wait_for()
    # The cookie that the browser had opens nothing any more, also where it was kept.
    page.context.add_cookies([cookie])
    answer = page.request.get(f"{site_of}/messages.json", headers={"accept": "*/*"})
    assert answer.status == 401
    tab.go("/messages")
    assert page.url.startswith(f"{provider.issuer}/authorize?")
    assert tab.said == [], tab.said
    asked = {urlsplit(url)[:2] for url in tab.asked if not url.startswith("data:")}
    assert asked == {urlsplit(site_of)[:2], urlsplit(provider.issuer)[:2]}


def test_who_has_no_role_is_told_so(open_tab: Open, site_of: str, provider: Provider) -> None:
    provider.claims = {"email": "eve@example.com", "sub": "2"}
    tab = open_tab(site_of, checked=False, ignore_https_errors=True)
    tab.go("/messages")
    tab.page.click("text=Go on")
    tab.page.wait_for_url(f"{site_of}/login/back?*")
    assert tab.page.locator("h1").inner_text() == "You are not signed in"
    assert "You came as eve@example.com." in tab.page.locator("main").inner_text()
    assert "ops@example.com" in tab.page.locator("main").inner_text()
    assert [each for each in tab.page.context.cookies(site_of) if each["name"] == "trunkline"] == []
    # Somebody else at the same machine.
    provider.claims = {}
    tab.page.get_by_role("link", name=re.compile("^Try again at ")).click()
    tab.page.click("text=Go on")
    tab.page.wait_for_url(f"{site_of}/messages")


def test_somebody_signs_in_with_a_password_and_out(open_tab: Open, filled: Path) -> None:
    with served(filled, SETTINGS) as site:
        tab = open_tab(site, checked=False)
        page = tab.page
        tab.go("/messages?q=is:failed")
        assert page.evaluate("document.activeElement.name") == "name"
        page.keyboard.type("ana@example.com")
        page.keyboard.press("Tab")
        page.keyboard.type("wrong")
        page.keyboard.press("Enter")
        assert page.locator("#problem").inner_text() == "Name or password is wrong."
        assert page.locator('[name="name"]').input_value() == "ana@example.com"
        assert page.evaluate("document.activeElement.name") == "password"
        page.keyboard.type("secret")
        page.keyboard.press("Enter")
        page.wait_for_url(f"{site}/messages?q=is:failed")
        tab.settled()
        other = page.context.new_page()
        other.goto(f"{site}/tail")
        other.locator("#live.on").wait_for()
        page.click("summary >> text=ana@example.com")
        page.click("text=Sign out")
        page.wait_for_url(f"{site}/login")
        # What was open elsewhere ends, too.
        other.locator("#live.on").wait_for(state="detached")
        other.goto(f"{site}/messages")
        assert other.url.startswith(f"{site}/login?next=")
