"""Messages for the store: those of a populated emulator, and as many like them as are asked for.

The emulator makes believable ones; further ones differ from them in SID, seconds and digits, so that a million takes a
minute. Called by `__main__`.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from trunkline.emulator import Clock
from trunkline.emulator.base import ACCOUNT_SID, AUTH_TOKEN
from trunkline.emulator.exchange import Incoming
from trunkline.emulator.state import Identity, Manners
from trunkline.emulator.world import World
from trunkline.logs.store.codecs import get_date, put_date

NOW = datetime(2026, 9, 16, 15, 20, 5, tzinfo=UTC)
DAYS = 400
_BASE = 50_000
_PAGE = 1_000
_LIST = f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json"
_DIGIT = re.compile(r"\d{4,}")


def pages(count: int) -> Iterator[list[dict[str, Any]]]:
    """Some `count` messages of 400 days, newest first, a page of 1,000 each."""
    base = list(_populated(min(count, _BASE)))
    times = -(-count // len(base)) if base else 0
    dice = random.Random(7)
    made: list[dict[str, Any]] = []
    for row in base:
        for turn in range(times):
            made.append(row if turn == 0 else _like(row, dice))
            if len(made) == _PAGE:
                yield made
                made = []
    if made:
        yield made


def _like(row: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    sid = row["sid"][:2] + f"{dice.getrandbits(128):032x}"
    later = dice.randrange(-300, 0)
    text = json.dumps(row).replace(row["sid"], sid)
    found: dict[str, Any] = json.loads(text)
    for name in ("date_created", "date_sent", "date_updated"):
        if found[name]:
            found[name] = get_date(put_date(found[name]) + later)
    found["body"] = _DIGIT.sub(
        lambda match: str(dice.randrange(10 ** len(match[0]))).zfill(len(match[0])), found["body"]
    )
    return found


def _populated(count: int) -> Iterator[dict[str, Any]]:
    world = World(
        Identity(ACCOUNT_SID, AUTH_TOKEN, "OQ" + "7" * 32, "secret"),
        Clock(NOW, frozen=True),
        manners=Manners(any_sender=True),
    )
    world.populate(DAYS, count, 1, None, 1)
    from base64 import b64encode

    token = b64encode(f"{ACCOUNT_SID}:{AUTH_TOKEN}".encode()).decode()
    headers = {"host": "api.twilio.com", "authorization": f"Basic {token}"}
    path, query = _LIST, urlencode({"PageSize": _PAGE})
    while True:
        page = json.loads(world.handle(Incoming("GET", path, query, headers, b"", "https")).body)
        yield from page["messages"]
        if page["next_page_uri"] is None:
            return
        path, _, query = page["next_page_uri"].partition("?")
