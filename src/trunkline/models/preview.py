# Generated from facts/preview.json by `make generate`; do not edit.
"""The models of preview."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import AddressText, HttpMethod, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    AuthorizationDocumentStatusArg = Literal["opened", "signing", "signed", "canceled", "failed"]
    DependentHostedNumberOrderStatusArg = Literal[
        "twilio-processing", "received", "pending-verification", "verified", "pending-loa", "carrier-processing",
        "testing", "completed", "failed", "action-required",
    ]
    HostedNumberOrderStatusArg = Literal[
        "twilio-processing", "received", "pending-verification", "verified", "pending-loa", "carrier-processing",
        "testing", "completed", "failed", "action-required",
    ]
    HostedNumberOrderVerificationTypeArg = Literal["phone-call", "phone-bill"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class AuthorizationDocumentStatus(OpenEnum):
    OPENED = "opened"
    SIGNING = "signing"
    SIGNED = "signed"
    CANCELED = "canceled"
    FAILED = "failed"


class DependentHostedNumberOrderStatus(OpenEnum):
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


class DependentHostedNumberOrderVerificationType(OpenEnum):
    PHONE_CALL = "phone-call"
    PHONE_BILL = "phone-bill"


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
    PHONE_BILL = "phone-bill"


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


class AvailableAddOn(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    pricing_type: str | None = None
    configuration_schema: Any | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class AvailableAddOnExtension(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    available_add_on_sid: str | None = None
    friendly_name: str | None = None
    product_name: str | None = None
    unique_name: str | None = None
    url: str | None = None


class Command(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    device_sid: str | None = None
    sim_sid: str | None = None
    command: str | None = None
    command_mode: str | None = None
    status: str | None = None
    direction: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class DependentHostedNumberOrder(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    incoming_phone_number_sid: str | None = None
    address_sid: str | None = None
    signing_document_sid: str | None = None
    phone_number: AddressText | None = None
    capabilities: PhoneNumberCapabilities | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    status: DependentHostedNumberOrderStatus | None = None
    failure_reason: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    verification_attempts: int | None = None
    email: str | None = None
    cc_emails: list[str] | None = None
    verification_type: DependentHostedNumberOrderVerificationType | None = None
    verification_document_sid: str | None = None
    extension: str | None = None
    call_delay: int | None = None
    verification_code: str | None = None
    verification_call_sids: list[str] | None = None

    _hidden = frozenset({"cc_emails", "email", "friendly_name", "unique_name", "verification_code"})


class HostedNumberOrder(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    incoming_phone_number_sid: str | None = None
    address_sid: str | None = None
    signing_document_sid: str | None = None
    phone_number: AddressText | None = None
    capabilities: PhoneNumberCapabilities | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    status: HostedNumberOrderStatus | None = None
    failure_reason: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    verification_attempts: int | None = None
    email: str | None = None
    cc_emails: list[str] | None = None
    url: str | None = None
    verification_type: HostedNumberOrderVerificationType | None = None
    verification_document_sid: str | None = None
    extension: str | None = None
    call_delay: int | None = None
    verification_code: str | None = None
    verification_call_sids: list[str] | None = None

    _hidden = frozenset({"cc_emails", "email", "friendly_name", "unique_name", "verification_code"})


class InstalledAddOn(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    configuration: Any | None = None
    unique_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class InstalledAddOnExtension(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    installed_add_on_sid: str | None = None
    friendly_name: str | None = None
    product_name: str | None = None
    unique_name: str | None = None
    enabled: bool | None = None
    url: str | None = None


class PhoneNumberCapabilities(Model, frozen=True, kw_only=True, gc=False):
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
    fax: bool | None = None


class RatePlan(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    unique_name: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    data_enabled: bool | None = None
    data_metering: str | None = None
    data_limit: int | None = None
    messaging_enabled: bool | None = None
    voice_enabled: bool | None = None
    national_roaming_enabled: bool | None = None
    international_roaming: list[str] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class Sim(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    unique_name: str | None = None
    account_sid: str | None = None
    rate_plan_sid: str | None = None
    friendly_name: str | None = None
    iccid: str | None = None
    e_id: str | None = None
    status: str | None = None
    commands_callback_url: str | None = None
    commands_callback_method: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class Usage(Model, frozen=True, kw_only=True, gc=False):
    sim_sid: str | None = None
    sim_unique_name: str | None = None
    account_sid: str | None = None
    period: Any | None = None
    commands_usage: Any | None = None
    commands_costs: Any | None = None
    data_usage: Any | None = None
    data_costs: Any | None = None
    url: str | None = None
