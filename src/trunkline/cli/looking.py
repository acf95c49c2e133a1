"""What `verify`, `lookup`, `error`, `segments`, `token` and `completion` do. Called by `lookup_commands`."""

from __future__ import annotations

import json
import sys
from typing import Any

import click

from ..errors import NotFoundError
from ..facts import addresses, error_code
from . import rows
from .exit_codes import ExitCode
from .identity import make_client
from .logs_saying import note
from .twilio_errors import said


def verify_send(to: str, channel: str, locale: str | None, service: str | None, form: str, fields: str | None) -> None:
    """Sends a code."""
    with said(), make_client() as client:
        sent = client.verify.services(_service(client, service)).verifications.create(to, channel, locale=locale)
    rows.write_said(sent, form, fields, f"a code is on its way to {sent.to} by {sent.channel}: {sent.status}")


def verify_check(to: str, code: str, service: str | None, form: str, fields: str | None) -> None:
    """Checks a code, and ends with 1 where it is not right."""
    with said(), make_client() as client:
        place = client.verify.services(_service(client, service))
        try:
            found = place.verification_checks.create(to=to, code=code)
        except NotFoundError as error:
            raise click.ClickException(
                f"there is no code to check for {to}: none was sent, or it was right already, has expired after ten "
                "minutes or was tried too often. trunkline verify send sends another. A --service that is not known is "
                "answered so too."
            ) from error
    rows.write_said(found, form, fields, f"{found.to}: {found.status}")
    if found.status != "approved":
        sys.exit(ExitCode.FAILED)


def _service(client: Any, given: str | None) -> str:
    """The service that is given, or the account's only one.

    Raises:
        click.ClickException: it has none or several.
    """
    if given:
        return given
    found = client.verify.services.list(limit=2)
    if not found:
        raise click.ClickException(
            "this account has no Verify service: trunkline api verify.services.create --friendly-name NAME makes one"
        )
    if len(found) > 1:
        raise click.UsageError(
            "--service must be given: this account has several; trunkline api verify.services.list shows them"
        )
    return str(found[0].sid)


def lookup(number: str, packages: tuple[str, ...], country: str | None, form: str, fields: str | None) -> None:
    """Looks a number up, and ends with 1 where it is none."""
    asked = ",".join(packages) or None
    with said(), make_client() as client:
        found = client.lookups.v2.phone_numbers(number).fetch(fields=asked, country_code=country)
    rows.write_one(found, form, fields)
    if not found.valid:
        errors = ", ".join(str(each) for each in found.validation_errors or ())
        hint = "" if country or number.startswith("+") else "; without + and country code it needs --country"
        note(f"{number} is no valid number{f': {errors}' if errors else ''}{hint}")
        sys.exit(ExitCode.FAILED)


def error(code: str, form: str) -> None:
    """Says what an error code means."""
    text = code.strip()
    known = error_code(int(text)) if text.isascii() and text.isdigit() and len(text) < 10 else None
    if known is None:
        every = addresses().errors.partition("/{code}")[0]
        raise click.ClickException(f"{code} is no error code that is known here; all are at {every}")
    if form == "json":
        click.echo(
            json.dumps({name: getattr(known, name) for name in known.__struct_fields__}, indent=2, ensure_ascii=False)
        )
        return
    click.echo(f"{known.code}: {known.title}\n\nWhat it means: {known.cause}\nWhat to do: {known.action}")
    click.echo(f"More: {known.docs}")


def segments(text: str, smart_encoding: bool, form: str) -> None:
    """Says how many segments a text takes, and why."""
    from ..types.segments import segments as split

    whole = sys.stdin.read().rstrip("\n") if text == "-" else text
    found = split(whole, smart_encoding=smart_encoding)
    if form == "json":
        facts = {
            "segments": found.count,
            "encoding": found.encoding,
            "units": found.units,
            "units_left": found.units_left,
            "non_gsm": list(found.non_gsm),
            "replaced": [str(each.char) for each in found.replaced],
            "parts": list(found.parts),
        }
        click.echo(json.dumps(facts, indent=2, ensure_ascii=False))
        return
    unit = "septets" if found.encoding == "GSM-7" else "code units"
    click.echo(f"{found.count} segment{'s' * (found.count != 1)}, {found.encoding}: {found.units} {unit}, ", nl=False)
    click.echo(f"room for {found.units_left} more in the last")
    if found.non_gsm:
        click.echo(f"not in GSM-7: {' '.join(found.non_gsm)}")
    if found.replaced:
        click.echo(f"replaced by smart encoding: {' '.join(str(each.char) for each in found.replaced)}")


def token(
    identity: str,
    voice: str | None,
    incoming: bool,
    video: str | None,
    chat: str | None,
    sync: str | None,
    ttl: int,
) -> None:
    """Prints an access token."""
    from .. import tokens
    from ..auth import BasicAuth

    with said(), make_client() as client:
        auth, account = client._auth, client.account_sid
        if not isinstance(auth, BasicAuth) or not auth.username.startswith("SK") or account is None:
            raise click.UsageError("an access token needs an API key: trunkline login makes one")
        made = tokens.AccessToken(account, auth.username, auth.password, identity=identity, ttl=ttl)
        if voice is not None or incoming:
            made.add_grant(tokens.VoiceGrant(outgoing_application_sid=voice, incoming_allow=incoming or None))
        if video is not None:
            made.add_grant(tokens.VideoGrant(room=video or None))
        if chat is not None:
            made.add_grant(tokens.ChatGrant(service_sid=chat))
        if sync is not None:
            made.add_grant(tokens.SyncGrant(service_sid=sync))
        if not made.grants:
            raise click.UsageError("one of --voice, --incoming, --video, --chat and --sync must be given")
        click.echo(made.to_jwt())


# Behind a name that goes on, such as `messages.`, stands no space; fish knows that by itself.
_NO_SPACE = {
    "bash": ("COMPREPLY+=($value)\n", "COMPREPLY+=($value)\n            [[ $value == *. ]] && compopt -o nospace\n"),
    "zsh": (
        "compadd -U -V unsorted -a completions\n",
        "local -a begun=(${(M)completions:#*.}) whole=(${completions:#*.})\n"
        "        (( $#begun )) && compadd -U -V unsorted -S '' -a begun\n"
        "        (( $#whole )) && compadd -U -V unsorted -a whole\n",
    ),
}


def completion(shell: str) -> None:
    """Prints the script of a shell."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    assert kind is not None
    every = click.get_current_context().find_root().command
    script = kind(every, {}, "trunkline", "_TRUNKLINE_COMPLETE").source()
    click.echo(script.replace(*_NO_SPACE.get(shell, ("", ""))))
