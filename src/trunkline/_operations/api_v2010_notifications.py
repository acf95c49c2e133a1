# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, notifications."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import notifications as m

FetchNotification = Operation(
    "api_v2010.FetchNotification", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Notifications/{Sid}.json",
    m.NotificationInstance,
)
ListNotification = Operation(
    "api_v2010.ListNotification", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Notifications.json", m.Notification,
    formats={"MessageDate": "date", "MessageDate<": "date", "MessageDate>": "date"},
    listing=Listing("notifications", "uri", 1000, "PageSize", "Page", "PageToken"),
)
