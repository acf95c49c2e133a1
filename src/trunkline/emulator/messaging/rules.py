"""Which messages are refused when they are created. A row and the account's state enter; a `Refusal` is raised or not.

Where Twilio's answer is not known, a message passes. Called by the behaviour of messages.
https://www.twilio.com/docs/messaging/api/message-resource
"""

from __future__ import annotations

from sys import intern
from typing import Any

from ..errors import invalid
from ..state import State
from ..store import Row
from ..values import instant, is_url
from . import opt_out, senders

MAX_BODY = 1_600
MAX_MEDIA = 10
_STRICT = frozenset({"whatsapp", "messenger"})  # channels that speak to themselves alone
SOONEST, LATEST = 300.0, 35 * 86_400.0  # seconds from now that a message may be scheduled for


def check(state: State, row: Row, now: float) -> None:
    """Refuses what Twilio refuses of a new message.

    Raises:
        Refusal: with Twilio's code.
    """
    data = row.data
    _recipient(data)
    _sender(state, row)
    _content(row)
    _schedule(row, now)
    known = (data.get("messaging_service_sid"), data.get("from"))
    if any(opt_out.blocked(state, row.account, str(each), data["to"]) for each in known if each):
        raise invalid("Attempt to send to unsubscribed recipient", 21610)


def _recipient(data: dict[str, Any]) -> None:
    given = str(data.get("to") or "")
    data["to"] = to = intern(senders.normal(given))
    kind, number = senders.channel(to)
    if kind in ("", "whatsapp", "rcs") and not senders.is_number(number):
        raise invalid(f"Invalid 'To' Phone Number: {given}", 21211)


def _sender(state: State, row: Row) -> None:
    data = row.data
    given = str(data.get("from") or "")
    if given.startswith("MG") and not data.get("messaging_service_sid"):
        data["messaging_service_sid"], data["from"], given = given, None, ""
    sid = data.get("messaging_service_sid")
    if sid:
        _service(state, row.account, str(sid))
    if not given:
        data["from"] = None
        return
    data["from"] = sender = intern(senders.normal(given))
    if sender == data["to"] != senders.ALWAYS:
        raise invalid("'To' and 'From' number cannot be the same", 21266)
    kind, number = senders.channel(sender)
    if kind != (other := senders.channel(data["to"])[0]) and not _STRICT.isdisjoint((kind, other)):
        raise invalid("Invalid From and To pair. From and To should be of the same channel", 21910)
    if kind or state.any_sender or number == senders.ALWAYS:
        return
    if senders.is_number(number):
        _own_number(state, row, number, given)
    elif senders.SHORT_CODE.fullmatch(number):
        if not senders.has_short_code(state, row.account, number):
            raise _foreign(given)
    elif not senders.is_alphanumeric(given):
        text = f"The 'From' number {given} is not a valid phone number, shortcode, or alphanumeric sender ID."
        raise invalid(text, 21212)
    elif not senders.takes_names(data["to"]):
        raise invalid(
            f"Message cannot be sent with the current combination of 'To' ({data['to']}) and/or 'From'", 21612
        )


def _own_number(state: State, row: Row, number: str, given: str) -> None:
    owned = senders.number_row(state, row.account, number)
    if owned is None:
        raise _foreign(given)
    if (owned.data.get("capabilities") or {}).get("sms") is False:
        raise _foreign(given)


def _foreign(given: str) -> Exception:
    text = f"The From phone number {given} is not a valid, SMS-capable inbound phone number or short code"
    return invalid(f"{text} for your account.", 21606)


def _service(state: State, account: str, sid: str) -> None:
    if state.any_sender:
        return
    if senders.service(state, account, sid) is None:
        raise invalid(f"The Messaging Service {sid} does not exist", 21701)
    if not senders.pool(state, account, sid):
        raise invalid("The Messaging Service contains no phone numbers", 21704)


def _content(row: Row) -> None:
    media, body = row.hidden.get("media_url") or [], str(row.data.get("body") or "")
    if len(body) > MAX_BODY:
        raise invalid("The concatenated message body exceeds the 1600 character limit", 21617)
    if len(media) > MAX_MEDIA:
        raise invalid(f"Number of media files exceeds allowed limit of {MAX_MEDIA}", 21623)
    for url in media:
        if not is_url(str(url)):
            raise invalid(f"Invalid media URL: {url}", 21620)
    callback = row.hidden.get("status_callback")
    if callback and not is_url(str(callback)):
        raise invalid(f"The StatusCallback URL {callback} is not a valid URL.", 21609)


def _schedule(row: Row, now: float) -> None:
    """Without `ScheduleType` a time is ignored, as a type without a service is refused."""
    if not row.hidden.get("schedule_type"):
        return
    if not row.data.get("messaging_service_sid"):
        raise invalid("MessagingServiceSid is required to schedule a message", 35118)
    at = instant(row.hidden.get("send_at"))
    if at is None:
        raise invalid("SendAt is required to schedule a message", 35111)
    if not SOONEST <= at - now <= LATEST:
        raise invalid("SendAt time must be between 300 seconds and 35 days (3024000 seconds) in the future", 35114)
