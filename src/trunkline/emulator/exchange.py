"""What goes in and out of the emulator: a request as it arrived, and a reply. Pure.

Called by `app`, which speaks HTTP, and `world`, which answers.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import unquote

from .. import facts
from .._core.redaction.secret import safe_repr

MAX_BODY = 16 * 1024 * 1024
_DOMAINS = "|".join(map(re.escape, facts.addresses().domains))
_TWILIO = re.compile(rf"([a-z0-9-]+)(\.[a-z0-9-]+){{0,2}}\.({_DOMAINS})", re.IGNORECASE)


@safe_repr
@dataclass(frozen=True, slots=True)
class Incoming:
    """A request as it arrived. `path` begins with the host of Twilio, or `headers["host"]` names it."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes
    scheme: str = "http"


# How a reply ends: whole, after half of its body, or none is sent: the connection is closed, reset, or kept open.
Ending = Literal["whole", "half", "closed", "reset", "silence"]


@safe_repr
@dataclass(frozen=True, slots=True)
class Reply:
    """What is sent back: after `wait` seconds, and by what faults leave of it.

    `foreign`: something between the caller and the API sends it.
    """

    status: int
    headers: dict[str, str]
    body: bytes
    wait: float = 0.0
    ending: Ending = "whole"
    foreign: bool = False

    @property
    def sent(self) -> int:
        """The status that the caller sees; 0 if there is no reply."""
        return self.status if self.ending in ("whole", "half") else 0


def is_twilio(host: str) -> bool:
    """Whether a host is one of Twilio's."""
    return _TWILIO.fullmatch(host) is not None


def address(request: Incoming) -> tuple[str, str, str]:
    """The host of Twilio, the path below it, and what stands in front of that path."""
    sent = request.headers.get("host", "")
    name = sent.partition(":")[0]
    if is_twilio(name):
        return name, request.path, f"https://{name}"
    host, _, rest = request.path.lstrip("/").partition("/")
    host = unquote(host)
    return (host if is_twilio(host) else ""), f"/{rest}", f"{request.scheme}://{sent}/{host}"


def json_reply(status: int, value: Any, headers: dict[str, str] | None = None) -> Reply:
    """A reply with a JSON body."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return Reply(status, {"Content-Type": "application/json", **(headers or {})}, body)
