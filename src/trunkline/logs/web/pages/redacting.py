"""Emptying the text of one message, here and, where asked, at Twilio."""

from __future__ import annotations

from functools import partial
from typing import Any

from starlette.responses import Response

from ....errors import NotFoundError, TrunklineError
from ... import forgetting
from ...forgetting import Forgotten, Progress
from ..asking import Ask
from ..parts import tables
from ..sending import Outcome, refusal
from ..site import Site
from ..work import PATIENCE
from .rows import seen

TITLE = "Emptying the text of a message"


def page(ask: Ask) -> Response:
    """Asks whether the text is to be emptied, for ever."""
    ask.need_to("can_redact")
    sid = ask.path("sid")
    model, key = seen(ask, sid, "message")
    row = ask.viewer.show("message", model)
    return ask.page(
        "redact.html",
        title="Redact a message",
        at="/messages",
        kind="messages",
        sid=sid,
        row=tables.one("message", row, ask.clock.at(key >> 30), ask.site, ask.viewer.number("+")),
        when=ask.clock.full(ask.clock.at(key >> 30)),
        text=row.get("body"),
        token=ask.once(_action(sid)),
        twilio=ask.site.twilio.there,
    )


def begin(ask: Ask) -> Response:
    """Empties it at Twilio, if that is asked for; then has it emptied here."""
    ask.need_to("can_redact")
    sid = ask.path("sid")
    model, _ = seen(ask, sid, "message")
    deed, first = ask.take(_action(sid), TITLE)
    if not first:
        return ask.follow(deed)
    deed.ends = "Nothing of the text is in the store any more. Backups and exports were not reached."
    deed.back = (("The message", f"/messages/{sid}"),)
    site, name = ask.site, ask.who.name or "local"
    there = bool(ask.form.get("twilio")) and site.twilio.there
    outcome = None
    try:
        ask.audit_first("redact begun", sid=sid, at_twilio=there)
        outcome = _at_twilio(site, model) if there else None
    finally:
        if there and (outcome is None or outcome.state != "sent"):
            says = outcome.says if outcome else "Nothing was emptied."
            deed.says, deed.state = f"{says} Here the text stands as before.", "failed"
    if deed.over:
        ask.audit("redact failed", sid=sid, **({"code": outcome.code} if outcome and outcome.code else {}))
        return ask.follow(deed)
    site.work.begin(deed, partial(_redact, site, sid, name))
    return ask.follow(deed)


def _at_twilio(site: Site, model: Any) -> Outcome:
    """Empties the text at Twilio; what is no longer there is empty.

    https://www.twilio.com/docs/messaging/api/message-resource#update-a-message-resource
    """
    try:
        site.twilio.client().api.v2010.accounts(model.account_sid).messages.redact(model.sid)
    except NotFoundError:
        return Outcome("sent")
    except TrunklineError as error:
        return refusal(error, "emptied")
    except ValueError as error:
        return Outcome("refused", f"Nothing was emptied: {error}.")
    return Outcome("sent")


def _redact(site: Site, sid: str, name: str, progress: Progress) -> Forgotten:
    path = site.store.path
    done = forgetting.redact(path, sid, progress=progress, patience=PATIENCE)
    done = site.work.patiently(path, done, progress)
    site.audit.note(site.clock(), name, "redact", done.about)
    return done


def _action(sid: str) -> str:
    return f"redact {sid}"
