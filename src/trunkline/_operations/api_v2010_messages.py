# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, messages."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import messages as m

CreateMessage = Operation(
    "api_v2010.CreateMessage", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Messages.json", m.Message, body="form",
    status=(201,),
    formats={
        "MediaUrl": "list", "ContentVariables": "json", "SendAt": "datetime", "PersistentAction": "list",
        "ProvideFeedback": "bool", "ValidityPeriod": "seconds", "ForceDelivery": "bool", "SmartEncoded": "bool",
        "ShortenUrls": "bool", "SendAsMms": "bool",
    },
    required=("To",), conditional=(("From", "MessagingServiceSid"), ("Body", "MediaUrl", "ContentSid"),),
)
CreateMessageFeedback = Operation(
    "api_v2010.CreateMessageFeedback", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json", m.MessageFeedback, body="form",
)
DeleteMedia: Operation[None] = Operation(
    "api_v2010.DeleteMedia", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json", status=(204,),
)
DeleteMessage: Operation[None] = Operation(
    "api_v2010.DeleteMessage", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json", status=(204,),
)
FetchMedia = Operation(
    "api_v2010.FetchMedia", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json",
    m.Media,
)
FetchMessage = Operation(
    "api_v2010.FetchMessage", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json", m.Message,
)
ListMedia = Operation(
    "api_v2010.ListMedia", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json", m.Media,
    formats={"DateCreated": "day", "DateCreated<": "day", "DateCreated>": "day"},
    listing=Listing("media_list", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListMessage = Operation(
    "api_v2010.ListMessage", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Messages.json", m.Message,
    formats={"DateSent": "day", "DateSent<": "day", "DateSent>": "day"},
    listing=Listing("messages", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateMessage = Operation(
    "api_v2010.UpdateMessage", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json", m.Message,
    body="form",
)
