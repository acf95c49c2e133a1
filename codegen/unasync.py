"""The synchronous client, derived from the asynchronous one: `python -m codegen.unasync [--check]`.

Enters: the text of `src/trunkline/_async/`. Leaves: the same text under `src/trunkline/_sync/`, with a few words
replaced. Both transports are handwritten. Called by `make generate` after the code of the API is made.

A line that ends in `# async only` has no counterpart. A rule that nothing uses is an error: it is a leftover, or the
code that needed it changed its shape.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "trunkline"
HANDWRITTEN = {"transport.py"}
HEADER = "# Mirrored from _async/{} by `make generate`; do not edit.\n"

# What is found → what it becomes. They are tried in this order at the beginning of each word.
RULES: tuple[tuple[str, str], ...] = (
    (r"async (?=def |for |with )", ""),
    (r"await ", ""),
    # In quotes it is a name of the API, such as "AsyncAmd".
    (r"(?<!\")Async(?=[A-Z])", ""),
    (r"asynchronous(?!ly)", "synchronous"),
    (r"(?<=_compat\.)async_(?=[a-z])", ""),
    (r"__a(?=(?:enter|exit)__)", "__"),
    (r"aclose\b", "close"),
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


def mirror(package: Path = PACKAGE, *, check: bool = False) -> list[str]:
    """Writes the synchronous client; with `check` writes nothing.

    Returns:
        The paths, relative to the package, that were not up to date; orphans too, which are removed.

    Raises:
        UnusedRuleError: a rule was not needed.
    """
    target = package / "_sync"
    files = derive_all(package / "_async")
    present = {path.relative_to(target).as_posix() for path in target.rglob("*.py")} - HANDWRITTEN
    stale = []
    for name in sorted(present - files.keys()):
        stale.append(f"_sync/{name}")
        if not check:
            (target / name).unlink()
    for name, text in files.items():
        path = target / name
        if name in present and path.read_text("utf-8") == text:
            continue
        stale.append(f"_sync/{name}")
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    return stale


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m codegen.unasync", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not up to date")
    check = parser.parse_args().check
    try:
        stale = mirror(check=check)
    except UnusedRuleError as exc:
        print(exc, file=sys.stderr)
        return 1
    for name in stale:
        print(("not up to date: " if check else "wrote ") + name)
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
