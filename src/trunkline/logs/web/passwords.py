"""Passwords as hashes: a password enters, a text for the settings leaves, and is compared with what somebody gives. Pure.

scrypt with the parameters of OWASP (N 2^15, r 8, p 3: a fifth of a second, 32 MB); others in a hash are obeyed within bounds.
Called by `entering` and by `trunkline logs password`.
"""

from __future__ import annotations

import hmac
import re
import secrets
from base64 import b64decode, b64encode
from hashlib import scrypt

_N, _R, _P = 1 << 15, 8, 3
_SALT, _LENGTH = 16, 32
_MEMORY = 1 << 28
_HASH = re.compile(
    r"scrypt\$([0-9]{1,8})\$([0-9]{1,2})\$([0-9]{1,2})\$([A-Za-z0-9+/=]{16,88})\$([A-Za-z0-9+/=]{24,172})"
)


def hashed(password: str) -> str:
    """The hash of a password, with a salt of its own: `scrypt$32768$8$3$…$…`.

    Raises:
        ValueError: the password is empty.
    """
    if not password:
        raise ValueError("a password must not be empty")
    salt = secrets.token_bytes(_SALT)
    return _written(_N, _R, _P, salt, _derived(password, salt, _N, _R, _P, _LENGTH))


def is_hash(text: str) -> bool:
    """Whether a text is a hash that can be compared with."""
    return _parts(text) is not None


def matches(password: str, text: str | None) -> bool:
    """Whether a password is that of a hash; without a hash it takes as long, and is not."""
    parts = _parts(text or "")
    if parts is None:
        _derived(password, b"\0" * _SALT, _N, _R, _P, _LENGTH)
        return False
    n, r, p, salt, expected = parts
    return hmac.compare_digest(_derived(password, salt, n, r, p, len(expected)), expected)


def _parts(text: str) -> tuple[int, int, int, bytes, bytes] | None:
    """The parameters of a hash, its salt and its key; None where they are not to be obeyed."""
    found = _HASH.fullmatch(text)
    if not found:
        return None
    n, r, p = int(found[1]), int(found[2]), int(found[3])
    if n < 2 or n & (n - 1) or not r or not p or 128 * n * r > _MEMORY:
        return None
    try:
        return n, r, p, b64decode(found[4], validate=True), b64decode(found[5], validate=True)
    except ValueError:
        return None


def _derived(password: str, salt: bytes, n: int, r: int, p: int, length: int) -> bytes:
    text = password.encode("utf-8", "surrogatepass")
    return scrypt(text, salt=salt, n=n, r=r, p=p, maxmem=2 * _MEMORY, dklen=length)


def _written(n: int, r: int, p: int, salt: bytes, key: bytes) -> str:
    return f"scrypt${n}${r}${p}${b64encode(salt).decode()}${b64encode(key).decode()}"
