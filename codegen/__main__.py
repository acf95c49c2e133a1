"""`python -m codegen`: the spec becomes facts, the facts code, the asynchronous client the synchronous one.

The spec is looked for beside the project; without it the facts stay as they are and everything else is made anew.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from . import distill, emit, unasync
from .files import bring

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "trunkline"
FACTS = PACKAGE / "facts"
SPEC = ROOT.parent / "shared" / "twilio-oai-next" / "spec" / "json"
HANDWRITTEN = {"addresses.json", "error_codes.json", "overrides.json", "words.json", "fax_v1.json"}
NO_PRODUCTS = {"addresses.json", "error_codes.json", "overrides.json", "words.json"}


def generate(spec: Path, *, check: bool) -> list[str]:
    """Writes every generated file; with `check` writes none. Returns the paths that were not up to date."""
    overrides = FACTS / "overrides.json"
    stale: list[str] = []
    if spec.is_dir():
        facts = distill.distill(spec, overrides)
        stale += bring(FACTS, facts, {p.name for p in FACTS.glob("*.json")} - HANDWRITTEN, check=check)
    texts = {path.stem: path.read_text("utf-8") for path in FACTS.glob("*.json") if path.name not in NO_PRODUCTS}
    files = emit.emit(
        {name: json.loads(text) for name, text in texts.items()},
        json.loads(overrides.read_text("utf-8")),
        json.loads((FACTS / "words.json").read_text("utf-8")),
    )
    present = {
        path.relative_to(PACKAGE).as_posix()
        for room in ("models", "_operations", "_async/api")
        for path in (PACKAGE / room).rglob("*.py")
    }
    stale += bring(PACKAGE, files, present, check=check)
    return stale + unasync.mirror(PACKAGE, check=check)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not up to date")
    parser.add_argument(
        "--spec", type=Path, default=Path(os.environ.get("TWILIO_OAI", SPEC)), help="folder of the OpenAPI files"
    )
    options = parser.parse_args()
    if not options.spec.is_dir():
        print(f"no spec at {options.spec}: the facts stay as they are", file=sys.stderr)
    stale = generate(options.spec, check=options.check)
    for name in stale:
        print(("not up to date: " if options.check else "wrote ") + name)
    if options.check:
        return 1 if stale else 0
    print(f"{len(stale)} files written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
