"""The check of a campaign on the command line, with prices where there are credentials to ask for them.

Rows and a text enter, a `Report` leaves. Called by `bulk` and `bulk_campaign`. What is counted is in `trunkline.bulk`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..bulk.checking import Checker, Report
from ..bulk.rate import default_rate
from ..bulk.recipients import Recipient, Refused
from ..errors import TrunklineError
from .bulk_input import Text
from .identity import has_credentials, make_client
from .logs_saying import note


def check(
    rows: Callable[[], Iterable[Recipient | Refused]],
    text: Text,
    sender: str,
    out: frozenset[str],
    rate: float | None,
    key: str | None = None,
) -> Report:
    """What a campaign would do, with prices where there are credentials to ask for them."""
    checker = Checker(
        text.template,
        sender=sender,
        variables=text.variable_templates,
        media=bool(text.media),
        suppressed=out,
        key=key,
    )
    for row in rows():
        checker.add(row)
    return checker.report(_prices(checker), default_rate(sender) if rate is None else rate)


def _prices(checker: Checker) -> dict[str, Any]:
    from .._sync.pricing import prices_to

    if not checker.countries or not has_credentials():
        return {}
    found: dict[str, Any] = {}
    with make_client() as client:
        for country in sorted(checker.countries):
            try:
                found[country] = prices_to(client, country)
            except TrunklineError as error:
                note(f"the prices of {country} are not known: {error}")
    return found
