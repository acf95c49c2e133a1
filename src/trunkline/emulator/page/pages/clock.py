"""The emulator's time at `/_emulator/clock`: what is due, steps, and a reset. What is asked enters, a page leaves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from ...control import fault_bodies
from ...shell import Endless, Stepping
from ...state import State
from .. import ROOT, shown
from ..asking import Answer, Asked, Route
from ..parts import fault_forms
from ..parts.coming import coming
from . import faults

PATH = f"{ROOT}/clock"
_MOST_COMING = 12
_STEPS = ((1, "1 s"), (10, "10 s"), (60, "1 min"), (3_600, "1 h"), (86_400, "1 day"))
_FORGOTTEN = (
    ("messages", "message", "api.v2010.accounts.messages"),
    ("calls", "call", "api.v2010.accounts.calls"),
)


def clock(asked: Asked) -> Answer:
    return page(asked)


def page(asked: Asked, *, status: int = 200, form: Mapping[str, str] | None = None, problem: str = "") -> Answer:
    """The page of time and faults.

    Args:
        form: the filled form of a fault that was refused, with the reason in `problem`.
    """

    def work(state: State) -> tuple[list[dict[str, Any]], int]:
        due = [coming(timer) for timer in state.timers.first(_MOST_COMING)]
        now = state.now()
        rows = [
            {"at": datetime.fromtimestamp(each.due, UTC), "in_": _wait(each.due - now), **each._asdict()}
            for each in due
        ]
        return rows, len(state.timers)

    due, count = asked.world.within(work)
    values = faults.values(asked.world, asked.query if form is None else form, problem)
    return asked.page(
        "time.html",
        status=status,
        title="Clock & faults",
        coming=due,
        more=count - len(due),
        steps=_STEPS,
        stepping=asked.shell.stepping,
        **values,
    )


def add_fault(asked: Asked) -> Answer:
    try:
        made = fault_bodies.switch_on(asked.world.faults, fault_forms.read(asked.form.get("kind", ""), asked.form))
    except ValueError as error:
        return page(asked, status=400, form=asked.form, problem=str(error))
    return asked.back(PATH, f"{fault_forms.words(made.kind)}: from now on")


def _wait(seconds: float) -> str:
    """How long it is until something is due."""
    if seconds < 100:
        return f"{max(seconds, 0.0):.1f}".removesuffix(".0") + " s"
    if seconds < 2 * 86_400:
        return shown.span(seconds)
    return f"{seconds / 86_400:.0f} days"


async def step(asked: Asked) -> Answer:
    text = asked.form.get("seconds", "").strip()
    try:
        seconds = asked.world.clock.checked(float(text))
    except ValueError:
        words = "Seconds: time goes forward by a number of them, such as 1 or 0.5, to the year 9000 at most"
        return asked.back(PATH, words, bad=True)
    return await _stepped(asked, seconds)


async def run(asked: Asked) -> Answer:
    return await _stepped(asked, None)


async def _stepped(asked: Asked, seconds: float | None) -> Answer:
    began = asked.world.clock.timestamp()
    try:
        await asked.shell.step(seconds)
    except (Stepping, Endless) as error:
        return asked.back(PATH, f"Time was not stepped: {error}", bad=True)
    passed = asked.world.clock.timestamp() - began
    if seconds is None:
        said = "Nothing was due" if passed < 0.001 else f"{_wait(passed)} later nothing is due any more"
    else:
        said = f"{_wait(seconds)} later"
    return asked.back(PATH, said)


def ask_reset(asked: Asked) -> Answer:
    def work(state: State) -> list[str]:
        found = []
        for _, one, name in _FORGOTTEN:
            count = sum(len(state.store.rows(state.place(name, account))) for account in state.accounts)
            found.append(shown.plural(count, one))
        return found

    lines = asked.world.within(work)
    webhooks, dropped = asked.world.recorded_webhooks()
    requests, dropped_requests = asked.world.recorded()
    lines += [
        shown.plural(len(webhooks) + dropped, "webhook"),
        shown.plural(len(requests) + dropped_requests, "request"),
        shown.plural(len(asked.world.faults.known()) + len(asked.world.faults.webhooks.known()), "fault"),
    ]
    return asked.page("reset.html", title="Reset", lines=lines, number=asked.world.state.number)


def reset(asked: Asked) -> Answer:
    asked.shell.reset()
    return asked.back("/", "Everything was forgotten; the clock went on")


ROUTES = (
    Route("GET", PATH, clock),
    Route("POST", f"{ROOT}/faults", add_fault),
    Route("POST", f"{PATH}/step", step),
    Route("POST", f"{PATH}/run", run),
    Route("GET", f"{PATH}/reset", ask_reset),
    Route("POST", f"{PATH}/reset", reset),
)
