"""The judge: what the published OpenAPI files ask of a request, read without any help from Trunkline.

Enters: the files `twilio_*.json` and, for a call, its arguments by place and wire name. Leaves: the operations of the
spec, the request that such a call must send, sets of arguments to call it with, and answers to give to it.
Called by the conformance and differential tests. It imports nothing of the package: it must not share its mistakes.
"""

from __future__ import annotations

import datetime as dt
import decimal
import json
import os
import re
import urllib.parse
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

Schema = Mapping[str, Any]
Place = str  # "path" | "query" | "header" | "body"
Key = tuple[Place, str]
Arguments = dict[Key, Any]

METHODS = ("get", "post", "put", "patch", "delete")
FORM = "application/x-www-form-urlencoded"
SCIM = "application/scim+json"
MOVED = frozenset({301, 308})
WHOLE_BODY: Key = ("body", "")
# Bodies that the spec does not describe: what the official package sends.
BODIES: dict[tuple[str, str], Schema] = {
    ("numbers_v1", f"Create{name}"): {
        "type": "object",
        "required": required,
        "properties": {
            field: {"type": "string", **({"format": "phone-number"} if field in ("to", "phone_number") else {})}
            for field in (*required, *optional)
        },
    }
    for name, required, optional in (
        ("SmsVerification", ["to"], ["locale", "friendly_name"]),
        ("SmsVerificationCheck", ["to", "verification_code"], ["friendly_name"]),
        (
            "VoiceVerification",
            ["phone_number"],
            ["friendly_name", "custom_code", "call_delay", "status_callback", "extension", "custom_success_message"],
        ),
        ("VoiceVerificationCheck", ["to"], []),
    )
}
BODIES["numbers_v1", "CreateVoiceVerification"]["properties"]["status_callback_method"] = {
    "type": "string",
    "format": "http-method",
    "enum": ["GET", "POST"],
}
PAGING_NAMES = frozenset({"page", "pagesize", "pagetoken", "size", "token"})

SPEC_DIR = Path(__file__).resolve().parents[3] / "shared" / "twilio-oai-next" / "spec" / "json"
REQUIRED = os.environ.get("TRUNKLINE_REQUIRE_SPEC", "") not in ("", "0")


def why_absent() -> str | None:
    """The reason why the spec cannot be read here, or None when it can."""
    if any(SPEC_DIR.glob("twilio_*.json")):
        return None
    return f"the OpenAPI files of Twilio are not at {SPEC_DIR}"


# ---------------------------------------------------------------- reading


@dataclass(frozen=True)
class Document:
    """One file of the spec; `module` is its name without `twilio_`."""

    module: str
    tree: Mapping[str, Any]

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow `$ref` to what it names."""
        while "$ref" in node:
            target: Any = self.tree
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def properties(self, node: Mapping[str, Any]) -> dict[str, Any]:
        """The properties of a schema and of those that it is composed of."""
        schema = self.resolve(node)
        found: dict[str, Any] = {}
        for part in schema.get("allOf", ()):
            found |= self.properties(part)
        return found | schema.get("properties", {})

    def required(self, node: Mapping[str, Any]) -> set[str]:
        """The properties that a schema, or one that it is composed of, requires."""
        schema = self.resolve(node)
        return {
            *schema.get("required", ()),
            *(name for part in schema.get("allOf", ()) for name in self.required(part)),
        }


@dataclass(frozen=True)
class Parameter:
    """A documented argument: where it travels, its wire name and its schema."""

    place: Place
    name: str
    required: bool
    schema: Schema

    @property
    def key(self) -> Key:
        return (self.place, self.name)


@dataclass(frozen=True)
class Example:
    """A response example of the spec."""

    status: int
    name: str
    value: Any


@dataclass(frozen=True)
class SpecOperation:
    """One operation as the spec describes it."""

    document: Document = field(repr=False)
    id: str
    method: str
    origin: str
    path: str
    node: Mapping[str, Any] = field(repr=False)
    item: Mapping[str, Any] = field(repr=False)

    @property
    def module(self) -> str:
        return self.document.module

    @property
    def key(self) -> tuple[str, str, str]:
        """What identifies an operation in every reading: method, origin, path template."""
        return (self.method, self.origin, self.path)

    @property
    def is_list(self) -> bool:
        return self.id.startswith("List")

    def __str__(self) -> str:
        return f"{self.module}.{self.id} ({self.method} {self.path})"

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Everything documented: path, query and header parameters and the top-level fields of the body."""
        found: dict[Key, Parameter] = {}
        for raw in (*self.item.get("parameters", ()), *self.node.get("parameters", ())):
            node = self.document.resolve(raw)
            p = Parameter(node["in"], node["name"], bool(node.get("required")), self.document.resolve(node["schema"]))
            found[p.key] = p
        schema = self.body_schema
        if schema is not None:
            properties = {} if "oneOf" in schema else self.document.properties(schema)
            if not properties:
                must = bool(self.document.resolve(self.node["requestBody"]).get("required")) and self.body_type != FORM
                found[WHOLE_BODY] = Parameter("body", "", must, schema)
            else:
                required = self.document.required(schema)
                for name, raw in properties.items():
                    node = self.document.resolve(raw)
                    if not node.get("readOnly"):
                        found["body", name] = Parameter("body", name, name in required, node)
        return tuple(found.values())

    @cached_property
    def body_type(self) -> str | None:
        """The media type of the request body, or None when the operation has no body.

        Three SCIM operations offer plain JSON as well; RFC 7644, section 3.1, asks for `application/scim+json`.
        """
        content = self.document.resolve(self.node.get("requestBody", {})).get("content", {})
        if len(content) > 1:
            kinds = {json.dumps(media["schema"]) for media in content.values()}
            assert len(kinds) == 1, f"{self}: different bodies by media type"
            assert SCIM in content, f"{self}: which of {list(content)}?"
            return SCIM
        return next(iter(content), None)

    @cached_property
    def body_schema(self) -> Schema | None:
        if self.body_type is None:
            return None
        content = self.document.resolve(self.node["requestBody"])["content"]
        return self.document.resolve(content[self.body_type]["schema"])

    @cached_property
    def auth(self) -> str:
        """`basic`, `none`, or `oauth`."""
        security = self.node.get("security", self.document.tree.get("security"))
        if not security:
            return "none"
        schemes = self.document.tree["components"]["securitySchemes"]
        kinds = {(schemes[name]["type"], schemes[name].get("scheme")) for entry in security for name in entry}
        if ("http", "basic") in kinds:
            return "basic"
        assert {kind for kind, _ in kinds} == {"oauth2"}, f"{self}: {kinds}"
        return "oauth"

    @cached_property
    def conditional(self) -> tuple[tuple[Key, ...], ...]:
        """Groups of which at least one member is required; the spec writes their names in snake case."""
        by_snake = {snake(p.name): p.key for p in self.parameters if p.place != "path"}
        groups = self.node.get("x-twilio", {}).get("conditional", ())
        return tuple(tuple(by_snake[name] for name in group) for group in groups)

    @cached_property
    def paging(self) -> Mapping[str, Parameter]:
        """The paging parameters by role: `size`, `page`, `token`."""
        roles: dict[str, Parameter] = {}
        if self.is_list:
            for p in self.parameters:
                if p.place == "query" and p.name.lower() in PAGING_NAMES:
                    roles[p.name.lower().removeprefix("page") or "page"] = p
        return roles

    @cached_property
    def success(self) -> Mapping[int, str | None]:
        """Success statuses and the media type of each (None: no content); not those that lead to another address."""
        found: dict[int, str | None] = {}
        for status, raw in self.node["responses"].items():
            if status[0] in "23" and int(status) not in MOVED:
                found[int(status)] = next(iter(self.document.resolve(raw).get("content", {})), None)
        return found

    @property
    def moved(self) -> list[int]:
        """The statuses by which the operation says that its resource has moved for good."""
        return sorted(MOVED & {int(status) for status in self.node["responses"] if status.isdigit()})

    @cached_property
    def examples(self) -> tuple[Example, ...]:
        """The examples of the success responses."""
        return tuple(e for e in self.all_examples if e.status < 400)

    @cached_property
    def all_examples(self) -> tuple[Example, ...]:
        found: list[Example] = []
        for status, raw in self.node["responses"].items():
            for media in self.document.resolve(raw).get("content", {}).values():
                for name, example in media.get("examples", {}).items():
                    found.append(Example(int(status), name, self.document.resolve(example)["value"]))
        return tuple(found)

    def response_schema(self, status: int) -> Schema | None:
        media = self.success[status]
        if media is None:
            return None
        response = self.document.resolve(self.node["responses"][str(status)])
        return self.document.resolve(response["content"][media].get("schema", {}))

    def result_properties(self) -> frozenset[str]:
        """Names of the answer's top-level fields."""
        status = min(self.success)
        schema = self.response_schema(status) or {}
        return frozenset(schema.get("properties", ()))


def snake(name: str) -> str:
    """`MessagingServiceSid` → `messaging_service_sid`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


class Spec:
    """All operations of the spec."""

    def __init__(self, folder: Path = SPEC_DIR) -> None:
        self.documents = [
            Document(path.stem.removeprefix("twilio_"), json.loads(path.read_text(encoding="utf-8")))
            for path in sorted(folder.glob("twilio_*.json"))
        ]
        self.operations: tuple[SpecOperation, ...] = tuple(self._read())
        self.by_key = {op.key: op for op in self.operations}
        clashes = [key for key, count in Counter(op.key for op in self.operations).items() if count > 1]
        assert not clashes, f"two operations at one place: {clashes}"

    def _read(self) -> Iterator[SpecOperation]:
        for document in self.documents:
            for path, item in document.tree["paths"].items():
                (server,) = item.get("servers") or document.tree["servers"]
                for method in METHODS:
                    if method in item:
                        node = item[method]
                        if (body := BODIES.get((document.module, node["operationId"]))) is not None:
                            assert "requestBody" not in node, f"{node['operationId']}: the spec has the body by now"
                            node = {**node, "requestBody": {"content": {"application/json": {"schema": body}}}}
                        yield SpecOperation(
                            document, node["operationId"], method.upper(), server["url"], path, node, item
                        )

    def modules(self) -> list[str]:
        """The product versions that have an operation."""
        return sorted({op.module for op in self.operations})

    def of(self, module: str) -> list[SpecOperation]:
        return [op for op in self.operations if op.module == module]


@cache
def read() -> Spec:
    """The spec, read once in a process."""
    return Spec()


# ---------------------------------------------------------------- arguments

INSTANT = dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
INSTANT_TEXT = "2024-05-06T07:08:09Z"
DAY = dt.date(2024, 5, 6)
DAY_TEXT = "2024-05-06"
PHONE = "+14155550123"
AWKWARD = "é ß&=+%;\"'<>#?~"  # each character has bitten somebody's encoder
SID_PATTERN = re.compile(r"\^?\(?([A-Z]{2})")


def example_value(op: SpecOperation, p: Parameter, *, awkward: bool = False, nested: bool = False) -> Any:
    """A sensible value for a parameter, in the Python type a caller would naturally use.

    awkward: with characters that must be encoded. nested: inside a JSON body, where only JSON types may stand.
    """
    return _value(op.document, p.schema, p.name, p.place, awkward, nested)


def _value(document: Document, raw: Schema, name: str, place: Place, awkward: bool, nested: bool) -> Any:
    schema = document.resolve(raw)
    for several in ("oneOf", "allOf"):
        if several in schema and "properties" not in schema:
            return _value(document, schema[several][0], name, place, awkward, nested)
    if "enum" in schema:
        values = [v for v in schema["enum"] if v is not None]
        return values[-1] if awkward else values[0]
    kind, form = schema.get("type"), schema.get("format")
    if kind == "boolean":
        return awkward
    if kind == "integer":
        return int(schema.get("maximum", 7) if awkward else max(schema.get("minimum", 3), 3))
    if kind == "number":
        return 0.25
    if kind == "array":
        one = _value(document, schema["items"], name, place, False, True)
        two = _value(document, schema["items"], name, place, awkward, True)
        if one == two and isinstance(two, str) and "enum" not in document.resolve(schema["items"]):
            two += "2"
        return [one, two]
    if kind == "string":
        return _text(schema, form, name, place, awkward, nested)
    if form is not None and form.startswith("prefixed-collapsible-map"):
        return {"provider": {"option": AWKWARD if awkward else "on"}, "flat": "1"}
    if kind == "object" and schema.get("properties"):
        wanted = schema["properties"] if awkward else schema.get("required") or list(schema["properties"])[:1]
        return {n: _value(document, schema["properties"][n], n, place, awkward, True) for n in wanted}
    if kind == "object" and isinstance(schema.get("additionalProperties"), dict) and schema["additionalProperties"]:
        return {"key": _value(document, schema["additionalProperties"], name, place, awkward, True)}
    return {"text": AWKWARD if awkward else "plain", "list": [1, True, None, {"deep": 0.5}]}


def _text(schema: Schema, form: str | None, name: str, place: Place, awkward: bool, nested: bool) -> Any:
    if form == "date-time":
        return INSTANT_TEXT if nested else INSTANT
    if form == "date":
        return DAY_TEXT if nested else DAY
    if form == "phone-number":
        return PHONE
    if form == "iso-country-code":
        return "US"
    if form == "uri":
        return "https://example.com/é?a=b&c=d e#f" if awkward else "https://example.com/a"
    sid = SID_PATTERN.match(schema.get("pattern", ""))
    if sid and schema.get("maxLength") == 34:
        return sid.group(1) + "0123456789abcdef" * 2
    if place == "path":
        return f"{name} é:@+%;=~" if awkward else f"{name}1"
    if place == "header":
        return f"{name} value"
    return f"{name} {AWKWARD}" if awkward else f"{name} 1"


def minimal(op: SpecOperation) -> Arguments:
    """Required arguments only, and the first member of each conditional group."""
    wanted = {p.key for p in op.parameters if p.required} | {group[0] for group in op.conditional}
    return {p.key: example_value(op, p) for p in op.parameters if p.key in wanted}


def everything(op: SpecOperation) -> Arguments:
    """Every documented argument, the paging parameters of a list included."""
    return {p.key: example_value(op, p, awkward=True) for p in op.parameters}


def nulls(op: SpecOperation) -> Arguments:
    """The required arguments, and None for every other field of a JSON body that may be null.

    `sender_id` of messaging_v2.CreateChannelsSender is required and nullable: to ask for it and to take null for it
    would contradict each other, so it keeps its value.
    """
    arguments = minimal(op)
    if op.body_type is not None and op.body_type != FORM:
        nullable = [p for p in op.parameters if p.place == "body" and p.schema.get("nullable") and not p.required]
        arguments.update({p.key: None for p in nullable})
    return arguments


# ---------------------------------------------------------------- the expected request


@dataclass(frozen=True)
class Json:
    """A text on the wire that must parse to this JSON value."""

    value: Any


Pairs = dict[str, list[str | Json]]


@dataclass(frozen=True)
class Expected:
    """The request which the spec asks for. Pairs are grouped by name: order counts only among values of one name."""

    method: str
    origin: str
    segments: tuple[str, ...]
    query: Pairs
    headers: Mapping[str, str]
    body_type: str | None
    form: Pairs
    json: Any
    auth: str


def expected(op: SpecOperation, arguments: Arguments) -> Expected:
    """The request for these arguments, by the spec alone."""
    known = {p.key: p for p in op.parameters}
    assert set(arguments) <= set(known), set(arguments) - set(known)
    path: dict[str, str] = {}
    query: Pairs = {}
    headers: dict[str, str] = {}
    form: Pairs = {}
    body: Any = None
    json_body = op.body_type is not None and op.body_type != FORM
    for key, value in arguments.items():
        place, name = key
        p = known[key]
        if place == "path":
            path[name] = plain(value, p.schema)
        elif place == "query":
            _pairs(op.document, p, value, query)
        elif place == "header":
            headers[name] = plain(value, p.schema)
        elif not json_body:
            _pairs(op.document, p, value, form)
        elif key == WHOLE_BODY:
            body = value
        else:
            body = {} if body is None else body
            body[name] = json_value(value)
    segments = tuple(
        re.sub(r"\{([^{}]+)\}", lambda m: path[m.group(1)], segment) for segment in op.path.removeprefix("/").split("/")
    )
    return Expected(op.method, op.origin, segments, query, headers, op.body_type, form, body, op.auth)


def _pairs(document: Document, p: Parameter, value: Any, into: Pairs) -> None:
    form = p.schema.get("format") or ""
    if form.startswith("prefixed-collapsible-map-"):
        for path, leaf in _leaves(value):
            into.setdefault(".".join((form.removeprefix("prefixed-collapsible-map-"), *path)), []).append(str(leaf))
    elif p.schema.get("type") == "array":
        items = document.resolve(p.schema["items"])
        into.setdefault(p.name, []).extend(_one(items, item) for item in value)
    else:
        into.setdefault(p.name, []).append(_one(p.schema, value))


def _leaves(value: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for key, inner in value.items():
        if isinstance(inner, Mapping):
            for path, leaf in _leaves(inner):
                yield (key, *path), leaf
        else:
            yield (key,), inner


def _one(schema: Schema, value: Any) -> str | Json:
    if schema.get("type") in (None, "object") and not isinstance(value, str):
        return Json(value)
    return plain(value, schema)


def plain(value: Any, schema: Schema) -> str:
    """A scalar as it stands on the wire."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.datetime):
        value = value if value.tzinfo is None else value.astimezone(dt.UTC)
        return str(value.strftime("%Y-%m-%d" if schema.get("format") == "date" else "%Y-%m-%dT%H:%M:%SZ"))
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value)


def json_value(value: Any) -> Any:
    """A value as it stands in a JSON body."""
    if isinstance(value, dt.date):
        return plain(value, {})
    if isinstance(value, decimal.Decimal):
        return float(value)
    return value


# ---------------------------------------------------------------- comparing


@dataclass(frozen=True)
class Sent:
    """A request as a transport saw it."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers.items() if key.lower() == name.lower()), None)

    @property
    def media_type(self) -> str | None:
        value = self.header("Content-Type")
        return None if value is None else value.split(";")[0].strip().lower()

    def form(self) -> dict[str, list[str]]:
        return pairs((self.body or b"").decode("ascii"))


PATH_CHARACTERS = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})*")
QUERY_CHARACTERS = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})*")


def pairs(text: str) -> dict[str, list[str]]:
    """Form-encoded text → values by name."""
    found: dict[str, list[str]] = {}
    for name, value in urllib.parse.parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text)):
        found.setdefault(name, []).append(value)
    return found


def differences(want: Expected, sent: Sent) -> list[str]:
    """Everything in which a sent request is not the expected one, in words."""
    wrong: list[str] = []
    if sent.method != want.method:
        wrong.append(f"method {sent.method}, not {want.method}")
    url = urllib.parse.urlsplit(sent.url)
    if f"{url.scheme}://{url.netloc}" != want.origin:
        wrong.append(f"origin {url.scheme}://{url.netloc}, not {want.origin}")
    if url.fragment or "#" in sent.url:
        wrong.append(f"a fragment in {sent.url}")
    if not PATH_CHARACTERS.fullmatch(url.path):
        wrong.append(f"a character in the path that must be escaped: {url.path}")
    segments = tuple(urllib.parse.unquote(s, errors="strict") for s in url.path.removeprefix("/").split("/"))
    if segments != want.segments:
        wrong.append(f"path {segments}, not {want.segments}")
    if any("+" in s for s in want.segments) and "%2B" in url.path:
        wrong.append("`+` escaped in the path")
    if not QUERY_CHARACTERS.fullmatch(url.query):
        wrong.append(f"a character in the query that must be escaped: {url.query}")
    try:
        wrong += compare_pairs("query", want.query, pairs(url.query))
    except ValueError as error:
        wrong.append(f"query: {error} in {url.query[:80]}")
    for name, value in want.headers.items():
        if sent.header(name) != value:
            wrong.append(f"header {name} is {sent.header(name)!r}, not {value!r}")
    wrong += _compare_auth(want, sent)
    wrong += _compare_body(want, sent)
    return wrong


def _compare_auth(want: Expected, sent: Sent) -> list[str]:
    if any(name.lower() == "authorization" for name in want.headers):
        return []
    value = sent.header("Authorization") or ""
    scheme = value.split(" ")[0].lower() or "none"
    wanted = {"basic": "basic", "none": "none", "oauth": "bearer"}[want.auth]
    return [] if scheme == wanted else [f"authorization {scheme}, not {wanted}"]


def _compare_body(want: Expected, sent: Sent) -> list[str]:
    if want.body_type is None:
        return [] if not sent.body else [f"a body where none is documented: {sent.body[:80]!r}"]
    wrong: list[str] = []
    if want.body_type == FORM:
        if want.form and sent.media_type != FORM:
            wrong.append(f"content type {sent.media_type}, not {FORM}")
        try:
            return wrong + compare_pairs("form", want.form, sent.form())
        except ValueError as error:
            return [*wrong, f"no form: {error} in {(sent.body or b'')[:80]!r}"]
    if want.json is None and not sent.body:
        return wrong
    if sent.media_type != want.body_type:
        wrong.append(f"content type {sent.media_type}, not {want.body_type}")
    try:
        value = json.loads(sent.body or b"null")
    except ValueError:
        return [*wrong, f"no JSON: {(sent.body or b'')[:80]!r}"]
    wanted = {} if want.json is None else want.json
    if value != wanted:
        wrong.append(f"JSON {_difference(wanted, value)}")
    return wrong


def _difference(want: Any, got: Any, path: str = "$") -> str:
    """The first places where two JSON values differ."""
    if isinstance(want, dict) and isinstance(got, dict):
        found = [f"{path}.{k} missing" for k in want.keys() - got.keys()]
        found += [f"{path}.{k} not asked for" for k in got.keys() - want.keys()]
        found += [_difference(want[k], got[k], f"{path}.{k}") for k in want.keys() & got.keys() if want[k] != got[k]]
        return "; ".join(sorted(found)[:8])
    return f"{path} is {got!r}, not {want!r}"


def compare_pairs(place: str, want: Mapping[str, list[str | Json]], got: Mapping[str, list[str]]) -> list[str]:
    """Differences between expected and sent pairs."""
    wrong = [f"{place}: {name} is missing" for name in want if name not in got]
    wrong += [f"{place}: {name} = {got[name]!r} is not asked for" for name in got if name not in want]
    for name in want:
        if name in got and not _same_values(want[name], got[name]):
            wrong.append(f"{place}: {name} = {got[name]!r}, not {want[name]!r}")
    return wrong if len(wrong) <= 8 else [*wrong[:8], f"{place}: … {len(wrong) - 8} more"]


def _same_values(want: Iterable[str | Json], got: Iterable[str]) -> bool:
    wants, gots = list(want), list(got)
    return len(wants) == len(gots) and all(_same(w, g) for w, g in zip(wants, gots, strict=True))


def _same(want: str | Json, got: str) -> bool:
    if isinstance(want, str):
        return want == got
    try:
        parsed = json.loads(got)
    except ValueError:
        return False
    return bool(parsed == want.value)


# ---------------------------------------------------------------- answers


def answer(op: SpecOperation, status: int | None = None) -> tuple[int, str | None, bytes]:
    """A success answer: status (the lowest by default), content type, body.

    From an example, else synthesised from the schema. Links to a next page are taken out, so that a lazy list ends.
    """
    status = min(op.success) if status is None else status
    media = op.success[status]
    if media is None:
        return status, None, b""
    examples = [e for e in op.examples if e.status == status]
    if examples:
        value = examples[-1].value
    else:
        value = _synthesise(op.document, op.response_schema(status) or {}, 0)
    return status, media, json.dumps(without_links(value)).encode()


def without_links(value: Any) -> Any:
    """The envelope of a list without its next page."""
    if not isinstance(value, dict):
        return value
    closed = dict(value)
    if "next_page_uri" in closed:
        closed["next_page_uri"] = None
    if "has_next" in closed:
        closed["has_next"] = False
    if "totalResults" in closed and isinstance(closed.get("Resources"), list):
        closed["totalResults"] = len(closed["Resources"])
    meta = closed.get("meta")
    if isinstance(meta, dict):
        closed["meta"] = {k: None if k in ("next_page_url", "nextToken", "next_token") else v for k, v in meta.items()}
    return closed


def _synthesise(document: Document, raw: Schema, depth: int) -> Any:
    schema = document.resolve(raw)
    for union in ("oneOf", "anyOf"):
        if union in schema:
            return _synthesise(document, schema[union][0], depth)
    if "allOf" in schema:
        merged: dict[str, Any] = {}
        for part in schema["allOf"]:
            merged.update(_synthesise(document, part, depth))
        return merged
    kind = schema.get("type")
    if kind == "object" or "properties" in schema:
        if depth > 6:
            return {}
        return {n: _synthesise(document, s, depth + 1) for n, s in schema.get("properties", {}).items()}
    if kind == "array":
        return [_synthesise(document, schema.get("items", {}), depth + 1)]
    return _value(document, schema, "text", "body", False, True)
