# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The operations of api_v2010, transcriptions."""

from .._core.call.operation import Listing, Operation
from ..models.api_v2010 import transcriptions as m

DeleteTranscription: Operation[None] = Operation(
    "api_v2010.DeleteTranscription", "DELETE", "api", "/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json",
    status=(204,),
)
FetchTranscription = Operation(
    "api_v2010.FetchTranscription", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json",
    m.Transcription,
)
ListTranscription = Operation(
    "api_v2010.ListTranscription", "GET", "api", "/2010-04-01/Accounts/{AccountSid}/Transcriptions.json",
    m.Transcription, listing=Listing("transcriptions", "uri", 1000, "PageSize", "Page", "PageToken"),
)
