"""What facts cannot say of the products beyond calls and messages: verifications, faxes, rooms, workers, SIMs, …

Each class is one small piece for one collection; `table` says which. Called by `world`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from . import files
from .behaviour import Behaviour, Filed
from .behaviours import COUNTRIES, call_now, local
from .errors import invalid, not_found, unauthorized
from .store import Place, Row
from .values import instant, rfc3339

if TYPE_CHECKING:
    from .world import World

VERIFICATION_CODE = "123456"  # what every verification accepts, unless its own CustomCode was given


class Videos(Filed):
    """Recordings of rooms and compositions of them."""

    def addresses(self, world: World, place: Place, row: Row, base: str) -> dict[str, Any]:
        return {"links": {"media": f"{base}{place.path}/{row.key}/Media"}}


class Rooms(Behaviour):
    """A room is in progress until it is completed; its name is its SID unless it is given one."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data["unique_name"] = row.data.get("unique_name") or row.key
        row.data["duration"] = None

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        if given.get("status") == "completed":
            row.data.update(end_time=rfc3339(row.updated), duration=int(row.updated - row.created))


class Faxes(Behaviour):
    """queued → processing → sending → delivered. A fax is kept as one PDF, unless it is not to be kept."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data.update(direction="outbound", num_pages=None, duration=None, media_sid=None, media_url=None)
        row.hidden["live"] = True
        if row.hidden.get("store_media") is not False:
            self.added(world, place, row)

    def added(self, world: World, place: Place, row: Row) -> None:
        if row.data.get("media_url"):
            return
        row.data["media_sid"] = row.data.get("media_sid") or "ME" + world.store.fresh()
        medium = {"sid": row.data["media_sid"], "fax_sid": row.key, "content_type": "application/pdf"}
        row.hidden["filed"] = world.put(_below(place, row), medium)

    def tick(self, world: World, row: Row, now: float) -> None:
        if row.hidden.get("live") and row.data.get("status") != "canceled":
            steps = ("queued", "processing", "sending", "delivered")
            row.data["status"] = steps[_steps(row, now)]
            if row.data["status"] == "delivered":
                row.data.update(num_pages=1, duration=30, price="-0.07")

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


def _steps(row: Row, now: float) -> int:
    """How many of three steps a row has made since it was created; each takes a second."""
    return min(3, max(0, int(now - row.created)))


class Verifications(Behaviour):
    """Pending for ten minutes, or until the right code is checked; until then another one is the same one."""

    def key(self, world: World, place: Place, row: Row) -> str | None:
        pending = self.find(world, place, str(row.data.get("to")))
        if pending is not None:
            self.tick(world, pending, row.created)
        return pending.key if pending is not None and pending.data["status"] == "pending" else None

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


class AccessTokens(Behaviour):
    """Access tokens, for the identity that is given."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data["entity_identity"] = row.hidden.get("identity")


class Entities(Behaviour):
    """An entity comes to be with its first factor."""

    def opened(self, world: World, place: Place, key: str) -> Row | None:
        return world.put(place, {"sid": "YE" + world.store.fresh(), "identity": key}, key)


def _entity_sid(world: World, place: Place) -> str | None:
    """The SID of the entity that a collection is below."""
    entities, _, rest = place.path.partition("/Entities/")
    where = place._replace(path=f"{entities}/Entities")
    entity = world.store.find(where, unquote(rest.rpartition("/")[0]))
    return str(entity.data["sid"]) if entity and entity.data.get("sid") else None


class Factors(Behaviour):
    """A factor is verified by an update with any payload."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data["entity_sid"] = _entity_sid(world, place)

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        if given.get("auth_payload"):
            row.data["status"] = "verified"


class Challenges(Behaviour):
    """Pending until any payload approves it or its time is over, which is in five minutes unless it is said."""

    def created(self, world: World, place: Place, row: Row) -> None:
        row.data["entity_sid"] = _entity_sid(world, place)
        row.data["expiration_date"] = row.data.get("expiration_date") or rfc3339(row.created + 300)
        factors = place._replace(path=place.path.removesuffix("Challenges") + "Factors")
        factor = world.store.find(factors, str(row.data.get("factor_sid")))
        if factor is not None:
            row.data["factor_type"] = factor.data.get("factor_type", "push")
        row.data["status"] = "pending"
        self._answer(row, row.hidden.get("auth_payload"), row.created)

    def tick(self, world: World, row: Row, now: float) -> None:
        if row.data.get("status") == "pending" and now >= (instant(row.data.get("expiration_date")) or now + 1):
            row.data["status"] = "expired"

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        self._answer(row, given.get("auth_payload"), row.updated)

    def _answer(self, row: Row, payload: Any, now: float) -> None:
        if payload and row.data["status"] == "pending":
            row.data.update(status="approved", date_responded=rfc3339(now))


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
        codes = ((country, code) for country, code in COUNTRIES.items() if row.key.startswith(f"+{code}"))
        row.data["country_code"], row.data["calling_country_code"] = next(codes, (None, None))

    def asked(self, world: World, row: Row, values: dict[str, Any], now: float) -> dict[str, Any]:
        """A package that is not asked for is null."""
        wanted = {name.strip() for name in str(values.get("Fields") or "").split(",")}
        wanted |= {str(name).replace("-", "_") for name in values.get("Type") or []}
        wanted |= {"add_ons"} if values.get("AddOns") else set()
        return dict.fromkeys(_PACKAGES - wanted)


_PACKAGES = frozenset({
    "add_ons", "call_forwarding", "caller_name", "carrier", "identity_match", "line_status", "line_type_intelligence",
    "phone_number_quality_score", "pre_fill", "reassigned_number", "sim_swap", "sms_pumping_risk",
})  # fmt: skip
_NUMBER = re.compile(r"\+?[0-9]{7,15}")


class Origins(Behaviour):
    """Prices of calls to a number, from the number that is asked for."""

    def asked(self, world: World, row: Row, values: dict[str, Any], now: float) -> dict[str, Any]:
        return {"origination_number": values.get("OriginationNumber") or None}


SUMMARIZED = 1_800.0  # seconds after the end of a call at which its summary is complete
_STATES = {"in-progress": "answered", "failed": "fail", "no-answer": "noanswer", "queued": "undialed"}


class Summaries(Behaviour):
    """The summary of a call: asked for as partial it says so, until half an hour after the call."""

    def tick(self, world: World, row: Row, now: float) -> None:
        call = call_now(world, row.account, row.ids.get("call_sid"), now)
        if call is None:
            return
        start, end = (instant(call.data.get(name)) for name in ("start_time", "end_time"))
        status = str(call.data.get("status"))
        row.data.update(call_state=_STATES.get(status, status), created_time=rfc3339(call.created))
        row.data.update(start_time=start and rfc3339(start), end_time=end and rfc3339(end))
        row.data["duration"] = None if end is None else max(0, int(end - call.created))
        row.data["connect_duration"] = None if end is None else int(end - (start or end))
        row.data.update({"from": {"caller": call.data.get("from")}, "to": {"callee": call.data.get("to")}})
        row.hidden["over"] = end

    def asked(self, world: World, row: Row, values: dict[str, Any], now: float) -> dict[str, Any]:
        over = row.hidden.get("over", row.created)
        early = over is None or now < over + SUMMARIZED
        return {"processing_state": "partial" if early and values.get("ProcessingState") == "partial" else "complete"}


class Commands(Behaviour):
    """Commands to a SIM: queued → sent → delivered, as far as they tell.

    Args:
        last: the last status.
    """

    def __init__(self, last: str) -> None:
        super().__init__(direction="to_sim", delivery_receipt_requested=True)
        self.last = last

    def created(self, world: World, place: Place, row: Row) -> None:
        row.hidden["live"] = True

    def tick(self, world: World, row: Row, now: float) -> None:
        if row.hidden.get("live"):
            last = self.last if row.data.get("delivery_receipt_requested") is not False else "sent"
            row.data["status"] = ("queued", "sent", last, last)[_steps(row, now)]


class Named(Behaviour):
    """Rows of TaskRouter that tell the names of others, whose SIDs they have.

    Args:
        names: the fields: `activity_name` is the `friendly_name` of what `activity_sid` names.
    """

    def __init__(self, *names: str, **defaults: Any) -> None:
        super().__init__(**defaults)
        self.names = names

    def added(self, world: World, place: Place, row: Row) -> None:
        row.hidden["given"] = {name: row.data[name] for name in self.names if name in row.data}

    def tick(self, world: World, row: Row, now: float) -> None:
        given = row.hidden.get("given", {})
        for name in self.names:
            stem = re.sub(r"(_friendly|_unique)?_name$", "", name)
            other = self.other(world, row, stem)
            shown = "unique_name" if name.endswith("_unique_name") else "friendly_name"
            row.data[name] = other.data.get(shown) if other else given.get(name)

    def other(self, world: World, row: Row, stem: str) -> Row | None:
        """The row whose SID is in `{stem}_sid`."""
        return world.store.anywhere(row.account, "taskrouter", str(row.data.get(f"{stem}_sid")))


class Workers(Named):
    """A worker is available if its activity is."""

    def tick(self, world: World, row: Row, now: float) -> None:
        super().tick(world, row, now)
        activity = self.other(world, row, "activity")
        if activity is not None:
            row.data["available"] = activity.data.get("available", False)


class Archives(Behaviour):
    """`/Plugins/{Sid}/Archive` shows the plugin itself, archived."""

    def updated(self, world: World, row: Row, given: dict[str, Any]) -> None:
        row.data["archived"] = True
        if isinstance(parent := row.hidden.get("parent"), Row):
            parent.data["archived"] = True
