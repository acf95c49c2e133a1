# Generated from facts/numbers_v1.json by `make generate`; do not edit.
"""The models of numbers_v1."""

from __future__ import annotations

from datetime import date as Date
from typing import Any

from .._core.model.model import Model
from ..types import AddressText, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

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
    request_id: str | None = None
    url: str | None = None
    results: list[Any] | None = None
    friendly_name: str | None = None
    status: str | None = None
    date_created: Instant | None = None
    date_completed: Instant | None = None


class CreateEmbeddedRegistrationResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "regulation_id": "regulationId", "regulation_version": "regulationVersion", "friendly_name": "friendlyName",
        "status_notification_email": "statusNotificationEmail", "status_callback_url": "statusCallbackUrl",
        "embedded_session": "embeddedSession", "date_created": "dateCreated", "date_updated": "dateUpdated",
    },
):
    id: str | None = None
    regulation_id: str | None = None
    regulation_version: int | None = None
    friendly_name: str | None = None
    status: str | None = None
    status_notification_email: str | None = None
    status_callback_url: str | None = None
    comments: str | None = None
    embedded_session: EmbeddedSession | None = None
    data: dict[str, Any] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class CreateEmbeddedSessionResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={"session_id": "sessionId", "session_token": "sessionToken"},
):
    id: str | None = None
    session_id: str | None = None
    session_token: str | None = None

    _hidden = frozenset({"session_token"})


class Eligibility(Model, frozen=True, kw_only=True, gc=False):
    results: list[Any] | None = None


class EmbeddedSession(Model, frozen=True, kw_only=True, gc=False,
    rename={"session_id": "sessionId", "session_token": "sessionToken"},
):
    session_id: str | None = None
    session_token: str | None = None

    _hidden = frozenset({"session_token"})


class PortInRequestList(Model, frozen=True, kw_only=True, gc=False):
    port_in_request_sid: str | None = None
    port_in_request_status: str | None = None
    status_last_updated_timestamp: Instant | None = None
    phone_numbers_requested: int | None = None
    phone_numbers_ported: int | None = None
    suggested_action: str | None = None


class PortingAddress(Model, frozen=True, kw_only=True, gc=False):
    street: str | None = None
    street_2: str | None = None
    city: str | None = None
    state: str | None = None
    zip: str | None = None
    country: str | None = None


class PortingLosingCarrierInformation(Model, frozen=True, kw_only=True, gc=False):
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
    port_in_request_sid: str | None = None
    url: str | None = None
    account_sid: str | None = None
    notification_emails: list[str] | None = None
    target_port_in_date: Date | None = None
    target_port_in_time_range_start: str | None = None
    target_port_in_time_range_end: str | None = None
    port_in_request_status: str | None = None
    order_cancellation_reason: str | None = None
    losing_carrier_information: PortingLosingCarrierInformation | None = None
    phone_numbers: list[PortingPortInPhoneNumberResult] | None = None
    bundle_sid: str | None = None
    portability_advance_carrier: str | None = None
    auto_cancel_approval_numbers: str | None = None
    documents: list[str] | None = None
    date_created: Instant | None = None
    support_ticket_id: int | None = None
    signature_request_url: str | None = None


class PortingPortInPhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    port_in_request_sid: str | None = None
    phone_number_sid: str | None = None
    url: str | None = None
    account_sid: str | None = None
    phone_number_type: str | None = None
    date_created: Instant | None = None
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


class PortingPortInPhoneNumberResult(Model, frozen=True, kw_only=True, gc=False):
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
    phone_number: str | None = None
    pin: str | None = None

    _hidden = frozenset({"pin"})


class PortingPortability(Model, frozen=True, kw_only=True, gc=False):
    phone_number: AddressText | None = None
    account_sid: str | None = None
    portable: bool | None = None
    pin_and_account_number_required: bool | None = None
    not_portable_reason: str | None = None
    not_portable_reason_code: int | None = None
    number_type: PortingPortabilityNumberType | None = None
    country: str | None = None
    url: str | None = None

    _hidden = frozenset({"phone_number"})


class PortingWebhookConfiguration(Model, frozen=True, kw_only=True, gc=False):
    url: str | None = None
    port_in_target_url: str | None = None
    port_out_target_url: str | None = None
    notifications_of: list[str] | None = None


class PortingWebhookConfigurationFetch(Model, frozen=True, kw_only=True, gc=False):
    url: str | None = None
    port_in_target_url: str | None = None
    port_out_target_url: str | None = None
    notifications_of: list[str] | None = None
    port_in_target_date_created: Instant | None = None
    port_out_target_date_created: Instant | None = None


class SigningRequestConfiguration(Model, frozen=True, kw_only=True, gc=False):
    logo_sid: str | None = None
    friendly_name: str | None = None
    product: str | None = None
    country: str | None = None
    email_subject: str | None = None
    email_message: str | None = None
    url_redirection: str | None = None
    url: str | None = None
