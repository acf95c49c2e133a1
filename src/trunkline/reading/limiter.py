"""How many requests an account may have under way: half after a refusal, slowly back. Pure; called by the plan."""

from __future__ import annotations

BACK = 10  # replies after which one more is tried


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
