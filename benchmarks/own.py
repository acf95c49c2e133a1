"""Trunkline on its own asynchronous transport, `transport="asyncio"`, where it has one."""

from __future__ import annotations

from . import ours

Report = ours.Report


def available() -> bool:
    """Whether this Trunkline has that transport."""
    try:
        ours._async_client("http://127.0.0.1:9", transport="asyncio")
    except (TypeError, ValueError):
        return False
    return True


def create_async(base: str, count: int) -> Report:
    return ours.create_async(base, count, transport="asyncio")


def sends_async(base: str, count: int, connections: int) -> Report:
    return ours.sends_async(base, count, connections, transport="asyncio")
