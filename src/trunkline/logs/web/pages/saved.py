"""Searches that somebody has saved: the page of them, and what becomes of its forms. A saved search is a search and no
more: whoever opens it sees what they may see.
"""

from __future__ import annotations

from starlette.responses import Response

from ...query.fields import plural
from ...store.saved import SavedError, SavedSearch
from ...tree import KINDS
from ..asking import Ask, BadRequestError
from ..parts.frame import path_of, title

LONGEST_NAME = 60
_LONGEST = 2_000
SAVE = "save search"


def page(ask: Ask) -> Response:
    """The searches of who asks."""
    ask.audit("saved searches")
    return _page(ask)


def save(ask: Ask) -> Response:
    """Saves a search, and leads back to it."""
    ask.need_token(SAVE)
    kind = next((kind for kind in KINDS if plural(kind) == ask.form.get("kind")), None)
    said = ask.form.get("q", "").strip()
    if kind is None or not said or len(said) > _LONGEST:
        raise BadRequestError(f"kind must be that of a list, and q a search of at most {_LONGEST:,} characters")
    search = ask.search(said, kind)
    name = _named(ask.form.get("name", "")) or search.text[:LONGEST_NAME]
    try:
        ask.site.saved.add(ask.who.name, name, kind, search.text)
    except SavedError as error:
        return _page(ask, str(error))
    ask.audit("save search", **ask.audited(search))
    return ask.redirect(path_of(kind), q=search.text)


def change(ask: Ask) -> Response:
    """Gives a search of who asks another name, or deletes it."""
    given = ask.form.get("id", "")
    ask.need_token(f"saved {given}")
    number, name = int(given), _named(ask.form.get("name", ""))
    if ask.form.get("do") == "delete":
        ask.site.saved.remove(ask.who.name, number)
        ask.audit("delete saved search")
        return ask.redirect("/searches")
    if not name:
        return _page(ask, "A saved search needs a name.")
    try:
        ask.site.saved.rename(ask.who.name, number, name)
    except SavedError as error:
        return _page(ask, str(error))
    ask.audit("rename saved search")
    return ask.redirect("/searches")


def _named(given: str) -> str:
    """A name on one line."""
    return " ".join("".join(each if each.isprintable() else " " for each in given).split())[:LONGEST_NAME].strip()


def _page(ask: Ask, problem: str = "") -> Response:
    kinds = ask.viewer.kinds()
    return ask.page(
        "searches.html",
        title="Saved searches",
        at="/searches",
        http=400 if problem else 200,
        problem=problem,
        searches=[
            {
                "id": each.id,
                "name": each.name,
                "kind": title(each.kind),
                "text": each.text,
                "href": ask.url(path_of(each.kind), q=each.text) if each.kind in kinds else None,
                "token": ask.token(f"saved {each.id}"),
            }
            for each in ask.saved
        ],
        longest=LONGEST_NAME,
    )


def form(ask: Ask, kind: str, text: str) -> dict[str, str] | None:
    """What the form above a list needs that saves its search; None where there is nothing to save."""
    if not text or len(text) > _LONGEST:
        return None
    known = next((each.name for each in ask.saved if _is(each, kind, text)), "")
    return {"token": ask.token(SAVE), "known": known, "longest": str(LONGEST_NAME)}


def _is(search: SavedSearch, kind: str, text: str) -> bool:
    return search.kind == kind and search.text == text
