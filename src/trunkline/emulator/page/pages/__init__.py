"""The pages, a file each with its `ROUTES`. Named here, found by `site`."""

from __future__ import annotations

from ..asking import Route
from . import (
    alerts,
    call,
    calls,
    clock,
    codes,
    exports,
    faults,
    files,
    messages,
    numbers,
    requests,
    searching,
    stepping,
    threads,
    webhooks,
)

PAGES = (
    *(messages, threads, calls, call, files, stepping),
    *(webhooks, requests, alerts, codes, searching, exports, clock, faults, numbers),
)


def routes() -> tuple[Route, ...]:
    """The routes of all pages."""
    return tuple(route for page in PAGES for route in page.ROUTES)
