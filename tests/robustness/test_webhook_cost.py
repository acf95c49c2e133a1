"""What a stranger's request costs before its signature is known to be wrong: no more than reading it once.

Measured as CPU time of this thread, at sizes n, 2n and 4n or beside a harmless request of the same size.
"""

from __future__ import annotations

import logging
import random
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, ClassVar
from urllib.parse import parse_qsl, unquote_to_bytes, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.django_app import configure
from tests.robustness.growth import assert_linear, fillings, seconds
from trunkline.webhooks import RequestValidator, request, signature
from trunkline.webhooks.request import Guard, Received, escaped_path, exceeds, fields, is_form, shortened_url

FORM = "application/x-www-form-urlencoded"
WRONG = "A" * 27 + "="
URL = "https://example.com/sms"
VALIDATOR = RequestValidator(["12345", "other"])
GUARDS = {trust: Guard("12345", trust_forwarded=trust) for trust in ("x-forwarded", "forwarded")}  # type: ignore[arg-type]
PATTERNS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in (request, signature)
    for name, value in vars(module).items()
    if isinstance(value, re.Pattern)
}


def received(body: bytes = b"", *, host: str = "a.test", path: str = "/", query: str = "", **headers: str) -> Received:
    named = {"x-twilio-signature": WRONG, **{name.replace("_", "-"): value for name, value in headers.items()}}
    return Received("http", host, path, query, lambda name: [named[name]] if name in named else [], body)


def quoted(text: str) -> bytes:
    return text.encode("utf-8", "replace")


# each function that reads a stranger's text, and the pattern whose parts are the most hostile to it

CALLS: dict[str, tuple[str, Callable[[str], object]]] = {
    "url": ("signature._URL", lambda text: VALIDATOR.validate(text, None, WRONG)),
    "url behind its scheme": ("signature._URL", lambda text: VALIDATOR.validate(f"https://{text}", None, WRONG)),
    "query": ("signature._URL", lambda text: VALIDATOR.validate(f"{URL}?{text}", "{}", WRONG)),
    "signature": ("signature._SIGNATURE", lambda text: VALIDATOR.validate(URL, None, WRONG + text)),
    "value": ("signature._URL", lambda text: VALIDATOR.validate(URL, {"A": text, text: ["B", text]}, WRONG)),
    "signature of a signed query": (
        "signature._URL",
        lambda text: signature._body_matches(f"{URL}?{text}", text.encode("utf-8", "replace")),
    ),
    "Host": ("request._HOST", lambda text: Guard("12345").decide(received(host=text))),
    "X-Forwarded-Host": (
        "request._HOST",
        lambda text: GUARDS["x-forwarded"].decide(received(x_forwarded_host=text)),
    ),
    "X-Forwarded-Port": (
        "request._PORT",
        lambda text: GUARDS["x-forwarded"].decide(received(x_forwarded_port=text)),
    ),
    "X-Forwarded-Proto": (
        "request._BASE",
        lambda text: GUARDS["x-forwarded"].decide(received(x_forwarded_proto=text)),
    ),
    "Forwarded": ("request._PAIR", lambda text: GUARDS["forwarded"].decide(received(forwarded=text))),
    "Forwarded behind a pair": (
        "request._PAIR",
        lambda text: GUARDS["forwarded"].decide(received(forwarded=f'proto=https;host="{text}')),
    ),
    "value of Forwarded": ("request._PAIR", request._unquoted),
    "raw path": ("request._NO_ESCAPE", lambda text: escaped_path(f"/{text}", b"/")),
    "absolute path": ("signature._URL", lambda text: escaped_path(text, quoted(text))),
    "path": ("request._NO_ESCAPE", lambda text: escaped_path(None, quoted(text))),
    "form": ("request._NO_ESCAPE", lambda text: fields([FORM], b"A=" + quoted(text))),
    "fields": (
        "request._NO_ESCAPE",
        lambda text: GUARDS["forwarded"].decide(received(quoted(text), content_type=FORM)),
    ),
    "Content-Type": ("request._PAIR", lambda text: is_form([f"{FORM};{text}"])),
    "Content-Length": ("request._PORT", lambda text: exceeds(text, 10)),
    "record": ("signature._URL", lambda text: shortened_url(f"https://example.com/{text}")),
}


def test_every_pattern_is_somebody_s() -> None:
    assert PATTERNS.keys() == {pattern for pattern, _ in CALLS.values()}


def attempt(call: Callable[[str], object]) -> Callable[[str], None]:
    """The call, whose refusals count as answers."""

    def answer(text: str) -> None:
        with suppress(ValueError):
            call(text)

    return answer


def suspects(call: Callable[[str], object], makes: Iterator[Callable[[int], str]], size: int) -> Iterator[Any]:
    """The fillings that are to be measured at three sizes: the others are fast at the largest."""
    for make in makes:
        if seconds(call, make(4 * size)) > 0.002:
            yield make


@pytest.mark.parametrize("name", CALLS)
def test_time_grows_as_the_input(name: str) -> None:
    pattern, call = CALLS[name]
    for make in suspects(attempt(call), fillings(PATTERNS[pattern]), 1500):
        assert_linear(attempt(call), make, size=1500)


@pytest.mark.parametrize("name", PATTERNS)
def test_patterns_take_time_as_the_input(name: str) -> None:
    pattern = PATTERNS[name]
    ascii_only = isinstance(pattern.pattern, bytes)

    def tries(text: str) -> None:
        subject: Any = text.encode("latin-1", "replace") if ascii_only else text
        pattern.match(subject)
        pattern.fullmatch(subject)

    for make in suspects(tries, fillings(pattern), 1500):
        assert_linear(tries, make, size=1500)


LONG: list[tuple[str, str]] = [
    *[("Forwarded", text) for text in ('"\\"', 'a="\\"', ",", ";", " ", "a=,", "a=;b=", 'a="",', '"', "\\", "for=1,")],
    *[("X-Forwarded-Host", text) for text in (",", " ", "a,", "a:", "[:", ", ")],
    *[("raw path", text) for text in ("%", "%4", "%41", "%41a", "/", "a://", "?")],
    *[("path", text) for text in ("%", "\x80", "a\x80", "/")],
    *[("form", text) for text in ("%", "%4", "%41", "%41a", "+", "é%41", "=", "%%41")],
    *[("fields", text) for text in ("&", "a&", "a=b&", "=&", "a=%41&")],
    *[("query", text) for text in ("&", "a=b&", "bodySHA256=&", "%", "?")],
    *[("url", text) for text in ("a", "https://", "@", "a@", "https://a@")],
    *[("Content-Type", text) for text in (";", "charset=utf-8;", "=", " ;")],
    *[("record", text) for text in ("a@", "a.", "1", "1 ", "/", "//a@")],
]


@pytest.mark.parametrize(("name", "pump"), LONG, ids=repr)
def test_long_inputs(name: str, pump: str) -> None:
    """Up to 240,000 characters, for what only shows there."""
    call = CALLS[name][1]
    for lead, end in (("", ""), ("a=", "\0"), ('"', "x")):
        make = lambda size, lead=lead, end=end: lead + pump * (size // len(pump)) + end  # noqa: E731
        assert_linear(attempt(call), make, size=60_000)


# the order: what is cheap refuses first


class Untouched:
    """A form that nobody may look at yet; notes who does."""

    touched: ClassVar[list[str]] = []

    def __getattribute__(self, name: str) -> Any:
        Untouched.touched.append(name)
        raise AttributeError(name)


@pytest.mark.parametrize(
    "signature",
    [
        *([], [""], ["x"], [WRONG, WRONG], [WRONG + "="], [WRONG[1:]], [WRONG + "\n"], ["A" * 28], ["A" * 26 + "=="]),
        *([f" {WRONG}"], ["-" * 27 + "="], ["é" * 27 + "="], ["A" * 1_000_000], [f"{WRONG},{WRONG}"]),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_without_a_signature_nothing_else_is_read(signature: list[str], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "trunkline")
    asked: list[str] = []

    def headers(name: str) -> list[str]:
        asked.append(name)
        return signature if name == "x-twilio-signature" else []

    untouched: Any = Untouched()
    assert Guard("12345").decide(Received("https", "a", "/", "", headers, b"{}")).status == 403
    assert set(asked) == {"x-twilio-signature", "content-length"}
    assert Guard("12345").refusal(headers) == request.REFUSED
    Untouched.touched.clear()
    assert VALIDATOR.validate(URL, untouched, signature[0] if len(signature) == 1 else None) is False
    assert Untouched.touched == []
    assert VALIDATOR.validate(URL, untouched, WRONG) is False
    assert Untouched.touched
    assert all(record.getMessage().endswith("header X-Twilio-Signature") for record in caplog.records)
    assert all(len(record.getMessage()) < 100 for record in caplog.records)


def test_a_query_is_parsed_only_if_its_signature_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []
    monkeypatch.setattr(signature, "parse_qsl", lambda query, **_: parsed.append(query) or [])
    url = f"{URL}?a=1"
    assert not VALIDATOR.validate(url, "{}", WRONG)
    assert parsed == []
    assert not VALIDATOR.validate(url, "{}", VALIDATOR.compute_signature(url))
    assert parsed == ["a=1"]


# many fields


class Slow(dict[str, str]):
    """A form that looks through all of its fields for each name, as WebOb's does."""

    calls = 0

    def getall(self, name: str) -> list[str]:
        self.calls += 1
        return [value for key, value in self.items() if key == name]


class Items:
    """A form as Starlette's; counts what is taken of it."""

    def __init__(self, size: int) -> None:
        self.size, self.taken = size, 0

    def multi_items(self) -> Iterator[tuple[str, str]]:
        for number in range(self.size):
            self.taken += 1
            yield f"a{number}", ""


def test_many_fields_are_refused_before_they_are_read() -> None:
    fitting = {f"a{number}": str(number) for number in range(1000)}
    for form in (fitting, Slow(fitting), Items(1000), {"a": [str(number) for number in range(1000)]}):
        assert VALIDATOR.validate(URL, form, VALIDATOR.compute_signature(URL, form)), type(form)  # type: ignore[arg-type]
    slow, items = Slow(fitting | {"b": ""}), Items(100_000)
    for many in (slow, items, {"a": ["x"] * 1001}, fitting | {"b": ""}):
        assert not VALIDATOR.validate(URL, many, WRONG)  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="at most 1,000"):
            VALIDATOR.compute_signature(URL, many)  # type: ignore[arg-type]
    assert slow.calls == 0
    assert items.taken == 2 * 1001
    with pytest.raises(ValueError, match="at most 1,000"):
        fields([FORM], b"&" * 1000)
    body = urlencode(fitting).encode()
    assert fields([FORM], body) == {name: [value] for name, value in fitting.items()}
    signed = {"x-twilio-signature": [VALIDATOR.compute_signature(URL, fitting)], "content-type": [FORM]}
    guard = Guard(VALIDATOR, public_url="https://example.com")
    ask = lambda name: signed.get(name, [])  # noqa: E731
    assert guard.decide(Received("http", "", "/sms", "", ask, body)).ok
    assert guard.decide(Received("http", "", "/sms", "", ask, body + b"&")).status == 403


def forms_of_frameworks() -> dict[str, Callable[[list[tuple[str, str]]], Any]]:
    from django.http import QueryDict
    from multidict import MultiDict as AiohttpDict
    from starlette.datastructures import FormData
    from werkzeug.datastructures import MultiDict

    configure()

    def django(pairs: list[tuple[str, str]]) -> Any:
        form = QueryDict(mutable=True)
        for name, value in pairs:
            form.appendlist(name, value)
        return form

    return {"werkzeug": MultiDict, "django": django, "starlette": FormData, "aiohttp": AiohttpDict, "dict": dict}


@pytest.mark.parametrize("kind", ["werkzeug", "django", "starlette", "aiohttp", "dict"])
def test_forms_that_were_parsed_already(kind: str) -> None:
    made = forms_of_frameworks()[kind]
    for name in (lambda number: f"a{number}", lambda number: f"a{number % 900}", lambda number: "a"):
        make = lambda size, name=name: made([(name(number), str(number)) for number in range(size)])  # noqa: E731
        if kind != "dict":
            assert not VALIDATOR.validate(URL, make(1001), VALIDATOR.compute_signature(URL))
        assert_linear(lambda form: VALIDATOR.validate(URL, form, WRONG), make, size=5000)


def test_a_long_content_type_is_not_that_of_a_form() -> None:
    assert is_form([f"{FORM}; charset=UTF-8; boundary={'x' * 900}"])
    assert not is_form([FORM + ";" * 1000])


# the same answers as before


@given(st.binary(), st.sampled_from([b"", b"A=%41&", b"+%2", b"\xc3%A9", b"%C3\xa9", b"%C3%A9"]))
def test_forms_are_read_as_the_standard_library_reads_them(body: bytes, lead: bytes) -> None:
    for text in (lead + body, body + lead, lead + bytes(b"%&=+4aF\xc3\xa9"[each % 9] for each in body)):
        try:
            pairs = parse_qsl(text.decode(), keep_blank_values=True, errors="strict", max_num_fields=1000)
        except ValueError:
            with pytest.raises(ValueError, match=r"codec|fields"):
                fields([FORM], text)
            continue
        expected: dict[str, list[str]] = {}
        for name, value in pairs:
            expected.setdefault(name, []).append(value)
        assert fields([FORM], text) == (expected or text or None)


@given(st.binary(), st.text(st.sampled_from("%%%%3dD25=_. \t\r\n\0é")))
def test_escapes_are_resolved_as_the_standard_library_resolves_them(data: bytes, text: str) -> None:
    for each in (data, text.encode(), data + text.encode(), text.encode() + data):
        assert request._unescaped(each) == unquote_to_bytes(each)


def test_a_chain_of_a_hundred_proxies() -> None:
    """Each of which says all that there is to say, over IPv6."""
    each = 'for="[2001:db8:cafe:1234:5678:9abc:def0:%04x]:61234";by="[2001:db8::%04x]:443";proto=https;host=hop%d.test'
    chain = ", ".join(each % (number, number, number) for number in range(100))
    assert len(chain) > 10_000
    for hops in (1, 50, 100):
        guard = Guard("12345", trust_forwarded="forwarded", proxies=hops)
        assert guard.url(received(forwarded=chain)) == f"https://hop{100 - hops}.test/"
    assert Guard("12345", trust_forwarded="forwarded").url(received(forwarded=chain + ", " * 10_000)) is None
    hosts = ", ".join(f"hop{number}.test" for number in range(10_000))
    assert GUARDS["x-forwarded"].url(received(x_forwarded_host=hosts)) == "http://hop9999.test/"
    guard = Guard("12345", trust_forwarded="x-forwarded", proxies=10_000)
    assert guard.url(received(x_forwarded_host=hosts)) == "http://hop0.test/"


ELEMENTS: list[tuple[str, list[dict[str, str]] | None]] = [
    ("", []),
    ('For="[2001:db8:cafe::17]:4711"', [{"for": '"[2001:db8:cafe::17]:4711"'}]),
    ("for=192.0.2.60;proto=http;by=203.0.113.43", [{"for": "192.0.2.60", "proto": "http", "by": "203.0.113.43"}]),
    ("for=192.0.2.43, for=198.51.100.17", [{"for": "192.0.2.43"}, {"for": "198.51.100.17"}]),
    ('for=_hidden,for="_S;E,C\\"R"', [{"for": "_hidden"}, {"for": '"_S;E,C\\"R"'}]),
    (" for=a ; host=b ,\tproto=c ", [{"for": "a", "host": "b"}, {"proto": "c"}]),
    ("for=a,, ,for=b, ", [{"for": "a"}, {"for": "b"}]),
    (";;for=a;;host=b;", [{"for": "a", "host": "b"}]),
    (",;, ;", []),
    ("host=", [{"host": ""}]),
    ("for=[::1]:80;host=a:81;x-y!=1=2", [{"for": "[::1]:80", "host": "a:81", "x-y!": "1=2"}]),
    *[(text, None) for text in ("a", "a b=c", "=a", "a =b", "a= b", 'a="b', 'a="b"c', 'a=b"', 'a="\\', '"a"=b', '"')],
    *[(text, None) for text in ("a=b;A=c", "a=b c=d", "a=b,c", 'a="b" "', "é=a", 'a=""b=c', "a=b;c", '\\"')],
]


@pytest.mark.parametrize(("header", "elements"), ELEMENTS)
def test_elements_of_forwarded(header: str, elements: Any) -> None:
    assert request._elements(header) == elements


def test_quoted_values_of_forwarded() -> None:
    rng = random.Random(7)
    for _ in range(2000):
        pairs = [("".join(rng.choices('a",;\\ =\té\n', k=rng.randrange(6)))) for _ in range(rng.randint(1, 4))]
        header = rng.choice((",", " , ", ",,"))
        header = header.join('host="' + re.sub(r'([\\"])', r"\\\1", value) + '"' for value in pairs)
        found = request._elements(header)
        assert found is not None
        assert [request._unquoted(element["host"]) for element in found] == pairs


# what the log says


def test_records_are_short_and_without_personal_data(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "trunkline")
    paths = {
        "/voice/+14155550123/jane.doe@example.org": "/voice/…0123/…",
        "/sms": "/sms",
        "/" + "a" * 100_000: "/…",
        "/sms/" + "a/" * 100_000 + "b": "/…'",
        "/x/" + "y" * 260 + "/jane.doe@example.org": "/…",
        "/\x00\r\nINFO forged": "/",
    }
    for path, expected in paths.items():
        caplog.clear()
        guard = Guard("12345", public_url="https://user:canary@example.com")
        assert guard.decide(received(path=path, query="canary=1")).status == 403
        [record] = caplog.records
        message = record.getMessage()
        assert "'https://example.com/" in message
        assert expected in message
        assert len(message) < 500
        assert not re.search(r"canary|jane|14155550123|[\r\n\x00]", message), message
        assert sum(len(str(value)) for value in record.args or ()) < 500


def test_the_url_is_shown_only_if_somebody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    monkeypatch.setattr(request, "shortened_url", lambda url: made.append(url) or url)
    logger = logging.getLogger("trunkline")
    before = logger.level
    for level, count in ((logging.WARNING, 0), (logging.INFO, 1)):
        logger.setLevel(level)
        try:
            assert Guard("12345").decide(received()).status == 403
        finally:
            logger.setLevel(before)
        assert len(made) == count
