"""What the system, TLS and a broken reply mean for an attempt: the exceptions that transports raise.

What went wrong and in which phase enters; an exception of `errors` leaves. Called by the transports and by the other
modules of this folder. Pure.
"""

from __future__ import annotations

import errno
import os

from ...errors import APIConnectionError, APIResponseError, APITimeoutError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .headers import Headers


def reply_error(message: str, status: int | None = None, headers: Headers | None = None) -> APIResponseError:
    """The exception for bytes that are not a good reply. The request was sent, so its outcome is unknown."""
    return APIResponseError(message, status=status, headers=headers, outcome="unknown")


def connection_error(message: str, *, sent: bool, timeout: bool = False, stale: bool = False) -> APIConnectionError:
    """The exception for a connection that could not be made, broke, or took too long.

    Args:
        message: without secrets and personal data.
        sent: whether any byte of the request may have reached the server.
        timeout: whether time was up.
        stale: whether a connection that had been idle was found closed before any byte of a reply came.
    """
    kind = APITimeoutError if timeout else APIConnectionError
    error = kind(message, outcome="unknown" if sent else "not sent")
    if stale:
        vars(error)["stale"] = True
    return error


def attempt_error(failure: Exception, phase: str, where: str, *, sent: bool, reused: bool) -> APIConnectionError:
    """The exception for what the system, or TLS, said in a phase of an attempt.

    Args:
        phase, where: what was being done to whom: "waiting for the reply of", "api.twilio.com".
        sent: whether any byte of the request may have reached the server.
        reused: whether the connection had served another request.
    """
    timeout = isinstance(failure, TimeoutError) and failure.errno is None
    waiting = phase in ("sending the request to", "waiting for the reply of")
    return connection_error(
        f"{'timed out' if timeout else reason(failure)} while {phase} {where}",
        sent=sent,
        timeout=timeout,
        stale=reused and waiting and not timeout,
    )


def is_stale(error: BaseException) -> bool:
    """Whether a connection that had been idle failed before any byte of a reply: repeating it at once makes sense."""
    return bool(getattr(error, "stale", False))


# OpenSSL's codes of certificates whose issuer is not trusted.
_UNTRUSTED = frozenset({2, 18, 19, 20, 21})
_TRUSTED = "; trusted are those of ca_bundle=, SSL_CERT_FILE, REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE, else the system's"


def reason(exc: BaseException) -> str:
    """What a failure of the system or of TLS says of itself, in a few words."""
    if hasattr(exc, "library"):
        text = getattr(exc, "verify_message", None)
        if text:
            hint = _TRUSTED if getattr(exc, "verify_code", None) in _UNTRUSTED else ""
            return f"the certificate is not accepted: {text}{hint}"
        text = getattr(exc, "reason", None)
        return f"TLS: {str(text).replace('_', ' ').lower()}" if text else "TLS failed"
    text = getattr(exc, "strerror", None)
    if isinstance(exc, OSError):
        # asyncio writes texts of its own around the system's codes.
        code = exc.errno
        text = os.strerror(code) if code is not None and code in errno.errorcode else text or str(exc)
    if not isinstance(text, str) or not text:
        return type(exc).__name__
    # It may be a proxy that speaks here.
    text = "".join([c if c.isprintable() else "?" for c in text[:200]])
    return text[:1].lower() + text[1:]
