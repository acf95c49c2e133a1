# Generated from facts/numbers_v1.json by `make generate`; do not edit.
"""The models of numbers_v1."""

from __future__ import annotations

from datetime import date as Date
from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    PortingWebhookConfigurationDeleteWebhookTypeArg = Literal["PORT_IN", "PORT_OUT"]


class PortingLosingCarrierInformationCustomerType(OpenEnum):
    BUSINESS = "Business"
    INDIVIDUAL = "Individual"


class PortingPortabilityNumberType(OpenEnum):
    LOCAL = "LOCAL"
    UNKNOWN = "UNKNOWN"
    MOBILE = "MOBILE"
    TOLL_FREE = "TOLL-FREE"


class BulkEligibility(Model, frozen=True, kw_only=True, gc=False):
    """A bulk eligibility.

    https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/eligibility-resource

    Attributes:
        request_id: SID of the bulk eligibility check, `EC…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        results: one object per number: country, hosting account, eligibility status and reasons.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        date_created: instant of its creation, UTC.
        date_completed: instant at which it was completed, UTC.
    """

    request_id: Always[str] = ABSENT
    url: Always[str] = ABSENT
    results: list[Any] | None = None
    friendly_name: str | None = None
    status: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_completed: Instant | None = None


class CreateEmbeddedRegistrationResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "regulation_id": "regulationId", "regulation_version": "regulationVersion", "friendly_name": "friendlyName",
        "status_notification_email": "statusNotificationEmail", "status_callback_url": "statusCallbackUrl",
        "embedded_session": "embeddedSession", "date_created": "dateCreated", "date_updated": "dateUpdated",
    },
):
    """A create embedded registration response; https://www.twilio.com/docs/phone-numbers/api

    Attributes:
        id: id of the registration, `BU…`.
        regulation_id: SID of the regulation to register for, `RN…`.
        regulation_version: version of the regulation, 1 or higher.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        status_notification_email: email address that is told of changes in the registration's status, at most 255
            characters.
        status_callback_url: URL that gets status events.
        comments: further remarks, free text.
        embedded_session: ID and token of the session in which the registration is filled in.
        data: registration data as it was sent.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    id: str | None = None
    regulation_id: Always[str] = ABSENT
    regulation_version: Always[int] = ABSENT
    friendly_name: Always[str] = ABSENT
    status: Always[str] = ABSENT
    status_notification_email: str | None = None
    status_callback_url: str | None = None
    comments: str | None = None
    embedded_session: EmbeddedSession | None = None
    data: Always[dict[str, Any]] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class CreateEmbeddedSessionResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={"session_id": "sessionId", "session_token": "sessionToken"},
):
    """A create embedded session response; https://www.twilio.com/docs/phone-numbers/api

    Attributes:
        id: id of the registration, `BU…`.
        session_id: ID of the embedded compliance session.
        session_token: short-lived token for the embedded compliance form.
    """

    id: str | None = None
    session_id: str | None = None
    session_token: str | None = None

    _hidden = frozenset({"session_token"})
    _secret = frozenset({"session_token"})


class Eligibility(Model, frozen=True, kw_only=True, gc=False):
    """An eligibility; https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/eligibility-resource

    Attributes:
        results: object on the number: country, hosting account, eligibility and time of the check.
    """

    results: list[Any] | None = None


class EmbeddedSession(Model, frozen=True, kw_only=True, gc=False,
    rename={"session_id": "sessionId", "session_token": "sessionToken"},
):
    """An embedded session.

    Attributes:
        session_id: ID of the embedded compliance session.
        session_token: short-lived token for the embedded compliance form.
    """

    session_id: str | None = None
    session_token: str | None = None

    _hidden = frozenset({"session_token"})
    _secret = frozenset({"session_token"})


class PortInRequestList(Model, frozen=True, kw_only=True, gc=False):
    """A port in request list; https://www.twilio.com/docs/phone-numbers/port-in/port-in-request-api

    Attributes:
        port_in_request_sid: SID of the port-in request, `KW…`.
        port_in_request_status: state of the port-in request, such as `In review`, `Action Required` or `Completed`.
        status_last_updated_timestamp: instant the port-in request's status last changed.
        phone_numbers_requested: how many phone numbers were asked for.
        phone_numbers_ported: how many phone numbers were ported.
        suggested_action: what to do next about the port-in ticket.
    """

    port_in_request_sid: str | None = None
    port_in_request_status: str | None = None
    status_last_updated_timestamp: Instant | None = None
    phone_numbers_requested: int | None = None
    phone_numbers_ported: int | None = None
    suggested_action: str | None = None


class PortingAddress(Model, frozen=True, kw_only=True, gc=False):
    """A porting address.

    Attributes:
        street: house number and street of the address.
        street_2: further address line, such as the floor or building.
        city: city of the address, such as San Francisco.
        state: US state, such as `CA` or `California`, spelled exactly as the losing carrier has it.
        zip: postal code of the address, such as `94105`.
        country: country of the address, e.g. `USA`.
    """

    street: str | None = None
    street_2: str | None = None
    city: str | None = None
    state: str | None = None
    zip: str | None = None
    country: str | None = None


class PortingLosingCarrierInformation(Model, frozen=True, kw_only=True, gc=False):
    """A porting losing carrier information.

    Attributes:
        customer_name: person or business on the account at the losing carrier.
        account_number: customer's account number with the losing carrier, needed only for mobile numbers.
        account_telephone_number: phone number of the customer's account with the losing carrier.
        address_sid: SID of an address to copy into the port-in request in place of `address`, `AD…`.
        address: customer's billing address as the losing carrier has it.
        authorized_representative: first and last name of who may change the account, as the losing carrier has it.
        authorized_representative_email: e-mail address of the authorized representative, who signs the letter of
            authorization.
        customer_type: kind of account at the losing carrier, `Business` or `Individual`.
        authorized_representative_katakana: name of the authorized representative in katakana, for Japan.
        sub_municipality: part of the municipality in the losing carrier's address data.
        building: building of the address.
        katakana_name: name of the customer in katakana.
    """

    customer_name: str | None = None
    account_number: str | None = None
    account_telephone_number: str | None = None
    address_sid: str | None = None
    address: PortingAddress | None = None
    authorized_representative: str | None = None
    authorized_representative_email: str | None = None
    customer_type: PortingLosingCarrierInformationCustomerType | None = None
    authorized_representative_katakana: str | None = None
    sub_municipality: str | None = None
    building: str | None = None
    katakana_name: str | None = None


class PortingPortIn(Model, frozen=True, kw_only=True, gc=False):
    """A porting port in; https://www.twilio.com/docs/phone-numbers/port-in/port-in-request-api

    Attributes:
        port_in_request_sid: SID of the port-in request, `KW…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        account_sid: SID of the account or subaccount the numbers are ported to, `AC…`.
        notification_emails: further email addresses that get a copy of the signed letter of authorization.
        target_port_in_date: wanted porting date, `YYYY-MM-DD`, at least 7 days ahead in the US, 10 in Japan; not
            guaranteed.
        target_port_in_time_range_start: earliest time of day for the port, with offset, such as `10:15:00-08:00`; not
            guaranteed.
        target_port_in_time_range_end: latest time of day for the port, with offset, such as `10:15:00-08:00`; not
            guaranteed.
        port_in_request_status: state of the port-in request, such as `In review`, `Action Required` or `Completed`.
        order_cancellation_reason: why the order was cancelled, if it was.
        losing_carrier_information: customer's data at the losing carrier, used in the letter of authorisation; must
            match its records.
        phone_numbers: numbers to port, each with its status.
        bundle_sid: SID of the regulatory documents for the port-in, `BU…`, optional.
        portability_advance_carrier: identifier of the carrier the line leaves, needed only for ports in Japan.
        auto_cancel_approval_numbers: Japan only: number of phone numbers whose cancellation is approved automatically.
        documents: SIDs of the documents for all numbers of the port-in, at least one of them a utility bill.
        date_created: instant of its creation, UTC.
        support_ticket_id: number of the support ticket about the port-in request.
        signature_request_url: address where the port-in papers are signed.
    """

    port_in_request_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    notification_emails: Always[list[str]] = ABSENT
    target_port_in_date: Date | None = None
    target_port_in_time_range_start: str | None = None
    target_port_in_time_range_end: str | None = None
    port_in_request_status: Always[str] = ABSENT
    order_cancellation_reason: str | None = None
    losing_carrier_information: Always[PortingLosingCarrierInformation] = ABSENT
    phone_numbers: Always[list[PortingPortInPhoneNumberResult]] = ABSENT
    bundle_sid: str | None = None
    portability_advance_carrier: str | None = None
    auto_cancel_approval_numbers: str | None = None
    documents: Always[list[str]] = ABSENT
    date_created: Always[Instant] = ABSENT
    support_ticket_id: Always[int] = ABSENT
    signature_request_url: str | None = None


class PortingPortInPhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    """A porting port in phone number; https://www.twilio.com/docs/phone-numbers/port-in/port-in-request-api

    Attributes:
        port_in_request_sid: SID of the port-in request, `KW…`.
        phone_number_sid: SID of the number in the port in request, `PU…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        account_sid: SID of the account or subaccount the numbers are ported to, `AC…`.
        phone_number_type: type of the number, such as local or toll-free; `null` if not portable or not yet checked.
        date_created: instant of its creation, UTC.
        country: ISO code of the number's country; empty if not portable or not yet checked.
        missing_required_fields: whether data such as PIN or account number is missing; `null` if not portable or not
            yet checked.
        last_updated: instant of its last change.
        phone_number: number to port, E.164.
        portable: whether Twilio can port the number, `None` while not yet evaluated.
        not_portability_reason: why the number cannot be ported; `null` if it can, or if not yet checked.
        not_portability_reason_code: code of the reason why the number cannot be ported; `null` if it can, or if not yet
            checked.
        port_in_phone_number_status: how far the port of this number has got.
        port_out_pin: PIN the losing carrier demands before it releases the number.
        rejection_reason: why the losing carrier rejected the number, `None` if it did not.
        rejection_reason_code: code for why the losing carrier rejected the number, `None` if it did not.
        port_date: instant planned for the port, set once confirmed; some carriers cannot promise the time.
    """

    port_in_request_sid: Always[str] = ABSENT
    phone_number_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    phone_number_type: str | None = None
    date_created: Always[Instant] = ABSENT
    country: str | None = None
    missing_required_fields: bool | None = None
    last_updated: Instant | None = None
    phone_number: AddressText | None = None
    portable: bool | None = None
    not_portability_reason: str | None = None
    not_portability_reason_code: int | None = None
    port_in_phone_number_status: str | None = None
    port_out_pin: int | None = None
    rejection_reason: str | None = None
    rejection_reason_code: int | None = None
    port_date: Instant | None = None

    _hidden = frozenset({"port_out_pin"})
    _secret = frozenset({"port_out_pin"})


class PortingPortInPhoneNumberResult(Model, frozen=True, kw_only=True, gc=False):
    """A porting port in phone number result.

    Attributes:
        not_portability_reason: why the number cannot be ported; `null` if it can, or if not yet checked.
        not_portability_reason_code: code of the reason why the number cannot be ported; `null` if it can, or if not yet
            checked.
        number_type: type of the number, such as local or toll-free; `null` if not portable or not yet checked.
        phone_number: number to port, E.164.
        port_date: instant planned for the port, set once confirmed; some carriers cannot promise the time.
        port_in_phone_number_sid: SID of the number being ported in, `PU…`.
        port_in_phone_number_status: how far the port of this number has got.
        portable: whether Twilio can port the number, `None` while not yet evaluated.
        rejection_reason: why the losing carrier rejected the number, `None` if it did not.
        rejection_reason_code: code for why the losing carrier rejected the number, `None` if it did not.
        status_last_time_updated_timestamp: instant the ported number's record last changed.
        external_porting_vendor_phone_number_id: id of the phone number at the external porting vendor.
    """

    not_portability_reason: str | None = None
    not_portability_reason_code: int | None = None
    number_type: str | None = None
    phone_number: str | None = None
    port_date: Instant | None = None
    port_in_phone_number_sid: str | None = None
    port_in_phone_number_status: str | None = None
    portable: bool | None = None
    rejection_reason: str | None = None
    rejection_reason_code: str | None = None
    status_last_time_updated_timestamp: Instant | None = None
    external_porting_vendor_phone_number_id: str | None = None


class PortingPortInPhoneNumbers(Model, frozen=True, kw_only=True, gc=False):
    """A porting port in phone numbers.

    Attributes:
        phone_number: phone number, as a rule in E.164 format.
        pin: PIN with which the losing carrier releases the number; mandatory for US mobile numbers.
    """

    phone_number: str | None = None
    pin: str | None = None

    _hidden = frozenset({"pin"})
    _secret = frozenset({"pin"})


class PortingPortability(Model, frozen=True, kw_only=True, gc=False):
    """A porting portability; https://www.twilio.com/docs/phone-numbers/port-in

    Attributes:
        phone_number: number to check for portability, E.164.
        account_sid: SID of the account that holds the number, only if it is yours or a subaccount's, `AC…`.
        portable: whether the number can be ported to Twilio through the Porting API.
        pin_and_account_number_required: whether the port requires the losing carrier's PIN and account number for this
            number.
        not_portable_reason: why the number cannot be ported to Twilio; `null` if it can.
        not_portable_reason_code: code of the reason why the number cannot be ported to Twilio; `null` if it can.
        number_type: type of the number: `LOCAL`, `MOBILE`, `TOLL-FREE` or `UNKNOWN`.
        country: country of the phone number.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    phone_number: Always[AddressText] = ABSENT
    account_sid: Always[str] = ABSENT
    portable: bool | None = None
    pin_and_account_number_required: bool | None = None
    not_portable_reason: str | None = None
    not_portable_reason_code: int | None = None
    number_type: PortingPortabilityNumberType | None = None
    country: str | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"phone_number"})


class PortingWebhookConfiguration(Model, frozen=True, kw_only=True, gc=False):
    """A porting webhook configuration; https://www.twilio.com/docs/phone-numbers/port-in/porting-webhooks

    Attributes:
        url: URL of the resource, or the URL that it uses, opens or calls.
        port_in_target_url: full address that gets the events of port-in requests and their numbers.
        port_out_target_url: full address that gets the events of numbers ported away.
        notifications_of: events that the porting webhooks report; an empty list means all.
    """

    url: Always[str] = ABSENT
    port_in_target_url: str | None = None
    port_out_target_url: str | None = None
    notifications_of: list[str] | None = None


class PortingWebhookConfigurationFetch(Model, frozen=True, kw_only=True, gc=False):
    """A porting webhook configuration fetch; https://www.twilio.com/docs/phone-numbers/port-in/porting-webhooks

    Attributes:
        url: URL of the resource, or the URL that it uses, opens or calls.
        port_in_target_url: full address that gets the events of port-in requests and their numbers.
        port_out_target_url: full address that gets the events of numbers ported away.
        notifications_of: events that the porting webhooks report; an empty list means all.
        port_in_target_date_created: instant the port-in webhook was set up.
        port_out_target_date_created: instant the port-out webhook was set up.
    """

    url: Always[str] = ABSENT
    port_in_target_url: str | None = None
    port_out_target_url: str | None = None
    notifications_of: list[str] | None = None
    port_in_target_date_created: Instant | None = None
    port_out_target_date_created: Instant | None = None


class SigningRequestConfiguration(Model, frozen=True, kw_only=True, gc=False):
    """A signing request configuration; https://www.twilio.com/docs/phone-numbers/api

    Attributes:
        logo_sid: SID of the document with the logo for the letter of authorisation, `RD…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        product: product that asks for the signature.
        country: ISO code of the country the configuration applies to, e.g. `US`.
        email_subject: subject of the email to the end client, at most 255 characters.
        email_message: text of the email to the end client, at most 5,000 characters.
        url_redirection: URL the end client is sent to after signing.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    logo_sid: str | None = None
    friendly_name: str | None = None
    product: Always[str] = ABSENT
    country: Always[str] = ABSENT
    email_subject: Always[str] = ABSENT
    email_message: str | None = None
    url_redirection: str | None = None
    url: Always[str] = ABSENT


class SmsVerification(Model, frozen=True, kw_only=True, gc=False,
    rename={"verification_sid": "verificationSid", "send_code_attempts": "sendCodeAttempts"},
):
    """A sms verification; https://www.twilio.com/docs/phone-numbers/api

    Attributes:
        to: E.164 number being verified.
        verification_sid: SID of the verification, as a rule `VE…`.
        send_code_attempts: attempts to send the code, a list of objects.
    """

    to: Always[AddressText] = ABSENT
    verification_sid: str | None = None
    send_code_attempts: list[SmsVerificationSendCodeAttempts] | None = None


class SmsVerificationCheck(Model, frozen=True, kw_only=True, gc=False,
    rename={"verification_sid": "verificationSid", "caller_id_sid": "callerIdSid"},
):
    """A sms verification check; https://www.twilio.com/docs/phone-numbers/api

    Attributes:
        to: E.164 number that was verified.
        verification_sid: SID of the verification, as a rule `VE…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        caller_id_sid: SID of the caller ID that the verification created, `PN…`.
    """

    to: Always[AddressText] = ABSENT
    verification_sid: str | None = None
    status: Always[str] = ABSENT
    caller_id_sid: str | None = None


class SmsVerificationSendCodeAttempts(Model, frozen=True, kw_only=True, gc=False,
    rename={"attempt_sid": "attemptSid"},
):
    """A sms verification send code attempts.

    Attributes:
        attempt_sid: SID of the verification attempt.
        time: instant of the attempt, ISO 8601.
    """

    attempt_sid: str | None = None
    time: str | None = None


class VoiceVerification(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "account_sid": "accountSid", "phone_number": "phoneNumber", "friendly_name": "friendlyName",
        "validation_code": "validationCode", "call_sid": "callSid",
    },
):
    """A voice verification; https://www.twilio.com/docs/phone-numbers/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        phone_number: number that is being verified, E.164.
        friendly_name: readable name of the resource; when listing, only those so named.
        validation_code: six digits to enter when the number is called.
        call_sid: SID of the verification call, `CA…`.
    """

    account_sid: Always[str] = ABSENT
    phone_number: Always[AddressText] = ABSENT
    friendly_name: str | None = None
    validation_code: str | None = None
    call_sid: str | None = None

    _hidden = frozenset({"validation_code"})
    _secret = frozenset({"validation_code"})


class VoiceVerificationCheck(Model, frozen=True, kw_only=True, gc=False, rename={"caller_id_sid": "callerIdSid"}):
    """A voice verification check; https://www.twilio.com/docs/phone-numbers/api

    Attributes:
        to: E.164 number that was verified.
        caller_id_sid: SID of the caller ID that the verification created, `PN…`.
    """

    to: Always[AddressText] = ABSENT
    caller_id_sid: str | None = None
