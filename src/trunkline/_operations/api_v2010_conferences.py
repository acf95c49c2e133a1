# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, conferences."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import conferences as m

CreateParticipant = Operation(
    "api_v2010.CreateParticipant", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json", m.Participant, body="form",
    status=(201,),
    formats={
        "StatusCallbackEvent": "list", "Record": "bool", "Muted": "bool", "EarlyMedia": "bool", "TimeLimit": "seconds",
        "MachineDetectionTimeout": "seconds", "MachineDetectionSpeechThreshold": "millis",
        "MachineDetectionSpeechEndThreshold": "millis", "MachineDetectionSilenceTimeout": "millis",
        "Timeout": "seconds", "StartConferenceOnEnter": "bool", "EndConferenceOnExit": "bool",
        "ConferenceStatusCallbackEvent": "list", "RecordingStatusCallbackEvent": "list",
        "ConferenceRecordingStatusCallbackEvent": "list", "Coaching": "bool", "Passports": "commas",
    },
    required=("From", "To"),
)
DeleteConferenceRecording: Operation[None] = Operation(
    "api_v2010.DeleteConferenceRecording", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json", status=(204,),
)
DeleteParticipant: Operation[None] = Operation(
    "api_v2010.DeleteParticipant", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json", status=(204,),
)
FetchConference = Operation(
    "api_v2010.FetchConference", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json", m.Conference,
)
FetchConferenceRecording = Operation(
    "api_v2010.FetchConferenceRecording", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json", m.ConferenceRecording,
)
FetchParticipant = Operation(
    "api_v2010.FetchParticipant", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json", m.Participant,
)
ListConference = Operation(
    "api_v2010.ListConference", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Conferences.json", m.Conference,
    formats={
        "DateCreated": "date", "DateCreated<": "date", "DateCreated>": "date", "DateUpdated": "date",
        "DateUpdated<": "date", "DateUpdated>": "date",
    },
    listing=Listing("conferences", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListConferenceRecording = Operation(
    "api_v2010.ListConferenceRecording", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json", m.ConferenceRecording,
    formats={"DateCreated": "date", "DateCreated<": "date", "DateCreated>": "date"},
    listing=Listing("recordings", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListParticipant = Operation(
    "api_v2010.ListParticipant", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json", m.Participant,
    formats={"Muted": "bool", "Hold": "bool", "Coaching": "bool"},
    listing=Listing("participants", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateConference = Operation(
    "api_v2010.UpdateConference", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json",
    m.Conference, body="form",
)
UpdateConferenceRecording = Operation(
    "api_v2010.UpdateConferenceRecording", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json", m.ConferenceRecording,
    body="form", required=("Status",),
)
UpdateParticipant = Operation(
    "api_v2010.UpdateParticipant", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json", m.Participant,
    body="form",
    formats={"Muted": "bool", "Coaching": "bool", "Hold": "bool", "BeepOnExit": "bool", "EndConferenceOnExit": "bool"},
)
