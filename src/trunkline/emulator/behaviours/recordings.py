"""Recordings of calls; those of video are in `video`."""

from __future__ import annotations

from typing import Any

from ..errors import invalid
from ..state import State
from ..store import Place, Row
from ..values import instant, passed, stamp
from .base import Filed, fill_in
from .calls import call_of, live

PROCESSED = 1.0  # seconds after which a recording that has ended is completed
CURRENT = "Twilio.CURRENT"  # in place of a SID: the recording of the call that runs


class Recordings(Filed):
    """Recordings of calls: they are paused and stopped, or end with the call."""

    def key(self, state: State, place: Place, row: Row) -> str | None:
        """A call that was run is recorded until it is over.

        Raises:
            Refusal: it is over.
        """
        sid = str(row.ids.get("call_sid"))
        if live(state, sid) is None and state.calls is not None and sid in state.calls.stories:
            raise invalid("Requested resource is not eligible for recording", 21220)
        return None

    def created(self, state: State, place: Place, row: Row) -> None:
        row.data.setdefault("call_sid", row.ids.get("call_sid"))
        row.data.update(status="in-progress", source="StartCallRecordingAPI", price_unit="USD")
        row.data.update(start_time=stamp(row.created, "rfc2822"), duration=None, price=None)
        row.data["channels"] = 2 if row.hidden.get("recording_channels") == "dual" else 1
        row.data["track"] = row.hidden.get("recording_track") or "both"
        if state.calls is not None:
            from ..calling import taping  # loaded with the first call

            if taping.of_request(state, row, row.created):
                return
        row.hidden["live"] = True

    def added(self, state: State, place: Place, row: Row) -> None:
        likely = {"status": "completed", "channels": 1, "track": "both", "source": "RecordVerb", "duration": "10"}
        fill_in(row.data, {**likely, "price": "-0.00250", "encryption_details": None})

    def tick(self, state: State, row: Row, now: float) -> None:
        """One whose call is a row alone, and is not run."""
        if not row.hidden.get("live"):
            return
        call = call_of(state, row.account, row.data["call_sid"])
        stopped, hung_up = row.hidden.get("stopped"), instant(call.data["end_time"]) if call else None
        ended = min((at for at in (stopped, hung_up) if at is not None), default=None)
        if ended is None:
            return
        done = now >= ended + PROCESSED
        row.data["status"] = "completed" if done else "processing" if stopped is None else "stopped"
        row.data["duration"] = str(passed(row.created, ended))

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        if (tape := row.hidden.get("tape")) is not None:
            from ..calling import taping

            status, pause = str(given.get("status") or ""), str(given.get("pause_behavior") or "silence")
            taping.change(state, tape, status, pause, row.updated)
        elif given.get("status") == "stopped":
            row.hidden.setdefault("stopped", row.updated)

    def find(self, state: State, place: Place, key: str) -> Row | None:
        if key != CURRENT:
            return None
        running = [row for row in state.store.rows(place) if "tape" in row.hidden or row.hidden.get("live")]
        return running[-1] if running else None

    def addresses(self, state: State, place: Place, row: Row, base: str) -> dict[str, Any]:
        return {"media_url": f"{base}{place.path}/{row.key}"}
