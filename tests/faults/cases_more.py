"""Faults of lists, downloads, deletions and helpers: what meets more than one request, or no JSON."""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import trunkline
from tests.timing import timed

from .case import (
    ACCOUNT,
    BROKEN,
    FILE,
    FINE,
    MESSAGE,
    SENT,
    TOKEN,
    Act,
    Call,
    Case,
    cut,
    drip,
    fails,
    hang,
    head,
    reply,
    reset,
    result,
    say,
    settle,
    turns,
)
from .server import Peer

HOME = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
ROWS = ["SM" + letter * 32 for letter in "abc"]
TIMED_OUT = fails("APITimeoutError", "unknown", (1, 3))
BROKEN_LATER = fails("APIResponseError", "unknown", 2)


# lists


def sids(rows: Any) -> list[Any]:
    return [row.sid for row in rows]


async def pages(client: Any) -> Any:
    return [row for page in await settle(client.messages.pages()) for row in page]


async def next_pages(client: Any) -> Any:
    rows: list[Any] = []
    page = await settle(client.messages.page())
    while page is not None:
        rows += page
        page = await settle(page.next_page())
    return rows


LIST = Call("list", lambda client: client.messages.list(), ROWS, sids, single=False)
STREAM = Call("stream", lambda client: client.messages.stream(), ROWS, sids, single=False)
AHEAD = Call("stream(prefetch=2)", lambda client: client.messages.stream(prefetch=2), ROWS, sids, single=False)
PAGES = Call("pages", pages, ROWS, sids, single=False)
NEXT = Call("next_page", next_pages, ROWS, sids, single=False)
SERVICES = Call(
    "list with absolute links", lambda client: client.messaging.v1.services.list(), ["MG1"], sids, single=False
)
LISTS = (LIST, STREAM, AHEAD, PAGES, NEXT)


def page(*rows: Any, link: Any = None) -> bytes:
    """A page of messages and where the next one is."""
    items = [{**SENT, "sid": row} if isinstance(row, str) else row for row in rows]
    return reply({"messages": items, "page": 0, "next_page_uri": link})


def at(number: int) -> str:
    return f"{HOME}?Page={number}&PageToken=PT{number}"


def numbered(request: bytes) -> int:
    """The page that a request asks for."""
    return int(request.partition(b"Page=")[2].partition(b"&")[0] or 0) if b"?Page=" in request else 0


def listed(fault: str, *acts: Act | bytes, gives: Any = BROKEN_LATER, calls: Any = LISTS, **options: Any) -> Case:
    """The first page is good and has a next one; then the acts follow."""
    return Case(f"list: {fault}", turns(page(*ROWS[:2], link=at(1)), *acts), gives, calls, **options)


def linked(fault: str, *links: Any) -> Case:
    """The first page has a link that must not be followed."""
    scripts = tuple(turns(page(*ROWS[:2], link=link), page(ROWS[2])) for link in links)
    return Case(f"list: next page {fault}", scripts, BROKEN, LISTS)


def service_page(link: Any) -> bytes:
    return reply({"services": [{"sid": "MG1"}], "meta": {"key": "services", "next_page_url": link}})


LIST_CASES = [
    linked("at another host", "http://foreign.test" + HOME, "//foreign.test" + HOME, "http://foreign.test:80" + HOME),
    linked("at another scheme", "https://foreign.test" + HOME, "ftp://foreign.test" + HOME, "file:///etc/passwd"),
    linked("at another port", "http://127.0.0.1:9" + HOME),
    linked("with a user name", "http://127.0.0.1@foreign.test" + HOME, f"http://{ACCOUNT}:{TOKEN}@foreign.test" + HOME),
    linked(
        "at a host that looks right", "http://127.0.0.1.foreign.test" + HOME, "https://api.twilio.com.foreign.test/"
    ),
    linked("behind backslashes", "\\\\foreign.test" + HOME, "/\\foreign.test" + HOME, "http:\\\\foreign.test"),
    linked("outside of its path", "/../../x", "/2010-04-01/%2e%2e/x", "/a/../../b"),
    linked("with a line break", HOME + "\r\nX: y", HOME + "?a=\n", HOME + "\0"),
    linked("that is no text", 7, True, ["/x"], {"a": "b"}, 1.5),
    linked("that is no address", "x", "?Page=1", "http://", "http://[::1", "javascript:alert(1)"),
    listed("next page is the same", page(ROWS[2], link=at(1))),
    Case(
        "list: pages run in a circle",
        turns(say(lambda r: page("SM1", link=at((numbered(r) + 1) % 3)))),
        fails("APIResponseError", "unknown", (3, 4)),
        LISTS,
    ),
    Case(
        "list: pages without end",
        turns(say(lambda request: page("SM1", link=at(numbered(request) + 1)))),
        fails("APITimeoutError", "not sent or unknown", (2, 100_000)),
        (LIST,),
        slow=True,
    ),
    Case(
        "list: empty pages without end",
        turns(say(lambda request: page(link=at(numbered(request) + 1)))),
        fails("APITimeoutError", "not sent or unknown", (2, 100_000)),
        (LIST,),
        slow=True,
    ),
    listed("an empty page between", page(link=at(2)), page(ROWS[2]), gives=result(3)),
    listed("next page is `{}`", reply({})),
    listed("next page is `[]`", reply([])),
    listed("next page is `null`", reply(b"null")),
    listed("next page is empty", reply(b"")),
    listed("next page is HTML", reply("<html>", Content_Type="text/html")),
    listed("next page without its rows", reply({"page": 1, "next_page_uri": None})),
    listed("next page whose rows are `null`", reply({"messages": None})),
    listed("next page whose rows are an object", reply({"messages": {"sid": "SM1"}})),
    listed("next page cut off at its length", reply(b'{"messages": [{"sid": "SM1"}')),
    listed(
        "next page breaks",
        cut(head(Content_Length=99) + b'{"messages": ['),
        gives=fails("APIConnectionError", "unknown", 4),
    ),
    listed("next page breaks once", cut(head(Content_Length=99) + b"{"), page(ROWS[2]), gives=result(3)),
    listed("next page is silent", hang(), gives=fails("APITimeoutError", "unknown", (2, 5)), slow=True),
    listed(
        "next page drips",
        drip(head(Content_Length=99), b" " * 40),
        gives=fails("APITimeoutError", "unknown", (2, 5)),
        slow=True,
    ),
    listed("next page gives 404", reply({"code": 20404}, 404), gives=fails("NotFoundError", "rejected", 2)),
    listed("next page gives 503 once", reply("", 503), page(ROWS[2]), gives=result(3)),
    listed("next page gives 429 for ever", reply("", 429), gives=fails("RateLimitError", "rejected", 4)),
    listed("next page is a redirect", head(302, Location="http://foreign.test" + HOME, Content_Length=0)),
    Case("list: first page is silent", turns(hang()), TIMED_OUT, LISTS, slow=True),
    Case(
        "list: absolute link to another host",
        tuple(
            turns(service_page(link))
            for link in (
                "http://foreign.test/v1/Services",
                "https://api.twilio.com/v1/Services",
                "https://foreign.test/",
                7,
            )
        ),
        BROKEN,
        (SERVICES,),
    ),
    Case("list: `meta` is no object", turns(reply({"services": [], "meta": [1]})), BROKEN, (SERVICES,)),
]


# downloads


def bytes_of(found: Any) -> Any:
    return found.content


async def to_file(client: Any) -> Any:
    """Download to a file by its path; a failure must leave nothing there."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "media")
        try:
            found = await settle(client.messages(MESSAGE).media("ME1").download(path))
        except trunkline.TrunklineError:
            assert os.listdir(folder) == []
            raise
        assert os.listdir(folder) == ["media"]
        assert found.size == path.stat().st_size
        return path.read_bytes()


MEDIA = Call("media", lambda client: client.messages(MESSAGE).media("ME1").download(), FILE, bytes_of)
TO_FILE = Call("media to a file", to_file, FILE)
RECORDING = Call("recording", lambda client: client.recordings("RE1").download(), FILE, bytes_of)
FILES = (MEDIA, TO_FILE, RECORDING)
WHOLE = reply(FILE, Content_Type="image/png")
HALF = head(Content_Length=len(FILE)) + FILE[:1000]


def download(fault: str, *acts: Act | bytes, gives: Any = BROKEN, calls: Any = FILES, **options: Any) -> Case:
    return Case(f"download: {fault}", turns(*acts), gives, calls, **options)


def moved(location: str, status: int = 307) -> bytes:
    return head(status, Location=location, Content_Length=0)


DOWNLOADS = [
    *(
        download(
            f"{status} to another host over https", moved("https://foreign.test/file?signature=1", status), gives=FINE
        )
        for status in (301, 302, 303, 307, 308)
    ),
    download("redirect to another host over http", moved("http://foreign.test/file")),
    download("redirect to another scheme", moved("ftp://foreign.test/file")),
    download("redirect with a user name", moved("https://127.0.0.1@foreign.test/")),
    download("redirect to nowhere", head(302, Content_Length=0)),
    download(
        "redirect to the same place, for ever",
        say(lambda r: moved(r.split(b" ")[1].decode())),
        gives=fails("APIResponseError", "unknown", 6),
    ),
    download("closed in the body", cut(HALF), gives=fails("APIConnectionError", "unknown", 3)),
    download("reset in the body", reset(HALF), gives=fails("APIConnectionError", "unknown", 3)),
    download("closed in the body once", cut(HALF), WHOLE, gives=result(2)),
    download(
        "closed between chunks",
        cut(head(Transfer_Encoding="chunked") + b"3\r\nabc\r\n"),
        gives=fails("APIConnectionError", "unknown", 3),
    ),
    download(
        "cut in a body without a length, TLS",
        cut(head() + FILE[:1000]),
        gives=fails("APIConnectionError or APIResponseError", "unknown", (1, 3)),
        scheme="https",
    ),
    download("silence in the body", hang(HALF), gives=TIMED_OUT, slow=True),
    download("body drips", drip(head(Content_Length=len(FILE)), FILE[:40]), gives=TIMED_OUT, slow=True),
    download("larger than allowed in memory", reply(bytes((1 << 20) + 1)), calls=(MEDIA, RECORDING), alone=True),
    download("gzip cut off", head(Content_Encoding="gzip", Content_Length=4) + b"\x1f\x8b\x08\x00"),
    download("404", reply({"code": 20404, "message": "no"}, 404), gives=fails("NotFoundError", "rejected", 1)),
    download("503 once", reply("", 503), WHOLE, gives=result(2)),
    download("204", head(204)),
    download("206, which was not asked for", reply(FILE[:1000], 206, Content_Range=f"bytes 0-999/{len(FILE)}")),
]


# deletions, and many requests at a time

DELETE = Call("delete", lambda client: client.messages(MESSAGE).delete())
MISSING_OK = Call("delete(missing_ok=True)", lambda client: client.messages(MESSAGE).delete(missing_ok=True))
GONE = reply({"code": 20404, "message": "no"}, 404)
DELETIONS = [
    Case("delete: reset after the request, then 404", turns(reset(), GONE), result(2), (DELETE, MISSING_OK)),
    Case("delete: 503, then 404", turns(reply("", 503), GONE), result(2), (DELETE, MISSING_OK)),
    Case("delete: 404 at once", turns(GONE), (fails("NotFoundError", "rejected", 1), FINE), (DELETE, MISSING_OK)),
    Case(
        "delete: 429, then 404",
        turns(reply("", 429), GONE),
        (fails("NotFoundError", "rejected", 2), result(2)),
        (DELETE, MISSING_OK),
    ),
    Case("delete: closed after the request", turns(cut()), fails("APIConnectionError", "unknown", 3), (DELETE,)),
    Case("delete: silence", turns(hang()), TIMED_OUT, (DELETE,), slow=True),
]

DAYS = (datetime(2023, 8, 24, tzinfo=UTC), datetime(2023, 8, 28, tzinfo=UTC))


async def in_range(client: Any) -> Any:
    with trunkline.deadline(client._options.deadline):
        return await settle(client.messages.in_range(*DAYS, concurrency=4))


async def abandoned(client: Any) -> Any:
    """The caller takes a row and goes away, while other pages are under way."""
    rows = client.messages.stream(prefetch=3)
    if hasattr(rows, "__anext__"):
        row = await anext(rows)
        await rows.aclose()
    else:
        row = next(rows)
        rows.close()
    return [row]


async def mapped(client: Any) -> Any:
    return await settle(client.map(lambda sid: client.messages(sid).fetch(), [MESSAGE] * 20, concurrency=5))


async def storm(client: Any) -> Any:
    """150 sends that all are refused."""
    timed(client, rng=lambda: 0.0)
    last: Exception | None = None
    for _ in range(150):
        try:
            await settle(client.messages.create(to=SENT["to"], from_=SENT["from"], body="x"))
        except trunkline.RateLimitError as exc:
            last = exc
    assert last is not None
    raise last


RANGE = Call("in_range(concurrency=4)", in_range, [], sids, single=False)
ABANDONED = Call("stream(prefetch=3), left", abandoned, ROWS[:1], sids, single=False)
MAP = Call("map(concurrency=5)", mapped, single=False)
STORM = Call("150 × create", storm, repeatable=False)


def one_day(act: Act | bytes) -> Any:
    """Of four days that are asked for one meets a fault; the others have no rows."""
    meet = act if callable(act) else say(act)

    def choose(peer: Peer, request: bytes) -> bool:
        return (
            meet(peer, request) if b"2023-08-25" in request.split(b"DateSent%3E=")[-1][:10] else bool(peer.send(page()))
        )

    return turns(choose)


MANY = [
    Case(
        "in_range: one day is silent", one_day(hang()), fails("APITimeoutError", "unknown", (2, 8)), (RANGE,), slow=True
    ),
    Case("in_range: one day breaks", one_day(cut()), fails("APIConnectionError", "unknown", (1, 9)), (RANGE,)),
    Case("in_range: one day gives 500", one_day(reply("", 500)), fails("ServerError", "unknown", (1, 9)), (RANGE,)),
    Case(
        "in_range: one day links to another host",
        one_day(page(link="http://foreign.test" + HOME)),
        fails("APIResponseError", "unknown", (1, 6)),
        (RANGE,),
    ),
    Case("in_range: all is silent", turns(hang()), fails("APITimeoutError", "unknown", (1, 12)), (RANGE,), slow=True),
    Case(
        "stream: left while the next page is silent",
        turns(page(*ROWS[:2], link=at(1)), hang()),
        result((1, 4)),
        (ABANDONED,),
        slow=True,
    ),
    Case(
        "map: one call gives 404",
        turns(reply(SENT), GONE, reply(SENT)),
        fails("NotFoundError", "rejected", (2, 20)),
        (MAP,),
    ),
    Case("map: all is silent", turns(hang()), fails("APITimeoutError", "unknown", (1, 30)), (MAP,), slow=True),
    Case(
        "storm of 429: retries have a budget",
        turns(reply("", 429)),
        fails("RateLimitError", "rejected", (250, 300)),
        (STORM,),
    ),
]

CASES = LIST_CASES + DOWNLOADS + DELETIONS + MANY
