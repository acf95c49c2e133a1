"""What a sync is asked to read: its options checked, and which lists they mean. Pure; called by `sync`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from ..reading.kinds import KINDS
from .jobs import ListKey
from .source import ACCOUNTS_OF_THEIR_OWN


def check(kinds: Sequence[str], since: int | datetime, concurrency: int, clients: Mapping[str, Any]) -> None:
    """Refuses wrong options of a sync.

    Raises:
        ValueError: one of them is wrong; the text names it.
    """
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown or not kinds:
        given = f"not {unknown[0]!r}" if unknown else "one at least"
        raise ValueError(f"kinds must be of {', '.join(KINDS)}, {given}")
    if isinstance(since, datetime):
        if since.utcoffset() is None:
            raise ValueError("since must be a number of days or an aware datetime, not a naive one")
    elif isinstance(since, bool) or not isinstance(since, int) or since < 1:
        raise ValueError(f"since must be a number of days, at least 1, or an aware datetime, not {since!r}")
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
        raise ValueError(f"concurrency must be an int of at least 1, not {concurrency!r}")
    for sid, client in clients.items():
        if client.account_sid != sid:
            raise ValueError(f"clients must have each account's own client: that of {sid!r} is {client!r}")


def lists(
    accounts: Sequence[str], kinds: Sequence[str], own: str, clients: Mapping[str, Any]
) -> tuple[list[ListKey], list[str]]:
    """The lists that can be read of some accounts, and sentences about those that cannot.

    Args:
        own: the account of the credentials.
        clients: accounts that have credentials of their own.
    """
    shut = [account for account in accounts if account != own and account not in clients]
    found = [
        (account, kind)
        for account in accounts
        for kind in kinds
        if account not in shut or kind not in ACCOUNTS_OF_THEIR_OWN
    ]
    notices = []
    if shut and set(kinds) & set(ACCOUNTS_OF_THEIR_OWN):
        whose = shut[0] if len(shut) == 1 else f"{len(shut)} accounts"
        notices.append(
            f"the alerts of {whose} are not read: Twilio shows them to an account's own credentials alone. A sync of "
            "that account alone, with its credentials and into the same store, brings them"
        )
    return found, notices
