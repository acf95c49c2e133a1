"""On which line of a TOML text each key stands: `tomllib` does not tell. Text enters, a look-up leaves. Pure.

The text is TOML that `tomllib` has read, so this looks for keys and ends of values alone. Called by `settings`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

_PART = re.compile(r"""[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\]|\\.)*)"|'([^']*)')[ \t]*""")
_STOP = re.compile(r"""["'#\[\]{}\n]""")


class TomlLines:
    """The lines of keys.

        lines = TomlLines(text)
        lines("roles.support.users")   # the number of its line, from 1

    A key within an inline table, or that is not there, has the line of what it is in; None where there is nothing.
    """

    def __init__(self, text: str) -> None:
        self._found: dict[str, int] = {}
        table = ""
        for line, key, is_table in _keys(text):
            whole = key if is_table or not table else f"{table}.{key}"
            table = key if is_table else table
            while whole:  # what it is in may have no line of its own
                self._found.setdefault(whole, line)
                whole = whole.rpartition(".")[0]

    def __call__(self, key: str) -> int | None:
        while key:
            if key in self._found:
                return self._found[key]
            key = key.rpartition(".")[0]
        return None


def _keys(text: str) -> Iterator[tuple[int, str, bool]]:
    """The keys and the headers of tables: line, dotted name, and whether it is a header."""
    text = text.replace("\r\n", "\n")
    at, line = 0, 1
    while at < len(text):
        if text[at] in " \t":
            at += 1
        elif text[at] == "\n":
            at, line = at + 1, line + 1
        elif text[at] == "#":
            at = _end_of_line(text, at)
        else:
            is_table = text[at] == "["
            key, after = _key(text, at + (text.startswith("[[", at) + 1 if is_table else 0))
            yield line, key, is_table
            end = _end_of_value(text, after)
            line += text.count("\n", at, end)
            at = end


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _key(text: str, at: int) -> tuple[str, int]:
    """A dotted key, and where it ends."""
    parts = []
    while found := _PART.match(text, at):
        bare, quoted, literal = found.groups()
        parts.append(bare if bare is not None else literal if literal is not None else _unescaped(quoted))
        at = found.end()
        if text[at : at + 1] != ".":
            break
        at += 1
    return ".".join(parts), at


def _unescaped(quoted: str) -> str:
    try:
        return next(iter(tomllib.loads(f'"{quoted}" = 0')))
    except tomllib.TOMLDecodeError:
        return quoted


def _end_of_value(text: str, at: int) -> int:
    """Where the line ends that the value of a key ends on; arrays and some texts go over several."""
    depth = 0
    while found := _STOP.search(text, at):
        mark, at = found[0], found.start()
        if mark == "\n":
            if depth <= 0:
                return at
            at += 1
        elif mark == "#":
            at = _end_of_line(text, at)
        elif mark in "[{":
            depth, at = depth + 1, at + 1
        elif mark in "]}":
            depth, at = depth - 1, at + 1
        else:
            at = _end_of_text(text, at, mark)
    return len(text)


def _end_of_text(text: str, at: int, quote: str) -> int:
    """Where a quoted text ends; three quotes begin one of several lines."""
    closing = quote * 3 if text.startswith(quote * 3, at) else quote
    at += len(closing)
    while at < len(text):
        if quote == '"' and text[at] == "\\":
            at += 2
        elif text.startswith(closing, at):
            at += len(closing)
            while len(closing) == 3 and text.startswith(quote, at):  # quotes before the three that end it
                at += 1
            return at
        else:
            at += 1
    return at
