"""`twilio.base.exceptions`: the exceptions of clients by their names there.

Enters and leaves nothing: these are the classes of `trunkline.errors`. Called by users.
"""

from __future__ import annotations

from ...errors import TrunklineError as TwilioException
from ...errors import TwilioRestException
from ..missing import said_by

__all__ = ["TwilioException", "TwilioRestException"]

__getattr__ = said_by(
    __name__,
    {
        "TwilioServiceException": "catch TwilioRestException, which has title and detail in msg, errors in details, "
        "and type in more_info"
    },
)
