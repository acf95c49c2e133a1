"""A process of one side, that does what it is told: `python -m benchmarks.worker SIDE`.

A line of JSON, `[function, arguments]`, comes in and one with its report goes out. Each side has a process of its own,
so that none pays for another's modules, threads and garbage.
"""

from __future__ import annotations

import importlib
import json
import sys


def main() -> None:
    side = importlib.import_module(f"benchmarks.{sys.argv[1]}")
    for line in sys.stdin:
        name, arguments = json.loads(line)
        print(json.dumps(getattr(side, name)(**arguments)), flush=True)


if __name__ == "__main__":
    main()
