# Mirrored from _async/helpers/credentials.py by `make generate`; do not edit.
"""Push credentials by the task: one for each service. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.notify_v1_credentials import Credentials

if TYPE_CHECKING:
    from ...models import notify_v1 as m


class NotifyCredentials(Credentials):
    """The push credentials of an account; https://www.twilio.com/docs/notify/api/credential-resource"""

    __slots__ = ()

    def create_apn(
        self,
        certificate: str,
        private_key: str,
        *,
        friendly_name: str | None = None,
        sandbox: bool | None = None,
    ) -> m.Credential:
        """Create a credential for Apple's push service.

        Args:
            certificate, private_key: their PEM texts.
            friendly_name: a name for it.
            sandbox: whether it is for the sandbox.
        """
        __tracebackhide__ = True
        return self.create(
            "apn", certificate=certificate, private_key=private_key, friendly_name=friendly_name, sandbox=sandbox
        )

    def create_fcm(self, secret: str, *, friendly_name: str | None = None) -> m.Credential:
        """Create a credential for Firebase; `secret` is its server key."""
        __tracebackhide__ = True
        return self.create("fcm", secret=secret, friendly_name=friendly_name)

    def create_gcm(self, api_key: str, *, friendly_name: str | None = None) -> m.Credential:
        """Create a credential for Google Cloud Messaging; `api_key` is its server key."""
        __tracebackhide__ = True
        return self.create("gcm", api_key=api_key, friendly_name=friendly_name)
