"""Logrole's settings as settings of the viewer: its YAML as values enters, the text of a TOML file leaves. Pure.

    text = converted(yaml.safe_load(file), policy=None, hashed=…)

What Logrole grants without saying so is written out, permission by permission, for somebody to read it and strike it.
What cannot be taken over stands as a comment. Called by `trunkline logs config`. Its settings:
https://github.com/kevinburke/logrole/blob/master/docs/settings.md
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ..durations import text as length_text
from ..query.values import nearest
from . import forms
from .errors import SettingsError
from .permissions import PERMISSIONS

PERMITTED = tuple(name for name, fact in PERMISSIONS.items() if not fact.new)
"""The permissions that Logrole has; each is granted there unless a group says otherwise."""

ZONES = ("America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York")
_GO = re.compile(r"(?:[0-9]{1,9}(?:\.[0-9]{1,9})?(?:h|ms|m|s|us|µs|ns)){1,6}")
_GO_PART = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,9})?)(h|ms|m|s|us|µs|ns)")
_SECONDS = {"h": 3_600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}
_SID = re.compile(r"AC[0-9a-f]{32}")
_PLAIN = re.compile(r"[A-Za-z0-9_-]+")
_DIFFERENT = (
    ("twilio_auth_token", "the sync and the server take TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN of the environment"),
    ("secret_key", "is not needed: sessions are kept on the server"),
    ("twilio_api_key", "the sync and the server take TWILIO_API_KEY and TWILIO_API_SECRET of the environment"),
    ("twilio_api_secret", "as twilio_api_key"),
    ("twilio_twiml_app_sid", "there is no dialer yet"),
    ("debug", "there is none"),
)
_TAKEN = (
    *("port", "public_host", "base_path", "realm", "ip_subnets", "twilio_account_sid", "default_timezone"),
    *("timezones", "page_size", "max_resource_age", "show_media_by_default", "email_address", "error_reporter"),
    *("error_reporter_token", "auth_scheme", "basic_auth_user", "basic_auth_password", "google_client_id"),
    *("google_client_secret", "google_allowed_domains", "policy", "policy_file", "default_sending_phone_number"),
    "default_phone_region",
)
_SCHEMES = {"": "none", "noop": "none", "basic": "basic", "google": "oidc"}
_ROLE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _.-]{0,63}")
_GROUP = ("name", "permissions", "default", "users")


def converted(document: Mapping[str, Any], policy: Any, hashed: Callable[[str], str]) -> str:
    """The text of a file with the same effect.

    Args:
        document: what the YAML says.
        policy: what the file says that `policy_file` names, if it names one.
        hashed: makes what is kept of a password, as `passwords.hashed` with a salt does.

    Raises:
        SettingsError: Logrole would not start with it, or a permission is misspelt, which it grants.
    """
    if not isinstance(document, Mapping):
        raise SettingsError("Logrole's settings are a mapping of keys")
    return "\n".join(_Writer(document, policy, hashed).lines()) + "\n"


def roles_of(policy: Any, domains: Sequence[str] = (), age: float | None = None) -> str:
    """The roles of a policy alone, as TOML.

    Args:
        domains: those of `google_allowed_domains`.
        age: of `max_resource_age`, in seconds.

    Raises:
        SettingsError: as `converted`.
    """
    return "\n".join(_roles(_groups(policy), domains, age)) + "\n"


class _Writer:
    """The lines of a file, table by table."""

    def __init__(self, document: Mapping[str, Any], policy: Any, hashed: Callable[[str], str]) -> None:
        self._get = document.get
        self._keys = tuple(document)
        self._hashed = hashed
        if document.get("policy") is not None and document.get("policy_file"):
            raise SettingsError("policy and policy_file are both given, which Logrole refuses", "policy")
        said = policy if document.get("policy_file") else document.get("policy")
        self._groups = None if said is None else _groups(said)
        self._age = _length(document.get("max_resource_age"), "max_resource_age")
        self._scheme = _SCHEMES.get(str(document.get("auth_scheme") or ""))
        if self._scheme is None:
            raise SettingsError("must be noop, google or basic", "auth_scheme")
        self._domains = tuple(str(each).lower() for each in self._get("google_allowed_domains") or ())

    def lines(self) -> Iterator[str]:
        yield "# Made from Logrole's settings by `trunkline logs config --from-logrole`."
        for name, why in _DIFFERENT:
            if name in self._keys:
                yield f"# {name}: {why}"
        for name in self._keys:
            if name not in _TAKEN and name not in dict(_DIFFERENT):
                yield f"# {str(name)[:60]!r}: Logrole has no such setting"
        yield from self._server()
        yield from self._auth()
        account = str(self._get("twilio_account_sid") or "")
        yield ""
        yield "[accounts]"
        if _SID.fullmatch(account):
            yield f"show = [{_quoted(account)}]"
        else:
            yield "# twilio_account_sid is no SID of an account"
            yield 'show = "all"'
        yield ""
        yield from self._roles()

    def _server(self) -> Iterator[str]:
        port = str(self._get("port") or 4114)
        yield "\n[server]"
        if self._scheme == "none":
            yield "# Logrole listens at every address; without a login this server is for its own machine alone."
            yield f"listen = {_quoted(f'127.0.0.1:{port}')}"
        else:
            yield f"listen = {_quoted(f'0.0.0.0:{port}')}"
        host = self._get("public_host")
        if host:
            scheme = "http" if self._get("realm") == "local" else "https"
            yield from self._checked("public_url", f"{scheme}://{host}", forms.origin)
        if self._get("base_path"):
            yield from self._checked("base_path", self._get("base_path"), forms.base_path)
        if self._get("ip_subnets"):
            yield "# Logrole believes X-Forwarded-For of everybody; behind a proxy, name it in trusted_proxies."
            yield f"ip_subnets = {_array(self._get('ip_subnets') or ())}"
        yield from self._checked("default_zone", self._get("default_timezone") or "UTC", forms.zone)
        yield from self._zones()
        size = self._get("page_size") or 50
        yield f"page_size = {size}" if isinstance(size, int) else f"# page_size: {size!r} is no number"
        media = self._get("show_media_by_default")
        yield f"show_media_by_default = {'false' if media is False else 'true'}"
        for name, key, form in (
            ("contact", "email_address", forms.email),
            ("sending_number", "default_sending_phone_number", forms.address),
            ("phone_region", "default_phone_region", forms.region),
        ):
            if self._get(key):
                value = str(self._get(key))
                bare = value.rpartition("<")[2].rstrip("> ") if name == "contact" else value
                yield from self._checked(name, bare, form)
        if self._get("error_reporter") == "sentry":
            yield from self._checked("sentry_dsn", self._get("error_reporter_token") or "", forms.https)
        elif self._get("error_reporter"):
            yield f"# error_reporter {str(self._get('error_reporter'))[:40]!r}: only sentry is known"

    def _checked(self, name: str, value: Any, form: Callable[[Any], Any]) -> Iterator[str]:
        """A key, or a comment where its value would be refused."""
        try:
            form(str(value))
        except ValueError as error:
            yield f"# {name}: {error}"
        else:
            yield f"{name} = {_quoted(str(value))}"

    def _zones(self) -> Iterator[str]:
        wanted = [str(each) for each in self._get("timezones") or ZONES]
        known = []
        for name in wanted:
            try:
                known.append(forms.zone(name))
            except ValueError:
                yield f"# timezones: {name[:60]!r} is not known here"
        if known:
            yield f"timezones = {_array(known)}"

    def _auth(self) -> Iterator[str]:
        yield "\n[auth]"
        yield f"scheme = {_quoted(self._scheme or '')}"
        if self._scheme == "none":
            yield "# Logrole lets everybody send messages and call here."
            yield "writes = true"
        elif self._scheme == "basic":
            user, password = self._get("basic_auth_user"), self._get("basic_auth_password")
            if not user or not password:
                raise SettingsError("a user and a password are needed", "basic_auth_user")
            yield "\n[auth.basic.users]"
            yield f"{_key(str(user))} = {_quoted(self._hashed(str(password)))}"
        else:
            client, secret = self._get("google_client_id"), self._get("google_client_secret")
            if not client or not secret:
                raise SettingsError("an id and a secret are needed", "google_client_id")
            yield "\n[auth.oidc]"
            yield 'issuer = "https://accounts.google.com"'
            yield f"client_id = {_quoted(str(client))}"
            yield "# Better in the environment: TRUNKLINE_LOGS_AUTH_OIDC_CLIENT_SECRET"
            yield f"client_secret = {_quoted(str(secret))}"
            named = [str(user) for group in self._groups or () for user in group.get("users") or ()]
            outside = [user for user in named if user.rpartition("@")[2].lower() not in self._domains]
            if self._domains and not outside:
                yield f"domains = {_array(self._domains)}"
            elif self._domains:
                yield "# No domains: a role names somebody of another one. Who has no role does not come in anyway."

    def _roles(self) -> Iterator[str]:
        domains = self._domains if self._scheme == "oidc" else ()
        if self._groups is not None and self._scheme != "none":
            if not any(group.get("default") for group in self._groups):
                yield "# Nobody has a role but those who are named. Logrole says the same, yet lets in everybody of its"
                yield "# allowed domains, or everybody where there are none, with all permissions."
            yield from _roles(self._groups, domains, self._age)
            return
        if self._groups is not None:
            yield "# Logrole heeds no policy where it asks for no login. As it stands there:"
            yield from (f"# {line}".rstrip() for line in _roles(self._groups, (), self._age))
        if self._scheme == "none":
            return
        yield "# Logrole has no policy here: whoever comes in has all of its permissions."
        users = [str(self._get("basic_auth_user"))] if self._scheme == "basic" else []
        everybody = {"name": "everybody", "users": users, "default": not users, "permissions": None}
        yield from _roles([everybody], domains, self._age)


def _groups(policy: Any) -> list[Mapping[str, Any]]:
    """The groups of a policy.

    Raises:
        SettingsError: Logrole would refuse them, or would ignore a key that grants or denies something.
    """
    if isinstance(policy, Mapping) and "policy" in policy:
        policy = policy["policy"]
    if not isinstance(policy, list) or not all(isinstance(group, Mapping) for group in policy):
        raise SettingsError("must be a list of groups, each with a name, permissions and users", "policy")
    names: set[str] = set()
    users: set[str] = set()
    for group in policy:
        name = str(group.get("name") or "")
        if not name or name in names:
            raise SettingsError(f"a group needs a name of its own, not {name!r}", "policy")
        if not _ROLE.fullmatch(name):
            raise SettingsError("a name must be letters, digits, spaces, dots, - and _ here; rename the group", name)
        names.add(name)
        if unknown := [str(key) for key in group if key not in _GROUP]:
            raise SettingsError("there is no such key", f"policy.{name}.{unknown[0]}", near=nearest(unknown[0], _GROUP))
        _check_permissions(name, group.get("permissions"))
        for user in group.get("users") or ():
            if user in users:
                raise SettingsError("somebody is in two groups, or twice in one", f"policy.{name}.users")
            users.add(user)
    if sum(bool(group.get("default")) for group in policy) > 1:
        raise SettingsError("more than one group is the default", "policy")
    return policy


def _check_permissions(name: str, permissions: Any) -> None:
    if permissions is None:
        return
    if not isinstance(permissions, Mapping):
        raise SettingsError("permissions are a mapping, not a list", f"policy.{name}.permissions")
    for key, value in permissions.items():
        if key != "max_resource_age" and key not in PERMITTED:
            problem = "there is no such permission; Logrole ignores it and grants what was meant"
            near = nearest(str(key), (*PERMITTED, "max_resource_age"))
            raise SettingsError(problem, f"policy.{name}.permissions.{key}", near=near)
        if key != "max_resource_age" and not isinstance(value, bool):
            raise SettingsError(f"must be true or false, not {value!r}", f"policy.{name}.permissions.{key}")


def _roles(groups: Sequence[Mapping[str, Any]], domains: Sequence[str], age: float | None) -> Iterator[str]:
    for place, group in enumerate(groups):
        permissions = group.get("permissions") or {}
        users = [str(user) for user in group.get("users") or ()]
        if group.get("default"):
            users += [f"*@{domain}" for domain in domains] or ["*"]
        if place:
            yield ""
        yield f"[roles.{_key(str(group['name']))}]"
        yield f"users = {_array(users)}"
        yield 'accounts = "all"'
        own = _length(permissions.get("max_resource_age"), f"policy.{group['name']}.permissions.max_resource_age")
        longest = own if own is not None else age
        if longest is not None:
            yield f"max_resource_age = {_quoted(length_text(longest))}"
        yield from _levels(permissions)


def _levels(permissions: Mapping[str, Any]) -> Iterator[str]:
    """Every permission of Logrole with what it comes to, and how that was said."""
    granted = {name: permissions.get(name, True) for name in PERMITTED}
    granted["can_view_numbers"] = True
    found = dict(granted)
    while cut := [
        name
        for name, fact in PERMISSIONS.items()
        if found.get(name) and fact.needs and not any(found.get(each) for each in fact.needs)
    ]:
        found |= dict.fromkeys(cut, False)
    for name in PERMITTED:
        why = "" if name in permissions else "  # not said, so granted"
        if granted[name] and not found[name]:
            why = f"  # granted, without effect: needs {' or '.join(PERMISSIONS[name].needs)}"
        yield f"{name} = {'true' if found[name] else 'false'}{why}"
    yield "can_view_numbers = true  # Logrole asks no permission for numbers"
    new = [name for name, fact in PERMISSIONS.items() if fact.new and name != "can_view_numbers"]
    yield f"# Logrole has none of these, so they are denied: {', '.join(new)}"


def _length(value: Any, key: str) -> float | None:
    """A length of time of Go in seconds, whole ones; None where there is no limit."""
    if value is None or value == 0:
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        total = value * 1e-9
    elif isinstance(value, str) and _GO.fullmatch(value):
        total = sum(float(count) * _SECONDS[unit] for count, unit in _GO_PART.findall(value))
    else:
        raise SettingsError(f"must be a length of time such as 720h, not {value!r}", key)
    return max(float(int(total)), 1.0) if total > 0 else None


def _quoted(text: str) -> str:
    """A text as TOML."""
    safe = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(each if each.isprintable() else f"\\U{ord(each):08X}" for each in safe) + '"'


def _array(values: Sequence[Any]) -> str:
    return f"[{', '.join(_quoted(str(each)) for each in values)}]"


def _key(name: str) -> str:
    return name if _PLAIN.fullmatch(name) else _quoted(name)
