"""Calls as people look at them: who called whom, and everything that happened, in its order.

A `World` enters, rows and views leave. Called by the page and by `control`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Annotated, Literal

from msgspec import Meta, Struct

from ..phone_calls import CallLine, lines, transcript
from ..sent import RecordedWebhook
from ..state import State
from ..store import Hints, Row
from ..world import World
from .marks import UNHEARD, about_call, checked_limit, mark_of, page
from .search import Query
from .webhooks import WebhookView, view

if TYPE_CHECKING:
    from ..calling.story import Story

_CALLS = "api.v2010.accounts.calls"


class CallRow(Struct, kw_only=True, frozen=True, gc=False, rename={"from_": "from"}):
    """A call in a list."""

    sid: str
    account_sid: str
    parent_call_sid: Annotated[str, Meta(description="The call whose Dial has made it; empty for others.")]
    from_: str
    to: str
    phone: Annotated[str, Meta(description="The party of it that is not the account's own number.")]
    direction: str
    status: str
    at: Annotated[datetime, Meta(description="When it was made.")]
    duration: Annotated[int, Meta(description="Seconds; 0 where nobody answered, and as long as it lasts.")]
    price: str | None
    live: Annotated[bool, Meta(description="It lasts still.")]
    failed: Annotated[bool, Meta(description="It is `failed`, `busy` or `no-answer`.")]


class CallPage(Struct, kw_only=True, frozen=True):
    """Calls, newest first."""

    calls: tuple[CallRow, ...]
    after: Annotated[str | None, Meta(description="What leads to the next page; null: this is the last.")]


class RecordingView(Struct, kw_only=True, frozen=True, gc=False):
    """A recording of a call."""

    sid: str
    at: datetime
    status: str
    duration: Annotated[int, Meta(description="Seconds; 0 as long as it lasts.")]
    channels: int
    source: str
    url: Annotated[str, Meta(description="Where the API has it as WAV: a path below the first API's host.")]


class Moment(Struct, kw_only=True, frozen=True):
    """Something that happened in a call."""

    at: datetime
    kind: Annotated[
        Literal["line", "webhook", "recording"], Meta(description="Which of `who` to `text`, or the next two, it has.")
    ]
    who: Annotated[str, Meta(description="`phone`, `twilio`, `call`, or the address of somebody else in the call.")]
    what: Annotated[
        str, Meta(description="`said`, `played`, `pressed`, `answered`, `error 12100`, …; of a webhook its event.")
    ]
    text: Annotated[str, Meta(description="The words, the keys; of a webhook its URL.")]
    webhook: WebhookView | None = None
    recording: RecordingView | None = None


class CallView(Struct, kw_only=True, frozen=True):
    """A call with all that is known of it."""

    call: CallRow
    answered_by: str
    parent: CallRow | None
    children: Annotated[tuple[CallRow, ...], Meta(description="The calls that its Dials have made.")]
    moments: Annotated[tuple[Moment, ...], Meta(description="What happened, in its order.")]
    recordings: tuple[RecordingView, ...]
    transcript: Annotated[str, Meta(description="What was said and pressed, a line each.")]
    forgotten: Annotated[bool, Meta(description="Its lines are kept no longer; the latest 2,000 calls have theirs.")]


def calls(world: World, query: Query | None = None, *, limit: int = 50, after: str = "") -> CallPage:
    """The calls of all accounts, newest first.

    Args:
        query: which; None: all.
        limit: how many, at least 1.
        after: the `after` of the page before.

    Raises:
        ValueError: `limit` or `after` makes no sense.
    """
    mark, limit = mark_of(after, "after"), checked_limit(limit)

    def work(state: State) -> CallPage:
        shown, more = page(state, _CALLS, (mark, limit), query, about_call, lambda row: call_row(state, row))
        return CallPage(calls=shown, after=more)

    return world.within(work)


def call(world: World, sid: str) -> CallView:
    """A call, with its webhooks, recordings and legs.

    Raises:
        LookupError: no account has such a call.
    """
    kept, dropped = world.recorded_webhooks()
    own = [pair for pair in enumerate(kept, dropped + 1) if pair[1].params.get("CallSid") == sid]
    found = world.within(lambda state: _call(state, sid, own))
    if found is None:
        raise LookupError(f"there is no call {sid}")
    return found


def call_row(state: State, row: Row) -> CallRow:
    """A call as a list has it."""
    data = row.data
    status = str(data.get("status") or "")
    ends = str(data.get("from") or ""), str(data.get("to") or "")
    return CallRow(
        sid=row.key,
        account_sid=row.account,
        parent_call_sid=str(data.get("parent_call_sid") or ""),
        from_=ends[0],
        to=ends[1],
        phone=ends[data.get("direction") != "inbound"],
        direction=str(data.get("direction") or ""),
        status=status,
        at=datetime.fromtimestamp(row.created, UTC),
        duration=int(data.get("duration") or 0),
        price=None if data.get("price") is None else str(data["price"]),
        live=state.calls is not None and row.key in state.calls.live,
        failed=status in UNHEARD,
    )


def _call(state: State, sid: str, own: list[tuple[int, RecordedWebhook]]) -> CallView | None:
    row = next(
        (row for account in state.accounts if (row := state.store.find(state.place(_CALLS, account), sid))), None
    )
    if row is None:
        return None
    story: Story | None = state.calls.stories.get(sid) if state.calls is not None else None
    shown = call_row(state, row)
    place = state.place(_CALLS, row.account)
    parent = state.store.find(place, shown.parent_call_sid) if shown.parent_call_sid else None
    recordings = tuple(_recordings(state, row))
    told = lines(story) if story is not None else ()
    return CallView(
        call=shown,
        answered_by=str(row.data.get("answered_by") or ""),
        parent=call_row(state, parent) if parent is not None else None,
        children=tuple(
            call_row(state, each) for each in state.store.rows(place) if each.data.get("parent_call_sid") == sid
        ),
        moments=tuple(_moments(story, told, own, recordings)),
        recordings=recordings,
        transcript=transcript(told, shown.phone, datetime.fromtimestamp(story.began, UTC)) if story else "",
        forgotten=story is None,
    )


def _moments(
    story: Story | None,
    told: tuple[CallLine, ...],
    own: list[tuple[int, RecordedWebhook]],
    recordings: tuple[RecordingView, ...],
) -> list[Moment]:
    """What happened, in its order: each webhook before what came of it, though no time may have passed between."""
    first = story.count - len(told) if story is not None else 0
    found = [
        (line.at, number, 1, Moment(at=line.at, kind="line", who=line.who, what=line.what, text=line.text))
        for number, line in enumerate(told, first)
    ]
    for number, each in own:
        seen = view(number, each, [])
        moment = Moment(at=each.at, kind="webhook", who="twilio", what=each.event, text=seen.url, webhook=seen)
        found.append((each.at, each.told, 0, moment))
    for one in recordings:
        moment = Moment(at=one.at, kind="recording", who="twilio", what="recorded", text=one.sid, recording=one)
        found.append((one.at, sum(line.at < one.at for line in told) + first, 2, moment))
    return [moment for *_, moment in sorted(found, key=itemgetter(0, 1, 2))]


def _recordings(state: State, call: Row) -> Iterator[RecordingView]:
    place = state.place("api.v2010.accounts.recordings", call.account)
    wanted = Hints(equal={"call_sid": (call.key.lower(),)})
    for row in state.store.walk(place, None, True, wanted):
        data = row.data
        if data.get("call_sid") == call.key:
            yield RecordingView(
                sid=row.key,
                at=datetime.fromtimestamp(row.created, UTC),
                status=str(data.get("status") or ""),
                duration=int(data.get("duration") or 0),
                channels=int(data.get("channels") or 1),
                source=str(data.get("source") or ""),
                url=f"{place.path}/{row.key}.wav",
            )
