"""`trunkline bulk run`: the check, a test message, and then the campaign.

Called by `bulk_commands`. Options enter; the report on the standard output, remarks on stderr and an exit code leave.
The campaign itself is in `bulk_campaign`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any

import click

from .._files.formats import json_text
from ..bulk.checking import Report
from ..bulk.hours import parse_hours, parse_zone
from ..bulk.rate import MOST_RATE, parse_share
from ..bulk.recipients import Recipient
from .bulk_check import check
from .bulk_input import People, Text, rendered, suppressed, text_of
from .bulk_show import report_json, report_lines
from .exit_codes import ExitCode
from .identity import make_client
from .twilio_errors import said


def run(
    *,
    csv: str | None,
    to: str | None,
    key: str | None,
    region: str | None,
    encoding: str,
    body: str | None,
    body_file: str | None,
    content_sid: str | None,
    variables: tuple[str, ...],
    media: tuple[str, ...],
    suppress: str | None,
    dry_run: bool,
    test: str | None,
    form: str,
    **given: Any,
) -> None:
    """Checks, and does what the options say.

    Raises:
        click.ClickException: an option is wrong, or Twilio refuses something.
        SystemExit: not everything can be sent.
    """
    if dry_run + bool(test) + given["emulate"] > 1:
        raise click.UsageError("--dry-run, --emulate and --test contradict one another")
    text = text_of(body, body_file, content_sid, variables, media)
    given |= checked(given)
    alone = bool(dry_run or test or given["emulate"])
    if csv is None and alone:
        raise click.UsageError("--csv must be given: there is nobody to write to")
    if given["ledger"] is None and not alone:
        raise click.UsageError("--ledger must be given: the file that keeps what was sent to whom")
    people = None if csv is None else People(csv, encoding, to, key, region)
    out = suppressed(suppress, region)
    if test is not None:
        assert people is not None
        _test(test, given["from_"], text, people)
    elif dry_run:
        assert people is not None
        report = check(people.rows, text, given["from_"], out, given["rate"], key)
        tell(report, form)
        if report.sendable < report.rows - report.duplicates - report.opted_out:
            sys.exit(ExitCode.PARTLY_DONE)
    else:
        from .bulk_campaign import send

        send(people, text, out, form, **given)


def checked(given: Mapping[str, Any]) -> dict[str, Any]:
    """The options that are texts, as values.

    Raises:
        click.BadParameter: one is wrong.
    """
    found: dict[str, Any] = {}
    if given["zone"] is not None and given["hours"] is None:
        raise click.UsageError("--zone is for --hours")
    readers: dict[str, Callable[[str], Any]] = {"stop_at": parse_share, "hours": parse_hours, "zone": parse_zone}
    for name, read in readers.items():
        if given[name] is not None:
            try:
                found[name] = read(given[name])
            except ValueError as error:
                raise click.BadParameter(str(error), param_hint=f"'--{name.replace('_', '-')}'") from None
    rate = given["rate"]
    if rate is not None and not 0 < rate <= MOST_RATE:
        raise click.BadParameter(f"must be more than 0 and at most {MOST_RATE:,.0f}", param_hint="'--rate'")
    return found


def tell(report: Report, form: str) -> None:
    """Prints what a check has found."""
    if form == "json":
        click.echo(json_text(report_json(report)))
    else:
        click.echo("\n".join(report_lines(report)))


def _test(number: str, sender: str, text: Text, people: People) -> None:
    """Sends the text of the first row that can be sent to one number."""
    from ..bulk.recipients import read_address

    try:
        to = read_address(number, people.region)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="'--test'") from None
    for row in people.rows():
        if isinstance(row, Recipient):
            try:
                made = rendered(text, row)
            except (TypeError, ValueError):
                continue
            break
    else:
        raise click.ClickException("no row of the file can be sent")
    who: dict[str, Any] = {"messaging_service_sid": sender} if sender.startswith("MG") else {"from_": sender}
    with said(), make_client() as client:
        message = client.messages.create(to, **who, **made)
    click.echo(f"{message.sid} to {to}: {message.status}, with what line {row.line} has")
