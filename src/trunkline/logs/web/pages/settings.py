"""What somebody may choose for themselves: the zone of times; and their sessions."""

from __future__ import annotations

from urllib.parse import quote

from starlette.responses import Response

from ...query import parse
from ..asking import ZONE_COOKIE, Ask, BadRequestError
from ..entering import local

_YEAR = 31_536_000


def choose_zone(ask: Ask) -> Response:
    """Remembers a zone in the browser, and leads back."""
    ask.need_token("zone")
    zone = ask.form.get("zone", "").strip()
    try:
        parse("", zone=zone[:64], now=0)
    except ValueError as error:
        raise BadRequestError(str(error)) from error
    response = ask.redirect(local(ask.form.get("next", "/")))
    secure = "; Secure" if ask.site.options.https else ""
    path = ask.site.options.base_path or "/"
    value = quote(zone, safe="/+-_")
    flags = f"Path={path}; Max-Age={_YEAR}; HttpOnly; SameSite=Lax{secure}"
    response.headers.append("set-cookie", f"{ZONE_COOKIE}={value}; {flags}")
    return response
