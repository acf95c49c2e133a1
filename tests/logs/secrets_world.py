"""Worlds for the tests of non-interference: rows of every kind, and the same with what somebody may not see changed.

A seed and a role enter, rows of the wire leave. What a role hides stands here once more, from the design, not from the
code that is tested. Called by `interference`.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import md5
from typing import Any

from tests.logs.rows import date
from trunkline.types.dates import format_rfc3339

NOW = datetime(2026, 9, 16, 12, tzinfo=UTC).timestamp()
DAY = 86_400
MAIN, SUB, FOREIGN = "AC" + "e" * 32, "AC" + "1" * 32, "AC" + "2" * 32
PEOPLE = (
    *("+14155550190", "+14155551234", "+13125550101", "whatsapp:+4915112345678", "client:alice"),
    *("+447700900123", "12345", "BRAND"),
)
PREFIXES = {
    "message": "SM",
    "call": "CA",
    "conference": "CF",
    "recording": "RE",
    "media": "ME",
    "transcription": "TR",
    "alert": "NO",
    "number": "PN",
}
OPENS = {
    "message": ("can_view_messages",),
    "call": ("can_view_calls",),
    "conference": ("can_view_conferences",),
    "participant": ("can_view_conferences", "can_view_calls"),
    "recording": ("can_play_recordings",),
    "media": ("can_view_media",),
    "transcription": ("can_view_transcriptions",),
    "alert": ("can_view_alerts",),
    "number": ("can_view_numbers",),
    "usage": ("can_view_usage",),
}
"""What rows of a kind need to be there."""

_SAID = ("alert_text", "request_url?", "url?")  # a ? is the query of a URL
_CALLER = ("forwarded_from", "caller_name", "phone_number_sid")
HIDES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "can_view_message_from": {"message": ("from", "error_message"), "alert": _SAID},
    "can_view_message_to": {"message": ("to", "error_message"), "alert": _SAID},
    "can_view_message_body": {"message": ("body", "num_segments", "error_message"), "alert": _SAID},
    "can_view_message_price": {"message": ("price", "price_unit")},
    "can_view_num_media": {"message": ("num_media", "subresource_uris")},
    "can_view_call_from": {"call": ("from", "from_formatted", *_CALLER), "alert": _SAID},
    "can_view_call_to": {"call": ("to", "to_formatted", *_CALLER), "alert": _SAID},
    "can_view_call_price": {"call": ("price", "price_unit")},
    "can_view_num_recordings": {"call": ("subresource_uris",), "conference": ("subresource_uris",)},
    "can_view_recording_price": {"recording": ("price", "price_unit"), "transcription": ("price", "price_unit")},
    "can_view_callback_urls": {
        "alert": ("alert_text", "request_url", "url", "request_method"),
        "number": ("sms_url", "voice_url", "status_callback", "sms_method"),
    },
    "can_view_numbers": {"call": ("phone_number_sid",)},
}
"""The fields of the wire that each permission hides where it is not granted, in rows that are there."""
_SIDES = {
    ("message", "from"): "can_view_message_from",
    ("message", "to"): "can_view_message_to",
    ("call", "from"): "can_view_call_from",
    ("call", "to"): "can_view_call_to",
}
_NAMES = {
    "alert": ("resource_sid", "service_sid"),
    "conference": ("call_sid_ending_conference",),
    "recording": ("conference_sid",),
    "transcription": ("recording_sid",),
}
"""The fields that name other rows."""


@dataclass
class Row:
    """A row and how it came: `steps` are seconds after its creation, and what was different in that reply."""

    kind: str
    account: str
    at: float
    wire: dict[str, Any]
    steps: list[tuple[float, dict[str, Any]]] = field(default_factory=list)
    gone: bool = False


@dataclass(frozen=True)
class Rights:
    """What a role grants, as the worlds need it."""

    levels: Mapping[str, Any]
    max_resource_age: float | None = None
    accounts: tuple[str, ...] | None = None

    def may(self, *permissions: str) -> bool:
        return all(self.levels[each] is True for each in permissions)

    def sees(self, row: Row) -> bool:
        """Whether a row is there."""
        old = self.max_resource_age is not None and row.kind != "number" and row.at < NOW - self.max_resource_age
        foreign = self.accounts is not None and row.account not in self.accounts
        return self.may(*OPENS[row.kind]) and not old and not foreign

    def hides_sid(self, sid: str) -> bool:
        kinds = [kind for kind, prefix in PREFIXES.items() if prefix == sid[:2].replace("MM", "SM")]
        return bool(kinds) and not self.may(*OPENS[kinds[0]])


def sid(prefix: str, *what: object) -> str:
    return prefix + md5("/".join(map(str, what)).encode(), usedforsecurity=False).hexdigest()


def world(seed: int) -> list[Row]:
    """Rows of every kind in three accounts, over 60 days; a few are of the same second."""
    found: list[Row] = []
    for account in (MAIN, SUB, FOREIGN):
        dice = random.Random(f"{seed}/{account}")
        for number in range(9):
            at = NOW - dice.choice([dice.randrange(60 * DAY), dice.randrange(30) * DAY, 3_600])
            found.append(_message(seed, account, number, at, dice))
            found.append(_call(seed, account, number, at + 7, dice))
        for number in range(3):
            at = NOW - dice.randrange(60 * DAY)
            found += [_conference(seed, account, number, at, dice), _number(seed, account, number, at, dice)]
            found.append(_usage(account, number, at, dice))
        found += list(_children(seed, account, found, dice))
        found += [_alert(seed, account, number, NOW - dice.randrange(60 * DAY), found, dice) for number in range(9)]
    # What has no limit must not show by the edges of the table.
    found += [_message(seed, FOREIGN, number, at, random.Random(7)) for number, at in ((90, 9e8), (91, NOW + 90 * DAY))]
    return found


def _shared(prefix: str, seed: int, account: str, number: int, at: float) -> dict[str, Any]:
    return {
        "sid": sid(prefix, seed, account, number),
        "account_sid": account,
        "date_created": date(at),
        "date_updated": date(at + 3),
        "api_version": "2010-04-01",
        "new_field": f"new {number}",
    }


def _priced(dice: random.Random) -> dict[str, Any]:
    return {"price": f"-{dice.choice(['0.00750', '0.05000', '1.25000'])}", "price_unit": dice.choice(["USD", "EUR"])}


def _pair(dice: random.Random) -> dict[str, Any]:
    one, other = dice.sample(PEOPLE, 2)
    return {"from": one, "to": other, "direction": dice.choice(["inbound", "outbound-api"])}


def _message(seed: int, account: str, number: int, at: float, dice: random.Random) -> Row:
    name = sid("SM", seed, account, number)
    wire = {
        **_shared("SM", seed, account, number, at),
        **_pair(dice),
        **_priced(dice),
        "body": dice.choice(["your code is 4711", "sale today", "hello you", ""]),
        "num_segments": str(dice.randrange(1, 4)),
        "num_media": str(dice.randrange(2)),
        "status": dice.choice(["delivered", "undelivered", "failed"]),
        "error_code": dice.choice([None, 30003, 30007]),
        "error_message": dice.choice([None, "The number +14155551234 is not reachable"]),
        "messaging_service_sid": dice.choice([None, sid("MG", 1)]),
        "date_sent": date(at + 1),
        "uri": f"/2010-04-01/Accounts/{account}/Messages/{name}.json",
        "subresource_uris": {"media": f"/2010-04-01/Accounts/{account}/Messages/{name}/Media.json"},
    }
    steps: list[tuple[float, dict[str, Any]]] = []
    if dice.random() < 0.5:
        steps.append((10, {"status": "sent", "price": None, "error_code": None}))
        if dice.random() < 0.5:
            steps.append((60, {"status": "sent", "error_code": None}))
    return Row("message", account, at, wire, steps, gone=dice.random() < 0.1)


def _call(seed: int, account: str, number: int, at: float, dice: random.Random) -> Row:
    name = sid("CA", seed, account, number)
    wire = {
        **_shared("CA", seed, account, number, at),
        **_pair(dice),
        **_priced(dice),
        "from_formatted": "(415) 555-0190",
        "to_formatted": "(312) 555-0101",
        "forwarded_from": dice.choice([None, "+14155557777"]),
        "caller_name": dice.choice([None, "ALICE A"]),
        "phone_number_sid": sid("PN", seed, account, dice.randrange(3)),
        "status": dice.choice(["completed", "busy", "no-answer"]),
        "start_time": date(at + 1),
        "end_time": date(at + 60),
        "duration": str(dice.randrange(100)),
        "parent_call_sid": sid("CA", seed, account, 0) if number == 5 else None,
        "answered_by": None,
        "uri": f"/2010-04-01/Accounts/{account}/Calls/{name}.json",
        "subresource_uris": {"recordings": f"/2010-04-01/Accounts/{account}/Calls/{name}/Recordings.json"},
    }
    steps: list[tuple[float, dict[str, Any]]] = [(5, {"price": None})] if dice.random() < 0.5 else []
    return Row("call", account, at, wire, steps)


def _conference(seed: int, account: str, number: int, at: float, dice: random.Random) -> Row:
    wire = {
        **_shared("CF", seed, account, number, at),
        "friendly_name": f"stand-up {number}",
        "status": dice.choice(["completed", "in-progress"]),
        "region": "us1",
        "reason_conference_ended": "last-participant-left",
        "call_sid_ending_conference": sid("CA", seed, account, number),
        "subresource_uris": {"recordings": f"/2010-04-01/Accounts/{account}/Conferences/x/Recordings.json"},
    }
    return Row("conference", account, at, wire)


def _number(seed: int, account: str, number: int, at: float, dice: random.Random) -> Row:
    wire = {
        **_shared("PN", seed, account, number, at - 300 * DAY),
        "phone_number": f"+1415555019{number}",
        "friendly_name": f"desk {number}",
        "sms_url": f"https://example.com/sms/{number}",
        "voice_url": "https://example.com/voice",
        "status_callback": "https://example.com/status",
        "sms_method": dice.choice(["GET", "POST"]),
        "capabilities": {"voice": True, "sms": True, "mms": False},
    }
    return Row("number", account, at - 300 * DAY, wire)


def _usage(account: str, number: int, at: float, dice: random.Random) -> Row:
    day = datetime.fromtimestamp(at, UTC).date()
    wire = {
        "account_sid": account,
        "category": ("sms", "calls", "totalprice")[number],
        "start_date": day.isoformat(),
        "end_date": day.isoformat(),
        "price": dice.choice(["1.25", "0.5"]),
        "price_unit": "usd",
        "count": "3",
        "usage": "3",
        "description": "usage",
    }
    return Row("usage", account, datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp(), wire)


def _children(seed: int, account: str, rows: Sequence[Row], dice: random.Random) -> Iterable[Row]:
    own = [row for row in rows if row.account == account]
    for number, row in enumerate([row for row in own if row.kind == "message" and row.wire["num_media"] != "0"]):
        wire = {**_shared("ME", seed, account, number, row.at), "parent_sid": row.wire["sid"]}
        wire |= {"content_type": dice.choice(["image/jpeg", "video/mp4"])}
        wire |= {"uri": f"/2010-04-01/Accounts/{account}/Messages/{row.wire['sid']}/Media/{wire['sid']}.json"}
        yield Row("media", account, row.at, wire)
    conferences = [row for row in own if row.kind == "conference"]
    for number, row in enumerate([row for row in own if row.kind == "call"][:4]):
        at, conference = row.at + 30, conferences[number % 3].wire["sid"]
        wire = {
            **_shared("RE", seed, account, number, at),
            **_priced(dice),
            "call_sid": row.wire["sid"],
            "conference_sid": conference if number % 2 else None,
            "start_time": date(at),
            "duration": str(dice.randrange(60)),
            "status": "completed",
            "source": "OutboundAPI",
            "channels": 1,
            "error_code": None,
            "uri": f"/2010-04-01/Accounts/{account}/Recordings/{sid('RE', seed, account, number)}.json",
        }
        yield Row("recording", account, at, wire, [(40, {"price": None})])
        text = {**_shared("TR", seed, account, number, at + 60), **_priced(dice), "recording_sid": wire["sid"]}
        text |= {"transcription_text": "please call back about the order", "status": "completed", "duration": "9"}
        yield Row("transcription", account, at + 60, text)
        who = {**_shared("", seed, account, number, at), "call_sid": row.wire["sid"], "conference_sid": conference}
        who |= {"label": f"guest {number}", "status": "complete", "muted": False}
        del who["sid"]
        yield Row("participant", account, at, who)


def _alert(seed: int, account: str, number: int, at: float, rows: Sequence[Row], dice: random.Random) -> Row:
    own = [row.wire["sid"] for row in rows if row.account == account and "sid" in row.wire]
    resource = dice.choice([*own, *own, account, FOREIGN, ""])
    wire = {
        **_shared("NO", seed, account, number, at),
        "date_created": format_rfc3339(datetime.fromtimestamp(int(at), UTC)),
        "date_updated": format_rfc3339(datetime.fromtimestamp(int(at), UTC)),
        "date_generated": format_rfc3339(datetime.fromtimestamp(int(at), UTC)),
        "alert_text": f"Msg=Bad+gateway+{number}&httpResponse=502&To=%2B14155551234&resource={resource}",
        "error_code": dice.choice(["11200", "12100"]),
        "log_level": dice.choice(["error", "warning"]),
        "more_info": "https://www.twilio.com/docs/errors/11200",
        "request_method": "POST",
        "request_url": "https://example.com/sms?From=%2B14155551234",
        "url": f"https://monitor.twilio.com/v1/Alerts/{sid('NO', seed, account, number)}?x=1",
        "resource_sid": resource,
        "service_sid": None,
    }
    return Row("alert", account, at, wire)


def disturbed(rows: Sequence[Row], rights: Rights, seed: int) -> list[Row]:
    """The rows, with all changed that the rights do not show."""
    dice = random.Random(f"disturbed {seed}")
    # Whether a call was recorded may be seen by who does not see the recording.
    linked = rights.may("can_view_num_recordings")
    found: list[Row] = []
    for row in rows:
        row = deepcopy(row)
        if rights.sees(row):
            _disturb(row, rights, dice)
        else:
            kept = row.kind == "recording" and linked
            # The edges of a table must not tell of rows that are not seen.
            if (dice.random() < 0.3 or not NOW - 400 * DAY < row.at < NOW) and not kept:
                continue
            _scramble(row, rights, dice, links=kept)
        found.append(row)
    return found + list(_more(rows, rights, dice, linked))


def _more(rows: Sequence[Row], rights: Rights, dice: random.Random, linked: bool) -> Iterable[Row]:
    """Rows that are not seen and were not there."""
    for row in rows:
        if rights.sees(row) or dice.random() > 0.3 or (row.kind == "recording" and linked) or row.kind == "usage":
            continue
        row = deepcopy(row)
        if row.kind == "participant":
            row.wire["conference_sid"] = sid("CF", "more", dice.random())
        else:
            row.wire["sid"] = sid(PREFIXES[row.kind], "more", dice.random())
        _scramble(row, rights, dice, links=False)
        yield row


def _scramble(row: Row, rights: Rights, dice: random.Random, *, links: bool) -> None:
    """Changes all of a row that is not seen, but for what keeps it from being seen."""
    for name, value in row.wire.items():
        # A recording that is not there for somebody is still that of a call, and a day of usage is named by its parts.
        fixed = ("sid", "account_sid", "category", "start_date", "end_date", "capabilities", "subresource_uris")
        if name in fixed or name.startswith("date_") or (links and name in ("call_sid", "conference_sid")):
            continue
        if isinstance(value, str) or value is None:
            row.wire[name] = _other(name, value, dice)
    if row.kind not in ("usage", "number") and not rights.may(*OPENS[row.kind]):
        shift = dice.randrange(-DAY, DAY)
        row.at += shift
        if row.kind not in ("alert", "recording"):
            row.wire["date_created"] = date(row.at)
    row.steps = [] if dice.random() < 0.5 else [(5, {"status": "sent"})] if "status" in row.wire else []


def _disturb(row: Row, rights: Rights, dice: random.Random) -> None:
    """Changes what is hidden in a row that is seen."""
    hidden = {
        name for permission, kinds in HIDES.items() if not rights.may(permission) for name in kinds.get(row.kind, ())
    }
    names = [name for name in _NAMES.get(row.kind, ()) if rights.hides_sid(row.wire.get(name) or "")]
    hidden |= set(names)
    if row.kind == "alert" and names:
        hidden |= {"alert_text", "request_url", "url"}
    needed = [permission for permission, kinds in HIDES.items() if row.kind in kinds]
    if not rights.may(*needed) or (
        row.kind in _NAMES and not rights.may("can_view_conferences", "can_play_recordings")
    ):
        hidden.add("new_field")
    masked = {
        name
        for (kind, name), permission in _SIDES.items()
        if kind == row.kind and rights.levels[permission] == "masked"
    }
    if row.kind == "call" and False not in (rights.levels["can_view_call_from"], rights.levels["can_view_call_to"]):
        masked.add("forwarded_from")
    for name in sorted(hidden):
        if name in masked:
            row.wire[name] = row.wire[name] and alike(row.wire[name], dice)
        elif name.endswith("?"):
            if name[:-1] not in hidden:
                row.wire[name[:-1]] = f"{row.wire[name[:-1]].partition('?')[0]}?q={dice.random()}"
        elif name in ("conference_sid", "call_sid_ending_conference") and dice.random() < 0.3:
            row.wire[name] = None
        elif name in row.wire:
            row.wire[name] = _other(name, row.wire[name], dice)
    if "price" in hidden and row.steps:
        _other_prices(row, dice)


def _other_prices(row: Row, dice: random.Random) -> None:
    """The price comes at another time, or never; what else changed came when it came."""
    for _, changes in row.steps:
        if dice.random() < 0.5:
            changes["price"] = None
        else:
            changes.pop("price", None)
    if dice.random() < 0.5:
        last = dict(row.steps[-1][1]) if row.steps else {}
        row.steps.append((90, {**last, "price": f"-{dice.random():.5f}"}))


def alike(address: str, dice: random.Random) -> str:
    """Another address that looks the same where most of it is hidden."""
    name, colon, number = address.rpartition(":")
    if number.startswith("+"):
        middle = "".join(dice.choice("0123456789") for _ in range(dice.choice([5, 6, 7])))
        return f"{name}{colon}{number[:2]}{middle}{number[-4:]}"
    return f"{name}{colon}{''.join(dice.choice('abcxyz') for _ in range(dice.randrange(3, 9)))}"


def _other(name: str, value: Any, dice: random.Random) -> Any:
    """Another value of a field, also one for none and none for one."""
    if name in ("from", "to"):
        return dice.choice([*PEOPLE, "+4915199988877", "sip:bob@example.com"])
    if name == "phone_number":
        return f"+1999555{dice.randrange(10_000):04}"
    if name == "price":
        return dice.choice([None, f"-{dice.random():.5f}"])
    if name == "price_unit":
        return dice.choice(["USD", "GBP"])
    if name in ("num_segments", "num_media", "duration", "count", "usage"):
        return str(dice.randrange(9))
    if name == "status":
        return dice.choice(["completed", "failed", "busy", "delivered"])
    if name == "direction":
        return dice.choice(["inbound", "outbound-api"])
    if name == "error_code":
        return dice.choice(["11200", "30003"])
    if name == "subresource_uris":
        return {} if dice.random() < 0.5 else {**value, "feedback": next(iter(value.values()), "")}
    if name in ("start_time", "end_time"):
        return value
    if name.endswith("_method"):
        return dice.choice(["GET", "POST"])
    if name.endswith("_sid") or name == "call_sid_ending_conference":
        prefix = (value or "")[:2] or "XX"
        return sid(prefix, dice.random()) if value else value
    if name in ("log_level", "region", "source", "content_type", "type", "more_info", "api_version"):
        return value
    if name in ("url", "request_url") or name.endswith(("_url", "_callback")):
        return f"https://other.example.com/{dice.random()}?q=1"
    return dice.choice([None, "", f"other secret 4711 {dice.randrange(10**6)}", "code sale"])
