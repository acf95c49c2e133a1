"""What `numbers …` does. Called by `number_commands`; rows on the standard output leave."""

from __future__ import annotations

from typing import Any

import click

from .. import Client
from ..models import api_v2010
from . import rows
from .asking import confirm
from .identity import make_client
from .logs_saying import note
from .twilio_errors import said


def listed(limit: int, whole: bool, form: str, fields: str | None) -> None:
    """Lists the account's numbers."""
    kind = api_v2010.IncomingPhoneNumber
    rows.names_of(kind, fields)
    most = None if whole else limit
    with said(), make_client() as client:
        found = client.incoming_phone_numbers.stream(limit=None if most is None else most + 1)
        rows.write(rows.limited(found, most, note), kind, form, fields)


def search(
    country: str,
    kind: Any,
    area_code: str | None,
    contains: str | None,
    locality: str | None,
    sms: bool,
    mms: bool,
    voice: bool,
    limit: int,
    form: str,
    fields: str | None,
) -> None:
    """Lists numbers for sale."""
    with said(), make_client() as client:
        found = client.incoming_phone_numbers.search(
            country.upper(),
            kind=kind.replace("-", "_"),
            area_code=area_code,
            contains=contains,
            locality=locality,
            sms=sms or None,
            mms=mms or None,
            voice=voice or None,
            limit=limit,
        )
    if not found:
        note("no such number is for sale")
    shown = fields or ("phone_number,locality,region,capabilities" if form == "table" else None)
    rows.write(found, type(found[0]) if found else api_v2010.AvailablePhoneNumberLocal, form, shown)


def buy(number: str, yes: bool, form: str, fields: str | None) -> None:
    """Buys a number, once somebody has said yes."""
    confirm(f"Buy {number}? It is paid for at once, and monthly.", yes=yes)
    with said(), make_client() as client:
        bought = client.incoming_phone_numbers.buy(number)
    rows.write_said(bought, form, fields, f"{bought.phone_number} is yours: {bought.sid}")


def release(number: str, *, yes: bool) -> None:
    """Gives a number back, once somebody has said yes."""
    with said(), make_client() as client:
        found = _meant(client, number)
        confirm(f"Give {found.phone_number} ({found.sid}) back? Somebody else may buy it at once.", yes=yes)
        client.incoming_phone_numbers.release(found.sid)
    click.echo(f"{found.phone_number} is given back")


def set_webhook(
    number: str,
    sms_url: str | None,
    voice_url: str | None,
    status_callback: str | None,
    form: str,
    fields: str | None,
) -> None:
    """Sets where Twilio asks when something comes in."""
    if sms_url is None and voice_url is None and status_callback is None:
        raise click.UsageError("one of --sms, --voice and --status must be given")
    with said(), make_client() as client:
        found = client.incoming_phone_numbers(_meant(client, number).sid).update(
            sms_url=sms_url, voice_url=voice_url, status_callback=status_callback
        )
    told = (("messages", found.sms_url), ("calls", found.voice_url), ("ends", found.status_callback))
    lines = [f"{found.phone_number}: {name} are told to {url}" for name, url in told if url]
    rows.write_said(found, form, fields, "\n".join(lines))


def _meant(client: Client, number: str) -> api_v2010.IncomingPhoneNumber:
    """The number of the account with these digits, or this SID.

    Raises:
        click.ClickException: the account has none.
    """
    if number.startswith("PN"):
        return client.incoming_phone_numbers(number).fetch()
    found = client.incoming_phone_numbers.list(phone_number=number, limit=2)
    exact = [each for each in found if each.phone_number == number] or found
    if len(exact) != 1:
        raise click.ClickException(f"this account has {'no' if not exact else 'several'} number {number}")
    return exact[0]
