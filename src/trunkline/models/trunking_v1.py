# Generated from facts/trunking_v1.json by `make generate`; do not edit.
"""The models of trunking_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always, HttpMethod, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    RecordingModeArg = Literal[
        "do-not-record", "record-from-ringing", "record-from-answer", "record-from-ringing-dual",
        "record-from-answer-dual",
    ]
    RecordingTrimArg = Literal["trim-silence", "do-not-trim"]
    TrunkTransferCallerIdArg = Literal["from-transferee", "from-transferor"]
    TrunkTransferSettingArg = Literal["disable-all", "enable-all", "sip-only"]


class PhoneNumberAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class RecordingMode(OpenEnum):
    DO_NOT_RECORD = "do-not-record"
    RECORD_FROM_RINGING = "record-from-ringing"
    RECORD_FROM_ANSWER = "record-from-answer"
    RECORD_FROM_RINGING_DUAL = "record-from-ringing-dual"
    RECORD_FROM_ANSWER_DUAL = "record-from-answer-dual"


class RecordingTrim(OpenEnum):
    TRIM_SILENCE = "trim-silence"
    DO_NOT_TRIM = "do-not-trim"


class TrunkTransferCallerId(OpenEnum):
    FROM_TRANSFEREE = "from-transferee"
    FROM_TRANSFEROR = "from-transferor"


class TrunkTransferSetting(OpenEnum):
    DISABLE_ALL = "disable-all"
    ENABLE_ALL = "enable-all"
    SIP_ONLY = "sip-only"


class CredentialList(Model, frozen=True, kw_only=True, gc=False):
    """A credential list; https://www.twilio.com/docs/sip-trunking/api/credentiallist-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sid: SID of the credential list, `CL…`.
        trunk_sid: SID of the SIP trunk, `TK…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    trunk_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class IpAccessControlList(Model, frozen=True, kw_only=True, gc=False):
    """An ip access control list; https://www.twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sid: SID of the IP access control list, `AL…`.
        trunk_sid: SID of the SIP trunk, `TK…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    trunk_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class OriginationUrl(Model, frozen=True, kw_only=True, gc=False):
    """An origination url; https://www.twilio.com/docs/sip-trunking/api/originationurl-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sid: SID of the origination URL, `OU…`.
        trunk_sid: SID of the SIP trunk, `TK…`.
        weight: share of the load among URLs of equal priority, 1 to 65,535.
        enabled: whether the URL is in use, by default `true`.
        sip_url: SIP address origination calls go to, with `sip:` and not `sips:`.
        friendly_name: readable name of the resource; when listing, only those so named.
        priority: 0 to 65535, the lowest number being tried first, by default 10.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    trunk_sid: Always[str] = ABSENT
    weight: Always[int] = ABSENT
    enabled: Always[bool] = ABSENT
    sip_url: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    priority: Always[int] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"sip_url"})


class PhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    """A phone number; https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        address_requirements: address the number requires: `none`, `any`, `local` (in its country) or `foreign` (outside
            it).
        api_version: API version used, such as `2010-04-01`.
        beta: whether the number is new to Twilio.
        capabilities: what it can handle, such as voice, SMS or MMS.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        links: URLs of related or nested resources, by name.
        phone_number: phone number, as a rule in E.164 format.
        sid: SID of the phone number, `PN…`.
        sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
        sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
        sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
        sms_method: HTTP method for `sms_url`: `GET` or `POST`.
        sms_url: address called when the number receives an SMS.
        status_callback: URL that gets a request at each change of status.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        trunk_sid: SID of the SIP trunk, `TK…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        voice_application_sid: SID of the TwiML app that handles calls, `AP…`.
        voice_caller_id_lookup: true to look up the caller's name in the CNAM database, which costs extra.
        voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
        voice_fallback_url: URL called if fetching or running the voice TwiML fails.
        voice_method: HTTP method for `voice_url`, `GET` or `POST`.
        voice_url: URL that gives the TwiML for a call.
    """

    account_sid: Always[str] = ABSENT
    address_requirements: PhoneNumberAddressRequirement | None = None
    api_version: Always[str] = ABSENT
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    friendly_name: str | None = None
    links: Always[dict[str, str]] = ABSENT
    phone_number: Always[AddressText] = ABSENT
    sid: Always[str] = ABSENT
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    _hidden = frozenset({"friendly_name"})


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


class Recording(Model, frozen=True, kw_only=True, gc=False):
    """A recording; https://www.twilio.com/docs/sip-trunking/api

    Attributes:
        mode: when and how calls are recorded, such as `record-from-answer-dual`; by default `do-not-record`.
        trim: `trim-silence` or `do-not-trim`, the default.
    """

    mode: RecordingMode | None = None
    trim: RecordingTrim | None = None


class Trunk(Model, frozen=True, kw_only=True, gc=False):
    """A trunk; https://www.twilio.com/docs/sip-trunking/api/trunk-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        domain_name: address for your SIP traffic: letters, digits and `-`, with `pstn.twilio.com` at the end.
        disaster_recovery_method: HTTP method for `disaster_recovery_url`, `GET` or `POST`.
        disaster_recovery_url: URL whose TwiML is run when SIP traffic cannot be sent to the origination URL.
        friendly_name: readable name of the resource; when listing, only those so named.
        secure: whether all calls of the trunk use TLS for signaling and SRTP for media.
        recording: recording settings of the trunk; its mode is `do-not-record`, `record-from-ringing` or
            `record-from-answer`.
        transfer_mode: which call transfers the trunk allows: `enable-all`, `sip-only` or `disable-all`.
        transfer_caller_id: caller ID shown to the transfer's target: `from-transferee`, the default, or
            `from-transferor`.
        cnam_lookup_enabled: whether inbound calls from the US and Canada get a caller name lookup (CNAM).
        auth_type: how callers authenticate: `IP_ACL`, `CREDENTIAL_LIST` or both, comma-separated; no traffic if empty.
        symmetric_rtp_enabled: true if media go back to where they come from (symmetric RTP); off is safer, as only the
            SDP's address gets them.
        auth_type_set: list of the authentication types.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        sid: SID of the trunk, `TK…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    domain_name: str | None = None
    disaster_recovery_method: HttpMethod | None = None
    disaster_recovery_url: str | None = None
    friendly_name: str | None = None
    secure: bool | None = None
    recording: Any | None = None
    transfer_mode: TrunkTransferSetting | None = None
    transfer_caller_id: TrunkTransferCallerId | None = None
    cnam_lookup_enabled: bool | None = None
    auth_type: str | None = None
    symmetric_rtp_enabled: bool | None = None
    auth_type_set: Always[list[str]] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    sid: Always[str] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"disaster_recovery_url"})
