"""People who sign in at a provider of OpenID Connect, and how tests see whether they are let in."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

from tests.logs.web.asgi import Answer, Browser
from tests.logs.web.provider import CLIENT, SECRET, Provider

HOST = "logs.example.com"
COOKIE = "__Host-trunkline"
ROLES = """
[roles.all]
users = ["ana@example.com"]
accounts = "all"
can_view_messages = true
can_tail = true

[roles.support]
groups = ["support", "/staff/support"]
accounts = "all"
can_view_messages = true
can_view_calls = true

[roles.lead]
groups = ["leads"]
accounts = "all"
can_view_calls = true
"""
Come = Callable[..., Browser]
"""Makes a browser of somebody whom nobody knows yet."""


def settings(provider: Provider, more: str = "", roles: str = ROLES, issuer: str = "") -> str:
    """Settings with a provider.

    Args:
        more: lines of `auth.oidc`.
    """
    return f"""
[server]
public_url = "https://{HOST}"
contact = "ops@example.com"

[auth]
scheme = "oidc"

[auth.oidc]
issuer = "{issuer or provider.issuer}"
client_id = "{CLIENT}"
client_secret = "{SECRET}"
{more}
{roles}
"""


def begin(browser: Browser, target: str = "/messages") -> str:
    """Where a browser is sent that asks for a page."""
    answer = browser.follow(browser.get(target))
    assert answer.status == 303, answer.text
    return answer.location


def sign_in(browser: Browser, provider: Provider, target: str = "/messages") -> Answer:
    """Asks for a page, goes to the provider and comes back."""
    return browser.get(provider.visit(begin(browser, target)))


def is_refused(browser: Browser, answer: Answer, *statuses: int, says: str = "") -> bool:
    """Whether nobody was let in, and a page says so in a sentence."""
    assert answer.status in (statuses or (400, 403)), (answer.status, answer.text)
    assert "<h1>You are not signed in</h1>" in answer.text
    found = re.search(r'<p role="alert">([^<]*)</p>', answer.text)
    assert found, answer.text
    sentence = unescape(found[1])
    assert sentence.endswith((".", "?"))
    assert says in sentence
    assert COOKIE not in browser.cookies
    return browser.get("/messages").status == 303
