# Generated from facts/numbers_v2.json by `make generate`; do not edit.
"""The models of numbers_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always, Instant, OpenEnum

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
    """An authorization document.

    https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

    Attributes:
        sid: SID of the authorization document, `PX…`.
        address_sid: SID of the address linked with the authorization document, `AD…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        email: address to which the authorization document is sent for signing.
        cc_emails: e-mail addresses told when the authorization document is sent and signed.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    address_sid: Always[str] = ABSENT
    status: Always[AuthorizationDocumentStatus] = ABSENT
    email: Always[str] = ABSENT
    cc_emails: list[str] | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"cc_emails", "email"})


class BulkHostedNumberOrder(Model, frozen=True, kw_only=True, gc=False):
    """A bulk hosted number order; https://www.twilio.com/docs/phone-numbers/hosted-numbers

    Attributes:
        bulk_hosting_sid: SID of the bulk hosted number order, `BH…`.
        request_status: state of the bulk hosting request: `QUEUED`, `IN_PROGRESS` or `PROCESSED`.
        friendly_name: readable name of the resource; when listing, only those so named.
        notification_email: email address for news on the bulk hosted number request.
        date_created: instant of its creation, UTC.
        date_completed: instant at which it was completed, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        total_count: how many phone numbers the bulk hosting request has.
        results: hosting orders of this bulk request, grouped by status.
    """

    bulk_hosting_sid: Always[str] = ABSENT
    request_status: Always[BulkHostedNumberOrderRequestStatus] = ABSENT
    friendly_name: str | None = None
    notification_email: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_completed: Instant | None = None
    url: Always[str] = ABSENT
    total_count: Always[int] = ABSENT
    results: Always[list[Any]] = ABSENT

    _hidden = frozenset({"friendly_name", "notification_email", "results"})


class Bundle(Model, frozen=True, kw_only=True, gc=False):
    """A bundle; https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles

    Attributes:
        sid: SID of the bundle, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        regulation_sid: SID of the regulation the bundle serves, `RN…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: review state: `draft`, `pending-review`, `in-review`, `twilio-rejected`, `twilio-approved` or
            `provisionally-approved`.
        valid_until: instant until which it is valid, UTC.
        email: address that is notified when the bundle's status changes.
        status_callback: URL that gets a request at each change of status.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    regulation_sid: str | None = None
    friendly_name: Always[str] = ABSENT
    status: Always[BundleStatus] = ABSENT
    valid_until: Instant | None = None
    email: Always[str] = ABSENT
    status_callback: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class BundleClone(Model, frozen=True, kw_only=True, gc=False):
    """A bundle clone; https://www.twilio.com/docs/phone-numbers/regulatory/api/clones-resource

    Attributes:
        bundle_sid: SID of the regulatory bundle, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        regulation_sid: SID of the regulation the bundle serves, `RN…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        valid_until: instant until which it is valid, UTC.
        email: address that is notified when the bundle's status changes.
        status_callback: URL that gets a request at each change of status.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    bundle_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    regulation_sid: str | None = None
    friendly_name: str | None = None
    status: Always[BundleCloneStatus] = ABSENT
    valid_until: Instant | None = None
    email: str | None = None
    status_callback: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class BundleCopy(Model, frozen=True, kw_only=True, gc=False):
    """A bundle copy; https://www.twilio.com/docs/phone-numbers/regulatory/api/copies-resource

    Attributes:
        sid: SID of the bundle, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        regulation_sid: SID of the regulation the bundle serves, `RN…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        valid_until: instant until which it is valid, UTC.
        email: address that is notified when the bundle's status changes.
        status_callback: URL that gets a request at each change of status.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    regulation_sid: str | None = None
    friendly_name: str | None = None
    status: Always[BundleCopyStatus] = ABSENT
    valid_until: Instant | None = None
    email: str | None = None
    status_callback: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class CreateShortCodeApplicationResponse(Model, frozen=True, kw_only=True, gc=False):
    """A create short code application response; https://www.twilio.com/docs/phone-numbers/api

    Attributes:
        sid: SID of the short code application.
        application_requirements_sid: SID of the requirements the application must meet.
        application_requirements_version: version of the requirements the application must meet.
        account_sid: SID of the account the resource belongs to, `AC…`.
        bundle_sid: SID of the regulatory bundle, `BU…`.
        reviewer: who reviews the application, at most 34 characters.
        zendesk_ticket_id: ID of the application's Zendesk ticket, at most 34 characters.
        friendly_name: readable name of the resource; when listing, only those so named.
        notification_emails: up to 5 email addresses that get notifications on the application.
        iso_country: country, ISO 3166-1 alpha-2.
        state: state of the application, such as `DRAFT`, `TWILIO_REVIEW` or `APPROVED`.
        setup: how the short code is set up: lease, payment, MMS, charges and so on.
        business_information: details of the business that applies.
        user_sign_up: how users sign up: options, double opt-in and the messages shown or sent.
        compliance_keywords: keywords that the short code application answers to for compliance.
        content_examples: sample messages given with the short code application.
        sms_campaign_details: brand, use cases, frequency and other facts of the SMS campaign.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        created_by: identity of its creator.
        updated_by: identity of the user who last changed the application.
    """

    sid: Always[str] = ABSENT
    application_requirements_sid: str | None = None
    application_requirements_version: int | None = None
    account_sid: Always[str] = ABSENT
    bundle_sid: str | None = None
    reviewer: str | None = None
    zendesk_ticket_id: str | None = None
    friendly_name: Always[str] = ABSENT
    notification_emails: list[str] | None = None
    iso_country: Always[str] = ABSENT
    state: CreateShortCodeApplicationResponseState | None = None
    setup: Always[ShortCodeApplicationSetup] = ABSENT
    business_information: Always[ShortCodeApplicationBusinessInformation] = ABSENT
    user_sign_up: ShortCodeApplicationUserSignUp | None = None
    compliance_keywords: ShortCodeApplicationComplianceKeywords | None = None
    content_examples: ShortCodeApplicationContentExamples | None = None
    sms_campaign_details: ShortCodeApplicationSmsCampaignDetails | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    created_by: str | None = None
    updated_by: str | None = None


class DependentHostedNumberOrder(Model, frozen=True, kw_only=True, gc=False):
    """A dependent hosted number order.

    https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

    Attributes:
        sid: SID of the hosted number order, `HR…`.
        bulk_hosting_request_sid: SID of the bulk hosting request the order belongs to, `BH…`.
        next_step: what you have to do next to complete the hosted number order.
        account_sid: SID of the account the resource belongs to, `AC…`.
        incoming_phone_number_sid: SID of the phone number made from the order, `PN…`.
        address_sid: SID of the address of the number's owner, `AD…`.
        signing_document_sid: SID of the authorization document to be signed for the hosted number, `PX…`.
        phone_number: number to host, E.164.
        capabilities: what Twilio hosts for the number, each `true` or `false`; SMS only so far.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        failure_reason: why the order went to `action-required`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        email: address of the owner of the hosted number.
        cc_emails: e-mail addresses told when the authorization document is sent and signed.
        contact_title: job title of the person who may sign the authorization document.
        contact_phone_number: phone number of the person who may sign the authorization document.
    """

    sid: Always[str] = ABSENT
    bulk_hosting_request_sid: str | None = None
    next_step: str | None = None
    account_sid: Always[str] = ABSENT
    incoming_phone_number_sid: str | None = None
    address_sid: str | None = None
    signing_document_sid: Always[str] = ABSENT
    phone_number: AddressText | None = None
    capabilities: PhoneNumberCapabilities | None = None
    friendly_name: str | None = None
    status: Always[DependentHostedNumberOrderStatus] = ABSENT
    failure_reason: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    email: str | None = None
    cc_emails: list[str] | None = None
    contact_title: str | None = None
    contact_phone_number: AddressText | None = None

    _hidden = frozenset({"cc_emails", "email", "friendly_name"})


class EndUser(Model, frozen=True, kw_only=True, gc=False):
    """An end user; https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users

    Attributes:
        sid: SID of the end user, `IT…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        type: `individual` or `business`.
        attributes: details that the end-user type asks for.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    type: Always[EndUserTypeValue] = ABSENT
    attributes: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"attributes"})


class EndUserType(Model, frozen=True, kw_only=True, gc=False):
    """An end user type; https://www.twilio.com/docs/phone-numbers/regulatory/api/end-user-types

    Attributes:
        sid: SID of the end-user type, `OY…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        machine_name: name of the type for programs, such as `first_name` or `business_name`.
        fields: details needed to create an end user of this type.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    machine_name: str | None = None
    fields: Always[list[Any]] = ABSENT
    url: Always[str] = ABSENT


class Evaluation(Model, frozen=True, kw_only=True, gc=False):
    """An evaluation; https://www.twilio.com/docs/phone-numbers/regulatory/api/evaluations

    Attributes:
        sid: SID of the evaluation, `EL…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        regulation_sid: SID of the regulation the bundle serves, `RN…`.
        bundle_sid: SID of the regulatory bundle, `BU…`.
        status: `compliant` or `noncompliant`.
        results: outcome of the evaluation: which attributes are valid and which are not.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    regulation_sid: str | None = None
    bundle_sid: Always[str] = ABSENT
    status: Always[EvaluationStatus] = ABSENT
    results: Always[list[Any]] = ABSENT
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class HostedNumberOrder(Model, frozen=True, kw_only=True, gc=False):
    """A hosted number order.

    https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource

    Attributes:
        sid: SID of the hosted number order, `HR…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        incoming_phone_number_sid: SID of the phone number made from the order, `PN…`.
        address_sid: SID of the address of the number's owner, `AD…`.
        signing_document_sid: SID of the authorization document to be signed for the hosted number, `PX…`.
        phone_number: number to host, E.164.
        capabilities: what Twilio hosts for the number, each `true` or `false`; SMS only so far.
        friendly_name: name of the order, up to 128 characters.
        status: progress of the order, such as `received`, `pending-loa`, `carrier-processing`, `completed`, `failed` or
            `action-required`.
        failure_reason: why the order went to `action-required`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        email: address of the owner of the hosted number.
        cc_emails: e-mail addresses that get a copy of the letter of authorization.
        url: URL of the resource, or the URL that it uses, opens or calls.
        contact_title: job title of the person who may sign the authorization document.
        contact_phone_number: phone number of the person who may sign the authorization document.
        bulk_hosting_request_sid: SID of the bulk hosting request the order belongs to, `BH…`.
        next_step: what you have to do next to complete the hosted number order.
        verification_attempts: how many attempts were made to verify ownership of the hosted number.
        verification_call_sids: SIDs of the calls made to verify ownership, `CA…`.
        verification_call_delay: seconds to wait before the call that verifies ownership, 0 to 60.
        verification_call_extension: digits of the extension to dial in the call that verifies ownership.
        verification_code: digits to enter in the call that verifies ownership.
        verification_type: how ownership of the number is verified: `phone-call`, the default, or `phone-bill`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    incoming_phone_number_sid: str | None = None
    address_sid: Always[str] = ABSENT
    signing_document_sid: str | None = None
    phone_number: Always[AddressText] = ABSENT
    capabilities: PhoneNumberCapabilities | None = None
    friendly_name: str | None = None
    status: Always[HostedNumberOrderStatus] = ABSENT
    failure_reason: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    email: Always[str] = ABSENT
    cc_emails: Always[list[str]] = ABSENT
    url: Always[str] = ABSENT
    contact_title: str | None = None
    contact_phone_number: Always[AddressText] = ABSENT
    bulk_hosting_request_sid: str | None = None
    next_step: str | None = None
    verification_attempts: Always[int] = ABSENT
    verification_call_sids: Always[list[str]] = ABSENT
    verification_call_delay: int | None = None
    verification_call_extension: str | None = None
    verification_code: str | None = None
    verification_type: HostedNumberOrderVerificationType | None = None

    _hidden = frozenset({"cc_emails", "email", "friendly_name", "phone_number", "verification_code"})
    _secret = frozenset({"verification_code"})


class ItemAssignment(Model, frozen=True, kw_only=True, gc=False):
    """An item assignment; https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments

    Attributes:
        sid: SID of the item assignment, `BV…`.
        bundle_sid: SID of the regulatory bundle, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        object_sid: SID of the end user, document or other item that is assigned.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    bundle_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    object_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class PhoneNumberCapabilities(Model, frozen=True, kw_only=True, gc=False):
    """A phone number capabilities.

    Attributes:
        mms: whether the number can handle MMS.
        sms: whether SMS is possible.
        voice: true if the number can do voice calls; in relay settings the voice that speaks.
        fax: whether the phone number can handle faxes.
    """

    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
    fax: bool | None = None


class Regulation(Model, frozen=True, kw_only=True, gc=False):
    """A regulation; https://www.twilio.com/docs/phone-numbers/regulatory/api/regulations

    Attributes:
        sid: SID of the regulation, `RN…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        iso_country: country, ISO 3166-1 alpha-2.
        number_type: type of phone number to which the regulation applies.
        end_user_type: kind of end user, `individual` or `business`.
        requirements: what the regulation asks for, by country, type of number and end user, as an object.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    iso_country: Always[str] = ABSENT
    number_type: Always[str] = ABSENT
    end_user_type: RegulationEndUserType | None = None
    requirements: Any | None = None
    url: Always[str] = ABSENT


class ReplaceItems(Model, frozen=True, kw_only=True, gc=False):
    """A replace items; https://www.twilio.com/docs/phone-numbers/regulatory/api/replace-items-resource

    Attributes:
        sid: SID of the bundle, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        regulation_sid: SID of the regulation the bundle serves, `RN…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        valid_until: instant until which it is valid, UTC.
        email: address that is notified when the bundle's status changes.
        status_callback: URL that gets a request at each change of status.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    regulation_sid: str | None = None
    friendly_name: str | None = None
    status: Always[ReplaceItemsStatus] = ABSENT
    valid_until: Instant | None = None
    email: str | None = None
    status_callback: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class ShortCodeApplication(Model, frozen=True, kw_only=True, gc=False):
    """A short code application; https://www.twilio.com/docs/phone-numbers/api

    Attributes:
        sid: SID of the short code application.
        application_requirements_sid: SID of the requirements the application must meet.
        application_requirements_version: version of the requirements the application must meet.
        account_sid: SID of the account the resource belongs to, `AC…`.
        bundle_sid: SID of the regulatory bundle, `BU…`.
        reviewer: who reviews the application, at most 34 characters.
        zendesk_ticket_id: ID of the application's Zendesk ticket, at most 34 characters.
        friendly_name: readable name of the resource; when listing, only those so named.
        notification_emails: up to 5 email addresses that get notifications on the application.
        iso_country: country, ISO 3166-1 alpha-2.
        state: state of the application, such as `DRAFT`, `TWILIO_REVIEW` or `APPROVED`.
        setup: how the short code is set up: lease, payment, MMS, charges and so on.
        business_information: details of the business that applies.
        user_sign_up: how users sign up: options, double opt-in and the messages shown or sent.
        compliance_keywords: keywords that the short code application answers to for compliance.
        content_examples: sample messages given with the short code application.
        sms_campaign_details: brand, use cases, frequency and other facts of the SMS campaign.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        created_by: identity of its creator.
        updated_by: identity of the user who last changed the application.
    """

    sid: Always[str] = ABSENT
    application_requirements_sid: str | None = None
    application_requirements_version: int | None = None
    account_sid: Always[str] = ABSENT
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
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    created_by: str | None = None
    updated_by: str | None = None


class ShortCodeApplicationBusinessInformation(Model, frozen=True, kw_only=True, gc=False):
    """A short code application business information.

    Attributes:
        managing_company_profile: profile of the company that manages the short code.
        customer_facing_profile: SID of the compliance profile of the business that customers deal with.
        business_website: URL of the website of the business.
        ein_managing_company_profile: employer identification number of the managing company.
        ein_customer_facing_profile: employer identification number of the business that customers deal with.
    """

    managing_company_profile: str | None = None
    customer_facing_profile: str | None = None
    business_website: str | None = None
    ein_managing_company_profile: str | None = None
    ein_customer_facing_profile: str | None = None


class ShortCodeApplicationBusinessInformationPart(Model, frozen=True, kw_only=True, gc=False):
    """A short code application business information part.

    Attributes:
        customer_facing_profile: SID of the compliance profile of the business that customers deal with.
    """

    customer_facing_profile: str | None = None


class ShortCodeApplicationComplianceKeywords(Model, frozen=True, kw_only=True, gc=False):
    """A short code application compliance keywords.

    Attributes:
        help: compliance keyword for help.
        stop: keyword or reply text for opting out of the short code's messages.
        info: compliance keyword for information.
        aide: help keyword in French.
        arret: stop keyword in French.
        opt_out_filtering: whether messages are filtered for opt-outs.
    """

    help: str | None = None
    stop: str | None = None
    info: str | None = None
    aide: str | None = None
    arret: str | None = None
    opt_out_filtering: bool | None = None


class ShortCodeApplicationContentExamples(Model, frozen=True, kw_only=True, gc=False):
    """A short code application content examples.

    Attributes:
        examples: sample message texts of the short code application.
    """

    examples: list[str] | None = None


class ShortCodeApplicationSetup(Model, frozen=True, kw_only=True, gc=False):
    """A short code application setup.

    Attributes:
        request_type: kind of short code request: `NEW`, `MIGRATION` or `LEASE`.
        traffic_type: `TRANSACTIONAL`, `PROMOTIONAL` or `BOTH`.
        lease_type: how the short code is leased: `RANDOM`, `VANITY` or `SELF_LEASED`.
        payment_frequency: how often the short code is paid: `QUARTERLY` or `YEARLY`.
        short_code_preference: which short code is preferred.
        mms_enabled: whether the short code can handle MMS.
        free_to_end_user: whether messages of the short code cost the recipient nothing.
        charges_apply: whether subscribers are charged.
        current_provider: provider that has the short code now.
        migrated_mms_enabled: whether MMS is enabled on the migrated short code.
        migrated_live_traffic: whether live traffic is part of the short code's migration.
    """

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
    """A short code application setup part.

    Attributes:
        charges_apply: whether subscribers are charged.
    """

    charges_apply: bool | None = None


class ShortCodeApplicationSmsCampaignDetails(Model, frozen=True, kw_only=True, gc=False):
    """A short code application sms campaign details.

    Attributes:
        campaign_name: name of the campaign.
        campaign_brand_website: website of the brand that runs the campaign.
        customer_care_channel: how subscribers reach customer care, `TOLL_FREE_NUMBER` or `EMAIL`.
        customer_care_value: toll-free number or email address of customer care.
        campaign_frequency: how often subscribers get messages, such as `ONE_MESSAGE_PER_SIGNUP`.
        sc_use_case_categories: use cases of the short code, such as `TWO_FACTOR_AUTHENTICATION` or `CUSTOMER_CARE`.
        sms_terms_of_service_url: address of the terms of service of the SMS campaign.
        sms_privacy_policy_url: address of the privacy policy of the SMS campaign.
        monthly_outbound_volume_expected: how many messages the campaign expects to send per month.
        monthly_inbound_volume_expected: how many messages the campaign expects to receive per month.
        avg_monthly_messages_sent_to_each_subscriber: average number of messages each subscriber gets in a month.
        avg_monthly_messages_received_from_subscribers: average number of messages received from subscribers in a month.
        estimated_total_subscribers: how many subscribers the campaign is expected to have.
        duration_of_the_campaign: how long the campaign runs.
        planned_traffic_spikes: spikes in traffic that the campaign expects.
        spike_details: details on spikes in the traffic of the campaign.
        expected_traffic_start_date: date on which traffic on the short code is expected to start.
    """

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
    """A short code application user sign up.

    Attributes:
        sign_up_options: ways users sign up, such as `ONLINE_WEB_FORM`, `IVR` or `VERBALLY`.
        double_opt_in_process: whether subscribers have to consent twice.
        double_opt_in_message: message that asks for the second consent.
        sign_up_confirmation_message: message that confirms a user's sign-up.
        double_opt_in_response_message: message that answers the second consent.
        online_web_form_message: text of the online form with which users sign up.
        keyword_message: message for users who sign up by keyword.
        ivr_message: message for users who sign up by IVR.
        other_form_message: text of another form with which users sign up.
    """

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
    """A supporting document; https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents

    Attributes:
        sid: SID of the supporting document, `RD…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        mime_type: type of the image that was uploaded for the supporting document.
        status: review state: `draft`, `pending-review`, `rejected`, `approved`, `expired` or `provisionally-approved`.
        failure_reason: why the supporting document was not accepted.
        errors: errors that occurred, as a list.
        type: which kind of document it is.
        attributes: details that the document type asks for.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    mime_type: Always[str] = ABSENT
    status: Always[SupportingDocumentStatus] = ABSENT
    failure_reason: str | None = None
    errors: list[Any] | None = None
    type: Always[str] = ABSENT
    attributes: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"attributes"})


class SupportingDocumentType(Model, frozen=True, kw_only=True, gc=False):
    """A supporting document type; https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-document-types

    Attributes:
        sid: SID of the supporting document type, `OY…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        machine_name: name of the type for programs, such as `first_name` or `business_name`.
        fields: details needed to create a supporting document of this type.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    machine_name: str | None = None
    fields: Always[list[Any]] = ABSENT
    url: Always[str] = ABSENT
