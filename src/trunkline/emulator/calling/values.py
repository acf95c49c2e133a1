"""The parameters of a call in requests to applications. A call enters, values by their names in Python leave. Pure.

Called by whoever asks or tells an application. https://www.twilio.com/docs/voice/twiml#request-parameters
"""

from __future__ import annotations

from typing import Any

from ..engine.parameters import parameters
from ..messaging import senders
from .session import Leg

_PARTS = ("city", "state", "zip")


def is_phone(address: str) -> bool:
    """Whether an address is a phone number, and not a client or a SIP address."""
    return senders.is_number(address)


def _country(address: str) -> str:
    return "US" if address.startswith("+1") else ""


def of_call(leg: Leg) -> dict[str, Any]:
    """What every request about a call says."""
    data = leg.row.data
    values: dict[str, Any] = {
        "call_sid": leg.sid,
        "account_sid": leg.account,
        "from_": data["from"],
        "to": data["to"],
        "call_status": leg.status,
        "api_version": "2010-04-01",
        "direction": leg.direction,
        "forwarded_from": data.get("forwarded_from"),
        "parent_call_sid": data.get("parent_call_sid"),
        "application_sid": leg.application,
        "answered_by": leg.options.get("answered_by"),
    }
    values |= leg.options.get("sip") or {}
    for name, other in (("from", "caller"), ("to", "called")):
        address = str(data[name])
        if is_phone(address):
            for which in (name, other):
                values |= {f"{which}_{part}": "" for part in _PARTS}
                values[f"{which}_country"] = _country(address)
    if leg.direction == "inbound" and is_phone(str(data["from"])):
        values["call_token"] = '{"parentCallInfoToken":"' + leg.sid + '","identityHeaderTokens":[]}'
        if values["from_country"]:
            values["stir_verstat"] = "TN-Validation-Passed-A"
    return values


def of_request(leg: Leg, event: str, more: dict[str, Any] | None = None) -> dict[str, str]:
    """The parameters of a request about a call, by wire name.

    Args:
        more: what the event has beside, by names in Python.
    """
    return parameters(event, {**of_call(leg), **(more or {})}) | leg.extra
