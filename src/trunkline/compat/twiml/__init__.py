"""`twilio.twiml`, which cannot be had: TwiML is checked here, not made. Each import of it says so."""

from __future__ import annotations

from ..missing import said_by

_INSTEAD = (
    "Trunkline does not make TwiML. Leave `from twilio.twiml…` as it is, for the official package can stay beside "
    "Trunkline; or write the XML, and have `trunkline twiml check` look at it"
)

__getattr__ = said_by(__name__, {}, _INSTEAD)
