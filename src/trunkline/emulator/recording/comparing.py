"""Where the emulator differs from a recording: its requests are sent to a fresh emulator, and the replies compared.

A recording enters, a `Comparison` leaves. The clock stands still and is stepped to the instant of each request; the
application's recorded replies answer the emulator's webhooks. Called by `trunkline emulator diff`, and by tests.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from ..._core.redaction.secret import safe_repr
from ..clock import Clock
from ..emulator import Emulator
from ..exchange import Incoming, Reply
from ..routing import router
from . import outside
from .applications import Applications, compare_webhooks, subject
from .compare import ABSENT, Context, Difference, compare
from .lines import Recording, moment
from .prerequisites import prepare
from .standins import ACCOUNT_SID, REDACTED, SID
from .vocabulary import values

# Headers whose presence matters to whoever reads replies.
_HEADERS = ("content-type", "location", "retry-after", "etag", "allow")
_UNMADE = "which the recording does not make"
_AT_END = 60.0  # seconds of the emulator's time for what is on its way after the last exchange


@safe_repr
@dataclass(frozen=True, slots=True)
class Found:
    """A difference, of which operation or event it is, and in which exchange it was met."""

    of: str
    exchange: int
    difference: Difference


@safe_repr
@dataclass(slots=True)
class Comparison:
    """What was found.

    Attributes:
        compared: how many exchanges could be compared.
        found: the differences, in the order of the recording.
        omitted: number, operation and reason of each exchange that could not be compared.
    """

    compared: int = 0
    found: list[Found] = field(default_factory=list)
    omitted: list[tuple[int, str, str]] = field(default_factory=list)

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not self.found


def run(recording: Recording) -> Comparison:
    """Compares a recording with a fresh emulator.

    Raises:
        OSError: no port of loopback is free.
        MissingExtraError: uvicorn is not installed.
    """
    result = Comparison()
    first = moment(recording.exchanges[0]) if recording.exchanges else recording.recorded
    clock = Clock(first, frozen=True)
    applications = Applications(recording.webhooks)
    account = recording.account_sid or ACCOUNT_SID
    with Emulator(account_sid=account, clock=clock, any_sender=True) as twilio:
        context = Context(sids={account: account}, word=lambda name, text: text in values())
        prepare(twilio, recording, context)
        twilio.mounts.add_for_the_rest(applications.answer)
        run_ = _Run(twilio, recording, context, result)
        for exchange in recording.exchanges:
            twilio.advance(max(0.0, moment(exchange).timestamp() - clock.timestamp()))
            if exchange["kind"] == "request":
                run_.request(exchange)
            elif outside.begins(exchange):
                run_.inbound(exchange)
        twilio.advance(_AT_END)
        sent = list(twilio.webhooks)
    if recording.webhooks:
        run_.omit(recording.webhooks)
        for number, of, difference in compare_webhooks(recording.webhooks, sent, context, run_.silent):
            result.found.append(Found(of, number, difference))
        result.compared += len(recording.webhooks) - len(run_.silent)
    return result


class _Run:
    """Sends what was recorded.

    Attributes:
        silent: numbers of webhooks that the emulator cannot be made to send.
    """

    def __init__(self, twilio: Emulator, recording: Recording, context: Context, result: Comparison) -> None:
        self._twilio, self._context, self._result = twilio, context, result
        self.silent: set[int] = set()
        self._recording = recording

    def request(self, exchange: dict[str, Any]) -> None:
        """Sends a request, and compares the replies."""
        called = exchange["operation"] or f"{exchange['method']} {exchange['host']}"
        recorded = exchange["reply"]
        if (reason := self._incomparable(exchange)) is not None:
            self._result.omitted.append((exchange["n"], called, reason))
            return
        reply = self._twilio._world.handle(_incoming(exchange, self._context, self._twilio.auth_token))
        self._twilio.advance(0)
        missing = sorted({sid[:2] for sid in _mentioned(exchange) if sid not in self._context.sids})
        if missing and reply.status != recorded["status"]:
            reason = f"it mentions {', '.join(f'{each}…' for each in missing)}, {_UNMADE}"
            self._result.omitted.append((exchange["n"], called, reason))
            return
        self._result.compared += 1
        self._context.sent = frozenset(_sent(exchange))
        for difference in replies(recorded, reply, self._context):
            self._result.found.append(Found(called, exchange["n"], difference))

    def _incomparable(self, exchange: dict[str, Any]) -> str | None:
        """Why a request cannot be sent to the emulator as it was to the API."""
        if "error" in exchange["reply"]:
            return "the API gave no reply"
        if exchange["operation"] is None:
            match = router().match(exchange["host"].partition(".")[0], exchange["path"])
            return None if match is not None else "the operation is not known"
        if exchange.get("bytes"):
            return "its body was not recorded"
        if exchange["reply"]["status"] in (401, 403, 429):
            return f"status {exchange['reply']['status']} depends on the account"
        unknown = sorted({sid[:2] for sid in SID.findall(exchange["path"]) if sid not in self._context.sids})
        if unknown and exchange["reply"]["status"] < 400:
            return f"its path has {', '.join(f'{each}…' for each in unknown)}, {_UNMADE}"
        return None

    def omit(self, webhooks: Sequence[dict[str, Any]]) -> None:
        """Leaves out webhooks about what did not happen here."""
        for each in webhooks:
            if each["n"] not in self.silent and subject(each) not in self._context.sids:
                what = subject(each)[:2]
                self._omit(each, f"it is about {what}…, {_UNMADE}" if what else "it is about no resource")
                self.silent.add(each["n"])

    def _omit(self, webhook: dict[str, Any], reason: str) -> None:
        self._result.omitted.append((webhook["n"], f"webhook {webhook['event'] or '(unknown)'}", reason))

    def inbound(self, webhook: dict[str, Any]) -> None:
        """Somebody outside does again what they did when this webhook came."""
        if subject(webhook) in self._context.sids:
            return
        reason = outside.play(self._twilio, webhook, self._recording.webhooks, self._context)
        if reason is not None:
            self._omit(webhook, reason)
            self.silent.add(webhook["n"])


def replies(recorded: dict[str, Any], reply: Reply, context: Context) -> Iterator[Difference]:
    """What differs in two replies; in those of another status nothing is compared but the error code."""
    ours = _json(reply)
    theirs = recorded.get("json")
    if recorded["status"] != reply.status:
        yield Difference("(status)", "value", str(recorded["status"]), str(reply.status))
    headers = {name.lower(): value for name, value in reply.headers.items()}
    if recorded["status"] == reply.status:
        for name in _HEADERS:
            yield from _header(name, recorded["headers"], headers)
    if recorded["status"] >= 400 or reply.status >= 400:
        yield from _errors(theirs, ours, recorded["status"] == reply.status, context)
    elif theirs is not None or ours is not None:
        if theirs is None or ours is None:
            body = ["a JSON body" if each is not None else ABSENT for each in (theirs, ours)]
            yield Difference("(body)", "presence", *body)
        else:
            yield from compare(theirs, ours, context)


def _header(name: str, recorded: dict[str, str | None], ours: dict[str, str]) -> Iterator[Difference]:
    if (name in recorded) != (name in ours):
        said = ["present" if name in each else ABSENT for each in (recorded, ours)]
        yield Difference(f"(header {name})", "presence", *said)
    elif name == "content-type" and name in ours:
        one, other = ((each or "").partition(";")[0].strip().lower() for each in (recorded[name], ours[name]))
        if one != other:
            yield Difference(f"(header {name})", "value", one, other)


def _errors(recorded: Any, ours: Any, same_status: bool, context: Context) -> Iterator[Difference]:
    """The codes of errors; where the statuses are the same also which fields there are."""
    one, other = ((each or {}) if isinstance(each, dict) or each is None else {} for each in (recorded, ours))
    codes = [each.get("code") for each in (one, other)]
    if codes[0] != codes[1]:
        said = [str(each) if isinstance(each, int) else ABSENT for each in codes]
        yield Difference("(error code)", "value", *said)
    if same_status:
        rest = [{name: each for name, each in found.items() if name != "code"} for found in (one, other)]
        yield from compare(rest[0], rest[1], context)


def _json(reply: Reply) -> Any:
    kind = next((value for name, value in reply.headers.items() if name.lower() == "content-type"), "")
    try:
        return json.loads(reply.body) if "json" in kind and reply.body else None
    except ValueError:
        return None


def _incoming(exchange: dict[str, Any], context: Context, token: str) -> Incoming:
    """A recorded request, with the ids of the emulator."""
    host, body = exchange["host"], b""
    headers = {"host": host}
    user = exchange["auth"]
    if user != "none":
        account = user if user in context.sids and user[:2] == "AC" else next(iter(context.sids))
        headers["authorization"] = "Basic " + base64.b64encode(f"{account}:{token}".encode()).decode()
    pairs = [(name, context.translated(value)) for name, value in exchange.get("query", [])]
    if "form" in exchange:
        body = urlencode([(name, context.translated(value)) for name, value in exchange["form"]]).encode()
        headers["content-type"] = "application/x-www-form-urlencoded"
    elif "json" in exchange:
        body = context.translated(json.dumps(exchange["json"])).encode()
        headers["content-type"] = "application/json"
    for name in ("if-match", "if-none-match"):
        if value := exchange["headers"].get(name):
            headers[name] = value
    path = context.translated(exchange["path"])
    return Incoming(exchange["method"], path, urlencode(pairs, quote_via=quote), headers, body, "https")


def _mentioned(exchange: dict[str, Any]) -> set[str]:
    """The ids that a request mentions."""
    given = {name: exchange[name] for name in ("path", "query", "form", "json") if name in exchange}
    return set(SID.findall(json.dumps(given)))


def _sent(exchange: dict[str, Any]) -> Iterator[str]:
    """The texts of a request that a reply may repeat."""
    for _, value in (*exchange.get("query", []), *exchange.get("form", [])):
        if len(value) > 1 and value != REDACTED:
            yield value
    yield from _leaves(exchange.get("json"))


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, str) and len(value) > 1 and value != REDACTED:
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _leaves(each)
