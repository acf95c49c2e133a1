"""What somebody may choose for themselves, their sessions, and what they may see."""

from __future__ import annotations

from urllib.parse import quote
from zoneinfo import available_timezones

from starlette.responses import Response

from ...viewer import PERMISSIONS
from ..asking import ZONE_COOKIE, Ask, BadRequestError
from ..entering import local

_YEAR = 31_536_000


def page(ask: Ask) -> Response:
    """The choices of who asks."""
    allowed = ask.site.settings.timezones
    session = ask.who.session
    role = ask.viewer.role
    return ask.page(
        "settings.html",
        title="Settings",
        at="/settings",
        all_zones=sorted(allowed or available_timezones()),
        name=ask.who.name,
        role=role.name,
        permissions=[
            (fact.says[:1].upper() + fact.says[1:], role.permissions[name])
            for name, fact in PERMISSIONS.items()
            if role.permissions[name]
        ],
        max_age=None if ask.viewer.max_resource_age is None else f"{ask.viewer.max_resource_age / 86_400:g} days",
        sessions=[
            {
                "id": each.id,
                "began": ask.clock.full(ask.clock.at(each.began)),
                "seen": ask.clock.ago(each.seen),
                "here": each is session,
                "token": ask.token(f"end {each.id}"),
            }
            for each in (ask.site.sessions.of(ask.who.name) if session else [])
        ],
        all_token=ask.token("end all"),
        bound="all" if ask.viewer.accounts == "all" else list(ask.viewer.accounts),
    )


def choose_zone(ask: Ask) -> Response:
    """Remembers a zone in the browser, and leads back."""
    ask.need_token("zone")
    zone = ask.form.get("zone", "").strip()
    if not ask.is_zone(zone):
        raise BadRequestError("zone must be one of the menu, an IANA name such as Europe/Zurich")
    response = ask.redirect(local(ask.form.get("next", "/")))
    secure = "; Secure" if ask.site.https else ""
    path = ask.site.base or "/"
    value = quote(zone, safe="")
    flags = f"Path={path}; Max-Age={_YEAR}; HttpOnly; SameSite=Lax{secure}"
    response.headers.append("set-cookie", f"{ZONE_COOKIE}={value}; {flags}")
    return response


def end_session(ask: Ask) -> Response:
    """Ends a session of who asks, or all of them."""
    identity = ask.form.get("session", "")
    ask.need_token(f"end {identity}")
    if ask.who.session is not None:
        ask.site.sessions.end(ask.who.name, None if identity == "all" else identity)
        ask.audit("end session")
    return ask.redirect("/settings")
