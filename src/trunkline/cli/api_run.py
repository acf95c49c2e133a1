"""Calls an operation, or shows the request that it would be. Called by the commands of `api`.

Operations and the texts of options enter; rows, or a curl command, on the standard output leave.
"""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl

import click

from .. import Client, NoAuth, models
from .._core.call.request import FORM, Sending
from ..errors import TrunklineError
from ..facts import OperationFacts
from . import api_names as names
from . import rows
from .asking import confirm
from .command_errors import CredentialsError
from .identity import identity, make_client
from .logs_saying import note
from .twilio_errors import said

_NOBODY = "AC" + "X" * 32


class _Shown(Exception):
    """Ends a call that is only shown; `args` has the request."""


def call(found: Sequence[OperationFacts], given: dict[str, Any]) -> None:
    """Calls an operation and prints what comes back.

    Args:
        found: the operations that the name stands for.
        given: the options by name.
    """
    own = {name: given.pop(name, None) for name in ("ids", "limit", "whole", "dry_run", "yes", "form", "fields")}
    operation = _meant(found, given, own["ids"] or ())
    taken = names.options(operation)
    _place_ids(operation, given, own["ids"] or ())
    try:
        arguments = names.arguments(taken, given, operation.body)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    if lacking := names.missing(operation, taken, given):
        raise click.UsageError(lacking)
    kind = _kind(operation)
    if kind is not None:
        rows.names_of(kind, own["fields"])
    with said(), calling(own["dry_run"]) as client:
        bound = method(client, operation, arguments)
        placed = {"account_sid": client.account_sid, **given}
        if question := None if own["yes"] or own["dry_run"] else names.asked(operation, placed):
            confirm(question)
        if operation.list is not None and kind is not None:
            limit = None if own["whole"] else own["limit"]
            found_rows = bound(**arguments, limit=None if limit is None else limit + 1)
            rows.write(rows.limited(found_rows, limit, note), kind, own["form"], own["fields"])
            return
        result = bound(**arguments)
        if result is not None:
            rows.write_one(result, own["form"], own["fields"])


def _meant(found: Sequence[OperationFacts], given: Mapping[str, Any], ids: Sequence[str]) -> OperationFacts:
    """The operation that the given ids belong to."""

    def path(operation: OperationFacts) -> set[str]:
        own = names.account_id(operation)
        return {param.name for param in operation.params if param.place == "path" and param.wire != own}

    every = set().union(*map(path, found))
    count = len(ids) + sum(given.get(name) is not None for name in every)
    return min(found, key=lambda operation: (abs(len(path(operation)) - count), len(path(operation))))


def _place_ids(operation: OperationFacts, given: dict[str, Any], ids: Sequence[str]) -> None:
    """Puts the ids that stand behind a name where they belong."""
    own = names.account_id(operation)
    places = [param.name for param in operation.params if param.place == "path" and param.wire != own]
    free = [name for name in places if given.get(name) is None]
    if len(ids) > len(free):
        raise click.UsageError(
            f"{ids[len(free)]!r} is one too many: "
            + (f"there are {', '.join(places)}" if places else "the operation takes options alone")
        )
    given.update(zip(free, ids, strict=False))


def _kind(operation: OperationFacts) -> type[Any] | None:
    """The model of its rows, or of its result."""
    module = getattr(models, operation.module, None)
    return getattr(module, operation.result, None) if operation.result else None


@contextmanager
def calling(dry: bool | None) -> Iterator[Client]:
    """The client of a command; what only shows the request of its first call needs no credentials."""
    if not dry:
        with make_client() as client:
            yield client
        return

    def show(sending: Sending) -> None:
        raise _Shown(sending)

    try:
        identity()
        client = make_client()
    except CredentialsError:
        client = Client(auth=NoAuth(), account_sid=_NOBODY)
    with client:
        try:
            yield client.with_options(on_request=show)
        except _Shown as shown:
            click.echo(curl(shown.args[0]))


def method(client: Client, operation: OperationFacts, arguments: dict[str, Any]) -> Any:
    """The method of a client that is the operation; the ids are taken out of the arguments.

    Raises:
        click.UsageError: the account is not known.
    """
    wires = {param.wire: param.name for param in operation.params if param.place == "path"}
    own = names.account_id(operation)
    if own is not None and client.account_sid is None:
        raise click.UsageError("--account-sid must be given: the credentials do not say which account is meant")
    at: Any = client
    steps = names.steps(operation)
    for number, (name, called) in enumerate(steps):
        last = number == len(steps) - 1
        at = getattr(at, "stream" if last and operation.list is not None else name)
        if called:
            at = at(*(client.account_sid if wire == own else arguments.pop(wires[wire]) for wire in called))
        elif called == () and not last:
            at = at() if callable(at) else at
    return at


def curl(sending: Sending) -> str:
    """A request as a curl command whose credentials are variables of the environment."""
    parts = [shlex.quote(sending.url), '-u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"']
    if sending.method != "GET":
        parts.insert(0, f"-X {sending.method}")
    kind = sending.headers.get("Content-Type", "")
    body = (sending.body or b"").decode()
    if body and kind == FORM:
        pairs = parse_qsl(body, keep_blank_values=True)
        parts += ["--data-urlencode " + shlex.quote(f"{name}={value}") for name, value in pairs]
    elif body:
        parts += ["-H " + shlex.quote(f"Content-Type: {kind}"), "--data-binary " + shlex.quote(body)]
    return "curl " + " \\\n  ".join(parts)


def request(method: str, path: str, query: Sequence[str], data: Sequence[str], body: str | None, dry_run: bool) -> None:
    """Sends a request to a path, and prints the reply.

    Raises:
        click.ClickException: Twilio refuses it, or something that is given cannot be read.
    """
    if data and body is not None:
        raise click.UsageError("--data and --json contradict each other: give one or the other")
    sent: dict[str, Any] = {"params": _pairs("--query", query) or None, "data": _pairs("--data", data) or None}
    if body is not None:
        try:
            sent["json"] = json.loads(sys.stdin.read() if body == "-" else body)
        except ValueError as error:
            raise click.UsageError(f"--json is no JSON: {error}") from None
    with said(), calling(dry_run) as client:
        reply = client.request(method, _address(path), **sent)
        try:
            text = json.dumps(reply.json(), indent=2, ensure_ascii=False)
        except (TrunklineError, ValueError):
            text = reply.text
        if text:
            click.echo(text)


def _address(path: str) -> str:
    """A path or address, as it is meant: without the first slash it is a path too, without the scheme an address."""
    if path.startswith("/") or "://" in path:
        return path
    host = path.partition("/")[0]
    return f"https://{path}" if host.count(".") > 1 else f"/{path}"


def _pairs(option: str, given: Sequence[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in given:
        name, sign, value = each.partition("=")
        if not sign or not name:
            raise click.UsageError(f"{option} must be NAME=VALUE, not {each!r}")
        found.setdefault(name, []).append(value)
    return found
