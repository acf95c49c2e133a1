"""The numbers of all accounts, for forms that need one. A `World` enters, numbers leave. Called by the pages."""

from __future__ import annotations

from ..state import State
from ..world import World

MOST = 50


def numbers(world: World) -> tuple[str, ...]:
    """The first numbers of the accounts; the main account's own comes first."""

    def work(state: State) -> tuple[str, ...]:
        found = dict.fromkeys(
            str(row.data.get("phone_number"))
            for sid in state.accounts
            for row in state.store.rows(state.place("api.v2010.accounts.incoming_phone_numbers", sid))
        )
        return tuple(found)[:MOST]

    return world.within(work)
