"""Voice Insights: the summaries of calls."""

from __future__ import annotations

from typing import Any

from ..state import State
from ..store import Row
from ..values import instant, rfc3339
from .base import Behaviour
from .calls import call_of

SUMMARIZED = 1_800.0  # seconds after the end of a call at which its summary is complete
_STATES = {"in-progress": "answered", "failed": "fail", "no-answer": "noanswer", "queued": "undialed"}


class Summaries(Behaviour):
    """The summary of a call: asked for as partial it says so, until half an hour after the call."""

    def tick(self, state: State, row: Row, now: float) -> None:
        call = call_of(state, row.account, row.ids.get("call_sid"))
        if call is None:
            return
        start, end = (instant(call.data.get(name)) for name in ("start_time", "end_time"))
        status = str(call.data.get("status"))
        row.data.update(call_state=_STATES.get(status, status), created_time=rfc3339(call.created))
        row.data.update(start_time=start and rfc3339(start), end_time=end and rfc3339(end))
        row.data["duration"] = None if end is None else max(0, int(end - call.created))
        row.data["connect_duration"] = None if end is None else int(end - (start or end))
        row.data.update({"from": {"caller": call.data.get("from")}, "to": {"callee": call.data.get("to")}})
        row.hidden["over"] = end

    def asked(self, state: State, row: Row, values: dict[str, Any], now: float) -> dict[str, Any]:
        over = row.hidden.get("over", row.created)
        early = over is None or now < over + SUMMARIZED
        return {"processing_state": "partial" if early and values.get("ProcessingState") == "partial" else "complete"}
