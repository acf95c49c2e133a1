"""The pages, a file each with its `ROUTES`. Named here, found by `site`."""

from __future__ import annotations

from ..asking import Route
from . import alerts, clock, codes, exports, faults, messages, numbers, requests, searching, webhooks

PAGES = (messages, webhooks, requests, alerts, codes, searching, exports, clock, faults, numbers)


def routes() -> tuple[Route, ...]:
    """The routes of all pages."""
    return tuple(route for page in PAGES for route in page.ROUTES)
