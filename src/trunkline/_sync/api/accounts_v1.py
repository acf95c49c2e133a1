# Mirrored from _async/api/accounts_v1.py by `make generate`; do not edit.
# Generated from facts/accounts_v1.json by `make generate`; do not edit.
"""The resources of accounts_v1."""

from __future__ import annotations

from ..._operations import accounts_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import accounts_v1 as m
    from ..pages import Page


class AccountsV1(Resource):
    """`accounts.v1`"""

    __slots__ = ()

    @accessor
    def auth_token_promotion(self) -> AuthTokenPromotion:
        return AuthTokenPromotion(self._client, self._ids)

    @accessor
    def secondary_auth_token(self) -> SecondaryAuthToken:
        return SecondaryAuthToken(self._client, self._ids)

    @accessor
    def bulk_consents(self) -> BulkConsents:
        return BulkConsents(self._client, self._ids)

    @accessor
    def bulk_contacts(self) -> BulkContacts:
        return BulkContacts(self._client, self._ids)

    @accessor
    def messaging_geopermissions(self) -> MessagingGeopermissions:
        return MessagingGeopermissions(self._client, self._ids)

    @accessor
    def safelist(self) -> Safelist:
        return Safelist(self._client, self._ids)

    @accessor
    def credentials(self) -> Credentials:
        return Credentials(self._client, self._ids)


class AuthTokenPromotion(Resource):
    """`auth_token_promotion`"""

    __slots__ = ()
    _path = "/v1/AuthTokens/Promote"

    def __call__(self) -> AuthTokenPromotion:
        return self

    def update(
        self, *, suppress_email_notification: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.AuthTokenPromotion:
        """Update the auth token promotion: POST /v1/AuthTokens/Promote

        https://www.twilio.com/docs/iam/api/authtoken

        Args:
            suppress_email_notification: true to not email the account's owners and administrators about the Auth Token
                change, by default false.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateAuthTokenPromotion, {"SuppressEmailNotification": suppress_email_notification}, extra_params,
        )


class SecondaryAuthToken(Resource):
    """`secondary_auth_token`"""

    __slots__ = ()
    _path = "/v1/AuthTokens/Secondary"

    def __call__(self) -> SecondaryAuthToken:
        return self

    def create(
        self, *, suppress_email_notification: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SecondaryAuthToken:
        """Create a secondary auth token: POST /v1/AuthTokens/Secondary

        https://www.twilio.com/docs/iam/api/secondary_authtoken

        Args:
            suppress_email_notification: true to not email the account's owners and administrators about the Auth Token
                change, by default false.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSecondaryAuthToken, {"SuppressEmailNotification": suppress_email_notification}, extra_params,
        )

    def delete(
        self, *, suppress_email_notification: bool | None = None, extra_params: Mapping[str, Any] | None = None,
        missing_ok: bool = False,
    ) -> None:
        """Delete the secondary auth token: DELETE /v1/AuthTokens/Secondary

        https://www.twilio.com/docs/iam/api/secondary_authtoken

        Args:
            suppress_email_notification: true to not email the account's owners and administrators about the Auth Token
                change, by default false.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(
            ops.DeleteSecondaryAuthToken, {"SuppressEmailNotification": suppress_email_notification}, extra_params,
            missing_ok=missing_ok,
        )


class BulkConsents(Resource):
    """`bulk_consents`"""

    __slots__ = ()
    _path = "/v1/Consents/Bulk"

    def create(
        self, items: Sequence[Json] | Json, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.BulkConsents:
        """Create a bulk consents: POST /v1/Consents/Bulk

        https://www.twilio.com/docs/messaging/features/consent-api

        Args:
            items: consents: `contact_id` (E.164), `correlation_id`, `sender_id`, `status`, `source`, optional
                `date_of_consent`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateBulkConsents, {"Items": items}, extra_params)


class BulkContacts(Resource):
    """`bulk_contacts`"""

    __slots__ = ()
    _path = "/v1/Contacts/Bulk"

    def create(
        self, items: Sequence[Json] | Json, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.BulkContacts:
        """Create a bulk contacts: POST /v1/Contacts/Bulk

        https://www.twilio.com/docs/messaging/features/consent-api

        Args:
            items: contacts, each with `contact_id` (E.164), `correlation_id`, `country_iso_code` and `zip_code`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateBulkContacts, {"Items": items}, extra_params)


class MessagingGeopermissions(Resource):
    """`messaging_geopermissions`"""

    __slots__ = ()
    _path = "/v1/Messaging/GeoPermissions"

    def fetch(
        self, *, country_code: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.MessagingGeopermissions:
        """Fetch the messaging geopermissions: GET /v1/Messaging/GeoPermissions

        https://www.twilio.com/docs/messaging/guides/sms-geo-permissions

        Args:
            country_code: only the geo permission for this country.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchMessagingGeopermissions, {"CountryCode": country_code}, extra_params)

    def update(
        self, permissions: Sequence[Json] | Json, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.MessagingGeopermissions:
        """Update the messaging geopermissions: PATCH /v1/Messaging/GeoPermissions

        https://www.twilio.com/docs/messaging/guides/sms-geo-permissions

        Args:
            permissions: geo permissions to set, each with `country_code`, `type` and `enabled`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateMessagingGeopermissions, {"Permissions": permissions}, extra_params)


class Safelist(Resource):
    """`safelist`"""

    __slots__ = ()
    _path = "/v1/SafeList/Numbers"

    def create(self, phone_number: str, *, extra_params: Mapping[str, Any] | None = None) -> m.Safelist:
        """Create a safelist: POST /v1/SafeList/Numbers

        https://www.twilio.com/docs/usage/global-safe-list

        Args:
            phone_number: number, or 1,000-number prefix, to put on the safe list, E.164.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateSafelist, {"PhoneNumber": phone_number}, extra_params)

    def delete(
        self, *, phone_number: str | None = None, extra_params: Mapping[str, Any] | None = None,
        missing_ok: bool = False,
    ) -> None:
        """Delete the safelist: DELETE /v1/SafeList/Numbers

        https://www.twilio.com/docs/usage/global-safe-list

        Args:
            phone_number: number, or 1,000-number prefix, to take off the safe list, E.164.
            extra_params: further arguments by the names of the API, which this version does not know.
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSafelist, {"PhoneNumber": phone_number}, extra_params, missing_ok=missing_ok)

    def fetch(
        self, *, phone_number: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Safelist:
        """Fetch the safelist: GET /v1/SafeList/Numbers

        https://www.twilio.com/docs/usage/global-safe-list

        Args:
            phone_number: number, or 1,000-number prefix, to find on the safe list, E.164.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSafelist, {"PhoneNumber": phone_number}, extra_params)


class Credentials(Resource):
    """`credentials`"""

    __slots__ = ()

    @accessor
    def aws(self) -> CredentialsAws:
        return CredentialsAws(self._client, self._ids)

    @accessor
    def public_key(self) -> CredentialsPublicKey:
        return CredentialsPublicKey(self._client, self._ids)


class CredentialsAws(Resource):
    """`credentials.aws`"""

    __slots__ = ()
    _path = "/v1/Credentials/AWS"

    def __call__(self, sid: str | None) -> CredentialsAwsContext:
        return CredentialsAwsContext(self._client, (*self._ids, sid))

    def create(
        self, credentials: str, *, friendly_name: str | None = None, account_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CredentialAws:
        """Create a credential aws: POST /v1/Credentials/AWS

        https://www.twilio.com/docs/iam/credentials/api

        Args:
            credentials: AWS credentials, as access key ID and secret access key joined by a colon.
            friendly_name: readable name of the resource; when listing, only those so named.
            account_sid: SID of the subaccount of the caller that the credential is for, `AC…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateCredentialAws,
            {"Credentials": credentials, "FriendlyName": friendly_name, "AccountSid": account_sid}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CredentialAws]:
        """List the aws, all or up to `limit`: GET /v1/Credentials/AWS

        https://www.twilio.com/docs/iam/credentials/api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListCredentialAws, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.CredentialAws]:
        """Iterate over the aws, page by page, `prefetch` of them ahead: GET /v1/Credentials/AWS

        https://www.twilio.com/docs/iam/credentials/api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListCredentialAws, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.CredentialAws]]:
        """Iterate over the pages of aws, one request a step: GET /v1/Credentials/AWS

        https://www.twilio.com/docs/iam/credentials/api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListCredentialAws, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.CredentialAws]:
        """Fetch one page of aws, the first one or the one at `target_url`: GET /v1/Credentials/AWS

        https://www.twilio.com/docs/iam/credentials/api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListCredentialAws, {}, extra_params, page_size, page_number, page_token, target_url)


class CredentialsAwsContext(Resource):
    """`credentials.aws(Sid)`"""

    __slots__ = ()
    _path = "/v1/Credentials/AWS/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the credential aws: DELETE /v1/Credentials/AWS/{Sid}

        https://www.twilio.com/docs/iam/credentials/api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteCredentialAws, missing_ok=missing_ok)

    def fetch(self) -> m.CredentialAws:
        """Fetch the credential aws: GET /v1/Credentials/AWS/{Sid}

        https://www.twilio.com/docs/iam/credentials/api
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCredentialAws)

    def update(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CredentialAws:
        """Update the credential aws: POST /v1/Credentials/AWS/{Sid}

        https://www.twilio.com/docs/iam/credentials/api

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateCredentialAws, {"FriendlyName": friendly_name}, extra_params)


class CredentialsPublicKey(Resource):
    """`credentials.public_key`"""

    __slots__ = ()
    _path = "/v1/Credentials/PublicKeys"

    def __call__(self, sid: str | None) -> CredentialsPublicKeyContext:
        return CredentialsPublicKeyContext(self._client, (*self._ids, sid))

    def create(
        self, public_key: str, *, friendly_name: str | None = None, account_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CredentialPublicKey:
        """Create a credential public key: POST /v1/Credentials/PublicKeys

        https://www.twilio.com/docs/iam/credentialpublickey-resource

        Args:
            public_key: public key in PEM form, URL-encoded.
            friendly_name: readable name of the resource; when listing, only those so named.
            account_sid: SID of the subaccount of the caller that the credential is for, `AC…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateCredentialPublicKey,
            {"PublicKey": public_key, "FriendlyName": friendly_name, "AccountSid": account_sid}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CredentialPublicKey]:
        """List the public key, all or up to `limit`: GET /v1/Credentials/PublicKeys

        https://www.twilio.com/docs/iam/credentialpublickey-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListCredentialPublicKey, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.CredentialPublicKey]:
        """Iterate over the public key, page by page, `prefetch` of them ahead: GET /v1/Credentials/PublicKeys

        https://www.twilio.com/docs/iam/credentialpublickey-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListCredentialPublicKey, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.CredentialPublicKey]]:
        """Iterate over the pages of public key, one request a step: GET /v1/Credentials/PublicKeys

        https://www.twilio.com/docs/iam/credentialpublickey-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListCredentialPublicKey, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.CredentialPublicKey]:
        """Fetch one page of public key, the first one or the one at `target_url`: GET /v1/Credentials/PublicKeys

        https://www.twilio.com/docs/iam/credentialpublickey-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListCredentialPublicKey, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class CredentialsPublicKeyContext(Resource):
    """`credentials.public_key(Sid)`"""

    __slots__ = ()
    _path = "/v1/Credentials/PublicKeys/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the credential public key: DELETE /v1/Credentials/PublicKeys/{Sid}

        https://www.twilio.com/docs/iam/credentialpublickey-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteCredentialPublicKey, missing_ok=missing_ok)

    def fetch(self) -> m.CredentialPublicKey:
        """Fetch the credential public key: GET /v1/Credentials/PublicKeys/{Sid}

        https://www.twilio.com/docs/iam/credentialpublickey-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCredentialPublicKey)

    def update(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CredentialPublicKey:
        """Update the credential public key: POST /v1/Credentials/PublicKeys/{Sid}

        https://www.twilio.com/docs/iam/credentialpublickey-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateCredentialPublicKey, {"FriendlyName": friendly_name}, extra_params)
