# Generated from facts/conversations_v1.json by `make generate`; do not edit.
"""The operations of conversations_v1."""

from .._core.call.operation import Listing, Operation
from ..models import conversations_v1 as m

CreateConfigurationAddress = Operation(
    "conversations_v1.CreateConfigurationAddress", "POST", "conversations", "/v1/Configuration/Addresses",
    m.ConfigurationAddress, body="form", status=(201,),
    formats={"AutoCreation.Enabled": "bool", "AutoCreation.WebhookFilters": "list"}, required=("Type", "Address"),
)
CreateConversation = Operation(
    "conversations_v1.CreateConversation", "POST", "conversations", "/v1/Conversations", m.Conversation, body="form",
    status=(201,), formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
CreateConversationMessage = Operation(
    "conversations_v1.CreateConversationMessage", "POST", "conversations",
    "/v1/Conversations/{ConversationSid}/Messages", m.ConversationMessage, body="form", status=(201,),
    formats={"ContentVariables": "json", "Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
CreateConversationParticipant = Operation(
    "conversations_v1.CreateConversationParticipant", "POST", "conversations",
    "/v1/Conversations/{ConversationSid}/Participants", m.ConversationParticipant, body="form", status=(201,),
    formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
CreateConversationScopedWebhook = Operation(
    "conversations_v1.CreateConversationScopedWebhook", "POST", "conversations",
    "/v1/Conversations/{ConversationSid}/Webhooks", m.ConversationScopedWebhook, body="form", status=(201,),
    formats={"Configuration.Filters": "list", "Configuration.Triggers": "list"}, required=("Target",),
)
CreateConversationWithParticipants = Operation(
    "conversations_v1.CreateConversationWithParticipants", "POST", "conversations", "/v1/ConversationWithParticipants",
    m.ConversationWithParticipants, body="form", status=(201, 202),
    formats={"Participant": "json_items", "Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
CreateCredential = Operation(
    "conversations_v1.CreateCredential", "POST", "conversations", "/v1/Credentials", m.Credential, body="form",
    status=(201,), formats={"Sandbox": "bool"}, required=("Type",),
)
CreateRole = Operation(
    "conversations_v1.CreateRole", "POST", "conversations", "/v1/Roles", m.Role, body="form", status=(201,),
    formats={"Permission": "list"}, required=("FriendlyName", "Type", "Permission"),
)
CreateService = Operation(
    "conversations_v1.CreateService", "POST", "conversations", "/v1/Services", m.Service, body="form", status=(201,),
    required=("FriendlyName",),
)
CreateServiceConversation = Operation(
    "conversations_v1.CreateServiceConversation", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations", m.ServiceConversation, body="form", status=(201,),
    formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
CreateServiceConversationMessage = Operation(
    "conversations_v1.CreateServiceConversationMessage", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages", m.ServiceConversationMessage, body="form",
    status=(201,),
    formats={"ContentVariables": "json", "Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
CreateServiceConversationParticipant = Operation(
    "conversations_v1.CreateServiceConversationParticipant", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants", m.ServiceConversationParticipant,
    body="form", status=(201,), formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
CreateServiceConversationScopedWebhook = Operation(
    "conversations_v1.CreateServiceConversationScopedWebhook", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks", m.ServiceConversationScopedWebhook,
    body="form", status=(201,), formats={"Configuration.Filters": "list", "Configuration.Triggers": "list"},
    required=("Target",),
)
CreateServiceConversationWithParticipants = Operation(
    "conversations_v1.CreateServiceConversationWithParticipants", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/ConversationWithParticipants", m.ServiceConversationWithParticipants, body="form",
    status=(201, 202),
    formats={"Attributes": "json", "Participant": "json_items", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
CreateServiceRole = Operation(
    "conversations_v1.CreateServiceRole", "POST", "conversations", "/v1/Services/{ChatServiceSid}/Roles", m.ServiceRole,
    body="form", status=(201,), formats={"Permission": "list"}, required=("FriendlyName", "Type", "Permission"),
)
CreateServiceUser = Operation(
    "conversations_v1.CreateServiceUser", "POST", "conversations", "/v1/Services/{ChatServiceSid}/Users", m.ServiceUser,
    body="form", status=(201,), formats={"Attributes": "json"}, required=("Identity",),
)
CreateUser = Operation(
    "conversations_v1.CreateUser", "POST", "conversations", "/v1/Users", m.User, body="form", status=(201,),
    formats={"Attributes": "json"}, required=("Identity",),
)
DeleteConfigurationAddress: Operation[None] = Operation(
    "conversations_v1.DeleteConfigurationAddress", "DELETE", "conversations", "/v1/Configuration/Addresses/{Sid}",
    status=(204,),
)
DeleteConversation: Operation[None] = Operation(
    "conversations_v1.DeleteConversation", "DELETE", "conversations", "/v1/Conversations/{Sid}", status=(204,),
)
DeleteConversationMessage: Operation[None] = Operation(
    "conversations_v1.DeleteConversationMessage", "DELETE", "conversations",
    "/v1/Conversations/{ConversationSid}/Messages/{Sid}", status=(204,),
)
DeleteConversationParticipant: Operation[None] = Operation(
    "conversations_v1.DeleteConversationParticipant", "DELETE", "conversations",
    "/v1/Conversations/{ConversationSid}/Participants/{Sid}", status=(204,),
)
DeleteConversationScopedWebhook: Operation[None] = Operation(
    "conversations_v1.DeleteConversationScopedWebhook", "DELETE", "conversations",
    "/v1/Conversations/{ConversationSid}/Webhooks/{Sid}", status=(204,),
)
DeleteCredential: Operation[None] = Operation(
    "conversations_v1.DeleteCredential", "DELETE", "conversations", "/v1/Credentials/{Sid}", status=(204,),
)
DeleteRole: Operation[None] = Operation(
    "conversations_v1.DeleteRole", "DELETE", "conversations", "/v1/Roles/{Sid}", status=(204,),
)
DeleteService: Operation[None] = Operation(
    "conversations_v1.DeleteService", "DELETE", "conversations", "/v1/Services/{Sid}", status=(204,),
)
DeleteServiceBinding: Operation[None] = Operation(
    "conversations_v1.DeleteServiceBinding", "DELETE", "conversations", "/v1/Services/{ChatServiceSid}/Bindings/{Sid}",
    status=(204,),
)
DeleteServiceConversation: Operation[None] = Operation(
    "conversations_v1.DeleteServiceConversation", "DELETE", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{Sid}", status=(204,),
)
DeleteServiceConversationMessage: Operation[None] = Operation(
    "conversations_v1.DeleteServiceConversationMessage", "DELETE", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}", status=(204,),
)
DeleteServiceConversationParticipant: Operation[None] = Operation(
    "conversations_v1.DeleteServiceConversationParticipant", "DELETE", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}", status=(204,),
)
DeleteServiceConversationScopedWebhook: Operation[None] = Operation(
    "conversations_v1.DeleteServiceConversationScopedWebhook", "DELETE", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}", status=(204,),
)
DeleteServiceRole: Operation[None] = Operation(
    "conversations_v1.DeleteServiceRole", "DELETE", "conversations", "/v1/Services/{ChatServiceSid}/Roles/{Sid}",
    status=(204,),
)
DeleteServiceUser: Operation[None] = Operation(
    "conversations_v1.DeleteServiceUser", "DELETE", "conversations", "/v1/Services/{ChatServiceSid}/Users/{Sid}",
    status=(204,),
)
DeleteServiceUserConversation: Operation[None] = Operation(
    "conversations_v1.DeleteServiceUserConversation", "DELETE", "conversations",
    "/v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations/{ConversationSid}", status=(204,),
)
DeleteUser: Operation[None] = Operation(
    "conversations_v1.DeleteUser", "DELETE", "conversations", "/v1/Users/{Sid}", status=(204,),
)
DeleteUserConversation: Operation[None] = Operation(
    "conversations_v1.DeleteUserConversation", "DELETE", "conversations",
    "/v1/Users/{UserSid}/Conversations/{ConversationSid}", status=(204,),
)
FetchConfiguration = Operation(
    "conversations_v1.FetchConfiguration", "GET", "conversations", "/v1/Configuration", m.Configuration,
)
FetchConfigurationAddress = Operation(
    "conversations_v1.FetchConfigurationAddress", "GET", "conversations", "/v1/Configuration/Addresses/{Sid}",
    m.ConfigurationAddress,
)
FetchConfigurationWebhook = Operation(
    "conversations_v1.FetchConfigurationWebhook", "GET", "conversations", "/v1/Configuration/Webhooks",
    m.ConfigurationWebhook,
)
FetchConversation = Operation(
    "conversations_v1.FetchConversation", "GET", "conversations", "/v1/Conversations/{Sid}", m.Conversation,
)
FetchConversationMessage = Operation(
    "conversations_v1.FetchConversationMessage", "GET", "conversations",
    "/v1/Conversations/{ConversationSid}/Messages/{Sid}", m.ConversationMessage,
)
FetchConversationMessageReceipt = Operation(
    "conversations_v1.FetchConversationMessageReceipt", "GET", "conversations",
    "/v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}", m.ConversationMessageReceipt,
)
FetchConversationParticipant = Operation(
    "conversations_v1.FetchConversationParticipant", "GET", "conversations",
    "/v1/Conversations/{ConversationSid}/Participants/{Sid}", m.ConversationParticipant,
)
FetchConversationScopedWebhook = Operation(
    "conversations_v1.FetchConversationScopedWebhook", "GET", "conversations",
    "/v1/Conversations/{ConversationSid}/Webhooks/{Sid}", m.ConversationScopedWebhook,
)
FetchCredential = Operation(
    "conversations_v1.FetchCredential", "GET", "conversations", "/v1/Credentials/{Sid}", m.Credential,
)
FetchRole = Operation("conversations_v1.FetchRole", "GET", "conversations", "/v1/Roles/{Sid}", m.Role)
FetchService = Operation("conversations_v1.FetchService", "GET", "conversations", "/v1/Services/{Sid}", m.Service)
FetchServiceBinding = Operation(
    "conversations_v1.FetchServiceBinding", "GET", "conversations", "/v1/Services/{ChatServiceSid}/Bindings/{Sid}",
    m.ServiceBinding,
)
FetchServiceConfiguration = Operation(
    "conversations_v1.FetchServiceConfiguration", "GET", "conversations", "/v1/Services/{ChatServiceSid}/Configuration",
    m.ServiceConfiguration,
)
FetchServiceConversation = Operation(
    "conversations_v1.FetchServiceConversation", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{Sid}", m.ServiceConversation,
)
FetchServiceConversationMessage = Operation(
    "conversations_v1.FetchServiceConversationMessage", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}", m.ServiceConversationMessage,
)
FetchServiceConversationMessageReceipt = Operation(
    "conversations_v1.FetchServiceConversationMessageReceipt", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}",
    m.ServiceConversationMessageReceipt,
)
FetchServiceConversationParticipant = Operation(
    "conversations_v1.FetchServiceConversationParticipant", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
    m.ServiceConversationParticipant,
)
FetchServiceConversationScopedWebhook = Operation(
    "conversations_v1.FetchServiceConversationScopedWebhook", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}", m.ServiceConversationScopedWebhook,
)
FetchServiceNotification = Operation(
    "conversations_v1.FetchServiceNotification", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Configuration/Notifications", m.ServiceNotification,
)
FetchServiceRole = Operation(
    "conversations_v1.FetchServiceRole", "GET", "conversations", "/v1/Services/{ChatServiceSid}/Roles/{Sid}",
    m.ServiceRole,
)
FetchServiceUser = Operation(
    "conversations_v1.FetchServiceUser", "GET", "conversations", "/v1/Services/{ChatServiceSid}/Users/{Sid}",
    m.ServiceUser,
)
FetchServiceUserConversation = Operation(
    "conversations_v1.FetchServiceUserConversation", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations/{ConversationSid}", m.ServiceUserConversation,
)
FetchServiceWebhookConfiguration = Operation(
    "conversations_v1.FetchServiceWebhookConfiguration", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Configuration/Webhooks", m.ServiceWebhookConfiguration,
)
FetchUser = Operation("conversations_v1.FetchUser", "GET", "conversations", "/v1/Users/{Sid}", m.User)
FetchUserConversation = Operation(
    "conversations_v1.FetchUserConversation", "GET", "conversations",
    "/v1/Users/{UserSid}/Conversations/{ConversationSid}", m.UserConversation,
)
ListConfigurationAddress = Operation(
    "conversations_v1.ListConfigurationAddress", "GET", "conversations", "/v1/Configuration/Addresses",
    m.ConfigurationAddress, listing=Listing("address_configurations", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListConversation = Operation(
    "conversations_v1.ListConversation", "GET", "conversations", "/v1/Conversations", m.Conversation,
    listing=Listing("conversations", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListConversationMessage = Operation(
    "conversations_v1.ListConversationMessage", "GET", "conversations", "/v1/Conversations/{ConversationSid}/Messages",
    m.ConversationMessage, listing=Listing("messages", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListConversationMessageReceipt = Operation(
    "conversations_v1.ListConversationMessageReceipt", "GET", "conversations",
    "/v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts", m.ConversationMessageReceipt,
    listing=Listing("delivery_receipts", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListConversationParticipant = Operation(
    "conversations_v1.ListConversationParticipant", "GET", "conversations",
    "/v1/Conversations/{ConversationSid}/Participants", m.ConversationParticipant,
    listing=Listing("participants", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListConversationScopedWebhook = Operation(
    "conversations_v1.ListConversationScopedWebhook", "GET", "conversations",
    "/v1/Conversations/{ConversationSid}/Webhooks", m.ConversationScopedWebhook,
    listing=Listing("webhooks", "meta", 5, "PageSize", "Page", "PageToken"),
)
ListCredential = Operation(
    "conversations_v1.ListCredential", "GET", "conversations", "/v1/Credentials", m.Credential,
    listing=Listing("credentials", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListParticipantConversation = Operation(
    "conversations_v1.ListParticipantConversation", "GET", "conversations", "/v1/ParticipantConversations",
    m.ParticipantConversation, listing=Listing("conversations", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListRole = Operation(
    "conversations_v1.ListRole", "GET", "conversations", "/v1/Roles", m.Role,
    listing=Listing("roles", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListService = Operation(
    "conversations_v1.ListService", "GET", "conversations", "/v1/Services", m.Service,
    listing=Listing("services", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListServiceBinding = Operation(
    "conversations_v1.ListServiceBinding", "GET", "conversations", "/v1/Services/{ChatServiceSid}/Bindings",
    m.ServiceBinding, formats={"BindingType": "list", "Identity": "list"},
    listing=Listing("bindings", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListServiceConversation = Operation(
    "conversations_v1.ListServiceConversation", "GET", "conversations", "/v1/Services/{ChatServiceSid}/Conversations",
    m.ServiceConversation, listing=Listing("conversations", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListServiceConversationMessage = Operation(
    "conversations_v1.ListServiceConversationMessage", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages", m.ServiceConversationMessage,
    listing=Listing("messages", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListServiceConversationMessageReceipt = Operation(
    "conversations_v1.ListServiceConversationMessageReceipt", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts",
    m.ServiceConversationMessageReceipt,
    listing=Listing("delivery_receipts", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListServiceConversationParticipant = Operation(
    "conversations_v1.ListServiceConversationParticipant", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants", m.ServiceConversationParticipant,
    listing=Listing("participants", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListServiceConversationScopedWebhook = Operation(
    "conversations_v1.ListServiceConversationScopedWebhook", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks", m.ServiceConversationScopedWebhook,
    listing=Listing("webhooks", "meta", 5, "PageSize", "Page", "PageToken"),
)
ListServiceParticipantConversation = Operation(
    "conversations_v1.ListServiceParticipantConversation", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/ParticipantConversations", m.ServiceParticipantConversation,
    listing=Listing("conversations", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListServiceRole = Operation(
    "conversations_v1.ListServiceRole", "GET", "conversations", "/v1/Services/{ChatServiceSid}/Roles", m.ServiceRole,
    listing=Listing("roles", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListServiceUser = Operation(
    "conversations_v1.ListServiceUser", "GET", "conversations", "/v1/Services/{ChatServiceSid}/Users", m.ServiceUser,
    listing=Listing("users", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListServiceUserConversation = Operation(
    "conversations_v1.ListServiceUserConversation", "GET", "conversations",
    "/v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations", m.ServiceUserConversation,
    listing=Listing("conversations", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListUser = Operation(
    "conversations_v1.ListUser", "GET", "conversations", "/v1/Users", m.User,
    listing=Listing("users", "meta", 50, "PageSize", "Page", "PageToken"),
)
ListUserConversation = Operation(
    "conversations_v1.ListUserConversation", "GET", "conversations", "/v1/Users/{UserSid}/Conversations",
    m.UserConversation, listing=Listing("conversations", "meta", 50, "PageSize", "Page", "PageToken"),
)
UpdateConfiguration = Operation(
    "conversations_v1.UpdateConfiguration", "POST", "conversations", "/v1/Configuration", m.Configuration, body="form",
)
UpdateConfigurationAddress = Operation(
    "conversations_v1.UpdateConfigurationAddress", "POST", "conversations", "/v1/Configuration/Addresses/{Sid}",
    m.ConfigurationAddress, body="form",
    formats={"AutoCreation.Enabled": "bool", "AutoCreation.WebhookFilters": "list"},
)
UpdateConfigurationWebhook = Operation(
    "conversations_v1.UpdateConfigurationWebhook", "POST", "conversations", "/v1/Configuration/Webhooks",
    m.ConfigurationWebhook, body="form", formats={"Filters": "list"},
)
UpdateConversation = Operation(
    "conversations_v1.UpdateConversation", "POST", "conversations", "/v1/Conversations/{Sid}", m.Conversation,
    body="form", formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
UpdateConversationMessage = Operation(
    "conversations_v1.UpdateConversationMessage", "POST", "conversations",
    "/v1/Conversations/{ConversationSid}/Messages/{Sid}", m.ConversationMessage, body="form",
    formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
UpdateConversationParticipant = Operation(
    "conversations_v1.UpdateConversationParticipant", "POST", "conversations",
    "/v1/Conversations/{ConversationSid}/Participants/{Sid}", m.ConversationParticipant, body="form",
    formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
UpdateConversationScopedWebhook = Operation(
    "conversations_v1.UpdateConversationScopedWebhook", "POST", "conversations",
    "/v1/Conversations/{ConversationSid}/Webhooks/{Sid}", m.ConversationScopedWebhook, body="form",
    formats={"Configuration.Triggers": "list", "Configuration.Filters": "list"},
)
UpdateCredential = Operation(
    "conversations_v1.UpdateCredential", "POST", "conversations", "/v1/Credentials/{Sid}", m.Credential, body="form",
    formats={"Sandbox": "bool"},
)
UpdateRole = Operation(
    "conversations_v1.UpdateRole", "POST", "conversations", "/v1/Roles/{Sid}", m.Role, body="form",
    formats={"Permission": "list"}, required=("Permission",),
)
UpdateServiceConfiguration = Operation(
    "conversations_v1.UpdateServiceConfiguration", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/Configuration", m.ServiceConfiguration, body="form",
    formats={"ReachabilityEnabled": "bool"},
)
UpdateServiceConversation = Operation(
    "conversations_v1.UpdateServiceConversation", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{Sid}", m.ServiceConversation, body="form",
    formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
UpdateServiceConversationMessage = Operation(
    "conversations_v1.UpdateServiceConversationMessage", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}", m.ServiceConversationMessage,
    body="form", formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
UpdateServiceConversationParticipant = Operation(
    "conversations_v1.UpdateServiceConversationParticipant", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
    m.ServiceConversationParticipant, body="form",
    formats={"Attributes": "json", "DateCreated": "datetime", "DateUpdated": "datetime"},
)
UpdateServiceConversationScopedWebhook = Operation(
    "conversations_v1.UpdateServiceConversationScopedWebhook", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}", m.ServiceConversationScopedWebhook,
    body="form", formats={"Configuration.Triggers": "list", "Configuration.Filters": "list"},
)
UpdateServiceNotification = Operation(
    "conversations_v1.UpdateServiceNotification", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/Configuration/Notifications", m.ServiceNotification, body="form",
    formats={
        "LogEnabled": "bool", "NewMessage.Enabled": "bool", "NewMessage.BadgeCountEnabled": "bool",
        "AddedToConversation.Enabled": "bool", "RemovedFromConversation.Enabled": "bool",
        "NewMessage.WithMedia.Enabled": "bool",
    },
)
UpdateServiceRole = Operation(
    "conversations_v1.UpdateServiceRole", "POST", "conversations", "/v1/Services/{ChatServiceSid}/Roles/{Sid}",
    m.ServiceRole, body="form", formats={"Permission": "list"}, required=("Permission",),
)
UpdateServiceUser = Operation(
    "conversations_v1.UpdateServiceUser", "POST", "conversations", "/v1/Services/{ChatServiceSid}/Users/{Sid}",
    m.ServiceUser, body="form", formats={"Attributes": "json"},
)
UpdateServiceUserConversation = Operation(
    "conversations_v1.UpdateServiceUserConversation", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/Users/{UserSid}/Conversations/{ConversationSid}", m.ServiceUserConversation,
    body="form", formats={"LastReadTimestamp": "datetime"},
)
UpdateServiceWebhookConfiguration = Operation(
    "conversations_v1.UpdateServiceWebhookConfiguration", "POST", "conversations",
    "/v1/Services/{ChatServiceSid}/Configuration/Webhooks", m.ServiceWebhookConfiguration, body="form",
    formats={"Filters": "list"},
)
UpdateUser = Operation(
    "conversations_v1.UpdateUser", "POST", "conversations", "/v1/Users/{Sid}", m.User, body="form",
    formats={"Attributes": "json"},
)
UpdateUserConversation = Operation(
    "conversations_v1.UpdateUserConversation", "POST", "conversations",
    "/v1/Users/{UserSid}/Conversations/{ConversationSid}", m.UserConversation, body="form",
    formats={"LastReadTimestamp": "datetime"},
)
