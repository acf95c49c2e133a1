"""Webhooks to an app in the process, for tests."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.emulator.receiver import send
from trunkline.emulator.delivery import Mounts, Outcome

PUBLIC = "https://example.com"


@contextmanager
def mounted(app: Any, prefix: str = PUBLIC, **options: Any) -> Iterator[Mounts]:
    mounts = Mounts()
    mounts.add(prefix, app, **options)
    try:
        yield mounts
    finally:
        mounts.close()
        assert not [thread for thread in threading.enumerate() if thread.name == "trunkline-asgi"]


def deliver(app: Any, path: str = "/sms?x=%20%C3%A4", prefix: str = PUBLIC, **fields: Any) -> Outcome:
    with mounted(app, prefix) as mounts:
        return asyncio.run(send(prefix + path, mounts=mounts, **fields))
