"""What goes in and out of the emulator: a request as it arrived, and a reply. Pure.

Called by `app`, which speaks HTTP, and `world`, which answers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, Protocol
from urllib.parse import unquote

from .. import facts
from .._core.redaction.secret import safe_repr
from .bare import placed
from .errors import Refusal

MAX_BODY = 16 * 1024 * 1024
_DOMAINS = "|".join(map(re.escape, facts.addresses().domains))
_TWILIO = re.compile(rf"([a-z0-9-]+)(\.[a-z0-9-]+){{0,2}}\.({_DOMAINS})", re.IGNORECASE)


@safe_repr
@dataclass(frozen=True, slots=True)
class Incoming:
    """A request as it arrived. `path` begins with the host of Twilio, or as `bare` says; or `headers["host"]` is it."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes
    scheme: str = "http"


# How a reply ends: whole, after half of its body, or none is sent: the connection is closed, reset, or kept open.
Ending = Literal["whole", "half", "closed", "reset", "silence"]


class Feed(Protocol):
    """A body that has no end.

    Attributes:
        beat: seconds without news after which `pulse` is sent.
    """

    beat: float
    pulse: bytes

    def open(self, news: Callable[[], None]) -> None:
        """From now on `news` is called, from any thread, when there is something to take."""

    def take(self) -> bytes:
        """What there is to send; nothing: wait for news."""
        raise NotImplementedError

    def close(self) -> None:
        """Nobody takes any more."""


@safe_repr
@dataclass(frozen=True, slots=True)
class Reply:
    """What is sent back: after `wait` seconds, and by what faults leave of it.

    `foreign`: something between the caller and the API sends it. `feed`: what follows the body, as it comes.
    `counted`: until this is called, its account has one more request that is being answered.
    """

    status: int
    headers: dict[str, str]
    body: bytes
    wait: float = 0.0
    ending: Ending = "whole"
    foreign: bool = False
    feed: Feed | None = None
    counted: Callable[[], None] | None = None

    @property
    def sent(self) -> int:
        """The status that the caller sees; 0 if there is no reply."""
        return self.status if self.ending in ("whole", "half") else 0


def is_twilio(host: str) -> bool:
    """Whether a host is one of Twilio's; a port behind it does not matter."""
    return _TWILIO.fullmatch(host.partition(":")[0]) is not None


def address(request: Incoming) -> tuple[str, str, str]:
    """The host of Twilio, the path below it, and what stands in front of that path."""
    sent = request.headers.get("host", "")
    name = sent.partition(":")[0]
    if is_twilio(name):
        return name, request.path, f"https://{name}"
    first, _, rest = request.path.lstrip("/").partition("/")
    host, path = unquote(first), f"/{rest}"
    if not is_twilio(host):
        host, path = placed(request.path)
    return host, path, f"{request.scheme}://{sent}/{host}"


def json_reply(status: int, value: Any, headers: dict[str, str] | None = None) -> Reply:
    """A reply with a JSON body."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return Reply(status, {"Content-Type": "application/json", **(headers or {})}, body)


def no_tunnel() -> Reply:
    """The reply to CONNECT, which a client sends that takes the emulator for its proxy."""
    words = "This is the emulator and no proxy: start it with --proxy or Emulator(proxy=True), and use the proxy's port"
    refusal = Refusal(405, 20004, words, {"Connection": "close"})
    return json_reply(405, refusal.body(), refusal.headers)
