"""Corrections of the published spec: `facts/overrides.json` enters, the rules that match leave. Called by `distill`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

Json = dict[str, Any]


class Overrides:
    """`overrides.json`; every rule must match something, or the distiller fails."""

    def __init__(self, path: Path) -> None:
        self._data: Json = json.loads(path.read_text("utf-8"))
        self._unused = {
            (section, index)
            for section, rules in self._data.items()
            if isinstance(rules, list)
            for index in range(len(rules))
        }

    def __getitem__(self, section: str) -> Any:
        return self._data[section]

    def find(self, section: str, **where: str) -> Iterator[Json]:
        """The rules of a section whose patterns match."""
        for index, rule in enumerate(self._data[section]):
            if all(key not in rule or _matches(rule[key], value) for key, value in where.items()):
                self._unused.discard((section, index))
                yield rule

    def unused(self) -> list[str]:
        """Rules that have matched nothing."""
        return [f"{section}[{index}]: {self._data[section][index]}" for section, index in sorted(self._unused)]


def _matches(pattern: str | list[str], value: str) -> bool:
    return any(fnmatchcase(value, p) for p in ([pattern] if isinstance(pattern, str) else pattern))
