"""What stands around every page: the menu and the choices of the search box, as far as somebody may see them. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...._core.redaction.secret import safe_repr
from ...query.fields import plural
from ...store.saved import SavedSearch
from ...viewer import Viewer

LISTED = ("message", "call", "conference", "recording", "alert")
"""The kinds of rows that the menu and the search box name; the others are reached from these."""
FURTHER = ("transcription", "media", "participant", "number")

_IN_THE_MENU = 8


@safe_repr
@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the menu.

    Attributes:
        q: the search of a list that it leads to.
        below: whether it belongs to the one before.
    """

    path: str
    label: str
    current: bool = False
    q: str = ""
    below: bool = False


Groups = tuple[tuple[Entry, ...], ...]


def navigation(viewer: Viewer, at: str) -> Groups:
    """The menu, in groups."""
    kinds = viewer.kinds()
    groups = [
        [("/", "Home"), *((f"/{plural(kind)}", title(kind)) for kind in LISTED if kind in kinds)],
        [
            *([("/errors", "Errors"), ("/delivery", "Delivery times")] if "message" in kinds else []),
            *([("/usage", "Usage and cost")] if costs(viewer) else []),
            *([("/numbers", "Our numbers")] if "number" in kinds else []),
            *([("/tail", "Tail")] if viewer.may("can_tail") else []),
        ],
        [
            *([("/sync", "Sync")] if viewer.may("can_view_sync") else []),
            *([("/audit", "Audit")] if viewer.may("can_view_audit") else []),
            *([("/retention", "Retention")] if viewer.may("can_redact") and viewer.role.accounts == "all" else []),
            ("/settings", "Settings"),
        ],
    ]
    return tuple(tuple(Entry(path, label, path == at) for path, label in group) for group in groups if group)


def searches(viewer: Viewer, saved: Sequence[SavedSearch], at: str, q: str) -> Groups:
    """The searches that somebody has saved as a group of the menu; none where they have saved none."""
    if not saved:
        return ()
    kinds = viewer.kinds()
    below = [
        Entry(path, each.name, path == at and each.text == q, each.text, below=True)
        for each in saved[:_IN_THE_MENU]
        if each.kind in kinds
        for path in [path_of(each.kind)]
    ]
    return ((Entry("/searches", "Saved searches", at == "/searches"), *below),)


def costs(viewer: Viewer) -> bool:
    """Whether they may see what anything costs."""
    return "usage" in viewer.kinds() or any(
        "cost" in viewer.measures(kind) for kind in ("message", "call") if kind in viewer.kinds()
    )


def scopes(viewer: Viewer) -> list[tuple[str, str]]:
    """The kinds of rows that the search box offers: their names in addresses, and their titles."""
    kinds = viewer.kinds()
    return [(plural(kind), title(kind)) for kind in (*LISTED, "transcription") if kind in kinds]


def path_of(kind: str) -> str:
    """The path of the list of a kind."""
    return "/usage/records" if kind == "usage" else f"/{plural(kind)}"


def title(kind: str) -> str:
    """The title of a list of rows."""
    return {"number": "Our numbers", "media": "Media", "usage": "Usage records"}.get(kind, plural(kind).capitalize())
