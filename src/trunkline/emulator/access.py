"""Who asks, and whether he may: the credentials of a request → the account that acts and the one that it is about.

Called by `world`.
"""

from __future__ import annotations

import base64
from functools import cache

from .errors import Refusal, not_found, unauthorized
from .routing import Match, collection, router
from .state import ACCOUNTS, State


def authenticate(state: State, header: str, match: Match | None, now: float) -> str:
    """The account whose credentials a request has.

    Args:
        header: its Authorization.
        match: what it asks for.

    Raises:
        Refusal: they are missing or wrong, or may not do this.
    """
    scheme, _, rest = header.partition(" ")
    if scheme.lower() == "bearer":
        account, expires = state.bearers.get(rest.strip(), ("", 0.0))
        if not account or expires <= now:
            raise unauthorized()
    else:
        try:
            user, _, password = base64.b64decode(rest, validate=True).decode().partition(":")
        except ValueError:
            raise unauthorized() from None
        known = state.account_of(user, password) if scheme.lower() == "basic" else None
        if known is None:
            raise unauthorized()
        account = known
        if user in state.keys and match is not None and _is_guarded(match):
            raise unauthorized("Authenticate: an API key cannot be used for this resource")
    owner = state.accounts.get(account)
    if owner is None:
        raise unauthorized()
    if owner.data["status"] != "active":
        raise inactive()
    return account


def account_of(state: State, acting: str, match: Match, path: str) -> str:
    """The account that a request is about.

    Args:
        acting: the account whose credentials it has.

    Raises:
        Refusal: they do not work for that account.
    """
    host, accounts = collection(ACCOUNTS)
    one = f"{accounts}/{{}}"
    if match.node.host != host or not match.node.path.startswith(one):
        return acting
    account = match.values[0]
    if state.may_act(acting, account):
        return account
    raise not_found(path) if match.node.path == one else unauthorized()


def inactive() -> Refusal:
    """The account is suspended or closed."""
    return Refusal(401, 20005, "Account not active")


@cache
def _guarded() -> frozenset[tuple[str, str]]:
    return frozenset(collection(name) for name in (ACCOUNTS, f"{ACCOUNTS}.keys"))


def _is_guarded(match: Match) -> bool:
    """Standard API keys reach neither accounts nor keys."""
    return router().home(match.node)[:2] in _guarded()
