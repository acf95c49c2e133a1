"""Likely requests of Twilio for unit tests, by the facts: no server, no network, the same ones each time.

Wire names and values enter; forms, and requests with a valid signature, leave. Called by users.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from difflib import get_close_matches
from typing import NamedTuple
from urllib.parse import urlencode

from ..facts.webhook_parameters import WebhookFacts, webhook, webhook_enums, webhook_samples, webhook_twins
from .signature import RequestValidator

_PLAIN = {"str": "text", "address": "+14155550123", "bool": "false", "float": "0.5", "decimal": "0.5"}


class SignedRequest(NamedTuple):
    """A request as Twilio would make it.

    Attributes:
        headers: `Content-Type` and `X-Twilio-Signature`.
        body: the form, encoded.
        form: the form as a dictionary, for test clients that encode it themselves.
    """

    headers: dict[str, str]
    body: bytes
    form: dict[str, str]

    def __repr__(self) -> str:
        return "SignedRequest(…)"


def sample(event: str, /, *, extra: Mapping[str, str] | None = None, **params: object) -> dict[str, str]:
    """The form of a likely request, for tests: `sample("sms.inbound", Body="hi", MediaUrl0="https://…")`.

    https://www.twilio.com/docs/usage/webhooks

    Args:
        event: its name, such as `sms.inbound`; `trunkline.facts.webhooks()` has all.
        extra: parameters that this version does not know, as Twilio adds them at any time.
        params: parameters by their wire names that differ. None leaves one out, True is `true`. Those that
            repeat it (`SmsSid`, of `MessageSid`) and `NumMedia` follow.

    Returns:
        Names and values as they are on the wire. They are the same in every run.

    Raises:
        ValueError: there is no such event, or it has no such parameter.
        TypeError: a value is of another type than str, int, float, Decimal, bool or None.
    """
    known = webhook(event)
    for name in params:
        _check(known, name)
    found = {param.wire: _usual(known, param.wire) for param in known.params if param.always}
    if known.param("SmsMessageSid") is not None:
        found.setdefault("Body", webhook_samples()["Body"])
    if known.base == "voice" or known.param("FromCity") is not None:
        found |= {param.wire: _usual(known, param.wire) for param in known.params if "; empty" in param.when}
    found |= known.sample
    given = {name: None if value is None else _text(name, value) for name, value in params.items()}
    for name, twin in webhook_twins().items():
        if name in found and name not in given and twin in {**found, **given}:
            value = given[twin] if twin in given else found[twin]
            given[name] = value
    media = [name for name in params if name.startswith("MediaUrl") and params[name] is not None]
    if media and "NumMedia" not in params:
        given["NumMedia"] = str(len(media))
        for name in media:
            given.setdefault(name.replace("Url", "ContentType"), webhook_samples()["MediaContentType{}"])
    merged = {**found, **given}
    texts = {name: value for name, value in merged.items() if value is not None}
    return texts | {name: _text(name, value) for name, value in (extra or {}).items()}


def sample_request(
    event: str,
    url: str,
    auth_token: str,
    /,
    *,
    extra: Mapping[str, str] | None = None,
    **params: object,
) -> SignedRequest:
    """A POST as Twilio would make it to a URL, with a valid signature, for tests of an application.

        request = sample_request("sms.inbound", "https://example.com/sms", "token", Body="hi")
        client.post("/sms", data=request.form, headers=request.headers)

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        event, extra, params: as for `sample`.
        url: the full URL that Twilio would request; a fragment is not signed.
        auth_token: what the application checks signatures with.

    Raises:
        ValueError, TypeError: as `sample` and `RequestValidator`.
    """
    form = sample(event, extra=extra, **params)
    signature = RequestValidator(auth_token).compute_signature(url, form)
    headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature}
    return SignedRequest(headers, urlencode(form).encode(), form)


def _check(known: WebhookFacts, name: str) -> None:
    if known.param(name) is None:
        names = [param.wire.replace("{}", "0") for param in known.params]
        near = get_close_matches(name, names, 3, 0.6)
        hint = f" (near: {', '.join(near)})" if near else ""
        raise ValueError(f"{known.event} has no parameter {name!r}{hint}; one that Twilio added is given in extra")


def _usual(known: WebhookFacts, wire: str) -> str:
    """The usual value of a parameter: of this event, else of all, else any of its type."""
    for name in (wire, webhook_twins().get(wire, wire)):
        if name in known.sample:
            return known.sample[name]
        if name in webhook_samples():
            return webhook_samples()[name]
    param = known.param(wire)
    assert param is not None
    enums = webhook_enums()
    return enums[param.type][0] if param.type in enums else _PLAIN.get(param.type, "0")


def _text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float | Decimal):
        return str(value)
    raise TypeError(f"{name} must be a str, int, float, Decimal, bool or None, not {type(value).__name__}")
