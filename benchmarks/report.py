"""What a run says: lines for the terminal, a Markdown table, and a picture for light and for dark pages. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

_HOW = (
    "Medians; each side in a process of its own, in turns, against one local server. The ratio is official ÷ "
    "Trunkline: above 1 Trunkline needs less. The floor is a bare socket with ready bytes, and replies that become "
    "plain dicts; for memory it is the message's JSON text. Noise is the wider interquartile range of both clients, as "
    "a part of the median; the halves are the medians of Trunkline's even and odd samples, one over the other."
)
_MARKS = {"aim": "aim", "least": "at least", "no": "**no**"}


def amount(value: float, unit: str) -> str:
    """A figure with three digits that count."""
    if value >= 100:
        text = f"{value:,.0f}"
    elif value >= 10:
        text = f"{value:.1f}"
    else:
        text = f"{value:.2f}"
    return f"{text} {unit}" if unit != "modules" else f"{value:.0f}"


def line(row: Mapping[str, Any]) -> str:
    """A scenario in a line of the terminal."""
    sides = ", ".join(f"{side} {amount(each['median'], row['unit'])}" for side, each in row["sides"].items())
    return f"{row['name']:<15} {row['ratio']:6.2f}×  {row['reached']:<6} noise {_noise(row):<6} {sides}"


def _noise(row: Mapping[str, Any]) -> str:
    spreads = [each["iqr"] for side, each in row["sides"].items() if side != "floor" and each["iqr"] is not None]
    return f"{max(spreads):.0%}" if spreads else "–"


def _aim(row: Mapping[str, Any]) -> str:
    return row["aim_text"] or f"{row['aim']:g}×"


def _median(row: Mapping[str, Any], side: str) -> str:
    return amount(row["sides"][side]["median"], row["unit"]) if side in row["sides"] else "–"


def table(found: Mapping[str, Any]) -> str:
    """The results as Markdown."""
    about = found["about"]
    both = any("aiohttp" in row["sides"] for row in found["scenarios"])
    versions = ", ".join(f"{name} {number}" for name, number in about["versions"].items())
    text = [
        "# Benchmark",
        "",
        f"Written by `make bench` on {about['date']}: Python {about['python']}, {about['system']}, "
        f"{about['processors']} × {about['processor']}; {versions}."
        + (" A short run: its figures are rough." if about["quick"] else ""),
        "",
        _HOW,
        "",
    ]
    if found["scenarios"]:
        names = ["", "official", "Trunkline", *(['`transport="aiohttp"`'] if both else [])]
        names += ["ratio", "at least", "aim", "reached", "floor", "noise", "halves"]
        text += ["| " + " | ".join(names) + " |", "|---|" + "---:|" * (len(names) - 1)]
        text += ["| " + " | ".join(_cells(row, both)) + " |" for row in found["scenarios"]]
        text += ["", *_notes(found["scenarios"])]
    if found["growth"]:
        text += ["", "## How cost grows", ""]
        text += [
            "Each line is one run in a fresh process. Memory is the most that the process ever held above what it held "
            "before; the ideal rate is that of the latency alone."
        ]
        for growth in found["growth"]:
            text += ["", *_growth(growth)]
            text += _steady(growth)
    return "\n".join(text) + "\n"


def _cells(row: Mapping[str, Any], both: bool) -> list[str]:
    ratio = f"**{row['ratio']:.1f}×**"
    if "aiohttp_ratio" in row:
        ratio += f" ({row['aiohttp_ratio']:.1f}×)"
    halves = row["sides"]["trunkline"]["halves"]
    return [
        row["title"],
        _median(row, "official"),
        _median(row, "trunkline"),
        *([_median(row, "aiohttp")] if both else []),
        ratio,
        f"{row['least']:g}×",
        _aim(row),
        _MARKS[row["reached"]],
        _median(row, "floor"),
        _noise(row),
        "–" if halves is None else f"{halves:.2f}",
    ]


def _notes(rows: list[Mapping[str, Any]]) -> list[str]:
    notes = []
    for row in rows:
        if row["ideal"] is not None:
            ours, theirs = (row["sides"][side]["median"] / row["ideal"] for side in ("trunkline", "official"))
            notes.append(
                f"- {row['title']}: the latency alone takes {row['ideal']:.2f} s; official {theirs:.2f}× of it, "
                f"Trunkline {ours:.2f}×. No client could be more than {theirs:.2f}× as quick as the official one."
            )
    busy = [(row["server_busy"], row["title"]) for row in rows if row["server_busy"] is not None]
    if busy:
        most, title = max(busy)
        notes.append(
            f"- The server, on a processor of its own, was busy {most:.0%} of the time at most ({title}, the floor)."
        )
    return notes


def _steady(growth: Mapping[str, Any]) -> list[str]:
    """How the two largest steps compare, where memory was measured: constant memory, linear time."""
    steps = [step for step in growth["steps"] if "peak" in step["trunkline"]]
    if len(steps) < 2:
        return []
    less, more = steps[-2]["trunkline"], steps[-1]["trunkline"]
    memory, time = more["peak"] / less["peak"], more["cpu"] / less["cpu"]
    sizes = f"{steps[-2]['size']:,} to {steps[-1]['size']:,}"
    return ["", f"Trunkline from {sizes}: {memory:.2f}× the memory, {time:.2f}× the CPU per {growth['per']}."]


def _growth(growth: Mapping[str, Any]) -> list[str]:
    sides = [side for side in ("official", "trunkline", "aiohttp") if any(side in step for step in growth["steps"])]
    shown = {"official": "official", "trunkline": "Trunkline", "aiohttp": '`transport="aiohttp"`'}
    memory = any("peak" in step.get("trunkline", {}) for step in growth["steps"])
    rated = growth["steps"][0]["ideal_rate"] is not None
    names = [growth["title"]]
    for side in sides:
        names += [f"{shown[side]}: time", f"CPU per {growth['per']}", *(["memory"] if memory else [])]
        names += ["per second"] if rated else []
    names += ["ideal per second"] if rated else []
    text = ["| " + " | ".join(names) + " |", "|---:" * len(names) + "|"]
    for step in growth["steps"]:
        cells = [f"{step['size']:,}"]
        for side in sides:
            one = step.get(side)
            if one is None:
                cells += ["–"] * (2 + memory + rated)
                continue
            cells += [amount(one["wall"], "s"), amount(one["cpu"] * 1e6, "µs")]
            cells += [f"{one['peak'] / (1 << 20):.1f} MB"] if memory else []
            cells += [f"{one['count'] / one['wall']:,.0f}"] if rated else []
        cells += [f"{step['ideal_rate']:,.0f}"] if rated else []
        text.append("| " + " | ".join(cells) + " |")
    return text


# the picture

_THEMES = {
    "light": {"ink": "#1f2328", "faint": "#59636e", "line": "#d1d9e0", "bar": "#0f766e", "base": "#afb8c1"},
    "dark": {"ink": "#f0f6fc", "faint": "#9198a1", "line": "#3d444d", "bar": "#2dd4bf", "base": "#656c76"},
}
_WIDTH, _LABEL, _BARS, _ROW, _TOP = 800, 376, 360, 36, 62
_FONT = "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif"


def pictures(found: Mapping[str, Any]) -> dict[str, str]:
    """The SVG files by name."""
    return {f"chart-{name}.svg": _picture(found, colors) for name, colors in _THEMES.items()}


def _picture(found: Mapping[str, Any], colors: Mapping[str, str]) -> str:
    rows = found["scenarios"]
    height = _TOP + len(rows) * _ROW + 34
    scale = _BARS / max(row["ratio"] for row in rows) if rows else 1.0
    one = _LABEL + scale
    bottom = height - 32
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" viewBox="0 0 {_WIDTH} {height}" '
        f'role="img" aria-label="How many times less Trunkline needs than the official package" font-family="{_FONT}">',
        _text(0, 20, "Less than the official package, by how many times", colors["ink"], 16, "600"),
        _text(0, 42, "Time, CPU, memory or size: official ÷ Trunkline, medians of one run", colors["faint"], 12.5),
        f'<line x1="{one:.1f}" y1="{_TOP - 6}" x2="{one:.1f}" y2="{bottom}" stroke="{colors["line"]}"/>',
    ]
    for number, row in enumerate(rows):
        y = _TOP + number * _ROW
        width = row["ratio"] * scale
        figures = f"{_median(row, 'official')} → {_median(row, 'trunkline')}"
        parts += [
            _text(0, y + 14, row["title"].replace("`", ""), colors["ink"], 12.5),
            _text(0, y + 28, figures, colors["faint"], 11),
            _bar(y + 4, width, colors["bar"]),
            _bar(y + 4, min(scale, width), colors["base"]),
            _text(_LABEL + width + 8, y + 18, f"{row['ratio']:.1f}×", colors["ink"], 14, "600"),
        ]
    about = found["about"]
    than = f"twilio {about['versions']['twilio']}"
    foot = f"grey: 1×, the official package ({than}) · Python {about['python']} · {about['date']}"
    parts += [_text(0, height - 8, foot, colors["faint"], 11.5), "</svg>"]
    return "\n".join(parts) + "\n"


def _text(x: float, y: float, words: str, color: str, size: float, weight: str = "400") -> str:
    return f'<text x="{x:.1f}" y="{y}" fill="{color}" font-size="{size}" font-weight="{weight}">{escape(words)}</text>'


def _bar(y: float, width: float, color: str) -> str:
    return f'<rect x="{_LABEL}" y="{y}" width="{width:.1f}" height="18" rx="3" fill="{color}"/>'
