"""`twilio.rest.api.v2010.account.message`: for annotations and mocks. Called by users."""

from __future__ import annotations

from ......_sync.api.api_v2010_messages import AccountsMessagesContext as MessageContext
from ......_sync.helpers.messages import Messages as MessageList
from ......models.api_v2010 import Message as MessageInstance

__all__ = ["MessageContext", "MessageInstance", "MessageList"]
