"""The parts of HTTP by themselves: addresses, and which of them are refused."""

from __future__ import annotations

import asyncio
import errno
import gzip
import logging
import re
import time
from typing import Any

import pytest

from tests.unit.fake_transport import World, reply
from trunkline._core import checks
from trunkline._core.call.hosts import Hosts
from trunkline._core.http import http1
from trunkline._core.http.address import Target
from trunkline._core.http.proxies import Proxy
from trunkline._core.http.transport_errors import reason
from trunkline._core.runtime.primitives import async_sleep, sleep
from trunkline.errors import APIResponseError


@pytest.mark.parametrize("port", [1, 80, 65_535])
def test_a_port_is_a_number_from_1_to_65535(port: int) -> None:
    assert Target(f"http://a.test:{port}/").port == port


@pytest.mark.parametrize("port", ["0", "00000", "65536", "99999", "655350", "-1", "x", "8 0"])
def test_another_port_is_refused(port: str) -> None:
    with pytest.raises(ValueError, match="an address must be like"):
        Target(f"http://a.test:{port}/")


class Certificate(Exception):
    library = "SSL"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ConnectionRefusedError(errno.ECONNREFUSED, "[Errno 111] Connect call failed"), "connection refused"),
        (OSError("Host Unreachable"), "host Unreachable"),
        (OSError(98_765, "Odd"), "odd"),
        (OSError(), "OSError"),
        (ValueError("a canary"), "ValueError"),
        (OSError("Bad\r\nX: y" + "z" * 300), "bad??X: y" + "z" * 191),
        (Certificate(), "TLS failed"),
    ],
)
def test_a_failure_says_why_in_a_few_words(error: Exception, said: str) -> None:
    assert reason(error) == said


def test_a_failure_of_tls_says_what_is_wrong() -> None:
    error = Certificate()
    error.reason = "WRONG_VERSION_NUMBER"  # type: ignore[attr-defined]
    assert reason(error) == "TLS: wrong version number"
    error.verify_message = "certificate has expired"  # type: ignore[attr-defined]
    error.verify_code = 10  # type: ignore[attr-defined]
    assert reason(error) == "the certificate is not accepted: certificate has expired"
    for error.verify_code in (18, 19, 20, 21):  # type: ignore[attr-defined]
        assert reason(error).endswith(
            "; trusted are those of ca_bundle=, SSL_CERT_FILE, REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE, else the system's"
        )


@pytest.mark.parametrize(
    ("url", "port"),
    [("http://p.test", 80), ("https://p.test", 443), ("http://p.test:1", 1), ("https://[::1]:65535", 65_535)],
)
def test_a_proxy_has_the_port_of_its_scheme_or_its_own(url: str, port: int) -> None:
    assert Proxy(url).port == port


@pytest.mark.parametrize("port", ["0", "65536", "x"])
def test_a_proxy_with_another_port_is_refused(port: str) -> None:
    with pytest.raises(ValueError, match="proxy must be like"):
        Proxy(f"http://p.test:{port}")


@pytest.mark.parametrize("link", ["/x/\ud800", "/x?y=\udfff", "https://api.twilio.com/\ud800"])
def test_a_link_that_is_no_text_is_refused(link: str) -> None:
    with pytest.raises(ValueError, match="must be Unicode text"):
        Hosts(None, None, None).page_path(link, "api")


def test_a_head_that_cannot_be_read_keeps_its_status() -> None:
    reading = http1.reading("GET", 100)
    next(reading)
    with pytest.raises(APIResponseError, match="a line among its headers that is not like") as caught:
        reading.send(b"HTTP/1.1 503 Busy\r\nno header\r\n\r\n")
    assert caught.value.status == 503


def replied(words: bytes) -> int:
    reading = http1.reading("GET", 100)
    next(reading)
    try:
        reading.send(words)
    except StopIteration as end:
        return int(end.value[0].status)
    raise AssertionError("it waits for more")


def test_19_interim_replies_are_passed_over_and_20_are_too_many() -> None:
    early, good = b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
    assert replied(early * 19 + good) == 200
    with pytest.raises(APIResponseError, match="sent 20 interim replies"):
        replied(early * 20 + good)


def test_the_usual_pause_waits() -> None:
    began = time.monotonic()
    sleep(0.01)
    asyncio.run(async_sleep(0.01))
    assert time.monotonic() - began >= 0.02


@pytest.mark.parametrize(
    "name",
    [
        *("Host", "Accept-Encoding", "Content-Length", "Transfer-Encoding"),
        *("Connection", "Upgrade", "TE", "Trailer"),
    ],
)
def test_a_header_that_frames_the_request_is_not_the_callers(name: str) -> None:
    client = World("sync").client()
    for spelled in (name, name.lower()):
        with pytest.raises(ValueError, match=re.escape(spelled)):
            client.request("GET", "/x", headers={spelled: "x"})


@pytest.mark.parametrize("value", ["no-such-file.pem", b".", "", 5])
def test_a_file_that_is_none_is_refused(value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match=r"^ca_bundle must be") as caught:
        checks.file(value, "ca_bundle")
    assert type(caught.value) is (ValueError if isinstance(value, str) else TypeError)
    assert checks.file(".", "ca_bundle") == "."
    assert checks.file(None, "ca_bundle") is None


def test_a_body_that_grows_is_read_with_looks_at_the_clock() -> None:
    packed = gzip.compress(b"x" * (4 << 20))
    reading = http1.reading("GET", 8 << 20)
    next(reading)
    wanted = reading.send(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(packed) + packed
    )
    size, looks = 0, 0
    try:
        while wanted == 0:
            looks += 1
            wanted = reading.send(b"")
    except StopIteration as end:
        size = len(end.value[0].body)
    assert size == 4 << 20
    assert looks >= 3


@pytest.mark.parametrize(("level", "told"), [(logging.DEBUG, True), (logging.DEBUG + 1, False)])
def test_a_request_is_told_at_the_level_of_debug(level: int, told: bool, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(level, "trunkline"):
        World("sync").client(reply(200, {})).request("GET", "/x")
    assert any("GET /x" in record.getMessage() and record.levelno == logging.DEBUG for record in caplog.records) is told
