# Generated from facts/messaging_v1.json by `make generate`; do not edit.
"""The models of messaging_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always, HttpMethod, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    BrandVettingVettingProviderArg = Literal["campaign-verify", "aegis"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    ServiceScanMessageContentArg = Literal["inherit", "enable", "disable"]
    TollfreeVerificationBusinessRegistrationAuthorityArg = Literal[
        "EIN", "CBN", "CRN", "PROVINCIAL_NUMBER", "VAT", "ACN", "ABN", "BRN", "SIREN", "SIRET", "NZBN", "USt-IdNr",
        "CIF", "NIF", "CNPJ", "UID", "NEQ", "OTHER",
    ]
    TollfreeVerificationBusinessTypeArg = Literal[
        "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR", "NON_PROFIT", "GOVERNMENT",
    ]
    TollfreeVerificationOptInTypeArg = Literal[
        "VERBAL", "WEB_FORM", "PAPER_FORM", "VIA_TEXT", "MOBILE_QR_CODE", "IMPORT", "IMPORT_PLEASE_REPLACE",
    ]
    TollfreeVerificationStatusArg = Literal["PENDING_REVIEW", "IN_REVIEW", "TWILIO_APPROVED", "TWILIO_REJECTED"]
    TollfreeVerificationUseCaseCategoriesArg = Literal[
        "TWO_FACTOR_AUTHENTICATION", "ACCOUNT_NOTIFICATIONS", "CUSTOMER_CARE", "CHARITY_NONPROFIT",
        "DELIVERY_NOTIFICATIONS", "FRAUD_ALERT_MESSAGING", "EVENTS", "HIGHER_EDUCATION", "K12", "MARKETING",
        "POLLING_AND_VOTING_NON_POLITICAL", "POLITICAL_ELECTION_CAMPAIGNS", "PUBLIC_SERVICE_ANNOUNCEMENT",
        "SECURITY_ALERT",
    ]
    TollfreeVerificationVettingProviderArg = Literal["CAMPAIGN_VERIFY"]


class BrandRegistrationsBrandFeedback(OpenEnum):
    TAX_ID = "TAX_ID"
    STOCK_SYMBOL = "STOCK_SYMBOL"
    NONPROFIT = "NONPROFIT"
    GOVERNMENT_ENTITY = "GOVERNMENT_ENTITY"
    OTHERS = "OTHERS"


class BrandRegistrationsIdentityStatus(OpenEnum):
    SELF_DECLARED = "SELF_DECLARED"
    UNVERIFIED = "UNVERIFIED"
    VERIFIED = "VERIFIED"
    VETTED_VERIFIED = "VETTED_VERIFIED"


class BrandRegistrationsStatus(OpenEnum):
    PENDING = "PENDING"
    APPROVED = "APPROVED"
    FAILED = "FAILED"
    IN_REVIEW = "IN_REVIEW"
    DELETION_PENDING = "DELETION_PENDING"
    DELETION_FAILED = "DELETION_FAILED"
    SUSPENDED = "SUSPENDED"


class BrandVettingVettingProvider(OpenEnum):
    CAMPAIGN_VERIFY = "campaign-verify"
    AEGIS = "aegis"


class ServiceScanMessageContent(OpenEnum):
    INHERIT = "inherit"
    ENABLE = "enable"
    DISABLE = "disable"


class TollfreeVerificationBusinessRegistrationAuthority(OpenEnum):
    EIN = "EIN"
    CBN = "CBN"
    CRN = "CRN"
    PROVINCIAL_NUMBER = "PROVINCIAL_NUMBER"
    VAT = "VAT"
    ACN = "ACN"
    ABN = "ABN"
    BRN = "BRN"
    SIREN = "SIREN"
    SIRET = "SIRET"
    NZBN = "NZBN"
    UST_IDNR = "USt-IdNr"
    CIF = "CIF"
    NIF = "NIF"
    CNPJ = "CNPJ"
    UID = "UID"
    NEQ = "NEQ"
    OTHER = "OTHER"


class TollfreeVerificationBusinessType(OpenEnum):
    PRIVATE_PROFIT = "PRIVATE_PROFIT"
    PUBLIC_PROFIT = "PUBLIC_PROFIT"
    SOLE_PROPRIETOR = "SOLE_PROPRIETOR"
    NON_PROFIT = "NON_PROFIT"
    GOVERNMENT = "GOVERNMENT"


class TollfreeVerificationOptInType(OpenEnum):
    VERBAL = "VERBAL"
    WEB_FORM = "WEB_FORM"
    PAPER_FORM = "PAPER_FORM"
    VIA_TEXT = "VIA_TEXT"
    MOBILE_QR_CODE = "MOBILE_QR_CODE"
    IMPORT = "IMPORT"
    IMPORT_PLEASE_REPLACE = "IMPORT_PLEASE_REPLACE"


class TollfreeVerificationStatus(OpenEnum):
    PENDING_REVIEW = "PENDING_REVIEW"
    IN_REVIEW = "IN_REVIEW"
    TWILIO_APPROVED = "TWILIO_APPROVED"
    TWILIO_REJECTED = "TWILIO_REJECTED"


class TollfreeVerificationUseCaseCategories(OpenEnum):
    TWO_FACTOR_AUTHENTICATION = "TWO_FACTOR_AUTHENTICATION"
    ACCOUNT_NOTIFICATIONS = "ACCOUNT_NOTIFICATIONS"
    CUSTOMER_CARE = "CUSTOMER_CARE"
    CHARITY_NONPROFIT = "CHARITY_NONPROFIT"
    DELIVERY_NOTIFICATIONS = "DELIVERY_NOTIFICATIONS"
    FRAUD_ALERT_MESSAGING = "FRAUD_ALERT_MESSAGING"
    EVENTS = "EVENTS"
    HIGHER_EDUCATION = "HIGHER_EDUCATION"
    K12 = "K12"
    MARKETING = "MARKETING"
    POLLING_AND_VOTING_NON_POLITICAL = "POLLING_AND_VOTING_NON_POLITICAL"
    POLITICAL_ELECTION_CAMPAIGNS = "POLITICAL_ELECTION_CAMPAIGNS"
    PUBLIC_SERVICE_ANNOUNCEMENT = "PUBLIC_SERVICE_ANNOUNCEMENT"
    SECURITY_ALERT = "SECURITY_ALERT"


class TollfreeVerificationVettingProvider(OpenEnum):
    CAMPAIGN_VERIFY = "CAMPAIGN_VERIFY"


class AlphaSender(Model, frozen=True, kw_only=True, gc=False):
    """An alpha sender; https://www.twilio.com/docs/messaging/api/alphasender-resource

    Attributes:
        sid: SID of the alphanumeric sender, `AI…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Messaging Service, `MG…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        alpha_sender: alphanumeric sender ID, up to 11 letters, digits, spaces or `-+_&`, not digits alone.
        capabilities: what the sender can handle, `SMS` only.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    alpha_sender: Always[str] = ABSENT
    capabilities: list[str] | None = None
    url: Always[str] = ABSENT


class BrandRegistrationOtp(Model, frozen=True, kw_only=True, gc=False):
    """A brand registration otp; https://www.twilio.com/docs/messaging/api/brand-2fa-verify

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        brand_registration_sid: SID of the sole proprietor's brand registration, `BN…`.
    """

    account_sid: Always[str] = ABSENT
    brand_registration_sid: Always[str] = ABSENT


class BrandRegistrations(Model, frozen=True, kw_only=True, gc=False):
    """A brand registrations; https://www.twilio.com/docs/messaging/api/brand-registration-resource

    Attributes:
        sid: SID of the brand registration, `BN…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        customer_profile_bundle_sid: SID of the customer profile bundle, `BU…`.
        a2p_profile_bundle_sid: SID of the A2P messaging profile bundle of the brand, `BU…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        brand_type: `SOLE_PROPRIETOR` for low volume (one campaign at most), `STANDARD` for all else.
        status: `PENDING`, `APPROVED`, `FAILED`, `IN_REVIEW`, `SUSPENDED`, `DELETION_PENDING` or `DELETION_FAILED`.
        tcr_id: the brand's ID at The Campaign Registry (TCR), given once registered.
        failure_reason: deprecated; why the brand registration failed, only with the status `FAILED`.
        errors: errors that occurred while the brand was registered.
        url: URL of the resource, or the URL that it uses, opens or calls.
        brand_score: secondary vetting score if there is one, else the score of The Campaign Registry; `None` if
            neither.
        brand_feedback: advice on a better brand score, deprecated.
        identity_status: how far the brand is verified: `SELF_DECLARED`, `UNVERIFIED`, `VERIFIED` or `VETTED_VERIFIED`.
        russell_3000: whether the company is in the Russell 3000 stock index.
        government_entity: whether the brand was identified as a government body.
        tax_exempt_status: nonprofit tax-exempt status under section 501 of the US tax code.
        skip_automatic_sec_vet: whether to leave out the automatic secondary vetting of the brand.
        mock: whether the brand is a mock brand for tests.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    customer_profile_bundle_sid: Always[str] = ABSENT
    a2p_profile_bundle_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    brand_type: str | None = None
    status: Always[BrandRegistrationsStatus] = ABSENT
    tcr_id: str | None = None
    failure_reason: str | None = None
    errors: list[Any] | None = None
    url: Always[str] = ABSENT
    brand_score: int | None = None
    brand_feedback: list[BrandRegistrationsBrandFeedback] | None = None
    identity_status: BrandRegistrationsIdentityStatus | None = None
    russell_3000: bool | None = None
    government_entity: bool | None = None
    tax_exempt_status: str | None = None
    skip_automatic_sec_vet: Always[bool] = ABSENT
    mock: bool | None = None
    links: Always[dict[str, str]] = ABSENT


class BrandVetting(Model, frozen=True, kw_only=True, gc=False):
    """A brand vetting; https://www.twilio.com/docs/messaging/api/brand-vetting-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        brand_sid: SID of the brand registration that is vetted, `BN…`.
        brand_vetting_sid: SID of the third-party vetting, `VT…`.
        date_updated: instant of its last change, UTC.
        date_created: instant of its creation, UTC.
        vetting_id: ID of the vetting at the third party that did it.
        vetting_class: kind of vetting done: `STANDARD` (Aegis) or `POLITICAL` (Campaign Verify).
        vetting_status: how the import of the vetting went: `PENDING`, `SUCCESS` or `FAILED`.
        vetting_provider: third party that did the vetting: `campaign-verify` or `aegis`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    brand_sid: Always[str] = ABSENT
    brand_vetting_sid: Always[str] = ABSENT
    date_updated: Always[Instant] = ABSENT
    date_created: Always[Instant] = ABSENT
    vetting_id: Always[str] = ABSENT
    vetting_class: Always[str] = ABSENT
    vetting_status: Always[str] = ABSENT
    vetting_provider: Always[BrandVettingVettingProvider] = ABSENT
    url: Always[str] = ABSENT


class ChannelSender(Model, frozen=True, kw_only=True, gc=False):
    """A channel sender; https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        messaging_service_sid: SID of the messaging service, `MG…`.
        sid: SID of the channel sender, `XE…`.
        sender: address of the channel sender, such as `whatsapp:+123456XXXX`.
        sender_type: kind of sender, such as `WhatsApp` or `Messenger`.
        country_code: ISO code of the number's country, 2 letters.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    messaging_service_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    sender: AddressText | None = None
    sender_type: str | None = None
    country_code: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class Deactivation(Model, frozen=True, kw_only=True, gc=False):
    """A deactivation; https://www.twilio.com/docs/messaging/api/deactivations-resource

    Attributes:
        redirect_to: signed address of the file of deactivated numbers for the day, valid for up to two minutes.
    """

    redirect_to: str | None = None


class DestinationAlphaSender(Model, frozen=True, kw_only=True, gc=False):
    """A destination alpha sender; https://www.twilio.com/docs/messaging/api/destination-alphasender-resource

    Attributes:
        sid: SID of the alphanumeric sender, `AI…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Messaging Service, `MG…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        alpha_sender: alphanumeric sender ID, up to 11 letters, digits, spaces or `-+_&`, not digits alone.
        capabilities: what the sender can handle, `SMS` only.
        url: URL of the resource, or the URL that it uses, opens or calls.
        iso_country_code: country the alphanumeric sender is for, two-letter ISO code; empty for all.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    alpha_sender: Always[str] = ABSENT
    capabilities: list[str] | None = None
    url: Always[str] = ABSENT
    iso_country_code: str | None = None


class DomainCertV4(Model, frozen=True, kw_only=True, gc=False):
    """A domain cert v4; https://www.twilio.com/docs/messaging/features/link-shortening

    Attributes:
        domain_sid: SID of the domain for short links, `DN…`.
        date_updated: instant of its last change, UTC.
        date_expires: instant at which the domain's certificate expires; short links break unless it is renewed by then.
        date_created: instant of its creation, UTC.
        domain_name: full URL of the domain.
        certificate_sid: SID of the certificate, `CW…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        cert_in_validation: new certificate that is still being validated: its status and upload date.
    """

    domain_sid: Always[str] = ABSENT
    date_updated: Always[Instant] = ABSENT
    date_expires: Instant | None = None
    date_created: Always[Instant] = ABSENT
    domain_name: str | None = None
    certificate_sid: str | None = None
    url: Always[str] = ABSENT
    cert_in_validation: Any | None = None


class DomainConfig(Model, frozen=True, kw_only=True, gc=False):
    """A domain config; https://www.twilio.com/docs/messaging/features/link-shortening

    Attributes:
        domain_sid: SID of the domain for short links, `DN…`.
        config_sid: SID of the domain configuration, `ZK…`.
        fallback_url: URL to which requests are redirected that match no shortened link of the domain.
        callback_url: URL called whenever a recipient clicks on a shortened link.
        continue_on_failure: whether the message still goes out when shortening its links fails.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        disable_https: whether short links go out without `https://`, by default `false`.
    """

    domain_sid: Always[str] = ABSENT
    config_sid: str | None = None
    fallback_url: str | None = None
    callback_url: str | None = None
    continue_on_failure: bool | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    disable_https: bool | None = None


class DomainConfigMessagingService(Model, frozen=True, kw_only=True, gc=False):
    """A domain config messaging service; https://www.twilio.com/docs/messaging/features/link-shortening

    Attributes:
        domain_sid: SID of the domain for short links, `DN…`.
        config_sid: SID of the domain configuration, `ZK…`.
        messaging_service_sid: SID of the messaging service, `MG…`.
        fallback_url: URL to which requests are redirected that match no shortened link of the domain.
        callback_url: URL called whenever a recipient clicks on a shortened link.
        continue_on_failure: whether the message still goes out when shortening its links fails.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    domain_sid: str | None = None
    config_sid: str | None = None
    messaging_service_sid: Always[str] = ABSENT
    fallback_url: str | None = None
    callback_url: str | None = None
    continue_on_failure: bool | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class DomainDnsValidation(Model, frozen=True, kw_only=True, gc=False):
    """A domain dns validation; https://www.twilio.com/docs/messaging/features/link-shortening

    Attributes:
        domain_sid: SID of the domain for short links, `DN…`.
        is_valid: whether it is valid.
        reason: why the DNS check failed.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    domain_sid: str | None = None
    is_valid: bool | None = None
    reason: str | None = None
    url: Always[str] = ABSENT


class ExternalCampaign(Model, frozen=True, kw_only=True, gc=False):
    """An external campaign.

    https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/externally-registered-campaigns-api

    Attributes:
        sid: SID of the campaign, `QE…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        campaign_id: id of the campaign registered beforehand.
        messaging_service_sid: SID of the messaging service of the campaign, `MG…`.
        date_created: instant of its creation, UTC.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    campaign_id: Always[str] = ABSENT
    messaging_service_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT


class LinkshorteningMessagingService(Model, frozen=True, kw_only=True, gc=False):
    """A linkshortening messaging service; https://www.twilio.com/docs/messaging/features/link-shortening

    Attributes:
        domain_sid: SID of the domain for short links, `DN…`.
        messaging_service_sid: SID of the messaging service, `MG…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    domain_sid: Always[str] = ABSENT
    messaging_service_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class LinkshorteningMessagingServiceDomainAssociation(Model, frozen=True, kw_only=True, gc=False):
    """A linkshortening messaging service domain association.

    https://www.twilio.com/docs/messaging/features/link-shortening

    Attributes:
        domain_sid: SID of the domain for short links, `DN…`.
        messaging_service_sid: SID of the messaging service, `MG…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    domain_sid: str | None = None
    messaging_service_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class PhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    """A phone number; https://www.twilio.com/docs/messaging/api/phonenumber-resource

    Attributes:
        sid: SID of the phone number, `PN…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Messaging Service, `MG…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        phone_number: phone number, as a rule in E.164 format.
        country_code: ISO code of the number's country, 2 letters.
        capabilities: what the number can handle: `Voice`, `SMS`, `MMS`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    phone_number: Always[AddressText] = ABSENT
    country_code: str | None = None
    capabilities: list[str] | None = None
    url: Always[str] = ABSENT


class RequestManagedCert(Model, frozen=True, kw_only=True, gc=False):
    """A request managed cert; https://www.twilio.com/docs/messaging/features/link-shortening

    Attributes:
        domain_sid: SID of the domain for short links, `DN…`.
        date_updated: instant of its last change, UTC.
        date_created: instant of its creation, UTC.
        date_expires: instant at which the domain's certificate expires; short links break unless it is renewed by then.
        domain_name: full URL of the domain.
        certificate_sid: SID of the certificate, `CW…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        managed: whether Twilio manages the certificate, rather than you.
        requesting: whether a managed certificate from Twilio is requested.
    """

    domain_sid: Always[str] = ABSENT
    date_updated: Always[Instant] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_expires: Instant | None = None
    domain_name: str | None = None
    certificate_sid: str | None = None
    url: Always[str] = ABSENT
    managed: bool | None = None
    requesting: bool | None = None


class Service(Model, frozen=True, kw_only=True, gc=False):
    """A service; https://www.twilio.com/docs/messaging/api/service-resource

    Attributes:
        sid: SID of the Messaging Service, `MG…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        inbound_request_url: URL called for each message received; null turns receiving off; a number's own webhook goes
            first if enabled.
        inbound_method: method used to call `inbound_request_url`: `GET` or `POST`, by default `POST`.
        fallback_url: URL called when the TwiML of the inbound request URL fails; a number's own webhook goes first if
            enabled.
        fallback_method: method used to call `fallback_url`: `GET` or `POST`.
        status_callback: URL that gets delivery updates of the service's messages.
        sticky_sender: true if a recipient always gets messages from the same sender number of the service.
        mms_converter: whether the MMS Converter is on for messages of this service.
        smart_encoding: whether the service replaces Unicode characters by similar GSM-7 ones in its messages.
        scan_message_content: reserved by Twilio: `inherit`, `enable` or `disable`.
        fallback_to_long_code: obsolete; used to send from a long code after a short code failed.
        area_code_geomatch: whether senders are chosen with the area code of the recipient.
        synchronous_validation: reserved by Twilio.
        validity_period: seconds a message may wait to be sent, 1 to 36,000, by default 36,000.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        usecase: what the service is for: `notifications`, `marketing`, `verification`, `discussion`, `poll` or
            `undeclared`.
        us_app_to_person_registered: true if the service has a registered US A2P campaign.
        use_inbound_webhook_on_number: true if the number's own webhook gets incoming messages, not the service's
            `inbound_request_url`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    inbound_request_url: str | None = None
    inbound_method: HttpMethod | None = None
    fallback_url: str | None = None
    fallback_method: HttpMethod | None = None
    status_callback: str | None = None
    sticky_sender: bool | None = None
    mms_converter: Always[bool] = ABSENT
    smart_encoding: Always[bool] = ABSENT
    scan_message_content: ServiceScanMessageContent | None = None
    fallback_to_long_code: bool | None = None
    area_code_geomatch: bool | None = None
    synchronous_validation: Always[bool] = ABSENT
    validity_period: int | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    usecase: Always[str] = ABSENT
    us_app_to_person_registered: Always[bool] = ABSENT
    use_inbound_webhook_on_number: bool | None = None


class ShortCode(Model, frozen=True, kw_only=True, gc=False):
    """A short code; https://www.twilio.com/docs/messaging/api/services-shortcode-resource

    Attributes:
        sid: SID of the short code, `SC…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Messaging Service, `MG…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        short_code: short code in E.164 format.
        country_code: ISO code of the number's country, 2 letters.
        capabilities: what the short code can handle: `SMS`, `MMS`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    short_code: str | None = None
    country_code: str | None = None
    capabilities: list[str] | None = None
    url: Always[str] = ABSENT


class TollfreeVerification(Model, frozen=True, kw_only=True, gc=False):
    """A tollfree verification; https://www.twilio.com/docs/messaging/api/tollfree-verification-resource

    Attributes:
        sid: SID of the toll-free verification, `HH…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        customer_profile_sid: SID of the customer profile, `BU…`.
        trust_product_sid: SID of the toll-free trust product bundle, `BU…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        regulated_item_sid: SID of the regulated item, `RA…`.
        business_name: name of the business that uses the toll-free number.
        business_street_address: street address of the business.
        business_street_address2: second line of the street address.
        business_city: city of the business.
        business_state_province_region: state, province or region of the business.
        business_postal_code: postal code of the business.
        business_country: country of the business as a two-letter ISO code.
        business_website: URL of the website of the business.
        business_contact_first_name: first name of the contact at the business.
        business_contact_last_name: last name of the contact at the business.
        business_contact_email: e-mail address of the contact at the business.
        business_contact_phone: phone number of the contact at the business, E.164.
        notification_email: email address to which the result of the verification is sent.
        use_case_categories: all categories that fit the messaging use case, such as `CUSTOMER_CARE` or `MARKETING`.
        use_case_summary: how the business or organisation uses messaging, in more detail.
        production_message_sample: sample text of a message that will be sent.
        opt_in_image_urls: public URLs of images that show how users opt in.
        opt_in_type: how users opt in, such as `VERBAL`, `WEB_FORM`, `PAPER_FORM`, `VIA_TEXT` or `MOBILE_QR_CODE`.
        message_volume: estimate of the monthly volume of messages from the toll-free number.
        additional_information: further details given for the verification.
        tollfree_phone_number_sid: SID of the toll-free number that is verified, `PN…`.
        tollfree_phone_number: toll-free number that is verified, E.164.
        status: `PENDING_REVIEW`, `IN_REVIEW`, `TWILIO_APPROVED` or `TWILIO_REJECTED`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        rejection_reason: why the toll-free verification was rejected.
        error_code: code that tells why the toll-free verification was rejected.
        edit_expiration: instant until which the rejected verification can be edited.
        edit_allowed: whether the rejected verification may be edited and submitted again; depends on the reason.
        business_registration_number: official registration number of the business.
        business_registration_authority: authority or register that has the business, such as `EIN` or `VAT`.
        business_registration_country: country in which the business is registered.
        business_type: kind of business: `PRIVATE_PROFIT`, `PUBLIC_PROFIT`, `SOLE_PROPRIETOR`, `NON_PROFIT` or
            `GOVERNMENT`.
        business_registration_phone_number: E.164 phone number of the business.
        doing_business_as: trade name, sub-entity or downstream name of the business to be verified.
        opt_in_confirmation_message: message that confirms to users that they have opted in.
        help_message_sample: sample of the reply that users get when they ask for help.
        privacy_policy_url: address of the privacy policy of the business.
        terms_and_conditions_url: URL of the terms and conditions of the campaign or business.
        age_gated_content: whether the content is limited by age.
        opt_in_keywords: keywords with which users opt in or out by text message.
        rejection_reasons: reasons, with codes, why the toll-free verification was rejected.
        resource_links: addresses of the documents for the toll-free verification.
        external_reference_id: optional reference of your own, returned with the verification.
        vetting_id: unique ID of the vetting.
        vetting_provider: third party that did the political vetting, only `CAMPAIGN_VERIFY`.
        vetting_id_expiration: instant the vetting ID expires.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    customer_profile_sid: str | None = None
    trust_product_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    regulated_item_sid: str | None = None
    business_name: Always[str] = ABSENT
    business_street_address: Always[str] = ABSENT
    business_street_address2: Always[str] = ABSENT
    business_city: Always[str] = ABSENT
    business_state_province_region: Always[str] = ABSENT
    business_postal_code: str | None = None
    business_country: Always[str] = ABSENT
    business_website: Always[str] = ABSENT
    business_contact_first_name: str | None = None
    business_contact_last_name: str | None = None
    business_contact_email: Always[str] = ABSENT
    business_contact_phone: Always[AddressText] = ABSENT
    notification_email: Always[str] = ABSENT
    use_case_categories: Always[list[TollfreeVerificationUseCaseCategories]] = ABSENT
    use_case_summary: Always[str] = ABSENT
    production_message_sample: Always[str] = ABSENT
    opt_in_image_urls: Always[list[str]] = ABSENT
    opt_in_type: Always[TollfreeVerificationOptInType] = ABSENT
    message_volume: Always[str] = ABSENT
    additional_information: Always[str] = ABSENT
    tollfree_phone_number_sid: Always[str] = ABSENT
    tollfree_phone_number: Always[AddressText] = ABSENT
    status: Always[TollfreeVerificationStatus] = ABSENT
    url: Always[str] = ABSENT
    rejection_reason: str | None = None
    error_code: int | None = None
    edit_expiration: Instant | None = None
    edit_allowed: bool | None = None
    business_registration_number: Always[str] = ABSENT
    business_registration_authority: Always[TollfreeVerificationBusinessRegistrationAuthority] = ABSENT
    business_registration_country: Always[str] = ABSENT
    business_type: Always[TollfreeVerificationBusinessType] = ABSENT
    business_registration_phone_number: Always[str] = ABSENT
    doing_business_as: Always[str] = ABSENT
    opt_in_confirmation_message: str | None = None
    help_message_sample: str | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None
    age_gated_content: bool | None = None
    opt_in_keywords: Always[list[str]] = ABSENT
    rejection_reasons: list[Any] | None = None
    resource_links: Any | None = None
    external_reference_id: str | None = None
    vetting_id: str | None = None
    vetting_provider: TollfreeVerificationVettingProvider | None = None
    vetting_id_expiration: Instant | None = None


class UsAppToPersonUsecase(Model, frozen=True, kw_only=True, gc=False):
    """A us app to person usecase; https://www.twilio.com/docs/messaging/api/usapptoperson-resource

    Attributes:
        us_app_to_person_usecases: A2P campaign use cases, each with name, code, description and
            `post_approval_required`.
    """

    us_app_to_person_usecases: Always[list[Any]] = ABSENT


class UsAppToPersonV2(Model, frozen=True, kw_only=True, gc=False):
    """A us app to person v2; https://www.twilio.com/docs/messaging/api/usapptoperson-resource

    Attributes:
        sid: SID of the A2P 10DLC campaign, `QE…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        brand_registration_sid: SID of the A2P brand registration, `BN…`.
        messaging_service_sid: SID of the messaging service of the campaign, `MG…`.
        description: what the SMS campaign does, 40 to 4,096 characters.
        message_samples: 2 to 5 sample messages of the campaign, each of 20 to 1,024 characters.
        us_app_to_person_usecase: what the campaign is for, such as `2FA`; `SOLE_PROPRIETOR` only for brands of that
            kind, one each.
        has_embedded_links: whether the campaign's messages contain links.
        has_embedded_phone: whether the campaign's messages contain phone numbers.
        subscriber_opt_in: true if recipients opt in to the campaign's messages.
        age_gated: whether the content of the campaign is limited by age.
        direct_lending: whether the campaign has to do with direct lending.
        campaign_status: campaign's status, such as `IN_PROGRESS`, `VERIFIED` or `FAILED`.
        campaign_id: id of the campaign in The Campaign Registry (TCR).
        is_externally_registered: whether the campaign was registered outside Twilio.
        rate_limits: rate limit or class that each carrier, such as AT&T or T-Mobile, has given the campaign.
        message_flow: how consumers opt in to the campaign, all ways listed, 40 to 2,048 characters.
        opt_in_message: reply to opt-in keywords, 20 to 320 characters; required if users can opt in by text.
        opt_out_message: reply that confirms an opt-out, 20 to 320 characters; required if you handle opt-outs yourself.
        help_message: reply to help keywords, 20 to 320 characters; needed if you handle help yourself.
        opt_in_keywords: keywords with which users opt in, if they can by text; alphanumeric, up to 255 characters.
        opt_out_keywords: alphanumeric keywords for opting out, up to 255 characters; required if you handle opt-outs
            yourself.
        help_keywords: words recipients text for help, alphanumeric, up to 255 characters; needed if you handle help
            yourself.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        mock: whether it is a mock campaign for tests, created with a mock brand.
        errors: why the campaign's registration failed, with the fields at fault.
        privacy_policy_url: address of the campaign's privacy policy.
        terms_and_conditions_url: URL of the terms and conditions of the campaign or business.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    brand_registration_sid: Always[str] = ABSENT
    messaging_service_sid: Always[str] = ABSENT
    description: Always[str] = ABSENT
    message_samples: Always[list[str]] = ABSENT
    us_app_to_person_usecase: Always[str] = ABSENT
    has_embedded_links: Always[bool] = ABSENT
    has_embedded_phone: Always[bool] = ABSENT
    subscriber_opt_in: Always[bool] = ABSENT
    age_gated: Always[bool] = ABSENT
    direct_lending: bool | None = None
    campaign_status: Always[str] = ABSENT
    campaign_id: Always[str] = ABSENT
    is_externally_registered: Always[bool] = ABSENT
    rate_limits: Any | None = None
    message_flow: Always[str] = ABSENT
    opt_in_message: str | None = None
    opt_out_message: str | None = None
    help_message: str | None = None
    opt_in_keywords: list[str] | None = None
    opt_out_keywords: list[str] | None = None
    help_keywords: list[str] | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    mock: bool | None = None
    errors: list[Any] | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None


class Usecase(Model, frozen=True, kw_only=True, gc=False):
    """A usecase; https://www.twilio.com/docs/messaging/api/service-resource

    Attributes:
        usecases: use cases of messaging services, each with name, description and purpose.
    """

    usecases: list[Any] | None = None
