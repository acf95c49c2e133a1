"""`python -m benchmarks.emulator.prism PRISM SPEC`: the emulator beside Prism, a mock server without state.

    npm install @stoplight/prism-cli
    python -m benchmarks.emulator.prism node_modules/.bin/prism …/twilio_api_v2010.json

CPU of each server's process until it listens and for each message that is created over one connection, in turns, and
its memory. Linux only: the figures are the kernel's.
"""

from __future__ import annotations

import base64
import http.client
import os
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlencode

ROUNDS, CREATES = 9, 300
_TICK = os.sysconf("SC_CLK_TCK")
_ACCOUNT = "AC" + "e" * 32
_FORM = urlencode({"To": "+14155550100", "From": "+15005550006", "Body": "Your code is 123456"})


class Peer:
    """A server in a process of its own, and a connection to it."""

    def __init__(self, command: list[str], port: int, prefix: str) -> None:
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._path = f"{prefix}/2010-04-01/Accounts/{_ACCOUNT}/Messages.json"
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        until = time.monotonic() + 60
        while True:
            try:
                self._connection.connect()
                break
            except OSError:
                if time.monotonic() > until or self._process.poll() is not None:
                    raise
                time.sleep(0.05)
        self.start = self.cpu()

    def cpu(self) -> float:
        """Seconds of CPU so far, of the process and its threads."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICK

    def memory(self) -> float:
        """MiB that are resident."""
        lines = Path(f"/proc/{self._process.pid}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024

    def create(self, count: int) -> float:
        """Creates messages; seconds of CPU for each."""
        token = base64.b64encode(f"{_ACCOUNT}:emulated-auth-token".encode()).decode()
        headers = {"Authorization": f"Basic {token}", "Content-Type": "application/x-www-form-urlencoded"}
        before = self.cpu()
        for _ in range(count):
            self._connection.request("POST", self._path, _FORM, headers)
            reply = self._connection.getresponse()
            body = reply.read()
            assert reply.status in (200, 201), body[:300]
        return (self.cpu() - before) / count

    def stop(self) -> None:
        """Ends the process."""
        self._connection.close()
        self._process.terminate()
        self._process.wait(10)


def _free() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def main(prism: str, spec: str) -> None:
    """Prints a line a figure: ours, Prism's, the ratio."""
    one, two = _free(), _free()
    ours = Peer([sys.executable, "-m", "trunkline", "emulator", "--port", str(one)], one, "/api.twilio.com")
    theirs = Peer([prism, "mock", "--port", str(two), "--errors", spec], two, "")
    try:
        for peer in (ours, theirs):
            peer.create(CREATES)
        spent = [(ours.create(CREATES), theirs.create(CREATES)) for _ in range(ROUNDS)]
        figures = (
            ("until it listens, CPU s", ours.start, theirs.start),
            ("create over HTTP, CPU µs", *(statistics.median(each) * 1e6 for each in zip(*spent, strict=True))),
            ("memory, MiB", ours.memory(), theirs.memory()),
        )
        for name, own, other in figures:
            print(f"{name:<28}{own:>10.2f}  Prism {other:>10.2f}  {other / own:.1f}×")
    finally:
        ours.stop()
        theirs.stop()


if __name__ == "__main__":
    main(*sys.argv[1:3])
