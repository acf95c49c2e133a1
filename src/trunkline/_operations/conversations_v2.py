# Generated from facts/conversations_v2.json by `make generate`; do not edit.
"""The operations of conversations_v2."""

from .._core.call.operation import Listing, Operation
from ..models import conversations_v2 as m

CreateCommunicationInConversation = Operation(
    "conversations_v2.CreateCommunicationInConversation", "POST", "conversations",
    "/v2/Conversations/{ConversationId}/Communications", m.CommunicationByConversationItem, body="json", status=(201,),
    formats={"author": "value", "content": "value", "recipients": "list", "occurredAt": "datetime"},
    required=("author", "content", "recipients"),
)
CreateConfiguration = Operation(
    "conversations_v2.CreateConfiguration", "POST", "conversations", "/v2/ControlPlane/Configurations",
    m.ConfigurationResult, body="json", status=(202,),
    formats={
        "channelSettings": "value", "statusCallbacks": "list", "intelligenceConfigurationIds": "list",
        "memoryExtractionEnabled": "bool", "conversationsV1Bridge": "value",
    },
    required=("displayName", "description", "conversationGroupingType", "memoryStoreId"),
)
CreateConversationAction = Operation(
    "conversations_v2.CreateConversationAction", "POST", "conversations", "/v2/Conversations/{ConversationId}/Actions",
    m.ConversationActionResult, body="json", status=(202,), formats={"": "value"}, required=("",),
)
CreateConversationWithConfig = Operation(
    "conversations_v2.CreateConversationWithConfig", "POST", "conversations", "/v2/Conversations",
    m.ConversationByAccountItem, body="json", status=(201,), formats={"configuration": "value", "participants": "list"},
    required=("configurationId",),
)
CreateParticipantInConversation = Operation(
    "conversations_v2.CreateParticipantInConversation", "POST", "conversations",
    "/v2/Conversations/{ConversationId}/Participants", m.ParticipantByConversationItem, body="json", status=(201,),
    formats={"addresses": "list"}, required=("addresses",),
)
DeleteConfiguration = Operation(
    "conversations_v2.DeleteConfiguration", "DELETE", "conversations", "/v2/ControlPlane/Configurations/{id}",
    m.ConfigurationResult, status=(202,),
)
DeleteConversationAsync = Operation(
    "conversations_v2.DeleteConversationAsync", "DELETE", "conversations", "/v2/Conversations/{id}",
    m.ConfigurationResult, status=(202,),
)
FetchCommunication = Operation(
    "conversations_v2.FetchCommunication", "GET", "conversations",
    "/v2/Conversations/{ConversationId}/Communications/{id}", m.CommunicationByConversationItem,
)
FetchConfiguration = Operation(
    "conversations_v2.FetchConfiguration", "GET", "conversations", "/v2/ControlPlane/Configurations/{id}",
    m.ConfigurationItem,
)
FetchConversation = Operation(
    "conversations_v2.FetchConversation", "GET", "conversations", "/v2/Conversations/{id}", m.ConversationByAccountItem,
)
FetchConversationAction = Operation(
    "conversations_v2.FetchConversationAction", "GET", "conversations",
    "/v2/Conversations/{ConversationId}/Actions/{ActionId}", m.ConversationActionResult,
)
FetchOperationStatus = Operation(
    "conversations_v2.FetchOperationStatus", "GET", "conversations", "/v2/ControlPlane/Operations/{id}",
    m.OperationStatusResult,
)
FetchParticipant = Operation(
    "conversations_v2.FetchParticipant", "GET", "conversations", "/v2/Conversations/{ConversationId}/Participants/{id}",
    m.ParticipantByConversationItem,
)
ListCommunicationByConversation = Operation(
    "conversations_v2.ListCommunicationByConversation", "GET", "conversations",
    "/v2/Conversations/{ConversationId}/Communications", m.CommunicationByConversationItem,
    listing=Listing("communications", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListConfiguration = Operation(
    "conversations_v2.ListConfiguration", "GET", "conversations", "/v2/ControlPlane/Configurations",
    m.ConfigurationItem, listing=Listing("configurations", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListConversationByAccount = Operation(
    "conversations_v2.ListConversationByAccount", "GET", "conversations", "/v2/Conversations",
    m.ConversationByAccountItem, formats={"status": "list"},
    listing=Listing("conversations", "nextToken", 1000, "pageSize", None, "pageToken"),
)
ListParticipantByConversation = Operation(
    "conversations_v2.ListParticipantByConversation", "GET", "conversations",
    "/v2/Conversations/{ConversationId}/Participants", m.ParticipantByConversationItem,
    listing=Listing("participants", "nextToken", 1000, "pageSize", None, "pageToken"),
)
PatchConfiguration = Operation(
    "conversations_v2.PatchConfiguration", "PATCH", "conversations", "/v2/ControlPlane/Configurations/{id}",
    m.ConfigurationResult, body="json", status=(202,),
    formats={
        "channelSettings": "value", "statusCallbacks": "list", "intelligenceConfigurationIds": "list",
        "memoryExtractionEnabled": "bool", "conversationsV1Bridge": "value",
    },
    nullable=(
        "displayName", "description", "memoryStoreId", "statusCallbacks", "intelligenceConfigurationIds",
        "memoryExtractionEnabled", "conversationsV1Bridge",
    ),
)
PatchConversationById = Operation(
    "conversations_v2.PatchConversationById", "PATCH", "conversations", "/v2/Conversations/{id}",
    m.ConversationByAccountItem, body="json", formats={"configuration": "value"}, nullable=("name",),
)
UpdateConfiguration = Operation(
    "conversations_v2.UpdateConfiguration", "PUT", "conversations", "/v2/ControlPlane/Configurations/{id}",
    m.ConfigurationResult, body="json", status=(202,),
    formats={
        "channelSettings": "value", "statusCallbacks": "list", "intelligenceConfigurationIds": "list",
        "memoryExtractionEnabled": "bool", "conversationsV1Bridge": "value",
    },
    required=("description", "conversationGroupingType", "memoryStoreId", "channelSettings"),
)
UpdateConversationById = Operation(
    "conversations_v2.UpdateConversationById", "PUT", "conversations", "/v2/Conversations/{id}",
    m.ConversationByAccountItem, body="json", required=("status",),
)
UpdateParticipantInConversation = Operation(
    "conversations_v2.UpdateParticipantInConversation", "PUT", "conversations",
    "/v2/Conversations/{ConversationId}/Participants/{id}", m.ParticipantByConversationItem, body="json",
    formats={"addresses": "list"},
)
