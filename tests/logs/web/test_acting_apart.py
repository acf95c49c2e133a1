"""The pages that change something tell nobody of what they may not see: of two stores that differ only in that they are
the same, before anything is done and where it is refused."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.logs.interference import Pair, pair, role, same_pages
from tests.logs.secrets_world import PEOPLE
from tests.logs.web.asgi import Answer, Browser
from tests.logs.web.test_interference_pages import ROLES, browser
from tests.rounds import rounds
from trunkline.logs.viewer import PERMISSIONS, Role
from trunkline.logs.web.deeds import Deeds
from trunkline.logs.web.twilio import Twilio

TOKEN = "once"
UNKNOWN = "+19995550000"


@pytest.fixture(autouse=True)
def tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tokens are random; these are not."""
    monkeypatch.setattr(Deeds, "token", lambda self, owner, action: TOKEN)


def paths(found: Pair) -> Iterator[str]:
    """The pages that ask, and those that lead to them."""
    yield from ("/retention", "/retention/change?keep-bodies=30d&keep-messages=400d", "/retention/change?keep-calls=x")
    yield from ("/messages", "/messages/new", "/doing/x", "/erase", "/erase?number=x")
    for address in (*PEOPLE, UNKNOWN):
        said = quote(address, safe="")
        yield from (
            f"/erase?number={said}",
            f"/messages/new?to={said}",
            f"/messages/new?from={said}",
            f"/numbers/{said}",
        )
    for name in found.sids:
        if name[:2] in ("SM", "MM", "CA"):
            yield from (f"/messages/{quote(name)}/redact", f"/messages/{quote(name)}")


def forms(found: Pair) -> Iterator[tuple[str, dict[str, str]]]:
    """Forms that do nothing: something is wrong with each, if it is taken at all."""
    for address in (*PEOPLE, UNKNOWN):
        yield "/erase", {"number": address, "typed": "no"}
        yield "/erase", {"number": address, "typed": address, "token": "x"}
        yield "/messages/new", {"from": address, "to": UNKNOWN, "body": "hello", "token": "x"}
        yield "/messages/new", {"from": address, "to": address, "body": "", "do": "count"}
    yield "/retention/change", {"keep-bodies": "30d", "was": "{}", "token": "x"}
    for name in found.sids:
        if name[:2] in ("SM", "MM"):
            yield f"/messages/{quote(name)}/redact", {"token": "x", "twilio": "yes"}


def compare(found: Pair, made: Role, dice: random.Random) -> list[Answer]:
    """Fails where pages or answers to forms differ; returns some of the answers."""
    asked = _some(list(paths(found)), dice)
    posted = [(path, form) for path, form in forms(found) if "/SM" not in path or dice.random() < 1 / rounds(6, 1)]
    answers = []
    with browser(found.one, made) as one, browser(found.other, made) as other:
        for each in (one, other):
            # Nothing is asked of it: no form is taken.
            each.app.site.twilio = Twilio(_nobody)

        def get(who: Browser, path: str) -> Any:
            answer = who.get(path)
            answers.append(answer)
            return answer.status, answer.headers, answer.body

        same_pages(lambda path: get(one, path), lambda path: get(other, path), asked)
        for path, form in posted:
            first, second = one.post(path, form), other.post(path, form)
            assert (first.status, first.headers, first.body) == (second.status, second.headers, second.body), (
                path,
                form,
            )
            assert first.status in (200, 400, 403, 404), (path, form)
            answers.append(first)
    return answers


def _some(found: list[str], dice: random.Random) -> list[str]:
    """All but those of rows, of which there are many."""
    return [path for path in found if not path.startswith("/messages/SM") or dice.random() < 1 / rounds(6, 1)]


def _nobody() -> Any:
    raise AssertionError("Twilio was asked")


@pytest.mark.parametrize("name", ROLES)
def test_what_is_hidden_changes_no_byte(tmp_path: Path, name: str) -> None:
    made = role(**ROLES[name])
    compare(pair(tmp_path, made, 3), made, random.Random(name))


@pytest.mark.parametrize("seed", range(rounds(2, 20)))
def test_no_role_tells_what_it_hides(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    levels: dict[str, Any] = {name: dice.random() < 0.7 for name in PERMISSIONS}
    levels |= {"can_redact": True, "can_send_messages": True, "can_view_messages": True}
    made = role(**levels)
    compare(pair(tmp_path, made, seed), made, dice)


def test_the_harness_sees_pages_that_ask(tmp_path: Path) -> None:
    """Who may do all of it is asked, and not refused."""
    made = role()
    texts = [answer.text for answer in compare(pair(tmp_path, made, 3), made, random.Random(1)) if answer.status == 200]
    assert any(TOKEN in text for text in texts)
    assert any("/messages/new" in text for text in texts)
