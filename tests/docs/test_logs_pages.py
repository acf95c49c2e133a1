"""The pages about the log store say what there is: the commands with their options, the tables of its file."""

from __future__ import annotations

import re
import shlex
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import click
import pytest

from trunkline.cli.commands import cli
from trunkline.cli.exit_codes import ExitCode
from trunkline.emulator import Emulator
from trunkline.logs import Ledger, Store
from trunkline.logs.query import jump, parse
from trunkline.logs.running import read
from trunkline.logs.store.kinds import COMMON, KEPT, KINDS
from trunkline.logs.store.schema import VERSION
from trunkline.logs.store.words import DIRECTIONS, STATUSES
from trunkline.logs.viewing import kind_named

logs: Any = cli.commands["logs"]
DOCS = Path(__file__).resolve().parents[2] / "docs"
COMMANDS = (DOCS / "logs-commands.md").read_text("utf-8")
SCHEMA = (DOCS / "logs-schema.md").read_text("utf-8")
KEPT_AS = {
    **{codec: codec for codec in ("address", "status", "word", "text")},
    **dict.fromkeys(("int", "count"), "number"),
    **dict.fromkeys(("date", "iso", "day"), "instant"),
    "direction": "word",
    "price": "millionths",
}


def sections(page: str, mark: str) -> dict[str, str]:
    """The sections of a page whose headings are code, by that."""
    found = re.split(rf"^{mark} `(\w+)`\n", page, flags=re.MULTILINE)
    parts = dict(zip(found[1::2], found[2::2], strict=True))
    assert len(parts) == len(found) // 2, "a section stands there twice"
    return {name: re.split(rf"^#{{1,{len(mark)}}} ", text, flags=re.MULTILINE)[0] for name, text in parts.items()}


def rows(text: str) -> list[list[str]]:
    """The rows of the tables of a text, without headings."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    body = [line for line, following in zip(lines, [*lines[1:], ""], strict=False) if "|---|" not in line + following]
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in body]


def examples() -> Iterator[list[str]]:
    """The arguments of each `trunkline logs …` on the pages, up to a pipe or a redirection."""
    for page in sorted(DOCS.glob("*.md")):
        for line in re.findall(r"^\$ trunkline logs (.+)$", page.read_text("utf-8"), re.MULTILINE):
            arguments = shlex.split(line)
            ends = [place for place, word in enumerate(arguments) if word in ("|", ">", ">>", "&&")]
            yield arguments[: min(ends, default=len(arguments))]


def test_every_command_has_a_section() -> None:
    assert set(sections(COMMANDS, "##")) == set(logs.commands)
    assert set(re.findall(r"^\| .* \| .*\]\(#(\w+)\)", COMMANDS, re.MULTILINE)) <= set(logs.commands)


@pytest.mark.parametrize("name", sorted(logs.commands))
def test_the_options_of_a_command_are_on_the_page(name: str) -> None:
    shared = {row[0]: row for row in rows(COMMANDS.partition("## Options that many take")[2].partition("\n## ")[0])}
    section = sections(COMMANDS, "##")[name]
    told = {row[0]: row for row in rows(section)}
    also = re.search(r"^Also (.*)\.$", section, re.MULTILINE)
    for option in re.findall(r"`(--[\w-]+)`", also[1]) if also else []:
        told |= {key: row for key, row in shared.items() if key.startswith(f"`{option}`")}
    params = {", ".join(f"`{name_of(each, text)}`" for text in each.opts): each for each in logs.commands[name].params}
    assert set(told) == set(params)
    for key, param in params.items():
        _, default, says = told[key]
        known: Any = param.to_info_dict()
        value = known["default"] if isinstance(known["default"], str | int | float) else None
        value = None if known.get("is_flag") else value
        assert default == ("" if value in (None, "") else f"`{value}`"), key
        if isinstance(param.type, click.Choice):
            assert all(f"`{choice}`" in says for choice in param.type.choices), key
        if param.envvar:
            assert str(param.envvar) in says, key


def name_of(param: click.Parameter, text: str) -> str:
    return text if isinstance(param, click.Option) else text.upper()


@pytest.mark.parametrize("arguments", list(examples()), ids=" ".join)
def test_examples_are_commands(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "2024-*.json.gz").touch()  # as if a shell had found one
    name, *rest = arguments
    context = logs.commands[name].make_context(name, list(rest))
    search = " ".join(context.params.get("query", ()))
    if search and not jump(search):
        parse(search, kind_named(context.params["kind"]), now=1.8e9)


def test_there_are_examples_of_each_command() -> None:
    assert {name for name, *_ in examples()} == set(logs.commands)


def test_the_exit_codes_are_those_of_the_commands() -> None:
    table = rows(COMMANDS.partition("## Exit codes")[2])
    assert [int(code) for code, _ in table] == list(ExitCode)
    assert {int(code) for code in re.findall(r"[Ee]xit code (\d+)", COMMANDS)} <= set(ExitCode)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with Ledger(tmp_path / "logs.db"):
        pass
    with closing(sqlite3.connect(tmp_path / "logs.db")) as found:
        yield found


def test_the_tables_of_the_page_are_those_of_a_store(database: sqlite3.Connection) -> None:
    head, _, last = SCHEMA.partition("\n## Rows\n")[2].partition("\n## Words\n")[0].partition("Last in each:")
    first = rows(head)
    last, *_ = last.partition("\n### ")
    assert [row[0].strip("`") for row in first] == list(COMMON)
    assert [row[0].strip("`") for row in rows(last)] == list(KEPT)
    told: dict[str, list[tuple[str, str]]] = {}
    for name, section in sections(SCHEMA, "###").items():
        columns = rows(section)
        if name in KINDS:
            kinds = ((column, "TEXT" if kept_as == "text" else "INTEGER") for column, _, kept_as in columns)
            typed = [*(row[:2] for row in first), *kinds, *(row[:2] for row in rows(last))]
        else:
            typed = [row[:2] for row in columns]
        told[name] = [(column.strip("`"), kind) for column, kind, *_ in typed]
    found = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")]
    tables = [name for name in found if not re.search(r"^sqlite_|_(config|data|idx)$", name)]  # those of SQLite itself
    there = {
        table: [row[1:3] for row in database.execute(f"SELECT * FROM pragma_table_info('{table}')")] for table in tables
    }
    assert told == there


def test_the_version_of_the_page_is_that_of_a_store(database: sqlite3.Connection) -> None:
    assert f"version {VERSION} of it (`PRAGMA user_version`)" in SCHEMA
    assert database.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_columns_of_kinds_are_those_of_the_code() -> None:
    kept = {row[0] for row in rows(SCHEMA.partition("## How values are kept")[2].partition("\n## ")[0])}
    assert {part for row in kept for part in row.split(", ")} >= set(KEPT_AS.values())
    parts = sections(SCHEMA, "###")
    for kind in KINDS.values():
        told = [(column.strip("`"), field.strip("`"), kept_as) for column, field, kept_as in rows(parts[kind.name])]
        assert told == [(each.name, each.wire, KEPT_AS[each.codec]) for each in kind.columns]


def test_numbers_of_statuses_and_directions_are_those_of_the_code() -> None:
    before, _, after = SCHEMA.partition("\nStatuses:\n")[2].partition("\nDirections: ")
    assert {text: int(number) for number, text in re.findall(r"(\d+) `([^`]+)`", before)} == STATUSES
    after = after.partition("\n")[0]
    assert {text: int(number) for number, text in re.findall(r"(\d+) `([^`]+)`", after)} == DIRECTIONS


def test_the_frames_of_the_page(tmp_path: Path) -> None:
    """They need pandas and polars, which `make frames` has."""
    pytest.importorskip("pandas")
    pytest.importorskip("polars")
    page = (DOCS / "logs.md").read_text("utf-8")
    [block] = re.findall(r"^```py\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    path = tmp_path / "logs.db"
    with Emulator() as twilio:
        twilio.populate(days=20, messages=300, subaccounts=0)
        read(path, twilio.async_client, accounts=None, since=20)
    with Store(path) as store:
        names: dict[str, Any] = {"store": store}
        exec(block, names)
        assert len(names["frame"]) == store.total("last:30d")
        assert names["cost"]["delivered"] < 0
        assert names["arrow"].num_rows == len(names["frame"])
        assert names["calls"].height == store.total("is:inbound", "calls")
