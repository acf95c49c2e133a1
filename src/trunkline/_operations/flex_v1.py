# Generated from facts/flex_v1.json by `make generate`; do not edit.
"""The operations of flex_v1."""

from .._core.call.operation import Listing, Operation
from ..models import flex_v1 as m

CreateChannel = Operation(
    "flex_v1.CreateChannel", "POST", "flex-api", "/v1/Channels", m.Channel, body="form", status=(201,),
    formats={"LongLived": "bool"}, required=("FlexFlowSid", "Identity", "ChatUserFriendlyName", "ChatFriendlyName"),
)
CreateFlexFlow = Operation(
    "flex_v1.CreateFlexFlow", "POST", "flex-api", "/v1/FlexFlows", m.FlexFlow, body="form", status=(201,),
    formats={
        "Enabled": "bool", "LongLived": "bool", "JanitorEnabled": "bool", "Integration.Timeout": "seconds",
        "Integration.CreationOnMessage": "bool",
    },
    required=("FriendlyName", "ChatServiceSid", "ChannelType"),
)
CreateInsightsAssessments = Operation(
    "flex_v1.CreateInsightsAssessments", "POST", "flex-api", "/v1/Insights/QualityManagement/Assessments",
    m.InsightsAssessments, body="form", status=(201,),
    required=(
        "CategorySid", "CategoryName", "SegmentId", "AgentId", "Offset", "MetricId", "MetricName", "AnswerText",
        "AnswerId", "QuestionnaireSid",
    ),
)
CreateInsightsAssessmentsComment = Operation(
    "flex_v1.CreateInsightsAssessmentsComment", "POST", "flex-api",
    "/v1/Insights/QualityManagement/Assessments/Comments", m.InsightsAssessmentsComment, body="form", status=(201,),
    required=("CategoryId", "CategoryName", "Comment", "SegmentId", "AgentId", "Offset"),
)
CreateInsightsQuestionnaires = Operation(
    "flex_v1.CreateInsightsQuestionnaires", "POST", "flex-api", "/v1/Insights/QualityManagement/Questionnaires",
    m.InsightsQuestionnaires, body="form", status=(201,), formats={"Active": "bool", "QuestionSids": "list"},
    required=("Name",),
)
CreateInsightsQuestionnairesCategory = Operation(
    "flex_v1.CreateInsightsQuestionnairesCategory", "POST", "flex-api", "/v1/Insights/QualityManagement/Categories",
    m.InsightsQuestionnairesCategory, body="form", status=(201,), required=("Name",),
)
CreateInsightsQuestionnairesQuestion = Operation(
    "flex_v1.CreateInsightsQuestionnairesQuestion", "POST", "flex-api", "/v1/Insights/QualityManagement/Questions",
    m.InsightsQuestionnairesQuestion, body="form", status=(201,), formats={"AllowNa": "bool"},
    required=("CategorySid", "Question", "AnswerSetId", "AllowNa"),
)
CreateInsightsSession = Operation(
    "flex_v1.CreateInsightsSession", "POST", "flex-api", "/v1/Insights/Session", m.InsightsSession, status=(201,),
)
CreateInteraction = Operation(
    "flex_v1.CreateInteraction", "POST", "flex-api", "/v1/Interactions", m.Interaction, body="form",
    formats={"Channel": "json", "Routing": "json"}, required=("Channel",),
)
CreateInteractionChannelInvite = Operation(
    "flex_v1.CreateInteractionChannelInvite", "POST", "flex-api",
    "/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites", m.InteractionChannelInvite, body="form",
    formats={"Routing": "json"}, required=("Routing",),
)
CreateInteractionChannelParticipant = Operation(
    "flex_v1.CreateInteractionChannelParticipant", "POST", "flex-api",
    "/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants", m.InteractionChannelParticipant,
    body="form", formats={"MediaProperties": "json", "RoutingProperties": "json"}, required=("Type", "MediaProperties"),
)
CreateInteractionTransfer = Operation(
    "flex_v1.CreateInteractionTransfer", "POST", "flex-api",
    "/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers", m.InteractionTransfer, body="json",
    status=(201,), formats={"": "value"},
)
CreatePlugin = Operation(
    "flex_v1.CreatePlugin", "POST", "flex-api", "/v1/PluginService/Plugins", m.Plugin, body="form", status=(201,),
    required=("UniqueName",),
)
CreatePluginConfiguration = Operation(
    "flex_v1.CreatePluginConfiguration", "POST", "flex-api", "/v1/PluginService/Configurations", m.PluginConfiguration,
    body="form", status=(201,), formats={"Plugins": "json_items"}, required=("Name",),
)
CreatePluginRelease = Operation(
    "flex_v1.CreatePluginRelease", "POST", "flex-api", "/v1/PluginService/Releases", m.PluginRelease, body="form",
    status=(201,), required=("ConfigurationId",),
)
CreatePluginVersion = Operation(
    "flex_v1.CreatePluginVersion", "POST", "flex-api", "/v1/PluginService/Plugins/{PluginSid}/Versions",
    m.PluginVersion, body="form", status=(201,), formats={"Private": "bool"}, required=("Version", "PluginUrl"),
)
CreateWebChannel = Operation(
    "flex_v1.CreateWebChannel", "POST", "flex-api", "/v1/WebChannels", m.WebChannel, body="form", status=(201,),
    required=("FlexFlowSid", "Identity", "CustomerFriendlyName", "ChatFriendlyName"),
)
DeleteChannel: Operation[None] = Operation(
    "flex_v1.DeleteChannel", "DELETE", "flex-api", "/v1/Channels/{Sid}", status=(204,),
)
DeleteFlexFlow: Operation[None] = Operation(
    "flex_v1.DeleteFlexFlow", "DELETE", "flex-api", "/v1/FlexFlows/{Sid}", status=(204,),
)
DeleteInsightsQuestionnaires: Operation[None] = Operation(
    "flex_v1.DeleteInsightsQuestionnaires", "DELETE", "flex-api",
    "/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}", status=(204,),
)
DeleteInsightsQuestionnairesCategory: Operation[None] = Operation(
    "flex_v1.DeleteInsightsQuestionnairesCategory", "DELETE", "flex-api",
    "/v1/Insights/QualityManagement/Categories/{CategorySid}", status=(204,),
)
DeleteInsightsQuestionnairesQuestion: Operation[None] = Operation(
    "flex_v1.DeleteInsightsQuestionnairesQuestion", "DELETE", "flex-api",
    "/v1/Insights/QualityManagement/Questions/{QuestionSid}", status=(204,),
)
DeleteWebChannel: Operation[None] = Operation(
    "flex_v1.DeleteWebChannel", "DELETE", "flex-api", "/v1/WebChannels/{Sid}", status=(204,),
)
FetchChannel = Operation("flex_v1.FetchChannel", "GET", "flex-api", "/v1/Channels/{Sid}", m.Channel)
FetchConfiguration = Operation("flex_v1.FetchConfiguration", "GET", "flex-api", "/v1/Configuration", m.Configuration)
FetchConfiguredPlugin = Operation(
    "flex_v1.FetchConfiguredPlugin", "GET", "flex-api",
    "/v1/PluginService/Configurations/{ConfigurationSid}/Plugins/{PluginSid}", m.ConfiguredPlugin,
)
FetchFlexFlow = Operation("flex_v1.FetchFlexFlow", "GET", "flex-api", "/v1/FlexFlows/{Sid}", m.FlexFlow)
FetchInsightsQuestionnaires = Operation(
    "flex_v1.FetchInsightsQuestionnaires", "GET", "flex-api",
    "/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}", m.InsightsQuestionnaires,
)
FetchInsightsSettingsAnswersets = Operation(
    "flex_v1.FetchInsightsSettingsAnswersets", "GET", "flex-api", "/v1/Insights/QualityManagement/Settings/AnswerSets",
    m.InsightsSettingsAnswersets,
)
FetchInsightsSettingsComment = Operation(
    "flex_v1.FetchInsightsSettingsComment", "GET", "flex-api", "/v1/Insights/QualityManagement/Settings/CommentTags",
    m.InsightsSettingsComment,
)
FetchInsightsUserRoles = Operation(
    "flex_v1.FetchInsightsUserRoles", "GET", "flex-api", "/v1/Insights/UserRoles", m.InsightsUserRoles,
)
FetchInteraction = Operation("flex_v1.FetchInteraction", "GET", "flex-api", "/v1/Interactions/{Sid}", m.Interaction)
FetchInteractionChannel = Operation(
    "flex_v1.FetchInteractionChannel", "GET", "flex-api", "/v1/Interactions/{InteractionSid}/Channels/{Sid}",
    m.InteractionChannel,
)
FetchInteractionTransfer = Operation(
    "flex_v1.FetchInteractionTransfer", "GET", "flex-api",
    "/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}", m.InteractionTransfer,
)
FetchPlugin = Operation("flex_v1.FetchPlugin", "GET", "flex-api", "/v1/PluginService/Plugins/{Sid}", m.Plugin)
FetchPluginConfiguration = Operation(
    "flex_v1.FetchPluginConfiguration", "GET", "flex-api", "/v1/PluginService/Configurations/{Sid}",
    m.PluginConfiguration,
)
FetchPluginRelease = Operation(
    "flex_v1.FetchPluginRelease", "GET", "flex-api", "/v1/PluginService/Releases/{Sid}", m.PluginRelease,
)
FetchPluginVersion = Operation(
    "flex_v1.FetchPluginVersion", "GET", "flex-api", "/v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}",
    m.PluginVersion,
)
FetchProvisioningStatus = Operation(
    "flex_v1.FetchProvisioningStatus", "GET", "flex-api", "/v1/account/provision/status", m.ProvisioningStatus,
)
FetchWebChannel = Operation("flex_v1.FetchWebChannel", "GET", "flex-api", "/v1/WebChannels/{Sid}", m.WebChannel)
ListChannel = Operation(
    "flex_v1.ListChannel", "GET", "flex-api", "/v1/Channels", m.Channel,
    listing=Listing("flex_chat_channels", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListConfiguredPlugin = Operation(
    "flex_v1.ListConfiguredPlugin", "GET", "flex-api", "/v1/PluginService/Configurations/{ConfigurationSid}/Plugins",
    m.ConfiguredPlugin, listing=Listing("plugins", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListFlexFlow = Operation(
    "flex_v1.ListFlexFlow", "GET", "flex-api", "/v1/FlexFlows", m.FlexFlow,
    listing=Listing("flex_flows", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInsightsAssessments = Operation(
    "flex_v1.ListInsightsAssessments", "GET", "flex-api", "/v1/Insights/QualityManagement/Assessments",
    m.InsightsAssessments, listing=Listing("assessments", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInsightsAssessmentsComment = Operation(
    "flex_v1.ListInsightsAssessmentsComment", "GET", "flex-api", "/v1/Insights/QualityManagement/Assessments/Comments",
    m.InsightsAssessmentsComment, listing=Listing("comments", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInsightsConversations = Operation(
    "flex_v1.ListInsightsConversations", "GET", "flex-api", "/v1/Insights/Conversations", m.InsightsConversations,
    listing=Listing("conversations", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInsightsQuestionnaires = Operation(
    "flex_v1.ListInsightsQuestionnaires", "GET", "flex-api", "/v1/Insights/QualityManagement/Questionnaires",
    m.InsightsQuestionnaires, formats={"IncludeInactive": "bool"},
    listing=Listing("questionnaires", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInsightsQuestionnairesCategory = Operation(
    "flex_v1.ListInsightsQuestionnairesCategory", "GET", "flex-api", "/v1/Insights/QualityManagement/Categories",
    m.InsightsQuestionnairesCategory, listing=Listing("categories", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInsightsQuestionnairesQuestion = Operation(
    "flex_v1.ListInsightsQuestionnairesQuestion", "GET", "flex-api", "/v1/Insights/QualityManagement/Questions",
    m.InsightsQuestionnairesQuestion, formats={"CategorySid": "list"},
    listing=Listing("questions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInsightsSegments = Operation(
    "flex_v1.ListInsightsSegments", "GET", "flex-api", "/v1/Insights/Segments", m.InsightsSegments,
    formats={"ReservationId": "list"}, listing=Listing("segments", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInteractionChannel = Operation(
    "flex_v1.ListInteractionChannel", "GET", "flex-api", "/v1/Interactions/{InteractionSid}/Channels",
    m.InteractionChannel, listing=Listing("channels", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInteractionChannelInvite = Operation(
    "flex_v1.ListInteractionChannelInvite", "GET", "flex-api",
    "/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites", m.InteractionChannelInvite,
    listing=Listing("invites", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListInteractionChannelParticipant = Operation(
    "flex_v1.ListInteractionChannelParticipant", "GET", "flex-api",
    "/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants", m.InteractionChannelParticipant,
    listing=Listing("participants", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListPlugin = Operation(
    "flex_v1.ListPlugin", "GET", "flex-api", "/v1/PluginService/Plugins", m.Plugin,
    listing=Listing("plugins", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListPluginConfiguration = Operation(
    "flex_v1.ListPluginConfiguration", "GET", "flex-api", "/v1/PluginService/Configurations", m.PluginConfiguration,
    listing=Listing("configurations", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListPluginRelease = Operation(
    "flex_v1.ListPluginRelease", "GET", "flex-api", "/v1/PluginService/Releases", m.PluginRelease,
    listing=Listing("releases", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListPluginVersion = Operation(
    "flex_v1.ListPluginVersion", "GET", "flex-api", "/v1/PluginService/Plugins/{PluginSid}/Versions", m.PluginVersion,
    listing=Listing("plugin_versions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListWebChannel = Operation(
    "flex_v1.ListWebChannel", "GET", "flex-api", "/v1/WebChannels", m.WebChannel,
    listing=Listing("flex_chat_channels", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateConfiguration = Operation(
    "flex_v1.UpdateConfiguration", "POST", "flex-api", "/v1/Configuration", m.Configuration, body="json",
    formats={"": "value"},
)
UpdateFlexFlow = Operation(
    "flex_v1.UpdateFlexFlow", "POST", "flex-api", "/v1/FlexFlows/{Sid}", m.FlexFlow, body="form",
    formats={
        "Enabled": "bool", "LongLived": "bool", "JanitorEnabled": "bool", "Integration.Timeout": "seconds",
        "Integration.CreationOnMessage": "bool",
    },
)
UpdateInsightsAssessments = Operation(
    "flex_v1.UpdateInsightsAssessments", "POST", "flex-api",
    "/v1/Insights/QualityManagement/Assessments/{AssessmentSid}", m.InsightsAssessments, body="form",
    required=("Offset", "AnswerText", "AnswerId"),
)
UpdateInsightsQuestionnaires = Operation(
    "flex_v1.UpdateInsightsQuestionnaires", "POST", "flex-api",
    "/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}", m.InsightsQuestionnaires, body="form",
    formats={"Active": "bool", "QuestionSids": "list"}, required=("Active",),
)
UpdateInsightsQuestionnairesCategory = Operation(
    "flex_v1.UpdateInsightsQuestionnairesCategory", "POST", "flex-api",
    "/v1/Insights/QualityManagement/Categories/{CategorySid}", m.InsightsQuestionnairesCategory, body="form",
    required=("Name",),
)
UpdateInsightsQuestionnairesQuestion = Operation(
    "flex_v1.UpdateInsightsQuestionnairesQuestion", "POST", "flex-api",
    "/v1/Insights/QualityManagement/Questions/{QuestionSid}", m.InsightsQuestionnairesQuestion, body="form",
    formats={"AllowNa": "bool"}, required=("AllowNa",),
)
UpdateInteraction = Operation(
    "flex_v1.UpdateInteraction", "POST", "flex-api", "/v1/Interactions/{Sid}", m.Interaction, body="form",
)
UpdateInteractionChannel = Operation(
    "flex_v1.UpdateInteractionChannel", "POST", "flex-api", "/v1/Interactions/{InteractionSid}/Channels/{Sid}",
    m.InteractionChannel, body="form", formats={"Routing": "json"}, required=("Status",),
)
UpdateInteractionChannelParticipant = Operation(
    "flex_v1.UpdateInteractionChannelParticipant", "POST", "flex-api",
    "/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants/{Sid}", m.InteractionChannelParticipant,
    body="form", required=("Status",),
)
UpdateInteractionTransfer = Operation(
    "flex_v1.UpdateInteractionTransfer", "POST", "flex-api",
    "/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}", m.InteractionTransfer, body="json",
    formats={"": "value"},
)
UpdatePlugin = Operation(
    "flex_v1.UpdatePlugin", "POST", "flex-api", "/v1/PluginService/Plugins/{Sid}", m.Plugin, body="form",
)
UpdatePluginArchive = Operation(
    "flex_v1.UpdatePluginArchive", "POST", "flex-api", "/v1/PluginService/Plugins/{Sid}/Archive", m.PluginArchive,
)
UpdatePluginConfigurationArchive = Operation(
    "flex_v1.UpdatePluginConfigurationArchive", "POST", "flex-api", "/v1/PluginService/Configurations/{Sid}/Archive",
    m.PluginConfigurationArchive,
)
UpdatePluginVersionArchive = Operation(
    "flex_v1.UpdatePluginVersionArchive", "POST", "flex-api",
    "/v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}/Archive", m.PluginVersionArchive,
)
UpdateWebChannel = Operation(
    "flex_v1.UpdateWebChannel", "POST", "flex-api", "/v1/WebChannels/{Sid}", m.WebChannel, body="form",
)
