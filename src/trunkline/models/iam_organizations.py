# Generated from facts/iam_organizations.json by `make generate`; do not edit.
"""The models of iam_organizations."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum


class PublicApiAccountResponseStatus(OpenEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"
    PENDING_CLOSURE = "pending_closure"
    CLOSED = "closed"


class Authorize(Model, frozen=True, kw_only=True, gc=False):
    """An authorize; https://www.twilio.com/docs/iam/oauth-apps/overview

    Attributes:
        redirect_to: address the user is sent back to.
    """

    redirect_to: str | None = None


class PublicApiAccountResponse(Model, frozen=True, kw_only=True, gc=False):
    """A public api account response; https://www.twilio.com/docs/iam/organizations/managed-accounts

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        owner_sid: SID of the user who owns the account, `US…`.
        date_created: instant of its creation, UTC.
    """

    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    status: Always[PublicApiAccountResponseStatus] = ABSENT
    owner_sid: str | None = None
    date_created: Always[Instant] = ABSENT


class PublicApiRoleAssignmentResponse(Model, frozen=True, kw_only=True, gc=False):
    """A public api role assignment response; https://www.twilio.com/docs/iam/access-control/role-assignment-resource

    Attributes:
        sid: SID of the role assignment, `IY…`.
        role_sid: SID of the assigned role, `IX…`.
        scope: SID of what the role applies to, such as `AC…` or `OR…`.
        identity: SID of the identity that gets the role, such as `US…`.
        resource_type: kind of resource, if the role is assigned for a single one.
        resource_id: ID of the resource, if the role is assigned for a single one.
    """

    sid: Always[str] = ABSENT
    role_sid: Always[str] = ABSENT
    scope: Always[str] = ABSENT
    identity: Always[str] = ABSENT
    resource_type: str | None = None
    resource_id: str | None = None


class ScimEmailAddress(Model, frozen=True, kw_only=True, gc=False):
    """A scim email address.

    Attributes:
        primary: whether this is the main email address.
        value: email address itself, 2 to 160 characters.
        type: what kind it is, or which kind is meant.
    """

    primary: bool | None = None
    value: str | None = None
    type: str | None = None


class ScimMeta(Model, frozen=True, kw_only=True, gc=False,
    rename={"resource_type": "resourceType", "last_modified": "lastModified"},
):
    """A scim meta.

    Attributes:
        resource_type: kind of resource.
        created: instant of its creation in the system.
        last_modified: instant of its last change.
        version: version of it.
    """

    resource_type: str | None = None
    created: Instant | None = None
    last_modified: Instant | None = None
    version: str | None = None


class ScimName(Model, frozen=True, kw_only=True, gc=False,
    rename={"given_name": "givenName", "family_name": "familyName"},
):
    """A scim name.

    Attributes:
        given_name: first name of the user.
        family_name: family name of the user.
    """

    given_name: str | None = None
    family_name: str | None = None


class ScimPatchOperation(Model, frozen=True, kw_only=True, gc=False):
    """A scim patch operation.

    Attributes:
        op: kind of change to make.
        path: path of the attribute to change.
        value: actual value that is stored or set.
    """

    op: str | None = None
    path: str | None = None
    value: dict[str, Any] | None = None


class ScimUser(Model, frozen=True, kw_only=True, gc=False,
    rename={"external_id": "externalId", "user_name": "userName", "display_name": "displayName"},
):
    """A scim user; https://www.twilio.com/docs/iam/scim/api-reference

    Attributes:
        id: SID of the user.
        external_id: id that the provisioning client has given to the user, 2 to 255 characters.
        user_name: unique user name, the same as the primary email address, 2 to 255 characters.
        display_name: name that people read.
        name: given and family name of the user, an object.
        emails: email addresses of the user; of several one is primary, and it matches the username.
        active: whether the user is active.
        locale: language and region the user prefers.
        timezone: user's time zone.
        schemas: URIs of the SCIM schemas the object follows.
        meta: resource type, version and instants of creation and last change of the user.
    """

    id: str | None = None
    external_id: str | None = None
    user_name: Always[str] = ABSENT
    display_name: str | None = None
    name: ScimName | None = None
    emails: list[ScimEmailAddress] | None = None
    active: bool | None = None
    locale: str | None = None
    timezone: str | None = None
    schemas: list[str] | None = None
    meta: ScimMeta | None = None


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
