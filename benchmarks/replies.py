"""The canned JSON that every side reads: pages of messages and of conversation messages, and one new message.

Each row has its own SID and its own instants; 50,000 messages are 50,000 different seconds.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import cache

ACCOUNT = "AC" + "0123456789abcdef" * 2
LAST = datetime(2024, 3, 1, tzinfo=UTC)
"""The midnight before which the newest message was sent."""
A_DAY = 100
"""How many messages were sent on a day, where nothing else is said."""

_RFC2822 = "%a, %d %b %Y %H:%M:%S +0000"
_RFC3339 = "%Y-%m-%dT%H:%M:%SZ"
_MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages"


def message(index: int, instant: datetime, status: str = "delivered") -> dict[str, object]:
    """A message with all its fields, as the API writes it."""
    sid = f"SM{index:032x}"
    sent = status == "delivered"
    return {
        "account_sid": ACCOUNT,
        "api_version": "2010-04-01",
        "body": f"Your table for four is booked for 7:30 pm. Reference {index:08}.",
        "date_created": (instant - timedelta(seconds=1)).strftime(_RFC2822),
        "date_sent": instant.strftime(_RFC2822) if sent else None,
        "date_updated": (instant + timedelta(seconds=2)).strftime(_RFC2822),
        "direction": "outbound-api",
        "error_code": None,
        "error_message": None,
        "from": "+14155550100",
        "messaging_service_sid": f"MG{index % 7:032x}",
        "num_media": "0",
        "num_segments": "1",
        "price": "-0.00750" if sent else None,
        "price_unit": "USD",
        "sid": sid,
        "status": status,
        "subresource_uris": {"media": f"{_MESSAGES}/{sid}/Media.json"},
        "to": f"+1415555{index % 10_000:04}",
        "uri": f"{_MESSAGES}/{sid}.json",
    }


@cache
def rows(end: datetime, a_day: int, start: int, count: int) -> bytes:
    """Messages `start` and following of those before `end`, newest first, as the inside of a JSON array."""
    found = []
    for index in range(start, start + count):
        found.append(json.dumps(message(index, end - timedelta(seconds=(index + 1) * 86_400 // a_day))))
    return ", ".join(found).encode()


def page(inside: bytes, next_page_uri: str | None, number: int, size: int) -> bytes:
    """A page of messages."""
    envelope = {
        "end": (number + 1) * size - 1,
        "first_page_uri": f"{_MESSAGES}.json?PageSize={size}&Page=0",
        "next_page_uri": next_page_uri,
        "page": number,
        "page_size": size,
        "previous_page_uri": None,
        "start": number * size,
        "uri": f"{_MESSAGES}.json?PageSize={size}&Page={number}",
    }
    return b'{"messages": [' + inside + b"], " + json.dumps(envelope).encode()[1:]


def created() -> bytes:
    """The reply to `messages.create`."""
    return json.dumps(message(1, LAST, "queued")).encode()


def messages(count: int = 1000, start: int = 0) -> bytes:
    """The last page of a list: so many messages of RFC 2822 dates."""
    return page(rows(LAST, A_DAY, start, count), None, 0, count)


def conversation(count: int = 1000, start: int = 0) -> bytes:
    """A page of a conversation's messages, whose dates are RFC 3339."""
    room = "CH" + "0" * 32
    base = "https://conversations.twilio.com/v1/Conversations"
    found = []
    for index in range(start, start + count):
        sid = f"IM{index:032x}"
        instant = LAST - timedelta(seconds=(index + 1) * 86_400 // A_DAY)
        found.append(
            {
                "account_sid": ACCOUNT,
                "attributes": "{}",
                "author": f"guest{index % 50}",
                "body": f"Your table for four is booked for 7:30 pm. Reference {index:08}.",
                "content_sid": None,
                "conversation_sid": room,
                "date_created": instant.strftime(_RFC3339),
                "date_updated": (instant + timedelta(seconds=2)).strftime(_RFC3339),
                "delivery": {"delivered": "all", "failed": "none", "read": "none", "sent": "all", "total": 1,
                             "undelivered": "none"},
                "index": index,
                "links": {"channel_metadata": f"{base}/{room}/Messages/{sid}/ChannelMetadata",
                          "delivery_receipts": f"{base}/{room}/Messages/{sid}/Receipts"},
                "media": None,
                "participant_sid": f"MB{index % 50:032x}",
                "sid": sid,
                "url": f"{base}/{room}/Messages/{sid}",
            }
        )  # fmt: skip
    meta = {
        "first_page_url": f"{base}/{room}/Messages?PageSize={count}&Page=0",
        "key": "messages",
        "next_page_url": None,
        "page": 0,
        "page_size": count,
        "previous_page_url": None,
        "url": f"{base}/{room}/Messages?PageSize={count}&Page=0",
    }
    return json.dumps({"meta": meta, "messages": found}).encode()
