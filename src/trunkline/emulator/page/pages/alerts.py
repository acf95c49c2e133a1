"""Alerts at `/_emulator/alerts`: what Twilio would complain about, and why. What is asked enters, a page leaves."""

from __future__ import annotations

from typing import Any

from ...._core.redaction import redact
from ...looking import alerts as looking
from ...world import World
from .. import ROOT
from ..asking import Answer, Asked, Route
from ..lists import searched
from ..parts.texts import short

PATH = f"{ROOT}/alerts"
_PAGE = 50


async def alerts(asked: Asked) -> Answer:
    page, problem = await searched(
        asked, lambda query, after: looking.alerts(asked.world, query, limit=_PAGE, after=after)
    )
    return asked.page(
        "alerts.html",
        status=400 if problem else 200,
        title="Alerts",
        path=PATH,
        q=asked.query.get("q", "").strip(),
        first=not asked.query.get("after"),
        page=page,
        problem=problem,
        alerts=_rows(asked.world, page.alerts) if page is not None else [],
    )


def _rows(world: World, found: tuple[looking.AlertView, ...]) -> list[dict[str, Any]]:
    if not found:
        return []
    caused = _causes(world)
    rows: list[dict[str, Any]] = []
    told: set[int] = set()
    for each in found:
        rows.append(
            {
                "a": each,
                "message": short(each.message, 500) if each.message != each.title else "",
                # What a code means is said once on a page.
                "cause_shown": each.error_code not in told,
                "webhook": caused.get((each.resource_sid, each.error_code))
                or caused.get((each.resource_sid, redact.without_userinfo(each.request_url))),
            }
        )
        told.add(each.error_code)
    return rows


def _causes(world: World) -> dict[tuple[str, int | str], int]:
    """The newest webhooks by what they are about: with an error code, and with where they went."""
    kept, dropped = world.recorded_webhooks()
    found: dict[tuple[str, int | str], int] = {}
    for number, each in enumerate(kept, dropped + 1):
        if each.replay_of is None:
            found[each.resource_sid, redact.without_userinfo(each.url)] = number
            if each.error_code is not None:
                found[each.resource_sid, each.error_code] = number
    return found


ROUTES = (Route("GET", PATH, alerts),)
