"""Webhooks over TLS: certificates that verify, and an error code for each way in which they do not."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from twilio.request_validator import RequestValidator as Official

from tests.emulator.receiver import PARAMS, TOKEN, Caller, Receiver, codes, send, to

AUTHORITY = trustme.CA()
PAST = datetime.now(UTC) - timedelta(days=2)


@pytest.fixture(autouse=True)
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test's authority is the only one that is trusted, as a user would say it."""
    AUTHORITY.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))


def context(*names: str, authority: trustme.CA = AUTHORITY, expires: datetime | None = None) -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, not_before=PAST - timedelta(days=9), not_after=expires).configure_cert(made)
    return made


def test_a_webhook_over_tls() -> None:
    async def main() -> None:
        async with Receiver(to("/next"), tls=context("localhost", "127.0.0.1")) as receiver:
            for host in ("localhost", "127.0.0.1"):
                outcome = await send(f"https://{host}:{receiver.port}/sms#rc=0")
                assert outcome.status == 302
            headers = receiver.requests[0].headers
            assert Official(TOKEN).validate(
                f"https://localhost:{receiver.port}/sms", dict(PARAMS), headers["x-twilio-signature"]
            )

    asyncio.run(main())


def test_the_name_of_the_url_is_told_and_checked_at_the_checked_address() -> None:
    seen: list[str | None] = []
    server = context("hooks.test")
    server.sni_callback = lambda _socket, name, _context: seen.append(name)

    async def resolve(name: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    async def main() -> None:
        async with Receiver(tls=server) as receiver:
            outcome = await send(f"https://Hooks.test.:{receiver.port}/", options={"resolve": resolve})
            assert outcome.ok
            assert outcome.tries[0].address == f"127.0.0.1:{receiver.port}"

    asyncio.run(main())
    assert seen == ["hooks.test"]


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: context("other.test"), 11235),
        (lambda: context("127.0.0.2"), 11235),
        (lambda: context("127.0.0.1", expires=PAST), 11236),
        (lambda: context("127.0.0.1", authority=trustme.CA()), 11237),
    ],
    ids=["domain", "address", "expired", "authority"],
)
def test_certificates_that_are_not_valid(make: Callable[[], ssl.SSLContext], code: int) -> None:
    async def main() -> None:
        async with Receiver(tls=make()) as receiver:
            outcome = await send(f"{receiver.url}/#rc=3&rp=all")
            assert codes(outcome) == (None, code, 1)
            assert not receiver.requests

    asyncio.run(main())


def test_a_server_without_tls() -> None:
    async def main() -> None:
        async def http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read(1)
            writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            writer.close()

        server = await asyncio.start_server(http, "127.0.0.1", 0)
        async with server:
            port = server.sockets[0].getsockname()[1]
            assert codes(await send(f"https://127.0.0.1:{port}/")) == (None, 11220, 1)

    asyncio.run(main())


def test_a_handshake_without_an_end_is_tried_again() -> None:
    async def main() -> None:
        async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await Caller(reader, writer).hang()
            writer.close()

        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        async with server:
            port = server.sockets[0].getsockname()[1]
            assert codes(await send(f"https://127.0.0.1:{port}/#ct=500")) == (None, 11220, 2)

    asyncio.run(main())


def test_a_redirect_into_tls_and_out_of_it() -> None:
    async def main() -> None:
        async with Receiver() as plain, Receiver(to(plain.url), tls=context("127.0.0.1")) as secure:
            async with Receiver(to(secure.url)) as first:
                outcome = await send(first.url)
            assert codes(outcome) == (200, None, 3)
            assert outcome.url == f"{plain.url}/"

    asyncio.run(main())
