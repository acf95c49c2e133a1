"""Writes the reference of the generated API: a page per product version, from the facts and the client itself.

Enters: `trunkline.operations()` and the methods of a `Client`. Leaves: `reference/products/*.rst`, which is not kept in
the repository, and the directive `operation` that those pages use. Sphinx loads it as an extension.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.domains.python import PyMethod
from sphinx.ext.napoleon import Config, GoogleDocstring
from sphinx.util.inspect import stringify_signature
from sphinx.util.nodes import make_id

from trunkline import Client
from trunkline.facts import OperationFacts, ProductFacts, load, modules

ORDER = ("create", "list", "fetch", "update", "patch", "delete")
PLAIN = {
    "decimal": "Decimal",
    "datetime": "datetime",
    "rfc2822": "datetime",
    "address": "Address",
    "seconds": "timedelta",
    "millis": "timedelta",
    "any": "Any",
    "object": "dict[str, Any]",
}
client = Client("AC" + "0" * 32, "no request is made")


class Operation(PyMethod):
    """A method as a user writes it, with the SIDs on the way: `client.messages(sid).fetch() -> Message`."""

    def handle_signature(self, sig: str, signode: addnodes.desc_signature) -> tuple[str, str]:
        way, method, rest = re.fullmatch(r"((?:\w+(?:\([\w, ]*\))?\.)+)(\w+)(\(.*)", sig).groups()
        super().handle_signature(method + rest, signode)
        name = signode.next_node(addnodes.desc_name)
        name.parent.insert(name.parent.index(name), addnodes.desc_addname("", way))
        return way + method, ""

    def add_target_and_index(self, name: tuple[str, str], sig: str, signode: addnodes.desc_signature) -> None:
        written = name[0]
        anchor = make_id(self.env, self.state.document, "", written)
        signode["ids"].append(anchor)
        self.state.document.note_explicit_target(signode)
        self.env.domains.python_domain.note_object(written, "method", anchor, location=signode)
        self.indexnode["entries"].append(("single", f"{written}()", anchor, "", None))

    def _toc_entry_name(self, sig_node: addnodes.desc_signature) -> str:
        return ""


def pages() -> Iterator[tuple[str, str]]:
    """Each page's name and text."""
    for module in modules():
        yield module, "\n".join(page(load(module)))


def page(facts: ProductFacts) -> Iterator[str]:
    """The lines of a page: every resource with its methods, then what they return."""
    resources: dict[str, list[OperationFacts]] = defaultdict(list)
    for operation in facts.operations.values():
        resources[way(operation)].append(operation)
    spaces = sorted({f"client.{operation.namespace}" for operation in facts.operations.values()})
    yield from heading(", ".join(f"``{space}``" for space in spaces), "=")
    yield from (f".. py:currentmodule:: trunkline.models.{facts.module}", "")
    yield f"{len(facts.operations)} operations. What all methods have in common: :doc:`../index`."
    yield from ("", *short_forms(facts), "")
    section, methods = "", list[str]()
    for place in sorted(resources, key=lambda place: (without_sid(place), place)):
        if section != without_sid(place):
            section = without_sid(place)
            methods += heading(f"``{section}``", "-")
        methods += resource(place, resources[place])
    yield from methods
    yield from models(facts, taken=set(re.findall(r"\b\w+Arg\b", "\n".join(methods))))


def without_sid(place: str) -> str:
    """`client.messages` of `client.messages(sid)`: both stand under one heading."""
    return re.sub(r"\([^()]*\)$", "", place)


def short_forms(facts: ProductFacts) -> Iterator[str]:
    """What can be written shorter."""
    pairs: dict[str, str] = {}
    for operation in facts.operations.values():
        account = operation.module == "api_v2010" and operation.accessor.startswith("accounts(")
        accessor = operation.accessor.partition(").")[2] if account else operation.accessor
        first = re.match(r"\w*", accessor)[0]
        long = f"client.{operation.namespace}." + ("accounts(client.account_sid)." if account else "") + first
        short = "client." + ("" if account else operation.namespace.partition(".")[0] + ".") + first
        if first and same(short, long):
            pairs[short] = long
    for short, long in sorted(pairs.items())[:1]:
        yield f"``{short}`` is short for ``{long}``."
    if len(pairs) > 1:
        yield "So are " + ", ".join(f"``{short}``" for short in sorted(pairs)[1:]) + "."


def same(short: str, long: str) -> bool:
    """Whether both lead to the same resource."""
    try:
        return type(reach(short)) is type(reach(long))
    except AttributeError:
        return False


def way(operation: OperationFacts) -> str:
    """The way to the resource as a user writes it: `client.messages(sid).media`."""
    names = {param.wire: param.name for param in operation.params if param.place == "path"}
    accessor = operation.accessor.rpartition(".")[0]
    accessor = re.sub(
        r"\(([\w,]+)\)", lambda found: f"({', '.join(names[wire] for wire in found[1].split(','))})", accessor
    )
    if operation.module == "api_v2010":
        head, _, rest = accessor.partition(").")
        if head.startswith("accounts(") and hasattr(client, re.match(r"\w*", rest)[0] or "-"):
            return f"client.{rest}"
    return f"client.{operation.namespace}.{accessor}"


def heading(title: str, line: str) -> tuple[str, ...]:
    return "", title, line * len(title), ""


def resource(place: str, operations: list[OperationFacts]) -> Iterator[str]:
    """The methods of one resource: those of the API, then the handwritten ones."""
    methods = dict(inspect.getmembers(type(reach(place)), inspect.isfunction))
    for operation in sorted(operations, key=lambda operation: ORDER.index(operation.verb)):
        yield from method(place, operation.verb, methods.pop(operation.verb))
        yield f"   ``{operation.method} https://{operation.host}.twilio.com{operation.path}``"
        yield from [f"   – `Twilio's page <{operation.docs}>`__"] if operation.docs else []
        yield from conditions(operation)
        if operation.list is not None:
            biggest = f"``page_size``: up to {operation.list.max:,}. " if operation.list.max else ""
            ahead = " (also ``prefetch``)" if "prefetch" in inspect.signature(methods["stream"]).parameters else ""
            yield from ("", f"   {biggest}With the same arguments: ``stream()``{ahead}, ``pages()``, ``page()``.")
            for name in ("stream", "pages", "page"):
                del methods[name]
        yield ""
    for name, value in methods.items():
        if not name.startswith("_"):
            yield from method(place, name, value)
            yield from (f"   {line}".rstrip() for line in docstring(value))
            yield ""


def conditions(operation: OperationFacts) -> Iterator[str]:
    names = {param.wire: param.name for param in operation.params}
    for group in operation.conditional:
        yield from ("", "   At least one of " + ", ".join(f"``{names[wire]}``" for wire in group) + " is needed.")


@cache
def reach(place: str) -> Any:
    """The resource at a place; names in brackets stand for SIDs."""
    names = dict.fromkeys(re.findall(r"[(,]\s*(\w+)", place), "x")
    return eval(place, {**names, "client": client})


def method(place: str, name: str, function: Any) -> Iterator[str]:
    """The directive of a method with its signature."""
    signature = inspect.signature(function)
    own = signature.replace(parameters=list(signature.parameters.values())[1:])
    written = re.sub(r"\b[a-z_]+\.(?=[A-Z])", "", stringify_signature(own)).replace("List[", "list[")
    yield from (f".. py:operation:: {place}.{name}{written}", "")


def docstring(function: Any) -> list[str]:
    """The markup of a handwritten method's docstring."""
    lines = marked_up((inspect.getdoc(function) or "").splitlines())
    return str(GoogleDocstring(lines, Config(napoleon_use_rtype=False))).splitlines()


def marked_up(lines: list[str]) -> list[str]:
    """What docstrings say by their layout as markup: code by its indentation, attributes by their headline."""
    written: list[str] = []
    code = attributes = False
    for line in lines:
        indented = line.startswith(" ")
        if line and not indented:
            code, attributes = False, line.startswith("Attributes") and line.endswith(":")
        elif indented and not code and written[-2:-1] and not written[-1] and not written[-2].startswith(" "):
            written += ["::", ""]
            code = True
        together = re.fullmatch(r"    (\w+(?:, \w+)+): (.*)", line) if attributes else None
        if together:
            written += [f"    {name}: {together[2]}" for name in together[1].split(", ")]
        elif attributes and line.startswith("Attributes,"):
            written += [f"{line[:-1]}.", "", "Attributes:"]
        else:
            written.append(line)
    return written


def models(facts: ProductFacts, taken: set[str]) -> Iterator[str]:
    """What the methods return: the fields of the models, and the values of the enumerations.

    Args:
        taken: the names of the types of arguments.
    """
    if facts.models:
        yield from heading("Models", "-")
        yield "What the methods return. Any field may be None."
    module = importlib.import_module(f"trunkline.models.{facts.module}")
    for name, fields in facts.models.items():
        yield from ("", f".. py:class:: {name}", "")
        if fields:
            yield from ("   .. code-block:: python", "")
            yield from (f"      {field.name}: {plain(field.type)}" for field in fields)
        yield ""
        model = getattr(module, name)
        for mixed, value in inspect.getmembers(model, lambda value: isinstance(value, property)):
            if mixed not in model.__struct_fields__:
                yield f"   - ``{mixed}``: {inspect.getdoc(value).partition(chr(10))[0]}"
    if facts.enums:
        yield from heading("Enumerations", "-")
        yield "Values that Twilio adds are kept. Arguments also take the plain text."
    for name, values in facts.enums.items():
        yield from ("", f".. py:class:: {name}")
        yield from [f"              {name}Arg"] if f"{name}Arg" in taken else []
        yield ""
        yield "   " + ", ".join(f"``{value}``" if value else "the empty text" for value in values)


def plain(kind: str) -> str:
    """A type of the facts as Python writes it."""
    kind = kind.rstrip("?").replace(":text", "")
    if found := re.fullmatch(r"(list|map)\[(.*)\]", kind):
        return f"list[{plain(found[2])}]" if found[1] == "list" else f"dict[str, {plain(found[2])}]"
    return PLAIN.get(kind, kind)


def write(app: Sphinx) -> None:
    """Brings the pages up to date, leaves what has not changed, removes what is gone."""
    folder = Path(app.srcdir) / "reference" / "products"
    folder.mkdir(parents=True, exist_ok=True)
    texts = {f"{name}.rst": text for name, text in pages()}
    for path in folder.iterdir():
        if path.name not in texts:
            path.unlink()
    for name, text in texts.items():
        path = folder / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive_to_domain("py", "operation", Operation)
    app.connect("builder-inited", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
