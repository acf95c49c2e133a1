"""`_async/api/__init__.py`: what hangs on a client."""

from __future__ import annotations

from collections.abc import Iterable

from .. import names
from ..overrides import Json
from .text import ALL_HEADER, CHECKING, fill, import_line
from .tree import Node


class Accessors:
    """The module of products, versions and shortcuts: what hangs on a client."""

    def __init__(
        self, trees: Iterable[dict[str, Node]], shortcuts: dict[str, dict[str, list[str]]], account: Json
    ) -> None:
        self._nodes = {namespace: root for roots in trees for namespace, root in roots.items()}
        self._shortcuts = shortcuts
        self._account = account
        self._imported: dict[str, set[str]] = {}  # what the accessors import: from where → what

    def text(self) -> str:
        """The text of the file."""
        products: dict[str, list[str]] = {}
        for namespace in sorted(self._nodes):
            products.setdefault(namespace.partition(".")[0], []).append(namespace)
        out = ALL_HEADER
        out += '"""The products of the API, their versions, and the shortcuts to their resources."""\n\n'
        out += "from __future__ import annotations\n\nfrom ..resource import AsyncResource, accessor\n\n" + CHECKING
        out += "    from ..calling import AsyncCaller\n"
        body = self._body(products)
        for source, imported in sorted(self._imported.items()):
            out += import_line(source, sorted(imported), "    ")
        return out + body

    def _body(self, products: dict[str, list[str]]) -> str:
        out = ""
        for product, namespaces in products.items():
            cls = names.camel(product)
            out += f'\n\nclass Async{cls}(AsyncResource):\n    """`{product}`"""\n\n    __slots__ = ()\n'
            for namespace in namespaces:
                out += self._property(namespace.partition(".")[2], self._nodes[namespace], "()")
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
        root = self._nodes[namespace]
        if namespace == self._account["namespace"]:
            collection = root.children[self._account["collection"]]
            assert collection.item
            if name == self._account["name"]:
                return self._property(name, collection.item, own)
            node = collection if name == self._account["collection"] else collection.item.children[name]
        else:
            node = root.children[name]
        return self._property(name, node, ids)

    def _property(self, name: str, node: Node, ids: str) -> str:
        if node.helper:
            cls, source, imported = node.made, f"..helpers.{node.helper.rpartition('.')[0]}", node.made
        else:
            cls, source, imported = f"{node.file}.{node.made}", ".", node.file
        self._imported.setdefault(source, set()).add(imported)
        head = f"\n    @accessor\n    def {name}(self) -> {cls}:\n        from {source} import {imported}\n\n"
        return head + fill(f"return {cls}(", ["self._client", ids], ")", "        ")
