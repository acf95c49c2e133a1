"""`trunkline emulator text`: a phone writes to a number of the running emulator, and its answers are printed.

Called by `commands`, which puts it below `emulator`. Speaks to the emulator's own API, see
docs/emulator-api.md.
"""

from __future__ import annotations

import base64
import json
import time
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urlencode, urlsplit

import click

ROOT = "/_emulator/v1"
_PATIENCE = 120.0  # seconds for one reply: the emulator waits for the application that it asks
_PAUSE = 0.1


@click.command(short_help="Write to a running emulator as a phone does.")
@click.argument("sender", metavar="FROM")
@click.argument("body")
@click.option("--to", metavar="NUMBER", help="A number of the emulator; without it the main account's first.")
@click.option("--media", multiple=True, metavar="URL", help="A file that comes with it; may be repeated.")
@click.option("--url", metavar="URL", help="Where the emulator is; without it http://127.0.0.1:4010.")
@click.option(
    "--wait",
    default=5.0,
    show_default=True,
    type=click.FloatRange(0, 3600),
    metavar="SECONDS",
    help="How long to wait for answers to reach the phone.",
)
@click.option("-o", "--output", default="text", type=click.Choice(["text", "json"]), help="How to print.")
@click.pass_context
def text(
    ctx: click.Context,
    sender: str,
    body: str,
    to: str | None,
    media: tuple[str, ...],
    url: str | None,
    wait: float,
    output: str,
) -> None:
    """Write to a number of the emulator that runs, as the phone FROM, and print what reaches the phone in answer.

    \b
    trunkline emulator text +14155550123 "hi"
    trunkline emulator text whatsapp:+14155550123 "hi" --to whatsapp:+15017122661 -o json
    """
    if url is None:
        # `trunkline emulator --port 4011 text …` writes to the one on that port.
        group = ctx.parent.params if ctx.parent is not None else {}
        url = f"http://{group.get('host') or '127.0.0.1'}:{group.get('port') or 4010}"
    emulator = Running(url)
    to = to or str(emulator.get("/state/numbers")["numbers"][0]["phone_number"])
    phone = f"/phones/{quote(sender, safe='+:')}"
    known = {message["sid"] for message in emulator.get(f"{phone}/inbox")["messages"]}
    sid = emulator.post(f"{phone}/text", {"to": to, "body": body, "media": list(media)})["sid"]
    asked = emulator.get(f"/webhooks?{urlencode({'resource_sid': sid})}")["webhooks"]
    heard = answers(emulator, phone, known, wait)
    if output == "json":
        shown = ("url", "status", "error_code", "error", "withheld", "fault")
        webhooks = [{name: each[name] for name in shown} for each in asked]
        click.echo(json.dumps({"sid": sid, "from": sender, "to": to, "webhooks": webhooks, "answers": heard.messages}))
        return
    for message in heard.messages:
        click.echo(f"{message['from']}: {message['body']}")
        for file in message["media"]:
            click.echo(f"{message['from']}: {file}")
    for line in remarks(to, asked, heard, wait):
        click.echo(line, err=True)


class Heard(NamedTuple):
    """What reached the phone, and whether time stands still."""

    messages: list[dict[str, Any]]
    frozen: bool


def answers(emulator: Running, phone: str, known: set[str], wait: float) -> Heard:
    """What reaches a phone until nothing is on its way any more, or the time is over."""
    end = time.monotonic() + wait
    while True:
        clock = emulator.get("/clock")
        found = [each for each in emulator.get(f"{phone}/inbox")["messages"] if each["sid"] not in known]
        # While an application is asked, nothing may be due, and its answer is still to come.
        quiet = clock["due"] is None and not clock.get("out")
        if clock["frozen"] or quiet or time.monotonic() >= end:
            return Heard(found, clock["frozen"] and not quiet)
        time.sleep(min(_PAUSE, max(0.0, end - time.monotonic())))


def remarks(to: str, asked: list[dict[str, Any]], heard: Heard, wait: float) -> list[str]:
    """What a reader should know beside the answers."""
    lines = [
        f"{each['url']} did not answer well: {each['error_code']} {each['error']}" for each in asked if each["error"]
    ]
    if not asked:
        lines.append(f"No application is asked about messages to {to}: set the sms_url of the number.")
    if heard.frozen:
        lines.append("The emulator's clock stands still: what is on its way arrives when it is stepped.")
    elif not heard.messages:
        lines.append(f"No answer within {wait:g} s.")
    return lines


class Running:
    """An emulator that runs.

    Args:
        url: where; user and password in it become Basic auth.

    Raises:
        click.UsageError: it is no URL.
    """

    def __init__(self, url: str) -> None:
        refused = click.UsageError(f"--url must be like http://127.0.0.1:4010, not {url}")
        try:
            parts = urlsplit(url)
            fine = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        except ValueError:
            raise refused from None
        if not fine:
            raise refused
        user, found, host = parts.netloc.rpartition("@")
        self.url = f"{parts.scheme}://{host}"
        self._headers = {"X-Trunkline-Emulator": "1", "Content-Type": "application/json"}
        if found:
            self._headers["Authorization"] = "Basic " + base64.b64encode(unquote(user).encode()).decode()

    def get(self, path: str) -> Any:
        """What a path shows."""
        return self._ask(path, None)

    def post(self, path: str, body: dict[str, Any]) -> Any:
        """What comes of a change."""
        return self._ask(path, json.dumps(body).encode())

    def _ask(self, path: str, body: bytes | None) -> Any:
        from http.client import HTTPException
        from urllib.error import HTTPError
        from urllib.request import ProxyHandler, Request, build_opener

        request = Request(f"{self.url}{ROOT}{path}", body, self._headers)
        try:
            # No proxy of the environment: it would look for loopback on its own machine.
            with build_opener(ProxyHandler({})).open(request, timeout=_PATIENCE) as reply:
                return json.load(reply)
        except HTTPError as error:
            with error:
                raise _refused(self.url, error.code, error.read()) from None
        except (OSError, HTTPException, ValueError) as error:
            reason = getattr(error, "reason", error)
            words = f"no emulator answers at {self.url} ({reason}): start one with `trunkline emulator`, or say --url"
            raise click.ClickException(words) from None


def _refused(url: str, status: int, body: bytes) -> click.ClickException:
    """Why the emulator did not do what it was asked."""
    try:
        said = json.loads(body)
        code, message = str(said["code"]), str(said["message"])
    except (ValueError, KeyError, TypeError):
        return click.ClickException(f"what answers at {url} with status {status} is no emulator of Trunkline")
    if status == 401:
        return click.ClickException(f"{message}: say --url http://ACCOUNT_SID:AUTH_TOKEN@HOST:PORT")
    if code == "20404":
        return click.ClickException(f"the emulator at {url} is an older one, without an API of its own")
    return click.UsageError(message) if status == 400 else click.ClickException(message)
