# Generated from facts/messaging_v2.json by `make generate`; do not edit.
"""The operations of messaging_v2."""

from .._core.call.operation import Listing, Operation
from ..models import messaging_v2 as m

CreateChannelsSender = Operation(
    "messaging_v2.CreateChannelsSender", "POST", "messaging", "/v2/Channels/Senders", m.ChannelsSenderResponse,
    body="json", status=(202,), formats={"configuration": "value", "webhook": "value", "profile": "value"},
    required=("sender_id",), nullable=("sender_id", "friendly_name", "configuration", "webhook", "profile"),
)
CreateTypingIndicator = Operation(
    "messaging_v2.CreateTypingIndicator", "POST", "messaging", "/v2/Indicators/Typing.json", m.TypingIndicatorResult,
    body="form", required=("channel", "messageId"),
)
DeleteChannelsSender: Operation[None] = Operation(
    "messaging_v2.DeleteChannelsSender", "DELETE", "messaging", "/v2/Channels/Senders/{Sid}", status=(204,),
)
FetchChannelsSender = Operation(
    "messaging_v2.FetchChannelsSender", "GET", "messaging", "/v2/Channels/Senders/{Sid}", m.ChannelsSenderResponse,
)
FetchDomainCertV4 = Operation(
    "messaging_v2.FetchDomainCertV4", "GET", "messaging", "/v2/LinkShortening/Domains/{DomainSid}/Certificate",
    m.DomainCertV4,
)
ListChannelsSender = Operation(
    "messaging_v2.ListChannelsSender", "GET", "messaging", "/v2/Channels/Senders", m.ChannelsSenderResponse,
    required=("Channel",), listing=Listing("senders", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateChannelsSender = Operation(
    "messaging_v2.UpdateChannelsSender", "POST", "messaging", "/v2/Channels/Senders/{Sid}", m.ChannelsSenderResponse,
    body="json", status=(202,), formats={"configuration": "value", "webhook": "value", "profile": "value"},
    nullable=("configuration", "webhook", "profile", "friendly_name"),
)
