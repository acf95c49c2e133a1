"""Deletes at Twilio what a store knows of a number, before the store itself forgets it. Called by the commands.

A store, a client and an address enter; how many rows were deleted, and which were not, leaves.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .._core.redaction.secret import safe_repr
from .._sync.client import Client
from ..errors import APIConnectionError, AuthenticationError, NotFoundError, TrunklineError
from .store.erasing import Held
from .viewing import Store

_MOST_SAID = 3


@safe_repr
@dataclass(frozen=True, slots=True)
class Deleted:
    """What became of rows at Twilio.

    Attributes:
        counts: how many were deleted, or were gone already, by kind: `message`, `media`, `call`, `recording`,
            `transcription`.
        failed: how many were not.
        reasons: why the first of them were not, a sentence each.
        ended_by: the error that ended it before all were tried: the credentials are refused, or Twilio is not reached.
    """

    counts: Mapping[str, int]
    failed: int = 0
    reasons: tuple[str, ...] = ()
    ended_by: AuthenticationError | APIConnectionError | None = None

    @property
    def complete(self) -> bool:
        """Whether nothing is left."""
        return not self.failed and self.ended_by is None


class _Tally:
    """What has become of rows so far; threads share it."""

    def __init__(self, progress: Callable[[int], object] | None) -> None:
        self.counts: Counter[str] = Counter()
        self.failed = 0
        self.reasons: list[str] = []
        self._lock = threading.Lock()
        self._progress = progress

    def done(self, kind: str) -> None:
        with self._lock:
            self.counts[kind] += 1
            if self._progress is not None:
                self._progress(self.counts.total())

    def fail(self, sid: str, error: TrunklineError) -> None:
        with self._lock:
            self.failed += 1
            if len(self.reasons) < _MOST_SAID:
                self.reasons.append(f"{sid}: {error}")


def delete_at_twilio(
    store: Store, client: Client, address: str, *, progress: Callable[[int], object] | None = None
) -> Deleted:
    """Deletes the messages of an address with their media, its calls, and the recordings of these calls, of their other
    legs and of conferences that they were in, with their transcriptions; several at a time.

    https://www.twilio.com/docs/messaging/api/message-resource#delete-a-message-resource
    https://www.twilio.com/docs/voice/api/call-resource#delete-a-call-resource
    https://www.twilio.com/docs/voice/api/recording#delete-a-recording-resource

    Args:
        store: where they are looked up: what it does not know of is not deleted.
        client: of the account, or of the main one of it.
        address: in its canonical form, as `query.addresses` has it.
        progress: called with the number of rows deleted so far, from whatever thread.

    Raises:
        StoreError: the store cannot be read.
        ValueError: the address is empty.
    """
    tally = _Tally(progress)

    def delete(row: Held) -> None:
        try:
            _delete(client.api.v2010.accounts(row.account), row, tally)
        except (AuthenticationError, APIConnectionError):
            raise
        except TrunklineError as error:
            tally.fail(row.sid, error)

    ended_by = None
    try:
        client.map(delete, store.reader.privacy.rows_of(address))
    except (AuthenticationError, APIConnectionError) as error:
        ended_by = error
    return Deleted(dict(tally.counts), tally.failed, tuple(tally.reasons), ended_by)


def _delete(account: Any, row: Held, tally: _Tally) -> None:
    """Deletes what is below a row, then the row: it is by the row that the rest is found."""
    if row.kind == "message":
        media = account.messages(row.sid).media
        for each in _listed(media) if row.media else ():
            _remove(media(each.sid), "media", tally)
        _remove(account.messages(row.sid), "message", tally)
    elif row.kind == "recording":
        transcriptions = account.recordings(row.sid).transcriptions
        for each in _listed(transcriptions):
            _remove(transcriptions(each.sid), "transcription", tally)
        _remove(account.recordings(row.sid), "recording", tally)
    else:
        _remove(account.calls(row.sid), "call", tally)


def _listed(resource: Any) -> list[Any]:
    try:
        found: list[Any] = resource.list()
    except NotFoundError:
        return []
    return found


def _remove(resource: Any, kind: str, tally: _Tally) -> None:
    resource.delete(missing_ok=True)
    tally.done(kind)
