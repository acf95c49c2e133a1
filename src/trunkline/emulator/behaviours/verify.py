"""Verify: verifications and their checks, entities with factors and challenges."""

from __future__ import annotations

from typing import Any, ClassVar
from urllib.parse import unquote

from .. import codes
from ..errors import Refusal, invalid, not_found
from ..messaging import senders
from ..state import State
from ..store import Place, Row
from ..values import instant, rfc3339
from .base import Behaviour

VERIFICATION_CODE = "123456"  # what every verification accepts, unless its own CustomCode was given


MOST_SENDS, MOST_CHECKS = 5, 5
LIFETIME = 600.0  # seconds that a code works


class Verifications(Behaviour):
    """Pending for ten minutes, or until the right code is checked; until then another one is the same one, sent again.

    https://www.twilio.com/docs/verify/api/verification
    """

    def key(self, state: State, place: Place, row: Row) -> str | None:
        pending = self.find(state, place, str(row.data.get("to")))
        if pending is not None:
            self.tick(state, pending, row.created)
        if pending is None or pending.data["status"] != "pending":
            return None
        row.hidden["before"] = pending
        return pending.key

    def created(self, state: State, place: Place, row: Row) -> None:
        data, before = row.data, row.hidden.pop("before", None)
        channel, to = str(data.get("channel") or "sms"), senders.normal(str(data.get("to") or ""))
        if channel in ("sms", "call", "whatsapp") and not senders.is_number(to):
            raise invalid(f"Invalid parameter `To`: {data.get('to')}", 60200)
        attempts = list(before.data["send_code_attempts"]) if before is not None else []
        if len(attempts) >= MOST_SENDS:
            raise Refusal(429, 60203, "Max send attempts reached")
        attempt = "VL" + state.store.fresh()
        attempts.append({"time": rfc3339(row.created), "channel": channel, "attempt_sid": attempt})
        data.update(status="pending", valid=False, lookup={"carrier": None}, send_code_attempts=attempts)
        row.hidden["checks"] = before.hidden["checks"] if before is not None else 0
        service = self._service(state, place)
        name = str(row.hidden.get("custom_friendly_name") or service.get("friendly_name") or "")
        code = code_of(row, service)
        codes.send(state, row.account, attempt, to, channel, name, code, row.created)

    def _service(self, state: State, place: Place) -> dict[str, Any]:
        path = place.path.rpartition("/")[0]
        row = state.store.find(place._replace(path=path.rpartition("/")[0]), path.rpartition("/")[2])
        return row.data if row is not None else {}

    def tick(self, state: State, row: Row, now: float) -> None:
        if row.data.get("status") == "pending" and now - row.created > LIFETIME:
            row.data["status"] = "expired"

    def find(self, state: State, place: Place, key: str) -> Row | None:
        rows = [row for row in state.store.rows(place) if row.data.get("to") == key]
        return next((row for row in reversed(rows) if row.data.get("status") == "pending"), None)


def code_of(row: Row, service: dict[str, Any]) -> str:
    """The code of a verification: its own, or what every one accepts, as long as the service wants it."""
    if own := row.hidden.get("custom_code"):
        return str(own)
    length = service.get("code_length")
    return "1234567890"[:length] if isinstance(length, int) and 4 <= length <= 10 else VERIFICATION_CODE


class VerificationChecks(Behaviour):
    """A check approves the verification of a number when the code is right, and is not found without one."""

    kept: ClassVar[bool] = False

    def created(self, state: State, place: Place, row: Row) -> None:
        verifications = place._replace(path=place.path.rpartition("/")[0] + "/Verifications")
        known = Verifications()
        key = str(row.hidden.get("verification_sid") or row.data.get("to") or "")
        found = state.seen(state.store.find(verifications, key) or known.find(state, verifications, key), place.path)
        if found is not None:
            known.tick(state, found, row.created)
        if found is None or found.data["status"] != "pending":
            raise not_found(place.path)
        if found.hidden["checks"] >= MOST_CHECKS:
            raise Refusal(429, 60202, "Max check attempts reached")
        found.hidden["checks"] += 1
        if row.hidden.get("code") == code_of(found, known._service(state, verifications)):
            found.data.update(status="approved", valid=True)
            found.updated = row.created
        state.store.changed(found)
        for name in ("sid", "to", "channel", "status", "valid", "amount", "payee"):
            row.data[name] = found.data.get(name)


class AccessTokens(Behaviour):
    """Access tokens, for the identity that is given."""

    def created(self, state: State, place: Place, row: Row) -> None:
        row.data["entity_identity"] = row.hidden.get("identity")


class Entities(Behaviour):
    """An entity comes to be with its first factor."""

    def opened(self, state: State, place: Place, key: str) -> Row | None:
        return state.put(place, {"sid": "YE" + state.store.fresh(), "identity": key}, key)


def _entity_sid(state: State, place: Place) -> str | None:
    """The SID of the entity that a collection is below."""
    entities, _, rest = place.path.partition("/Entities/")
    where = place._replace(path=f"{entities}/Entities")
    entity = state.store.find(where, unquote(rest.rpartition("/")[0]))
    return str(entity.data["sid"]) if entity and entity.data.get("sid") else None


class Factors(Behaviour):
    """A factor is verified by an update with any payload."""

    def created(self, state: State, place: Place, row: Row) -> None:
        row.data["entity_sid"] = _entity_sid(state, place)

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        if given.get("auth_payload"):
            row.data["status"] = "verified"


class Challenges(Behaviour):
    """Pending until any payload approves it or its time is over, which is in five minutes unless it is said."""

    def created(self, state: State, place: Place, row: Row) -> None:
        row.data["entity_sid"] = _entity_sid(state, place)
        row.data["expiration_date"] = row.data.get("expiration_date") or rfc3339(row.created + 300)
        factors = place._replace(path=place.path.removesuffix("Challenges") + "Factors")
        factor = state.store.find(factors, str(row.data.get("factor_sid")))
        if factor is not None:
            row.data["factor_type"] = factor.data.get("factor_type", "push")
        row.data["status"] = "pending"
        self._answer(row, row.hidden.get("auth_payload"), row.created)

    def tick(self, state: State, row: Row, now: float) -> None:
        if row.data.get("status") == "pending" and now >= (instant(row.data.get("expiration_date")) or now + 1):
            row.data["status"] = "expired"

    def updated(self, state: State, row: Row, given: dict[str, Any]) -> None:
        self._answer(row, given.get("auth_payload"), row.updated)

    def _answer(self, row: Row, payload: Any, now: float) -> None:
        if payload and row.data["status"] == "pending":
            row.data.update(status="approved", date_responded=rfc3339(now))
