"""`trunkline twiml check`, run as a user runs it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from trunkline.cli.commands import cli

GOOD = "<Response><Gather numDigits='1'><Say>Press one</Say></Gather></Response>"
BAD = """<Response>
  <Gather numDigit="1"><Sya>Press one</Sya></Gather>
  <Dial><Number>+14155550123</Number></Dial>
</Response>
"""


def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli, ["twiml", "check", *arguments], input=stdin)


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text)
    return str(path)


def test_nothing_to_say(tmp_path: Path) -> None:
    done = run(written(tmp_path, "a.xml", GOOD))
    assert (done.exit_code, done.output) == (0, "")
    done = run("-", "--json", stdin=GOOD)
    assert (done.exit_code, json.loads(done.output)) == (0, [])


def test_problems_with_their_places(tmp_path: Path) -> None:
    good, bad = written(tmp_path, "good.xml", GOOD), written(tmp_path, "bad.xml", BAD)
    done = run(good, bad)
    assert done.exit_code == 1
    assert done.output.splitlines() == [
        f"{bad}:2:3: warning 12200: <Gather> has no attribute numDigit; did you mean numDigits?",
        f"{bad}:2:24: warning 12200: <Sya> is unknown in <Gather>; did you mean <Say>?",
    ]


def test_json() -> None:
    done = run("-", "--json", stdin="<Response>\n<Say>")
    assert done.exit_code == 1
    (found,) = json.loads(done.output)
    assert found.pop("message").startswith("the document is not well-formed XML")
    assert found == {"file": "<stdin>", "code": 12100, "line": 2, "column": 6, "near": None, "fatal": True}


@pytest.mark.parametrize(
    ("text", "arguments", "said"),
    [
        ("<Response><Message><Bdy/>x</Message></Response>", [], "1:20: warning 12200: <Bdy> is unknown in <Message>"),
        ("<Response><Say/></Response>", ["--kind", "messaging"], "1:11: warning 14110"),
        ("<Response><Message>x</Message></Response>", ["--kind", "voice"], "1:11: warning 12200"),
        ("<Answer/>", [], "1:1: error 12102"),
        ("", [], "1:1: error 12100"),
    ],
)
def test_kinds(text: str, arguments: list[str], said: str) -> None:
    done = run("-", *arguments, stdin=text)
    assert done.exit_code == 1
    assert done.output.startswith(f"<stdin>:{said}")


@pytest.mark.parametrize("text", [GOOD.encode("utf-16"), b"\xef\xbb\xbf" + GOOD.encode()])
def test_encodings(text: bytes) -> None:
    assert run("-", stdin=text).exit_code == 0


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    done = run(str(tmp_path / "none.xml"))
    assert (done.exit_code, done.output) == (1, f"Error: cannot read {tmp_path}/none.xml: No such file or directory\n")
    assert run(str(tmp_path)).output == f"Error: cannot read {tmp_path}: Is a directory\n"
    assert run(os.fsdecode(b"\xff.xml")).exit_code == 1


def test_wrong_use() -> None:
    assert run().exit_code == 2
    assert run("-", "--kind", "fax", stdin="").exit_code == 2
