"""`trunkline emulator call`: calls a number of an emulator that runs, as a phone does, and prints what happens.

Called by `emulator_command`.
"""

from __future__ import annotations

import json
import time
from typing import Any
from urllib.parse import quote

import click

from .emulator_text import Running

_OVER = ("completed", "busy", "no-answer", "failed", "canceled")
_PAUSE = 0.1


@click.command(short_help="Call a running emulator as a phone does.")
@click.argument("sender", metavar="FROM")
@click.argument("steps", nargs=-1, metavar="[STEP]...")
@click.option("--to", metavar="NUMBER", help="A number of the emulator; without it the main account's first.")
@click.option("--url", metavar="URL", help="Where the emulator is; without it http://127.0.0.1:4010.")
@click.option(
    "--wait",
    default=60.0,
    show_default=True,
    type=click.FloatRange(0, 3600),
    metavar="SECONDS",
    help="How long to wait for the call to end; then it is hung up.",
)
@click.option("-o", "--output", default="text", type=click.Choice(["text", "json"]), help="How to print.")
@click.pass_context
def call(
    ctx: click.Context, sender: str, steps: tuple[str, ...], to: str | None, url: str | None, wait: float, output: str
) -> None:
    """Call a number of the emulator that runs, as the phone FROM, and print what happens in the call.

    \b
    A STEP is what the phone does when it is its turn:
      "press 1#"   "say yes please"   "wait 2"   "expect press one"   "hang up"

    \b
    trunkline emulator call +14155550123 "press 1" "say yes" "hang up"
    trunkline emulator call +14155550123 --wait 10 -o json
    """
    if url is None:
        group = ctx.parent.params if ctx.parent is not None else {}
        url = f"http://{group.get('host') or '127.0.0.1'}:{group.get('port') or 4010}"
    emulator = Running(url)
    to = to or str(emulator.get("/state/numbers")["numbers"][0]["phone_number"])
    phone = f"/phones/{quote(sender, safe='+:')}"
    made = emulator.post(f"{phone}/call", {"to": to, "script": list(steps)})
    shown = _show(made, 0) if output == "text" else 0
    end = time.monotonic() + wait
    frozen = bool(emulator.get("/clock")["frozen"])
    while made["status"] not in _OVER and not frozen and time.monotonic() < end:
        time.sleep(min(_PAUSE, max(0.0, end - time.monotonic())))
        made = _again(emulator, phone, made["sid"])
        shown = _show(made, shown) if output == "text" else 0
    if made["status"] not in _OVER:
        made = emulator.post(f"{phone}/hang_up", {"sid": made["sid"]})
        shown = _show(made, shown) if output == "text" else 0
        why = "the emulator's clock stands still" if frozen else f"it has lasted {wait:g} s"
        click.echo(f"The call was hung up: {why}.", err=True)
    if output == "json":
        click.echo(json.dumps(made))


def _again(emulator: Running, phone: str, sid: str) -> dict[str, Any]:
    """The call as it is now."""
    found: list[dict[str, Any]] = emulator.get(f"{phone}/calls")["calls"]
    return next(each for each in found if each["sid"] == sid)


def _show(made: dict[str, Any], shown: int) -> int:
    """Prints the lines that are new; how many there are."""
    for line in made["lines"][shown:]:
        click.echo(f"{line['who']}: {line['what']}{' ' + line['text'] if line['text'] else ''}")
    return len(made["lines"])
