# Generated from facts/chat_v3.json by `make generate`; do not edit.
"""The operations of chat_v3."""

from .._core.call.operation import Operation
from ..models import chat_v3 as m

UpdateChannel = Operation(
    "chat_v3.UpdateChannel", "POST", "chat", "/v3/Services/{ServiceSid}/Channels/{Sid}", m.Channel, body="form",
)
