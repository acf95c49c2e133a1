"""What takes long and is done after its page was answered: one thing after another, on a thread for it alone.

A deed and a function enter; the deed tells how far it is. Where the server ends, it is ended between two steps. Held by
`site`; called by the pages.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..._core.redaction.secret import safe_repr
from .. import forgetting
from ..forgetting import Forgotten, Progress
from ..store.errors import StoreError
from .deeds import Deed
from .readers import Readers

PATIENCE = 2.0  # seconds that a reader may keep copies, each time
_TIMES = 8

Do = Callable[[Progress], Forgotten]


class StoppedError(Exception):
    """The server ends."""


@safe_repr
@dataclass(slots=True)
class Work:
    """Does it.

    Args:
        tell: says a line of the server's log.
    """

    readers: Readers
    tell: Callable[[str], None]
    _stopping: threading.Event = field(default_factory=threading.Event)

    def begin(self, deed: Deed, do: Do) -> None:
        """Has something done as soon as what was begun before is."""
        self.readers.start(self._run, deed, do, pool="work")

    def stop(self) -> None:
        """Ends what runs, between two steps."""
        self._stopping.set()

    def heed(self, rows: int = 0) -> None:
        """To be called between two steps.

        Raises:
            StoppedError: the server ends.
        """
        if self._stopping.is_set():
            raise StoppedError

    def _run(self, deed: Deed, do: Do) -> None:
        def progress(rows: int) -> None:
            self.heed()
            if deed.rows is not None:
                deed.rows = rows

        deed.state = "running"
        try:
            done = do(progress)
        except StoppedError:
            deed.state = "stopped"
        except StoreError as error:
            self.tell(f"the store: {error}")
            deed.says, deed.state = f"{error}", "failed"
        except Exception as error:
            # Its text may hold what a row holds.
            self.tell(f"a mistake of ours: {type(error).__name__} in what was begun by a form")
            deed.says, deed.state = "This is our mistake; the server's log says more.", "failed"
        else:
            progress_of(deed, done)

    def patiently(self, path: Path, done: Forgotten, progress: Progress) -> Forgotten:
        """Waits for readers that keep copies of what was forgotten."""
        for _ in range(_TIMES):
            if done.complete:
                break
            progress(done.rows)
            if forgetting.purge(path, patience=PATIENCE):
                about = {name: value for name, value in done.about.items() if name != "complete"}
                done = replace(done, complete=True, about=about)
        return done


def progress_of(deed: Deed, done: Forgotten) -> None:
    """Notes the end of something."""
    if deed.rows is not None:
        deed.rows = done.rows
    deed.state = "done" if done.complete else "left"
