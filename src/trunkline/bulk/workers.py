"""What a worker does: it sends a share of a campaign that others have made, as the ledger says.

A client and the place of a ledger enter; how far the campaign is, and when there is more to do, leave. Called by
`celery`, by the command `bulk worker`, and by workers of other queues. Several may work at the same time on a ledger in
Postgres.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .._core.call.deadline import Clock
from .._core.redaction.secret import safe_repr
from .campaign import DEADLINE, LEASE, Campaign
from .ledger import Ledger
from .places import open_ledger
from .progress import Progress
from .records import CampaignRow, Outcome, Tick

if TYPE_CHECKING:
    from .._async.client import AsyncClient
    from .._sync.client import Client


def find(ledger: Ledger, name: str | None) -> CampaignRow:
    """The campaign of a name; with None the only one.

    Raises:
        ValueError: there is none, or there are several.
    """
    rows = ledger.campaigns()
    found = [row for row in rows if name in (None, row.name)]
    if len(found) == 1:
        return found[0]
    names = ", ".join(row.name for row in rows) or "none"
    if name is not None:
        raise ValueError(f"the ledger has no campaign {name!r}; it has: {names}")
    raise ValueError(f"name must be that of a campaign; the ledger has: {names}")


def campaign_of(client: AsyncClient | Client, ledger: Ledger, name: str | None = None, **options: Any) -> Campaign:
    """A campaign as its ledger has it.

    Args:
        name: None: the only one.
        options: of `Campaign` that the ledger does not have: `status_callback`, `deadline`, `lease`.

    Raises:
        ValueError: there is none, or there are several.
    """
    row = find(ledger, name)
    spec = json.loads(row.spec)
    said: dict[str, Any] = {name: spec[name] for name in ("body", "content_sid", "content_variables", "media_url")}
    return Campaign(client, ledger, name=row.name, from_=spec["from"], options=spec["options"], **said, **options)


class Share:
    """A ledger of which one worker claims so many rows at most, for some time at most.

    Args:
        ledger: the whole one.
        most: rows that are sent, rejected or unknown in the end; None: all.
        seconds: for which rows are claimed; None: without end.

    Attributes:
        ended: whether no more are claimed, for one of these reasons.
        due: seconds until rows may be claimed that wait; None: there were none.
    """

    def __init__(
        self, ledger: Ledger, most: int | None, seconds: float | None, clock: Callable[[], float] = Clock.monotonic
    ) -> None:
        self._ledger, self._left, self._clock = ledger, most, clock
        self._end = None if seconds is None else clock() + seconds
        self.ended = False
        self.due: float | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ledger, name)

    def tick(self, run: int, outcomes: Sequence[Outcome], want: int, token: int, lease: float, deadline: float) -> Tick:
        """As that of the ledger, within the share."""
        if self._left is not None:
            self._left += sum(each.event == "unsent" for each in outcomes)
        late = self._end is not None and self._clock() >= self._end
        few = want if self._left is None else min(want, self._left)
        few = 0 if late else few
        tick = self._ledger.tick(run, outcomes, few, token, lease, deadline)
        if self._left is not None:
            self._left -= len(tick.claims)
        if want > 0 and few == 0:
            self.ended = True
        elif few > 0:
            self.ended, self.due = False, tick.due
        # What is due later is not waited for longer than the share lasts.
        over = self._end is not None and tick.due is not None and self._clock() + tick.due >= self._end
        return tick._replace(due=None) if over else tick


@safe_repr
class Worked(NamedTuple):
    """What a worker has come to.

    Attributes:
        progress: of the campaign.
        again: seconds after which there is more to do; None: nothing is left, or it is paused.
    """

    progress: Progress
    again: float | None


def work(
    client: Client,
    place: str | os.PathLike[str],
    name: str | None = None,
    *,
    at_most: int | None = None,
    seconds: float | None = None,
    status_callback: str | None = None,
    deadline: float = DEADLINE,
    lease: float = LEASE,
    **run: Any,
) -> Worked:
    """Sends a share of a campaign. Rows of workers that died become unknown when their leases have run out.

    Args:
        client: what sends.
        place: of the ledger: `postgresql://…`, or a file, from which one process sends.
        name: of the campaign; None: the only one.
        at_most: rows to send.
        seconds: for which rows are claimed; what is under way then is waited for.
        status_callback, deadline, lease: as of `Campaign`.
        run: arguments of `Campaign.run`.

    Raises:
        ValueError: there is no such campaign, or an argument is wrong.
        LedgerError: the ledger cannot be used, or was away for too long.
    """
    if at_most is not None and (isinstance(at_most, bool) or at_most < 1):
        raise ValueError(f"at_most must be a whole number of 1 or more, not {at_most!r}")
    if seconds is not None and not seconds > 0:
        raise ValueError(f"seconds must be more than 0, not {seconds!r}")
    ledger = open_ledger(place)
    try:
        share = Share(ledger, at_most, seconds)
        own = {"status_callback": status_callback, "deadline": deadline, "lease": lease}
        with campaign_of(client, cast(Ledger, share), name, **own) as campaign:
            ledger.expire(campaign.id)
            progress: Progress = campaign.run(**run)
    finally:
        ledger.close()
    return Worked(progress, _again(progress, share, lease))


def _again(progress: Progress, share: Share, lease: float) -> float | None:
    if progress.stopped is not None or progress.paused is not None or not progress.left:
        return None
    if progress.rows.get("pending"):
        return 0.0 if share.ended and share.due is None else max(0.5, share.due or 0.0)
    # Others send the rest; if they have died, their leases run out.
    return lease


def work_all(
    client: Client,
    place: str | os.PathLike[str],
    name: str | None = None,
    *,
    sleep: Callable[[float], object] = time.sleep,
    **given: Any,
) -> Progress:
    """Works until nothing is left to send, or the campaign is paused; waits for what others have claimed.

    Args and raises: as `work`.
    """
    while True:
        worked = work(client, place, name, **given)
        if worked.again is None:
            return worked.progress
        sleep(min(worked.again, 5.0))
