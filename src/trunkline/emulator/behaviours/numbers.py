"""Phone numbers: those that were bought, those for sale, and those of others to call from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count, islice
from typing import Any

from ..errors import invalid, not_found
from ..messaging import senders
from ..state import State
from ..store import Place, Row
from ..values import is_url
from .base import Behaviour

_AREA = re.compile(r"[0-9]{3}")
_TOLL_FREE = re.compile(r"\+1(800|888|877|866|855|844|833)")
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
# What is asked for TwiML, and told, by field, and the error code of what is no URL.
# https://www.twilio.com/docs/api/errors/21402 and 21502
_URLS = {
    "voice_url": 21402,
    "voice_fallback_url": 21402,
    "status_callback": 21502,
    "sms_url": 21502,
    "sms_fallback_url": 21502,
    "sms_status_callback": 21502,
    "message_status_callback": 21502,
}
# Codes that ISO 3166 leaves to users: no country ever has one. XK, which is Kosovo to many, is not among them.
_NOWHERE = re.compile(r"AA|Q[M-Z]|X[A-JL-Z]|ZZ")
COUNTRIES = {"US": "1", "CA": "1", "GB": "44", "DE": "49", "FR": "33", "AU": "61", "CH": "41"}


def local(number: Any) -> str | None:
    """A number of North America as people there write it; another as it is."""
    found = re.fullmatch(r"\+1(\d{3})(\d{3})(\d{4})", number) if isinstance(number, str) else None
    return "({}) {}-{}".format(*found.groups()) if found else number


def numbers(state: State, country: str, area: str) -> Iterator[str]:
    """The numbers of a country and area code, endless and always the same."""
    code = COUNTRIES.get(country, "1")
    for index in count():
        digits = int(state.store.digest("number", country, area, index, size=10), 16)
        exchange, line = 200 + digits % 800, digits // 800 % 10_000
        yield f"+1{area}{exchange}{line:04d}" if code == "1" else f"+{code}20{exchange}{line:05d}"


class Asking(Behaviour):
    """What has the URLs of applications: a number, a TwiML application."""

    def created(self, state: State, place: Place, row: Row) -> None:
        _check_urls({**row.hidden, **row.data})

    def check(self, state: State, row: Row, given: dict[str, Any]) -> None:
        _check_urls(given)


def _check_urls(given: dict[str, Any]) -> None:
    for name, code in _URLS.items():
        url = given.get(name)
        if url and not is_url(str(url)):
            title = "".join(word.capitalize() for word in name.split("_"))
            raise invalid(f"{title} is not a valid URL: {url}", code)


class Numbers(Asking):
    """Numbers that the account bought, by number or by area code."""

    def created(self, state: State, place: Place, row: Row) -> None:
        super().created(state, place, row)
        data, hidden = row.data, row.hidden
        area = hidden.get("area_code")
        if area is not None and not _AREA.fullmatch(str(area)):
            raise invalid(f"AreaCode {area} is not valid: it has three digits", 21451)
        if area == "533":
            raise invalid("No phone numbers found in area code 533.", 21452)
        given = data.get("phone_number")
        data["phone_number"] = number = senders.normal(given) if given else self._free(state, place, area or "415")
        if given and not senders.is_number(number):
            raise invalid(f"Phone Number {given} is not valid.", 21421)
        if any(other.data["phone_number"] == number for other in state.store.rows(place._replace(where=()))):
            raise invalid(f"PhoneNumber {number} is not available.", 21422)
        data.setdefault("_type", "TollFree" if _TOLL_FREE.match(number) else "Local")
        data["type"] = {"TollFree": "toll-free"}.get(data["_type"], data["_type"].lower())
        data["friendly_name"] = data.get("friendly_name") or local(number)
        data.update(capabilities={"voice": True, "sms": True, "mms": True, "fax": False}, status="in-use")
        data.update(origin="twilio", beta=False, address_requirements="none")

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        """A number belongs to a trunk or to an application: one takes the place of the other."""
        if given.get("trunk_sid"):
            row.data["voice_application_sid"] = None
        elif given.get("voice_application_sid"):
            row.data["trunk_sid"] = None

    def _free(self, state: State, place: Place, area: str) -> str:
        taken = {row.data["phone_number"] for row in state.store.rows(place._replace(where=()))}
        return next(number for number in numbers(state, "US", area) if number not in taken)


def own_number(state: State, number: str, account: str | None = None) -> Row:
    """An account has a number, the main one without another."""
    place = state.place("api.v2010.accounts.incoming_phone_numbers", account or state.account_sid)
    row = state.blank("PN" + state.store.fresh())
    row.made_up, row.account = False, state.owner(place)
    row.data.update(sid=row.key, account_sid=row.account, phone_number=number, sms_method="POST", voice_method="POST")
    Numbers().created(state, place, row)
    return state.store.add(place, row)


class NumbersForSale(Behaviour):
    """Thirty numbers a country and kind that are not bought, always the same; AreaCode and Contains narrow it.

    Which countries have none for sale is not known here; what is no country has none.
    """

    def rows(self, state: State, place: Place, values: dict[str, Any]) -> list[Row] | None:
        country, kind = place.path.split("/")[-2:]
        if not re.fullmatch(r"[A-Za-z]{2}", country) or _NOWHERE.fullmatch(country.upper()):
            raise not_found(place.path)
        asked = values.get("AreaCode")
        area = "800" if kind == "TollFree" else "415" if asked in (None, "") else str(asked)
        if area == "533" or (COUNTRIES.get(country) == "1" and not _AREA.fullmatch(area)):
            return []  # no number of the country has it
        wanted = str(values.get("Contains") or "").upper().replace("*", ".").translate(_KEYPAD)
        pattern = re.sub(r"[^0-9.]", "", wanted)
        bought = state.place("api.v2010.accounts.incoming_phone_numbers", state.owner(place))
        taken = {row.data["phone_number"] for row in state.store.rows(bought)}
        offered = (_with_tail(number, pattern) for number in islice(numbers(state, country, area), 30 + len(taken)))
        free = _first((number for number in offered if number not in taken and len(number) > len(pattern)), 30)
        return [self._row(state, number, country) for number in free]

    def _row(self, state: State, number: str, country: str) -> Row:
        row = state.blank(number)
        row.data.update(phone_number=number, friendly_name=local(number), iso_country=country, beta=False)
        row.data.update(region="CA" if country == "US" else None, address_requirements="none")
        row.data["capabilities"] = {"voice": True, "SMS": True, "MMS": True, "fax": False}
        return row


def _first(texts: Iterator[str], count: int) -> list[str]:
    """The first texts that differ."""
    found: dict[str, None] = {}
    for text in texts:
        found[text] = None
        if len(found) == count:
            break
    return list(found)


def _with_tail(number: str, pattern: str) -> str:
    """The number, ending as the pattern says; a dot in it is any digit."""
    begin = len(number) - len(pattern)
    return number[:begin] + "".join(
        own if want == "." else want for own, want in zip(number[begin:], pattern, strict=False)
    )


class CallerIds(Behaviour):
    """Numbers of others to call from. They are there at once, whoever enters the code."""

    def created(self, state: State, place: Place, row: Row) -> None:
        row.data["friendly_name"] = row.data.get("friendly_name") or local(row.data.get("phone_number"))
        row.data["validation_code"] = f"{int(state.store.digest('validation code', row.number), 16) % 10**6:06d}"
        row.data["call_sid"] = "CA" + state.store.fresh()
