"""`twilio.jwt.validation`, which cannot be had: `trunkline.tokens.ClientValidation` signs requests."""

from __future__ import annotations

from ..missing import said_by

__getattr__ = said_by(
    __name__,
    {
        "ClientValidationJwt": "trunkline.tokens.ClientValidation signs requests, and Client(validation=…) each of a "
        "client"
    },
)
