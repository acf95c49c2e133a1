"""The command `emulator`: its options, and `-- COMMAND`. Called by `commands`; `serve` does what it asks for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import click

from .command_errors import named_extras
from .emulator_env import PROXY_PORT

_COMMAND = "trunkline.command"

HELP = """Serve an emulated Twilio on this machine until Ctrl-C, or while a command runs.

It knows every operation of the API, keeps what is created, calls webhooks, and talks plain HTTP. The address and the
credentials are printed on stdout, a line for each request and webhook on stderr. GET /health needs no credentials.

\b
trunkline emulator                                   # at http://127.0.0.1:4010, until Ctrl-C
trunkline emulator --open                            # shows its page: write, call, look inside
trunkline emulator --seed seed.toml --frozen --start 2026-01-01T09:00Z
trunkline emulator --fault "error 503 times=2 operation=api_v2010.CreateMessage"
trunkline emulator --state twilio.state              # what is created is there again the next time
trunkline emulator --limit "calls_per_second=1 segments_per_second=1"
trunkline emulator --quiet -- pytest tests           # ends with the command, and with its exit code
trunkline emulator text +14155550123 "hi"            # writes to the one that runs, as a phone does
trunkline emulator call +14155550123 "press 1"       # calls it
trunkline emulator --proxy -- npm test               # Twilio's own SDKs reach it, without a change to the program
eval "$(trunkline emulator env --sdk node)"          # the same in a shell, while `trunkline emulator --proxy` runs

Behind -- stands a command, which gets TWILIO_BASE_URL, TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN in its environment.
Clients of Trunkline read TWILIO_BASE_URL; the official SDKs of Twilio do not: they come by --proxy, with what
`trunkline emulator env` prints.
"""


class _Emulator(click.Group):
    """A group that does something itself; all that stands behind `--` is a command for the system."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own, command = _split(args, self.commands)
        ctx.meta[_COMMAND] = command
        return super().parse_args(ctx, own)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        if self.get_command(ctx, args[0]) is None:
            hint = f"To run one with it: trunkline emulator -- {args[0]}"
            raise click.UsageError(f"no such command: {args[0]}. {hint}", ctx)
        return super().resolve_command(ctx, args)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return ["[OPTIONS]", "[-- COMMAND [ARGS]...]"]


def _split(args: list[str], commands: Any) -> tuple[list[str], list[str] | None]:
    """The arguments in front of `--`, and the command behind it; None: there is no `--`."""
    if "--" not in args or any(arg in commands for arg in args[: args.index("--")]):
        return args, None
    at = args.index("--")
    return args[:at], args[at + 1 :]


def _instant(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | None:
    if value is None:
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date such as 2026-01-01 or 2026-01-01T09:00Z", ctx, param) from None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


@click.group(
    cls=_Emulator,
    name="emulator",
    help=HELP,
    short_help="Serve the emulated Twilio until Ctrl-C, or while a command runs.",
    invoke_without_command=True,
)
@click.option("--port", type=click.IntRange(0, 65535), help="Port; 0: a free one.  [default: 4010; with a command: 0]")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address; off loopback the token is random.")
@click.option("--account-sid", metavar="AC…", help="Account SID to accept; without it the emulator's own.")
@click.option("--auth-token", metavar="TOKEN", help="Auth token to accept; without it the emulator's own.")
@click.option("--number", metavar="+1…", help="A phone number that the account has.")
@click.option("--any-sender", is_flag=True, help="Messages may come from any number, not from the account's own alone.")
@click.option(
    "--allow",
    multiple=True,
    metavar="HOST|any",
    help="Let webhooks, and --offline, reach a host; repeatable.",
)
@click.option("--proxy", is_flag=True, help="Serve a proxy too, by which Twilio's SDKs and tools come unchanged.")
@click.option("--proxy-port", type=click.IntRange(0, 65535), help="Its port.  [default: 4011; with a command: 0]")
@click.option("--offline", is_flag=True, help="The proxy refuses other hosts, but for private ones and --allow.")
@click.option("--ca-dir", metavar="FOLDER", help="Where the CA of the proxy is; `trunkline emulator ca` prints it.")
@click.option("--seed", metavar="FILE", type=click.File("rb"), help="TOML: accounts, numbers, phones, messages, …")
@click.option("--state", metavar="FILE", help="Keep all in a file from one run to the next; it holds tokens.")
@click.option("--account", "accounts", multiple=True, metavar="AC…:TOKEN", help="A further main account; repeatable.")
@click.option("--limit", "limits", multiple=True, metavar="LIMIT", help='How much accounts may do: "concurrency=10".')
@click.option("--random-seed", type=int, default=0, metavar="NUMBER", help="What SIDs and random faults depend on.")
@click.option("--start", metavar="DATE", callback=_instant, help="When its time begins: 2026-01-01T09:00Z.")
@click.option("--frozen", is_flag=True, help="Time stands still.")
@click.option("--pace", type=click.FloatRange(0, 86_400), metavar="SECONDS", help="From one status to the next.")
@click.option(
    "--speech",
    type=click.FloatRange(0, 1_000_000, min_open=True),
    metavar="CHARACTERS",
    help="How many are said in a second of a call; without it 15.",
)
@click.option("--fault", "faults", multiple=True, metavar="FAULT", help='As "rate_limit times=2"; may be repeated.')
@click.option("--latency", default=0.0, type=click.FloatRange(min=0), metavar="SECONDS", help="Wait before each reply.")
@click.option("--open", "show", is_flag=True, help="Open its page in a browser.")
@click.option("--quiet", is_flag=True, help="No lines for requests and webhooks.")
@click.option("--json", "as_json", is_flag=True, help="Print address and credentials as one line of JSON.")
@click.pass_context
def emulator(ctx: click.Context, /, **options: Any) -> int | None:
    if ctx.invoked_subcommand is not None:
        return None
    from .serve import Wanted, run

    command = ctx.meta[_COMMAND]
    if command is not None and not command:
        raise click.UsageError("a command must stand behind --")
    if command and options["as_json"]:
        raise click.UsageError("--json is for an emulator without a command, whose output it would stand in")
    _choose_ports(options, bool(command))
    with named_extras():
        return run(Wanted(**options), tuple(command or ()))


def _choose_ports(options: dict[str, Any], for_command: bool) -> None:
    """Ports that nobody has chosen; with a command any will do."""
    options["proxy"] = options["proxy"] or options["proxy_port"] is not None
    for name, usual in (("port", 4010), ("proxy_port", PROXY_PORT)):
        if options[name] is None:
            options[name] = 0 if for_command else usual
    if not options["proxy"] and (options["offline"] or options["ca_dir"]):
        raise click.UsageError("--offline and --ca-dir are about the proxy: say --proxy too")
