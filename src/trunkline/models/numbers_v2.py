# Generated from facts/numbers_v2.json by `make generate`; do not edit.
"""The models of numbers_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import AddressText, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    AuthorizationDocumentStatusArg = Literal["opened", "signing", "signed", "canceled", "failed"]
    BundleEndUserTypeArg = Literal["business", "individual"]
    BundleEndUserTypeValueArg = Literal["individual", "business"]
    BundleSortByArg = Literal["valid-until", "date-updated"]
    BundleSortDirectionArg = Literal["ASC", "DESC"]
    BundleStatusArg = Literal[
        "draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved",
    ]
    DependentHostedNumberOrderStatusArg = Literal[
        "received", "verified", "pending-loa", "carrier-processing", "completed", "failed", "action-required",
    ]
    EndUserTypeValueArg = Literal["individual", "business"]
    HostedNumberOrderStatusArg = Literal[
        "twilio-processing", "received", "pending-verification", "verified", "pending-loa", "carrier-processing",
        "testing", "completed", "failed", "action-required",
    ]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    RegulationEndUserTypeArg = Literal["individual", "business"]


class AuthorizationDocumentStatus(OpenEnum):
    OPENED = "opened"
    SIGNING = "signing"
    SIGNED = "signed"
    CANCELED = "canceled"
    FAILED = "failed"


class BulkHostedNumberOrderRequestStatus(OpenEnum):
    QUEUED = "QUEUED"
    IN_PROGRESS = "IN_PROGRESS"
    PROCESSED = "PROCESSED"


class BundleCloneStatus(OpenEnum):
    DRAFT = "draft"
    PENDING_REVIEW = "pending-review"
    IN_REVIEW = "in-review"
    TWILIO_REJECTED = "twilio-rejected"
    TWILIO_APPROVED = "twilio-approved"
    PROVISIONALLY_APPROVED = "provisionally-approved"


class BundleCopyStatus(OpenEnum):
    DRAFT = "draft"
    PENDING_REVIEW = "pending-review"
    IN_REVIEW = "in-review"
    TWILIO_REJECTED = "twilio-rejected"
    TWILIO_APPROVED = "twilio-approved"
    PROVISIONALLY_APPROVED = "provisionally-approved"


class BundleStatus(OpenEnum):
    DRAFT = "draft"
    PENDING_REVIEW = "pending-review"
    IN_REVIEW = "in-review"
    TWILIO_REJECTED = "twilio-rejected"
    TWILIO_APPROVED = "twilio-approved"
    PROVISIONALLY_APPROVED = "provisionally-approved"


class CreateShortCodeApplicationResponseState(OpenEnum):
    DRAFT = "DRAFT"
    TWILIO_REVIEW = "TWILIO_REVIEW"
    PENDING_PAYMENT = "PENDING_PAYMENT"
    PAYMENT_FAILED = "PAYMENT_FAILED"
    IN_PROVISIONING = "IN_PROVISIONING"
    PENDING_CARRIER = "PENDING_CARRIER"
    APPROVED = "APPROVED"
    CORRECTIONS_NEEDED = "CORRECTIONS_NEEDED"
    CANCELED = "CANCELED"
    ARCHIVED = "ARCHIVED"


class DependentHostedNumberOrderStatus(OpenEnum):
    RECEIVED = "received"
    VERIFIED = "verified"
    PENDING_LOA = "pending-loa"
    CARRIER_PROCESSING = "carrier-processing"
    COMPLETED = "completed"
    FAILED = "failed"
    ACTION_REQUIRED = "action-required"


class EndUserTypeValue(OpenEnum):
    INDIVIDUAL = "individual"
    BUSINESS = "business"


class EvaluationStatus(OpenEnum):
    COMPLIANT = "compliant"
    NONCOMPLIANT = "noncompliant"


class HostedNumberOrderStatus(OpenEnum):
    TWILIO_PROCESSING = "twilio-processing"
    RECEIVED = "received"
    PENDING_VERIFICATION = "pending-verification"
    VERIFIED = "verified"
    PENDING_LOA = "pending-loa"
    CARRIER_PROCESSING = "carrier-processing"
    TESTING = "testing"
    COMPLETED = "completed"
    FAILED = "failed"
    ACTION_REQUIRED = "action-required"


class HostedNumberOrderVerificationType(OpenEnum):
    PHONE_CALL = "phone-call"


class RegulationEndUserType(OpenEnum):
    INDIVIDUAL = "individual"
    BUSINESS = "business"


class ReplaceItemsStatus(OpenEnum):
    DRAFT = "draft"
    PENDING_REVIEW = "pending-review"
    IN_REVIEW = "in-review"
    TWILIO_REJECTED = "twilio-rejected"
    TWILIO_APPROVED = "twilio-approved"
    PROVISIONALLY_APPROVED = "provisionally-approved"


class ShortCodeApplicationSetupLeaseType(OpenEnum):
    RANDOM = "RANDOM"
    VANITY = "VANITY"
    SELF_LEASED = "SELF_LEASED"


class ShortCodeApplicationSetupPaymentFrequency(OpenEnum):
    QUARTERLY = "QUARTERLY"
    YEARLY = "YEARLY"


class ShortCodeApplicationSetupRequestType(OpenEnum):
    NEW = "NEW"
    MIGRATION = "MIGRATION"
    LEASE = "LEASE"


class ShortCodeApplicationSetupTrafficType(OpenEnum):
    TRANSACTIONAL = "TRANSACTIONAL"
    PROMOTIONAL = "PROMOTIONAL"
    BOTH = "BOTH"


class ShortCodeApplicationSmsCampaignDetailsCampaignFrequency(OpenEnum):
    ONE_MESSAGE_PER_SIGNUP = "ONE_MESSAGE_PER_SIGNUP"
    LIMITED_NUMBER_OF_MESSAGES_PER_SIGNUP = "LIMITED_NUMBER_OF_MESSAGES_PER_SIGNUP"
    LIMITED_NUMBER_OF_MESSAGES_AT_RECURRING_INTERVALS = "LIMITED_NUMBER_OF_MESSAGES_AT_RECURRING_INTERVALS"
    VARIABLE_NUMBER_OF_MESSAGES_AT_UNPREDICTABLE_INTERVALS = "VARIABLE_NUMBER_OF_MESSAGES_AT_UNPREDICTABLE_INTERVALS"
    LIMITED_NUMBER_OF_MESSAGES_IN_RESPONSE_TO_KEYWORDS = "LIMITED_NUMBER_OF_MESSAGES_IN_RESPONSE_TO_KEYWORDS"


class ShortCodeApplicationSmsCampaignDetailsCustomerCareChannel(OpenEnum):
    TOLL_FREE_NUMBER = "TOLL_FREE_NUMBER"
    EMAIL = "EMAIL"


class ShortCodeApplicationSmsCampaignDetailsScUseCaseCategories(OpenEnum):
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


class ShortCodeApplicationState(OpenEnum):
    DRAFT = "DRAFT"
    TWILIO_REVIEW = "TWILIO_REVIEW"
    PENDING_PAYMENT = "PENDING_PAYMENT"
    PAYMENT_FAILED = "PAYMENT_FAILED"
    IN_PROVISIONING = "IN_PROVISIONING"
    PENDING_CARRIER = "PENDING_CARRIER"
    APPROVED = "APPROVED"
    CORRECTIONS_NEEDED = "CORRECTIONS_NEEDED"
    CANCELED = "CANCELED"
    ARCHIVED = "ARCHIVED"


class ShortCodeApplicationUserSignUpSignUpOptions(OpenEnum):
    ONLINE_WEB_FORM = "ONLINE_WEB_FORM"
    IVR = "IVR"
    VERBALLY = "VERBALLY"
    MOBILE_APP_OR_DIGITAL_KIOSK = "MOBILE_APP_OR_DIGITAL_KIOSK"
    PAPER_FORM = "PAPER_FORM"
    SHORTCODE_KEYWORD = "SHORTCODE_KEYWORD"
    OTHER_FORM = "OTHER_FORM"


class SupportingDocumentStatus(OpenEnum):
    DRAFT = "draft"
    PENDING_REVIEW = "pending-review"
    REJECTED = "rejected"
    APPROVED = "approved"
    EXPIRED = "expired"
    PROVISIONALLY_APPROVED = "provisionally-approved"


class AuthorizationDocument(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    address_sid: str | None = None
    status: AuthorizationDocumentStatus | None = None
    email: str | None = None
    cc_emails: list[str] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"cc_emails", "email"})


class BulkHostedNumberOrder(Model, frozen=True, kw_only=True, gc=False):
    bulk_hosting_sid: str | None = None
    request_status: BulkHostedNumberOrderRequestStatus | None = None
    friendly_name: str | None = None
    notification_email: str | None = None
    date_created: Instant | None = None
    date_completed: Instant | None = None
    url: str | None = None
    total_count: int | None = None
    results: list[Any] | None = None

    _hidden = frozenset({"friendly_name", "notification_email", "results"})


class Bundle(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    regulation_sid: str | None = None
    friendly_name: str | None = None
    status: BundleStatus | None = None
    valid_until: Instant | None = None
    email: str | None = None
    status_callback: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class BundleClone(Model, frozen=True, kw_only=True, gc=False):
    bundle_sid: str | None = None
    account_sid: str | None = None
    regulation_sid: str | None = None
    friendly_name: str | None = None
    status: BundleCloneStatus | None = None
    valid_until: Instant | None = None
    email: str | None = None
    status_callback: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class BundleCopy(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    regulation_sid: str | None = None
    friendly_name: str | None = None
    status: BundleCopyStatus | None = None
    valid_until: Instant | None = None
    email: str | None = None
    status_callback: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class CreateShortCodeApplicationResponse(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    application_requirements_sid: str | None = None
    application_requirements_version: int | None = None
    account_sid: str | None = None
    bundle_sid: str | None = None
    reviewer: str | None = None
    zendesk_ticket_id: str | None = None
    friendly_name: str | None = None
    notification_emails: list[str] | None = None
    iso_country: str | None = None
    state: CreateShortCodeApplicationResponseState | None = None
    setup: ShortCodeApplicationSetup | None = None
    business_information: ShortCodeApplicationBusinessInformation | None = None
    user_sign_up: ShortCodeApplicationUserSignUp | None = None
    compliance_keywords: ShortCodeApplicationComplianceKeywords | None = None
    content_examples: ShortCodeApplicationContentExamples | None = None
    sms_campaign_details: ShortCodeApplicationSmsCampaignDetails | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    created_by: str | None = None
    updated_by: str | None = None


class DependentHostedNumberOrder(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    bulk_hosting_request_sid: str | None = None
    next_step: str | None = None
    account_sid: str | None = None
    incoming_phone_number_sid: str | None = None
    address_sid: str | None = None
    signing_document_sid: str | None = None
    phone_number: AddressText | None = None
    capabilities: PhoneNumberCapabilities | None = None
    friendly_name: str | None = None
    status: DependentHostedNumberOrderStatus | None = None
    failure_reason: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    email: str | None = None
    cc_emails: list[str] | None = None
    contact_title: str | None = None
    contact_phone_number: AddressText | None = None

    _hidden = frozenset({"cc_emails", "email", "friendly_name"})


class EndUser(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    type: EndUserTypeValue | None = None
    attributes: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"attributes"})


class EndUserType(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    machine_name: str | None = None
    fields: list[Any] | None = None
    url: str | None = None


class Evaluation(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    regulation_sid: str | None = None
    bundle_sid: str | None = None
    status: EvaluationStatus | None = None
    results: list[Any] | None = None
    date_created: Instant | None = None
    url: str | None = None


class HostedNumberOrder(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    incoming_phone_number_sid: str | None = None
    address_sid: str | None = None
    signing_document_sid: str | None = None
    phone_number: AddressText | None = None
    capabilities: PhoneNumberCapabilities | None = None
    friendly_name: str | None = None
    status: HostedNumberOrderStatus | None = None
    failure_reason: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    email: str | None = None
    cc_emails: list[str] | None = None
    url: str | None = None
    contact_title: str | None = None
    contact_phone_number: AddressText | None = None
    bulk_hosting_request_sid: str | None = None
    next_step: str | None = None
    verification_attempts: int | None = None
    verification_call_sids: list[str] | None = None
    verification_call_delay: int | None = None
    verification_call_extension: str | None = None
    verification_code: str | None = None
    verification_type: HostedNumberOrderVerificationType | None = None

    _hidden = frozenset({"cc_emails", "email", "friendly_name", "phone_number", "verification_code"})


class ItemAssignment(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    bundle_sid: str | None = None
    account_sid: str | None = None
    object_sid: str | None = None
    date_created: Instant | None = None
    url: str | None = None


class PhoneNumberCapabilities(Model, frozen=True, kw_only=True, gc=False):
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
    fax: bool | None = None


class Regulation(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    iso_country: str | None = None
    number_type: str | None = None
    end_user_type: RegulationEndUserType | None = None
    requirements: Any | None = None
    url: str | None = None


class ReplaceItems(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    regulation_sid: str | None = None
    friendly_name: str | None = None
    status: ReplaceItemsStatus | None = None
    valid_until: Instant | None = None
    email: str | None = None
    status_callback: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class ShortCodeApplication(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    application_requirements_sid: str | None = None
    application_requirements_version: int | None = None
    account_sid: str | None = None
    bundle_sid: str | None = None
    reviewer: str | None = None
    zendesk_ticket_id: str | None = None
    friendly_name: str | None = None
    notification_emails: list[str] | None = None
    iso_country: str | None = None
    state: ShortCodeApplicationState | None = None
    setup: ShortCodeApplicationSetup | None = None
    business_information: ShortCodeApplicationBusinessInformation | None = None
    user_sign_up: ShortCodeApplicationUserSignUp | None = None
    compliance_keywords: ShortCodeApplicationComplianceKeywords | None = None
    content_examples: ShortCodeApplicationContentExamples | None = None
    sms_campaign_details: ShortCodeApplicationSmsCampaignDetails | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    created_by: str | None = None
    updated_by: str | None = None


class ShortCodeApplicationBusinessInformation(Model, frozen=True, kw_only=True, gc=False):
    managing_company_profile: str | None = None
    customer_facing_profile: str | None = None
    business_website: str | None = None
    ein_managing_company_profile: str | None = None
    ein_customer_facing_profile: str | None = None


class ShortCodeApplicationBusinessInformationPart(Model, frozen=True, kw_only=True, gc=False):
    customer_facing_profile: str | None = None


class ShortCodeApplicationComplianceKeywords(Model, frozen=True, kw_only=True, gc=False):
    help: str | None = None
    stop: str | None = None
    info: str | None = None
    aide: str | None = None
    arret: str | None = None
    opt_out_filtering: bool | None = None


class ShortCodeApplicationContentExamples(Model, frozen=True, kw_only=True, gc=False):
    examples: list[str] | None = None


class ShortCodeApplicationSetup(Model, frozen=True, kw_only=True, gc=False):
    request_type: ShortCodeApplicationSetupRequestType | None = None
    traffic_type: ShortCodeApplicationSetupTrafficType | None = None
    lease_type: ShortCodeApplicationSetupLeaseType | None = None
    payment_frequency: ShortCodeApplicationSetupPaymentFrequency | None = None
    short_code_preference: str | None = None
    mms_enabled: bool | None = None
    free_to_end_user: bool | None = None
    charges_apply: bool | None = None
    current_provider: str | None = None
    migrated_mms_enabled: bool | None = None
    migrated_live_traffic: bool | None = None


class ShortCodeApplicationSetupPart(Model, frozen=True, kw_only=True, gc=False):
    charges_apply: bool | None = None


class ShortCodeApplicationSmsCampaignDetails(Model, frozen=True, kw_only=True, gc=False):
    campaign_name: str | None = None
    campaign_brand_website: str | None = None
    customer_care_channel: ShortCodeApplicationSmsCampaignDetailsCustomerCareChannel | None = None
    customer_care_value: str | None = None
    campaign_frequency: list[ShortCodeApplicationSmsCampaignDetailsCampaignFrequency] | None = None
    sc_use_case_categories: list[ShortCodeApplicationSmsCampaignDetailsScUseCaseCategories] | None = None
    sms_terms_of_service_url: str | None = None
    sms_privacy_policy_url: str | None = None
    monthly_outbound_volume_expected: str | None = None
    monthly_inbound_volume_expected: str | None = None
    avg_monthly_messages_sent_to_each_subscriber: str | None = None
    avg_monthly_messages_received_from_subscribers: str | None = None
    estimated_total_subscribers: str | None = None
    duration_of_the_campaign: str | None = None
    planned_traffic_spikes: str | None = None
    spike_details: str | None = None
    expected_traffic_start_date: str | None = None


class ShortCodeApplicationUserSignUp(Model, frozen=True, kw_only=True, gc=False):
    sign_up_options: list[ShortCodeApplicationUserSignUpSignUpOptions] | None = None
    double_opt_in_process: bool | None = None
    double_opt_in_message: str | None = None
    sign_up_confirmation_message: str | None = None
    double_opt_in_response_message: str | None = None
    online_web_form_message: str | None = None
    keyword_message: str | None = None
    ivr_message: str | None = None
    other_form_message: str | None = None


class SupportingDocument(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    mime_type: str | None = None
    status: SupportingDocumentStatus | None = None
    failure_reason: str | None = None
    errors: list[Any] | None = None
    type: str | None = None
    attributes: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"attributes"})


class SupportingDocumentType(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    machine_name: str | None = None
    fields: list[Any] | None = None
    url: str | None = None
