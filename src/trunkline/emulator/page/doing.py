"""What forms do with phones: each waits for as long as a phone would, and leads back to a page. Waits.

Called by the pages with forms; `phones` and `calling` do it.
"""

from __future__ import annotations

from collections.abc import Awaitable

from ..phone_calls import AsyncPhoneCall
from ..phones import AsyncPhone
from ..shell import Endless, Stepping
from .asking import Answer, Asked

PHONE = "+14155550123"
"""The phone that forms begin with."""


def phone(asked: Asked, number: str) -> AsyncPhone:
    """A phone.

    Raises:
        ValueError: there is no such number.
    """
    return AsyncPhone(asked.world, number.strip(), asked.shell.settle, asked.shell.listen)


async def settle(asked: Asked) -> None:
    """Has applications asked at once where time stands still; where it runs, they are asked anyway."""
    if asked.world.clock.frozen and not asked.shell.refused:
        await asked.shell.settle()


async def listen(asked: Asked, call: AsyncPhoneCall) -> None:
    """Lets time go on until it is the phone's turn, where it stands still."""
    if asked.world.clock.frozen and not asked.shell.refused:
        await asked.shell.listen(None, call._calm)


async def done(asked: Asked, work: Awaitable[str | None], back: str, said: str = "") -> Answer:
    """Does something and leads to a page, which says what was refused.

    Args:
        work: what it returns is the page instead of `back`.
        back: the page that it was asked from.
        said: what is said when it is done.
    """
    try:
        to = await work
    except (ValueError, Stepping, Endless) as error:
        return asked.back(back, str(error), bad=True)
    return asked.back(to or back, said)
