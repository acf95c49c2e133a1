"""Sending a message, and replying to one: from a number of the account that may be seen, and once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from starlette.responses import Response

from ...._core.redaction.secret import safe_repr
from ....types.channels import channel, without_channel
from ....types.segments import Segments, segments
from ...query import Field, Query
from ...query.addresses import canonical, whole
from ...store.countries import code_of
from ...tree import Not, all_of
from ...viewer import Refused, Shown
from ..asking import Ask
from ..deeds import Deed
from ..sending import Draft, Outcome, keep, send
from .rows import explained

TITLE = "Sending a message"
_ACTION = "send"
_CHANNELS = (None, "whatsapp")
_NATIONAL = 9  # digits; with fewer it may be a short code
_MOST = 200
"""So many numbers are offered; of more any can be written."""


@safe_repr
@dataclass(slots=True)
class _Form:
    """What was written, what is wrong with each field, and why it may have been sent already."""

    sender: str = ""
    to: str = ""
    body: str = ""
    wrong: dict[str, str] = field(default_factory=dict)
    again: str = ""


def page(ask: Ask) -> Response:
    """The form."""
    _need(ask)
    form = _Form(ask.given("from"), ask.given("to"))
    if not form.sender:
        form.sender = _usual(ask, form.to)
    return _page(ask, form)


def count(ask: Ask) -> Response:
    """How many segments a text has, for a page that is being written on."""
    _need(ask)
    return ask.render("segments.html", sms=_counted(_body(ask)))


def begin(ask: Ask) -> Response:
    """Sends what was written, unless this form was sent before."""
    _need(ask)
    form = _Form(ask.form.get("from", "").strip(), ask.form.get("to", "").strip(), _body(ask))
    if ask.form.get("do") == "count":
        return _page(ask, form)
    draft = _draft(ask, form)
    if draft is None:
        return _page(ask, form, 400)
    deed, first = ask.take(_ACTION, TITLE)
    if not first:
        return ask.follow(deed)
    twin = ask.site.deeds.twin(deed, draft.sender, draft.to, draft.body)
    if twin is not None and not ask.form.get("again"):
        deed.state, deed.says = "failed", "Nothing was sent: the same was written shortly before."
        sent = "was sent" if twin.state == "done" else "may have been sent"
        form.again = f"The same {sent} to {draft.to} {ask.clock.ago(twin.at)}. Nothing was sent now."
        return _page(ask, form, 400)
    deed.back = (_list_of(ask, draft.to), ("Write another one", "/messages/new"))
    try:
        ask.audit_first(
            "send",
            account=draft.account,
            number=ask.site.audit.digest(draft.to),
            segments=len(segments(draft.body)),
            form=deed.id,
        )
    except BaseException:
        deed.state, deed.says = "failed", "Nothing was sent: the audit cannot be written."
        raise
    deed.state = "running"
    outcome = Outcome("unknown", "It is not known whether this was sent: this is our mistake.")
    try:
        outcome = send(ask.site.twilio.client, draft)
    finally:
        _end(ask, deed, draft, outcome)
    return _page(ask, form, 400, outcome) if outcome.state == "refused" else ask.follow(deed)


def _end(ask: Ask, deed: Deed, draft: Draft, outcome: Outcome) -> None:
    """Notes what has become of it."""
    if outcome.state == "sent":
        deed.sid = outcome.message.sid
        kept = keep(ask.site.store.path, draft.account, outcome.message)
        deed.says = "Sent." if kept else "Sent. It appears here with the next sync."
        deed.state = "done"
        ask.audit("sent", form=deed.id, sid=deed.sid)
        return
    deed.says = outcome.says
    deed.state = "unknown" if outcome.state == "unknown" else "failed"
    if outcome.state == "unknown":
        deed.says += " Look whether it is among the messages after the next sync, before you write it again."
    ask.audit("not sent" if outcome.state == "refused" else "perhaps sent", form=deed.id, code=outcome.code)


def leads(ask: Ask, deed: Deed) -> str | None:
    """Where the message that something has made is seen: in the thread with its customer, or on its own page."""
    if deed.state != "done" or deed.sid is None or "message" not in ask.viewer.kinds():
        return None
    row = ask.site.store.row(deed.sid)
    if not ask.viewer.sees("message", row, ask.now):
        return None
    to = ask.viewer.show("message", row).get("to")
    if to and "message" in ask.viewer.threads():
        return ask.site.number_url(to)
    return ask.site.row_url("message", deed.sid)


def _need(ask: Ask) -> None:
    ask.need_to("can_send_messages")
    if "number" not in ask.viewer.kinds():
        text = "You may not send a message: it needs the right to see the account's own numbers"
        raise Refused(text, "can_view_numbers")


def _body(ask: Ask) -> str:
    # As browsers send a text.
    return ask.form.get("body", "").replace("\r\n", "\n")


def _page(ask: Ask, form: _Form, http: int = 200, outcome: Outcome | None = None) -> Response:
    senders, more = _senders(ask)
    return ask.page(
        "send.html",
        title="Send a message",
        at="/messages",
        kind="messages",
        http=http,
        form=form,
        senders=[(each["phone_number"], _name(each)) for each in senders],
        more=more,
        sms=_counted(form.body),
        token=ask.once(_ACTION),
        there=ask.site.twilio.there,
        outcome=outcome,
        error=explained(outcome.code) if outcome else None,
    )


def _counted(body: str) -> Segments | None:
    try:
        return segments(body) if body else None
    except ValueError:
        return None


def _numbers(ask: Ask, *conditions: Any, size: int = 1) -> tuple[list[Shown], bool]:
    """Numbers of the account that may be seen and can send, and whether there are more."""
    there = Not(Field("is", "=", ("gone",)))
    search = ask.of_query(Query("number", all_of([there, *conditions]), ask.zone))
    found = ask.site.store.page(search.narrowed, size=size)
    rows = [ask.viewer.show("number", row) for row in found.rows]
    return [row for row in rows if row.get("phone_number") and _can_send(row)], found.older is not None


def _senders(ask: Ask) -> tuple[list[Shown], bool]:
    found, more = _numbers(ask, size=_MOST)
    return sorted(found, key=lambda row: (row.get("friendly_name") or "", row["phone_number"])), more


def _name(row: Shown) -> str:
    """The name of a number, unless it is the number again."""
    name = str(row.get("friendly_name") or "")
    digits = "".join(filter(str.isdigit, name))
    return "" if digits and row["phone_number"].endswith(digits) else name


def _can_send(row: Shown) -> bool:
    """Whether a number can send texts, or whether that is not known."""
    return getattr(row.get("capabilities"), "sms", None) is not False


def _usual(ask: Ask, to: str) -> str:
    """The number to offer: the one that was last talked with from, or the one of the settings."""
    try:
        address = whole(to)
    except ValueError:
        address = ""
    if address and "message" in ask.viewer.threads():
        search = ask.of_query(Query("message", Field("number", "=", (address,)), ask.zone))
        for row in ask.site.store.page(search.narrowed, size=1).rows:
            shown = ask.viewer.show("message", row)
            inbound = str(shown.get("direction") or "") == "inbound"
            return without_channel(shown.get("to" if inbound else "from_") or "")
    return ask.site.settings.sending_number or ""


def _draft(ask: Ask, form: _Form) -> Draft | None:
    """What is to be sent; None where something is wrong, which the form then says."""
    to, sender = "", None
    try:
        meant = _with_code(form.to, ask.site.settings.phone_region)
        if meant is not None:
            form.to = meant
            form.wrong["to"] = "A number without a + is read so here. Look at it, and send it again if it is right."
        to = whole(form.to)
        if channel(to) not in _CHANNELS:
            form.wrong["to"] = "Messages go to numbers, and to whatsapp: and a number."
    except ValueError as error:
        form.wrong["to"] = f"Whom it goes to: {error}."
    try:
        asked = without_channel(whole(form.sender))
        found, _ = _numbers(ask, Field("number", "=", (asked,)))
        sender = next((each for each in found if each["phone_number"] == asked), None)
    except ValueError:
        pass
    if sender is None:
        form.wrong["from"] = "It must be sent from a number of the account that you may see and that can send texts."
    try:
        segments(form.body)
        if not form.body.strip():
            form.wrong["body"] = "A text is missing."
    except ValueError as error:
        form.wrong["body"] = f"This cannot be sent: {error}."
    if form.wrong or sender is None:
        return None
    way = channel(to)
    own = f"{way}:{sender['phone_number']}" if way else sender["phone_number"]
    return Draft(sender["account_sid"], own, to, form.body)


def _with_code(said: str, region: str | None) -> str | None:
    """A whole number of what is written as within a country; None where it is not, or the country is not known."""
    code = code_of(region) if region else None
    digits = canonical(said)
    if code is None or not digits.isdigit() or len(digits) < _NATIONAL:
        return None
    # As it is dialled from one area of North America to another.
    return f"+{digits}" if code == "1" and digits[0] == "1" else f"+{code}{digits}"


def _list_of(ask: Ask, to: str) -> tuple[str, str]:
    """Where one looks whether it was sent."""
    if "message" in ask.viewer.threads():
        return "The thread", ask.site.number_url(to).removeprefix(ask.site.base)
    return ("The messages", "/messages") if "message" in ask.viewer.kinds() else ("Home", "/")
