"""A proxy from its options: its port, its certificates, and what leads SDKs to it. Called by `base` at each start."""

from __future__ import annotations

import tempfile
from pathlib import Path

from ..delivery.reach import Reach
from ..exposure import is_loopback
from ..server import listen
from .certificates import TRUSTSTORE_PASSWORD, Certificates
from .environment import Door, variables
from .options import Proxy, ProxyPortError
from .server import ProxyServer


class OpenProxy:
    """A proxy that listens; its `server` is still to be run.

    Args:
        host: the address that the emulator listens on.
        allowed: what the emulator's webhooks may reach.

    Raises:
        ProxyPortError: the port is taken.
        OSError: the certificates cannot be written.
        CertificatesError: the certificates of the folder cannot be used.
    """

    def __init__(self, proxy: Proxy, host: str, allowed: tuple[str, ...]) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        if proxy.ca_dir is None:
            self._folder = tempfile.TemporaryDirectory(prefix="trunkline-ca-")
        try:
            certificates = Certificates(Path(self._folder.name if self._folder else proxy.ca_dir or "").absolute())
            try:
                listener = listen(host, proxy.port)
            except OSError as error:
                raise ProxyPortError(error.errno, f"port {proxy.port} for the proxy: {error.strerror}") from error
        except BaseException:
            self._remove()
            raise
        reach = Reach(allowed if proxy.offline else ("any",)) if is_loopback(host) else None
        self.server = ProxyServer(listener, certificates, reach, offline=proxy.offline)
        name = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
        self.url = f"http://{f'[{name}]' if ':' in name else name}:{self.server.port}"

    def variables(self, sdk: str | None, account_sid: str, auth_token: str, number: str) -> dict[str, str | None]:
        """The variables for an SDK, or for all; None: must not be there."""
        return variables(sdk, door(self.url, self.server.certificates, account_sid, auth_token, number))

    def close(self) -> None:
        """Listens no more, and leaves nothing behind."""
        self.server.close()
        self._remove()

    def _remove(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()


def door(url: str, certificates: Certificates, account_sid: str, auth_token: str, number: str) -> Door:
    """What leads to a proxy."""
    return Door(
        url=url,
        ca=str(certificates.ca),
        bundle=str(certificates.bundle),
        truststore=str(certificates.truststore),
        password=TRUSTSTORE_PASSWORD,
        php=str(certificates.php),
        account_sid=account_sid,
        auth_token=auth_token,
        number=number,
    )
