"""`twilio.request_validator`: whether a request was signed by Twilio, with the official package's arguments.

Enters: URL, parameters, signature. Leaves: yes or no. Called by users.
"""

from __future__ import annotations

from ..webhooks import RequestValidator as _Validator
from ..webhooks.signature import Params

__all__ = [
    "HMAC_SHA1",
    "HMAC_SHA256",
    "SIGNATURE_HEADER",
    "SIGNATURE_SETTINGS_HEADER",
    "RequestValidator",
    "get_signature_algorithm",
]

SIGNATURE_HEADER = "X-Twilio-Signature"
SIGNATURE_SETTINGS_HEADER = "X-Twilio-Webhooks-Signature-Settings"
HMAC_SHA1 = "HMAC_SHA1"
HMAC_SHA256 = "HMAC_SHA256"
_KEY = "key"


class RequestValidator:
    """Tells whether a request comes from Twilio: `trunkline.webhooks.RequestValidator` with the official arguments.

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        token: the account's auth token, or the secret of a shared key where the algorithm is HMAC_SHA256.

    Raises:
        TypeError, ValueError: it is not a str, or empty.
    """

    __slots__ = ("_validator",)

    def __init__(self, token: str) -> None:
        if not isinstance(token, str):
            raise TypeError(f"token must be a str, not {type(token).__name__}")
        if not token:
            raise ValueError("token must not be empty: anybody could sign")
        self._validator = _Validator(token, shared_keys={_KEY: token})

    def validate(self, uri: str, params: Params, signature: str | None, algorithm: str | None = None) -> bool:
        """Whether the signature belongs to the request. Whatever is given, it never raises.

        Args:
            uri: the full URL that Twilio requested.
            params: the fields of the form, or the body as text where it is not a form; then its hash must be in `uri`.
            signature: the header `X-Twilio-Signature`.
            algorithm: HMAC_SHA1 or HMAC_SHA256; another one is not valid.
        """
        name = algorithm or HMAC_SHA1
        if not isinstance(name, str) or name.upper() not in (HMAC_SHA1, HMAC_SHA256):
            return False
        settings = f"key={_KEY},algorithm={HMAC_SHA256}" if name.upper() == HMAC_SHA256 else None
        return self._validator.validate(uri, params, signature, settings=settings)

    def compute_signature(self, uri: str, params: Params = None, algorithm: str | None = None) -> str:
        """The signature of a request, such as a test sends.

        Raises:
            TypeError, ValueError: the URL or a field is wrong, or the algorithm is not known.
        """
        name = (algorithm or HMAC_SHA1).upper()
        if name not in (HMAC_SHA1, HMAC_SHA256):
            raise ValueError("algorithm must be HMAC_SHA1 or HMAC_SHA256")
        return self._validator.compute_signature(uri, params, shared_key=_KEY if name == HMAC_SHA256 else None)

    def __repr__(self) -> str:
        return "RequestValidator(…)"


def get_signature_algorithm(signature_settings_header: str | None) -> str:
    """The algorithm that the header `X-Twilio-Webhooks-Signature-Settings` names; HMAC_SHA1 where it names none."""
    for part in (signature_settings_header or "").split(","):
        name, _, value = part.partition("=")
        if name.strip() == "algorithm" and value.strip():
            return value.strip()
    return HMAC_SHA1
