"""`trunkline twiml check`: what Twilio would complain about in TwiML that was written by hand.

Called by `commands.twiml_check`. Files enter; lines of `file:line:column: code message`, or JSON, leave.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from .. import twiml
from ..facts.twiml import Kind
from .exit_codes import ExitCode

STDIN = "-"


def run(files: Sequence[str], kind: Kind | None, *, as_json: bool) -> None:
    """Prints the problems of files, in their order.

    Raises:
        click.ClickException: a file cannot be read.
        SystemExit: something was found.
    """
    found = [(name, problem) for name in files for problem in problems(content(name), kind)]
    if as_json:
        shown = [{"file": _name(name), **_plain(problem)} for name, problem in found]
        click.echo(json.dumps(shown, indent=2, ensure_ascii=False))
    else:
        for line in lines(found):
            click.echo(line)
    if found:
        sys.exit(ExitCode.FAILED)


def content(name: str) -> bytes:
    """What is in a file, or comes from the standard input.

    Raises:
        click.ClickException: it cannot be read.
    """
    if name == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise click.ClickException(f"cannot read {_name(name)}: {error.strerror or error}") from error


def problems(document: bytes, kind: Kind | None) -> tuple[twiml.Problem, ...]:
    """What Twilio would complain about; a document with a Message answers a message, any other one a call."""
    parsed = twiml.parse(document, kind or "voice")
    if kind is None and parsed.root is not None and any(each.name == "Message" for each in parsed.root.children):
        parsed = twiml.parse(document, "messaging")
    return parsed.problems


def lines(found: Sequence[tuple[str, twiml.Problem]]) -> Iterator[str]:
    """Problems as compilers say them."""
    for name, problem in found:
        level = "error" if problem.fatal else "warning"
        yield f"{_name(name)}:{problem.line}:{problem.column}: {level} {problem.code}: {problem.message}"


def _plain(problem: twiml.Problem) -> dict[str, Any]:
    return {name: getattr(problem, name) for name in problem.__struct_fields__}


def _name(name: str) -> str:
    return "<stdin>" if name == STDIN else click.format_filename(name)
