"""The pages, a file each with its `ROUTES`. Named here, found by `site`."""

from __future__ import annotations

from ..asking import Route
from . import call, calls, files, messages, stepping, threads

PAGES = (messages, threads, calls, call, files, stepping)


def routes() -> tuple[Route, ...]:
    """The routes of all pages."""
    return tuple(route for page in PAGES for route in page.ROUTES)
