"""What to read: which units of which lists, in which order, and how many requests that takes at least. Pure.

Names, accounts, states and the time enter, a plan leaves. Called by `run`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from .._core.redaction.secret import safe_repr
from ..reading.kinds import DAY
from ..reading.windows import Pace, settled
from .resources import RESOURCES, Resource
from .state import UnitState
from .units import Partition, Unit, stays_open, units_of


@safe_repr
@dataclass(frozen=True, slots=True)
class Walk:
    """One read of a list without filter, for the rows that its filters do not bring.

    Attributes:
        account: whose list it is.
        resource: which.
        units: the units that the rows go into, the newest first.
    """

    account: str
    resource: Resource
    units: tuple[Unit, ...]

    @property
    def floor(self) -> float:
        """How far it goes back, in seconds since 1970."""
        return self.units[-1].first * DAY


@safe_repr
@dataclass(frozen=True, slots=True)
class Plan:
    """What to read.

    Attributes:
        units: newest first, accounts by turns.
        walks: the reads without filter.
        requests: how many requests it takes at least: a page more for every 1,000 rows of a unit, and a list more for
            every parent, is not known before.
        shut: sentences about lists that the credentials do not reach.
    """

    units: tuple[Unit, ...]
    walks: tuple[Walk, ...]
    requests: int
    shut: tuple[str, ...] = ()


@safe_repr
@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for.

    Attributes:
        since, until: the first instant, and the one after the last, in seconds since 1970.
        partition: how long units are.
        recheck: the first and the last day to read again although they are closed.
    """

    since: float
    until: float
    partition: Partition = "day"
    recheck: tuple[int, int] | None = None


def plan(
    resources: Sequence[Resource],
    accounts: Sequence[str],
    own: Iterable[str],
    states: Mapping[str, UnitState],
    wish: Wish,
) -> Plan:
    """What is to be read of some lists of some accounts.

    Args:
        own: the accounts whose own credentials there are.
    """
    reachable = frozenset(own)
    units: list[tuple[int, int, int, Unit]] = []
    walks: list[Walk] = []
    shut = []
    for order, resource in enumerate(resources):
        closed_to = [account for account in accounts if resource.own and account not in reachable]
        if closed_to:
            whose = closed_to[0] if len(closed_to) == 1 else f"{len(closed_to)} accounts"
            shut.append(
                f"the {resource.name} of {whose} are not read: Twilio shows them to an account's own credentials alone"
            )
        for turn, account in enumerate(accounts):
            if account in closed_to:
                continue
            wanted = _wanted(resource, account, states, wish, undated=False)
            units += [(-unit.after, turn, order, unit) for unit in wanted]
            if resource.undated and (undated := tuple(_wanted(resource, account, states, wish, undated=True))):
                walks.append(Walk(account, resource, undated))
    units.sort(key=lambda each: each[:3])
    found = tuple(unit for *_, unit in units)
    requests = sum(_requests(unit, states.get(unit.key)) for unit in found) + sum(
        _walk_requests(walk, states) for walk in walks
    )
    return Plan(found, tuple(walks), requests, tuple(shut))


def _wanted(
    resource: Resource, account: str, states: Mapping[str, UnitState], wish: Wish, *, undated: bool
) -> list[Unit]:
    """The units that must be read, the newest first: those that were never read, that are open, that are rechecked.

    Open ones are read wherever they lie: who asks for the last week does not give up what is open before.
    """
    found = {}
    for unit in units_of(resource, account, wish.since, wish.until, wish.partition, undated=undated):
        state = states.get(unit.key)
        if state is None or state.open or _rechecked(unit, wish):
            found[unit.key] = unit
    prefix = f"{resource.name}/{account}/"
    for key, state in states.items():
        if key.startswith(prefix) and key.endswith("/undated") == undated:
            unit = Unit(account, resource.name, state.first, state.after, undated)
            if key not in found and (state.open or _rechecked(unit, wish)):
                found[key] = unit
    return sorted(found.values(), key=lambda unit: -unit.after)


def _rechecked(unit: Unit, wish: Wish) -> bool:
    if wish.recheck is None or unit.whole:
        return False
    first, last = wish.recheck
    return unit.first <= last and first < unit.after


def _requests(unit: Unit, state: UnitState | None) -> int:
    known = RESOURCES.get(unit.resource)
    states, size = (1, 1000) if known is None else (known.states, known.kind.size)
    parents = 0
    if known is not None and known.parent:
        above = RESOURCES.get(known.parent)
        parents = 1 if above is None else above.states
        states = 0
    rows = 0 if state is None else state.rows
    return max(states + parents, ceil(rows / size), 1)


def _walk_requests(walk: Walk, states: Mapping[str, UnitState]) -> int:
    """A walk passes all rows back to its floor: those of the units of that time, as far as they are known."""
    rows = 0
    for unit in walk.units:
        for each in (unit, Unit(unit.account, unit.resource, unit.first, unit.after)):
            state = states.get(each.key)
            rows += 0 if state is None else state.rows
    return max(1, ceil(rows / walk.resource.kind.size))


def state_of(
    resource: Resource, unit: Unit, begun: float, rows: int, final: bool, print_: int, before: UnitState | None
) -> UnitState:
    """What is known of a unit after a read.

    Args:
        final: whether each of its rows is final.
        print_: what its rows are, in a number, of lists whose days settle.
        before: what was known until then.
    """
    same = begun
    if before is not None and before.print == print_ and before.same:
        same = before.same
    opened = stays_open(resource, unit, begun, final, settled(unit.after - 1, same, begun, Pace()))
    return UnitState(begun, rows, opened, unit.first, unit.after, print_, same if resource.kind.settles else 0.0)
