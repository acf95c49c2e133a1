"""What the routes about snapshots, limits and accounts do. Named by `routes`, called by `control`."""

from __future__ import annotations

from msgspec import UNSET

from .. import limits as known
from ..saving.image import Image, taken
from ..state import State
from . import bodies, state_bodies
from .handlers import Asked, account
from .problems import Problem

_MOST = 100  # snapshots


def _shown(id: str, snapshot: Image) -> state_bodies.Snapshot:
    rows = sum(len(shelf.rows) for shelf in snapshot.shelves.values())
    return state_bodies.Snapshot(id=id, at=snapshot.at, rows=rows)


def _found(asked: Asked) -> Image:
    found: Image | None = asked.world.snapshots.get(asked.ids["id"])
    if found is None:
        raise Problem(404, "not_found", f"There is no snapshot {asked.ids['id']}")
    return found


def snapshots(asked: Asked) -> state_bodies.Snapshots:
    return state_bodies.Snapshots(snapshots=[_shown(id, each) for id, each in asked.world.snapshots.items()])


def take_snapshot(asked: Asked) -> state_bodies.Snapshot:
    kept = asked.world.snapshots
    if len(kept) >= _MOST:
        raise Problem(409, "too_many", f"There are {_MOST} snapshots already: delete some")
    number = 1 + max((int(id.removeprefix("snapshot-")) for id in kept), default=0)
    id = f"snapshot-{number}"
    kept[id] = taken(asked.world)
    return _shown(id, kept[id])


def restore_snapshot(asked: Asked) -> None:
    asked.shell.restore(_found(asked))


def delete_snapshot(asked: Asked) -> None:
    _found(asked)
    del asked.world.snapshots[asked.ids["id"]]


def limits(asked: Asked) -> state_bodies.AllLimits:
    def work(state: State) -> state_bodies.AllLimits:
        return state_bodies.AllLimits(limits=[_limits(sid, state.limits.of(sid)) for sid in state.accounts])

    return asked.world.within(work)


def set_limits(asked: Asked) -> state_bodies.AllLimits:
    wanted: state_bodies.NewLimits = asked.given
    given = {name: value for name in known.NAMES if (value := getattr(wanted, name)) is not UNSET}
    account_sid = None if wanted.account_sid is UNSET else str(wanted.account_sid)
    asked.world.limit(known.Limits(**given), account_sid)
    return limits(asked)


def _limits(sid: str, found: known.Limits) -> state_bodies.Limits:
    return state_bodies.Limits(account_sid=sid, **{name: getattr(found, name) for name in known.NAMES})


def add_account(asked: Asked) -> bodies.Account:
    wanted: state_bodies.NewAccount = asked.given
    return asked.world.within(
        lambda state: account(state.add_main(wanted.sid, wanted.auth_token, wanted.friendly_name))
    )
