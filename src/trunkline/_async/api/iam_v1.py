# Generated from facts/iam_v1.json by `make generate`; do not edit.
"""The resources of iam_v1."""

from __future__ import annotations

from ..._operations import iam_v1 as ops
from ...types import UNSET
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from datetime import timedelta
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import iam_v1 as m
    from ...types import UnsetType
    from ..pages import AsyncPage


class AsyncIamV1(AsyncResource):
    """`iam.v1`"""

    __slots__ = ()

    @accessor
    def o_auth_apps(self) -> AsyncOAuthApps:
        return AsyncOAuthApps(self._client, self._ids)

    @accessor
    def new_api_key(self) -> AsyncNewApiKey:
        return AsyncNewApiKey(self._client, self._ids)

    @accessor
    def get_api_keys(self) -> AsyncGetApiKeys:
        return AsyncGetApiKeys(self._client, self._ids)

    @accessor
    def api_key(self) -> AsyncApiKey:
        return AsyncApiKey(self._client, self._ids)

    @accessor
    def role_permission(self) -> AsyncRolePermission:
        return AsyncRolePermission(self._client, self._ids)

    @accessor
    def token(self) -> AsyncToken:
        return AsyncToken(self._client, self._ids)


class AsyncOAuthApps(AsyncResource):
    """`o_auth_apps`"""

    __slots__ = ()
    _path = "/v1/Account/OAuthApps"

    def __call__(self, sid: str | None) -> AsyncOAuthAppsContext:
        return AsyncOAuthAppsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, type: str | None = None, friendly_name: str | None = None, owner_sid: str | UnsetType | None = UNSET,
        description: str | None = None, client_sid: str | UnsetType | None = UNSET,
        token_endpoint_auth_method: m.OauthAppAccountTokenEndpointAuthMethodArg | str | None = None,
        policy: m.VendorOauthAppCreateUpdateResponsePolicy | Mapping[str, Any] | None = None,
        access_token_ttl: timedelta | int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.VendorOauthAppCreateUpdateResponse:
        """Create an oauth app account: POST /v1/Account/OAuthApps

        https://www.twilio.com/docs/iam/oauth-apps/overview

        Args:
            type: what kind it is, or which kind is meant.
            friendly_name: readable name of the resource; when listing, only those so named.
            owner_sid: SID of the owner.
            description: text that describes it, for people to read.
            client_sid: SID of the OAuth client, `OQ…`.
            token_endpoint_auth_method: how the client authenticates at the token endpoint, only `client_secret_basic`.
            policy: policy as an object: permissions it allows, or rules of a tool or knowledge source.
            access_token_ttl: lifetime of an access token.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateOauthAppAccount,
            {
                "type": type, "friendly_name": friendly_name, "owner_sid": owner_sid, "description": description,
                "client_sid": client_sid, "token_endpoint_auth_method": token_endpoint_auth_method, "policy": policy,
                "access_token_ttl": access_token_ttl,
            },
            extra_params,
        )


class AsyncOAuthAppsContext(AsyncResource):
    """`o_auth_apps(sid)`"""

    __slots__ = ()
    _path = "/v1/Account/OAuthApps/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the oauth app account: DELETE /v1/Account/OAuthApps/{sid}

        https://www.twilio.com/docs/iam/oauth-apps/overview

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteOauthAppAccount, missing_ok=missing_ok)

    async def update(
        self, *, type: str | UnsetType | None = UNSET, friendly_name: str | UnsetType | None = UNSET,
        description: str | UnsetType | None = UNSET,
        policy: m.VendorOauthAppCreateUpdateResponsePolicy | Mapping[str, Any] | UnsetType | None = UNSET,
        access_token_ttl: timedelta | int | UnsetType | None = UNSET, extra_params: Mapping[str, Any] | None = None,
    ) -> m.VendorOauthAppCreateUpdateResponse:
        """Update the oauth app account: PUT /v1/Account/OAuthApps/{sid}

        https://www.twilio.com/docs/iam/oauth-apps/overview

        Args:
            type: what kind it is, or which kind is meant.
            friendly_name: readable name of the resource; when listing, only those so named.
            description: text that describes it, for people to read.
            policy: policy as an object: permissions it allows, or rules of a tool or knowledge source.
            access_token_ttl: lifetime of an access token.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateOauthAppAccount,
            {
                "type": type, "friendly_name": friendly_name, "description": description, "policy": policy,
                "access_token_ttl": access_token_ttl,
            },
            extra_params,
        )


class AsyncNewApiKey(AsyncResource):
    """`new_api_key`"""

    __slots__ = ()
    _path = "/v1/Keys"

    async def create(
        self, account_sid: str, *, friendly_name: str | None = None, key_type: str | None = None,
        policy: Json | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.NewKey:
        """Create a new key: POST /v1/Keys

        https://www.twilio.com/docs/iam/api-keys/key-resource-v1

        Args:
            account_sid: SID of the account the resource belongs to, `AC…`.
            friendly_name: readable name of the resource; when listing, only those so named.
            key_type: type of the new API key; `restricted` needs a policy, without it the key is a standard one.
            policy: what a restricted key may do, as an object that lists the allowed permissions.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateNewKey,
            {"AccountSid": account_sid, "FriendlyName": friendly_name, "KeyType": key_type, "Policy": policy},
            extra_params,
        )


class AsyncGetApiKeys(AsyncResource):
    """`get_api_keys`"""

    __slots__ = ()
    _path = "/v1/Keys"

    async def list(
        self, account_sid: str, *, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.GetKeys]:
        """List the get api keys, all or up to `limit`: GET /v1/Keys

        https://www.twilio.com/docs/iam/api-keys/key-resource-v1

        Args:
            account_sid: SID of the account the resource belongs to, `AC…`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListGetKeys, {"AccountSid": account_sid}, extra_params, limit, page_size)

    def stream(
        self, account_sid: str, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.GetKeys]:
        """Iterate over the get api keys, page by page, `prefetch` of them ahead: GET /v1/Keys

        https://www.twilio.com/docs/iam/api-keys/key-resource-v1

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListGetKeys, {"AccountSid": account_sid}, extra_params, limit, page_size, prefetch)

    def pages(
        self, account_sid: str, *, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.GetKeys]]:
        """Iterate over the pages of get api keys, one request a step: GET /v1/Keys

        https://www.twilio.com/docs/iam/api-keys/key-resource-v1

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListGetKeys, {"AccountSid": account_sid}, extra_params, limit, page_size)

    async def page(
        self, account_sid: str | None = None, *, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.GetKeys]:
        """Fetch one page of get api keys, the first one or the one at `target_url`: GET /v1/Keys

        https://www.twilio.com/docs/iam/api-keys/key-resource-v1

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListGetKeys, {"AccountSid": account_sid}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncApiKey(AsyncResource):
    """`api_key`"""

    __slots__ = ()

    def __call__(self, sid: str | None) -> AsyncApiKeyContext:
        return AsyncApiKeyContext(self._client, (*self._ids, sid))


class AsyncApiKeyContext(AsyncResource):
    """`api_key(Sid)`"""

    __slots__ = ()
    _path = "/v1/Keys/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the key: DELETE /v1/Keys/{Sid}

        https://www.twilio.com/docs/iam/api-keys/key-resource-v1

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteKey, missing_ok=missing_ok)

    async def fetch(self) -> m.Key:
        """Fetch the key: GET /v1/Keys/{Sid}

        https://www.twilio.com/docs/iam/api-keys/key-resource-v1
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchKey)

    async def update(
        self, *, friendly_name: str | None = None, policy: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Key:
        """Update the key: POST /v1/Keys/{Sid}

        https://www.twilio.com/docs/iam/api-keys/key-resource-v1

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            policy: what a restricted key may do, as an object that lists the allowed permissions.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateKey, {"FriendlyName": friendly_name, "Policy": policy}, extra_params)


class AsyncRolePermission(AsyncResource):
    """`role_permission`"""

    __slots__ = ()

    def __call__(self, role_sid: str | None) -> AsyncRolePermissionContext:
        return AsyncRolePermissionContext(self._client, (*self._ids, role_sid))


class AsyncRolePermissionContext(AsyncResource):
    """`role_permission(RoleSid)`"""

    __slots__ = ()
    _path = "/v1/Roles/{0}/Permissions"

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RolePermission]:
        """List the role permission, all or up to `limit`: GET /v1/Roles/{RoleSid}/Permissions

        https://www.twilio.com/docs/iam/access-control/overview

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListRolePermission, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.RolePermission]:
        """Iterate over the role permission, page by page, `prefetch` of them ahead:
        GET /v1/Roles/{RoleSid}/Permissions

        https://www.twilio.com/docs/iam/access-control/overview

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListRolePermission, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.RolePermission]]:
        """Iterate over the pages of role permission, one request a step: GET /v1/Roles/{RoleSid}/Permissions

        https://www.twilio.com/docs/iam/access-control/overview

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListRolePermission, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.RolePermission]:
        """Fetch one page of role permission, the first one or the one at `target_url`:
        GET /v1/Roles/{RoleSid}/Permissions

        https://www.twilio.com/docs/iam/access-control/overview

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListRolePermission, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncToken(AsyncResource):
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
