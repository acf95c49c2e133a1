"""Visits the pages of an emulator as a browser would: own Host and Origin, redirects followed on wish."""

from __future__ import annotations

import html
import http.client
import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlencode

from trunkline.emulator import AsyncEmulator, Emulator


class Page(NamedTuple):
    """A reply."""

    status: int
    headers: Mapping[str, str]
    body: str

    @property
    def words(self) -> str:
        """What can be read on it."""
        found = re.sub(r"(?s)<head>.*?</head>|<nav class=.side.*?</nav>|<dialog.*?</dialog>", " ", self.body)
        return html.unescape(" ".join(re.sub(r"<[^>]+>", " ", found).split()))


class Visitor:
    """Each request on a connection of its own; headers that are None are not sent."""

    def __init__(self, twilio: Emulator | AsyncEmulator) -> None:
        self.twilio = twilio
        self.origin = f"http://127.0.0.1:{twilio.port}"

    def ask(
        self, method: str, target: str, body: bytes | None = None, headers: Mapping[str, str | None] | None = None
    ) -> Page:
        sent: dict[str, str | None] = {"Host": f"127.0.0.1:{self.twilio.port}", **(headers or {})}
        connection = http.client.HTTPConnection("127.0.0.1", self.twilio.port, timeout=120)
        try:
            connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
            for name, value in sent.items():
                if value is not None:
                    connection.putheader(name, value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            reply = connection.getresponse()
            data = reply.read().decode("utf-8", "replace")
        finally:
            connection.close()
        return Page(reply.status, {name.lower(): value for name, value in reply.getheaders()}, data)

    def get(self, target: str, /, **query: str) -> Page:
        """A page that must be there."""
        page = self.ask("GET", target + (f"?{urlencode(query)}" if query else ""))
        assert page.status == 200, (page.status, page.words[:500])
        return page

    def send(self, target: str, /, **form: str) -> Page:
        """What a form is answered with."""
        head = {"Origin": self.origin, "Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", target, urlencode(form).encode(), head)

    def post(self, target: str, /, **form: str) -> Page:
        """The page that a form leads to."""
        answer = self.send(target, **form)
        assert answer.status == 303, (answer.status, answer.words[:500])
        return self.get(answer.headers["location"].partition("#")[0])
