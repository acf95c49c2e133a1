"""`python -m benchmarks`: measures, prints, and writes results, table and pictures into docs/benchmarks/.

A short run (`--quick`) and one of some scenarios (`--only`) write only where `--out` says.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import trunkline

from .report import line, pictures, table
from .scenarios import GROWTH, SCENARIOS
from .session import ROOT, Server, Session

_PACKAGES = ("twilio", "requests", "aiohttp", "msgspec")


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for row in info.read_text().splitlines():
            if row.startswith("model name"):
                return row.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _about(quick: bool) -> dict[str, Any]:
    import os

    return {
        "date": datetime.now(UTC).date().isoformat(),
        "quick": quick,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "processors": os.cpu_count(),
        "versions": {"trunkline": trunkline.__version__, **{name: version(name) for name in _PACKAGES}},
    }


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few rounds and small sizes")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="this scenario (again for more)")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where to write; docs/benchmarks for a whole run")
    given = parser.parse_args()
    names = [each.name for each in (*SCENARIOS, *GROWTH)]
    if strange := [name for name in given.only if name not in names]:
        parser.error(f"no scenario {strange[0]}; there are {', '.join(names)}")
    started = time.monotonic()
    found: dict[str, Any] = {"about": _about(given.quick), "scenarios": [], "growth": []}
    with Server() as server:
        session = Session(server, quick=given.quick)
        try:
            for scenario in SCENARIOS:
                if not given.only or scenario.name in given.only:
                    found["scenarios"].append(session.measure(scenario))
                    print(line(found["scenarios"][-1]), flush=True)
            for growth in GROWTH:
                if not given.only or growth.name in given.only:
                    found["growth"].append(session.grow(growth))
        finally:
            session.close()
    found["about"]["seconds"] = round(time.monotonic() - started)
    text = table(found)
    print("\n" + text)
    out = given.out or (None if given.quick or given.only else ROOT / "docs" / "benchmarks")
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        (out / "results.json").write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
        (out / "table.md").write_text(text, "utf-8")
        for name, picture in pictures(found).items():
            (out / name).write_text(picture, "utf-8")
        print(f"written into {out}", file=sys.stderr)


if __name__ == "__main__":
    main()
