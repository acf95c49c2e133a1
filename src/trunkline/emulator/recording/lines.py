"""The file of a recording: a line of JSON for what it is, then one for each exchange, written as soon as it is over.

Objects without anybody's data enter and leave. Called by `forward`, which writes, and by `replaying` and `comparing`.
"""

from __future__ import annotations

import json
import os
import re
import threading
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

from ... import facts
from ..._core.redaction.secret import safe_repr

VERSION = 1
_MARK = "trunkline_recording"
_KINDS = ("request", "webhook")
_ACCOUNT = re.compile(r"AC[0-9a-f]{32}")
_DEEPEST = 100
_LONGEST = 64 * 1024 * 1024


class NotARecording(ValueError):
    """A file that cannot be read as a recording."""


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """What a file says.

    Attributes:
        account_sid: the stand-in of the account that was used; None: it names none.
        recorded: when it began.
        exchanges: requests and webhooks, in the order in which they began.
        torn: how much of a last line was written, in bytes, where writing was interrupted.
    """

    account_sid: str | None
    recorded: datetime
    exchanges: tuple[dict[str, Any], ...] = field(repr=False)
    torn: int = 0

    @property
    def requests(self) -> list[dict[str, Any]]:
        """The requests, oldest first."""
        return [each for each in self.exchanges if each["kind"] == "request"]

    @property
    def webhooks(self) -> list[dict[str, Any]]:
        """The webhooks, oldest first."""
        return [each for each in self.exchanges if each["kind"] == "webhook"]


class Writer:
    """Writes a new file, which its owner alone may read.

    Raises:
        FileExistsError: there is one already; stand-ins are of one recording each.
    """

    def __init__(self, path: Path, recorded: datetime, *, keep_bodies: bool) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._file: BinaryIO = os.fdopen(os.open(path, flags, 0o600), "wb", buffering=0)
        self._lock = threading.Lock()
        self.count = 0
        self._write({_MARK: VERSION, "recorded": _moment(recorded), "keep_bodies": keep_bodies})

    def add(self, number: int, kind: str, at: datetime, seconds: float, exchange: dict[str, Any]) -> None:
        """Writes an exchange.

        Args:
            number: of its beginning, from 1.

        Raises:
            OSError: it could not be written.
        """
        self._write({"n": number, "kind": kind, "at": _moment(at), "seconds": round(seconds, 3), **exchange})
        self.count += 1

    def close(self) -> None:
        """Ends the file."""
        self._file.close()

    def _write(self, value: dict[str, Any]) -> None:
        line = json.dumps(value, ensure_ascii=False, separators=(", ", ": ")).encode("utf-8", "replace") + b"\n"
        with self._lock:
            left = memoryview(line)
            while left:
                left = left[self._file.write(left) or 0 :]


def read(path: Path) -> Recording:
    """Reads a recording. A last line that is not whole counts for nothing.

    Raises:
        OSError: the file cannot be read.
        NotARecording: it is none, or of a newer version; the text names the line.
    """
    content = path.read_bytes()
    whole, _, torn = content.rpartition(b"\n")
    values = [_line(number, line) for number, line in enumerate(whole.split(b"\n"), 1)] if whole else []
    head = values[0] if values else {}
    if _MARK not in head:
        raise NotARecording(f"its first line must be an object with {_MARK}")
    if head[_MARK] != VERSION:
        raise NotARecording(f"it is a recording of version {head[_MARK]}; this release reads version {VERSION}")
    exchanges = sorted(
        (_exchange(number, value) for number, value in enumerate(values[1:], 2)), key=lambda each: each["n"]
    )
    users = [each["auth"] for each in exchanges if str(each.get("auth", "")).startswith("AC")]
    users += [found[0] for each in exchanges if (found := _ACCOUNT.search(each.get("path", "")))]
    return Recording(
        account_sid=users[0] if users else None,
        recorded=_instant(1, head.get("recorded")),
        exchanges=tuple(exchanges),
        torn=len(torn),
    )


def moment(exchange: dict[str, Any]) -> datetime:
    """When an exchange began."""
    return datetime.fromisoformat(exchange["at"])


def _line(number: int, line: bytes) -> dict[str, Any]:
    try:
        found = json.loads(line) if len(line) <= _LONGEST else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise NotARecording(f"line {number} is no JSON object")
    if not _is_shallow(found):
        raise NotARecording(f"line {number} is nested more deeply than {_DEEPEST} levels")
    return found


def _exchange(number: int, value: dict[str, Any]) -> dict[str, Any]:
    """An exchange whose parts are of the right types."""
    if value.get("kind") not in _KINDS:
        raise NotARecording(f"line {number}: kind must be {' or '.join(_KINDS)}")
    _instant(number, value.get("at"))
    reply = value.get("reply")
    fits = (
        isinstance(value.get("n"), int)
        and isinstance(value.get("method"), str)
        and isinstance(value.get("headers"), dict)
        and isinstance(reply, dict)
        and isinstance(reply.get("status"), int)
        and _are_headers(value["headers"])
        and _are_headers(reply.get("headers"))
        and isinstance(reply.get("bytes", 0), int)
    )
    named = "operation" if value["kind"] == "request" else "event"
    fits = fits and isinstance(value.get(named, 0), str | None)
    if value["kind"] == "request":
        fits = fits and isinstance(value.get("auth"), str)
    else:
        fits = fits and "params" in value
    for name in ("query", "form", "params"):
        pairs = value.get(name, [])
        fits = fits and isinstance(pairs, list) and all(_is_pair(pair) for pair in pairs)
    for name in ("host", "path") if value["kind"] == "request" else ("url",):
        fits = fits and isinstance(value.get(name), str)
    if not fits:
        raise NotARecording(f"line {number} lacks a part of an exchange, or has one of another type")
    # One of a newer release is like one that nobody knows.
    return value if value[named] in _known(named) else {**value, named: None}


@cache
def _known(named: str) -> frozenset[str]:
    """The operations, or the events, that there are."""
    if named == "event":
        return frozenset(facts.webhooks())
    return frozenset(f"{each.module}.{each.id}" for each in facts.operations())


def _are_headers(value: Any) -> bool:
    return isinstance(value, dict) and all(each is None or isinstance(each, str) for each in value.values())


def _is_shallow(value: Any) -> bool:
    """Whether what is nested in a JSON value can be walked through."""
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            each
            for item in level
            if isinstance(item, dict | list)
            for each in (item.values() if isinstance(item, dict) else item)
        ]
        if not level:
            return True
    return False


def _is_pair(pair: Any) -> bool:
    return isinstance(pair, list) and len(pair) == 2 and all(isinstance(each, str) for each in pair)


def _instant(number: int, text: Any) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        found = None
    if found is None or found.tzinfo is None:
        raise NotARecording(f"line {number} has no date with a time zone")
    return found


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
