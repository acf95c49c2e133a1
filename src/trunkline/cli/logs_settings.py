"""Where settings of the viewer come from: a file, the environment, more roles from a file or a URL. Checked ones leave.

Called by the commands that need them.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit, urlunsplit

import click

from .._core.config import variables
from ..logs.viewer.errors import SettingsError
from ..logs.viewer.schema import PREFIX
from ..logs.viewer.settings import Settings

FILE = f"{PREFIX}CONFIG"
"""The variable that names the file."""
_MOST = 1 << 20
_PATIENCE = 10.0


def load(path: str | None) -> Settings:
    """The settings of a file, with what the environment says before it; of no file those of one's own machine.

    Raises:
        click.ClickException: the file, or one that it names, cannot be read, or it is wrong; the text has all that is
            wrong, each with its line.
    """
    text = "" if path is None else read(Path(path))
    folder = Path() if path is None else Path(path).parent
    environment = {name: value for name, value in variables(PREFIX).items() if name != FILE}
    try:
        return Settings.parse(text, environment, more=_more(folder))
    except SettingsError as error:
        lines = [f"{path or 'the environment'}: {each}" for each in error.all]
        raise click.ClickException("\n".join(lines)) from error


def read(path: Path) -> str:
    """The text of a file.

    Raises:
        click.ClickException: it cannot be read, or it is no text.
    """
    try:
        if path.stat().st_size > _MOST:
            raise click.ClickException(f"{path} has more than a megabyte: it holds no settings")
        return path.read_text("utf-8")
    except OSError as error:
        raise click.ClickException(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{path} is no UTF-8: {error.reason} at byte {error.start}") from error


def _more(folder: Path) -> Callable[[str], str]:
    def more(source: str) -> str:
        try:
            return fetch(source) if source.startswith("https://") else read(folder / source)
        except click.ClickException as error:
            raise SettingsError(error.message) from error

    return more


def fetch(url: str) -> str:
    """The text at a URL of https, which may hold a name and a password.

    Raises:
        click.ClickException: there is none.
    """
    from urllib.error import URLError
    from urllib.request import HTTPRedirectHandler, Request, build_opener

    class Stay(HTTPRedirectHandler):
        """Follows no redirection: who may say what roles there are is written in the settings."""

        def redirect_request(self, req: object, fp: object, code: int, msg: str, headers: object, newurl: str) -> None:
            return None

    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise click.ClickException(f"the address of the roles is none: {error}") from error
    host = parts.netloc.rpartition("@")[2]
    request = Request(urlunsplit(parts._replace(netloc=host)))
    if parts.username is not None:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        request.add_header("Authorization", "Basic " + base64.b64encode(pair.encode()).decode())
    try:
        with build_opener(Stay()).open(request, timeout=_PATIENCE) as reply:
            data: bytes = reply.read(_MOST + 1)
        if len(data) > _MOST:
            raise click.ClickException(f"what is at https://{host} has more than a megabyte: it holds no roles")
        return data.decode()
    except (URLError, OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise click.ClickException(f"the roles at https://{host} cannot be read: {reason}") from error
