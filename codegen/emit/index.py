"""`facts/index.json`: each operation by the shortest name under which a client has it, for the command line.

Facts enter, the text of the file leaves. `messages.create` is `client.messages.create`. Ids are no part of a name: what
there is of all workers and of one has the same.
"""

from __future__ import annotations

import json
import re

from ..overrides import Json

FILE = "facts/index.json"
_IDS = re.compile(r"\([^)]*\)")


def index(facts: dict[str, Json], overrides: Json) -> str:
    """The text of the file: an object of name → modules and ids, a line each."""
    found: dict[str, list[tuple[str, str]]] = {}
    for module, product in sorted(facts.items()):
        for id, operation in product["operations"].items():
            name = min(_names(operation, overrides), key=lambda name: (name.count("."), len(name), name))
            found.setdefault(name, []).append((module, id))
    rows = [f"{json.dumps(name)}:{json.dumps(places, separators=(',', ':'))}" for name, places in sorted(found.items())]
    return "{\n" + ",\n".join(rows) + "\n}\n"


def _names(operation: Json, overrides: Json) -> list[str]:
    """All names of an operation."""
    account = overrides["account"]
    way = _IDS.sub("", operation["accessor"])
    found = [f"{operation['namespace']}.{way}"]
    first, _, rest = way.partition(".")
    for product, targets in overrides["shortcuts"].items():
        prefix = "" if product == "client" else f"{product}."
        for target, names in targets.items():
            if target == operation["namespace"] and first in names:
                found.append(prefix + way)
            of_account = operation["namespace"] == account["namespace"] and target not in overrides["shortcuts"]
            if of_account and target.startswith(account["namespace"]) and first == account["collection"]:
                step = rest.partition(".")[0]
                if step in names:
                    found.append(prefix + rest)
    return found
