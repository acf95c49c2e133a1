"""A line on stderr for each request and webhook of an emulator, without bodies, credentials and whole numbers.

Called by `serve`. A thread of its own writes: the emulator does not wait for who reads.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from queue import SimpleQueue
from types import TracebackType
from urllib.parse import urlsplit

from .._core.redaction import redact
from ..emulator import Emulator, RecordedRequest, RecordedWebhook

Recorded = RecordedRequest | RecordedWebhook


def line(record: Recorded) -> str:
    """What is written of a request or webhook."""
    if isinstance(record, RecordedWebhook):
        came = "withheld: see --allow" if record.withheld else record.error or record.status
        return redact.text(f"webhook {record.event} {record.method} ") + f"{_place(record.url)} {_flat(str(came))}"
    met = f" fault: {record.fault}" if record.fault else ""
    called = record.operation or "-"
    return f"{_flat(record.method)} {_flat(record.host)}{_flat(redact.path(record.path))} {record.status} {called}{met}"


def _place(url: str) -> str:
    try:
        parts = urlsplit(url)
        place = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{redact.path(parts.path)}"
    except ValueError:
        return "(no URL)"
    return _flat(place)


def _flat(text: str) -> str:
    """A text without what a terminal would obey."""
    return "".join(char if char.isprintable() else "?" for char in text)


class Watching:
    """Writes lines while its block runs.

    Args:
        quiet: it writes none.
    """

    def __init__(self, twilio: Emulator, quiet: bool) -> None:
        self._lines: SimpleQueue[Recorded | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._write, name="trunkline-log", daemon=True)
        self._quiet = quiet
        if not quiet:
            twilio._watch(self._lines.put)

    def _write(self) -> None:
        while (record := self._lines.get()) is not None:
            with contextlib.suppress(OSError):
                print(line(record), file=sys.stderr, flush=True)

    def __enter__(self) -> None:
        if not self._quiet:
            self._thread.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._quiet:
            self._lines.put(None)
            self._thread.join(2.0)
