"""The files of `_async/api/` with the resource classes."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

from .. import names
from ..overrides import Json
from .layout import accessor_ids
from .operations import personal_parameters
from .ranges import range_filters, range_methods
from .text import CHECKING, HEADER, WIDTH, fill, literal
from .tree import Node
from .types import ARGUMENT_TYPES, result_type, result_types, unlist
from .words import EXTRA as EXTRA_WORDS
from .words import LIMIT, PAGE_SIZE, Words, section

ARTICLES = {"create": "a", "fetch": "the", "update": "the", "delete": "the", "patch": "the"}
EXTRA = "extra_params: Mapping[str, Any] | None = None"


class Resources:
    """A file of resource classes.

    Args:
        facts: of the product version.
        nodes: the resources that it holds.
        account: where the account is, by the overrides.
        words: what its arguments are.
    """

    def __init__(self, facts: Json, nodes: Sequence[Node], account: Json, words: Words) -> None:
        self._facts = facts
        self._nodes = nodes
        self._account = account
        self._words = words
        self._file = nodes[0].file

    def text(self) -> str:
        """The text of the file."""
        module, part = self._facts["module"], self._nodes[0].part
        body = "".join(self._class(node) for node in self._nodes)
        title = ", ".join(filter(None, (module, self._file.removeprefix(module)[1:])))
        out = HEADER.format(module) + f'"""The resources of {title}."""\n\n'
        out += "from __future__ import annotations\n\n"
        if "numbered_pairs(" in body:
            out += "from ..._core.call.operation import numbered_pairs\n"
        if part and "ops." in body:
            out += f"from ..._operations import {part.file} as ops\n"
        if "UNSET" in body:
            out += "from ...types import UNSET\n"
        out += f"from ..resource import AsyncResource{', accessor' if '@accessor' in body else ''}\n\n"
        code = re.sub(r'""".*?"""', "", body, flags=re.S)

        def has(*words: str) -> list[str]:
            return [word for word in words if re.search(rf"([:|>\[] ?|\[str, ){word}\b", code)]

        if "@overload" in body:
            out = out.replace("annotations\n\n", "annotations\n\nfrom typing import overload\n\n", 1)
        standard = ["from builtins import list as List\n"] if has("List") else []
        for source, words in (
            ("collections.abc", has("AsyncIterator", "Mapping", "Sequence")),
            ("datetime", has("date", "datetime", "timedelta")),
            ("decimal", has("Decimal")),
            ("typing", has("Any")),
        ):
            if words:
                standard.append(f"from {source} import {', '.join(words)}\n")
        local = ["from ..._core.call.operation import Json\n"] if has("Json") else []
        if part and has("m"):
            local.append(part.models_import("..."))
        if has("UnsetType"):
            local.append("from ...types import UnsetType\n")
        local += sorted({line for node in self._nodes for line in self._made_elsewhere(node)})
        if has("AsyncPage"):
            local.append("from ..pages import AsyncPage\n")
        if standard or local:
            blocks = ["".join(f"    {line}" for line in block) for block in (standard, local) if block]
            out += CHECKING + "\n".join(blocks)
        return out + body

    def _made_elsewhere(self, node: Node) -> Iterator[str]:
        """The lines that import what a node's accessors make."""
        made = [*node.children.values(), *([node.item] if node.item else [])]
        if account := self._own_account(node):
            made.append(account)
        yield from filter(None, map(self._import, made))

    def _import(self, made: Node) -> str:
        """The line that imports what an accessor makes; empty if it stands in this file."""
        if made.helper:
            return f"from ..helpers.{made.helper.rpartition('.')[0]} import {made.made}\n"
        return "" if made.file == self._file else f"from .{made.file} import {made.made}\n"

    def _class(self, node: Node) -> str:
        name = node.chain or node.namespace
        out = f'\n\nclass Async{node.cls}(AsyncResource):\n    """`{name}`"""\n'
        out += "\n    __slots__ = ()\n" + self._path(node)
        if node.range:
            listing = next(op for _, op in node.operations if op.get("list"))
            names = [p[0] for p in listing["params"] if p[3] == "query"]
            out += range_filters(node.range, [*names, *listing["list"]["params"][:1]])
        for child_name, child in node.children.items():
            out += self._make(child_name, child, "self._ids")
        if account := self._own_account(node):
            out += self._make(self._account["name"], account, "(self._client.account_sid,)")
        if node.singleton and not node.item:
            out += f"\n    def __call__(self) -> Async{node.cls}:\n        return self\n"
        if node.item:
            out += self._call(node, node.item)
        for id, op in node.operations:
            out += self._list(id, op) if op.get("list") else self._method(id, op)
            if op.get("list") and node.range:
                out += self._in_range(node.range, op)
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
        return f"    _path = {literal(path)}\n"

    def _make(self, name: str, made: Node, ids: str) -> str:
        """The accessor `name`."""
        if made.first:
            return self._make_called(name, made)
        out = "\n    @accessor\n" + fill(f"def {name}(", ["self"], f") -> {made.made}:", "    ")
        if line := self._import(made):
            out += f"        {line}\n"
        return f"{out}        return {made.made}(self._client, {ids})\n"

    def _make_called(self, name: str, made: Node) -> str:
        """The accessor of a collection that takes ids: with one more, it is one of the collection."""
        if made.item is None:
            raise ValueError(f"{made.chain}: some accessors have more ids than others, and there is nothing to call")
        first, more = ([names.argument(wire) for wire in args] for args in (made.first, made.item.args))
        needed = [f"{each}: str | None" for each in first]
        given = [*needed, *(f"{each}: str | None" for each in more)]
        optional = [*needed, *(f"{each}: str | UnsetType | None = UNSET" for each in more)]
        out = ""
        for arguments, returned in ((needed, made), (given, made.item)):
            out += "\n    @overload\n" + fill(
                f"def {name}(", ["self", *arguments], f") -> {returned.made}: ...", "    "
            )
        out += "\n" + fill(f"def {name}(", ["self", *optional], f") -> {made.made} | {made.item.made}:", "    ")
        for line in filter(None, {self._import(made): None}):
            out += f"        {line}\n"
        ids = f"(*self._ids, {', '.join(first)})"
        out += f"        found = {made.made}(self._client, {ids})\n"
        return out + f"        return found if {more[0]} is UNSET else found({', '.join(more)})\n"

    def _own_account(self, node: Node) -> Node | None:
        """The client's own account, if it hangs on the node."""
        if node.chain or node.namespace != self._account["namespace"]:
            return None
        return node.children[self._account["collection"]].item

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
        if line := self._import(item):
            out += f"        {line}\n"
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
        returns = result_types(op)
        out = "\n" + fill(f"async def {verb}(", ["self", *arguments], f") -> {returns}:", "    ")
        rows = self._rows(id, params)
        if params:
            rows.append(("extra_params", EXTRA_WORDS))
        if pairs:
            rows.append(("numbered", "the same as `parameter1_name`, `parameter1_value`, …"))
        if deletes:
            rows.append(("missing_ok", "whether it is no error that there is none"))
        out += self._opening(f"{verb.capitalize()} {ARTICLES.get(verb, 'the')} {_words(id)}", op, rows)
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
            if verb == "list":
                rows = [*self._rows(id, params), ("limit", LIMIT), ("page_size", self._page_size(op))]
                rows.append(("extra_params", EXTRA_WORDS))
            else:
                rows = [("prefetch", "up to so many pages are fetched ahead")] if ahead else []
            out += self._opening(sentence, op, rows, "Its arguments are those of `list`." if verb != "list" else "")
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
        rows = [
            ("page_number", "number of the page, from 0, that goes with `page_token`"),
            ("page_token", "token of the page, as a next-page link has it"),
            ("target_url", "address of the page, which holds all other arguments"),
        ]
        sentence = f"Fetch one page of {noun}, the first one or the one at `target_url`"
        out += self._opening(sentence, op, rows, "Its further arguments are those of `list`.")
        call = [f"ops.{id}", query, "extra_params", "page_size", "page_number", "page_token", "target_url", *more]
        return out + fill("return await self._page(", call, ")", "        ")

    def _in_range(self, rule: Json, op: Json) -> str:
        params = [p for name in rule["arguments"] for p in op["params"] if p[1] == name]
        if len(params) != len(rule["arguments"]):
            raise ValueError(f"{op['accessor']}: its range has an argument that the list has not")
        filters = [f for f in self._signature(params) if f != "*"]
        return range_methods(rule, op["accessor"].split(".")[-2].replace("_", " "), result_type(op["result"]), filters)

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
        if (item := unlist(type, "list")) is not None:
            inner = self._argument_type(item)
            return "str | Sequence[str]" if inner == "str" else f"Sequence[{inner}] | {inner}"
        if (item := unlist(type, "map")) is not None:
            return f"Mapping[str, {self._argument_type(item)}]"
        if type in ARGUMENT_TYPES:
            return ARGUMENT_TYPES[type]
        if type in self._facts["models"]:
            return f"m.{type} | Mapping[str, Any]"
        return f"m.{type}Arg | str"

    def _rows(self, id: str, params: list[list[Any]]) -> list[tuple[str, str]]:
        """The arguments in the order of the signature, with their words."""
        required = [p for p in params if len(p) > 4 and p[4]]
        return [(p[1], self._words.of(id, p[1])) for p in (*required, *(p for p in params if p not in required))]

    def _page_size(self, op: Json) -> str:
        most = op["list"].get("max")
        return f"{PAGE_SIZE}, at most {most:,}" if most else PAGE_SIZE

    def _opening(self, sentence: str, op: Json, rows: Sequence[tuple[str, str]], more: str = "") -> str:
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
        texts = [text for text in (_wrapped(op.get("note", "")), op.get("docs"), more) if text]
        if not (texts or rows):
            return f'{out}."""\n        __tracebackhide__ = True\n'
        out += "".join(f"\n\n        {text}" for text in texts)
        return f'{out}\n{section("Args", rows, "        ")}        """\n        __tracebackhide__ = True\n'


def _mapping(params: list[list[Any]]) -> str:
    pairs = []
    for p in params:
        value = f"numbered_pairs({p[1]}, numbered)" if p[2] == "pairs" else p[1]
        pairs.append(f"{literal(p[0])}: {value}")
    return "{" + ", ".join(pairs) + "}"


def _wrapped(text: str) -> str:
    """A text as lines of a docstring."""
    return "\n        ".join(textwrap.wrap(text, WIDTH - 8, break_on_hyphens=False))


def _words(id: str) -> str:
    return names.snake(id).partition("_")[2].replace("_", " ")
