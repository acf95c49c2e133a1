"""Lines of code: filled to the width, and literals. Called by the other modules of `emit`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

WIDTH = 120
HEADER = "# Generated from facts/{}.json by `make generate`; do not edit.\n"
ALL_HEADER = "# Generated from the facts by `make generate`; do not edit.\n"
CHECKING = "TYPE_CHECKING = False\nif TYPE_CHECKING:\n"
_GROUP = re.compile(r"([\w= ]*[(\[{])(.*)([)\]}])")


def fill(head: str, parts: Sequence[str], tail: str, indent: str) -> str:
    """`head(part, part, …)tail` in lines of at most `WIDTH` columns; continuation lines are indented one step more."""
    line = indent + head + ", ".join(parts) + tail
    if len(line) <= WIDTH:
        return line + "\n"
    lines = [indent + head]
    inner = indent + "    "
    current = ""
    for part in parts:
        piece = part + ","
        if len(inner) + len(piece) > WIDTH:
            lines += [inner + current] if current else []
            current = ""
            if group := _GROUP.fullmatch(part):
                lines.append(fill(group[1], split(group[2]), group[3] + ",", inner).rstrip("\n"))
            else:
                room = WIDTH - len(inner) - 1
                cut = part.rindex("/" if part[0] == '"' else "|", 0, room)
                quote = '"' if part[0] == '"' else ""
                lines += [f"{inner}{part[:cut].rstrip()}{quote}", f"{inner}{quote}{part[cut:]},"]
            continue
        if current and len(inner) + len(current) + 1 + len(piece) > WIDTH:
            lines.append(inner + current)
            current = piece
        else:
            current = f"{current} {piece}" if current else piece
    lines += [inner + current] if current else []
    lines.append(indent + tail)
    return "\n".join(lines) + "\n"


def import_line(module: str, imported: Sequence[str], indent: str = "") -> str:
    """`from module import …`, in brackets where it is long."""
    line = f"{indent}from {module} import {', '.join(imported)}\n"
    return line if len(line) <= WIDTH else fill(f"from {module} import (", imported, ")", indent)


def split(text: str) -> list[str]:
    """Splits at the commas outside all brackets."""
    parts, depth, start = [], 0, 0
    for index, char in enumerate(text):
        depth += (char in "([{") - (char in ")]}")
        if char == "," and depth == 0:
            parts.append(text[start:index].strip())
            start = index + 1
    last = text[start:].strip()
    return [*parts, last] if last else parts


def literal(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def strings(values: Iterable[str]) -> str:
    texts = [literal(value) for value in values]
    return f"({', '.join(texts)}{',' if len(texts) == 1 else ''})"
