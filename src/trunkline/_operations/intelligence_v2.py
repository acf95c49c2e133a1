# Generated from facts/intelligence_v2.json by `make generate`; do not edit.
"""The operations of intelligence_v2."""

from .._core.call.operation import Listing, Operation
from ..models import intelligence_v2 as m

CreateCustomOperator = Operation(
    "intelligence_v2.CreateCustomOperator", "POST", "intelligence", "/v2/Operators/Custom", m.CustomOperator,
    body="form", status=(202,), formats={"Config": "json"}, required=("FriendlyName", "OperatorType", "Config"),
)
CreateOperatorAttachment = Operation(
    "intelligence_v2.CreateOperatorAttachment", "POST", "intelligence",
    "/v2/Services/{ServiceSid}/Operators/{OperatorSid}", m.OperatorAttachment, status=(202,),
)
CreateService = Operation(
    "intelligence_v2.CreateService", "POST", "intelligence", "/v2/Services", m.Service, body="form", status=(201,),
    formats={"AutoTranscribe": "bool", "DataLogging": "bool", "AutoRedaction": "bool", "MediaRedaction": "bool"},
    required=("UniqueName",),
)
CreateTranscript = Operation(
    "intelligence_v2.CreateTranscript", "POST", "intelligence", "/v2/Transcripts", m.Transcript, body="form",
    status=(202,), formats={"Channel": "json", "MediaStartTime": "datetime"}, required=("ServiceSid", "Channel"),
)
DeleteCustomOperator: Operation[None] = Operation(
    "intelligence_v2.DeleteCustomOperator", "DELETE", "intelligence", "/v2/Operators/Custom/{Sid}", status=(204,),
)
DeleteOperatorAttachment: Operation[None] = Operation(
    "intelligence_v2.DeleteOperatorAttachment", "DELETE", "intelligence",
    "/v2/Services/{ServiceSid}/Operators/{OperatorSid}", status=(204,),
)
DeleteService: Operation[None] = Operation(
    "intelligence_v2.DeleteService", "DELETE", "intelligence", "/v2/Services/{Sid}", status=(204,),
)
DeleteTranscript: Operation[None] = Operation(
    "intelligence_v2.DeleteTranscript", "DELETE", "intelligence", "/v2/Transcripts/{Sid}", status=(204,),
)
FetchCustomOperator = Operation(
    "intelligence_v2.FetchCustomOperator", "GET", "intelligence", "/v2/Operators/Custom/{Sid}", m.CustomOperator,
)
FetchEncryptedOperatorResults = Operation(
    "intelligence_v2.FetchEncryptedOperatorResults", "GET", "intelligence",
    "/v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted", m.EncryptedOperatorResults,
    formats={"Redacted": "bool"},
)
FetchEncryptedSentences = Operation(
    "intelligence_v2.FetchEncryptedSentences", "GET", "intelligence",
    "/v2/Transcripts/{TranscriptSid}/Sentences/Encrypted", m.EncryptedSentences, formats={"Redacted": "bool"},
)
FetchMedia = Operation(
    "intelligence_v2.FetchMedia", "GET", "intelligence", "/v2/Transcripts/{Sid}/Media", m.Media,
    formats={"Redacted": "bool"},
)
FetchOperator = Operation("intelligence_v2.FetchOperator", "GET", "intelligence", "/v2/Operators/{Sid}", m.Operator)
FetchOperatorAttachments = Operation(
    "intelligence_v2.FetchOperatorAttachments", "GET", "intelligence", "/v2/Services/{ServiceSid}/Operators",
    m.OperatorAttachments,
)
FetchOperatorResult = Operation(
    "intelligence_v2.FetchOperatorResult", "GET", "intelligence",
    "/v2/Transcripts/{TranscriptSid}/OperatorResults/{OperatorSid}", m.OperatorResult, formats={"Redacted": "bool"},
)
FetchOperatorType = Operation(
    "intelligence_v2.FetchOperatorType", "GET", "intelligence", "/v2/OperatorTypes/{Sid}", m.OperatorType,
)
FetchPrebuiltOperator = Operation(
    "intelligence_v2.FetchPrebuiltOperator", "GET", "intelligence", "/v2/Operators/PreBuilt/{Sid}", m.PrebuiltOperator,
)
FetchService = Operation("intelligence_v2.FetchService", "GET", "intelligence", "/v2/Services/{Sid}", m.Service)
FetchTranscript = Operation(
    "intelligence_v2.FetchTranscript", "GET", "intelligence", "/v2/Transcripts/{Sid}", m.Transcript,
)
ListCustomOperator = Operation(
    "intelligence_v2.ListCustomOperator", "GET", "intelligence", "/v2/Operators/Custom", m.CustomOperator,
    listing=Listing("operators", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListOperator = Operation(
    "intelligence_v2.ListOperator", "GET", "intelligence", "/v2/Operators", m.Operator,
    listing=Listing("operators", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListOperatorResult = Operation(
    "intelligence_v2.ListOperatorResult", "GET", "intelligence", "/v2/Transcripts/{TranscriptSid}/OperatorResults",
    m.OperatorResult, formats={"Redacted": "bool"},
    listing=Listing("operator_results", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListOperatorType = Operation(
    "intelligence_v2.ListOperatorType", "GET", "intelligence", "/v2/OperatorTypes", m.OperatorType,
    listing=Listing("operator_types", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListPrebuiltOperator = Operation(
    "intelligence_v2.ListPrebuiltOperator", "GET", "intelligence", "/v2/Operators/PreBuilt", m.PrebuiltOperator,
    listing=Listing("operators", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListSentence = Operation(
    "intelligence_v2.ListSentence", "GET", "intelligence", "/v2/Transcripts/{TranscriptSid}/Sentences", m.Sentence,
    formats={"Redacted": "bool", "WordTimestamps": "bool"},
    listing=Listing("sentences", "meta", 5000, "PageSize", "Page", "PageToken"),
)
ListService = Operation(
    "intelligence_v2.ListService", "GET", "intelligence", "/v2/Services", m.Service,
    listing=Listing("services", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListTranscript = Operation(
    "intelligence_v2.ListTranscript", "GET", "intelligence", "/v2/Transcripts", m.Transcript,
    listing=Listing("transcripts", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateCustomOperator = Operation(
    "intelligence_v2.UpdateCustomOperator", "POST", "intelligence", "/v2/Operators/Custom/{Sid}", m.CustomOperator,
    body="form", status=(202,), formats={"Config": "json"}, required=("FriendlyName", "Config"),
)
UpdateService = Operation(
    "intelligence_v2.UpdateService", "POST", "intelligence", "/v2/Services/{Sid}", m.Service, body="form",
    formats={"AutoTranscribe": "bool", "DataLogging": "bool", "AutoRedaction": "bool", "MediaRedaction": "bool"},
)
