"""A browser without pictures: requests to an ASGI application, one after another, with cookies, and its forms."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from html import unescape
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

_TAG = re.compile(r"<(form|input|button|select|option)\b([^>]*)>|</form>")
_ATTRIBUTE = re.compile(r'([\w-]+)(?:="([^"]*)")?')


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    def header(self, name: str) -> str:
        return ", ".join(value for found, value in self.headers if found == name)

    @property
    def location(self) -> str:
        return self.header("location")

    def form(self, action: str) -> dict[str, str]:
        """The hidden and written fields of the first form with an action."""
        found: dict[str, str] | None = None
        for tag in _TAG.finditer(self.text):
            if tag[0] == "</form>":
                if found is not None:
                    return found
                continue
            attributes = {name: unescape(value) for name, value in _ATTRIBUTE.findall(tag[2])}
            if tag[1] == "form" and attributes.get("action") == action:
                found = {}
            elif found is not None and tag[1] == "input" and "name" in attributes:
                found[attributes["name"]] = attributes.get("value", "")
        raise AssertionError(f"there is no form for {action}")


class Browser:
    """Asks an application.

    Args:
        host: the Host header.
    """

    def __init__(self, app: Any, host: str = "localhost:8080", client: str = "127.0.0.1") -> None:
        self.app, self.host, self.client = app, host, client
        self.cookies: dict[str, str] = {}
        self.loop = asyncio.new_event_loop()

    def close(self) -> None:
        async def end() -> None:
            left = asyncio.all_tasks() - {asyncio.current_task()}
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)

        self.loop.run_until_complete(end())
        self.loop.close()

    def get(self, target: str, **headers: str) -> Answer:
        return self.ask("GET", target, headers=headers)

    def post(self, target: str, form: dict[str, str] | bytes, **headers: str) -> Answer:
        body = form if isinstance(form, bytes) else urlencode(form).encode()
        return self.ask("POST", target, body, {"content-type": "application/x-www-form-urlencoded", **headers})

    def ask(self, method: str, target: str, body: bytes = b"", headers: dict[str, str] | None = None) -> Answer:
        return self.loop.run_until_complete(self._ask(method, target, body, headers or {}))

    def follow(self, answer: Answer) -> Answer:
        """Goes where an answer leads."""
        assert answer.status in (303, 307), (answer.status, answer.text[:300])
        parts = urlsplit(answer.location)
        return self.get(parts.path + (f"?{parts.query}" if parts.query else ""))

    def scope(self, method: str, target: str, headers: dict[str, str], length: int = 0) -> dict[str, Any]:
        path, _, query = target.partition("?")
        sent = {"host": self.host, "accept": "text/html", **{k.replace("_", "-"): v for k, v in headers.items()}}
        if self.cookies:
            sent.setdefault("cookie", "; ".join(f"{name}={value}" for name, value in self.cookies.items()))
        if length or method == "POST":
            sent.setdefault("content-length", str(length))
        from urllib.parse import unquote

        return {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": unquote(path, errors="surrogateescape"),
            "raw_path": path.encode("utf-8", "surrogateescape"),
            "query_string": query.encode("utf-8", "surrogateescape"),
            "root_path": "",
            "headers": [(k.lower().encode(), v.encode("utf-8", "surrogateescape")) for k, v in sent.items()],
            "client": (self.client, 50000),
            "server": ("127.0.0.1", 8080),
        }

    async def _ask(self, method: str, target: str, body: bytes, headers: dict[str, str]) -> Answer:
        messages: list[dict[str, Any]] = []
        left = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive() -> dict[str, Any]:
            if left:
                return left.pop()
            await asyncio.sleep(3600)
            return {"type": "http.disconnect"}

        async def send(message: dict[str, Any]) -> None:
            messages.append(message)

        await self.app(self.scope(method, target, headers, len(body)), receive, send)
        start = messages[0]
        found = [(name.decode(), value.decode("latin-1")) for name, value in start["headers"]]
        for name, value in found:
            if name == "set-cookie":
                for morsel in SimpleCookie(value).values():
                    if morsel["max-age"] == "0":
                        self.cookies.pop(morsel.key, None)
                    else:
                        self.cookies[morsel.key] = morsel.value
        return Answer(start["status"], found, b"".join(message.get("body", b"") for message in messages[1:]))


def query_of(target: str) -> dict[str, str]:
    """The query of an address."""
    return dict(parse_qsl(urlsplit(target).query))
