"""Logrole's settings as settings of the viewer: what people may see there they may see here, and no more."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from trunkline.logs.viewer import PERMISSIONS, Settings, SettingsError, Viewer
from trunkline.logs.viewer.logrole import PERMITTED, converted, roles_of
from trunkline.logs.viewer.passwords import hashed

# The keys and the shape of the sample that Logrole ships, with values of our own.
SAMPLE = """
port: 4114
twilio_account_sid: AC0123456789abcdef0123456789abcdef
twilio_auth_token: the-token
secret_key: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
realm: local
default_timezone: Europe/Zurich
timezones:
  - Asia/Singapore
  - Europe/London
public_host: localhost:4114
page_size: 100
max_resource_age: 720h
show_media_by_default: false
email_address: Operations <ops@example.com>
error_reporter: sentry
error_reporter_token: https://key@sentry.example.com/1
auth_scheme: google
google_client_id: id.apps.googleusercontent.com
google_client_secret: the-secret
google_allowed_domains:
  - example.com
  - example.org
policy:
    - name: support
      default: true
      permissions:
          can_view_num_media: false
          can_view_calls: false
          max_resource_age: 24h
      users:
          - ana@example.com
    - name: eng
      permissions:
          can_view_message_body: False
      users:
          - eng@example.org
"""
DAY = 86_400.0


def put(text: str, policy: str | None = None) -> str:
    said = None if policy is None else yaml.safe_load(policy)
    return converted(yaml.safe_load(text), said, lambda password: hashed(password, b"0" * 16))


def refused(text: str, policy: str | None = None) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        put(text, policy)
    return caught.value


def test_a_file_like_logroles_sample() -> None:
    text = put(SAMPLE)
    settings = Settings.parse(text)
    assert settings.listen == ("0.0.0.0", 4114)
    assert settings.public_url == "http://localhost:4114"
    assert (settings.default_zone, settings.timezones) == ("Europe/Zurich", ("Asia/Singapore", "Europe/London"))
    assert (settings.page_size, settings.show_media_by_default) == (100, False)
    assert (settings.contact, settings.sentry_dsn) == ("ops@example.com", "https://key@sentry.example.com/1")
    assert settings.accounts == ("AC0123456789abcdef0123456789abcdef",)
    assert (settings.auth.scheme, settings.auth.issuer) == ("oidc", "https://accounts.google.com")
    assert (settings.auth.client_id, settings.auth.client_secret) == ("id.apps.googleusercontent.com", "the-secret")
    assert settings.auth.domains == ("example.com", "example.org")
    ana, eng, new = (settings.viewer(name) for name in ("ana@example.com", "eng@example.org", "new@example.com"))
    assert ana is not None
    assert eng is not None
    assert new is not None
    assert (ana.role.name, eng.role.name, new.role.name) == ("support", "eng", "support")
    assert not ana.may("can_view_num_media")
    assert not ana.may("can_view_calls")
    assert ana.may("can_view_message_body")
    assert not eng.may("can_view_message_body")
    assert eng.may("can_view_call_price")
    assert (ana.max_resource_age, eng.max_resource_age) == (DAY, 30 * DAY)
    assert settings.viewer("eve@elsewhere.example") is None
    for secret in ("the-token", "0123456789abcdef0123456789abcdef0123456789abcdef"):
        assert secret not in text


def test_silent_grants_are_written_out() -> None:
    text = put(SAMPLE)
    support = text.partition("[roles.support]")[2].partition("[roles.")[0]
    for name in PERMITTED:
        assert re.search(rf"^{name} = (true|false)", support, re.MULTILINE), name
    assert "can_view_alerts = true  # not said, so granted" in support
    assert "can_view_num_media = false\n" in support
    assert "can_view_call_from = false  # granted, without effect: needs can_view_calls" in support
    assert "can_view_numbers = true  # Logrole asks no permission for numbers" in support
    new = [name for name, fact in PERMISSIONS.items() if fact.new and name != "can_view_numbers"]
    assert all(name in support.splitlines()[-2] + support for name in new)
    assert not re.search("can_export = true", text)


def test_basic_with_one_user_and_no_policy() -> None:
    text = put("auth_scheme: basic\nbasic_auth_user: test\nbasic_auth_password: hymanrickover\nport: 80")
    settings = Settings.parse(text)
    assert set(settings.auth.users) == {"test"}
    assert "hymanrickover" not in text
    viewer = settings.viewer("test")
    assert viewer is not None
    assert all(viewer.may(name) for name in PERMITTED)
    assert settings.viewer("other") is None


@pytest.mark.parametrize("text", ["{}", "auth_scheme: noop", "auth_scheme: ''\npolicy:\n  - name: a\n    users: [b]"])
def test_without_a_login(text: str) -> None:
    settings = Settings.parse(put(text))
    assert settings.listen == ("127.0.0.1", 4114)
    assert settings.timezones == ("America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York")
    assert settings.page_size == 50
    viewer = settings.viewer("")
    assert viewer is not None
    assert viewer.may("can_send_messages")


def test_google_without_a_policy() -> None:
    google = "auth_scheme: google\ngoogle_client_id: a\ngoogle_client_secret: b\npublic_host: x.example\n"
    settings = Settings.parse(put(f"{google}google_allowed_domains: [Example.com]"))
    assert settings.public_url == "https://x.example"
    viewer = settings.viewer("ana@example.com")
    assert viewer is not None
    assert viewer.may("can_view_message_body")
    assert settings.viewer("ana@elsewhere.example") is None
    assert Settings.parse(put(google)).viewer("ana@elsewhere.example") is not None


def test_somebody_of_another_domain_who_is_named_comes_in() -> None:
    text = SAMPLE.replace("ana@example.com", "ana@elsewhere.example")
    settings = Settings.parse(put(text))
    assert settings.auth.domains is None
    assert settings.viewer("ana@elsewhere.example") is not None
    assert settings.viewer("eve@elsewhere.example") is None
    assert settings.viewer("new@example.org") is not None


def test_a_policy_of_a_file_of_its_own() -> None:
    head = SAMPLE.partition("policy:")[0]
    policy = SAMPLE.partition("policy:")[2]
    whole = Settings.parse(put(SAMPLE)).roles.all
    for said in (policy, f"policy:{policy}"):
        assert Settings.parse(put(f"{head}policy_file: policy.yml", said)).roles.all == whole
    alone = Settings.parse(roles_of(yaml.safe_load(policy), ("example.com", "example.org"), 30 * DAY)).roles.all
    assert alone == whole
    assert refused(f"{SAMPLE}policy_file: x", policy).key == "policy"


@pytest.mark.parametrize(
    ("age", "seconds"), [("720h", 720 * 3_600), ("1h30m", 5_400), ("1.5h", 5_400), ("90s", 90), ("100ms", 1), ("0", 0)]
)
def test_lengths_of_time_of_go(age: str, seconds: int) -> None:
    role = Settings.parse(put(SAMPLE.replace("720h", age))).roles.all[1]
    assert role.max_resource_age == (seconds or None)


@pytest.mark.parametrize(
    ("text", "key", "said"),
    [
        ("auth_scheme: ldap", "auth_scheme", "must be noop, google or basic"),
        ("auth_scheme: basic\nbasic_auth_user: x", "basic_auth_user", "a user and a password are needed"),
        ("auth_scheme: google", "google_client_id", "an id and a secret are needed"),
        ("max_resource_age: 30d", "max_resource_age", "such as 720h"),
        ("policy: [{name: ''}]", "policy", "needs a name"),
        ("policy: [{name: a}, {name: a}]", "policy", "needs a name of its own"),
        ("policy: [{name: a, default: true}, {name: b, default: true}]", "policy", "more than one"),
        ("policy: [{name: a, users: [x]}, {name: b, users: [x]}]", "policy.b.users", "in two groups"),
        ("policy: [{name: a, permissions: [x]}]", "policy.a.permissions", "a mapping, not a list"),
        ("policy: [{name: a, permission: {}}]", "policy.a.permission", "did you mean permissions"),
        (
            "policy: [{name: a, permissions: {can_view_mesages: false}}]",
            "policy.a.permissions.can_view_mesages",
            "grants",
        ),
        (
            "policy: [{name: a, permissions: {can_view_calls: 'no'}}]",
            "policy.a.permissions.can_view_calls",
            "true or false",
        ),
        ("policy: {a: 1}", "policy", "a list of groups"),
        ("[1]", "", "a mapping of keys"),
    ],
)
def test_what_logrole_would_refuse_or_misunderstand(text: str, key: str, said: str) -> None:
    error = refused(text)
    assert error.key == key
    assert said in str(error)


def test_what_cannot_be_taken_over_is_told() -> None:
    text = put(
        "twilio_account_sid: fill-in\ntimezones: [Mars/Base, UTC]\nemail_address: x\nnew_setting: 1\ndebug: true"
    )
    for told in ("twilio_account_sid is no SID", "'Mars/Base' is not known", "# contact: must be", "'new_setting'"):
        assert told in text
    assert Settings.parse(text).timezones == ("UTC",)


# The effect, for any policy


def granted(permissions: dict[str, bool], name: str) -> bool:
    """Whether somebody of Logrole sees what a permission is about: on its pages, not by its name alone."""
    said = {each: permissions.get(each, True) for each in PERMITTED}
    within = {
        **dict.fromkeys(("can_view_call_from", "can_view_call_to", "can_view_call_price"), ("can_view_calls",)),
        "can_view_num_recordings": ("can_view_calls",),
        "can_play_recordings": ("can_view_calls", "can_view_num_recordings"),
        "can_view_recording_price": ("can_view_calls", "can_view_num_recordings", "can_play_recordings"),
        **dict.fromkeys(
            (
                *("can_view_message_from", "can_view_message_to", "can_view_message_body"),
                *("can_view_message_price", "can_view_num_media", "can_view_media"),
            ),
            ("can_view_messages",),
        ),
    }
    return said[name] and all(said[each] for each in within.get(name, ()))


@given(st.randoms())
def test_who_sees_what_is_as_it_was(dice: random.Random) -> None:
    groups: list[dict[str, Any]] = []
    for number in range(dice.randrange(1, 4)):
        permissions = {name: dice.random() < 0.5 for name in PERMITTED if dice.random() < 0.6}
        groups.append({"name": f"group {number}", "users": [f"u{number}@x.example"], "permissions": permissions})
        if dice.random() < 0.2:
            groups[-1]["permissions"] = None
    settings = Settings.parse(roles_of(groups))
    for group in groups:
        role = settings.roles.of(group["users"][0])
        assert role is not None
        viewer = Viewer("x", role)
        for name in PERMITTED:
            assert viewer.may(name) == granted(group["permissions"] or {}, name), name
        assert not any(viewer.may(name) for name, fact in PERMISSIONS.items() if fact.new and "numbers" not in name)
