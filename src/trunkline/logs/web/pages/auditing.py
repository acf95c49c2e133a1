"""Who looked at what, the newest first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from ...query.addresses import canonical
from ...query.values import SID
from ..asking import Ask, BadRequestError

_SIZE = 100
_DIGEST = 64


def page(ask: Ask) -> Response:
    """The entries of the audit."""
    ask.need("can_view_audit")
    before = ask.key("before")
    said = ask.given("about")
    entries = ask.site.audit.entries(before, _SIZE + 1, _about(ask, said))
    more = len(entries) > _SIZE
    entries = entries[:_SIZE]
    ask.audit("audit")
    return ask.page(
        "audit.html",
        title="Audit",
        at="/audit",
        entries=[
            {
                "at": ask.clock.full(ask.clock.at(entry.at)),
                "who": entry.who,
                "action": entry.action,
                "detail": _detail(entry.detail),
            }
            for entry in entries
        ],
        about=said,
        older=ask.url("/audit", about=said, before=entries[-1].id) if more else None,
        latest=before is None,
    )


def _about(ask: Ask, said: str) -> str:
    """What the entries hold that are about a number, or about the row of a SID; nothing for all of them.

    Raises:
        BadRequestError: it is neither.
    """
    if not said or SID.fullmatch(said):
        return said
    try:
        return ask.site.audit.digest(canonical(said))
    except ValueError as error:
        raise BadRequestError(f"a number or a SID is asked for: it {error}") from error


def _detail(detail: Any) -> list[tuple[str, str]]:
    """What was looked at; of digests of addresses the first digits."""
    if not isinstance(detail, Mapping):
        return []
    return [(str(name), _short(value)) for name, value in detail.items() if value not in (None, "")]


def _short(value: Any) -> str:
    text = str(value)
    return f"{text[:10]}…" if len(text) == _DIGEST and text.isalnum() else text
