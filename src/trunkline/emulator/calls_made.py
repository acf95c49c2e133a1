"""The calls of an emulator as tests ask for them: who was called by whom, and what was heard. Pure; made by `base`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from .._core.redaction.secret import safe_repr
from .phone_calls import CallLine, lines, transcript
from .state import State
from .store import Row

if TYPE_CHECKING:
    from .calling.story import Story


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class MadeCall:
    """A call of the emulator, as it is now.

    Attributes:
        sid, account_sid: of the call.
        parent_sid: of the call whose Dial has made it; empty for others.
        to, from_: of the call.
        status: `queued`, `ringing`, `in-progress`, `completed`, `busy`, `no-answer`, `failed`, `canceled`.
        direction: `outbound-api`, `outbound-dial` or `inbound`.
        duration: seconds that it has lasted; 0 where nobody answered, and as long as it lasts.
        lines: what happened, as its phone knows it.
        at: when it was created, in UTC by the emulator's clock.
    """

    sid: str
    account_sid: str
    parent_sid: str
    to: str
    from_: str
    status: str
    direction: str
    duration: int
    at: datetime
    lines: tuple[CallLine, ...] = field(repr=False)

    @property
    def heard(self) -> tuple[str, ...]:
        """What its phone has heard: texts that were said, URLs that were played, keys."""
        return tuple(line.text for line in self.lines if line.heard)

    @property
    def transcript(self) -> str:
        """What happened, a line each."""
        phone = self.from_ if self.direction == "inbound" else self.to
        return transcript(self.lines, phone, self.at)


def calls(state: State) -> list[MadeCall]:
    """The calls of all accounts, oldest first; not those of a past that was made up."""
    rows = [row for sid in state.accounts for row in state.store.rows(state.place("api.v2010.accounts.calls", sid))]
    stories: Mapping[str, Story] = state.calls.stories if state.calls is not None else {}
    made = [row for row in sorted(rows, key=lambda row: row.number) if not row.made_up]
    return [_call(row, stories.get(row.key)) for row in made]


def _call(row: Row, story: Story | None) -> MadeCall:
    data = row.data
    return MadeCall(
        sid=row.key,
        account_sid=row.account,
        parent_sid=str(data.get("parent_call_sid") or ""),
        to=str(data.get("to") or ""),
        from_=str(data.get("from") or ""),
        status=str(data.get("status") or ""),
        direction=str(data.get("direction") or ""),
        duration=int(data.get("duration") or 0),
        at=datetime.fromtimestamp(row.created, UTC),
        lines=lines(story) if story is not None else (),
    )
