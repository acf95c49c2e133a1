"""Passwords that are kept as scrypt: a password enters, a text that tells nothing of it leaves. Pure but for the CPU.

Called by the pages, for who says a name and a password, and by `trunkline logs roles password`.
"""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from hashlib import scrypt

_LOG_N, _R, _P = 15, 8, 1  # 32 MB and some 50 ms
_MOST_LOG_N, _MOST_R, _MOST_P = 18, 16, 4
_LENGTH = 32
SALT = 16
"""Bytes of a salt."""


def hashed(password: str, salt: bytes) -> str:
    """What is written into the settings for a password.

    Args:
        salt: random bytes, 16 of them.

    Raises:
        ValueError: there is no password, or the salt has another length.
    """
    if not password:
        raise ValueError("password must not be empty")
    if len(salt) != SALT:
        raise ValueError(f"salt must be {SALT} bytes, not {len(salt)}")
    made = _scrypt(password, salt, _LOG_N, _R, _P)
    return f"scrypt${_LOG_N}${_R}${_P}${b64encode(salt).decode()}${b64encode(made).decode()}"


def fits(password: str, stored: str) -> bool:
    """Whether a password is the one that was hashed; takes as long if it is not.

    Raises:
        ValueError: what is stored was not made by `hashed`, or would take more than a server should spend.
    """
    parts = stored.split("$")
    if len(parts) != 6 or parts[0] != "scrypt" or not all(part.isdecimal() for part in parts[1:4]):
        raise ValueError("stored must be what `hashed` made")
    log_n, r, p = map(int, parts[1:4])
    salt, made = parts[4:]
    if not (1 <= log_n <= _MOST_LOG_N and 1 <= r <= _MOST_R and 1 <= p <= _MOST_P):
        raise ValueError("stored has numbers that would take too long")
    found = _scrypt(password, b64decode(salt, validate=True), log_n, r, p)
    return hmac.compare_digest(found, b64decode(made, validate=True))


def _scrypt(password: str, salt: bytes, log_n: int, r: int, p: int) -> bytes:
    memory = 128 * (1 << log_n) * r * p + (1 << 20)
    return scrypt(
        password.encode("utf-8", "surrogatepass"), salt=salt, n=1 << log_n, r=r, p=p, maxmem=memory, dklen=_LENGTH
    )
