# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, recordings."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import recordings as m

DeleteRecording: Operation[None] = Operation(
    "api_v2010.DeleteRecording", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json",
    status=(204,),
)
DeleteRecordingAddOnResult: Operation[None] = Operation(
    "api_v2010.DeleteRecordingAddOnResult", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json", status=(204,),
)
DeleteRecordingAddOnResultPayload: Operation[None] = Operation(
    "api_v2010.DeleteRecordingAddOnResultPayload", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json",
    status=(204,),
)
DeleteRecordingTranscription: Operation[None] = Operation(
    "api_v2010.DeleteRecordingTranscription", "DELETE", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json", status=(204,),
)
FetchRecording = Operation(
    "api_v2010.FetchRecording", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json", m.Recording,
    formats={"IncludeSoftDeleted": "bool"},
)
FetchRecordingAddOnResult = Operation(
    "api_v2010.FetchRecordingAddOnResult", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json", m.RecordingAddOnResult,
)
FetchRecordingAddOnResultPayload = Operation(
    "api_v2010.FetchRecordingAddOnResultPayload", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json",
    m.RecordingAddOnResultPayload,
)
FetchRecordingAddOnResultPayloadData = Operation(
    "api_v2010.FetchRecordingAddOnResultPayloadData", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{PayloadSid}"
    "/Data.json",
    m.RecordingAddOnResultPayloadData, status=(307,),
)
FetchRecordingTranscription = Operation(
    "api_v2010.FetchRecordingTranscription", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json", m.RecordingTranscription,
)
ListRecording = Operation(
    "api_v2010.ListRecording", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Recordings.json", m.Recording,
    formats={"DateCreated": "day", "DateCreated<": "day", "DateCreated>": "day", "IncludeSoftDeleted": "bool"},
    listing=Listing("recordings", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListRecordingAddOnResult = Operation(
    "api_v2010.ListRecordingAddOnResult", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json", m.RecordingAddOnResult,
    listing=Listing("add_on_results", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListRecordingAddOnResultPayload = Operation(
    "api_v2010.ListRecordingAddOnResultPayload", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json",
    m.RecordingAddOnResultPayload, listing=Listing("payloads", "uri", 1000, "PageSize", "Page", "PageToken"),
)
ListRecordingTranscription = Operation(
    "api_v2010.ListRecordingTranscription", "GET", "api",
    "/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json", m.RecordingTranscription,
    listing=Listing("transcriptions", "uri", 1000, "PageSize", "Page", "PageToken"),
)
