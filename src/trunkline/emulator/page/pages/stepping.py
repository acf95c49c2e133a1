"""Steps of a clock that stands still, from the strip on every page. What is asked enters, the page before leaves."""

from __future__ import annotations

from .. import ROOT, doing
from ..asking import Answer, Asked, Route


async def step(asked: Asked) -> Answer:
    """Steps to what is due next, by seconds, or until nothing is due."""
    wanted, world = asked.form.get("step", "next"), asked.world

    async def work() -> None:
        if wanted == "all":
            await asked.shell.step(None)
        elif wanted == "next":
            due = world.next_due()
            await asked.shell.step(0.0 if due is None else max(0.0, due - world.clock.timestamp()))
        else:
            await asked.shell.step(world.clock.checked(_seconds(wanted)))

    return await doing.done(asked, work(), _own(asked.form.get("back", "")))


def _seconds(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"step: {text[:40]!r} must be a number of seconds, next or all") from None


def _own(path: str) -> str:
    """A page of this server, whatever a form says."""
    fine = path == "/" or path.startswith((f"{ROOT}/", "/?"))
    return path if fine and path.isprintable() and path.isascii() else "/"


ROUTES = (Route("POST", f"{ROOT}/step", step),)
