# Generated from facts/iam_organizations.json by `make generate`; do not edit.
"""The operations of iam_organizations."""

from .._core.call.operation import Listing, Operation
from ..models import iam_organizations as m

CreateOrganizationUser = Operation(
    "iam_organizations.CreateOrganizationUser", "POST", "preview-iam", "/Organizations/{OrganizationSid}/scim/Users",
    m.ScimUser, body="scim+json", status=(201,),
    formats={"name": "value", "emails": "list", "active": "bool", "schemas": "list", "meta": "value"},
    required=("userName",), auth="oauth",
)
CreateRoleAssignment = Operation(
    "iam_organizations.CreateRoleAssignment", "POST", "preview-iam", "/Organizations/{OrganizationSid}/RoleAssignments",
    m.PublicApiRoleAssignmentResponse, body="json", status=(201,), required=("role_sid", "scope", "identity"),
    nullable=("resource_type", "resource_id"), auth="oauth",
)
CreateToken = Operation(
    "iam_organizations.CreateToken", "POST", "preview-iam", "/v1/token", m.Token, body="form", status=(201,),
    required=("grant_type", "client_id"), auth="none",
)
DeleteOrganizationUser: Operation[None] = Operation(
    "iam_organizations.DeleteOrganizationUser", "DELETE", "preview-iam",
    "/Organizations/{OrganizationSid}/scim/Users/{UserSid}", status=(204,), auth="oauth",
)
DeleteRoleAssignment: Operation[None] = Operation(
    "iam_organizations.DeleteRoleAssignment", "DELETE", "preview-iam",
    "/Organizations/{OrganizationSid}/RoleAssignments/{RoleAssignmentSid}", status=(204,), auth="oauth",
)
FetchAuthorize = Operation(
    "iam_organizations.FetchAuthorize", "GET", "preview-iam", "/v1/authorize", m.Authorize, status=(302,), auth="none",
)
FetchOrganizationAccount = Operation(
    "iam_organizations.FetchOrganizationAccount", "GET", "preview-iam",
    "/Organizations/{OrganizationSid}/Accounts/{AccountSid}", m.PublicApiAccountResponse, auth="oauth",
)
FetchOrganizationUser = Operation(
    "iam_organizations.FetchOrganizationUser", "GET", "preview-iam",
    "/Organizations/{OrganizationSid}/scim/Users/{UserSid}", m.ScimUser, auth="oauth",
)
ListOrganizationAccounts = Operation(
    "iam_organizations.ListOrganizationAccounts", "GET", "preview-iam", "/Organizations/{OrganizationSid}/Accounts",
    m.PublicApiAccountResponse, listing=Listing("content", "meta", 100, "PageSize", None, "PageToken"), auth="oauth",
)
ListOrganizationUsers = Operation(
    "iam_organizations.ListOrganizationUsers", "GET", "preview-iam", "/Organizations/{OrganizationSid}/scim/Users",
    m.ScimUser, listing=Listing("Resources", "scim"), auth="oauth",
)
ListRoleAssignments = Operation(
    "iam_organizations.ListRoleAssignments", "GET", "preview-iam", "/Organizations/{OrganizationSid}/RoleAssignments",
    m.PublicApiRoleAssignmentResponse, listing=Listing("content", "meta", 100, "PageSize", None, "PageToken"),
    auth="oauth",
)
PatchOrganizationUser = Operation(
    "iam_organizations.PatchOrganizationUser", "PATCH", "preview-iam",
    "/Organizations/{OrganizationSid}/scim/Users/{UserSid}", m.ScimUser, body="scim+json",
    formats={"schemas": "list", "Operations": "list"}, auth="oauth",
)
UpdateOrganizationUser = Operation(
    "iam_organizations.UpdateOrganizationUser", "PUT", "preview-iam",
    "/Organizations/{OrganizationSid}/scim/Users/{UserSid}", m.ScimUser, body="scim+json",
    formats={"name": "value", "emails": "list", "active": "bool", "schemas": "list", "meta": "value"},
    required=("userName",), auth="oauth",
)
