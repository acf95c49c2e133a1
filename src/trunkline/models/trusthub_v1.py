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
    id: str | None = None
    session_id: str | None = None
    session_token: str | None = None

    _hidden = frozenset({"session_token"})


class ComplianceInquiry(Model, frozen=True, kw_only=True, gc=False):
    inquiry_id: str | None = None
    inquiry_session_token: str | None = None
    customer_id: str | None = None
    url: str | None = None

    _hidden = frozenset({"inquiry_session_token"})


class ComplianceRegistration(Model, frozen=True, kw_only=True, gc=False):
    inquiry_id: str | None = None
    inquiry_session_token: str | None = None
    registration_id: str | None = None
    url: str | None = None

    _hidden = frozenset({"inquiry_session_token"})


class ComplianceTollfreeInquiry(Model, frozen=True, kw_only=True, gc=False):
    inquiry_id: str | None = None
    inquiry_session_token: str | None = None
    registration_id: str | None = None
    url: str | None = None

    _hidden = frozenset({"inquiry_session_token"})


class CustomerProfile(Model, frozen=True, kw_only=True, gc=False):
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
    sid: str | None = None
    customer_profile_sid: str | None = None
    account_sid: str | None = None
    channel_endpoint_type: str | None = None
    channel_endpoint_sid: str | None = None
    date_created: Instant | None = None
    url: str | None = None


class CustomerProfileEntityAssignment(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    customer_profile_sid: str | None = None
    account_sid: str | None = None
    object_sid: str | None = None
    date_created: Instant | None = None
    url: str | None = None


class CustomerProfileEvaluation(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    policy_sid: str | None = None
    customer_profile_sid: str | None = None
    status: CustomerProfileEvaluationStatus | None = None
    results: list[Any] | None = None
    date_created: Instant | None = None
    url: str | None = None


class CustomerProfileProvisionalCopy(Model, frozen=True, kw_only=True, gc=False):
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
    sid: str | None = None
    friendly_name: str | None = None
    machine_name: str | None = None
    fields: list[Any] | None = None
    url: str | None = None


class Policies(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    requirements: Any | None = None
    url: str | None = None


class SupportingDocument(Model, frozen=True, kw_only=True, gc=False):
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
    sid: str | None = None
    friendly_name: str | None = None
    machine_name: str | None = None
    fields: list[Any] | None = None
    url: str | None = None


class TrustProduct(Model, frozen=True, kw_only=True, gc=False):
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
    sid: str | None = None
    trust_product_sid: str | None = None
    account_sid: str | None = None
    channel_endpoint_type: str | None = None
    channel_endpoint_sid: str | None = None
    date_created: Instant | None = None
    url: str | None = None


class TrustProductEntityAssignment(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    trust_product_sid: str | None = None
    account_sid: str | None = None
    object_sid: str | None = None
    date_created: Instant | None = None
    url: str | None = None


class TrustProductEvaluation(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    policy_sid: str | None = None
    trust_product_sid: str | None = None
    status: TrustProductEvaluationStatus | None = None
    results: list[Any] | None = None
    date_created: Instant | None = None
    url: str | None = None


class TrustProductProvisionalCopy(Model, frozen=True, kw_only=True, gc=False):
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
