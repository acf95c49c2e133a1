"""What a proxy is asked to be, as users say it, and why it cannot be. Pure. Called by `base`."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from ..._core.redaction.secret import safe_repr
from ..exposure import checked_port


class CertificatesError(ValueError):
    """The files of the proxy's CA cannot be used; the text says what to do."""


class ProxyPortError(OSError):
    """The proxy could not listen."""


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A proxy in front of the emulator, for SDKs that take no base URL: `Emulator(proxy=Proxy(offline=True))`.

    Args:
        port: the port to listen on; 0 takes a free one.
        offline: requests to hosts that are not Twilio's reach this machine, private networks and what the emulator's
            `allow` names; others are refused with status 403. Without it they go where they are sent.
        ca_dir: the folder of the CA that vouches for Twilio's hosts. It is made at need and is to be kept for as long
            as somebody trusts it. None: one that lasts until the emulator stops.

    Raises:
        TypeError, ValueError: an argument is not what it must be.
    """

    port: int = 0
    offline: bool = False
    ca_dir: str | os.PathLike[str] | None = None

    def __post_init__(self) -> None:
        checked_port(self.port)
        if not isinstance(self.offline, bool):
            raise TypeError(f"offline must be a bool, not {type(self.offline).__name__}")
        if self.ca_dir is not None:
            Path(self.ca_dir)


def checked_proxy(proxy: Proxy | bool) -> Proxy | None:
    """The options, or None where no proxy is wanted."""
    if isinstance(proxy, bool):
        return Proxy() if proxy else None
    if not isinstance(proxy, Proxy):
        raise TypeError(f"proxy must be a bool or a Proxy, not {type(proxy).__name__}")
    return proxy
