# Mirrored from _async/api/api_v2010_accounts.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, accounts."""

from __future__ import annotations

from ..._operations import api_v2010_accounts as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models.api_v2010 import accounts as m
    from ..helpers.calls import Calls
    from ..helpers.messages import Messages
    from ..helpers.numbers import IncomingPhoneNumbers
    from ..helpers.recordings import Recordings
    from .api_v2010_addresses import AccountsAddresses
    from .api_v2010_applications import AccountsApplications
    from .api_v2010_authorized_connect_apps import AccountsAuthorizedConnectApps
    from .api_v2010_available_phone_numbers import AccountsAvailablePhoneNumbers
    from .api_v2010_balance import AccountsBalance
    from .api_v2010_conferences import AccountsConferences
    from .api_v2010_connect_apps import AccountsConnectApps
    from .api_v2010_keys import AccountsKeys
    from .api_v2010_new_keys import AccountsNewKeys
    from .api_v2010_new_signing_keys import AccountsNewSigningKeys
    from .api_v2010_notifications import AccountsNotifications
    from .api_v2010_outgoing_caller_ids import AccountsOutgoingCallerIds
    from .api_v2010_queues import AccountsQueues
    from .api_v2010_short_codes import AccountsShortCodes
    from .api_v2010_signing_keys import AccountsSigningKeys
    from .api_v2010_sip import AccountsSip
    from .api_v2010_tokens import AccountsTokens
    from .api_v2010_transcriptions import AccountsTranscriptions
    from .api_v2010_usage import AccountsUsage
    from .api_v2010_validation_requests import AccountsValidationRequests
    from ..pages import Page


class Accounts(Resource):
    """`accounts`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts.json"

    def __call__(self, sid: str | None) -> AccountsContext:
        return AccountsContext(self._client, (*self._ids, sid))

    def create(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Account:
        """Create an account: POST /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account

        Args:
            friendly_name: name of the new subaccount, by default `SubAccount Created at …` with the time.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateAccount, {"FriendlyName": friendly_name}, extra_params)

    def list(
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
        return self._list(
            ops.ListAccount, {"FriendlyName": friendly_name, "Status": status}, extra_params, limit, page_size,
        )

    def stream(
        self, *, friendly_name: str | None = None, status: m.AccountStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Account]:
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
    ) -> Iterator[Page[m.Account]]:
        """Iterate over the pages of accounts, one request a step: GET /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAccount, {"FriendlyName": friendly_name, "Status": status}, extra_params, limit, page_size,
        )

    def page(
        self, *, friendly_name: str | None = None, status: m.AccountStatusArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Account]:
        """Fetch one page of accounts, the first one or the one at `target_url`: GET /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListAccount, {"FriendlyName": friendly_name, "Status": status}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class AccountsContext(Resource):
    """`accounts(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}.json"

    @accessor
    def addresses(self) -> AccountsAddresses:
        from .api_v2010_addresses import AccountsAddresses

        return AccountsAddresses(self._client, self._ids)

    @accessor
    def applications(self) -> AccountsApplications:
        from .api_v2010_applications import AccountsApplications

        return AccountsApplications(self._client, self._ids)

    @accessor
    def authorized_connect_apps(self) -> AccountsAuthorizedConnectApps:
        from .api_v2010_authorized_connect_apps import AccountsAuthorizedConnectApps

        return AccountsAuthorizedConnectApps(self._client, self._ids)

    @accessor
    def available_phone_numbers(self) -> AccountsAvailablePhoneNumbers:
        from .api_v2010_available_phone_numbers import AccountsAvailablePhoneNumbers

        return AccountsAvailablePhoneNumbers(self._client, self._ids)

    @accessor
    def balance(self) -> AccountsBalance:
        from .api_v2010_balance import AccountsBalance

        return AccountsBalance(self._client, self._ids)

    @accessor
    def calls(self) -> Calls:
        from ..helpers.calls import Calls

        return Calls(self._client, self._ids)

    @accessor
    def conferences(self) -> AccountsConferences:
        from .api_v2010_conferences import AccountsConferences

        return AccountsConferences(self._client, self._ids)

    @accessor
    def connect_apps(self) -> AccountsConnectApps:
        from .api_v2010_connect_apps import AccountsConnectApps

        return AccountsConnectApps(self._client, self._ids)

    @accessor
    def incoming_phone_numbers(self) -> IncomingPhoneNumbers:
        from ..helpers.numbers import IncomingPhoneNumbers

        return IncomingPhoneNumbers(self._client, self._ids)

    @accessor
    def new_keys(self) -> AccountsNewKeys:
        from .api_v2010_new_keys import AccountsNewKeys

        return AccountsNewKeys(self._client, self._ids)

    @accessor
    def keys(self) -> AccountsKeys:
        from .api_v2010_keys import AccountsKeys

        return AccountsKeys(self._client, self._ids)

    @accessor
    def messages(self) -> Messages:
        from ..helpers.messages import Messages

        return Messages(self._client, self._ids)

    @accessor
    def notifications(self) -> AccountsNotifications:
        from .api_v2010_notifications import AccountsNotifications

        return AccountsNotifications(self._client, self._ids)

    @accessor
    def validation_requests(self) -> AccountsValidationRequests:
        from .api_v2010_validation_requests import AccountsValidationRequests

        return AccountsValidationRequests(self._client, self._ids)

    @accessor
    def outgoing_caller_ids(self) -> AccountsOutgoingCallerIds:
        from .api_v2010_outgoing_caller_ids import AccountsOutgoingCallerIds

        return AccountsOutgoingCallerIds(self._client, self._ids)

    @accessor
    def queues(self) -> AccountsQueues:
        from .api_v2010_queues import AccountsQueues

        return AccountsQueues(self._client, self._ids)

    @accessor
    def recordings(self) -> Recordings:
        from ..helpers.recordings import Recordings

        return Recordings(self._client, self._ids)

    @accessor
    def short_codes(self) -> AccountsShortCodes:
        from .api_v2010_short_codes import AccountsShortCodes

        return AccountsShortCodes(self._client, self._ids)

    @accessor
    def new_signing_keys(self) -> AccountsNewSigningKeys:
        from .api_v2010_new_signing_keys import AccountsNewSigningKeys

        return AccountsNewSigningKeys(self._client, self._ids)

    @accessor
    def signing_keys(self) -> AccountsSigningKeys:
        from .api_v2010_signing_keys import AccountsSigningKeys

        return AccountsSigningKeys(self._client, self._ids)

    @accessor
    def tokens(self) -> AccountsTokens:
        from .api_v2010_tokens import AccountsTokens

        return AccountsTokens(self._client, self._ids)

    @accessor
    def transcriptions(self) -> AccountsTranscriptions:
        from .api_v2010_transcriptions import AccountsTranscriptions

        return AccountsTranscriptions(self._client, self._ids)

    @accessor
    def sip(self) -> AccountsSip:
        from .api_v2010_sip import AccountsSip

        return AccountsSip(self._client, self._ids)

    @accessor
    def usage(self) -> AccountsUsage:
        from .api_v2010_usage import AccountsUsage

        return AccountsUsage(self._client, self._ids)

    def fetch(self) -> m.Account:
        """Fetch the account: GET /2010-04-01/Accounts/{Sid}.json

        https://www.twilio.com/docs/iam/api/account
        """
        __tracebackhide__ = True
        return self._send(ops.FetchAccount)

    def update(
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
        return self._send(ops.UpdateAccount, {"Status": status, "FriendlyName": friendly_name}, extra_params)
