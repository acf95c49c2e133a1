"""docs/logs-viewer.md: its settings are taken, the files that it names are there, and each yes names a test."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.docs.test_logs_pages import rows
from trunkline.logs.viewer import Settings

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "logs-viewer.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```toml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
TABLE = rows(PAGE.partition("## Beside Logrole and Twilio's Console")[2].partition("\n## ")[0])
_YES = re.compile(r"yes: `(tests/[\w/]+\.py)::(test_\w+)`")


@pytest.mark.parametrize("row", TABLE, ids=lambda row: str(row[0]))
def test_each_yes_names_a_test_that_is_there(row: list[str]) -> None:
    what, _, _, here = row
    if here == "–":
        return
    found = _YES.fullmatch(here)
    assert found, what
    tree = ast.parse((ROOT / found[1]).read_text("utf-8"))
    names = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    assert found[2] in names, here


def test_what_is_not_there_is_in_the_table_too() -> None:
    assert len(TABLE) > 20
    assert [row[0] for row in TABLE if row[3] == "–"]


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_settings_of_the_page_are_taken(example: str) -> None:
    assert Settings.parse(example).roles.all


def test_the_settings_of_the_examples_of_proxies_are_those_of_the_page() -> None:
    text = (ROOT / "deploy" / "nginx.conf").read_text("utf-8")
    said = re.findall(r"^#   (.+)$", text, re.MULTILINE)
    proxied = next(example for example in EXAMPLES if "base_path" in example)
    assert proxied.startswith("\n".join(said) + "\n")
    header = Settings.parse(proxied).auth.header
    assert f'proxy_set_header {header} "";' in text
    caddy = (ROOT / "deploy" / "Caddyfile").read_text("utf-8")
    assert f"header_up -{header}" in caddy
    host, port = Settings.parse(proxied).listen
    assert f"proxy_pass http://{host}:{port};" in text
    assert f"reverse_proxy {host}:{port} " in caddy


def test_the_files_that_the_page_names_are_there() -> None:
    named = set(re.findall(r"\b((?:deploy|tests)/[\w./-]*\w)", PAGE))
    assert {f"deploy/{name}" for name in ("trunkline-logs.service", "Dockerfile", "nginx.conf", "Caddyfile")} <= named
    assert {name for name in named if not (ROOT / name).exists()} == set()


def test_the_page_is_found_from_the_others() -> None:
    for name in ("index", "logs", "logs-commands", "logs-viewer-settings"):
        assert "](logs-viewer.md" in (ROOT / "docs" / f"{name}.md").read_text("utf-8"), name
