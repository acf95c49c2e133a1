"""What the published files lack: `facts/additions.json` enters and becomes part of the facts. Called by `distill`.

Of a product that the files have, single operations; where they have them by now, the distiller fails.
"""

from __future__ import annotations

import json
from pathlib import Path

from .overrides import Json


class Additions:
    """`additions.json`: by module, operations, models and enumerations as facts have them."""

    def __init__(self, path: Path | None) -> None:
        self._data: Json = json.loads(path.read_text("utf-8")) if path else {}
        self._unused = set(self._data)

    def merge(self, facts: Json) -> None:
        """Adds what belongs to a module to its facts.

        Raises:
            ValueError: the spec has some of it.
        """
        module = facts["module"]
        added: Json = self._data.get(module, {})
        self._unused.discard(module)
        places = {_place(operation): id for id, operation in facts["operations"].items()}
        for id, operation in added.get("operations", {}).items():
            if known := places.get(_place(operation)):
                raise ValueError(f"additions.json: the spec has {module}.{id} by now, as {known}: take it out there")
        for section in ("operations", "models", "enums"):
            own = added.get(section, {})
            if twice := sorted(own.keys() & facts[section].keys()):
                raise ValueError(f"additions.json: the spec has these {section} of {module}: {', '.join(twice)}")
            facts[section] = dict(sorted({**facts[section], **own}.items()))

    def unused(self) -> list[str]:
        """The modules that no file was distilled to."""
        return sorted(self._unused)


def _place(operation: Json) -> tuple[str, str, str]:
    return operation["method"], operation["host"], operation["path"]
