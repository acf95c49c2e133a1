# Generated from facts/messaging_v2.json by `make generate`; do not edit.
"""The models of messaging_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    TypingIndicatorChannelArg = Literal["whatsapp"]


class ChannelsSenderStatus(OpenEnum):
    CREATING = "CREATING"
    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"
    PENDING_VERIFICATION = "PENDING_VERIFICATION"
    VERIFYING = "VERIFYING"
    ONLINE_UPDATING = "ONLINE:UPDATING"
    TWILIO_REVIEW = "TWILIO_REVIEW"
    DRAFT = "DRAFT"
    STUBBED = "STUBBED"


class ConfigurationAccountType(OpenEnum):
    ISV = "ISV"
    ISVSUBACCOUNT = "ISVSubAccount"


class ConfigurationVerificationMethod(OpenEnum):
    SMS = "sms"
    VOICE = "voice"


class ProfileGenericResponseUseCase(OpenEnum):
    PROMOTIONAL = "PROMOTIONAL"
    TRANSACTIONAL = "TRANSACTIONAL"
    OTP = "OTP"
    MULTI_USE = "MULTI_USE"


class ProfileUseCase(OpenEnum):
    PROMOTIONAL = "PROMOTIONAL"
    TRANSACTIONAL = "TRANSACTIONAL"
    OTP = "OTP"
    MULTI_USE = "MULTI_USE"


class RcsCarrierStatus(OpenEnum):
    UNKNOWN = "UNKNOWN"
    UNLAUNCHED = "UNLAUNCHED"
    CARRIER_REVIEW = "CARRIER_REVIEW"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    SUSPENDED = "SUSPENDED"


class RcsCountryStatus(OpenEnum):
    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"
    TWILIO_REVIEW = "TWILIO_REVIEW"
    PENDING_VERIFICATION = "PENDING_VERIFICATION"


class WebhookCallbackMethod(OpenEnum):
    POST = "POST"
    PUT = "PUT"


class WebhookFallbackMethod(OpenEnum):
    POST = "POST"
    PUT = "PUT"


class ChannelsSenderResponse(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    status: ChannelsSenderStatus | None = None
    sender_id: str | None = None
    friendly_name: str | None = None
    configuration: Configuration | None = None
    webhook: Webhook | None = None
    profile: ProfileGenericResponse | None = None
    properties: Properties | None = None
    offline_reasons: list[Items] | None = None
    compliance: RcsComplianceResponse | None = None
    url: str | None = None


class Configuration(Model, frozen=True, kw_only=True, gc=False):
    waba_id: str | None = None
    verification_method: ConfigurationVerificationMethod | None = None
    verification_code: str | None = None
    voice_application_sid: str | None = None
    account_type: ConfigurationAccountType | None = None

    _hidden = frozenset({"verification_code"})


class DomainCertV4(Model, frozen=True, kw_only=True, gc=False):
    domain_sid: str | None = None
    date_updated: Instant | None = None
    date_expires: Instant | None = None
    date_created: Instant | None = None
    domain_name: str | None = None
    certificate_sid: str | None = None
    managed: bool | None = None
    requesting: bool | None = None
    url: str | None = None
    cert_in_validation: Any | None = None


class Items(Model, frozen=True, kw_only=True, gc=False):
    code: str | None = None
    message: str | None = None
    more_info: str | None = None


class Profile(Model, frozen=True, kw_only=True, gc=False):
    name: str | None = None
    about: str | None = None
    address: str | None = None
    description: str | None = None
    logo_url: str | None = None
    banner_url: str | None = None
    privacy_url: str | None = None
    terms_of_service_url: str | None = None
    accent_color: str | None = None
    use_case: ProfileUseCase | None = None
    vertical: str | None = None
    websites: Any | None = None
    emails: Any | None = None
    phone_numbers: Any | None = None


class ProfileGenericResponse(Model, frozen=True, kw_only=True, gc=False):
    name: str | None = None
    about: str | None = None
    address: str | None = None
    description: str | None = None
    logo_url: str | None = None
    banner_url: str | None = None
    privacy_url: str | None = None
    terms_of_service_url: str | None = None
    accent_color: str | None = None
    use_case: ProfileGenericResponseUseCase | None = None
    vertical: str | None = None
    websites: list[ProfileGenericResponseWebsites] | None = None
    emails: list[ProfileGenericResponseEmails] | None = None
    phone_numbers: list[ProfileGenericResponsePhoneNumbers] | None = None


class ProfileGenericResponseEmails(Model, frozen=True, kw_only=True, gc=False):
    email: str | None = None
    label: str | None = None


class ProfileGenericResponsePhoneNumbers(Model, frozen=True, kw_only=True, gc=False):
    phone_number: str | None = None
    label: str | None = None


class ProfileGenericResponseWebsites(Model, frozen=True, kw_only=True, gc=False):
    website: str | None = None
    label: str | None = None


class Properties(Model, frozen=True, kw_only=True, gc=False):
    quality_rating: str | None = None
    messaging_limit: str | None = None


class RcsCarrier(Model, frozen=True, kw_only=True, gc=False):
    name: str | None = None
    status: RcsCarrierStatus | None = None


class RcsComplianceCountryResponse(Model, frozen=True, kw_only=True, gc=False):
    country: str | None = None
    registration_sid: str | None = None
    status: RcsCountryStatus | None = None
    carriers: list[RcsCarrier] | None = None


class RcsComplianceResponse(Model, frozen=True, kw_only=True, gc=False):
    registration_sid: str | None = None
    countries: list[RcsComplianceCountryResponse] | None = None


class TypingIndicatorResult(Model, frozen=True, kw_only=True, gc=False):
    success: bool | None = None


class Webhook(Model, frozen=True, kw_only=True, gc=False):
    callback_url: str | None = None
    callback_method: WebhookCallbackMethod | None = None
    fallback_url: str | None = None
    fallback_method: WebhookFallbackMethod | None = None
    status_callback_url: str | None = None
    status_callback_method: str | None = None
