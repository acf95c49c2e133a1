"""`trunkline webhook explain`: which assumption would make the signature of a webhook match.

Called by `commands.webhook_explain`. Tokens come from the environment or the standard input, and are never shown.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from .._core.config import env
from ..webhooks import explain
from ..webhooks.form import form_pairs
from .command_errors import CredentialsError
from .exit_codes import ExitCode

NO_TOKEN = "no auth token: set TWILIO_AUTH_TOKEN, or give it with --auth-token-stdin"


class Unexplained(click.ClickException):
    """Nothing that was tried makes the signature match."""

    exit_code = ExitCode.FAILED


def run(
    url: str,
    signature: str,
    *,
    data: str | None,
    json: bool,
    method: str,
    settings: str | None,
    candidates: Sequence[str],
    from_stdin: bool,
) -> None:
    """Prints the explanation.

    Raises:
        click.ClickException: there is no token, an argument is wrong, the file cannot be read, or nothing matches.
    """
    token = tokens(from_stdin)
    content = body(data, from_stdin)
    try:
        found = explain(
            url,
            parameters(content, json),
            signature,
            auth_token=token,
            settings=settings,
            method=method,
            candidates=candidates,
        )
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error)) from error
    if not found.matches:
        raise Unexplained(f"{found.reason}\n{found.advice}")
    click.echo(found.reason)
    if found.advice:
        click.echo(found.advice)
    if not found.valid and found.url is not None:
        click.echo(f"Signed URL: {found.url}")


def tokens(from_stdin: bool) -> list[str]:
    """The auth tokens: a line each of the standard input, or the one of the environment.

    Raises:
        CredentialsError: there is none.
    """
    if from_stdin:
        lines = [line for line in sys.stdin.read().splitlines() if line.strip()]
    else:
        token = env("TWILIO_AUTH_TOKEN")
        lines = [token] if token else []
    if not lines:
        raise CredentialsError(NO_TOKEN)
    return lines


def body(data: str | None, from_stdin: bool) -> bytes:
    """The body: what was given, or the content of `@file` (`@-` is the standard input).

    Raises:
        click.UsageError: both the tokens and the body are to come from the standard input.
        click.ClickException: the file cannot be read.
    """
    if data is None or not data.startswith("@"):
        return (data or "").encode("utf-8", "surrogateescape")
    if data == "@-":
        if from_stdin:
            raise click.UsageError("--auth-token-stdin and --data @- cannot both read the standard input")
        return sys.stdin.buffer.read()
    try:
        return Path(data[1:]).read_bytes()
    except OSError as error:
        raise click.ClickException(f"cannot read {data[1:]}: {error.strerror or error}") from error


def parameters(content: bytes, json: bool) -> Any:
    """A body as `explain` wants it: a form as a mapping, JSON as it is, nothing as None."""
    if not content:
        return None
    if json or content.lstrip()[:1] in (b"{", b"["):
        return content
    form: dict[str, list[str]] = {}
    for name, value in form_pairs(content.rstrip(b"\r\n")):
        form.setdefault(name, []).append(value)
    return form
