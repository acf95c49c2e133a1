# Generated from facts/oauth_v2.json by `make generate`; do not edit.
"""The models of oauth_v2."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Oauth2AuthorizeCodeChallengeMethodArg = Literal["S256"]


class Oauth2ServerMetadataResultCodeChallengeMethodsSupported(OpenEnum):
    S256 = "S256"


class Oauth2ServerMetadataResultGrantTypesSupported(OpenEnum):
    AUTHORIZATION_CODE = "authorization_code"
    CLIENT_CREDENTIALS = "client_credentials"
    REFRESH_TOKEN = "refresh_token"


class Oauth2ServerMetadataResultResponseTypesSupported(OpenEnum):
    CODE = "code"


class Oauth2ServerMetadataResultTokenEndpointAuthMethodsSupported(OpenEnum):
    CLIENT_SECRET_POST = "client_secret_post"
    NONE = "none"


class Authorize(Model, frozen=True, kw_only=True, gc=False):
    """An authorize; https://www.twilio.com/docs/iam/oauth-apps/overview

    Attributes:
        redirect_to: address the user is sent back to.
    """

    redirect_to: str | None = None


class Oauth2ServerMetadataResult(Model, frozen=True, kw_only=True, gc=False):
    """An oauth2 server metadata result; https://www.twilio.com/docs/iam/oauth-apps/overview

    Attributes:
        issuer: issuer of the consent request.
        authorization_endpoint: address at which users grant access.
        token_endpoint: address at which tokens are issued.
        response_types_supported: OAuth response types that the server takes.
        grant_types_supported: OAuth grants that the server takes.
        code_challenge_methods_supported: PKCE methods that the server takes.
        token_endpoint_auth_methods_supported: ways in which clients may authenticate at the token endpoint.
    """

    issuer: str | None = None
    authorization_endpoint: str | None = None
    token_endpoint: str | None = None
    response_types_supported: list[Oauth2ServerMetadataResultResponseTypesSupported] | None = None
    grant_types_supported: list[Oauth2ServerMetadataResultGrantTypesSupported] | None = None
    code_challenge_methods_supported: list[Oauth2ServerMetadataResultCodeChallengeMethodsSupported] | None = None
    token_endpoint_auth_methods_supported: (
        list[Oauth2ServerMetadataResultTokenEndpointAuthMethodsSupported] | None
    ) = None


class V2Oauth2TokenResponse(Model, frozen=True, kw_only=True, gc=False):
    """A v2 oauth2 token response; https://www.twilio.com/docs/iam/oauth-apps/oauth-access-token

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
