"""Replies of every kind of damage: a value whose problems are told, or an APIResponseError; never anything else."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest

from tests.robustness import registry
from tests.rounds import rounds
from tests.unit.fake_transport import SyncFake
from trunkline import Client, Model
from trunkline import facts as f
from trunkline._core.call.api_errors import status_error
from trunkline._core.call.request import Request
from trunkline._core.call.response import Response, decode_result
from trunkline._core.http.body import RawResponse
from trunkline._core.http.headers import Headers
from trunkline._core.redaction import echoes
from trunkline._sync.pages import Page
from trunkline.errors import APIResponseError, TrunklineError

MODULES = f.modules()
STRUCTURED = rounds(3, 9)
BYTES = rounds(2, 5)
# Values that no field promises, and some that many fields promise, but not those that they replace.
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2**31, 2**63, 2**64, -(2**63) - 1, 10**40, 1e308, 5e-324, -0.0, 1.5, 0.1 + 0.2),
    *("", " ", "null", "None", "NaN", "Infinity", "-inf", "1e999", "1" * 5000, "١٢٣", "1_000", "0x1f", "+1", "-", "."),
    *(
        "2026-13-45",
        "0000-00-00",
        "9999-12-31T23:59:59.999999-23:59",
        "0001-01-01T00:00:00+14:00",
        "2026-01-31T25:61:61Z",
    ),
    *("Mon, 99 Zzz 9999 99:99:99 +9999", "Sat, 31 Jan 2026 12:00:00", "P1Y2M", "-PT1S", "PT1e9S", "P" + "9" * 30 + "D"),
    *(
        "\x00",
        "\ud83d",
        "\udc00\ud83d",
        "\u2028",
        "\uffff",
        "é" * 300,
        "\r\nX: y",
        "<html>",
        "%s%n{0}{x}",
        "true",
        "TRUE",
    ),
    *(
        [],
        {},
        [[]],
        [None],
        [{}],
        {"": None},
        {"a": {"b": []}},
        [1, "2", None, {}],
        {"__class__": 1, "sid": 2, "\uffff": 3},
    ),
)
NUMBERS = (b"1e400", b"-1e400", b"1E-400", b"0." + b"1" * 400, b"9" * 400, b"-" + b"9" * 5000, b"1e" + b"9" * 30)
DEPTHS = sorted({60, 199, 202, 400, 700, 900, 980, 3000, rounds(3000, 100_000)})


# damage


def nodes(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The places of a JSON value."""
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from nodes(item, (*path, key))


def replaced(value: Any, path: tuple[Any, ...], item: Any) -> Any:
    if not path:
        return item
    out = copy.copy(value)
    out[path[0]] = replaced(value[path[0]], path[1:], item)
    return out


def structured(good: Any, rng: random.Random) -> Any:
    """Some values replaced, keys dropped, renamed or added."""
    places = list(nodes(good))
    for _ in range(rng.choice((1, 1, 2, 5, 20))):
        path = rng.choice(places)
        try:
            good = replaced(good, path, rng.choice(ODD))
        except (KeyError, IndexError, TypeError):
            continue  # what stood above was replaced before
    if isinstance(good, dict) and good and rng.random() < 0.2:
        key = rng.choice(list(good))
        good = {(name + "x" if name == key else name): item for name, item in good.items()}
    return good


def text(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=True).encode()


def cut(data: bytes, rng: random.Random) -> bytes:
    return data[: rng.randrange(len(data))]


def flipped(data: bytes, rng: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(rng.choice((1, 2, 8, 100))):
        out[rng.randrange(len(out))] = rng.randrange(256)
    return bytes(out)


def doubled(data: bytes, rng: random.Random) -> bytes:
    """Every key twice, with another value the first time."""
    return data.replace(b'{"', b'{"sid": [1], "status": {}, "messages": 3, "', 3)


def numbers(data: bytes, rng: random.Random) -> bytes:
    return data.replace(rng.choice((b": 7", b": 1.5", b": 0.0075", b'"text"', b": true")), b": " + rng.choice(NUMBERS))


def marked(data: bytes, rng: random.Random) -> bytes:
    return rng.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00", b"\xef\xbb", b"\xef\xbb\xbf" * 2)) + data


def recoded(data: bytes, rng: random.Random) -> bytes:
    said = data.replace(b'"text"', '"é\u20ac"'.encode())
    return rng.choice(
        (
            said.decode().encode("latin-1", "replace"),
            said.decode().encode("utf-16"),
            said[:-20] + b"\xc3\x28" + said[-20:],
        )
    )


def followed(data: bytes, rng: random.Random) -> bytes:
    return data + rng.choice((b"x", data, b"\x00", b"\n\n", b",", b"}" * 5, b"<!-- -->"))


def surrogates(data: bytes, rng: random.Random) -> bytes:
    return data.replace(
        b'"text"', rng.choice((b'"\\ud83d"', b'"\\udc00\\ud83d"', b'"\\uD83Dx"', b'"\xed\xa0\x80"', b'"\\u0000"'))
    )


BROKEN: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    *(cut, flipped, doubled, numbers, marked, recoded, followed, surrogates),
)


# the judge

_PLAIN = {
    "str": str,
    "address": str,
    "HttpMethod": str,
    "int": int,
    "float": float,
    "bool": bool,
    "decimal": Decimal,
    "datetime": dt.datetime,
    "rfc2822": dt.datetime,
    "seconds": dt.timedelta,
    "millis": dt.timedelta,
}


def check_type(module: str, kind: str, value: Any, where: str) -> None:
    """Whether a decoded value is of the type that the facts promise, all the way down."""
    if value is None:
        return
    if kind.startswith("list["):
        assert type(value) is list, where
        for item in value:
            check_type(module, kind[5:-1], item, where)
        return
    if kind.startswith("map["):
        assert type(value) is dict, where
        for key, item in value.items():
            assert type(key) is str, where
            check_type(module, kind[4:-1], item, where)
        return
    base = kind.partition(":")[0]
    if base == "date":
        assert type(value) is dt.date, where
    elif base in _PLAIN:
        assert isinstance(value, _PLAIN[base]), where
        assert base == "bool" or not isinstance(value, bool), where
    elif base in ("any", "object"):
        assert isinstance(value, dict | list | str | int | float), where
        assert base == "any" or isinstance(value, dict), where
    elif base in f.load(module).enums:
        assert isinstance(value, str), where
        assert isinstance(value, Enum), where
    else:
        assert isinstance(value, Model), where
        for field in f.load(module).models[base]:
            check_type(module, field.type, getattr(value, field.name), f"{where}.{field.name}")


def check_use(value: Any) -> None:
    """Everything that is done with a value: to look at it, store it, write it, copy it, compare it."""
    assert repr(value)
    str(value)
    same = pickle.loads(pickle.dumps(value))
    assert same == value or repr(same) == repr(value)
    copy.deepcopy(value)
    if isinstance(value, Model):
        for name in dir(type(value)):
            if not name.startswith("_"):
                getattr(value, name)
        value.to_dict()
        again = type(value).from_json(value.to_json())
        assert type(again) is type(value)
        value.__rich_repr__()


def check_refusal(error: APIResponseError, data: bytes) -> None:
    assert str(error)
    assert error.body == kept(data)
    assert pickle.loads(pickle.dumps(error)).body == error.body


def kept(data: bytes) -> bytes:
    """What an exception keeps of a body: its beginning, without secrets."""
    return echoes.Mask(()).body(data)


def decoded(facts: f.OperationFacts, client: Client, data: bytes) -> None:
    """One reply, in all the ways that it is read."""
    op = registry.operation(facts.id, facts.module)
    raw = RawResponse(200, Headers(), data)
    request = Request(facts.method, facts.host, "/x", op=op, idempotent=True)
    kind = facts.result
    assert kind is not None
    values: list[Any]
    try:
        if facts.list is None:
            found = decode_result(op, raw, keep_unknown=client._options.keep_unknown, request=request)
            values, problems = [found.value], found.problems
        else:
            page: Any = Page(client, op, request, raw)
            values, problems = page.items, page.problems
            repr(page)
            page.next_page_url  # noqa: B018
            page.raw  # noqa: B018
    except APIResponseError as error:
        check_refusal(error, data)
        return
    for item in values:
        check_type(facts.module, kind, item, facts.id)
        check_use(item)
    for problem in problems:
        repr(problem)
        assert pickle.loads(pickle.dumps(problem)).path == problem.path


def client_of(keep_unknown: bool) -> Client:
    return Client(registry.ACCOUNT, "token", transport=SyncFake(), keep_unknown=keep_unknown)


@pytest.mark.parametrize("module", MODULES)
def test_damaged_replies_decode_or_are_refused(module: str) -> None:
    rng = random.Random(module)
    clients = [client_of(False), client_of(True)]
    for facts in f.load(module).operations.values():
        if facts.result is None:
            continue
        good = registry.reply(facts)
        mutants = [text(structured(good, rng)) for _ in range(STRUCTURED)]
        mutants += [damage(text(good), rng) for damage in rng.sample(BROKEN, BYTES)]
        for mutant in [text(good), *mutants]:
            try:
                decoded(facts, rng.choice(clients), mutant)
            except Exception as error:
                shown = mutant if len(mutant) < 3000 else mutant[:1500] + b" ... " + mutant[-300:]
                error.add_note(f"{facts.module}.{facts.id}: {shown!r}")
                raise


def nested(depth: int, head: bytes, tail: bytes) -> bytes:
    return head * depth + b"1" + tail * depth


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize(("head", "tail"), [(b"[", b"]"), (b'{"a":', b"}"), (b'[{"sid":', b"}]")])
def test_deep_nesting_is_decoded_or_refused(depth: int, head: bytes, tail: bytes) -> None:
    """In a field of any type, of a known one, of an unknown one, and in place of everything."""
    deep = nested(depth, head, tail)
    for id, module in (("FetchUser", "chat_v2"), ("ListMessage", "chat_v2"), ("FetchMessage", "api_v2010")):
        facts = f.load(module).operations[id]
        good = registry.body(facts)
        for client in (client_of(False), client_of(True)):
            for mutant in (good.replace(b'"text"', deep, 2), good.replace(b'{"key": ["value", 1, null]}', deep), deep):
                decoded(facts, client, mutant)
                decoded(facts, client, mutant.replace(b"{", b'{"unknown": ' + deep + b", ", 1))


# replies of errors

ERRORS: tuple[Any, ...] = (
    {"code": 21211, "message": "no", "more_info": "https://www.twilio.com/docs/errors/21211", "status": 400},
    {"type": "t", "title": "a", "status": 400, "detail": "b", "code": 1, "instance": "i", "errors": [{"detail": "c"}]},
    {"user_error": "no", "http_status_code": 400, "params": {"a": "b"}, "error_code": 1},
    {"moreInfo": "https://x", "message": "no", "status": "400", "code": "20001", "details": {"a": [1]}},
    {"errors": [{"code": 1, "message": "no", "infoUrl": "https://x", "context": {}}]},
)


@pytest.mark.parametrize("good", ERRORS)
def test_damaged_errors_keep_their_promises(good: Any) -> None:
    rng = random.Random(str(good))
    for number in range(rounds(300, 1200)):
        mutant = text(structured(good, rng)) if number % 2 else rng.choice(BROKEN)(text(good), rng)
        status = rng.choice((300, 304, 400, 401, 404, 408, 418, 429, 500, 503, 599, 600, 999))
        headers = {"Retry-After": str(rng.choice(ODD)), "Twilio-Request-Id": "RQ1", "Location": str(rng.choice(ODD))}
        check_error(RawResponse(status, Headers(headers.items()), mutant))


@pytest.mark.parametrize("depth", DEPTHS)
def test_deep_errors_keep_their_promises(depth: int) -> None:
    for deep in (nested(depth, b"[", b"]"), nested(depth, b'{"errors":', b"}"), nested(depth, b'[{"details":', b"}]")):
        check_error(RawResponse(400, Headers(), deep))
        check_error(RawResponse(400, Headers(), b'{"code": 1, "message": "no", "details": ' + deep + b"}"))


def check_error(raw: RawResponse) -> None:
    error = status_error(raw)
    assert isinstance(error, TrunklineError)
    assert error.status == raw.status
    assert isinstance(error.message, str)
    assert error.code is None or type(error.code) is int
    assert error.retry_after is None or 0 <= error.retry_after <= 86_400
    assert str(error)
    assert repr(error)
    same = pickle.loads(pickle.dumps(error))
    assert type(same) is type(error)
    assert same.body == error.body == kept(raw.body)
    copy.copy(error)
    response = Response(Request("GET", "api", "/x", idempotent=True), raw, elapsed=0.1, attempt=1, error=error)
    repr(response)
    assert isinstance(response.text, str)
    with suppress(APIResponseError):
        response.json()
