# Generated from facts/chat_v2.json by `make generate`; do not edit.
"""The operations of chat_v2."""

from .._core.call.operation import Listing, Operation
from ..models import chat_v2 as m

CreateChannel = Operation(
    "chat_v2.CreateChannel", "POST", "chat", "/v2/Services/{ServiceSid}/Channels", m.Channel, body="form",
    status=(201,), formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
CreateChannelWebhook = Operation(
    "chat_v2.CreateChannelWebhook", "POST", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks",
    m.ChannelWebhook, body="form", status=(201,),
    formats={"Configuration.Filters": "list", "Configuration.Triggers": "list"}, required=("Type",),
)
CreateCredential = Operation(
    "chat_v2.CreateCredential", "POST", "chat", "/v2/Credentials", m.Credential, body="form", status=(201,),
    formats={"Sandbox": "bool"}, required=("Type",),
)
CreateInvite = Operation(
    "chat_v2.CreateInvite", "POST", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites", m.Invite,
    body="form", status=(201,), required=("Identity",),
)
CreateMember = Operation(
    "chat_v2.CreateMember", "POST", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members", m.Member,
    body="form", status=(201,),
    formats={
        "Attributes": "json", "LastConsumptionTimestamp": "datetime", "DateCreated": "datetime",
        "DateUpdated": "datetime",
    },
    required=("Identity",),
)
CreateMessage = Operation(
    "chat_v2.CreateMessage", "POST", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages", m.Message,
    body="form", status=(201,), formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
CreateRole = Operation(
    "chat_v2.CreateRole", "POST", "chat", "/v2/Services/{ServiceSid}/Roles", m.Role, body="form", status=(201,),
    formats={"Permission": "list"}, required=("FriendlyName", "Type", "Permission"),
)
CreateService = Operation(
    "chat_v2.CreateService", "POST", "chat", "/v2/Services", m.Service, body="form", status=(201,),
    required=("FriendlyName",),
)
CreateUser = Operation(
    "chat_v2.CreateUser", "POST", "chat", "/v2/Services/{ServiceSid}/Users", m.User, body="form", status=(201,),
    formats={"Attributes": "json"}, required=("Identity",),
)
DeleteBinding: Operation[None] = Operation(
    "chat_v2.DeleteBinding", "DELETE", "chat", "/v2/Services/{ServiceSid}/Bindings/{Sid}", status=(204,),
)
DeleteChannel: Operation[None] = Operation(
    "chat_v2.DeleteChannel", "DELETE", "chat", "/v2/Services/{ServiceSid}/Channels/{Sid}", status=(204,),
)
DeleteChannelWebhook: Operation[None] = Operation(
    "chat_v2.DeleteChannelWebhook", "DELETE", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}",
    status=(204,),
)
DeleteCredential: Operation[None] = Operation(
    "chat_v2.DeleteCredential", "DELETE", "chat", "/v2/Credentials/{Sid}", status=(204,),
)
DeleteInvite: Operation[None] = Operation(
    "chat_v2.DeleteInvite", "DELETE", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}",
    status=(204,),
)
DeleteMember: Operation[None] = Operation(
    "chat_v2.DeleteMember", "DELETE", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}",
    status=(204,),
)
DeleteMessage: Operation[None] = Operation(
    "chat_v2.DeleteMessage", "DELETE", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
    status=(204,),
)
DeleteRole: Operation[None] = Operation(
    "chat_v2.DeleteRole", "DELETE", "chat", "/v2/Services/{ServiceSid}/Roles/{Sid}", status=(204,),
)
DeleteService: Operation[None] = Operation(
    "chat_v2.DeleteService", "DELETE", "chat", "/v2/Services/{Sid}", status=(204,),
)
DeleteUser: Operation[None] = Operation(
    "chat_v2.DeleteUser", "DELETE", "chat", "/v2/Services/{ServiceSid}/Users/{Sid}", status=(204,),
)
DeleteUserBinding: Operation[None] = Operation(
    "chat_v2.DeleteUserBinding", "DELETE", "chat", "/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}",
    status=(204,),
)
DeleteUserChannel: Operation[None] = Operation(
    "chat_v2.DeleteUserChannel", "DELETE", "chat", "/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}",
    status=(204,),
)
FetchBinding = Operation("chat_v2.FetchBinding", "GET", "chat", "/v2/Services/{ServiceSid}/Bindings/{Sid}", m.Binding)
FetchChannel = Operation("chat_v2.FetchChannel", "GET", "chat", "/v2/Services/{ServiceSid}/Channels/{Sid}", m.Channel)
FetchChannelWebhook = Operation(
    "chat_v2.FetchChannelWebhook", "GET", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}",
    m.ChannelWebhook,
)
FetchCredential = Operation("chat_v2.FetchCredential", "GET", "chat", "/v2/Credentials/{Sid}", m.Credential)
FetchInvite = Operation(
    "chat_v2.FetchInvite", "GET", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}", m.Invite,
)
FetchMember = Operation(
    "chat_v2.FetchMember", "GET", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}", m.Member,
)
FetchMessage = Operation(
    "chat_v2.FetchMessage", "GET", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}", m.Message,
)
FetchRole = Operation("chat_v2.FetchRole", "GET", "chat", "/v2/Services/{ServiceSid}/Roles/{Sid}", m.Role)
FetchService = Operation("chat_v2.FetchService", "GET", "chat", "/v2/Services/{Sid}", m.Service)
FetchUser = Operation("chat_v2.FetchUser", "GET", "chat", "/v2/Services/{ServiceSid}/Users/{Sid}", m.User)
FetchUserBinding = Operation(
    "chat_v2.FetchUserBinding", "GET", "chat", "/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}",
    m.UserBinding,
)
FetchUserChannel = Operation(
    "chat_v2.FetchUserChannel", "GET", "chat", "/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}",
    m.UserChannel,
)
ListBinding = Operation(
    "chat_v2.ListBinding", "GET", "chat", "/v2/Services/{ServiceSid}/Bindings", m.Binding,
    formats={"BindingType": "list", "Identity": "list"},
    listing=Listing("bindings", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListChannel = Operation(
    "chat_v2.ListChannel", "GET", "chat", "/v2/Services/{ServiceSid}/Channels", m.Channel, formats={"Type": "list"},
    listing=Listing("channels", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListChannelWebhook = Operation(
    "chat_v2.ListChannelWebhook", "GET", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks",
    m.ChannelWebhook, listing=Listing("webhooks", "meta", 5, "PageSize", "Page", "PageToken"),
)
ListCredential = Operation(
    "chat_v2.ListCredential", "GET", "chat", "/v2/Credentials", m.Credential,
    listing=Listing("credentials", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInvite = Operation(
    "chat_v2.ListInvite", "GET", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites", m.Invite,
    formats={"Identity": "list"}, listing=Listing("invites", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListMember = Operation(
    "chat_v2.ListMember", "GET", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members", m.Member,
    formats={"Identity": "list"}, listing=Listing("members", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListMessage = Operation(
    "chat_v2.ListMessage", "GET", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages", m.Message,
    listing=Listing("messages", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListRole = Operation(
    "chat_v2.ListRole", "GET", "chat", "/v2/Services/{ServiceSid}/Roles", m.Role,
    listing=Listing("roles", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListService = Operation(
    "chat_v2.ListService", "GET", "chat", "/v2/Services", m.Service,
    listing=Listing("services", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListUser = Operation(
    "chat_v2.ListUser", "GET", "chat", "/v2/Services/{ServiceSid}/Users", m.User,
    listing=Listing("users", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListUserBinding = Operation(
    "chat_v2.ListUserBinding", "GET", "chat", "/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings", m.UserBinding,
    formats={"BindingType": "list"}, listing=Listing("bindings", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListUserChannel = Operation(
    "chat_v2.ListUserChannel", "GET", "chat", "/v2/Services/{ServiceSid}/Users/{UserSid}/Channels", m.UserChannel,
    listing=Listing("channels", "meta", 50, "PageSize", "Page", "PageToken"),
)
UpdateChannel = Operation(
    "chat_v2.UpdateChannel", "POST", "chat", "/v2/Services/{ServiceSid}/Channels/{Sid}", m.Channel, body="form",
    formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
UpdateChannelWebhook = Operation(
    "chat_v2.UpdateChannelWebhook", "POST", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}",
    m.ChannelWebhook, body="form", formats={"Configuration.Triggers": "list", "Configuration.Filters": "list"},
)
UpdateCredential = Operation(
    "chat_v2.UpdateCredential", "POST", "chat", "/v2/Credentials/{Sid}", m.Credential, body="form",
    formats={"Sandbox": "bool"},
)
UpdateMember = Operation(
    "chat_v2.UpdateMember", "POST", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}", m.Member,
    body="form",
    formats={
        "LastConsumptionTimestamp": "datetime", "Attributes": "json", "DateCreated": "datetime",
        "DateUpdated": "datetime",
    },
)
UpdateMessage = Operation(
    "chat_v2.UpdateMessage", "POST", "chat", "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
    m.Message, body="form", formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
UpdateRole = Operation(
    "chat_v2.UpdateRole", "POST", "chat", "/v2/Services/{ServiceSid}/Roles/{Sid}", m.Role, body="form",
    formats={"Permission": "list"}, required=("Permission",),
)
UpdateService = Operation(
    "chat_v2.UpdateService", "POST", "chat", "/v2/Services/{Sid}", m.Service, body="form",
    formats={
        "ReadStatusEnabled": "bool", "ReachabilityEnabled": "bool", "TypingIndicatorTimeout": "seconds",
        "ConsumptionReportInterval": "seconds", "Notifications.NewMessage.Enabled": "bool",
        "Notifications.NewMessage.BadgeCountEnabled": "bool", "Notifications.AddedToChannel.Enabled": "bool",
        "Notifications.RemovedFromChannel.Enabled": "bool", "Notifications.InvitedToChannel.Enabled": "bool",
        "WebhookFilters": "list", "Notifications.LogEnabled": "bool",
    },
)
UpdateUser = Operation(
    "chat_v2.UpdateUser", "POST", "chat", "/v2/Services/{ServiceSid}/Users/{Sid}", m.User, body="form",
    formats={"Attributes": "json"},
)
UpdateUserChannel = Operation(
    "chat_v2.UpdateUserChannel", "POST", "chat", "/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}",
    m.UserChannel, body="form", formats={"LastConsumptionTimestamp": "datetime"},
)
