"""Tokens: the claims of semantics.md, and the official package's for the same arguments.

Intended differences from the official package (9.13), each with a test here:

- `AccessToken` writes `iat`, as semantics.md says; `nbf=None` means now instead of leaving it out.
- `CapabilityToken` writes `nbf` only when it is given, and honours `valid_until`, which the official one drops.
- Tokens that Twilio refuses are errors: over 24 hours, ended, two grants of a kind, wrong SIDs, empty texts. The
  official grants leave empty texts and parameters without an application out silently.
- The TaskRouter tokens hold each policy once.
- `ClientValidation` makes the canonical request as documented: headers trimmed, path and query normalised. It needs
  Authorization and Host. Where a request is in canonical form already, both hash the same.
- `str()` and `repr()` of a token hold neither the signed token nor the secret.
"""

from __future__ import annotations

import builtins
import hashlib
import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from types import SimpleNamespace
from typing import Any, get_type_hints

import jwt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import trunkline
from tests.rounds import rounds
from trunkline import tokens
from trunkline.tokens import client_validation, grants, signing

ACCOUNT = "AC" + "0" * 32
KEY = "SK" + "0" * 32
CREDENTIAL = "CR" + "0" * 32
SECRET = "canary-0123456789abcdef0123456789"
NOW = 1_700_000_000


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that stands still, and can be set."""
    times = [NOW + 0.9]
    monkeypatch.setattr(signing, "time", SimpleNamespace(time=lambda: times[0]))
    return times


def read(token: str, secret: Any = SECRET, algorithm: str = "HS256") -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims, the signature checked, the times not."""
    unchecked = dict.fromkeys(("verify_exp", "verify_nbf", "verify_iat"), False)
    claims: dict[str, Any] = jwt.decode(token, secret, algorithms=[algorithm], options=unchecked)
    return jwt.get_unverified_header(token), claims


def access(*args: Any, **kwargs: Any) -> tokens.AccessToken:
    return tokens.AccessToken(ACCOUNT, KEY, SECRET, *args, **kwargs)


# Access tokens


def test_access_token() -> None:
    token = tokens.AccessToken(ACCOUNT, KEY, SECRET, identity="alice")
    token.add_grant(tokens.VoiceGrant(outgoing_application_sid="AP1", incoming_allow=True))
    text = token.to_jwt()
    assert type(text) is str
    assert read(text) == (
        {"alg": "HS256", "typ": "JWT", "cty": "twilio-fpa;v=1"},
        {
            "jti": f"{KEY}-{NOW}",
            "iss": KEY,
            "sub": ACCOUNT,
            "iat": NOW,
            "nbf": NOW,
            "exp": NOW + 3600,
            "grants": {
                "identity": "alice",
                "voice": {"incoming": {"allow": True}, "outgoing": {"application_sid": "AP1"}},
            },
        },
    )


def test_identity_without_grants() -> None:
    assert read(access(identity="alice").to_jwt())[1]["grants"] == {"identity": "alice"}
    assert read(access().to_jwt())[1]["grants"] == {}


def test_a_region_is_named_in_the_header() -> None:
    assert read(access(region="ie1").to_jwt())[0]["twr"] == "ie1"
    assert "twr" not in read(access().to_jwt())[0]


def test_official_positions() -> None:
    token = access([tokens.VideoGrant("room")], "alice", NOW + 5, 60, NOW + 30, "au1")
    header, claims = read(token.to_jwt())
    assert (header["twr"], claims["nbf"], claims["exp"]) == ("au1", NOW + 5, NOW + 30)
    assert claims["grants"] == {"identity": "alice", "video": {"room": "room"}}


FULL = [
    (
        tokens.ChatGrant("IS1", "e", "RL1", "CR1"),
        "chat",
        {"service_sid": "IS1", "endpoint_id": "e", "deployment_role_sid": "RL1", "push_credential_sid": "CR1"},
    ),
    (
        tokens.IpMessagingGrant("IS1", "e", "RL1", "CR1"),
        "ip_messaging",
        {"service_sid": "IS1", "endpoint_id": "e", "deployment_role_sid": "RL1", "push_credential_sid": "CR1"},
    ),
    (
        tokens.VoiceGrant(True, "AP1", {"a": [1, "ü"]}, "CR1", "e"),
        "voice",
        {
            "incoming": {"allow": True},
            "outgoing": {"application_sid": "AP1", "params": {"a": [1, "ü"]}},
            "push_credential_sid": "CR1",
            "endpoint_id": "e",
        },
    ),
    (tokens.VideoGrant("r"), "video", {"room": "r"}),
    (tokens.SyncGrant("default", "e"), "data_sync", {"service_sid": "default", "endpoint_id": "e"}),
    (
        tokens.TaskRouterGrant("WS1", "WK1", "worker"),
        "task_router",
        {"workspace_sid": "WS1", "worker_sid": "WK1", "role": "worker"},
    ),
    (tokens.PlaybackGrant({"requestCredentials": None, "n": 1}), "player", {"requestCredentials": None, "n": 1}),
    (tokens.ConversationsGrant("CP1"), "rtc", {"configuration_profile_sid": "CP1"}),
]


def test_every_grant() -> None:
    token = access(grant for grant, _, _ in FULL)
    assert read(token.to_jwt())[1]["grants"] == {key: payload for _, key, payload in FULL}
    assert token.grants == tuple(grant for grant, _, _ in FULL)
    kinds = (kind for kind in vars(grants).values() if isinstance(kind, type) and issubclass(kind, grants.Grant))
    assert {kind for kind in kinds if not kind.__name__.startswith("_")} == {
        tokens.Grant,
        *(type(grant) for grant, _, _ in FULL),
    }
    assert {name for name in tokens.__all__ if name.endswith("Grant")} == {
        "Grant",
        *(type(grant).__name__ for grant, _, _ in FULL),
    }


@pytest.mark.parametrize("kind", [type(grant) for grant, key, _ in FULL if key != "player"])
def test_only_given_fields_are_written(kind: Callable[[], tokens.Grant]) -> None:
    assert kind().to_payload() == {}


def test_voice_grant() -> None:
    assert tokens.VoiceGrant(incoming_allow=False).to_payload() == {}
    assert tokens.VoiceGrant(outgoing_application_sid="AP1", outgoing_application_params={}).to_payload() == {
        "outgoing": {"application_sid": "AP1"}
    }
    params = {"a": 1}
    grant = tokens.VoiceGrant(outgoing_application_sid="AP1", outgoing_application_params=params)
    params["a"] = 2
    assert grant.to_payload()["outgoing"]["params"] == {"a": 1}
    with pytest.raises(ValueError, match="needs outgoing_application_sid"):
        tokens.VoiceGrant(outgoing_application_params={"a": 1})
    for bad in ({"a": object()}, {1: "a"}, "a=1", {"a": float("nan")}):
        with pytest.raises(TypeError, match="outgoing_application_params must"):
            tokens.VoiceGrant(outgoing_application_sid="AP1", outgoing_application_params=bad)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="incoming_allow"):
        tokens.VoiceGrant(incoming_allow="yes")  # type: ignore[arg-type]


def test_bad_grants() -> None:
    for kind, field in (
        (tokens.ChatGrant, "service_sid"),
        (tokens.VideoGrant, "room"),
        (tokens.VoiceGrant, "endpoint_id"),
        (tokens.ConversationsGrant, "configuration_profile_sid"),
    ):
        with pytest.raises(ValueError, match=f"{field} must not be empty"):
            kind(**{field: ""})
        with pytest.raises(TypeError, match=f"{field} must be a str, not int"):
            kind(**{field: 5})
    with pytest.raises(ValueError, match="grant must not be empty"):
        tokens.PlaybackGrant({})
    with pytest.raises(TypeError, match="grant must be a mapping"):
        tokens.PlaybackGrant(None)  # type: ignore[arg-type]


def test_two_grants_of_a_kind() -> None:
    token = access([tokens.VideoGrant()])
    with pytest.raises(ValueError, match="only VideoGrant of a token"):
        token.add_grant(tokens.VideoGrant("room"))
    with pytest.raises(ValueError, match="only VideoGrant of a token"):
        access([tokens.VideoGrant(), tokens.VideoGrant()])
    assert token.grants == (tokens.VideoGrant(),)


def test_grants_of_ones_own() -> None:
    class Own(tokens.Grant):
        key = "own"

        def to_payload(self) -> dict[str, Any]:
            return {"a": 1}

    assert read(access([Own()]).to_jwt())[1]["grants"] == {"own": {"a": 1}}
    for bad in (None, {}, "voice", tokens.VideoGrant):
        with pytest.raises(TypeError, match="grant must be"):
            access().add_grant(bad)
    for odd in (tokens.VideoGrant(), "voice"):
        with pytest.raises(TypeError, match="grants must be a list or tuple"):
            access(odd)


# Times


def test_times_are_from_now_or_absolute(clock: list[float]) -> None:
    def times(**given: Any) -> tuple[int, int]:
        claims = read(access(**given).to_jwt())[1]
        return claims["nbf"] - NOW, claims["exp"] - NOW

    assert times(ttl=1) == (0, 1)
    assert times(ttl=86_400) == (0, 86_400)
    assert times(ttl=timedelta(minutes=5)) == (0, 300)
    assert times(valid_until=NOW + 7) == (0, 7)
    assert times(valid_until=NOW + 7.5, ttl=3) == (0, 7)
    assert times(nbf=NOW - 60) == (-60, 3600)
    assert times(valid_until=datetime.fromtimestamp(NOW + 9, UTC)) == (0, 9)
    for name in ("valid_until", "nbf"):
        with pytest.raises(ValueError, match=f"{name} must have a time zone"):
            access(**{name: datetime(2026, 3, 1)})
    assert times(nbf=datetime.fromtimestamp(NOW + 9, timezone(timedelta(hours=-8)))) == (9, 3600)
    token = access(valid_until=NOW + 100)
    assert read(token.to_jwt(ttl=5))[1]["exp"] == NOW + 5
    clock[0] += 10
    claims = read(token.to_jwt())[1]
    assert (claims["jti"], claims["iat"], claims["exp"]) == (f"{KEY}-{NOW + 10}", NOW + 10, NOW + 100)


@pytest.mark.parametrize("make", [access, lambda **given: tokens.CapabilityToken(ACCOUNT, SECRET, **given)])
def test_bad_times(make: Callable[..., Any]) -> None:
    for ttl in (0, -1, 86_401, timedelta(days=2), timedelta(milliseconds=1)):
        with pytest.raises(ValueError, match="ttl must be 1 to 86,400 seconds"):
            make(ttl=ttl)
        with pytest.raises(ValueError, match="ttl must be 1 to 86,400 seconds"):
            make().to_jwt(ttl=ttl)
    for odd in ("3600", 1.5, True, None):
        with pytest.raises(TypeError, match="ttl must be an int"):
            make(ttl=odd)
    with pytest.raises(ValueError, match="at most 24 hours"):
        make(valid_until=NOW + 86_401).to_jwt()
    assert make(valid_until=NOW + 86_400).to_jwt()
    for past in (NOW, 0):
        with pytest.raises(ValueError, match="must be in the future"):
            make(valid_until=past).to_jwt()
    with pytest.raises(ValueError, match="nbf must be before the token ends"):
        make(nbf=NOW + 60, ttl=60).to_jwt()
    for name in ("nbf", "valid_until"):
        for odd in ("1", True, timedelta(1)):
            with pytest.raises(TypeError, match=f"{name} must be seconds since 1970 or a datetime"):
                make(**{name: odd})
        for bad in (float("nan"), float("inf"), -1):
            with pytest.raises(ValueError, match=f"{name} must be seconds since 1970"):
                make(**{name: bad})


# Credentials


@pytest.mark.parametrize(
    ("make", "good"),
    [
        (tokens.AccessToken, {"account_sid": ACCOUNT, "signing_key_sid": KEY, "secret": SECRET}),
        (tokens.CapabilityToken, {"account_sid": ACCOUNT, "auth_token": SECRET}),
        (
            tokens.WorkerCapabilityToken,
            {"account_sid": ACCOUNT, "auth_token": SECRET, "workspace_sid": "WS1", "worker_sid": "WK1"},
        ),
        (
            tokens.TaskQueueCapabilityToken,
            {"account_sid": ACCOUNT, "auth_token": SECRET, "workspace_sid": "WS1", "task_queue_sid": "WQ1"},
        ),
        (tokens.WorkspaceCapabilityToken, {"account_sid": ACCOUNT, "auth_token": SECRET, "workspace_sid": "WS1"}),
    ],
)
def test_bad_credentials(make: Callable[..., Any], good: dict[str, str]) -> None:
    for name in good:
        for bad in (
            "",
            " ",
            "canary\ud800",
            *(("canary", "XX1", "AC1/../x", "AC 1", "ACé") if name.endswith("sid") else ()),
        ):
            with pytest.raises(ValueError, match=name) as caught:
                make(**good | {name: bad})
            assert "canary" not in str(caught.value)
        for odd in (None, 5, b"canary"):
            with pytest.raises(TypeError, match=name) as wrong:
                make(**good | {name: odd})
            assert "canary" not in str(wrong.value)
    token = make(**good)
    assert "canary" not in repr(token) + str(token) + format(token)
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(token)


def test_bad_identity_and_region() -> None:
    for name in ("identity", "region"):
        with pytest.raises(ValueError, match=f"{name} must not be empty"):
            access(**{name: ""})
        with pytest.raises(TypeError, match=f"{name} must be a str, not int"):
            access(**{name: 5})


def test_reprs_hold_no_personal_data() -> None:
    token = access([tokens.VoiceGrant(True, "AP1", {"name": "canary"})], identity="canary")
    assert repr(token) == f"AccessToken('{ACCOUNT}', '{KEY}', …, grants=[VoiceGrant])"
    assert repr(token.grants[0]) == "VoiceGrant(incoming_allow=True, outgoing_application_sid='AP1')"
    assert repr(tokens.PlaybackGrant({"a": "canary"})) == "PlaybackGrant(…)"
    capability = tokens.CapabilityToken(ACCOUNT, SECRET)
    capability.allow_client_incoming("canary")
    assert repr(capability) == f"CapabilityToken('{ACCOUNT}', …, allows=[client:incoming])"


# Capability tokens


def test_capability_token() -> None:
    token = tokens.CapabilityToken(ACCOUNT, SECRET)
    token.allow_client_outgoing("AP1", a="x y", b=[1, 2])
    token.allow_client_incoming("jo&e")
    token.allow_event_stream(type="b")
    want = {
        "iss": ACCOUNT,
        "exp": NOW + 3600,
        "scope": "scope:client:outgoing?appParams=a%3Dx%2By%26b%3D1%26b%3D2&appSid=AP1&clientName=jo%26e "
        "scope:client:incoming?clientName=jo%26e "
        "scope:stream:subscribe?params=type%3Db&path=%2F2010-04-01%2FEvents",
    }
    assert read(token.to_jwt()) == ({"alg": "HS256", "typ": "JWT"}, want)
    assert read(token.to_jwt())[1] == want  # twilio-go doubles the scopes here
    token.allow_client_incoming("jim")
    token.allow_client_outgoing("AP2")
    assert read(token.to_jwt())[1]["scope"] == (
        "scope:client:outgoing?appSid=AP2&clientName=jim scope:client:incoming?clientName=jim "
        "scope:stream:subscribe?params=type%3Db&path=%2F2010-04-01%2FEvents"
    )
    assert read(tokens.CapabilityToken(ACCOUNT, SECRET).to_jwt())[1]["scope"] == ""
    for bad in (token.allow_client_incoming, token.allow_client_outgoing):
        with pytest.raises(ValueError, match="must not be empty"):
            bad("")
        with pytest.raises(TypeError, match="must be a str"):
            bad(None)  # type: ignore[arg-type]


def test_times_of_capability_tokens() -> None:
    token = tokens.CapabilityToken(ACCOUNT, SECRET, nbf=NOW - 5, valid_until=NOW + 5)
    assert read(token.to_jwt())[1] == {"iss": ACCOUNT, "scope": "", "nbf": NOW - 5, "exp": NOW + 5}


# Compared with the official package

NAMES = st.text(min_size=1, max_size=12).filter(
    lambda text: text.strip() and not any("\ud800" <= c <= "\udfff" for c in text)
)
OPTIONAL = st.none() | NAMES
JSON = st.dictionaries(
    NAMES, st.none() | st.booleans() | st.integers(-99, 99) | NAMES | st.lists(NAMES, max_size=2), max_size=3
)
PARAMS = st.dictionaries(st.sampled_from(["a", "b", "Full_Name"]), NAMES | st.integers() | st.lists(NAMES, max_size=2))


def fields(*names: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=dict.fromkeys(names, OPTIONAL))


CHAT = fields("service_sid", "endpoint_id", "deployment_role_sid", "push_credential_sid")
VOICE = st.fixed_dictionaries(
    {"outgoing_application_sid": NAMES},
    optional={
        "incoming_allow": st.booleans(),
        "outgoing_application_params": JSON,
        "push_credential_sid": OPTIONAL,
        "endpoint_id": OPTIONAL,
    },
)
GRANTS = st.fixed_dictionaries(
    {},
    optional={
        "ChatGrant": CHAT,
        "VoiceGrant": VOICE | fields("push_credential_sid", "endpoint_id"),
        "VideoGrant": fields("room"),
        "SyncGrant": fields("service_sid", "endpoint_id"),
        "TaskRouterGrant": fields("workspace_sid", "worker_sid", "role"),
        "PlaybackGrant": st.fixed_dictionaries({"grant": JSON.filter(bool)}),
    },
)
TIMES = st.fixed_dictionaries(
    {},
    optional={
        "ttl": st.integers(1, 86_400),
        "valid_until": st.integers(NOW + 1000, NOW + 86_400),
        "nbf": st.integers(NOW - 1000, NOW),
    },
)


@pytest.fixture
def official(monkeypatch: pytest.MonkeyPatch) -> None:
    """The official package, with its clock at ours."""
    pytest.importorskip("twilio", reason="the official package is a development dependency")
    import twilio.jwt  # type: ignore[import-untyped]
    import twilio.jwt.access_token  # type: ignore[import-untyped]

    class Clock:
        time = staticmethod(lambda: NOW + 0.9)

    monkeypatch.setattr(twilio.jwt, "time", Clock)
    monkeypatch.setattr(twilio.jwt.access_token, "time", Clock)


same = settings(max_examples=rounds(40, 150), deadline=None)


@pytest.mark.differential
@pytest.mark.usefixtures("official")
def test_access_tokens_are_the_official_ones() -> None:
    from twilio.jwt.access_token import AccessToken, grants  # type: ignore[import-untyped]

    @same
    @given(GRANTS, TIMES, OPTIONAL, st.none() | st.sampled_from(["ie1", "au1"]))
    def compare(given: dict[str, Any], times: dict[str, Any], identity: str | None, region: str | None) -> None:
        def make(package: Any, kind: Any) -> Any:
            made = [getattr(package, name)(**values) for name, values in given.items()]
            return kind(ACCOUNT, KEY, SECRET, made, identity=identity, region=region, **times)

        header, claims = read(make(tokens, tokens.AccessToken).to_jwt())
        assert claims.pop("iat") == NOW
        assert (header, claims) == read(make(grants, AccessToken).to_jwt())

    compare()


@pytest.mark.differential
@pytest.mark.usefixtures("official")
def test_capability_tokens_are_the_official_ones() -> None:
    from twilio.jwt.client import ClientCapabilityToken  # type: ignore[import-untyped]

    allow = st.one_of(
        st.tuples(st.just("allow_client_incoming"), st.tuples(NAMES), st.just({})),
        st.tuples(st.just("allow_client_outgoing"), st.tuples(NAMES), PARAMS),
        st.tuples(st.just("allow_event_stream"), st.just(()), PARAMS),
    )

    @same
    @given(st.lists(allow, max_size=4), st.integers(1, 86_400), st.none() | st.integers(NOW - 1000, NOW))
    def compare(calls: list[Any], ttl: int, nbf: int | None) -> None:
        ours = tokens.CapabilityToken(ACCOUNT, SECRET, nbf, ttl)
        theirs = ClientCapabilityToken(ACCOUNT, SECRET, nbf, ttl)
        for name, args, kwargs in calls:
            getattr(ours, name)(*args, **kwargs)
            getattr(theirs, name)(*args, **kwargs)
        # An official token made with an earlier name keeps it in its outgoing scope only if it was signed before.
        assert read(ours.to_jwt()) == read(theirs.to_jwt()) == read(ours.to_jwt())

    compare()


@pytest.mark.differential
@pytest.mark.usefixtures("official")
@pytest.mark.parametrize(
    ("name", "sids", "extra"),
    [
        ("WorkerCapabilityToken", ("WS1", "WK1"), ("allow_update_activities", "allow_update_reservations")),
        ("TaskQueueCapabilityToken", ("WS1", "WQ1"), ()),
        ("WorkspaceCapabilityToken", ("WS1",), ()),
    ],
)
def test_taskrouter_tokens_are_the_official_ones(name: str, sids: tuple[str, ...], extra: tuple[str, ...]) -> None:
    from twilio.jwt.taskrouter import capabilities  # type: ignore[import-untyped]

    allows = [f"allow_{verb}_{what}" for verb in ("update", "delete") for what in ("self", "subresources")]

    @settings(max_examples=rounds(10, 40), deadline=None)
    @given(st.lists(st.sampled_from([*allows, "allow_fetch_subresources", *extra]), unique=True), TIMES)
    def compare(calls: list[str], times: dict[str, Any]) -> None:
        ours = getattr(tokens, name)(ACCOUNT, SECRET, *sids, **times)
        theirs = getattr(capabilities, name)(ACCOUNT, SECRET, *sids, **times)
        for call in calls:
            getattr(ours, call)()
            getattr(theirs, call)()
        want = read(theirs.to_jwt())
        assert read(ours.to_jwt()) == want
        for call in calls:
            getattr(ours, call)()
        assert read(ours.to_jwt()) == want  # allowing twice is allowing once

    compare()


# Public key client validation


@cache
def rsa(bits: int = 2048) -> Any:
    from cryptography.hazmat.primitives.asymmetric import rsa

    return rsa.generate_private_key(65537, bits)


def pem(key: Any, password: bytes | None = None) -> bytes:
    from cryptography.hazmat.primitives import serialization as s

    lock: Any = s.BestAvailableEncryption(password) if password else s.NoEncryption()
    text: bytes = key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, lock)
    return text


def validation(**given: Any) -> tokens.ClientValidation:
    return tokens.ClientValidation(ACCOUNT, KEY, CREDENTIAL, given.pop("key", None) or rsa(), **given)


AUTHORIZATION = "Basic QUMwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDpmb29iYXI="
URL = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}"


def test_client_validation_as_documented() -> None:
    """The example of https://www.twilio.com/docs/iam/pkcv/quickstart#hashing-example"""
    token = validation().to_jwt("POST", URL, {"Authorization": AUTHORIZATION}, "FriendlyName=my new friendly name")
    assert read(token, rsa().public_key(), "RS256") == (
        {"alg": "RS256", "typ": "JWT", "cty": "twilio-pkrv;v=1", "kid": CREDENTIAL},
        {
            "iss": KEY,
            "sub": ACCOUNT,
            "nbf": NOW,
            "exp": NOW + 300,
            "hrh": "authorization;host",
            "rqh": "245eece1e638d9b0081ca0621183cd417fc97a1818bd822aa26697f9aa70c792",
        },
    )
    assert tokens.ClientValidation.HEADER == "Twilio-Client-Validation"


@pytest.mark.parametrize(
    ("url", "path", "query"),
    [
        ("https://h", "/", ""),
        ("https://h/foobar/./barfoo", "/foobar/barfoo", ""),
        ("https://h//foobar/../barfoo", "/barfoo", ""),
        ("https://h/a/../../b/", "/b/", ""),
        ("https://h/foo bar+/baz*qux/abc%7Edef", "/foo%20bar%2B/baz%2Aqux/abc~def", ""),
        ("https://h/%E6%BC%A2", "/%E6%BC%A2", ""),
        ("https://h/?To=%2B1&To9=%2B2&PageSize=20", "/", "PageSize=20&To9=%2B2&To=%2B1"),
        ("https://h/?message=Thanks+for%20you*&from=1&to=", "/", "from=1&message=Thanks%20for%20you%2A&to="),
        ("https://h/?b&a==&&~=%7e", "/", "a=%3D&b=&~=~"),
    ],
)
def test_canonical_requests(url: str, path: str, query: str) -> None:
    text, names = client_validation._canonical(
        " get ", url, {"authorization": " Basic \t ABC "}, None, ["Host", "AUTHORIZATION "]
    )
    assert text == f"GET\n{path}\n{query}\nauthorization:Basic ABC\nhost:h\n\nauthorization;host\n"
    assert names == "authorization;host"


def test_canonical_headers_and_bodies() -> None:
    headers = {"Authorization": "x", "X-A": ["b", " a  c "], "x-a": "0", "Unsigned": "y", "HOST": "other"}
    text, names = client_validation._canonical(
        "PUT", "https://h:443/", headers, b"\xff", ["x-a", "host", "authorization", "host"]
    )
    assert text == (
        "PUT\n/\n\nauthorization:x\nhost:other\nx-a:0,a c,b\n\nauthorization;host;x-a\n"
        + hashlib.sha256(b"\xff").hexdigest()
    )
    assert names == "authorization;host;x-a"
    for url, host in (
        ("https://u:p@h:443/", "h"),
        ("http://h:80", "h"),
        ("https://h:8443", "h:8443"),
        ("http://h:443", "h:443"),
        ("http://[::1]:4010/", "[::1]:4010"),
    ):
        assert (
            f"\nhost:{host}\n"
            in client_validation._canonical("GET", url, {"Authorization": "x"}, "", ["authorization", "host"])[0]
        )


@pytest.mark.differential
@pytest.mark.usefixtures("official")
def test_client_validation_is_the_official_one() -> None:
    from twilio.http.validation_client import ValidationPayload  # type: ignore[import-untyped]
    from twilio.jwt.validation import ClientValidationJwt  # type: ignore[import-untyped]

    word = st.text("abcXYZ019-._~", min_size=1, max_size=6)
    plain = word.filter(lambda text: text.strip("."))  # no dot segments
    value = st.text("abcXYZ019-._~=/", min_size=1, max_size=9)
    key = pem(rsa()).decode()

    @settings(max_examples=rounds(15, 60), deadline=None)
    @given(
        st.sampled_from(["GET", "POST", "DELETE"]),
        st.lists(plain, max_size=4),
        st.lists(st.tuples(word, word), max_size=4),
        st.dictionaries(st.sampled_from(["X-One", "x-two"]), value | st.lists(value, min_size=1, max_size=3)),
        st.booleans(),
        st.one_of(st.text(max_size=20), st.binary(max_size=20)).filter(lambda body: _encodes(body)),
    )
    def compare(method: str, path: list[str], query: Any, extra: Any, sign: bool, body: str | bytes) -> None:
        headers = {"Authorization": AUTHORIZATION, "Host": "api.twilio.com", **extra}
        signed = ["authorization", "host", *(name.lower() for name in extra if sign)]
        joined = "&".join(f"{name}={text}" for name, text in query)
        where = "/" + "/".join(path)
        theirs = ClientValidationJwt(
            ACCOUNT, KEY, CREDENTIAL, key, ValidationPayload(method, where, joined, headers, signed, body)
        )
        ours = validation().to_jwt(
            method, f"https://api.twilio.com{where}?{joined}", headers, body, signed_headers=signed
        )
        assert read(ours, rsa().public_key(), "RS256") == read(theirs.to_jwt(), rsa().public_key(), "RS256")

    compare()


def _encodes(body: str | bytes) -> bool:
    return isinstance(body, bytes) or not any("\ud800" <= char <= "\udfff" for char in body)


def test_keys_are_pem_or_loaded_and_may_have_a_password() -> None:
    for key in (pem(rsa()), pem(rsa()).decode(), rsa()):
        token = validation(key=key).to_jwt("GET", URL, {"Authorization": "x"})
        assert read(token, rsa().public_key(), "RS256")[1]["sub"] == ACCOUNT
    locked = pem(rsa(), b"pass")
    for password in ("pass", b"pass"):
        assert validation(key=locked, password=password)
    token = validation(algorithm="PS256", ttl=60).to_jwt("GET", URL, {"Authorization": "x"})
    header, claims = read(token, rsa().public_key(), "PS256")
    assert (header["alg"], claims["exp"]) == ("PS256", NOW + 60)


def test_bad_keys() -> None:
    from cryptography.hazmat.primitives.asymmetric import ec

    locked = pem(rsa(), b"pass")
    for key, password in ((b"canary", None), ("canary", None), (locked, None), (locked, "canary"), (pem(rsa()), "x")):
        with pytest.raises(ValueError, match="private_key cannot be read") as caught:
            validation(key=key, password=password)
        assert "canary" not in str(caught.value)
    for odd in (ec.generate_private_key(ec.SECP256R1()), pem(ec.generate_private_key(ec.SECP256R1())), 5):
        with pytest.raises(TypeError, match="must be an RSA key"):
            validation(key=odd)
    with pytest.raises(ValueError, match="2048 bits"):
        validation(key=rsa(3072))


def test_bad_client_validations() -> None:
    for name in ("account_sid", "signing_key_sid", "credential_sid"):
        good = {"account_sid": ACCOUNT, "signing_key_sid": KEY, "credential_sid": CREDENTIAL, "private_key": rsa()}
        with pytest.raises(ValueError, match=name):
            tokens.ClientValidation(**good | {name: "XX1"})
    with pytest.raises(ValueError, match="algorithm"):
        validation(algorithm="HS256")
    with pytest.raises(ValueError, match="ttl must be 1 to 300"):
        validation(ttl=301)
    one = validation()
    with pytest.raises(ValueError, match=r"^headers must have authorization, which signed_headers names"):
        one.to_jwt("GET", URL, {})
    with pytest.raises(ValueError, match=r"^headers must have x-a, x-b, which signed_headers names"):
        one.to_jwt("GET", URL, {"Authorization": "x"}, signed_headers=["authorization", "host", "X-B", "X-A"])
    with pytest.raises(ValueError, match="signed_headers must have authorization and host"):
        one.to_jwt("GET", URL, {"X": "x"}, signed_headers=["x"])
    with pytest.raises(TypeError, match="signed_headers"):
        one.to_jwt("GET", URL, {"Authorization": "x"}, signed_headers="host")
    with pytest.raises(TypeError, match="body"):
        one.to_jwt("GET", URL, {"Authorization": "x"}, {"a": "b"})  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="absolute"):
        one.to_jwt("GET", "/path", {"Authorization": "x"})
    assert repr(one) == f"ClientValidation('{ACCOUNT}', '{KEY}', '{CREDENTIAL}', …)"
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(one)


def test_without_cryptography(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.startswith("cryptography"):
            raise ImportError(name)
        return real(name, *args, **kwargs)

    key = rsa()
    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(trunkline.MissingExtraError, match=r"pip install 'pyjwt\[crypto\]'") as caught:
        validation(key=key)
    assert pickle.loads(pickle.dumps(caught.value)).args == caught.value.args


@pytest.mark.parametrize("name", tokens.__all__)
def test_classes_show_where_users_find_them(name: str) -> None:
    cls = getattr(tokens, name)
    assert (cls.__module__, cls.__qualname__) == ("trunkline.tokens", name)
    assert repr(cls) == f"<class 'trunkline.tokens.{name}'>"
    assert pickle.loads(pickle.dumps(cls)) is cls
    assert get_type_hints(cls) is not None
    assert name in dir(tokens)


@pytest.mark.parametrize(
    ("name", "modules"),
    [
        ("VideoGrant", {"arguments", "grants"}),
        ("AccessToken", {"access", "arguments", "grants", "signing"}),
        ("CapabilityToken", {"arguments", "capability", "signing"}),
        ("WorkerCapabilityToken", {"arguments", "signing", "taskrouter"}),
        ("ClientValidation", {"arguments", "client_validation", "signing"}),
        ("*", {"access", "arguments", "capability", "client_validation", "grants", "signing", "taskrouter"}),
    ],
)
def test_a_class_is_loaded_when_it_is_named(name: str, modules: set[str]) -> None:
    code = f"import sys\nfrom trunkline.tokens import {name}\nprint(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {each.rpartition(".")[2] for each in loaded if each.startswith("trunkline.tokens.")} == modules


def test_what_the_module_does_not_have() -> None:
    with pytest.raises(AttributeError, match=r"'trunkline\.tokens' has no attribute 'JWT'"):
        getattr(tokens, "JWT")  # noqa: B009


def test_imports_no_client() -> None:
    code = (
        "import sys, trunkline.tokens as t; t.VideoGrant(); "
        "print([m for m in ('trunkline._sync', 'trunkline._async', 'trunkline._core.call.operation', 'urllib3', 'jwt', "
        "'cryptography', 'msgspec') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


@pytest.mark.parametrize("name", tokens.__all__)
def test_a_class_says_where_users_find_it(name: str) -> None:
    found = getattr(tokens, name)
    assert (found.__module__, found.__qualname__) == ("trunkline.tokens", name)


def test_a_playback_grant_keeps_what_it_was_given() -> None:
    given = {"requestCredentials": None, "nested": {"a": [1]}}
    grant = tokens.PlaybackGrant(given)
    given["nested"]["a"].append(2)  # type: ignore[index]
    grant.to_payload()["more"] = 1
    assert grant.to_payload() == {"requestCredentials": None, "nested": {"a": [1]}}


NAIVE = datetime(2026, 11, 28, 12)


@pytest.mark.parametrize("name", ["valid_until", "nbf"])
@pytest.mark.parametrize(
    "make",
    [
        access,
        lambda **given: tokens.CapabilityToken(ACCOUNT, SECRET, **given),
        lambda **given: tokens.WorkerCapabilityToken(ACCOUNT, SECRET, "WS1", "WK1", **given),
        lambda **given: tokens.TaskQueueCapabilityToken(ACCOUNT, SECRET, "WS1", "WQ1", **given),
        lambda **given: tokens.WorkspaceCapabilityToken(ACCOUNT, SECRET, "WS1", **given),
    ],
    ids=["access", "capability", "worker", "task queue", "workspace"],
)
def test_naive_times_are_refused(make: Any, name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} must have a time zone"):
        make(**{name: NAIVE})
    make(**{name: NAIVE.replace(tzinfo=UTC)})
