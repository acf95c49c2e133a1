# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, notifications."""

from __future__ import annotations

from ..._operations import api_v2010_notifications as ops
from ..resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from datetime import date
    from typing import Any

    from ...models.api_v2010 import notifications as m
    from ..pages import AsyncPage


class AsyncAccountsNotifications(AsyncResource):
    """`accounts(Sid).notifications`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Notifications.json"

    def __call__(self, sid: str | None) -> AsyncAccountsNotificationsContext:
        return AsyncAccountsNotificationsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Notification]:
        """List the notifications, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Notifications.json

        https://www.twilio.com/docs/usage/api

        Args:
            log: keeps only notifications of this severity: `0` error, `1` warning; by default all.
            message_date: only notifications of this day, `YYYY-MM-DD`.
            message_date_before: only notifications up to midnight of this day, `YYYY-MM-DD`.
            message_date_after: only notifications from midnight of this day on, `YYYY-MM-DD`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Notification]:
        """Iterate over the notifications, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Notifications.json

        https://www.twilio.com/docs/usage/api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Notification]]:
        """Iterate over the pages of notifications, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Notifications.json

        https://www.twilio.com/docs/usage/api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Notification]:
        """Fetch one page of notifications, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Notifications.json

        https://www.twilio.com/docs/usage/api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsNotificationsContext(AsyncResource):
    """`accounts(Sid).notifications(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Notifications/{1}.json"

    async def fetch(self) -> m.NotificationInstance:
        """Fetch the notification: GET /2010-04-01/Accounts/{AccountSid}/Notifications/{Sid}.json

        https://www.twilio.com/docs/usage/api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchNotification)
