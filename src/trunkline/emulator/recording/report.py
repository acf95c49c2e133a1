"""What a comparison found, for people, for programs, and to be pasted into an issue. Pure. Called by `emulator_diff`.

Differences have no value that is somebody's, and so have reports.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from ..._core.redaction.secret import safe_repr
from .compare import Difference
from .comparing import Comparison

_WHERE = 3  # numbers of exchanges that are shown of a group


@safe_repr
@dataclass(frozen=True, slots=True)
class Group:
    """The same difference in several exchanges of an operation."""

    of: str
    difference: Difference
    exchanges: tuple[int, ...]


def groups(comparison: Comparison) -> list[Group]:
    """The differences by operation and field, the most frequent first."""
    found: dict[tuple[str, Difference], list[int]] = defaultdict(list)
    for each in comparison.found:
        found[each.of, each.difference].append(each.exchange)
    grouped = [Group(of, difference, tuple(numbers)) for (of, difference), numbers in found.items()]
    return sorted(grouped, key=lambda each: (-len(each.exchanges), each.of, each.difference))


def summary(comparison: Comparison) -> str:
    """How it went, in a sentence."""
    count = len(groups(comparison))
    said = f"{count} difference{'' if count == 1 else 's'}" if count else "No difference"
    left = f"; {len(comparison.omitted)} not comparable" if comparison.omitted else ""
    return f"{said} in {comparison.compared} exchange{'' if comparison.compared == 1 else 's'}{left}."


def text(comparison: Comparison) -> str:
    """For a terminal."""
    lines: list[str] = []
    last = ""
    for group in _by_operation(groups(comparison)):
        if group.of != last:
            lines += ["", group.of] if lines else [group.of]
            last = group.of
        field, _, recorded, ours = group.difference
        count = f"{len(group.exchanges)} × " if len(group.exchanges) > 1 else ""
        lines.append(f"  {count}{field or '(body)'}: Twilio {recorded}; emulator {ours}  [{_numbers(group)}]")
    if comparison.omitted:
        lines += ["", "Not comparable"] if lines else ["Not comparable"]
        lines += [f"  {of} [{number}]: {reason}" for number, of, reason in comparison.omitted]
    return "\n".join([*lines, "", summary(comparison)] if lines else [summary(comparison)])


def _by_operation(found: list[Group]) -> list[Group]:
    """Groups of one operation together, operations by their most frequent difference."""
    order = {of: number for number, of in reversed(list(enumerate(each.of for each in found)))}
    return sorted(found, key=lambda each: order[each.of])


def _numbers(group: Group) -> str:
    shown = ", ".join(map(str, group.exchanges[:_WHERE]))
    return f"{shown}, …" if len(group.exchanges) > _WHERE else shown


def as_json(comparison: Comparison) -> dict[str, Any]:
    """For programs."""
    return {
        "same": comparison.same,
        "compared": comparison.compared,
        "differences": [
            {
                "of": each.of,
                "field": each.difference.field,
                "kind": each.difference.kind,
                "twilio": each.difference.recorded,
                "emulator": each.difference.ours,
                "count": len(each.exchanges),
                "exchanges": list(each.exchanges),
            }
            for each in groups(comparison)
        ],
        "not_comparable": [
            {"exchange": number, "of": of, "reason": reason} for number, of, reason in comparison.omitted
        ],
    }


def markdown(comparison: Comparison, version: str) -> str:
    """For an issue."""
    lines = [f"### Where the emulator of Trunkline {version} differs from Twilio", "", summary(comparison)]
    found = groups(comparison)
    if found:
        lines += ["", "| times | operation | field | Twilio | emulator |", "|---|---|---|---|---|"]
        for each in found:
            cells = (each.of, each.difference.field or "(body)", each.difference.recorded, each.difference.ours)
            lines.append(f"| {len(each.exchanges)} | " + " | ".join(map(_cell, cells)) + " |")
    if comparison.omitted:
        lines += ["", "Not comparable:", ""]
        reasons: dict[tuple[str, str], int] = defaultdict(int)
        for _, of, reason in comparison.omitted:
            reasons[of, reason] += 1
        lines += [f"- {count} × `{of}`: {reason}" for (of, reason), count in reasons.items()]
    return "\n".join(lines)


def _cell(text: str) -> str:
    return f"`{text.replace('|', chr(92) + '|').replace('`', chr(39))}`"
