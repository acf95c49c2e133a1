# Generated from facts/voice_v2.json by `make generate`; do not edit.
"""The operations of voice_v2."""

from .._core.call.operation import Operation
from ..models import voice_v2 as m

CreateAccountDefaultConfiguration = Operation(
    "voice_v2.CreateAccountDefaultConfiguration", "POST", "voice", "/v2/AccountDefaultConfiguration/{Type}",
    m.AccountDefaultConfigurationResponse, body="json", status=(201,), formats={"configuration": "value"},
    nullable=("description",),
)
CreateConfiguration = Operation(
    "voice_v2.CreateConfiguration", "POST", "voice", "/v2/Configurations/{Type}", m.ConfigurationResponse, body="json",
    status=(201,), formats={"configuration": "value"}, nullable=("unique_name", "description"),
)
CreateOrUpdateDefaultConfiguration: Operation[None] = Operation(
    "voice_v2.CreateOrUpdateDefaultConfiguration", "POST", "voice", "/v2/Configurations/{Type}/Default", body="json",
    status=(204,),
)
CreateRecordingAccountDefaultConfiguration = Operation(
    "voice_v2.CreateRecordingAccountDefaultConfiguration", "POST", "voice", "/v2/AccountDefaultConfiguration/Recording",
    m.RecordingAccountDefaultConfiguration, body="json", status=(201,), formats={"configuration": "value"},
)
CreateRecordingConfiguration = Operation(
    "voice_v2.CreateRecordingConfiguration", "POST", "voice", "/v2/Configurations/Recording",
    m.ConfigurationRecordingResponse, body="json", status=(201,), formats={"configuration": "value"},
    required=("configuration",), nullable=("unique_name", "description"),
)
CreateTranscriptionConfiguration = Operation(
    "voice_v2.CreateTranscriptionConfiguration", "POST", "voice", "/v2/Configurations/Transcription",
    m.TranscriptionResponse, body="json", status=(201,), formats={"configuration": "value"},
    required=("configuration",), nullable=("unique_name", "description"),
)
DeleteAccountDefaultConfiguration: Operation[None] = Operation(
    "voice_v2.DeleteAccountDefaultConfiguration", "DELETE", "voice", "/v2/AccountDefaultConfiguration/{Type}",
    status=(204,),
)
DeleteConfiguration: Operation[None] = Operation(
    "voice_v2.DeleteConfiguration", "DELETE", "voice", "/v2/Configurations/{Type}/{IdOrUniqueName}", status=(204,),
)
DeleteRecordingAccountDefaultConfiguration: Operation[None] = Operation(
    "voice_v2.DeleteRecordingAccountDefaultConfiguration", "DELETE", "voice",
    "/v2/AccountDefaultConfiguration/Recording", status=(204,),
)
DeleteRecordingConfiguration: Operation[None] = Operation(
    "voice_v2.DeleteRecordingConfiguration", "DELETE", "voice", "/v2/Configurations/Recording/{IdOrUniqueName}",
    status=(204,),
)
DeleteTranscriptionConfiguration: Operation[None] = Operation(
    "voice_v2.DeleteTranscriptionConfiguration", "DELETE", "voice", "/v2/Configurations/Transcription/{IdOrUniqueName}",
    status=(204,),
)
FetchAccountDefaultConfiguration = Operation(
    "voice_v2.FetchAccountDefaultConfiguration", "GET", "voice", "/v2/AccountDefaultConfiguration/{Type}",
    m.AccountDefaultConfigurationResponse,
)
FetchConfiguration = Operation(
    "voice_v2.FetchConfiguration", "GET", "voice", "/v2/Configurations/{Type}/{IdOrUniqueName}",
    m.ConfigurationResponse,
)
FetchDefaultConfiguration = Operation(
    "voice_v2.FetchDefaultConfiguration", "GET", "voice", "/v2/Configurations/{Type}/Default", m.ConfigurationResponse,
)
FetchRecordingAccountDefaultConfiguration = Operation(
    "voice_v2.FetchRecordingAccountDefaultConfiguration", "GET", "voice", "/v2/AccountDefaultConfiguration/Recording",
    m.RecordingAccountDefaultConfiguration,
)
FetchRecordingConfiguration = Operation(
    "voice_v2.FetchRecordingConfiguration", "GET", "voice", "/v2/Configurations/Recording/{IdOrUniqueName}",
    m.ConfigurationRecordingResponse,
)
FetchTranscriptionConfiguration = Operation(
    "voice_v2.FetchTranscriptionConfiguration", "GET", "voice", "/v2/Configurations/Transcription/{IdOrUniqueName}",
    m.TranscriptionResponse,
)
UpdateAccountDefaultConfiguration = Operation(
    "voice_v2.UpdateAccountDefaultConfiguration", "PUT", "voice", "/v2/AccountDefaultConfiguration/{Type}",
    m.AccountDefaultConfigurationResponse, body="json", formats={"configuration": "value"}, nullable=("description",),
)
UpdateConfiguration = Operation(
    "voice_v2.UpdateConfiguration", "PUT", "voice", "/v2/Configurations/{Type}/{IdOrUniqueName}",
    m.ConfigurationResponse, body="json", formats={"configuration": "value"}, nullable=("unique_name", "description"),
)
UpdateRecordingAccountDefaultConfiguration = Operation(
    "voice_v2.UpdateRecordingAccountDefaultConfiguration", "PUT", "voice", "/v2/AccountDefaultConfiguration/Recording",
    m.RecordingAccountDefaultConfiguration, body="json", formats={"configuration": "value"},
)
UpdateRecordingConfiguration = Operation(
    "voice_v2.UpdateRecordingConfiguration", "PUT", "voice", "/v2/Configurations/Recording/{IdOrUniqueName}",
    m.ConfigurationRecordingResponse, body="json", formats={"configuration": "value"}, required=("configuration",),
    nullable=("unique_name", "description"),
)
UpdateTranscriptionConfiguration = Operation(
    "voice_v2.UpdateTranscriptionConfiguration", "PUT", "voice", "/v2/Configurations/Transcription/{IdOrUniqueName}",
    m.TranscriptionResponse, body="json", formats={"configuration": "value"}, required=("configuration",),
    nullable=("unique_name", "description"),
)
