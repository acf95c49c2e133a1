"""How often a call goes on in another file: `python -m benchmarks.switches`.

Counted are consecutive calls of functions of different files of the package, on a client that has made the call before.
A reader who follows the call opens so many files, one after the other.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import islice, pairwise
from types import FrameType
from typing import Any

from trunkline import Client

from .counts import MESSAGE, ROOT, canned, listening

_PACKAGE = str(ROOT / "src" / "trunkline")


def switches(call: Callable[[], object]) -> int:
    """Of one call, after two others."""
    files: list[str] = []

    def profile(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(_PACKAGE):
            files.append(frame.f_code.co_filename)

    call()
    call()
    sys.setprofile(profile)
    try:
        call()
    finally:
        sys.setprofile(None)
    return sum(one != other for one, other in pairwise(files))


def of_a_message() -> int:
    """Of `messages.create`, over HTTP."""
    with listening() as base, Client("AC" + 32 * "0", "secret", base_url=base) as made:
        return switches(lambda: made.messages.create(**MESSAGE))


def of_a_stream() -> int:
    """Of three pages of messages."""
    _, made = canned(150)
    return switches(lambda: list(islice(made.messages.stream(page_size=50), 150)))


if __name__ == "__main__":
    print(f"create: {of_a_message()}")
    print(f"stream: {of_a_stream()}")
