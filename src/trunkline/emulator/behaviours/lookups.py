"""What is known of any number: lookups, and prices of calls to it."""

from __future__ import annotations

import re
from typing import Any

from ..errors import not_found
from ..state import State
from ..store import Place, Row
from .base import Behaviour
from .numbers import COUNTRIES, local

_PACKAGES = frozenset({
    "add_ons", "call_forwarding", "caller_name", "carrier", "identity_match", "line_status", "line_type_intelligence",
    "phone_number_quality_score", "pre_fill", "reassigned_number", "sim_swap", "sms_pumping_risk",
})  # fmt: skip
# Of version 1, whose description does not say what they hold.
# https://www.twilio.com/docs/lookup/v1-api
_PARTS = {
    "carrier": {
        "mobile_country_code": "310",
        "mobile_network_code": "456",
        "name": "verizon",
        "type": "mobile",
        "error_code": None,
    },
    "caller_name": {"caller_name": "Delicious Cheese Cake", "caller_type": "CONSUMER", "error_code": None},
}
_NUMBER = re.compile(r"\+?[0-9]{7,15}")


class Lookups(Behaviour):
    """Any number is known; what is no number is not valid, or with `strict` (v1) not found."""

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__()
        self.strict = strict

    def find(self, state: State, place: Place, key: str) -> Row | None:
        if self.strict and not _NUMBER.fullmatch(key):
            raise not_found(f"{place.path}/{key}")
        return None

    def tick(self, state: State, row: Row, now: float) -> None:
        row.data["valid"] = known = _NUMBER.fullmatch(row.key) is not None
        row.data["validation_errors"] = [] if known else ["NOT_A_NUMBER"]
        row.data["national_format"] = local(row.key)
        codes = ((country, code) for country, code in COUNTRIES.items() if row.key.startswith(f"+{code}"))
        row.data["country_code"], row.data["calling_country_code"] = next(codes, (None, None))

    def asked(self, state: State, row: Row, values: dict[str, Any], now: float) -> dict[str, Any]:
        """A package that is not asked for is null."""
        wanted = {name.strip() for name in str(values.get("Fields") or "").split(",")}
        wanted |= {str(name).replace("-", "_") for name in values.get("Type") or []}
        wanted |= {"add_ons"} if values.get("AddOns") else set()
        found: dict[str, Any] = dict.fromkeys(_PACKAGES - wanted)
        if self.strict:
            found |= {name: parts for name, parts in _PARTS.items() if name in wanted}
        return found | _national(row.key, values.get("CountryCode"))


def _national(key: str, country: Any) -> dict[str, Any]:
    """What is known of a number that is written as in its country, whose country is given."""
    code = COUNTRIES.get(str(country).upper())
    digits = "".join(filter(str.isdigit, key)).removeprefix("1" if code == "1" else "0")
    if code is None or key.startswith("+") or not 6 <= len(digits) <= 12:
        return {}
    number = f"+{code}{digits}"
    known: dict[str, Any] = {
        "phone_number": number,
        "national_format": local(number),
        "valid": True,
        "validation_errors": [],
    }
    return known | {"country_code": str(country).upper(), "calling_country_code": code}


class Origins(Behaviour):
    """Prices of calls to a number, from the number that is asked for."""

    def asked(self, state: State, row: Row, values: dict[str, Any], now: float) -> dict[str, Any]:
        return {"origination_number": values.get("OriginationNumber") or None}
