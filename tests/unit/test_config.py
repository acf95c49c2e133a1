"""Addresses, credentials, the environment."""

from __future__ import annotations

import pickle
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline import auth
from trunkline._core import checks, config
from trunkline._core.call.hosts import Hosts, make_hosts, origin_text
from trunkline._core.http.proxies import LOOPBACK, configured_proxies

TWILIO = "https://api.twilio.com"
SID, OTHER, KEY = "AC" + "1" * 32, "AC" + "2" * 32, "SK" + "3" * 32
NAMES = (
    *("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_API_KEY", "TWILIO_API_SECRET", "TWILIO_REGION", "TWILIO_EDGE"),
    *("TWILIO_BASE_URL", "DEBUG_HTTP_TRAFFIC", "REQUEST_METHOD"),
    *(f"{name}_PROXY" for name in ("HTTP", "HTTPS", "ALL", "NO")),
    *(f"{name}_proxy" for name in ("http", "https", "all", "no")),
)


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


# addresses


@pytest.mark.parametrize(
    ("base", "region", "edge", "prefix"),
    [
        (None, None, None, "https://api.twilio.com"),
        (None, "ie1", None, "https://api.dublin.ie1.twilio.com"),
        (None, "au1", None, "https://api.sydney.au1.twilio.com"),
        (None, "jp1", None, "https://api.tokyo.jp1.twilio.com"),
        (None, "us1", None, "https://api.ashburn.us1.twilio.com"),
        (None, None, "dublin", "https://api.dublin.us1.twilio.com"),
        (None, "xx9", "nowhere", "https://api.nowhere.xx9.twilio.com"),
        ("http://127.0.0.1:4010", None, None, "http://127.0.0.1:4010/api.twilio.com"),
        ("http://127.0.0.1:4010/", None, None, "http://127.0.0.1:4010/api.twilio.com"),
        ("http://127.0.0.1:4010/{host}", "ie1", None, "http://127.0.0.1:4010/api.dublin.ie1.twilio.com"),
        ("https://gw.test/a/{host}/b/", None, None, "https://gw.test/a/api.twilio.com/b"),
        ("https://{host}.gw.test", None, None, "https://api.twilio.com.gw.test"),
        ("http://[::1]:80", None, None, "http://[::1]:80/api.twilio.com"),
    ],
)
def test_prefixes_of_hosts_and_links_below_them(
    base: str | None, region: str | None, edge: str | None, prefix: str
) -> None:
    hosts = Hosts(base, region, edge)
    assert hosts.prefixes["api"] == prefix
    assert hosts.prefixes["api"] == prefix
    assert hosts.page_path("/2010-04-01/x?Page=1", "api") == ("/2010-04-01/x", "Page=1")
    assert hosts.page_path(prefix + "/2010-04-01/x?Page=1", "api") == ("/2010-04-01/x", "Page=1")


@pytest.mark.parametrize(
    "bad",
    [
        *("", "localhost:4010", "ftp://x", "file:///etc", "http://", "//x", "http://u:p@x", "http://u@x/{host}"),
        *(
            "http://x?y=1",
            "http://x#y",
            "http://x/{host}/{host}",
            "http://x/{other}",
            "http://x y",
            "http://x/../{host}",
        ),
        *(
            "http://x:99999",
            "http://x\r\n",
            "http://{host}",
            "http://{host}:80",
            "https://api.twilio.com",
            "http://x//y",
        ),
    ],
)
def test_bad_base_urls(bad: str) -> None:
    with pytest.raises(ValueError, match="base_url"):
        Hosts(bad)


@pytest.mark.parametrize(
    ("region", "edge"), [("", None), ("a.b", None), ("IE1", None), (None, "a/b"), ("a", "x" * 64), ("zz1", None)]
)
def test_bad_regions(region: str | None, edge: str | None) -> None:
    with pytest.raises(ValueError, match=r"region|edge"):
        Hosts(None, region, edge)


FOREIGN = [
    *("https://evil.test/2010-04-01/x", "http://messaging.twilio.com/v1", "https://messaging.twilio.com:8443/v1"),
    *("https://messaging.twilio.com.evil.test/v1", "https://evil.test/messaging.twilio.com/v1", "//evil.test/v1"),
    *("https://user:pass@messaging.twilio.com/v1", "https://messaging.twilio.com@evil.test/v1", "///evil.test"),
    *(
        "https://messagingxtwilio.com/v1",
        "https://messaging.twilio.com\\@evil.test/v1",
        "ftp://messaging.twilio.com/v1",
    ),
    *(
        "https://twilio.com/v1",
        "https://a.b.c.d.twilio.com/v1",
        "messaging.twilio.com/v1",
        "javascript:alert(1)",
        "v1/x",
    ),
    *("https://messaging.twilio.com%2eevil.test/v1", "https://messaging.twilio.com./v1", "https://.twilio.com/v1", ""),
    *(
        "https://messaging.dublin.ie1.twilio.com/v1",
        "https://mess\u0430ging.twilio.com/v1",
        "https://",
        "https:/v1",
        "\\\\evil",
    ),
    *(
        "https://messaging.twilio.com",
        "https://messaging.twilio.com?x=1",
        "https://verify.twilio.com/v1",
        " /v1",
        "/\\evil",
    ),
    *(
        "/../x",
        "/v1/./x",
        "/v1/%2e%2E/x",
        "https://messaging.twilio.com/a/../b",
        "/a\nb",
        "/a\x00",
        "https://messaging.twilio.com//e",
    ),
]


@pytest.mark.parametrize("url", FOREIGN)
@pytest.mark.parametrize("base", [None, "http://127.0.0.1:4010", "https://gw.test/p/{host}"])
def test_links_that_lead_elsewhere(url: str, base: str | None) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        Hosts(base).page_path(url, "messaging")
    for secret in ("pass", "/v1"):
        assert secret not in str(caught.value)


def test_links_of_other_kinds() -> None:
    bad: Any
    for bad in (None, 5, {}, b"/x"):
        with pytest.raises(ValueError, match="must be a str, not"):
            Hosts().page_path(bad, "api")


def test_links_are_mapped() -> None:
    gateway = Hosts("https://gw.test/p/{host}")
    want = ("/v1/x", "Page=1&PageToken=a%20b")
    for url in (
        "https://messaging.twilio.com/v1/x?Page=1&PageToken=a b#top",
        "HTTPS://Messaging.Twilio.COM:443/v1/x?Page=1&PageToken=a%20b",
        "https://messaging.ashburn.us1.twilio.com/v1/x?Page=1&PageToken=a%20b",
        "https://gw.test/p/messaging.twilio.com/v1/x?Page=1&PageToken=a%20b",
        "https://gw.test:443/v1/x?Page=1&PageToken=a%20b",
        "/v1/x?Page=1&PageToken=a%20b",
    ):
        assert gateway.page_path(url, "messaging") == want
    for url in (
        "https://gw.test:8443/p/messaging.twilio.com/v1/x",
        "http://gw.test/p/messaging.twilio.com/v1/x",
        "https://gw.test/p/verify.twilio.com/v1/x",
    ):
        with pytest.raises(ValueError, match="credentials"):
            gateway.page_path(url, "messaging")
    region = Hosts(None, "ie1")
    assert region.page_path("https://api.dublin.ie1.twilio.com/x", "api") == ("/x", "")
    assert region.page_path("https://api.twilio.com/x", "api") == ("/x", "")
    with pytest.raises(ValueError, match="credentials"):
        region.page_path("https://api.sydney.au1.twilio.com/x", "api")


@given(
    st.text(),
    st.sampled_from(["", "https://", "//", "/", "https://api.twilio.com", "https://gw.test", "https://gw.test/p/"]),
)
def test_no_link_leaves_the_prefix(text: str, start: str) -> None:
    for hosts in (Hosts(), Hosts("https://gw.test/p/{host}")):
        try:
            path, query = hosts.page_path(start + text, "api")
        except ValueError:
            continue
        assert path.startswith("/")
        assert not path.startswith("//")
        assert ".." not in path.split("/")
        assert (path + query).isascii()
        assert not set(path + query) & set(' \t\r\n\\#"<>')


def test_free_addresses() -> None:
    hosts = Hosts()
    assert hosts.split_url("/2010-04-01/Accounts.json?a=b") == ("api", "/2010-04-01/Accounts.json", "a=b")
    assert hosts.split_url("https://verify.twilio.com/v2/Services") == ("verify", "/v2/Services", "")
    assert Hosts("http://127.0.0.1:4010").split_url("http://127.0.0.1:4010/verify.twilio.com/v2") == (
        "verify",
        "/v2",
        "",
    )
    for url in (
        "https://evil.test/",
        "http://api.twilio.com/",
        "//evil.test",
        "x",
        "",
        "https://api.dublin.ie1.twilio.com/",
    ):
        with pytest.raises(ValueError, match="credentials are sent"):
            hosts.split_url(url)
    with pytest.raises(TypeError):
        hosts.split_url(None)


def test_target_names_host_alone() -> None:
    assert origin_text("https://user:canary@evil.test:8443/a/b?c=d#e") == "https://evil.test:8443"
    assert origin_text("nonsense") == "another address"
    assert origin_text(5) == "another address"


def test_hosts_from_the_environment(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("TWILIO_REGION", "ie1")
    assert make_hosts(None, None, None).prefixes["api"] == "https://api.dublin.ie1.twilio.com"
    environment.setenv("TWILIO_EDGE", " frankfurt ")
    assert make_hosts(None, None, None).prefixes["api"] == "https://api.frankfurt.ie1.twilio.com"
    environment.setenv("TWILIO_BASE_URL", "http://localhost:1")
    assert make_hosts(None, "us1", "ashburn").prefixes["api"] == "http://localhost:1/api.ashburn.us1.twilio.com"
    environment.setenv("TWILIO_REGION", "")
    environment.setenv("TWILIO_EDGE", "  ")
    assert make_hosts("https://{host}", None, None).prefixes["api"] == "https://api.twilio.com"


# numbers, hooks, headers


def test_seconds_and_counts() -> None:
    assert checks.seconds(3, "timeout") == 3.0
    assert checks.seconds(None, "deadline", none=True) is None
    assert checks.count(0, "max_retries", 0) == 0
    for bad in (0, -1, float("nan"), float("inf"), 2_000_001):
        with pytest.raises(ValueError, match="timeout"):
            checks.seconds(bad, "timeout")
    odd: Any
    for odd in ("3", True, None, []):
        with pytest.raises(TypeError, match="timeout"):
            checks.seconds(odd, "timeout")
        with pytest.raises(TypeError, match="limit"):
            checks.count(odd, "limit", 1)
    with pytest.raises(ValueError, match="at least 1"):
        checks.count(0, "limit", 1)


def test_hooks_are_one_callable_or_several() -> None:
    assert checks.hooks(None, "on_request") == ()
    assert checks.hooks(print, "on_request") == (print,)
    assert checks.hooks([print, repr], "on_request") == (print, repr)
    for bad in (5, [print, 5], "x"):
        with pytest.raises(TypeError, match="on_request"):
            checks.hooks(bad, "on_request")


def test_options_are_derived_and_the_base_stays() -> None:
    base = config.Options()
    assert (base.timeout, base.max_retries, base.deadline, base.keep_unknown) == (30.5, 2, None, False)
    changed = config.options(base, timeout=1, deadline=2, max_retries=0, keep_unknown=True, on_request=print)
    assert (changed.timeout, changed.deadline, changed.max_retries, changed.keep_unknown) == (1.0, 2.0, 0, True)
    assert base == config.Options()
    for name, bad in (
        ("timeout", None),
        ("max_retries", 1.5),
        ("keep_unknown", 1),
        ("deadline", "x"),
        ("on_response", 1),
    ):
        with pytest.raises(TypeError, match=name):
            config.options(base, **{name: bad})


def test_the_user_agent_names_versions_and_applications() -> None:
    headers = config.client_headers("9.9", ["my-app/1.0", "x (y)"])
    assert re.match(r"trunkline/9\.9 Python/3\.\d+\.\d+ ", headers["User-Agent"])
    assert headers["User-Agent"].endswith(" my-app/1.0 x (y)")
    assert config.client_headers("9.9", "one")["User-Agent"].endswith(" one")
    for bad in ("a\r\nb", "é"):
        with pytest.raises(ValueError, match="user_agent_extra"):
            config.client_headers("9.9", bad)
    with pytest.raises(TypeError, match="user_agent_extra"):
        config.client_headers("9.9", [5])  # type: ignore[list-item]


def test_trace_mode(environment: pytest.MonkeyPatch) -> None:
    assert config.trace_mode() is None
    for value, mode in (
        ("true", "true"),
        ("True", "true"),
        ("1", "true"),
        ("FULL", "full"),
        ("false", None),
        ("0", None),
    ):
        environment.setenv("DEBUG_HTTP_TRAFFIC", value)
        assert config.trace_mode() == mode


# proxies


def test_proxies_by_argument(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("HTTPS_PROXY", "http://env:1")
    for base in (TWILIO, "http://a.test", "http://127.0.0.1:4010"):
        assert configured_proxies("http://p:3128", base) == ({"http": "http://p:3128", "https": "http://p:3128"}, ())
        assert configured_proxies({"https": "http://p:3128"}, base) == ({"https": "http://p:3128"}, ())
        assert configured_proxies("", base) == ({}, ())
    with pytest.raises(ValueError, match="proxy"):
        configured_proxies({"ftp": "http://p"}, TWILIO)
    for bad in (5, {"http": 5}):
        with pytest.raises(TypeError, match="proxy"):
            configured_proxies(bad, TWILIO)  # type: ignore[arg-type]


def test_proxies_from_the_environment(environment: pytest.MonkeyPatch) -> None:
    assert configured_proxies(None, TWILIO) == ({}, ())
    environment.setenv("NO_PROXY", "ignored.test")
    assert configured_proxies(None, TWILIO) == ({}, ())
    environment.setenv("HTTP_PROXY", "p:3128")
    assert configured_proxies(None, TWILIO) == ({}, ())
    environment.setenv("HTTPS_PROXY", "p:3128")
    assert configured_proxies(None, TWILIO) == ({"https": "http://p:3128"}, (LOOPBACK, "ignored.test"))
    environment.setenv("https_proxy", "http://lower:1")
    environment.setenv("no_proxy", " .A.test, b.test ,,10.0.0.0/8\tc.test ")
    environment.setenv("ALL_PROXY", "http://all:2")
    assert configured_proxies(None, TWILIO) == (
        {"https": "http://lower:1"},
        (LOOPBACK, ".a.test", "b.test", "10.0.0.0/8", "c.test"),
    )
    environment.delenv("https_proxy")
    environment.delenv("HTTPS_PROXY")
    assert configured_proxies(None, TWILIO)[0] == {"https": "http://all:2"}


def test_http_proxy_under_cgi_is_the_clients_header(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("HTTP_PROXY", "http://p:1")
    with pytest.raises(ValueError, match="base_url is http"):
        configured_proxies(None, "http://a.test")
    environment.setenv("REQUEST_METHOD", "GET")
    assert configured_proxies(None, "http://a.test") == ({}, ())
    environment.setenv("http_proxy", "http://p:1")
    with pytest.raises(ValueError, match="base_url is http"):
        configured_proxies(None, "http://a.test")


# credentials


def basic(user: str, password: str, account: str | None) -> tuple[Any, str | None]:
    return auth.BasicAuth(user, password), account


@pytest.mark.parametrize(
    ("args", "options", "want"),
    [
        ((SID, "t"), {}, basic(SID, "t", SID)),
        ((KEY, "s", SID), {}, basic(KEY, "s", SID)),
        ((KEY, "s"), {}, basic(KEY, "s", None)),
        ((SID, "t", OTHER), {}, basic(SID, "t", OTHER)),
        ((SID,), {"auth_token": "t"}, basic(SID, "t", SID)),
        ((), {"account_sid": SID, "auth_token": "t"}, basic(SID, "t", SID)),
        ((), {"account_sid": SID, "password": "t"}, basic(SID, "t", SID)),
        ((), {"api_key_sid": KEY, "api_secret": "s"}, basic(KEY, "s", None)),
        ((), {"api_key_sid": KEY, "api_secret": "s", "account_sid": SID}, basic(KEY, "s", SID)),
        ((), {"auth": auth.BasicAuth(SID, "t")}, basic(SID, "t", SID)),
        ((), {"auth": auth.BasicAuth(KEY, "t"), "account_sid": OTHER}, basic(KEY, "t", OTHER)),
    ],
)
def test_credentials_by_argument(args: tuple[str, ...], options: dict[str, Any], want: Any) -> None:
    names = dict(zip(("username", "password", "account_sid"), args, strict=False))
    assert resolve(**names, **options) == want


def resolve(**given: Any) -> tuple[auth.Auth, str | None]:
    full: dict[str, Any] = {"username": None, "password": None, "account_sid": None, **given}
    return auth.resolve_auth(full.pop("username"), full.pop("password"), full.pop("account_sid"), **full)


def test_credentials_from_the_environment(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("TWILIO_ACCOUNT_SID", SID)
    environment.setenv("TWILIO_AUTH_TOKEN", "env-token")
    assert resolve() == basic(SID, "env-token", SID)
    assert resolve(account_sid=OTHER) == basic(SID, "env-token", OTHER)
    assert resolve(username=SID) == basic(SID, "env-token", SID)
    assert resolve(auth_token="t") == basic(SID, "t", SID)
    assert resolve(username=KEY, password="s") == basic(KEY, "s", SID)
    assert resolve(auth=auth.NoAuth())[1] == SID
    # The token in the environment is that of another account.
    with pytest.raises(ValueError, match="credentials are missing"):
        resolve(username=OTHER)
    environment.setenv("TWILIO_API_KEY", KEY)
    environment.setenv("TWILIO_API_SECRET", "env-secret")
    assert resolve() == basic(KEY, "env-secret", SID)
    assert resolve(account_sid=OTHER) == basic(KEY, "env-secret", OTHER)
    assert resolve(username=KEY) == basic(KEY, "env-secret", SID)
    assert resolve(api_key_sid=KEY) == basic(KEY, "env-secret", SID)
    assert resolve(username=SID, password="t") == basic(SID, "t", SID)
    assert resolve(username=SID) == basic(SID, "env-token", SID)


def test_token_of_the_environment_without_its_account(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("TWILIO_AUTH_TOKEN", "env-token")
    assert resolve(username=SID) == basic(SID, "env-token", SID)
    assert resolve(account_sid=SID) == basic(SID, "env-token", SID)


@pytest.mark.parametrize(
    "given",
    [
        *({}, {"username": SID}, {"username": KEY}, {"password": "t"}, {"account_sid": SID}, {"auth_token": "t"}),
        *({"api_key_sid": KEY}, {"api_secret": "s"}),
    ],
)
def test_missing_credentials(given: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"credentials are missing|must be given with api_"):
        resolve(**given)


@pytest.mark.parametrize(
    "given",
    [
        {"username": SID, "password": "t", "auth_token": "t"},
        {"username": KEY, "auth_token": "t"},
        {"api_key_sid": KEY, "api_secret": "s", "auth_token": "t"},
        {"api_key_sid": KEY, "api_secret": "s", "username": SID},
        {"api_key_sid": SID, "api_secret": "s"},
        {"auth": auth.NoAuth(), "auth_token": "t"},
        {"auth": auth.NoAuth(), "username": SID, "password": "t"},
    ],
)
def test_credentials_that_contradict_each_other_are_refused(given: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"contradict|goes with"):
        resolve(**given)


@pytest.mark.parametrize("name", ["username", "password", "account_sid", "auth_token", "api_key_sid", "api_secret"])
def test_bad_credentials(name: str) -> None:
    for bad in ("", " ", "canary\r\n", " canary", "canary\x00", "\ud800canary"):
        with pytest.raises(ValueError, match=name) as caught:
            resolve(**{name: bad})
        assert "canary" not in str(caught.value)
    for odd in (5, b"canary", ("a", "b")):
        with pytest.raises(TypeError, match=name) as wrong:
            resolve(**{name: odd})
        assert "canary" not in str(wrong.value)


def test_auth_objects() -> None:
    with pytest.raises(TypeError, match="auth must be"):
        resolve(auth=(SID, "t"))
    with pytest.raises(ValueError, match="colon"):
        auth.BasicAuth("a:b", "c")
    for one in (auth.BasicAuth(SID, "canary"), auth.ClientCredentials("id", "canary"), auth.NoAuth()):
        assert "canary" not in repr(one)
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(one)
    assert auth.BasicAuth("é", "ü").header == "Basic w6k6w7w="
    assert hash(auth.BasicAuth("a", "b")) == hash(auth.BasicAuth("a", "b"))


def test_a_token_is_kept_until_it_expires() -> None:
    one = auth.ClientCredentials("id", "secret", scope="a b")
    assert one.form() == {
        "grant_type": "client_credentials",
        "client_id": "id",
        "client_secret": "secret",
        "scope": "a b",
    }
    assert one.bearer(0.0) is None
    assert one.store({"access_token": "canary", "expires_in": 3600}, 100.0) == "Bearer canary"
    assert one.bearer(3579.9) == "Bearer canary"
    assert one.bearer(3580.0) is None
    one.store({"access_token": "canary", "expires_in": "60"}, 0.0)
    assert one.bearer(29.0)
    assert one.bearer(30.0) is None
    one.store({"access_token": "canary"}, 0.0)
    one.forget("Bearer other")
    assert one.bearer(3479.0)
    assert "canary" not in repr(one) + repr(one._token)
    one.forget("Bearer canary")
    assert one.bearer(0.0) is None
    for bad in ({}, {"access_token": None}, {"access_token": "a b"}, {"access_token": "a\r\n"}, {"access_token": ""}):
        with pytest.raises(ValueError, match="access_token"):
            one.store(bad, 0.0)
