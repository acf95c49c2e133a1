"""`twilio.http.validation_client`: requests that are signed with a private key.

Enters: the key and its names. Leaves: an option for `compat.rest.Client`. Called by users.
"""

from __future__ import annotations

from typing import Any

from ...tokens import ClientValidation
from . import HttpClient


class ValidationClient(HttpClient):
    """Signs the requests of a `trunkline.compat.rest.Client`: see `trunkline.tokens.ClientValidation`.

    Args: `pool_connections` is taken, and without effect; the others as of `ClientValidation`.
    """

    def __init__(
        self,
        account_sid: str,
        api_key_sid: str,
        credential_sid: str,
        private_key: str | bytes,
        pool_connections: bool = True,
    ) -> None:
        self._validation = ClientValidation(account_sid, api_key_sid, credential_sid, private_key)

    @property
    def client_options(self) -> dict[str, Any]:
        return {"validation": self._validation}
