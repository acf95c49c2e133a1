# Generated from facts/chat_v1.json by `make generate`; do not edit.
"""The operations of chat_v1."""

from .._core.call.operation import Listing, Operation
from ..models import chat_v1 as m

CreateChannel = Operation(
    "chat_v1.CreateChannel", "POST", "chat", "/v1/Services/{ServiceSid}/Channels", m.Channel, body="form",
    status=(201,), formats={"Attributes": "json"},
)
CreateCredential = Operation(
    "chat_v1.CreateCredential", "POST", "chat", "/v1/Credentials", m.Credential, body="form", status=(201,),
    formats={"Sandbox": "bool"}, required=("Type",),
)
CreateInvite = Operation(
    "chat_v1.CreateInvite", "POST", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites", m.Invite,
    body="form", status=(201,), required=("Identity",),
)
CreateMember = Operation(
    "chat_v1.CreateMember", "POST", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members", m.Member,
    body="form", status=(201,), required=("Identity",),
)
CreateMessage = Operation(
    "chat_v1.CreateMessage", "POST", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages", m.Message,
    body="form", status=(201,), formats={"Attributes": "json"}, required=("Body",),
)
CreateRole = Operation(
    "chat_v1.CreateRole", "POST", "chat", "/v1/Services/{ServiceSid}/Roles", m.Role, body="form", status=(201,),
    formats={"Permission": "list"}, required=("FriendlyName", "Type", "Permission"),
)
CreateService = Operation(
    "chat_v1.CreateService", "POST", "chat", "/v1/Services", m.Service, body="form", status=(201,),
    required=("FriendlyName",),
)
CreateUser = Operation(
    "chat_v1.CreateUser", "POST", "chat", "/v1/Services/{ServiceSid}/Users", m.User, body="form", status=(201,),
    formats={"Attributes": "json"}, required=("Identity",),
)
DeleteChannel: Operation[None] = Operation(
    "chat_v1.DeleteChannel", "DELETE", "chat", "/v1/Services/{ServiceSid}/Channels/{Sid}", status=(204,),
)
DeleteCredential: Operation[None] = Operation(
    "chat_v1.DeleteCredential", "DELETE", "chat", "/v1/Credentials/{Sid}", status=(204,),
)
DeleteInvite: Operation[None] = Operation(
    "chat_v1.DeleteInvite", "DELETE", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}",
    status=(204,),
)
DeleteMember: Operation[None] = Operation(
    "chat_v1.DeleteMember", "DELETE", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}",
    status=(204,),
)
DeleteMessage: Operation[None] = Operation(
    "chat_v1.DeleteMessage", "DELETE", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
    status=(204,),
)
DeleteRole: Operation[None] = Operation(
    "chat_v1.DeleteRole", "DELETE", "chat", "/v1/Services/{ServiceSid}/Roles/{Sid}", status=(204,),
)
DeleteService: Operation[None] = Operation(
    "chat_v1.DeleteService", "DELETE", "chat", "/v1/Services/{Sid}", status=(204,),
)
DeleteUser: Operation[None] = Operation(
    "chat_v1.DeleteUser", "DELETE", "chat", "/v1/Services/{ServiceSid}/Users/{Sid}", status=(204,),
)
FetchChannel = Operation("chat_v1.FetchChannel", "GET", "chat", "/v1/Services/{ServiceSid}/Channels/{Sid}", m.Channel)
FetchCredential = Operation("chat_v1.FetchCredential", "GET", "chat", "/v1/Credentials/{Sid}", m.Credential)
FetchInvite = Operation(
    "chat_v1.FetchInvite", "GET", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}", m.Invite,
)
FetchMember = Operation(
    "chat_v1.FetchMember", "GET", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}", m.Member,
)
FetchMessage = Operation(
    "chat_v1.FetchMessage", "GET", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}", m.Message,
)
FetchRole = Operation("chat_v1.FetchRole", "GET", "chat", "/v1/Services/{ServiceSid}/Roles/{Sid}", m.Role)
FetchService = Operation("chat_v1.FetchService", "GET", "chat", "/v1/Services/{Sid}", m.Service)
FetchUser = Operation("chat_v1.FetchUser", "GET", "chat", "/v1/Services/{ServiceSid}/Users/{Sid}", m.User)
ListChannel = Operation(
    "chat_v1.ListChannel", "GET", "chat", "/v1/Services/{ServiceSid}/Channels", m.Channel, formats={"Type": "list"},
    listing=Listing("channels", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListCredential = Operation(
    "chat_v1.ListCredential", "GET", "chat", "/v1/Credentials", m.Credential,
    listing=Listing("credentials", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInvite = Operation(
    "chat_v1.ListInvite", "GET", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites", m.Invite,
    formats={"Identity": "list"}, listing=Listing("invites", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListMember = Operation(
    "chat_v1.ListMember", "GET", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members", m.Member,
    formats={"Identity": "list"}, listing=Listing("members", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListMessage = Operation(
    "chat_v1.ListMessage", "GET", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages", m.Message,
    listing=Listing("messages", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListRole = Operation(
    "chat_v1.ListRole", "GET", "chat", "/v1/Services/{ServiceSid}/Roles", m.Role,
    listing=Listing("roles", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListService = Operation(
    "chat_v1.ListService", "GET", "chat", "/v1/Services", m.Service,
    listing=Listing("services", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListUser = Operation(
    "chat_v1.ListUser", "GET", "chat", "/v1/Services/{ServiceSid}/Users", m.User,
    listing=Listing("users", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListUserChannel = Operation(
    "chat_v1.ListUserChannel", "GET", "chat", "/v1/Services/{ServiceSid}/Users/{UserSid}/Channels", m.UserChannel,
    listing=Listing("channels", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateChannel = Operation(
    "chat_v1.UpdateChannel", "POST", "chat", "/v1/Services/{ServiceSid}/Channels/{Sid}", m.Channel, body="form",
    formats={"Attributes": "json"},
)
UpdateCredential = Operation(
    "chat_v1.UpdateCredential", "POST", "chat", "/v1/Credentials/{Sid}", m.Credential, body="form",
    formats={"Sandbox": "bool"},
)
UpdateMember = Operation(
    "chat_v1.UpdateMember", "POST", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}", m.Member,
    body="form",
)
UpdateMessage = Operation(
    "chat_v1.UpdateMessage", "POST", "chat", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
    m.Message, body="form", formats={"Attributes": "json"},
)
UpdateRole = Operation(
    "chat_v1.UpdateRole", "POST", "chat", "/v1/Services/{ServiceSid}/Roles/{Sid}", m.Role, body="form",
    formats={"Permission": "list"}, required=("Permission",),
)
UpdateService = Operation(
    "chat_v1.UpdateService", "POST", "chat", "/v1/Services/{Sid}", m.Service, body="form",
    formats={
        "ReadStatusEnabled": "bool", "ReachabilityEnabled": "bool", "TypingIndicatorTimeout": "seconds",
        "ConsumptionReportInterval": "seconds", "Notifications.NewMessage.Enabled": "bool",
        "Notifications.AddedToChannel.Enabled": "bool", "Notifications.RemovedFromChannel.Enabled": "bool",
        "Notifications.InvitedToChannel.Enabled": "bool", "WebhookFilters": "list",
    },
)
UpdateUser = Operation(
    "chat_v1.UpdateUser", "POST", "chat", "/v1/Services/{ServiceSid}/Users/{Sid}", m.User, body="form",
    formats={"Attributes": "json"},
)
