"""Where this package differs from the official one, each with its reason. A final `*` stands for any rest.

An entry that excuses nothing fails the test: it has to go when the packages agree again.
"""

from __future__ import annotations

_DROPPED = "the official package collects the header of a DELETE and then sends none (`headers = values.of({})`)"
_DOUBLED = "the official package sends the header parameters of a list in the query as well"

# The chain and verb of the official package.
ACCESSORS: dict[str, str] = {}

# What the comparison of two requests says.
REQUESTS: dict[str, str] = {
    **{
        f"{operation}: header X-Twilio-Webhook-Enabled = *": _DROPPED
        for operation in (
            "chat_v2.DeleteChannel",
            "chat_v2.DeleteMember",
            "chat_v2.DeleteMessage",
            "chat_v2.DeleteUserChannel",
            "conversations_v1.DeleteConversation",
            "conversations_v1.DeleteConversationMessage",
            "conversations_v1.DeleteConversationParticipant",
            "conversations_v1.DeleteServiceConversation",
            "conversations_v1.DeleteServiceConversationMessage",
            "conversations_v1.DeleteServiceConversationParticipant",
            "conversations_v1.DeleteServiceUser",
            "conversations_v1.DeleteUser",
            "ip_messaging_v2.DeleteChannel",
            "ip_messaging_v2.DeleteMember",
            "ip_messaging_v2.DeleteMessage",
        )
    },
    **{
        f"{operation}: header If-Match = *": _DROPPED
        for operation in (
            "sync_v1.DeleteSyncListItem",
            "sync_v1.DeleteSyncMapItem",
            "taskrouter_v1.DeleteTask",
            "taskrouter_v1.DeleteWorker",
        )
    },
    **{
        f"conversations_v2.{operation}: header Idempotency-Key = *": _DROPPED
        for operation in ("DeleteConfiguration", "DeleteConversationAsync")
    },
    **{
        f"flex_v1.{operation}: query Authorization = *": _DOUBLED
        for operation in (
            "ListInsightsAssessments",
            "ListInsightsAssessmentsComment",
            "ListInsightsConversations",
            "ListInsightsQuestionnaires",
            "ListInsightsQuestionnairesCategory",
            "ListInsightsQuestionnairesQuestion",
            "ListInsightsSegments",
        )
    },
    **{
        f"flex_v1.{operation}: query Flex-Metadata = *": _DOUBLED
        for operation in (
            "ListConfiguredPlugin",
            "ListPlugin",
            "ListPluginConfiguration",
            "ListPluginRelease",
            "ListPluginVersion",
        )
    },
    "messaging_v1.ListUsAppToPerson: query X-Twilio-Api-Version = *": _DOUBLED,
    **{
        f"memory_v1.{operation}: query Accept-Encoding = *": _DOUBLED
        for operation in ("ListObservationRevisions", "ListProfileConversationSummaries", "ListProfileObservations")
    },
    "knowledge_v2.ListKnowledge: the official package has no argument page_number": "the spec has the parameter page",
    "numbers_v1.ListPortInRequests: query *": "the spec says Size and Token; the other sends PageSize and PageToken",
    "bulkexports_v1.ListDay: query PageSize = *": "without a size its pages have no next link",
}

# Operations whose required arguments stand elsewhere.
POSITIONS: dict[str, str] = {}

# Operations of the official package that this one does not have: host and path with `{}` for ids, after the method.
MISSING: dict[str, str] = {}
