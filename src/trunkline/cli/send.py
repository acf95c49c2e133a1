"""What `send` and `call` do: one message, one call, and how it went.

Called by `send_commands`. Options enter; the row on the standard output, remarks on stderr and an exit code leave.
"""

from __future__ import annotations

import sys
from typing import Any
from xml.sax.saxutils import escape

import click

from .. import twiml as markup
from ..errors import APITimeoutError
from ..types.alerts import error_help
from ..types.segments import segments
from . import rows
from .api_run import calling
from .exit_codes import ExitCode
from .logs_saying import note
from .twilio_errors import meaning, said


def send(
    to: str,
    from_: str,
    body: str | None,
    media: tuple[str, ...],
    wait: bool,
    deadline: float,
    dry_run: bool,
    form: str,
    fields: str | None,
) -> None:
    """Sends a message.

    Raises:
        click.ClickException: something is wrong with it, or Twilio refuses it.
        SystemExit: it has failed.
    """
    text = sys.stdin.read().rstrip("\n") if body == "-" else body
    if not text and not media:
        raise click.UsageError("--body or --media must be given")
    if text and (count := len(segments(text))) > 1 and ":" not in to:
        found = segments(text)
        why = f": {' '.join(found.non_gsm[:5])} make it {found.encoding}" if found.non_gsm else ""
        note(f"{count} segments, each paid for{why}")
    with said(), calling(dry_run) as client:
        message = client.messages.send(to=to, from_=from_, body=text, media_urls=media or None)
        if wait:
            message = _waited(lambda: client.messages.wait(message.sid, deadline=deadline), message)
        rows.write_said(message, form, fields, f"{message.sid} to {message.to}: {message.status}")
        if message.failed or (wait and not message.ended):
            _explained(message.error_code)
            sys.exit(ExitCode.FAILED)


def call(
    to: str,
    from_: str,
    url: str | None,
    twiml: str | None,
    say: str | None,
    timeout: int | None,
    wait: bool,
    deadline: float,
    dry_run: bool,
    form: str,
    fields: str | None,
) -> None:
    """Places a call.

    Raises:
        click.ClickException: something is wrong with it, or Twilio refuses it.
        SystemExit: it was not completed.
    """
    if sum(each is not None for each in (url, twiml, say)) != 1:
        raise click.UsageError("one of --url, --twiml and --say must be given")
    if say is not None:
        twiml = f"<Response><Say>{escape(say)}</Say></Response>"
    elif twiml == "-":
        twiml = sys.stdin.read()
    if twiml is not None:
        _checked(twiml)
    with said(), calling(dry_run) as client:
        placed = client.calls.create(to, from_, url=url, twiml=twiml, timeout=timeout)
        if wait:
            placed = _waited(lambda: client.calls.wait(placed.sid, deadline=deadline), placed)
        rows.write_said(placed, form, fields, f"{placed.sid} to {placed.to}: {placed.status}")
        if placed.ended_unsuccessfully or (wait and not placed.ended):
            sys.exit(ExitCode.FAILED)


def _checked(twiml: str) -> None:
    found = markup.check(twiml)
    for problem in found:
        note(f"TwiML {problem.line}:{problem.column}: {problem.code}: {problem.message}")
    if any(problem.fatal for problem in found):
        raise click.ClickException("no call is placed: Twilio would not run this TwiML")


def _waited(wait: Any, row: Any) -> Any:
    """A row when it has ended, or as it was where that is not known in time."""
    try:
        return wait()
    except APITimeoutError as error:
        note(error.message)
        return row


def _explained(code: int | None) -> None:
    if known := error_help(code):
        note(meaning(known, str(known.code)))
