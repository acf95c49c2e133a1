"""What an expression of code for the official package is: a client, a place of the API, a row, several rows.

Enters: syntax trees, and what is known of names. Leaves: kinds. Pure; nothing of the code is imported or run. Called by
`migrate_analysis`.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from functools import cache
from math import inf

from .. import facts
from .._core.redaction.secret import safe_repr
from ..facts import Field, OperationFacts
from . import api_names

CLIENTS = frozenset({"twilio.rest.Client", "trunkline.Client", "trunkline.AsyncClient", "trunkline.compat.rest.Client"})
# What stands before places that the client has itself.
_LONG = re.compile(r"^api\.(?:v2010\.)?accounts?\.(?=\w+\.)")
_VERSION = re.compile(r"^(\w+)\.v\d+\.")
_PRODUCT = r"\1."
ONE = frozenset({"create", "fetch", "update", "patch"})
MANY = frozenset({"list", "stream", "page", "get_page"})
VERBS = ONE | MANY | {"delete"}


@dataclass(frozen=True)
@safe_repr
class Kind:
    """What an expression is.

    Attributes:
        what: `client`, `place`, `method`, `row` or `rows`.
        place: the way from the client, without ids: `messages.media`; of a method with its name.
        operation: what a row came from, where it is known.
    """

    what: str
    place: str = ""
    operation: OperationFacts | None = None

    def field(self, name: str) -> Field | None:
        """A field of a row."""
        operation = self.operation
        if operation is None or operation.result is None:
            return None
        fields = facts.load(operation.module).models.get(operation.result, ())
        return next((each for each in fields if each.name == name), None)


@dataclass
@safe_repr
class Names:
    """What is known of the names of a file.

    Attributes:
        imported: the whole name of what an import or an alias of it means, by its name in the file.
        scopes: kinds of variables, by name, a scope each; the last is the innermost.
        attributes: kinds of `self.client` and the like, by what is written.
        returned: kinds of what functions return, by name.
    """

    imported: dict[str, str] = field(default_factory=dict)
    scopes: list[dict[str, Kind | None]] = field(default_factory=lambda: [{}])
    attributes: dict[str, Kind] = field(default_factory=dict)
    returned: dict[str, Kind] = field(default_factory=dict)

    @property
    def native(self) -> bool:
        """Whether the file uses Trunkline by its own names alone: rows have its types already."""
        roots = {name.partition(".")[0] for name in self.imported.values()}
        return "trunkline" in roots and "twilio" not in roots and not self.compat

    @property
    def compat(self) -> bool:
        """Whether the file uses `trunkline.compat` and nothing of the official package."""
        names = self.imported.values()
        return any(name.startswith("trunkline.compat") for name in names) and not any(
            name.partition(".")[0] == "twilio" and ".twiml" not in name for name in names
        )

    def whole(self, node: ast.expr) -> str:
        """The whole name of what an expression imports: `twilio.rest.Client` of `rest.Client`; else nothing."""
        if isinstance(node, ast.Name):
            return self.imported.get(node.id, "")
        if isinstance(node, ast.Attribute):
            before = self.whole(node.value)
            return f"{before}.{node.attr}" if before else ""
        return ""

    def variable(self, name: str) -> Kind | None:
        """What a variable is; by its name, where nothing else says it."""
        found = next((scope[name] for scope in reversed(self.scopes) if name in scope), None)
        return self._named(name) if found is None else found

    def _named(self, name: str) -> Kind | None:
        """A client, if a name says so: `twilio_client`, or `client` where the class is imported."""
        plain = name.lower().strip("_")
        if plain in ("twilio_client", "twilioclient"):
            return Kind("client")
        return Kind("client") if plain == "client" and not CLIENTS.isdisjoint(self.imported.values()) else None

    def bind(self, target: ast.expr, kind: Kind | None) -> None:
        """A name or an attribute gets a value; None: one that is not known."""
        if isinstance(target, ast.Name):
            self.scopes[-1][target.id] = kind
        elif isinstance(target, ast.Tuple | ast.List):
            for each in target.elts:
                self.bind(each, None)
        elif isinstance(target, ast.Attribute) and kind is not None:
            self.attributes[ast.unparse(target)] = kind

    def kind(self, node: ast.expr) -> Kind | None:
        """What an expression is; None where it is not known, or none of these."""
        if isinstance(node, ast.Await | ast.NamedExpr):
            return self.kind(node.value)
        if isinstance(node, ast.Name):
            return self.variable(node.id)
        if isinstance(node, ast.Attribute):
            return self._attribute(node)
        if isinstance(node, ast.Call):
            return self._call(node)
        if isinstance(node, ast.Subscript):
            base = self.kind(node.value)
            if base is not None and base.what == "rows":
                return base if isinstance(node.slice, ast.Slice) else one_of(base)
        if isinstance(node, ast.IfExp | ast.BoolOp):
            parts = node.values if isinstance(node, ast.BoolOp) else [node.body, node.orelse]
            return next((kind for part in parts if (kind := self.kind(part)) is not None), None)
        return None

    def _attribute(self, node: ast.Attribute) -> Kind | None:
        known = self.attributes.get(ast.unparse(node)) if isinstance(node.value, ast.Name) else None
        if known is not None:
            return known
        base = self.kind(node.value)
        if base is None:
            return self._named(node.attr)
        if base.what == "client":
            return Kind("place", node.attr) if node.attr in _first_steps() else None
        place = _LONG.sub("", f"{base.place}.{node.attr}")
        if base.what == "place":
            if node.attr == "get":  # messages.get(sid) is messages(sid)
                return base
            return Kind("method" if verb_of(node.attr) in VERBS else "place", place)
        if base.what == "row" and below(base, node.attr):
            return Kind("place", place)
        return Kind("method", place) if base.what == "row" and verb_of(node.attr) in VERBS - MANY else None

    def _call(self, node: ast.Call) -> Kind | None:
        if self.whole(node.func) in CLIENTS:
            return Kind("client")
        if isinstance(node.func, ast.Name):
            if node.func.id in ("next", "list", "sorted", "iter", "reversed") and node.args:
                base = self.kind(node.args[0])
                if base is not None and base.what == "rows":
                    return one_of(base) if node.func.id == "next" else base
            return self.returned.get(node.func.id)
        base = self.kind(node.func)
        if base is None:
            return self.returned.get(node.func.attr) if isinstance(node.func, ast.Attribute) else None
        if base.what == "place":
            return base
        return result(base.place) if base.what == "method" else None


def one_of(rows: Kind) -> Kind:
    """One of several rows."""
    return Kind("row", rows.place, rows.operation)


def verb_of(name: str) -> str:
    """The verb of a method: `create` of `create_with_http_info_async`."""
    return name.removesuffix("_async").removesuffix("_with_http_info")


@cache
def result(name: str) -> Kind | None:
    """What a method gives, by its place and name."""
    place, _, method = name.rpartition(".")
    verb = verb_of(method)
    if verb == "delete":
        return None
    found = api_names.places(f"{place}.{'list' if verb in MANY else verb}")
    return Kind("rows" if verb in MANY else "row", place, found[0] if found else None)


@cache
def positions(name: str) -> float:
    """How many arguments a method takes by position, by its place and name: those that must be given."""
    place, _, method = name.rpartition(".")
    verb = verb_of(method)
    found = api_names.places(f"{place}.{'list' if verb in MANY else verb}")
    if not found:
        return inf
    return sum(param.required and param.place != "path" for param in found[0].params)


def below(row: Kind, name: str) -> bool:
    """Whether rows of the official package lead to a place by an attribute: `message.media`."""
    if row.field(name) is not None:
        return False
    return f"{_VERSION.sub(_PRODUCT, row.place)}.{name}" in _places()


@cache
def _places() -> frozenset[str]:
    """The places of the API, without versions."""
    steps = [_VERSION.sub(_PRODUCT, name).split(".") for name in facts.index()]
    return frozenset({".".join(each[:end]) for each in steps for end in range(1, len(each))})


@cache
def _first_steps() -> frozenset[str]:
    """What a client has itself: `messages`, and products such as `verify`."""
    products = {module.partition("_")[0] for module in facts.modules()}
    return frozenset({name.partition(".")[0] for name in facts.index()} | products)
