"""How many requests an account may have under way. Pure; called by who reads lists, and by who sends in bulk.

There are two: `Limiter` reads politely beside what else the account does: it begins with all that it may have and
gives up half. `InFlight` looks for the limit, which the API does not tell, and stays just below it.
"""

from __future__ import annotations

BACK = 10  # replies after which one more is tried

FIRST = 10
LESS = 0.85
HOLD = 5.0  # seconds after a refusal in which the limit stays
STEP = 5.0  # seconds between one more and the next


class Limiter:
    """The requests of one account.

    Args:
        most: how many may be under way at best.
    """

    __slots__ = ("_good", "allowed", "most", "refusals", "under_way", "until")

    def __init__(self, most: int) -> None:
        self.most = most
        self.allowed = float(most)
        self.under_way = 0
        self.until = 0.0  # no request before it
        self.refusals = 0
        self._good = 0

    def free(self, now: float) -> int:
        """How many requests may begin."""
        return 0 if now < self.until else max(0, int(self.allowed) - self.under_way)

    def answered(self) -> None:
        """A request was answered: after some of them one more is tried."""
        self.refusals = 0
        self._good += 1
        if self._good >= BACK * self.allowed and self.allowed < self.most:
            self.allowed, self._good = min(self.allowed + 1.0, float(self.most)), 0

    def refused(self, begun: float, now: float, retry_after: float | None) -> None:
        """A request was refused by 429. Those that were under way together count once.

        Args:
            begun: when the request was begun.
            retry_after: the seconds that the reply asks to wait.
        """
        self._good = 0
        if begun >= self.until:
            self.allowed = max(1.0, self.allowed / 2)
            self.refusals += 1
            wait = min(2.0 ** min(self.refusals - 1, 6), 60.0) if retry_after is None else retry_after
            self.until = max(self.until, now + max(0.0, wait))


class InFlight:
    """As many requests as an account is allowed: one more for each success until the first refusal, then slowly.

    Requests of others count: replies tell how many the account has under way, and the limit is that of the account.

    Args:
        most: how many may be under way at best.
    """

    __slots__ = (
        *("_cut", "_full", "_peaks", "_period", "_refusals", "_rising", "_step"),
        *("limit", "most", "others", "refusals", "under_way", "until"),
    )

    def __init__(self, most: int = 1000) -> None:
        self.most = most
        self.limit = float(min(FIRST, most))
        self.under_way = 0
        self.others = 0
        self.until = 0.0  # no request before it
        self._rising = True
        self._cut = float("-inf")  # when the limit was last lowered
        self._step = float("-inf")  # when it was last raised, slowly
        self._full = float("-inf")  # when all of it was last used
        self._peaks = (0, 0)  # the most of ours under way in the last period and in this one
        self._period = 0.0  # when this one began
        self._refusals = 0  # in a row
        self.refusals = 0

    def free(self, now: float) -> int:
        """How many requests may begin; one at least where none of ours is under way."""
        if now < self.until:
            return 0
        return max(int(self.limit) - self.others - self.under_way, 0 if self.under_way else 1)

    def begun(self, count: int, now: float) -> None:
        """Requests begin."""
        if now >= self._period + STEP:
            self._peaks, self._period = (self._peaks[1], self.under_way), now
        self.under_way += count
        self._peaks = (self._peaks[0], max(self._peaks[1], self.under_way))
        if self.under_way + self.others >= int(self.limit):
            self._full = now

    def answered(self, begun: float, now: float, concurrent: int | None = None) -> None:
        """A request was answered, by whatever but 429.

        Args:
            begun: when it was begun.
            concurrent: the account's requests under way, as `Twilio-Concurrent-Requests` tells.
        """
        self._told(concurrent)
        self._refusals = 0
        if self._full >= begun:  # all was used while it was under way: a limit that is not used says nothing
            if self._rising:
                self._raise()
            elif now >= self._cut + HOLD and now >= self._step + STEP:
                self._raise()
                self._step = now

    def refused(
        self, begun: float, now: float, retry_after: float | None = None, concurrent: int | None = None
    ) -> None:
        """A request was refused by 429. Those that were under way together count once.

        Args:
            begun: when it was begun.
            retry_after: the seconds that the reply asks to wait.
            concurrent: as of `answered`.
        """
        self._told(concurrent)
        self.refusals += 1
        if retry_after is not None:
            self.until = max(self.until, now + max(0.0, retry_after))
        if begun < self._cut:
            return
        self._rising = False
        self._refusals += 1
        self.limit = max(1.0, min(self.limit, max(self._peaks) + self.others) * LESS)
        self._cut = now
        if self.limit == 1.0 and retry_after is None:
            self.until = max(self.until, now + min(2.0 ** min(self._refusals - 1, 6), 60.0))

    def dropped(self) -> None:
        """A request ended without a reply, or was not made."""
        self.under_way -= 1

    def _raise(self) -> None:
        self.limit = min(self.limit + 1.0, float(self.most))

    def _told(self, concurrent: int | None) -> None:
        if concurrent is not None:
            self.others = max(0, concurrent - max(self._peaks))
        self.under_way -= 1
