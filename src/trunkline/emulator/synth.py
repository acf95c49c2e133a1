"""Facts types → values: every field of a model, with the arguments where they fit and plausible values elsewhere.

A row's fields enter, the missing ones are added to them. Called by `resources` and `verbs`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from .. import facts
from .._core.redaction.secret import safe_repr
from ..facts import Field, Param
from .routing import Kind, Model
from .store import Row, Store
from .values import DATES, encode, inner, snake, stamp

# Ids whose prefix the facts cannot say, because the model has no `sid` of that kind.
_PREFIXES = {
    "account": "AC", "assessment": "GQ", "bulk_hosting": "BH", "bundle": "BU", "category": "GC", "chat_service": "IS",
    "flex_service": "IS", "flex_user": "FU", "identity": "RI", "instance": "GO", "interaction": "KD", "job": "JS",
    "messaging_service": "MG", "organization": "OR", "parent_call": "CA", "phone_number": "PN", "plugin": "FP",
    "port_in_request": "KW", "question": "GS", "questionnaire": "QN", "role_assignment": "IY", "role": "RL",
    "room": "RM", "ttid": "video_transcriptions_", "user": "US", "worker": "WK", "workspace": "WS",
    "connect_app": "CN", "brand_vetting": "VT",
}  # fmt: skip
_ID_PREFIXES = {"assistants": "aia_asst_", "knowledge": "aia_know_", "tools": "aia_tool_", "users": "US"}
# What is null until something happens that the emulator does not play.
_NOT_YET = re.compile(
    r"callback|fallback|reason|delet|ended|end_time|finish|completed|expir|date_sent|forwarded|answered|caller_name"
    r"|group|queue_time|parent_|^price$|read|archived|last_|trigger|redacted|deactivat|_ending_|encryption_details"
)
_DONE = ("active", "COMPLETED")
_NEVER = re.compile(r"error|failure|fault|warning|violation|rejection")
_TEXTS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), text)
    for pattern, text in (
        (r"^direction$", "outbound-api"),
        (r"email", "owner@example.com"),
        (r"ur[li]s?$|redirect_to|link|endpoint|webhook|callback", "https://example.com/{name}"),
        (r"ip_address|^ip$", "192.0.2.1"),
        (r"phone|number$|address$|^from_?$|^to$|msisdn", "+14155550100"),
        (r"national_format|_formatted$", "(415) 555-0100"),
        (r"country|^iso", "US"),
        (r"region|edge", "us1"),
        (r"currency|price_unit|^unit$", "USD"),
        (r"balance", "100.00"),
        (r"language|locale", "en-US"),
        (r"time_?zone", "Etc/UTC"),
        (r"status|state$", "active"),
        (r"content_type|mime", "application/json"),
        (r"api_version", "2010-04-01"),
        (r"version", "1"),
        (r"^friendly_name$|^display_name$|^title$", "Example"),
        (r"^description$", "Made up by the emulator"),
        (r"^attributes$", "{{}}"),
        (r"^body$|^message_text$", "Hello"),
        (r"postal_code", "94105"),
        (r"^(city|locality)$", "San Francisco"),
        (r"^street$", "101 Main Street"),
        (r"^customer_name$", "Ana Lopez"),
        (r"^rate_center$", "SNFC CNTRL"),
        (r"^lata$", "722"),
        (r"^address_requirements$", "none"),
        (r"_unit$", "units"),
        (r"(verification|validation|activation)_code$", "123456"),
        (r"^short_code$", "72345"),
        (r"revision|^etag$", "0"),
        (r"^code$|_code$|digits|count|size|duration|amount|price|usage$", "0"),
        (r"domain", "example.com"),
        (r"^log_level$", "error"),
        (r"^auth_type$", "IP_ACL"),
    )
)
# Fields that `verbs` makes at each showing.
LINKS = frozenset({"uri", "url", "links", "subresource_uris"})
_SECRET = re.compile(r"token|secret|password|_key$|iccid|hash|certificate")
_BASES: dict[str, Any] = {
    "int": 0, "float": 0.0, "decimal": 0.0075, "seconds": 0, "millis": 0, "bool": False, "any": {}, "object": {},
    "address": "+14155550100", "json": {},
}  # fmt: skip


@cache
def _foreign() -> Mapping[str, str]:
    """The prefix of `xxx_sid` by `xxx`: of the model `Xxx`, wherever it is."""
    found: dict[str, str] = {}
    for module in sorted(facts.modules(), key=lambda name: name != "api_v2010"):
        for model, prefix in facts.load(module).prefixes.items():
            found.setdefault(snake(model), prefix)
    return found | _PREFIXES


@cache
def prefix_of(name: str, module: str) -> str | None:
    """The prefix of the SIDs in a field such as `chat_service_sid`; None where it is not known."""
    stem = name.removesuffix("_sid")
    if stem in _PREFIXES:
        return _PREFIXES[stem]
    own = {snake(model): prefix for model, prefix in facts.load(module).prefixes.items()}
    words = stem.split("_")
    for table in (own, _foreign()):
        for first in range(len(words)):
            if found := table.get("_".join(words[first:])):
                return found
    return None


def fields(model: Model) -> tuple[Field, ...]:
    """The fields of a model; none of a scalar."""
    return facts.load(model.module).models.get(model.name, ())


@cache
def fields_by_name(kind: Kind) -> dict[str, tuple[Field, str]]:
    """The fields of a row by Python name, of all models that show it, with their module."""
    out: dict[str, tuple[Field, str]] = {}
    shown = kind.model()
    for model in ([shown] if shown else []) + list(kind.models.values()):
        for field in fields(model):
            out.setdefault(field.name, (field, model.module))
    return out


@cache
def key_field(kind: Kind) -> str:
    """The wire name of the field that holds a row's id."""
    known = fields_by_name(kind)
    name = snake(kind.key)
    candidates = [name, "sid", "id"] if name.endswith("sid") else [name]
    if name.endswith("_id") or name.startswith("id_or_"):
        candidates.append("id")
    elif name.endswith("_name"):
        candidates.append("display_name")
    if not kind.key:
        candidates = ["sid", "id", "category", "prefix", "schema_version", "handle", "iso_country", "country_code"]
    found = next((known[candidate][0].wire for candidate in candidates if candidate in known), None)
    return found or ("sid" if not kind.key or name.endswith("sid") else name)


@cache
def key_prefix(kind: Kind) -> str:
    """The prefix of a collection's ids."""
    for each in kind.models.values():
        if found := facts.load(each.module).prefixes.get(each.name):
            return found
    last = kind.path.rpartition("/")[2]
    if kind.key.lower() == "id" and last.lower() in _ID_PREFIXES:
        return _ID_PREFIXES[last.lower()]
    model = kind.model()
    stem = snake(kind.key) if len(kind.key) > 3 else snake(last.removesuffix("s"))
    found = prefix_of(stem, model.module) if model else None
    return found or (_ID_PREFIXES.get(last.lower()) or re.sub(r"[^A-Z]", "", last.upper())[:2] or "ID")


def counted(kind: Kind) -> bool:
    """Whether the ids of a collection are numbers."""
    field = fields_by_name(kind).get(snake(kind.key))
    return field is not None and field[0].type == "int"


def new_key(kind: Kind, store: Store) -> str:
    """An id that was not given before."""
    prefix = key_prefix(kind)
    digits = store.fresh()
    if len(prefix) > 2:
        return f"{prefix}{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-8{digits[17:20]}-{digits[20:32]}"
    return prefix + digits


def apply(row: Row, kind: Kind, params: Iterable[Param], values: Mapping[str, Any]) -> None:
    """Puts arguments into the fields of the same name; what has no field is kept in `row.hidden` by Python name."""
    known = fields_by_name(kind)
    named = {param.wire: param for param in params}
    given: dict[str, Any] = {}
    if isinstance(whole := values.get(""), dict):
        given = {snake(name): value for name, value in whole.items()}
    for wire, value in values.items():
        param = named.get(wire)
        if param is None or param.place != "body" or not wire:
            continue
        head, _, rest = wire.partition(".")
        if param.name not in known and rest and isinstance(value, (str, int, bool, list)) and snake(head) in known:
            field = known[snake(head)][0]
            inside = row.data.get(field.wire)
            row.data[field.wire] = {**(inside if isinstance(inside, dict) else {}), snake(rest): value}
        else:
            named_by_sid = param.name not in known and f"{param.name}_sid" in known
            given[f"{param.name}_sid" if named_by_sid else param.name] = value
    for name, value in given.items():
        if name in known:
            field = known[name][0]
            empty = value == "" and field.type.partition(":")[0] not in ("str", "address")
            row.data[field.wire] = None if empty else encode(value, field.type)
        else:
            row.hidden[name] = value


@lru_cache(1024)
def _with(shown: frozenset[object], model: Model) -> frozenset[object]:
    return shown | {model}


@safe_repr
@dataclass(frozen=True, slots=True)
class Synth:
    """Fills rows. `settable` are the Python names of the arguments that a user could have given."""

    store: Store
    row: Row
    settable: frozenset[str] | set[str]

    def complete(self, model: Model) -> None:
        """Adds the fields of a model that the row does not have."""
        if model in self.row.shown:
            return
        self.row.shown = _with(self.row.shown, model)
        always = facts.load(model.module).always.get(model.name, ())
        for field in fields(model):
            if field.wire in self.row.data:
                continue
            value = None if self._is_link(field) else self._field(field, model.module)
            if value is None and field.name in always and not (self._comes_later(field) or self._is_link(field)):
                value = self._present(field, model.module)
            self.row.data[field.wire] = value

    def _is_link(self, field: Field) -> bool:
        """Whether it follows from where the row is shown."""
        return field.name in LINKS and field.name not in self.settable

    def _comes_later(self, field: Field) -> bool:
        """Whether it is the sender of a message, which a messaging service chooses when it sends."""
        return field.name == "from_" and field.name in self.settable

    def _present(self, field: Field, module: str) -> Any:
        """A value of what the API always sends."""
        value = self._value(field.name, field.type, module)
        return "" if value is None else value

    def _field(self, field: Field, module: str) -> Any:
        row, name, type_ = self.row, field.name, field.type
        if name in row.ids and type_.partition(":")[0] in ("str", "address", "int"):
            return encode(row.ids[name], type_)
        if type_ in DATES:
            if re.search(r"creat|updat|modif", name):
                return stamp(row.updated if "creat" not in name else row.created, type_)
            late = _NOT_YET.search(name) or name in self.settable
            return None if late and not row.made_up else stamp(row.created, type_)
        if name == "owner_account_sid" or (name.endswith("account_sid") and name not in self.settable):
            return row.account
        if _NEVER.search(name):
            return [] if inner(type_, "list") else None
        if not row.made_up and type_ != "bool":
            if name == "api_version" or type_ == "HttpMethod":
                return self._value(name, type_, module)
            if name in self.settable and not self._is_enum(type_, module):
                return [] if inner(type_, "list") else None
            if _NOT_YET.search(name) and inner(type_, "list") is None:
                return None
        return self._value(name, type_, module)

    def _is_enum(self, type_: str, module: str) -> bool:
        return type_ == "HttpMethod" or type_ in facts.load(module).enums

    def _value(self, name: str, type_: str, module: str, depth: int = 0) -> Any:
        product = facts.load(module)
        base = type_.partition(":")[0]
        item = inner(type_, "list")
        if item is not None:
            deep = item in product.models and (not self.row.made_up or depth > 2)
            return [] if deep or not self.row.made_up else [self._value(name, item, module, depth + 1)]
        if inner(type_, "map") is not None:
            return {}
        if base in product.enums:
            values = product.enums[base]
            # What is still under way would be so for ever.
            return next((each for each in (*_DONE, *values) if each in values), None)
        if base in product.models:
            if depth > 3:
                return None
            always = product.always.get(base, ())
            held = {each: self._inner_field(each, module, depth) for each in product.models[base]}
            return {
                each.wire: self._present(each, module) if value is None and each.name in always else value
                for each, value in held.items()
            }
        if base == "HttpMethod":
            return "POST"
        if base in DATES:
            return stamp(self.row.created, base)
        if base == "str":
            return self._text(name, module)
        value = _BASES.get(base, {})
        return encode(value, type_) if ":text" in type_ else (dict(value) if isinstance(value, dict) else value)

    def _inner_field(self, field: Field, module: str, depth: int) -> Any:
        if _NEVER.search(field.name):
            return [] if inner(field.type, "list") else None
        if field.name == "capabilities" or field.wire in ("voice", "sms", "mms", "SMS", "MMS"):
            return True if field.type == "bool" else self._value(field.name, field.type, module, depth + 1)
        return self._value(field.name, field.type, module, depth + 1)

    def _text(self, name: str, module: str) -> str | None:
        row = self.row
        if name in row.ids:
            return row.ids[name]
        if name == "sid" or name.endswith("_sid"):
            prefix = prefix_of(name, module)
            if prefix is None or not (row.made_up or name == "sid"):
                return None
            return prefix + self.store.digest(row.account, row.key, name)
        if name == "id" or name.endswith("_id"):
            return self.store.digest(row.account, row.key, name)
        if _SECRET.search(name):
            return self.store.digest("secret", row.number, name)
        for pattern, text in _TEXTS:
            if pattern.search(name):
                return text.format(name=name)
        return name.replace("_", " ")
