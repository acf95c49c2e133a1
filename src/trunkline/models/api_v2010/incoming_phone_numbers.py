# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, incoming_phone_numbers."""

from __future__ import annotations

from typing import Any

from ..._core.model.model import Model
from ...types import AddressText, HttpMethod, OpenEnum, Rfc2822, SharedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    IncomingPhoneNumberEmergencyStatusArg = Literal["Active", "Inactive"]
    IncomingPhoneNumberLocalEmergencyStatusArg = Literal["Active", "Inactive"]
    IncomingPhoneNumberLocalVoiceReceiveModeArg = Literal["voice", "fax"]
    IncomingPhoneNumberMobileEmergencyStatusArg = Literal["Active", "Inactive"]
    IncomingPhoneNumberMobileVoiceReceiveModeArg = Literal["voice", "fax"]
    IncomingPhoneNumberTollFreeEmergencyStatusArg = Literal["Active", "Inactive"]
    IncomingPhoneNumberTollFreeVoiceReceiveModeArg = Literal["voice", "fax"]
    IncomingPhoneNumberVoiceReceiveModeArg = Literal["voice", "fax"]


class IncomingPhoneNumberAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class IncomingPhoneNumberEmergencyAddressStatus(OpenEnum):
    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    PENDING_REGISTRATION = "pending-registration"
    REGISTRATION_FAILURE = "registration-failure"
    PENDING_UNREGISTRATION = "pending-unregistration"
    UNREGISTRATION_FAILURE = "unregistration-failure"


class IncomingPhoneNumberEmergencyStatus(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class IncomingPhoneNumberLocalAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class IncomingPhoneNumberLocalEmergencyAddressStatus(OpenEnum):
    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    PENDING_REGISTRATION = "pending-registration"
    REGISTRATION_FAILURE = "registration-failure"
    PENDING_UNREGISTRATION = "pending-unregistration"
    UNREGISTRATION_FAILURE = "unregistration-failure"


class IncomingPhoneNumberLocalEmergencyStatus(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class IncomingPhoneNumberLocalVoiceReceiveMode(OpenEnum):
    VOICE = "voice"
    FAX = "fax"


class IncomingPhoneNumberMobileAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class IncomingPhoneNumberMobileEmergencyAddressStatus(OpenEnum):
    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    PENDING_REGISTRATION = "pending-registration"
    REGISTRATION_FAILURE = "registration-failure"
    PENDING_UNREGISTRATION = "pending-unregistration"
    UNREGISTRATION_FAILURE = "unregistration-failure"


class IncomingPhoneNumberMobileEmergencyStatus(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class IncomingPhoneNumberMobileVoiceReceiveMode(OpenEnum):
    VOICE = "voice"
    FAX = "fax"


class IncomingPhoneNumberTollFreeAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class IncomingPhoneNumberTollFreeEmergencyAddressStatus(OpenEnum):
    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    PENDING_REGISTRATION = "pending-registration"
    REGISTRATION_FAILURE = "registration-failure"
    PENDING_UNREGISTRATION = "pending-unregistration"
    UNREGISTRATION_FAILURE = "unregistration-failure"


class IncomingPhoneNumberTollFreeEmergencyStatus(OpenEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class IncomingPhoneNumberTollFreeVoiceReceiveMode(OpenEnum):
    VOICE = "voice"
    FAX = "fax"


class IncomingPhoneNumberVoiceReceiveMode(OpenEnum):
    VOICE = "voice"
    FAX = "fax"


class IncomingPhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    address_sid: str | None = None
    address_requirements: IncomingPhoneNumberAddressRequirement | None = None
    api_version: SharedText | None = None
    beta: bool | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: AddressText | None = None
    origin: str | None = None
    sid: str | None = None
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: str | None = None
    voice_receive_mode: IncomingPhoneNumberVoiceReceiveMode | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    emergency_status: IncomingPhoneNumberEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: IncomingPhoneNumberEmergencyAddressStatus | None = None
    bundle_sid: str | None = None
    status: str | None = None
    type: str | None = None

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberAssignedAddOn(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    resource_sid: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    configuration: Any | None = None
    unique_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    uri: str | None = None
    subresource_uris: dict[str, str] | None = None

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberAssignedAddOnExtension(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    resource_sid: str | None = None
    assigned_add_on_sid: str | None = None
    friendly_name: str | None = None
    product_name: str | None = None
    unique_name: str | None = None
    uri: str | None = None
    enabled: bool | None = None

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberCapabilities(Model, frozen=True, kw_only=True, gc=False):
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
    fax: bool | None = None


class IncomingPhoneNumberLocal(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    address_sid: str | None = None
    address_requirements: IncomingPhoneNumberLocalAddressRequirement | None = None
    api_version: SharedText | None = None
    beta: bool | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: AddressText | None = None
    origin: str | None = None
    sid: str | None = None
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: str | None = None
    voice_receive_mode: IncomingPhoneNumberLocalVoiceReceiveMode | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    emergency_status: IncomingPhoneNumberLocalEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: IncomingPhoneNumberLocalEmergencyAddressStatus | None = None
    bundle_sid: str | None = None
    status: str | None = None

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberMobile(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    address_sid: str | None = None
    address_requirements: IncomingPhoneNumberMobileAddressRequirement | None = None
    api_version: SharedText | None = None
    beta: bool | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: AddressText | None = None
    origin: str | None = None
    sid: str | None = None
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: str | None = None
    voice_receive_mode: IncomingPhoneNumberMobileVoiceReceiveMode | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    emergency_status: IncomingPhoneNumberMobileEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: IncomingPhoneNumberMobileEmergencyAddressStatus | None = None
    bundle_sid: str | None = None
    status: str | None = None

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberTollFree(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    address_sid: str | None = None
    address_requirements: IncomingPhoneNumberTollFreeAddressRequirement | None = None
    api_version: SharedText | None = None
    beta: bool | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: AddressText | None = None
    origin: str | None = None
    sid: str | None = None
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: str | None = None
    voice_receive_mode: IncomingPhoneNumberTollFreeVoiceReceiveMode | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    emergency_status: IncomingPhoneNumberTollFreeEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: IncomingPhoneNumberTollFreeEmergencyAddressStatus | None = None
    bundle_sid: str | None = None
    status: str | None = None

    _hidden = frozenset({"friendly_name"})
