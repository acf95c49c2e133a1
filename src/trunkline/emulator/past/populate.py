"""Makes a past for the main account and some subaccounts. Called by `world`; the rows are asked for by `store`."""

from __future__ import annotations

from collections.abc import Callable
from math import floor
from operator import index
from typing import Any, NamedTuple

from ..behaviours.accounts import Accounts
from ..behaviours.numbers import Numbers
from ..clock import Clock, shown
from ..errors import Refusal
from ..state import ACCOUNTS, State
from ..store import Place, Row, Source
from .calls import Calls, Conferences, Recordings
from .made import DAY, Account
from .messages import Alerts, Messages
from .people import own_numbers
from .sids import Dice, Sids
from .texts import OFFERS
from .timeline import Timeline

MOST_DAYS = 3_650
MOST_MESSAGES = 10_000_000
MOST_SUBACCOUNTS = 9
_SHARE = 50  # a subaccount has one message for so many of the main account


class Amounts(NamedTuple):
    """How much happened."""

    days: int
    messages: int
    calls: int
    subaccounts: int


def amounts(days: object, messages: object, calls: object, subaccounts: object) -> Amounts:
    """The amounts, checked.

    Raises:
        TypeError: one of them is no int.
        ValueError: one of them is too small or too large.
    """
    many = _within("messages", messages, 1, MOST_MESSAGES)
    return Amounts(
        _within("days", days, 1, MOST_DAYS),
        many,
        many // 25 if calls is None else _within("calls", calls, 0, MOST_MESSAGES),
        _within("subaccounts", subaccounts, 0, MOST_SUBACCOUNTS),
    )


def whole(name: str, value: Any) -> int:
    """An argument as an int.

    Raises:
        TypeError: it is none.
    """
    if isinstance(value, bool):
        raise TypeError(f"{name} must be an int, not bool")
    try:
        return index(value)
    except TypeError:
        raise TypeError(f"{name} must be an int, not {type(value).__name__}") from None


def _within(name: str, value: Any, least: int, most: int) -> int:
    number = whole(name, value)
    if not least <= number <= most:
        raise ValueError(f"{name} must be {least} to {most}, not {shown(number)}")
    return number


class Recipe(NamedTuple):
    """What a past is made of; the store's seed beside. It ends at an instant in seconds since 1970."""

    seed: int
    amounts: Amounts
    end: int


class Past:
    """The pasts of accounts, by the path of the collections that have rows of them."""

    def __init__(self, recipe: Recipe, clock: Clock) -> None:
        self.recipe, self.clock = recipe, clock
        self._sources: dict[tuple[str, str, str], Source] = {}
        self._below: dict[tuple[str, str], Callable[[str], Source]] = {}

    def add(self, place: Place, source: Source) -> None:
        """Gives a collection its rows."""
        self._sources[place[:3]] = source

    def add_below(self, place: Place, part: str, source: Callable[[str], Source]) -> None:
        """Gives the rows of a collection collections of their own, by the SID of the row above."""
        self._below[place.path, part] = source

    def source(self, place: Place) -> Source | None:
        """The rows of a collection."""
        found = self._sources.get(place[:3])
        if found is None and place.path.count("/") > 3:
            above, key, part = place.path.rsplit("/", 2)
            below = self._below.get((above, part))
            found = below(key) if below else None
        return found


def populate(state: State, seed: int, amount: Amounts) -> None:
    """Gives the main account a past that ends now, and subaccounts smaller ones.

    Raises:
        ValueError: there is one.
    """
    if state.store.sources is not None:
        raise ValueError("the emulator has a past already; reset() forgets it")
    recipe = Recipe(seed, amount, floor(state.now()))
    state.store.sources = _made(state, recipe, own=True)


def again(state: State, recipe: Recipe) -> Past:
    """The past of a recipe, for a state that has its accounts and numbers already."""
    return _made(state, recipe, own=False)


def _made(state: State, recipe: Recipe, *, own: bool) -> Past:
    past, amount, end = Past(recipe, state.clock), recipe.amounts, recipe.end
    begin = end - amount.days * DAY
    for turn in range(amount.subaccounts + 1):
        share = 1 if turn == 0 else _SHARE * turn
        key = bytes.fromhex(state.store.digest("past", recipe.seed, turn))
        sid = state.account_sid if turn == 0 else f"AC{Sids(key).digits(b'account', 0)}"
        if own and turn:
            _subaccount(state, turn, sid, begin)
        service = f"MG{Sids(key).digits(b'service', 0)}"
        account = Account(sid, own_numbers(turn), service, Sids(key), state.clock.timestamp)
        _add(past, state, account, Dice(key), (begin, end), max(1, amount.messages // share), amount.calls // share)
        if own:
            _own(state, account, begin)
    return past


def _add(
    past: Past, state: State, account: Account, dice: Dice, time: tuple[int, int], messages: int, calls: int
) -> None:
    said = Messages(account, Timeline(dice, *time, messages), dice)
    place = state.place(f"{ACCOUNTS}.messages", account.sid)
    past.add(place, said)
    past.add_below(place, "Media", said.files)
    past.add(state.place("monitor.v1.alerts", tenant=account.sid), Alerts(said))
    if calls == 0:
        return
    rung = Calls(account, Timeline(dice, *time, calls), dice)
    met = Conferences(rung)
    past.add(state.place(f"{ACCOUNTS}.calls", account.sid), rung)
    past.add(state.place(f"{ACCOUNTS}.recordings", account.sid), Recordings(rung))
    past.add(place := state.place(f"{ACCOUNTS}.conferences", account.sid), met)
    past.add_below(place, "Participants", met.participants)


def _subaccount(state: State, turn: int, sid: str, begin: int) -> None:
    """Creates a subaccount of the main account."""
    place, row = state.place(ACCOUNTS), _row(state, state.account_sid, sid, begin)
    row.data["friendly_name"] = f"Branch {turn}"
    Accounts().created(state, place, row)
    row.data.update(sid=row.key, auth_token=state.store.digest("token", row.key))
    state.store.add(place, row)


def _own(state: State, account: Account, begin: int) -> None:
    """Stores the numbers of an account and its messaging service."""
    bought = state.place(f"{ACCOUNTS}.incoming_phone_numbers", account.sid)
    services = state.place("messaging.v1.services", tenant=account.sid)
    pool = state.place("messaging.v1.services.phone_numbers", account.service, tenant=account.sid)
    service = _row(state, account.sid, account.service, begin)
    service.data.update(sid=account.service, friendly_name="Offers", sticky_sender=True, smart_encoding=True)
    service.data.update(usecase="marketing", us_app_to_person_registered=True, validity_period=14_400)
    state.store.add(services, service)
    for turn, number in enumerate(account.numbers):
        row = _row(state, account.sid, f"PN{account.sids.digits(b'number', turn)}", begin)
        row.data.update(sid=row.key, phone_number=number)
        try:
            Numbers().created(state, bought, row)
        except Refusal:
            continue  # it was bought before
        state.store.add(bought, row)
        if turn == OFFERS:
            sender = _row(state, account.sid, row.key, begin)
            sender.data.update(sid=row.key, service_sid=account.service, phone_number=number, country_code="US")
            sender.data["capabilities"] = ["SMS", "MMS", "voice"]
            state.store.add(pool, sender)


def _row(state: State, account: str, key: str, begin: int) -> Row:
    row = state.blank(key)
    row.account, row.ids, row.made_up = account, {"account_sid": account}, False
    row.created = row.updated = row.when = begin
    return row
