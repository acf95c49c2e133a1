"""Faults of cost: replies that are small on the wire, or look harmless, and dear to read."""

from __future__ import annotations

import gzip
import json
from typing import Any

from .case import BROKEN, FINE, GET, SENT, Act, Call, Case, answer, cut, fails, head, reply, result, say, turns
from .cases import chunked, coded
from .cases_more import BROKEN_LATER, LISTS, ROWS, listed, sids
from .server import Peer

DEFAULT = {"max_body": 64 << 20}
REFUSED = fails("BadRequestError", "rejected")
ROW = {**SENT, "sid": ROWS[0]}


def blanks(fault: str, line: bytes, gives: Any) -> Case:
    """A reply with a line of headers that is dear where it is read again from each of its blanks."""
    return Case(
        f"header with {fault}",
        turns(say(lambda request: reply(answer(request)).replace(b"\r\n", b"\r\n" + line + b"\r\n", 1))),
        gives,
    )


def repeated(start: bytes, piece: bytes, count: int, end: bytes, status: int = 200) -> Act:
    """A reply whose body is one piece again and again; the server holds no more than a part of it."""
    many = max(1, (1 << 16) // len(piece))

    def act(peer: Peer, request: bytes) -> bool:
        size = len(start) + len(piece) * count + len(end)
        peer.send(head(status, Content_Type="application/json", Content_Length=size) + start)
        for done in range(0, count, many):
            peer.send(piece * min(many, count - done))
        peer.send(end)
        return False

    return act


def rows(row: bytes, number: int) -> Act:
    """A page of equal rows."""
    return repeated(b'{"messages":[', row + b",", number - 1, row + b'],"next_page_uri":null}')


def zipped_rows(row: bytes, number: int) -> bytes:
    page = b'{"messages":[' + b",".join([row] * number) + b'],"next_page_uri":null}'
    return coded("gzip", gzip.compress(page, 9))


def dear(fault: str, act: Any, call: Call, gives: Any = BROKEN, **options: Any) -> Case:
    """Made one call after the other, with the default limit of a body."""
    return Case(fault, turns(act), gives, (call,), alone=True, options=DEFAULT, **options)


WRONG = b'{"sid":[],"price":"cheap","num_segments":{}}'
LETTERS = 60 << 20
BODY = Call(
    "GET",
    lambda client: client.messages(SENT["sid"]).fetch(),
    (LETTERS + 1, "\N{GRINNING FACE}"),
    lambda message: (len(message.body), message.body[-1]),
)
LIST = Call("list", lambda client: client.messages.list(), [ROWS[0]] * 5000, sids)

COST_CASES = [
    blanks("60,000 blanks before a NUL", b"X-A: a" + b" " * 60_000 + b"\0b", BROKEN),
    blanks("10,000 blanks first and a NUL", b"X-A:" + b" " * 10_000 + b"\0b", BROKEN),
    blanks("60,000 blanks in it", b"X-A: a" + b" " * 60_000 + b"b", FINE),
    blanks("30,000 blanks before and after a fold", b"X-A: a" + b" " * 30_000 + b"\r\n" + b" " * 30_000 + b"c", FINE),
    Case("trailers of 100 kB", turns(cut(chunked(b"{}")[:-2] + b"X: trailer\r\n" * 10_000 + b"\r\n")), BROKEN),
    Case("trailer of 100 kB in one line", turns(cut(chunked(b"{}")[:-2] + b"X" * 100_000 + b"\r\n\r\n")), BROKEN),
    dear("error of 30 MB of objects", repeated(b"[", b"{},", 10_000_000, b"{}]", 400), GET, REFUSED),
    dear("error of 90 MB", repeated(b'{"code":20404,"message":"', b"no ", 30_000_000, b'"}', 400), GET, REFUSED),
    dear(
        "text of 60 MB with an emoji",
        repeated(b'{"sid":"SM1","body":"', b"a" * 64, LETTERS // 64, '\N{GRINNING FACE}"}'.encode()),
        BODY,
        FINE,
    ),
    dear(
        "more than 2,000,000 values in a field that is unknown",
        repeated(json.dumps(SENT)[:-1].encode() + b',"new":[', b"[[]],", 1_000_000, b"0]}"),
        GET,
    ),
    *(
        listed(f"next page has {what} among its rows", reply({"messages": [ROW, row]}), gives=BROKEN_LATER)
        for what, row in (("a number", 7), ("a null", None), ("a text", "SM1"), ("a list", [ROW]), ("`true`", True))
    ),
    dear("list: 3,000,000 rows in 9 kB of gzip", zipped_rows(b"{}", 3_000_000), LISTS[0]),
    dear("list: 3,000,000 rows", rows(b"{}", 3_000_000), LISTS[0]),
    dear("list: 50,001 rows", rows(b"{}", 50_001), LISTS[0]),
    dear("list: 150,000 rows with wrong fields in gzip", zipped_rows(WRONG, 150_000), LISTS[0]),
    dear("list: 20,000 rows with wrong fields", rows(WRONG, 20_000), LISTS[0]),
    dear(
        "list: 20,000 rows with wrong fields, and little time",
        rows(WRONG, 20_000),
        LISTS[0],
        fails("APIResponseError or APITimeoutError", "unknown", (1, 3)),
        slow=True,
    ),
    dear("list: 5,000 rows in one page", rows(json.dumps(ROW).encode(), 5_000), LIST, result()),
]
