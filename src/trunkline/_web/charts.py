"""Charts as geometry: numbers enter, rectangles and points of an SVG leave, and the labels that stand beside it. Pure.

The templates of `charts.html` draw them. A chart is stretched to the width there is, so no text stands in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

from .._core.redaction.secret import safe_repr

WIDTH, HEIGHT = 1000, 100
_GAP = 0.16  # of a slot
_ROUND = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
_LEAST = 1.5  # height of what is not nothing


@safe_repr
@dataclass(frozen=True, slots=True)
class Series:
    """What a part of each bar stands for: its name, and its tone (`ok`, `bad`, `open`, `a`, `b`, `c`, `d`)."""

    name: str
    tone: str


@safe_repr
@dataclass(frozen=True, slots=True)
class Slot:
    """A bar: its label, what is said of it, its values by series, and where it leads."""

    label: str
    said: str
    values: tuple[float, ...]
    href: str | None = None
    shown: tuple[str, ...] = ()


@safe_repr
@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: the outlines of its parts with their tones, the outline of its slot from top to bottom, and its slot."""

    parts: tuple[tuple[str, str], ...]
    whole: str
    slot: Slot


@safe_repr
@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of bars.

    Attributes:
        name: what it shows, for who does not see it.
        top: the value at its upper edge, as text.
        ticks: labels that stand below it at even distances, the first at its left end, the last at its right end.
        head: of the column of labels, in its table.
    """

    name: str
    head: str
    series: tuple[Series, ...]
    bars: tuple[Bar, ...]
    ticks: tuple[str, ...]
    top: str
    width: int = WIDTH
    height: int = HEIGHT


def chart(
    name: str,
    head: str,
    series: Sequence[Series],
    slots: Sequence[Slot],
    *,
    top: str | None = None,
    height: int = HEIGHT,
) -> Chart:
    """Bars of stacked values, the first series at the bottom.

    Args:
        top: the text of the value at the upper edge; `{}` in it is that value.
    """
    highest = max((sum(slot.values) for slot in slots), default=0.0)
    upper = rounded_up(highest) or 1.0
    step = WIDTH / max(len(slots), 1)
    bars = []
    for place, slot in enumerate(slots):
        parts, y = [], float(height)
        left, width = place * step, step * (1 - _GAP)
        for value, each in zip(slot.values, series, strict=True):
            if value > 0:
                tall = max(value / upper * height, _LEAST)
                y -= tall
                parts.append((_box(left + step * _GAP / 2, max(y, 0.0), width, tall), each.tone))
        bars.append(Bar(tuple(parts), _box(left, 0, step, height), slot))
    said = (top or "{}").replace("{}", amount(upper)) if highest else ""
    return Chart(name, head, tuple(series), tuple(bars), ticks([slot.label for slot in slots]), said, height=height)


def _box(x: float, y: float, width: float, height: float) -> str:
    """A rectangle as the data of a path."""
    return f"M{short(x)} {short(y)}h{short(width)}v{short(height)}h-{short(width)}z"


def ticks(labels: Sequence[str]) -> tuple[str, ...]:
    """At most five labels at even distances, the first and the last among them."""
    count = len(labels)
    if count <= 2:
        return tuple(labels)
    parts = next((parts for parts in (4, 3, 2) if (count - 1) % parts == 0), 1)
    return tuple(labels[(count - 1) * place // parts] for place in range(parts + 1))


def line(values: Sequence[float], *, height: int = 24, width: int = 100) -> str:
    """The points of a line through some values, from nothing at the bottom; empty without two of them."""
    if len(values) < 2:
        return ""
    highest = max(values) or 1.0
    step = width / (len(values) - 1)
    room = height - 3
    return " ".join(
        f"{short(place * step)},{short(height - 1.5 - value / highest * room)}" for place, value in enumerate(values)
    )


def share(value: float, whole: float, width: int = 100) -> str:
    """How wide the part of a whole is."""
    return short(max(0.0, min(1.0, value / whole)) * width) if whole > 0 else "0"


def rounded_up(value: float) -> float:
    """The next of some round numbers that is not below a value."""
    if value < 1e-300:  # nothing, or so little that a float has no digits left for it
        return 1.0
    power: float = 10.0 ** floor(log10(value))
    found = next((power * step for step in _ROUND if value <= power * step * (1 + 1e-9)), power * 10)
    return float(f"{found:.6g}")


def amount(value: float) -> str:
    """A number as it stands beside an axis."""
    if value >= 10_000:
        for size, unit in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
            if value >= size:
                return f"{value / size:g} {unit}"
    return f"{value:,.0f}" if value == round(value) else f"{value:g}"


def short(value: float) -> str:
    """A coordinate in as few digits as are seen."""
    return f"{value:.1f}".removesuffix(".0")
