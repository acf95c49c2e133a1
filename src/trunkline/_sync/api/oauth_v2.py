# Mirrored from _async/api/oauth_v2.py by `make generate`; do not edit.
# Generated from facts/oauth_v2.json by `make generate`; do not edit.
"""The resources of oauth_v2."""

from __future__ import annotations

from ..._operations import oauth_v2 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import oauth_v2 as m


class OauthV2(Resource):
    """`oauth.v2`"""

    __slots__ = ()

    @accessor
    def oauth_authorization_server(self) -> OauthAuthorizationServer:
        return OauthAuthorizationServer(self._client, self._ids)

    @accessor
    def authorize(self) -> Authorize:
        return Authorize(self._client, self._ids)

    @accessor
    def token(self) -> Token:
        return Token(self._client, self._ids)


class OauthAuthorizationServer(Resource):
    """`oauth_authorization_server`"""

    __slots__ = ()
    _path = "/.well-known/oauth-authorization-server"

    def fetch(self) -> m.Oauth2ServerMetadataResult:
        """Fetch the oauth2 server metadata: GET /.well-known/oauth-authorization-server

        https://www.twilio.com/docs/iam/oauth-apps/overview
        """
        __tracebackhide__ = True
        return self._send(ops.FetchOauth2ServerMetadata)


class Authorize(Resource):
    """`authorize`"""

    __slots__ = ()
    _path = "/v2/authorize"

    def fetch(
        self, *, response_type: str | None = None, client_id: str | None = None, redirect_uri: str | None = None,
        scope: str | None = None, state: str | None = None, code_challenge: str | None = None,
        code_challenge_method: m.Oauth2AuthorizeCodeChallengeMethodArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Authorize:
        """Fetch the oauth2 authorize: GET /v2/authorize

        https://www.twilio.com/docs/iam/oauth-apps/overview

        Args:
            response_type: OAuth response type, such as `code`.
            client_id: id of the OAuth app or client.
            redirect_uri: address the authorization server sends the user back to.
            scope: access asked for, such as `offline_access`.
            state: opaque value that comes back unchanged in the callback.
            code_challenge: PKCE challenge derived from the code verifier.
            code_challenge_method: how the PKCE challenge was derived, `S256`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchOauth2Authorize,
            {
                "response_type": response_type, "client_id": client_id, "redirect_uri": redirect_uri, "scope": scope,
                "state": state, "code_challenge": code_challenge, "code_challenge_method": code_challenge_method,
            },
            extra_params,
        )


class Token(Resource):
    """`token`"""

    __slots__ = ()
    _path = "/v2/token"

    def create(
        self, grant_type: str, *, client_id: str | None = None, client_secret: str | None = None,
        code: str | None = None, redirect_uri: str | None = None, audience: str | None = None,
        refresh_token: str | None = None, scope: str | None = None, account_sid: str | None = None,
        code_verifier: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.V2Oauth2TokenResponse:
        """Create an oauth2 token: POST /v2/token

        https://www.twilio.com/docs/iam/oauth-apps/oauth-access-token

        Args:
            grant_type: OAuth grant, the kind of authorisation exchanged for an access token.
            client_id: id of the OAuth app or client.
            client_secret: secret of the confidential OAuth app.
            code: JWT for the authorization code grant.
            redirect_uri: address the authorization server sends the user back to.
            audience: URI of the API the token is meant for.
            refresh_token: token that gets a new access token.
            scope: what the token shall give access to.
            account_sid: SID of the account on whose behalf requests are made, `AC…`.
            code_verifier: PKCE verifier the challenge was derived from.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateOauth2Token,
            {
                "grant_type": grant_type, "client_id": client_id, "client_secret": client_secret, "code": code,
                "redirect_uri": redirect_uri, "audience": audience, "refresh_token": refresh_token, "scope": scope,
                "code_verifier": code_verifier,
            },
            extra_params, query={"account_sid": account_sid},
        )
