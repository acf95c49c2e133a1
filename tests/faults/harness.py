"""Runs the cases through both clients, with each transport, and says where the promise is broken.

Enters: cases. Leaves: a `Verdict` for each. The calls of a case are made at the same time, each by a client of its own
against a server of its own; only their time is measured, not the making of either.
"""

from __future__ import annotations

import asyncio
import datetime
import gc
import os
import re
import socket
import ssl
import sys
import tempfile
import threading
import tracemalloc
import warnings
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic, process_time
from typing import Any, TypeVar

import msgspec
import trustme

import trunkline
from tests.timing import timed
from trunkline import AsyncClient, Client, TrunklineError

from .case import (
    ACCOUNT,
    BUSY,
    FILE,
    PROBE,
    SENT,
    SENT_MODEL,
    TOKEN,
    Call,
    Case,
    Gives,
    good,
    reply,
    result,
    settle,
    turns,
)
from .server import FaultServer, Peer, answers

T = TypeVar("T")
# The clients with each of their transports.
ASYNC_KINDS: dict[str, Callable[..., AsyncClient]] = {
    "AsyncClient, asyncio": partial(AsyncClient, transport="asyncio"),
    "AsyncClient, aiohttp": partial(AsyncClient, transport="aiohttp"),
}
KINDS: dict[str, Callable[..., Any]] = {"Client": Client, **ASYNC_KINDS}
DEADLINE, TIMEOUT = 0.6, 0.25
# Where nothing waits: only a hanging client comes near these.
PATIENCE: dict[str, float] = {"timeout": 4.0, "deadline": 4.0}
SLACK = 0.25
# Beside other tests a busy machine may be later than that, but only what hangs is later than this.
HANG = 5.0
STANDSTILL = 0.1
MAX_BODY = 1 << 20
# Memory may grow by so many times the largest body that is allowed, and so many bytes.
TIMES, GROWTH = 6, 20 << 20

_SECRETS = (TOKEN.encode(), b64encode(f"{ACCOUNT}:{TOKEN}".encode()), b"canary", b"authorization:", b"bearer-")
_ASIDE = re.compile(rb"(CONNECT |POST /oauth\.twilio\.com/v2/token)")
_ENVIRONMENT = re.compile(r"TWILIO_.*|DEBUG_HTTP_TRAFFIC|.*_proxy", re.IGNORECASE)


@dataclass
class Run:
    """One call by one client.

    Attributes:
        kind: of the client, one of `KINDS`.
        gave: `result`, or the name of the exception.
        requests, processed: how many the server saw, and how many of them it did or may have done.
        overrun: seconds after the deadline; negative before it.
        growth: bytes of memory at the worst moment, for all calls that were made at the same time.
        max_body: the largest body that is allowed, in bytes.
        breaches: kinds and descriptions of what breaks the promise.
    """

    call: Call
    kind: str
    gave: str = ""
    outcome: str | None = None
    requests: int = 0
    processed: int = 0
    overrun: float = 0.0
    growth: int = 0
    max_body: int = MAX_BODY
    breaches: list[tuple[str, str]] = field(default_factory=list)

    def breach(self, kind: str, text: str) -> None:
        self.breaches.append((kind, f"{self.kind}, {self.call.name}: {text}"))


@dataclass
class Verdict:
    """What came of a case; `leaks` are what was left behind, `spilled` the secrets that came to other servers."""

    case: Case
    runs: list[Run]
    leaks: list[str]
    spilled: list[str]

    @property
    def breaches(self) -> list[tuple[str, str]]:
        found = [breach for run in self.runs for breach in run.breaches]
        return found + [("leak", leak) for leak in self.leaks] + [("credentials", spilled) for spilled in self.spilled]


class Metronome:
    """Hears whether this process was not given a processor: the clock went on, and it did no work.

    Attributes:
        stood: for how many seconds.
    """

    def __init__(self) -> None:
        self.stood = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._tick, daemon=True)

    def _tick(self) -> None:
        while True:
            began, worked = monotonic(), process_time()
            over = self._over.wait(0.01)
            late = monotonic() - began - 0.01
            # Where the client is at work meanwhile, it is the client that is late.
            if late > 0.03 and process_time() - worked < late / 2:
                self.stood += late
            if over:
                return

    def __enter__(self) -> Metronome:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()


def steady(run: Callable[[], T], broken: Callable[[T], bool]) -> T:
    """Run something; what goes wrong while the machine itself stood still is tried again, twice at most."""
    for _ in range(2):
        with Metronome() as metronome:
            found = run()
        if not broken(found) or metronome.stood < STANDSTILL:
            return found
    return run()


# certificates and foreign servers


class Certificates:
    """Contexts for servers, good and bad, and the bundle that the clients trust."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.bundle = str(folder / "ca.pem")
        authority.cert_pem.write_to_path(self.bundle)
        names = ("127.0.0.1", "localhost", "secure.test", "foreign.test", "fault.test")
        past = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
        self.contexts: dict[str, ssl.SSLContext | None] = {
            "good": _context(authority.issue_cert(*names)),
            "untrusted": _context(trustme.CA().issue_cert(*names)),
            "wrong host": _context(authority.issue_cert("other.test")),
            "common name": _context(authority.issue_cert("root@fault.test", common_name="fault.test")),
            "expired": _context(authority.issue_cert(*names, not_before=past, not_after=past.replace(year=2021))),
            "none": None,
        }


def _context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


class Lab:
    """What all cases share: certificates, servers that no credentials may reach, and the system's resolver, replaced.

    Use it as a context manager.

    Args:
        slack: seconds after its deadline within which a call must end.
        scales: what times and deadlines are multiplied by; a case is tried with the next one where it fails with all
            before. One that takes more requests than a busy machine makes in its time passes with more time.
        weighs: whether the memory of every case is measured, which doubles its time; else of those that run alone.
    """

    def __init__(self, slack: float = SLACK, scales: tuple[float, ...] = (1.0,), *, weighs: bool = True) -> None:
        self.slack = slack
        self._weighs = weighs
        self.scale, self._scales, self.most = scales[0], scales, max(scales)
        self._stack = ExitStack()
        self.lookups: dict[int, Any] = {}
        self._noise: list[str] = []

    def __enter__(self) -> Lab:
        # What is here already stays: each `gc.collect()` below looks at what a case has made.
        gc.collect()
        gc.freeze()
        enter = self._stack.enter_context
        self.folder = Path(enter(tempfile.TemporaryDirectory()))
        self.certificates = Certificates(self.folder)
        self.foreign = enter(FaultServer(answers(FOREIGN)))
        self.secure_foreign = enter(FaultServer(answers(FOREIGN), tls=self.certificates.contexts["good"]))
        enter(_environment())
        enter(self._resolver())
        enter(self._ears())
        # Modules that a first call loads are not the business of the first case.
        self.run(Case("nothing is wrong", turns(good), result()))
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @contextmanager
    def _resolver(self) -> Iterator[None]:
        real = socket.getaddrinfo

        def getaddrinfo(host: Any, port: Any, *args: Any, **options: Any) -> Any:
            name = host.decode() if isinstance(host, bytes) else host
            if name == "foreign.test":
                return found((self.secure_foreign if port == 443 else self.foreign).port)
            if not str(name).endswith(".test"):
                return real(host, port, *args, **options)
            return self.lookups.get(port, found)(port)

        socket.getaddrinfo = getaddrinfo
        try:
            yield
        finally:
            socket.getaddrinfo = real

    @contextmanager
    def _ears(self) -> Iterator[None]:
        """What Python only tells stderr is heard."""
        before = sys.unraisablehook, threading.excepthook
        sys.unraisablehook = lambda said: self._noise.append(f"unraisable: {said.exc_value!r}")
        threading.excepthook = lambda said: self._noise.append(f"in a thread: {said.exc_value!r}")
        try:
            yield
        finally:
            sys.unraisablehook, threading.excepthook = before

    # one case

    def run(self, case: Case) -> Verdict:
        """Run a case: each script, each call, each kind of client. Of several tries the first that fails is told."""
        failed: Verdict | None = None
        for scale in self._scales:
            self.scale = scale
            verdict = steady(lambda: self._run(case), lambda verdict: bool(verdict.breaches))
            if not verdict.breaches:
                return verdict
            failed = failed or verdict
        assert failed is not None
        return failed

    def _run(self, case: Case) -> Verdict:
        runs: list[Run] = []
        before = _census()
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always", ResourceWarning)
            for script in case.scripts:
                trials = [
                    Trial(self, case, script, call, gives, kind) for call, gives in case.expected() for kind in KINDS
                ]
                for group in [[trial] for trial in trials] if case.alone else [trials]:
                    self._measure(group, weighs=self._weighs or case.alone)
                runs += [trial.run for trial in trials]
            leaks = _left(before)
        leaks += [str(one.message) for one in warned if issubclass(one.category, ResourceWarning)] + self._noise
        self._noise.clear()
        return Verdict(case, runs, leaks, self._spilled())

    def _spilled(self) -> list[str]:
        spilled: list[str] = []
        for server in (self.foreign, self.secure_foreign):
            seen = b"\n".join(server.requests).lower()
            spilled += [f"another server was told {secret!r}" for secret in _SECRETS if secret.lower() in seen]
            server.requests.clear()
        return spilled

    def _measure(self, trials: list[Trial], *, weighs: bool) -> None:
        groups = [[trial] for trial in trials if trial.run.kind == "Client"]
        groups += [[trial for trial in trials if trial.run.kind == kind] for kind in ASYNC_KINDS]
        threads = [threading.Thread(target=self._drive, args=(group,)) for group in groups if group]
        with _memory() if weighs else nullcontext(lambda: 0) as growth_of:
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            growth = growth_of()
        for trial in trials:
            run = trial.run
            run.growth = growth
            if growth > (allowed := TIMES * run.max_body + GROWTH):
                run.breach("memory", f"{growth} bytes more, {allowed} are allowed")

    def _drive(self, trials: list[Trial]) -> None:
        async def main() -> None:
            loop = asyncio.get_running_loop()
            loop.set_exception_handler(lambda _, said: self._noise.append(f"the loop: {said.get('message')}"))
            await asyncio.gather(*[trial.call() for trial in trials])
            left = asyncio.all_tasks() - {asyncio.current_task()}
            self._noise.extend(f"task {task.get_coro()}" for task in left)
            for trial in trials:
                await trial.finish()

        asyncio.run(main())


@contextmanager
def _memory() -> Iterator[Callable[[], int]]:
    """A function that gives the bytes of memory at the worst moment since the beginning, more than then."""
    tracing = tracemalloc.is_tracing()
    if not tracing:
        tracemalloc.start()
    tracemalloc.reset_peak()
    base = tracemalloc.get_traced_memory()[0]
    try:
        yield lambda: tracemalloc.get_traced_memory()[1] - base
    finally:
        if not tracing:
            tracemalloc.stop()


FOREIGN = reply(FILE, Content_Type="image/png")


def found(port: int) -> list[Any]:
    """The resolver's answer that leads to this machine."""
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]


@contextmanager
def _environment() -> Iterator[None]:
    taken = {name: os.environ.pop(name) for name in list(os.environ) if _ENVIRONMENT.fullmatch(name)}
    try:
        yield
    finally:
        os.environ.update(taken)


# one call


class Trial:
    """A client, its server, one call, and what is found out about it."""

    def __init__(self, lab: Lab, case: Case, script: Any, call: Call, gives: Gives, kind: str) -> None:
        self._lab, self._case, self._gives = lab, case, gives
        self.run = Run(call, kind)
        self._stack = ExitStack()
        self._healed = threading.Event()
        self._tokens = 0
        self._replies: list[Any] = []
        contexts = lab.certificates.contexts
        self._secure = case.scheme == "https"
        self._server = self._stack.enter_context(
            FaultServer(
                script,
                tls=contexts[case.certificate] if self._secure and not case.proxy else None,
                door=case.door,
                aside=self._aside,
                buffer=case.buffer,
            )
        )
        self._server.behind = contexts["good"]
        if case.lookup is not None:
            lookup = case.lookup
            healed = self._healed
            lab.lookups[self._server.port] = lambda port: found(port) if healed.is_set() else lookup(port, healed)
        self._options: dict[str, Any] = {
            **(_slow() if case.slow else {name: lab.most * value for name, value in PATIENCE.items()}),
            "max_retries": 2,
            "max_body": MAX_BODY,
            "ca_bundle": lab.certificates.bundle,
            "proxy": f"http://127.0.0.1:{self._server.port}" if case.proxy else "",
            "base_url": f"{case.scheme}://{self._host()}/{{host}}",
            "on_response": self._replies.append,
            **case.options,
        }
        for name in {"timeout", "deadline"} & (self._options if case.slow else case.options).keys():
            # Where nothing waits, less time makes nothing quicker.
            self._options[name] *= lab.scale if case.slow else max(1.0, lab.scale)
        self.run.max_body = self._options["max_body"]
        make = KINDS[kind]
        if case.oauth != "no":
            auth = trunkline.ClientCredentials("OQ1", "canary-of-the-client-secret")
            self.client = make(auth=auth, account_sid=ACCOUNT, **self._options)
        else:
            self.client = make(ACCOUNT, TOKEN, **self._options)
        timed(self.client, rng=lambda: 0.01)

    def _host(self) -> str:
        if self._case.proxy:
            return "secure.test"
        return f"{'fault.test' if self._case.lookup else '127.0.0.1'}:{self._server.port}"

    def _aside(self, request: bytes) -> bytes | None:
        """Replies to what is not the call: probes, the call that occupies the connection, tokens."""
        first = request.partition(b"\r\n")[0]
        if PROBE.encode() in first:
            return reply(SENT)
        if BUSY.encode() in first:
            self._healed.wait(10)
            return reply(SENT)
        if b"/v2/token" in first and (self._case.oauth != "fails" or self._healed.is_set()):
            self._tokens += 1
            return reply({"access_token": f"bearer-{self._tokens}", "expires_in": 3600})
        return None

    async def call(self) -> None:
        """Make the call, and judge what it gives."""
        case, call, run = self._case, self.run.call, self.run
        busy = None
        if case.warm:
            await settle(self.client.messages(PROBE).fetch())
            # What the server does with the connection arrives before the call.
            await asyncio.sleep(0.05)
        if case.occupied:
            busy = await self._occupy()
        value: Any = None
        failure: BaseException | None = None
        began = monotonic()
        try:
            value = await settle(call.do(self.client))
        except Exception as exc:
            failure = exc
        elapsed = monotonic() - began
        limit = self._options["deadline"]
        if isinstance(failure, TrunklineError) and failure.attempts == 1 and call.name in ("GET", "POST"):
            limit = min(limit, self._options["timeout"])
        run.overrun = elapsed - limit
        if run.overrun > self._lab.slack:
            run.breach("overrun", f"{run.overrun:.3f} s after the deadline")
        if failure is None:
            run.gave = "result"
            self._judge_value(value)
        else:
            self._judge_failure(failure)
        await self._heal(busy)

    async def _occupy(self) -> Any:
        """Take the only connection by a call that is not answered yet."""
        patient = self.client.with_options(timeout=10, deadline=10)
        if isinstance(self.client, Client):
            thread = threading.Thread(target=patient.messages(BUSY).fetch)
            thread.start()
            busy: Any = asyncio.to_thread(thread.join)
        else:
            busy = asyncio.ensure_future(patient.messages(BUSY).fetch())
        end = monotonic() + 60
        while not self._server.connections and monotonic() < end:
            await asyncio.sleep(0.005)
        return busy

    async def _heal(self, busy: Any) -> None:
        """End the fault; then the client must be usable."""
        case = self._case
        context = self._lab.certificates.contexts["good"] if self._secure else None
        self._server.heal(_tunnel(context) if case.proxy and context else _answering, None if case.proxy else context)
        self._healed.set()
        if busy is not None:
            await busy
        try:
            after = self.client.with_options(**PATIENCE)
            if await settle(after.messages(PROBE).fetch()) != SENT_MODEL:
                self.run.breach("unusable", "the next call gives something else")
        except Exception as exc:
            self.run.breach("unusable", f"the next call fails: {exc!r}")

    async def finish(self) -> None:
        """Close the client and the server, and judge what the server saw."""
        await settle(self.client.close())
        self._stack.close()
        run, gives, server = self.run, self._gives, self._server
        run.requests = sum(not _ASIDE.match(request) for request in server.requests) + server.partial
        run.processed = 0 if run.call.repeatable else max(0, run.requests - server.refusals)
        if run.processed > 1:
            run.breach("processed", f"{run.processed} requests may have been processed")
        low, high = gives.requests
        if not low <= run.requests <= high:
            run.breach("expectation", f"{run.requests} requests instead of {low} to {high}")
        if run.gave not in gives.what:
            kind = "silent" if run.gave == "result" else "expectation"
            run.breach(kind, f"{run.gave} instead of {' or '.join(gives.what)}")
        elif run.gave != "result" and run.outcome not in gives.outcome:
            run.breach("outcome", f"{run.outcome} instead of {' or '.join(gives.outcome)}")
        may_be_done = run.requests > server.refusals
        false = (run.outcome == "not sent" and run.requests) or (run.outcome == "rejected" and may_be_done)
        if run.call.single and false:
            run.breach("outcome", f"{run.outcome}, and the server saw {run.requests}, refused {server.refusals}")

    # judging

    def _judge_value(self, value: Any) -> None:
        call, right = self.run.call, dict(self._case.right)
        if not isinstance(call.right, msgspec.Struct) or not isinstance(value, msgspec.Struct):
            if call.view(value) != call.right:
                self.run.breach("silent", f"{call.view(value)!r:.60} instead of {call.right!r:.60}")
            return
        problems = {re.split(r"[.\[]", problem.path)[0] for reply in self._replies[-1:] for problem in reply.problems}
        for info in msgspec.structs.fields(call.right):
            expected = right.get(info.name, getattr(call.right, info.name))
            given = getattr(value, info.name, None)
            damaged = info.name in right and expected is None
            if given != expected or (damaged and info.encode_name not in problems):
                self.run.breach("silent", f"{info.name} is {given!r:.100} instead of {expected!r:.100}, {problems}")

    def _judge_failure(self, failure: BaseException) -> None:
        run = self.run
        run.gave = type(failure).__name__
        if not isinstance(failure, TrunklineError):
            run.breach("foreign", f"{failure!r:.300}")
            return
        run.outcome = failure.outcome
        if failure.outcome not in ("not sent", "rejected", "unknown"):
            run.breach("outcome", f"{failure.outcome!r}")
        for name, expected in self._case.error.items():
            if getattr(failure, name) != expected:
                run.breach("expectation", f"{name} is {getattr(failure, name)!r:.100} instead of {expected!r:.100}")
        if "canary" in f"{failure} {failure!r}" or SENT["to"] in str(failure):
            run.breach("credentials", f"the text of the exception is {failure}")


def _slow() -> dict[str, float]:
    return {"timeout": TIMEOUT, "deadline": DEADLINE}


def _answering(peer: Peer) -> None:
    while peer.request():
        peer.send(reply(SENT))


def _tunnel(context: ssl.SSLContext) -> Any:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 Connected\r\n\r\n")
        peer.tls(context)
        _answering(peer)

    return script


# what is left behind


def _census() -> tuple[set[threading.Thread], Counter[str]]:
    gc.collect()
    return set(threading.enumerate()), _files()


def _files() -> Counter[str]:
    folder = "/proc/self/fd"
    found: Counter[str] = Counter()
    for name in os.listdir(folder) if os.path.isdir(folder) else []:
        try:
            target = os.readlink(f"{folder}/{name}")
        except OSError:
            continue
        found[re.sub(r"\d+", "…", target)] += 1
    return found


ENDING = 60.0
"""Seconds that threads and files have to end, on a busy machine."""


def _left(before: tuple[set[threading.Thread], Counter[str]]) -> list[str]:
    """Threads and files that were not there before, given a moment to end."""
    end = monotonic() + ENDING
    while True:
        threads, files = _census()
        left = [f"thread {thread.name}" for thread in threads - before[0]] + [
            f"{count} more files: {name}" for name, count in (files - before[1]).items()
        ]
        if not left or monotonic() > end:
            return left
        threading.Event().wait(0.01)
