"""How far an export is, and what came of it. Counts enter, sentences and JSON leave. Pure; called by `run`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._core.redaction.secret import safe_repr


@safe_repr
@dataclass(slots=True)
class Progress:
    """How far an export is; at the end what came of it.

    Attributes:
        accounts: how many are read.
        units, units_left: how many are to be read, and how many are left.
        rows, requests: how many came, and how many were made; of a dry run how many it takes at least.
        open: units of those that the next export reads again.
        refused: sentences about accounts and lists that Twilio does not show.
        too_old: units that the API does not tell of any more; `via="bulkexport"` may.
        notices: other sentences.
        phase: "reading", "done", or "planned" after a dry run.
    """

    accounts: int = 0
    units: int = 0
    units_left: int = 0
    rows: int = 0
    requests: int = 0
    open: int = 0
    refused: list[str] = field(default_factory=list)
    too_old: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    phase: str = "reading"

    @property
    def complete(self) -> bool:
        """Whether everything that was asked for was read."""
        return not self.refused and not self.too_old and not self.units_left

    def to_json(self) -> dict[str, Any]:
        """As programs read it."""
        names = ("phase", "accounts", "units", "units_left", "rows", "requests", "open")
        lists = ("refused", "too_old", "notices")
        return {**{name: getattr(self, name) for name in names}, **{name: list(getattr(self, name)) for name in lists}}

    def text(self) -> str:
        """As people read it."""
        of = f"of {_some(self.accounts, 'account')}"
        if self.phase == "planned":
            return f"{_some(self.units, 'unit')} {of} to read: {self.requests:,} requests at least; nothing was read"
        done = self.units - self.units_left
        begun = f"{done:,} of {_some(self.units, 'unit')} {of}" if self.units_left else f"{_some(done, 'unit')} {of}"
        rest = f"; {self.open:,} of them will be read again" if self.phase == "done" and self.open else ""
        return f"{begun} read: {_some(self.rows, 'row')} in {_some(self.requests, 'request')}{rest}"


def _some(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
