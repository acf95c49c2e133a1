# Generated from facts/iam_organizations.json by `make generate`; do not edit.
"""The models of iam_organizations."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum


class PublicApiAccountResponseStatus(OpenEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"
    PENDING_CLOSURE = "pending_closure"
    CLOSED = "closed"


class Authorize(Model, frozen=True, kw_only=True, gc=False):
    redirect_to: str | None = None


class PublicApiAccountResponse(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    friendly_name: str | None = None
    status: PublicApiAccountResponseStatus | None = None
    owner_sid: str | None = None
    date_created: Instant | None = None


class PublicApiRoleAssignmentResponse(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    role_sid: str | None = None
    scope: str | None = None
    identity: str | None = None
    resource_type: str | None = None
    resource_id: str | None = None


class ScimEmailAddress(Model, frozen=True, kw_only=True, gc=False):
    primary: bool | None = None
    value: str | None = None
    type: str | None = None


class ScimMeta(Model, frozen=True, kw_only=True, gc=False,
    rename={"resource_type": "resourceType", "last_modified": "lastModified"},
):
    resource_type: str | None = None
    created: Instant | None = None
    last_modified: Instant | None = None
    version: str | None = None


class ScimName(Model, frozen=True, kw_only=True, gc=False,
    rename={"given_name": "givenName", "family_name": "familyName"},
):
    given_name: str | None = None
    family_name: str | None = None


class ScimPatchOperation(Model, frozen=True, kw_only=True, gc=False):
    op: str | None = None
    path: str | None = None
    value: dict[str, Any] | None = None


class ScimUser(Model, frozen=True, kw_only=True, gc=False,
    rename={"external_id": "externalId", "user_name": "userName", "display_name": "displayName"},
):
    id: str | None = None
    external_id: str | None = None
    user_name: str | None = None
    display_name: str | None = None
    name: ScimName | None = None
    emails: list[ScimEmailAddress] | None = None
    active: bool | None = None
    locale: str | None = None
    timezone: str | None = None
    schemas: list[str] | None = None
    meta: ScimMeta | None = None


class Token(Model, frozen=True, kw_only=True, gc=False):
    access_token: str | None = None
    refresh_token: str | None = None
    id_token: str | None = None
    token_type: str | None = None
    expires_in: int | None = None

    _hidden = frozenset({"access_token", "id_token", "refresh_token"})
