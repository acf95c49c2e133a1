"""`twilio.rest.api.v2010.account.call`: for annotations and mocks. Called by users."""

from __future__ import annotations

from ......_sync.api.api_v2010_calls import AccountsCallsContext as CallContext
from ......_sync.helpers.calls import Calls as CallList
from ......models.api_v2010 import Call as CallInstance

__all__ = ["CallContext", "CallInstance", "CallList"]
