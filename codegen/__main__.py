"""`python -m codegen`: the spec becomes facts, the facts code, the asynchronous client the synchronous one.

The spec is looked for beside the project; without it the facts stay as they are and everything else is made anew.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from . import distill, emit, summary, unasync
from .emit import index
from .emit.webhooks import FILE, Webhooks
from .files import bring
from .overrides import Json

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "trunkline"
FACTS = PACKAGE / "facts"
SPEC = ROOT.parent / "shared" / "twilio-oai-next" / "spec" / "json"
BY_HAND = {"fax_v1", "webhooks_v1"}
NO_PRODUCTS = {
    *("additions.json", "addresses.json", "error_codes.json", "index.json", "overrides.json", "twiml.json"),
    *("webhooks.json", "words.json"),
}


def generate(spec: Path, *, check: bool, allow_removals: bool = False) -> list[str]:
    """Writes every generated file; with `check` writes none. Returns the paths that were not up to date.

    Raises:
        ValueError: the spec is not as it should be, or lacks operations that there were.
    """
    overrides = FACTS / "overrides.json"
    stale: list[str] = []
    before = products()
    if spec.is_dir():
        found = distill.distill(spec, overrides, FACTS / "additions.json", BY_HAND)
        after = {**found, **{module: before[module] for module in BY_HAND & before.keys()}}
        gone = summary.removed(before, after)
        if gone and not (check or allow_removals):
            raise ValueError(f"{len(gone)} operations would go; --allow-removals lets them: {', '.join(gone)}")
        for line in summary.changes(before, after):
            print(line)
        files = {f"{module}.json": distill.dump(facts) for module, facts in found.items()}
        stale += bring(FACTS, files, {f"{module}.json" for module in before.keys() - BY_HAND}, check=check)
        before = after
    words = json.loads((FACTS / "words.json").read_text("utf-8"))
    generated = emit.emit(before, json.loads(overrides.read_text("utf-8")), words)
    generated[FILE] = Webhooks(json.loads((FACTS / "webhooks.json").read_text("utf-8"))).text()
    generated[index.FILE] = index.index(before, json.loads(overrides.read_text("utf-8")))
    present = {
        path.relative_to(PACKAGE).as_posix()
        for room in ("models", "_operations", "_async/api")
        for path in (PACKAGE / room).rglob("*.py")
    }
    stale += bring(PACKAGE, generated, present, check=check)
    return stale + unasync.mirror(PACKAGE, check=check)


def products() -> dict[str, Json]:
    """The facts of each module, as they are on the disk."""
    files = sorted(path for path in FACTS.glob("*.json") if path.name not in NO_PRODUCTS)
    return {path.stem: json.loads(path.read_text("utf-8")) for path in files}


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not up to date")
    parser.add_argument(
        "--spec", type=Path, default=Path(os.environ.get("TWILIO_OAI", SPEC)), help="folder of the OpenAPI files"
    )
    parser.add_argument(
        "--allow-removals",
        action="store_true",
        help="remove the operations that the OpenAPI files do not have any more",
    )
    options = parser.parse_args()
    if not options.spec.is_dir():
        print(f"no spec at {options.spec}: the facts stay as they are", file=sys.stderr)
    try:
        stale = generate(options.spec, check=options.check, allow_removals=options.allow_removals)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    for name in stale:
        print(("not up to date: " if options.check else "wrote ") + name)
    if options.check:
        return 1 if stale else 0
    print(f"{len(stale)} files written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
