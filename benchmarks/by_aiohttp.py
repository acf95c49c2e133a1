"""Trunkline with the other asynchronous transport, `transport="aiohttp"`."""

from __future__ import annotations

from . import ours

Report = ours.Report


def create_async(base: str, count: int) -> Report:
    return ours.create_async(base, count, transport="aiohttp")


def sends_async(base: str, count: int, connections: int) -> Report:
    return ours.sends_async(base, count, connections, transport="aiohttp")
