# Generated from facts/numbers_v1.json by `make generate`; do not edit.
"""The operations of numbers_v1."""

from .._core.call.operation import Listing, Operation
from ..models import numbers_v1 as m

CreateBulkEligibility = Operation(
    "numbers_v1.CreateBulkEligibility", "POST", "numbers", "/v1/HostedNumber/Eligibility/Bulk", m.BulkEligibility,
    body="json", status=(202,), formats={"": "value"},
)
CreateEligibility = Operation(
    "numbers_v1.CreateEligibility", "POST", "numbers", "/v1/HostedNumber/Eligibility", m.Eligibility, body="json",
    formats={"": "value"},
)
CreatePortingPortIn = Operation(
    "numbers_v1.CreatePortingPortIn", "POST", "numbers", "/v1/Porting/PortIn", m.PortingPortIn, body="json",
    status=(202,),
    formats={
        "documents": "list", "losing_carrier_information": "value", "phone_numbers": "list",
        "notification_emails": "list", "target_port_in_date": "date",
    },
    required=("account_sid", "documents", "losing_carrier_information"),
    nullable=(
        "notification_emails", "target_port_in_date", "target_port_in_time_range_start",
        "target_port_in_time_range_end", "bundle_sid", "portability_advance_carrier", "auto_cancel_approval_numbers",
    ),
)
CreatePortingWebhookConfiguration = Operation(
    "numbers_v1.CreatePortingWebhookConfiguration", "POST", "numbers", "/v1/Porting/Configuration/Webhook",
    m.PortingWebhookConfiguration, body="json", status=(201,), formats={"": "value"},
)
CreateSenderIdRegistration = Operation(
    "numbers_v1.CreateSenderIdRegistration", "POST", "numbers", "/v1/SenderIdRegistrations",
    m.CreateEmbeddedRegistrationResponse, body="json", status=(201,), formats={"data": "value"},
    required=("regulationId", "regulationVersion", "friendlyName", "data"), nullable=("statusCallbackUrl",),
)
CreateSenderIdRegistrationEmbeddedSession = Operation(
    "numbers_v1.CreateSenderIdRegistrationEmbeddedSession", "POST", "numbers",
    "/v1/SenderIdRegistrations/{BundleSid}/EmbeddedSessions", m.CreateEmbeddedSessionResponse, body="json",
    status=(201,),
)
CreateSigningRequestConfiguration = Operation(
    "numbers_v1.CreateSigningRequestConfiguration", "POST", "numbers", "/v1/SigningRequest/Configuration",
    m.SigningRequestConfiguration, body="json", status=(201,), formats={"": "value"},
)
CreateSmsVerification = Operation(
    "numbers_v1.CreateSmsVerification", "POST", "numbers", "/v1/CallerIds/SmsVerifications", m.SmsVerification,
    body="json", status=(201,), required=("to",),
)
CreateSmsVerificationCheck = Operation(
    "numbers_v1.CreateSmsVerificationCheck", "POST", "numbers", "/v1/CallerIds/SmsVerificationChecks",
    m.SmsVerificationCheck, body="json", required=("to", "verification_code"),
)
CreateVoiceVerification = Operation(
    "numbers_v1.CreateVoiceVerification", "POST", "numbers", "/v1/CallerIds/VoiceVerifications", m.VoiceVerification,
    body="json", status=(201,), required=("phone_number",),
)
CreateVoiceVerificationCheck = Operation(
    "numbers_v1.CreateVoiceVerificationCheck", "POST", "numbers", "/v1/CallerIds/VoiceVerificationChecks",
    m.VoiceVerificationCheck, body="json", required=("to",),
)
DeletePortingPortIn: Operation[None] = Operation(
    "numbers_v1.DeletePortingPortIn", "DELETE", "numbers", "/v1/Porting/PortIn/{PortInRequestSid}", status=(204,),
)
DeletePortingPortInPhoneNumber: Operation[None] = Operation(
    "numbers_v1.DeletePortingPortInPhoneNumber", "DELETE", "numbers",
    "/v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}", status=(204,),
)
DeletePortingWebhookConfigurationDelete: Operation[None] = Operation(
    "numbers_v1.DeletePortingWebhookConfigurationDelete", "DELETE", "numbers",
    "/v1/Porting/Configuration/Webhook/{WebhookType}", status=(204,),
)
FetchBulkEligibility = Operation(
    "numbers_v1.FetchBulkEligibility", "GET", "numbers", "/v1/HostedNumber/Eligibility/Bulk/{RequestId}",
    m.BulkEligibility,
)
FetchPortingPortIn = Operation(
    "numbers_v1.FetchPortingPortIn", "GET", "numbers", "/v1/Porting/PortIn/{PortInRequestSid}", m.PortingPortIn,
)
FetchPortingPortInPhoneNumber = Operation(
    "numbers_v1.FetchPortingPortInPhoneNumber", "GET", "numbers",
    "/v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}", m.PortingPortInPhoneNumber,
)
FetchPortingPortability = Operation(
    "numbers_v1.FetchPortingPortability", "GET", "numbers", "/v1/Porting/Portability/PhoneNumber/{PhoneNumber}",
    m.PortingPortability, personal=("PhoneNumber",),
)
FetchPortingWebhookConfigurationFetch = Operation(
    "numbers_v1.FetchPortingWebhookConfigurationFetch", "GET", "numbers", "/v1/Porting/Configuration/Webhook",
    m.PortingWebhookConfigurationFetch,
)
ListPortInRequests = Operation(
    "numbers_v1.ListPortInRequests", "GET", "numbers", "/v1/Porting/PortIn/PortInRequests", m.PortInRequestList,
    formats={"PortInRequestSid": "commas"},
    listing=Listing("port_in_requests", "next_token", 100, "Size", None, "Token"),
)
ListSigningRequestConfiguration = Operation(
    "numbers_v1.ListSigningRequestConfiguration", "GET", "numbers", "/v1/SigningRequest/Configuration",
    m.SigningRequestConfiguration, listing=Listing("configurations", "meta", 1000, "PageSize", "Page", "PageToken"),
)
