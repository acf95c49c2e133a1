"""docs/emulator-api.md is true: its curl lines are run, its tables compared."""

from __future__ import annotations

import http.client
import re
import shlex
import typing
from collections.abc import Iterator
from pathlib import Path
from string import Template
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from trunkline.emulator import Emulator
from trunkline.emulator.control import fault_bodies
from trunkline.emulator.control.routes import routes

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "emulator-api.md").read_text("utf-8")
BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SET = re.compile(r"^(\w+)=(\S+|'[^']*')( +#.*)?$")


def lines() -> Iterator[str]:
    for block in BLOCK.findall(PAGE):
        yield from block.splitlines()


def rows(head: str) -> list[list[str]]:
    """The rows of a table, found by its first line."""
    _, found, rest = PAGE.partition(f"\n{head}\n|---|---|---|\n")
    assert found
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in rest.split("\n\n")[0].splitlines()]


def curl(words: list[str], port: int) -> tuple[int, str]:
    """What curl does with these arguments: status and body."""
    method, body, headers, url, query = "GET", None, {}, "", ""
    waiting = iter(words)
    for word in waiting:
        if word == "--json":
            body, method = next(waiting), "POST"
            headers["Content-Type"] = "application/json"
        elif word == "-X":
            method = next(waiting)
        elif word == "--get":
            pass
        elif word == "--data-urlencode":
            name, _, value = next(waiting).partition("=")
            query = urlencode({name: value})
        elif word == "-H":
            name, _, value = next(waiting).partition(": ")
            headers[name] = value
        else:
            assert not word.startswith("-"), word
            url = word
    parts = urlsplit(url)
    assert parts.port == 4010
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request(method, f"{parts.path}?{parts.query or query}".rstrip("?"), body and body.encode(), headers)
    reply = connection.getresponse()
    data = reply.read().decode()
    connection.close()
    return reply.status, data


def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
    start_response("200 OK", [("Content-Type", "text/xml")])
    if environ["PATH_INFO"] == "/voice":
        pressed = b"Digits" in environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        says = b"<Say>Goodbye.</Say>" if pressed else b"<Gather><Say>Press a key.</Say></Gather>"
        return [b"<Response>" + says + b"</Response>"]
    return [b"<Response><Message>Hello!</Message></Response>"]


def matches(promised: str, answered: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, promised.split("…"))), answered, re.DOTALL) is not None


def test_the_curl_lines_do_what_they_promise() -> None:
    done, promises = 0, 0
    with Emulator() as twilio:
        twilio.mount("https://example.com", app)
        names = {"TWILIO_ACCOUNT_SID": twilio.account_sid}
        answered = (0, "")
        for line in lines():
            if found := SET.match(line):
                names[found[1]] = found[2].strip("'")
            elif line.startswith("curl "):
                answered = curl(shlex.split(Template(line).substitute(names))[1:], twilio.port)
                done += 1
                assert answered[0] < 300 or "paht" in line, (line, answered)
            else:
                assert line.startswith("# → "), line
                promises += 1
                assert matches(line.removeprefix("# → "), answered[1]), (line, answered)
    assert done == PAGE.count("\ncurl ") > 15
    assert promises > 10


def test_the_table_of_routes_has_every_route() -> None:
    told = [(method, path.strip("`"), says) for method, path, says in rows("| | | |")]
    assert told == [(route.method, route.path, route.says) for route in routes("AC", "+1")]


@pytest.mark.parametrize("kind", typing.get_args(fault_bodies.NewFault), ids=lambda kind: kind.__struct_config__.tag)
def test_the_table_of_faults_tells_what_each_takes(kind: Any) -> None:
    table = {row[0].strip("`"): re.findall("`(.*?)`", row[1]) for row in rows("| `kind` | takes | what happens |")}
    assert len(table) == len(typing.get_args(fault_bodies.NewFault))
    assert table[kind.__struct_config__.tag] == [name for name in kind.__struct_fields__ if name != "when"]


def test_conditions_are_all_named() -> None:
    text = PAGE.partition("`when` says")[2].partition("\n\n")[0]
    conditions = (*fault_bodies.Conditions.__struct_fields__, *fault_bodies.WebhookConditions.__struct_fields__)
    assert [name for name in conditions if f"`{name}`" not in text] == []
