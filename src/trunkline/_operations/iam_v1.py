# Generated from facts/iam_v1.json by `make generate`; do not edit.
"""The operations of iam_v1."""

from .._core.call.operation import Listing, Operation
from ..models import iam_v1 as m

CreateNewKey = Operation(
    "iam_v1.CreateNewKey", "POST", "iam", "/v1/Keys", m.NewKey, body="form", status=(201,), formats={"Policy": "json"},
    required=("AccountSid",),
)
CreateOauthAppAccount = Operation(
    "iam_v1.CreateOauthAppAccount", "POST", "iam", "/v1/Account/OAuthApps", m.VendorOauthAppCreateUpdateResponse,
    body="json", status=(201,), formats={"policy": "value", "access_token_ttl": "seconds"},
    nullable=("owner_sid", "client_sid"),
)
CreateToken = Operation(
    "iam_v1.CreateToken", "POST", "iam", "/v1/token", m.Token, body="form", status=(201,),
    required=("grant_type", "client_id"), auth="none",
)
DeleteKey: Operation[None] = Operation("iam_v1.DeleteKey", "DELETE", "iam", "/v1/Keys/{Sid}", status=(204,))
DeleteOauthAppAccount: Operation[None] = Operation(
    "iam_v1.DeleteOauthAppAccount", "DELETE", "iam", "/v1/Account/OAuthApps/{sid}", status=(204,),
)
FetchKey = Operation("iam_v1.FetchKey", "GET", "iam", "/v1/Keys/{Sid}", m.Key)
ListGetKeys = Operation(
    "iam_v1.ListGetKeys", "GET", "iam", "/v1/Keys", m.GetKeys, required=("AccountSid",),
    listing=Listing("keys", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListRolePermission = Operation(
    "iam_v1.ListRolePermission", "GET", "iam", "/v1/Roles/{RoleSid}/Permissions", m.RolePermission,
    listing=Listing("permissions", "meta", 100, "PageSize", "Page", "PageToken"), auth="none",
)
UpdateKey = Operation(
    "iam_v1.UpdateKey", "POST", "iam", "/v1/Keys/{Sid}", m.Key, body="form", formats={"Policy": "json"},
)
UpdateOauthAppAccount = Operation(
    "iam_v1.UpdateOauthAppAccount", "PUT", "iam", "/v1/Account/OAuthApps/{sid}", m.VendorOauthAppCreateUpdateResponse,
    body="json", formats={"policy": "value", "access_token_ttl": "seconds"},
    nullable=("type", "friendly_name", "description", "policy", "access_token_ttl"),
)
