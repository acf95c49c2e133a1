"""Roles: tables of a settings file enter, who may see what leaves. Pure.

    [roles.support]
    users = ["ana@example.com"]
    accounts = ["AC…"]
    max_resource_age = "30d"
    can_view_messages = true
    can_view_message_to = "masked"

What is not granted is denied. Called by `settings` and by the pages, which ask for the role of who came.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from string import ascii_lowercase, ascii_uppercase
from types import MappingProxyType
from typing import Any, Literal

from ..._core.redaction.secret import safe_repr
from ..query.values import nearest
from . import forms
from .errors import SettingsError
from .permissions import PERMISSIONS, Level
from .problems import Problems

Accounts = tuple[str, ...] | Literal["all"]
Lines = Callable[[str], int | None]
"""The line of a key, such as `roles.support.users`; None where it is not known."""

_KEYS = ("users", "groups", "accounts", "max_resource_age")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _.-]{0,63}")
_LONGEST = 320
_WILD = "*"
_NOTHING: Mapping[str, Level] = MappingProxyType(dict.fromkeys(PERMISSIONS, False))
_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)


@safe_repr
@dataclass(frozen=True, slots=True)
class Role:
    """What some people may see.

    Attributes:
        name: of the role.
        users: names or e-mail addresses; `*` is everybody who has no other role, `*@example.com` those of a domain.
        groups: of the provider that vouches for people.
        accounts: SIDs of the accounts whose rows they see, or all.
        max_resource_age: how old rows may be, in seconds; None for no limit. Numbers have none.
        permissions: every permission and its level.
    """

    name: str
    users: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    accounts: Accounts = ()
    max_resource_age: float | None = None
    permissions: Mapping[str, Level] = field(default_factory=lambda: _NOTHING)


class Roles:
    """All roles of a server.

    Args:
        roles: each with a name of its own; nobody is in two.

    Raises:
        SettingsError: two have a name, a user or a group in common.
    """

    def __init__(self, roles: Sequence[Role] = (), lines: Lines = lambda key: None) -> None:
        self.all = tuple(roles)
        self._users = _owners(roles, "users", lines)
        self._groups = _owners(roles, "groups", lines)

    @classmethod
    def parse(cls, document: Mapping[str, Any], lines: Lines = lambda key: None) -> Roles:
        """The roles of the table `roles` of a settings file.

        Args:
            document: the table: names of roles → their tables.
            lines: the line of a key.

        Raises:
            SettingsError: an unknown key or permission, a value that is none, a permission without the one that it
                needs, a user in two roles. It has all of them.
        """
        problems, found = Problems(), []
        for name, table in document.items():
            with problems.noted():
                found.append(_role(name, table, lines))
        problems.end()
        return cls(found, lines)

    def of(self, name: str, groups: Sequence[str] = ()) -> Role | None:
        """The role of somebody; None of who has none, or of who is in groups of several.

        One that names a person comes first, then one that names a group of theirs, then one for all of a domain, then
        one for everybody. Case does not count.
        """
        name = folded(name)
        if not name or _WILD in name:
            return None
        if found := self._users.get(name):
            return found
        by_group = {role.name: role for group in groups if (role := self._groups.get(folded(group)))}
        if by_group:
            return next(iter(by_group.values())) if len(by_group) == 1 else None
        _, at, domain = name.rpartition("@")
        return (self._users.get(f"{_WILD}@{domain}") if at else None) or self._users.get(_WILD)


def folded(name: str) -> str:
    """A name without the case of ASCII letters; of others two might become one, such as the sign of Kelvin and k."""
    return name.strip().translate(_LOWER)


def _owners(roles: Sequence[Role], attribute: str, lines: Lines) -> dict[str, Role]:
    """Users or groups → their role."""
    problems = Problems()
    found: dict[str, Role] = {}
    for role in roles:
        for each in getattr(role, attribute):
            name = folded(each)
            if name in found:
                key = f"roles.{role.name}.{attribute}"
                what = "user" if attribute == "users" else "group"
                other = found[name].name
                where = "twice in it" if other == role.name else f"in the role {other} already"
                problems.add(SettingsError(f"the {what} {each} is {where}; each has one role", key, lines(key)))
            found[name] = role
    problems.end()
    return found


def _role(name: str, table: Any, lines: Lines) -> Role:
    key = f"roles.{name}"
    if not _NAME.fullmatch(name):
        raise SettingsError("a role's name must be letters, digits, spaces, dots, - and _", key, lines(key))
    if not isinstance(table, Mapping):
        raise SettingsError(f"must be a table: [roles.{name}]", key, lines(key))
    problems = Problems()
    for each in table:
        if each not in _KEYS and each not in PERMISSIONS:
            what = "permission" if each.startswith("can_") else "key"
            near = nearest(each, (*_KEYS, *PERMISSIONS))
            problems.add(SettingsError(f"there is no such {what}", f"{key}.{each}", lines(f"{key}.{each}"), near))
    age = table.get("max_resource_age")
    made: dict[str, Any] = {}
    for attribute, read in (
        ("users", lambda: _texts(table, "users", key, lines)),
        ("groups", lambda: _texts(table, "groups", key, lines)),
        ("accounts", lambda: _read(forms.accounts, table.get("accounts", []), f"{key}.accounts", lines)),
        (
            "max_resource_age",
            lambda: None if age is None else _read(forms.length, age, f"{key}.max_resource_age", lines),
        ),
        ("permissions", lambda: MappingProxyType(_permissions(table, key, lines))),
    ):
        with problems.noted():
            made[attribute] = read()
    problems.end()
    return Role(name, **made)


def _read(form: forms.Form, value: Any, key: str, lines: Lines) -> Any:
    try:
        return form(value)
    except ValueError as error:
        raise SettingsError(str(error), key, lines(key)) from None


def _texts(table: Mapping[str, Any], name: str, key: str, lines: Lines) -> tuple[str, ...]:
    found = table.get(name, [])
    key = f"{key}.{name}"
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise SettingsError('must be an array of texts, such as ["ana@example.com"]', key, lines(key))
    texts = tuple(each.strip() for each in found)
    for each in texts:
        if not each or len(each) > _LONGEST or not each.isprintable():
            raise SettingsError(f"{each[:40]!r} is no name", key, lines(key))
        if _WILD in each and (name != "users" or not (each == _WILD or (each.startswith("*@") and len(each) > 2))):
            raise SettingsError(f"{each!r}: a * stands alone, or as *@ before a domain, among users", key, lines(key))
        if each.startswith("*@") and _WILD in each[1:]:
            raise SettingsError(f"{each!r}: a domain has no *", key, lines(key))
    return texts


def _permissions(table: Mapping[str, Any], key: str, lines: Lines) -> dict[str, Level]:
    problems = Problems()
    levels: dict[str, Level] = {}
    for name, fact in PERMISSIONS.items():
        value = table.get(name, False)
        if value is not True and value is not False and not (value == "masked" and fact.masks):
            allowed = 'true, false or "masked"' if fact.masks else "true or false"
            problem = f"must be {allowed}, not {value!r}"
            problems.add(SettingsError(problem, f"{key}.{name}", lines(f"{key}.{name}")))
            value = True  # so that what needs it is not said to lack it
        levels[name] = value
    for name, fact in PERMISSIONS.items():
        if levels[name] and fact.needs and not any(levels[each] for each in fact.needs):
            needed = " or ".join(fact.needs)
            problem = f"needs {needed} in the same role"
            problems.add(SettingsError(problem, f"{key}.{name}", lines(f"{key}.{name}")))
    problems.end()
    return levels
