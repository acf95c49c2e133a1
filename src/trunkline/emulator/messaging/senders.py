"""Numbers, messaging services and their pools: who an account may send as, and whom an address belongs to.

Rows of a `State` enter and leave. Called by the other files of this room.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..state import State
from ..store import Row

ALWAYS = "+15005550006"  # Twilio's magic number that every account may send from
E164 = re.compile(r"\+[1-9][0-9]{6,14}")
SHORT_CODE = re.compile(r"[0-9]{3,8}")
_CHANNEL = re.compile(r"([a-z][a-z0-9_.-]*):(.+)", re.DOTALL)
_ALPHANUMERIC = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9 _&+.-]{1,11}")
# Area codes of +1 that are of neither: the Bahamas, Barbados, Bermuda, the Dominican Republic, Jamaica, …
_ISLANDS = frozenset(
    {
        *("242", "246", "264", "268", "284", "345", "441", "473", "649", "658", "664"),
        *("721", "758", "767", "784", "809", "829", "849", "868", "869", "876"),
    }
)
_PUNCTUATION = str.maketrans("", "", " -.()/\u00a0")


def channel(address: str) -> tuple[str, str]:
    """The channel of an address and the address in it: `("whatsapp", "+1415…")`; SMS has none."""
    found = _CHANNEL.fullmatch(address)
    return (found[1], found[2]) if found else ("", address)


def normal(address: str) -> str:
    """A number as E.164 where that can be told: `(415) 555-0100` is one of North America."""
    kind, text = channel(address)
    plain = text.translate(_PUNCTUATION)
    digits = plain.removeprefix("+")
    if not digits.isdecimal() or not digits.isascii():
        return address
    if not plain.startswith("+"):
        if len(digits) == 10 and digits[0] in "23456789":
            plain = f"+1{digits}"
        elif len(digits) >= 11:
            plain = f"+{digits}"
    return f"{kind}:{plain}" if kind else plain


def is_number(text: str) -> bool:
    """Whether a text is a phone number as E.164 has it."""
    return E164.fullmatch(text) is not None


def takes_names(number: str) -> bool:
    """Whether an alphanumeric sender may write to a number: not in the United States and Canada.

    https://help.twilio.com/articles/223133767
    """
    return not number.startswith("+1") or number[2:5] in _ISLANDS


def is_alphanumeric(text: str) -> bool:
    """Whether a text may be an alphanumeric sender id."""
    return _ALPHANUMERIC.fullmatch(text) is not None


def number_row(state: State, account: str, number: str) -> Row | None:
    """The number of an account, or of its subaccounts' pool."""
    place = state.place("api.v2010.accounts.incoming_phone_numbers", account)
    return next((row for row in state.store.rows(place) if row.data.get("phone_number") == number), None)


def owner(state: State, address: str) -> tuple[str, Row | None] | None:
    """The account that gets what is sent to an address, and the number, short code or sender of a channel; None:
    nobody's."""
    kind, number = channel(address)
    for account, row in _senders(state):
        if row.data.get("sender_id") == address or row.data.get("short_code") == number:
            return account, row
    if (found := _with_number(state, number)) is not None:
        return found
    if number == ALWAYS or kind:
        return state.account_sid, None
    return None


def has_number(state: State, address: str) -> bool:
    """Whether an account has a number; of a channel such as WhatsApp none does."""
    return _with_number(state, address) is not None


def _with_number(state: State, number: str) -> tuple[str, Row] | None:
    found = ((account, number_row(state, account, number)) for account in state.accounts)
    return next(((account, row) for account, row in found if row is not None), None)


def channel_sender(state: State, account: str, address: str) -> Row | None:
    """A sender of a channel, such as WhatsApp."""
    rows = state.store.rows(state.place("messaging.v2.channels_senders", tenant=account))
    return next((row for row in rows if row.data.get("sender_id") == address), None)


def _senders(state: State) -> Iterator[tuple[str, Row]]:
    """Short codes, and senders of channels."""
    for account in state.accounts:
        for row in state.store.rows(state.place("api.v2010.accounts.short_codes", account)):
            yield account, row
        for row in state.store.rows(state.place("messaging.v2.channels_senders", tenant=account)):
            yield account, row


def has_short_code(state: State, account: str, code: str) -> bool:
    """Whether an account has a short code."""
    rows = state.store.rows(state.place("api.v2010.accounts.short_codes", account))
    return any(row.data.get("short_code") == code for row in rows)


def service(state: State, account: str, sid: str) -> Row | None:
    """A messaging service."""
    return state.store.find(state.place("messaging.v1.services", tenant=account), sid)


def pool(state: State, account: str, sid: str) -> list[str]:
    """The senders of a messaging service: numbers, short codes, alphanumeric ids, addresses of channels."""
    found: list[str] = []
    for part, field in (
        ("phone_numbers", "phone_number"), ("short_codes", "short_code"), ("alpha_senders", "alpha_sender"),
        ("channel_senders", "sender"),
    ):  # fmt: skip
        rows = state.store.rows(state.place(f"messaging.v1.services.{part}", sid, tenant=account))
        found += [row.data[field] for row in rows if row.data.get(field)]
    return found


def webhook(sender: Row | None) -> dict[str, Any]:
    """What the sender of a channel says about applications; empty for a number."""
    found = sender.data.get("webhook") if sender is not None else None
    return found if isinstance(found, dict) else {}


def fitting(pool: list[str], to: str) -> list[str]:
    """Those senders of a pool that can write to an address; all of them where none can."""
    kind, number = channel(to)
    same = [each for each in pool if channel(each)[0] == kind]
    plain = [each for each in same if takes_names(number) or not is_alphanumeric(each)]
    if kind:
        plain = same or [each for each in pool if is_number(each)]
    return plain or same or pool


def services_of(state: State, account: str, sender: str) -> list[Row]:
    """The messaging services that have a sender."""
    rows = state.store.rows(state.place("messaging.v1.services", tenant=account))
    return [row for row in rows if sender in pool(state, account, row.key)]


def service_of(state: State, account: str, address: str) -> Row | None:
    """The messaging service that gets what is sent to an address: that of the sender, or of the number in it."""
    _, number = channel(address)
    found = services_of(state, account, address) or services_of(state, account, number)
    return found[0] if found else None


def application(state: State, account: str, sid: Any) -> Row | None:
    """A TwiML application."""
    return state.store.find(state.place("api.v2010.accounts.applications", account), str(sid)) if sid else None
