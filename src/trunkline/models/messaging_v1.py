# Generated from facts/messaging_v1.json by `make generate`; do not edit.
"""The models of messaging_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import AddressText, HttpMethod, Instant, OpenEnum

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
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    alpha_sender: str | None = None
    capabilities: list[str] | None = None
    url: str | None = None


class BrandRegistrationOtp(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    brand_registration_sid: str | None = None


class BrandRegistrations(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    customer_profile_bundle_sid: str | None = None
    a2p_profile_bundle_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    brand_type: str | None = None
    status: BrandRegistrationsStatus | None = None
    tcr_id: str | None = None
    failure_reason: str | None = None
    errors: list[Any] | None = None
    url: str | None = None
    brand_score: int | None = None
    brand_feedback: list[BrandRegistrationsBrandFeedback] | None = None
    identity_status: BrandRegistrationsIdentityStatus | None = None
    russell_3000: bool | None = None
    government_entity: bool | None = None
    tax_exempt_status: str | None = None
    skip_automatic_sec_vet: bool | None = None
    mock: bool | None = None
    links: dict[str, str] | None = None


class BrandVetting(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    brand_sid: str | None = None
    brand_vetting_sid: str | None = None
    date_updated: Instant | None = None
    date_created: Instant | None = None
    vetting_id: str | None = None
    vetting_class: str | None = None
    vetting_status: str | None = None
    vetting_provider: BrandVettingVettingProvider | None = None
    url: str | None = None


class ChannelSender(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    messaging_service_sid: str | None = None
    sid: str | None = None
    sender: AddressText | None = None
    sender_type: str | None = None
    country_code: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class Deactivation(Model, frozen=True, kw_only=True, gc=False):
    redirect_to: str | None = None


class DestinationAlphaSender(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    alpha_sender: str | None = None
    capabilities: list[str] | None = None
    url: str | None = None
    iso_country_code: str | None = None


class DomainCertV4(Model, frozen=True, kw_only=True, gc=False):
    domain_sid: str | None = None
    date_updated: Instant | None = None
    date_expires: Instant | None = None
    date_created: Instant | None = None
    domain_name: str | None = None
    certificate_sid: str | None = None
    url: str | None = None
    cert_in_validation: Any | None = None


class DomainConfig(Model, frozen=True, kw_only=True, gc=False):
    domain_sid: str | None = None
    config_sid: str | None = None
    fallback_url: str | None = None
    callback_url: str | None = None
    continue_on_failure: bool | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    disable_https: bool | None = None


class DomainConfigMessagingService(Model, frozen=True, kw_only=True, gc=False):
    domain_sid: str | None = None
    config_sid: str | None = None
    messaging_service_sid: str | None = None
    fallback_url: str | None = None
    callback_url: str | None = None
    continue_on_failure: bool | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class DomainDnsValidation(Model, frozen=True, kw_only=True, gc=False):
    domain_sid: str | None = None
    is_valid: bool | None = None
    reason: str | None = None
    url: str | None = None


class ExternalCampaign(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    campaign_id: str | None = None
    messaging_service_sid: str | None = None
    date_created: Instant | None = None


class LinkshorteningMessagingService(Model, frozen=True, kw_only=True, gc=False):
    domain_sid: str | None = None
    messaging_service_sid: str | None = None
    url: str | None = None


class LinkshorteningMessagingServiceDomainAssociation(Model, frozen=True, kw_only=True, gc=False):
    domain_sid: str | None = None
    messaging_service_sid: str | None = None
    url: str | None = None


class PhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    phone_number: AddressText | None = None
    country_code: str | None = None
    capabilities: list[str] | None = None
    url: str | None = None


class RequestManagedCert(Model, frozen=True, kw_only=True, gc=False):
    domain_sid: str | None = None
    date_updated: Instant | None = None
    date_created: Instant | None = None
    date_expires: Instant | None = None
    domain_name: str | None = None
    certificate_sid: str | None = None
    url: str | None = None
    managed: bool | None = None
    requesting: bool | None = None


class Service(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    inbound_request_url: str | None = None
    inbound_method: HttpMethod | None = None
    fallback_url: str | None = None
    fallback_method: HttpMethod | None = None
    status_callback: str | None = None
    sticky_sender: bool | None = None
    mms_converter: bool | None = None
    smart_encoding: bool | None = None
    scan_message_content: ServiceScanMessageContent | None = None
    fallback_to_long_code: bool | None = None
    area_code_geomatch: bool | None = None
    synchronous_validation: bool | None = None
    validity_period: int | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    usecase: str | None = None
    us_app_to_person_registered: bool | None = None
    use_inbound_webhook_on_number: bool | None = None


class ShortCode(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    short_code: str | None = None
    country_code: str | None = None
    capabilities: list[str] | None = None
    url: str | None = None


class TollfreeVerification(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    customer_profile_sid: str | None = None
    trust_product_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    regulated_item_sid: str | None = None
    business_name: str | None = None
    business_street_address: str | None = None
    business_street_address2: str | None = None
    business_city: str | None = None
    business_state_province_region: str | None = None
    business_postal_code: str | None = None
    business_country: str | None = None
    business_website: str | None = None
    business_contact_first_name: str | None = None
    business_contact_last_name: str | None = None
    business_contact_email: str | None = None
    business_contact_phone: AddressText | None = None
    notification_email: str | None = None
    use_case_categories: list[TollfreeVerificationUseCaseCategories] | None = None
    use_case_summary: str | None = None
    production_message_sample: str | None = None
    opt_in_image_urls: list[str] | None = None
    opt_in_type: TollfreeVerificationOptInType | None = None
    message_volume: str | None = None
    additional_information: str | None = None
    tollfree_phone_number_sid: str | None = None
    tollfree_phone_number: AddressText | None = None
    status: TollfreeVerificationStatus | None = None
    url: str | None = None
    rejection_reason: str | None = None
    error_code: int | None = None
    edit_expiration: Instant | None = None
    edit_allowed: bool | None = None
    business_registration_number: str | None = None
    business_registration_authority: TollfreeVerificationBusinessRegistrationAuthority | None = None
    business_registration_country: str | None = None
    business_type: TollfreeVerificationBusinessType | None = None
    business_registration_phone_number: str | None = None
    doing_business_as: str | None = None
    opt_in_confirmation_message: str | None = None
    help_message_sample: str | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None
    age_gated_content: bool | None = None
    opt_in_keywords: list[str] | None = None
    rejection_reasons: list[Any] | None = None
    resource_links: Any | None = None
    external_reference_id: str | None = None
    vetting_id: str | None = None
    vetting_provider: TollfreeVerificationVettingProvider | None = None
    vetting_id_expiration: Instant | None = None


class UsAppToPersonUsecase(Model, frozen=True, kw_only=True, gc=False):
    us_app_to_person_usecases: list[Any] | None = None


class UsAppToPersonV2(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    brand_registration_sid: str | None = None
    messaging_service_sid: str | None = None
    description: str | None = None
    message_samples: list[str] | None = None
    us_app_to_person_usecase: str | None = None
    has_embedded_links: bool | None = None
    has_embedded_phone: bool | None = None
    subscriber_opt_in: bool | None = None
    age_gated: bool | None = None
    direct_lending: bool | None = None
    campaign_status: str | None = None
    campaign_id: str | None = None
    is_externally_registered: bool | None = None
    rate_limits: Any | None = None
    message_flow: str | None = None
    opt_in_message: str | None = None
    opt_out_message: str | None = None
    help_message: str | None = None
    opt_in_keywords: list[str] | None = None
    opt_out_keywords: list[str] | None = None
    help_keywords: list[str] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    mock: bool | None = None
    errors: list[Any] | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None


class Usecase(Model, frozen=True, kw_only=True, gc=False):
    usecases: list[Any] | None = None
