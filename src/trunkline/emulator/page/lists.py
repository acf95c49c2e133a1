"""What a list has of the search of its page. Waits. Called by the pages with lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..looking.search import Query, parse
from .asking import Asked

T = TypeVar("T")


async def searched(asked: Asked, look: Callable[[Query | None, str], T]) -> tuple[T | None, str]:
    """What is found, and what is wrong with the search; it is looked at beside the server's loop.

    Args:
        look: is given the search (None: all) and the place behind which the page begins.
    """
    q, after = asked.query.get("q", "").strip(), asked.query.get("after", "")
    try:
        query = parse(q) if q else None
        return await asked.shell.apart(lambda: look(query, after)), ""
    except ValueError as error:
        return None, str(error)
