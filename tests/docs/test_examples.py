"""Every Python example of README.md and docs/ runs here, file by file and in order, against the emulator.

A file's examples share their names. `Client()` in them reaches the emulator through the environment. What `# → text`
promises must be printed, in this order (`…` stands for anything). A comment `<!-- test: … -->` holds code that the
reader does not see; the emulator is `_twilio` there. The official package reaches it too. Other languages, console
sessions and fragments are not fenced as `python`.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.http.http_client import TwilioHttpClient

import trunkline
from trunkline.emulator import Emulator

ROOT = Path(__file__).resolve().parents[2]
PAGES = [path for path in (ROOT / "docs").rglob("*.md") if path.parent.name != "products"]  # which `make docs` writes
FILES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *PAGES])
BLOCK = re.compile(r"^```python\n(?P<shown>.*?)^```$|^<!-- test:\n(?P<hidden>.*?)^-->$", re.MULTILINE | re.DOTALL)
PROMISE = re.compile(r"# → (.*)$", re.MULTILINE)


def examples(path: Path) -> Iterator[tuple[int, str]]:
    """The examples of a file with the line on which each begins."""
    text = path.read_text("utf-8")
    for block in BLOCK.finditer(text):
        yield text.count("\n", 0, block.start()) + 1, block["shown"] or block["hidden"] or ""


def matches(promised: str, printed: str) -> bool:
    """Whether a printed line is the promised one."""
    return re.fullmatch(".*".join(map(re.escape, promised.strip().split("…"))), printed) is not None


@pytest.fixture
def twilio(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[Emulator]:
    """An emulator that the environment points at."""
    # Pages show it; the plugin that makes it known is not there where Trunkline runs without being installed.
    request.config.addinivalue_line("markers", "twilio: of the plugin")
    for name in [name for name in os.environ if name.startswith("TWILIO_")]:
        monkeypatch.delenv(name)
    with Emulator(any_sender=True) as twilio:
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", twilio.account_sid)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", twilio.auth_token)
        monkeypatch.setenv("TWILIO_BASE_URL", twilio.base_url)
        for official in (TwilioHttpClient, AsyncTwilioHttpClient):
            monkeypatch.setattr(official, "request", redirected(official.request, twilio.url))
        yield twilio


def redirected(request: Any, url: str) -> Any:
    """A method of the official package that sends to the emulator what is for Twilio."""

    def send(self: Any, method: str, address: str, *args: Any, **options: Any) -> Any:
        return request(self, method, address.replace("https://", f"{url}/"), *args, **options)

    return send


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_examples_of_a_page_print_what_they_promise(
    path: Path, twilio: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": "example", "_twilio": twilio}
    for line, source in examples(path):
        output = io.StringIO()
        code = compile("\n" * line + source, str(path), "exec")
        with contextlib.redirect_stdout(output):
            exec(code, names)
        printed = iter(output.getvalue().splitlines())
        for promise in PROMISE.findall(source):
            assert any(matches(promise, text) for text in printed), (
                f"{path.name}:{line} promises {promise!r}, printed:\n{output.getvalue()}"
            )


def test_the_readme_has_examples() -> None:
    assert len(list(examples(ROOT / "README.md"))) >= 5


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\((?!https?:|mailto:)([^)#]*)#?([^)]*)\)", path.read_text("utf-8"))
    assert [link for link in links if not leads(path, *link)] == []


def leads(path: Path, file: str, anchor: str) -> bool:
    """Whether there are such a file and such a heading in it."""
    target = path.parent / file if file else path
    return target.exists() and (not anchor or anchor in anchors(target.read_text("utf-8")))


def anchors(text: str) -> set[str]:
    """The anchors of headings as GitHub and the site name them."""
    headings = re.findall(r"^#+ (.*)$", re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_public_name_is_in_the_reference() -> None:
    reference = "\n".join(path.read_text("utf-8") for path in (ROOT / "docs" / "reference").glob("*.md"))
    public = set(trunkline.__all__) - {"__version__"}
    assert [name for name in sorted(public) if not re.search(rf"\b{name}\b", reference)] == []


def test_every_page_is_in_the_contents() -> None:
    contents = (ROOT / "docs" / "index.md").read_text("utf-8")
    pages = {path.stem for path in (ROOT / "docs").glob("*.md")} - {"index"}
    assert [page for page in pages if not re.search(rf"^(.*<)?{page}>?$", contents, re.MULTILINE)] == []
