"""The search box: where a text leads, and how browsers ask for it (OpenSearch)."""

from __future__ import annotations

from starlette.responses import Response

from ...query import KINDS
from ...query.fields import plural
from ..asking import Ask

_KINDS = {plural(kind): kind for kind in KINDS}
_ROWS = frozenset(KINDS)


def search(ask: Ask) -> Response:
    """Leads to the page of a number, a SID or an error code, or to the list of a search."""
    said = ask.given("q")
    chosen = _KINDS.get(ask.given("kind"), "")
    kinds = ask.viewer.kinds()
    target = ask.viewer.jump(said)
    if target is not None:
        if target.kind == "number_page":
            return ask.redirect(ask.site.number_url(target.value).removeprefix(ask.site.base))
        if target.kind == "error" and "message" in kinds:
            return ask.redirect(f"/errors/{target.value}")
        if target.kind in _ROWS:
            return ask.redirect(f"/{plural(target.kind)}/{target.value}")
        if target.kind in ("account", "service"):
            said = f"{target.kind}:{target.value}"
    kind = chosen if chosen in kinds else next(iter(kinds), "")
    if not kind:
        return ask.page("sentence.html", title="Nothing to search", text="There are no rows for you.", http=403)
    return ask.redirect(f"/{plural(kind)}", q=said)


def description(ask: Ask) -> Response:
    """The search box for browsers, as OpenSearch describes one."""
    public = (ask.site.settings.public_url or f"http://{ask.request.headers['host']}") + ask.site.base
    content = ask.site.templates.render("opensearch.xml", {"public": public})
    return Response(content, media_type="application/opensearchdescription+xml")
