"""The pictures of docs/logs-viewer.md, light and dark: that they show the pages as they are.

`TRUNKLINE_PICTURES=1` writes them anew. Fonts differ from machine to machine, so they are compared in the large.
"""

from __future__ import annotations

import io
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat

from tests.browser.conftest import AT, Open, served
from tests.emulator.direct import ACCOUNT, Direct
from tests.logs.rows import put
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.records import Mark
from trunkline.logs.store import Ledger
from trunkline.logs.store.saved import SavedSearches

pytestmark = pytest.mark.browser
DOCS = Path(__file__).resolve().parents[2] / "docs"
SIZE = (1180, 760)
COLOURS, FREQUENT, STRONG = 84, 28, 16
SMALL = (59, 38)  # what two pictures are compared in
MOST_BYTES, MOST_BYTES_OF_ALL = 60_000, 600_000
NEAR = 7.5  # of 255, the mean difference of two pictures of one page; those of two pages have more than 8
SHADE = 24  # of 255, what is not seen
NAMES = ("home", "messages", "customer", "error", "tail")


@pytest.fixture(scope="module")
def rows() -> dict[str, list[Any]]:
    """Five weeks of an account, the same each time."""
    direct = Direct()
    direct.world.populate(35, 5_500, 4, 500, 0)
    messages = direct.rows(f"{ACCOUNT}/Messages.json")
    for row in messages:
        # Few servers have a font for what is beyond.
        row["body"] = re.sub(r"[^\u0000-\u2122]", "", row["body"]).strip()
    return {
        "message": messages,
        "call": direct.rows(f"{ACCOUNT}/Calls.json"),
        "recording": direct.rows(f"{ACCOUNT}/Recordings.json"),
        "conference": direct.rows(f"{ACCOUNT}/Conferences.json"),
        "alert": direct.get("/v1/Alerts", {"PageSize": 1000}, host="monitor")["alerts"],
        "number": direct.rows(f"{ACCOUNT}/IncomingPhoneNumbers.json"),
    }


@pytest.fixture(scope="module")
def account(rows: dict[str, list[Any]], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that shows it."""
    with Ledger(tmp_path_factory.mktemp("pictures") / "logs.db") as ledger:
        for kind, found in rows.items():
            put(ledger, *found, kind=kind, asked=AT)
        ledger.apply([], [Mark(f"{ACCOUNT_SID}/{kind}/head/0", AT - 9) for kind in ("message", "call", "alert")])
        ledger.settle()
    saved = SavedSearches(ledger.path)
    saved.add("", "Codes that failed", "message", "from:+18005550190 is:failed last:7d")
    saved.add("", "Long calls", "call", "duration:>20m last:30d")
    saved.close()
    with served(ledger.path) as address:
        yield address


def customer(rows: dict[str, list[Any]]) -> str:
    """Somebody who wrote and was written to, and called; the one with the most messages of the last days."""
    called = {row["from"] for row in rows["call"]} | {row["to"] for row in rows["call"]}
    failed = {row["to"] for row in rows["message"] if row["error_code"]}
    wrote = Counter(row["from"] for row in rows["message"] if row["direction"] == "inbound")
    return max(wrote, key=lambda each: (each in called, each in failed, wrote[each], each))


def paths(rows: dict[str, list[Any]]) -> dict[str, str]:
    return {
        "home": "/",
        "messages": "/messages?q=last:30d&chart=1",
        "customer": f"/numbers/{customer(rows)}",
        "error": "/errors/30003",
        "tail": "/tail?q=is:outbound",
    }


def taken(page: Any) -> Image.Image:
    """A picture of a page with few colours, so that it is small."""
    shot = Image.open(io.BytesIO(page.screenshot(animations="disabled", caret="hide"))).convert("RGB")
    often = [colour for _, colour in sorted(shot.getcolors(SIZE[0] * SIZE[1]), reverse=True)]
    strong = [colour for colour in often[FREQUENT:] if max(colour) - min(colour) > 90][:STRONG]
    exact = [part for colour in (*often[:FREQUENT], *strong) for part in colour]
    palette = Image.new("P", (1, 1))
    palette.putpalette(exact + shot.quantize(COLOURS - len(exact) // 3).getpalette())
    return shot.quantize(palette=palette, dither=Image.Dither.NONE)


def difference(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two pictures, without what fonts make of it."""
    small = [each.convert("L").resize(SMALL, Image.Resampling.BOX) for each in (one, other)]
    return float(ImageStat.Stat(ImageChops.difference(*small)).mean[0])


def is_new(file: Path, picture: Image.Image) -> bool:
    """Whether a picture shows something else than its file: browsers do not draw each shade alike each time."""
    if not file.exists():
        return True
    with Image.open(file) as kept:
        if kept.size != picture.size:
            return True
        seen = ImageChops.difference(kept.convert("RGB"), picture.convert("RGB")).convert("L")
    return seen.point([0] * SHADE + [255] * (256 - SHADE)).getbbox() is not None


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_docs_show_the_pages_as_they_are(
    open_tab: Open, account: str, rows: dict[str, list[Any]], scheme: str
) -> None:
    found: dict[str, Image.Image] = {}
    for name, path in paths(rows).items():
        tab = open_tab(account, color_scheme=scheme, width=SIZE[0], height=SIZE[1], reduced_motion="reduce")
        tab.go(path)
        tab.settled() if name != "tail" else tab.page.locator("#live.on").wait_for()
        found[name] = taken(tab.page)
    for name, picture in found.items():
        file = DOCS / "pictures" / f"{name}-{scheme}.png"
        if os.environ.get("TRUNKLINE_PICTURES") == "1" and is_new(file, picture):
            file.parent.mkdir(exist_ok=True)
            picture.save(file, optimize=True)
        with Image.open(file) as kept:
            assert kept.size == SIZE
            assert difference(kept, picture) < NEAR, f"{file.name}: TRUNKLINE_PICTURES=1 make browser writes it anew"
            # The comparison would see another page.
            others = [difference(kept, each) for other, each in found.items() if other != name]
            assert min(others) > difference(kept, picture)


def test_the_pictures_are_small_and_shown() -> None:
    files = sorted(each for each in (DOCS / "pictures").glob("*.png") if not each.name.startswith("emulator-"))
    assert [file.name for file in files] == sorted(f"{name}-{mode}.png" for name in NAMES for mode in ("dark", "light"))
    sizes = [file.stat().st_size for file in files]
    assert max(sizes) <= MOST_BYTES
    assert sum(sizes) <= MOST_BYTES_OF_ALL
    page = (DOCS / "logs-viewer.md").read_text("utf-8")
    shown = re.findall(r'<img class="only-(light|dark)" src="pictures/([a-z]+)-(light|dark)\.png" alt="([^"]+)"', page)
    assert sorted((name, mode) for mode, name, _, _ in shown) == sorted(
        (name, mode) for name in NAMES for mode in ("dark", "light")
    )
    assert all(mode == of for mode, _, of, _ in shown)
    # Both are read aloud as the same.
    assert len({(name, said) for _, name, _, said in shown}) == len(NAMES)
