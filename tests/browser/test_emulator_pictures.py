"""The pictures of the emulator's pages in the docs; `TRUNKLINE_PICTURES=1 make browser` writes them anew."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

import pytest
from PIL import Image

from tests.browser.conftest import Open
from tests.browser.desk import JOE, NUMBER, desk
from tests.browser.test_pictures import DOCS, MOST_BYTES, NEAR, SIZE, difference, is_new, taken
from tests.emulator.control import Control
from trunkline.emulator import Clock

pytestmark = pytest.mark.browser
NAMES = ("emulator-thread", "emulator-call")
START = datetime(2026, 3, 3, 14, 3, 9, tzinfo=UTC)


class Shown(NamedTuple):
    url: str
    paths: dict[str, str]


@pytest.fixture(scope="module")
def shown() -> Iterator[Shown]:
    """A conversation and a call, the same each time."""
    with desk(past=600, clock=Clock(START, frozen=True), pace=1.0, speech=15) as twilio:
        control = Control(twilio)
        for body in ("Is my order 4711 ready?", "When do you open tomorrow?"):
            control.post(f"/phones/{JOE}/text", to=NUMBER, body=body)
            control.post("/clock/advance", seconds=20)
        control.post(f"/phones/{JOE}/receives", status="undelivered", error_code=30003)
        twilio.client().messages.create(to=JOE, from_=NUMBER, body="Your parcel is on its way.")
        control.post("/clock/advance", seconds=30)
        sid = control.post(f"/phones/{JOE}/call", to=NUMBER)["sid"]
        control.post(f"/phones/{JOE}/press", keys="1")
        # The strip of a still clock is not what most see.
        twilio.clock.begin(twilio.clock.now())
        yield Shown(
            twilio.url,
            {"emulator-thread": f"/_emulator/threads/{NUMBER}/{JOE}", "emulator-call": f"/_emulator/calls/{sid}"},
        )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_docs_show_the_pages_as_they_are(shown: Shown, open_tab: Open, scheme: str) -> None:
    found: dict[str, Image.Image] = {}
    for name, path in shown.paths.items():
        tab = open_tab(shown.url, color_scheme=scheme, width=SIZE[0], height=SIZE[1], reduced_motion="reduce")
        tab.go(path)
        tab.page.locator("#now-live.on").wait_for()
        found[name] = taken(tab.page)
        tab.page.close()
    for name, picture in found.items():
        file = DOCS / "pictures" / f"{name}-{scheme}.png"
        if os.environ.get("TRUNKLINE_PICTURES") == "1" and is_new(file, picture):
            picture.save(file, optimize=True)
        with Image.open(file) as kept:
            assert kept.size == SIZE
            assert difference(kept, picture) < NEAR, f"{file.name}: TRUNKLINE_PICTURES=1 make browser writes it anew"
            # The comparison would see another page.
            others = [difference(kept, each) for other, each in found.items() if other != name]
            assert min(others) > difference(kept, picture)


def test_the_pictures_are_small_and_shown() -> None:
    files = sorted((DOCS / "pictures").glob("emulator-*.png"))
    assert [file.name for file in files] == sorted(f"{name}-{mode}.png" for name in NAMES for mode in ("dark", "light"))
    assert max(file.stat().st_size for file in files) <= MOST_BYTES
    page = (DOCS / "emulator-page.md").read_text("utf-8")
    shown = re.findall(r'<img class="only-(light|dark)" src="pictures/([a-z-]+)-(light|dark)\.png" alt="([^"]+)"', page)
    assert sorted((name, mode) for mode, name, _, _ in shown) == sorted(
        (name, mode) for name in NAMES for mode in ("dark", "light")
    )
    assert all(mode == of for mode, _, of, _ in shown)
    # Both are read aloud as the same.
    assert len({(name, said) for _, name, _, said in shown}) == len(NAMES)
