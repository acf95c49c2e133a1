"""Recordings of nearly every operation: they tell nothing, and an emulator differs in nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, urlencode

from tests.emulator.test_recording_record import SID, TOKEN
from tests.emulator.wire import argument, basic, id_names
from trunkline import facts
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.exchange import Incoming
from trunkline.emulator.recording import report
from trunkline.emulator.recording.anonymous import Anonymous
from trunkline.emulator.recording.comparing import run
from trunkline.emulator.recording.exchanges import Answered, Sent, request
from trunkline.emulator.recording.lines import Writer, read
from trunkline.emulator.recording.tape import Asked, Tape
from trunkline.facts import OperationFacts

AT = datetime(2026, 5, 5, tzinfo=UTC)
ORDER = {"create": 0, "list": 1, "fetch": 2, "update": 3}


class Program:
    """Calls operations in an order in which each finds what it needs."""

    def __init__(self, twilio: Emulator, writer: Writer) -> None:
        self.twilio, self.writer = twilio, writer
        self.anonymous = Anonymous()
        self.made: dict[tuple[str, str], str] = {}
        self.ids: set[str] = set()

    def path(self, operation: OperationFacts) -> str | None:
        path = operation.path
        for name in id_names(operation):
            before = path[: path.index(f"{{{name}}}")]
            own = name == "AccountSid" or before == "/2010-04-01/Accounts/"
            value = SID if own else self.made.get((operation.host, before))
            if value is None:
                return None
            path = path.replace(f"{{{name}}}", quote(value, safe=""), 1)
        return path

    def call(self, number: int, operation: OperationFacts) -> bool:
        path = self.path(operation)
        if path is None:
            return False
        params = list(parameters(operation, number))
        is_json = bool(operation.body and "json" in operation.body)
        given = [param for param in operation.params if param.place == "body" and param.wire]
        values = {param.wire: argument(operation, param, number) for param in given}
        query, body = "", b""
        if operation.method in ("GET", "DELETE"):
            query = urlencode(params)
        else:
            body = json.dumps(values).encode() if is_json else urlencode(params).encode()
        kind = "application/json" if is_json else "application/x-www-form-urlencoded"
        host = f"{operation.host}.twilio.com"
        headers = {"host": host, "authorization": basic(SID, TOKEN), "content-type": kind}
        reply = self.twilio._world.handle(Incoming(operation.method, path, query, headers, body, "https"))
        sent = Sent(operation.method, host, path, query, list(headers.items()), body)
        answered = Answered(reply.status, list(reply.headers.items()), reply.body)
        self.writer.add(self.writer.count + 1, "request", AT, 0.0, request(sent, answered, self.anonymous))
        if reply.status < 300 and operation.verb == "create" and reply.body[:1] == b"{":
            row = json.loads(reply.body)
            found = row.get("sid") or row.get("unique_name")
            if isinstance(found, str):
                self.made[operation.host, path.removesuffix(".json") + "/"] = found
        self.ids.update(re.findall(r"[A-Z]{2}[0-9a-f]{32}", reply.body.decode("utf-8", "replace")))
        return True


def parameters(operation: OperationFacts, number: int) -> Iterator[tuple[str, str]]:
    """Those that are required; all of them in some operations."""
    names = set()
    for param in operation.params:
        whole = number % 3 == 0 and operation.verb in ("create", "update")
        if param.place in ("query", "body") and param.wire and (param.required or whole):
            names.add(param.wire)
            value = argument(operation, param, number)
            for each in value if isinstance(value, list) else [value]:
                yield param.wire, str(each)
    for group in operation.conditional:
        param = next((each for each in operation.params if each.wire == group[0]), None)
        if param is not None and not names & set(group):
            yield param.wire, str(argument(operation, param, number))


def test_every_operation(tmp_path: Path) -> None:
    file = tmp_path / "twilio.jsonl"
    clock = Clock(AT, frozen=True)
    operations = sorted(
        (each for each in facts.operations() if each.verb != "delete" and each.auth != "none"),
        key=lambda each: (len(id_names(each)), ORDER.get(each.verb, 4)),
    )
    with Emulator(account_sid=SID, auth_token=TOKEN, any_sender=True, clock=clock) as twilio:
        program = Program(twilio, Writer(file, AT, keep_bodies=False))
        called = sum(program.call(number, each) for number, each in enumerate(operations))
        program.writer.close()
    assert called > 900
    text = file.read_text()
    kept = set(re.findall(r"[A-Z]{2}[0-9a-f]{32}", text)) & program.ids
    assert not kept
    assert not re.search(r"text\d{1,4}\b", text)  # what `argument` makes of texts
    recording = read(file)
    found = run(recording)
    assert not found.found, report.text(found)
    assert found.compared > 900
    tape = Tape(recording)
    for exchange in recording.requests:
        names = ("method", "host", "path", "query", "form", "json")
        parts = {name: exchange[name] for name in names if name in exchange}
        assert tape.answer(Asked.of(**parts)).exchange is not None
