# Mirrored from _async/api/oauth_v1.py by `make generate`; do not edit.
# Generated from facts/oauth_v1.json by `make generate`; do not edit.
"""The resources of oauth_v1."""

from __future__ import annotations

from ..._operations import oauth_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...models import oauth_v1 as m


class OauthV1(Resource):
    """`oauth.v1`"""

    __slots__ = ()

    @accessor
    def authorize(self) -> Authorize:
        return Authorize(self._client, self._ids)

    @accessor
    def token(self) -> Token:
        return Token(self._client, self._ids)


class Authorize(Resource):
    """`authorize`"""

    __slots__ = ()
    _path = "/v1/authorize"

    def fetch(
        self, *, response_type: str | None = None, client_id: str | None = None, redirect_uri: str | None = None,
        scope: str | None = None, state: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Authorize:
        """Fetch the authorize: GET /v1/authorize

        https://www.twilio.com/docs/iam/oauth-apps/overview

        Args:
            response_type: OAuth response type, such as `code`.
            client_id: id of the OAuth app or client.
            redirect_uri: address the authorization server sends the user back to.
            scope: access asked for, such as `offline_access`.
            state: opaque value that comes back unchanged in the callback.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.FetchAuthorize,
            {
                "ResponseType": response_type, "ClientId": client_id, "RedirectUri": redirect_uri, "Scope": scope,
                "State": state,
            },
            extra_params,
        )


class Token(Resource):
    """`token`"""

    __slots__ = ()
    _path = "/v1/token"

    def create(
        self, grant_type: str, client_id: str, *, client_secret: str | None = None, code: str | None = None,
        redirect_uri: str | None = None, audience: str | None = None, refresh_token: str | None = None,
        scope: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Token:
        """Create a token: POST /v1/token

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
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateToken,
            {
                "GrantType": grant_type, "ClientId": client_id, "ClientSecret": client_secret, "Code": code,
                "RedirectUri": redirect_uri, "Audience": audience, "RefreshToken": refresh_token, "Scope": scope,
            },
            extra_params,
        )
