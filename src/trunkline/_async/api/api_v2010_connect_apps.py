# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, connect_apps."""

from __future__ import annotations

from ..._operations import api_v2010_connect_apps as ops
from ..resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from typing import Any

    from ...models.api_v2010 import connect_apps as m
    from ..pages import AsyncPage


class AsyncAccountsConnectApps(AsyncResource):
    """`accounts(Sid).connect_apps`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/ConnectApps.json"

    def __call__(self, sid: str | None) -> AsyncAccountsConnectAppsContext:
        return AsyncAccountsConnectAppsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConnectApp]:
        """List the connect apps, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json

        https://www.twilio.com/docs/iam/connect-apps/api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListConnectApp, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ConnectApp]:
        """Iterate over the connect apps, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json

        https://www.twilio.com/docs/iam/connect-apps/api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListConnectApp, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ConnectApp]]:
        """Iterate over the pages of connect apps, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json

        https://www.twilio.com/docs/iam/connect-apps/api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListConnectApp, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ConnectApp]:
        """Fetch one page of connect apps, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json

        https://www.twilio.com/docs/iam/connect-apps/api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListConnectApp, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsConnectAppsContext(AsyncResource):
    """`accounts(Sid).connect_apps(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/ConnectApps/{1}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the connect app: DELETE /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json

        https://www.twilio.com/docs/iam/connect-apps/api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteConnectApp, missing_ok=missing_ok)

    async def fetch(self) -> m.ConnectApp:
        """Fetch the connect app: GET /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json

        https://www.twilio.com/docs/iam/connect-apps/api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConnectApp)

    async def update(
        self, *, authorize_redirect_url: str | None = None, company_name: str | None = None,
        deauthorize_callback_method: m.HttpMethodArg | str | None = None, deauthorize_callback_url: str | None = None,
        description: str | None = None, friendly_name: str | None = None, homepage_url: str | None = None,
        permissions: Sequence[m.ConnectAppPermissionArg | str] | m.ConnectAppPermissionArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConnectApp:
        """Update the connect app: POST /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json

        https://www.twilio.com/docs/iam/connect-apps/api

        Args:
            authorize_redirect_url: URL the user returns to after authorizing the Connect app.
            company_name: name of the company behind the Connect App.
            deauthorize_callback_method: HTTP method for `deauthorize_callback_url`, `GET` or `POST`.
            deauthorize_callback_url: URL that is called when someone withdraws their authorisation of the Connect App.
            description: what the Connect App does.
            friendly_name: readable name of the resource; when listing, only those so named.
            homepage_url: public page where users learn more about the app.
            permissions: permissions that the Connect app asks of its users: `get-all`, `post-all`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConnectApp,
            {
                "AuthorizeRedirectUrl": authorize_redirect_url, "CompanyName": company_name,
                "DeauthorizeCallbackMethod": deauthorize_callback_method,
                "DeauthorizeCallbackUrl": deauthorize_callback_url, "Description": description,
                "FriendlyName": friendly_name, "HomepageUrl": homepage_url, "Permissions": permissions,
            },
            extra_params,
        )
