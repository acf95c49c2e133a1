"""Values as the emulator's pages say them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.emulator.page import ROOT, shown

NOW = datetime(2026, 3, 3, 14, 3, 9, 500_000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (NOW, "14:03:09"),
        (NOW.astimezone(timezone(timedelta(hours=11))), "14:03:09"),
        (NOW - timedelta(days=1), "2 Mar"),
        (NOW - timedelta(days=300), "7 May 2025"),
        (NOW + timedelta(hours=10), "4 Mar"),
    ],
)
def test_brief(moment: datetime, said: str) -> None:
    assert shown.brief(moment, NOW) == said


def test_instants_are_in_utc() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=-10)))
    assert shown.full(there) == "3 Mar 2026, 14:03:09 UTC"
    assert shown.iso(there) == "2026-03-03T14:03:09+00:00"
    assert shown.heading(NOW) == "Tue 3 Mar 2026"


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (0, "0 s"),
        (0.05, "0.05 s"),
        (0.1234567, "0.123 s"),
        (99, "99 s"),
        (100, "2 min"),
        (7_200, "2 h"),
        (172_800, "2 days"),
        (1e6, "12 days"),
    ],
)
def test_waits(length: float, said: str) -> None:
    assert shown.seconds(length) == said


@pytest.mark.parametrize(
    ("length", "said"), [(None, "–"), (9, "0:09"), (61.9, "1:01"), (3_723, "1:02:03"), (-1, "0:00")]
)
def test_lengths(length: float | None, said: str) -> None:
    assert shown.span(length) == said


def test_numbers_of_things() -> None:
    assert [shown.plural(count, "message") for count in (0, 1, 1_200)] == ["0 messages", "1 message", "1,200 messages"]
    assert shown.plural(2, "entry", "entries") == "2 entries"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=3))
def test_any_text_fits_into_a_path_and_comes_back(parts: list[str]) -> None:
    path = shown.below(*parts)
    assert path.isascii()
    assert path.startswith(f"{ROOT}/")
    assert [unquote(part) for part in path.removeprefix(f"{ROOT}/").split("/")] == parts


def test_addresses_of_pages() -> None:
    assert shown.url("/", q="a b", after=None, before="") == "/?q=a+b"
    assert shown.below("threads", "+15017122661", "whatsapp:+14155550123").endswith(
        "/+15017122661/whatsapp:+14155550123"
    )


def test_statuses_have_a_tone() -> None:
    tones = {
        each: shown.tone(each) for each in ("delivered", "undelivered", "queued", "busy", "in-progress", "canceled")
    }
    assert tones == {
        "delivered": "",
        "undelivered": "bad",
        "queued": "open",
        "busy": "bad",
        "in-progress": "open",
        "canceled": "",
    }
