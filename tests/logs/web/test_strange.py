"""Whatever is asked, it is answered: random paths, queries, cookies and forms are never a mistake of ours."""

from __future__ import annotations

import os
import random
import re
from collections import Counter
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.logs.rows import message, put
from tests.logs.web.asgi import Browser
from tests.logs.web.conftest import AT, Make
from tests.logs.web.strange_requests import Request, Strange
from tests.logs.web.streams import Stream
from tests.logs.web.test_entering import SETTINGS, sign_in
from tests.rounds import rounds
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.store import Ledger
from trunkline.logs.store.reader import Store
from trunkline.logs.tree import KINDS, Query

ROUNDS = 1_000
"""Requests of a part; with all examples there are ten parts."""


def known(filled: Path) -> list[str]:
    """What a store has: SIDs of each kind, addresses, codes."""
    with Store(filled) as store:
        found = ["+14155550190", "30007", "UTC", ACCOUNT_SID]
        for kind in KINDS:
            for row in store.page(Query(kind), size=5).rows:
                names = ("sid", "from_", "to", "phone_number", "error_code", "friendly_name")
                found += [str(value) for name in names if (value := getattr(row, name, None))]
        return found


@pytest.mark.parametrize("part", range(rounds(2, 10)))
def test_nothing_is_a_mistake_of_ours(serve: Make, filled: Path, part: int) -> None:
    told: list[str] = []
    browsers = [serve(tell=told.append), sign_in(serve(SETTINGS, tell=told.append))]
    browsers.append(sign_in(serve(SETTINGS, tell=told.append), "bob@example.com", "hidden"))
    dice = random.Random(f"{os.environ.get('TRUNKLINE_SEED', '7')}/{part}")
    routes = [(route.path, frozenset(route.methods or ())) for route in browsers[0].app._routes()]
    strange = Strange(dice, routes, known(filled))
    statuses: Counter[int] = Counter()
    for _ in range(ROUNDS):
        browser = dice.choices(browsers, [2, 2, 1])[0]
        asked = strange.request()
        own = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
        headers = {name: value.replace("{own}", own) for name, value in asked.headers.items()}
        mine = dict(browser.cookies)
        status = answered(browser, asked, headers)
        browser.cookies = mine  # whatever was signed out or sent
        statuses[status] += 1
        mistake = [line for line in told if "mistake" in line]
        assert status < 500 or status == 503, (status, asked, told[-3:])
        assert not mistake, (asked, mistake)
    reached = {line.split()[1] for line in told}
    missing = {path for path, _ in routes} - reached
    assert not missing, f"these routes were never asked for: {sorted(missing)}"
    assert {200, 303, 400, 403, 404, 405, 421} <= set(statuses), statuses


def answered(browser: Browser, asked: Request, headers: dict[str, str]) -> int:
    """The status of an answer; of a stream when it has begun."""
    if "/tail/stream" in asked.target and asked.method == "GET":
        stream = Stream(browser, asked.target, headers=headers)
        stream.until(lambda: bool(stream.status))
        stream.close()
        return stream.status
    return browser.ask(asked.method, asked.target, asked.body, headers).status


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "{{ 7*7 }}{% raw %}",
    "</textarea></pre></table><svg onload=alert(1)>",
    "<div hx-get='/messages' hx-trigger='load'>",
    "javascript:alert(1)",
    "&lt;b&gt;",
    "\u202eevil\u2066",
    "]]>--><!--",
)


def test_hostile_texts_are_texts(serve: Make, tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    with Ledger(path) as ledger:
        rows = [
            message(
                number,
                AT - 60 - number,
                body=text,
                from_=f"client:{text[:40]}",
                to=f"sip:{text[:30]}@x",
                error_message=text,
                status="failed",
                error_code=30007,
            )
            for number, text in enumerate(HOSTILE)
        ]
        put(ledger, *rows)
        ledger.name_account(rows[0]["account_sid"], HOSTILE[0])
    browser = serve(store=path)
    paths = ["/", "/messages", "/tail", "/messages/-/summary", "/usage", "/sync", "/settings", "/errors/30007"]
    for row in rows:
        paths += [f"/messages/{row['sid']}", f"/numbers/{quote(row['from'], safe='')}"]
    paths += [f"/messages?q={quote(text)}" for text in HOSTILE] + [f"/search?q={quote(text)}" for text in HOSTILE]
    paths += [f"/messages?f-from={quote(text)}&f-error={quote(text)}" for text in HOSTILE]
    for target in paths:
        answer = browser.get(target)
        if answer.status == 303:
            answer = browser.follow(answer)
        assert answer.status in (200, 400), target
        text = re.sub(r'value="[^"]*"|data-copy="[^"]*"', "", answer.text)
        for bad in ("<script>alert", "<img", "onload=alert(1)>", "hx-trigger='load'", "49{%"):
            found = text.find(bad)
            assert found < 0 or text[max(0, found - 60) : found].rstrip().endswith(('class="brand" href="/">',)), (
                target,
                bad,
            )
        assert not re.search(r'(?:href|src|action)="\s*javascript:', answer.text)


@pytest.mark.parametrize(
    "target", ["/messages?" + "q=" + "a" * 20_000, "/" + "x" * 20_000, "/messages?" + "&".join(["q=1"] * 5_000)]
)
def test_long_addresses_are_answered(serve: Make, target: str) -> None:
    assert serve().get(target).status in (200, 303, 400, 404)


@pytest.mark.parametrize("part", range(rounds(3, 30)))
def test_a_broken_store_is_told(serve: Make, tmp_path: Path, part: int) -> None:
    path = tmp_path / "logs.db"
    with Ledger(path) as ledger:
        put(ledger, *(message(number, AT - number) for number in range(300)))
    told: list[str] = []
    browser = serve(store=path, tell=told.append)
    assert browser.get("/messages").status == 200
    path.write_bytes(
        damaged(path.read_bytes(), part % 3, random.Random(f"{os.environ.get('TRUNKLINE_SEED', '7')}/{part}"))
    )
    targets = ("/messages", "/", "/usage", "/messages/-/summary", "/audit", "/messages?q=hello", "/numbers")
    statuses = {browser.get(target).status for target in targets}
    assert statuses <= {200, 503}, told
    if part % 3 == 0:
        assert 503 in statuses


def damaged(content: bytes, how: int, dice: random.Random) -> bytes:
    """A store with all pages but the first two replaced, with some bytes changed, or with one page replaced."""
    if how == 0:
        return content[:8192] + dice.randbytes(len(content) - 8192)
    found = bytearray(content)
    if how == 1:
        for _ in range(2000):
            found[dice.randrange(4096, len(found))] = dice.randrange(256)
    else:
        page = dice.randrange(1, len(found) // 4096) * 4096
        found[page + 8 : page + 4096] = dice.randbytes(4088)
    return bytes(found)
