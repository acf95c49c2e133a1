"""Which of two replies about a row holds. Pure; the rule of every store that is written by more than one request."""

from __future__ import annotations


def replaces(old_asked: float, old_updated: float | None, new_asked: float, new_updated: float | None) -> bool:
    """Whether a reply takes the place of what is kept of a row.

    Not if it was asked for earlier: replies may overtake one another. Not if its `date_updated` is older: it comes from
    a copy of the API's data that lags. A change may leave `date_updated` as it is, so equal ones are replaced.

    Args:
        old_asked, new_asked: when each reply was asked for, in seconds since 1970.
        old_updated, new_updated: the row's `date_updated` in each; None where it has none.
    """
    if new_asked < old_asked:
        return False
    return old_updated is None or new_updated is None or new_updated >= old_updated
