"""What delivery decides without I/O, by the thousand: URLs, overrides, signatures, requests, what follows a try."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator as Official

from tests.emulator.receiver import TOKEN, outgoing
from trunkline.emulator.delivery.course import Course, End, begin, judge
from trunkline.emulator.delivery.outgoing import MAX_REDIRECTS, RETRY_ON, Failure, Reply, Settings, SharedKey
from trunkline.emulator.delivery.request import request
from trunkline.emulator.delivery.target import InvalidURL, overridden, read_url, redirected
from trunkline.webhooks import RequestValidator

TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
NAMES = TEXT.filter(bool)
# No semicolon: the official validator drops one that nothing follows.
PATHS = st.text(st.sampled_from("/ab.%20+&=?:@~'é \"<[{|^`\\_"), max_size=12).map(lambda text: f"/{text}")
HOSTS = st.sampled_from(["a.test", "A.b-c.test", "127.0.0.1", "localhost", "my_host", "a.test."])
PORTS = st.sampled_from(["", ":80", ":443", ":8000"])


def read(url: str) -> str:
    return read_url(url).url


# URLs


@pytest.mark.parametrize(
    ("url", "requested"),
    [
        ("http://a.test", "http://a.test/"),
        ("HTTPS://A.test:443/x", "https://A.test:443/x"),
        ("https://a.test?x=1", "https://a.test/?x=1"),
        ("https://a.test/x?", "https://a.test/x"),
        ("https://a.test/x?#rc=5", "https://a.test/x"),
        ("https://a.test/x?y?", "https://a.test/x?y?"),
        ("https://u:p@a.test/x#ct=1", "https://a.test/x"),
        ("https://a@b@c.test/x", "https://c.test/x"),
        ("https://a.test:/x", "https://a.test/x"),
        ("https://a.test:08000/x", "https://a.test:8000/x"),
        ("https://[::1]:8000/x", "https://[::1]:8000/x"),
        ("https://a.test/ä b?c=%20d+e&f='g'", "https://a.test/%C3%A4%20b?c=%20d+e&f='g'"),
        ("https://bücher.test/", "https://xn--bcher-kva.test/"),
        ("https://①②⑦.⓪.⓪.①/", "https://127.0.0.1/"),
    ],
)
def test_what_is_requested_of_a_url(url: str, requested: str) -> None:
    assert read(url) == requested
    assert read(requested) == requested


@pytest.mark.parametrize(
    "url",
    [
        *(
            "",
            "a.test",
            "//a.test",
            "ftp://a.test",
            "javascript:x",
            "http:/a.test",
            "http://",
            "http://?x",
            "http://:80",
        ),
        *("http://a.test:0", "http://a.test:65536", "http://a.test:x", "http://a.test:-1", "http://a b.test"),
        *("http://a.test\r\nx: y", "http://a\x00.test", "http://a..test", "http://.a", "http://%61.test", "http://a,b"),
        *("http://[::1", "http://[x]", "http://::1/", "http://a\\b", "http://a.test\\@b", f"http://{'a' * 300}"),
        *("http://a.test/\ud800", "http://\ud800", " http://a.test", f"http://{'ä' * 300}.test"),
    ],
)
def test_what_is_no_url(url: str) -> None:
    with pytest.raises(InvalidURL):
        read_url(url)
    end = begin(outgoing(url))
    assert isinstance(end, End)
    assert end.code == 11100


@given(st.text(st.characters(codec=None)) | st.text(st.sampled_from("htps:/@[]?#%.\\ a1é")).map("http://".__add__))
def test_whatever_a_url_is_it_is_read_or_refused(text: str) -> None:
    try:
        target = read_url(text)
    except InvalidURL:
        return
    assert target.url.isascii()
    assert read_url(target.url).url == target.url
    assert urlsplit(target.url).hostname == target.host.strip("[]").lower()


@pytest.mark.parametrize(
    ("location", "leads"),
    [
        ("/c", "https://a.test:8/c"),
        ("c", "https://a.test:8/b/c"),
        ("?d", "https://a.test:8/b/?d"),
        ("//other.test/c", "https://other.test/c"),
        ("http://u:v@other.test/c", "http://other.test/c"),
        ("  /c ", "https://a.test:8/c"),
    ],
)
def test_where_a_redirect_leads(location: str, leads: str) -> None:
    target = redirected(read_url("https://x:y@a.test:8/b/"), location)
    assert target.url == leads
    same = target.host == "a.test"
    assert target.credentials == ("x:y" if same else "u:v" if "u:v" in location else None)


# overrides


@pytest.mark.parametrize(
    ("fragment", "settings"),
    [
        ("", Settings()),
        ("top", Settings()),
        ("ct=2000&rt=3000&tt=4000&rc=2", Settings(connect=2.0, read=3.0, total=4.0, retries=2)),
        ("ct=1&rt=1&tt=1", Settings(connect=0.1, read=0.1, total=0.1)),
        ("ct=99999&rt=99999&tt=99999&rc=99", Settings(connect=10.0, read=15.0, total=15.0, retries=5)),
        ("ct=x&rc=-1&rt=&e=dublin&sni=y", Settings()),
        ("rp=4xx,5xx%2Crt", Settings(retry_on=frozenset({"4xx", "5xx", "rt"}))),
        ("rp=ALL&rc=0", Settings(retry_on=frozenset({"all"}), retries=0)),
    ],
)
def test_overrides_within_their_limits(fragment: str, settings: Settings) -> None:
    assert overridden(fragment) == settings


def test_a_policy_that_is_none() -> None:
    end = begin(outgoing("https://a.test/#rp=6xx"))
    assert isinstance(end, End)
    assert end.code == 11243


def test_settings_of_a_rule_stand_above_the_fragment() -> None:
    own = Settings(connect=1.0)
    course = begin(outgoing("https://a.test/#ct=200&rp=6xx", settings=own))
    assert isinstance(course, Course)
    assert course.settings == own


@given(TEXT)
def test_any_fragment_is_read_or_refused(fragment: str) -> None:
    course = begin(outgoing(f"https://a.test/#{fragment}"))
    assert isinstance(course, Course) or course.code in (11100, 11243)


# signatures


@given(st.data())
def test_the_validators_accept_every_signature(data: st.DataObject) -> None:
    key = data.draw(st.none() | st.just(SharedKey(sid="key_1", secret="geheim")))
    scheme, host, port = data.draw(st.sampled_from(["http", "https"])), data.draw(HOSTS), data.draw(PORTS)
    url = f"{scheme}://{data.draw(st.sampled_from(['', 'u:p@']))}{host}{port}{data.draw(PATHS)}#rc=1"
    method = data.draw(st.sampled_from(["POST", "GET"]))
    pairs = tuple(data.draw(st.lists(st.tuples(NAMES, TEXT), max_size=5, unique_by=lambda pair: pair[0])))
    json = data.draw(st.none() | st.text(st.characters(codec="utf-8")).map(str.encode)) if method == "POST" else None
    given_ = outgoing(url, method=method, params=() if json is not None else pairs, json=json, key=key)
    made = request(given_, read_url(url), followed=data.draw(st.booleans()))
    headers = {name.lower(): value for name, value in made.headers}
    received = f"{scheme}://{headers['host']}{made.target.path}"  # what a server makes of it
    signature, settings = headers["x-twilio-signature"], headers.get("x-twilio-webhooks-signature-settings")
    form: Any = dict(parse_qsl(made.body.decode(), keep_blank_values=True))
    if headers.get("content-type") == "application/json":
        form = made.body.decode()
    ours = RequestValidator(TOKEN, shared_keys={"key_1": "geheim"})
    assert ours.validate(received, form, signature, settings=settings, method=made.method)
    algorithm = "HMAC_SHA256" if key else "HMAC_SHA1"
    assert Official(key.secret if key else TOKEN).validate(received, form, signature, algorithm)
    assert headers.get("content-length", "0") == str(len(made.body))


# what follows a try


STATUSES = st.integers(200, 599)
HEADERS = st.lists(
    st.sampled_from([("location", "/x"), ("location", "http://"), ("www-authenticate", "Basic realm=x")]), max_size=2
)
REPLIES = st.builds(
    lambda status, headers, body, more: Reply(status=status, headers=tuple(headers), body=body, more=more),
    *(STATUSES, HEADERS, st.sampled_from([b"", b"x"]), st.booleans()),
)
FAILURES = st.builds(
    lambda code, kind, total: Failure(code=code, words="x", kind=kind, total=total),
    *(st.sampled_from([None, 11201, 11205, 11220]), st.sampled_from(["", "ct", "rt"]), st.booleans()),
)
SETTINGS = st.builds(
    lambda retries, on: Settings(retries=retries, retry_on=on),
    st.integers(0, 5),
    st.frozensets(st.sampled_from(sorted(RETRY_ON))),
)


@given(st.lists(REPLIES | FAILURES, min_size=1, max_size=60), SETTINGS, st.sampled_from(["twiml", "callback"]))
def test_every_course_ends(results: list[Reply | Failure], settings: Settings, wants: Any) -> None:
    step = begin(outgoing("https://u:p@a.test/", settings=settings, wants=wants))
    tries = 0
    while isinstance(step, Course):
        before, result = step, results[tries % len(results)]
        step, tries = judge(before, result), tries + 1
        if isinstance(step, Course):
            # Exactly one of three: once more, elsewhere, or with credentials.
            changes = [
                step.retries - before.retries,
                step.redirects - before.redirects,
                int(step.authorised and not before.authorised),
            ]
            assert sorted(changes) == [0, 0, 1]
            assert step.redirects <= MAX_REDIRECTS
            assert step.retries <= settings.retries
        elif isinstance(result, Failure):
            assert step.code == result.code
            assert step.withheld is (result.code is None and not result.total)
        else:
            assert (step.code is None) <= (200 <= result.status < 300)
            assert bool(step.words) is (step.code is not None)
    assert tries <= 2 * (MAX_REDIRECTS + 1) + settings.retries


@given(st.sampled_from([400, 404, 429, 500, 503]), SETTINGS)
def test_a_status_is_tried_again_as_the_settings_say(status: int, settings: Settings) -> None:
    course = begin(outgoing("https://a.test/", settings=settings))
    assert isinstance(course, Course)
    wanted = settings.retry_on & {f"{status // 100}xx", "all"} and settings.retries > 0
    step = judge(course, Reply(status=status, headers=(), body=b""))
    assert step == (
        replace(course, retries=1)
        if wanted
        else End(code=11200, words=f"Got HTTP {status} response to https://a.test/")
    )
