"""Who reaches an address that the emulator listens on, and what is said of it. Called by `base` and `foreground`."""

from __future__ import annotations

import contextlib
import re
import socket
import sys
from collections.abc import Mapping
from ipaddress import IPv6Address, ip_address
from operator import index


def tell(text: str) -> None:
    """Writes a line on stderr, if it can be written."""
    with contextlib.suppress(OSError):
        print(text, file=sys.stderr, flush=True)


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches what listens on an address. No name is looked up."""
    name = host.lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        # It takes what `bind` takes: 127.1 too.
        found = socket.getaddrinfo(host or "*", None, flags=socket.AI_NUMERICHOST)[0][4][0]
        address = ip_address(str(found).partition("%")[0])
    except (OSError, ValueError):
        return False
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_loopback


def checked_port(port: int) -> int:
    """A port, or an exception that says what is wrong with it."""
    try:
        number = index(port)
    except TypeError:
        raise TypeError(f"port must be an int, not {type(port).__name__}") from None
    if not 0 <= number <= 65_535:
        raise ValueError("port must be 0 to 65535")
    return number


def checked_pace(pace: float) -> float:
    """Seconds, or an exception that says what is wrong with them."""
    if isinstance(pace, bool) or not isinstance(pace, int | float):
        raise TypeError(f"pace must be seconds, not {type(pace).__name__}")
    if not 0 <= pace <= 86_400:
        raise ValueError("pace must be 0 to 86400 seconds")
    return float(pace)


def checked_speech(speech: float) -> float:
    """Characters in a second, or an exception that says what is wrong with them."""
    if isinstance(speech, bool) or not isinstance(speech, int | float):
        raise TypeError(f"speech must be characters in a second, not {type(speech).__name__}")
    if not 0 < speech <= 1_000_000:
        raise ValueError("speech must be more than 0 characters in a second, and at most 1000000")
    return float(speech)


def checked_account(name: str, sid: object) -> str:
    """The SID of an account, or an exception that says what is wrong with it."""
    if not isinstance(sid, str) or not re.fullmatch(r"AC[0-9a-fA-F]{32}", sid):
        raise ValueError(f"{name} must be AC and 32 hexadecimal digits")
    return sid


def checked_accounts(accounts: Mapping[str, str] | None, main: str) -> tuple[tuple[str, str], ...]:
    """The tokens of further main accounts by SID, or an exception that says what is wrong with them."""
    if accounts is None:
        return ()
    if not isinstance(accounts, Mapping):
        raise TypeError("accounts must be a mapping of SIDs to auth tokens, such as {'AC…': 'token'}")
    for sid, token in accounts.items():
        checked_account("accounts: a SID", sid)
        if sid == main:
            raise ValueError(f"accounts: {sid} is the main account, whose token is auth_token")
        if not isinstance(token, str) or not token:
            raise ValueError(f"accounts: the auth token of {sid} must be a text")
    return tuple(accounts.items())
