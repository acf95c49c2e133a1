"""Requests and webhooks without what is secret in them: by its name, in URLs, and by how it looks. Pure.

What the control API shows of them enters and leaves; personal data stays. Called by `export` and `curl`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

import msgspec

from ..._core.redaction import redact
from ..control import bodies

# The signature of a webhook and the token that tells it from others open nothing.
_OPEN = frozenset({"x-twilio-signature", "i-twilio-idempotency-token"})


def clean_webhook(shown: bodies.Webhook) -> bodies.Webhook:
    """A webhook without what is secret in its URL and parameters."""
    shown.url = _url(shown.url)
    shown.params = _cleaned(shown.params)
    shown.body = _text(shown.body)
    for each in shown.tries:
        each.url = _url(each.url)
        each.headers = _headers(each.headers)
        each.body = _body(each.body, each.headers)
    return shown


def clean_request(shown: bodies.Request) -> bodies.Request:
    """A request without what is secret in its headers, its query and its body."""
    shown.headers = _headers(shown.headers)
    shown.query_string = _form(shown.query_string)
    shown.query = _cleaned(shown.query)
    shown.body = _body(shown.body, shown.headers)
    shown.form = _cleaned(shown.form)
    shown.json = _cleaned(shown.json)
    return shown


def _text(text: str) -> str:
    return redact.credentials(redact.without_userinfos(text), sure=True)


def _cleaned(value: Any, name: str = "") -> Any:
    """A value as JSON has it, that stands under a name."""
    if value and name and redact.secret_name(name):
        return redact.MASK
    if isinstance(value, Mapping):
        return {name: _cleaned(each, name) for name, each in value.items()}
    if isinstance(value, list):
        return [_cleaned(each) for each in value]
    return _text(value) if isinstance(value, str) else value


def _headers(headers: Mapping[str, str]) -> dict[str, str]:
    secret = {name for name in headers if redact.secret_header(name) and name.lower() not in _OPEN}
    return {name: redact.MASK if name in secret else _text(value) for name, value in headers.items()}


def _form(text: str) -> str:
    """A query or form; one that holds nothing secret is as it was sent."""
    try:
        pairs = parse_qsl(text, keep_blank_values=True, errors="surrogateescape")
    except ValueError:
        return redact.form(text, personal=True)
    shown = [(name, _cleaned(value, name)) for name, value in pairs]
    return text if shown == pairs else urlencode(shown, errors="surrogateescape")


def _url(url: str) -> str:
    base, mark, query = url.partition("?")
    query, sharp, fragment = query.partition("#")
    return f"{redact.without_userinfo(base)}{mark}{_form(query)}{sharp}{fragment}"


def _body(body: str, headers: Mapping[str, str]) -> str:
    kind = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    if not body or "json" not in kind:
        return _form(body)
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError):
        return redact.json(body, personal=True)
    shown = _cleaned(value)
    return body if shown == value else msgspec.json.encode(shown).decode()
