"""What was answered so far, for `/metrics`. Called by `app`, in the event loop."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from ..._core.redaction.secret import safe_repr

BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)


@safe_repr
@dataclass(slots=True)
class Requests:
    """What was answered: by template of the route, method and status; and how long it took."""

    counts: Counter[tuple[str, str, int]] = field(default_factory=Counter)
    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    within: Counter[tuple[str, float]] = field(default_factory=Counter)

    def add(self, template: str, method: str, status: int, seconds: float) -> None:
        """Counts an answer."""
        self.counts[template, method, status] += 1
        self.seconds[template] += seconds
        for bound in BOUNDS:
            if seconds <= bound:
                self.within[template, bound] += 1
