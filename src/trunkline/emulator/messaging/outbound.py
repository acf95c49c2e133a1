"""Messages of the account: made by the API or by a reply, moved on by timers, told of to applications.

Rows and a `State` enter; timers and webhooks leave by it. Called by the behaviour of messages and by `inbound`.
https://www.twilio.com/docs/messaging/api/message-resource
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from sys import intern
from typing import Any

from .. import files
from ..engine.effects import Webhook
from ..engine.parameters import parameters
from ..errors import Refusal
from ..handsets import Arrived
from ..state import State
from ..store import Place, Row
from ..values import instant, rfc2822
from . import lifecycle, rules, senders
from .segments import segments

STEP = "message.step"
ARRIVED = "message.arrived"
_PRICE, _PRICE_MMS = 0.0079, 0.02  # US dollars: a segment, a message with media


def place_of(state: State, account: str) -> Place:
    """The messages of an account."""
    return state.place("api.v2010.accounts.messages", account)


def begin(state: State, place: Place, row: Row, *, direction: str = "outbound-api") -> None:
    """A message was made of its sender, recipient and content; it is stored by who calls this."""
    data, hidden = row.data, row.hidden
    media = hidden.get("media_url") or []
    data.setdefault("body", "")
    count(row, media)
    data.update(direction=direction, price=None, price_unit="USD", date_sent=None)
    scheduled = bool(hidden.get("schedule_type") and hidden.get("send_at"))
    service = bool(data.get("messaging_service_sid"))
    data["status"] = lifecycle.first(scheduled=scheduled, service=service)
    with_media(state, place, row, media)
    due = max(instant(hidden["send_at"]) or row.created, row.created) if scheduled else row.created + state.pace
    if not scheduled and not service:
        turn = _turn(state, row, str(data["from"]), due)
        if turn is None:
            raise Refusal(
                429, 21611, f"This 'From' number {data['from']} has exceeded the maximum number of queued messages."
            )
        due = max(due, turn)
    state.timers.set(due, STEP, row.account, row.key)


def _turn(state: State, row: Row, sender: str, due: float) -> float | None:
    """When it is a message's turn at its sender, which may have it from an instant on; None: too many wait."""
    return state.limits.message(row.account, sender, int(row.data["num_segments"]), due)


def new_row(state: State, account: str, media: Sequence[str], now: float) -> Row:
    """A message that no request has made, not yet in the store."""
    row = state.blank(("MM" if media else "SM") + state.store.fresh())
    row.made_up, row.account, row.created, row.updated, row.when = False, account, now, now, now
    row.data.update(sid=row.key, **dict.fromkeys(("date_created", "date_updated"), rfc2822(now)))
    return row


def count(row: Row, media: Sequence[str]) -> None:
    """Writes how many files and segments a message has. Of thousands of messages most of these texts are the same."""
    row.data["num_media"] = intern(str(len(media)))
    row.data["num_segments"] = intern(str(1 if media else segments(row.data["body"] or "")))


def media_of(place: Place, sid: str) -> Place:
    """The media of a message."""
    return place._replace(path=f"{place.path}/{sid}/Media", where=())


def with_media(state: State, place: Place, row: Row, media: Sequence[str]) -> None:
    """Stores the media of a message, by the URLs of its files."""
    for url in media:
        kind = files.guessed(url)
        state.put(
            media_of(place, row.key), {"parent_sid": row.key, "content_type": kind, "sid": "ME" + state.store.fresh()}
        )


def step(state: State, now: float, account: str, sid: str) -> None:
    """A message gets to its next status, if it is still on its way."""
    row = state.store.find(place_of(state, account), sid)
    if row is None or row.data["status"] in lifecycle.FINAL - {"delivered"}:
        return
    to = str(row.data["to"])
    outcome = state.phones.outcome(to)
    status = lifecycle.following(row.data["status"], outcome, channel=senders.channel(to)[0])
    if status is None:
        return
    due = now + state.pace
    if status == "queued" and state.limits.of(account).segments_per_second is not None:
        chosen = row.hidden["sender"] = row.data.get("from") or _chosen(state, row)
        turn = _turn(state, row, chosen, due)
        if turn is None:
            _reach(state, row, "failed", 30001, now)
            return
        due = turn
    if status == "sending" and not row.data.get("from"):
        row.data["from"] = row.hidden.get("sender") or _chosen(state, row)
    _reach(state, row, status, outcome.code, now)
    if lifecycle.following(status, outcome, channel=senders.channel(to)[0]) is not None:
        state.timers.set(due, STEP, account, sid)


def _reach(state: State, row: Row, status: str, code: int | None, now: float) -> None:
    data = row.data
    data["status"], data["date_updated"] = status, rfc2822(now)
    if status == "sent":
        data["date_sent"] = rfc2822(now)
    if status in lifecycle.FAILURES:
        data["error_code"] = code or 30008
    if status == "delivered":
        each, count = (_PRICE_MMS, 1) if data["num_media"] != "0" else (_PRICE, int(data["num_segments"]))
        data["price"] = f"-{each * count:.5f}"
        _arrive(state, row, now)
    state.store.changed(row)
    if status in lifecycle.TOLD:
        tell(state, row, now)


def _arrive(state: State, row: Row, now: float) -> None:
    """A message reaches its phone, or the application of a number that an account has."""
    if senders.has_number(state, str(row.data["to"])):
        state.timers.set(now, ARRIVED, row.account, row.key)
        return
    data = row.data
    media = tuple(row.hidden.get("media_url") or ())
    state.phones.arrive(
        Arrived(
            sid=row.key, from_=str(data["from"]), to=str(data["to"]), body=str(data.get("body") or ""), media=media,
            at=datetime.fromtimestamp(now, UTC),
        )
    )  # fmt: skip


def _chosen(state: State, row: Row) -> str:
    """The sender that a messaging service takes: the one that the recipient knows, if the service keeps to it."""
    sid, to = str(row.data["messaging_service_sid"]), str(row.data["to"])
    pool = senders.pool(state, row.account, sid) or [state.number]
    fitting = senders.fitting(pool, to)
    service = senders.service(state, row.account, sid)
    sticky = service is None or service.data.get("sticky_sender") is not False
    known = state.sticky.get((row.account, sid, to)) if sticky else None
    chosen = known if known in fitting else fitting[len(state.sticky) % len(fitting)]
    state.sticky[row.account, sid, to] = chosen
    kind = senders.channel(to)[0]
    return f"{kind}:{chosen}" if kind and not senders.channel(chosen)[0] else chosen


def cancel(state: State, row: Row, now: float) -> None:
    """A message that has not been sent is canceled."""
    forget(state, row)
    row.data["status"], row.data["date_updated"] = "canceled", rfc2822(now)
    state.store.changed(row)
    tell(state, row, now)


def forget(state: State, row: Row) -> None:
    """Nothing becomes of a message any more: time need not go on until a scheduled one would have been sent."""
    state.timers.drop(STEP, row.account, row.key)


def tell(state: State, row: Row, now: float) -> None:
    """Tells the application of the status of a message, if it wants to know."""
    url = _status_callback(state, row)
    if not url:
        return
    state.outbox.append(
        Webhook(
            event="sms.status",
            url=url,
            values=parameters("sms.status", _status(row, now)),
            account=row.account,
            lane=row.key,
            subject=(row.account, row.key),
        )
    )


def _status_callback(state: State, row: Row) -> str:
    """The request's own, else the application's, else the service's, else that of a channel's sender."""
    if own := row.hidden.get("status_callback"):
        return str(own)
    application = senders.application(state, row.account, row.hidden.get("application_sid"))
    if application is not None and (url := application.data.get("message_status_callback")):
        return str(url)
    sid = row.data.get("messaging_service_sid")
    service = senders.service(state, row.account, str(sid)) if sid else None
    if service is not None and (url := service.data.get("status_callback")):
        return str(url)
    sender = senders.channel_sender(state, row.account, str(row.data.get("from")))
    return str(senders.webhook(sender).get("status_callback_url") or "")


def _status(row: Row, now: float) -> dict[str, Any]:
    data = row.data
    status = data["status"]
    kind, _ = senders.channel(str(data["to"]))
    known = status in ("delivered", "undelivered") and not kind
    return {
        "sid": row.key,
        "status": status,
        "sms_status": status,
        "account_sid": row.account,
        "from_": data.get("from") or "",
        "to": data["to"],
        "api_version": "2010-04-01",
        "messaging_service_sid": data.get("messaging_service_sid"),
        "error_code": data.get("error_code") if status in lifecycle.FAILURES else None,
        "raw_dlr_done_date": datetime.fromtimestamp(now, UTC).strftime("%y%m%d%H%M") if known else None,
        "channel_prefix": kind or None,
        "channel_to_address": data["to"] if kind else None,
        "event_type": status.upper() if kind else None,
    }


def reply(state: State, account: str, values: dict[str, Any], now: float) -> Row:
    """A message that answers another one, by TwiML or by itself.

    Args:
        values: from, to, body, messaging_service_sid; and, beside the fields, media_url and status_callback, and
            whether it is automatic.

    Raises:
        Refusal: it is not automatic, and would not be sent if the API were asked.
    """
    place = place_of(state, account)
    media = list(values.get("media_url") or ())
    row = new_row(state, account, media, now)
    row.data.update({name: values.get(name) for name in ("from", "to", "body", "messaging_service_sid")})
    row.hidden.update(media_url=media, status_callback=values.get("status_callback"))
    if not values.get("automatic"):
        rules.check(state, row, now)
    begin(state, place, row, direction="outbound-reply")
    return state.store.add(place, row)
