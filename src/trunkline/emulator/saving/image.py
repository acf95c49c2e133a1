"""All that an emulated Twilio holds at an instant: an `Image`, which a state is made of again.

What happened is in it, and what is to come: rows, phones, timers, webhooks that wait. What tests look at is not (the
record of requests and webhooks), nor what is switched on (faults) or mounted. No I/O. Called by `world`, `writing` and
`reading`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ..._core.redaction.secret import safe_repr
from ..engine.effects import Webhook
from ..engine.timers import Timer
from ..handsets import Arrived
from ..happening import CALLS, HELD, LATE
from ..limits import Standing
from ..state import Identity, Manners, State
from ..store import Place, Row, Shelf
from . import over
from .copying import Copies, Where

if TYPE_CHECKING:
    from ..calling.manners import Manner
    from ..calling.story import Story
    from ..messaging.lifecycle import Outcome
    from ..past.populate import Past, Recipe
    from ..world import World

_WITH_WEBHOOK = frozenset({LATE, HELD})


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Image:
    """What an emulator held at an instant.

    Attributes:
        at: the instant, in UTC by the emulator's clock.
        frozen: whether the clock stood still.
        ahead: seconds that it was ahead of the clock on the wall.
    """

    at: datetime
    frozen: bool
    ahead: float
    identity: Identity
    manners: Manners | None
    number: str
    debugger: str
    newest: int
    replies: int
    sent: int
    shelves: dict[Where, Shelf]
    accounts: dict[str, Row]
    timers: list[Timer]
    timers_set: int
    outbox: list[Webhook]
    overtaken: dict[str, Webhook]
    outcomes: Mapping[str, Outcome]
    manner: Mapping[str, Manner]
    arrived: list[Arrived]
    arrived_count: int
    stories: list[Story]
    counts: Mapping[str, int]
    opted_out: frozenset[tuple[str, str, str]]
    sticky: Mapping[tuple[str, str, str], str]
    keys: Mapping[str, tuple[str, str]]
    bearers: Mapping[str, tuple[str, float]]
    files: Mapping[str, tuple[Place, str, float]]
    standing: Standing
    recipe: Recipe | None
    past: Past | None = field(default=None)


def taken(world: World, *, lasting: bool = True) -> Image:
    """What a world has now.

    Args:
        lasting: it is put back some time; else `forget` follows.
    """
    with world._lock:
        world._catch_up(world.state.now())
        return take(world.state, world._identity, lasting=lasting)


def forget(world: World, snapshot: Image) -> None:
    """A snapshot is not needed any more: what it shares with the world is the world's alone."""
    with world._lock:
        for where, shelf in world.state.store.shelves.items():
            kept = snapshot.shelves.get(where)
            if kept is not None and shelf.shared is kept.rows and not shelf.lasting:
                shelf.shared = {}


def restore(world: World, snapshot: Image) -> None:
    """Gives a world what it had; its clock goes back to that instant, and nothing of later is left.

    Raises:
        ValueError: the snapshot is of another emulator.
    """
    with world._lock:
        if snapshot.identity != world._identity:
            mine, other = world._identity.account_sid, snapshot.identity.account_sid
            raise ValueError(f"the snapshot is of another emulator: of the account {other}, and this has {mine}")
        world._begin()
        world.clock.begin(snapshot.at, frozen=snapshot.frozen)
        put_back(snapshot, world.state)


def go_on(world: World, kept: Image) -> None:
    """Gives a new world what a file has, under the token that is wanted now."""
    restore(world, replace(kept, identity=world._identity))
    world.state.accounts[world.state.account_sid].data["auth_token"] = world._identity.auth_token


def take(state: State, identity: Identity, *, lasting: bool) -> Image:
    """What a state holds. Calls that last are over in it: answered ones are completed, others failed."""
    now, calls, phones, copies = state.now(), state.calls, state.phones, Copies(lasting=lasting)
    live = [leg.row for leg in calls.live.values()] if calls is not None else []
    shelves = {
        where: copies.shelf(where, shelf, live if where[2].endswith("/Calls") else ())
        for where, shelf in state.store.shelves.items()
        if shelf.rows or shelf.gone or shelf.seeded or shelf.kept
    }
    if calls is not None:
        over.end(calls, copies, shelves, now)
    timers, count = state.timers.kept()
    past: Any = state.store.sources
    return Image(
        at=datetime.fromtimestamp(now, UTC),
        frozen=state.clock.frozen,
        ahead=state.clock.ahead,
        identity=identity,
        manners=Manners(state.number, state.pace, state.any_sender, state.speech, state.limits.usual, ()),
        number=state.number,
        debugger=state.debugger,
        newest=state.store.newest,
        replies=state.replies,
        sent=state.sent,
        shelves=shelves,
        accounts={sid: copies.row(row) for sid, row in state.accounts.items()},
        timers=[each for each in timers if _lasts(each)],
        timers_set=count,
        outbox=[each for each in state.outbox if not _of_call(each)],
        overtaken=dict(state.overtaken),
        outcomes=dict(phones.outcomes),
        manner=dict(phones.manners),
        arrived=list(phones.arrived),
        arrived_count=phones.count,
        stories=over.stories(calls, now) if calls is not None else [],
        counts=dict(calls.counts) if calls is not None else {},
        opted_out=frozenset(state.opted_out),
        sticky=dict(state.sticky),
        keys=dict(state.keys),
        bearers=dict(state.bearers),
        files=dict(state.files),
        standing=state.limits.kept(),
        recipe=past.recipe if past is not None else None,
        past=past,
    )


def _lasts(timer: Timer) -> bool:
    return not timer.what.startswith(CALLS) and not (timer.what in _WITH_WEBHOOK and _of_call(timer.subject[0]))


def _of_call(webhook: Webhook) -> bool:
    """Whether it asks for TwiML of a call."""
    return webhook.wants == "twiml" and webhook.event.startswith("voice.")


def put_back(image: Image, state: State) -> None:
    """Gives a new state what an image has."""
    from ..past.populate import again

    copies, store, phones = Copies(), state.store, state.phones
    if image.manners is not None:
        _, state.pace, state.any_sender, state.speech, state.limits.usual, _ = image.manners
    state.number, state.debugger = image.number, image.debugger
    store.shelves = {where: copies.back(where, shelf) for where, shelf in image.shelves.items()}
    state.accounts = {sid: copies.row(row) for sid, row in image.accounts.items()}
    store.count_from(image.newest)
    if image.recipe is not None:
        known = image.past is not None and image.past.clock is state.clock
        store.sources = image.past if known else again(state, image.recipe)
    state.replies, state.sent = image.replies, image.sent
    state.timers.put_back(image.timers, image.timers_set)
    state.outbox.extend(image.outbox)
    state.overtaken.update(image.overtaken)
    phones.outcomes.update(image.outcomes)
    phones.manners.update(image.manner)
    phones.arrived.extend(image.arrived)
    phones.count = image.arrived_count
    state.opted_out.update(image.opted_out)
    state.sticky.update(image.sticky)
    state.keys.update(image.keys)
    state.bearers.update(image.bearers)
    state.files.update(image.files)
    state.limits.put_back(image.standing)
    _put_back_calls(image, state)


def _put_back_calls(image: Image, state: State) -> None:
    if not image.stories:
        return
    from ..calling.session import calls

    found = calls(state)
    for story in image.stories:
        found.stories[story.sid] = replace(story, lines=story.lines.copy(), parameters=dict(story.parameters))
    found.counts.update(image.counts)
