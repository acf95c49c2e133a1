"""The model of Twilio of the log store's tests as the source of an export: many accounts, a closed one, bad answers."""

from __future__ import annotations

import asyncio
import json
from random import Random
from typing import Any

from tests.logs.world import World
from trunkline.errors import APIConnectionError, PermissionDeniedError, RateLimitError, ServerError, TrunklineError
from trunkline.export.exporting import Exporting
from trunkline.export.planning import Plan, Wish, plan
from trunkline.export.progress import Progress
from trunkline.export.resources import RESOURCES, Resource, Span, keeps, model_of
from trunkline.export.sinks import Sink
from trunkline.export.source import Answer
from trunkline.reading.clock import ApiClock


class Kill(BaseException):
    """As kill -9 does: what is not kept is lost."""


class FromWorld:
    """A source that asks a `World`.

    Args:
        closed: accounts that Twilio does not show.
        bad: the share of requests that fail.
        passes: seconds that pass with a request, at most.
    """

    def __init__(self, world: World, dice: Random, now: float, closed: tuple[str, ...] = (), bad: float = 0.0) -> None:
        self.world, self.dice, self.now = world, dice, now
        self.closed, self.bad = closed, bad
        self.passes = 0.0
        self.own = world.set.accounts[0]
        self.reached = frozenset({self.own})
        self.kill_in: int | None = None
        self.asked = 0

    async def page(
        self,
        account: str,
        resource: Resource,
        span: Span | None,
        *,
        parent: str = "",
        size: int | None = None,
        link: str | None = None,
        plain: bool = False,
    ) -> Answer:
        self.asked += 1
        for _ in range(self.dice.randrange(6)):  # replies come in any order
            await asyncio.sleep(0)
        self.now += self.dice.uniform(0, self.passes)
        if self.kill_in is not None:
            self.kill_in -= 1
            if self.kill_in < 0:
                raise Kill
        if account in self.closed:
            raise PermissionDeniedError("closed", status=403, code=20003)
        if self.dice.random() < self.bad:
            busy: list[TrunklineError] = [
                RateLimitError("busy", status=429, retry_after=0.0),
                APIConnectionError("broken", retry_after=0.0),
                ServerError("busy", status=503, retry_after=0.0),
            ]
            raise self.dice.choice(busy)
        since, before = (None, None) if span is None else (span.since, span.before)
        rows, following = self.world.page(account, since, before, link, self.now, resource.kind.name)
        if plain:
            return Answer(rows, following, None)
        model = model_of(resource)
        models = [model.from_json(json.dumps(row)) for row in rows]
        return Answer([row for row in models if keeps(resource, span, row)], following, None)


async def export(
    source: FromWorld, sink: Sink, wish: Wish, names: tuple[str, ...] = ("messages",), concurrency: int = 4
) -> tuple[Progress, Plan]:
    """One export, from its plan to its end."""
    resources = {name: RESOURCES[name] for name in names}
    planned = plan(list(resources.values()), source.world.set.accounts, source.reached, sink.states, wish)
    progress = Progress(units=len(planned.units), units_left=len(planned.units))
    clock = ApiClock(lambda: source.now, lambda: source.now)
    source_: Any = source
    await Exporting(
        source_, sink, planned, resources, wish.partition, concurrency=concurrency, clock=clock, progress=progress
    ).run()
    return progress, planned
