"""Form tokens: who posts a form has got it from this server, in this session, for this action. Pure.

A key, a session and an action enter, a text for the form leaves, and comes back to be checked.
"""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64encode
from hashlib import sha256

_LENGTH = 24


def form_token(key: bytes, session: str, action: str) -> str:
    """The token of an action, such as `zone` or `erase +1…`, in a session."""
    # Lengths first: no two pairs are the same text.
    text = f"{len(session)}:{session}{action}".encode("utf-8", "surrogatepass")
    return urlsafe_b64encode(hmac.digest(key, text, sha256)[:_LENGTH]).decode()


def is_form_token(key: bytes, session: str, action: str, given: str) -> bool:
    """Whether a text is the token of an action in a session."""
    expected = form_token(key, session, action).encode()
    return hmac.compare_digest(expected, given.encode("utf-8", "surrogatepass"))
