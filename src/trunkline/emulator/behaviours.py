"""What facts cannot say: how messages and calls move, what a subaccount or a key is, which numbers are for sale.

Each class is one small piece for one collection; a collection without one is plain rows. Called by `world`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count, islice
from typing import TYPE_CHECKING, Any

from . import files
from .errors import invalid, not_found, unauthorized
from .store import Place, Row
from .values import rfc2822, rfc3339, stamp

if TYPE_CHECKING:
    from .world import World

VERIFICATION_CODE = "123456"  # what every verification accepts, unless its own CustomCode was given
_SID = re.compile(r"[A-Z]{2}[0-9a-fA-F]{32}")


def is_sid(text: str) -> bool:
    """Whether a text is two capitals and 32 hexadecimal digits."""
    return _SID.fullmatch(text) is not None


class Behaviour:
    """A plain collection. Every hook may be left as it is."""

    def key(self, world: World, place: Place, row: Row) -> str | None:
        """The id of a row that is about to be created; None: the usual one."""
        return None

    def created(self, world: World, place: Place, row: Row) -> None:
        """A row was created from the arguments that are in it."""

    def check(self, world: World, row: Row, given: dict[str, Any]) -> None:
        """May refuse an update; `given` are its arguments by Python name."""

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        """A row was updated."""

    def added(self, world: World, place: Place, row: Row) -> None:
        """A test put the row there, with the fields that are in it."""

    def removed(self, world: World, row: Row) -> None:
        """A row was deleted."""

    def tick(self, world: World, row: Row, now: float) -> None:
        """Time has passed: what the row looks like follows from its creation and `now` alone."""

    def find(self, world: World, place: Place, key: str) -> Row | None:
        """A row by an id that is not its own."""
        return None

    def opened(self, world: World, place: Place, key: str) -> Row | None:
        """A row that comes to be because something is created below it."""
        return None

    def rows(self, world: World, place: Place, values: dict[str, Any]) -> list[Row] | None:
        """The rows of a list; None: those of the store."""
        return None

    def addresses(self, world: World, place: Place, row: Row, base: str) -> dict[str, Any]:
        """The fields that hold an address, made anew at each showing; `base` stands in front of this host's paths."""
        return {}

    def filed(self, world: World, place: Place, row: Row) -> Row | None:
        """The row that has the file of this one; None: there is no file."""
        return None


class Filed(Behaviour):
    """Rows that have a file each."""

    def filed(self, world: World, place: Place, row: Row) -> Row | None:
        return row


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
        messages = Place("", "api", _ACCOUNT.format(row.account) + "/Messages")
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
        if row.hidden.get("status") == "canceled":
            row.data["status"] = "canceled"
            return
        hung_up = row.hidden.get("status") == "completed"
        ended = start + min(passed, ENDED) if passed >= ENDED or hung_up else None
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
            data.update(end_time=rfc2822(ended), duration=str(seconds), price=f"-{0.014 * (1 + seconds // 60):.5f}")
        reached = max((at for at in (0.0, RINGING, ANSWERED, ENDED) if passed >= at), default=0.0)
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


def local(number: Any) -> str | None:
    """A number of North America as people there write it; another as it is."""
    found = re.fullmatch(r"\+1(\d{3})(\d{3})(\d{4})", number) if isinstance(number, str) else None
    return "({}) {}-{}".format(*found.groups()) if found else number


_TOLL_FREE = re.compile(r"\+1(800|888|877|866|855|844|833)")
_COUNTRY = {"US": "1", "CA": "1", "GB": "44", "DE": "49", "FR": "33", "AU": "61", "CH": "41"}


def numbers(world: World, country: str, area: str) -> Iterator[str]:
    """The numbers of a country and area code, endless and always the same."""
    code = _COUNTRY.get(country, "1")
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
        return made.key

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data["status"] = "queued"

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        row.data["status"] = "connected"


class Recordings(Filed):
    """Recordings of calls."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data.setdefault("call_sid", row.ids.get("call_sid"))
        row.data.update(status="in-progress", source="StartCallRecordingAPI", channels=1, price_unit="USD")
        row.data.update(start_time=stamp(row.created, "rfc2822"), duration=None, price=None)

    def addresses(self, world: World, place: Place, row: Row, base: str) -> dict[str, Any]:
        return {"media_url": f"{base}{place.path}/{row.key}"}


class Videos(Filed):
    """Recordings of rooms and compositions of them."""

    def addresses(self, world: World, place: Place, row: Row, base: str) -> dict[str, Any]:
        return {"links": {"media": f"{base}{place.path}/{row.key}/Media"}}


class Faxes(Behaviour):
    """A fax is kept as one PDF, unless it is not to be kept."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data.update(media_sid=None, media_url=None)
        if row.hidden.get("store_media") is not False:
            self.added(world, place, row)

    def added(self, world: World, place: Place, row: Row) -> None:
        if row.data.get("media_url"):
            return
        row.data["media_sid"] = row.data.get("media_sid") or "ME" + world.store.fresh()
        medium = {"sid": row.data["media_sid"], "fax_sid": row.key, "content_type": "application/pdf"}
        row.hidden["filed"] = world.put(_below(place, row), medium)

    def addresses(self, world: World, place: Place, row: Row, base: str) -> dict[str, Any]:
        if "filed" not in row.hidden:
            return {}
        medium = self.filed(world, place, row)
        if medium is None:
            return {"media_sid": None, "media_url": None}
        return {"media_url": world.signed(_below(place, row), medium, files.HOST, base)}

    def filed(self, world: World, place: Place, row: Row) -> Row | None:
        return world.store.find(_below(place, row), str(row.data["media_sid"])) if "filed" in row.hidden else None


class FaxMedia(Filed):
    """The files of a fax."""

    def added(self, world: World, place: Place, row: Row) -> None:
        row.data.setdefault("content_type", "application/pdf")


def _below(fax: Place, row: Row) -> Place:
    """Where the media of a fax are."""
    return fax._replace(path=f"{fax.path}/{row.key}/Media")


class Verifications(Behaviour):
    """Pending for ten minutes, or until the right code is checked."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data.update(status="pending", valid=False, lookup={"carrier": None})

    def tick(self, world: World, row: Row, now: float) -> None:
        if row.data.get("status") == "pending" and now - row.created > 600:
            row.data["status"] = "expired"

    def find(self, world: World, place: Place, key: str) -> Row | None:
        rows = [row for row in world.store.rows(place) if row.data.get("to") == key]
        return next((row for row in reversed(rows) if row.data.get("status") == "pending"), None)


class VerificationChecks(Behaviour):
    """A check approves the verification of a number when the code is right, and is not found without one."""

    def created(self, world: World, place: Place, row: Row) -> None:
        verifications = place._replace(path=place.path.rpartition("/")[0] + "/Verifications")
        known = Verifications()
        key = str(row.hidden.get("verification_sid") or row.data.get("to") or "")
        found = world.seen(world.store.find(verifications, key) or known.find(world, verifications, key), place.path)
        if found is not None:
            known.tick(world, found, row.created)
        if found is None or found.data["status"] != "pending":
            raise not_found(place.path)
        if row.hidden.get("code") == str(found.hidden.get("custom_code") or VERIFICATION_CODE):
            found.data.update(status="approved", valid=True)
            found.updated = row.created
        for name in ("sid", "to", "channel", "status", "valid", "amount", "payee"):
            row.data[name] = found.data.get(name)


class Tokens(Behaviour):
    """Client credentials → a bearer token for an hour of the emulator's clock."""

    def created(self, world: World, place: Place, row: Row) -> None:
        asked = row.hidden
        if asked.get("grant_type") not in (None, "client_credentials"):
            raise invalid("The grant type is not supported: client_credentials is")
        account = world.account_of(str(asked.get("client_id")), str(asked.get("client_secret")), row.created)
        if account is None:
            raise unauthorized("Invalid client credentials")
        token = f"{world.store.fresh()}.{world.store.fresh()}"
        world.bearers[token] = (account, row.created + 3600)
        row.data.update(access_token=token, token_type="Bearer", expires_in=3600, refresh_token=None, id_token=None)


class Lookups(Behaviour):
    """Any number is known; what is no number is not found (v1) or not valid (v2)."""

    def find(self, world: World, place: Place, key: str) -> Row | None:
        if place.path.startswith("/v1/") and not _NUMBER.fullmatch(key):
            raise not_found(f"{place.path}/{key}")
        return None

    def tick(self, world: World, row: Row, now: float) -> None:
        row.data["valid"] = known = _NUMBER.fullmatch(row.key) is not None
        row.data["validation_errors"] = [] if known else ["NOT_A_NUMBER"]
        row.data["national_format"] = local(row.key)


_NUMBER = re.compile(r"\+?[0-9]{7,15}")


class Archives(Behaviour):
    """`/Plugins/{Sid}/Archive` shows the plugin itself, archived."""

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        row.data["archived"] = True
        if isinstance(parent := row.hidden.get("parent"), Row):
            parent.data["archived"] = True


# By host and path of the collection, as `routing.home` names it.
_ACCOUNT = "/2010-04-01/Accounts/{}"
_FLEX = "/v1/PluginService"
BEHAVIOURS: dict[tuple[str, str], Behaviour] = {
    ("api", "/2010-04-01/Accounts"): Accounts(),
    ("api", f"{_ACCOUNT}/Messages"): Messages(),
    ("api", f"{_ACCOUNT}/Messages/{{}}/Media"): Media(),
    ("api", f"{_ACCOUNT}/Calls"): Calls(),
    ("api", f"{_ACCOUNT}/IncomingPhoneNumbers"): Numbers(),
    ("api", f"{_ACCOUNT}/Keys"): Keys(),
    ("api", f"{_ACCOUNT}/Conferences"): Conferences(),
    ("api", f"{_ACCOUNT}/Conferences/{{}}/Participants"): Participants(),
    ("api", f"{_ACCOUNT}/Recordings"): Recordings(),
    ("fax", "/v1/Faxes"): Faxes(),
    ("fax", "/v1/Faxes/{}/Media"): FaxMedia(),
    ("video", "/v1/Recordings"): Videos(),
    ("video", "/v1/Compositions"): Videos(),
    ("iam", "/v1/Keys"): Keys(),
    ("verify", "/v2/Services/{}/Verifications"): Verifications(),
    ("verify", "/v2/Services/{}/VerificationCheck"): VerificationChecks(),
    ("lookups", "/v1/PhoneNumbers"): Lookups(),
    ("lookups", "/v2/PhoneNumbers"): Lookups(),
    ("oauth", "/v1/token"): Tokens(),
    ("oauth", "/v2/token"): Tokens(),
    ("iam", "/v1/token"): Tokens(),
    ("preview-iam", "/v1/token"): Tokens(),
    ("flex-api", f"{_FLEX}/Plugins/{{}}/Archive"): Archives(),
    ("flex-api", f"{_FLEX}/Configurations/{{}}/Archive"): Archives(),
    ("flex-api", f"{_FLEX}/Plugins/{{}}/Versions/{{}}/Archive"): Archives(),
    **{
        ("api", f"{_ACCOUNT}/AvailablePhoneNumbers/{{}}/{kind}"): NumbersForSale()
        for kind in ("Local", "TollFree", "Mobile", "MachineToMachine", "National", "SharedCost", "Voip")
    },
}
# Collections that something else feeds: a row that was not made there does not exist.
FED = frozenset({("api", f"{_ACCOUNT}/Messages/{{}}/Media"), ("fax", "/v1/Faxes/{}/Media")})

# What Twilio itself provides is there from the beginning; what happens by use is empty until it happens.
_COUNTRIES = ("US", "GB", "DE")
_CATALOGUES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r".*/(AvailablePhoneNumbers|Countries)", _COUNTRIES),
    (r".*/HighRiskSpecialPrefixes", ("1", "2")),
    (r".*/Usage/Records(/\w+)?", ("calls", "sms", "phonenumbers")),
    (r".*/(EndUserTypes|SupportingDocumentTypes|Regulations|Policies)", ("", "", "")),
    (r".*/(OperatorTypes|Operators/PreBuilt|AvailableAddOns|Networks|Permissions|Templates)", ("", "", "")),
    (r"/v1/Types", ("com.twilio.messaging.message.sent", "com.twilio.voice.status-callback.call.completed")),
    (r"/v1/Schemas/\{\}/Versions", ("1", "2")),
    (r"/v2/Voice/Reports/PhoneNumbers/(Inbound|Outbound)/\{\}", ("", "")),
)


def catalogue(path: str) -> tuple[str, ...]:
    """The ids of the rows that a collection begins with; an empty one is to be made."""
    return next((keys for pattern, keys in _CATALOGUES if re.fullmatch(pattern, path)), ())
