"""Whatever is asked, it is answered: random paths, queries, cookies and forms are never a mistake of ours."""

from __future__ import annotations

import os
import random
import re
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.logs.rows import message, put
from tests.logs.web.conftest import AT, Make
from tests.logs.web.test_entering import SETTINGS, sign_in
from trunkline.logs.store import Ledger

ROUNDS = 10_000 if os.environ.get("TRUNKLINE_FULL") else 1_500
PATHS = (
    *(
        "/",
        "/messages",
        "/calls",
        "/alerts",
        "/numbers/",
        "/errors/",
        "/usage",
        "/delivery",
        "/search",
        "/tail",
        "/audit",
        "/sync",
    ),
    *("/messages/-/summary", "/messages/-/count", "/messages/-/newer", "/messages.json", "/messages.csv", "/settings"),
    *("/static/", "/login", "/metrics", "/readyz", "/media/ME/content", "/recordings/RE/content", "/participants/"),
    *("/messages/SM", "/conferences", "/opensearch.xml", "/usage/records", "/transcriptions", "/numbers"),
)
NAMES = ("q", "before", "after", "by", "kind", "days", "size", "chart", "f-from", "f-words", "f-error", "last", "next")
PIECES = (
    *("code", "from:", "+14155550190", "OR", "AND", "-", "(", ")", '"', "*", "last:7d", "on:today", "on:2026-13", ":"),
    *("status:failed", "error:any", "price:>0.05", "\x00", "\ud800", "é", "💥", "%", "\\", "<script>", "'", "--", "0"),
    *(
        "9" * 30,
        "1",
        "-1",
        "{{7*7}}",
        "../..",
        "SM" + "0" * 32,
        "30007",
        "whatsapp:",
        "\n",
        "\t",
        " ",
        "a" * 300,
        "is:",
    ),
    *("number:", "country:DE", "account:", "has:media", "duration:>1m", "after:", "name:", "\u202e", "null", "NaN"),
)


def said(dice: random.Random) -> str:
    return "".join(dice.choice(PIECES) + dice.choice(["", " "]) for _ in range(dice.randrange(0, 6)))


def quoted(text: str) -> str:
    return quote(text.encode("utf-8", "surrogatepass"), safe="")


def test_nothing_is_a_mistake_of_ours(serve: Make) -> None:
    told: list[str] = []
    browsers = [serve(tell=told.append), sign_in(serve(SETTINGS, tell=told.append))]
    browsers.append(sign_in(serve(SETTINGS, tell=told.append), "bob@example.com", "hidden"))
    dice = random.Random(int(os.environ.get("TRUNKLINE_SEED", "7")))
    statuses: dict[int, int] = {}
    for _ in range(ROUNDS):
        browser = dice.choice(browsers)
        path = dice.choice(PATHS) + (quoted(said(dice)) if dice.random() < 0.4 else "")
        query = "&".join(f"{dice.choice(NAMES)}={quoted(said(dice))}" for _ in range(dice.randrange(0, 4)))
        target = f"{path}?{query}" if query else path
        headers = {}
        if dice.random() < 0.2:
            own = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
            strange = (
                f"trunkline_zone={quoted(said(dice))}; trunkline={quoted(said(dice))}; {dice.choice(['=', 'x', ';;'])}"
            )
            headers["cookie"] = dice.choice([strange, f"{own}; {strange}"])
        if dice.random() < 0.1:
            headers["hx-request"] = "true"
        if dice.random() < 0.1:
            headers["authorization"] = dice.choice(["Basic ====", "Basic 8J+SpQ==", "x", "Basic " + quoted(said(dice))])
        if dice.random() < 0.1:
            form = "&".join(f"{name}={quoted(said(dice))}" for name in ("token", "zone", "next", "session", "name"))
            where = dice.choice(["/settings/zone", "/settings/sessions", "/logout", "/login", path])
            kind = dice.choice(
                [
                    "application/x-www-form-urlencoded",
                    "multipart/form-data",
                    "multipart/form-data; boundary=x",
                    "text/plain",
                ]
            )
            answer = browser.ask("POST", where, form.encode(), {"content-type": kind, **headers})
        else:
            answer = browser.ask("GET", target, headers=headers)
        statuses[answer.status] = statuses.get(answer.status, 0) + 1
        assert answer.status < 500 or answer.status == 503, (
            answer.status,
            target,
            [line for line in told if "mistake" in line][-1:],
        )
    assert not [line for line in told if "mistake" in line]
    assert {200, 303, 400, 403, 404} <= set(statuses), statuses


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


def test_a_broken_store_is_told(serve: Make, tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    with Ledger(path) as ledger:
        put(ledger, *(message(number, AT - number) for number in range(300)))
    browser = serve(store=path)
    assert browser.get("/messages").status == 200
    content = bytearray(path.read_bytes())
    content[8192:] = os.urandom(len(content) - 8192)
    path.write_bytes(content)
    statuses = {browser.get(target).status for target in ("/messages", "/", "/usage", "/messages/-/summary", "/audit")}
    assert statuses <= {200, 503}
    assert 503 in statuses
