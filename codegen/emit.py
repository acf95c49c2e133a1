"""Facts → code: models, operations and the resource classes of the asynchronous client.

Run as part of `make generate`; `unasync` derives the synchronous client from what this writes. Code comes out in filled
lines of at most 120 columns and is exempt from the formatter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from . import names
from .overrides import Json

WIDTH = 120
HEADER = "# Generated from facts/{}.json by `make generate`; do not edit.\n"
ALL_HEADER = "# Generated from the facts by `make generate`; do not edit.\n"
CHECKING = "TYPE_CHECKING = False\nif TYPE_CHECKING:\n"
_GROUP = re.compile(r"([\w= ]*[(\[{])(.*)([)\]}])")
_STEP = re.compile(r"(\w+)(\(([^)]*)\))?")

FIELD_TYPES = {
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "decimal": "Decimal",
    "date": "Date",
    "datetime": "Instant",
    "rfc2822": "Rfc2822",
    "seconds": "Seconds",
    "millis": "Millis",
    "address": "AddressText",
    "any": "Any",
    "object": "dict[str, Any]",
    "int:text": "IntText",
    "float:text": "FloatText",
    "bool:text": "BoolText",
    "decimal:text": "DecimalText",
    "seconds:text": "SecondsText",
    "millis:text": "MillisText",
    "HttpMethod": "HttpMethod",
    "shared": "SharedText",
}
# Fields of text that the rows of a list repeat as a rule, by module: they hold one object, which is looked up for each.
SHARED = {"api_v2010": {"account_sid", "api_version", "messaging_service_sid", "price_unit"}}
ARGUMENT_TYPES = {
    "str": "str",
    "address": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "decimal": "Decimal | float | str",
    "date": "date | str",
    "datetime": "datetime | date | str",
    "any": "Any",
    "json": "Json",
    "object": "Mapping[str, Any]",
    "pairs": "Mapping[str, str]",
    "prefixed": "Mapping[str, Any]",
}
FORMATS = {
    "date": "date",
    "datetime": "datetime",
    "json": "json",
    "list[json]": "json_items",
    "pairs": "pairs",
    "prefixed": "prefixed",
}
BUILT_IN = {"Date", "Decimal", "Any", "str", "int", "float", "bool"}
ARTICLES = {"create": "a", "fetch": "the", "update": "the", "delete": "the", "patch": "the"}


def fill(head: str, parts: Sequence[str], tail: str, indent: str) -> str:
    """`head(part, part, …)tail` in lines of at most `WIDTH` columns; continuation lines are indented one step more."""
    line = indent + head + ", ".join(parts) + tail
    if len(line) <= WIDTH:
        return line + "\n"
    lines = [indent + head]
    inner = indent + "    "
    current = ""
    for part in parts:
        piece = part + ","
        if len(inner) + len(piece) > WIDTH:
            lines += [inner + current] if current else []
            current = ""
            if group := _GROUP.fullmatch(part):
                lines.append(fill(group[1], _split(group[2]), group[3] + ",", inner).rstrip("\n"))
            else:
                room = WIDTH - len(inner) - 1
                cut = part.rindex("/" if part[0] == '"' else "|", 0, room)
                quote = '"' if part[0] == '"' else ""
                lines += [f"{inner}{part[:cut].rstrip()}{quote}", f"{inner}{quote}{part[cut:]},"]
            continue
        if current and len(inner) + len(current) + 1 + len(piece) > WIDTH:
            lines.append(inner + current)
            current = piece
        else:
            current = f"{current} {piece}" if current else piece
    lines += [inner + current] if current else []
    lines.append(indent + tail)
    return "\n".join(lines) + "\n"


def _split(text: str) -> list[str]:
    """Splits at the commas outside all brackets."""
    parts, depth, start = [], 0, 0
    for index, char in enumerate(text):
        depth += (char in "([{") - (char in ")]}")
        if char == "," and depth == 0:
            parts.append(text[start:index].strip())
            start = index + 1
    last = text[start:].strip()
    return [*parts, last] if last else parts


def _literal(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _strings(values: Iterable[str]) -> str:
    texts = [_literal(value) for value in values]
    return f"({', '.join(texts)}{',' if len(texts) == 1 else ''})"


def _unlist(type: str, prefix: str) -> str | None:
    return type[len(prefix) + 1 : -1] if type.startswith(prefix + "[") else None


# models


class Models:
    """The module of models of one product version."""

    def __init__(self, facts: Json) -> None:
        self._facts = facts
        self._used: set[str] = set()

    def text(self) -> str:
        enums = "".join(self._enum(name, values) for name, values in self._facts["enums"].items() if self._in_use(name))
        models = "".join(self._model(name, fields) for name, fields in self._facts["models"].items())
        arguments = self._arguments()
        out = HEADER.format(self._facts["module"]) + f'"""The models of {self._facts["module"]}."""\n\n'
        out += "from __future__ import annotations\n\n"
        if "Date" in self._used:
            out += "from datetime import date as Date\n"
        if "Decimal" in self._used:
            out += "from decimal import Decimal\n"
        if "Any" in self._used:
            out += "from typing import Any\n"
        if self._used & {"Date", "Decimal", "Any"}:
            out += "\n"
        if self._facts["models"]:
            out += "from .._core.model.model import Model\n"
        local = {*self._facts["models"], *self._facts["enums"]}
        types = sorted((self._used & {*FIELD_TYPES.values(), "OpenEnum"}) - BUILT_IN - local)
        if types:
            line = f"from ..types import {', '.join(types)}\n"
            out += line if len(line) <= WIDTH else fill("from ..types import (", types, ")", "")
        for mixin in sorted(set(self._facts.get("mixins", {}).values())):
            module, _, name = mixin.rpartition(".")
            out += f"from ..types.{module} import {name}\n"
        if arguments:
            out += "\n" + CHECKING + "    from typing import Literal\n\n" + arguments
        return out + enums + models

    def _in_use(self, enum: str) -> bool:
        word = re.compile(rf"\b{enum}\b")
        return any(word.search(field[2]) for fields in self._facts["models"].values() for field in fields)

    def _enum(self, name: str, values: list[str]) -> str:
        self._used.add("OpenEnum")
        out = f"\n\nclass {name}(OpenEnum):\n"
        seen: set[str] = set()
        for value in values:
            member = names.member(value)
            while member in seen:
                member += "_"
            seen.add(member)
            out += f"    {member} = {_literal(value)}\n"
        return out

    def _model(self, name: str, fields: list[list[Any]]) -> str:
        renames = {row[1]: row[0] for row in fields if row[1] != row[0]}
        mixin = self._facts.get("mixins", {}).get(name, "").rpartition(".")[2]
        bases = [*([mixin] if mixin else []), "Model", "frozen=True", "kw_only=True", "gc=False"]
        pairs = [f"{_literal(k)}: {_literal(v)}" for k, v in renames.items()]
        head = f"class {name}({', '.join(bases)}"
        if pairs and len(head) + len(", ".join(pairs)) + 14 <= WIDTH:
            head += f", rename={{{', '.join(pairs)}}}"
        elif pairs:
            head += ",\n" + fill("rename={", pairs, "}", "    ").rstrip("\n") + ",\n"
        out = f"\n\n{head}):\n"
        shared = SHARED.get(self._facts["module"], ())
        for row in fields:
            type = "shared" if row[2] == "str" and row[1] in shared else row[2]
            out += f"    {row[1]}: {self._annotation(type)} | None = None\n"
        if hidden := sorted(row[1] for row in fields if row[3:]):
            out += "\n" + fill("_hidden = frozenset({", [_literal(name) for name in hidden], "})", "    ")
        return out if fields else out + "    pass\n"

    def _annotation(self, type: str) -> str:
        for outer, written in (("list", "list[{}]"), ("map", "dict[str, {}]")):
            if (item := _unlist(type, outer)) in ("address", "rfc2822"):
                raise ValueError("a model makes an Address or a datetime of a field alone, not yet of what it holds")
            if item is not None:
                return written.format(self._annotation(item))
        text = FIELD_TYPES.get(type, type)
        self._used.update(re.findall(r"\w+", text))
        return text

    def _arguments(self) -> str:
        """Aliases of the values that arguments take, seen by type checkers alone."""
        used: set[str] = set()
        for operation in self._facts["operations"].values():
            for param in operation.get("params", []):
                words = re.findall(r"\w+", param[2])
                used.update(word for word in words if word in self._facts["enums"] or word == "HttpMethod")
        out = ""
        for name in sorted(used):
            values = self._facts["enums"].get(name, ["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"])
            out += fill(f"{name}Arg = Literal[", [_literal(value) for value in values], "]", "    ")
        return out


# operations


class Operations:
    """The module of operations of one product version."""

    def __init__(self, facts: Json) -> None:
        self._facts = facts

    def text(self) -> str:
        module = self._facts["module"]
        body = "".join(self._operation(id, op) for id, op in self._facts["operations"].items())
        listing = ", Listing" if "Listing(" in body else ""
        out = HEADER.format(module) + f'"""The operations of {module}."""\n\n'
        if "dict[str, Any]" in body:
            out += "from typing import Any\n\n"
        out += f"from .._core.call.operation import {listing[2:] + ', ' if listing else ''}Operation\n"
        if re.search(r"\bm\.", body):
            out += f"from ..models import {module} as m\n"
        return out + "\n" + body

    def _operation(self, id: str, op: Json) -> str:
        args = [_literal(text) for text in (f"{self._facts['module']}.{id}", op["method"], op["host"], op["path"])]
        result = op.get("result")
        if result:
            args.append(result_type(result))
        collected = accessor_ids(op["accessor"])
        if collected != re.findall(r"\{([^}]*)\}", op["path"]):
            args.append(f"ids={_strings(collected)}")
        if op.get("body"):
            args.append(f"body={_literal(op['body'])}")
        if op["status"] != [200]:
            args.append(f"status=({', '.join(map(str, op['status']))}{',' if len(op['status']) == 1 else ''})")
        params = [p for p in op.get("params", []) if p[3] != "path"]
        formats = {p[0]: format for p in params if (format := _format(p[2].rstrip("?"), op.get("body")))}
        if formats:
            args.append("formats={" + ", ".join(f"{_literal(k)}: {_literal(v)}" for k, v in formats.items()) + "}")
        if required := [p[0] for p in params if len(p) > 4 and p[4]]:
            args.append(f"required={_strings(required)}")
        if nullable := [p[0] for p in params if p[2].endswith("?")]:
            args.append(f"nullable={_strings(nullable)}")
        if op.get("conditional"):
            groups = [_strings(group) for group in op["conditional"]]
            args.append(f"conditional=({', '.join(groups)},)")
        if listing := op.get("list"):
            args.append(f"listing={self._listing(listing)}")
        if op.get("auth", "basic") != "basic":
            args.append(f"auth={_literal(op['auth'])}")
        if any(p[0] == "IdempotencyKey" for p in params):
            args.append("idempotency=True")
        if personal := personal_parameters(op, self._facts):
            args.append(f"personal={_strings(personal)}")
        kind = "" if result else ": Operation[None]"
        return fill(f"{id}{kind} = Operation(", args, ")", "")

    def _listing(self, listing: Json) -> str:
        args = [_literal(listing["key"]), _literal(listing["paging"])]
        params = listing.get("params", [])
        if "max" in listing or params:
            args.append(str(listing.get("max")))
        for kind in (SIZE, PAGE, TOKEN):
            args.append(next((_literal(p) for p in params if p in kind), "None"))
        while args[-1] == "None":
            args.pop()
        return f"Listing({', '.join(args)})"


def personal_parameters(op: Json, facts: Json) -> list[str]:
    """The path parameters that are marked as personal data, or that are fields of the result that are."""
    fields = facts["models"].get(op.get("result", ""), [])
    marked = {_plain(row[0]) for row in fields if row[2] == "address" or "pii" in row[3:]}
    path = [p for p in op.get("params", []) if p[3] == "path"]
    return [p[0] for p in path if "pii" in p[5:] or _plain(p[0]) in marked]


def _plain(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower())


def _format(type: str, body: str | None) -> str | None:
    """How an argument is encoded, where its value alone does not tell; one value for a JSON list is wrapped."""
    return FORMATS.get(type) or ("list" if type.startswith("list[") and body in ("json", "scim+json") else None)


SIZE = ("PageSize", "Size")
PAGE = ("Page",)
TOKEN = ("PageToken", "Token")


def result_type(type: str) -> str:
    """The Python type of a result."""
    if (item := _unlist(type, "list")) is not None:
        return f"list[{result_type(item)}]"
    if (item := _unlist(type, "map")) is not None:
        return f"dict[str, {result_type(item)}]"
    return FIELD_TYPES.get(type) or f"m.{type}"


def accessor_ids(accessor: str) -> list[str]:
    """The wire names of the path parameters that an accessor collects."""
    return [wire for _, _, args in _STEP.findall(accessor) for wire in args.split(",") if wire]


# resource classes


@dataclass
class Node:
    """A step of the tree: a collection (or singleton), or a single resource (`context`)."""

    chain: str
    namespace: str
    cls: str
    context: bool = False
    singleton: bool = False
    args: list[str] = field(default_factory=list)
    children: dict[str, Node] = field(default_factory=dict)
    item: Node | None = None
    operations: list[tuple[str, Json]] = field(default_factory=list)
    helper: str | None = None  # a handwritten subclass, as module.Class below helpers/

    @property
    def made(self) -> str:
        """The name of the class that an accessor makes."""
        return f"Async{self.helper.rpartition('.')[2] if self.helper else self.cls}"

    @property
    def helper_import(self) -> str:
        """The line that imports the handwritten subclass; empty if there is none."""
        return f"from ..helpers.{self.helper.rpartition('.')[0]} import {self.made}\n" if self.helper else ""

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children.values():
            yield from child.walk()
        if self.item:
            yield from self.item.walk()


class Resources:
    """The module of resource classes of one product version."""

    def __init__(self, facts: Json) -> None:
        self._facts = facts
        self.roots: dict[str, Node] = {}
        namespaces = sorted({op["namespace"] for op in facts["operations"].values()})
        for namespace in namespaces:
            prefix = "".join(names.camel(part) for part in namespace.split(".")[1:]) if len(namespaces) > 1 else ""
            cls = "".join(names.camel(part) for part in namespace.split("."))
            self.roots[namespace] = Node("", namespace, cls)
            self._grow(self.roots[namespace], prefix)

    def _grow(self, root: Node, prefix: str) -> None:
        ops = [(id, op) for id, op in self._facts["operations"].items() if op["namespace"] == root.namespace]
        # Instance operations first: their path has the resource's own name of its parameter.
        for id, op in sorted(ops, key=lambda row: (row[1]["accessor"].count("."), row[1]["path"], row[0])):
            *steps, _ = op["accessor"].split(".")
            node, cls = root, prefix
            for step in steps:
                match = _STEP.fullmatch(step)
                assert match, step
                name, args = match[1], [wire for wire in (match[3] or "").split(",") if wire]
                cls += names.camel(name)
                chain = f"{node.chain}.{name}" if node.chain else name
                node = node.children.setdefault(name, Node(chain, root.namespace, cls))
                if match[2] and not args:
                    node.singleton = True
                if args:
                    if node.item is None:
                        node.item = Node(f"{chain}({','.join(args)})", root.namespace, cls + "Context", True, args=args)
                    node = node.item
            node.operations.append((id, op))
        # `workers.statistics()` and `workers(sid).statistics()` are two resources.
        for node in root.walk():
            for name in node.children.keys() & (node.item.children.keys() if node.item else set()):
                node.children[name].cls = f"{node.cls}All{names.camel(name)}"
        # A handwritten class is named for a collection, `accounts().messages`, or one of it, `accounts().messages()`.
        for node in root.walk():
            node.helper = self._facts.get("helpers", {}).get(re.sub(r"\([^)]*\)", "()", node.chain))

    def text(self) -> str:
        module = self._facts["module"]
        nodes = [node for root in self.roots.values() for node in root.walk()]
        body = "".join(self._class(node) for node in nodes)
        out = HEADER.format(module) + f'"""The resources of {module}."""\n\n'
        out += "from __future__ import annotations\n\n"
        if "numbered_pairs(" in body:
            out += "from ..._core.call.operation import numbered_pairs\n"
        out += f"from ..._operations import {module} as ops\n"
        if "UNSET" in body:
            out += "from ...types import UNSET\n"
        out += f"from ..resource import AsyncResource{', accessor' if '@accessor' in body else ''}\n\n"
        code = re.sub(r'""".*?"""', "", body, flags=re.S)

        def has(*words: str) -> list[str]:
            return [word for word in words if re.search(rf"([:|>\[] ?|\[str, ){word}\b", code)]

        standard = ["from builtins import list as List\n"] if has("List") else []
        for source, words in (
            ("collections.abc", has("AsyncIterator", "Mapping", "Sequence")),
            ("datetime", has("date", "datetime")),
            ("decimal", has("Decimal")),
            ("typing", has("Any")),
        ):
            if words:
                standard.append(f"from {source} import {', '.join(words)}\n")
        local = ["from ..._core.call.operation import Json\n"] if has("Json") else []
        if has("m"):
            local.append(f"from ...models import {module} as m\n")
        if has("UnsetType"):
            local.append("from ...types import UnsetType\n")
        local += sorted({node.helper_import for node in nodes if node.helper})
        if has("AsyncPage"):
            local.append("from ..pages import AsyncPage\n")
        if standard or local:
            blocks = ["".join(f"    {line}" for line in block) for block in (standard, local) if block]
            out += CHECKING + "\n".join(blocks)
        return out + body

    def _class(self, node: Node) -> str:
        name = node.chain or node.namespace
        out = f'\n\nclass Async{node.cls}(AsyncResource):\n    """`{name}`"""\n'
        out += "\n    __slots__ = ()\n" + self._path(node)
        for child_name, child in node.children.items():
            out += self._child(child_name, child)
        if not node.context and not node.chain:
            out += self._account(node)
        if node.singleton and not node.item:
            out += f"\n    def __call__(self) -> Async{node.cls}:\n        return self\n"
        if node.item:
            out += self._call(node, node.item)
        for id, op in node.operations:
            out += self._list(id, op) if op.get("list") else self._method(id, op)
        return out

    def _path(self, node: Node) -> str:
        """The template that `shown_path` takes."""
        if not node.operations:
            return ""
        _, op = min(node.operations, key=lambda row: (len(row[1]["path"]), row[0]))
        places = [(each, accessor_ids(each["accessor"])) for _, each in node.operations]
        personal = {ids.index(wire) for each, ids in places for wire in personal_parameters(each, self._facts)}
        path = op["path"]
        for place, wire in enumerate(accessor_ids(op["accessor"])):
            path = path.replace(f"{{{wire}}}", f"{{{place}{'*' if place in personal else ''}}}")
        return f"    _path = {_literal(path)}\n"

    def _child(self, name: str, child: Node) -> str:
        out = "\n    @accessor\n" + fill(f"def {name}(", ["self"], f") -> {child.made}:", "    ")
        if child.helper:
            out += f"        {child.helper_import}\n"
        return out + f"        return {child.made}(self._client, self._ids)\n"

    def _account(self, root: Node) -> str:
        account = self._facts.get("account")
        if not account or account["namespace"] != root.namespace:
            return ""
        cls = f"Async{root.children[account['collection']].cls}Context"
        return (
            f"\n    @accessor\n    def {account['name']}(self) -> {cls}:\n"
            f"        return {cls}(self._client, (self._client.account_sid,))\n"
        )

    def _call(self, node: Node, item: Node) -> str:
        python = [names.argument(wire) for wire in item.args]
        params = [p for n in item.walk() for _, op in n.operations for p in op.get("params", []) if p[3] == "path"]
        integer = {p[0] for p in params if p[2] == "int"}
        args = [
            # None as well: every field of a model may be None, and `client.messages(message.sid)` should pass checkers.
            f"{name}: {'str | int | None' if wire in integer else 'str | None'}"
            for name, wire in zip(python, item.args, strict=True)
        ]
        if node.singleton:
            raise ValueError(f"{node.chain} is both a singleton and a collection")
        out = "\n" + fill("def __call__(", ["self", *args], f") -> {item.made}:", "    ")
        if item.helper:
            out += f"        {item.helper_import}\n"
        ids = f"(*self._ids, {', '.join(python)})"
        return out + fill(f"return {item.made}(", ["self._client", ids], ")", "        ")

    # methods

    def _method(self, id: str, op: Json) -> str:
        verb = op["accessor"].rpartition(".")[2]
        params = [p for p in op.get("params", []) if p[3] != "path"]
        pairs = next((p for p in params if p[2] == "pairs"), None)
        arguments = self._signature(params)
        if params:
            arguments += [EXTRA] if "*" in arguments else ["*", EXTRA]
        if pairs:
            arguments.append("**numbered: str")
        if deletes := op["method"] == "DELETE":
            arguments += [*([] if "*" in arguments else ["*"]), "missing_ok: bool = False"]
        returns = result_type(op["result"]) if op.get("result") else "None"
        out = "\n" + fill(f"async def {verb}(", ["self", *arguments], f") -> {returns}:", "    ")
        out += self._opening(f"{verb.capitalize()} {ARTICLES.get(verb, 'the')} {_words(id)}", op)
        home = "query" if op["method"] in ("GET", "DELETE") or not op.get("body") else "body"
        call = [f"ops.{id}"]
        own = [p for p in params if p[3] == home]
        if own or params:
            call += [_mapping(own), "extra_params"]
        for place in ("header", "query"):
            other = [p for p in params if p[3] == place and place != home]
            if other:
                call.append(f"{'headers' if place == 'header' else place}={_mapping(other)}")
        if deletes:
            call.append("missing_ok=missing_ok")
        send = "await self._send(" if returns == "None" else "return await self._send("
        return out + fill(send, call, ")", "        ")

    def _list(self, id: str, op: Json) -> str:
        params = [p for p in op.get("params", []) if p[3] != "path"]
        item = result_type(op["result"])
        filters = self._signature(params)
        star = [] if any(f == "*" for f in filters) else ["*"]
        query = _mapping([p for p in params if p[3] == "query"])
        headers = [p for p in params if p[3] == "header"]
        more = [f"headers={_mapping(headers)}"] if headers else []
        noun = op["accessor"].split(".")[-2].partition("(")[0].replace("_", " ")
        size = ["limit: int | None = None", "page_size: int | None = None"]
        out = ""
        for verb, returns, sentence in (
            ("list", f"List[{item}]", f"List the {noun}, all or up to `limit`"),
            ("stream", f"AsyncIterator[{item}]", f"Iterate over the {noun}, page by page, `prefetch` of them ahead"),
            ("pages", f"AsyncIterator[AsyncPage[{item}]]", f"Iterate over the pages of {noun}, one request a step"),
        ):
            head = "async def" if verb == "list" else "def"
            wait = "await " if verb == "list" else ""
            ahead = ["prefetch: int = 0"] if verb == "stream" else []
            arguments = ["self", *filters, *star, *size, *ahead, EXTRA]
            out += "\n" + fill(f"{head} {verb}(", arguments, f") -> {returns}:", "    ")
            out += self._opening(sentence, op)
            call = [f"ops.{id}", query, "extra_params", "limit", "page_size", *(["prefetch"] if ahead else []), *more]
            out += fill(f"return {wait}self._{verb}(", call, ")", "        ")
        paging = [
            "page_size: int | None = None",
            "page_number: int | None = None",
            "page_token: str | None = None",
            "target_url: str | None = None",
        ]
        optional = [re.sub(r"^(\w+): ([^=]+)$", r"\1: \2 | None = None", f) if f != "*" else f for f in filters]
        arguments = ["self", *optional, *star, *paging, EXTRA]
        out += "\n" + fill("async def page(", arguments, f") -> AsyncPage[{item}]:", "    ")
        out += self._opening(f"Fetch one page of {noun}, the first one or the one at `target_url`", op)
        call = [f"ops.{id}", query, "extra_params", "page_size", "page_number", "page_token", "target_url", *more]
        return out + fill("return await self._page(", call, ")", "        ")

    def _signature(self, params: list[list[Any]]) -> list[str]:
        required = [f"{p[1]}: {self._argument_type(p[2].rstrip('?'))}" for p in params if len(p) > 4 and p[4]]
        optional = []
        for p in params:
            if len(p) > 4 and p[4]:
                continue
            if p[2].endswith("?"):
                optional.append(f"{p[1]}: {self._argument_type(p[2][:-1])} | UnsetType | None = UNSET")
            else:
                optional.append(f"{p[1]}: {self._argument_type(p[2])} | None = None")
        return [*required, *(["*", *optional] if optional else [])]

    def _argument_type(self, type: str) -> str:
        if (item := _unlist(type, "list")) is not None:
            inner = self._argument_type(item)
            return "str | Sequence[str]" if inner == "str" else f"Sequence[{inner}] | {inner}"
        if (item := _unlist(type, "map")) is not None:
            return f"Mapping[str, {self._argument_type(item)}]"
        if type in ARGUMENT_TYPES:
            return ARGUMENT_TYPES[type]
        if type in self._facts["models"]:
            return f"m.{type} | Mapping[str, Any]"
        return f"m.{type}Arg | str"

    def _opening(self, sentence: str, op: Json) -> str:
        """The docstring, and what keeps the arguments out of crash reports."""
        sentence = sentence.replace(" a a2p", " an a2p")
        sentence = re.sub(r"\ba (?=[aeio])", "an ", sentence)
        route = f"{op['method']} {op['path']}"
        out = f'        """{sentence}: {route}'
        if len(out) > WIDTH - 4:
            if len(route) > WIDTH - 12:
                cut = route.rindex("/", 0, WIDTH - 8)
                route = f"{route[:cut]}\n        {route[cut:]}"
            out = f'        """{sentence}:\n        {route}'
        out += f'\n\n        {op["docs"]}\n        """\n' if op.get("docs") else '."""\n'
        return f"{out}        __tracebackhide__ = True\n"


EXTRA = "extra_params: Mapping[str, Any] | None = None"


def _mapping(params: list[list[Any]]) -> str:
    pairs = []
    for p in params:
        value = f"numbered_pairs({p[1]}, numbered)" if p[2] == "pairs" else p[1]
        pairs.append(f"{_literal(p[0])}: {value}")
    return "{" + ", ".join(pairs) + "}"


def _words(id: str) -> str:
    return names.snake(id).partition("_")[2].replace("_", " ")


# accessors


class Accessors:
    """The module of products, versions and shortcuts: what hangs on a client."""

    def __init__(
        self, modules: dict[str, Resources], shortcuts: dict[str, dict[str, list[str]]], account: Json
    ) -> None:
        self._nodes = {
            namespace: (module, root)
            for module, resources in modules.items()
            for namespace, root in resources.roots.items()
        }
        self._shortcuts = shortcuts
        self._account = account

    def text(self) -> str:
        products: dict[str, list[str]] = {}
        for namespace in sorted(self._nodes):
            products.setdefault(namespace.partition(".")[0], []).append(namespace)
        out = ALL_HEADER
        out += '"""The products of the API, their versions, and the shortcuts to their resources."""\n\n'
        out += "from __future__ import annotations\n\nfrom ..resource import AsyncResource, accessor\n\n" + CHECKING
        out += "    from ..calling import AsyncCaller\n"
        modules = sorted({module for module, _ in self._nodes.values()})
        out += fill("from . import (", modules, ")", "    ")
        body = self._body(products)
        helpers = {node.helper_import for _, root in self._nodes.values() for node in root.walk() if node.helper}
        out += "".join(f"    {line}" for line in sorted(helpers) if f"        {line}" in body)
        return out + body

    def _body(self, products: dict[str, list[str]]) -> str:
        out = ""
        for product, namespaces in products.items():
            cls = names.camel(product)
            out += f'\n\nclass Async{cls}(AsyncResource):\n    """`{product}`"""\n\n    __slots__ = ()\n'
            for namespace in namespaces:
                module, root = self._nodes[namespace]
                out += self._property(namespace.partition(".")[2], module, root, "()")
            for target, shortcuts in self._shortcuts.get(product, {}).items():
                out += "".join(self._shortcut(target, name) for name in shortcuts)
        out += '\n\nclass AsyncAccessors:\n    """The accessors that a client has."""\n\n    __slots__ = ()\n'
        out += "\n    @property\n    def _client(self) -> AsyncCaller:\n        raise NotImplementedError\n"
        for product in products:
            cls = names.camel(product)
            out += f"\n    @accessor\n    def {product}(self) -> Async{cls}:\n"
            out += f"        return Async{cls}(self._client, ())\n"
        for target, shortcuts in self._shortcuts["client"].items():
            out += "".join(self._shortcut(target, name) for name in shortcuts)
        return out

    def _shortcut(self, target: str, name: str) -> str:
        """The property `name` that stands for `target.name`."""
        ids, own = "()", "(self._client.account_sid,)"
        namespace = target
        if target not in self._nodes:
            # The way leads through the client's own account.
            namespace, ids = self._account["namespace"], own
        module, root = self._nodes[namespace]
        if namespace == self._account["namespace"]:
            collection = root.children[self._account["collection"]]
            assert collection.item
            if name == self._account["name"]:
                return self._property(name, module, collection.item, own)
            node = collection if name == self._account["collection"] else collection.item.children[name]
        else:
            node = root.children[name]
        return self._property(name, module, node, ids)

    def _property(self, name: str, module: str, node: Node, ids: str) -> str:
        cls, line = (
            (node.made, node.helper_import) if node.helper else (f"{module}.{node.made}", f"from . import {module}\n")
        )
        head = f"\n    @accessor\n    def {name}(self) -> {cls}:\n        {line}\n"
        return f"{head}        return {cls}(self._client, {ids})\n"


def emit(facts: dict[str, Json], overrides: Json) -> dict[str, str]:
    """The text of each generated file of the package, by its path."""
    files: dict[str, str] = {}
    resources: dict[str, Resources] = {}
    for module, product in sorted(facts.items()):
        product["account"] = overrides["account"]
        files[f"models/{module}.py"] = Models(product).text()
        files[f"_operations/{module}.py"] = Operations(product).text()
        resources[module] = Resources(product)
        files[f"_async/api/{module}.py"] = resources[module].text()
    files["_async/api/__init__.py"] = Accessors(resources, overrides["shortcuts"], overrides["account"]).text()
    for room, sentence in (("models", "The models of the API"), ("_operations", "The operations of the API")):
        files[f"{room}/__init__.py"] = ALL_HEADER + f'"""{sentence}, one module a product version."""\n'
    return files
