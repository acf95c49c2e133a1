"""The messages of an emulator as tests ask for them: what was sent to whom. Pure; made by `world`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from .._core.redaction.secret import safe_repr
from .state import State
from .store import Row


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class SentMessage:
    """A message of the emulator, as it is now.

    Attributes:
        sid, account_sid: of the message.
        to, from_, body: of the message; `from_` is empty while a service has not chosen it.
        status: `queued`, `sent`, `delivered`, …
        direction: `outbound-api`, `outbound-reply` or `inbound`.
        error_code: Twilio's, of a message that failed.
        num_media: how many files it has.
        at: when it was created, in UTC by the emulator's clock.
    """

    sid: str
    account_sid: str
    to: str
    from_: str
    body: str = field(repr=False)
    status: str
    direction: str
    error_code: int | None
    num_media: int
    at: datetime


def messages(state: State) -> list[SentMessage]:
    """The messages of all accounts, oldest first; not those of a past that was made up."""
    rows = [row for sid in state.accounts for row in state.store.rows(state.place("api.v2010.accounts.messages", sid))]
    return [_message(row) for row in sorted(rows, key=lambda row: row.number) if not row.made_up]


def _message(row: Row) -> SentMessage:
    data = row.data
    code = data.get("error_code")
    return SentMessage(
        sid=row.key,
        account_sid=row.account,
        to=str(data.get("to") or ""),
        from_=str(data.get("from") or ""),
        body=str(data.get("body") or ""),
        status=str(data.get("status") or ""),
        direction=str(data.get("direction") or ""),
        error_code=None if code is None else int(code),
        num_media=int(data.get("num_media") or 0),
        at=datetime.fromtimestamp(row.created, UTC),
    )
