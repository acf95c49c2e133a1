"""Faults that any call can meet: connections, time, framing, bodies, statuses, retries, tokens.

To add one, add a `Case`: its name, what the server does, what GET, idempotent POST and POST must give.
"""

from __future__ import annotations

import gzip
import json
import random
import socket
import ssl
import time
import zlib
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import msgspec

from trunkline.models import api_v2010, intelligence_v2, numbers_v1, verify_v2

from .case import (
    BROKEN,
    CALL,
    CHUNKED,
    FINE,
    GET,
    LOST,
    NOT_IN_TIME,
    NOT_SENT,
    POST,
    SENT,
    STANDARD,
    TIMEOUT,
    Call,
    Case,
    answer,
    body,
    cut,
    drip,
    endless,
    fails,
    good,
    hang,
    head,
    limited,
    reply,
    reset,
    result,
    say,
    three,
    turns,
    whole,
)
from .server import Peer, free_port

_random = random.Random(4)
NOISE = _random.randbytes(200_000)
MAYBE_SENT = fails("APIConnectionError", "not sent or unknown", 0)
PATIENT = {"timeout": 0.55, "deadline": 0.6}


# scripts that are more than turns of replies


def partly(peer: Peer) -> None:
    peer.read(20)
    peer.reset()


def babble(peer: Peer) -> None:
    peer.send(b"220 mail.example ESMTP ready\r\n")
    peer.silence()


def alert(peer: Peer) -> None:
    """What a TLS server says to plain HTTP."""
    peer.request()
    peer.send(b"\x15\x03\x01\x00\x02\x02\x46")


def hello_then_close(peer: Peer) -> None:
    peer.sock.recv(65_536)


def drip_hello(peer: Peer) -> None:
    peer.drip(b"\x16\x03\x03\x40\x00\x02" + b"\0" * 200)


def unknown_host(port: int, healed: Any) -> Any:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def later(port: int, healed: Any) -> Any:
    raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")


def stall(port: int, healed: Any) -> Any:
    healed.wait(10)
    return address(port)


def unframed(peer: Peer) -> None:
    """A body that ends with the connection, in good order."""
    request = peer.request()
    peer.send(head() + encoded(request))
    if isinstance(peer.sock, ssl.SSLSocket):
        peer.sock.unwrap()


def encoded(request: bytes) -> bytes:
    return json.dumps(answer(request)).encode()


def doubly_framed(request: bytes) -> bytes:
    start = head(Content_Length=len(encoded(request)), Transfer_Encoding="chunked")
    return start + chunked(encoded(request)).removeprefix(CHUNKED)


def line_feeds(request: bytes) -> bytes:
    return whole(request).replace(b"\r\n", b"\n")


def in_pieces(peer: Peer, request: bytes) -> bool:
    words = whole(request)
    for i in range(0, len(words), 7):
        peer.send(words[i : i + 7])
    return False


def address(*ports: int) -> list[Any]:
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in ports]


CONNECTIONS = [
    Case("connection refused", Peer.silence, NOT_SENT, door="refuses"),
    Case("connection not answered", Peer.silence, NOT_IN_TIME, door="full", slow=True),
    Case("closed before the request", lambda peer: None, MAYBE_SENT),
    Case("reset before the request", Peer.reset, MAYBE_SENT),
    Case("reset before the TLS handshake", Peer.reset, NOT_SENT, scheme="https", certificate="none"),
    Case("reset in the middle of the request", partly, LOST),
    Case("reset after the request", turns(reset()), LOST),
    Case("closed after the request", turns(cut()), LOST),
    Case("closed after the request, TLS", turns(cut()), LOST, scheme="https"),
    Case("first address of the host refuses", turns(good), FINE, lookup=lambda port, _: address(free_port(), port)),
    Case("host is unknown", turns(good), NOT_SENT, lookup=unknown_host),
    Case("name resolution fails for now", turns(good), NOT_SENT, lookup=later),
    Case("host has no address", turns(good), NOT_SENT, lookup=lambda *_: []),
    Case("name resolution stalls", turns(good), NOT_IN_TIME, lookup=stall, slow=True),
    Case(
        "all connections are in use", turns(good), NOT_IN_TIME, options={"max_connections": 1}, occupied=True, slow=True
    ),
]


def secure(fault: str, script: Any, gives: Any, **options: Any) -> Case:
    return Case(fault, script, gives, scheme="https", **{"certificate": "none", **options})


TLS = [
    secure("TLS handshake stalls", Peer.silence, NOT_IN_TIME, slow=True),
    secure("TLS handshake drips", drip_hello, NOT_IN_TIME, slow=True),
    secure("TLS handshake is closed", hello_then_close, NOT_SENT),
    secure("plain HTTP on the TLS port", lambda peer: peer.send(head(400)), NOT_SENT),
    secure("another protocol on the TLS port", babble, NOT_SENT),
    secure("certificate of an unknown authority", turns(good), NOT_SENT, certificate="untrusted"),
    secure("certificate of another host", turns(good), NOT_SENT, certificate="wrong host"),
    secure(
        "certificate whose host is its common name alone",
        turns(good),
        NOT_SENT,
        certificate="common name",
        lookup=lambda port, _: address(port),
    ),
    secure("certificate has expired", turns(good), NOT_SENT, certificate="expired"),
    Case("TLS on the plain port", alert, BROKEN),
]


# proxies


def proxy(fault: str, script: Any, gives: Any, **options: Any) -> Case:
    return Case(fault, script, gives, scheme="https", proxy=True, **options)


PROXIES = [
    proxy("proxy refuses the connection", Peer.silence, NOT_SENT, door="refuses"),
    proxy("proxy asks for a password", turns(head(407, Content_Length=0)), NOT_SENT),
    proxy("proxy cannot reach the API", turns(reply("<html>no</html>", 502)), NOT_SENT),
    proxy("proxy redirects", turns(head(302, Location="http://127.0.0.1:9/", Content_Length=0)), NOT_SENT),
    proxy("proxy closes", turns(cut()), NOT_SENT),
    proxy("proxy answers with garbage", turns(cut(b"\xff\xfe garbage\r\n\r\n")), NOT_SENT),
    proxy("proxy stalls", turns(hang()), NOT_IN_TIME, slow=True),
    proxy("proxy drips", turns(drip(b"", b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 20)), NOT_IN_TIME, slow=True),
    proxy("proxy connects, TLS stalls", turns(hang(b"HTTP/1.1 200 OK\r\n\r\n")), NOT_IN_TIME, slow=True),
    proxy("proxy connects, then closes", turns(cut(b"HTTP/1.1 200 OK\r\n\r\n")), NOT_SENT),
]


# replies that come slowly, or not


def slow(fault: str, act: Any, gives: Any = TIMEOUT, **options: Any) -> Case:
    return Case(fault, turns(act), gives, slow=True, **options)


SLOW = [
    slow("silence", hang()),
    slow("silence, TLS", hang(), scheme="https"),
    slow("silence in the status line", hang(b"HTTP/1.1 2")),
    slow("silence in the headers", hang(head()[:-2] + b"Content-Le")),
    slow("silence before the body", hang(head(Content_Length=500))),
    slow("silence in the body", hang(head(Content_Length=500) + b'{"sid":')),
    slow("silence between chunks", hang(CHUNKED + b'7\r\n{"sid":\r\n')),
    slow("status line drips", drip(b"", head())),
    slow("headers drip", drip(head()[:-2], b"X-Long: " + b"x" * 50)),
    slow("body drips", drip(head(Content_Length=500), b"x" * 50)),
    slow("body without a length drips", drip(head(), b"x" * 50)),
    slow("chunks drip", drip(CHUNKED, b"1\r\nx\r\n" * 9)),
    slow("trailers drip", drip(CHUNKED + b"0\r\n", b"A: b\r\n" * 9)),
    slow("compressed body drips", drip(head(Content_Encoding="gzip", Content_Length=999), gzip.compress(NOISE[:50]))),
    slow("interim replies drip", drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 3)),
    slow("Content-Length too large", hang(head(Content_Length=9999) + b"{}")),
    slow("body drips, TLS", drip(head(Content_Length=500), b"x" * 50), scheme="https"),
]


# replies that are cut off or badly framed


def lost(fault: str, act: Any, **options: Any) -> Case:
    return Case(fault, turns(act), LOST, **options)


def broken(fault: str, words: Any, gives: Any = BROKEN, **options: Any) -> Case:
    return Case(fault, turns(hang(words) if isinstance(words, bytes) else words), gives, **options)


FRAMING = [
    lost("closed in the status line", cut(b"HTTP/1.1 20")),
    lost("closed in the headers", cut(b"HTTP/1.1 200 OK\r\nContent-Le")),
    lost("closed before the end of the headers", cut(head(Content_Length=2)[:-2])),
    lost("closed before the body", cut(head(Content_Length=20))),
    lost("closed in the body", cut(head(Content_Length=20) + b'{"sid":')),
    lost("closed in the body, TLS", cut(head(Content_Length=20) + b'{"sid":'), scheme="https"),
    lost("reset in the body", reset(head(Content_Length=20) + b'{"sid":')),
    lost("closed before the first chunk", cut(CHUNKED)),
    lost("closed in a chunk", cut(CHUNKED + b'9\r\n{"s')),
    lost("closed between chunks", cut(CHUNKED + b"2\r\n{}\r\n")),
    lost("closed in the trailers", cut(CHUNKED + b"0\r\nA: b\r\n")),
    lost("closed after an interim reply", cut(b"HTTP/1.1 100 Continue\r\n\r\n")),
    broken("Content-Length too small", say(lambda request: head(Content_Length=40) + encoded(request))),
    broken("Content-Length is a word", head(Content_Length="two") + b"{}"),
    broken("Content-Length is negative", head(Content_Length=-2) + b"{}"),
    broken("Content-Length of 5,000 digits", head(Content_Length="9" * 5000) + b"{}"),
    broken("two lengths that differ", head(Content_Length=2)[:-2] + b"Content-Length: 3\r\n\r\n{}"),
    Case(
        "transfer encoding that is unknown",
        turns(hang(head(Transfer_Encoding="rot13") + b"{}")),
        three("APIResponseError or APITimeoutError", "unknown", (1, 3), (1, 3), 1),
        slow=True,
    ),
    broken("chunk size is a word", CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n"),
    broken("chunk size is negative", CHUNKED + b"-1\r\n{}\r\n0\r\n\r\n"),
    broken("chunk size is missing", CHUNKED + b"\r\n{}\r\n0\r\n\r\n"),
    broken("chunk size is enormous", CHUNKED + b"f" * 40 + b"\r\n{}\r\n0\r\n\r\n"),
    broken("chunk longer than its size", CHUNKED + b"1\r\n{}\r\n0\r\n\r\n"),
    broken("no HTTP at all", b"SSH-2.0-OpenSSH_9.9\r\n"),
    broken("HTML without HTTP", b"<html>\r\n\r\n</html>"),
    broken("binary noise", bytes(range(128, 256)) + b"\r\n\r\n"),
    broken("HTTP/9.9", b"HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}"),
    broken("status is a word", b"HTTP/1.1 abc OK\r\n\r\n"),
    broken("status of five digits", b"HTTP/1.1 99999 OK\r\n\r\n"),
    broken("header without a colon", head()[:-2] + b"nonsense\r\nContent-Length: 2\r\n\r\n{}"),
    broken("header with a space in its name", head(Content_Length=2)[:-2] + b"X Y: 1\r\n\r\n{}"),
    broken("header with a NUL", head(X="a\0b", Content_Length=2) + b"{}"),
    broken("header of 100 kB", head(X="x" * 100_000, Content_Length=2) + b"{}"),
    broken("20,000 headers", head()[:-2] + b"X: x\r\n" * 20_000 + b"\r\n"),
    Case(
        "headers without end",
        turns(endless(head()[:-2], b"X-Header: value\r\n" * 100)),
        three("APIResponseError or APITimeoutError", "unknown", (1, 3), (1, 3), 1),
    ),
    Case(
        "interim replies without end",
        turns(endless(b"", b"HTTP/1.1 102 Processing\r\n\r\n")),
        three("APIResponseError or APITimeoutError", "unknown", (1, 3), (1, 3), 1),
        slow=True,
        alone=True,
    ),
    Case("60 kB of headers", turns(say(lambda request: reply(answer(request), X="x" * 60_000))), FINE),
    Case("headers that are not ASCII", turns(say(lambda request: reply(answer(request), X="Größe €"))), FINE),
    Case("chunked as it should be", turns(say(lambda request: chunked(json.dumps(answer(request)).encode()))), FINE),
    Case(
        "interim replies before a good one",
        turns(say(lambda request: head(100) + head(103, Link="x") + whole(request))),
        FINE,
    ),
    Case("length beside chunks", turns(say(doubly_framed)), fails("result or APIResponseError", "unknown", 1)),
    Case("lines that end in LF alone", turns(say(line_feeds)), FINE),
    Case(
        "header over two lines",
        turns(say(lambda request: whole(request).replace(b"\r\n", b"\r\nX: a\r\n b\r\n", 1))),
        FINE,
    ),
    Case("HTTP/1.0", turns(say(lambda request: whole(request).replace(b"HTTP/1.1", b"HTTP/1.0", 1))), FINE),
    Case("reply in pieces of seven bytes", turns(in_pieces), FINE),
    broken("HTTP/2", b"\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x64\0\x04\x40\0\0\0\0\x02\0\0\0\0"),
    Case("body until the connection ends", unframed, FINE),
    Case("body until the connection ends, TLS", unframed, FINE, scheme="https"),
]


def chunked(data: bytes) -> bytes:
    pieces = b"".join(b"%x;note=x\r\n%b\r\n" % (len(data[i : i + 7]), data[i : i + 7]) for i in range(0, len(data), 7))
    return CHUNKED + pieces + b"0\r\nTrailer: x\r\n\r\n"


# sizes and compression

CAP = 1 << 20


def packed(size: int, wbits: int) -> bytes:
    packer = zlib.compressobj(9, wbits=wbits)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)) + packer.flush()


def coded(encoding: str, data: bytes, status: int = 200) -> bytes:
    return head(status, Content_Encoding=encoding, Content_Length=len(data)) + data


def squeezed(encoding: str, pack: Callable[[bytes], bytes]) -> Any:
    return say(lambda request: coded(encoding, pack(encoded(request))))


def bare(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


GZIP_BOMB = packed(100 << 20, 31)
BROTLI_BOMB = b"\xcf\xff\xff\x7f\xf8\x27\x00" + b"\0" * 2000

SIZES = [
    broken("gzip bomb of 100 MB", coded("gzip", GZIP_BOMB), alone=True),
    broken("gzip bomb of 100 MB, default limit", coded("gzip", GZIP_BOMB), alone=True, options={"max_body": 64 << 20}),
    broken(
        "gzip bomb in an error",
        say(coded("gzip", GZIP_BOMB, 500)),
        three("ServerError", "unknown", 3, 1, 1),
        alone=True,
    ),
    broken("deflate bomb of 40 MB", coded("deflate", packed(40 << 20, 15)), alone=True),
    broken("brotli, which is not asked for", coded("br", BROTLI_BOMB)),
    broken("zstd, which is not asked for", coded("zstd", b"\x28\xb5\x2f\xfd\x04\x00\x11\x00\x00{}")),
    broken("gzip within gzip", coded("gzip, gzip", gzip.compress(gzip.compress(b"{}")))),
    broken("10,000 gzip members", coded("gzip", gzip.compress(b"") * 10_000)),
    broken("gzip that is none", coded("gzip", b"this is not gzip data")),
    broken("gzip cut off", coded("gzip", gzip.compress(NOISE)[:-12])),
    broken("gzip with a wrong checksum", coded("gzip", gzip.compress(NOISE)[:-8] + b"\1" * 8)),
    broken("gzip with garbage after it", coded("gzip", gzip.compress(b"{}") + b"garbage")),
    broken("gzip of one byte", coded("gzip", b"\x1f")),
    Case("gzip not declared", turns(coded("identity", gzip.compress(json.dumps(SENT).encode()))), BROKEN),
    broken("deflate that is none", coded("deflate", b"\xff" * 50)),
    broken("deflate cut off", coded("deflate", zlib.compress(NOISE)[:-9])),
    Case("gzip as it should be", turns(squeezed("gzip", gzip.compress)), FINE),
    Case("deflate as it should be", turns(squeezed("deflate", zlib.compress)), FINE),
    Case("deflate without its wrapping", turns(squeezed("deflate", bare)), FINE),
    broken("body announced as 9 GB", head(Content_Length=9_999_999_999) + b"{", alone=True),
    Case("chunks without end", turns(endless(CHUNKED, b"8000\r\n" + b" " * 32_768 + b"\r\n")), BROKEN, alone=True),
    Case("body without end", turns(endless(head(), b" " * 32_768)), BROKEN, alone=True),
    Case("body of just the limit", turns(say(lambda request: reply(encoded(request).ljust(CAP)))), FINE, alone=True),
    broken("body of one byte more", reply(json.dumps(SENT).encode().ljust(CAP + 1)), alone=True),
]


# bodies of successful replies


def bad(fault: str, change: Any, **headers: object) -> Case:
    """A body that no result can be made of."""
    return Case(fault, turns(body(change, **headers)), BROKEN)


def changed(fault: str, change: Any, right: dict[str, Any] | None = None, **headers: object) -> Case:
    """A body whose result is known."""
    return Case(fault, turns(body(change, **headers)), FINE, right=right or {})


def text(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def twice(value: dict[str, Any]) -> bytes:
    return b'{"sid": "first", ' + text(value)[1:]


BODIES = [
    bad("empty 200", lambda _: b""),
    bad("blanks only", lambda _: b" \r\n "),
    bad("`{}`", lambda _: b"{}"),
    bad("an object of something else", lambda _: {"ok": True, "hint": "proxy"}),
    bad("an error as 200", lambda _: {"code": 20404, "message": "no", "more_info": "x"}),
    bad("`null`", lambda _: b"null"),
    bad("`[]`", lambda _: b"[]"),
    bad("a list of the object", lambda value: [value]),
    bad("a number", lambda _: b"42"),
    bad("`true`", lambda _: b"true"),
    bad("a JSON text", lambda value: json.dumps(json.dumps(value))),
    bad("plain text", lambda _: b"ok", Content_Type="text/plain"),
    bad("HTML", lambda _: b"<!doctype html><title>Sign in</title>", Content_Type="text/html"),
    bad("JSON cut off at its length", lambda value: text(value)[:-9]),
    bad("JSON with garbage after it", lambda value: text(value) + b"garbage"),
    bad("two JSON values", lambda value: text(value) * 2),
    bad("JSONP", lambda value: b"callback(" + text(value) + b")"),
    bad("single quotes", lambda value: repr(value)),
    bad("a line break within a text", lambda value: text(value).replace(b"order", b"or\nder").replace(b"AC", b"A\n")),
    bad("invalid UTF-8 in a text", lambda value: text(value).replace(b"1", b"\xff\xfe", 1)),
    bad("UTF-16", lambda value: json.dumps(value).encode("utf-16"), Content_Type="application/json; charset=utf-16"),
    bad(
        "Latin-1",
        lambda value: json.dumps({**value, "sid": "ü"}, ensure_ascii=False).replace("€", "").encode("latin-1"),
    ),
    bad("NaN", lambda value: text({**value, "sid": float("nan")})),
    bad("Infinity in a field that is unknown", lambda value: text({**value, "new": float("inf")})),
    bad("100,000 brackets", lambda _: b"[" * 100_000),
    bad("100,000 levels of objects", lambda _: b'{"sid":' * 100_000),
    bad(
        "100,000 levels in a field that is unknown",
        lambda value: text(value)[:-1] + b', "new": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ),
    changed("byte order mark", lambda value: b"\xef\xbb\xbf" + text(value)),
    changed("wrong charset declared", text, Content_Type="application/json; charset=iso-8859-1"),
    changed("wrong content type declared", text, Content_Type="text/html"),
    changed("fields that are unknown", lambda value: {"new": [1, {"a": None}], **value, "newer": "x"}),
    changed("the same key twice", twice),
    changed("invalid UTF-8 in a field that is unknown", lambda value: text(value)[:-1] + b', "new": "\xc3\x28"}'),
    changed("blanks around it", lambda value: b"\r\n\t " + text(value) + b" \n"),
    changed("escaped characters", lambda value: json.dumps(value).replace("AC", "\\u0041C")),
]


def kind(name: str, wire: str, value: Any, right: Any, calls: tuple[Call, ...] = (GET, POST)) -> Case:
    """A field of the result holds a value of a wrong type."""
    return Case(f"field: {name}", turns(body(lambda sent: {**sent, wire: value})), FINE, calls, right={wire: right})


FIELDS = [
    kind("an object for a text", "sid", {"a": 1}, None, STANDARD),
    kind("a list for a text", "account_sid", ["AC1"], None, STANDARD),
    kind("a number for a text", "sid", 7, "7", STANDARD),
    kind("a truth value for a text", "sid", True, "true", STANDARD),
    kind("a word for a time", "date_created", "yesterday", None, STANDARD),
    kind("an object for a time", "date_created", {}, None, STANDARD),
    kind("a time beyond all times", "date_created", "Thu, 99 Aug 99999 05:01:45 +0000", None, STANDARD),
    kind("a word for a number", "num_segments", "many", None),
    kind("a fraction for a whole number", "num_segments", 1.5, None),
    kind("a list for a number", "num_segments", [], None),
    kind("a number for a text with a number", "num_segments", 3, 3),
    kind("a text for a number", "error_code", "30007", 30007),
    kind("a truth value for a number", "error_code", True, None),
    kind("1e400 for a number", "error_code", "1e400", 10**400),
    kind("a word for a price", "price", "free", None),
    kind("NaN for a price", "price", "NaN", None),
    kind("an object for an address", "to", {"number": "+1"}, None),
    kind("a number for an enumeration", "status", 7, "7"),
    kind("an object for an enumeration", "status", {}, None),
    kind("an unknown word for an enumeration", "status", "teleported", "teleported"),
    kind("a text for a mapping", "subresource_uris", "none", None),
    kind("a list for a mapping", "subresource_uris", [1], None),
    Case(
        "field: a number of 5,000 digits",
        turns(body(lambda sent: text(sent)[:-1] + b', "error_code": ' + b"9" * 5000 + b"}")),
        BROKEN,
        (GET, POST),
    ),
    Case(
        "field: 1e999999999 for a number",
        turns(body(lambda sent: text(sent)[:-1] + b', "error_code": 1e999999999}')),
        FINE,
        (GET, POST),
        right={"error_code": None},
    ),
    Case(
        "field: half an emoji",
        turns(body(lambda sent: json.dumps(sent).replace("\\u20ac", "\\ud83d"))),
        FINE,
        (GET, POST),
        right={"body": "Your order is ready: 12 \ufffd"},
    ),
]


def fetch_call(client: Any) -> Any:
    return client.calls(CALL).fetch()


def fetch_service(client: Any) -> Any:
    return client.verify.v2.services("VA1").fetch()


def fetch_result(client: Any) -> Any:
    return client.intelligence.v2.transcripts("GT1").operator_results("LY1").fetch()


def fetch_port_in(client: Any) -> Any:
    return client.numbers.v1.porting_port_ins("KW1").fetch()


def odd(name: str, do: Any, model: Any, wire: str, value: Any, right: Any = None) -> Case:
    """A field of another resource, of a type that messages do not have, holds a wrong value."""
    start = {"sid": "XX1", "account_sid": SENT["account_sid"]}
    script = turns(reply({**start, wire: value}))
    return Case(f"field: {name}", script, FINE, (Call("GET", do, msgspec.convert(start, model)),), right={wire: right})


ODD = [
    odd("a word for seconds", fetch_call, api_v2010.Call, "duration", "long"),
    odd("seconds beyond all bounds", fetch_call, api_v2010.Call, "duration", "9" * 30),
    odd("an object for milliseconds", fetch_call, api_v2010.Call, "queue_time", {}),
    odd("a word for a truth value", fetch_service, verify_v2.Service, "lookup_enabled", "maybe"),
    odd("a number for a truth value", fetch_service, verify_v2.Service, "lookup_enabled", 2),
    odd("a word for a time, RFC 3339", fetch_service, verify_v2.Service, "date_created", "2023-13-45T99:00:00Z"),
    odd("a text for a mapping of links", fetch_service, verify_v2.Service, "links", "none"),
    odd("a word for a fraction", fetch_result, intelligence_v2.OperatorResult, "match_probability", "high"),
    odd("NaN for a fraction", fetch_result, intelligence_v2.OperatorResult, "match_probability", "NaN"),
    odd("1e400 for a fraction", fetch_result, intelligence_v2.OperatorResult, "match_probability", "1e400"),
    odd("a word for a list", fetch_result, intelligence_v2.OperatorResult, "utterance_results", "x", ["x"]),
    odd("a word for a date", fetch_port_in, numbers_v1.PortingPortIn, "target_port_in_date", "soon"),
    odd("a number for a list", fetch_port_in, numbers_v1.PortingPortIn, "documents", 7, ["7"]),
]


# statuses

SHAPES: tuple[tuple[Any, dict[str, object]], ...] = (
    ({"code": 21211, "message": "no", "more_info": "https://www.twilio.com/docs/errors/21211", "status": 418}, {}),
    ({"type": "about:blank", "title": "No", "status": 418, "code": 21211, "detail": "no", "errors": []}, {}),
    ({"user_error": True, "http_status_code": 418, "params": {"a": "b"}, "message": "no"}, {}),
    ({"schemas": ["x"], "code": "21211", "moreInfo": "x", "status": "418", "detail": "no"}, {}),
    ({"errors": [{"code": 21211, "message": "no", "infoUrl": "x", "context": {}}]}, {}),
    (b"<html><h1>Bad gateway</h1></html>", {"Content_Type": "text/html"}),
    (b"", {}),
)


def status(number: int, what: str, outcome: str, get: int, idempotent: int, **headers: object) -> Case:
    """A status, with an error of each shape."""
    scripts = tuple(turns(say(reply(shape, number, **more, **headers))) for shape, more in SHAPES)
    fault = f"status {number}, each shape of an error, HTML, nothing"
    return Case(fault, scripts, three(what, outcome, get, idempotent, 1), error={"status": number})


STATUSES = [
    status(400, "BadRequestError", "rejected", 1, 1),
    status(401, "AuthenticationError", "rejected", 1, 1, WWW_Authenticate='Basic realm="x"'),
    status(403, "PermissionDeniedError", "rejected", 1, 1),
    status(404, "NotFoundError", "rejected", 1, 1),
    status(405, "APIStatusError", "rejected", 1, 1, Allow="GET"),
    status(408, "APIStatusError", "unknown", 3, 1),
    status(409, "ConflictError", "rejected", 1, 1),
    status(410, "APIStatusError", "rejected", 1, 1),
    status(413, "APIStatusError", "rejected", 1, 1),
    status(422, "APIStatusError", "rejected", 1, 1),
    status(451, "APIStatusError", "rejected", 1, 1),
    status(499, "APIStatusError", "rejected", 1, 1),
    status(500, "ServerError", "unknown", 3, 1),
    status(501, "ServerError", "unknown", 1, 1),
    status(502, "ServerError", "unknown", 3, 3),
    status(503, "ServerError", "unknown", 3, 3),
    status(504, "ServerError", "unknown", 3, 3),
    status(511, "ServerError", "unknown", 1, 1),
    status(599, "ServerError", "unknown", 1, 1),
    status(999, "ServerError", "unknown", 1, 1),
    Case(
        "errors that are noise",
        tuple(
            turns(reply(words, 400))
            for words in (
                b"[" * 50_000,
                b'{"code": [], "message": {"a": 1}}',
                b'{"message": "\xff"}',
                b'[{"code": 1e999}]',
            )
        ),
        fails("BadRequestError", "rejected", 1),
    ),
    broken("status 101", head(101, Upgrade="websocket", Connection="upgrade")),
    Case("status 204 instead of an object", turns(head(204)), BROKEN),
    Case("status 204 with a body", turns(head(204) + b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"), BROKEN),
    Case("status 205", turns(head(205, Content_Length=0)), BROKEN),
    Case("status 304", turns(head(304)), BROKEN),
    Case("status 300", turns(reply([], 300)), BROKEN),
]


# redirects: none is followed


def redirect(fault: str, location: str) -> Case:
    scripts = tuple(turns(head(number, Location=location, Content_Length=0)) for number in (301, 302, 303, 307, 308))
    return Case(f"redirect {fault}", scripts, BROKEN)


REDIRECTS = [
    redirect("to the same place, for ever", "/api.twilio.com/2010-04-01/Accounts"),
    redirect("to another host", "http://foreign.test/2010-04-01/Accounts"),
    redirect("to another port", "http://127.0.0.1:9/2010-04-01/Accounts"),
    redirect("to another scheme", "https://foreign.test/2010-04-01/Accounts"),
    redirect("to a file", "file:///etc/passwd"),
    redirect("with a user name", "http://127.0.0.1@foreign.test/"),
    redirect("to no address", "http://[::1"),
    redirect("of 50 kB", "/" + "x" * 50_000),
    Case("redirect to nowhere", turns(head(302, Content_Length=0)), BROKEN),
]


# retries

LIMITED = reply({"code": 20429, "message": "Too many requests"}, 429)
DOWN = reply("<html>", 503)


def limit(fault: str, words: Any, requests: int, **options: Any) -> Case:
    return Case(fault, turns(words), fails("RateLimitError", "rejected", requests), **options)


AGAIN = result(2)
SECOND_TRY = (AGAIN, AGAIN, fails("APIConnectionError", "unknown", 1))
RETRIES = [
    limit("429 without Retry-After", LIMITED, 3),
    limit("429, Retry-After: 0", limited(0), 3),
    limit("429, Retry-After: 0.05", limited(0.05), 3),
    limit("429, Retry-After beyond the deadline", limited(600), 1),
    limit("429, Retry-After of a year", limited(31_536_000), 1),
    limit("429, Retry-After of 5,000 digits", limited("9" * 5000), 1),
    limit("429, Retry-After that is negative", limited(-5), 3),
    limit("429, Retry-After that is a word", limited("soon"), 3),
    limit("429, Retry-After: a date in the past", limited(formatdate(0, usegmt=True)), 3),
    limit(
        "429, Retry-After: a date in an hour", say(lambda _: limited(formatdate(time.time() + 3600, usegmt=True))), 1
    ),
    limit("429, Retry-After: a date that is none", limited("Thu, 99 Foo 2026 99:99:99 GMT"), 3),
    Case("429, then good", turns(LIMITED, good), AGAIN),
    Case("429 with Retry-After, then good", turns(limited(0.1), good), AGAIN),
    Case("429 twice, then good", turns(LIMITED, LIMITED, good), result(3)),
    Case("429, then the connection breaks", turns(LIMITED, cut()), three("APIConnectionError", "unknown", 4, 4, 2)),
    Case("503, then good", turns(DOWN, good), (AGAIN, AGAIN, fails("ServerError", "unknown", 1))),
    Case(
        "503 with Retry-After, then good",
        turns(reply("", 503, Retry_After=0.1), good),
        (AGAIN, AGAIN, fails("ServerError", "unknown", 1)),
    ),
    Case(
        "503, then 404",
        turns(DOWN, reply({"code": 20404, "message": "no"}, 404)),
        (
            fails("NotFoundError", "unknown", 2),
            fails("NotFoundError", "unknown", 2),
            fails("ServerError", "unknown", 1),
        ),
    ),
    Case("reset, then good", turns(reset(), good), SECOND_TRY),
    Case("cut off, then good", turns(cut(head(Content_Length=99) + b"{"), good), SECOND_TRY),
    Case("silence, then good", turns(hang(), good), (AGAIN, AGAIN, fails("APITimeoutError", "unknown", 1)), slow=True),
    Case(
        "503 for ever, no retries wanted", turns(DOWN), fails("ServerError", "unknown", 1), options={"max_retries": 0}
    ),
]


# connections that are kept


def closing(how: Callable[[Peer], None], words: bytes = b"", after: float = 0.0) -> Any:
    """After its first reply the connection ends; further ones are good."""

    def script(peer: Peer) -> None:
        if peer.number > 1:
            turns(good)(peer)
            return
        first = peer._next()
        peer.send(peer.server.aside(first) or whole(first))
        if words:
            peer.server.stopping.wait(after)
            peer.send(words)
        how(peer)

    return script


def end(peer: Peer) -> None:
    """Close in good order; the client has time to hear of it, or not."""


def under_the_request(how: Any) -> Any:
    """The kept connection ends when the second request has come."""

    def script(peer: Peer) -> None:
        (turns(how) if peer.number == 1 else turns(good))(peer)

    return script


STALE = (AGAIN, AGAIN, fails("APIConnectionError", "unknown", 1))
KEPT = [
    Case("kept connection was closed", closing(end), FINE, warm=True),
    Case("kept connection was closed, TLS", closing(end), FINE, warm=True, scheme="https"),
    Case("kept connection was reset", closing(Peer.reset), FINE, warm=True),
    Case("kept connection says 408 and closes", closing(end, reply("", 408, Connection="close")), FINE, warm=True),
    Case(
        "kept connection holds a forged reply",
        tuple(closing(Peer.silence, reply({**SENT, "sid": "forged"}), after) for after in (0.0, 0.02)),
        FINE,
        warm=True,
    ),
    Case("kept connection is closed under the request", under_the_request(cut()), STALE, warm=True),
    Case("kept connection is reset under the request", under_the_request(reset()), STALE, warm=True),
    Case("kept connection breaks within the reply", under_the_request(cut(b"HTTP/1.1 200 OK\r\n")), STALE, warm=True),
]


# tokens

TOKEN_LOST = fails("APIConnectionError", "not sent", 0)
TOKEN_BROKEN = fails("APIResponseError", "not sent", 0)


def token(fault: str, act: Any, gives: Any, **options: Any) -> Case:
    return Case(f"OAuth: {fault}", turns(act), gives, oauth="fails", **options)


TOKENS = [
    token("closed at the request for a token", cut(), TOKEN_LOST),
    token("silence at the request for a token", hang(), NOT_IN_TIME, slow=True),
    token("token reply drips", drip(head(Content_Length=99), b" " * 50), NOT_IN_TIME, slow=True),
    token("token reply is `{}`", say(reply({})), TOKEN_BROKEN),
    token("token reply is HTML", say(reply("<html>")), TOKEN_BROKEN),
    token("token reply is empty", say(reply("")), TOKEN_BROKEN),
    token("token holds a line break", say(reply({"access_token": "a\r\nX: y"})), TOKEN_BROKEN),
    token(
        "token request is redirected",
        say(head(307, Location="http://foreign.test/v2/token", Content_Length=0)),
        TOKEN_BROKEN,
    ),
    token(
        "token request gives 401",
        say(reply({"error": "invalid_client"}, 401)),
        fails("AuthenticationError", "not sent", 0),
    ),
    token("token request gives 503", say(DOWN), fails("ServerError", "not sent", 0)),
    Case("OAuth: token was revoked", turns(reply("", 401), good), AGAIN, oauth="works"),
    Case(
        "OAuth: every token is refused",
        turns(reply("", 401)),
        fails("AuthenticationError", "rejected", 2),
        oauth="works",
    ),
]

# large requests

LARGE = "x" * 3_000_000
UPLOADS = [
    Case(
        "large request is not read",
        Peer.silence,
        fails("APITimeoutError", "unknown", (0, 1)),
        (
            Call(
                "idempotent POST",
                lambda client: client.calls(CALL).payments.create("1", "https://example.com", description=LARGE),
            ),
            Call(
                "POST",
                lambda client: client.messages.create(to="+14155550123", from_="+15005550006", body=LARGE),
                repeatable=False,
            ),
        ),
        slow=True,
        alone=True,
        buffer=4096,
    ),
]


CASES = [
    *(CONNECTIONS + TLS + PROXIES + SLOW + FRAMING + SIZES + BODIES + FIELDS + ODD),
    *(STATUSES + REDIRECTS + RETRIES + KEPT + TOKENS + UPLOADS),
]
