"""`make release`, the template that publishes, and the forms for issues: what can be said of them without building."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
GITHUB = ROOT / ".github"
SPEC = importlib.util.spec_from_file_location("release", ROOT / ".ci" / "release.py")
assert SPEC is not None
assert SPEC.loader is not None
release = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(release)

SOURCE = "https://example.com/me/trunkline/blob/v1.2.3"


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[a](docs/send.md)", f"[a]({SOURCE}/docs/send.md)"),
        ("[a](docs/send.md#to-many)", f"[a]({SOURCE}/docs/send.md#to-many)"),
        ("[a](https://x.example)", "[a](https://x.example)"),
        ("[a](#install)", "[a](#install)"),
        ('<img src="docs/a.png">', '<img src="https://example.com/me/trunkline/raw/v1.2.3/docs/a.png">'),
        ('<source srcset="docs/a.svg">', '<source srcset="https://example.com/me/trunkline/raw/v1.2.3/docs/a.svg">'),
    ],
)
def test_links_of_the_readme_become_absolute(written: str, shown: str) -> None:
    assert release.absolute(written, SOURCE) == shown


def test_no_link_of_the_readme_stays_relative() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert release.relative(readme)
    assert release.relative(release.absolute(readme, SOURCE)) == []


def test_without_an_address_the_readme_stands_alone() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    shown = release.alone(readme)
    assert release.relative(shown) == []
    assert "<picture" not in shown
    assert "<img" not in shown
    written = "See [a `b`](docs/c.md#d), [e](https://x.example), [f](#g).\n\n<picture>\n<img>\n</picture>\n\nEnd\n"
    assert release.alone(written) == "See a `b`, [e](https://x.example), [f](#g).\n\nEnd\n"
    assert len(readme) * 0.8 < len(shown) < len(readme)


def test_what_is_missing_before_a_version_is_published() -> None:
    assert list(release.unready("1.2.3", "## [1.2.3] - 2026-11-28\n", "[a](https://x.example)")) == []
    assert len(list(release.unready("1.2.3", "## [Unreleased]\n", "[a](docs/b.md) not on a package index yet"))) == 3
    assert list(release.unready("1.2.3", "## [1.2.30] - 2026-11-28\n", "")) != []


def test_the_template_publishes_by_trust_alone_and_only_where_it_is_set_up() -> None:
    jobs = read(GITHUB / "workflows" / "release.yml")["jobs"]
    assert jobs["build"]["if"] == "vars.PUBLISH == 'yes'"
    assert jobs["build"]["permissions"] == {"contents": "read"}
    assert jobs["publish"]["needs"] == "build"
    assert jobs["publish"]["permissions"] == {"id-token": "write"}
    assert jobs["publish"]["environment"] == "pypi"
    text = (GITHUB / "workflows" / "release.yml").read_text("utf-8")
    assert "secrets." not in text
    assert "password" not in text
    assert any(step.get("run") == "make release" for step in jobs["build"]["steps"])


@pytest.mark.parametrize("path", sorted(GITHUB.glob("ISSUE_TEMPLATE/[!c]*.yml")), ids=lambda path: path.name)
def test_a_form_for_issues_is_one(path: Path) -> None:
    form = read(path)
    assert form["name"]
    assert form["description"]
    fields = [field for field in form["body"] if field["type"] != "markdown"]
    assert len({field["id"] for field in fields}) == len(fields) > 0
    assert all(field["attributes"]["label"] for field in fields)
