"""The synchronous client, derived from the asynchronous one.

Enters: the text of `src/trunkline/_async/`. Leaves: the same text under `src/trunkline/_sync/`, with a few words
replaced. The transports are handwritten. Called by `make generate` after the code of the API is made.

A line that ends in `# async only` has no counterpart. A rule that nothing uses is an error: it is a leftover, or the
code that needed it changed its shape.
"""

from __future__ import annotations

import re
from pathlib import Path

from .files import bring

HANDWRITTEN = {"aiohttp.py", "connection.py", "names.py", "tls.py", "transport.py"}
HEADER = "# Mirrored from _async/{} by `make generate`; do not edit.\n"

# What is found → what it becomes. They are tried in this order at the beginning of each word.
RULES: tuple[tuple[str, str], ...] = (
    (r"async (?=def |for |with )", ""),
    (r"await ", ""),
    # In quotes it is a name of the API, such as "AsyncAmd".
    (r"(?<!\")Async(?=[A-Z])", ""),
    (r"asynchronous(?!ly)", "synchronous"),
    (r"async_(?=(?:sleep|call|offload|gather|gather_each|merge)\b)", ""),
    (r"__a(?=(?:enter|exit)__)", "__"),
    (r"aclose\b", "close"),
    (r"anext(?=\()", "next"),
    # The names of the built-in transports.
    (r"asyncio\", \"aiohttp(?=\")", "socket"),
)
ASYNC_ONLY = "# async only\n"

_PATTERN = re.compile(r"(?<![A-Za-z0-9_])(?:" + "|".join(f"({find})" for find, _ in RULES) + ")")
_REPLACEMENTS = tuple(replacement for _, replacement in RULES)


class UnusedRuleError(Exception):
    """Rules that no line of the asynchronous client needs."""


def derive(text: str, used: set[int]) -> str:
    """The synchronous form of a module; the numbers of the rules that were needed are added to `used`."""

    def replace(match: re.Match[str]) -> str:
        rule = match.lastindex or 0
        used.add(rule)
        return _REPLACEMENTS[rule - 1]

    if ASYNC_ONLY in text:
        used.add(0)
        text = "".join(line for line in text.splitlines(keepends=True) if not line.endswith(ASYNC_ONLY))
    return _PATTERN.sub(replace, text)


def derive_all(source: Path) -> dict[str, str]:
    """The texts of the whole synchronous client by relative path.

    Raises:
        UnusedRuleError: a rule was not needed.
    """
    used: set[int] = set()
    files = {}
    for path in sorted(source.rglob("*.py")):
        name = path.relative_to(source).as_posix()
        if name not in HANDWRITTEN:
            files[name] = HEADER.format(name) + derive(path.read_text("utf-8"), used)
    unused = [rule for number, (rule, _) in enumerate(RULES, 1) if number not in used]
    if 0 not in used:
        unused.append(ASYNC_ONLY.strip())
    if unused:
        raise UnusedRuleError(f"no line needs: {', '.join(unused)}")
    return files


def mirror(package: Path, *, check: bool = False) -> list[str]:
    """Writes the synchronous client of a package; with `check` writes nothing.

    Returns:
        The paths, relative to the package, that were not up to date; orphans too, which are removed.

    Raises:
        UnusedRuleError: a rule was not needed.
    """
    files = {f"_sync/{name}": text for name, text in derive_all(package / "_async").items()}
    handwritten = {f"_sync/{name}" for name in HANDWRITTEN}
    present = {path.relative_to(package).as_posix() for path in (package / "_sync").rglob("*.py")} - handwritten
    return bring(package, files, present, check=check)
