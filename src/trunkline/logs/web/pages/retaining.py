"""For how long the store keeps what: shown, and changed after a look at what that takes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from starlette.responses import Response

from ... import forgetting
from ...forgetting import Forgotten, Progress
from ...retention import AUDIT, BODIES, GO_WITH, NAMES, OFF, Retention, kept, length, name_of, spoken
from ...viewer import Refused
from ..asking import Ask, BadRequestError
from ..site import Site
from ..work import PATIENCE

TITLE = "Changing the retention"
PREFIX = "keep-"
_LABELS = {
    BODIES: "Texts of messages, transcriptions and alerts",
    AUDIT: "Entries of the audit",
    "usage": "Records of usage",
}


def page(ask: Ask) -> Response:
    """What is kept for how long."""
    _need(ask)
    return _page(ask, {}, {}, 200)


def _page(ask: Ask, given: Mapping[str, str], wrong: Mapping[str, str], http: int) -> Response:
    setting, floors = _kept(ask), {name_of(key): at for key, at in ask.site.store.privacy.floors().items()}
    table = setting.table()
    rows = [
        {
            "name": PREFIX + name,
            "label": _label(name),
            "kept": _said(setting, name),
            "value": given.get(name, table.get(name, "")),
            "wrong": wrong.get(name),
            "fixed": _fixed(ask).get(name),
            "before": ask.clock.full(ask.clock.at(floors[name])) if name in floors else "",
        }
        for name in NAMES
    ]
    return ask.page(
        "retention.html",
        title="Retention",
        at="/retention",
        http=http,
        rows=rows,
        fixed=bool(_fixed(ask)),
        taken=bool(floors),
    )


def look(ask: Ask) -> Response:
    """What a change would take, and whether it is to be made."""
    _need(ask)
    given = {
        name.removeprefix(PREFIX): value.strip()
        for name, value in ask.request.query_params.items()
        if name.startswith(PREFIX)
    }
    return _look(ask, given)


def _look(ask: Ask, given: Mapping[str, str]) -> Response:
    before = _kept(ask)
    after, wrong = _changed(ask, before, given)
    if wrong:
        return _page(ask, given, wrong, 400)
    if after == before:
        return ask.redirect("/retention")
    instants = after.instants(ask.now)
    counts = ask.site.store.privacy.outdated(instants) if ask.viewer.sees_all else {}
    known = {name_of(key): count for key, count in counts.items()}
    return ask.page(
        "retention_change.html",
        title="Change the retention",
        at="/retention",
        changes=[
            {"label": _label(name), "was": _said(before, name), "will": _said(after, name), "count": known.get(name)}
            for name in NAMES
            if before.spans.get(name) != after.spans.get(name)
            or known.get(name)
            or _said(before, name) != _said(after, name)
        ],
        counted=ask.viewer.sees_all,
        total=sum(counts.values()),
        fields=[(PREFIX + name, value) for name, value in after.table().items()],
        was=str(before.table()),
        token=ask.once(_action(str(before.table()), after)),
        takes=bool(after.spans),
    )


def begin(ask: Ask) -> Response:
    """Makes a change that was looked at."""
    _need(ask)
    before = _kept(ask)
    given = {name: ask.form.get(PREFIX + name, "").strip() for name in NAMES}
    after, wrong = _changed(ask, before, given)
    if wrong:
        raise BadRequestError("; ".join(f"{name} {problem}" for name, problem in wrong.items()))
    said = ask.form.get("was", "")
    deed, first = ask.take(_action(said, after), TITLE)
    if not first:
        return ask.follow(deed)
    if said != str(before.table()):
        deed.state, deed.says = "failed", "Nothing was changed: somebody has changed the retention meanwhile."
        return ask.follow(deed)
    deed.rows = 0 if ask.viewer.sees_all else None
    deed.ends = f"Kept from now on: {kept(after)}. What was older is taken."
    deed.back = (("Retention", "/retention"),)
    site, now, name = ask.site, ask.now, ask.who.name or "local"
    try:
        ask.audit_first("retention begun", keep=after.table())
    except BaseException:
        deed.state, deed.says = "failed", "Nothing was changed: the store cannot be written."
        raise
    site.work.begin(deed, partial(_retain, site, after, now, name))
    return ask.follow(deed)


def _retain(site: Site, setting: Retention, now: float, name: str, progress: Progress) -> Forgotten:
    path = site.store.path
    done = forgetting.retain(path, setting, now, progress=progress, patience=PATIENCE)
    done = site.work.patiently(path, done, progress)
    site.audit.note(site.clock(), name, "retention", done.about)
    return done


def _need(ask: Ask) -> None:
    ask.need_to("can_redact")
    if not ask.forgets:
        raise Refused("You may not change the retention: it needs the right to see all accounts", "can_redact")


def _kept(ask: Ask) -> Retention:
    return ask.site.store.privacy.retention()


def _fixed(ask: Ask) -> dict[str, str]:
    """What the settings of the server say: it would come back with the next start."""
    found = {}
    for name, value in ask.site.settings.retention.items():
        seconds = length(value)
        found[name] = "for ever" if seconds is None else spoken(seconds)
    return found


def _changed(ask: Ask, before: Retention, given: Mapping[str, str]) -> tuple[Retention, dict[str, str]]:
    """The setting after a change, and what is wrong with it, by name."""
    changes, wrong = dict[str, Any](), {}
    for name, value in given.items():
        if name not in NAMES or name in ask.site.settings.retention:
            continue
        try:
            length(value or OFF)
        except ValueError as error:
            wrong[name] = str(error)
        else:
            changes[name] = value or OFF
    return before if wrong else before.changed(changes), wrong


def _label(name: str) -> str:
    return _LABELS.get(name, name.capitalize())


def _said(setting: Retention, name: str) -> str:
    if name in setting.spans:
        return spoken(setting.spans[name])
    return f"as {GO_WITH[name]}" if GO_WITH.get(name) in setting.spans else "for ever"


def _action(before: str, after: Retention) -> str:
    return f"retention {before} {after.table()}"
