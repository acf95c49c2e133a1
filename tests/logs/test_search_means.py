"""The store finds what `matches` says: searches of every field, as text, over every kind of rows that it keeps."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.rounds import rounds
from trunkline.emulator import Clock, Emulator
from trunkline.logs import Ledger, Store
from trunkline.logs.query import matches
from trunkline.logs.query.fields import FIELDS, HAS, IS, TEXTS
from trunkline.logs.records import Gone, Reading
from trunkline.logs.store.countries import country

KINDS = ("message", "call", "conference", "recording", "media", "transcription", "alert", "number")
AC = "AC" + "e" * 32  # the emulator's own
NAMES = {AC: "Billing Dept"}


def wire(prefix: str, number: int, **values: Any) -> dict[str, Any]:
    at = f"Sun, 01 Mar 2026 12:00:{number % 60:02} +0000"
    row = {"sid": f"{prefix}{number:032x}", "account_sid": AC, "date_created": at, "date_updated": at}
    return row | values


OTHERS: dict[str, list[dict[str, Any]]] = {
    "media": [
        wire("ME", n, parent_sid=f"MM{n:032x}", content_type=("image/jpeg", "audio/Ogg")[n % 2]) for n in range(6)
    ],
    "transcription": [
        wire(
            *("TR", n),
            recording_sid=f"RE{n:032x}",
            transcription_text="hello you" if n % 2 else None,
            status=("completed", "in-progress", "failed")[n % 3],
            duration=str(n),
            price=(None, "-0.05")[n % 2],
            price_unit="USD",
        )
        for n in range(6)
    ],
    "number": [
        wire("PN", n, phone_number=f"+1415555010{n}", friendly_name=("Main", "front desk")[n % 2]) for n in range(6)
    ],
}


World = tuple[Store, dict[str, list[Any]], dict[str, set[str]]]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A store, its rows as models by kind, and what it knows of them beside."""
    path = tmp_path_factory.mktemp("store") / "logs.db"
    with Emulator(clock=Clock(frozen=True)) as twilio, twilio.client() as client:
        twilio.populate(days=60, messages=1500, calls=300, subaccounts=0)
        rows = {
            "message": client.messages.list(),
            "call": client.calls.list(),
            "conference": client.conferences.list(status="completed"),
            "recording": client.recordings.list(),
            "alert": client.monitor.alerts.list(),
        }
        dicts = {kind: [row.to_dict() for row in found] for kind, found in rows.items()} | OTHERS
        assert twilio.account_sid == AC
    with Ledger(path) as ledger:
        for kind, found in dicts.items():
            ledger.apply([Reading(kind, found[0]["account_sid"], time.time(), found)])
        ledger.name_account(AC, NAMES[AC])
        ledger.settle()
    with Store(path, zone="Europe/Zurich") as store:
        models = {kind: list(store.rows(kind)) for kind in KINDS}
        assert all(models.values())
        known: dict[str, set[str]] = {}
        for recording in models["recording"]:
            for sid in (recording.call_sid, recording.conference_sid):
                known.setdefault(sid, set()).add("recording")
        yield store, models, known


def terms(kind: str, rows: list[Any], rng: random.Random) -> str:
    """A term about some row, or about none."""
    row = rng.choice(rows)
    fact = rng.choice([*(each for each in FIELDS.values() if kind in each.kinds), *([None] * 3 * (kind in TEXTS))])
    if fact is None:
        words = re.findall(r"\w+", getattr(row, TEXTS[kind]) or "nothing at all")
        word = rng.choice(words or ["x"]).strip("_") or "x"
        begin = f"{word[:3]}*" if word.isalnum() else "x"
        return rng.choice([f'"{word} x"', f'"{word}"', "the", begin, "code OR sale"])
    op = rng.choice(["", ">", "<", ">=", "<="]) if fact.form in ("price", "count", "seconds") else ""
    options: dict[str, list[Any]] = {
        "from": [getattr(row, "from_", None), "+1415", "5550", "whatsapp:"],
        "to": [getattr(row, "to", None), "12", "+44"],
        "number": [getattr(row, "to", None), getattr(row, "phone_number", None), "555-01", "+1 (415) 555-0190"],
        "status": [getattr(row, "status", None), "qqq"],
        "error": [getattr(row, "error_code", None), "any", "30003"],
        "is": [name for name, kinds in IS.items() if kind in kinds],
        "has": [name for name, kinds in HAS.items() if kind in kinds],
        "account": [row.account_sid, '"billing dept"', "nobody"],
        "price": ["0.0075", "0.0083", "1", "0"],
        "segments": ["1", "2,3" if not op else "2"],
        "duration": ["30", "1m" if op else "0,15,1m"],
        "country": ["US", "DE", "gb,us"],
        "direction": [getattr(row, "direction", None), "outbound-api", "inbound"],
        "service": [getattr(row, "messaging_service_sid", None)],
        "name": [f'"{(getattr(row, "friendly_name", None) or "x").upper()}"'],
        "level": [getattr(row, "log_level", None), "debug"],
        "type": [getattr(row, "content_type", None)],
        "call": [getattr(row, "call_sid", None)],
        "conference": [getattr(row, "conference_sid", None)],
        "recording": [getattr(row, "recording_sid", None)],
        "message": [getattr(row, "parent_sid", None)],
        "resource": [getattr(row, "resource_sid", None)],
        "sid": [row.sid],
    }
    found = [each for each in options[fact.name] if each]
    value = str(rng.choice(found)) if found else None
    if value is None:
        return "last:9w"
    quoted = f'"{value}"' if any(each in value for each in " ()") and not value.startswith('"') else value
    return f"{fact.name}:{op}{quoted}"


def searches(kind: str, rows: list[Any], rng: random.Random) -> str:
    """A random search about some rows."""
    parts = [rng.choice(["", "", "", "-"]) + terms(kind, rows, rng) for _ in range(rng.choice([1, 1, 2, 2, 3]))]
    text = rng.choice([" ", " ", " OR "]).join(parts)
    return rng.choice([text, text, f"-({text})", f"({text}) last:30d", f"on:2026-03-01 OR ({text})"])


@pytest.mark.parametrize("kind", KINDS)
def test_the_store_finds_what_matches_says(kind: str, world: World) -> None:
    store, models, known = world
    rng = random.Random(kind)
    rows = models[kind]
    sizes = []
    for _ in range(rounds(120, 3000)):
        text = searches(kind, rows, rng)
        query = store.query(text, kind)
        wanted = [
            row.sid
            for row in rows
            if matches(query.tree, row, known=known.get(row.sid, ()), country=country, account_names=NAMES)
        ]
        found = [row.sid for row in store.rows(kind, query)]
        assert found == wanted, text
        sizes.append(len(found))
        total = store.total(query)
        assert total is None or total == len(found), text
    assert 0.1 < sum(map(bool, sizes)) / len(sizes) < 1
    assert len(set(sizes)) > 2


def test_a_row_that_is_gone_is_found_as_such(tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    with Ledger(path) as ledger:
        first, second = wire("SM", 1, body="a", status="sent"), wire("SM", 2, body="b", status="sent")
        ledger.apply([Reading("message", AC, time.time(), [first, second])])
        ledger.apply([], gone=[Gone("message", second["sid"], time.time())])
    with Store(path) as store:
        assert [row.sid for row in store.messages("is:gone")] == [second["sid"]]
        assert [row.sid for row in store.messages("-is:gone")] == [first["sid"]]
