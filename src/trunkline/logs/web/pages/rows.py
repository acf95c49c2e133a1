"""The page of one row: what it says, what went wrong and what to do, what came before and after, all that is known."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import Response

from ....facts import error_code
from ...query import KINDS, Field, Query
from ...query.fields import plural
from ...viewer import Shown
from ..asking import Ask
from ..parts import tables
from ..parts.frame import title
from ..parts.particulars import lines, named_kind
from ..parts.thread import Said, customer, thread
from ..parts.values import INLINE, error_title, tone, words

AROUND = 4
_WITHOUT_SID = ("participant", "usage")


def routes() -> Iterator[tuple[str, Callable[[Ask], Response]]]:
    """Paths, and what answers them."""
    for kind in KINDS:
        if kind != "number":
            yield (
                f"/{plural(kind)}/{{sid:path}}" if kind in _WITHOUT_SID else f"/{plural(kind)}/{{sid}}",
                partial(page, kind=kind),
            )


def page(ask: Ask, kind: str) -> Response:
    """The page of a row; one that may not be seen is not there."""
    sid = ask.path("sid")
    model, key = seen(ask, sid, kind)
    row = ask.viewer.show(kind, model)
    store, viewer = ask.site.store, ask.viewer
    children = viewer.children(store.keyed_children(sid), ask.now)
    history = viewer.history(kind, model, store.history(sid))
    accounts = viewer.named(store.accounts())
    ask.audit("view", kind=kind, sid=sid)
    status = str(row.get("status") or "")
    other = customer(row) if kind in viewer.threads() else None
    return ask.page(
        "row.html",
        title=_title(kind, row),
        at=f"/{plural(kind)}",
        kind=plural(kind),
        path=f"/{plural(kind)}",
        list_title=title(kind),
        row=tables.one(kind, row, ask.clock.at(key >> 30), ask.site, viewer.number("+")),
        what=kind,
        sid=sid,
        status=words(status),
        tone=tone(kind, status),
        text=row.get("body") or row.get("transcription_text") or row.get("alert_text"),
        hides_text=kind == "message" and "body" not in row,
        error=explained(row.get("error_code")),
        said=row.get("error_message"),
        lines=lines(row, ask.clock, ask.site, accounts),
        history=[_change(ask, kind, each) for each in history],
        children=[_children(ask, name, rows) for name, rows in children.items() if name not in ("media", "recording")],
        recordings=_children(ask, "recording", children["recording"]) if children.get("recording") else None,
        media=[_medium(ask, each) for each in children.get("media", [])],
        sound=ask.url(f"/recordings/{sid}/content") if kind == "recording" else None,
        plays=ask.site.files.there,
        shows=ask.site.settings.show_media_by_default,
        media_missing="media" in viewer.kinds() and bool(row.get("num_media")) and not children.get("media"),
        thread=_around(ask, key, row, other) if other else [],
        other=other,
        json=json.dumps(row.to_dict(), indent=2, ensure_ascii=False, default=str),
        about=_about(ask, row),
        reply=ask.url("/messages/new", to=other) if other and kind == "message" and ask.sends else None,
        redact=ask.url(f"/messages/{sid}/redact") if kind == "message" and viewer.may("can_redact") else None,
    )


def seen(ask: Ask, sid: str, kind: str) -> tuple[Any, int]:
    """A row that they may see, to be shown by `Viewer.show`, and its key.

    Raises:
        Refused: there are no such rows for them.
        HTTPException: 404 where there is none, or none for them.
    """
    ask.viewer.columns(kind)
    store = ask.site.store
    found = store.key(sid)
    row = store.row(sid) if found else None
    if found is None or found[0] != kind or not ask.viewer.sees(kind, row, ask.now, found[1] >> 30):
        raise HTTPException(404)
    return row, found[1]


def explained(code: Any) -> dict[str, str] | None:
    """What an error code means, and what to do about it."""
    if not code or not str(code).isdecimal():
        return None
    known = error_code(int(str(code)))
    if known is None:
        return {"code": str(code), "title": "", "cause": "", "action": "", "docs": ""}
    shown = {name: getattr(known, name) for name in ("title", "cause", "action", "docs")}
    return {"code": str(code), **shown}


def _title(kind: str, row: Shown) -> str:
    name = row.get("friendly_name") or row.get("label")
    return f"{kind.capitalize()} {name}" if name else kind.capitalize()


def _about(ask: Ask, row: Shown) -> tuple[str, str] | None:
    """The row that an alert is about."""
    sid = row.get("resource_sid") if row.kind == "alert" else None
    kind = named_kind(sid) if sid else None
    return (kind, ask.site.row_url(kind, sid)) if sid and kind else None


def _change(ask: Ask, kind: str, change: Any) -> dict[str, str]:
    status = change.status or ""
    title = error_title(change.error)
    return {
        "at": ask.clock.full(ask.clock.at(change.at)),
        "status": words(status) or ("gone at Twilio" if change.source == "gone" else ""),
        "tone": tone(kind, status) if status else "ok",
        "error": f"{change.error} {title}".strip() if change.error else "",
        "price": change.price or "",
        "source": {"list": "seen in a list", "fetch": "fetched", "import": "imported", "gone": "no longer there"}.get(
            change.source, change.source
        ),
    }


def _children(ask: Ask, kind: str, rows: list[Shown]) -> dict[str, Any]:
    made = []
    for row in rows:
        moment = row.get("date_created") or row.get("date_generated")
        at = ask.clock.local(moment) if moment else ask.clock.at(ask.now)
        one = tables.one(kind, row, at, ask.site, ask.viewer.number("+"))
        one.when = ask.clock.brief(at)
        made.append(one)
    return {"kind": kind, "title": {"call": "Legs"}.get(kind, title(kind)), "rows": made}


def _medium(ask: Ask, row: Shown) -> dict[str, str]:
    """A medium of a message: how it is shown, and where its bytes are."""
    kind = str(row.get("content_type") or "")
    shown = kind.partition("/")[0] if kind.partition(";")[0].lower() in INLINE else "file"
    return {"sid": row["sid"], "type": kind, "shown": shown, "href": ask.url(f"/media/{row['sid']}/content")}


def _around(ask: Ask, key: int, row: Shown, other: str) -> list[Said]:
    """What was said before and after with this customer, as far as it may be seen."""
    found: list[tuple[int, Shown]] = [(key, row)]
    for kind in ask.viewer.threads():
        search = ask.of_query(Query(kind, Field("number", "=", (other,)), ask.zone))
        for newer in (False, True):
            near = ask.site.store.page(search.narrowed, key, AROUND, newer=newer)
            found += [(at, ask.viewer.show(kind, each)) for at, each in zip(near.keys, near.rows, strict=True)]
    found.sort(key=lambda pair: (pair[0], pair[1].kind))
    place = next(place for place, (_, each) in enumerate(found) if each is row)
    return thread(found[max(0, place - AROUND) : place + AROUND + 1], ask.clock, ask.site, row["sid"])
