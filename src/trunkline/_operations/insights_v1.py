# Generated from facts/insights_v1.json by `make generate`; do not edit.
"""The operations of insights_v1."""

from .._core.call.operation import Listing, Operation
from ..models import insights_v1 as m

FetchAccountSettings = Operation(
    "insights_v1.FetchAccountSettings", "GET", "insights", "/v1/Voice/Settings", m.AccountSettings,
)
FetchAnnotation = Operation(
    "insights_v1.FetchAnnotation", "GET", "insights", "/v1/Voice/{CallSid}/Annotation", m.Annotation,
)
FetchCall = Operation("insights_v1.FetchCall", "GET", "insights", "/v1/Voice/{Sid}", m.Call)
FetchConference = Operation(
    "insights_v1.FetchConference", "GET", "insights", "/v1/Conferences/{ConferenceSid}", m.Conference,
)
FetchConferenceParticipant = Operation(
    "insights_v1.FetchConferenceParticipant", "GET", "insights",
    "/v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid}", m.ConferenceParticipant,
)
FetchSummary = Operation("insights_v1.FetchSummary", "GET", "insights", "/v1/Voice/{CallSid}/Summary", m.Summary)
FetchVideoParticipantSummary = Operation(
    "insights_v1.FetchVideoParticipantSummary", "GET", "insights",
    "/v1/Video/Rooms/{RoomSid}/Participants/{ParticipantSid}", m.VideoParticipantSummary,
)
FetchVideoRoomSummary = Operation(
    "insights_v1.FetchVideoRoomSummary", "GET", "insights", "/v1/Video/Rooms/{RoomSid}", m.VideoRoomSummary,
)
ListCallSummaries = Operation(
    "insights_v1.ListCallSummaries", "GET", "insights", "/v1/Voice/Summaries", m.CallSummaries,
    formats={
        "VerifiedCaller": "bool", "HasTag": "bool", "AbnormalSession": "bool", "SpamAnnotation": "bool",
        "BrandedEnabled": "bool", "VoiceIntegrityEnabled": "bool", "BrandedLogo": "bool",
    },
    listing=Listing("call_summaries", "meta", 25, "PageSize", "Page", "PageToken"),
)
ListConference = Operation(
    "insights_v1.ListConference", "GET", "insights", "/v1/Conferences", m.Conference,
    listing=Listing("conferences", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListConferenceParticipant = Operation(
    "insights_v1.ListConferenceParticipant", "GET", "insights", "/v1/Conferences/{ConferenceSid}/Participants",
    m.ConferenceParticipant, listing=Listing("participants", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListEvent = Operation(
    "insights_v1.ListEvent", "GET", "insights", "/v1/Voice/{CallSid}/Events", m.Event,
    listing=Listing("events", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListMetric = Operation(
    "insights_v1.ListMetric", "GET", "insights", "/v1/Voice/{CallSid}/Metrics", m.Metric,
    listing=Listing("metrics", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListVideoParticipantSummary = Operation(
    "insights_v1.ListVideoParticipantSummary", "GET", "insights", "/v1/Video/Rooms/{RoomSid}/Participants",
    m.VideoParticipantSummary, listing=Listing("participants", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListVideoRoomSummary = Operation(
    "insights_v1.ListVideoRoomSummary", "GET", "insights", "/v1/Video/Rooms", m.VideoRoomSummary,
    formats={"RoomType": "list", "Codec": "list", "CreatedAfter": "datetime", "CreatedBefore": "datetime"},
    listing=Listing("rooms", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateAccountSettings = Operation(
    "insights_v1.UpdateAccountSettings", "POST", "insights", "/v1/Voice/Settings", m.AccountSettings, body="form",
    formats={"AdvancedFeatures": "bool", "VoiceTrace": "bool"},
)
UpdateAnnotation = Operation(
    "insights_v1.UpdateAnnotation", "POST", "insights", "/v1/Voice/{CallSid}/Annotation", m.Annotation, body="form",
    formats={"QualityIssues": "commas", "Spam": "bool"},
)
