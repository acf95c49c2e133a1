"""What `Emulator` and `AsyncEmulator` say of their proxy; it is loaded where one is wanted. Called by `base`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .proxy.opening import OpenProxy
    from .proxy.options import Proxy
    from .proxy.server import ProxyServer
    from .server import Server


class Proxied:
    """An emulator that may have a proxy."""

    account_sid: str
    auth_token: str
    number: str
    host: str
    _allowed: tuple[str, ...]
    _server: Server
    _proxy: Proxy | None
    _open_proxy: OpenProxy | None

    def _want_proxy(self, proxy: Proxy | bool) -> None:
        """Keeps what was asked for.

        Raises:
            TypeError: it is neither a bool nor a `Proxy`.
        """
        self._proxy = self._open_proxy = None
        if proxy is not False:
            from .proxy.options import checked_proxy

            self._proxy = checked_proxy(proxy)

    def _begin_proxy(self, host: str, allowed: tuple[str, ...]) -> ProxyServer | None:
        """A proxy that listens, where one is wanted."""
        if self._proxy is None:
            return None
        from .proxy.opening import OpenProxy

        self._open_proxy = OpenProxy(self._proxy, host, allowed)
        return self._open_proxy.server

    def _have_proxy(self) -> None:
        """Begins a proxy for an emulator that runs without one."""
        if self._open_proxy is None:
            self._want_proxy(True)
            server = self._begin_proxy(self.host, self._allowed)
            assert server is not None
            self._server.serve_proxy(server)

    def _end_proxy(self) -> None:
        if self._open_proxy is not None:
            self._open_proxy.close()
            self._open_proxy = None

    @property
    def proxy_url(self) -> str:
        """Where the proxy is, for SDKs that take no base URL: `http://127.0.0.1:4011`.

        Raises:
            RuntimeError: the emulator has no proxy (`Emulator(proxy=True)`), or does not run.
        """
        return self._opened().url

    def proxy_environment(self, sdk: str | None = None) -> dict[str, str]:
        """The variables of the environment that lead one of Twilio's SDKs, unchanged, to this emulator.

            subprocess.run(["node", "app.js"], env=os.environ | twilio.proxy_environment("node"))

        Args:
            sdk: `python`, `node`, `go`, `java`, `ruby`, `php`, `csharp`, `curl` or `cli` (Twilio's command line);
                None: for all of them.

        Raises:
            RuntimeError: as `proxy_url`.
            ValueError: there is no such SDK.
        """
        found = self._opened().variables(sdk, self.account_sid, self.auth_token, self.number)
        return {name: value for name, value in found.items() if value is not None}

    def _opened(self) -> OpenProxy:
        if self._open_proxy is None:
            why = "it does not run" if self._proxy is not None else "make it with Emulator(proxy=True)"
            raise RuntimeError(f"the emulator has no proxy now: {why}")
        return self._open_proxy
