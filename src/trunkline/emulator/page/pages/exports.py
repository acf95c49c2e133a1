"""What happened as files, at `/_emulator/export/webhooks.csv` and its like. What is asked enters, a file leaves."""

from __future__ import annotations

from ...looking import export as looking
from ...looking.search import parse
from .. import ROOT
from ..asking import Answer, Asked, Route


async def export(asked: Asked) -> Answer:
    what, _, form = asked.ids["file"].rpartition(".")
    if form not in looking.FORMATS.get(what, ()):
        names = [f"{each}.{form}" for each, forms in looking.FORMATS.items() for form in forms]
        return asked.missing(f"There is no such file; there are {', '.join(names)}.")
    query = parse(asked.query.get("q", ""))
    found = await asked.shell.apart(lambda: looking.export(asked.world, what, form, query))
    headers = {"Content-Disposition": f'attachment; filename="{found.name}"'}
    return Answer(200, found.content.encode("utf-8", "replace"), found.content_type, headers)


ROUTES = (Route("GET", f"{ROOT}/export/{{file}}", export),)
