"""`@pytest.mark.twilio(…)`: what a test wants of the emulated Twilio. Pure. Called by `session`."""

from __future__ import annotations

from typing import Any

import pytest

from .wishes import NAMES, Wishes, read


def wishes(item: pytest.Item) -> Wishes:
    """What the markers of a test, its class and its module say; of one argument the nearest.

    Raises:
        TypeError, ValueError: an argument is none that there is, or makes no sense.
    """
    given: dict[str, Any] = {}
    for marker in item.iter_markers("twilio"):
        if marker.args:
            raise TypeError(f"its arguments have names: {', '.join(NAMES)}")
        given = {**marker.kwargs, **given}
    return read(given)
