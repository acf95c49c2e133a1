# Generated from facts/trusthub_v1.json by `make generate`; do not edit.
"""The models of trusthub_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

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

    Attributes:
        id: id of the brand or campaign registration, `tri1.us1.account.AC…/registration.BU…`.
        session_id: Persona inquiry ID that starts the embedded compliance session.
        session_token: Persona token for the embedded compliance form, valid for 24 hours.
    """

    id: str | None = None
    session_id: str | None = None
    session_token: str | None = None

    _hidden = frozenset({"session_token"})


class ComplianceInquiry(Model, frozen=True, kw_only=True, gc=False):
    """A compliance inquiry.

    Attributes:
        inquiry_id: id of the compliance inquiry.
        inquiry_session_token: session token that opens the embedded compliance inquiry.
        customer_id: ID of the customer profile or inquiry to resume or submit again.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    inquiry_id: str | None = None
    inquiry_session_token: str | None = None
    customer_id: str | None = None
    url: str | None = None

    _hidden = frozenset({"inquiry_session_token"})


class ComplianceRegistration(Model, frozen=True, kw_only=True, gc=False):
    """A compliance registration.

    Attributes:
        inquiry_id: id of the compliance inquiry.
        inquiry_session_token: session token that opens the embedded compliance inquiry.
        registration_id: ID of the registration to resume or submit again.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    inquiry_id: str | None = None
    inquiry_session_token: str | None = None
    registration_id: str | None = None
    url: str | None = None

    _hidden = frozenset({"inquiry_session_token"})


class ComplianceTollfreeInquiry(Model, frozen=True, kw_only=True, gc=False):
    """A compliance tollfree inquiry.

    Attributes:
        inquiry_id: id of the compliance inquiry.
        inquiry_session_token: session token that opens the embedded compliance inquiry.
        registration_id: ID of the toll-free registration to resume or submit again.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    inquiry_id: str | None = None
    inquiry_session_token: str | None = None
    registration_id: str | None = None
    url: str | None = None

    _hidden = frozenset({"inquiry_session_token"})


class CustomerProfile(Model, frozen=True, kw_only=True, gc=False):
    """A customer profile.

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

    sid: str | None = None
    account_sid: str | None = None
    policy_sid: str | None = None
    friendly_name: str | None = None
    status: CustomerProfileStatus | None = None
    valid_until: Instant | None = None
    email: str | None = None
    status_callback: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    errors: list[Any] | None = None


class CustomerProfileChannelEndpointAssignment(Model, frozen=True, kw_only=True, gc=False):
    """A customer profile channel endpoint assignment.

    Attributes:
        sid: SID of the channel endpoint assignment, `RA…`.
        customer_profile_sid: SID of the customer profile, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        channel_endpoint_type: kind of channel endpoint, such as `phone-number`.
        channel_endpoint_sid: SID of the channel endpoint, such as a phone number.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: str | None = None
    customer_profile_sid: str | None = None
    account_sid: str | None = None
    channel_endpoint_type: str | None = None
    channel_endpoint_sid: str | None = None
    date_created: Instant | None = None
    url: str | None = None


class CustomerProfileEntityAssignment(Model, frozen=True, kw_only=True, gc=False):
    """A customer profile entity assignment.

    Attributes:
        sid: SID of the entity assignment, `BV…`.
        customer_profile_sid: SID of the customer profile, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        object_sid: SID of the end user, document or other item that is assigned.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: str | None = None
    customer_profile_sid: str | None = None
    account_sid: str | None = None
    object_sid: str | None = None
    date_created: Instant | None = None
    url: str | None = None


class CustomerProfileEvaluation(Model, frozen=True, kw_only=True, gc=False):
    """A customer profile evaluation.

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

    sid: str | None = None
    account_sid: str | None = None
    policy_sid: str | None = None
    customer_profile_sid: str | None = None
    status: CustomerProfileEvaluationStatus | None = None
    results: list[Any] | None = None
    date_created: Instant | None = None
    url: str | None = None


class CustomerProfileProvisionalCopy(Model, frozen=True, kw_only=True, gc=False):
    """A customer profile provisional copy.

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

    customer_profile_sid: str | None = None
    account_sid: str | None = None
    policy_sid: str | None = None
    friendly_name: str | None = None
    status: str | None = None
    email: str | None = None
    status_callback: str | None = None
    valid_until: Instant | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class EndUser(Model, frozen=True, kw_only=True, gc=False):
    """An end user.

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

    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    type: str | None = None
    attributes: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"attributes"})


class EndUserType(Model, frozen=True, kw_only=True, gc=False):
    """An end user type.

    Attributes:
        sid: SID of the end-user type, `OY…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        machine_name: name of the type for programs, such as `first_name` or `business_name`.
        fields: details needed to create an end user of this type.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: str | None = None
    friendly_name: str | None = None
    machine_name: str | None = None
    fields: list[Any] | None = None
    url: str | None = None


class Policies(Model, frozen=True, kw_only=True, gc=False):
    """A policies.

    Attributes:
        sid: SID of the policy, `RN…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        requirements: what the policy asks for, as an object.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: str | None = None
    friendly_name: str | None = None
    requirements: Any | None = None
    url: str | None = None


class SupportingDocument(Model, frozen=True, kw_only=True, gc=False):
    """A supporting document.

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

    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    mime_type: str | None = None
    status: SupportingDocumentStatus | None = None
    type: str | None = None
    attributes: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"attributes"})


class SupportingDocumentType(Model, frozen=True, kw_only=True, gc=False):
    """A supporting document type.

    Attributes:
        sid: SID of the supporting document type, `OY…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        machine_name: name of the type for programs, such as `first_name` or `business_name`.
        fields: details needed to create a supporting document of this type.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: str | None = None
    friendly_name: str | None = None
    machine_name: str | None = None
    fields: list[Any] | None = None
    url: str | None = None


class TrustProduct(Model, frozen=True, kw_only=True, gc=False):
    """A trust product.

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

    sid: str | None = None
    account_sid: str | None = None
    policy_sid: str | None = None
    friendly_name: str | None = None
    status: TrustProductStatus | None = None
    valid_until: Instant | None = None
    email: str | None = None
    status_callback: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    errors: list[Any] | None = None


class TrustProductChannelEndpointAssignment(Model, frozen=True, kw_only=True, gc=False):
    """A trust product channel endpoint assignment.

    Attributes:
        sid: SID of the channel endpoint assignment, `RA…`.
        trust_product_sid: SID of the trust product, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        channel_endpoint_type: kind of channel endpoint, such as `phone-number`.
        channel_endpoint_sid: SID of the channel endpoint, such as a phone number.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: str | None = None
    trust_product_sid: str | None = None
    account_sid: str | None = None
    channel_endpoint_type: str | None = None
    channel_endpoint_sid: str | None = None
    date_created: Instant | None = None
    url: str | None = None


class TrustProductEntityAssignment(Model, frozen=True, kw_only=True, gc=False):
    """A trust product entity assignment.

    Attributes:
        sid: SID of the entity assignment, `BV…`.
        trust_product_sid: SID of the trust product, `BU…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        object_sid: SID of the end user, document or other item that is assigned.
        date_created: instant of its creation, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: str | None = None
    trust_product_sid: str | None = None
    account_sid: str | None = None
    object_sid: str | None = None
    date_created: Instant | None = None
    url: str | None = None


class TrustProductEvaluation(Model, frozen=True, kw_only=True, gc=False):
    """A trust product evaluation.

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

    sid: str | None = None
    account_sid: str | None = None
    policy_sid: str | None = None
    trust_product_sid: str | None = None
    status: TrustProductEvaluationStatus | None = None
    results: list[Any] | None = None
    date_created: Instant | None = None
    url: str | None = None


class TrustProductProvisionalCopy(Model, frozen=True, kw_only=True, gc=False):
    """A trust product provisional copy.

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

    trust_product_sid: str | None = None
    account_sid: str | None = None
    policy_sid: str | None = None
    friendly_name: str | None = None
    status: str | None = None
    email: str | None = None
    status_callback: str | None = None
    valid_until: Instant | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
