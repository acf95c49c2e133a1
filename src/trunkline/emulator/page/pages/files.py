"""Media of messages and recordings of calls, for pictures and players on pages. What is asked enters, bytes leave."""

from __future__ import annotations

from ... import files
from ...state import State
from ...store import Row
from .. import ROOT
from ..asking import Answer, Asked, Route

INLINE = frozenset(
    {
        *("image/jpeg", "image/png", "image/gif", "image/webp"),
        *("audio/mpeg", "audio/mp4", "audio/ogg", "audio/wav", "audio/x-wav", "audio/webm"),
        *("video/mp4", "video/webm"),
    }
)
"""Types that browsers show; all others are handed out as files."""


def medium(asked: Asked) -> Answer:
    def work(state: State) -> files.File | None:
        account, message = asked.ids["account"], asked.ids["message"]
        place = state.place("api.v2010.accounts.messages.media", account, message)
        row = state.store.find(place, asked.ids["sid"]) if account in state.accounts else None
        return None if row is None else files.of_row(row)

    return _sent(asked, asked.world.within(work), "medium")


def recording(asked: Asked) -> Answer:
    def work(state: State) -> files.File | None:
        found: Row | None = None
        for account in state.accounts:
            found = found or state.store.find(state.place("api.v2010.accounts.recordings", account), asked.ids["sid"])
        return None if found is None else files.of_row(found, "wav", 2 if str(found.data.get("channels")) == "2" else 1)

    return _sent(asked, asked.world.within(work), "recording")


def _sent(asked: Asked, file: files.File | None, what: str) -> Answer:
    sid = asked.ids["sid"]
    if file is None:
        return asked.missing(f"There is no {what} {sid[:40]}.")
    kind = file.type.partition(";")[0].strip().lower()
    shown = kind in INLINE
    headers = (
        {}
        if shown
        else {"Content-Disposition": f'attachment; filename="{sid if sid.isascii() and sid.isalnum() else what}"'}
    )
    status, more, content = files.part_of(file.content, asked.range)
    type_ = kind if shown else "application/octet-stream"
    return Answer(status, content, type_, {**headers, **more, "Accept-Ranges": "bytes"})


ROUTES = (
    Route("GET", f"{ROOT}/media/{{account}}/{{message}}/{{sid}}", medium),
    Route("GET", f"{ROOT}/recordings/{{sid}}", recording),
)
