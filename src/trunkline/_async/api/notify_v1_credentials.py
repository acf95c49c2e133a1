# Generated from facts/notify_v1.json by `make generate`; do not edit.
"""The resources of notify_v1, credentials."""

from __future__ import annotations

from ..._operations import notify_v1 as ops
from ..resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ...models import notify_v1 as m
    from ..pages import AsyncPage


class AsyncCredentials(AsyncResource):
    """`credentials`"""

    __slots__ = ()
    _path = "/v1/Credentials"

    def __call__(self, sid: str | None) -> AsyncCredentialsContext:
        return AsyncCredentialsContext(self._client, (*self._ids, sid))

    async def create(
        self, type: m.CredentialPushServiceArg | str, *, friendly_name: str | None = None,
        certificate: str | None = None, private_key: str | None = None, sandbox: bool | None = None,
        api_key: str | None = None, secret: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Credential:
        """Create a credential: POST /v1/Credentials

        https://www.twilio.com/docs/notify/api/credential-resource

        Args:
            type: what kind it is, or which kind is meant.
            friendly_name: readable name of the resource; when listing, only those so named.
            certificate: APN only: certificate in PEM, from its BEGIN to its END line.
            private_key: URL-encoded private key for APNs in PEM form, for `apn` credentials only.
            sandbox: whether the credential is for the APNs sandbox instead of production, for `apn` only.
            api_key: server key of the Google or Firebase project, for GCM only.
            secret: server key of the Firebase project, for `fcm` credentials only.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateCredential,
            {
                "Type": type, "FriendlyName": friendly_name, "Certificate": certificate, "PrivateKey": private_key,
                "Sandbox": sandbox, "ApiKey": api_key, "Secret": secret,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Credential]:
        """List the credentials, all or up to `limit`: GET /v1/Credentials

        https://www.twilio.com/docs/notify/api/credential-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListCredential, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Credential]:
        """Iterate over the credentials, page by page, `prefetch` of them ahead: GET /v1/Credentials

        https://www.twilio.com/docs/notify/api/credential-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListCredential, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Credential]]:
        """Iterate over the pages of credentials, one request a step: GET /v1/Credentials

        https://www.twilio.com/docs/notify/api/credential-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListCredential, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Credential]:
        """Fetch one page of credentials, the first one or the one at `target_url`: GET /v1/Credentials

        https://www.twilio.com/docs/notify/api/credential-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListCredential, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncCredentialsContext(AsyncResource):
    """`credentials(Sid)`"""

    __slots__ = ()
    _path = "/v1/Credentials/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the credential: DELETE /v1/Credentials/{Sid}

        https://www.twilio.com/docs/notify/api/credential-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteCredential, missing_ok=missing_ok)

    async def fetch(self) -> m.Credential:
        """Fetch the credential: GET /v1/Credentials/{Sid}

        https://www.twilio.com/docs/notify/api/credential-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchCredential)

    async def update(
        self, *, friendly_name: str | None = None, certificate: str | None = None, private_key: str | None = None,
        sandbox: bool | None = None, api_key: str | None = None, secret: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Credential:
        """Update the credential: POST /v1/Credentials/{Sid}

        https://www.twilio.com/docs/notify/api/credential-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            certificate: APN only: certificate in PEM, from its BEGIN to its END line.
            private_key: URL-encoded private key for APNs in PEM form, for `apn` credentials only.
            sandbox: whether the credential is for the APNs sandbox instead of production, for `apn` only.
            api_key: server key of the Google or Firebase project, for GCM only.
            secret: server key of the Firebase project, for `fcm` credentials only.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateCredential,
            {
                "FriendlyName": friendly_name, "Certificate": certificate, "PrivateKey": private_key,
                "Sandbox": sandbox, "ApiKey": api_key, "Secret": secret,
            },
            extra_params,
        )
