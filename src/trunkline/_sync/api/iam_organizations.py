# Mirrored from _async/api/iam_organizations.py by `make generate`; do not edit.
# Generated from facts/iam_organizations.json by `make generate`; do not edit.
"""The resources of iam_organizations."""

from __future__ import annotations

from ..._operations import iam_organizations as ops
from ...types import UNSET
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ...models import iam_organizations as m
    from ...types import UnsetType
    from ..pages import Page


class PreviewIamV1(Resource):
    """`preview_iam.v1`"""

    __slots__ = ()

    @accessor
    def authorize(self) -> V1Authorize:
        return V1Authorize(self._client, self._ids)

    @accessor
    def token(self) -> V1Token:
        return V1Token(self._client, self._ids)


class V1Authorize(Resource):
    """`authorize`"""

    __slots__ = ()
    _path = "/v1/authorize"

    def fetch(
        self, *, response_type: str | None = None, client_id: str | None = None, redirect_uri: str | None = None,
        scope: str | None = None, state: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Authorize:
        """Fetch the authorize: GET /v1/authorize."""
        __tracebackhide__ = True
        return self._send(
            ops.FetchAuthorize,
            {
                "response_type": response_type, "client_id": client_id, "redirect_uri": redirect_uri, "scope": scope,
                "state": state,
            },
            extra_params,
        )


class V1Token(Resource):
    """`token`"""

    __slots__ = ()
    _path = "/v1/token"

    def create(
        self, grant_type: str, client_id: str, *, client_secret: str | None = None, code: str | None = None,
        redirect_uri: str | None = None, audience: str | None = None, refresh_token: str | None = None,
        scope: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Token:
        """Create a token: POST /v1/token."""
        __tracebackhide__ = True
        return self._send(
            ops.CreateToken,
            {
                "grant_type": grant_type, "client_id": client_id, "client_secret": client_secret, "code": code,
                "redirect_uri": redirect_uri, "audience": audience, "refresh_token": refresh_token, "scope": scope,
            },
            extra_params,
        )


class PreviewIamVersionless(Resource):
    """`preview_iam.versionless`"""

    __slots__ = ()

    @accessor
    def organization(self) -> VersionlessOrganization:
        return VersionlessOrganization(self._client, self._ids)


class VersionlessOrganization(Resource):
    """`organization`"""

    __slots__ = ()

    def __call__(self, organization_sid: str | None) -> VersionlessOrganizationContext:
        return VersionlessOrganizationContext(self._client, (*self._ids, organization_sid))


class VersionlessOrganizationContext(Resource):
    """`organization(OrganizationSid)`"""

    __slots__ = ()

    @accessor
    def accounts(self) -> VersionlessOrganizationAccounts:
        return VersionlessOrganizationAccounts(self._client, self._ids)

    @accessor
    def role_assignments(self) -> VersionlessOrganizationRoleAssignments:
        return VersionlessOrganizationRoleAssignments(self._client, self._ids)

    @accessor
    def users(self) -> VersionlessOrganizationUsers:
        return VersionlessOrganizationUsers(self._client, self._ids)


class VersionlessOrganizationAccounts(Resource):
    """`organization(OrganizationSid).accounts`"""

    __slots__ = ()
    _path = "/Organizations/{0}/Accounts"

    def __call__(self, account_sid: str | None) -> VersionlessOrganizationAccountsContext:
        return VersionlessOrganizationAccountsContext(self._client, (*self._ids, account_sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PublicApiAccountResponse]:
        """List the accounts, all or up to `limit`: GET /Organizations/{OrganizationSid}/Accounts."""
        __tracebackhide__ = True
        return self._list(ops.ListOrganizationAccounts, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.PublicApiAccountResponse]:
        """Iterate over the accounts, page by page, `prefetch` of them ahead:
        GET /Organizations/{OrganizationSid}/Accounts."""
        __tracebackhide__ = True
        return self._stream(ops.ListOrganizationAccounts, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.PublicApiAccountResponse]]:
        """Iterate over the pages of accounts, one request a step: GET /Organizations/{OrganizationSid}/Accounts."""
        __tracebackhide__ = True
        return self._pages(ops.ListOrganizationAccounts, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.PublicApiAccountResponse]:
        """Fetch one page of accounts, the first one or the one at `target_url`:
        GET /Organizations/{OrganizationSid}/Accounts."""
        __tracebackhide__ = True
        return self._page(
            ops.ListOrganizationAccounts, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class VersionlessOrganizationAccountsContext(Resource):
    """`organization(OrganizationSid).accounts(AccountSid)`"""

    __slots__ = ()
    _path = "/Organizations/{0}/Accounts/{1}"

    def fetch(self) -> m.PublicApiAccountResponse:
        """Fetch the organization account: GET /Organizations/{OrganizationSid}/Accounts/{AccountSid}."""
        __tracebackhide__ = True
        return self._send(ops.FetchOrganizationAccount)


class VersionlessOrganizationRoleAssignments(Resource):
    """`organization(OrganizationSid).role_assignments`"""

    __slots__ = ()
    _path = "/Organizations/{0}/RoleAssignments"

    def __call__(self, role_assignment_sid: str | None) -> VersionlessOrganizationRoleAssignmentsContext:
        return VersionlessOrganizationRoleAssignmentsContext(self._client, (*self._ids, role_assignment_sid))

    def create(
        self, role_sid: str, scope: str, identity: str, *, resource_type: str | UnsetType | None = UNSET,
        resource_id: str | UnsetType | None = UNSET, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PublicApiRoleAssignmentResponse:
        """Create a role assignment: POST /Organizations/{OrganizationSid}/RoleAssignments."""
        __tracebackhide__ = True
        return self._send(
            ops.CreateRoleAssignment,
            {
                "role_sid": role_sid, "scope": scope, "identity": identity, "resource_type": resource_type,
                "resource_id": resource_id,
            },
            extra_params,
        )

    def list(
        self, *, identity: str | None = None, scope: str | None = None, resource_type: str | None = None,
        resource_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PublicApiRoleAssignmentResponse]:
        """List the role assignments, all or up to `limit`: GET /Organizations/{OrganizationSid}/RoleAssignments."""
        __tracebackhide__ = True
        return self._list(
            ops.ListRoleAssignments,
            {"Identity": identity, "Scope": scope, "ResourceType": resource_type, "ResourceId": resource_id},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, identity: str | None = None, scope: str | None = None, resource_type: str | None = None,
        resource_id: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.PublicApiRoleAssignmentResponse]:
        """Iterate over the role assignments, page by page, `prefetch` of them ahead:
        GET /Organizations/{OrganizationSid}/RoleAssignments."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListRoleAssignments,
            {"Identity": identity, "Scope": scope, "ResourceType": resource_type, "ResourceId": resource_id},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, identity: str | None = None, scope: str | None = None, resource_type: str | None = None,
        resource_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.PublicApiRoleAssignmentResponse]]:
        """Iterate over the pages of role assignments, one request a step:
        GET /Organizations/{OrganizationSid}/RoleAssignments."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListRoleAssignments,
            {"Identity": identity, "Scope": scope, "ResourceType": resource_type, "ResourceId": resource_id},
            extra_params, limit, page_size,
        )

    def page(
        self, *, identity: str | None = None, scope: str | None = None, resource_type: str | None = None,
        resource_id: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.PublicApiRoleAssignmentResponse]:
        """Fetch one page of role assignments, the first one or the one at `target_url`:
        GET /Organizations/{OrganizationSid}/RoleAssignments."""
        __tracebackhide__ = True
        return self._page(
            ops.ListRoleAssignments,
            {"Identity": identity, "Scope": scope, "ResourceType": resource_type, "ResourceId": resource_id},
            extra_params, page_size, page_number, page_token, target_url,
        )


class VersionlessOrganizationRoleAssignmentsContext(Resource):
    """`organization(OrganizationSid).role_assignments(RoleAssignmentSid)`"""

    __slots__ = ()
    _path = "/Organizations/{0}/RoleAssignments/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the role assignment: DELETE /Organizations/{OrganizationSid}/RoleAssignments/{RoleAssignmentSid}."""
        __tracebackhide__ = True
        self._send(ops.DeleteRoleAssignment, missing_ok=missing_ok)


class VersionlessOrganizationUsers(Resource):
    """`organization(OrganizationSid).users`"""

    __slots__ = ()
    _path = "/Organizations/{0}/scim/Users"

    def __call__(self, user_sid: str | None) -> VersionlessOrganizationUsersContext:
        return VersionlessOrganizationUsersContext(self._client, (*self._ids, user_sid))

    def create(
        self, user_name: str, *, id: str | None = None, external_id: str | None = None, display_name: str | None = None,
        name: m.ScimName | Mapping[str, Any] | None = None,
        emails: Sequence[m.ScimEmailAddress | Mapping[str, Any]] | m.ScimEmailAddress | Mapping[str, Any] | None = None,
        active: bool | None = None, locale: str | None = None, timezone: str | None = None,
        schemas: str | Sequence[str] | None = None, meta: m.ScimMeta | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ScimUser:
        """Create an organization user: POST /Organizations/{OrganizationSid}/scim/Users."""
        __tracebackhide__ = True
        return self._send(
            ops.CreateOrganizationUser,
            {
                "userName": user_name, "id": id, "externalId": external_id, "displayName": display_name, "name": name,
                "emails": emails, "active": active, "locale": locale, "timezone": timezone, "schemas": schemas,
                "meta": meta,
            },
            extra_params,
        )

    def list(
        self, *, filter: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ScimUser]:
        """List the users, all or up to `limit`: GET /Organizations/{OrganizationSid}/scim/Users."""
        __tracebackhide__ = True
        return self._list(ops.ListOrganizationUsers, {"filter": filter}, extra_params, limit, page_size)

    def stream(
        self, *, filter: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.ScimUser]:
        """Iterate over the users, page by page, `prefetch` of them ahead:
        GET /Organizations/{OrganizationSid}/scim/Users."""
        __tracebackhide__ = True
        return self._stream(ops.ListOrganizationUsers, {"filter": filter}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, filter: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.ScimUser]]:
        """Iterate over the pages of users, one request a step: GET /Organizations/{OrganizationSid}/scim/Users."""
        __tracebackhide__ = True
        return self._pages(ops.ListOrganizationUsers, {"filter": filter}, extra_params, limit, page_size)

    def page(
        self, *, filter: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.ScimUser]:
        """Fetch one page of users, the first one or the one at `target_url`:
        GET /Organizations/{OrganizationSid}/scim/Users."""
        __tracebackhide__ = True
        return self._page(
            ops.ListOrganizationUsers, {"filter": filter}, extra_params, page_size, page_number, page_token, target_url,
        )


class VersionlessOrganizationUsersContext(Resource):
    """`organization(OrganizationSid).users(UserSid)`"""

    __slots__ = ()
    _path = "/Organizations/{0}/scim/Users/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the organization user: DELETE /Organizations/{OrganizationSid}/scim/Users/{UserSid}."""
        __tracebackhide__ = True
        self._send(ops.DeleteOrganizationUser, missing_ok=missing_ok)

    def fetch(self) -> m.ScimUser:
        """Fetch the organization user: GET /Organizations/{OrganizationSid}/scim/Users/{UserSid}."""
        __tracebackhide__ = True
        return self._send(ops.FetchOrganizationUser)

    def patch(
        self, *, if_match: str | None = None, schemas: str | Sequence[str] | None = None,
        operations: Sequence[m.ScimPatchOperation | Mapping[str, Any]] | m.ScimPatchOperation | Mapping[str, Any]
        | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ScimUser:
        """Patch the organization user: PATCH /Organizations/{OrganizationSid}/scim/Users/{UserSid}."""
        __tracebackhide__ = True
        return self._send(
            ops.PatchOrganizationUser, {"schemas": schemas, "Operations": operations}, extra_params,
            headers={"If-Match": if_match},
        )

    def update(
        self, user_name: str, *, if_match: str | None = None, id: str | None = None, external_id: str | None = None,
        display_name: str | None = None, name: m.ScimName | Mapping[str, Any] | None = None,
        emails: Sequence[m.ScimEmailAddress | Mapping[str, Any]] | m.ScimEmailAddress | Mapping[str, Any] | None = None,
        active: bool | None = None, locale: str | None = None, timezone: str | None = None,
        schemas: str | Sequence[str] | None = None, meta: m.ScimMeta | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ScimUser:
        """Update the organization user: PUT /Organizations/{OrganizationSid}/scim/Users/{UserSid}."""
        __tracebackhide__ = True
        return self._send(
            ops.UpdateOrganizationUser,
            {
                "userName": user_name, "id": id, "externalId": external_id, "displayName": display_name, "name": name,
                "emails": emails, "active": active, "locale": locale, "timezone": timezone, "schemas": schemas,
                "meta": meta,
            },
            extra_params, headers={"If-Match": if_match},
        )
