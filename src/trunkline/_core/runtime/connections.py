"""Connections: the routes and TLS contexts that they are made with, how long they are kept, whether one is still good.

`ca_bundle` and proxies enter; routes and contexts leave. Called by the transports.
"""

from __future__ import annotations

import os
import select
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from ..http.proxies import Proxies, Route

MAX_CONNECTIONS = 100
# Servers and balancers drop idle connections, and the first one to notice is a request that is lost.
FRESH = 20.0
# Beyond this, a device on the way may have forgotten the connection without a word.
MAX_IDLE = 60.0


def readable(fd: int) -> bool:
    """Whether a connection that should be silent is not: it was closed, or something is wrong with it."""
    return fd < 0 or bool(poller(fd)(0))


def poller(fd: int, *, write: bool = False) -> Callable[[float], object]:
    """What waits for a socket, at most so many milliseconds, and gives something true when there is something to read.

    It is made once for a connection: where the system has `poll`, each use is then one call of C.

    Args:
        write: wait until something can be written instead.
    """
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(fd, select.POLLOUT if write else select.POLLIN)
        return poll.poll
    return partial(_select, fd, write)


def _select(fd: int, write: bool, milliseconds: float) -> bool:
    found = select.select([] if write else [fd], [fd] if write else [], [], milliseconds / 1000)
    return any(found)


TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl

    from ..http.address import Target


def tls_context(ca_bundle: str | None, verify: bool) -> ssl.SSLContext:
    """A context for clients. Making one takes 15 to 40 ms: the system's certificates are read once.

    A certificate must name the host as its subjectAltName (RFC 9525, 6.3); a common name is not looked at.

    Args:
        ca_bundle: a file or directory of certificates to trust instead of the system's.
        verify: False accepts any certificate.

    Raises:
        ValueError: `ca_bundle` cannot be read or holds no certificate.
    """
    import ssl

    # The places of the system's certificates, which the environment may change.
    key = None if ca_bundle else (verify, ssl.get_default_verify_paths())
    if key in _contexts:
        return _contexts[key]
    try:
        if ca_bundle and os.path.isdir(ca_bundle):
            context = ssl.create_default_context(capath=ca_bundle)
        else:
            context = ssl.create_default_context(cafile=ca_bundle or None)
    except OSError as exc:
        if not ca_bundle:
            raise
        raise ValueError(f"ca_bundle must be a readable file or folder of PEM certificates, not {ca_bundle!r}") from exc
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    context.hostname_checks_common_name = False
    context.set_alpn_protocols(["http/1.1"])
    if key is not None:
        _contexts[key] = context
    return context


_contexts: dict[object, ssl.SSLContext] = {}


def load_tls() -> None:
    """Loads what https needs, so that the first request does not."""
    import ssl  # noqa: F401


class Routes:
    """The ways to all origins. The arguments are those of the transports.

    Raises:
        ValueError: a proxy's address or `ca_bundle` is wrong.
    """

    __slots__ = ("_tls", "_verify", "proxies")

    def __init__(
        self,
        proxies: Mapping[str, str] | None,
        no_proxy: Iterable[str],
        ca_bundle: str | None,
        ssl_context: ssl.SSLContext | None,
        verify: bool,
    ) -> None:
        self.proxies = Proxies(proxies, no_proxy)
        self._verify = verify
        self._tls = ssl_context
        if ssl_context is None and ca_bundle is not None:
            self._tls = tls_context(ca_bundle, verify)

    def to(self, target: Target) -> Route:
        """The way to a target. The first that needs TLS makes the context."""
        proxy = self.proxies.choose(target)
        secure = target.scheme == "https" or (proxy is not None and proxy.scheme == "https")
        if secure and self._tls is None:
            self._tls = tls_context(None, self._verify)
        return Route(target, proxy, self._tls if secure else None)
