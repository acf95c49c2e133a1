"""The inbox at `/`: threads by number. What is asked enters, a page leaves."""

from __future__ import annotations

from ..asking import Answer, Asked, Route


def inbox(asked: Asked) -> Answer:
    return asked.page("messages.html", title="Messages")


ROUTES = (Route("GET", "/", inbox),)
