# Generated from facts/verify_v2.json by `make generate`; do not edit.
"""The models of verify_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always, DecimalText, Instant, OpenEnum

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
    """An access token; https://www.twilio.com/docs/verify/api/access-token

    Attributes:
        sid: SID of the access token, `YK…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Verify Service, `VA…`.
        entity_identity: identifier of the entity in your own system.
        factor_type: type of the factor the token may create, only `push`.
        factor_friendly_name: readable name of the factor to create, up to 64 characters; for push the device's name.
        token: access token for enrolling a factor, an encrypted JSON Web Token.
        url: URL of the resource, or the URL that it uses, opens or calls.
        ttl: seconds the token is valid, at most 300.
        date_created: instant of its creation, UTC.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    entity_identity: str | None = None
    factor_type: Always[AccessTokenFactorTypes] = ABSENT
    factor_friendly_name: str | None = None
    token: Always[str] = ABSENT
    url: Always[str] = ABSENT
    ttl: Always[int] = ABSENT
    date_created: Always[Instant] = ABSENT

    _hidden = frozenset({"factor_friendly_name", "token"})
    _secret = frozenset({"token"})


class Bucket(Model, frozen=True, kw_only=True, gc=False):
    """A bucket; https://www.twilio.com/docs/verify/api/service-rate-limit-buckets

    Attributes:
        sid: SID of the rate limit bucket, `BL…`.
        rate_limit_sid: SID of the rate limit, `RK…`.
        service_sid: SID of the Verify Service, `VA…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        max: how many requests are allowed within `interval`.
        interval: seconds over which the rate limit counts.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    rate_limit_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    max: Always[int] = ABSENT
    interval: Always[int] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class Challenge(Model, frozen=True, kw_only=True, gc=False):
    """A challenge; https://www.twilio.com/docs/verify/api/challenge

    Attributes:
        sid: SID of the challenge, `YC…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Verify Service, `VA…`.
        entity_sid: SID of the entity, `YE…`.
        identity: unchanging id of the entity from your system: 8 to 64 letters, digits and dashes, no personal data.
        factor_sid: SID of the factor, `YF…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        date_responded: instant at which the challenge was answered, UTC.
        expiration_date: instant the challenge expires, by default 5 and at most 60 minutes after its creation.
        status: `pending`, `expired`, `approved` or `denied`.
        responded_reason: why the challenge has its status: `none`, `not_needed` or `not_requested`.
        details: what the challenge is about, shown to the user.
        hidden_details: context of the challenge hidden from the user, as JSON with string values only.
        metadata: data from device or SDK: JSON text with only string values, up to 1,024 characters.
        factor_type: type of the factor: `push`, `totp` or `passkeys`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    entity_sid: str | None = None
    identity: Always[str] = ABSENT
    factor_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    date_responded: Always[Instant] = ABSENT
    expiration_date: Instant | None = None
    status: Always[ChallengeStatuses] = ABSENT
    responded_reason: ChallengeReasons | None = None
    details: Any | None = None
    hidden_details: Any | None = None
    metadata: Any | None = None
    factor_type: Always[ChallengeFactorTypes] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"details", "hidden_details", "identity", "metadata"})


class ChallengePasskeysResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "authenticator_data": "authenticatorData", "client_data_json": "clientDataJSON", "user_handle": "userHandle",
    },
):
    """A challenge passkeys response.

    Attributes:
        authenticator_data: authenticator's data on how the request was handled.
        client_data_json: serialized data the browser handed to the authenticator for the credential.
        signature: passkey signature over `authenticatorData` and `clientDataJSON`.
        user_handle: entity SID in base64url that the authenticator holds as `user.id` of the passkey.
    """

    authenticator_data: str | None = None
    client_data_json: str | None = None
    signature: str | None = None
    user_handle: str | None = None


class ChallengePasskeysResult(Model, frozen=True, kw_only=True, gc=False):
    """A challenge passkeys result; https://www.twilio.com/docs/verify/api/passkeys-challenge

    Attributes:
        sid: SID of the resource, two letters and 32 more characters.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the service it belongs to.
        entity_sid: SID of the entity, `YE…`.
        identity: your own string that identifies the user, unique in the service.
        factor_sid: SID of the factor, `YF…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        date_responded: instant at which the challenge was answered, UTC.
        expiration_date: instant the challenge expires, by default 5 and at most 60 minutes after its creation.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        responded_reason: why the challenge has its status: `none`, `not_needed` or `not_requested`.
        details: further details.
        hidden_details: context of the challenge hidden from the user, as JSON with string values only.
        metadata: data that describes the object further.
        factor_type: type of the factor: `push`, `totp` or `passkeys`.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        options: options of the new factor, an object.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    entity_sid: str | None = None
    identity: str | None = None
    factor_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    date_responded: Instant | None = None
    expiration_date: Instant | None = None
    status: Always[ChallengePasskeysResultStatus] = ABSENT
    responded_reason: ChallengePasskeysResultRespondedReason | None = None
    details: Any | None = None
    hidden_details: Any | None = None
    metadata: Any | None = None
    factor_type: Always[ChallengePasskeysResultFactorType] = ABSENT
    url: Always[str] = ABSENT
    links: dict[str, str] | None = None
    options: dict[str, Any] | None = None

    _hidden = frozenset({"details", "hidden_details", "identity", "metadata"})


class Entity(Model, frozen=True, kw_only=True, gc=False):
    """An entity; https://www.twilio.com/docs/verify/api/entity

    Attributes:
        sid: SID of the entity, `YE…`.
        identity: unchanging id of the entity from your system: 8 to 64 letters, digits and dashes, no personal data.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Verify Service, `VA…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    identity: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"identity"})


class Factor(Model, frozen=True, kw_only=True, gc=False):
    """A factor; https://www.twilio.com/docs/verify/api/factor

    Attributes:
        sid: SID of the factor, `YF…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Verify Service, `VA…`.
        entity_sid: SID of the entity, `YE…`.
        identity: unchanging id of the entity from your system: 8 to 64 letters, digits and dashes, no personal data.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: `unverified` or `verified`.
        factor_type: type of the factor: `push`, `totp` or `passkeys`.
        config: settings particular to the type of the factor.
        metadata: data from device or SDK: JSON text with only string values, up to 1,024 characters.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    entity_sid: str | None = None
    identity: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    friendly_name: str | None = None
    status: Always[FactorStatuses] = ABSENT
    factor_type: Always[FactorTypes] = ABSENT
    config: Any | None = None
    metadata: Any | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"identity", "metadata"})


class Form(Model, frozen=True, kw_only=True, gc=False):
    """A form; https://www.twilio.com/docs/verify/api

    Attributes:
        form_type: type of the form, only `form-push`.
        forms: forms available for this type, as JSON Schema.
        form_meta: extra data on the forms, such as the separator within `binding` for a push factor.
        url: URL of the forms of this type.
    """

    form_type: Always[FormTypes] = ABSENT
    forms: Any | None = None
    form_meta: Any | None = None
    url: Always[str] = ABSENT


class MessagingConfiguration(Model, frozen=True, kw_only=True, gc=False):
    """A messaging configuration; https://www.twilio.com/docs/verify/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Verify Service, `VA…`.
        country: ISO 3166-1 code of the country it applies to, or `all`.
        messaging_service_sid: SID of the messaging service for SMS to the country, `MG…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    country: Always[str] = ABSENT
    messaging_service_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class NewFactor(Model, frozen=True, kw_only=True, gc=False):
    """A new factor; https://www.twilio.com/docs/verify/api/factor

    Attributes:
        sid: SID of the factor, `YF…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Verify Service, `VA…`.
        entity_sid: SID of the entity, `YE…`.
        identity: unchanging id of the entity from your system: 8 to 64 letters, digits and dashes, no personal data.
        binding: secret and metadata of the factor: key and algorithm for `push`, secret and URI for `totp`.
        options: options of the new factor, an object.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: name of the factor, up to 64 characters: for `push` the device, for `totp` the account name.
        status: `unverified` or `verified`.
        factor_type: type of the factor: `push`, `totp` or `passkeys`.
        config: settings particular to the type of the factor.
        metadata: data from device or SDK: JSON text with only string values, up to 1,024 characters.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    entity_sid: str | None = None
    identity: Always[str] = ABSENT
    binding: Any | None = None
    options: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    friendly_name: Always[str] = ABSENT
    status: Always[NewFactorFactorStatuses] = ABSENT
    factor_type: Always[NewFactorFactorTypes] = ABSENT
    config: Any | None = None
    metadata: Any | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"binding", "identity", "metadata"})
    _secret = frozenset({"binding"})


class NewFactorPasskeyConfig(Model, frozen=True, kw_only=True, gc=False):
    """A new factor passkey config.

    Attributes:
        relying_party: who asks the user to authenticate: ID, name and origins.
        authenticator_attachment: how the authenticator is attached, `platform` or `cross-platform`.
        discoverable_credentials: whether the passkey is to be discoverable: `required`, `preferred` or `discouraged`.
        user_verification: whether the passkey must verify the user: `required`, `preferred` or `discouraged`.
    """

    relying_party: NewFactorPasskeyConfigRelyingParty | None = None
    authenticator_attachment: NewFactorPasskeyConfigAuthenticatorAttachment | None = None
    discoverable_credentials: NewFactorPasskeyConfigDiscoverableCredentials | None = None
    user_verification: NewFactorPasskeyConfigUserVerification | None = None


class NewFactorPasskeyConfigRelyingParty(Model, frozen=True, kw_only=True, gc=False):
    """A new factor passkey config relying party.

    Attributes:
        id: unique id of the resource.
        name: name of the resource, item or person concerned.
        origins: origins of the relying party from which passkeys may be used.
    """

    id: str | None = None
    name: str | None = None
    origins: list[str] | None = None


class NewFactorPasskeyResult(Model, frozen=True, kw_only=True, gc=False):
    """A new factor passkey result; https://www.twilio.com/docs/verify/api/passkeys-factor

    Attributes:
        sid: SID of the resource, two letters and 32 more characters.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the service it belongs to.
        entity_sid: SID of the entity, `YE…`.
        identity: your own string that identifies the user, unique in the service.
        binding: secret and metadata of the factor: key and algorithm for `push`, secret and URI for `totp`.
        options: options of the new factor, an object.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        factor_type: type of the factor: `push`, `totp` or `passkeys`.
        config: configuration, in the form that its kind of resource needs.
        metadata: data that describes the object further.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    entity_sid: str | None = None
    identity: Always[str] = ABSENT
    binding: Any | None = None
    options: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    friendly_name: Always[str] = ABSENT
    status: Always[NewFactorPasskeyResultStatus] = ABSENT
    factor_type: NewFactorPasskeyResultFactorType | None = None
    config: Any | None = None
    metadata: Any | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"binding", "identity", "metadata"})
    _secret = frozenset({"binding"})


class Notification(Model, frozen=True, kw_only=True, gc=False):
    """A notification; https://www.twilio.com/docs/verify/api/challenge

    Attributes:
        sid: SID of the notification, `NT…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Verify Service, `VA…`.
        entity_sid: SID of the entity, `YE…`.
        identity: unchanging id of the entity from your system: 8 to 64 letters, digits and dashes, no personal data.
        challenge_sid: SID of the challenge, `YC…`.
        priority: priority of the notification, always `high` for `push`: sent at once and able to wake the device.
        ttl: seconds the notification is valid, at most 300.
        date_created: instant of its creation, UTC.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    entity_sid: str | None = None
    identity: Always[str] = ABSENT
    challenge_sid: Always[str] = ABSENT
    priority: Always[str] = ABSENT
    ttl: Always[int] = ABSENT
    date_created: Always[Instant] = ABSENT

    _hidden = frozenset({"identity"})


class PasskeysFactorResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={"attestation_object": "attestationObject", "client_data_json": "clientDataJSON"},
):
    """A passkeys factor response.

    Attributes:
        attestation_object: authenticator's data and attestation for the new key pair.
        client_data_json: serialized data the browser handed to the authenticator for the credential.
        transports: hints on how to reach the authenticator: `usb`, `nfc`, `ble`, `smart-card`, `internal` or `hybrid`.
    """

    attestation_object: str | None = None
    client_data_json: str | None = None
    transports: list[PasskeysFactorResponseTransports] | None = None


class PasskeysFactorResult(Model, frozen=True, kw_only=True, gc=False):
    """A passkeys factor result; https://www.twilio.com/docs/verify/api/passkeys-factor

    Attributes:
        sid: SID of the resource, two letters and 32 more characters.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the service it belongs to.
        entity_sid: SID of the entity, `YE…`.
        identity: your own string that identifies the user, unique in the service.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        factor_type: type of the factor: `push`, `totp` or `passkeys`.
        config: configuration, in the form that its kind of resource needs.
        metadata: data that describes the object further.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    entity_sid: str | None = None
    identity: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    friendly_name: str | None = None
    status: Always[PasskeysFactorResultStatus] = ABSENT
    factor_type: PasskeysFactorResultFactorType | None = None
    config: Any | None = None
    metadata: Any | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"identity", "metadata"})


class RateLimit(Model, frozen=True, kw_only=True, gc=False):
    """A rate limit; https://www.twilio.com/docs/verify/api/service-rate-limits

    Attributes:
        sid: SID of the rate limit, `RK…`.
        service_sid: SID of the Verify Service, `VA…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        unique_name: unique name of the rate limit, usable besides its SID; no personal data.
        description: what the rate limit is for.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    unique_name: Always[str] = ABSENT
    description: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class Safelist(Model, frozen=True, kw_only=True, gc=False):
    """A safelist; https://www.twilio.com/docs/verify/api/safe-list

    Attributes:
        sid: SID of the safelist entry, `GN…`.
        phone_number: number on the safe list.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    phone_number: Always[AddressText] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"phone_number"})


class Service(Model, frozen=True, kw_only=True, gc=False):
    """A service; https://www.twilio.com/docs/verify/api/service

    Attributes:
        sid: SID of the Verify Service, `VA…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: name shown in the messages, up to 30 letters, digits (at most 4), spaces, dashes and underscores.
        code_length: how many digits verification codes have, 4 to 10.
        lookup_enabled: whether each verification looks the number up and returns the result.
        psd2_enabled: whether PSD2 transaction data is passed on when a verification starts.
        skip_sms_to_landlines: whether to send no SMS to landlines; requires `lookup_enabled`.
        dtmf_input_required: whether the user must press a key in a call before hearing the code.
        tts_name: name of another text-to-speech service for verification calls.
        do_not_share_warning_enabled: whether SMS verifications end with a warning not to share the code, by default
            `false`.
        custom_code_enabled: whether verifications may use a code of your own instead of a random one.
        push: settings for push factors of the Verify service, as an object.
        totp: settings of the service's TOTP factors: issuer, code length, time step, skew.
        default_template_sid: SID of the message template for SMS verifications that name no other, `HJ…`.
        whatsapp: WhatsApp settings of the service.
        passkeys: passkey settings of the service, an object.
        verify_event_subscription_enabled: true to send the service's verifications to event stream sinks, if there are
            any.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    code_length: int | None = None
    lookup_enabled: Always[bool] = ABSENT
    psd2_enabled: bool | None = None
    skip_sms_to_landlines: Always[bool] = ABSENT
    dtmf_input_required: Always[bool] = ABSENT
    tts_name: str | None = None
    do_not_share_warning_enabled: bool | None = None
    custom_code_enabled: bool | None = None
    push: Any | None = None
    totp: Any | None = None
    default_template_sid: str | None = None
    whatsapp: Any | None = None
    passkeys: Any | None = None
    verify_event_subscription_enabled: bool | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class Verification(Model, frozen=True, kw_only=True, gc=False):
    """A verification; https://www.twilio.com/docs/verify/api/verification

    Attributes:
        sid: SID of the verification, `VE…`.
        service_sid: SID of the Verify Service, `VA…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        to: E.164 number or email address being verified.
        channel: how the code was sent: `sms`, `call`, `email`, `whatsapp` or `sna`.
        status: `pending`, `approved`, `canceled`, `expired`, `failed`, `deleted` or `max_attempts_reached`.
        valid: legacy: true if the verification succeeded; use `status`.
        lookup: what is known of the phone number being verified.
        amount: amount of the PSD2 transaction; the service must have PSD2 enabled.
        payee: payee of the PSD2 transaction; requires a service with PSD2 enabled.
        send_code_attempts: attempts to send the code, as objects with channel and transaction SID.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        sna: silent network auth data: one field with the address to open from the phone.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    to: Always[AddressText] = ABSENT
    channel: Always[VerificationChannel] = ABSENT
    status: Always[str] = ABSENT
    valid: Always[bool] = ABSENT
    lookup: Any | None = None
    amount: DecimalText | None = None
    payee: str | None = None
    send_code_attempts: list[Any] | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    sna: Any | None = None
    url: Always[str] = ABSENT

    _hidden = frozenset({"amount", "payee", "to"})


class VerificationAttempt(Model, frozen=True, kw_only=True, gc=False):
    """A verification attempt; https://www.twilio.com/docs/verify/api/attempts

    Attributes:
        sid: SID of the verification attempt, `VL…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Verify Service, `VA…`.
        verification_sid: SID of the verification that made the attempt, `VE…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        conversion_status: whether the correct code was given: `converted` or `unconverted`.
        channel: how it was sent: `sms`, `call`, `email`, `whatsapp` or `rbm`.
        price: channel cost of the attempt with its currency, as an object; fees for successful verifications not
            included.
        channel_data: what is known of the attempt on its channel.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    service_sid: str | None = None
    verification_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    conversion_status: VerificationAttemptConversionStatus | None = None
    channel: Always[VerificationAttemptChannels] = ABSENT
    price: Any | None = None
    channel_data: Any | None = None
    url: Always[str] = ABSENT


class VerificationAttemptsSummary(Model, frozen=True, kw_only=True, gc=False):
    """A verification attempts summary; https://www.twilio.com/docs/verify/api/verification-attempts-summary

    Attributes:
        total_attempts: how many verification attempts match the filters.
        total_converted: how many of the matching attempts the end user confirmed.
        total_unconverted: how many of the matching attempts the end user did not confirm.
        conversion_rate_percentage: attempts that ended in a correct code, as a percentage of all attempts.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    total_attempts: int | None = None
    total_converted: int | None = None
    total_unconverted: int | None = None
    conversion_rate_percentage: DecimalText | None = None
    url: Always[str] = ABSENT


class VerificationCheck(Model, frozen=True, kw_only=True, gc=False):
    """A verification check; https://www.twilio.com/docs/verify/api/verification-check

    Attributes:
        sid: SID of the checked verification, `VE…`.
        service_sid: SID of the Verify Service, `VA…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        to: E.164 number or email address being verified.
        channel: how the code was sent: `sms`, `call`, `email`, `whatsapp` or `sna`.
        status: `approved` if the code was right, otherwise `pending`, `canceled`, `expired`, `failed`, `deleted` or
            `max_attempts_reached`.
        valid: legacy: true if the verification succeeded; use `status`.
        amount: amount of the PSD2 transaction; the service must have PSD2 enabled.
        payee: payee of the PSD2 transaction; requires a service with PSD2 enabled.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        sna_attempts_error_codes: error codes of the `sna` attempts, oldest first; `None` if the last channel was
            another.
    """

    sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    to: Always[AddressText] = ABSENT
    channel: Always[VerificationCheckChannel] = ABSENT
    status: Always[str] = ABSENT
    valid: Always[bool] = ABSENT
    amount: DecimalText | None = None
    payee: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    sna_attempts_error_codes: list[Any] | None = None

    _hidden = frozenset({"amount", "payee", "to"})


class VerificationTemplate(Model, frozen=True, kw_only=True, gc=False):
    """A verification template; https://www.twilio.com/docs/verify/api/templates

    Attributes:
        sid: SID of the message template, `HJ…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: name of the template, up to 32 characters.
        channels: channels the template is for, `sms` and `voice`.
        translations: template in each language, by language code, with text, approval status and dates.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    channels: Always[list[str]] = ABSENT
    translations: Any | None = None


class Webhook(Model, frozen=True, kw_only=True, gc=False):
    """A webhook; https://www.twilio.com/docs/verify/api/webhooks

    Attributes:
        sid: SID of the webhook, `YW…`.
        service_sid: SID of the Verify Service, `VA…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: name of the webhook, no personal data.
        event_types: events the webhook gets: `*` for all, `factor.created`, `factor.verified`, `factor.deleted`,
            `challenge.approved`, `challenge.denied`.
        status: `enabled` or `disabled`.
        version: version of the webhook: `v2` with the latest fields, or the legacy `v1`.
        webhook_url: URL of the webhook.
        webhook_method: HTTP method of the webhook, `GET` or `POST`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    event_types: Always[list[str]] = ABSENT
    status: Always[WebhookStatus] = ABSENT
    version: WebhookVersion | None = None
    webhook_url: Always[str] = ABSENT
    webhook_method: WebhookMethods | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
