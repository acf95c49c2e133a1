"""`trunkline logs serve`: the pages of a store, until Ctrl-C. Called by `logs`.

What is shown to whom is decided in `trunkline.logs`; here options become settings, and outcomes sentences.
"""

from __future__ import annotations

import errno
import sys
import webbrowser
from dataclasses import replace
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..auth import resolve_auth
from ..logs.store.ledger import Ledger
from ..logs.viewer.schema import SETTINGS
from ..logs.viewer.settings import Settings
from . import logs_output as out
from .logs_settings import load

if TYPE_CHECKING:
    from .._sync.client import Client
    from ..logs.web.serving import Listener


def run(path: str, config: str | None, sync: bool, listen: str | None, check: bool, show: bool) -> None:
    """Serves the pages of a store.

    Raises:
        click.ClickException: the settings are wrong, the store cannot be read, or the address is not to be had.
    """
    settings = _settings(config, listen)
    if check:
        with out.said():
            _check(settings, path)
        return
    with out.said():
        from ..logs.web.app import Application
        from ..logs.web.serving import serve

        if sync:
            # What a sync fills, so that the pages have something to open.
            Ledger(path).close()
        app = Application(path, settings, tell=_tell, make_client=_client if _has_credentials() else None)
        try:
            listener = _listener(settings)
            serve(
                app,
                listener,
                ready=lambda: _ready(settings, listener, show),
                sync=_sync_command(path) if sync else (),
                tell=_tell,
            )
        finally:
            app.close()


def _settings(config: str | None, listen: str | None) -> Settings:
    settings = load(config)
    if listen is None:
        return settings
    try:
        # The rules for addresses are those of the file.
        found = replace(settings, listen=SETTINGS["server.listen"].read(listen))
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="'--listen'") from error
    if found.auth.scheme == "none" and not _is_loopback(found.listen[0]):
        raise click.BadParameter(
            f"nobody is asked who they are, so only this machine may come in: 127.0.0.1, not {found.listen[0]}",
            param_hint="'--listen'",
        )
    return found


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _check(settings: Settings, path: str) -> None:
    """Says what the settings mean, without serving.

    Raises:
        MissingExtraError: a package that they need is not installed.
    """
    host, port = settings.listen
    who = {
        "none": "nobody is asked who they are",
        "basic": f"{len(settings.auth.users)} users with passwords",
        "oidc": f"{settings.auth.issuer} vouches for e-mail addresses",
        "proxy": f"{settings.auth.header} of a trusted proxy names people",
    }[settings.auth.scheme]
    click.echo(f"the settings are right: {host}:{port}, {who}, {len(settings.roles.all)} roles")
    if settings.auth.scheme == "oidc":
        from ..logs.web.oidc import BACK

        out.note(
            f"the provider must know where it sends people back to: {settings.public_url}{settings.base_path}{BACK}"
        )
    if not Path(path).exists():
        out.note(f"{path} is not there yet: `trunkline logs sync` makes it, or --sync here")


def _has_credentials() -> bool:
    try:
        resolve_auth(None, None, None)
    except ValueError:
        return False
    return True


def _client() -> Client:
    from .. import Client

    return Client()


def _listener(settings: Settings) -> Listener:
    from ..logs.web.serving import listening

    host, port = settings.listen
    try:
        return listening(host, port)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise click.ClickException(f"port {port} of {host} is in use: choose another with --listen") from error
        raise click.ClickException(f"cannot listen on port {port} of {host}: {error.strerror or error}") from error


def _ready(settings: Settings, listener: Listener, show: bool) -> None:
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    url = (settings.public_url or f"http://{shown}:{port}") + settings.base_path
    click.echo(f"The log viewer is at {url}")
    sys.stdout.flush()
    if show:
        webbrowser.open(url)


def _sync_command(path: str) -> list[str]:
    return [sys.executable, "-m", "trunkline", "logs", "sync", "--follow", "--store", path]


def _tell(line: str) -> None:
    click.echo(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {line}", err=True)
