"""`twilio.credential.client_credential_provider`: the id and secret of an OAuth app. Called by users."""

from __future__ import annotations

from ...auth import ClientCredentials as ClientCredentialProvider

__all__ = ["ClientCredentialProvider"]
