"""What facts cannot say: how messages and calls move, what a subaccount or a key is, which numbers are for sale.

Each class is one small piece for one collection; `table` says which. Called by `world`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import count, islice
from typing import TYPE_CHECKING, Any

from . import files
from .behaviour import ACCOUNT, Behaviour, Filed, is_sid
from .errors import invalid
from .store import Place, Row
from .values import instant, rfc2822, rfc3339, stamp

if TYPE_CHECKING:
    from .world import World


# Seconds after its beginning at which a message or a call gets to its next status.
SENDING, SENT, DELIVERED = 1.0, 2.0, 3.0
RINGING, ANSWERED, ENDED = 1.0, 2.0, 5.0

_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TWO = frozenset("\f^{}\\[~]|€")


def segments(body: str) -> int:
    """How many segments a text is sent in."""
    if all(char in _GSM or char in _GSM_TWO for char in body):
        one, many = 160, 153
        sizes = [2 if char in _GSM_TWO else 1 for char in body]
    else:
        one, many = 70, 67
        sizes = [len(char.encode("utf-16-le", "surrogatepass")) // 2 for char in body]
    if sum(sizes) <= one:
        return 1
    pieces, room = 1, many
    for size in sizes:
        if size > room:
            pieces, room = pieces + 1, many
        room -= size
    return pieces


class Messages(Behaviour):
    """queued → sending → sent → delivered; scheduled until its hour; media of its own."""

    def key(self, world: World, place: Place, row: Row) -> str | None:
        return "MM" + world.store.fresh() if row.hidden.get("media_url") else None

    def created(self, world: World, place: Place, row: Row) -> None:
        data, hidden = row.data, row.hidden
        media = hidden.get("media_url") or []
        data["num_media"] = str(len(media))
        data["num_segments"] = str(1 if media else segments(data.get("body") or ""))
        data.setdefault("body", "")
        data.update(direction="outbound-api", price=None, price_unit="USD", date_sent=None)
        hidden["start"] = row.created
        hidden["first"] = "queued" if data.get("from") else "accepted"
        if hidden.get("send_at") and hidden.get("schedule_type"):
            hidden["start"] = max(world.moment(hidden["send_at"]), row.created)
        below = Place(place.tenant, place.host, f"{place.path}/{row.key}/Media")
        for url in media:
            kind = files.guessed(url)
            world.put(below, {"parent_sid": row.key, "content_type": kind, "sid": "ME" + world.store.fresh()})

    def tick(self, world: World, row: Row, now: float) -> None:
        data, start = row.data, row.hidden.get("start")
        if start is None or row.hidden.get("final"):
            return
        passed = now - start
        if passed < 0:
            data["status"] = "scheduled"
            return
        if passed >= SENDING and not data.get("from"):
            data["from"] = "+15005550006"
        data["status"] = (
            "delivered" if passed >= DELIVERED
            else "sent" if passed >= SENT
            else "sending" if passed >= SENDING
            else row.hidden["first"]
        )  # fmt: skip
        if passed >= SENT:
            data["date_sent"] = rfc2822(start + SENT)
        if passed >= DELIVERED:
            data["price"] = f"-{0.0079 * int(data['num_segments']):.5f}"
            row.hidden["final"] = True
        reached = max((at for at in (0.0, SENDING, SENT, DELIVERED) if passed >= at), default=0.0)
        data["date_updated"] = rfc2822(max(row.updated, start + reached))

    def check(self, world: World, row: Row, given: dict[str, Any]) -> None:
        if given.get("body"):
            raise invalid("The body of a message can only be emptied: Body must be an empty string")
        if given.get("status") and row.data["status"] not in ("scheduled", "queued", "accepted"):
            raise invalid(f"A message that is {row.data['status']} cannot be canceled")

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        if given.get("status"):
            row.hidden["final"] = True


class Media(Filed):
    """The media of a message, which counts them."""

    def added(self, world: World, place: Place, row: Row) -> None:
        row.data.setdefault("parent_sid", row.ids["message_sid"])
        row.data.setdefault("content_type", "image/png")
        self._count(world, row)

    def removed(self, world: World, row: Row) -> None:
        self._count(world, row)

    def _count(self, world: World, row: Row) -> None:
        messages = Place("", "api", ACCOUNT.format(row.account) + "/Messages")
        message = world.store.find(messages, row.data["parent_sid"])
        if message is not None:
            media = messages._replace(path=f"{messages.path}/{message.key}/Media")
            message.data["num_media"] = str(len(world.store.rows(media)))


class Calls(Behaviour):
    """queued → ringing → in-progress → completed, unless it is hung up before."""

    def created(self, world: World, place: Place, row: Row) -> None:
        data = row.data
        data.update(direction="outbound-api", price=None, price_unit="USD", start_time=None, end_time=None)
        data.update(duration=None, answered_by=None, queue_time="0", parent_call_sid=None)
        data.update(to_formatted=local(data.get("to")), from_formatted=local(data.get("from")))
        row.hidden["start"] = row.created

    def tick(self, world: World, row: Row, now: float) -> None:
        start = row.hidden.get("start")
        if start is None:
            return
        passed = min(now, row.hidden.get("until", now)) - start
        lasts = math.inf if row.hidden.get("in_conference") else ENDED
        if row.hidden.get("status") == "canceled":
            row.data["status"] = "canceled"
            return
        hung_up = row.hidden.get("status") == "completed"
        ended = start + min(passed, lasts) if passed >= lasts or hung_up else None
        data = row.data
        data["status"] = (
            "completed" if ended is not None
            else "in-progress" if passed >= ANSWERED
            else "ringing" if passed >= RINGING
            else "queued"
        )  # fmt: skip
        if passed >= ANSWERED:
            data["start_time"] = rfc2822(start + ANSWERED)
        if ended is not None:
            seconds = max(0, int(ended - start - ANSWERED))
            data.update(end_time=rfc2822(ended), duration=str(seconds))
            data["price"] = f"-{0.014 * (1 + seconds // 60):.5f}" if ended >= start + ANSWERED else None
        reached = max((at for at in (0.0, RINGING, ANSWERED, lasts) if passed >= at), default=0.0)
        data["date_updated"] = rfc2822(max(row.updated, start + reached))

    def check(self, world: World, row: Row, given: dict[str, Any]) -> None:
        status = row.data.get("status")
        if status in ("completed", "canceled", "failed", "busy", "no-answer"):
            raise invalid("Call is not in-progress. Cannot redirect.", 21220)
        if given.get("status") == "canceled" and status == "in-progress":
            raise invalid("Invalid parameter Status: a call that is in progress is completed, not canceled")

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        if given.get("status"):
            row.hidden.update(status=given["status"], until=row.updated)
            self.tick(world, row, row.updated)


def call_now(world: World, account: str, sid: object, now: float) -> Row | None:
    """The call of a SID as it is now."""
    calls = Place("", "api", f"{ACCOUNT.format(account)}/Calls")
    call = world.store.find(calls, str(sid))
    if call is not None:
        Calls().tick(world, call, now)
    return call


def hang_up(world: World, account: str, sid: str) -> None:
    """Ends a call, if it has not ended."""
    now = world.clock.timestamp()
    call = call_now(world, account, sid, now)
    if call is not None and call.data.get("status") in ("queued", "ringing", "in-progress"):
        call.hidden.update(status="completed", until=now)
        call.updated = now


class Members(Behaviour):
    """Calls that wait in a queue; `Front` is the one that is first. An update takes a call out of the queue."""

    def added(self, world: World, place: Place, row: Row) -> None:
        row.data.setdefault("position", len(world.store.rows(place)))
        row.data.setdefault("date_enqueued", rfc2822(row.created))
        row.hidden.update(queue=place, waits="wait_time" not in row.data)

    def tick(self, world: World, row: Row, now: float) -> None:
        if row.hidden.get("waits"):
            row.data["wait_time"] = int(now - (instant(row.data["date_enqueued"]) or row.created))

    def find(self, world: World, place: Place, key: str) -> Row | None:
        waiting = world.store.rows(place) if key == "Front" else []
        return min(waiting, key=lambda row: (row.data["position"], row.order()), default=None)

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        queue = row.hidden.get("queue")
        if isinstance(queue, Place):
            world.store.remove(queue, row)
            for other in world.store.rows(queue):
                other.data["position"] -= other.data["position"] > row.data["position"]


class Queues(Behaviour):
    """A queue knows how many calls wait in it, and for how long."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.hidden["members"] = place._replace(path=f"{place.path}/{row.key}/Members")

    def tick(self, world: World, row: Row, now: float) -> None:
        if not isinstance(place := row.hidden.get("members"), Place):
            return
        members = world.store.rows(place)
        for member in members:
            Members().tick(world, member, now)
        waits = [int(member.data.get("wait_time") or 0) for member in members]
        row.data.update(current_size=len(waits), average_wait_time=sum(waits) // len(waits) if waits else 0)


class CallerIds(Behaviour):
    """Numbers of others to call from. They are there at once, whoever enters the code."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data["friendly_name"] = row.data.get("friendly_name") or local(row.data.get("phone_number"))
        row.data["validation_code"] = f"{int(world.store.digest('validation code', row.number), 16) % 10**6:06d}"
        row.data["call_sid"] = "CA" + world.store.fresh()


def local(number: Any) -> str | None:
    """A number of North America as people there write it; another as it is."""
    found = re.fullmatch(r"\+1(\d{3})(\d{3})(\d{4})", number) if isinstance(number, str) else None
    return "({}) {}-{}".format(*found.groups()) if found else number


_TOLL_FREE = re.compile(r"\+1(800|888|877|866|855|844|833)")
COUNTRIES = {"US": "1", "CA": "1", "GB": "44", "DE": "49", "FR": "33", "AU": "61", "CH": "41"}


def numbers(world: World, country: str, area: str) -> Iterator[str]:
    """The numbers of a country and area code, endless and always the same."""
    code = COUNTRIES.get(country, "1")
    for index in count():
        digits = int(world.store.digest("number", country, area, index, size=10), 16)
        exchange, line = 200 + digits % 800, digits // 800 % 10_000
        yield f"+1{area}{exchange}{line:04d}" if code == "1" else f"+{code}20{exchange}{line:05d}"


class Numbers(Behaviour):
    """Numbers that the account bought, by number or by area code."""

    def created(self, world: World, place: Place, row: Row) -> None:
        data, hidden = row.data, row.hidden
        area = hidden.get("area_code")
        if area == "533":
            raise invalid("No phone numbers found in area code 533.", 21452)
        data["phone_number"] = number = data.get("phone_number") or self._free(world, place, area or "415")
        if any(other.data["phone_number"] == number for other in world.store.rows(place._replace(where=()))):
            raise invalid(f"PhoneNumber {number} is not available.", 21422)
        data.setdefault("_type", "TollFree" if _TOLL_FREE.match(number) else "Local")
        data["type"] = {"TollFree": "toll-free"}.get(data["_type"], data["_type"].lower())
        data["friendly_name"] = data.get("friendly_name") or local(number)
        data.update(capabilities={"voice": True, "sms": True, "mms": True, "fax": False}, status="in-use")
        data.update(origin="twilio", beta=False, address_requirements="none")

    def _free(self, world: World, place: Place, area: str) -> str:
        taken = {row.data["phone_number"] for row in world.store.rows(place._replace(where=()))}
        return next(number for number in numbers(world, "US", area) if number not in taken)


class NumbersForSale(Behaviour):
    """Thirty numbers a country and kind that are not bought, always the same; AreaCode and Contains narrow it."""

    def rows(self, world: World, place: Place, values: dict[str, Any]) -> list[Row] | None:
        country, kind = place.path.split("/")[-2:]
        area = "800" if kind == "TollFree" else str(values.get("AreaCode") or "415")
        if area == "533":
            return []
        wanted = str(values.get("Contains") or "").upper().replace("*", ".").translate(_KEYPAD)
        pattern = re.sub(r"[^0-9.]", "", wanted)
        bought = place._replace(path=f"{place.path.partition('/AvailablePhoneNumbers/')[0]}/IncomingPhoneNumbers")
        taken = {row.data["phone_number"] for row in world.store.rows(bought)}
        offered = (_with_tail(number, pattern) for number in islice(numbers(world, country, area), 30 + len(taken)))
        free = [number for number in dict.fromkeys(offered) if number not in taken and len(number) > len(pattern)]
        return [self._row(world, place, number, country) for number in free[:30]]

    def _row(self, world: World, place: Place, number: str, country: str) -> Row:
        row = world.blank(place, number)
        row.data.update(phone_number=number, friendly_name=local(number), iso_country=country, beta=False)
        row.data.update(region="CA" if country == "US" else None, address_requirements="none")
        row.data["capabilities"] = {"voice": True, "SMS": True, "MMS": True, "fax": False}
        return row


_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")


def _with_tail(number: str, pattern: str) -> str:
    """The number, ending as the pattern says; a dot in it is any digit."""
    begin = len(number) - len(pattern)
    return number[:begin] + "".join(
        own if want == "." else want for own, want in zip(number[begin:], pattern, strict=False)
    )


class Accounts(Behaviour):
    """The account of the emulator and its subaccounts, each with a token of its own."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data.update(auth_token=world.store.fresh(), owner_account_sid=row.account, status="active", type="Full")
        row.data["friendly_name"] = row.data.get("friendly_name") or f"SubAccount Created at {rfc3339(row.created)}"
        row.account = row.key
        world.accounts[row.key] = row

    def find(self, world: World, place: Place, key: str) -> Row | None:
        return world.accounts.get(key)

    def check(self, world: World, row: Row, given: dict[str, Any]) -> None:
        if given.get("status") and row.key == world.account_sid:
            raise invalid("The status of the main account cannot be changed")
        if given.get("status") not in (None, "closed") and row.data["status"] == "closed":
            raise invalid("A closed account cannot be opened again")

    def rows(self, world: World, place: Place, values: dict[str, Any]) -> list[Row] | None:
        return [row for row in world.accounts.values() if world.may_act(world.acting, row.key)]


class Keys(Behaviour):
    """API keys: their secret is told once and works as a password."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data["secret"] = world.store.fresh()
        asked = str(row.hidden.get("account_sid") or row.account)
        world.keys[row.key] = (row.data["secret"], asked if world.may_act(row.account, asked) else row.account)

    def removed(self, world: World, row: Row) -> None:
        world.keys.pop(row.key, None)


class Conferences(Behaviour):
    """A conference has a name that works in place of its SID; the first participant opens it."""

    def find(self, world: World, place: Place, key: str) -> Row | None:
        named = [row for row in world.store.rows(place) if row.data.get("friendly_name") == key]
        return next((row for row in named if row.data.get("status") != "completed"), None)

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        if given.get("status") != "completed":
            return
        row.data["reason_conference_ended"] = "conference-ended-via-api"
        below = Place("", "api", f"{ACCOUNT.format(row.account)}/Conferences/{row.key}/Participants")
        for participant in world.store.rows(below):
            world.store.remove(below, participant)
            hang_up(world, row.account, participant.key)

    def opened(self, world: World, place: Place, key: str) -> Row | None:
        sid = key if is_sid(key) else "CF" + world.store.fresh()
        return world.put(place, {"sid": sid, "friendly_name": key, "status": "in-progress", "region": "us1"})


class Participants(Behaviour):
    """A participant is a call; it can be addressed by its label."""

    def key(self, world: World, place: Place, row: Row) -> str | None:
        calls = place._replace(path=f"{place.path.partition('/Conferences/')[0]}/Calls")
        call = {name: row.hidden.get(name) or row.data.get(name) for name in ("to", "from_")}
        made = world.put(calls, {"sid": "CA" + world.store.fresh(), "to": call["to"], "from": call["from_"]})
        Calls().created(world, calls, made)
        made.hidden["in_conference"] = True
        return made.key

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data["status"] = "queued"
        row.hidden["live"] = True

    def tick(self, world: World, row: Row, now: float) -> None:
        call = call_now(world, row.account, row.key, now) if row.hidden.get("live") else None
        if call is not None:
            status = call.data["status"]
            row.data["status"] = {"in-progress": "connected"}.get(status, status if status in _DIALING else "complete")

    def removed(self, world: World, row: Row) -> None:
        hang_up(world, row.account, row.key)


_DIALING = ("queued", "ringing")
PROCESSED = 1.0  # seconds after which a recording that has ended is completed


class Mappings(Behaviour):
    """What a SIP domain is mapped to has its name."""

    def created(self, world: World, place: Place, row: Row) -> None:
        mapped = world.store.anywhere(place.tenant, place.host, row.key)
        row.data["friendly_name"] = mapped.data.get("friendly_name") if mapped else None


class Recordings(Filed):
    """Recordings of calls: they end when they are stopped, or with the call."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data.setdefault("call_sid", row.ids.get("call_sid"))
        row.data.update(status="in-progress", source="StartCallRecordingAPI", price_unit="USD")
        row.data.update(start_time=stamp(row.created, "rfc2822"), duration=None, price=None)
        row.data["channels"] = 2 if row.hidden.get("recording_channels") == "dual" else 1
        row.data["track"] = row.hidden.get("recording_track") or "both"
        row.hidden["live"] = True

    def tick(self, world: World, row: Row, now: float) -> None:
        if not row.hidden.get("live"):
            return
        call = call_now(world, row.account, row.data["call_sid"], now)
        stopped, hung_up = row.hidden.get("stopped"), instant(call.data["end_time"]) if call else None
        ended = min((at for at in (stopped, hung_up) if at is not None), default=None)
        if ended is None:
            return
        done = now >= ended + PROCESSED
        row.data["status"] = "completed" if done else "processing" if stopped is None else "stopped"
        row.data["duration"] = str(max(0, int(ended - row.created)))

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        if given.get("status") == "stopped":
            row.hidden.setdefault("stopped", row.updated)

    def addresses(self, world: World, place: Place, row: Row, base: str) -> dict[str, Any]:
        return {"media_url": f"{base}{place.path}/{row.key}"}
