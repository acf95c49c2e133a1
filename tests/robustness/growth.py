"""Whether the time of a call grows like a line: the measure, and hostile fillings for a regular expression.

Measured is the CPU time of this thread, so neither a busy machine nor a slow one changes the verdict.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, product
from re import _constants as op
from re import _parser as parser
from time import thread_time
from typing import Any, TypeVar

T = TypeVar("T")

# Four times the input takes four times as long on a line, and sixteen times on a parabola.
_STEEPEST = 8.0
# A ratio that, measured twice, is none of noise.
_SURE = 12.0
# Seconds below which a difference is noise.
_FLOOR = 0.000_25
_REPEATS, _TRIALS = 3, 4


def seconds(call: Callable[[T], object], value: T) -> float:
    """The CPU seconds of one call in this thread."""
    began = thread_time()
    call(value)
    return thread_time() - began


def ratio(call: Callable[[T], object], make: Callable[[int], T], *, size: int) -> float:
    """How many times as long a call takes with four times the input: the smallest of several measurements each."""
    least: dict[int, float] = {}
    collecting = gc.isenabled()
    gc.disable()
    try:
        for _ in range(_REPEATS):
            for each in (size, 2 * size, 4 * size):
                took = seconds(call, make(each))
                least[each] = min(took, least.get(each, took))
                if least[each] > 1.0 and each > size and least[each] > _STEEPEST * max(least[size], _FLOOR):
                    break
    finally:
        if collecting:
            gc.enable()
    return max(least.values()) / max(least[size], _FLOOR)


def assert_linear(call: Callable[[T], object], make: Callable[[int], T], *, size: int) -> None:
    """Fails if the CPU time of a call grows faster than its input.

    Args:
        call: what is measured, in this thread alone.
        make: the input of a size; not measured.
        size: the smallest of three sizes, the others being twice and four times as large. It must be so large that
            four times of it take more than 2 ms where the time grows as the square.
    """
    found = [ratio(call, make, size=size)]
    while found[-1] >= _STEEPEST and len(found) < _TRIALS and (len(found) < 2 or min(found[-2:]) < _SURE):
        found.append(ratio(call, make, size=size))
    shown = ", ".join(f"{each:.1f}" for each in found)
    assert found[-1] < _STEEPEST, f"4 × {size} takes {shown} times as long as {size}: {make(24)!r:.200}"


# Characters of other kinds than a pattern names: what ends a match, and what wraps, escapes or separates.
HOSTILE = "a0A \t\n\r\0\"'\\/.,:;=@%&?#+-_~()[]{}<>!|*$^é٣\u2028"
_MOST = 2000


def fillings(pattern: str | bytes | re.Pattern[Any], flags: int = 0) -> Iterator[Callable[[int], str]]:
    """Inputs of any length that a regular expression may be slow on, made from its own parts.

    A filling is `make(length)`: something that leads to a repetition, something that is repeated, and something that
    lets the match fail. For a pattern of bytes encode it as Latin-1, with "replace".
    """
    if isinstance(pattern, re.Pattern):
        pattern, flags = pattern.pattern, pattern.flags
    text = pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern
    tree = parser.parse(text, flags & ~re.UNICODE if isinstance(pattern, bytes) else flags)
    parts = _Parts()
    whole = parts.walk(tree, "")
    singles = _unique([*parts.atoms, *HOSTILE])
    pumps = _unique([*parts.bodies, whole, *(lead + body for lead in parts.leads for body in parts.bodies)])
    pairs = (one + other for one, other in product(_unique([*parts.atoms, " ", ".", "\\", '"']), repeat=2))
    triples = ("".join(three) for three in product(_unique(parts.atoms[:6]), repeat=3))
    leads = _unique(["", *parts.leads, whole])[:12]
    ends = ["\0", "", "\n", "!"]
    cores = _unique([*singles, *pumps, *islice(pairs, 400), *islice(triples, 150)])
    # Everything behind nothing, and what the pattern itself repeats behind all that leads to it.
    combined = [("", core, end) for core in cores for end in ends[:2]]
    combined += [(lead, core, end) for lead in leads for core in [*singles, *pumps] for end in ends]
    for lead, core, end in _unique(combined)[:_MOST]:
        yield (
            lambda length, lead=lead, core=core, end=end: (  # type: ignore[misc]
                lead + (core * (length // len(core) + 1))[: max(length - len(lead) - len(end), 0)] + end
            )
        )


def _unique(values: Iterable[T]) -> list[T]:
    return [each for each in dict.fromkeys(values) if each]


class _Parts:
    """What a parsed expression is made of: single characters, texts that repetitions match, and what leads to them."""

    def __init__(self) -> None:
        self.atoms: list[str] = []
        self.bodies: list[str] = []
        self.leads: list[str] = []

    def walk(self, tree: Any, lead: str) -> str:
        """A short text that a sequence matches (look-arounds aside); notes its parts by the way."""
        text = ""
        for kind, value in tree:
            text += self._item(kind, value, lead + text)
        return text

    def _item(self, kind: Any, value: Any, lead: str) -> str:
        if kind in (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY, op.CATEGORY):
            found = _characters(kind, value)
            self.atoms += found
            return found[0] if found else ""
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT, getattr(op, "POSSESSIVE_REPEAT", None)):
            return self._repeat(value, lead)
        if kind is op.SUBPATTERN:
            return self.walk(value[3], lead)
        if kind is getattr(op, "ATOMIC_GROUP", None):
            return self.walk(value, lead)
        if kind is op.BRANCH:
            texts = [self.walk(branch, lead) for branch in value[1]]
            return min(texts, key=len)
        if kind in (op.ASSERT, op.ASSERT_NOT):
            self.walk(value[1], lead)
        return ""

    def _repeat(self, value: Any, lead: str) -> str:
        least, most, inner = value
        begin = len(self.atoms)
        body = self.walk(inner, lead)
        if most > 1:
            self.leads.append(lead)
            self.bodies += [body, *self.atoms[begin : begin + 6]]
        return body * max(least, 1 if most else 0)


def _characters(kind: Any, value: Any) -> list[str]:
    """Characters that one item of a pattern takes: at most two of each of its members."""
    if kind is op.LITERAL:
        return [chr(value)]
    if kind is op.NOT_LITERAL:
        return [next(char for char in "a0 x" if char != chr(value))]
    if kind is op.ANY:
        return ["a", "."]
    if kind is op.CATEGORY:
        return _category(value)
    if value[0][0] is op.NEGATE:
        return [char for char in HOSTILE if not any(_takes(member, what, char) for member, what in value[1:])][:6]
    taken: list[str] = []
    for member, what in value:
        if member is op.LITERAL:
            taken.append(chr(what))
        elif member is op.RANGE:
            taken += [chr(what[0] + (what[1] > what[0])), chr(what[1])]
        elif member is op.CATEGORY:
            taken += _category(what)
    return taken


def _takes(member: Any, what: Any, char: str) -> bool:
    if member is op.RANGE:
        return bool(what[0] <= ord(char) <= what[1])
    return char in _category(what) if member is op.CATEGORY else ord(char) == what


def _category(name: Any) -> list[str]:
    return {
        op.CATEGORY_DIGIT: ["0", "٣"],
        op.CATEGORY_NOT_DIGIT: ["a"],
        op.CATEGORY_SPACE: [" ", "\t"],
        op.CATEGORY_NOT_SPACE: ["a"],
        op.CATEGORY_WORD: ["a", "_", "0", "é"],
        op.CATEGORY_NOT_WORD: [".", " "],
    }[name]
