"""Who looked at what, written to the store's audit by a thread of its own: no page waits for who writes the store.

Entries enter; what must be on disk before something is done (an export, media) is waited for. Called by the pages.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import Any

from ..store.audit import Audit
from ..store.errors import StoreError

_TOGETHER = 0.1
_PATIENCE = 15.0  # seconds that who must be audited waits for the disk

_Entry = tuple[float, str, str, Mapping[str, Any], "Future[None]"]


class AuditTrail:
    """Writes entries in their order.

    Args:
        audit: where to.
        lost: called with a sentence where entries could not be written.
    """

    def __init__(self, audit: Audit, lost: Callable[[str], None]) -> None:
        self._audit = audit
        self._lost = lost
        self._waiting: SimpleQueue[_Entry | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="trunkline-audit", daemon=True)
        self._thread.start()

    def digest(self, address: str) -> str:
        """What stands for an address."""
        return self._audit.digest(address)

    def note(self, at: float, who: str, action: str, detail: Mapping[str, Any]) -> Future[None]:
        """Has an entry written soon."""
        done: Future[None] = Future()
        self._waiting.put((at, who, action, detail, done))
        return done

    def must(self, at: float, who: str, action: str, detail: Mapping[str, Any]) -> None:
        """Writes an entry before it returns.

        Raises:
            StoreError: it cannot be written, so what it is about must not be done.
        """
        try:
            self.note(at, who, action, detail).result(_PATIENCE)
        except TimeoutError as error:
            raise StoreError("the audit cannot be written: the store is busy; try again") from error

    def entries(self, before: int | None, size: int, about: str = "") -> list[Any]:
        """Entries from the newest, or from the one before a number, about all or about one thing."""
        return list(self._audit.entries(before, size, about))

    def close(self) -> None:
        """Writes what waits and closes the file."""
        self._waiting.put(None)
        self._thread.join(_PATIENCE)
        if not self._thread.is_alive():
            self._audit.close()

    def _run(self) -> None:
        while (entry := self._waiting.get()) is not None:
            # What comes together is written together.
            time.sleep(_TOGETHER)
            together = [entry]
            ended = False
            while len(together) < 200:
                try:
                    more = self._waiting.get_nowait()
                except Empty:
                    break
                if more is None:
                    ended = True
                    break
                together.append(more)
            self._write(together)
            if ended:
                return

    def _write(self, entries: list[_Entry]) -> None:
        try:
            self._audit.add_all([entry[:4] for entry in entries])
        except StoreError as error:
            for *_, done in entries:
                done.set_exception(error)
            self._lost(f"{len(entries)} entries of the audit could not be written: {error}")
        else:
            for *_, done in entries:
                done.set_result(None)
