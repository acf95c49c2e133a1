"""A figure of the emulator's benchmark: its name, value, unit and goal. Called by what measures."""

from __future__ import annotations

from typing import NamedTuple


class Figure(NamedTuple):
    """What was measured."""

    name: str
    value: float
    unit: str
    goal: float | None = None

    def line(self) -> str:
        """The figure as a line."""
        goal = "" if self.goal is None else f"goal {self.goal:g}"
        return f"{self.name:<58}{self.value:>10.3f} {self.unit:<6}{goal}".rstrip()
