"""The official package and this one, side by side: the same accessors, the same requests, the same positions."""

from __future__ import annotations

import datetime as dt
import inspect
import json
import urllib.parse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest

pytest.importorskip("twilio", reason="the official package is a development dependency")

from tests.conformance import judge
from tests.conformance.calls import Caller, UnmappedError, keywords, paging
from tests.differential import official
from tests.differential.known import ACCESSORS, MISSING, POSITIONS, REQUESTS
from trunkline.facts import OperationFacts, load, modules, operations

pytestmark = pytest.mark.differential


@dataclass(frozen=True)
class Pair:
    """A method of the official package, and the operation of the spec which it performs."""

    method: official.Method
    op: judge.SpecOperation
    facts: OperationFacts
    values: Mapping[str, str]  # mark → value of the path parameter

    def __str__(self) -> str:
        return f"{self.method} [{self.op.module}.{self.op.id}]"

    def arguments(self, given: judge.Arguments) -> judge.Arguments:
        """Arguments whose path parameters are those of `values`."""
        path = dict(zip(self.names(), self.path_values(), strict=True))
        return {key: path[key[1]] if key[0] == "path" else value for key, value in given.items()}

    def names(self) -> list[str]:
        """The path parameters in the order of the path."""
        return [part.partition("}")[0] for part in self.op.path.split("{")[1:]]

    def path_values(self) -> list[str]:
        """Their values."""
        match = pattern(self.op.path).fullmatch(urllib.parse.urlsplit(self.method.url).path)
        assert match
        return [self.values.get(text, text) for text in match.groups()]


pattern = cache(official.template_pattern)


@pytest.fixture(scope="module")
def pairs(spec: judge.Spec) -> list[Pair]:
    """Every method of the official package that performs an operation of the spec."""
    facts = {
        (f.method, f"https://{f.host}.twilio.com", f.path): f for m in modules() for f in load(m).operations.values()
    }
    by_origin: dict[tuple[str, str], list[judge.SpecOperation]] = {}
    for op in spec.operations:
        by_origin.setdefault((op.method, op.origin), []).append(op)
    found: list[Pair] = []
    for method in official.methods():
        url = urllib.parse.urlsplit(method.url)
        for op in by_origin.get((method.sent.method, f"{url.scheme}://{url.netloc}"), []):
            match = pattern(op.path).fullmatch(url.path)
            if match and op.key in facts:
                plain = [f"value{index}" for index, _ in enumerate(match.groups())]
                values = {m: v for m, v in zip(match.groups(), plain, strict=True) if m.startswith(official.MARK)}
                found.append(Pair(method, op, facts[op.key], values))
                break
    return found


@pytest.fixture(scope="module")
def longest(pairs: list[Pair]) -> list[Pair]:
    """One method an operation: the one at the full chain, version included."""
    best: dict[tuple[str, str, str], Pair] = {}
    for pair in pairs:
        here = best.get(pair.op.key)
        if here is None or len(pair.method.chain) > len(here.method.chain):
            best[pair.op.key] = pair
    return list(best.values())


@dataclass
class Callers:
    """This package's clients on recorders: one with a user name and password, one with OAuth."""

    basic: Caller
    oauth: Caller

    def of(self, pair: Pair) -> Caller:
        """The one that may perform an operation."""
        return self.oauth if pair.op.auth == "oauth" else self.basic


@pytest.fixture(scope="module")
def callers() -> Callers:
    """This package's clients."""
    return Callers(Caller(False), Caller(False, oauth=True))


class Known:
    """A table of known differences that must all be met."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._table = table
        self._left = set(table)

    def __contains__(self, text: str) -> bool:
        found = [e for e in self._table if text == e or (e.endswith("*") and text.startswith(e[:-1]))]
        self._left.difference_update(found)
        return bool(found)

    def assert_all_met(self) -> None:
        """Fail if an entry excuses nothing."""
        assert not self._left, f"known differences that are none: {sorted(self._left)}"


def ours(callers: Callers, pair: Pair, arguments: judge.Arguments, *, lists: str = "page") -> judge.Sent:
    """The request which this package sends at the accessor of the official one."""
    caller = callers.of(pair)
    caller.recorder.reply = judge.answer(pair.op)
    caller.recorder.take()
    here = official.follow(caller.client, pair.method.chain, pair.values)
    given = keywords(pair.facts, pair.op, arguments)
    if pair.op.is_list and lists == "page":
        here.page(**given, **paging(pair.op, arguments))
    elif pair.op.is_list:
        here.list(**given, limit=1)
        assert callable(here.stream), "no stream"
        assert callable(here.page), "no page"
    else:
        getattr(here, pair.method.verb)(**given)
    (sent,) = caller.recorder.take()
    return sent


def theirs(pair: Pair, arguments: judge.Arguments) -> judge.Sent:
    """The request which the official package sends."""
    here = official.follow(official.client(), pair.method.chain, pair.values)
    method = here.page if pair.op.is_list else getattr(here, pair.method.verb)
    known = inspect.signature(method).parameters
    given = {**keywords(pair.facts, pair.op, arguments)}
    if pair.op.is_list:
        given.update(paging(pair.op, arguments))
    bodies = [] if pair.op.is_list else [p for p in known.values() if official.is_body(p)]
    if bodies:
        in_body = {p.name for p in pair.facts.params if p.place == "body"}
        given = {name: value for name, value in given.items() if name not in in_body}
        given[bodies[0].name] = official.Body(judge.expected(pair.op, arguments).json or {})
    pairs_ = [p.name for p in pair.facts.params if p.type == "pairs" and p.name in given]
    for name in pairs_:
        for number, (key, value) in enumerate(given.pop(name).items(), 1):
            given |= {f"parameter{number}_name": key, f"parameter{number}_value": value}
    missing = sorted(set(given) - set(known))
    if missing:
        raise UnmappedError(f"the official package has no argument {', '.join(missing)}")
    return official.capture(method, **given)


def test_the_walk_found_them(pairs: list[Pair]) -> None:
    assert len(pairs) >= 3300
    assert len({pair.op.key for pair in pairs}) >= 1400


def test_this_package_has_every_operation_of_the_official_one() -> None:
    """Whether they are in the spec or were added by hand."""
    by_place: dict[tuple[str, str], list[str]] = {}
    for facts in operations():
        by_place.setdefault((facts.method, f"{facts.host}.twilio.com"), []).append(facts.path)
    missing: set[str] = set()
    known = Known(MISSING)
    for method in official.methods():
        url = urllib.parse.urlsplit(method.url)
        paths = by_place.get((method.sent.method, url.netloc), [])
        if not any(pattern(path).fullmatch(url.path) for path in paths):
            place = f"{method.sent.method} {url.netloc}{official.MARKED.sub('{}', url.path)}"
            if place not in known:
                missing.add(f"{place}: {method}")
    assert not missing, f"{len(missing)} are in neither\n" + "\n".join(sorted(missing))
    known.assert_all_met()


def test_every_accessor_resolves(pairs: list[Pair], callers: Callers) -> None:
    wrong: list[str] = []
    known = Known(ACCESSORS)
    for pair in pairs:
        if str(pair.method) in known:
            continue
        arguments = pair.arguments(judge.minimal(pair.op))
        try:
            sent = ours(callers, pair, arguments, lists="list")
        except Exception as error:
            wrong.append(f"{pair}: {type(error).__name__}: {error}")
            continue
        got, want = urllib.parse.urlsplit(sent.url), urllib.parse.urlsplit(pair.op.origin)
        segments = tuple(map(urllib.parse.unquote, got.path.removeprefix("/").split("/")))
        if (sent.method, got.netloc, segments) != (
            pair.op.method,
            want.netloc,
            judge.expected(pair.op, arguments).segments,
        ):
            wrong.append(f"{pair}: sent {sent.method} {sent.url}")
    assert not wrong, f"{len(wrong)} of {len(pairs)}\n" + "\n".join(wrong)
    known.assert_all_met()


def test_every_accessor_resolves_on_the_asynchronous_client(pairs: list[Pair]) -> None:
    client = Caller(True).client
    wrong: list[str] = []
    for pair in pairs:
        verbs = ("list", "stream", "pages", "page") if pair.op.is_list else (pair.method.verb,)
        try:
            here = official.follow(client, pair.method.chain, pair.values)
            missing = [verb for verb in verbs if not callable(getattr(here, verb, None))]
        except (AttributeError, TypeError) as error:
            wrong.append(f"{pair}: {error}")
        else:
            wrong += [f"{pair}: no {verb}" for verb in missing]
    assert not wrong, "\n".join(wrong)


def test_same_requests(longest: list[Pair], callers: Callers) -> None:
    """Every operation that both know, with the least and with all arguments."""
    wrong: list[str] = []
    known = Known(REQUESTS)
    compared: list[Pair] = []
    for pair in longest:
        name = f"{pair.op.module}.{pair.op.id}"
        for arguments in (judge.minimal(pair.op), judge.everything(pair.op)):
            given = pair.arguments(arguments)
            try:
                want, got = theirs(pair, given), ours(callers, pair, given)
            except Exception as error:
                if f"{name}: {error}" not in known:
                    wrong.append(f"{name}: {type(error).__name__}: {error}")
                continue
            compared.append(pair)
            wrong += [text for text in (f"{name}: {t}" for t in differences(got, want)) if text not in known]
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong)
    known.assert_all_met()
    assert len(compared) >= 2750
    assert len({pair.op.module for pair in compared}) >= 48
    assert {pair.method.verb for pair in compared} == set(official.VERBS)


HEADERS = (
    "If-Match",
    "Idempotency-Key",
    "X-Twilio-Webhook-Enabled",
    "Flex-Metadata",
    "X-Twilio-Api-Version",
    "Ui-Version",
)


def differences(got: judge.Sent, want: judge.Sent) -> Iterator[str]:
    """In what this package's request is not the official one's."""
    url, other = urllib.parse.urlsplit(got.url), urllib.parse.urlsplit(want.url)
    if (got.method, url.netloc) != (want.method, other.netloc):
        yield f"{got.method} {got.url}, not {want.method} {want.url}"
    if urllib.parse.unquote(url.path) != urllib.parse.unquote(other.path):
        yield f"path {url.path}, not {other.path}"
    yield from compare("query", judge.pairs(url.query), judge.pairs(other.query))
    for header in HEADERS:
        if got.header(header) != want.header(header):
            yield f"header {header} = {got.header(header)!r}, not {want.header(header)!r}"
    if "json" in (want.media_type or ""):
        if got.media_type != want.media_type:
            yield f"content type {got.media_type}, not {want.media_type}"
        elif without_nulls(json.loads(got.body or b"{}")) != without_nulls(json.loads(want.body or b"{}")):
            yield f"JSON {got.body!r}, not {want.body!r}"
    else:
        yield from compare("form", got.form(), want.form())


def without_nulls(value: Any) -> Any:
    """A JSON value as the official package sends it: it takes out every null, at any depth."""
    if isinstance(value, dict):
        return {key: without_nulls(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [without_nulls(inner) for inner in value if inner is not None]
    return value


def compare(place: str, got: dict[str, list[str]], want: dict[str, list[str]]) -> Iterator[str]:
    """Differences between two sets of pairs; values that are JSON are compared as JSON."""
    for name in sorted(got.keys() | want.keys()):
        mine, other = sorted(map(canonical, got.get(name, []))), sorted(map(canonical, want.get(name, [])))
        if mine != other:
            yield f"{place} {name} = {mine}, not {other}"


def canonical(text: str) -> str:
    """JSON objects and arrays in one spelling, anything else as it is."""
    if text[:1] in "{[":
        try:
            return json.dumps(json.loads(text), sort_keys=True)
        except ValueError:
            pass
    return text


def test_required_arguments_have_the_same_positions(longest: list[Pair], callers: Callers) -> None:
    wrong: list[str] = []
    known = Known(POSITIONS)
    compared = 0
    for pair in longest:
        if pair.op.is_list:
            continue
        signature = pair.method.signature
        if any(official.is_body(p) for p in signature.parameters.values()):
            continue
        want = [p.name for p in official.required(signature)]
        if not want:
            continue
        compared += 1
        method = getattr(official.follow(callers.of(pair).client, pair.method.chain, pair.values), pair.method.verb)
        got = [
            p.name
            for p in inspect.signature(method).parameters.values()
            if p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
        ]
        name = f"{pair.op.module}.{pair.op.id}"
        if got[: len(want)] != want and name not in known:
            wrong.append(f"{name}: {got}, officially {want}")
    assert not wrong, "\n".join(wrong)
    known.assert_all_met()
    assert compared >= 200


def test_aware_datetimes_are_converted(longest: list[Pair], callers: Callers) -> None:
    """The intended difference: the official package writes the local time of an aware datetime as if it were UTC."""
    (pair,) = (p for p in longest if (p.op.module, p.op.id) == ("api_v2010", "CreateMessage"))
    noon = dt.datetime(2024, 5, 6, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=-7)))
    arguments = pair.arguments({**judge.minimal(pair.op), ("body", "SendAt"): noon})
    assert ours(callers, pair, arguments).form()["SendAt"] == ["2024-05-06T19:00:00Z"]
    assert theirs(pair, arguments).form()["SendAt"] == ["2024-05-06T12:00:00Z"]
