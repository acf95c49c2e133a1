"""Recordings of calls: what sounded when while one runs, the row that the API shows, the callbacks about it.

Sessions enter; rows, timers and webhooks leave by the state. Called by verbs, the behaviour of recordings and `ending`.
https://www.twilio.com/docs/voice/api/recording
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..._core.redaction.secret import safe_repr
from ..engine.effects import Webhook
from ..engine.parameters import parameters
from ..state import State
from ..store import Place, Row
from ..values import rfc2822

PROCESSED = "call.recorded"
PROCESSING = 1.0  # seconds from the end of a recording until it can be had
PRICE = 0.0025  # US dollars a minute
EVENTS = frozenset({"in-progress", "completed", "absent"})


@safe_repr
@dataclass(slots=True, eq=False, kw_only=True)
class Tape:
    """A recording that runs.

    Attributes:
        row: as the API shows it.
        began: when.
        trim: silence at its beginning and end is cut off.
        url, method, events: who is told of it.
        tracks: `inbound`, `outbound` or both.
        sounds: beginning, end and track of what was heard, in seconds from its own beginning, pauses left out.
        paused: since when; None: it runs.
        skipped: seconds of pauses that are not in it.
        about: the call or conference, by the names of the callback.
        running: those of the same call or conference that run, itself among them.
    """

    row: Row
    began: float
    trim: bool = False
    url: str = ""
    method: str = "POST"
    events: frozenset[str] = frozenset({"completed"})
    tracks: frozenset[str] = frozenset({"inbound", "outbound"})
    sounds: list[tuple[float, float, str]] = field(default_factory=list, repr=False)
    paused: float | None = None
    silent: bool = False  # a pause is silence in the recording
    skipped: float = 0.0
    about: dict[str, str] = field(default_factory=dict)
    running: list[Tape] = field(default_factory=list, repr=False)

    def at(self, instant: float) -> float:
        """Seconds from the beginning of the recording."""
        passed = instant - self.began - self.skipped
        if self.paused is not None and not self.silent:
            passed -= max(0.0, instant - self.paused)
        return max(0.0, passed)

    def sound(self, began: float, ended: float, track: str) -> None:
        """Something sounded, of which what was before the beginning, and in a pause, is not kept."""
        if track in self.tracks and self.paused is None:
            begin, end = self.at(began), self.at(ended)
            if end > begin:
                self.sounds.append((begin, end, track))

    def pause(self, now: float, *, silent: bool) -> None:
        """Nothing is recorded until it goes on."""
        if self.paused is None:
            self.paused, self.silent = now, silent

    def resume(self, now: float) -> None:
        """It goes on."""
        if self.paused is not None:
            if not self.silent:
                self.skipped += now - self.paused
            self.paused = None


def place_of(state: State, account: str) -> Place:
    """The recordings of an account."""
    return state.place("api.v2010.accounts.recordings", account)


def url_of(state: State, row: Row) -> str:
    """Where a recording is downloaded from."""
    return f"{state.api_url}{place_of(state, row.account).path}/{row.key}"


def wanted(events: Iterable[str] | None) -> frozenset[str]:
    """The events that are asked for."""
    return EVENTS.intersection(events or ()) or frozenset({"completed"})


def new_row(state: State, account: str, source: str, channels: int, now: float) -> Row:
    """The row of a recording that no request has made, stored."""
    row = state.blank("RE" + state.store.fresh())
    row.made_up, row.account, row.created, row.updated, row.when = False, account, now, now, now
    row.data.update(sid=row.key, account_sid=account, call_sid=None, conference_sid=None, status="in-progress")
    row.data.update(source=source, channels=channels, track="both", start_time=rfc2822(now), duration=None, price=None)
    row.data.update(price_unit="USD", error_code=None, encryption_details=None)
    row.data.update(dict.fromkeys(("date_created", "date_updated"), rfc2822(now)))
    return state.store.add(place_of(state, account), row)


def begin(state: State, tape: Tape, running: list[Tape], now: float) -> Tape:
    """A recording begins.

    Args:
        running: those of the same call or conference, which it joins.
    """
    tape.running = running
    running.append(tape)
    tape.row.data.update(tape.about)
    tape.row.hidden["tape"] = tape
    tell(state, tape, "in-progress", now)
    return tape


def stop(state: State, tape: Tape, now: float) -> None:
    """A recording is over, if it is not."""
    if tape in tape.running:
        tape.running.remove(tape)
        tape.resume(now)
        _finish(state, tape, now)


def _finish(state: State, tape: Tape, now: float) -> None:
    """A recording is over: it is there a moment later, or, without a sound, never."""
    length = tape.at(now)
    sounds = [(begin, min(end, length), track) for begin, end, track in tape.sounds if begin < length]
    data = tape.row.data
    tape.row.hidden.pop("tape", None)
    data["date_updated"] = rfc2822(now)
    if tape.trim:
        if not sounds:
            data.update(status="absent", duration="0")
            tell(state, tape, "absent", now)
            return
        first = min(begin for begin, _, _ in sounds)
        length = max(end for _, end, _ in sounds) - first
        sounds = [(begin - first, end - first, track) for begin, end, track in sounds]
    seconds = max(1, math.ceil(round(length, 3)))
    data.update(status="processing", duration=str(seconds))
    tape.row.hidden["score"] = (seconds, tuple(sounds))
    state.timers.set(now + PROCESSING, PROCESSED, tape)


def processed(state: State, now: float, tape: Tape) -> None:
    """A recording can be had."""
    row = state.store.find(place_of(state, tape.row.account), tape.row.key)
    if row is None:
        return
    minutes = math.ceil(int(row.data["duration"]) / 60)
    row.data.update(status="completed", price=f"-{PRICE * minutes:.5f}", date_updated=rfc2822(now))
    place = state.place("api.v2010.accounts.calls", row.account)
    if (call := state.store.find(place, str(row.data.get("call_sid") or ""))) is not None:
        state.store.changed(call)  # who looks at the call sees its recording
    tell(state, tape, "completed", now)


def told(state: State, row: Row) -> dict[str, Any]:
    """What the callbacks of verbs say of a recording."""
    return {
        "recording_url": url_of(state, row),
        "recording_sid": row.key,
        "recording_duration": int(row.data.get("duration") or 0),
    }


def tell(state: State, tape: Tape, status: str, now: float) -> None:
    """Tells the application of the status of a recording, if it wants to know."""
    row = tape.row
    if not tape.url or status not in tape.events:
        return
    values: dict[str, Any] = {
        "account_sid": row.account,
        **tape.about,
        "recording_sid": row.key,
        "recording_url": url_of(state, row),
        "recording_status": status,
        "recording_duration": int(row.data["duration"]) if status == "completed" else None,
        "recording_channels": row.data["channels"],
        "recording_track": row.data.get("track"),
        "recording_start_time": row.data["start_time"],
        "recording_source": row.data["source"],
        "error_code": 0,
    }
    state.outbox.append(
        Webhook(
            event="recording.status",
            url=tape.url,
            method=tape.method,
            values=parameters("recording.status", values),
            account=row.account,
            lane=row.key,
            subject=(row.account, row.key),
        )
    )
