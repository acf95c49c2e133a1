"""Flex: plugins that are archived."""

from __future__ import annotations

from typing import Any

from ..state import State
from ..store import Row
from .base import Behaviour


class Archives(Behaviour):
    """`/Plugins/{Sid}/Archive` shows the plugin itself, archived."""

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        row.data["archived"] = True
        if isinstance(parent := row.hidden.get("parent"), Row):
            parent.data["archived"] = True
