"""Status webhooks: only what Twilio signed names rows, and it does no more."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import urlencode

import pytest

from trunkline.logs.status import StatusWebhooks
from trunkline.webhooks import RequestValidator

URL = "https://logs.example.com/status"
ACCOUNT, MESSAGE, CALL = "AC" + "1" * 32, "SM" + "2" * 32, "CA" + "3" * 32


def ask(form: dict[str, str], *, token: str = "secret", method: str = "POST", pad: int = 0) -> tuple[int, list[Any]]:
    noted: list[Any] = []
    app = StatusWebhooks(lambda *row: noted.append(row), "secret", public_url="https://logs.example.com")
    body = urlencode(form).encode() + b"&" * pad
    signature = RequestValidator(token).compute_signature(URL, form)
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    headers = [
        (b"host", b"inside"),
        (b"x-twilio-signature", signature.encode()),
        (b"content-type", b"application/x-www-form-urlencoded"),
    ]
    scope = {"type": "http", "method": method, "path": "/status", "headers": headers, "query_string": b""}
    asyncio.run(app(scope, receive, send))  # type: ignore[arg-type]
    return sent[0]["status"], noted


def test_a_signed_webhook_names_its_rows() -> None:
    form = {"AccountSid": ACCOUNT, "MessageSid": MESSAGE, "MessageStatus": "delivered"}
    assert ask(form) == (204, [("message", ACCOUNT, MESSAGE)])
    assert ask({"AccountSid": ACCOUNT, "CallSid": CALL, "RecordingSid": "RE" + "4" * 32})[1] == [
        ("call", ACCOUNT, CALL),
        ("recording", ACCOUNT, "RE" + "4" * 32),
    ]


@pytest.mark.parametrize(
    ("form", "more", "status"),
    [
        ({"AccountSid": ACCOUNT, "MessageSid": MESSAGE}, {"token": "wrong"}, 403),
        ({"AccountSid": ACCOUNT, "MessageSid": MESSAGE}, {"method": "GET"}, 405),
        ({"AccountSid": ACCOUNT, "MessageSid": MESSAGE}, {"pad": 70_000}, 413),
        ({"AccountSid": "x", "MessageSid": MESSAGE}, {}, 403),
        ({"AccountSid": ACCOUNT, "MessageSid": "../" + MESSAGE}, {}, 204),
        ({"AccountSid": ACCOUNT, "MessageSid": CALL}, {}, 204),
        ({"AccountSid": ACCOUNT}, {}, 204),
    ],
)
def test_anything_else_names_none(form: dict[str, str], more: dict[str, Any], status: int) -> None:
    assert ask(form, **more) == (status, [])
