"""A search over everything: what of each kind it finds, newest first. A `World` enters, results leave.

Called by the page and by `control`.
"""

from __future__ import annotations

from msgspec import Struct

from ..world import World
from .alerts import AlertView
from .calls import CallRow
from .search import Query
from .threads import MessageView
from .webhooks import WebhookRow


class Found(Struct, kw_only=True, frozen=True):
    """What a search finds, the newest of each kind first; `totals` counts all by kind."""

    messages: tuple[MessageView, ...]
    calls: tuple[CallRow, ...]
    webhooks: tuple[WebhookRow, ...]
    alerts: tuple[AlertView, ...]
    totals: dict[str, int]


def found(world: World, query: Query, *, limit: int = 20) -> Found:
    """What a search finds.

    Args:
        limit: how many of each kind, at least 1.
    """
    raise NotImplementedError
