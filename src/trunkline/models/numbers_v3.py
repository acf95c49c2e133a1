# Generated from facts/numbers_v3.json by `make generate`; do not edit.
"""The models of numbers_v3."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always, Instant, OpenEnum

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
        friendly_name: readable name of the resource; when listing, only those so named.
        unique_name: name of your choice that identifies it uniquely.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        failure_reason: why the order went to `action-required`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        verification_attempts: how many attempts were made to verify ownership of the hosted number.
        email: address of the owner of the hosted number.
        cc_emails: e-mail addresses that get a copy of the letter of authorization.
        url: URL of the resource, or the URL that it uses, opens or calls.
        verification_type: how ownership of the number is verified: `phone-call` or `phone-bill`.
        verification_document_sid: SID of the document that proves ownership of the hosted number, `RI…`; required for
            `phone-bill`.
        extension: digits dialled once the verification call is connected.
        call_delay: seconds before the verification call is made, 0 to 30, by default 0.
        verification_code: code to enter in the call that verifies ownership.
        verification_call_sids: SIDs of the calls made to verify ownership, `CA…`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    incoming_phone_number_sid: str | None = None
    address_sid: str | None = None
    signing_document_sid: str | None = None
    phone_number: Always[AddressText] = ABSENT
    capabilities: PhoneNumberCapabilities | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    status: Always[HostedNumberOrderEnumStatus] = ABSENT
    failure_reason: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    verification_attempts: Always[int] = ABSENT
    email: str | None = None
    cc_emails: Always[list[str]] = ABSENT
    url: Always[str] = ABSENT
    verification_type: Always[HostedNumberOrderEnumVerificationType] = ABSENT
    verification_document_sid: str | None = None
    extension: str | None = None
    call_delay: Always[int] = ABSENT
    verification_code: str | None = None
    verification_call_sids: list[str] | None = None

    _hidden = frozenset({"cc_emails", "email", "friendly_name", "unique_name", "verification_code"})
    _secret = frozenset({"verification_code"})


class PhoneNumberCapabilities(Model, frozen=True, kw_only=True, gc=False):
    """A phone number capabilities.

    Attributes:
        mms: whether the number can handle MMS.
        sms: whether SMS is possible.
        voice: true if the number can do voice calls; in relay settings the voice that speaks.
    """

    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
