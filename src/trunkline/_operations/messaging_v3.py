# Generated from facts/messaging_v3.json by `make generate`; do not edit.
"""The operations of messaging_v3."""

from .._core.call.operation import Operation
from ..models import messaging_v3 as m

CreateV3TypingIndicator = Operation(
    "messaging_v3.CreateV3TypingIndicator", "POST", "messaging", "/v3/Indicators/Typing.json",
    m.V3TypingIndicatorResult, body="json", formats={"": "value"}, required=("",),
)
