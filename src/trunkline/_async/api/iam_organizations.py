# Generated from facts/iam_organizations.json by `make generate`; do not edit.
"""The resources of iam_organizations."""

from __future__ import annotations

from ..._operations import iam_organizations as ops
from ...types import UNSET
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from typing import Any

    from ...models import iam_organizations as m
    from ...types import UnsetType
    from ..pages import AsyncPage


class AsyncPreviewIamV1(AsyncResource):
    """`preview_iam.v1`"""

    __slots__ = ()

    @accessor
    def authorize(self) -> AsyncV1Authorize:
        return AsyncV1Authorize(self._client, self._ids)

    @accessor
    def token(self) -> AsyncV1Token:
        return AsyncV1Token(self._client, self._ids)


class AsyncV1Authorize(AsyncResource):
    """`authorize`"""

    __slots__ = ()
    _path = "/v1/authorize"

    async def fetch(
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
        return await self._send(
            ops.FetchAuthorize,
            {
                "response_type": response_type, "client_id": client_id, "redirect_uri": redirect_uri, "scope": scope,
                "state": state,
            },
            extra_params,
        )


class AsyncV1Token(AsyncResource):
    """`token`"""

    __slots__ = ()
    _path = "/v1/token"

    async def create(
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
        return await self._send(
            ops.CreateToken,
            {
                "grant_type": grant_type, "client_id": client_id, "client_secret": client_secret, "code": code,
                "redirect_uri": redirect_uri, "audience": audience, "refresh_token": refresh_token, "scope": scope,
            },
            extra_params,
        )


class AsyncPreviewIamVersionless(AsyncResource):
    """`preview_iam.versionless`"""

    __slots__ = ()

    @accessor
    def organization(self) -> AsyncVersionlessOrganization:
        return AsyncVersionlessOrganization(self._client, self._ids)


class AsyncVersionlessOrganization(AsyncResource):
    """`organization`"""

    __slots__ = ()

    def __call__(self, organization_sid: str | None) -> AsyncVersionlessOrganizationContext:
        return AsyncVersionlessOrganizationContext(self._client, (*self._ids, organization_sid))


class AsyncVersionlessOrganizationContext(AsyncResource):
    """`organization(OrganizationSid)`"""

    __slots__ = ()

    @accessor
    def accounts(self) -> AsyncVersionlessOrganizationAccounts:
        return AsyncVersionlessOrganizationAccounts(self._client, self._ids)

    @accessor
    def role_assignments(self) -> AsyncVersionlessOrganizationRoleAssignments:
        return AsyncVersionlessOrganizationRoleAssignments(self._client, self._ids)

    @accessor
    def users(self) -> AsyncVersionlessOrganizationUsers:
        return AsyncVersionlessOrganizationUsers(self._client, self._ids)


class AsyncVersionlessOrganizationAccounts(AsyncResource):
    """`organization(OrganizationSid).accounts`"""

    __slots__ = ()
    _path = "/Organizations/{0}/Accounts"

    def __call__(self, account_sid: str | None) -> AsyncVersionlessOrganizationAccountsContext:
        return AsyncVersionlessOrganizationAccountsContext(self._client, (*self._ids, account_sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PublicApiAccountResponse]:
        """List the accounts, all or up to `limit`: GET /Organizations/{OrganizationSid}/Accounts

        https://www.twilio.com/docs/iam/organizations/managed-accounts

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListOrganizationAccounts, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.PublicApiAccountResponse]:
        """Iterate over the accounts, page by page, `prefetch` of them ahead:
        GET /Organizations/{OrganizationSid}/Accounts

        https://www.twilio.com/docs/iam/organizations/managed-accounts

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListOrganizationAccounts, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.PublicApiAccountResponse]]:
        """Iterate over the pages of accounts, one request a step: GET /Organizations/{OrganizationSid}/Accounts

        https://www.twilio.com/docs/iam/organizations/managed-accounts

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListOrganizationAccounts, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.PublicApiAccountResponse]:
        """Fetch one page of accounts, the first one or the one at `target_url`:
        GET /Organizations/{OrganizationSid}/Accounts

        https://www.twilio.com/docs/iam/organizations/managed-accounts

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListOrganizationAccounts, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncVersionlessOrganizationAccountsContext(AsyncResource):
    """`organization(OrganizationSid).accounts(AccountSid)`"""

    __slots__ = ()
    _path = "/Organizations/{0}/Accounts/{1}"

    async def fetch(self) -> m.PublicApiAccountResponse:
        """Fetch the organization account: GET /Organizations/{OrganizationSid}/Accounts/{AccountSid}

        https://www.twilio.com/docs/iam/organizations/managed-accounts
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchOrganizationAccount)


class AsyncVersionlessOrganizationRoleAssignments(AsyncResource):
    """`organization(OrganizationSid).role_assignments`"""

    __slots__ = ()
    _path = "/Organizations/{0}/RoleAssignments"

    def __call__(self, role_assignment_sid: str | None) -> AsyncVersionlessOrganizationRoleAssignmentsContext:
        return AsyncVersionlessOrganizationRoleAssignmentsContext(self._client, (*self._ids, role_assignment_sid))

    async def create(
        self, role_sid: str, scope: str, identity: str, *, resource_type: str | UnsetType | None = UNSET,
        resource_id: str | UnsetType | None = UNSET, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PublicApiRoleAssignmentResponse:
        """Create a role assignment: POST /Organizations/{OrganizationSid}/RoleAssignments

        https://www.twilio.com/docs/iam/access-control/role-assignment-resource

        Args:
            role_sid: SID of the assigned role, `IX…`.
            scope: SID of what the role applies to, such as `AC…` or `OR…`.
            identity: SID of the identity that gets the role, such as `US…`.
            resource_type: kind of resource, if the role is assigned for a single one.
            resource_id: ID of the resource, if the role is assigned for a single one.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateRoleAssignment,
            {
                "role_sid": role_sid, "scope": scope, "identity": identity, "resource_type": resource_type,
                "resource_id": resource_id,
            },
            extra_params,
        )

    async def list(
        self, *, identity: str | None = None, scope: str | None = None, resource_type: str | None = None,
        resource_id: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PublicApiRoleAssignmentResponse]:
        """List the role assignments, all or up to `limit`: GET /Organizations/{OrganizationSid}/RoleAssignments

        https://www.twilio.com/docs/iam/access-control/role-assignment-resource

        Args:
            identity: keeps only assignments of the identity with this SID, such as `US…`.
            scope: only role assignments that apply to this SID, such as `AC…`.
            resource_type: only role assignments for this kind of resource.
            resource_id: only role assignments for the resource with this ID.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListRoleAssignments,
            {"Identity": identity, "Scope": scope, "ResourceType": resource_type, "ResourceId": resource_id},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, identity: str | None = None, scope: str | None = None, resource_type: str | None = None,
        resource_id: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.PublicApiRoleAssignmentResponse]:
        """Iterate over the role assignments, page by page, `prefetch` of them ahead:
        GET /Organizations/{OrganizationSid}/RoleAssignments

        https://www.twilio.com/docs/iam/access-control/role-assignment-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
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
    ) -> AsyncIterator[AsyncPage[m.PublicApiRoleAssignmentResponse]]:
        """Iterate over the pages of role assignments, one request a step:
        GET /Organizations/{OrganizationSid}/RoleAssignments

        https://www.twilio.com/docs/iam/access-control/role-assignment-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListRoleAssignments,
            {"Identity": identity, "Scope": scope, "ResourceType": resource_type, "ResourceId": resource_id},
            extra_params, limit, page_size,
        )

    async def page(
        self, *, identity: str | None = None, scope: str | None = None, resource_type: str | None = None,
        resource_id: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.PublicApiRoleAssignmentResponse]:
        """Fetch one page of role assignments, the first one or the one at `target_url`:
        GET /Organizations/{OrganizationSid}/RoleAssignments

        https://www.twilio.com/docs/iam/access-control/role-assignment-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListRoleAssignments,
            {"Identity": identity, "Scope": scope, "ResourceType": resource_type, "ResourceId": resource_id},
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncVersionlessOrganizationRoleAssignmentsContext(AsyncResource):
    """`organization(OrganizationSid).role_assignments(RoleAssignmentSid)`"""

    __slots__ = ()
    _path = "/Organizations/{0}/RoleAssignments/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the role assignment: DELETE /Organizations/{OrganizationSid}/RoleAssignments/{RoleAssignmentSid}

        https://www.twilio.com/docs/iam/access-control/role-assignment-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRoleAssignment, missing_ok=missing_ok)


class AsyncVersionlessOrganizationUsers(AsyncResource):
    """`organization(OrganizationSid).users`"""

    __slots__ = ()
    _path = "/Organizations/{0}/scim/Users"

    def __call__(self, user_sid: str | None) -> AsyncVersionlessOrganizationUsersContext:
        return AsyncVersionlessOrganizationUsersContext(self._client, (*self._ids, user_sid))

    async def create(
        self, user_name: str, *, id: str | None = None, external_id: str | None = None, display_name: str | None = None,
        name: m.ScimName | Mapping[str, Any] | None = None,
        emails: Sequence[m.ScimEmailAddress | Mapping[str, Any]] | m.ScimEmailAddress | Mapping[str, Any] | None = None,
        active: bool | None = None, locale: str | None = None, timezone: str | None = None,
        schemas: str | Sequence[str] | None = None, meta: m.ScimMeta | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ScimUser:
        """Create an organization user: POST /Organizations/{OrganizationSid}/scim/Users

        https://www.twilio.com/docs/iam/scim/api-reference

        Args:
            user_name: unique user name, the same as the primary email address, 2 to 255 characters.
            id: SID of the user.
            external_id: id that the provisioning client has given to the user, 2 to 255 characters.
            display_name: name that people read.
            name: given and family name of the user, an object.
            emails: email addresses of the user; of several one is primary, and it matches the username.
            active: whether the user is active.
            locale: language and region the user prefers.
            timezone: user's time zone.
            schemas: URIs of the SCIM schemas the object follows.
            meta: resource type, version and instants of creation and last change of the user.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateOrganizationUser,
            {
                "userName": user_name, "id": id, "externalId": external_id, "displayName": display_name, "name": name,
                "emails": emails, "active": active, "locale": locale, "timezone": timezone, "schemas": schemas,
                "meta": meta,
            },
            extra_params,
        )

    async def list(
        self, *, filter: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ScimUser]:
        """List the users, all or up to `limit`: GET /Organizations/{OrganizationSid}/scim/Users

        https://www.twilio.com/docs/iam/scim/api-reference

        Args:
            filter: filter expression; only users that match it are returned.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListOrganizationUsers, {"filter": filter}, extra_params, limit, page_size)

    def stream(
        self, *, filter: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ScimUser]:
        """Iterate over the users, page by page, `prefetch` of them ahead:
        GET /Organizations/{OrganizationSid}/scim/Users

        https://www.twilio.com/docs/iam/scim/api-reference

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListOrganizationUsers, {"filter": filter}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, filter: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ScimUser]]:
        """Iterate over the pages of users, one request a step: GET /Organizations/{OrganizationSid}/scim/Users

        https://www.twilio.com/docs/iam/scim/api-reference

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListOrganizationUsers, {"filter": filter}, extra_params, limit, page_size)

    async def page(
        self, *, filter: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ScimUser]:
        """Fetch one page of users, the first one or the one at `target_url`:
        GET /Organizations/{OrganizationSid}/scim/Users

        https://www.twilio.com/docs/iam/scim/api-reference

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListOrganizationUsers, {"filter": filter}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncVersionlessOrganizationUsersContext(AsyncResource):
    """`organization(OrganizationSid).users(UserSid)`"""

    __slots__ = ()
    _path = "/Organizations/{0}/scim/Users/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the organization user: DELETE /Organizations/{OrganizationSid}/scim/Users/{UserSid}

        https://www.twilio.com/docs/iam/scim/api-reference

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteOrganizationUser, missing_ok=missing_ok)

    async def fetch(self) -> m.ScimUser:
        """Fetch the organization user: GET /Organizations/{OrganizationSid}/scim/Users/{UserSid}

        https://www.twilio.com/docs/iam/scim/api-reference
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchOrganizationUser)

    async def patch(
        self, *, if_match: str | None = None, schemas: str | Sequence[str] | None = None,
        operations: Sequence[m.ScimPatchOperation | Mapping[str, Any]] | m.ScimPatchOperation | Mapping[str, Any]
        | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ScimUser:
        """Patch the organization user: PATCH /Organizations/{OrganizationSid}/scim/Users/{UserSid}

        https://www.twilio.com/docs/iam/scim/api-reference

        Args:
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            schemas: URIs of the SCIM schemas the object follows.
            operations: changes to make to the user, each with operation, path and value.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.PatchOrganizationUser, {"schemas": schemas, "Operations": operations}, extra_params,
            headers={"If-Match": if_match},
        )

    async def update(
        self, user_name: str, *, if_match: str | None = None, id: str | None = None, external_id: str | None = None,
        display_name: str | None = None, name: m.ScimName | Mapping[str, Any] | None = None,
        emails: Sequence[m.ScimEmailAddress | Mapping[str, Any]] | m.ScimEmailAddress | Mapping[str, Any] | None = None,
        active: bool | None = None, locale: str | None = None, timezone: str | None = None,
        schemas: str | Sequence[str] | None = None, meta: m.ScimMeta | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ScimUser:
        """Update the organization user: PUT /Organizations/{OrganizationSid}/scim/Users/{UserSid}

        https://www.twilio.com/docs/iam/scim/api-reference

        Args:
            user_name: unique user name, the same as the primary email address, 2 to 255 characters.
            if_match: HTTP header `If-Match`: the change is made only if the resource still has this version.
            id: SID of the user.
            external_id: id that the provisioning client has given to the user, 2 to 255 characters.
            display_name: name that people read.
            name: given and family name of the user, an object.
            emails: email addresses of the user; of several one is primary, and it matches the username.
            active: whether the user is active.
            locale: language and region the user prefers.
            timezone: user's time zone.
            schemas: URIs of the SCIM schemas the object follows.
            meta: resource type, version and instants of creation and last change of the user.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateOrganizationUser,
            {
                "userName": user_name, "id": id, "externalId": external_id, "displayName": display_name, "name": name,
                "emails": emails, "active": active, "locale": locale, "timezone": timezone, "schemas": schemas,
                "meta": meta,
            },
            extra_params, headers={"If-Match": if_match},
        )
