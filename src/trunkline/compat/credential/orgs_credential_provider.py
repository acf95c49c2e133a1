"""`twilio.credential.orgs_credential_provider`: the same for the API of organizations. Called by users."""

from __future__ import annotations

from ...auth import ClientCredentials as OrgsCredentialProvider

__all__ = ["OrgsCredentialProvider"]
