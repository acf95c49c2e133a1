"""What has become of something that was begun by a form."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from ..asking import Ask
from ..deeds import Deed
from .sending import leads

_WORDS = {
    "waiting": "It has not begun yet: something else is being done first.",
    "running": "It is under way. You may leave this page; it goes on.",
    "left": "It is done, but a reader keeps an older copy of the file alive. The next sync takes that out.",
    "failed": "It could not be done.",
    "unknown": "It is not known whether it was done.",
    "stopped": "The server was stopped meanwhile.",
}


def page(ask: Ask) -> Response:
    """How far it is, or how it has ended."""
    deed = ask.site.deeds.get(ask.who.owner, ask.path("id"))
    if deed is None:
        raise HTTPException(404)
    deed = replace(deed)  # as it is now: it may come to its end meanwhile
    part = bool(ask.request.headers.get("hx-request"))
    if (target := leads(ask, deed)) is not None:
        # A script would follow a redirection itself, and insert what it leads to.
        return Response("", headers={"hx-redirect": target}) if part else RedirectResponse(target, 303)
    shown: dict[str, Any] = {
        "deed": deed,
        "says": deed.says or (deed.ends if deed.state == "done" else _WORDS[deed.state]),
        "tone": _tone(deed),
    }
    if part:
        return ask.render("deed.html", **shown)
    return ask.page("doing.html", title=deed.title, **shown)


def _tone(deed: Deed) -> str:
    if deed.state in ("failed", "unknown"):
        return "bad"
    return "open" if deed.state in ("left", "stopped") else ""
