# Generated from facts/oauth_v1.json by `make generate`; do not edit.
"""The models of oauth_v1."""

from __future__ import annotations

from .._core.model.model import Model


class Authorize(Model, frozen=True, kw_only=True, gc=False):
    """An authorize; https://www.twilio.com/docs/iam/oauth-apps/overview

    Attributes:
        redirect_to: address the user is sent back to.
    """

    redirect_to: str | None = None


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
