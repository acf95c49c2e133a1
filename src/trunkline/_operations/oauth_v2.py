# Generated from facts/oauth_v2.json by `make generate`; do not edit.
"""The operations of oauth_v2."""

from .._core.call.operation import Operation
from ..models import oauth_v2 as m

CreateOauth2Token = Operation(
    "oauth_v2.CreateOauth2Token", "POST", "oauth", "/v2/token", m.V2Oauth2TokenResponse, body="form",
    required=("grant_type",), auth="none",
)
FetchOauth2Authorize = Operation(
    "oauth_v2.FetchOauth2Authorize", "GET", "oauth", "/v2/authorize", m.Authorize, status=(302,), auth="none",
)
FetchOauth2ServerMetadata = Operation(
    "oauth_v2.FetchOauth2ServerMetadata", "GET", "oauth", "/.well-known/oauth-authorization-server",
    m.Oauth2ServerMetadataResult, auth="none",
)
