# Generated from facts/voice_v3.json by `make generate`; do not edit.
"""The operations of voice_v3."""

from .._core.call.operation import Listing, Operation
from ..models import voice_v3 as m

CreateV3Transcriptions = Operation(
    "voice_v3.CreateV3Transcriptions", "POST", "voice", "/v3/Transcriptions", m.LongRunningOperation202Response,
    body="json", status=(202,), formats={"": "value"}, required=("",),
)
FetchTranscription = Operation(
    "voice_v3.FetchTranscription", "GET", "voice", "/v3/Transcriptions/{transcriptionId}",
    m.LongRunningOperationResponse,
)
ListV3Transcriptions = Operation(
    "voice_v3.ListV3Transcriptions", "GET", "voice", "/v3/Transcriptions", m.Transcription,
    formats={"createdAfter": "datetime", "createdBefore": "datetime"},
    listing=Listing("transcriptions", "nextToken", 100, "pageSize", None, "pageToken"),
)
