# Generated from facts/oauth_v2.json by `make generate`; do not edit.
"""The models of oauth_v2."""

from __future__ import annotations

from .._core.model.model import Model


class Authorize(Model, frozen=True, kw_only=True, gc=False):
    redirect_to: str | None = None


class V2Oauth2TokenResponse(Model, frozen=True, kw_only=True, gc=False):
    access_token: str | None = None
    refresh_token: str | None = None
    id_token: str | None = None
    token_type: str | None = None
    expires_in: int | None = None

    _hidden = frozenset({"access_token", "id_token", "refresh_token"})
