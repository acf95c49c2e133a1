# Generated from facts/iam_v1.json by `make generate`; do not edit.
"""The models of iam_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, Rfc2822

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    OauthAppAccountTokenEndpointAuthMethodArg = Literal["client_secret_basic"]


class GetKeys(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    flags: list[str] | None = None


class Key(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    policy: dict[str, Any] | None = None

    _hidden = frozenset({"friendly_name"})


class NewKey(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    secret: str | None = None
    policy: dict[str, Any] | None = None

    _hidden = frozenset({"friendly_name", "secret"})


class RolePermission(Model, frozen=True, kw_only=True, gc=False,
    rename={"external_description": "externalDescription"},
):
    sid: str | None = None
    namespace: str | None = None
    product: str | None = None
    resource: str | None = None
    action: str | None = None
    external_description: str | None = None


class Token(Model, frozen=True, kw_only=True, gc=False):
    access_token: str | None = None
    refresh_token: str | None = None
    id_token: str | None = None
    token_type: str | None = None
    expires_in: int | None = None

    _hidden = frozenset({"access_token", "id_token", "refresh_token"})


class VendorOauthAppCreateUpdateResponse(Model, frozen=True, kw_only=True, gc=False):
    type: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    date_created: Instant | None = None
    created_by: str | None = None
    creator_sid: str | None = None
    secret: str | None = None
    status: str | None = None
    policy: VendorOauthAppCreateUpdateResponsePolicy | None = None
    access_token_ttl: int | None = None

    _hidden = frozenset({"secret"})


class VendorOauthAppCreateUpdateResponsePolicy(Model, frozen=True, kw_only=True, gc=False):
    allow: list[str] | None = None
    deny: list[str] | None = None
