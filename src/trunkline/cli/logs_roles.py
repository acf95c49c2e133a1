"""`trunkline logs roles` and `trunkline logs config`: settings checked, shown for one person, made from Logrole's.

Called by `logs`. What settings mean is decided in `trunkline.logs.viewer`; here they are read and told.
"""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import click
from rich.text import Text

from .._files.formats import cell, json_text
from ..errors import MissingExtraError
from ..frames.columns import columns_of
from ..logs.durations import text as length_text
from ..logs.query import Query
from ..logs.query.fields import plural
from ..logs.store.models import model_of
from ..logs.store.reader import Store as Reader
from ..logs.tree import KINDS
from ..logs.viewer import PERMISSIONS, Settings, SettingsError, Shown, Viewer
from ..logs.viewer.logrole import converted, roles_of
from ..logs.viewer.passwords import SALT, hashed
from ..logs.viewer.schema import template
from . import logs_output as out
from .logs_settings import load, read

_HIDDEN = "hidden"
_COLOURS = {"yes": "green", "no": "red"}


def check(path: str) -> None:
    """Says which roles a file has, or what is wrong with it.

    Raises:
        click.ClickException: it is wrong; the text names the line.
    """
    settings = load(path)
    console = out.console()
    rows = []
    for role in settings.roles.all:
        granted = [name for name, level in role.permissions.items() if level is not False]
        who = [*role.users, *(f"group {name}" for name in role.groups)]
        accounts = "all" if role.accounts == "all" else str(len(role.accounts))
        age = "any" if role.max_resource_age is None else length_text(role.max_resource_age)
        rows.append((role.name, ", ".join(who) or "nobody", accounts, age, f"{len(granted)} of {len(PERMISSIONS)}"))
    if rows:
        console.print(out.table(("Role", "Name", "Accounts", "Age", "Permissions"), rows))
    for note in _notes(settings):
        out.note(note)
    out.note(f"{path} is right: {len(rows)} roles, auth.scheme {settings.auth.scheme}")


def _notes(settings: Settings) -> Iterator[str]:
    """What is allowed and may not be meant."""
    auth = settings.auth
    for name in auth.users if auth.scheme == "basic" else ():
        if settings.viewer(name) is None:
            yield f"the user {name} has no role, so may not come in"
    for role in settings.roles.all:
        if "*" in role.users and auth.scheme == "oidc" and auth.domains is None:
            yield f"everybody whom {auth.issuer} knows has the role {role.name}: auth.oidc.domains would limit it"
        if not role.accounts:
            yield f"the role {role.name} sees no row: it has no accounts"


def preview(path: str, user: str, groups: Sequence[str], store: str, form: str) -> None:
    """Shows what somebody may do, and what a row of each kind looks like to them.

    Raises:
        click.ClickException: the settings are wrong, or they may not come in.
    """
    settings = load(path)
    viewer = settings.viewer(user, groups)
    if viewer is None:
        raise click.ClickException(f"{user} has no role in {path}, so may not come in")
    found = _rows(viewer, store) if os.path.exists(store) else {}
    if form == "json":
        click.echo(json_text(_told(viewer, found)))
        return
    console = out.console()
    age = "any age" if viewer.max_resource_age is None else f"at most {length_text(viewer.max_resource_age)} old"
    accounts = "all accounts" if viewer.accounts == "all" else f"accounts {', '.join(viewer.accounts) or 'none'}"
    console.print(Text(f"{user}: role {viewer.role.name}, {accounts}, rows of {age}", "bold"))
    console.print()
    levels = [(name, _level(viewer, name), fact.says) for name, fact in PERMISSIONS.items()]
    console.print(
        out.table(
            ("Permission", "Level", "Text"),
            [(name, Text(level, _COLOURS.get(level, "yellow")), says) for name, level, says in levels],
        )
    )
    for kind in KINDS:
        console.print()
        console.print(Text(plural(kind), "bold"))
        if kind not in viewer.kinds():
            console.print(Text("not there", "red"))
            continue
        cells = _cells(viewer, kind, found.get(kind))
        console.print(out.table(("Field", "Text"), [(name, Text(value, style)) for name, value, style in cells]))


def _level(viewer: Viewer, name: str) -> str:
    level = viewer.level(name)
    return level if isinstance(level, str) else "yes" if level else "no"


def _rows(viewer: Viewer, store: str) -> dict[str, Shown]:
    """The newest row of each kind, as they see it."""
    import time

    found: dict[str, Shown] = {}
    now = time.time()
    with out.said(), closing(Reader(store)) as reader:
        for kind in viewer.kinds():
            page = reader.page(viewer.ask(Query(kind), now), size=1)
            if page.rows:
                found[kind] = viewer.show(kind, page.rows[0])
    return found


def _cells(viewer: Viewer, kind: str, row: Shown | None) -> list[tuple[str, str, str]]:
    """The fields of a kind: name, what is shown of it, and a style."""
    shown, masked = viewer.columns(kind), viewer.masks(kind)
    cells = []
    for column in columns_of(model_of(kind)):
        name = column.attribute
        if name not in shown or (row is not None and name not in row):
            cells.append((column.name, _HIDDEN, "red"))
        else:
            said = ("masked" if name in masked else "shown") if row is None else out.clean(cell(row[name]))
            cells.append((column.name, said, "yellow" if name in masked else ""))
    return cells


def _told(viewer: Viewer, found: Mapping[str, Shown]) -> dict[str, Any]:
    return {
        "role": viewer.role.name,
        "accounts": viewer.accounts,
        "max_resource_age": viewer.max_resource_age,
        "permissions": dict(viewer.role.permissions),
        "kinds": {kind: viewer.columns(kind) for kind in viewer.kinds()},
        "rows": {kind: row.to_dict() for kind, row in found.items()},
    }


def password() -> None:
    """Asks for a password and prints what is written into the settings for it."""
    if sys.stdin.isatty():
        said = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    else:
        said = sys.stdin.readline().rstrip("\r\n")
    try:
        click.echo(_hashed(said))
    except ValueError as error:
        raise click.ClickException(str(error)) from error


def _hashed(said: str) -> str:
    return hashed(said, secrets.token_bytes(SALT))


def config(logrole: str | None, to: str) -> None:
    """Writes settings: those of Logrole, or all that there are with what each does.

    Raises:
        click.ClickException: Logrole's are wrong, or the file cannot be written.
    """
    if logrole is None:
        text = template()
    else:
        path = Path(logrole)
        text = _converted(path, lambda document, policy: converted(document, policy, _hashed))
        try:
            Settings.parse(text)
        except SettingsError as error:
            out.note(f"not yet complete: {error}")
    _write(text, to)


def policy(path: str) -> None:
    """Writes the roles of a policy of Logrole."""
    _write(_converted(Path(path), lambda document, _: roles_of(document)), "-")


def _converted(path: Path, convert: Callable[[Any, Any], str]) -> str:
    try:
        document = _yaml(path)
        named = document.get("policy_file") if isinstance(document, Mapping) else None
        return convert(document, _yaml(path.parent / str(named)) if named else None)
    except SettingsError as error:
        raise click.ClickException(f"{path}: {error}") from error


def _yaml(path: Path) -> Any:
    try:
        import yaml  # type: ignore[import-untyped]
    except ImportError:
        raise click.ClickException(str(MissingExtraError("logs-import", "PyYAML"))) from None
    try:
        return yaml.safe_load(read(path))
    except yaml.YAMLError as error:
        raise click.ClickException(f"{path} is no YAML: {' '.join(str(error).split())[:300]}") from error


def _write(text: str, to: str) -> None:
    """Writes to a new file that its owner alone may read, or to the standard output."""
    if to == "-":
        click.echo(text, nl=False)
        return
    try:
        with open(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        raise click.ClickException(f"{to} is there already, and is not written over") from error
    except OSError as error:
        raise click.ClickException(f"{to} cannot be written: {error.strerror}") from error
