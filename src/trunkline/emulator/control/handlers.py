"""What each route of the control API does. The path's values, the query and the body enter; what is answered leaves.

Those that wait await the shell on the server's event loop, so that applications can ask the API back meanwhile. Named
by `routes`, called by `control`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

from msgspec import UNSET

from ... import facts
from ..._core.redaction.secret import safe_repr
from ..behaviours.numbers import own_number
from ..messaging import senders
from ..phones import Phone, checked_address
from ..shell import Shell
from ..state import State
from ..store import Row
from ..world import World
from . import bodies, fault_bodies, records
from .problems import Problem

_NUMBERS = "api.v2010.accounts.incoming_phone_numbers"


@safe_repr
@dataclass(frozen=True, slots=True)
class Asked:
    """A request that fits its route.

    Attributes:
        ids: the values in the path, by name.
        given: the body, or the query.
        headers: by name in lower case.
    """

    world: World
    shell: Shell
    ids: Mapping[str, str]
    given: Any
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


# The clock


def clock(asked: Asked) -> bodies.Clock:
    due, time = asked.world.next_due(), asked.world.clock
    return bodies.Clock(
        now=time.now(),
        frozen=time.frozen,
        due=None if due is None else datetime.fromtimestamp(due, UTC),
        out=asked.shell.out,
    )


async def advance(asked: Asked) -> bodies.Clock:
    await asked.shell.step(asked.world.clock.checked(asked.given.seconds))
    return clock(asked)


async def run(asked: Asked) -> bodies.Clock:
    await asked.shell.step(None)
    return clock(asked)


# What there is


def accounts(asked: Asked) -> bodies.Accounts:
    def work(state: State) -> bodies.Accounts:
        return bodies.Accounts(accounts=[account(row) for row in state.accounts.values()])

    return asked.world.within(work)


def account(row: Row) -> bodies.Account:
    """An account, without its token."""
    return bodies.Account(**{name: str(row.data.get(name) or "") for name in bodies.Account.__struct_fields__})


def reset(asked: Asked) -> None:
    asked.shell.reset()


def populate(asked: Asked) -> None:
    past: bodies.Past = asked.given
    asked.world.populate(past.days, past.messages, past.seed, past.calls, past.subaccounts)


def numbers(asked: Asked) -> bodies.Numbers:
    def work(state: State) -> bodies.Numbers:
        rows = [(sid, row) for sid in state.accounts for row in state.store.rows(state.place(_NUMBERS, sid))]
        return bodies.Numbers(numbers=[_number(sid, row) for sid, row in rows])

    return asked.world.within(work)


def add_number(asked: Asked) -> bodies.Number:
    wanted: bodies.NewNumber = asked.given
    number = checked_address(wanted.phone_number)

    def work(state: State) -> bodies.Number:
        owner = senders.owner(state, number)
        held = owner if owner is not None and owner[1] is not None else None
        account = wanted.account_sid or (held[0] if held else state.account_sid)
        if account not in state.accounts:
            raise ValueError(f"account_sid: there is no account {account}")
        if held is not None and held[0] != account:
            raise ValueError(f"phone_number: {number} belongs to {held[0]}")
        row = senders.number_row(state, account, number) or own_number(state, number, account)
        state.store.keep(state.place(_NUMBERS, account), row)
        for name in wanted.__struct_fields__:
            if name not in ("phone_number", "account_sid") and (value := getattr(wanted, name)) is not UNSET:
                row.data[name] = value
        return _number(account, row)

    return asked.world.within(work)


def _number(account: str, row: Row) -> bodies.Number:
    values: dict[str, Any] = {name: row.data.get(name) for name in bodies.Number.__struct_fields__}
    return bodies.Number(**{**values, "account_sid": account})


@cache
def _secrets() -> frozenset[str]:
    """The names of fields that hold secrets, by the facts."""
    models = (model for module in facts.modules() for model in facts.load(module).models.values())
    return frozenset(field.wire for model in models for field in model if field.mark == "secret")


def attach(asked: Asked) -> None:
    file: bodies.File = asked.given
    asked.world.attach(file.url, file.content, file.content_type)


def add_row(asked: Asked) -> bodies.Row:
    wanted: bodies.NewRow = asked.given
    row = asked.world.add(wanted.url, wanted.fields)
    return bodies.Row(row={name: value for name, value in row.items() if name not in _secrets()})


# Phones


async def text(asked: Asked) -> bodies.Written:
    wanted: bodies.Text = asked.given
    return await _write(asked, wanted.to, wanted.wait, wanted.body, wanted.media, wanted.parameters)


async def opt_out(asked: Asked) -> bodies.Written:
    return await _write(asked, asked.given.to, asked.given.wait, "STOP")


async def opt_in(asked: Asked) -> bodies.Written:
    return await _write(asked, asked.given.to, asked.given.wait, "START")


async def _write(
    asked: Asked, to: str, wait: bool, body: str, media: list[str] | None = None, more: dict[str, str] | None = None
) -> bodies.Written:
    phone = _phone(asked)
    if wait and asked.shell.stepping:
        words = 'time is being stepped, so the application cannot be waited for: send "wait": false'
        raise Problem(409, "stepping", words)
    sid = phone._text(to, body, media or (), more or {})
    if wait:
        await asked.shell.settle()
    return bodies.Written(sid=sid)


def inbox(asked: Asked) -> bodies.Inbox:
    return bodies.Inbox(
        messages=[
            bodies.Arrived(
                sid=each.sid, from_=each.from_, to=each.to, body=each.body, media=list(each.media), at=each.at
            )
            for each in _phone(asked).inbox
        ]
    )


def receives(asked: Asked) -> None:
    _phone(asked).receives(asked.given.status, asked.given.error_code)


def _phone(asked: Asked) -> Phone:
    return Phone(asked.world, asked.ids["number"], lambda: None)


# What was recorded


def webhooks(asked: Asked) -> bodies.Webhooks:
    return records.webhooks(*asked.world.recorded_webhooks(), asked.given)


def requests(asked: Asked) -> bodies.Requests:
    return records.requests(*asked.world.recorded(), asked.given)


# Faults


def faults(asked: Asked) -> fault_bodies.Faults:
    return fault_bodies.listed(asked.world.faults)


def add_fault(asked: Asked) -> fault_bodies.Fault:
    return fault_bodies.switch_on(asked.world.faults, asked.given)


def end_fault(asked: Asked) -> None:
    fault = fault_bodies.find(asked.world.faults, asked.ids["id"])
    if fault is None:
        raise Problem(404, "not_found", f"There is no fault {asked.ids['id']}")
    fault.end()


def clear_faults(asked: Asked) -> None:
    asked.world.faults.clear()
