"""Messages to the account: which application is asked, what its reply makes the emulated Twilio do.

Texts of phones enter; rows, webhooks and replies leave by a `State`. Called by `world`.
https://www.twilio.com/docs/messaging/guides/webhook-request
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from ... import twiml
from ...twiml.messaging import Redirect
from .. import alerts
from ..answers import Answer
from ..engine.effects import Webhook
from ..engine.parameters import parameters
from ..errors import Refusal
from ..state import State
from ..store import Row
from ..values import rfc2822
from . import opt_out, outbound, senders

ANSWERED = "message.answered"
MAX_HOPS = 50  # documents for one message
# What the API refuses with one code is another one where TwiML says it.
_OF_TWIML = {21211: 14101, 21212: 14102, 21606: 14102, 21617: 14103}


class Hook(NamedTuple):
    """Where an application is asked."""

    url: str
    method: str
    fallback: tuple[str, str] | None


def receive(
    state: State, sender: str, recipient: str, body: str, media: Sequence[str], now: float, extra: dict[str, str]
) -> Row:
    """A phone sends a message to a number of an account.

    Raises:
        ValueError: nobody has the number.
    """
    found = senders.owner(state, recipient)
    if found is None:
        raise ValueError(f"no account of the emulator has the number {recipient}; one of them has {state.number}")
    account, number = found
    service = senders.service_of(state, account, recipient)
    row = _row(state, account, sender, recipient, body, media, now)
    if service is not None:
        row.data["messaging_service_sid"] = service.key
    word = opt_out.keyword(body)
    if word is not None:
        _opt(state, row, service, word, now)
    hook = _hook(state, account, number, service)
    if hook is not None:
        values = parameters("sms.inbound", _values(state, row)) | extra
        state.outbox.append(_webhook(row, hook, values, 0))
    return row


def relay(state: State, now: float, account: str, sid: str) -> None:
    """A message of an account has reached a number that an account has."""
    row = state.store.find(outbound.place_of(state, account), sid)
    if row is not None and senders.has_number(state, str(row.data["to"])):
        media = [str(url) for url in row.hidden.get("media_url") or ()]
        receive(state, str(row.data["from"]), str(row.data["to"]), str(row.data.get("body") or ""), media, now, {})


def _row(state: State, account: str, sender: str, recipient: str, body: str, media: Sequence[str], now: float) -> Row:
    place = outbound.place_of(state, account)
    row = outbound.new_row(state, account, media, now)
    row.data.update({"from": sender, "to": recipient}, body=body, status="received", date_sent=rfc2822(now))
    row.data.update(direction="inbound", price=None, price_unit=None, messaging_service_sid=None, error_code=None)
    outbound.count(row, media)
    outbound.with_media(state, place, row, media)
    return state.store.add(place, row)


def _opt(state: State, row: Row, service: Row | None, word: str, now: float) -> None:
    """STOP and START change who may be written to, and are answered; HELP is answered."""
    sender, recipient = row.data["to"], row.data["from"]
    same = [sender, *([service.key, *senders.pool(state, row.account, service.key)] if service is not None else ())]
    changed = True
    if word == "STOP":
        changed = sum(opt_out.block(state, row.account, each, recipient) for each in same) > 0
    elif word == "START":
        changed = sum(opt_out.lift(state, row.account, each, recipient) for each in same) > 0
    if changed:
        text = opt_out.REPLIES[word]
        outbound.reply(state, row.account, {"from": sender, "to": recipient, "body": text, "automatic": True}, now)


def _hook(state: State, account: str, number: Row | None, service: Row | None) -> Hook | None:
    """The service's own webhook, unless its numbers' are asked; then the number's application, or its URL."""
    if service is not None and not service.data.get("use_inbound_webhook_on_number"):
        if url := service.data.get("inbound_request_url"):
            return _at(url, service.data, "inbound_method", "fallback_url", "fallback_method")
        return None
    if number is None:
        return None
    if own := senders.webhook(number):
        return _at(own.get("callback_url"), own, "callback_method", "fallback_url", "fallback_method")
    application = senders.application(state, account, number.data.get("sms_application_sid"))
    data = application.data if application is not None else number.data
    return _at(data.get("sms_url"), data, "sms_method", "sms_fallback_url", "sms_fallback_method")


def _at(url: Any, data: dict[str, Any], method: str, fallback: str, fallback_method: str) -> Hook | None:
    if not url:
        return None
    other = data.get(fallback)
    return Hook(
        str(url),
        str(data.get(method) or "POST"),
        (str(other), str(data.get(fallback_method) or "POST")) if other else None,
    )


_PLACES = ("from_city", "from_state", "from_zip", "to_city", "to_state", "to_zip")


def _values(state: State, row: Row) -> dict[str, Any]:
    data = row.data
    kind, number = senders.channel(data["from"])
    media = outbound.media_of(outbound.place_of(state, row.account), row.key)
    kept = state.store.rows(media)
    url = f"{state.api_url}{media.path}"
    values: dict[str, Any] = {
        "sid": row.key,
        "account_sid": row.account,
        "messaging_service_sid": data.get("messaging_service_sid"),
        "from_": data["from"],
        "to": data["to"],
        "body": data["body"],
        "num_media": data["num_media"],
        "num_segments": data["num_segments"],
        "status": data["status"],
        "api_version": "2010-04-01",
        "media": [{"url": f"{url}/{each.key}", "content_type": each.data["content_type"]} for each in kept],
    }
    if kind == "whatsapp":
        return values | {
            "profile_name": "Joe",
            "wa_id": number.removeprefix("+"),
            "message_type": kept[0].data["content_type"].partition("/")[0] if kept else "text",
        }
    if kind:
        return values
    values |= dict.fromkeys(_PLACES, "")
    return values | {"from_country": _country(data["from"]), "to_country": _country(data["to"])}


def _country(address: str) -> str:
    return "US" if address.startswith("+1") else ""


def _webhook(row: Row, hook: Hook, values: dict[str, Any], hops: int) -> Webhook:
    return Webhook(
        event="sms.inbound",
        url=hook.url,
        method=hook.method,
        values=values,
        account=row.account,
        lane=row.key,
        wants="twiml",
        then=ANSWERED,
        subject=(row.account, row.key),
        fallback=hook.fallback,
        hops=hops,
    )


def answered(state: State, webhook: Webhook, answer: Answer, now: float) -> None:
    """An application has replied: messages are sent, a redirect is followed; where it failed, the other is asked."""
    row = state.store.find(outbound.place_of(state, webhook.subject[0]), webhook.subject[1])
    if row is None:
        return
    if answer.code is not None:
        _failed(state, row, webhook, answer.code, answer.error, now)
        return
    kind = answer.content_type.partition(";")[0].strip().lower()
    if not answer.body.strip():
        return
    if kind == "text/plain":
        _send(state, row, webhook, {"body": answer.text}, now)
    elif kind in ("text/xml", "application/xml", "text/html", ""):
        _run(state, row, webhook, answer, now)
    else:
        _failed(state, row, webhook, 12300, f"Content-Type {kind} is neither XML nor text/plain", now)


def _failed(state: State, row: Row, webhook: Webhook, code: int, text: str, now: float) -> None:
    alerts.raised(state, webhook, code, text, now)
    if webhook.fallback is not None:
        values = {**webhook.values, "ErrorCode": str(code), "ErrorUrl": webhook.url}
        state.outbox.append(_webhook(row, Hook(*webhook.fallback, None), values, webhook.hops + 1))


def _run(state: State, row: Row, webhook: Webhook, answer: Answer, now: float) -> None:
    """What a document says is done, in its order."""
    document = twiml.parse(answer.body, "messaging")
    for problem in document.problems:
        if problem.fatal:
            _failed(state, row, webhook, problem.code, problem.message, now)
            return
        alerts.raised(state, webhook, problem.code, problem.message, now, level="warning")
    for action in twiml.messaging.actions(document):
        if isinstance(action, Redirect):
            _go_on(state, row, webhook, answer.absolute(action.url), action.method, {}, now)
            return
        callback = action.status_callback
        sent = _send(
            state,
            row,
            webhook,
            {
                "from": action.from_ or row.data["to"],
                "to": senders.normal(action.to) if action.to else row.data["from"],
                "body": action.body,
                "media_url": tuple(answer.absolute(url) for url in action.media),
                "messaging_service_sid": None if action.from_ else row.data.get("messaging_service_sid"),
                "status_callback": answer.absolute(callback) if callback else None,
            },
            now,
        )
        if action.action:
            told: dict[str, str] = dict.fromkeys(("MessageSid", "SmsSid"), sent) if sent else {}
            told |= dict.fromkeys(("MessageStatus", "SmsStatus"), "queued" if sent else "failed")
            _go_on(state, row, webhook, answer.absolute(action.action), action.method, told, now)
            return


def _go_on(state: State, row: Row, webhook: Webhook, url: str, method: str, values: dict[str, str], now: float) -> None:
    """Another document goes on."""
    if webhook.hops + 1 >= MAX_HOPS:
        alerts.raised(state, webhook, 14106, f"More than {MAX_HOPS} documents for one message", now)
        return
    hook = Hook(url, method, webhook.fallback)
    state.outbox.append(_webhook(row, hook, {**webhook.values, **values}, webhook.hops + 1))


def _send(state: State, row: Row, webhook: Webhook, values: dict[str, Any], now: float) -> str | None:
    """A message answers another one; its SID, or None where it is refused, which an alert tells."""
    try:
        return outbound.reply(state, row.account, {"from": row.data["to"], "to": row.data["from"], **values}, now).key
    except Refusal as refusal:
        alerts.raised(state, webhook, _OF_TWIML.get(refusal.code, refusal.code), refusal.message, now)
        return None
