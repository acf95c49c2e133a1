"""Faults on the page of the clock: which are on, a form for a new one. What is asked enters, a page leaves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...control import fault_bodies
from ...world import World
from .. import ROOT
from ..asking import Answer, Asked, Route
from ..parts import fault_forms
from ..parts.texts import short

_BACK = f"{ROOT}/clock"
_MOST = 100
_DEFAULTS = {"host": "*", "path": "*", "event": "*", "url": "*", "account": "*", "rate": 1.0}


def values(world: World, form: Mapping[str, str], problem: str) -> dict[str, Any]:
    """What the template needs to show the faults.

    Args:
        form: what the form of a new one holds.
        problem: why that was refused.
    """
    known = fault_bodies.listed(world.faults).faults
    kinds = fault_forms.kinds()
    kind = form.get("kind", "")
    chosen = kind if kind in dict(kinds) else ""
    return {
        "faults": [_row(each) for each in reversed(known[-_MOST:])],
        "active": sum(each.active for each in known),
        "kinds": kinds,
        "kind": chosen,
        "says": fault_forms.says(chosen) if chosen else "",
        "fields": fault_forms.fields(chosen, form) if chosen else (),
        "problem": problem,
    }


def _row(fault: fault_bodies.Fault) -> dict[str, Any]:
    when = {name: value for name, value in fault.when.items() if value != _DEFAULTS.get(name)}
    return {
        "id": fault.id,
        "words": fault_forms.words(fault.kind),
        "kind": fault.kind,
        "hits": fault.hits,
        "active": fault.active,
        "when": [f"{name} {short(str(value), 80)}" for name, value in when.items()],
    }


def end(asked: Asked) -> Answer:
    fault = fault_bodies.find(asked.world.faults, asked.ids["id"])
    if fault is None:
        return asked.missing("There is no such fault: all of them may have been ended meanwhile.")
    fault.end()
    return asked.back(_BACK, "The fault has ended")


def clear(asked: Asked) -> Answer:
    asked.world.faults.clear()
    return asked.back(_BACK, "All faults have ended")


ROUTES = (
    Route("POST", f"{ROOT}/faults/end", clear),
    Route("POST", f"{ROOT}/faults/{{id}}/end", end),
)
