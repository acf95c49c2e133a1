"""`trunkline emulator record` and `replay`: the real API into a file, and a file as an API.

Called by `emulator_command`, whose group they are of.
"""

from __future__ import annotations

import contextlib
import errno
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from .command_errors import named_extras, output_errors


@click.command(short_help="Record the real API into a file, without anybody's data.")
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False))
@click.argument("command", nargs=-1, type=click.UNPROCESSED, metavar="[-- COMMAND [ARGS]...]")
@click.option("--port", type=click.IntRange(0, 65535), help="Port; 0: a free one.  [default: 4012; with a command: 0]")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--upstream", metavar="URL", help="What to record instead of the real API: http://127.0.0.1:4010.")
@click.option("--webhooks", metavar="URL", help="Your application: http://127.0.0.1:3000. Webhooks are recorded too.")
@click.option("--webhook-port", type=click.IntRange(0, 65535), help="Where webhooks arrive.  [default: 4013]")
@click.option("--keep-bodies", is_flag=True, help="Keep the texts of messages, but for numbers and ids in them.")
@click.option("--quiet", is_flag=True, help="No lines for requests and webhooks.")
def record(file: str, command: tuple[str, ...], **options: Any) -> int:
    """Forward requests to the real API, and record them and their replies in FILE.

    What is somebody's is replaced before anything is written: SIDs, tokens, phone numbers, names, addresses, texts,
    URLs; the same by the same in the whole recording. Credentials go to the API alone. Requests cost what they cost.

    \b
    trunkline emulator record twilio.jsonl -- python send.py      # with TWILIO_BASE_URL in its environment
    trunkline emulator record twilio.jsonl                        # at http://127.0.0.1:4012, until Ctrl-C
    trunkline emulator record twilio.jsonl --webhooks http://127.0.0.1:3000   # your tunnel leads to port 4013
    trunkline emulator diff twilio.jsonl                          # where the emulator differs from it
    """
    if options["port"] is None:
        options["port"] = 0 if command else 4012
    if options["webhook_port"] is not None and options["webhooks"] is None:
        raise click.UsageError("--webhook-port is for --webhooks, which says where your application is")
    if options["webhook_port"] is None:
        options["webhook_port"] = 4013
    quiet = options.pop("quiet")
    with named_extras():
        return _record(file, command, quiet, options)


def _record(file: str, command: tuple[str, ...], quiet: bool, options: dict[str, Any]) -> int:
    from ..emulator.exposure import is_loopback, tell
    from ..emulator.recording.forward import Recorder

    try:
        recorder = Recorder(file, told=None if quiet else lambda each: tell(_line(each)), **options)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    code = 0
    with _listening(file), recorder:
        if not is_loopback(options["host"]):
            tell(f"WARNING: whoever reaches {options['host']}:{options['port']} can send requests through it.")
        if command:
            from .child import run_with

            if not quiet:
                tell(f"Recording to {file}: requests at {recorder.url}{_hooks(recorder.webhook_url)}")
            code = run_with(command, {"TWILIO_BASE_URL": recorder.base_url})
        else:
            with output_errors():
                click.echo(_introduction(file, recorder.url, recorder.base_url, recorder.webhook_url))
            _wait()
    tell(f"{recorder.count} exchange{'' if recorder.count == 1 else 's'} in {file}")
    return code


def _introduction(file: str, url: str, base_url: str, webhook_url: str | None) -> str:
    return f"""Recording to {file}: requests at {url}{_hooks(webhook_url)}

  export TWILIO_BASE_URL='{base_url}'

and the credentials of your account as always. They go to the API alone; Ctrl-C ends the recording."""


def _hooks(url: str | None) -> str:
    return f", webhooks at {url}" if url else ""


def _line(exchange: dict[str, Any]) -> str:
    """What is written on stderr of an exchange: as in the file, nobody's data."""
    came = exchange["reply"].get("error") or exchange["reply"]["status"]
    if exchange["kind"] == "webhook":
        return f"webhook {exchange['event'] or '(unknown)'} {exchange['method']} {exchange['url']} {came}"
    return f"{exchange['method']} {exchange['host']}{exchange['path']} {came} {exchange['operation'] or '(unknown)'}"


@contextlib.contextmanager
def _listening(file: str) -> Iterator[None]:
    """Says why there is no server or no file.

    Raises:
        click.ClickException: there is none.
    """
    try:
        yield
    except FileExistsError as error:
        hint = f"{file} exists; each recording is a file of its own, because stand-ins hold for one recording"
        raise click.UsageError(hint) from error
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            hint = "the port is in use: stop what runs there, or choose another with --port or --webhook-port (0: any)"
            raise click.ClickException(hint) from error
        raise click.ClickException(f"cannot record to {file}: {error.strerror or error}") from error


def _wait() -> None:
    """Until Ctrl-C or SIGTERM."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with contextlib.suppress(KeyboardInterrupt):
            while True:
                # A wait without an end cannot be interrupted on Windows.
                threading.Event().wait(1.0)
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL if before is None else before)


@click.command(short_help="Serve a recording as an API.")
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False))
@click.argument("command", nargs=-1, type=click.UNPROCESSED, metavar="[-- COMMAND [ARGS]...]")
@click.option("--port", type=click.IntRange(0, 65535), help="Port; 0: a free one.  [default: 4014; with a command: 0]")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--quiet", is_flag=True, help="No lines for requests.")
def replay(file: str, command: tuple[str, ...], port: int | None, host: str, quiet: bool) -> int:
    """Answer requests with what a recording has: each recorded reply once, in order, to what asks for the same.

    Numbers, names and texts may be other ones than in the recording, as long as the same stays the same. What was not
    recorded is 501 or 404, with the recorded request that is most like it. It does not call webhooks.

    \b
    trunkline emulator replay twilio.jsonl                        # at http://127.0.0.1:4014, until Ctrl-C
    trunkline emulator replay twilio.jsonl -- pytest tests        # ends with the command, and with its exit code
    """
    from ..emulator.exposure import tell
    from ..emulator.recording.replaying import Replay

    told = None if quiet else lambda method, path, status, words: tell(f"{method} {path} {status} {words}".rstrip())
    with readable(file), named_extras():
        served = Replay(Path(file), port=(0 if command else 4014) if port is None else port, host=host, told=told)
        with _serving(served.port):
            served.start()
    tell_torn(file, served.torn)
    try:
        if command:
            from .._core import config
            from .child import run_with

            return run_with(command, config.leading(served.account_sid, served.auth_token, served.base_url))
        with output_errors():
            click.echo(
                f"Replaying {file} at {served.url}\n\n"
                f"  export TWILIO_BASE_URL='{served.base_url}' \\\n"
                f"    TWILIO_ACCOUNT_SID={served.account_sid} TWILIO_AUTH_TOKEN={served.auth_token}"
            )
        _wait()
        return 0
    finally:
        served.stop()


@contextlib.contextmanager
def _serving(port: int) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        hint = f"cannot listen on port {port}: {error.strerror or error}; choose another with --port (0: any)"
        raise click.ClickException(hint) from error


def tell_torn(file: str, torn: int) -> None:
    """Says that a last line was not written whole."""
    if torn:
        click.echo(f"The last line of {file} is not whole: {torn} bytes count for nothing.", err=True)


@contextlib.contextmanager
def readable(file: str) -> Iterator[None]:
    """Says why a file cannot be read as a recording.

    Raises:
        click.UsageError: it cannot.
    """
    from ..emulator.recording.lines import NotARecording

    try:
        yield
    except NotARecording as error:
        raise click.UsageError(f"{file} is no recording: {error}") from error
    except OSError as error:
        raise click.UsageError(f"{file} cannot be read: {error.strerror or error}") from error
