"""Settings and roles of the viewer: what is taken, what is refused and on which line, who has which role."""

from __future__ import annotations

import random
import re
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.logs.secrets_world import MAIN, SUB
from trunkline.logs import durations
from trunkline.logs.viewer import PERMISSIONS, Role, Roles, Settings, SettingsError, passwords
from trunkline.logs.viewer.schema import SETTINGS, template
from trunkline.logs.viewer.toml_lines import TomlLines

HASHED = passwords.hashed("open sesame", b"0123456789abcdef")
WHOLE = f"""
[server]
listen = "0.0.0.0:8080"
public_url = "https://logs.example.com"
trusted_proxies = ["10.0.0.0/8", "::1"]

[auth]
scheme = "basic"

[auth.basic.users]
ana = "{HASHED}"
bob = "{HASHED}"

[roles.support]
users = [
    "ana",
    "*@example.com",
]
groups = ["Support"]
accounts = ["{MAIN}"]
max_resource_age = "30d"
can_view_messages = true
can_view_message_to = "masked"

[roles.lead]
users = ["lea@example.com"]
groups = ["leads"]
accounts = "all"
can_view_messages = true

[roles."all others"]
users = ["*"]
"""


def refused(text: str, **environment: str) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        Settings.parse(text, environment)
    return caught.value


# Roles


def test_who_has_which_role() -> None:
    roles = Settings.parse(WHOLE).roles

    def of(name: str, *groups: str) -> str | None:
        found = roles.of(name, groups)
        return found and found.name

    assert [role.name for role in roles.all] == ["support", "lead", "all others"]
    assert of("ana") == of("ANA") == of(" ana ") == "support"
    assert of("lea@example.com") == of("Lea@EXAMPLE.com") == "lead"
    assert of("bob@example.com") == "support"
    assert of("bob@mail.example.com") == of("bob@badexample.com") == of("bob") == "all others"
    assert of("eve", "leads") == of("eve@example.com", "other", "LEADS") == "lead"
    assert of("ana", "leads") == "support"
    assert of("eve", "leads", "support") is None
    assert of("") is of("*") is of("*@example.com") is of(" ") is None


def test_nobody_else_has_a_role() -> None:
    roles = Roles.parse({"support": {"users": ["ana"], "accounts": "all"}})
    assert roles.of("bob") is None
    assert roles.of("bob", ["ana"]) is None
    assert Roles().of("ana") is None


def test_letters_that_look_alike_are_others() -> None:
    roles = Roles.parse({"support": {"users": ["kim@example.com", "STRASSE"]}})
    assert roles.of("KIM@example.com") is not None
    assert roles.of("\u212aim@example.com") is None  # the sign of Kelvin
    assert roles.of("straße") is None


def test_what_is_not_granted_is_denied() -> None:
    role = Settings.parse(WHOLE).roles.all[0]
    assert {name: level for name, level in role.permissions.items() if level} == {
        "can_view_messages": True,
        "can_view_message_to": "masked",
    }
    assert (role.accounts, role.max_resource_age) == ((MAIN,), 30 * 86_400.0)
    assert Settings.parse(WHOLE).roles.all[2] == Role("all others", users=("*",))
    assert Role("x").accounts == ()


@pytest.mark.parametrize(
    ("wrong", "line", "said"),
    [
        ('[roles.a]\nuser = ["b"]', 2, "roles.a.user: there is no such key; did you mean users?"),
        ("[roles.a]\ncan_view_messagse = true", 2, "no such permission; did you mean can_view_messages?"),
        ("[roles.a]\n\ncan_view_messages = 1", 3, "must be true or false, not 1"),
        ('[roles.a]\ncan_view_messages = "masked"', 2, "must be true or false, not 'masked'"),
        ('[roles.a]\ncan_view_messages = true\ncan_view_message_to = "part"', 3, 'must be true, false or "masked"'),
        ("[roles.a]\ncan_view_message_to = true", 2, "needs can_view_messages in the same role"),
        ("[roles.a]\ncan_view_callback_urls = true", 2, "needs can_view_alerts or can_view_numbers"),
        ('[roles.a]\nmax_resource_age = "30 days"', 2, "must be a length of time such as 30d"),
        ("[roles.a]\nmax_resource_age = 30", 2, "must be a length of time"),
        ('[roles.a]\nmax_resource_age = "0d"', 2, "must be a length of time"),
        ('[roles.a]\nusers = ["b"]\n[roles.c]\nusers = ["x",\n "B"]', 4, "in the role a already"),
        ('[roles.a]\nusers = ["b", "B"]', 2, "twice in it"),
        ('[roles.a]\ngroups = ["b"]\n[roles.c]\ngroups = ["b"]', 4, "in the role a already"),
        ('[roles.a]\nusers = "b"', 2, "must be an array of texts"),
        ('[roles.a]\nusers = [""]', 2, "is no name"),
        ('[roles.a]\nusers = ["b*"]', 2, "a * stands alone"),
        ('[roles.a]\nusers = ["*@*.com"]', 2, "a * stands alone|a domain has no"),
        ('[roles.a]\ngroups = ["*"]', 2, "a * stands alone"),
        ('[roles.a]\naccounts = ["AC1"]', 2, "no account SID"),
        ('[roles.a]\naccounts = "some"', 2, 'must be "all" or an array of SIDs'),
        ('[roles."a\\nb"]', 1, "must be letters, digits"),
        ("[roles]\na = 1", 2, "must be a table"),
        ("roles = 1", 1, "must be a table"),
    ],
)
def test_a_wrong_role_is_refused_at_its_line(wrong: str, line: int, said: str) -> None:
    error = refused(wrong)
    assert error.line == line
    assert re.search(said if "|" in said else re.escape(said), str(error))
    assert str(error).startswith(f"line {line}: ")


def test_every_permission_can_be_granted() -> None:
    granted = "".join(f"{name} = true\n" for name in PERMISSIONS)
    role = Settings.parse(f"[roles.a]\n{granted}").roles.all[0]
    assert set(role.permissions) == set(PERMISSIONS)
    assert all(level is True for level in role.permissions.values())


@pytest.mark.parametrize("name", PERMISSIONS)
def test_a_permission_needs_its_parent(name: str) -> None:
    if PERMISSIONS[name].needs:
        assert refused(f"[roles.a]\n{name} = true").key == f"roles.a.{name}"
    else:
        assert Settings.parse(f"[roles.a]\n{name} = true").roles.all[0].permissions[name] is True


# Settings


def test_without_a_file_it_is_for_ones_own_machine() -> None:
    settings = Settings.parse()
    assert settings.listen == ("127.0.0.1", 8080)
    assert settings.auth.scheme == "none"
    viewer = settings.viewer("whoever")
    assert viewer is not None
    assert viewer.may("can_view_messages")
    assert not viewer.may("can_send_messages")


def test_every_key_is_read_from_the_file_and_from_the_environment() -> None:
    for key, setting in SETTINGS.items():
        example = setting.example.replace("https://…", "https://x.example/y")
        value = tomllib.loads(f"x = {example}")["x"]
        assert setting.read(value) is not None, key
        said = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        assert setting.read(setting.of_text(said)) == setting.read(value), key
        assert re.fullmatch(r"TRUNKLINE_LOGS_[A-Z_]+", setting.variable)
        assert setting.says
        assert setting.says[0].islower()
    assert len({setting.variable for setting in SETTINGS.values()}) == len(SETTINGS)


def test_the_environment_goes_before_the_file() -> None:
    environment = {
        "TRUNKLINE_LOGS_SERVER_PAGE_SIZE": "20",
        "TRUNKLINE_LOGS_SERVER_TIMEZONES": "UTC, Europe/Zurich",
        "TRUNKLINE_LOGS_SERVER_SHOW_MEDIA_BY_DEFAULT": "no",
        "TRUNKLINE_LOGS_ACCOUNTS_SHOW": f"{MAIN},{SUB}",
        "TRUNKLINE_LOGS_RETENTION_BODIES": "30d",
        "TRUNKLINE_LOGS_SERVER_CONTACT": " ",
        "OTHER": "x",
    }
    settings = Settings.parse("[server]\npage_size = 10\ndefault_zone = 'Asia/Tokyo'", environment)
    assert (settings.page_size, settings.default_zone) == (20, "Asia/Tokyo")
    assert settings.timezones == ("UTC", "Europe/Zurich")
    assert settings.show_media_by_default is False
    assert settings.accounts == (MAIN, SUB)
    assert settings.retention == {"bodies": "30d"}
    assert settings.contact is None
    error = refused("", TRUNKLINE_LOGS_SERVER_IP_SUBNET="10.0.0.0/8")
    assert (error.key, error.near) == ("TRUNKLINE_LOGS_SERVER_IP_SUBNET", "TRUNKLINE_LOGS_SERVER_IP_SUBNETS")
    error = refused("", TRUNKLINE_LOGS_SERVER_PAGE_SIZE="many")
    assert (error.key, error.line) == ("TRUNKLINE_LOGS_SERVER_PAGE_SIZE", None)


@pytest.mark.parametrize(
    ("wrong", "line", "said"),
    [
        ("[server\n", None, "this is no TOML"),
        ("[servr]\n", 1, "there is no such table; did you mean server?"),
        ("x = 1", 1, "there is no such table"),
        ("[server]\n\nlistn = 1", 3, "there is no such key; did you mean listen?"),
        ("[auth]\noidc = 1", 2, "must be a table: [auth.oidc]"),
        ("[auth.oidc]\nissuers = 1", 2, "did you mean issuer?"),
        ("[auth]\nbasic.user.a = 1", 2, "did you mean users?"),
        ('[server]\nlisten = "8080"', 2, "must be a host and a port"),
        ('[server]\nlisten = "x:99999"', 2, "must be a host and a port"),
        ('[server]\nlisten = "0.0.0.0:80"', 2, "only this machine may come in"),
        ('[server]\nlisten = "10.0.0.1:80"', 2, "only this machine may come in"),
        ('[server]\nlisten = "[::]:80"', 2, "only this machine may come in"),
        ('[server]\npublic_url = "logs.example.com"', 2, "must be a scheme and a host"),
        ('[server]\npublic_url = "https://a.example/logs"', 2, "base_path is its path"),
        ('[server]\npublic_url = "https://u:p@a.example"', 2, "must be a scheme and a host"),
        ('[server]\nbase_path = "logs"', 2, "must be a path such as /logs"),
        ('[server]\nbase_path = "/a/../b"', 2, "must be a path such as /logs"),
        ('[server]\nip_subnets = ["10.0.0.0/40"]', 2, "must be addresses such as 10.0.0.0/8"),
        ("[server]\nip_subnets = []", 2, "at least one value"),
        ('[server]\nip_subnets = "10.0.0.0/8"', 2, "must be an array"),
        ('[server]\ndefault_zone = "Zurich"', 2, "IANA name of a time zone"),
        ("[server]\npage_size = 1001", 2, "a whole number from 1 to 1000"),
        ("[server]\npage_size = true", 2, "a whole number from 1 to 1000"),
        ('[server]\nshow_media_by_default = "yes"', 2, "must be true or false"),
        ('[server]\ncontact = "ops"', 2, "must be an e-mail address"),
        ('[server]\nsentry_dsn = "http://a.example"', 2, "begins with https://"),
        ('[auth]\nscheme = "google"', 2, "must be one of none, basic, oidc, proxy"),
        (f'[auth]\nscheme = "basic"\n[auth.basic.users]\nana = "{HASHED}"', 2, "there is no role"),
        ('[auth]\nscheme = "basic"\n[roles.a]', 1, "there is no user"),
        ('[auth]\nscheme = "proxy"\n[roles.a]', None, "whose header is believed"),
        ('[auth]\nscheme = "oidc"\n[roles.a]', 1, "is needed"),
        ('[auth]\nrole = "a"', 2, "there is no role a"),
        ('[auth]\nscheme = "proxy"\nwrites = true\n[roles.a]', 3, "is for auth.scheme none alone"),
        ('[auth.basic.users]\nana = "hunter2"', 2, "must be what `trunkline logs roles password` writes"),
        (f'[auth.basic.users]\n"a:b" = "{HASHED}"', 2, "is no name"),
        ('[retention]\nbodys = "30d"', 2, "did you mean bodies?"),
        ('[retention]\nbodies = "30 days"', 2, "must be a length of time such as 12h, 30d, 8w, or off"),
        ('[accounts]\nshow = ["AC1"]', 2, "no account SID"),
        ('[server]\nroles_file = "roles.toml"', 2, "is read by the server and the commands alone"),
    ],
)
def test_wrong_settings_are_refused_at_their_line(wrong: str, line: int | None, said: str) -> None:
    error = refused(wrong)
    assert said in str(error)
    assert error.line == line


def test_a_password_is_in_no_error() -> None:
    assert "hunter2" not in str(refused('[auth.basic.users]\nana = "hunter2"'))
    assert HASHED not in repr(Settings.parse(WHOLE))


def test_more_roles_come_from_a_file() -> None:
    text = WHOLE.replace("[server]", '[server]\nroles_file = "more.toml"')
    asked: list[str] = []

    def more(source: str) -> str:
        asked.append(source)
        return '[roles.audit]\nusers = ["eve"]\naccounts = "all"\ncan_view_audit = true'

    settings = Settings.parse(text, more=more)
    assert asked == ["more.toml"]
    assert [role.name for role in settings.roles.all][-1] == "audit"
    for other, said in (
        ('[roles.support]\nusers = ["x"]', "a role of that name already"),
        ('[roles.more]\nusers = ["ana"]', "in the role support already"),
        ("[server]\npage_size = 2", "has roles alone"),
        ("[roles.a]\ncan_fly = true", "line 2: roles.a.can_fly"),
    ):
        with pytest.raises(SettingsError, match=re.escape(said)) as caught:
            Settings.parse(text, more=lambda source, other=other: other)  # type: ignore[misc]
        assert caught.value.key == "server.roles_file"
        assert "more.toml" in str(caught.value)


def test_the_template_has_every_key_and_changes_nothing() -> None:
    text = template()
    assert Settings.parse(text).listen == Settings.parse().listen
    told = re.sub(r"^# (?=[\[a-z_]+ ?[=\]\.])", "", text, flags=re.MULTILINE)
    for key in SETTINGS:
        assert re.search(rf"^{key.rpartition('.')[2]} = ", told, re.MULTILINE), key
    assert all(f"# {name} = true" in text for name in PERMISSIONS)


# Who comes in


def test_a_viewer_has_the_servers_limits() -> None:
    settings = Settings.parse(
        WHOLE.replace("[server]", '[server]\nmax_resource_age = "10d"') + f'[accounts]\nshow = ["{SUB}"]'
    )
    ana, lea = settings.viewer("ana"), settings.viewer("lea@example.com")
    assert ana is not None
    assert lea is not None
    assert (ana.max_resource_age, ana.accounts) == (10 * 86_400.0, ())
    assert (lea.max_resource_age, lea.accounts) == (10 * 86_400.0, (SUB,))
    none = Settings.parse(f'[server]\nmax_resource_age = "10d"\n[accounts]\nshow = ["{SUB}"]').viewer("")
    assert none is not None
    assert (none.max_resource_age, none.accounts) == (10 * 86_400.0, (SUB,))


def test_without_a_login_everybody_has_the_role_that_is_named() -> None:
    settings = Settings.parse('[auth]\nrole = "a"\n[roles.a]\naccounts = "all"\ncan_view_calls = true')
    viewer = settings.viewer("ana")
    assert viewer is not None
    assert viewer.kinds() == ("call",)
    writing = Settings.parse("[auth]\nwrites = true").viewer("")
    assert writing is not None
    assert writing.may("can_send_messages")


def test_domains() -> None:
    text = """
[server]
public_url = "https://logs.example.com"
[auth]
scheme = "oidc"
[auth.oidc]
issuer = "https://accounts.google.com"
client_id = "id"
client_secret = "secret"
domains = ["example.com"]
[roles.a]
users = ["*", "eve@elsewhere.example"]
"""
    settings = Settings.parse(text)
    assert settings.viewer("ana@example.com") is not None
    assert settings.viewer("ana@EXAMPLE.com") is not None
    for name in (
        "eve@elsewhere.example",
        "ana",
        "ana@example.com.evil.example",
        "example.com",
        "a@mail.example.com",
        "a@example.c\u00d6m",
    ):
        assert settings.viewer(name) is None
    assert "secret" not in repr(settings)


@pytest.mark.parametrize(
    ("peer", "forwarded", "client"),
    [
        ("192.0.2.1", (), "192.0.2.1"),
        ("192.0.2.1", ("198.51.100.1",), "192.0.2.1"),  # no trusted proxy: not believed
        ("10.0.0.1", ("198.51.100.1",), "198.51.100.1"),
        ("10.0.0.1", ("203.0.113.9, 198.51.100.1",), "198.51.100.1"),  # the first may be invented
        ("10.0.0.1", ("203.0.113.9", "198.51.100.1, 10.0.0.2"), "198.51.100.1"),
        ("10.0.0.1", ("10.0.0.3",), "10.0.0.3"),
        ("10.0.0.1", (), "10.0.0.1"),
        ("10.0.0.1", ("nonsense",), None),
        ("10.0.0.1", ("198.51.100.1, ",), None),
        ("::ffff:10.0.0.1", ("2001:db8::1",), "2001:db8::1"),
        ("::1", ("[2001:db8::1]",), "2001:db8::1"),
        (None, ("198.51.100.1",), None),
        ("", (), None),
        ("testclient", (), None),
    ],
)
def test_where_a_request_comes_from(peer: str | None, forwarded: tuple[str, ...], client: str | None) -> None:
    found = Settings.parse(WHOLE).client(peer, forwarded)
    assert (None if found is None else str(found)) == client


def test_whose_headers_are_believed() -> None:
    settings = Settings.parse(WHOLE)
    assert settings.trusts("10.1.2.3")
    assert settings.trusts("::1")
    assert not settings.trusts("192.0.2.1")
    assert not settings.trusts(None)
    assert not Settings.parse().trusts("127.0.0.1")


# Parts


@given(st.integers(1, 10**8))
def test_lengths_of_time_are_read_as_they_are_written(length: int) -> None:
    assert durations.seconds(durations.text(length)) == length


@pytest.mark.parametrize(("said", "length"), [("90s", 90), ("2w", 1_209_600), ("1d12h", 129_600), ("720h", 2_592_000)])
def test_lengths_of_time(said: str, length: int) -> None:
    assert durations.seconds(said) == length


@pytest.mark.parametrize("said", ["", "d", "1", "-1d", "1h1d", "1.5h", "1 d", "1y", 3600, None, True, "9" * 99 + "d"])
def test_what_is_no_length_of_time(said: Any) -> None:
    with pytest.raises(ValueError, match="length of time"):
        durations.seconds(said)


def test_passwords() -> None:
    assert passwords.fits("open sesame", HASHED)
    assert not passwords.fits("open sesame ", HASHED)
    assert not passwords.fits("", HASHED)
    assert "sesame" not in HASHED
    assert passwords.hashed("x", b"0" * 16) != passwords.hashed("x", b"1" * 16)
    for password, salt in (("", b"0" * 16), ("x", b"0")):
        with pytest.raises(ValueError, match="must"):
            passwords.hashed(password, salt)
    for stored in ("x", "scrypt$20$8$1$AAAA$AAAA", "bcrypt$1$1$1$AAAA$AAAA", HASHED.replace("$8$", "$99$")):
        with pytest.raises(ValueError, match=r"stored|must|take too long"):
            passwords.fits("x", stored)


def _written(dice: random.Random) -> tuple[str, dict[str, int]]:
    """A TOML text of all sorts, and the line of each key."""
    lines: list[str] = []
    where: dict[str, int] = {}
    values = [
        "1",
        '"a # b"',
        "'c = ]'",
        '"\\" ["',
        "true",
        "[1, 2]",
        '[\n  "x", # y ]\n  "z",\n]',
        '"""\na = 1\n[b]\n"""',
    ]
    values += ["'''\n''quoted'' = 2\n'''", "{ a = 1, b = [2] }", '""', "''", '"""x""""', "1979-05-27T07:32:00Z"]
    used: set[str] = set()
    table = ""
    for number in range(dice.randrange(1, 12)):
        name = dice.choice([f"k{number}", f'"q {number}"', f"'l.{number}'", f"d{number}.e", f"d{number} . 'f g'"])
        bare = re.sub(r"\s*\.\s*(?=['\w])", ".", name) if name[0] == "d" else name
        key = bare.replace('"', "").replace("'", "")
        if dice.random() < 0.3 and key not in used:
            used.add(key)
            lines += [""] * dice.randrange(3) + ["# [comment] = 1"] * dice.randrange(2)
            where[key] = sum(line.count("\n") + 1 for line in lines) + 1
            lines.append(f"{dice.choice(['[', '[ '])}{name}{dice.choice([']', ' ] # x'])}")
            table = key
        else:
            where[f"{table}.{key}" if table else key] = sum(line.count("\n") + 1 for line in lines) + 1
            lines.append(f"{dice.choice(['', '  '])}{name} = {dice.choice(values)}{dice.choice(['', ' # ['])}")
    return "\n".join(lines), where


@given(st.randoms())
def test_keys_are_found_on_their_lines(dice: random.Random) -> None:
    text, where = _written(dice)
    tomllib.loads(text)
    for newline in ("\n", "\r\n"):
        lines = TomlLines(text.replace("\n", newline))
        assert {key: lines(key) for key in where} == where, text


@given(st.text("[]{}\"'=#.ab1 \n\\", max_size=60))
def test_any_text_has_lines(text: str) -> None:
    TomlLines(text)("a.b")


def test_a_key_that_is_not_there_has_the_line_around_it() -> None:
    lines = TomlLines("a = 1\n[b]\nc = {d = 1}")
    assert (lines("b.c.d"), lines("b.x"), lines("x"), lines("")) == (3, 2, None, None)
