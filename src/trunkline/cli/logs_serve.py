"""`trunkline logs serve`: the pages of a store, until Ctrl-C. Called by `logs`.

What is shown to whom is decided in `trunkline.logs`; here options become settings, and outcomes sentences.
"""

from __future__ import annotations

import errno
import sys
from dataclasses import replace
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .._sync.client import Client
from ..logs.viewer.schema import SETTINGS
from ..logs.viewer.settings import Settings
from . import logs_preparing as preparing
from . import logs_saying as out
from .browsers import open_page
from .identity import arguments, has_credentials, maker
from .logs_settings import load

if TYPE_CHECKING:
    from ..logs.web.serving import Listener


def run(path: str, config: str | None, sync: bool, listen: str | None, check: bool, show: bool) -> None:
    """Serves the pages of a store.

    Raises:
        click.ClickException: the settings are wrong, the store cannot be read, or the address is not to be had.
    """
    if check:
        with out.said():
            _check(path, config, listen)
        return
    settings = _settings(config, listen)
    with out.said():
        from ..logs.web.app import Application
        from ..logs.web.serving import serve

        if sync and (changed := preparing.keep(path, settings)):
            _tell(changed)
        app = Application(path, settings, tell=_tell, make_client=maker(Client) if has_credentials() else None)
        try:
            if not sync:
                preparing.differs(app.site.store.privacy.retention(), settings)
            listener = bound(settings)
            serve(
                app,
                listener,
                ready=lambda: ready(settings, listener, show),
                sync=sync_command(path) if sync else (),
                tell=_tell,
            )
        finally:
            app.close()


def _settings(config: str | None, listen: str | None) -> Settings:
    return _at(load(config), _address(listen))


def _at(settings: Settings, address: tuple[str, int] | None) -> Settings:
    """The settings with another address to listen at, where there is one."""
    if address is None:
        return settings
    if settings.auth.scheme == "none" and not _is_loopback(address[0]):
        raise click.BadParameter(
            f"nobody is asked who they are, so only this machine may come in: 127.0.0.1, not {address[0]}",
            param_hint="'--listen'",
        )
    return replace(settings, listen=address)


def _address(listen: str | None) -> tuple[str, int] | None:
    """What `--listen` names; the rules for addresses are those of the file."""
    if listen is None:
        return None
    try:
        found: tuple[str, int] = SETTINGS["server.listen"].read(listen)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="'--listen'") from error
    return found


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _check(path: str, config: str | None, listen: str | None) -> None:
    """Says what the settings mean, without serving.

    Raises:
        click.ClickException: something is wrong; the text has all of it.
    """
    wrong = [*preparing.missing()]
    if said := preparing.unreadable(path):
        wrong.append(said)
    settings = address = None
    try:
        address = _address(listen)
    except click.ClickException as error:
        wrong.append(error.format_message())
    try:
        settings = load(config)
        wrong += preparing.missing_to_sign_in(settings)
        settings = _at(settings, address)
    except click.ClickException as error:
        wrong.append(error.format_message())
    if wrong or settings is None:
        raise preparing.all_of(wrong)
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


def bound(settings: Settings) -> Listener:
    """A socket at the address of the settings.

    Raises:
        click.ClickException: it is in use, or not this machine's.
    """
    from ..logs.web.serving import listening

    host, port = settings.listen
    try:
        return listening(host, port)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise click.ClickException(f"port {port} of {host} is in use: choose another one") from error
        raise click.ClickException(f"cannot listen on port {port} of {host}: {error.strerror or error}") from error


def ready(settings: Settings, listener: Listener, show: bool) -> None:
    """Says where the pages are, and shows them where a browser is to be opened."""
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    url = (settings.public_url or f"http://{shown}:{port}") + settings.base_path
    click.echo(f"The log viewer is at {url}")
    sys.stdout.flush()
    if show and not open_page(url):
        out.note("No browser was found here: open this address in one.")


def sync_command(path: str) -> list[str]:
    """What keeps a store true, as a process of its own."""
    kept = ["--follow", "--while-stdin-is-open", "--store", path]
    return [sys.executable, "-m", "trunkline", "logs", "sync", *kept, *arguments()]


def _tell(line: str) -> None:
    click.echo(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {line}", err=True)
