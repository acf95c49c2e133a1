"""Writes the reference of the generated API: a page per product version or resource, from the facts and the client.

Enters: `trunkline.operations()` and the methods of a `Client`. Leaves: `reference/products/*.rst`, which is not kept in
the repository, and the directive `operation` that those pages use. Sphinx loads it as an extension.
"""

from __future__ import annotations

import importlib
import inspect
import re
import sys
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
from trunkline.facts import Field, OperationFacts, ProductFacts, load, modules

sys.path.insert(0, str(Path(__file__).parent))

from product_names import NAMES, product, titled
from product_pages import Part, named, split

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
        facts = load(module)
        parts = split(facts)
        if len(parts) == 1:
            yield module, "\n".join((*opening(facts), *page(facts, parts[0], whole=True)))
            continue
        yield module, "\n".join((*opening(facts), *contents(facts, parts)))
        for part in parts:
            yield f"{module}/{part.name}", "\n".join(page(facts, part, whole=False))


def opening(facts: ProductFacts) -> Iterator[str]:
    """How the page of a product begins."""
    spaces = sorted({f"client.{operation.namespace}" for operation in facts.operations.values()})
    yield from heading(product(facts.module), "=")
    yield f"{len(facts.operations)} operations at {', '.join(f'``{space}``' for space in spaces)}."
    yield "What all methods have in common: :doc:`/reference/index`."
    yield from ("", *short_forms(facts), "")


def contents(facts: ProductFacts, parts: list[Part]) -> Iterator[str]:
    """The pages of a product that has several, by what they are about."""
    groups: dict[str, list[Part]] = defaultdict(list)
    for part in parts:
        groups[product(facts.module, part.way[0]) if facts.module == "api_v2010" else "Resources"].append(part)
    for name, members in sorted(groups.items()):
        yield from heading(name, "-")
        for part in members:
            ways = sorted({without_sid(way(operation)) for operation in part.operations})
            shown = ", ".join(f"``{each}``" for each in ways[:6]) + (", …" if len(ways) > 6 else "")
            yield f"- :doc:`{titled_part(part)} <{facts.module}/{part.name}>`: {shown}"


def titled_part(part: Part) -> str:
    return ": ".join(titled(word) for word in part.way)


def page(facts: ProductFacts, part: Part, *, whole: bool) -> Iterator[str]:
    """The lines of a page: every resource with its methods, then what they return."""
    if not whole:
        name = product(facts.module, part.way[0])
        yield ":orphan:"
        yield from heading(f"{titled_part(part)} ({name})", "=")
        yield f"Part of :doc:`{NAMES[facts.module]} </reference/products/{facts.module}>`."
        yield "What all methods have in common: :doc:`/reference/index`."
    yield from ("", f".. py:currentmodule:: trunkline.models.{facts.module}", "")
    resources: dict[str, list[OperationFacts]] = defaultdict(list)
    for operation in part.operations:
        resources[way(operation)].append(operation)
    section = ""
    for place in sorted(resources, key=lambda place: (without_sid(place), place)):
        if section != without_sid(place):
            section = without_sid(place)
            yield from heading(f"``{section}``", "-")
        yield from resource(place, resources[place])
    yield from models(facts, part)


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
        function = methods.pop(operation.verb)
        yield from method(place, operation.verb, function)
        yield f"   ``{operation.method} https://{operation.host}.twilio.com{operation.path}``"
        yield from [f"   – `Twilio's page <{operation.docs}>`__"] if operation.docs else []
        yield from conditions(operation)
        yield from words(said(function, "Args"))
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


def said(documented: Any, section: str) -> dict[str, str]:
    """What a section of a docstring says of each name."""
    text = inspect.getdoc(documented) or ""
    rows = text.partition(f"\n{section}:\n")[2].partition("\n\n")[0]
    return {
        name: " ".join(phrase.split())
        for name, phrase in re.findall(r"^ {4}(\w+): ((?:.*\n?(?: {8}.*\n?)*))", rows, re.M)
    }


def words(phrases: dict[str, str], kinds: dict[str, str] | None = None) -> Iterator[str]:
    """A list of names with what they are, and perhaps with their types."""
    yield ""
    for name, phrase in phrases.items():
        kind = f" {kinds[name]}" if kinds else ""
        yield f"   - ``{name}``{kind}: {phrase.replace('*', chr(92) + '*').replace('`', '``')}"
    yield ""


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


def models(facts: ProductFacts, part: Part) -> Iterator[str]:
    """What the methods return: the fields of the models, and the values of the enumerations."""
    module = importlib.import_module(f"trunkline.models.{facts.module}")
    if part.models:
        yield from heading("Models", "-")
        yield "What the methods return. What the API always sends is not None."
    for name in part.models:
        yield from ("", f".. py:class:: {name}", "")
        model, fields = getattr(module, name), facts.models[name]
        always = facts.always.get(name, ())
        kinds = {field.name: linked(field, field.name in always, facts) for field in fields}
        yield from words(said(model, "Attributes"), kinds)
        for mixed, value in inspect.getmembers(model, lambda value: isinstance(value, property)):
            if mixed not in model.__struct_fields__:
                yield f"   - ``{mixed}``: {inspect.getdoc(value).partition(chr(10))[0]}"
    if part.enums:
        yield from heading("Enumerations", "-")
        yield "Values that Twilio adds are kept. Arguments also take the plain text."
    for name in part.enums:
        yield from ("", f".. py:class:: {name}")
        yield from [f"              {name}Arg"] if name in part.taken else []
        yield ""
        yield "   " + ", ".join(f"``{value}``" if value else "an empty text" for value in facts.enums[name])


def linked(field: Field, always: bool, facts: ProductFacts) -> str:
    """The type of a field, with a link where it is a model or an enumeration of the same product."""
    kind = plain(field.type) + ("" if always else " | None")
    known = {name: name for name in named(field.type) if name in facts.models or name in facts.enums}
    known |= {"Address": "Address <trunkline.Address>"} if "address" in named(field.type) else {}
    linking = "|".join(sorted(known, key=len, reverse=True)) or "(?!)"
    written = ""
    for piece in re.split(rf"\b({linking})\b", kind):
        text = piece.strip()
        mark = f":py:class:`{known[piece]}`" if piece in known else f"*{text}*" if text else ""
        if mark:
            written += ("" if not written else " " if piece.startswith(" ") else "\\ ") + mark
    return written


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
    for path in folder.rglob("*.rst"):
        if path.relative_to(folder).as_posix() not in texts:
            path.unlink()
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive_to_domain("py", "operation", Operation)
    app.connect("builder-inited", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
