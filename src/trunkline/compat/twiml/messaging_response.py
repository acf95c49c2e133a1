"""`twilio.twiml.messaging_response`, which cannot be had: each import says what to do instead."""

from __future__ import annotations

from ..missing import said_by
from . import _INSTEAD

__getattr__ = said_by(__name__, {}, _INSTEAD)
