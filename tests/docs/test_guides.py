"""Guides have one form: a first section of code or prose, and at their end what can go wrong."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"
GUIDES = [
    "install",
    "send",
    "bulk",
    "whatsapp",
    "status-callbacks",
    "waiting",
    "inbound-sms",
    "opt-out",
    "estimate",
    "find-by-time",
    "download",
    "call",
    "voice-menu",
    "verify",
    "lookup",
    "buy",
    "subaccounts",
    "webhooks",
    "errors-by-code",
    "retries",
    "lambda",
    "proxy",
    "pandas",
    "testing",
    "django",
    "flask",
    "fastapi",
    "celery",
    "unittest",
    "logging-and-tracing",
    "versioning",
]


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_ends_with_what_can_go_wrong(name: str) -> None:
    text = (DOCS / f"{name}.md").read_text("utf-8")
    assert re.findall("^## (.*)$", text, re.MULTILINE)[-1] == "What can go wrong"
    last = text.partition("## What can go wrong")[2]
    assert len(re.findall(r"^(?:- |\| )", last, re.MULTILINE)) >= 2


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_has_code(name: str) -> None:
    assert re.search("^```(python|py|console)$", (DOCS / f"{name}.md").read_text("utf-8"), re.MULTILINE)


def test_pages_install_from_a_checkout_until_there_is_a_release() -> None:
    readme = DOCS.parent / "README.md"
    if "not on a package index yet" in readme.read_text("utf-8"):
        by_name = re.compile(r"(pip install|uv add) '?trunkline")
        assert [page.name for page in (readme, *DOCS.glob("*.md")) if by_name.search(page.read_text("utf-8"))] == []


@pytest.mark.parametrize("page", ["README.md", "docs/install.md"])
def test_every_extra_is_on_the_page(page: str) -> None:
    project = tomllib.loads((DOCS.parent / "pyproject.toml").read_text("utf-8"))["project"]
    text = (DOCS.parent / page).read_text("utf-8")
    mark = "`trunkline[{}]`" if page == "README.md" else "`{}`"
    missing = [extra for extra in project["optional-dependencies"] if mark.format(extra) not in text]
    assert missing == []
