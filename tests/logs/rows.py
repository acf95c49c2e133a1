"""Rows for tests of the log store: of the emulator, and made by hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import cache
from hashlib import md5
from typing import Any

from tests.emulator.direct import ACCOUNT, NOW, Direct
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.records import Reading
from trunkline.logs.store import Ledger

START = datetime(2026, 3, 1, tzinfo=UTC).timestamp()
ASKED = NOW.timestamp()


def sid(prefix: str, number: int) -> str:
    return prefix + md5(str(number).encode(), usedforsecurity=False).hexdigest()


def date(seconds: float) -> str:
    return format_datetime(datetime.fromtimestamp(int(seconds), UTC)).replace("+0000", "+0000")


def message(number: int, at: float = START, **changes: Any) -> dict[str, Any]:
    """A message as the API writes one; its fields may be given by wire name, `from_` for `from`."""
    name, account = sid("SM", number), ACCOUNT_SID
    uri = f"/2010-04-01/Accounts/{account}/Messages/{name}"
    row = {
        "body": f"hello number {number}",
        "num_segments": "1",
        "direction": "outbound-api",
        "from": "+14155550190",
        "to": f"+1312555{number % 10_000:04}",
        "date_updated": date(at + 2),
        "price": "-0.00750",
        "error_message": None,
        "uri": f"{uri}.json",
        "account_sid": account,
        "num_media": "0",
        "status": "delivered",
        "messaging_service_sid": None,
        "sid": name,
        "date_sent": date(at + 1),
        "date_created": date(at),
        "error_code": None,
        "price_unit": "USD",
        "api_version": "2010-04-01",
        "subresource_uris": {"media": f"{uri}/Media.json", "feedback": f"{uri}/Feedback.json"},
    }
    return row | {key.rstrip("_"): value for key, value in changes.items()}


def put(ledger: Ledger, *rows: Mapping[str, Any], kind: str = "message", asked: float = ASKED) -> Any:
    return ledger.apply([Reading(kind, ACCOUNT_SID, asked, rows)])


@cache
def world() -> dict[str, list[Any]]:
    """Rows of every kind that a populated emulator has."""
    direct = Direct()
    direct.world.populate(60, 3_000, 1, 1_500, 1)
    messages = direct.rows(f"{ACCOUNT}/Messages.json")
    media = [row for row in messages if row["num_media"] != "0"]
    recordings = direct.rows(f"{ACCOUNT}/Recordings.json")
    conferences = direct.rows(f"{ACCOUNT}/Conferences.json", {"Status": "completed"})
    return {
        "message": messages,
        "call": direct.rows(f"{ACCOUNT}/Calls.json"),
        "conference": conferences,
        "recording": recordings,
        "media": [each for row in media for each in direct.rows(row["subresource_uris"]["media"])],
        "alert": direct.get("/v1/Alerts", {"PageSize": 1000}, host="monitor")["alerts"],
        "number": direct.rows(f"{ACCOUNT}/IncomingPhoneNumbers.json"),
        "usage": direct.rows(f"{ACCOUNT}/Usage/Records/Daily.json"),
        "transcription": [
            {
                "account_sid": ACCOUNT_SID,
                "api_version": "2010-04-01",
                "date_created": row["date_created"],
                "date_updated": row["date_updated"],
                "duration": row["duration"],
                "price": -0.05,
                "price_unit": "USD",
                "recording_sid": row["sid"],
                "sid": "TR" + row["sid"][2:],
                "status": "completed",
                "transcription_text": f"please call me back about order {place}",
                "type": "fast",
                "uri": f"/2010-04-01/Accounts/{ACCOUNT_SID}/Transcriptions/TR{row['sid'][2:]}.json",
            }
            for place, row in enumerate(recordings)
        ],
        "participant": [
            {
                "account_sid": ACCOUNT_SID,
                "call_sid": sid("CA", place),
                "conference_sid": sid("CF", place // 3),
                "coaching": False,
                "date_created": date(START + place),
                "date_updated": date(START + place),
                "hold": False,
                "label": f"guest {place}",
                "muted": place % 2 == 0,
                "status": "connected",
                "uri": f"/2010-04-01/Accounts/{ACCOUNT_SID}/Conferences/{sid('CF', place // 3)}/Participants/"
                f"{sid('CA', place)}.json",
            }
            for place in range(7)
        ],
    }
