"""Webhook validation under mutations of validly signed requests: never a crash, never a false acceptance.

`TRUNKLINE_FUZZ=1000000` sets how many inputs there are.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import random
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

import pytest

from tests.rounds import rounds
from trunkline.webhooks import RequestValidator
from trunkline.webhooks.request import Guard, Received

INPUTS = int(os.environ.get("TRUNKLINE_FUZZ", str(rounds(40_000, 200_000))))
PARTS = 8
TOKENS = ("12345", "canary webhook token")
Case = tuple[Any, Any, Any]
_SIGNATURE = re.compile(r"[A-Za-z0-9+/]{27}=")


# the reference: from Twilio's description, without the package's parts


def reference(url: Any, params: Any, signature: Any) -> bool:
    """Whether a request is valid. Called only where the validator says so."""
    if type(url) is not str or type(signature) is not str:
        return False
    url = url.split("#")[0]
    whole = url + flat(params)
    if not isinstance(params, dict) or not params:
        query = parse_qsl(url.partition("?")[2], keep_blank_values=True)
        digests = [value.lower() for name, value in query if name == "bodySHA256"]
        body = params.encode() if isinstance(params, str) else params if isinstance(params, bytes) else None
        wanted = hashlib.sha256(body or b"").hexdigest()
        if set(digests) - {wanted} or (body is not None and not digests):
            return False
    return any(signed(text, token) == signature for token in TOKENS for text in (whole, *ports(url, flat(params))))


def flat(params: Any) -> str:
    if not isinstance(params, dict):
        return ""
    pairs = {
        (name, one) for name, value in params.items() for one in (value if isinstance(value, list | tuple) else [value])
    }
    return "".join(name + value for name, value in sorted(pairs))


def ports(url: str, rest: str) -> list[str]:
    """The other spelling of the URL's default port."""
    scheme, _, after = url.partition("://")
    default = {"http": ":80", "https": ":443", "ws": ":80", "wss": ":443"}[scheme.lower()]
    end = min([at for at in (after.find("/"), after.find("?")) if at >= 0] or [len(after)])
    authority = after[:end]
    host = authority.rpartition("@")[2]
    if authority.endswith(default):
        other = authority.removesuffix(default)
    elif ":" not in host.rpartition("]")[2]:
        other = authority + default
    else:
        return []
    return [f"{scheme}://{other}{after[end:]}{rest}"]


def signed(text: str, token: str) -> str:
    return base64.b64encode(
        hmac.new(token.encode(), text.encode(errors="surrogatepass"), hashlib.sha1).digest()
    ).decode()


# requests that Twilio would send

URLS = (
    "https://mycompany.com/myapp.php?foo=1&bar=2",
    "https://example.com",
    "https://example.com/voice",
    "http://example.com:8080/sms?x=%20%2B&y=",
    "https://user:p%40ss@example.com/sms",
    "https://[2001:db8::1]:8443/a//b?c",
    "https://example.com:443/",
    "wss://example.com/media?token=1",
    "https://bücher.example/ä?ö=ü",
    "https://example.com/a/%2e%2e/b;c?d=e&d=f&bodyshA256=0",
)
NAMES = ("CallSid", "From", "To", "Body", "Digits", "AccountSid", "MediaUrl0", "a", "A", "ab", "Ünï")
VALUES = ("", "+14158675309", "1234", "hello world", "é😀", "a", "b", "ab", "https://x/?a=b", " ", "\r\n", "x" * 300)


def form(rng: random.Random) -> Case:
    url = rng.choice(URLS)
    params: dict[str, Any] = {name: rng.choice(VALUES) for name in rng.sample(NAMES, rng.randint(1, 6))}
    if rng.random() < 0.2:
        params["MessageStatus"] = [rng.choice(VALUES), rng.choice(VALUES)]
    return url, params, signed(url + flat(params), rng.choice(TOKENS))


def bodied(rng: random.Random) -> Case:
    body = rng.choice((b'{"a": 1}', b"[]", b"\xff\xfe\x00", "é".encode(), b"a=b&c=d", b"x" * 1000))
    digest = hashlib.sha256(body).hexdigest()
    url = rng.choice(URLS)
    url += ("&" if "?" in url else "?") + "bodySHA256=" + rng.choice((digest, digest.upper()))
    return url, body, signed(url, rng.choice(TOKENS))


def bare(rng: random.Random) -> Case:
    url = rng.choice(URLS)
    return url, rng.choice((None, {})), signed(url, rng.choice(TOKENS))


# mutations

ODD: tuple[Any, ...] = (
    *(
        None,
        0,
        1.5,
        True,
        b"",
        b"x",
        "",
        " ",
        "\x00",
        "\ud800",
        "é",
        [],
        ["a"],
        [[]],
        [None],
        {},
        {"a": {}},
        ("a", "b"),
    ),
    *(
        object(),
        {1},
        "https://evil.example/",
        "x" * 5000,
        "%zz",
        ":",
        "://",
        "https://",
        "https://[",
        "https://x:99999/",
    ),
    *("https://example.com:0443/", "https://example.com:٤٤٣/", "HTTPS://EXAMPLE.COM", "//example.com", b"https://x"),
)
CHARACTERS = "aA0/?#&=%+.:@[]\\ \t\n\r\x00é\u2028\ud800"


def spoiled(text: str, rng: random.Random) -> str:
    """One character changed, dropped, added or doubled, or two swapped."""
    at = rng.randrange(len(text) + 1)
    kind = rng.randrange(5)
    if kind == 0:
        return text[:at] + rng.choice(CHARACTERS) + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at + 1 :]
    if kind == 2:
        return text[:at] + rng.choice(CHARACTERS) + text[at:]
    if kind == 3:
        return text[:at] + text[at : at + 1].swapcase() + text[at + 1 :]
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def url_spoiled(case: Case, rng: random.Random) -> Case:
    url, params, signature = case
    return spoiled(url, rng), params, signature


def url_rewritten(case: Case, rng: random.Random) -> Case:
    url, params, signature = case
    scheme, _, rest = url.partition("://")
    others = (
        *(f"http://{rest}", f"{scheme.upper()}://{rest}", f"{scheme}://evil@{rest}", f" {url}", f"{url} ", url + "\n"),
        *(
            f"{url}&a=b",
            f"{url}?a=b",
            quote(url, safe=":/?&=%", errors="replace"),
            url.replace("%", "%25"),
            url.replace("/", "//"),
        ),
        *(url.upper(), url.rstrip("/"), url + "/", url.replace("?", "#", 1), url + "#x", "#" + url),
        *(f"{scheme}://{rest.replace('/', ':443/', 1)}", f"{scheme}://{rest.replace('/', ':80/', 1)}"),
        url.encode("utf-8", "replace"),
    )
    return rng.choice(others), params, signature


def params_spoiled(case: Case, rng: random.Random) -> Case:
    url, params, signature = case
    if isinstance(params, bytes):
        at = rng.randrange(len(params) + 1)
        others = (params[:at], params[:at] + b"x" + params[at:], params + b"\n", params.decode("latin-1"), b"")
        return url, rng.choice(others), signature
    changed = dict(params or {})
    name = rng.choice([*changed, "New"])
    value = changed.pop(name, "")
    kind = rng.randrange(8)
    if kind == 0:
        changed[name] = spoiled(value, rng) if isinstance(value, str) else spoiled("".join(value), rng)
    elif kind == 1:
        changed[spoiled(name, rng)] = value
    elif kind == 2:
        changed[name] = rng.choice(ODD)
    elif kind == 3:
        changed[name] = [value, rng.choice(ODD)]
    elif kind == 4 and isinstance(value, str):
        changed[name + value[:1]] = value[1:]
    elif kind == 5:
        changed = {**changed, name: value, "": value, "New": ""}
    elif kind == 6:
        changed = {**changed, name: value, rng.choice((1, None, b"a", ("a",))): "b"}
    return url, changed, signature


def params_replaced(case: Case, rng: random.Random) -> Case:
    url, params, signature = case
    fields = params if isinstance(params, dict) else {}
    text = urlencode(fields, doseq=True, errors="replace")
    return url, rng.choice((*ODD, text, text.encode(), list(fields.items()), tuple(fields))), signature


def moved(case: Case, rng: random.Random) -> Case:
    """What belongs to the parameters moved into the URL, or back: to a signature this is the same text."""
    url, params, signature = case
    if isinstance(params, dict) and params:
        return url + flat(params), rng.choice((None, {}, "", b"")), signature
    return url[:-3], {url[-3:-1] or "x": url[-1:]}, signature


def signature_spoiled(case: Case, rng: random.Random) -> Case:
    url, params, signature = case
    return url, params, spoiled(signature, rng)


def signature_replaced(case: Case, rng: random.Random) -> Case:
    url, params, signature = case
    raw = base64.b64decode(signature)
    others = (
        *(signature.rstrip("="), signature + "=", signature + "\n", f" {signature}", signature.lower(), raw.hex()),
        *(base64.urlsafe_b64encode(raw).decode(), signature.encode(), [signature], f"{signature},{signature}"),
        *(signed(url, ""), signed(url, "1234"), signed(str(params), TOKENS[0]), base64.b64encode(b"\0" * 20).decode()),
    )
    return url, params, rng.choice((*ODD, *others))


MUTATIONS: tuple[Callable[[Case, random.Random], Case], ...] = (
    *(url_spoiled, url_spoiled, url_rewritten, params_spoiled, params_spoiled, params_replaced, moved),
    *(signature_spoiled, signature_replaced),
)


class Items:
    """A form as Starlette has it."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self.pairs = pairs

    def multi_items(self) -> list[tuple[str, str]]:
        return self.pairs


class Lists(dict[str, Any]):
    """A form as Werkzeug and Django have it."""

    def getlist(self, name: str) -> list[str]:
        value = self[name]
        return value if isinstance(value, list) else [value]


class Broken(dict[str, Any]):
    """A form that fails when it is read."""

    def items(self) -> Any:
        raise RuntimeError


def same(case: Case, rng: random.Random) -> Case:
    """The same request, written otherwise."""
    url, params, signature = case
    kind = rng.randrange(4)
    if kind == 0:
        url += "#fragment"
    elif kind == 1 and (other := ports(url, "")):
        url = other[0]
    if isinstance(params, dict) and params:
        names = list(params)
        rng.shuffle(names)
        params = {name: params[name] for name in names}
        pairs = [(name, one) for name in params for one in Lists(params).getlist(name)]
        params = rng.choice((params, Items(pairs), Items(pairs * 2), Lists(params)))
    return url, params, signature


# the tests


@pytest.mark.parametrize("part", range(PARTS))
def test_mutations_of_signed_requests(part: int) -> None:
    rng = random.Random(part)
    validator = RequestValidator(TOKENS)
    validate, choose = validator.validate, rng.choice
    accepted = refused = 0
    case: Case = form(rng)
    for number in range(INPUTS // PARTS):
        if number % 10 == 0:
            case = choose((form, form, bodied, bare))(rng)
            assert validate(*same(case, rng)) is True, case
            continue
        mutant = choose(MUTATIONS)(case, rng)
        if number % 7 == 0:
            mutant = choose(MUTATIONS)(mutant, rng) if valid_kinds(mutant) else mutant
        valid = validate(*mutant)
        if valid:
            accepted += 1
            assert reference(*mutant), (case, mutant)
        else:
            assert valid is False
            refused += 1
    assert refused > 4 * accepted, "most mutants are other requests"


def valid_kinds(case: Case) -> bool:
    """Whether it can be mutated once more."""
    url, params, signature = case
    if type(url) is not str or len(url) < 4 or type(signature) is not str or not _SIGNATURE.fullmatch(signature):
        return False
    if isinstance(params, dict):
        return all(isinstance(name, str) and isinstance(value, str) for name, value in params.items())
    return params is None or isinstance(params, bytes)


HEADERS = (
    *("x-twilio-signature", "content-type", "host", "forwarded"),
    *("x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"),
)
HEADER_VALUES = (
    *("", ",", ",,", "https", "http, https", "evil.example", "example.com, evil.example", "example.com:99999"),
    *(
        "443",
        "-1",
        "for=1;proto=https;host=example.com",
        'host="a\\"b',
        "host=",
        ";;;",
        "proto=https, host=evil.example",
    ),
    *("application/x-www-form-urlencoded; charset=utf-7", "application/json", "multipart/form-data", "é", "a\r\nb"),
    *("\x00", "٤", "proto=https, host=evil.example"),
)


@pytest.mark.parametrize("trust", [False, "x-forwarded", "forwarded", "public"])
def test_mutations_of_received_requests(trust: Any) -> None:
    """A whole request as a server gets it: what is accepted is what was signed for the address that is trusted."""
    rng = random.Random(str(trust))
    trusted = {"public_url": "https://example.com"} if trust == "public" else {"trust_forwarded": trust}
    guard = Guard(TOKENS[0], **trusted)
    body = urlencode({"From": "+14158675309", "Body": "é b"}).encode()
    good = signed("https://example.com/sms?x=1" + "Bodyé bFrom+14158675309", TOKENS[0])
    form_type = "application/x-www-form-urlencoded"
    accepted = 0
    for _ in range(INPUTS // 25):
        headers = {"x-twilio-signature": [good], "content-type": [form_type]}
        headers |= {"x-forwarded-host": ["example.com"], "x-forwarded-proto": ["https"]}
        headers["forwarded"] = ["proto=https;host=example.com"]
        request = {"scheme": "https", "host": "example.com", "path": "/sms", "query": "x=1", "body": body}
        for _ in range(rng.choice((0, 1, 1, 2, 3))):
            if rng.random() < 0.5:
                name = rng.choice(HEADERS)
                headers[name] = [rng.choice((*HEADER_VALUES, good)) for _ in range(rng.choice((0, 1, 1, 2)))]
            else:
                name = rng.choice(list(request))
                others = (spoiled(str(request[name]), rng), "/sms", "example.com:443", body + b"&a=b")
                request[name] = rng.choice((*ODD, *others))
        received = Received(headers=lambda name, found=headers: found.get(name, []), **request)
        verdict = guard.decide(received)
        assert verdict.status in (200, 403, 413)
        if verdict.ok:
            accepted += 1
            assert headers["x-twilio-signature"] == [good]
            assert guard.url(received) in ("https://example.com/sms?x=1", "https://example.com:443/sms?x=1")
            assert request["body"] in (body, {"From": "+14158675309", "Body": "é b"})
    assert accepted > INPUTS // 25 // 20


FORMS = [Broken(a="b"), Items([("a",)]), Items([(1, 2)]), Lists(a=[None]), object(), 1j]


@pytest.mark.parametrize("params", FORMS, ids=lambda params: type(params).__name__)
def test_forms_that_break(params: Any) -> None:
    url = "https://example.com/"
    assert RequestValidator("12345").validate(url, params, signed(url, "12345")) is False
