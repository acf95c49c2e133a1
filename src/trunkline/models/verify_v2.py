# Generated from facts/verify_v2.json by `make generate`; do not edit.
"""The models of verify_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import AddressText, DecimalText, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    AccessTokenFactorTypesArg = Literal["push"]
    ChallengeListOrdersArg = Literal["asc", "desc"]
    ChallengePasskeysAuthenticatorAttachmentArg = Literal["platform", "cross-platform"]
    ChallengePasskeysTypeArg = Literal["public-key"]
    ChallengeStatusesArg = Literal["pending", "expired", "approved", "denied"]
    FactorTotpAlgorithmsArg = Literal["sha1", "sha256", "sha512"]
    FormTypesArg = Literal["form-push"]
    NewFactorFactorTypesArg = Literal["push", "totp", "passkeys"]
    NewFactorNotificationPlatformsArg = Literal["apn", "fcm", "none"]
    NewFactorTotpAlgorithmsArg = Literal["sha1", "sha256", "sha512"]
    PasskeysFactorAuthenticatorAttachmentArg = Literal["platform", "cross-platform"]
    PasskeysFactorTypeArg = Literal["public-key"]
    VerificationAttemptChannelsArg = Literal["sms", "call", "email", "whatsapp", "rbm"]
    VerificationAttemptConversionStatusArg = Literal["converted", "unconverted"]
    VerificationAttemptsSummaryChannelsArg = Literal["sms", "call", "email", "whatsapp", "rbm"]
    VerificationRiskCheckArg = Literal["enable", "disable"]
    VerificationStatusArg = Literal["canceled", "approved"]
    WebhookStatusArg = Literal["enabled", "disabled"]
    WebhookVersionArg = Literal["v1", "v2"]


class AccessTokenFactorTypes(OpenEnum):
    PUSH = "push"


class ChallengeFactorTypes(OpenEnum):
    PUSH = "push"
    TOTP = "totp"
    PASSKEYS = "passkeys"


class ChallengePasskeysResultFactorType(OpenEnum):
    PUSH = "push"
    TOTP = "totp"
    PASSKEYS = "passkeys"


class ChallengePasskeysResultRespondedReason(OpenEnum):
    NONE = "none"
    NOT_NEEDED = "not_needed"
    NOT_REQUESTED = "not_requested"


class ChallengePasskeysResultStatus(OpenEnum):
    PENDING = "pending"
    EXPIRED = "expired"
    APPROVED = "approved"
    DENIED = "denied"


class ChallengeReasons(OpenEnum):
    NONE = "none"
    NOT_NEEDED = "not_needed"
    NOT_REQUESTED = "not_requested"


class ChallengeStatuses(OpenEnum):
    PENDING = "pending"
    EXPIRED = "expired"
    APPROVED = "approved"
    DENIED = "denied"


class FactorStatuses(OpenEnum):
    UNVERIFIED = "unverified"
    VERIFIED = "verified"


class FactorTypes(OpenEnum):
    PUSH = "push"
    TOTP = "totp"
    PASSKEYS = "passkeys"


class FormTypes(OpenEnum):
    FORM_PUSH = "form-push"


class NewFactorFactorStatuses(OpenEnum):
    UNVERIFIED = "unverified"
    VERIFIED = "verified"


class NewFactorFactorTypes(OpenEnum):
    PUSH = "push"
    TOTP = "totp"
    PASSKEYS = "passkeys"


class NewFactorPasskeyConfigAuthenticatorAttachment(OpenEnum):
    PLATFORM = "platform"
    CROSS_PLATFORM = "cross-platform"
    ANY = "any"


class NewFactorPasskeyConfigDiscoverableCredentials(OpenEnum):
    REQUIRED = "required"
    PREFERRED = "preferred"
    DISCOURAGED = "discouraged"


class NewFactorPasskeyConfigUserVerification(OpenEnum):
    REQUIRED = "required"
    PREFERRED = "preferred"
    DISCOURAGED = "discouraged"


class NewFactorPasskeyResultFactorType(OpenEnum):
    PUSH = "push"
    TOTP = "totp"
    PASSKEYS = "passkeys"


class NewFactorPasskeyResultStatus(OpenEnum):
    UNVERIFIED = "unverified"
    VERIFIED = "verified"


class PasskeysFactorResponseTransports(OpenEnum):
    USB = "usb"
    NFC = "nfc"
    BLE = "ble"
    SMART_CARD = "smart-card"
    INTERNAL = "internal"
    HYBRID = "hybrid"


class PasskeysFactorResultFactorType(OpenEnum):
    PUSH = "push"
    TOTP = "totp"
    PASSKEYS = "passkeys"


class PasskeysFactorResultStatus(OpenEnum):
    UNVERIFIED = "unverified"
    VERIFIED = "verified"


class VerificationAttemptChannels(OpenEnum):
    SMS = "sms"
    CALL = "call"
    EMAIL = "email"
    WHATSAPP = "whatsapp"
    RBM = "rbm"


class VerificationAttemptConversionStatus(OpenEnum):
    CONVERTED = "converted"
    UNCONVERTED = "unconverted"


class VerificationChannel(OpenEnum):
    SMS = "sms"
    CALL = "call"
    EMAIL = "email"
    WHATSAPP = "whatsapp"
    SNA = "sna"


class VerificationCheckChannel(OpenEnum):
    SMS = "sms"
    CALL = "call"
    EMAIL = "email"
    WHATSAPP = "whatsapp"
    SNA = "sna"


class WebhookMethods(OpenEnum):
    GET = "GET"
    POST = "POST"


class WebhookStatus(OpenEnum):
    ENABLED = "enabled"
    DISABLED = "disabled"


class WebhookVersion(OpenEnum):
    V1 = "v1"
    V2 = "v2"


class AccessToken(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    entity_identity: str | None = None
    factor_type: AccessTokenFactorTypes | None = None
    factor_friendly_name: str | None = None
    token: str | None = None
    url: str | None = None
    ttl: int | None = None
    date_created: Instant | None = None

    _hidden = frozenset({"factor_friendly_name", "token"})


class Bucket(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    rate_limit_sid: str | None = None
    service_sid: str | None = None
    account_sid: str | None = None
    max: int | None = None
    interval: int | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class Challenge(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    entity_sid: str | None = None
    identity: str | None = None
    factor_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    date_responded: Instant | None = None
    expiration_date: Instant | None = None
    status: ChallengeStatuses | None = None
    responded_reason: ChallengeReasons | None = None
    details: Any | None = None
    hidden_details: Any | None = None
    metadata: Any | None = None
    factor_type: ChallengeFactorTypes | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"details", "hidden_details", "identity", "metadata"})


class ChallengePasskeysResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "authenticator_data": "authenticatorData", "client_data_json": "clientDataJSON", "user_handle": "userHandle",
    },
):
    authenticator_data: str | None = None
    client_data_json: str | None = None
    signature: str | None = None
    user_handle: str | None = None


class ChallengePasskeysResult(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    entity_sid: str | None = None
    identity: str | None = None
    factor_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    date_responded: Instant | None = None
    expiration_date: Instant | None = None
    status: ChallengePasskeysResultStatus | None = None
    responded_reason: ChallengePasskeysResultRespondedReason | None = None
    details: Any | None = None
    hidden_details: Any | None = None
    metadata: Any | None = None
    factor_type: ChallengePasskeysResultFactorType | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    options: dict[str, Any] | None = None

    _hidden = frozenset({"details", "hidden_details", "identity", "metadata"})


class Entity(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    identity: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"identity"})


class Factor(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    entity_sid: str | None = None
    identity: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    friendly_name: str | None = None
    status: FactorStatuses | None = None
    factor_type: FactorTypes | None = None
    config: Any | None = None
    metadata: Any | None = None
    url: str | None = None

    _hidden = frozenset({"identity", "metadata"})


class Form(Model, frozen=True, kw_only=True, gc=False):
    form_type: FormTypes | None = None
    forms: Any | None = None
    form_meta: Any | None = None
    url: str | None = None


class MessagingConfiguration(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    service_sid: str | None = None
    country: str | None = None
    messaging_service_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class NewFactor(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    entity_sid: str | None = None
    identity: str | None = None
    binding: Any | None = None
    options: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    friendly_name: str | None = None
    status: NewFactorFactorStatuses | None = None
    factor_type: NewFactorFactorTypes | None = None
    config: Any | None = None
    metadata: Any | None = None
    url: str | None = None

    _hidden = frozenset({"binding", "identity", "metadata"})


class NewFactorPasskeyConfig(Model, frozen=True, kw_only=True, gc=False):
    relying_party: NewFactorPasskeyConfigRelyingParty | None = None
    authenticator_attachment: NewFactorPasskeyConfigAuthenticatorAttachment | None = None
    discoverable_credentials: NewFactorPasskeyConfigDiscoverableCredentials | None = None
    user_verification: NewFactorPasskeyConfigUserVerification | None = None


class NewFactorPasskeyConfigRelyingParty(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    name: str | None = None
    origins: list[str] | None = None


class NewFactorPasskeyResult(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    entity_sid: str | None = None
    identity: str | None = None
    binding: Any | None = None
    options: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    friendly_name: str | None = None
    status: NewFactorPasskeyResultStatus | None = None
    factor_type: NewFactorPasskeyResultFactorType | None = None
    config: Any | None = None
    metadata: Any | None = None
    url: str | None = None

    _hidden = frozenset({"binding", "identity", "metadata"})


class Notification(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    entity_sid: str | None = None
    identity: str | None = None
    challenge_sid: str | None = None
    priority: str | None = None
    ttl: int | None = None
    date_created: Instant | None = None

    _hidden = frozenset({"identity"})


class PasskeysFactorResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={"attestation_object": "attestationObject", "client_data_json": "clientDataJSON"},
):
    attestation_object: str | None = None
    client_data_json: str | None = None
    transports: list[PasskeysFactorResponseTransports] | None = None


class PasskeysFactorResult(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    entity_sid: str | None = None
    identity: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    friendly_name: str | None = None
    status: PasskeysFactorResultStatus | None = None
    factor_type: PasskeysFactorResultFactorType | None = None
    config: Any | None = None
    metadata: Any | None = None
    url: str | None = None

    _hidden = frozenset({"identity", "metadata"})


class RateLimit(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    service_sid: str | None = None
    account_sid: str | None = None
    unique_name: str | None = None
    description: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class Safelist(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    phone_number: AddressText | None = None
    url: str | None = None

    _hidden = frozenset({"phone_number"})


class Service(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    code_length: int | None = None
    lookup_enabled: bool | None = None
    psd2_enabled: bool | None = None
    skip_sms_to_landlines: bool | None = None
    dtmf_input_required: bool | None = None
    tts_name: str | None = None
    do_not_share_warning_enabled: bool | None = None
    custom_code_enabled: bool | None = None
    push: Any | None = None
    totp: Any | None = None
    default_template_sid: str | None = None
    whatsapp: Any | None = None
    passkeys: Any | None = None
    verify_event_subscription_enabled: bool | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class Verification(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    service_sid: str | None = None
    account_sid: str | None = None
    to: AddressText | None = None
    channel: VerificationChannel | None = None
    status: str | None = None
    valid: bool | None = None
    lookup: Any | None = None
    amount: DecimalText | None = None
    payee: str | None = None
    send_code_attempts: list[Any] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    sna: Any | None = None
    url: str | None = None

    _hidden = frozenset({"amount", "payee", "to"})


class VerificationAttempt(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    verification_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    conversion_status: VerificationAttemptConversionStatus | None = None
    channel: VerificationAttemptChannels | None = None
    price: Any | None = None
    channel_data: Any | None = None
    url: str | None = None


class VerificationAttemptsSummary(Model, frozen=True, kw_only=True, gc=False):
    total_attempts: int | None = None
    total_converted: int | None = None
    total_unconverted: int | None = None
    conversion_rate_percentage: DecimalText | None = None
    url: str | None = None


class VerificationCheck(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    service_sid: str | None = None
    account_sid: str | None = None
    to: AddressText | None = None
    channel: VerificationCheckChannel | None = None
    status: str | None = None
    valid: bool | None = None
    amount: DecimalText | None = None
    payee: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    sna_attempts_error_codes: list[Any] | None = None

    _hidden = frozenset({"amount", "payee", "to"})


class VerificationTemplate(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    channels: list[str] | None = None
    translations: Any | None = None


class Webhook(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    service_sid: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    event_types: list[str] | None = None
    status: WebhookStatus | None = None
    version: WebhookVersion | None = None
    webhook_url: str | None = None
    webhook_method: WebhookMethods | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
