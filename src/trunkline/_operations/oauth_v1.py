# Generated from facts/oauth_v1.json by `make generate`; do not edit.
"""The operations of oauth_v1."""

from .._core.call.operation import Operation
from ..models import oauth_v1 as m

CreateToken = Operation(
    "oauth_v1.CreateToken", "POST", "oauth", "/v1/token", m.Token, body="form", status=(201,),
    required=("GrantType", "ClientId"), auth="none",
)
FetchAuthorize = Operation(
    "oauth_v1.FetchAuthorize", "GET", "oauth", "/v1/authorize", m.Authorize, status=(302,), auth="none",
)
