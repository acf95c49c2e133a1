"""What an emulator begins with, by a file: subaccounts, numbers, phones, messages, a past, faults.

A table of TOML enters, as `tomllib` reads it; `world` holds what it says. Called by the command line, and by the pytest
plugin for its subaccounts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, get_args
from urllib.parse import urlencode

from .. import facts
from ..facts import OperationFacts
from .calling.manners import Kind, Manner
from .exposure import checked_account
from .limits import NAMES, Limits
from .messaging.lifecycle import OUTCOMES, Outcome
from .phone_scripts import checked_seconds, checked_words, steps
from .phones import GREETING, checked_address
from .routing import collection, fill
from .state import ACCOUNTS
from .world import World

_NUMBERS = f"{ACCOUNTS}.incoming_phone_numbers"
_MESSAGES = f"{ACCOUNTS}.messages"
_TYPES: dict[str, type | tuple[type, ...]] = {"text": str, "number": int, "date": datetime, "texts": list}
_WORDS = {"text": "a text", "number": "a whole number", "date": "a date with a time", "texts": "a list of texts"}
# The keys of each table, and what they take; `!`: must be there.
_KEYS: dict[str, dict[str, str]] = {
    "accounts": {"name": "text!", "sid": "text", "auth_token": "text"},
    "phones": {
        "number": "text!",
        "receives": "text",
        "error_code": "number",
        "calls": "text",
        "after": "number",
        "greeting": "text",
        "script": "texts",
    },
    "messages": {
        "from": "text!",
        "to": "text!",
        "body": "text",
        "status": "text",
        "date": "date",
        "account": "text",
    },
    "populate": {"days": "number", "messages": "number", "calls": "number", "subaccounts": "number", "seed": "number"},
}
_WHOLE = ("accounts", "numbers", "phones", "messages", "populate", "faults", "debugger", "limits")


def seed(world: World, table: Mapping[str, Any]) -> None:
    """Puts into a world what a file says.

    Raises:
        TypeError, ValueError: it has a key that there is not, or a value that makes no sense; the text names both.
    """
    if unknown := [key for key in table if key not in _WHOLE]:
        raise ValueError(f"there is no key {unknown[0]}; there are: {', '.join(_WHOLE)}")
    if (url := table.get("debugger")) is not None:
        _in("debugger", lambda: _debugger(world, url))
    if (limits := table.get("limits")) is not None:
        _in("limits", lambda: _limits(world, limits))
    accounts: dict[str, str] = {}
    for where, entry in _entries(table, "accounts", _KEYS["accounts"]):
        if entry["name"] in accounts:
            raise ValueError(f"{where}.name: there are two accounts {entry['name']!r}")
        _in(where, lambda: accounts.update({entry["name"]: _account(world, entry)}))  # noqa: B023
    if (past := table.get("populate")) is not None:
        _in("populate", lambda: _populate(world, past))
    for name, keys, do in (
        ("numbers", _number_keys(), _number),
        ("phones", _KEYS["phones"], _phone),
        ("messages", _KEYS["messages"], _message),
    ):
        for where, entry in _entries(table, name, keys):
            account = entry.pop("account", None)
            if account is not None and account not in accounts:
                known = ", ".join(accounts) or "none in this file"
                raise ValueError(f"{where}.account: there is no account {account!r}; there are: {known}")
            _in(where, lambda: do(world, accounts.get(account, world.state.account_sid), entry))  # noqa: B023
    faults = table.get("faults", [])
    if not isinstance(faults, list):
        raise TypeError(f"faults must be {_WORDS['texts']}, not {faults!r}")
    for index, fault in enumerate(faults, 1):
        _in(f"faults[{index}]", lambda: world.faults.switch_on(fault))  # noqa: B023


def _debugger(world: World, url: Any) -> None:
    """Where alerts are told of."""
    if not isinstance(url, str) or not url.startswith(("http://", "https://")):
        raise ValueError(f"it must be a URL of http:// or https://, not {url!r}")
    world.state.debugger = url


def subaccount(world: World, name: str) -> str:
    """Adds a subaccount; its SID."""
    host, path = collection(ACCOUNTS)
    form = {"FriendlyName": name}
    return str(_ask(world, world.state.account_sid, f"https://{_hosts(host)}{path}.json", form)["sid"])


def _account(world: World, entry: Mapping[str, Any]) -> str:
    """An account: with a SID one that belongs to no other, else a subaccount; its SID."""
    if "sid" not in entry:
        if "auth_token" in entry:
            raise ValueError("auth_token is for an account with a sid; a subaccount gets its own")
        return subaccount(world, entry["name"])
    sid, state = checked_account("sid", entry["sid"]), world.state
    token = entry.get("auth_token") or state.store.digest("token", sid)
    return world.within(lambda state: state.add_main(sid, token, entry["name"]).key)


def _limits(world: World, given: Any) -> None:
    """How much each account may do."""
    if not isinstance(given, dict):
        raise TypeError("it must be a table: [limits]")
    if unknown := [name for name in given if name not in NAMES]:
        raise ValueError(f"it has no key {unknown[0]}; it has: {', '.join(NAMES)}")
    world.limit(Limits(**given), None)


def _in(where: str, do: Callable[[], object]) -> None:
    try:
        do()
    except (TypeError, ValueError) as error:
        raise type(error)(f"{where}: {error}") from None


def _entries(table: Mapping[str, Any], name: str, keys: Mapping[str, str]) -> list[tuple[str, dict[str, Any]]]:
    """The tables of a list, checked, each with what it is called."""
    found = table.get(name, [])
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise TypeError(f"{name} must be a list of tables: [[{name}]]")
    entries = [(f"{name}[{index}]", entry) for index, entry in enumerate(found, 1)]
    return [(where, _checked(where, entry, keys)) for where, entry in entries]


def _checked(where: str, entry: Mapping[str, Any], keys: Mapping[str, str]) -> dict[str, Any]:
    for key, value in entry.items():
        if key not in keys:
            raise ValueError(f"{where} has no key {key}; it has: {', '.join(keys)}")
        kind = keys[key].rstrip("!")
        if not isinstance(value, _TYPES[kind]) or isinstance(value, bool):
            raise TypeError(f"{where}.{key} must be {_WORDS[kind]}, not {value!r}")
    if missing := [key for key, kind in keys.items() if kind.endswith("!") and key not in entry]:
        raise ValueError(f"{where} needs the key {missing[0]}")
    return dict(entry)


def _populate(world: World, past: Any) -> None:
    if not isinstance(past, dict):
        raise TypeError("it must be a table: [populate]")
    given = _checked("it", past, _KEYS["populate"])
    days, messages, number = given.get("days", 30), given.get("messages", 10_000), given.get("seed", 1)
    world.populate(days, messages, number, given.get("calls"), given.get("subaccounts", 2))


def _creates() -> OperationFacts:
    host, path = collection(_NUMBERS)
    found = (each for each in facts.load("api_v2010").operations.values() if each.verb == "create")
    return next(each for each in found if (each.host, _without_ids(each.path)) == (host, path))


def _without_ids(path: str) -> str:
    parts = ("{}" if part.startswith("{") else part for part in path.removesuffix(".json").split("/"))
    return "/".join(parts)


def _wires() -> dict[str, str]:
    """The texts that a number can be given, by Python name → wire name."""
    params = (param for param in _creates().params if param.place == "body")
    return {param.name: param.wire for param in params if param.name not in ("phone_number", "area_code")}


def _number_keys() -> dict[str, str]:
    return {"number": "text!", "account": "text", **dict.fromkeys(_wires(), "text")}


def _number(world: World, account: str, entry: dict[str, Any]) -> None:
    """A number of an account; the one that it has from the beginning is changed."""
    number, wires = checked_address(entry.pop("number")), _wires()
    form = {wires[key]: value for key, value in entry.items()}
    host, path = collection(_NUMBERS)
    base = f"https://{_hosts(host)}{fill(path, (account,))}"
    rows = world.state.store.rows(world.state.place(_NUMBERS, account))
    own = next((row.key for row in rows if row.data["phone_number"] == number), None)
    if own is None:
        _ask(world, account, f"{base}.json", {"PhoneNumber": number, **form})
    elif form:
        _ask(world, account, f"{base}/{own}.json", form)


def _phone(world: World, account: str, entry: dict[str, Any]) -> None:
    """What a phone does with messages and calls."""
    status, code = entry.get("receives", "delivered"), entry.get("error_code")
    if status not in OUTCOMES:
        raise ValueError(f"receives must be one of {', '.join(OUTCOMES)}, not {status!r}")
    if code is not None and status not in ("undelivered", "failed"):
        raise ValueError("error_code is for undelivered and failed")
    number = checked_address(entry["number"])
    world.decide(number, Outcome(status, code))
    if entry.keys() & {"calls", "after", "greeting", "script"}:
        manner = _manner(entry)
        world.within(lambda state: state.phones.behave(number, manner))


def _manner(entry: dict[str, Any]) -> Manner:
    """What a phone does with calls."""
    kind = entry.get("calls", "answer")
    known = get_args(Kind)
    if kind not in known:
        raise ValueError(f"calls must be one of {', '.join(known)}, not {kind!r}")
    after = checked_seconds("after", entry.get("after", 1))
    return Manner(kind, after, checked_words(entry.get("greeting", GREETING)), steps(entry.get("script", ())))


def _message(world: World, account: str, entry: dict[str, Any]) -> None:
    """A message that was sent or came in."""
    owned = world.state.store.rows(world.state.place(_NUMBERS, account))
    out = entry["from"] in {row.data["phone_number"] for row in owned}
    date = entry.get("date") or datetime.fromtimestamp(world.state.now(), UTC)
    if date.tzinfo is None:
        raise ValueError("date must have an offset, such as 2026-01-01T09:00:00Z")
    fields = {
        "from": entry["from"],
        "to": entry["to"],
        "body": entry.get("body", ""),
        "status": entry.get("status", "delivered" if out else "received"),
        "direction": "outbound-api" if out else "inbound",
        **dict.fromkeys(("date_created", "date_sent", "date_updated"), date),
    }
    host, path = collection(_MESSAGES)
    world.add(f"https://{_hosts(host)}{fill(path, (account,))}.json", fields)


def _hosts(host: str) -> str:
    return facts.addresses().api if host == "api" else host


def _ask(world: World, account: str, url: str, form: Mapping[str, str]) -> dict[str, Any]:
    """What the API answers an account.

    Raises:
        ValueError: it refuses.
    """
    status, body = world.ask(account, url, urlencode(form).encode())
    found: dict[str, Any] = json.loads(body)
    if status >= 400:
        raise ValueError(found.get("message"))
    return found
