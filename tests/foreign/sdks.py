"""Twilio's own SDKs behind one face: `sdk("messages({}).fetch", "SM…")`. What they return are plain dicts.

The one for Python is the installed package; the one for Node runs in a process of its own (`node/app.js`). Each comes
by two doors: an HTTP client of one's own that goes to another address, and the proxy, for which nothing is changed.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from tests.foreign.apps import App, Hook
from trunkline.emulator import Emulator

NODE = Path(__file__).parent / "node"


class Refused(Exception):
    """The SDK raised its error for a reply of the API."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(f"{status}, {code}: {message}")
        self.status, self.code = status, code


class Sdk(Protocol):
    """An SDK, and an application that gets webhooks."""

    url: str

    def __call__(self, way: str, *ids: str, **arguments: Any) -> Any:
        """Calls a method of the client; `{}` in the way are ids.

        Raises:
            Refused: the API refuses.
        """

    def answer(self, **replies: Any) -> None:
        """Sets what the application answers from now on, by path without its slash; forgets what it got."""

    def hooks(self) -> list[Hook]:
        """What the application got."""

    def close(self) -> None: ...


class PythonClient(TwilioHttpClient):
    """The one thing that differs from production: requests go to another address."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url

    def request(self, method: str, url: str, *args: Any, **options: Any) -> Response:
        return super().request(method, url.replace("https://", f"{self._url}/"), *args, **options)


def official(twilio: Emulator) -> Client:
    """The client of the official package, at an emulator."""
    return Client(twilio.account_sid, twilio.auth_token, http_client=PythonClient(twilio.url))


class PythonSdk:
    """The official package for Python, and an application that is somewhere already.

    Args:
        proxied: the package is as it is, and the environment leads it.
    """

    def __init__(self, twilio: Emulator, app: App, *, proxied: bool = False) -> None:
        self.client = Client() if proxied else official(twilio)
        self.app = app
        self.url = app.url

    def __call__(self, way: str, *ids: str, **arguments: Any) -> Any:
        given, found = iter(ids), self.client
        *steps, last = way.split(".")
        for step in steps:
            found = getattr(found, step.removesuffix("({})"))
            if step.endswith("({})"):
                found = found(next(given))
        called = last.removesuffix("({})")
        method = getattr(found, called)
        if called in ("fetch", "create", "update", "delete", "list"):
            return _asked(method, arguments)
        return _asked(method(next(given)).fetch, arguments)

    def answer(self, **replies: Any) -> None:
        self.app.clear()
        self.app.replies = {f"/{name}": reply for name, reply in replies.items()}

    def hooks(self) -> list[Hook]:
        return list(self.app.hooks)

    def close(self) -> None:
        if self.client.http_client.session is not None:
            self.client.http_client.session.close()


def _asked(method: Any, arguments: dict[str, Any]) -> Any:
    try:
        found = method(**arguments)
    except TwilioRestException as error:
        raise Refused(error.status, error.code, error.msg) from None
    return [_plain(each) for each in found] if isinstance(found, list) else _plain(found)


def _plain(found: Any) -> Any:
    if not hasattr(found, "__dict__"):
        return found
    values = {name: value for name, value in vars(found).items() if not name.startswith("_")}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


class NodeSdk:
    """The SDK for Node, with an application behind a server on loopback, both in another process.

    Args:
        proxied: the SDK is as it is, and the environment leads it.
    """

    def __init__(self, twilio: Emulator, *, proxied: bool = False) -> None:
        account = {"TWILIO_ACCOUNT_SID": twilio.account_sid, "TWILIO_AUTH_TOKEN": twilio.auth_token}
        self._process = subprocess.Popen(
            [node(), "app.js", *(() if proxied else (twilio.url,))],
            cwd=NODE,
            env=os.environ | (twilio.proxy_environment("node") if proxied else account),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.url = f"http://127.0.0.1:{self._read()['port']}"

    def _read(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"node ended with status {self._process.wait()}")
        return json.loads(line)

    def ask(self, operation: str, **more: Any) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"operation": operation, **more}) + "\n")
        self._process.stdin.flush()
        said = self._read()
        if error := said.get("error"):
            if error["kind"] != "RestException":
                raise RuntimeError(str(error))
            raise Refused(error["status"], error["code"], error["message"])
        return said["result"]

    def __call__(self, way: str, *ids: str, **arguments: Any) -> Any:
        given = iter(ids)
        *steps, last = way.split(".")
        path = [[camel(each.removesuffix("({})")), [next(given)] if each.endswith("({})") else None] for each in steps]
        options = {camel(name): value for name, value in arguments.items()}
        path.append(["remove" if last == "delete" else last, [options] if options else []])
        found = self.ask("call", path=path)
        return [snaked(each) for each in found] if isinstance(found, list) else snaked(found)

    def answer(self, **replies: Any) -> None:
        given = {name: {**reply, "voice": _cameled(reply["voice"])} if "voice" in reply else reply
                 for name, reply in replies.items()}  # fmt: skip
        self.ask("replies", replies={f"/{name}": reply for name, reply in given.items()})

    def hooks(self) -> list[Hook]:
        found = []
        for hook in self.ask("hooks"):
            said = hook["verdicts"]
            signed = said["plain"] and said["express"] and said["middleware"] and not said["wrong"]
            found.append(Hook(hook["path"], hook["method"], tuple(map(tuple, hook["fields"])), signed))
        return found

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(90)
        self._process.stdout.close()


def node() -> str:
    """Where Node is.

    Raises:
        RuntimeError: it is not there, is too old, or the SDK is not installed.
    """
    found = shutil.which("node")
    if found is None:
        raise RuntimeError("Node is not there: these tests need version 20 or newer")
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout
    if int(version.lstrip("v").partition(".")[0]) < 20:
        raise RuntimeError(f"Node is too old: these tests need version 20 or newer, not {version.strip()}")
    if not (NODE / "node_modules" / "twilio").is_dir():
        raise RuntimeError("Twilio's SDK for Node is not installed: make foreign does it")
    return found


def camel(name: str) -> str:
    return re.sub(r"_([a-z0-9])", lambda found: found[1].upper(), name.removesuffix("_"))


def _cameled(verbs: Iterable[Sequence[Any]]) -> list[Any]:
    """Names and attributes of a call's verbs as the SDK for Node has them."""
    found = []
    for name, attributes, *content in verbs:
        inner = [each if isinstance(each, str) else _cameled(each) for each in content]
        found.append([camel(name), {camel(key): value for key, value in attributes.items()}, *inner])
    return found


def snaked(found: Any) -> Any:
    """A result with the names that the SDK for Python has."""
    if not isinstance(found, dict):
        return found
    named = {re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower(): value for name, value in found.items()}
    return {"from_" if name == "from" else name: value for name, value in named.items()}
