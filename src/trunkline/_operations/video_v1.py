# Generated from facts/video_v1.json by `make generate`; do not edit.
"""The operations of video_v1."""

from .._core.call.operation import Listing, Operation
from ..models import video_v1 as m

CreateComposition = Operation(
    "video_v1.CreateComposition", "POST", "video", "/v1/Compositions", m.Composition, body="form", status=(201,),
    formats={"VideoLayout": "json", "AudioSources": "list", "AudioSourcesExcluded": "list", "Trim": "bool"},
    required=("RoomSid",),
)
CreateCompositionHook = Operation(
    "video_v1.CreateCompositionHook", "POST", "video", "/v1/CompositionHooks", m.CompositionHook, body="form",
    status=(201,),
    formats={
        "Enabled": "bool", "VideoLayout": "json", "AudioSources": "list", "AudioSourcesExcluded": "list",
        "Trim": "bool",
    },
    required=("FriendlyName",),
)
CreateCompositionSettings = Operation(
    "video_v1.CreateCompositionSettings", "POST", "video", "/v1/CompositionSettings/Default", m.CompositionSettings,
    body="form", formats={"AwsStorageEnabled": "bool", "EncryptionEnabled": "bool"}, required=("FriendlyName",),
)
CreateRecordingSettings = Operation(
    "video_v1.CreateRecordingSettings", "POST", "video", "/v1/RecordingSettings/Default", m.RecordingSettings,
    body="form", formats={"AwsStorageEnabled": "bool", "EncryptionEnabled": "bool"}, required=("FriendlyName",),
)
CreateRoom = Operation(
    "video_v1.CreateRoom", "POST", "video", "/v1/Rooms", m.Room, body="form", status=(201,),
    formats={
        "RecordingRules": "json", "AudioOnly": "bool", "EnableTurn": "bool", "RecordParticipantsOnConnect": "bool",
        "TranscribeParticipantsOnConnect": "bool", "VideoCodecs": "list", "TranscriptionsConfiguration": "json",
        "MaxParticipantDuration": "seconds", "EmptyRoomTimeout": "minutes", "UnusedRoomTimeout": "minutes",
        "LargeRoom": "bool",
    },
)
CreateRoomTranscriptions = Operation(
    "video_v1.CreateRoomTranscriptions", "POST", "video", "/v1/Rooms/{RoomSid}/Transcriptions", m.RoomTranscriptions,
    body="form", status=(202,), formats={"Configuration": "json"},
)
DeleteComposition: Operation[None] = Operation(
    "video_v1.DeleteComposition", "DELETE", "video", "/v1/Compositions/{Sid}", status=(204,),
)
DeleteCompositionHook: Operation[None] = Operation(
    "video_v1.DeleteCompositionHook", "DELETE", "video", "/v1/CompositionHooks/{Sid}", status=(204,),
)
DeleteRecording: Operation[None] = Operation(
    "video_v1.DeleteRecording", "DELETE", "video", "/v1/Recordings/{Sid}", status=(204,),
)
DeleteRoomRecording: Operation[None] = Operation(
    "video_v1.DeleteRoomRecording", "DELETE", "video", "/v1/Rooms/{RoomSid}/Recordings/{Sid}", status=(204,),
)
FetchComposition = Operation("video_v1.FetchComposition", "GET", "video", "/v1/Compositions/{Sid}", m.Composition)
FetchCompositionHook = Operation(
    "video_v1.FetchCompositionHook", "GET", "video", "/v1/CompositionHooks/{Sid}", m.CompositionHook,
)
FetchCompositionSettings = Operation(
    "video_v1.FetchCompositionSettings", "GET", "video", "/v1/CompositionSettings/Default", m.CompositionSettings,
)
FetchRecording = Operation("video_v1.FetchRecording", "GET", "video", "/v1/Recordings/{Sid}", m.Recording)
FetchRecordingSettings = Operation(
    "video_v1.FetchRecordingSettings", "GET", "video", "/v1/RecordingSettings/Default", m.RecordingSettings,
)
FetchRoom = Operation("video_v1.FetchRoom", "GET", "video", "/v1/Rooms/{Sid}", m.Room)
FetchRoomParticipant = Operation(
    "video_v1.FetchRoomParticipant", "GET", "video", "/v1/Rooms/{RoomSid}/Participants/{Sid}", m.RoomParticipant,
)
FetchRoomParticipantPublishedTrack = Operation(
    "video_v1.FetchRoomParticipantPublishedTrack", "GET", "video",
    "/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks/{Sid}", m.RoomParticipantPublishedTrack,
)
FetchRoomParticipantSubscribeRule = Operation(
    "video_v1.FetchRoomParticipantSubscribeRule", "GET", "video",
    "/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules", m.RoomParticipantSubscribeRule,
)
FetchRoomParticipantSubscribedTrack = Operation(
    "video_v1.FetchRoomParticipantSubscribedTrack", "GET", "video",
    "/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks/{Sid}", m.RoomParticipantSubscribedTrack,
)
FetchRoomRecording = Operation(
    "video_v1.FetchRoomRecording", "GET", "video", "/v1/Rooms/{RoomSid}/Recordings/{Sid}", m.RoomRecording,
)
FetchRoomRecordingRule = Operation(
    "video_v1.FetchRoomRecordingRule", "GET", "video", "/v1/Rooms/{RoomSid}/RecordingRules", m.RoomRecordingRule,
)
FetchRoomTranscriptions = Operation(
    "video_v1.FetchRoomTranscriptions", "GET", "video", "/v1/Rooms/{RoomSid}/Transcriptions/{Ttid}",
    m.RoomTranscriptions,
)
ListComposition = Operation(
    "video_v1.ListComposition", "GET", "video", "/v1/Compositions", m.Composition,
    formats={"DateCreatedAfter": "datetime", "DateCreatedBefore": "datetime"},
    listing=Listing("compositions", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListCompositionHook = Operation(
    "video_v1.ListCompositionHook", "GET", "video", "/v1/CompositionHooks", m.CompositionHook,
    formats={"Enabled": "bool", "DateCreatedAfter": "datetime", "DateCreatedBefore": "datetime"},
    listing=Listing("composition_hooks", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListRecording = Operation(
    "video_v1.ListRecording", "GET", "video", "/v1/Recordings", m.Recording,
    formats={"GroupingSid": "list", "DateCreatedAfter": "datetime", "DateCreatedBefore": "datetime"},
    listing=Listing("recordings", "meta", 100, "PageSize", "Page", "PageToken"),
)
ListRoom = Operation(
    "video_v1.ListRoom", "GET", "video", "/v1/Rooms", m.Room,
    formats={"DateCreatedAfter": "day", "DateCreatedBefore": "day"},
    listing=Listing("rooms", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListRoomParticipant = Operation(
    "video_v1.ListRoomParticipant", "GET", "video", "/v1/Rooms/{RoomSid}/Participants", m.RoomParticipant,
    formats={"DateCreatedAfter": "datetime", "DateCreatedBefore": "datetime"},
    listing=Listing("participants", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListRoomParticipantPublishedTrack = Operation(
    "video_v1.ListRoomParticipantPublishedTrack", "GET", "video",
    "/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks", m.RoomParticipantPublishedTrack,
    listing=Listing("published_tracks", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListRoomParticipantSubscribedTrack = Operation(
    "video_v1.ListRoomParticipantSubscribedTrack", "GET", "video",
    "/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks", m.RoomParticipantSubscribedTrack,
    listing=Listing("subscribed_tracks", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListRoomRecording = Operation(
    "video_v1.ListRoomRecording", "GET", "video", "/v1/Rooms/{RoomSid}/Recordings", m.RoomRecording,
    formats={"DateCreatedAfter": "datetime", "DateCreatedBefore": "datetime"},
    listing=Listing("recordings", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListRoomTranscriptions = Operation(
    "video_v1.ListRoomTranscriptions", "GET", "video", "/v1/Rooms/{RoomSid}/Transcriptions", m.RoomTranscriptions,
    listing=Listing("transcriptions", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateCompositionHook = Operation(
    "video_v1.UpdateCompositionHook", "POST", "video", "/v1/CompositionHooks/{Sid}", m.CompositionHook, body="form",
    formats={
        "AudioSources": "list", "AudioSourcesExcluded": "list", "Enabled": "bool", "VideoLayout": "json",
        "Trim": "bool",
    },
    required=("FriendlyName",),
)
UpdateRoom = Operation(
    "video_v1.UpdateRoom", "POST", "video", "/v1/Rooms/{Sid}", m.Room, body="form", status=(202,), required=("Status",),
)
UpdateRoomParticipant = Operation(
    "video_v1.UpdateRoomParticipant", "POST", "video", "/v1/Rooms/{RoomSid}/Participants/{Sid}", m.RoomParticipant,
    body="form", status=(202,),
)
UpdateRoomParticipantAnonymize = Operation(
    "video_v1.UpdateRoomParticipantAnonymize", "POST", "video", "/v1/Rooms/{RoomSid}/Participants/{Sid}/Anonymize",
    m.RoomParticipantAnonymize,
)
UpdateRoomParticipantSubscribeRule = Operation(
    "video_v1.UpdateRoomParticipantSubscribeRule", "POST", "video",
    "/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules", m.RoomParticipantSubscribeRule, body="form",
    formats={"Rules": "json"},
)
UpdateRoomRecordingRule = Operation(
    "video_v1.UpdateRoomRecordingRule", "POST", "video", "/v1/Rooms/{RoomSid}/RecordingRules", m.RoomRecordingRule,
    body="form", formats={"Rules": "json"},
)
UpdateRoomTranscriptions = Operation(
    "video_v1.UpdateRoomTranscriptions", "POST", "video", "/v1/Rooms/{RoomSid}/Transcriptions/{Ttid}",
    m.RoomTranscriptions, body="form", status=(202,), formats={"Configuration": "json"},
)
