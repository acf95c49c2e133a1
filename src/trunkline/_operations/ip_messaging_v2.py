# Generated from facts/ip_messaging_v2.json by `make generate`; do not edit.
"""The operations of ip_messaging_v2."""

from .._core.call.operation import Listing, Operation
from ..models import ip_messaging_v2 as m

CreateChannel = Operation(
    "ip_messaging_v2.CreateChannel", "POST", "ip-messaging", "/v2/Services/{ServiceSid}/Channels", m.Channel,
    body="form", status=(201,), formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
CreateChannelWebhook = Operation(
    "ip_messaging_v2.CreateChannelWebhook", "POST", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks", m.ChannelWebhook, body="form", status=(201,),
    formats={"Configuration.Filters": "list", "Configuration.Triggers": "list"}, required=("Type",),
)
CreateCredential = Operation(
    "ip_messaging_v2.CreateCredential", "POST", "ip-messaging", "/v2/Credentials", m.Credential, body="form",
    status=(201,), formats={"Sandbox": "bool"}, required=("Type",),
)
CreateInvite = Operation(
    "ip_messaging_v2.CreateInvite", "POST", "ip-messaging", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites",
    m.Invite, body="form", status=(201,), required=("Identity",),
)
CreateMember = Operation(
    "ip_messaging_v2.CreateMember", "POST", "ip-messaging", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members",
    m.Member, body="form", status=(201,),
    formats={
        "Attributes": "json", "LastConsumptionTimestamp": "datetime", "DateCreated": "datetime",
        "DateUpdated": "datetime",
    },
    required=("Identity",),
)
CreateMessage = Operation(
    "ip_messaging_v2.CreateMessage", "POST", "ip-messaging", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
    m.Message, body="form", status=(201,),
    formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
CreateRole = Operation(
    "ip_messaging_v2.CreateRole", "POST", "ip-messaging", "/v2/Services/{ServiceSid}/Roles", m.Role, body="form",
    status=(201,), formats={"Permission": "list"}, required=("FriendlyName", "Type", "Permission"),
)
CreateService = Operation(
    "ip_messaging_v2.CreateService", "POST", "ip-messaging", "/v2/Services", m.Service, body="form", status=(201,),
    required=("FriendlyName",),
)
CreateUser = Operation(
    "ip_messaging_v2.CreateUser", "POST", "ip-messaging", "/v2/Services/{ServiceSid}/Users", m.User, body="form",
    status=(201,), formats={"Attributes": "json"}, required=("Identity",),
)
DeleteBinding: Operation[None] = Operation(
    "ip_messaging_v2.DeleteBinding", "DELETE", "ip-messaging", "/v2/Services/{ServiceSid}/Bindings/{Sid}",
    status=(204,),
)
DeleteChannel: Operation[None] = Operation(
    "ip_messaging_v2.DeleteChannel", "DELETE", "ip-messaging", "/v2/Services/{ServiceSid}/Channels/{Sid}",
    status=(204,),
)
DeleteChannelWebhook: Operation[None] = Operation(
    "ip_messaging_v2.DeleteChannelWebhook", "DELETE", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}", status=(204,),
)
DeleteCredential: Operation[None] = Operation(
    "ip_messaging_v2.DeleteCredential", "DELETE", "ip-messaging", "/v2/Credentials/{Sid}", status=(204,),
)
DeleteInvite: Operation[None] = Operation(
    "ip_messaging_v2.DeleteInvite", "DELETE", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}", status=(204,),
)
DeleteMember: Operation[None] = Operation(
    "ip_messaging_v2.DeleteMember", "DELETE", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}", status=(204,),
)
DeleteMessage: Operation[None] = Operation(
    "ip_messaging_v2.DeleteMessage", "DELETE", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}", status=(204,),
)
DeleteRole: Operation[None] = Operation(
    "ip_messaging_v2.DeleteRole", "DELETE", "ip-messaging", "/v2/Services/{ServiceSid}/Roles/{Sid}", status=(204,),
)
DeleteService: Operation[None] = Operation(
    "ip_messaging_v2.DeleteService", "DELETE", "ip-messaging", "/v2/Services/{Sid}", status=(204,),
)
DeleteUser: Operation[None] = Operation(
    "ip_messaging_v2.DeleteUser", "DELETE", "ip-messaging", "/v2/Services/{ServiceSid}/Users/{Sid}", status=(204,),
)
DeleteUserBinding: Operation[None] = Operation(
    "ip_messaging_v2.DeleteUserBinding", "DELETE", "ip-messaging",
    "/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}", status=(204,),
)
DeleteUserChannel: Operation[None] = Operation(
    "ip_messaging_v2.DeleteUserChannel", "DELETE", "ip-messaging",
    "/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}", status=(204,),
)
FetchBinding = Operation(
    "ip_messaging_v2.FetchBinding", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Bindings/{Sid}", m.Binding,
)
FetchChannel = Operation(
    "ip_messaging_v2.FetchChannel", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Channels/{Sid}", m.Channel,
)
FetchChannelWebhook = Operation(
    "ip_messaging_v2.FetchChannelWebhook", "GET", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}", m.ChannelWebhook,
)
FetchCredential = Operation(
    "ip_messaging_v2.FetchCredential", "GET", "ip-messaging", "/v2/Credentials/{Sid}", m.Credential,
)
FetchInvite = Operation(
    "ip_messaging_v2.FetchInvite", "GET", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}", m.Invite,
)
FetchMember = Operation(
    "ip_messaging_v2.FetchMember", "GET", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}", m.Member,
)
FetchMessage = Operation(
    "ip_messaging_v2.FetchMessage", "GET", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}", m.Message,
)
FetchRole = Operation(
    "ip_messaging_v2.FetchRole", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Roles/{Sid}", m.Role,
)
FetchService = Operation("ip_messaging_v2.FetchService", "GET", "ip-messaging", "/v2/Services/{Sid}", m.Service)
FetchUser = Operation(
    "ip_messaging_v2.FetchUser", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Users/{Sid}", m.User,
)
FetchUserBinding = Operation(
    "ip_messaging_v2.FetchUserBinding", "GET", "ip-messaging",
    "/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}", m.UserBinding,
)
FetchUserChannel = Operation(
    "ip_messaging_v2.FetchUserChannel", "GET", "ip-messaging",
    "/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}", m.UserChannel,
)
ListBinding = Operation(
    "ip_messaging_v2.ListBinding", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Bindings", m.Binding,
    formats={"BindingType": "list", "Identity": "list"},
    listing=Listing("bindings", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListChannel = Operation(
    "ip_messaging_v2.ListChannel", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Channels", m.Channel,
    formats={"Type": "list"}, listing=Listing("channels", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListChannelWebhook = Operation(
    "ip_messaging_v2.ListChannelWebhook", "GET", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks", m.ChannelWebhook,
    listing=Listing("webhooks", "meta", 5, "PageSize", "Page", "PageToken"),
)
ListCredential = Operation(
    "ip_messaging_v2.ListCredential", "GET", "ip-messaging", "/v2/Credentials", m.Credential,
    listing=Listing("credentials", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInvite = Operation(
    "ip_messaging_v2.ListInvite", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites",
    m.Invite, formats={"Identity": "list"}, listing=Listing("invites", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListMember = Operation(
    "ip_messaging_v2.ListMember", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members",
    m.Member, formats={"Identity": "list"}, listing=Listing("members", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListMessage = Operation(
    "ip_messaging_v2.ListMessage", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
    m.Message, listing=Listing("messages", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListRole = Operation(
    "ip_messaging_v2.ListRole", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Roles", m.Role,
    listing=Listing("roles", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListService = Operation(
    "ip_messaging_v2.ListService", "GET", "ip-messaging", "/v2/Services", m.Service,
    listing=Listing("services", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListUser = Operation(
    "ip_messaging_v2.ListUser", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Users", m.User,
    listing=Listing("users", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListUserBinding = Operation(
    "ip_messaging_v2.ListUserBinding", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings",
    m.UserBinding, formats={"BindingType": "list"},
    listing=Listing("bindings", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListUserChannel = Operation(
    "ip_messaging_v2.ListUserChannel", "GET", "ip-messaging", "/v2/Services/{ServiceSid}/Users/{UserSid}/Channels",
    m.UserChannel, listing=Listing("channels", "meta", 50, "PageSize", "Page", "PageToken"),
)
UpdateChannel = Operation(
    "ip_messaging_v2.UpdateChannel", "POST", "ip-messaging", "/v2/Services/{ServiceSid}/Channels/{Sid}", m.Channel,
    body="form", formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
UpdateChannelWebhook = Operation(
    "ip_messaging_v2.UpdateChannelWebhook", "POST", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}", m.ChannelWebhook, body="form",
    formats={"Configuration.Triggers": "list", "Configuration.Filters": "list"},
)
UpdateCredential = Operation(
    "ip_messaging_v2.UpdateCredential", "POST", "ip-messaging", "/v2/Credentials/{Sid}", m.Credential, body="form",
    formats={"Sandbox": "bool"},
)
UpdateMember = Operation(
    "ip_messaging_v2.UpdateMember", "POST", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}", m.Member, body="form",
    formats={
        "LastConsumptionTimestamp": "datetime", "Attributes": "json", "DateCreated": "datetime",
        "DateUpdated": "datetime",
    },
)
UpdateMessage = Operation(
    "ip_messaging_v2.UpdateMessage", "POST", "ip-messaging",
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}", m.Message, body="form",
    formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
UpdateRole = Operation(
    "ip_messaging_v2.UpdateRole", "POST", "ip-messaging", "/v2/Services/{ServiceSid}/Roles/{Sid}", m.Role, body="form",
    formats={"Permission": "list"}, required=("Permission",),
)
UpdateService = Operation(
    "ip_messaging_v2.UpdateService", "POST", "ip-messaging", "/v2/Services/{Sid}", m.Service, body="form",
    formats={
        "ReadStatusEnabled": "bool", "ReachabilityEnabled": "bool", "TypingIndicatorTimeout": "seconds",
        "ConsumptionReportInterval": "seconds", "Notifications.NewMessage.Enabled": "bool",
        "Notifications.NewMessage.BadgeCountEnabled": "bool", "Notifications.AddedToChannel.Enabled": "bool",
        "Notifications.RemovedFromChannel.Enabled": "bool", "Notifications.InvitedToChannel.Enabled": "bool",
        "WebhookFilters": "list", "Notifications.LogEnabled": "bool",
    },
)
UpdateUser = Operation(
    "ip_messaging_v2.UpdateUser", "POST", "ip-messaging", "/v2/Services/{ServiceSid}/Users/{Sid}", m.User, body="form",
    formats={"Attributes": "json"},
)
UpdateUserChannel = Operation(
    "ip_messaging_v2.UpdateUserChannel", "POST", "ip-messaging",
    "/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}", m.UserChannel, body="form",
    formats={"LastConsumptionTimestamp": "datetime"},
)
