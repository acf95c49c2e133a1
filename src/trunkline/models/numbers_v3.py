# Generated from facts/numbers_v3.json by `make generate`; do not edit.
"""The models of numbers_v3."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import AddressText, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HostedNumberOrderEnumVerificationTypeArg = Literal["phone-call", "phone-bill"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class HostedNumberOrderEnumStatus(OpenEnum):
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


class HostedNumberOrderEnumVerificationType(OpenEnum):
    PHONE_CALL = "phone-call"
    PHONE_BILL = "phone-bill"


class HostedNumberOrder(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "account_sid": "accountSid", "incoming_phone_number_sid": "incomingPhoneNumberSid", "address_sid": "addressSid",
        "signing_document_sid": "signingDocumentSid", "phone_number": "phoneNumber", "friendly_name": "friendlyName",
        "unique_name": "uniqueName", "failure_reason": "failureReason", "date_created": "dateCreated",
        "date_updated": "dateUpdated", "verification_attempts": "verificationAttempts", "cc_emails": "ccEmails",
        "verification_type": "verificationType", "verification_document_sid": "verificationDocumentSid",
        "call_delay": "callDelay", "verification_code": "verificationCode",
        "verification_call_sids": "verificationCallSids",
    },
):
    sid: str | None = None
    account_sid: str | None = None
    incoming_phone_number_sid: str | None = None
    address_sid: str | None = None
    signing_document_sid: str | None = None
    phone_number: AddressText | None = None
    capabilities: PhoneNumberCapabilities | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    status: HostedNumberOrderEnumStatus | None = None
    failure_reason: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    verification_attempts: int | None = None
    email: str | None = None
    cc_emails: list[str] | None = None
    url: str | None = None
    verification_type: HostedNumberOrderEnumVerificationType | None = None
    verification_document_sid: str | None = None
    extension: str | None = None
    call_delay: int | None = None
    verification_code: str | None = None
    verification_call_sids: list[str] | None = None

    _hidden = frozenset({"cc_emails", "email", "friendly_name", "unique_name", "verification_code"})


class PhoneNumberCapabilities(Model, frozen=True, kw_only=True, gc=False):
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
