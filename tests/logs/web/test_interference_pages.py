"""Two stores that differ only in what somebody may not see are the same pages to them, byte for byte."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.logs.interference import Pair, pages, pair, role, same_pages
from tests.logs.secrets_world import DAY, MAIN, NOW, PEOPLE, SUB
from tests.logs.web.asgi import Browser
from tests.rounds import rounds
from trunkline.logs.query.fields import plural
from trunkline.logs.tree import KINDS
from trunkline.logs.viewer import PERMISSIONS, Role, Viewer
from trunkline.logs.viewer.settings import Settings
from trunkline.logs.web.app import Application

SIDES = ("can_view_message_from", "can_view_message_to", "can_view_call_from", "can_view_call_to")
ROLES: dict[str, dict[str, Any]] = {
    **{f"without {name}": {name: False} for name in PERMISSIONS},
    **{f"{name} masked": {name: "masked"} for name in SIDES},
    "all masked": dict.fromkeys(SIDES, "masked"),
    "one account": {"accounts": (MAIN,)},
    "thirty days": {"age": 30 * DAY},
    "one account and ten days": {"accounts": (SUB,), "age": 10 * DAY},
    "no account": {"accounts": ()},
}
SEARCHES = ("", "status:failed", "error:any", "last:30d", "is:inbound", "code", "to:1234", "has:media", "-has:price")


class Fixed:
    """Settings by which everybody has one role."""

    def __init__(self, role: Role) -> None:
        self._settings, self._role = Settings.parse(), role

    def viewer(self, name: str, groups: Sequence[str] = ()) -> Viewer:
        return Viewer("", self._role)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._settings, name)


@contextmanager
def browser(path: Path, role: Role) -> Iterator[Browser]:
    settings: Any = Fixed(role)
    app = Application(path, settings, clock=lambda: NOW, budget=None)
    app.site.key = b"k" * 32
    app.site.live._token = lambda: "token"
    made = Browser(app)
    made.cookies["trunkline"] = "a" * 43
    try:
        yield made
    finally:
        app.close()
        made.close()


def paths(found: Pair) -> list[str]:
    """The pages of the harness, and those that only this viewer has; the audit tells of who looked, and is left out."""
    made = [path for path in pages(found) if path != "/audit"]
    made += [
        "/errors",
        "/errors/30007",
        "/usage?days=90",
        "/delivery",
        "/delivery?q=",
        "/delivery?q=is:failed",
        "/usage/records",
        "/numbers",
        "/tail",
        "/tail?kind=calls",
    ]
    for kind in KINDS:
        base = "/usage/records" if kind == "usage" else f"/{plural(kind)}"
        for text in SEARCHES:
            asked = quote(text)
            made += [f"{base}/-/summary?q={asked}", f"{base}/-/newer?q={asked}&after=1", f"{base}?chart=1&q={asked}"]
        made += [f"{base}/-/count?by={by}" for by in ("status", "error", "country", "direction", "account")]
        made += [f"{base}.json?size=3", f"{base}.csv?q=last:30d"]
    for name in found.sids:
        if "/" in name:
            made.append(f"/participants/{quote(name)}")
        if name[:2] in ("ME", "RE"):
            made.append(f"/{'media' if name[:2] == 'ME' else 'recordings'}/{name}/content")
    made += [f"/numbers/{quote(address, safe='')}?before={1 << 61}" for address in PEOPLE]
    made += [f"/numbers/-/sums?address={quote(address, safe='')}" for address in PEOPLE]
    return made


def compare(found: Pair, role: Role, dice: random.Random) -> None:
    """Fails where pages differ: of all of them with all examples, else of some."""
    with browser(found.one, role) as one, browser(found.other, role) as other:

        def asked(who: Browser, path: str) -> tuple[int, Sequence[tuple[str, str]], bytes]:
            answer = who.get(path)
            return answer.status, answer.headers, answer.body

        asking = paths(found)
        some = dice.sample(asking, max(len(asking) // rounds(24, 1), 1))
        same_pages(lambda path: asked(one, path), lambda path: asked(other, path), some)


@pytest.mark.parametrize("name", ROLES)
def test_what_is_hidden_changes_no_byte_of_a_page(tmp_path: Path, name: str) -> None:
    made = role(**ROLES[name])
    compare(pair(tmp_path, made, 1), made, random.Random(name))


@pytest.mark.parametrize("seed", range(rounds(2, 20)))
def test_no_role_tells_what_it_hides_by_any_page(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    levels: dict[str, Any] = {name: dice.random() < 0.7 for name in PERMISSIONS}
    levels |= {name: "masked" for name in SIDES if dice.random() < 0.4}
    made = role(**levels)
    compare(pair(tmp_path, made, seed), made, dice)
