"""What bulk sends cost: CPU of this process for a message, and the rate against what latency allows.

    PYTHONPATH=src python -m benchmarks.scale --rows 20000 --latency 0.02 --in-flight 100

The server is a process of its own on the loopback. `make bench-scale` runs it; a quiet machine is taken for granted.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import trunkline
from tests.bulk.loopback import ACCOUNT
from trunkline import bulk

_SERVER = """
import sys
from tests.bulk.loopback import Faults, LoopbackServer
with LoopbackServer(Faults(latency=float(sys.argv[1]))) as server:
    print(server.base_url, flush=True)
    sys.stdin.read()
"""


async def measure(rows: int, latency: float, in_flight: int, base_url: str, folder: str) -> None:
    """Sends a campaign and prints the figures."""
    options = {"from_": "MG" + "b" * 32, "body": "Hi {name}, your seat is {seat}"}
    people = ({"to": f"+1{number:010}", "name": f"N{number}", "seat": number % 400} for number in range(rows))
    async with (
        trunkline.AsyncClient(ACCOUNT, "x" * 32, base_url=base_url, max_connections=in_flight) as client,
        bulk.Campaign(client, Path(folder) / "ledger.db", **options) as campaign,  # type: ignore[arg-type]
    ):
        cpu = time.process_time()
        await campaign.add(people)
        adding = time.process_time() - cpu
        cpu, begun = time.process_time(), time.perf_counter()
        done = await campaign.run(in_flight=in_flight)
        sending, seconds = time.process_time() - cpu, time.perf_counter() - begun
    sent = done.rows["sent"]
    allowed = in_flight / latency if latency else float("inf")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{sent:,} of {rows:,} sent in {seconds:.1f} s: {sent / seconds:,.0f} a second, ", end="")
    print(f"{sent / seconds / allowed:.0%} of what {in_flight} in flight at {latency * 1000:g} ms allow")
    print(f"CPU: {adding / rows * 1e6:.0f} µs a row added, {sending / rows * 1e6:.0f} µs a message; {most:.0f} MB")


def main() -> None:
    """Runs one campaign."""
    options = argparse.ArgumentParser()
    options.add_argument("--rows", type=int, default=20_000)
    options.add_argument("--latency", type=float, default=0.05)
    options.add_argument("--in-flight", type=int, default=50)
    given = options.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            [sys.executable, "-c", _SERVER, str(given.latency)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as server,
    ):
        assert server.stdout is not None
        assert server.stdin is not None
        base_url = server.stdout.readline().strip()
        try:
            asyncio.run(measure(given.rows, given.latency, given.in_flight, base_url, folder))
        finally:
            server.stdin.close()


if __name__ == "__main__":
    main()
