# Generated from facts/messaging_v2.json by `make generate`; do not edit.
"""The models of messaging_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

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
    """A channels sender response; https://www.twilio.com/docs/whatsapp/api/senders

    Attributes:
        sid: SID of the channel sender, `XE…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        sender_id: WhatsApp sender, as `whatsapp:` with its E.164 number.
        friendly_name: optional name of the sender, shown in the Twilio Console.
        configuration: settings, as JSON; their shape depends on the resource.
        webhook: webhook settings: callback, fallback and status callback, each a URL and method.
        profile: public details of the sender, such as name, about text, logo and website.
        properties: quality rating and messaging limit of the sender.
        offline_reasons: why the sender is offline: codes, messages and links.
        compliance: RCS compliance data of the sender: registration SID and countries.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    status: Always[ChannelsSenderStatus] = ABSENT
    sender_id: Always[str] = ABSENT
    friendly_name: str | None = None
    configuration: Configuration | None = None
    webhook: Webhook | None = None
    profile: ProfileGenericResponse | None = None
    properties: Properties | None = None
    offline_reasons: list[Items] | None = None
    compliance: RcsComplianceResponse | None = None
    url: str | None = None


class Configuration(Model, frozen=True, kw_only=True, gc=False):
    """A configuration.

    Attributes:
        waba_id: ID of the sender's WhatsApp Business Account (WABA).
        verification_method: how the sender is verified: `sms`, the default, or `voice`.
        verification_code: code that verifies ownership of the number or sender.
        voice_application_sid: SID of the TwiML app that handles calls, `AP…`.
        account_type: account type for the ISV migration, `ISV` or `ISVSubAccount`; empty clears it, leaving it out
            keeps it.
    """

    waba_id: str | None = None
    verification_method: ConfigurationVerificationMethod | None = None
    verification_code: str | None = None
    voice_application_sid: str | None = None
    account_type: ConfigurationAccountType | None = None

    _hidden = frozenset({"verification_code"})
    _secret = frozenset({"verification_code"})


class DomainCertV4(Model, frozen=True, kw_only=True, gc=False):
    """A domain cert v4; https://www.twilio.com/docs/messaging/features/link-shortening

    Attributes:
        domain_sid: SID of the domain for short links, `DN…`.
        date_updated: instant of its last change, UTC.
        date_expires: instant at which the domain's certificate expires; short links break unless it is renewed by then.
        date_created: instant of its creation, UTC.
        domain_name: full URL of the domain.
        certificate_sid: SID of the certificate, `CW…`.
        managed: whether Twilio manages the certificate, rather than you.
        requesting: whether a request for a Twilio-managed certificate is still in progress.
        url: URL of the resource, or the URL that it uses, opens or calls.
        cert_in_validation: new certificate that is still being validated: its status and upload date.
    """

    domain_sid: Always[str] = ABSENT
    date_updated: Always[Instant] = ABSENT
    date_expires: Instant | None = None
    date_created: Always[Instant] = ABSENT
    domain_name: str | None = None
    certificate_sid: str | None = None
    managed: bool | None = None
    requesting: bool | None = None
    url: Always[str] = ABSENT
    cert_in_validation: Any | None = None


class Items(Model, frozen=True, kw_only=True, gc=False):
    """An items.

    Attributes:
        code: error code.
        message: text that explains the error.
        more_info: URL of a page with more on the error.
    """

    code: str | None = None
    message: str | None = None
    more_info: str | None = None


class Profile(Model, frozen=True, kw_only=True, gc=False):
    """A profile.

    Attributes:
        name: display name of the sender, required for WhatsApp and subject to Meta's guidelines.
        about: "about" text of the sender's profile.
        address: postal address in the sender's profile.
        description: text that describes it, for people to read.
        logo_url: URL of the sender's logo.
        banner_url: URL of the banner in the sender's profile.
        privacy_url: public HTTP or HTTPS address of the sender's privacy policy.
        terms_of_service_url: URL of the sender's terms of service.
        accent_color: colour theme of the sender in hex, with enough contrast against white.
        use_case: use of the RCS sender, fixed once launched: `PROMOTIONAL`, `TRANSACTIONAL`, `OTP` or by default
            `MULTI_USE`.
        vertical: sender's line of business, such as `Education`, `Restaurant` or `Travel and Transportation`.
        websites: websites of the sender.
        emails: email addresses of the sender.
        phone_numbers: phone numbers of the sender.
    """

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
    """A profile generic response.

    Attributes:
        name: name of the resource, item or person concerned.
        about: "about" text of the sender's profile.
        address: postal address in the sender's profile.
        description: text that describes it, for people to read.
        logo_url: URL of the sender's logo.
        banner_url: URL of the banner in the sender's profile.
        privacy_url: public HTTP or HTTPS address of the sender's privacy policy.
        terms_of_service_url: URL of the sender's terms of service.
        accent_color: colour theme of the sender in hex, with enough contrast against white.
        use_case: use of the RCS sender: `PROMOTIONAL`, `TRANSACTIONAL`, `OTP` or `MULTI_USE`.
        vertical: sender's line of business, such as `Education`, `Restaurant` or `Travel and Transportation`.
        websites: websites of the sender.
        emails: email addresses of the sender.
        phone_numbers: phone numbers of the sender.
    """

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
    """A profile generic response emails.

    Attributes:
        email: email address, or a list of them.
        label: name or description of it.
    """

    email: str | None = None
    label: str | None = None


class ProfileGenericResponsePhoneNumbers(Model, frozen=True, kw_only=True, gc=False):
    """A profile generic response phone numbers.

    Attributes:
        phone_number: phone number, as a rule in E.164 format.
        label: name or description of it.
    """

    phone_number: str | None = None
    label: str | None = None


class ProfileGenericResponseWebsites(Model, frozen=True, kw_only=True, gc=False):
    """A profile generic response websites.

    Attributes:
        website: address of the website.
        label: name or description of it.
    """

    website: str | None = None
    label: str | None = None


class Properties(Model, frozen=True, kw_only=True, gc=False):
    """A properties.

    Attributes:
        quality_rating: quality rating of the sender, such as `HIGH`.
        messaging_limit: how many customers the sender may message in a period, such as `10K Customers/24hr`.
    """

    quality_rating: str | None = None
    messaging_limit: str | None = None


class RcsCarrier(Model, frozen=True, kw_only=True, gc=False):
    """A rcs carrier.

    Attributes:
        name: name of the carrier, such as `Verizon`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
    """

    name: str | None = None
    status: RcsCarrierStatus | None = None


class RcsComplianceCountryResponse(Model, frozen=True, kw_only=True, gc=False):
    """A rcs compliance country response.

    Attributes:
        country: ISO 3166-1 alpha-2 code of the country.
        registration_sid: SID of the compliance registration for all countries without one of their own in `countries`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        carriers: carriers in the country, with data on each.
    """

    country: str | None = None
    registration_sid: str | None = None
    status: RcsCountryStatus | None = None
    carriers: list[RcsCarrier] | None = None


class RcsComplianceResponse(Model, frozen=True, kw_only=True, gc=False):
    """A rcs compliance response.

    Attributes:
        registration_sid: SID of the compliance registration for all countries without one of their own in `countries`.
        countries: compliance details, one entry per country.
    """

    registration_sid: str | None = None
    countries: list[RcsComplianceCountryResponse] | None = None


class TypingIndicatorResult(Model, frozen=True, kw_only=True, gc=False):
    """A typing indicator result; https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource

    Attributes:
        success: whether it was done.
    """

    success: bool | None = None


class Webhook(Model, frozen=True, kw_only=True, gc=False):
    """A webhook.

    Attributes:
        callback_url: URL of the webhook.
        callback_method: method of the webhook, `POST` or `PUT`.
        fallback_url: URL called when the sender's webhook fails.
        fallback_method: method used to call the fallback webhook: `POST` or `PUT`.
        status_callback_url: URL that gets status events.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
    """

    callback_url: str | None = None
    callback_method: WebhookCallbackMethod | None = None
    fallback_url: str | None = None
    fallback_method: WebhookFallbackMethod | None = None
    status_callback_url: str | None = None
    status_callback_method: str | None = None
