"""What a worker measures itself by: CPU, time and memory of its own process."""

from __future__ import annotations

import gc
import resource
import sys
import time
import tracemalloc
from pathlib import Path
from types import TracebackType
from typing import Any, Self


class Meter:
    """Measures a block: `cpu` and `wall` in seconds. Garbage of before is collected before it begins."""

    cpu = wall = 0.0

    def __enter__(self) -> Self:
        gc.collect()
        self._wall, self._cpu = time.perf_counter(), time.process_time()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cpu, self.wall = time.process_time() - self._cpu, time.perf_counter() - self._wall


class Held:
    """Measures what the objects that a block makes and keeps take: `bytes`."""

    bytes = 0

    def __enter__(self) -> Self:
        gc.collect()
        tracemalloc.start()
        self._before = tracemalloc.get_traced_memory()[0]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        gc.collect()
        self.bytes = tracemalloc.get_traced_memory()[0] - self._before
        tracemalloc.stop()


def resident(field: str = "VmRSS") -> int:
    """The bytes of memory that this process has now (`VmRSS`) or had at its most (`VmHWM`)."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith(field))
        return int(line.split()[1]) * 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def report(meter: Meter, count: int, **more: Any) -> dict[str, Any]:
    """What a worker answers: seconds for one of `count`, and for all of them."""
    return {"cpu": meter.cpu / count, "wall": meter.wall, "total_cpu": meter.cpu, "count": count, **more}
