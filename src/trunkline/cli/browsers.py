"""A browser for a page of this machine: an address enters, and whether there is a browser leaves.

Called by `logs serve`, `logs demo` and `emulator`.
"""

from __future__ import annotations

import threading
import webbrowser

_IN_THE_TERMINAL = ("www-browser", "links", "elinks", "lynx", "w3m")


def open_page(url: str) -> bool:
    """Opens a page, beside what is done here; False where there is no browser with a window of its own."""
    try:
        found = webbrowser.get()
    except webbrowser.Error:
        return False
    name = str(getattr(found, "name", None) or getattr(found, "basename", ""))
    if name.rpartition("/")[2] in _IN_THE_TERMINAL:
        return False
    # Some wait until the page is there, which would then never come.
    threading.Thread(target=found.open, args=(url,), name="trunkline-browser", daemon=True).start()
    return True
