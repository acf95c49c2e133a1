# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, calls."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import calls as m

CreateCall = Operation(
    "api_v2010.CreateCall", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls.json", m.Call, body="form",
    status=(201,),
    formats={
        "StatusCallbackEvent": "list", "Timeout": "seconds", "Record": "bool", "MachineDetectionTimeout": "seconds",
        "MachineDetectionSpeechThreshold": "millis", "MachineDetectionSpeechEndThreshold": "millis",
        "MachineDetectionSilenceTimeout": "millis", "TimeLimit": "seconds", "RecordingStatusCallbackEvent": "list",
        "Passports": "commas",
    },
    required=("To", "From"), conditional=(("Url", "Twiml", "ApplicationSid"),),
)
CreateCallRecording = Operation(
    "api_v2010.CreateCallRecording", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json",
    m.CallRecording, body="form", status=(200, 201), formats={"RecordingStatusCallbackEvent": "list"},
)
CreatePayments = Operation(
    "api_v2010.CreatePayments", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json",
    m.Payments, body="form", status=(201,),
    formats={
        "Parameter": "json", "PostalCode": "bool", "SecurityCode": "bool", "ValidCardTypes": "spaces",
        "Timeout": "seconds", "RequireMatchingInputs": "commas",
    },
    required=("IdempotencyKey", "StatusCallback"), idempotency=True,
)
CreateRealtimeTranscription = Operation(
    "api_v2010.CreateRealtimeTranscription", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json", m.RealtimeTranscription, body="form",
    formats={
        "PartialResults": "bool", "ProfanityFilter": "bool", "EnableAutomaticPunctuation": "bool",
        "EnableProviderData": "bool",
    },
)
CreateSiprec = Operation(
    "api_v2010.CreateSiprec", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec.json", m.Siprec,
    body="form", formats={"Parameter": "pairs"},
)
CreateStream = Operation(
    "api_v2010.CreateStream", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams.json", m.Stream,
    body="form", formats={"Parameter": "pairs"}, required=("Url",),
)
CreateUserDefinedMessage = Operation(
    "api_v2010.CreateUserDefinedMessage", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json", m.UserDefinedMessage, body="form",
    status=(201,), formats={"Content": "json"}, required=("Content",), idempotency=True,
)
CreateUserDefinedMessageSubscription = Operation(
    "api_v2010.CreateUserDefinedMessageSubscription", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json",
    m.UserDefinedMessageSubscription, body="form", status=(201,), required=("Callback",), idempotency=True,
)
DeleteCall: Operation[None] = Operation(
    "api_v2010.DeleteCall", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json", status=(204,),
)
DeleteCallRecording: Operation[None] = Operation(
    "api_v2010.DeleteCallRecording", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json", status=(204,),
)
DeleteUserDefinedMessageSubscription: Operation[None] = Operation(
    "api_v2010.DeleteUserDefinedMessageSubscription", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions/{Sid}.json", status=(204,),
)
FetchCall = Operation("api_v2010.FetchCall", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json", m.Call)
FetchCallNotification = Operation(
    "api_v2010.FetchCallNotification", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications/{Sid}.json", m.CallNotificationInstance,
)
FetchCallRecording = Operation(
    "api_v2010.FetchCallRecording", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json", m.CallRecording,
)
ListCall = Operation(
    "api_v2010.ListCall", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Calls.json", m.Call,
    formats={
        "StartTime": "day", "StartTime<": "day", "StartTime>": "day", "EndTime": "day", "EndTime<": "day",
        "EndTime>": "day",
    },
    listing=Listing("calls", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListCallEvent = Operation(
    "api_v2010.ListCallEvent", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json",
    m.CallEvent, listing=Listing("events", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListCallNotification = Operation(
    "api_v2010.ListCallNotification", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json", m.CallNotification,
    formats={"MessageDate": "date", "MessageDate<": "date", "MessageDate>": "date"},
    listing=Listing("notifications", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListCallRecording = Operation(
    "api_v2010.ListCallRecording", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json",
    m.CallRecording, formats={"DateCreated": "date", "DateCreated<": "date", "DateCreated>": "date"},
    listing=Listing("recordings", "uri", 1000, "PageSize", "Page", "PageToken"),
)
UpdateCall = Operation(
    "api_v2010.UpdateCall", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json", m.Call, body="form",
    formats={"TimeLimit": "seconds"},
)
UpdateCallRecording = Operation(
    "api_v2010.UpdateCallRecording", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json", m.CallRecording, body="form",
    required=("Status",),
)
UpdatePayments = Operation(
    "api_v2010.UpdatePayments", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments/{Sid}.json",
    m.Payments, body="form", status=(202,), required=("IdempotencyKey", "StatusCallback"), idempotency=True,
)
UpdateRealtimeTranscription = Operation(
    "api_v2010.UpdateRealtimeTranscription", "POST", "api",
    "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json", m.RealtimeTranscription, body="form",
    required=("Status",),
)
UpdateSiprec = Operation(
    "api_v2010.UpdateSiprec", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec/{Sid}.json",
    m.Siprec, body="form", required=("Status",),
)
UpdateStream = Operation(
    "api_v2010.UpdateStream", "POST", "api", "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}.json",
    m.Stream, body="form", required=("Status",),
)
