"""`trunkline emulator diff`: where the emulator differs from a recording. Called by `emulator_command`'s group."""

from __future__ import annotations

import json
from pathlib import Path

import click

from .command_errors import named_extras
from .emulator_record import readable, tell_torn


@click.command(short_help="Show where the emulator differs from a recording of the real API.")
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--markdown", is_flag=True, help="Print Markdown, to paste into an issue: it has nobody's data.")
def diff(file: str, as_json: bool, markdown: bool) -> int:
    """Send the requests of a recording to a fresh emulator, and show where its replies and webhooks differ.

    Compared are statuses, error codes, headers, and in JSON which fields there are, null or not, their types and
    formats, words such as statuses, and what repeats the request. Differences are grouped by operation and field. The
    exit code is 0 if there is none, 1 if there are, 2 if FILE is no recording.

    \b
    trunkline emulator diff twilio.jsonl
    trunkline emulator diff twilio.jsonl --markdown > report.md
    """
    if as_json and markdown:
        raise click.UsageError("choose --json or --markdown, not both")
    from .. import __version__
    from ..emulator.recording import report
    from ..emulator.recording.comparing import run
    from ..emulator.recording.lines import read

    with readable(file), named_extras():
        recording = read(Path(file))
    tell_torn(file, recording.torn)
    with named_extras():
        comparison = run(recording)
    if as_json:
        click.echo(json.dumps(report.as_json(comparison), ensure_ascii=False))
    elif markdown:
        click.echo(report.markdown(comparison, __version__))
    else:
        click.echo(report.text(comparison))
    return 0 if comparison.same else 1
