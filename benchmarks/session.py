"""One session: the server, a worker for each side, and the rounds in which the sides take turns."""

from __future__ import annotations

import http.client
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import trustme

from .scenarios import Growth, Scenario

ROOT = Path(__file__).resolve().parents[1]
_REQUIREMENTS = Path(__file__).with_name("requirements.txt")

# What a bare interpreter runs for a cold start. The modules before are the interpreter's own.
_FIRST = {
    "official": """
from twilio.rest import Client
client = Client({account!r}, "secret")
client.api.base_url = {base!r} + "/api.twilio.com"
client.messages.create(to="+14155550123", from_="+14155550100", body="Hello")
""",
    "trunkline": """
from trunkline import Client
client = Client({account!r}, "secret", base_url={base!r} + "/{{host}}")
client.messages.create(to="+14155550123", from_="+14155550100", body="Hello")
""",
    "floor": """
import json, socket
connection = socket.create_connection(("127.0.0.1", {port}))
body = b"To=%2B14155550123&From=%2B14155550100&Body=Hello"
path = b"/0/0/api.twilio.com/2010-04-01/Accounts/{account}/Messages.json"
connection.sendall(b"POST " + path + b" HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: %d\\r\\n\\r\\n" % len(body) + body)
json.loads(connection.recv(65536).partition(b"\\r\\n\\r\\n")[2])
""",
}
_COLD = """
import sys, time
before = set(sys.modules)
start = time.perf_counter()
{first}
wall = time.perf_counter() - start
print(wall, len(set(sys.modules) - before))
"""


def _environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "TMPDIR")}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


class Server:
    """The server's process."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="trunkline-bench-")
        self.certificates = Path(self._folder.name) / "certificates.pem"
        key = Path(self._folder.name) / "key.pem"
        authority = trustme.CA()
        authority.cert_pem.write_to_path(str(self.certificates))
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(key))
        command = [sys.executable, "-m", "benchmarks.server", str(key)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=_environment()
        )
        assert self._process.stdout
        self.port, self._secure = map(int, self._process.stdout.readline().split())

    def base(self, latency: int = 0, rows: int = 0, *, tls: bool = False) -> str:
        """Where a client finds it."""
        place = f"https://127.0.0.1:{self._secure}" if tls else f"http://127.0.0.1:{self.port}"
        return f"{place}/{latency}/{rows}"

    def cpu(self) -> float:
        """The seconds of CPU that it has used."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request("GET", "/cpu")
        found = float(connection.getresponse().read())
        connection.close()
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()
        self._folder.cleanup()


class Worker:
    """The process of a side."""

    def __init__(self, side: str, certificates: Path) -> None:
        module = {"trunkline": "ours", "aiohttp": "by_aiohttp"}.get(side, side)
        command = [sys.executable, "-m", "benchmarks.worker", module]
        environment = _environment(REQUESTS_CA_BUNDLE=str(certificates))
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )

    def do(self, act: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Run a function of the side's module.

        Raises:
            RuntimeError: it failed; the worker has said why.
        """
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps([act, arguments]) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{act} failed")
        found: dict[str, Any] = json.loads(answer)
        return found

    def close(self) -> None:
        self._process.communicate()


class Session:
    """Runs scenarios against one server.

    Args:
        quick: few rounds, small sizes.
    """

    def __init__(self, server: Server, *, quick: bool) -> None:
        self._server = server
        self._quick = quick
        self._cold: dict[str, list[dict[str, Any]]] = {}
        self._installs = tempfile.TemporaryDirectory(prefix="trunkline-bench-")
        self._folders: dict[str, Path] = {}

    def close(self) -> None:
        self._installs.cleanup()

    def measure(self, scenario: Scenario) -> dict[str, Any]:
        """All samples of a scenario, with what follows from them."""
        given = dict(scenario.quick if self._quick and scenario.quick else scenario.arguments)
        rounds = min(scenario.rounds, 3) if self._quick else scenario.rounds
        sides = list(scenario.sides)
        busy: list[float] = []
        if scenario.act == "cold":
            samples = self._cold_starts(sides, rounds)
        elif scenario.act == "installed":
            samples = {side: [{"bytes": _size(self._folder(side))}] for side in sides}
        else:
            samples = self._rounds(scenario, sides, given, rounds, busy)
        figures = {side: [scenario.value(found) for found in samples[side]] for side in sides}
        found = {
            "name": scenario.name,
            "title": scenario.title,
            "unit": scenario.unit,
            "least": scenario.least,
            "aim": scenario.aim,
            "aim_text": scenario.aim_text,
            "aim_of": scenario.aim_of,
            "arguments": given,
            "latency_ms": scenario.latency,
            "sides": {side: summary(values) for side, values in figures.items()},
            "ideal": None if scenario.ideal is None else scenario.ideal(given),
            "server_busy": max(busy, default=None),
        }
        return judged(found)

    def grow(self, growth: Growth) -> dict[str, Any]:
        """The steps of one table of growth, each in a fresh process."""
        steps = []
        for step in growth.steps[: growth.quick] if self._quick else growth.steps:
            base = self._server.base(growth.latency, step.rows or step.arguments.get("count", 0))
            row: dict[str, Any] = {"size": step.size, "ideal_rate": growth.ideal and growth.ideal(step.size)}
            for side in step.sides:
                with worker(side, self._server.certificates) as one:
                    row[side] = one.do(growth.act, {"base": base, **step.arguments})
            steps.append(row)
        return {"name": growth.name, "title": growth.title, "per": growth.per, "steps": steps}

    def _rounds(
        self, scenario: Scenario, sides: list[str], given: dict[str, int], rounds: int, busy: list[float]
    ) -> dict[str, list[dict[str, Any]]]:
        certificates = self._server.certificates
        base = self._server.base(scenario.latency, scenario.rows or given.get("count", 0), tls=scenario.tls)
        samples: dict[str, list[dict[str, Any]]] = {side: [] for side in sides}
        workers = {} if scenario.fresh else {side: Worker(side, certificates) for side in sides}
        try:
            # The first round warms caches up, the server's too, and does not count.
            for number in range(-1, rounds):
                for side in _turned(sides, number):
                    arguments = {"base": base, **given}
                    if scenario.varied:
                        arguments["start"] = (number + 1) * 1000
                    before = self._server.cpu()
                    with worker(side, certificates) if scenario.fresh else _kept(workers[side]) as one:
                        found = one.do(scenario.act, arguments)
                    if number >= 0:
                        samples[side].append(found)
                        if found.get("wall") and found.get("count", 1) > 1:
                            busy.append((self._server.cpu() - before) / found["wall"])
        finally:
            for one in workers.values():
                one.close()
        return samples

    def _cold_starts(self, sides: list[str], rounds: int) -> dict[str, list[dict[str, Any]]]:
        if not self._cold:
            samples: dict[str, list[dict[str, Any]]] = {side: [] for side in sides}
            for number in range(-1, rounds):
                for side in _turned(sides, number):
                    found = self._start(side)
                    if number >= 0:
                        samples[side].append(found)
            self._cold = samples
        return self._cold

    def _start(self, side: str) -> dict[str, Any]:
        given = {"account": "AC" + "0" * 32, "base": self._server.base(), "port": self._server.port}
        code = _COLD.format(first=_FIRST[side].format(**given))
        environment = _environment(PYTHONPATH=str(self._folder(side)))
        done = subprocess.run(
            [sys.executable, "-S", "-c", code], check=True, capture_output=True, text=True, env=environment
        )
        wall, modules = done.stdout.split()
        return {"wall": float(wall), "modules": int(modules)}

    def _folder(self, side: str) -> Path:
        """Where a package is installed with what it needs and nothing else."""
        if side not in self._folders:
            folder = self._folders[side] = Path(self._installs.name) / side
            folder.mkdir()
            if side != "floor":
                _install({"official": "twilio", "trunkline": str(ROOT)}[side], folder)
        return self._folders[side]


def _install(what: str, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "-qq", "--no-compile"]
    subprocess.run([*command, "--constraint", str(_REQUIREMENTS), "--target", str(folder), what], check=True)
    shutil.rmtree(folder / "bin", ignore_errors=True)


def _size(folder: Path) -> int:
    """The bytes of the files of a folder, without .pyc."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    return sum(path.stat().st_size for path in files)


@contextmanager
def worker(side: str, certificates: Path) -> Iterator[Worker]:
    """A worker for one task."""
    one = Worker(side, certificates)
    try:
        yield one
    finally:
        one.close()


@contextmanager
def _kept(one: Worker) -> Iterator[Worker]:
    yield one


def _turned(sides: list[str], number: int) -> Iterable[str]:
    """The sides, every other round in the reverse order."""
    return sides if number % 2 else sides[::-1]


# what follows from samples


def summary(values: list[float]) -> dict[str, Any]:
    """The median and the noise: the interquartile range, and the median of one half of the samples over the other's."""
    middle = statistics.median(values)
    spread = halves = None
    if len(values) > 2:
        low, _, high = statistics.quantiles(values, n=4, method="inclusive")
        spread = (high - low) / middle
        halves = statistics.median(values[::2]) / statistics.median(values[1::2])
    return {"median": middle, "iqr": spread, "halves": halves, "samples": values}


def judged(found: dict[str, Any]) -> dict[str, Any]:
    """The same with the ratio and with what of it is reached: `aim`, `least` or `no`."""
    sides = found["sides"]
    ours = sides["trunkline"]["median"]
    ratio = sides["official"]["median"] / ours
    aimed = ratio >= found["aim"]
    if found["aim_of"]:
        # Where nothing can be quicker than the bound, to be close to it is all there is to reach.
        bound = found["ideal"] if found["aim_of"] == "ideal" else sides["floor"]["median"]
        aimed = ours <= found["aim"] * bound
        found["of_" + found["aim_of"]] = ours / bound
    if "floor" in sides:
        found["of_floor"] = ours / sides["floor"]["median"]
    if "aiohttp" in sides:
        found["aiohttp_ratio"] = sides["official"]["median"] / sides["aiohttp"]["median"]
    return {**found, "ratio": ratio, "reached": "aim" if aimed else "least" if ratio >= found["least"] else "no"}
