"""Every key of the settings file as a fact: where it stands, what it may be, what it is without, what it does. Pure.

Called by `settings`, which reads files by it, and by the documentation, which lists it. Roles are in `roles`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ..._core.redaction.secret import safe_repr
from ..retention import AUDIT, BODIES, NAMES
from . import forms
from .forms import Form
from .permissions import PERMISSIONS

PREFIX = "TRUNKLINE_LOGS_"
"""How the variables of the environment begin that go before the file."""


@safe_repr
@dataclass(frozen=True, slots=True)
class Setting:
    """A key.

    Attributes:
        key: table and name, such as `server.listen`.
        read: makes its value of one of TOML, or tells by a ValueError what is allowed.
        default: the value where the key is missing; None for none.
        says: what it does, for people.
        example: a value, as TOML.
        of_text: makes the value of TOML of a text of the environment.
    """

    key: str
    read: Form
    default: Any
    says: str
    example: str
    of_text: Callable[[str], Any] = str

    @property
    def variable(self) -> str:
        """The variable of the environment that goes before it."""
        return PREFIX + self.key.replace(".", "_").upper()


def _many(key: str, form: Form, says: str, example: str) -> Setting:
    first = example.split('"')[1]
    return Setting(key, forms.several(form, first), None, says, example, forms.words)


def _flag(key: str, default: bool, says: str) -> Setting:
    return Setting(key, forms.flag, default, says, str(default).lower(), forms.truth)


def _kept() -> Iterator[tuple[str, str, int]]:
    """What can be kept for a time: its name, what that is, and for how many days, as an example."""
    says = {BODIES: "texts", "usage": "records of usage", AUDIT: "entries of the audit"}
    for name in NAMES:
        yield name, says.get(name, name), 30 if name == BODIES else 400


_ALL = (
    Setting("server.listen", forms.listen, ("127.0.0.1", 8080), "host and port to listen at", '"127.0.0.1:8080"'),
    Setting(
        "server.public_url",
        forms.origin,
        None,
        "scheme and host by which browsers reach the server; a request with another Host is refused",
        '"https://logs.example.com"',
    ),
    Setting("server.base_path", forms.base_path, "", "the path below which all pages are", '"/logs"'),
    _many(
        "server.ip_subnets",
        forms.network,
        "the addresses that are let in, all others are refused; without it all are let in",
        '["10.0.0.0/8", "2001:db8::/64"]',
    ),
    _many(
        "server.trusted_proxies",
        forms.network,
        "the proxies whose X-Forwarded-For, -Host, -Proto and user header are believed",
        '["127.0.0.1"]',
    ),
    Setting("server.default_zone", forms.zone, "UTC", "time zone of times and dates", '"Europe/Zurich"'),
    _many(
        "server.timezones",
        forms.zone,
        "the time zones that people may choose; without it all that there are",
        '["Europe/Zurich", "America/New_York"]',
    ),
    Setting("server.page_size", forms.count(1, 1_000), 50, "rows of a page", "50", forms.digits),
    Setting(
        "server.max_resource_age",
        forms.length,
        None,
        "how old rows may be; of this and a role's the shorter one holds, numbers have none",
        '"400d"',
    ),
    _flag("server.show_media_by_default", True, "whether media are shown at once, not after a click"),
    Setting("server.contact", forms.email, None, "whom error pages name for help", '"ops@example.com"'),
    Setting(
        "server.sending_number",
        forms.address,
        None,
        "the number that is offered first to send messages from",
        '"+14155550100"',
    ),
    Setting("server.phone_region", forms.region, None, "the country of numbers without a plus sign", '"US"'),
    Setting("server.stale_after", forms.length, 900.0, "age of the data from which /readyz says 503", '"15m"'),
    Setting("server.sentry_dsn", forms.https, None, "where failures are reported; needs sentry-sdk", '"https://…"'),
    Setting("server.roles_file", forms.text, None, "a TOML file with more roles, beside this one", '"roles.toml"'),
    Setting("server.roles_url", forms.https, None, "where a TOML file with more roles is read at start", '"https://…"'),
    Setting(
        "auth.scheme",
        forms.one_of("none", "basic", "oidc", "proxy"),
        "none",
        "how people say who they are; none is for 127.0.0.1 and ::1 alone",
        '"oidc"',
    ),
    _flag("auth.writes", False, "with none: whether everybody may send, call and redact too"),
    Setting("auth.role", forms.text, None, "with none: the role that everybody has; else they see all", '"support"'),
    Setting("auth.idle", forms.length, 12 * 3_600.0, "how long a session lasts that is not used", '"12h"'),
    Setting("auth.longest", forms.length, 7 * 86_400.0, "how long a session lasts at most, used or not", '"7d"'),
    Setting("auth.oidc.issuer", forms.https, None, "the provider", '"https://accounts.google.com"'),
    Setting("auth.oidc.client_id", forms.text, None, "what the provider knows the server by", '"…"'),
    Setting("auth.oidc.client_secret", forms.text, None, "its secret; better in the environment", '"…"'),
    _many(
        "auth.oidc.domains",
        forms.domain,
        "the domains of e-mail addresses that are let in; without it all that have a role",
        '["example.com"]',
    ),
    Setting("auth.oidc.groups_claim", forms.text, "groups", "the claim that names groups", '"groups"'),
    Setting("auth.proxy.header", forms.header, "X-Forwarded-User", "the header that names people", '"Remote-User"'),
    Setting("auth.proxy.groups_header", forms.header, None, "the header with their groups", '"Remote-Groups"'),
    *(
        Setting(f"retention.{name}", forms.kept, None, f"how long {says} are kept", f'"{days}d"')
        for name, says, days in _kept()
    ),
    Setting(
        "accounts.show",
        forms.accounts,
        "all",
        "the accounts whose rows are shown to anybody",
        '["AC0123456789abcdef0123456789abcdef"]',
        lambda text: text if text == "all" else forms.words(text),
    ),
)
ROLE_KEYS = (
    ("users", '["ana@example.com"]', "who has the role: names, *@example.com for a domain, * for all others"),
    ("groups", '["support"]', "groups of the provider or the proxy whose members have it"),
    (
        "accounts",
        '["AC0123456789abcdef0123456789abcdef"]',
        'accounts whose rows they see, or "all"; else none',
    ),
    ("max_resource_age", '"30d"', "how old rows may be; the server's limit holds too"),
)
"""The keys of a role beside its permissions: name, an example as TOML, what it does."""
SETTINGS = {each.key: each for each in _ALL}
USERS = "auth.basic.users"
"""The table of names and hashed passwords for `auth.scheme = "basic"`."""


def template() -> str:
    """A settings file with every key as a comment, and what each does."""
    found = ["# Settings of `trunkline logs serve`. What stands behind a # is not set; the value is an example.", ""]
    table = ""
    for key, setting in SETTINGS.items():
        name, _, last = key.rpartition(".")
        if name != table:
            if table == "auth":
                found += ["", f"[{USERS}]", '# ana = "scrypt$…"  # of `trunkline logs roles password`', ""]
            elif table:
                found.append("")
            found.append(f"[{name}]")
            table = name
        found.append(f"# {last} = {setting.example}  # {setting.says}")
    found += ["", "# [roles.support]", *(f"# {name} = {value}  # {says}" for name, value, says in ROLE_KEYS)]
    found += [f"# {name} = true  # {fact.says}" for name, fact in PERMISSIONS.items()]
    return "\n".join(found) + "\n"
