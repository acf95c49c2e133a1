# Generated from facts/trusthub_v1.json by `make generate`; do not edit.
"""The models of trusthub_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    A2pBrandRegistrationBrandTypeArg = Literal["STANDARD", "SOLE_PROPRIETOR"]
    ComplianceRegistrationBusinessIdentityTypeArg = Literal["direct_customer", "isv_reseller_or_partner", "unknown"]
    ComplianceRegistrationBusinessRegistrationAuthorityArg = Literal["UK:CRN", "US:EIN", "CA:CBN", "AU:ACN", "Other"]
    ComplianceRegistrationEndUserTypeArg = Literal["Individual", "Business"]
    ComplianceRegistrationPhoneNumberTypeArg = Literal["local", "national", "mobile", "toll-free"]
    ComplianceTollfreeInquiryBusinessTypeArg = Literal[
        "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "SOLE_PROPRIETOR", "GOVERNMENT",
    ]
    ComplianceTollfreeInquiryOptInTypeArg = Literal["VERBAL", "WEB_FORM", "PAPER_FORM", "VIA_TEXT", "MOBILE_QR_CODE"]
    CustomerProfileStatusArg = Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved"]
    TrustProductStatusArg = Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved"]


class CustomerProfileEvaluationStatus(OpenEnum):
    COMPLIANT = "compliant"
    NONCOMPLIANT = "noncompliant"


class CustomerProfileStatus(OpenEnum):
    DRAFT = "draft"
    PENDING_REVIEW = "pending-review"
    IN_REVIEW = "in-review"
    TWILIO_REJECTED = "twilio-rejected"
    TWILIO_APPROVED = "twilio-approved"


class SupportingDocumentStatus(OpenEnum):
    DRAFT = "DRAFT"
    PENDING_REVIEW = "PENDING_REVIEW"
    REJECTED = "REJECTED"
    APPROVED = "APPROVED"
    EXPIRED = "EXPIRED"
    PROVISIONALLY_APPROVED = "PROVISIONALLY_APPROVED"


class TrustProductEvaluationStatus(OpenEnum):
    COMPLIANT = "compliant"
    NONCOMPLIANT = "noncompliant"


class TrustProductStatus(OpenEnum):
    DRAFT = "draft"
    PENDING_REVIEW = "pending-review"
    IN_REVIEW = "in-review"
    TWILIO_REJECTED = "twilio-rejected"
    TWILIO_APPROVED = "twilio-approved"


class A2pEmbeddedSession(Model, frozen=True, kw_only=True, gc=False,
    rename={"session_id": "sessionId", "session_token": "sessionToken"},
):
    """An a2p embedded session.

    https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/compliance-embeddable-onboarding

    Attributes:
        id: id of the brand or campaign registration, `tri1.us1.account.AC…/registration.BU…`.
        session_id: Persona inquiry ID that starts the embedded compliance session.
        session_token: Persona token for the embedded compliance form, valid for 24 hours.
    """

    id: Always[str] = ABSENT
    session_id: Always[str] = ABSENT
    session_token: Always[str] = ABSENT

    _hidden = frozenset({"session_token"})
    _secret = frozenset({"session_token"})


class ComplianceInquiry(Model, frozen=True, kw_only=True, gc=False):
    """A compliance inquiry; https://www.twilio.com/docs/trust-hub/trusthub-rest-api

    Attributes:
        inquiry_id: id of the compliance inquiry.
        inquiry_session_token: session token that opens the embedded compliance inquiry.
        customer_id: ID of the customer profile or inquiry to resume or submit again.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    inquiry_id: Always[str] = ABSENT
    inquiry_session_token: Always[str] = ABSENT
    customer_id: Always[str] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"inquiry_session_token"})
    _secret = frozenset({"inquiry_session_token"})


class ComplianceRegistration(Model, frozen=True, kw_only=True, gc=False):
    """A compliance registration; https://www.twilio.com/docs/trust-hub/trusthub-rest-api

    Attributes:
        inquiry_id: id of the compliance inquiry.
        inquiry_session_token: session token that opens the embedded compliance inquiry.
        registration_id: ID of the registration to resume or submit again.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    inquiry_id: Always[str] = ABSENT
    inquiry_session_token: Always[str] = ABSENT
    registration_id: Always[str] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"inquiry_session_token"})
    _secret = frozenset({"inquiry_session_token"})


class ComplianceTollfreeInquiry(Model, frozen=True, kw_only=True, gc=False):
    """A compliance tollfree inquiry.

    https://www.twilio.com/docs/messaging/compliance/toll-free/compliance-embeddable-onboarding

    Attributes:
        inquiry_id: id of the compliance inquiry.
        inquiry_session_token: session token that opens the embedded compliance inquiry.
        registration_id: ID of the toll-free registration to resume or submit again.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    inquiry_id: Always[str] = ABSENT
    inquiry_session_token: Always[str] = ABSENT
    registration_id: Always[str] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"inquiry_session_token"})
    _secret = frozenset({"inquiry_session_token"})


class CustomerProfile(Model, frozen=True, kw_only=True, gc=False):
    """A customer profile; https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles

    Attributes:
        sid: SID of the customer profile, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        policy_sid: SID of the Trust Hub policy that applies to it, `RN…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: review state: `draft`, `pending-review`, `in-review`, `twilio-rejected` or `twilio-approved`.
        valid_until: instant until which it is valid, UTC.
        email: address that is notified when the customer profile's status changes.
        status_callback: URL that gets a request at each change of status.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        errors: codes that tell why the customer profile was rejected.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    policy_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    status: Always[CustomerProfileStatus] = ABSENT
    valid_until: Instant | None = None
    email: Always[str] = ABSENT
    status_callback: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    errors: list[Any] | None = None


class CustomerProfileChannelEndpointAssignment(Model, frozen=True, kw_only=True, gc=False):
    """A customer profile channel endpoint assignment.

    https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/channel-endpoint-assignments

    Attributes:
        sid: SID of the channel endpoint assignment, `RA…`.
        customer_profile_sid: SID of the customer profile, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        channel_endpoint_type: kind of channel endpoint, such as `phone-number`.
        channel_endpoint_sid: SID of the channel endpoint, such as a phone number.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    customer_profile_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    channel_endpoint_type: Always[str] = ABSENT
    channel_endpoint_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class CustomerProfileEntityAssignment(Model, frozen=True, kw_only=True, gc=False):
    """A customer profile entity assignment.

    https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/entity-assignments

    Attributes:
        sid: SID of the entity assignment, `BV…`.
        customer_profile_sid: SID of the customer profile, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        object_sid: SID of the end user, document or other item that is assigned.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    customer_profile_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    object_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class CustomerProfileEvaluation(Model, frozen=True, kw_only=True, gc=False):
    """A customer profile evaluation.

    https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/evaluations

    Attributes:
        sid: SID of the evaluation, `EL…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        policy_sid: SID of the Trust Hub policy that applies to it, `RN…`.
        customer_profile_sid: SID of the customer profile, `BU…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        results: outcome of the evaluation: which attributes are valid and which are not.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    policy_sid: Always[str] = ABSENT
    customer_profile_sid: Always[str] = ABSENT
    status: Always[CustomerProfileEvaluationStatus] = ABSENT
    results: Always[list[Any]] = ABSENT
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class CustomerProfileProvisionalCopy(Model, frozen=True, kw_only=True, gc=False):
    """A customer profile provisional copy; https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles

    Attributes:
        customer_profile_sid: SID of the customer profile, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        policy_sid: SID of the Trust Hub policy that applies to it, `RN…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        email: address that is notified when the customer profile's status changes.
        status_callback: URL that gets a request at each change of status.
        valid_until: instant until which it is valid, UTC.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    customer_profile_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    policy_sid: str | None = None
    friendly_name: str | None = None
    status: Always[str] = ABSENT
    email: str | None = None
    status_callback: str | None = None
    valid_until: Instant | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class EndUser(Model, frozen=True, kw_only=True, gc=False):
    """An end user; https://www.twilio.com/docs/trust-hub/trusthub-rest-api/enduser-resource

    Attributes:
        sid: SID of the end user, `IT…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        type: kind of end user, such as `individual` or `business`.
        attributes: details that the end-user type asks for.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    type: Always[str] = ABSENT
    attributes: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"attributes"})


class EndUserType(Model, frozen=True, kw_only=True, gc=False):
    """An end user type; https://www.twilio.com/docs/trust-hub/trusthub-rest-api/endusertype-resource

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


class Policies(Model, frozen=True, kw_only=True, gc=False):
    """A policies; https://www.twilio.com/docs/trust-hub/trusthub-rest-api/policies

    Attributes:
        sid: SID of the policy, `RN…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        requirements: what the policy asks for, as an object.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    requirements: Any | None = None
    url: Always[str] = ABSENT


class SupportingDocument(Model, frozen=True, kw_only=True, gc=False):
    """A supporting document; https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocument-resource

    Attributes:
        sid: SID of the supporting document, `RD…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        mime_type: type of the image that was uploaded for the supporting document.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        type: what kind it is, or which kind is meant.
        attributes: details that the document type asks for.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    mime_type: str | None = None
    status: Always[SupportingDocumentStatus] = ABSENT
    type: Always[str] = ABSENT
    attributes: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"attributes"})


class SupportingDocumentType(Model, frozen=True, kw_only=True, gc=False):
    """A supporting document type.

    https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocumentdype-resource

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


class TrustProduct(Model, frozen=True, kw_only=True, gc=False):
    """A trust product; https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products

    Attributes:
        sid: SID of the trust product, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        policy_sid: SID of the Trust Hub policy that applies to it, `RN…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: review state: `draft`, `pending-review`, `in-review`, `twilio-rejected` or `twilio-approved`.
        valid_until: instant until which it is valid, UTC.
        email: address that is notified when the trust product's status changes.
        status_callback: URL that gets a request at each change of status.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        errors: codes that tell why the trust product was rejected.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    policy_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    status: Always[TrustProductStatus] = ABSENT
    valid_until: Instant | None = None
    email: Always[str] = ABSENT
    status_callback: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    errors: list[Any] | None = None


class TrustProductChannelEndpointAssignment(Model, frozen=True, kw_only=True, gc=False):
    """A trust product channel endpoint assignment.

    https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/channel-endpoint-assignments-tp

    Attributes:
        sid: SID of the channel endpoint assignment, `RA…`.
        trust_product_sid: SID of the trust product, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        channel_endpoint_type: kind of channel endpoint, such as `phone-number`.
        channel_endpoint_sid: SID of the channel endpoint, such as a phone number.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    trust_product_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    channel_endpoint_type: Always[str] = ABSENT
    channel_endpoint_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class TrustProductEntityAssignment(Model, frozen=True, kw_only=True, gc=False):
    """A trust product entity assignment.

    https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/entity-assignments-tp

    Attributes:
        sid: SID of the entity assignment, `BV…`.
        trust_product_sid: SID of the trust product, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        object_sid: SID of the end user, document or other item that is assigned.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    trust_product_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    object_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class TrustProductEvaluation(Model, frozen=True, kw_only=True, gc=False):
    """A trust product evaluation.

    https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/evaluations-tp

    Attributes:
        sid: SID of the evaluation, `EL…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        policy_sid: SID of the Trust Hub policy that applies to it, `RN…`.
        trust_product_sid: SID of the trust product, `BU…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        results: outcome of the evaluation: which attributes are valid and which are not.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    policy_sid: Always[str] = ABSENT
    trust_product_sid: Always[str] = ABSENT
    status: Always[TrustProductEvaluationStatus] = ABSENT
    results: Always[list[Any]] = ABSENT
    date_created: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class TrustProductProvisionalCopy(Model, frozen=True, kw_only=True, gc=False):
    """A trust product provisional copy; https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products

    Attributes:
        trust_product_sid: SID of the trust product, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        policy_sid: SID of the Trust Hub policy that applies to it, `RN…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        email: address that is notified when the trust product's status changes.
        status_callback: URL that gets a request at each change of status.
        valid_until: instant until which it is valid, UTC.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    trust_product_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    policy_sid: str | None = None
    friendly_name: str | None = None
    status: Always[str] = ABSENT
    email: str | None = None
    status_callback: str | None = None
    valid_until: Instant | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
