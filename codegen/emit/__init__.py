"""Facts → code: models, operations and the resource classes of the asynchronous client.

Run as part of `make generate`; `unasync` derives the synchronous client from what this writes. Code comes out in filled
lines of at most 120 columns and is exempt from the formatter. `layout` says which file holds what.
"""

from __future__ import annotations

from ..overrides import Json
from .client import Accessors
from .layout import parts
from .models import Models, package, room
from .operations import Operations
from .resources import Resources
from .text import ALL_HEADER
from .tree import Node, grow
from .words import Words


def emit(facts: dict[str, Json], overrides: Json, words: Json) -> dict[str, str]:
    """The text of each generated file of the package, by its path."""
    account = overrides["account"]
    files: dict[str, str] = {}
    trees: list[dict[str, Node]] = []
    for module, product in sorted(facts.items()):
        pieces = parts(product, account)
        phrases = Words(words, module)
        for part in pieces:
            path = f"{module}/{part.resource}" if part.resource else module
            files[f"models/{path}.py"] = Models(part, phrases).text()
            if part.operations:
                files[f"_operations/{part.file}.py"] = Operations(part).text()
        if pieces[0].resource:
            files[f"models/{module}/__init__.py"] = package(pieces)
        trees.append(grow(product, account, overrides["ranges"], pieces))
        by_file: dict[str, list[Node]] = {}
        for root in trees[-1].values():
            for node in root.walk():
                by_file.setdefault(node.file, []).append(node)
        for file, nodes in by_file.items():
            files[f"_async/api/{file}.py"] = Resources(product, nodes, account, phrases).text()
    ranged = [node for tree in trees for root in tree.values() for node in root.walk() if node.range]
    if len(ranged) != len(overrides["ranges"]):
        raise ValueError("a rule of the section ranges names no list")
    files["_async/api/__init__.py"] = Accessors(trees, overrides["shortcuts"], account).text()
    files["models/__init__.py"] = room(sorted(facts))
    files["_operations/__init__.py"] = f'{ALL_HEADER}"""The operations of the API, a module a product version."""\n'
    return files
