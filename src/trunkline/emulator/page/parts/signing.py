"""How a webhook was signed, in words: the string, the method and where the key is from, never the key. Pure.

A try of a webhook enters, a `Signing` leaves. Called by the page of a webhook.
https://www.twilio.com/docs/usage/security#validating-requests
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from ...._core.redaction import redact
from ...._core.redaction.secret import safe_repr

_SIGNATURE, _SETTINGS = "x-twilio-signature", "x-twilio-webhooks-signature-settings"
_FORM = "application/x-www-form-urlencoded"
_WRONG = "badly_signed"
_MASKED = " What is secret in it is masked here; it was signed as it was sent."


@safe_repr
@dataclass(frozen=True, slots=True)
class Signing:
    """How a request was signed.

    Attributes:
        header: the name of the header.
        signature: what stood in it.
        method: `HMAC-SHA1, Base64`.
        key: whose secret it was signed with, in words.
        parts: what is signed, in its order: the URL, then each parameter's name and value.
        text: the same as one text.
        right: False where a fault has signed it wrongly.
        note: what beginners miss; empty where there is nothing of it.
    """

    header: str
    signature: str
    method: str
    key: str
    parts: tuple[str, ...]
    text: str
    right: bool
    note: str


def signing(method: str, url: str, headers: Mapping[str, str], body: str, account: str, fault: str) -> Signing | None:
    """How a try was signed; None where it was not.

    Args:
        method, url, headers, body: of the request.
        account: the account that signs.
        fault: the names of the faults that the webhook met.
    """
    found = {name.lower(): value for name, value in headers.items()}
    signature = found.get(_SIGNATURE)
    if signature is None:
        return None
    form = method == "POST" and found.get("content-type", "").startswith(_FORM)
    given = parse_qsl(body, keep_blank_values=True) if form else []
    parts = (url, *(name + value for name, value in sorted(set(given))))
    settings = found.get(_SETTINGS, "")
    sid = next((part.removeprefix("key=") for part in settings.split(",") if part.startswith("key=")), "")
    right = _WRONG not in fault
    key = f"the shared key {sid}" if sid else f"the auth token of {account} (TWILIO_AUTH_TOKEN)"
    return Signing(
        header="X-Twilio-Signature",
        signature=signature,
        method="HMAC-SHA256, Base64" if settings else "HMAC-SHA1, Base64",
        key=key if right else f"a key of nobody, by the fault {_WRONG}: your application must refuse it",
        parts=parts,
        text="".join(parts),
        right=right,
        note=_note(form, "bodySHA256=" in url) + (_MASKED if any(redact.MASK in part for part in parts) else ""),
    )


def _note(form: bool, hashed: bool) -> str:
    if form:
        return "The URL as it was requested, then each parameter of the form: name and value, sorted by name."
    if hashed:
        return "The URL alone: its parameter bodySHA256 is the hash of the body."
    return "The URL alone, with its query: nothing else was sent."
