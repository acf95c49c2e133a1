"""The settings of the viewer: the text of a TOML file and the environment enter, checked settings leave. Pure.

    settings = Settings.parse(text, environment)
    viewer = settings.viewer("ana@example.com")   # None: nobody who may come in

Called by the pages' server and by the commands. docs/logs-viewer-settings.md has every key.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from types import MappingProxyType
from typing import Any

from ..._core.redaction.secret import safe_repr
from ..query.values import nearest
from ..retention import NAMES
from . import forms
from .errors import SettingsError
from .forms import Network
from .person import Viewer, everything
from .problems import Problems, joined
from .roles import Accounts, Lines, Role, Roles, folded
from .schema import PREFIX, SETTINGS, USERS, Setting
from .toml_lines import TomlLines

Address = IPv4Address | IPv6Address
_TABLES = ("server", "auth", "retention", "accounts", "roles")
_SOURCES = ("server.roles_file", "server.roles_url")
# Errors of these leave open nothing that other settings depend on.
_APART = ("roles", "retention", "accounts", f"{PREFIX}RETENTION", f"{PREFIX}ACCOUNTS")


@safe_repr
@dataclass(frozen=True, slots=True)
class Auth:
    """How people say who they are.

    Attributes:
        scheme: `none`, `basic`, `oidc` or `proxy`.
        writes, role: of `none`, see `schema`.
        idle, longest: seconds that a session lasts which is not used, and that any lasts.
        users: of `basic`, names → hashed passwords.
        issuer, client_id, client_secret, domains, groups_claim: of `oidc`; no domains mean all.
        header, groups_header: of `proxy`.
    """

    scheme: str
    writes: bool
    role: str | None
    idle: float
    longest: float
    users: Mapping[str, str]
    issuer: str | None
    client_id: str | None
    client_secret: str | None
    domains: tuple[str, ...] | None
    groups_claim: str
    header: str
    groups_header: str | None

    def __repr__(self) -> str:
        return f"Auth(scheme={self.scheme!r})"


@safe_repr
@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a server; each attribute is the key of that name, see `schema`.

    Attributes:
        retention: what the store keeps for how long, as `Retention.changed` takes it; what it does not name stays as
            the store has it.
        accounts: SIDs of the accounts that are shown to anybody, or all.
        max_resource_age: seconds; None for no limit.
    """

    listen: tuple[str, int]
    public_url: str | None
    base_path: str
    ip_subnets: tuple[Network, ...] | None
    trusted_proxies: tuple[Network, ...]
    default_zone: str
    timezones: tuple[str, ...] | None
    page_size: int
    max_resource_age: float | None
    show_media_by_default: bool
    contact: str | None
    sending_number: str | None
    phone_region: str | None
    stale_after: float
    sentry_dsn: str | None
    auth: Auth
    retention: Mapping[str, str]
    accounts: Accounts
    roles: Roles

    @classmethod
    def parse(
        cls,
        text: str = "",
        environment: Mapping[str, str] = MappingProxyType({}),
        more: Callable[[str], str] | None = None,
    ) -> Settings:
        """Settings of the text of a file; without one the defaults, for one's own machine.

        Args:
            environment: variables; those that begin with `TRUNKLINE_LOGS_` go before the file.
            more: reads the text that `server.roles_file` or `server.roles_url` names.

        Raises:
            SettingsError: it is no TOML, a key is unknown, a value is none, or two contradict each other. It has all
                that is wrong.
        """
        problems = Problems()
        document, lines = _document(text, problems)
        values = _values(document, environment, lines, problems)
        auth = _auth(document, values, lines, problems)
        # What stands for a value that is wrong contradicts nothing.
        sure = all(error.key.startswith(_APART) for error in problems.found)
        roles = _roles(document, values, lines, more, problems)
        made = {
            key.removeprefix("server."): value
            for key, value in values.items()
            if key.startswith("server.") and key not in _SOURCES
        }
        made["trusted_proxies"] = made["trusted_proxies"] or ()
        kept = {name: values[f"retention.{name}"] for name in NAMES}
        settings = cls(
            **made,
            auth=auth,
            retention=MappingProxyType({name: said for name, said in kept.items() if said is not None}),
            accounts=values["accounts.show"],
            roles=roles or Roles(),
        )
        if sure:
            problems.add(*_contradictions(settings, lines, are_roles_known=roles is not None))
        problems.end()
        return settings

    def viewer(self, name: str, groups: Sequence[str] = ()) -> Viewer | None:
        """The rights of somebody; None of who may see nothing. Without authentication everybody has the same."""
        if self.auth.scheme == "none":
            role = self.role_of_all()
            if role is None:
                return everything(
                    writes=self.auth.writes, max_resource_age=self.max_resource_age, accounts=self.accounts
                )
        else:
            role = self.roles.of(name, groups) if self.is_of_domain(name) else None
            if role is None:
                return None
        return Viewer(name, role, max_resource_age=self.max_resource_age, accounts=self.accounts)

    def role_of_all(self) -> Role | None:
        """The role of everybody, where nobody is asked for a name."""
        return next((role for role in self.roles.all if role.name == self.auth.role), None)

    def is_of_domain(self, name: str) -> bool:
        """Whether an e-mail address is of one of the domains that are let in."""
        domains = self.auth.domains if self.auth.scheme == "oidc" else None
        _, at, domain = name.rpartition("@")
        return domains is None or (bool(at) and folded(domain) in domains)

    def client(self, peer: str | None, forwarded: Sequence[str] = ()) -> Address | None:
        """The address that a request comes from: of the connection, or, behind trusted proxies, the last of
        X-Forwarded-For that is none of them.

        Args:
            peer: of the connection; None where it has none.
            forwarded: the values of X-Forwarded-For, all of them, in their order.

        Returns:
            None where it cannot be told: then `lets_in` refuses it if only some addresses are let in.
        """
        found = _address(peer)
        hops = [hop for value in forwarded for hop in value.split(",")]
        while found is not None and hops and _within(found, self.trusted_proxies):
            found = _address(hops.pop())
        return found

    def lets_in(self, address: Address | None) -> bool:
        """Whether an address is let in."""
        if self.ip_subnets is None:
            return True
        return address is not None and _within(address, self.ip_subnets)

    def trusts(self, peer: str | None) -> bool:
        """Whether the headers of a connection are believed: it is of a trusted proxy."""
        found = _address(peer)
        return found is not None and _within(found, self.trusted_proxies)


def _address(text: str | None) -> Address | None:
    try:
        found = ip_address((text or "").strip().strip("[]").partition("%")[0])
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found


def _within(address: Address, networks: Sequence[Network]) -> bool:
    return any(address in network for network in networks if network.version == address.version)


def _document(text: str, problems: Problems) -> tuple[dict[str, Any], TomlLines]:
    """The tables of a text that may be in it."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"this is no TOML: {error}") from None
    lines = TomlLines(text)
    for name, table in document.items():
        if name not in _TABLES:
            problems.add(SettingsError("there is no such table", name, lines(name), nearest(name, _TABLES)))
        elif not isinstance(table, dict):
            problems.add(SettingsError(f"must be a table: [{name}]", name, lines(name)))
    known = {name: table for name, table in document.items() if name in _TABLES and isinstance(table, dict)}
    return known, lines


def _values(
    document: Mapping[str, Any], environment: Mapping[str, str], lines: Lines, problems: Problems
) -> dict[str, Any]:
    """Every setting by its key."""
    given: dict[str, Any] = {}
    for name in _TABLES[:-1]:
        _flatten(name, document.get(name, {}), given, lines, problems)
    variables = {setting.variable: setting for setting in SETTINGS.values()}
    for name in environment:
        if name.startswith(PREFIX) and name not in variables:
            near = nearest(name, [each.lower() for each in variables])
            problems.add(SettingsError("there is no such setting", name, None, near and near.upper()))
    found: dict[str, Any] = {}
    for key, setting in SETTINGS.items():
        found[key] = setting.default
        said = environment.get(setting.variable, "").strip()
        with problems.noted():
            if said:
                found[key] = _checked(setting, setting.of_text(said), setting.variable, None)
            elif key in given:
                found[key] = _checked(setting, given[key], key, lines(key))
    return found


def _checked(setting: Setting, value: Any, key: str, line: int | None) -> Any:
    try:
        return setting.read(value)
    except ValueError as error:
        raise SettingsError(str(error), key, line) from None


def _flatten(around: str, table: Mapping[str, Any], found: dict[str, Any], lines: Lines, problems: Problems) -> None:
    """The keys of a table and of those in it; what is no key is noted."""
    for name, value in table.items():
        key = f"{around}.{name}"
        inner = any(each.startswith(f"{key}.") for each in (*SETTINGS, USERS))
        if key in SETTINGS:
            found[key] = value
        elif key == USERS:
            continue
        elif inner and isinstance(value, dict):
            _flatten(key, value, found, lines, problems)
        elif inner:
            problems.add(SettingsError(f"must be a table: [{key}]", key, lines(key)))
        else:
            siblings = [each[len(around) + 1 :] for each in (*SETTINGS, USERS) if each.startswith(f"{around}.")]
            problems.add(SettingsError("there is no such key", key, lines(key), nearest(name, siblings)))


def _roles(
    document: Mapping[str, Any],
    values: Mapping[str, Any],
    lines: Lines,
    more: Callable[[str], str] | None,
    problems: Problems,
) -> Roles | None:
    """All roles; None where some are wrong."""
    before = len(problems.found)
    roles = Roles()
    with problems.noted():
        roles = Roles.parse(document.get("roles", {}), lines)
    for key in _SOURCES:
        if values[key] is not None:
            with problems.noted():
                roles = _with_more(roles, values[key], key, lines, more)
    return roles if len(problems.found) == before else None


def _with_more(roles: Roles, source: str, key: str, lines: Lines, more: Callable[[str], str] | None) -> Roles:
    """Roles, and those of another text, which has nothing else."""
    if more is None:
        raise SettingsError("is read by the server and the commands alone", key, lines(key))
    try:
        problems = Problems()
        document, inside = _document(more(source), problems)
        problems.add(
            *(SettingsError("has roles alone here", name, inside(name)) for name in document if name != "roles")
        )
        problems.end()
        added = Roles.parse(document.get("roles", {}), inside)
        names = {role.name for role in roles.all}
        if twice := [role.name for role in added.all if role.name in names]:
            raise SettingsError(
                "there is a role of that name already", f"roles.{twice[0]}", inside(f"roles.{twice[0]}")
            )
        return Roles((*roles.all, *added.all), inside)
    except SettingsError as error:
        raise joined(SettingsError(f"{source}: {each}", key, lines(key)) for each in error.all) from None


def _auth(document: Mapping[str, Any], values: Mapping[str, Any], lines: Lines, problems: Problems) -> Auth:
    users = document.get("auth", {}).get("basic", {}).get("users", {})
    if not isinstance(users, dict):
        problems.add(SettingsError(f"must be a table: [{USERS}]", USERS, lines(USERS)))
        users = {}
    for name, stored in users.items():
        try:
            forms.password(stored)
        except ValueError as error:
            problems.add(SettingsError(str(error), f"{USERS}.{name}", lines(f"{USERS}.{name}")))
        if not name.strip() or ":" in name or not name.isprintable():
            problems.add(SettingsError(f"{name!r} is no name: it has no colon", USERS, lines(f"{USERS}.{name}")))
    return Auth(
        scheme=values["auth.scheme"],
        writes=values["auth.writes"],
        role=values["auth.role"],
        idle=values["auth.idle"],
        longest=values["auth.longest"],
        users=MappingProxyType(dict(users)),
        **{key.partition(".oidc.")[2]: value for key, value in values.items() if key.startswith("auth.oidc.")},
        **{key.partition(".proxy.")[2]: value for key, value in values.items() if key.startswith("auth.proxy.")},
    )


def _contradictions(settings: Settings, lines: Lines, *, are_roles_known: bool) -> Iterator[SettingsError]:
    """What of the settings contradicts each other."""
    auth = settings.auth
    if auth.scheme == "none":
        host = settings.listen[0]
        own = _address(host)
        if host != "localhost" and (own is None or not own.is_loopback):
            problem = f"nobody is asked who they are, so only this machine may come in: 127.0.0.1, not {host}"
            yield SettingsError(f"{problem}; or set auth.scheme", "server.listen", lines("server.listen"))
        if auth.role is not None and are_roles_known and settings.role_of_all() is None:
            near = nearest(auth.role, [role.name for role in settings.roles.all])
            yield SettingsError(f"there is no role {auth.role}", "auth.role", lines("auth.role"), near)
        return
    for key, given in (("auth.writes", auth.writes), ("auth.role", auth.role is not None)):
        if given:
            yield SettingsError("is for auth.scheme none alone", key, lines(key))
    if are_roles_known and not settings.roles.all:
        yield SettingsError("nobody could see anything: there is no role", "auth.scheme", lines("auth.scheme"))
    if auth.scheme == "basic" and not auth.users:
        yield SettingsError("nobody could come in: there is no user", USERS, lines(USERS))
    if auth.scheme == "oidc":
        for name in ("issuer", "client_id", "client_secret"):
            if getattr(auth, name) is None:
                yield SettingsError("is needed", f"auth.oidc.{name}", lines("auth.oidc"))
        if settings.public_url is None:
            yield SettingsError("is needed: the provider sends people back to it", "server.public_url", lines("server"))
    if auth.scheme == "proxy" and not settings.trusted_proxies:
        yield SettingsError("is needed: whose header is believed", "server.trusted_proxies", lines("server"))
