# Mirrored from _async/api/api_v2010_authorized_connect_apps.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, authorized_connect_apps."""

from __future__ import annotations

from ..._operations import api_v2010_authorized_connect_apps as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models.api_v2010 import authorized_connect_apps as m
    from ..pages import Page


class AccountsAuthorizedConnectApps(Resource):
    """`accounts(Sid).authorized_connect_apps`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AuthorizedConnectApps.json"

    def __call__(self, connect_app_sid: str | None) -> AccountsAuthorizedConnectAppsContext:
        return AccountsAuthorizedConnectAppsContext(self._client, (*self._ids, connect_app_sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AuthorizedConnectApp]:
        """List the authorized connect apps, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json

        https://www.twilio.com/docs/iam/authorized-connect-apps/api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListAuthorizedConnectApp, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.AuthorizedConnectApp]:
        """Iterate over the authorized connect apps, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json

        https://www.twilio.com/docs/iam/authorized-connect-apps/api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListAuthorizedConnectApp, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.AuthorizedConnectApp]]:
        """Iterate over the pages of authorized connect apps, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json

        https://www.twilio.com/docs/iam/authorized-connect-apps/api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListAuthorizedConnectApp, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.AuthorizedConnectApp]:
        """Fetch one page of authorized connect apps, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json

        https://www.twilio.com/docs/iam/authorized-connect-apps/api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListAuthorizedConnectApp, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsAuthorizedConnectAppsContext(Resource):
    """`accounts(Sid).authorized_connect_apps(ConnectAppSid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AuthorizedConnectApps/{1}.json"

    def fetch(self) -> m.AuthorizedConnectApp:
        """Fetch the authorized connect app:
        GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps/{ConnectAppSid}.json

        https://www.twilio.com/docs/iam/authorized-connect-apps/api
        """
        __tracebackhide__ = True
        return self._send(ops.FetchAuthorizedConnectApp)
