# Mirrored from _async/pricing.py by `make generate`; do not edit.
"""The prices of messages to a country, asked for once a day and client.

Enters: a client and a country. Leaves: the row of the Pricing API. Called by `messages.estimate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from ..models import pricing_v1 as m
from .api.pricing_v1 import Messaging
from .calling import Caller

if TYPE_CHECKING:
    from .._core.call.retry import RetryBudget

_DAY = 86_400.0
# Of each client, with those derived from it, which share a budget: country → when it was asked for, and what came.
_known: WeakKeyDictionary[RetryBudget, dict[str, tuple[float, m.MessagingCountryInstance]]] = WeakKeyDictionary()


def prices_to(client: Caller, country: str) -> m.MessagingCountryInstance:
    """The prices of messages to a country: those of the credentials' account, whose prices its subaccounts have.

    Raises:
        TrunklineError: as any call.
    """
    core = client._core
    of_client = _known.setdefault(core.budget, {})
    asked, found = of_client.get(country, (0.0, None))
    now = core.clock()
    if found is None or now - asked >= _DAY:
        found = Messaging(_of_credentials(client), ()).countries(country).fetch()
        of_client[country] = (now, found)
    return found


def _of_credentials(client: Caller) -> Caller:
    """What asks for the account of the credentials, where a client acts for another one."""
    if not client._on_behalf:
        return client
    caller = Caller()
    for name in Caller.__slots__:
        setattr(caller, name, getattr(client, name))
    caller._on_behalf = False
    return caller
