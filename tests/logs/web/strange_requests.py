"""Requests that nobody in their right mind makes, and near to those that people make: `Strange`.

The routes of an application and what is in its store enter, requests leave. For `test_strange`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

NAMES = (
    *("q", "before", "after", "by", "kind", "days", "size", "chart", "sums", "address", "about", "last", "next"),
    *("f-from", "f-words", "f-error", "f-price", "f-after", "f-", "code", "state", "error", "choose", "token", "Q"),
)
FIELDS = ("token", "zone", "next", "session", "name", "password", "number", "to", "from", "body", "confirm", "")
VALUES = (
    *("code", "from:", "+14155550190", "OR", "AND", "-", "(", ")", '"', "*", "last:7d", "on:today", "on:2026-13", ":"),
    *("status:failed", "error:any", "price:>0.05", "\x00", "\ud800", "é", "💥", "%", "\\", "<script>", "'", "--", "0"),
    *("9" * 30, "1", "-1", "{{7*7}}", "../..", "SM" + "0" * 32, "30007", "whatsapp:", "\n", "\t", " ", "a" * 300),
    *("is:", "number:", "country:DE", "account:", "has:media", "duration:>1m", "after:", "name:", "\u202e", "null"),
    *(
        "NaN",
        "1e400",
        "٣٤",
        "²",
        "\u2028",
        "\x85",
        "\x1f",
        "\r\nset-cookie: a=b",
        "ß" * 50,
        "🏳️‍🌈",
        "\ufeff",
        "%00",
        "%zz",
    ),
    *(str(1 << 61), str(1 << 63), str((1 << 63) - 1), "0x10", "1_000", "status", "message", "messages", "day", "UTC"),
    *("Europe/Zurich", "../../etc/passwd", "//evil.example", "https://evil.example/", "javascript:alert(1)", "all"),
)
TYPES = (
    *("application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x", "text/plain", ""),
    *("multipart/form-data; boundary=", "application/json", "multipart/form-data; boundary=" + "b" * 200, "é/ü", ";"),
    *("application/x-www-form-urlencoded; charset=utf-16", "multipart/mixed; boundary=x"),
)
HEADERS = {
    "authorization": ("Basic ====", "Basic 8J+SpQ==", "x", "Basic YTpi", "Bearer x", "Basic " + "A" * 4_000, "Basic"),
    "hx-request": ("true", "", "false", "\x00"),
    "range": ("bytes=0-", "bytes=5-2", "bytes=" + "9" * 40 + "-", "bytes=-0", "x", "bytes=0-1,2-3"),
    "if-none-match": ("*", '"x"', "é"),
    "if-modified-since": ("Wed, 99 Sep 2026 00:00:00 GMT", "0"),
    "last-event-id": ("x", "a-1-2", "a-" + "9" * 50 + "-1", "--", "é-1-1", "\udcff", ""),
    "accept": ("*/*", "text/csv", "é", ""),
    "accept-language": ("de", "x" * 2_000),
    "x-forwarded-for": ("1.2.3.4", "nonsense, é", ""),
    "x-forwarded-proto": ("https", "x"),
    "sec-fetch-site": ("cross-site", "same-origin", "none", "é"),
    "origin": ("https://evil.example", "null"),
    "content-length": ("-1", "x", "999999999999", "0"),
    "host": ("localhost", "evil.example", "", "[::1]:80", "localhost:99999999", "é"),
    "transfer-encoding": ("chunked",),
    "upgrade": ("websocket",),
}
_PART = re.compile(r"\{(\w+)(:path)?\}")


@dataclass(frozen=True)
class Request:
    """A request; its target is quoted."""

    method: str
    target: str
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


class Strange:
    """Makes requests by chance.

    Args:
        routes: templates and methods.
        known: what the store has: SIDs, addresses, error codes.
    """

    def __init__(self, dice: random.Random, routes: Sequence[tuple[str, frozenset[str]]], known: Sequence[str]) -> None:
        self.dice, self.routes, self.known = dice, routes, known
        self._left: list[str] = []

    def text(self) -> str:
        """Something to write into a field; now and then what is there, nearly what is there, or very much."""
        dice = self.dice
        roll = dice.random()
        if roll < 0.15:
            return dice.choice(self.known)
        if roll < 0.25:
            return self.nearly(dice.choice(self.known))
        if roll < 0.27:
            return dice.choice(VALUES) * dice.randrange(1, 3_000)
        return "".join(dice.choice(VALUES) + dice.choice(["", " "]) for _ in range(dice.randrange(0, 6)))

    def nearly(self, text: str) -> str:
        """A text with a character that is another, one more or one less."""
        place = self.dice.randrange(len(text) + 1)
        return text[:place] + self.dice.choice(["", "x", "0", "é", "\x00", "/", "?", "%"]) + text[place + 1 :]

    def quoted(self, text: str) -> str:
        """A text as a part of an address; now and then as no browser quotes it."""
        if self.dice.random() < 0.1:
            return self.dice.choice(["%", "%f", "%ff%fe", "%c3%28", "%ed%a0%80", "%u0041", "+", "&&", "=", ";", "%00"])
        safe = "/" if self.dice.random() < 0.2 else ""
        return quote(text.encode("utf-8", "surrogatepass"), safe=safe)

    def query(self) -> str:
        """A query, in which names come again."""
        dice = self.dice
        parts = [
            f"{dice.choice(NAMES)}{dice.choice(['=', '=', '=', '', '=='])}{self.quoted(self.text())}"
            for _ in range(dice.choice([0, 1, 1, 1, 2, 3, 8]))
        ]
        if parts and dice.random() < 0.1:
            parts += [parts[0]] * dice.choice([1, 50, 400])
        return "&".join(parts)

    def path(self) -> str:
        """The path of a route, with something in its places; now and then of none."""
        if not self._left:
            self._left = self.dice.sample([template for template, _ in self.routes], len(self.routes))
        template = self._left.pop()  # each comes as often as the others
        path = _PART.sub(lambda match: self.quoted(self.text()) or "x", template)
        roll = self.dice.random()
        if roll < 0.1:
            path += self.dice.choice(["/", "//", "/.", "/..", ".json", ".CSV", "%00", "/-/", ";x"]) + self.quoted(
                self.text()
            )
        elif roll < 0.13:
            path = "/" + self.quoted(self.text())
        return path

    def body(self) -> tuple[bytes, str]:
        """A form and its type, which need not be its type."""
        dice = self.dice
        kind = dice.choice(TYPES)
        roll = dice.random()
        if roll < 0.6:
            names = [dice.choice(FIELDS) for _ in range(dice.choice([1, 4, 6, 100]))]
            body = "&".join(f"{name}={self.quoted(self.text())}" for name in names).encode()
        elif roll < 0.9:
            disposition = dice.choice(
                ['form-data; name="token"', 'form-data; name="x"; filename="a"', "form-data", "x", 'form-data; name="']
            )
            value = self.text().encode("utf-8", "surrogatepass")
            part = f"--x\r\nContent-Disposition: {disposition}\r\n\r\n".encode() + value
            body = part * dice.choice([1, 1, 70]) + dice.choice([b"\r\n--x--\r\n", b"", b"\r\n--x", b"--"])
        else:
            body = dice.randbytes(dice.choice([0, 1, 100, 70_000]))
        return body, kind

    def request(self) -> Request:
        """A request."""
        dice = self.dice
        path, query = self.path(), self.query()
        target = f"{path}?{query}" if query else path
        headers: dict[str, str] = {}
        for _ in range(dice.choice([0, 0, 0, 1, 1, 2])):
            name = dice.choice(list(HEADERS))
            headers[name] = dice.choice(HEADERS[name])
        if dice.random() < 0.2:
            headers["cookie"] = dice.choice(["{own}; ", ""]) + (
                f"trunkline_zone={self.quoted(self.text())}; trunkline={self.quoted(self.text())}; "
                f"{dice.choice(['=', 'x', ';;', 'trunkline=', 'a=b; a=c', chr(0)])}"
            )
        if dice.random() < 0.75:
            return Request(dice.choice(["GET"] * 9 + ["HEAD"]), target, headers=headers)
        if dice.random() < 0.1:
            return Request(
                dice.choice(["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get", "é"]), target, headers=headers
            )
        body, kind = self.body()
        posts = [template for template, methods in self.routes if "POST" in methods]
        return Request(
            "POST", dice.choice(posts) if dice.random() < 0.7 else target, body, {"content-type": kind, **headers}
        )
