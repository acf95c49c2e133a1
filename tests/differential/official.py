"""The official package, walked and recorded: which accessor and verb sends which request.

Enters: the installed `twilio` package. Leaves: for each of its methods the chain of accessors that leads to it and the
request that it sends. Called by the differential tests; nothing travels over a network.
"""

from __future__ import annotations

import datetime as dt
import inspect
import json
import re
import urllib.parse
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from twilio.base.domain import Domain  # type: ignore[import-untyped]
from twilio.base.instance_context import InstanceContext  # type: ignore[import-untyped]
from twilio.base.list_resource import ListResource  # type: ignore[import-untyped]
from twilio.base.version import Version  # type: ignore[import-untyped]
from twilio.http import HttpClient  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from tests.conformance.judge import Sent

ACCOUNT = "AC" + "0123456789abcdef" * 2
VERBS = ("create", "fetch", "update", "delete", "patch", "list")
TYPING = frozenset({"Union", "List", "Dict", "Optional", "Any", "ForwardRef", "Literal"})
MARK = "Mark"  # stands in a URL for a path parameter
MARKED = re.compile(rf"{MARK}\d+x\d+|{ACCOUNT}")


class Captured(BaseException):
    """Thrown by the recording HTTP client, through whatever the official package would catch."""

    def __init__(self, sent: Sent) -> None:
        super().__init__(sent.url)
        self.sent = sent


class Recorder(HttpClient):  # type: ignore[misc]  # the package has no types
    """An HTTP client that sends nothing and throws what it was given."""

    def __init__(self) -> None:
        pass

    def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Any = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Any:
        """Throw the request, encoded as the package's own HTTP client does."""
        headers = dict(headers or {})
        query = encoded(params or {})
        if "json" in headers.get("Content-Type", ""):
            body: bytes | None = json.dumps(data, default=str).encode()
        else:
            body = encoded(data or {}).encode() or None
        raise Captured(Sent(method.upper(), uri + ("?" + query if query else ""), headers, body))


def encoded(data: Mapping[str, Any]) -> str:
    """Form encoding as `requests` does it: None left out, sequences repeated."""
    pairs = []
    for name, value in data.items():
        for one in value if isinstance(value, (list, tuple)) else [value]:
            if one is not None:
                pairs.append((name, str(one)))
    return urllib.parse.urlencode(pairs)


@dataclass(frozen=True)
class Link:
    """One step of a chain: an attribute, called with `marks` arguments if not None."""

    name: str
    marks: tuple[str, ...] | None = None

    def __str__(self) -> str:
        return self.name if self.marks is None else f"{self.name}({', '.join(self.marks)})"


Chain = tuple[Link, ...]


@dataclass(frozen=True)
class Method:
    """A method of the official package, and what it sends for placeholders."""

    chain: Chain
    verb: str
    sent: Sent

    @property
    def url(self) -> str:
        return self.sent.url.partition("?")[0]

    @property
    def signature(self) -> inspect.Signature:
        return inspect.signature(getattr(follow(client(), self.chain, {}), self.verb))

    def __str__(self) -> str:
        return f"client.{'.'.join(map(str, self.chain))}.{self.verb}"


@cache
def client() -> Client:
    """The official client, on the recorder."""
    return Client(ACCOUNT, "secret", http_client=Recorder())


def follow(start: Any, chain: Chain, values: Mapping[str, Any]) -> Any:
    """Where a chain leads; `values` replaces marks."""
    here = start
    for link in chain:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            here = getattr(here, link.name)
        if link.marks is not None:
            here = here(*(values.get(mark, mark) for mark in link.marks))
    return here


def _walk(here: Any, chain: Chain) -> Iterator[tuple[Chain, Any]]:
    if isinstance(here, (ListResource, InstanceContext)):
        yield chain, here
    for name, _ in inspect.getmembers(type(here), lambda member: isinstance(member, property)):
        if name.startswith("_"):
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            below = getattr(here, name)
        if isinstance(below, (ListResource, InstanceContext, Version, Domain)):
            yield from _walk(below, (*chain, Link(name)))
    if isinstance(here, Version):
        yield from _called(here, chain)
    if isinstance(here, ListResource) and "__call__" in type(here).__dict__:
        marks = _marks(type(here).__call__, len(chain))
        yield from _walk(cast(Any, here)(*marks), (*chain[:-1], Link(chain[-1].name, marks)))


def _called(here: Version, chain: Chain) -> Iterator[tuple[Chain, Any]]:
    """What a version makes of ids: `profiles(store_id)` is a list, `profiles(store_id, profile_id)` one of it."""
    for name, method in inspect.getmembers(type(here), inspect.isfunction):
        if name.startswith("_") or name not in type(here).__dict__:
            continue
        marks = _marks(method, len(chain))
        try:
            below = getattr(here, name)(*marks[:-1])
        except NameError:  # `routes.v3.iso_country_code` names a variable that is none
            continue
        yield (*chain, Link(name, marks[:-1])), below
        if "__call__" in type(below).__dict__:
            yield from _walk(getattr(here, name)(*marks), (*chain, Link(name, marks)))


def _marks(method: Any, depth: int) -> tuple[str, ...]:
    """A mark for each argument of a method that takes ids."""
    return tuple(f"{MARK}{depth}x{index}" for index, _ in enumerate([*inspect.signature(method).parameters][1:]))


def placeholder(annotation: Any) -> Any:
    """A value for a required argument."""
    text = str(annotation)
    for words, value in (
        (("List[",), []),
        (("datetime", "date"), dt.datetime(2024, 5, 6, 7, 8, 9)),
        (("bool",), True),
        (("int", "float"), 1),
        (("object", "Dict"), {}),
    ):
        if any(word in text for word in words):
            return value
    return "text"


class Body:
    """Stands for one of the official package's models of a request body."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def to_dict(self) -> Any:
        """What the official package sends."""
        return self.value


def is_body(parameter: inspect.Parameter) -> bool:
    """Whether an argument is one of the official package's models of a whole request body."""
    text = str(parameter.annotation)
    return _names_body(text) or (parameter.name == "body" and "str" not in text)


def _names_body(annotation: str) -> bool:
    words = re.findall(r"(?<![\w.'\"])[A-Z]\w*(?!\w|\.)", annotation)
    return "twilio.rest" in annotation or any(word not in TYPING for word in words)


def required(signature: inspect.Signature) -> list[inspect.Parameter]:
    """The arguments that must be given."""
    return [p for p in signature.parameters.values() if p.default is inspect.Parameter.empty]


def capture(call: Any, *args: Any, **kwargs: Any) -> Sent:
    """The request that a call of the official package sends."""
    try:
        call(*args, **kwargs)
    except Captured as captured:
        return captured.sent
    raise AssertionError("nothing was sent")


@cache
def methods() -> tuple[Method, ...]:
    """Every method of the official package that sends a request."""
    found: list[Method] = []
    for chain, here in _walk(client(), ()):
        for verb in VERBS:
            method = getattr(here, verb, None)
            if method is None:
                continue
            signature = inspect.signature(method)
            wanted = [*required(signature), *filter(is_body, signature.parameters.values())]
            given = {p.name: Body({}) if is_body(p) else placeholder(p.annotation) for p in wanted}
            found.append(Method(chain, verb, capture(method, **given)))
    return tuple(found)


def template_pattern(path: str) -> re.Pattern[str]:
    """A pattern for the URLs of a path template, in which marks stand for the parameters."""
    parts = re.split(r"\{[^}]*\}", path)
    return re.compile(f"({MARKED.pattern})".join(map(re.escape, parts)))
