"""Pictures of a terminal for README.md: `python docs/site/terminal.py` writes docs/pictures/terminal-*.svg.

Enters: what commands print, from the recorded sessions of tests/cli/sessions. Leaves: the same as SVG, light and dark.
tests/docs/test_terminal_picture.py says when they are old.
"""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path
from textwrap import wrap

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"
SHOWN = (
    ("messages", "trunkline send --to +14155550100 --from +15005550006 --body Hello"),
    ("messages", "trunkline messages list --since 2d --limit 2"),
    ("looking", "trunkline error 30007"),
    ("looking", 'trunkline segments "Ünïcode “quotes”"'),
)
COLOURS = {
    "light": {"ground": "#ffffff", "frame": "#d0d7de", "text": "#1f2328", "command": "#0550ae", "quiet": "#59636e"},
    "dark": {"ground": "#0d1117", "frame": "#3d444d", "text": "#e6edf3", "command": "#79c0ff", "quiet": "#9198a1"},
}
LINE, COLUMN, MARGIN, LONGEST = 20, 8.43, 20, 108


def lines() -> list[str]:
    """What is shown."""
    found: list[str] = []
    for session, command in SHOWN:
        text = (ROOT / "tests" / "cli" / "sessions" / f"{session}.txt").read_text("utf-8")
        after = text.split(f"$ {command}\n", 1)[1].split("\n$ ", 1)[0].rstrip("\n")
        found += [f"$ {command}", *after.split("\n"), ""]
    return [part for line in found[:-1] for part in folded(line)]


def folded(line: str) -> list[str]:
    """A long line as a terminal of that width shows it, broken between words."""
    return [line] if len(line) <= LONGEST else wrap(line, LONGEST)


def picture(colours: dict[str, str]) -> str:
    rows = lines()
    width = round(max(map(len, rows)) * COLUMN + 2 * MARGIN)
    height = len(rows) * LINE + 2 * MARGIN
    written = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        'font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" role="img">',
        "<title>A message is sent, messages are listed, an error is explained, segments are counted</title>",
        f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8" fill="{colours["ground"]}" '
        f'stroke="{colours["frame"]}"/>',
    ]
    for number, row in enumerate(rows):
        if row:
            kind = "command" if row.startswith("$ ") else "quiet" if set(row) == {"─"} else "text"
            y = MARGIN + LINE * number + 14
            length = round(len(row) * COLUMN, 1)
            written.append(
                f'<text x="{MARGIN}" y="{y}" fill="{colours[kind]}" textLength="{length}" '
                f'lengthAdjust="spacingAndGlyphs" xml:space="preserve">{escape(row, quote=False)}</text>'
            )
    return "\n".join([*written, "</svg>"]) + "\n"


def main() -> int:
    for name, colours in COLOURS.items():
        (PICTURES / f"terminal-{name}.svg").write_text(picture(colours), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
