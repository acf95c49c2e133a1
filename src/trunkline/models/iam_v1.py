# Generated from facts/iam_v1.json by `make generate`; do not edit.
"""The models of iam_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, Rfc2822

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    OauthAppAccountTokenEndpointAuthMethodArg = Literal["client_secret_basic"]


class GetKeys(Model, frozen=True, kw_only=True, gc=False):
    """A get keys; https://www.twilio.com/docs/iam/api-keys/key-resource-v1

    Attributes:
        sid: SID of the API key, `SK…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        flags: flags set on the API key.
    """

    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    flags: Always[list[str]] = ABSENT


class Key(Model, frozen=True, kw_only=True, gc=False):
    """A key; https://www.twilio.com/docs/iam/api-keys/key-resource-v1

    Attributes:
        sid: SID of the API key, `SK…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        policy: what a restricted key may do, as an object that lists the allowed permissions.
    """

    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    policy: dict[str, Any] | None = None

    _hidden = frozenset({"friendly_name"})


class NewKey(Model, frozen=True, kw_only=True, gc=False):
    """A new key; https://www.twilio.com/docs/iam/api-keys/key-resource-v1

    Attributes:
        sid: SID of the API key, `SK…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        secret: secret for signing access tokens and authenticating requests, only given when the key is created.
        policy: what a restricted key may do, as an object that lists the allowed permissions.
    """

    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    secret: str | None = None
    policy: dict[str, Any] | None = None

    _hidden = frozenset({"friendly_name", "secret"})
    _secret = frozenset({"secret"})


class RolePermission(Model, frozen=True, kw_only=True, gc=False,
    rename={"external_description": "externalDescription"},
):
    """A role permission; https://www.twilio.com/docs/iam/access-control/overview

    Attributes:
        sid: SID of the permission, `IZ…`.
        namespace: namespace of the permission, such as `twilio`.
        product: product the permission covers, such as `iam`.
        resource: kind of resource the permission applies to, such as `roles`.
        action: action the permission grants, such as `read`.
        external_description: description of the permission for outside readers.
    """

    sid: Always[str] = ABSENT
    namespace: str | None = None
    product: str | None = None
    resource: str | None = None
    action: str | None = None
    external_description: str | None = None


class Token(Model, frozen=True, kw_only=True, gc=False):
    """A token; https://www.twilio.com/docs/iam/oauth-apps/oauth-access-token

    Attributes:
        access_token: token that grants access to Twilio resources.
        refresh_token: token that gets a new access token.
        id_token: OpenID token with details of the user's profile.
        token_type: kind of token.
        expires_in: seconds until the access token expires.
    """

    access_token: str | None = None
    refresh_token: str | None = None
    id_token: str | None = None
    token_type: str | None = None
    expires_in: int | None = None

    _hidden = frozenset({"access_token", "id_token", "refresh_token"})
    _secret = frozenset({"access_token", "id_token", "refresh_token"})


class VendorOauthAppCreateUpdateResponse(Model, frozen=True, kw_only=True, gc=False):
    """A vendor oauth app create update response; https://www.twilio.com/docs/iam/oauth-apps/overview

    Attributes:
        type: what kind it is, or which kind is meant.
        sid: SID of the OAuth app, `OQ…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, for people to read.
        date_created: instant of its creation, UTC.
        created_by: identity of its creator.
        creator_sid: SID of the user who created the OAuth app, `US…`.
        secret: client secret of a confidential app, only given when the app is created.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        policy: policy as an object: permissions it allows, or rules of a tool or knowledge source.
        access_token_ttl: lifetime of an access token.
    """

    type: str | None = None
    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    description: str | None = None
    date_created: Always[Instant] = ABSENT
    created_by: str | None = None
    creator_sid: str | None = None
    secret: str | None = None
    status: Always[str] = ABSENT
    policy: VendorOauthAppCreateUpdateResponsePolicy | None = None
    access_token_ttl: int | None = None

    _hidden = frozenset({"secret"})
    _secret = frozenset({"secret"})


class VendorOauthAppCreateUpdateResponsePolicy(Model, frozen=True, kw_only=True, gc=False):
    """A vendor oauth app create update response policy.

    Attributes:
        allow: permissions that are granted.
        deny: permissions that are refused.
    """

    allow: list[str] | None = None
    deny: list[str] | None = None
