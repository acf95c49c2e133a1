"""Traps for credentials: whatever the API, the user or a server on the way says, they reach configured origins only."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

import trunkline
from tests.robustness.canary import (
    ACCOUNT,
    API_SECRET,
    AUTH_TOKEN,
    BEARER,
    CLIENT_SECRET,
    KEY,
    is_twilio,
    secrets_in,
    wire,
)
from tests.unit.fake_transport import Fake, World, reply

EVIL = [
    "https://evil.example/2010-04-01/Accounts.json",
    "https://api.twilio.com.evil.example/x",
    "https://api-twilio.com/x",
    "https://apitwilio.com/x",
    "https://twilio.com.evil.example/x",
    "https://eviltwilio.com/x",
    "https://api.twilio.com@evil.example/x",
    "https://api.twilio.com:443@evil.example/x",
    "https://api.twilio.com%40evil.example/x",
    "https://api.twilio.com%2f@evil.example/x",
    "https://evil.example%2fapi.twilio.com/x",
    "https://evil.example\\.twilio.com/x",
    "https://evil.example/.twilio.com/x",
    "https://evil.example#.twilio.com/x",
    "https://evil.example?.twilio.com/x",
    "https://evil.example\\@api.twilio.com/x",
    "https:\\\\evil.example/x",
    "https:/\\evil.example/x",
    "https:evil.example/x",
    "https:/evil.example/x",
    "https:///evil.example/x",
    "//evil.example/x",
    "///evil.example/x",
    "/\\evil.example/x",
    "\\\\evil.example/x",
    "/\t/evil.example/x",
    "/\n/evil.example/x",
    "\thttps://evil.example/x",
    " https://evil.example/x",
    "ht\ntps://evil.example/x",
    "https://ev\til.example/x",
    "https://api.twilio.com\t.evil.example/x",
    "https://api.twilio.com\n.evil.example/x",
    "https://api.twilio.com\r\nHost: evil.example/x",
    "https://api.twilio.com\x00.evil.example/x",
    "https://api.twilio.com .evil.example/x",
    "https://api.twilio.com./x",
    "https://api.twilio.com.:443/x",
    "https://api.twilio.com:444/x",
    "https://api.twilio.com:80/x",
    "https://api.twilio.com:@evil.example/x",
    "https://api.twilio.com:443:80/x",
    "https://api.twilio.com;evil.example/x",
    "https://xn--api-twilio-com.example/x",
    "https://xn--twlio-qza.com/x",
    "https://api.tw\u0131l\u0131o.com.evil.example/x",
    "https://ap\u0131.twilio.com/x",
    "https://api.tw\u0131lio.com/x",
    "https://\u212aeys.twilio.com/x",
    "http\u017f://api.twilio.com/x",
    "https://api\u3002twilio\u3002com\u3002evil.example/x",
    "https://api.twilio.com\uff0fevil.example/x",
    "https://evil.example\u2044api.twilio.com/x",
    "https://api.twilio\u200b.com/x",
    "https://[::1]/x",
    "https://[::ffff:127.0.0.1]/x",
    "https://127.0.0.1/x",
    "https://2130706433/x",
    "https://0x7f.1/x",
    "https://localhost/x",
    "https://a.b.c.d.e.twilio.com/x",
    "http://api.twilio.com/x",
    "http://api.twilio.com:443/x",
    "HTTP://API.TWILIO.COM/x",
    "ftp://api.twilio.com/x",
    "ws://api.twilio.com/x",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:application/json,{}",
    "https+insecure://api.twilio.com/x",
    "evil.example/x",
    "?x=//evil.example",
    "@evil.example/x",
    ".evil.example/x",
    ":443@evil.example/x",
]
# What is surely Twilio's, for a client without a region: traps that stand open would be useless if this failed too.
FINE = ["https://api.twilio.com/2010-04-01/x", "https://API.Twilio.com:443/2010-04-01/x", "/2010-04-01/x"]

STATUSES = (301, 302, 303, 305, 307, 308)
MESSAGES = {"messages": [{"sid": "SM1"}], "page": 0}
SERVICES = {"services": [{"sid": "VA1"}], "meta": {"key": "services"}}
PICTURE = reply(200, b"\x89PNG", {"Content-Type": "image/png"})


class Trapped(World):
    """One of the two clients, with one loop for all its calls, and every transport that it had."""

    def __init__(self, kind: str, runner: asyncio.Runner) -> None:
        super().__init__(kind)
        self.fakes: list[Fake] = []
        self._runner = runner

    def client(self, *answers: Any, **options: Any) -> Any:
        client = super().client(*answers, **options)
        self.fakes.append(self.fake)
        return client

    def do(self, value: Any) -> Any:
        return self._runner.run(awaited(value)) if inspect.isawaitable(value) else value


async def awaited(value: Any) -> Any:
    return await value


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Trapped]:
    for name in ("ACCOUNT_SID", "AUTH_TOKEN", "API_KEY", "API_SECRET", "REGION", "EDGE", "BASE_URL"):
        monkeypatch.delenv(f"TWILIO_{name}", raising=False)
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "DEBUG_HTTP_TRAFFIC"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with asyncio.Runner() as runner:
        yield Trapped(request.param, runner)


def client_of(world: Trapped, *answers: Any, **options: Any) -> Any:
    return world.client(*answers, username=ACCOUNT, password=AUTH_TOKEN, max_retries=0, **options)


def check(world: Trapped, allowed: Callable[[str], bool] = is_twilio) -> None:
    """No request with a secret in any of its parts went elsewhere."""
    requests = [sent for fake in world.fakes for sent in fake.sent]
    world.fakes.clear()
    assert requests
    for sent in requests:
        told = wire(sent.url, sent.headers, sent.body)
        names = {name.lower() for name in sent.headers}
        telling = secrets_in(told) or names & {"authorization", "twilio-client-validation", "cookie"}
        assert allowed(sent.url) or not telling, f"secrets went to {sent.url}"
        assert re.fullmatch(r"[!-~]+", sent.url), sent.url


def attempt(world: Trapped, call: Callable[[], Any]) -> Any:
    """The result, or None where the trap was recognised: by an exception of the documented kinds only."""
    try:
        return world.do(call())
    except (trunkline.TrunklineError, ValueError):
        return None


# addresses that the API or the user gives


def next_uri(world: Trapped, url: str) -> None:
    client = client_of(world, reply(200, {**MESSAGES, "next_page_uri": url}), reply(200, MESSAGES))
    attempt(world, client.messages.list)


def next_url(world: Trapped, url: str) -> None:
    meta = {**SERVICES, "meta": {"key": "services", "next_page_url": url}}
    client = client_of(world, reply(200, meta), reply(200, SERVICES))
    attempt(world, client.verify.v2.services.list)


def next_streamed(world: Trapped, url: str) -> None:
    client = client_of(world, reply(200, {**MESSAGES, "next_page_uri": url}), reply(200, MESSAGES))
    with suppress(trunkline.APIResponseError):
        world.collect(client.messages.stream(prefetch=2))


def next_page(world: Trapped, url: str) -> None:
    links = {"next_page_uri": url, "previous_page_uri": url, "first_page_uri": url, "uri": url}
    client = client_of(world, reply(200, {**MESSAGES, **links}), reply(200, MESSAGES))
    page = attempt(world, client.messages.page)
    if page is not None:
        attempt(world, page.next_page)


def target_url(world: Trapped, url: str) -> None:
    client = client_of(world, reply(200, MESSAGES), reply(200, MESSAGES))
    attempt(world, lambda: client.messages.page(target_url=url))
    attempt(world, client.messages.page)


def free_request(world: Trapped, url: str) -> None:
    client = client_of(world, reply(), reply())
    attempt(world, lambda: client.request("POST", url, data={"a": "b"}))
    attempt(world, lambda: client.request("GET", "/x"))


def json_redirect(world: Trapped, url: str) -> None:
    for status in STATUSES:
        client = client_of(world, reply(status, b"", {"Location": url}), reply(200, {"sid": "SM1"}))
        assert attempt(world, lambda client=client: client.messages("SM1").fetch()) is None
        assert len(world.sent) == 1


def send_redirect(world: Trapped, url: str) -> None:
    for status in STATUSES:
        client = client_of(world, reply(status, b"", {"Location": url}), reply(201, {"sid": "SM1"}))
        send = client.messages.create
        assert attempt(world, lambda send=send: send(to="+14155550123", from_="+14155550124", body="hi")) is None
        assert len(world.sent) == 1


def request_redirect(world: Trapped, url: str) -> None:
    client = client_of(world, reply(302, b"", {"Location": url}), reply())
    found = world.do(client.request("GET", "/2010-04-01/x"))
    assert found.status == 302
    assert len(world.sent) == 1


DOWNLOADS: dict[str, Callable[[Any], Any]] = {
    "media": lambda client: client.messages("MM1").media("ME1").download(),
    "recording": lambda client: client.recordings("RE1").download(),
    "call recording": lambda client: client.calls("CA1").recordings("RE1").download(format="mp3"),
    "video recording": lambda client: client.video.v1.recordings("RT1").download(),
    "composition": lambda client: client.video.v1.compositions("CJ1").download(),
}


def download(world: Trapped, url: str) -> None:
    for status in (301, 302, 303, 307, 308):
        for load in DOWNLOADS.values():
            client = client_of(world, reply(status, b"", {"Location": url}), PICTURE, PICTURE)
            attempt(world, lambda client=client, load=load: load(client))
            assert all("authorization" not in {name.lower() for name in sent.headers} for sent in world.sent[1:])


def download_in_turn(world: Trapped, url: str) -> None:
    """Twilio → a CDN → the trap."""
    hop = reply(307, b"", {"Location": "https://mms.twiliocdn.com/1?token=x"})
    client = client_of(world, hop, reply(302, b"", {"Location": url}), PICTURE)
    attempt(world, lambda: DOWNLOADS["media"](client))


def place(world: Trapped, url: str) -> None:
    client = client_of(world, reply(307, b"", {"Location": url}))
    attempt(world, lambda: client.messages("MM1").media("ME1").url())
    assert len(world.sent) == 1


def fax(world: Trapped, url: str) -> None:
    client = client_of(world, reply(200, {"sid": "FX1", "media_url": url}), PICTURE, PICTURE)
    attempt(world, lambda: client.fax.v1.faxes("FX1").download())


TRAPS = [
    *(next_uri, next_url, next_streamed, next_page, target_url, free_request, json_redirect, send_redirect),
    *(request_redirect, download, download_in_turn, place, fax),
]


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.__name__)
def test_addresses_that_lead_elsewhere(world: Trapped, trap: Callable[[Trapped, str], None]) -> None:
    for url in [*EVIL, *FINE]:
        trap(world, url)
        check(world)


@pytest.mark.parametrize("url", EVIL)
def test_addresses_of_the_user_are_refused(world: Trapped, url: str) -> None:
    """Not mended, not sent elsewhere: the user is told, by a text that repeats scheme and host only."""
    client = client_of(world)
    for call in (lambda: client.request("GET", url), lambda: client.messages.page(target_url=url)):
        with pytest.raises(ValueError, match=r"path|credentials") as caught:
            world.do(call())
        assert not re.search(r"[^/]/x", str(caught.value))
    assert not world.sent


@pytest.mark.parametrize("url", FINE)
def test_addresses_that_do_not(world: Trapped, url: str) -> None:
    client = client_of(world, reply(), reply(200, {**MESSAGES, "next_page_uri": url}), reply(200, MESSAGES))
    assert world.do(client.request("GET", url)).status == 200
    assert len(world.do(client.messages.list())) == 2
    assert all(secrets_in(wire(sent.url, sent.headers, sent.body)) == {AUTH_TOKEN} for sent in world.sent)
    check(world)


# where the client was told to send requests


@pytest.mark.parametrize(
    "base_url",
    [
        *("http://{host}", "http://{host}:80", "http://{host}.", "http://api.twilio.com", "http://API.TWILIO.COM."),
        *("https://api.twilio.com", "https://{host}@evil.example", "https://user:{host}@evil.example"),
        *("https://evil.example@{host}", "https://evil.example?x={host}", "https://evil.example#{host}"),
        *("https://evil.example\\{host}", "https://evil.example\t{host}", "https://evil.example /{host}"),
        *("https://evil.example/{host}/{host}", "https://evil.example/../{host}", "https://evil.example/%2e%2e/{host}"),
        *("//evil.example", "evil.example", "ftp://evil.example", "file:///{host}", "", "https://", "https://:443"),
        *("https://evil.example:99999", "https://evil.example:x", "https://\u0131.example", "https://évil.example"),
        *("https://evil.example\r\nX: y", "https://evil.example\x00", "https://[::1", "https://{host}:443:443"),
    ],
)
def test_mistakes_in_base_url(world: Trapped, base_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="base_url") as caught:
        client_of(world, base_url=base_url)
    assert "evil" not in str(caught.value)
    if base_url and "\x00" not in base_url:
        monkeypatch.setenv("TWILIO_BASE_URL", base_url)
        with pytest.raises(ValueError, match="base_url"):
            client_of(world)


@pytest.mark.parametrize("name", ["region", "edge"])
@pytest.mark.parametrize(
    "value", ["evil.example/", "x@evil.example#", "ie1.twilio.com@evil", "", ".", "-", "a.b", "ie1/", "é", "İ", "ie1\n"]
)
def test_mistakes_in_regions(world: Trapped, name: str, value: str) -> None:
    with pytest.raises(ValueError, match=name):
        client_of(world, **{"edge": "dublin", name: value})


def through(origin: str) -> Callable[[str], bool]:
    return lambda url: re.fullmatch(re.escape(origin) + r"/[!-~]*", url) is not None


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.__name__)
def test_a_client_of_a_gateway(
    world: Trapped, trap: Callable[[Trapped, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With `base_url` not even Twilio itself is told the credentials."""
    monkeypatch.setenv("TWILIO_BASE_URL", "https://gateway.example:8443/twilio/{host}")
    likely = ["https://gateway.example:8443/twilio/api.twilio.com/x", "https://gateway.example/x", *FINE]
    likely += ["https://gateway.example:8443@evil.example/x", "https://gateway.example:8443.evil.example/x"]
    for url in [*EVIL, *likely]:
        trap(world, url)
        check(world, through("https://gateway.example:8443"))


@pytest.mark.parametrize("url", ["https://api.dublin.ie1.twilio.com/x", "https://api.sydney.au1.twilio.com/x"])
def test_another_region_is_another_place(world: Trapped, url: str) -> None:
    client = client_of(world)
    with pytest.raises(ValueError, match="credentials are sent to"):
        world.do(client.request("GET", url))
    with pytest.raises(ValueError, match="credentials are sent to"):
        world.do(client.messages.page(target_url=url))
    assert not world.sent


def test_no_argument_changes_the_host(world: Trapped) -> None:
    client = client_of(world)
    for sid in ("../../evil", "@evil.example", "//evil.example", "AC1/../..", ":8080", "\\evil", "%2e%2e", "AC1@evil"):
        for call in (
            lambda sid=sid: client.messages(sid).fetch(),
            lambda sid=sid: client.on_behalf_of(sid).messages("SM1").fetch(),
            lambda sid=sid: client.messages("MM1").media(sid).download(),
            lambda sid=sid: client.recordings(sid).download(),
        ):
            world.fake.answers = [reply(200, {"sid": "SM1"})]
            attempt(world, call)
    for sent in world.sent:
        assert sent.url.startswith("https://api.twilio.com/2010-04-01/Accounts/")
        assert ".." not in sent.url
        assert sent.url.count("/") <= 9


@pytest.mark.parametrize("name", ["Host", "host", "Content-Length", "Transfer-Encoding", "Connection", "X\r\nHost"])
def test_headers_that_redirect(world: Trapped, name: str) -> None:
    client = client_of(world)
    with pytest.raises(ValueError, match="header"):
        world.do(client.request("GET", "/x", headers={name: "evil.example"}))
    assert not world.sent


def test_a_users_own_authorization_goes_no_further(world: Trapped) -> None:
    client = client_of(world, reply(302, b"", {"Location": "https://evil.example"}))
    world.do(client.request("GET", "/x", headers={"authorization": "Bearer " + BEARER}))
    [sent] = world.sent
    assert {name.lower(): value for name, value in sent.headers.items()}["authorization"] == "Bearer " + BEARER
    assert secrets_in(wire(sent.url, sent.headers, sent.body)) == {BEARER}


# OAuth and signed requests


def oauth(world: Trapped, *answers: Any, **options: Any) -> Any:
    auth = trunkline.ClientCredentials("OQ1", CLIENT_SECRET)
    return world.client(*answers, auth=auth, account_sid=ACCOUNT, max_retries=0, **options)


GRANT = reply(200, {"access_token": BEARER, "expires_in": 3600})
TOKEN_URL = "https://oauth.twilio.com/v2/token"


@pytest.mark.parametrize("status", STATUSES)
def test_a_redirect_of_the_token_request(world: Trapped, status: int) -> None:
    client = oauth(world, reply(status, b"", {"Location": "https://evil.example/v2/token"}), GRANT, reply())
    assert attempt(world, lambda: client.messages("SM1").fetch()) is None
    [sent] = world.sent
    assert sent.url == TOKEN_URL
    assert "authorization" not in {name.lower() for name in sent.headers}


def test_the_oauth_secret_goes_to_the_token_endpoint_only(world: Trapped) -> None:
    hop = reply(307, b"", {"Location": "https://evil.example/x"})
    client = oauth(world, GRANT, hop, reply(401, b"", {"WWW-Authenticate": "Bearer"}), reply(200, {"sid": "SM1"}))
    assert attempt(world, lambda: client.messages("MM1").media("ME1").download()) is None
    world.do(client.messages("SM1").fetch())
    for sent in world.sent:
        told = secrets_in(wire(sent.url, sent.headers, sent.body))
        assert told == ({CLIENT_SECRET} if sent.url == TOKEN_URL else {BEARER} if is_twilio(sent.url) else set())
    assert [is_twilio(sent.url) for sent in world.sent] == [True, True, False, True], "a foreign 401 renews no token"


def test_the_token_endpoint_of_a_gateway(world: Trapped) -> None:
    client = oauth(world, GRANT, reply(200, {"sid": "SM1"}), base_url="https://gateway.example/{host}")
    world.do(client.messages("SM1").fetch())
    assert [sent.url.partition("/2010")[0] for sent in world.sent] == [
        "https://gateway.example/oauth.twilio.com/v2/token",
        "https://gateway.example/api.twilio.com",
    ]


def test_operations_without_authentication(world: Trapped) -> None:
    client = client_of(world, reply(200, {"access_token": "x"}))
    world.do(client.preview_iam.v1.token.create(grant_type="code", client_id="1"))
    [sent] = world.sent
    assert not secrets_in(wire(sent.url, sent.headers, sent.body))


@pytest.fixture(scope="module")
def validation() -> Any:
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

    return trunkline.tokens.ClientValidation(ACCOUNT, KEY, "CR" + "0" * 32, generate_private_key(65537, 2048))


@pytest.mark.parametrize("load", DOWNLOADS.values(), ids=DOWNLOADS)
def test_signed_requests(world: Trapped, validation: Any, load: Callable[[Any], Any]) -> None:
    hop = reply(302, b"", {"Location": "https://bucket.s3.amazonaws.com/x"})
    client = world.client(
        *(hop, PICTURE), username=KEY, password=API_SECRET, account_sid=ACCOUNT, validation=validation, max_retries=0
    )
    world.do(load(client))
    first, second = world.sent
    assert first.headers["Twilio-Client-Validation"].count(".") == 2
    assert not {"twilio-client-validation", "authorization"} & {name.lower() for name in second.headers}
    check(world)
