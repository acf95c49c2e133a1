# Generated from facts/preview.json by `make generate`; do not edit.
"""The models of preview."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always, HttpMethod, Instant, OpenEnum

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
    """An authorization document.

    https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

    Attributes:
        sid: SID of the authorization document, `PX…`.
        address_sid: SID of the address linked with the authorization document, `AD…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        email: email address, or a list of them.
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


class AvailableAddOn(Model, frozen=True, kw_only=True, gc=False):
    """An available add on; https://www.twilio.com/docs/marketplace/api/available-add-ons

    Attributes:
        sid: SID of the available Add-on, `XB…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, for people to read.
        pricing_type: how customers pay for the Add-on.
        configuration_schema: JSON object that shows which settings an installation of the add-on needs.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    description: str | None = None
    pricing_type: Always[str] = ABSENT
    configuration_schema: Any | None = None
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class AvailableAddOnExtension(Model, frozen=True, kw_only=True, gc=False):
    """An available add on extension; https://www.twilio.com/docs/marketplace/api/available-add-ons

    Attributes:
        sid: SID of the Add-on extension, `XF…`.
        available_add_on_sid: SID of the add-on in the catalogue, `XB…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        product_name: name of the product in which the Add-on extension is used.
        unique_name: name of your choice that identifies it uniquely.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    available_add_on_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    product_name: str | None = None
    unique_name: str | None = None
    url: Always[str] = ABSENT


class Command(Model, frozen=True, kw_only=True, gc=False):
    """A command; https://www.twilio.com/docs/iot/wireless/api/command-resource

    Attributes:
        sid: SID of the command, `DC…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        device_sid: SID of the device, `DE…`.
        sim_sid: SID of the SIM, `HS…` for Super SIM and `DE…` otherwise.
        command: command sent to or from the SIM.
        command_mode: whether the command is `text` or `binary`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        direction: which way it goes.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    device_sid: str | None = None
    sim_sid: str | None = None
    command: Always[str] = ABSENT
    command_mode: Always[str] = ABSENT
    status: Always[str] = ABSENT
    direction: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class DependentHostedNumberOrder(Model, frozen=True, kw_only=True, gc=False):
    """A dependent hosted number order.

    https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource

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
        email: email address, or a list of them.
        cc_emails: e-mail addresses told when the authorization document is sent and signed.
        verification_type: how ownership is verified.
        verification_document_sid: SID of the document that proves ownership of the hosted number, `RI…`; required for
            `phone-bill`.
        extension: digits dialled once the verification call is connected.
        call_delay: seconds before the verification call is made, 0 to 30, by default 0.
        verification_code: code that verifies ownership of the number or sender.
        verification_call_sids: SIDs of the calls made to verify ownership, `CA…`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    incoming_phone_number_sid: str | None = None
    address_sid: str | None = None
    signing_document_sid: Always[str] = ABSENT
    phone_number: AddressText | None = None
    capabilities: PhoneNumberCapabilities | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    status: Always[DependentHostedNumberOrderStatus] = ABSENT
    failure_reason: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
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
    _secret = frozenset({"verification_code"})


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
        friendly_name: readable name of the resource; when listing, only those so named.
        unique_name: name of your choice that identifies it uniquely.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        failure_reason: why the order went to `action-required`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        verification_attempts: how many attempts were made to verify ownership of the hosted number.
        email: email address, or a list of them.
        cc_emails: e-mail addresses that get a copy of the letter of authorization.
        url: URL of the resource, or the URL that it uses, opens or calls.
        verification_type: how ownership is verified.
        verification_document_sid: SID of the document that proves ownership of the hosted number, `RI…`; required for
            `phone-bill`.
        extension: digits dialled once the verification call is connected.
        call_delay: seconds before the verification call is made, 0 to 30, by default 0.
        verification_code: code that verifies ownership of the number or sender.
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
    status: Always[HostedNumberOrderStatus] = ABSENT
    failure_reason: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    verification_attempts: Always[int] = ABSENT
    email: str | None = None
    cc_emails: Always[list[str]] = ABSENT
    url: Always[str] = ABSENT
    verification_type: Always[HostedNumberOrderVerificationType] = ABSENT
    verification_document_sid: str | None = None
    extension: str | None = None
    call_delay: Always[int] = ABSENT
    verification_code: str | None = None
    verification_call_sids: list[str] | None = None

    _hidden = frozenset({"cc_emails", "email", "friendly_name", "unique_name", "verification_code"})
    _secret = frozenset({"verification_code"})


class InstalledAddOn(Model, frozen=True, kw_only=True, gc=False):
    """An installed add on; https://www.twilio.com/docs/marketplace/api/installed-add-ons

    Attributes:
        sid: SID of the installed Add-on, `XE…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, for people to read.
        configuration: JSON object with the current settings of the installed add-on.
        unique_name: name of your choice that identifies it uniquely.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    description: str | None = None
    configuration: Any | None = None
    unique_name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class InstalledAddOnExtension(Model, frozen=True, kw_only=True, gc=False):
    """An installed add on extension; https://www.twilio.com/docs/marketplace/api/installed-add-ons

    Attributes:
        sid: SID of the Add-on extension, `XF…`.
        installed_add_on_sid: SID of the installed Add-on, `XE…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        product_name: name of the product in which the Add-on extension is used.
        unique_name: name of your choice that identifies it uniquely.
        enabled: whether the extension is invoked.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    installed_add_on_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    product_name: str | None = None
    unique_name: str | None = None
    enabled: Always[bool] = ABSENT
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


class RatePlan(Model, frozen=True, kw_only=True, gc=False):
    """A rate plan; https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

    Attributes:
        sid: SID of the rate plan, `WP…`.
        unique_name: name of your choice that identifies it uniquely.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        data_enabled: whether SIMs can use mobile data.
        data_metering: how data usage is metered, e.g. `payg`.
        data_limit: data a SIM may use per period, download and upload together.
        messaging_enabled: whether SIMs may send and receive SMS by means of commands.
        voice_enabled: true for voice calls.
        national_roaming_enabled: whether SIMs may roam within the United States, outside the home network (T-Mobile
            USA).
        international_roaming: services SIMs can use outside the USA: `data`, `messaging`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    unique_name: str | None = None
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    data_enabled: Always[bool] = ABSENT
    data_metering: Always[str] = ABSENT
    data_limit: Always[int] = ABSENT
    messaging_enabled: Always[bool] = ABSENT
    voice_enabled: Always[bool] = ABSENT
    national_roaming_enabled: Always[bool] = ABSENT
    international_roaming: Always[list[str]] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class Sim(Model, frozen=True, kw_only=True, gc=False):
    """A sim; https://www.twilio.com/docs/iot/wireless/api/sim-resource

    Attributes:
        sid: SID of the SIM, `DE…`.
        unique_name: name of your choice that identifies it uniquely.
        account_sid: SID of the account the resource belongs to, `AC…`.
        rate_plan_sid: SID of the rate plan of the SIM, `WP…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        iccid: ICCID of the SIM, its serial number.
        e_id: identifier of the eUICC.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        commands_callback_url: URL called when the SIM sends a command; must answer with a 2xx status.
        commands_callback_method: method used to call `commands_callback_url`, `GET` or `POST`, by default `POST`.
        sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
        sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
        sms_method: HTTP method for `sms_url`: `GET` or `POST`.
        sms_url: address called when an SMS comes in.
        voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
        voice_fallback_url: URL called if fetching or running the voice TwiML fails.
        voice_method: HTTP method for `voice_url`, `GET` or `POST`.
        voice_url: URL that gives the TwiML for a call.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    unique_name: str | None = None
    account_sid: Always[str] = ABSENT
    rate_plan_sid: str | None = None
    friendly_name: str | None = None
    iccid: Always[str] = ABSENT
    e_id: Always[str] = ABSENT
    status: Always[str] = ABSENT
    commands_callback_url: str | None = None
    commands_callback_method: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: Always[HttpMethod] = ABSENT
    sms_url: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: Always[HttpMethod] = ABSENT
    voice_url: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class Usage(Model, frozen=True, kw_only=True, gc=False):
    """A usage; https://www.twilio.com/docs/iot/wireless/api/sim-usagerecord-resource

    Attributes:
        sim_sid: SID of the SIM, `HS…` for Super SIM and `DE…` otherwise.
        sim_unique_name: unique name of the SIM.
        account_sid: SID of the account the resource belongs to, `AC…`.
        period: period of the usage, its first and last instant.
        commands_usage: how many commands the SIM sent and received in the period.
        commands_costs: costs of the commands.
        data_usage: data the SIM used in the period.
        data_costs: cost of the data used in the period.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sim_sid: Always[str] = ABSENT
    sim_unique_name: str | None = None
    account_sid: Always[str] = ABSENT
    period: Any | None = None
    commands_usage: Any | None = None
    commands_costs: Any | None = None
    data_usage: Any | None = None
    data_costs: Any | None = None
    url: Always[str] = ABSENT
