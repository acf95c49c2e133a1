"""Who looked at what, the newest first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from ..asking import Ask

_SIZE = 100
_DIGEST = 64


def page(ask: Ask) -> Response:
    """The entries of the audit."""
    ask.need("can_view_audit")
    before = ask.key("before")
    entries = ask.site.audit.entries(before, _SIZE + 1)
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
        older=ask.url("/audit", before=entries[-1].id) if more else None,
        latest=before is None,
    )


def _detail(detail: Any) -> list[tuple[str, str]]:
    """What was looked at; of digests of addresses the first digits."""
    if not isinstance(detail, Mapping):
        return []
    return [(str(name), _short(value)) for name, value in detail.items() if value not in (None, "")]


def _short(value: Any) -> str:
    text = str(value)
    return f"{text[:10]}…" if len(text) == _DIGEST and text.isalnum() else text
