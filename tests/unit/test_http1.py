"""HTTP/1.1 read from pieces: what a server may write, in linear time, and where a reply ends."""

from __future__ import annotations

import contextlib
import gzip
import random
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from tests.robustness.growth import assert_linear
from tests.rounds import rounds
from trunkline._core.http import http1
from trunkline._core.http.body import MAX_ERROR, RawResponse
from trunkline._core.http.headers import Headers
from trunkline.errors import APIResponseError

# All of them with `TRUNKLINE_FULL=1`.
HEADS_TRIED = rounds(20_000, 300_000)
LINES = b"HTTP/1.1 200 OK\r\n"
SECOND = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged"


def read(pieces: Iterable[bytes], *, max_body: int = 1 << 20) -> tuple[RawResponse, bool]:
    """The reply, and whether its connection may serve another request."""
    reading = http1.reading("GET", max_body)
    coming = iter(pieces)
    wanted = next(reading)
    try:
        while True:
            wanted = reading.send(next(coming, b"") if wanted else b"")
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


# headers


@pytest.mark.parametrize(
    "make",
    [
        *(
            lambda size, line=line: LINES + line.replace(b"~", b" " * size) + b"\r\nContent-Length: 0\r\n\r\n"
            for line in (
                b"X: a~\0b",
                b"X:~\0b",
                b"X: a~b\r\n c",
                b"X: a~\r\n~c",
                b"X:~\r\n~\r\n~\r\n~x",
                b"X: a\r\n~\0",
                b"X~: a",
                b"~X: a",
                b"X: a\r\n~",
            )
        ),
        *(
            lambda size, unit=unit: LINES + unit * (size // len(unit)) + b"\r\nContent-Length: 0\r\n\r\n"
            for unit in (
                b"X: a\r\n",
                b":",
                b"X:\r\n \r\n",
                b" \r\n",
                b"\r\n ",
                b"X: a\r\n\t",
                b"X: a\n",
                b"\r",
                b"X:\t\0",
            )
        ),
        lambda size: b"HTTP/1.1 200 " + b" " * size + b"\0\r\n\r\n",
    ],
)
def test_headers_are_read_in_linear_time(make: Callable[[int], bytes]) -> None:
    def parse(data: bytes) -> None:
        with contextlib.suppress(APIResponseError, ConnectionError):
            read([data])

    assert_linear(parse, make, size=12_000)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (b"X: a  b", "a  b"),
        (b"X:a", "a"),
        (b"X: \t a \t ", "a"),
        (b"X:", ""),
        (b"X: a\r\n b", "a b"),
        (b"X: a \t\r\n \t b", "a b"),
        (b"X: a\r\n \r\n\tb", "a b"),
        (b"X:\r\n a", "a"),
        (b"X: a\r\nx: b\r\nX: c", "a, b, c"),
    ],
)
def test_values_of_headers(line: bytes, value: str) -> None:
    reply, _ = read([LINES + line + b"\r\nContent-Length: 0\r\n\r\n"])
    assert reply.headers["x"] == value


def test_a_header_that_comes_often_is_joined_in_linear_time() -> None:
    assert_linear(Headers, lambda size: [("X", "a")] * size, size=20_000)
    assert Headers([("A", "1"), ("b", " 2"), ("a", "3 ")])["A"] == "1, 3"


HEADS = [
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\nX-Empty:\r\nDate:  Thu, 1 Jan \t",
    "HTTP/1.0 404 Not Found\r\nconnection: close\r\nSet-Cookie: a\r\nset-cookie: b",
    "HTTP/1.1 204 \r\nX-Fold: a\r\n b\r\n\tc\r\nServer: x",
    "HTTP/1.1 500\nServer: x\nDate: y",
]
PIECES = [
    "\r\n",
    "\n",
    "\r",
    "\0",
    ":",
    " ",
    "\t",
    "\r\n ",
    "X: a\r\n",
    "Date",
    "é",
    "\x0b",
    "Content-Length: 3\r\n",
    "\x85",
    "-",
]


def parsed(parse: Callable[[str], Any], head: str) -> Any:
    try:
        minor, status, headers = parse(head)
    except APIResponseError as error:
        return str(error)
    return minor, status, dict(headers)


def test_usual_heads_are_read_as_odd_ones() -> None:
    """Damaged in any way, a head is the same by the quick way and by the thorough one."""
    source = random.Random(11)
    usual = 0
    for _ in range(HEADS_TRIED):
        head = source.choice(HEADS)
        for _ in range(source.randint(0, 3)):
            at = source.randint(0, len(head))
            cut = at if source.random() < 0.6 else source.randint(at, min(len(head), at + 9))
            head = head[:at] + source.choice(PIECES) + head[cut:]
        usual += http1._parse_usual(head) is not None
        assert parsed(http1._parse, head) == parsed(http1._parse_odd, head), head
    assert usual > HEADS_TRIED / 10


# where a reply ends


@pytest.mark.parametrize("line", [b"\r\n", b"\n"])
@pytest.mark.parametrize("empty", [b"\r\n", b"\n"])
@pytest.mark.parametrize("body", [b"a\r\n\r\nb", b"a\n\nb", b"\r\n\r\n", b"\n\n", b"\r\n"])
def test_the_first_empty_line_ends_the_head(line: bytes, empty: bytes, body: bytes) -> None:
    whole = line.join([b"HTTP/1.1 200 OK", b"X: a", b"Content-Length: %d" % len(body), b""]) + empty + body
    for size in (1, 2, 3, len(whole)):
        reply, keep = read([whole[at : at + size] for at in range(0, len(whole), size)])
        assert (reply.body, reply.headers["x"], keep) == (body, "a", True)


def test_the_connection_serves_another_request() -> None:
    assert read([LINES + b"Content-Length: 2\r\n\r\n{}"])[1]
    assert read([LINES + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"])[1]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("length", [2, 12, 0])
def test_chunks_and_a_length_end_the_connection(order: tuple[int, int], length: int) -> None:
    framing = [b"Content-Length: %d\r\n" % length, b"Transfer-Encoding: chunked\r\n"]
    both = b"".join(framing[index] for index in order)
    reply, keep = read([LINES + both + b"\r\n2\r\n{}\r\n0\r\n\r\n"])
    assert (reply.body, keep) == (b"{}", False)


@pytest.mark.parametrize(
    "end", [b"Content-Length: 2\r\n\r\n{}", b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"]
)
def test_what_follows_a_reply_ends_the_connection(end: bytes) -> None:
    reply, keep = read([LINES + end + SECOND])
    assert (reply.body, keep) == (b"{}", False)


CHUNKS = LINES + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n"


@pytest.mark.parametrize("trailer", [b"X: 1\r\n", b"X: " + b"a" * 8000 + b"\r\n"])
def test_trailers_are_bounded(trailer: bytes) -> None:
    assert read([CHUNKS, trailer * 8, b"\r\n"])[0].body == b"{}"
    with pytest.raises(APIResponseError, match="trailers of the reply are longer than 65536 bytes"):
        read([CHUNKS, *[trailer] * (70_000 // len(trailer) * 2), b"\r\n"])


def test_a_trailer_without_end_is_refused() -> None:
    with pytest.raises(APIResponseError):
        read([CHUNKS, *[b"a" * 1000] * 70])


# bodies of errors


def framed(body: bytes, how: str) -> tuple[bytes, bytes]:
    if how == "length":
        return b"Content-Length: %d\r\n" % len(body), body
    if how == "chunks":
        parts = [body[at : at + 50_000] for at in range(0, len(body), 50_000)]
        return b"Transfer-Encoding: chunked\r\n", b"".join(
            b"%x\r\n%b\r\n" % (len(part), part) for part in parts
        ) + b"0\r\n\r\n"
    if how == "gzip":
        packed = gzip.compress(body)
        return b"Content-Encoding: gzip\r\nContent-Length: %d\r\n" % len(packed), packed
    return b"", body


@pytest.mark.parametrize("how", ["length", "chunks", "gzip", "close"])
@pytest.mark.parametrize("max_body", [1000, 64 << 20])
def test_so_much_of_an_error_is_read(how: str, max_body: int) -> None:
    most = min(MAX_ERROR, max_body)
    for size in (most - 1, most, most + 1, 3 * most):
        body = bytes(range(256)) * (size // 256 + 1)
        headers, wire = framed(body[:size], how)
        reply, keep = read([b"HTTP/1.1 400 Bad\r\n" + headers + b"\r\n", wire], max_body=max_body)
        assert (reply.status, reply.body) == (400, body[: min(size, most)])
        assert keep is (how != "close" and size <= most)


def test_an_error_that_is_broken_is_refused() -> None:
    wire = gzip.compress(b"x" * 5000)[:-6]
    with pytest.raises(APIResponseError, match="gzip"):
        read([b"HTTP/1.1 500 No\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(wire), wire])


# compression


def packed(body: bytes) -> list[bytes]:
    data = gzip.compress(body, 9)
    head = LINES + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(data)
    return [head, *(data[at : at + 4096] for at in range(0, len(data), 4096))]


def rows(size: int, ratio: int) -> bytes:
    """Rows like those of the API that compress at about a ratio: a part of each differs."""
    import random

    source = random.Random(ratio)
    out: list[bytes] = []
    length = 0
    row = b'{"sid":"SM%032x","status":"delivered","body":"' + b"Your order is ready. " * (ratio // 2) + b'"}'
    while length < size:
        out.append(row % source.getrandbits(128))
        length += len(out[-1])
    return b"[" + b",".join(out) + b"]"


@pytest.mark.parametrize("wanted", [10, 60, 140])
def test_honest_ratios_pass(wanted: int) -> None:
    body = rows(20 << 20, wanted)
    pieces = packed(body)
    found = len(body) / sum(map(len, pieces[1:]))
    assert found < 215
    assert read(pieces, max_body=64 << 20)[0].body == body


def test_a_ratio_of_210_passes_and_one_of_1000_is_refused_past_8_mib() -> None:
    noise = rows(60_000, 4)
    for zeros in range(1, 400):
        body = (noise + b" " * (zeros * 60_000)) * 4
        ratio = len(body) / len(gzip.compress(body, 9))
        if ratio > 205:
            break
    assert 200 < ratio < 215
    honest = body * (1 + (9 << 20) // len(body))
    assert read(packed(honest), max_body=64 << 20)[0].body == honest
    bomb = b" " * (8 << 20)
    assert read(packed(bomb), max_body=64 << 20)[0].body == bomb
    with pytest.raises(APIResponseError, match="unpacks to more than 250 times"):
        read(packed(bomb * 2), max_body=64 << 20)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 206, 304, 404])
@pytest.mark.parametrize(
    "headers",
    [
        b"Content-Length: 2",
        b"content-length: 2\r\nConnection: close",
        b"Content-Length: 3",
        b"Content-Length: 1",
        b"Content-Length: 2\r\nContent-Length: 2",
        b"Content-Length: 2, 2",
        b"Content-Length: \xb2",
        b"Content-Length: 2\r\nTransfer-Encoding: chunked",
        b"Content-Length: 2\r\nContent-Encoding: gzip",
        b"Content-Length: 2\r\n X: folded",
        b"X: 1",
    ],
)
@pytest.mark.parametrize("body", [b"{}", b"", b"{}" + SECOND])
@pytest.mark.parametrize("max_body", [1, 1000])
def test_a_reply_in_one_piece_is_as_in_many(status: int, headers: bytes, body: bytes, max_body: int) -> None:
    whole = b"HTTP/1.1 %d Word\r\n%b\r\n\r\n%b" % (status, headers, body)

    def outcome(pieces: list[bytes]) -> Any:
        try:
            reply, keep = read(pieces, max_body=max_body)
        except (APIResponseError, ConnectionError) as error:
            return str(error)
        return reply.status, dict(reply.headers), reply.body, reply.http_version, keep

    # In two pieces, what comes after a reply is heard by whoever looks at the connection next.
    assert outcome([whole]) == outcome([whole[:9], whole[9:]])


def test_pieces_of_any_size_give_the_same() -> None:
    whole = b"HTTP/1.1 100 Continue\r\n\r\n" + CHUNKS + b"A: b\r\n\r\n"
    for size in range(1, 40):
        pieces: list[Any] = [whole[at : at + size] for at in range(0, len(whole), size)]
        assert read(pieces)[0].body == b"{}"
