"""Calls that last are not carried on: in what is kept they are over, and so is what belongs to them.

The copies of an image enter and are changed; the calls themselves go on. Called by `image`.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..store import Row, Shelf
from ..values import rfc2822
from .copying import Copies, Where

if TYPE_CHECKING:
    from ..calling.session import Calls, Leg
    from ..calling.story import Story
    from ..calling.tapes import Tape

_WORDS = "the emulator was saved while the call lasted, and calls are not carried on"
_BELOW = ("/Participants", "/Members")


def stories(calls: Calls, now: float) -> list[Story]:
    """What is known of calls, those that last among them, as if they had ended."""
    from ..calling.story import Line  # loaded with the first call

    found = []
    for sid, story in calls.stories.items():
        kept = replace(story, lines=story.lines.copy(), parameters=dict(story.parameters))
        if (leg := calls.live.get(sid)) is not None:
            kept.status = _status(leg)
            kept.add(Line(now, "call", kept.status, _WORDS))
        found.append(kept)
    return found


def end(calls: Calls, copies: Copies, shelves: dict[Where, Shelf], now: float) -> None:
    """Completes the rows of calls that last, of their conferences, recordings and queues."""
    for leg in calls.live.values():
        row = copies.known(leg.row)
        if row is not None:
            _call(leg, row, now)
        for tape in leg.tapes:
            _tape(tape, copies, now)
    for conference in calls.conferences.values():
        for tape in conference.tapes:
            _tape(tape, copies, now)
        if (row := copies.known(conference.row)) is not None:
            last = next(reversed(conference.members), None)
            row.data.update(status="completed", reason_conference_ended="last-participant-left")
            row.data.update(call_sid_ending_conference=last, date_updated=rfc2822(now))
    for where, shelf in shelves.items():
        if where[1] == "api" and where[2].endswith(_BELOW):
            for sid in calls.live.keys() & shelf.rows.keys():
                shelf.take(sid)
        elif where[1] == "api" and where[2].endswith("/Recordings"):
            for row in shelf.line:
                if row.data.get("status") == "processing" and "score" in row.hidden:
                    _processed(row, now)


def _status(leg: Leg) -> str:
    return "completed" if leg.answered is not None else "failed"


def _call(leg: Leg, row: Row, now: float) -> None:
    """As `calling.ending` completes one."""
    from ..calling import ending, progress

    seconds, data = progress.lasted(leg, now), row.data
    data.update(status=_status(leg), date_updated=rfc2822(now), end_time=rfc2822(now), duration=str(seconds))
    row.updated = now
    if leg.answered is not None:
        data["start_time"] = data.get("start_time") or rfc2822(row.created)
        each = ending.INWARD if leg.direction == "inbound" else ending.OUTWARD
        data["price"] = f"-{each * max(1, math.ceil(seconds / 60)):.5f}"


def _tape(tape: Tape, copies: Copies, now: float) -> None:
    """A recording has what was said until now."""
    row = copies.known(tape.row)
    if row is None:
        return
    seconds = max(1, math.ceil(round(tape.at(now), 3)))
    sounds: tuple[Any, ...] = tuple((begin, min(end, seconds), track) for begin, end, track in tape.sounds)
    row.hidden["score"] = (seconds, sounds)
    row.data["duration"] = str(seconds)
    _processed(row, now)


def _processed(row: Row, now: float) -> None:
    from ..calling import tapes

    minutes = math.ceil(int(row.data["duration"]) / 60)
    row.data.update(status="completed", price=f"-{tapes.PRICE * minutes:.5f}", date_updated=rfc2822(now))
