"""A process that ends with the one that started it, also where that is killed and can say nothing.

The pipe at standard input enters: the system closes it when nobody holds its other end any more. Called by
`trunkline logs sync` for `trunkline logs serve --sync`.
"""

from __future__ import annotations

import os
import signal
import threading
import time

PATIENCE = 30.0
"""Seconds that the process may take to end in order."""


def end_with_stdin() -> None:
    """Has this process end, as by SIGTERM, when its standard input does."""
    threading.Thread(target=_watch, name="trunkline-bound", daemon=True).start()


def _watch() -> None:
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass  # it was not open at all
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(PATIENCE)
    os._exit(128 + signal.SIGTERM)
