"""What the search of the site is asked is whole: `make docs` builds and asks it (docs/site/check_search.py)."""

from __future__ import annotations

import importlib.util
import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
SITE = DOCS / "site"
PAGES: dict[str, dict[str, Any]] = tomllib.loads((SITE / "pages.toml").read_text("utf-8"))
QUESTIONS: dict[str, Any] = tomllib.loads((SITE / "questions.toml").read_text("utf-8"))
NAMES: dict[str, str] = QUESTIONS.pop("names")
EXISTING = {path.relative_to(DOCS).with_suffix("").as_posix() for path in DOCS.rglob("*.md")}


def loaded(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, SITE / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


check_search = loaded("check_search")


def test_there_are_enough_questions_and_their_pages_exist() -> None:
    assert len(QUESTIONS) >= 120
    for pages in QUESTIONS.values():
        assert all(page in EXISTING for page in pages), pages


def test_every_page_is_described() -> None:
    assert sorted(EXISTING - PAGES.keys()) == []
    assert sorted(PAGES.keys() - EXISTING) == []
    assert [name for name, page in PAGES.items() if not 20 <= len(page["description"]) <= 160] == []


@pytest.mark.parametrize(
    "word",
    [
        *("SMS", "MMS", "OTP", "WhatsApp", "bulk", "429", "rate limit", "webhook", "mock", "retries", "subaccount"),
        *("status callback", "opt-out", "install", "proxy"),
    ],
)
def test_the_words_of_people_stand_on_pages(word: str) -> None:
    texts = [path.read_text("utf-8") for path in DOCS.glob("*.md")]
    assert any(re.search(rf"^#+ .*{word}", text, re.MULTILINE | re.IGNORECASE) for text in texts)


def test_a_question_is_missed_where_its_page_is_fourth_or_not_there() -> None:
    expected = {"one": ["a"], "two": ["a", "b"], "three": ["a"], "four": ["a"]}
    found = {"one": ["x", "y", "a"], "two": ["b"], "three": ["x", "y", "z", "a"]}
    assert check_search.missed(expected, found) == {"three": ["x", "y", "z"], "four": []}


def test_the_check_fails_where_much_is_not_found(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    answers = {question: pages[:1] for question, pages in QUESTIONS.items()} | {name: [NAMES[name]] for name in NAMES}
    monkeypatch.setattr(check_search, "asked", lambda site, questions: answers)
    files = [SITE / "questions.toml"]
    assert check_search.main(Path("site"), files) == 0
    few = list(QUESTIONS)[: len(QUESTIONS) * 3 // 40 + 1]
    answers |= {question: [] for question in few[:-1]}
    assert check_search.main(Path("site"), files) == 0
    answers |= {question: [] for question in few}
    assert check_search.main(Path("site"), files) == 1
    assert few[-1] in capsys.readouterr().err
    answers |= {question: QUESTIONS[question][:1] for question in few} | {"RateLimitError": ["errors"]}
    assert check_search.main(Path("site"), files) == 1


def test_a_page_that_is_too_large_or_says_nothing_is_told(tmp_path: Path) -> None:
    check_pages = loaded("check_pages")
    good = '<meta name="description" content="What this page is about"><h1 id="a">A</h1>'
    (tmp_path / "a.html").write_text(good, "utf-8")
    assert check_pages.main(tmp_path) == 0
    (tmp_path / "a.html").write_text(good + "x" * 300_000, "utf-8")
    (tmp_path / "b.html").write_text("<h1>B</h1>", "utf-8")
    (tmp_path / "c.html").write_text(good + good, "utf-8")
    assert [line.split()[0] for line in check_pages.wrong(tmp_path)] == ["a.html", "b.html", "c.html"]
    assert check_pages.main(tmp_path) == 1
