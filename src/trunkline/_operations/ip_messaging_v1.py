# Generated from facts/ip_messaging_v1.json by `make generate`; do not edit.
"""The operations of ip_messaging_v1."""

from .._core.call.operation import Listing, Operation
from ..models import ip_messaging_v1 as m

CreateChannel = Operation(
    "ip_messaging_v1.CreateChannel", "POST", "ip-messaging", "/v1/Services/{ServiceSid}/Channels", m.Channel,
    body="form", status=(201,), formats={"Attributes": "json"},
)
CreateCredential = Operation(
    "ip_messaging_v1.CreateCredential", "POST", "ip-messaging", "/v1/Credentials", m.Credential, body="form",
    status=(201,), formats={"Sandbox": "bool"}, required=("Type",),
)
CreateInvite = Operation(
    "ip_messaging_v1.CreateInvite", "POST", "ip-messaging", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites",
    m.Invite, body="form", status=(201,), required=("Identity",),
)
CreateMember = Operation(
    "ip_messaging_v1.CreateMember", "POST", "ip-messaging", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members",
    m.Member, body="form", status=(201,), required=("Identity",),
)
CreateMessage = Operation(
    "ip_messaging_v1.CreateMessage", "POST", "ip-messaging", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
    m.Message, body="form", status=(201,), formats={"Attributes": "json"}, required=("Body",),
)
CreateRole = Operation(
    "ip_messaging_v1.CreateRole", "POST", "ip-messaging", "/v1/Services/{ServiceSid}/Roles", m.Role, body="form",
    status=(201,), formats={"Permission": "list"}, required=("FriendlyName", "Type", "Permission"),
)
CreateService = Operation(
    "ip_messaging_v1.CreateService", "POST", "ip-messaging", "/v1/Services", m.Service, body="form", status=(201,),
    required=("FriendlyName",),
)
CreateUser = Operation(
    "ip_messaging_v1.CreateUser", "POST", "ip-messaging", "/v1/Services/{ServiceSid}/Users", m.User, body="form",
    status=(201,), formats={"Attributes": "json"}, required=("Identity",),
)
DeleteChannel: Operation[None] = Operation(
    "ip_messaging_v1.DeleteChannel", "DELETE", "ip-messaging", "/v1/Services/{ServiceSid}/Channels/{Sid}",
    status=(204,),
)
DeleteCredential: Operation[None] = Operation(
    "ip_messaging_v1.DeleteCredential", "DELETE", "ip-messaging", "/v1/Credentials/{Sid}", status=(204,),
)
DeleteInvite: Operation[None] = Operation(
    "ip_messaging_v1.DeleteInvite", "DELETE", "ip-messaging",
    "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}", status=(204,),
)
DeleteMember: Operation[None] = Operation(
    "ip_messaging_v1.DeleteMember", "DELETE", "ip-messaging",
    "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}", status=(204,),
)
DeleteMessage: Operation[None] = Operation(
    "ip_messaging_v1.DeleteMessage", "DELETE", "ip-messaging",
    "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}", status=(204,),
)
DeleteRole: Operation[None] = Operation(
    "ip_messaging_v1.DeleteRole", "DELETE", "ip-messaging", "/v1/Services/{ServiceSid}/Roles/{Sid}", status=(204,),
)
DeleteService: Operation[None] = Operation(
    "ip_messaging_v1.DeleteService", "DELETE", "ip-messaging", "/v1/Services/{Sid}", status=(204,),
)
DeleteUser: Operation[None] = Operation(
    "ip_messaging_v1.DeleteUser", "DELETE", "ip-messaging", "/v1/Services/{ServiceSid}/Users/{Sid}", status=(204,),
)
FetchChannel = Operation(
    "ip_messaging_v1.FetchChannel", "GET", "ip-messaging", "/v1/Services/{ServiceSid}/Channels/{Sid}", m.Channel,
)
FetchCredential = Operation(
    "ip_messaging_v1.FetchCredential", "GET", "ip-messaging", "/v1/Credentials/{Sid}", m.Credential,
)
FetchInvite = Operation(
    "ip_messaging_v1.FetchInvite", "GET", "ip-messaging",
    "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}", m.Invite,
)
FetchMember = Operation(
    "ip_messaging_v1.FetchMember", "GET", "ip-messaging",
    "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}", m.Member,
)
FetchMessage = Operation(
    "ip_messaging_v1.FetchMessage", "GET", "ip-messaging",
    "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}", m.Message,
)
FetchRole = Operation(
    "ip_messaging_v1.FetchRole", "GET", "ip-messaging", "/v1/Services/{ServiceSid}/Roles/{Sid}", m.Role,
)
FetchService = Operation("ip_messaging_v1.FetchService", "GET", "ip-messaging", "/v1/Services/{Sid}", m.Service)
FetchUser = Operation(
    "ip_messaging_v1.FetchUser", "GET", "ip-messaging", "/v1/Services/{ServiceSid}/Users/{Sid}", m.User,
)
ListChannel = Operation(
    "ip_messaging_v1.ListChannel", "GET", "ip-messaging", "/v1/Services/{ServiceSid}/Channels", m.Channel,
    formats={"Type": "list"}, listing=Listing("channels", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListCredential = Operation(
    "ip_messaging_v1.ListCredential", "GET", "ip-messaging", "/v1/Credentials", m.Credential,
    listing=Listing("credentials", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInvite = Operation(
    "ip_messaging_v1.ListInvite", "GET", "ip-messaging", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Invites",
    m.Invite, formats={"Identity": "list"}, listing=Listing("invites", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListMember = Operation(
    "ip_messaging_v1.ListMember", "GET", "ip-messaging", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members",
    m.Member, formats={"Identity": "list"}, listing=Listing("members", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListMessage = Operation(
    "ip_messaging_v1.ListMessage", "GET", "ip-messaging", "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
    m.Message, listing=Listing("messages", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListRole = Operation(
    "ip_messaging_v1.ListRole", "GET", "ip-messaging", "/v1/Services/{ServiceSid}/Roles", m.Role,
    listing=Listing("roles", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListService = Operation(
    "ip_messaging_v1.ListService", "GET", "ip-messaging", "/v1/Services", m.Service,
    listing=Listing("services", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListUser = Operation(
    "ip_messaging_v1.ListUser", "GET", "ip-messaging", "/v1/Services/{ServiceSid}/Users", m.User,
    listing=Listing("users", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListUserChannel = Operation(
    "ip_messaging_v1.ListUserChannel", "GET", "ip-messaging", "/v1/Services/{ServiceSid}/Users/{UserSid}/Channels",
    m.UserChannel, listing=Listing("channels", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateChannel = Operation(
    "ip_messaging_v1.UpdateChannel", "POST", "ip-messaging", "/v1/Services/{ServiceSid}/Channels/{Sid}", m.Channel,
    body="form", formats={"Attributes": "json"},
)
UpdateCredential = Operation(
    "ip_messaging_v1.UpdateCredential", "POST", "ip-messaging", "/v1/Credentials/{Sid}", m.Credential, body="form",
    formats={"Sandbox": "bool"},
)
UpdateMember = Operation(
    "ip_messaging_v1.UpdateMember", "POST", "ip-messaging",
    "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}", m.Member, body="form",
)
UpdateMessage = Operation(
    "ip_messaging_v1.UpdateMessage", "POST", "ip-messaging",
    "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}", m.Message, body="form",
    formats={"Attributes": "json"},
)
UpdateRole = Operation(
    "ip_messaging_v1.UpdateRole", "POST", "ip-messaging", "/v1/Services/{ServiceSid}/Roles/{Sid}", m.Role, body="form",
    formats={"Permission": "list"}, required=("Permission",),
)
UpdateService = Operation(
    "ip_messaging_v1.UpdateService", "POST", "ip-messaging", "/v1/Services/{Sid}", m.Service, body="form",
    formats={
        "ReadStatusEnabled": "bool", "ReachabilityEnabled": "bool", "TypingIndicatorTimeout": "seconds",
        "ConsumptionReportInterval": "seconds", "Notifications.NewMessage.Enabled": "bool",
        "Notifications.AddedToChannel.Enabled": "bool", "Notifications.RemovedFromChannel.Enabled": "bool",
        "Notifications.InvitedToChannel.Enabled": "bool", "WebhookFilters": "list",
    },
)
UpdateUser = Operation(
    "ip_messaging_v1.UpdateUser", "POST", "ip-messaging", "/v1/Services/{ServiceSid}/Users/{Sid}", m.User, body="form",
    formats={"Attributes": "json"},
)
