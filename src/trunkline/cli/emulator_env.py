"""`trunkline emulator env` and `ca`: what leads an SDK to the emulator's proxy, and whom it trusts then.

Options enter; lines for a shell, and paths, leave on stdout. Called by `commands`, which puts both below `emulator`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .command_errors import named_extras

if TYPE_CHECKING:
    from ..emulator.proxy.certificates import Certificates

PROXY_PORT = 4011
# Those of `emulator.proxy.environment`, which needs what the emulator needs.
SDKS = ("python", "node", "go", "java", "ruby", "php", "csharp", "curl", "cli")
SHELLS = ("posix", "fish", "powershell")


def default_ca_dir() -> Path:
    """Where the CA of this user is."""
    from .._core.profiles import folder

    return folder() / "emulator-ca"


def certificates(ca_dir: str | None, *, renew: bool = False) -> Certificates:
    """The files of the CA, which are made where there are none.

    Raises:
        MissingExtraError: what makes them is not installed.
        click.ClickException: they cannot be used or written.
    """
    from ..emulator.proxy.certificates import Certificates
    from ..emulator.proxy.options import CertificatesError

    folder = (Path(ca_dir) if ca_dir else default_ca_dir()).absolute()
    try:
        return Certificates(folder, renew=renew)
    except CertificatesError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"cannot write to {folder}: {error.strerror or error}") from None


def _from_group(ctx: click.Context, name: str) -> Any:
    """What stands in front of the command: `trunkline emulator --proxy-port 4012 env`."""
    return (ctx.parent.params if ctx.parent is not None else {}).get(name)


@click.command(short_help="Print what leads one of Twilio's SDKs, unchanged, to the emulator.")
@click.option("--sdk", type=click.Choice(SDKS), help="Whose variables; cli: Twilio's command line. Without it all.")
@click.option("--shell", default="posix", show_default=True, type=click.Choice(SHELLS), help="Whose syntax.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON; null: the variable must not be there.")
@click.option("--proxy-url", metavar="URL", help=f"Where the proxy is; without it http://127.0.0.1:{PROXY_PORT}.")
@click.option("--account-sid", metavar="AC…", help="The emulator's account, if it is not its own.")
@click.option("--auth-token", metavar="TOKEN", help="Its token, if it is not the emulator's own.")
@click.option("--number", metavar="+1…", help="Its number, if it is not the emulator's own.")
@click.option("--ca-dir", metavar="FOLDER", help="Where the CA is, if not where the emulator has it by default.")
@click.pass_context
def env(ctx: click.Context, /, sdk: str | None, shell: str, as_json: bool, **given: str | None) -> None:
    """Print the variables that lead one of Twilio's SDKs, as it is, to `trunkline emulator --proxy`.

    \b
    trunkline emulator --proxy &
    eval "$(trunkline emulator env --sdk node)"       # bash, zsh
    trunkline emulator env --sdk python --shell fish | source
    trunkline emulator env --sdk csharp --shell powershell | Out-String | Invoke-Expression
    trunkline emulator env --json

    The CA that vouches for Twilio's hosts, and for no others, is made if there is none yet.
    """
    given = {name: value or _from_group(ctx, name) for name, value in given.items()}
    url = given["proxy_url"]
    if url is None:
        host = _from_group(ctx, "host") or "127.0.0.1"
        url = f"http://{f'[{host}]' if ':' in host else host}:{_from_group(ctx, 'proxy_port') or PROXY_PORT}"
    elif not url.startswith("http://") or not url.rstrip("/").rpartition(":")[2].isdigit():
        raise click.UsageError(f"--proxy-url must be like http://127.0.0.1:{PROXY_PORT}, not {url}")
    with named_extras():
        found = _variables(sdk, url.rstrip("/"), given)
        if as_json:
            click.echo(json.dumps(found))
            return
        from ..emulator.proxy.environment import lines

        for line in lines(found, shell):
            click.echo(line)


def _variables(sdk: str | None, url: str, given: dict[str, str | None]) -> dict[str, str | None]:
    files = certificates(given["ca_dir"])
    from ..emulator.base import ACCOUNT_SID, AUTH_TOKEN
    from ..emulator.proxy.environment import variables
    from ..emulator.proxy.opening import door
    from ..emulator.state import NUMBER

    account = given["account_sid"] or ACCOUNT_SID, given["auth_token"] or AUTH_TOKEN, given["number"] or NUMBER
    return variables(sdk, door(url, files, *account))


@click.command(short_help="Print where the CA of the emulator's proxy is.")
@click.option("--pem", is_flag=True, help="Print the certificate itself.")
@click.option("--renew", is_flag=True, help="Make a new one first; whoever trusted the old one must be given it.")
@click.option("--ca-dir", metavar="FOLDER", help="Where it is, if not where the emulator has it by default.")
@click.pass_context
def ca(ctx: click.Context, pem: bool, renew: bool, ca_dir: str | None) -> None:
    """Print the path of the CA that the emulator's proxy vouches for Twilio's hosts with, made if there is none yet.

    Its certificate is valid for Twilio's domains alone, and its key is for the eyes of its owner only. Beside it are
    ca-bundle.pem, with the public CAs too, and ca-truststore.p12, the same for Java (password: changeit).

    \b
    trunkline emulator ca
    trunkline emulator ca --pem > /usr/local/share/ca-certificates/trunkline-emulator.crt
    trunkline emulator ca --renew
    """
    with named_extras():
        files = certificates(ca_dir or _from_group(ctx, "ca_dir"), renew=renew)
    click.echo(files.ca.read_text("ascii") if pem else str(files.ca), nl=not pem)
