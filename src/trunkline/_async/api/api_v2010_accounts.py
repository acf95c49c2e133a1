# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, accounts."""

from __future__ import annotations

from ..._operations import api_v2010_accounts as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ...models.api_v2010 import accounts as m
    from ..helpers.calls import AsyncCalls
    from ..helpers.messages import AsyncMessages
    from ..helpers.numbers import AsyncIncomingPhoneNumbers
    from ..helpers.recordings import AsyncRecordings
    from .api_v2010_addresses import AsyncAccountsAddresses
    from .api_v2010_applications import AsyncAccountsApplications
    from .api_v2010_authorized_connect_apps import AsyncAccountsAuthorizedConnectApps
    from .api_v2010_available_phone_numbers import AsyncAccountsAvailablePhoneNumbers
    from .api_v2010_balance import AsyncAccountsBalance
    from .api_v2010_conferences import AsyncAccountsConferences
    from .api_v2010_connect_apps import AsyncAccountsConnectApps
    from .api_v2010_keys import AsyncAccountsKeys
    from .api_v2010_new_keys import AsyncAccountsNewKeys
    from .api_v2010_new_signing_keys import AsyncAccountsNewSigningKeys
    from .api_v2010_notifications import AsyncAccountsNotifications
    from .api_v2010_outgoing_caller_ids import AsyncAccountsOutgoingCallerIds
    from .api_v2010_queues import AsyncAccountsQueues
    from .api_v2010_short_codes import AsyncAccountsShortCodes
    from .api_v2010_signing_keys import AsyncAccountsSigningKeys
    from .api_v2010_sip import AsyncAccountsSip
    from .api_v2010_tokens import AsyncAccountsTokens
    from .api_v2010_transcriptions import AsyncAccountsTranscriptions
    from .api_v2010_usage import AsyncAccountsUsage
    from .api_v2010_validation_requests import AsyncAccountsValidationRequests
    from ..pages import AsyncPage


class AsyncAccounts(AsyncResource):
    """`accounts`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts.json"

    def __call__(self, sid: str | None) -> AsyncAccountsContext:
        return AsyncAccountsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Account:
        """Create an account: POST /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account

        Args:
            friendly_name: name of the new subaccount, by default `SubAccount Created at …` with the time.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateAccount, {"FriendlyName": friendly_name}, extra_params)

    async def list(
        self, *, friendly_name: str | None = None, status: m.AccountStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Account]:
        """List the accounts, all or up to `limit`: GET /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account

        Args:
            friendly_name: keeps only accounts with exactly this name.
            status: only accounts in this state: `active`, `suspended` or `closed`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListAccount, {"FriendlyName": friendly_name, "Status": status}, extra_params, limit, page_size,
        )

    def stream(
        self, *, friendly_name: str | None = None, status: m.AccountStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Account]:
        """Iterate over the accounts, page by page, `prefetch` of them ahead: GET /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAccount, {"FriendlyName": friendly_name, "Status": status}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, friendly_name: str | None = None, status: m.AccountStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Account]]:
        """Iterate over the pages of accounts, one request a step: GET /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAccount, {"FriendlyName": friendly_name, "Status": status}, extra_params, limit, page_size,
        )

    async def page(
        self, *, friendly_name: str | None = None, status: m.AccountStatusArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Account]:
        """Fetch one page of accounts, the first one or the one at `target_url`: GET /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAccount, {"FriendlyName": friendly_name, "Status": status}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class AsyncAccountsContext(AsyncResource):
    """`accounts(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}.json"

    @accessor
    def addresses(self) -> AsyncAccountsAddresses:
        from .api_v2010_addresses import AsyncAccountsAddresses

        return AsyncAccountsAddresses(self._client, self._ids)

    @accessor
    def applications(self) -> AsyncAccountsApplications:
        from .api_v2010_applications import AsyncAccountsApplications

        return AsyncAccountsApplications(self._client, self._ids)

    @accessor
    def authorized_connect_apps(self) -> AsyncAccountsAuthorizedConnectApps:
        from .api_v2010_authorized_connect_apps import AsyncAccountsAuthorizedConnectApps

        return AsyncAccountsAuthorizedConnectApps(self._client, self._ids)

    @accessor
    def available_phone_numbers(self) -> AsyncAccountsAvailablePhoneNumbers:
        from .api_v2010_available_phone_numbers import AsyncAccountsAvailablePhoneNumbers

        return AsyncAccountsAvailablePhoneNumbers(self._client, self._ids)

    @accessor
    def balance(self) -> AsyncAccountsBalance:
        from .api_v2010_balance import AsyncAccountsBalance

        return AsyncAccountsBalance(self._client, self._ids)

    @accessor
    def calls(self) -> AsyncCalls:
        from ..helpers.calls import AsyncCalls

        return AsyncCalls(self._client, self._ids)

    @accessor
    def conferences(self) -> AsyncAccountsConferences:
        from .api_v2010_conferences import AsyncAccountsConferences

        return AsyncAccountsConferences(self._client, self._ids)

    @accessor
    def connect_apps(self) -> AsyncAccountsConnectApps:
        from .api_v2010_connect_apps import AsyncAccountsConnectApps

        return AsyncAccountsConnectApps(self._client, self._ids)

    @accessor
    def incoming_phone_numbers(self) -> AsyncIncomingPhoneNumbers:
        from ..helpers.numbers import AsyncIncomingPhoneNumbers

        return AsyncIncomingPhoneNumbers(self._client, self._ids)

    @accessor
    def new_keys(self) -> AsyncAccountsNewKeys:
        from .api_v2010_new_keys import AsyncAccountsNewKeys

        return AsyncAccountsNewKeys(self._client, self._ids)

    @accessor
    def keys(self) -> AsyncAccountsKeys:
        from .api_v2010_keys import AsyncAccountsKeys

        return AsyncAccountsKeys(self._client, self._ids)

    @accessor
    def messages(self) -> AsyncMessages:
        from ..helpers.messages import AsyncMessages

        return AsyncMessages(self._client, self._ids)

    @accessor
    def notifications(self) -> AsyncAccountsNotifications:
        from .api_v2010_notifications import AsyncAccountsNotifications

        return AsyncAccountsNotifications(self._client, self._ids)

    @accessor
    def validation_requests(self) -> AsyncAccountsValidationRequests:
        from .api_v2010_validation_requests import AsyncAccountsValidationRequests

        return AsyncAccountsValidationRequests(self._client, self._ids)

    @accessor
    def outgoing_caller_ids(self) -> AsyncAccountsOutgoingCallerIds:
        from .api_v2010_outgoing_caller_ids import AsyncAccountsOutgoingCallerIds

        return AsyncAccountsOutgoingCallerIds(self._client, self._ids)

    @accessor
    def queues(self) -> AsyncAccountsQueues:
        from .api_v2010_queues import AsyncAccountsQueues

        return AsyncAccountsQueues(self._client, self._ids)

    @accessor
    def recordings(self) -> AsyncRecordings:
        from ..helpers.recordings import AsyncRecordings

        return AsyncRecordings(self._client, self._ids)

    @accessor
    def short_codes(self) -> AsyncAccountsShortCodes:
        from .api_v2010_short_codes import AsyncAccountsShortCodes

        return AsyncAccountsShortCodes(self._client, self._ids)

    @accessor
    def new_signing_keys(self) -> AsyncAccountsNewSigningKeys:
        from .api_v2010_new_signing_keys import AsyncAccountsNewSigningKeys

        return AsyncAccountsNewSigningKeys(self._client, self._ids)

    @accessor
    def signing_keys(self) -> AsyncAccountsSigningKeys:
        from .api_v2010_signing_keys import AsyncAccountsSigningKeys

        return AsyncAccountsSigningKeys(self._client, self._ids)

    @accessor
    def tokens(self) -> AsyncAccountsTokens:
        from .api_v2010_tokens import AsyncAccountsTokens

        return AsyncAccountsTokens(self._client, self._ids)

    @accessor
    def transcriptions(self) -> AsyncAccountsTranscriptions:
        from .api_v2010_transcriptions import AsyncAccountsTranscriptions

        return AsyncAccountsTranscriptions(self._client, self._ids)

    @accessor
    def sip(self) -> AsyncAccountsSip:
        from .api_v2010_sip import AsyncAccountsSip

        return AsyncAccountsSip(self._client, self._ids)

    @accessor
    def usage(self) -> AsyncAccountsUsage:
        from .api_v2010_usage import AsyncAccountsUsage

        return AsyncAccountsUsage(self._client, self._ids)

    async def fetch(self) -> m.Account:
        """Fetch the account: GET /2010-04-01/Accounts/{Sid}.json

        https://www.twilio.com/docs/iam/api/account
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchAccount)

    async def update(
        self, *, status: m.AccountStatusArg | str | None = None, friendly_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Account:
        """Update the account: POST /2010-04-01/Accounts/{Sid}.json

        https://www.twilio.com/docs/iam/api/account

        Args:
            status: new state: `active`, `suspended` or `closed`.
            friendly_name: new name of the account.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateAccount, {"Status": status, "FriendlyName": friendly_name}, extra_params)
