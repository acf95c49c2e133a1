# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, incoming_phone_numbers."""

from __future__ import annotations

from typing import Any

from ..._core.model.model import Model
from ...types import ABSENT, AddressText, Always, HttpMethod, OpenEnum, Rfc2822, SharedText

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
    """An incoming phone number; https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        address_sid: SID of the address linked with the number, required for some regions, `AD…`.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        api_version: API version of new TwiML sessions, such as `2010-04-01`.
        beta: whether the number is new to Twilio.
        capabilities: what the number can handle: `voice`, `SMS`, `MMS`, each `true` or `false`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        identity_sid: SID of the identity that some regions demand for the number, `RI…`.
        phone_number: phone number in E.164 format.
        origin: origin of the phone number: `twilio` or `hosted`.
        sid: SID of the phone number, `PN…`.
        sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
        sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
        sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
        sms_method: HTTP method for `sms_url`: `GET` or `POST`.
        sms_url: address called when the number receives an SMS.
        status_callback: URL that gets a request at each change of status.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        trunk_sid: SID of the trunk that handles calls, `TK…`; if set, voice URLs and apps of the number are ignored.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        voice_receive_mode: what the number's incoming calls are taken as: `voice` or `fax`.
        voice_application_sid: SID of the TwiML app that handles calls, `AP…`; if set, the number's voice URLs are
            ignored.
        voice_caller_id_lookup: true if the caller's name is looked up in the CNAM database, which costs extra.
        voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
        voice_fallback_url: URL called if fetching or running the voice TwiML fails.
        voice_method: HTTP method for `voice_url`, `GET` or `POST`.
        voice_url: URL called when the number is called, unless `voice_application_sid` or `trunk_sid` is set.
        emergency_status: whether emergency calls can be made from the number, `Active` or `Inactive`.
        emergency_address_sid: SID of the address given to emergency services for this number, `AD…`.
        emergency_address_status: how far the address's registration for emergency calls is, e.g. `registered` or
            `registration-failure`.
        bundle_sid: SID of the regulatory bundle linked with the number, required for some regions, `BU…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        type: kind of phone number.
    """

    account_sid: Always[SharedText] = ABSENT
    address_sid: str | None = None
    address_requirements: IncomingPhoneNumberAddressRequirement | None = None
    api_version: Always[SharedText] = ABSENT
    beta: bool | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: Always[AddressText] = ABSENT
    origin: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: Always[str] = ABSENT
    voice_receive_mode: Always[IncomingPhoneNumberVoiceReceiveMode] = ABSENT
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    emergency_status: IncomingPhoneNumberEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: Always[IncomingPhoneNumberEmergencyAddressStatus] = ABSENT
    bundle_sid: str | None = None
    status: Always[str] = ABSENT
    type: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberAssignedAddOn(Model, frozen=True, kw_only=True, gc=False):
    """An incoming phone number assigned add on; https://www.twilio.com/docs/marketplace/listings/api-overview-users

    Attributes:
        sid: SID of the assigned Add-on, `XE…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        resource_sid: SID of the phone number the Add-on is assigned to, `PN…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: what the add-on does, in short.
        configuration: JSON string with the current settings of the installed add-on.
        unique_name: name of your choice that identifies it uniquely.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        subresource_uris: relative URIs of the related resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    resource_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    description: str | None = None
    configuration: Any | None = None
    unique_name: str | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    uri: Always[str] = ABSENT
    subresource_uris: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberAssignedAddOnExtension(Model, frozen=True, kw_only=True, gc=False):
    """An incoming phone number assigned add on extension.

    https://www.twilio.com/docs/marketplace/listings/api-overview-users

    Attributes:
        sid: SID of the Add-on extension, `XF…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        resource_sid: SID of the phone number the Add-on is assigned to, `PN…`.
        assigned_add_on_sid: SID of the add-on installation assigned to the number, `XE…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        product_name: name of the product in which the Add-on extension is used.
        unique_name: name of your choice that identifies it uniquely.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        enabled: whether the extension is invoked.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    resource_sid: Always[str] = ABSENT
    assigned_add_on_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    product_name: str | None = None
    unique_name: str | None = None
    uri: Always[str] = ABSENT
    enabled: Always[bool] = ABSENT

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberCapabilities(Model, frozen=True, kw_only=True, gc=False):
    """An incoming phone number capabilities.

    Attributes:
        mms: whether the number can handle MMS.
        sms: whether SMS is possible.
        voice: true if the number can do voice calls.
        fax: whether the phone number can handle faxes.
    """

    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
    fax: bool | None = None


class IncomingPhoneNumberLocal(Model, frozen=True, kw_only=True, gc=False):
    """An incoming phone number local; https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        address_sid: SID of the address linked with the number, required for some regions, `AD…`.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        api_version: API version of new TwiML sessions, such as `2010-04-01`.
        beta: whether the number is new to Twilio.
        capabilities: what the number can handle: `voice`, `SMS`, `MMS`, each `true` or `false`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        identity_sid: SID of the identity that some regions demand for the number, `RI…`.
        phone_number: phone number in E.164 format.
        origin: origin of the phone number: `twilio` or `hosted`.
        sid: SID of the phone number, `PN…`.
        sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
        sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
        sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
        sms_method: HTTP method for `sms_url`: `GET` or `POST`.
        sms_url: address called when the number receives an SMS.
        status_callback: URL that gets a request at each change of status.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        trunk_sid: SID of the SIP trunk, `TK…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        voice_receive_mode: what the number's incoming calls are taken as: `voice` or `fax`.
        voice_application_sid: SID of the TwiML app that handles calls, `AP…`.
        voice_caller_id_lookup: true to look up the caller's name in the CNAM database, which costs extra.
        voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
        voice_fallback_url: URL called if fetching or running the voice TwiML fails.
        voice_method: HTTP method for `voice_url`, `GET` or `POST`.
        voice_url: URL that gives the TwiML for a call.
        emergency_status: whether emergency calls can be made from the number, `Active` or `Inactive`.
        emergency_address_sid: SID of the address given to emergency services for this number, `AD…`.
        emergency_address_status: how far the address's registration for emergency calls is, e.g. `registered` or
            `registration-failure`.
        bundle_sid: SID of the regulatory bundle linked with the number, required for some regions, `BU…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
    """

    account_sid: Always[SharedText] = ABSENT
    address_sid: str | None = None
    address_requirements: IncomingPhoneNumberLocalAddressRequirement | None = None
    api_version: Always[SharedText] = ABSENT
    beta: bool | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: Always[AddressText] = ABSENT
    origin: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: Always[str] = ABSENT
    voice_receive_mode: Always[IncomingPhoneNumberLocalVoiceReceiveMode] = ABSENT
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    emergency_status: IncomingPhoneNumberLocalEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: Always[IncomingPhoneNumberLocalEmergencyAddressStatus] = ABSENT
    bundle_sid: str | None = None
    status: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberMobile(Model, frozen=True, kw_only=True, gc=False):
    """An incoming phone number mobile; https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        address_sid: SID of the address linked with the number, required for some regions, `AD…`.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        api_version: API version of new TwiML sessions, such as `2010-04-01`.
        beta: whether the number is new to Twilio.
        capabilities: what the number can handle: `voice`, `SMS`, `MMS`, each `true` or `false`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        identity_sid: SID of the identity that some regions demand for the number, `RI…`.
        phone_number: phone number in E.164 format.
        origin: origin of the phone number: `twilio` or `hosted`.
        sid: SID of the phone number, `PN…`.
        sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
        sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
        sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
        sms_method: HTTP method for `sms_url`: `GET` or `POST`.
        sms_url: address called when the number receives an SMS.
        status_callback: URL that gets a request at each change of status.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        trunk_sid: SID of the SIP trunk, `TK…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        voice_receive_mode: what the number's incoming calls are taken as: `voice` or `fax`.
        voice_application_sid: SID of the TwiML app that handles calls, `AP…`.
        voice_caller_id_lookup: true to look up the caller's name in the CNAM database, which costs extra.
        voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
        voice_fallback_url: URL called if fetching or running the voice TwiML fails.
        voice_method: HTTP method for `voice_url`, `GET` or `POST`.
        voice_url: URL that gives the TwiML for a call.
        emergency_status: whether emergency calls can be made from the number, `Active` or `Inactive`.
        emergency_address_sid: SID of the address given to emergency services for this number, `AD…`.
        emergency_address_status: how far the address's registration for emergency calls is, e.g. `registered` or
            `registration-failure`.
        bundle_sid: SID of the regulatory bundle linked with the number, required for some regions, `BU…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
    """

    account_sid: Always[SharedText] = ABSENT
    address_sid: str | None = None
    address_requirements: IncomingPhoneNumberMobileAddressRequirement | None = None
    api_version: Always[SharedText] = ABSENT
    beta: bool | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: Always[AddressText] = ABSENT
    origin: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: Always[str] = ABSENT
    voice_receive_mode: Always[IncomingPhoneNumberMobileVoiceReceiveMode] = ABSENT
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    emergency_status: IncomingPhoneNumberMobileEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: Always[IncomingPhoneNumberMobileEmergencyAddressStatus] = ABSENT
    bundle_sid: str | None = None
    status: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})


class IncomingPhoneNumberTollFree(Model, frozen=True, kw_only=True, gc=False):
    """An incoming phone number toll free; https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        address_sid: SID of the address linked with the number, required for some regions, `AD…`.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        api_version: API version of new TwiML sessions, such as `2010-04-01`.
        beta: whether the number is new to Twilio.
        capabilities: what the number can handle: `voice`, `SMS`, `MMS`, each `true` or `false`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        identity_sid: SID of the identity that some regions demand for the number, `RI…`.
        phone_number: phone number in E.164 format.
        origin: origin of the phone number: `twilio` or `hosted`.
        sid: SID of the phone number, `PN…`.
        sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
        sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
        sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
        sms_method: HTTP method for `sms_url`: `GET` or `POST`.
        sms_url: address called when the number receives an SMS.
        status_callback: URL that gets a request at each change of status.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        trunk_sid: SID of the SIP trunk, `TK…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        voice_receive_mode: what the number's incoming calls are taken as: `voice` or `fax`.
        voice_application_sid: SID of the TwiML app that handles calls, `AP…`.
        voice_caller_id_lookup: true to look up the caller's name in the CNAM database, which costs extra.
        voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
        voice_fallback_url: URL called if fetching or running the voice TwiML fails.
        voice_method: HTTP method for `voice_url`, `GET` or `POST`.
        voice_url: URL that gives the TwiML for a call.
        emergency_status: whether emergency calls can be made from the number, `Active` or `Inactive`.
        emergency_address_sid: SID of the address given to emergency services for this number, `AD…`.
        emergency_address_status: how far the address's registration for emergency calls is, e.g. `registered` or
            `registration-failure`.
        bundle_sid: SID of the regulatory bundle linked with the number, required for some regions, `BU…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
    """

    account_sid: Always[SharedText] = ABSENT
    address_sid: str | None = None
    address_requirements: IncomingPhoneNumberTollFreeAddressRequirement | None = None
    api_version: Always[SharedText] = ABSENT
    beta: bool | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: Always[AddressText] = ABSENT
    origin: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: Always[str] = ABSENT
    voice_receive_mode: Always[IncomingPhoneNumberTollFreeVoiceReceiveMode] = ABSENT
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    emergency_status: IncomingPhoneNumberTollFreeEmergencyStatus | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: Always[IncomingPhoneNumberTollFreeEmergencyAddressStatus] = ABSENT
    bundle_sid: str | None = None
    status: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})
