"""What became of rows whose outcome is unknown, by the messages that the API lists.

Rows and messages enter; queries leave, and then for each row a `Finding`: `sent`, `absent`, or why it stays unknown.
Pure: times are seconds since 1970, passed in. Called by `reconciling`, which asks.

Nothing is guessed. It is taken for granted that a message is listed within `lag` and an hour of its creation, and
that nobody else sends the same text from the same sender to the same recipient within the minutes of a request.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple, Protocol

from .._core.redaction.secret import safe_repr
from ..types.address import Address
from ..types.channels import channel
from ..types.segments import segments

LAG = 900.0
"""Seconds after which a message is listed, as a rule."""
AGAIN = 3600.0
"""Seconds between the two passes that must find nothing."""
BEFORE, AFTER = 30.0, 60.0
MARGIN = 3600.0
"""Lists are read until this long before a window, since rows come out of order."""
PAGE = 1000

_TRIAL = "Sent from your Twilio trial account - "

Kind = Literal["sent", "absent", "missed", "several", "doubtful", "hidden", "unread", "young"]


@safe_repr
@dataclass(frozen=True, slots=True)
class Lost:
    """A row whose outcome is not known.

    Attributes:
        id: of the row.
        to: its recipient.
        body: the text that was posted; None: what is listed is another (a template, short links, discarded content).
        claimed: when it was claimed, by our clock.
        post_by: the last instant at which it may have been written, by our clock.
        offset: seconds that the API's clock was ahead of ours.
        missed: when an earlier pass found nothing, by our clock; None: none did.
        claimed_still: it is being sent, or was lost too lately to be looked for: it only counts as a rival of others.
    """

    id: int
    to: str = field(repr=False)
    body: str | None = field(repr=False)
    claimed: float
    post_by: float
    offset: float = 0.0
    missed: float | None = None
    claimed_still: bool = False


class Listed(Protocol):
    """A message as the API lists it."""

    @property
    def sid(self) -> str: ...
    @property
    def to(self) -> str: ...
    @property
    def from_(self) -> str: ...
    @property
    def body(self) -> str: ...
    @property
    def direction(self) -> str: ...
    @property
    def messaging_service_sid(self) -> str | None: ...
    @property
    def date_created(self) -> datetime: ...


class Query(NamedTuple):
    """A list to read, newest first, a thousand rows a page.

    Attributes:
        to: of one recipient; None: of all.
        from_: of one sender; None: of all.
        until: it is read until rows were created before it.
        pages: at most.
        rows: the ids of those that it tells of.
    """

    to: str | None
    from_: str | None
    until: float
    pages: int
    rows: tuple[int, ...]


class Finding(NamedTuple):
    """What is known of a row now.

    Attributes:
        row: its id.
        kind: `sent`; `absent`: it was not sent; `missed`: nothing found, for the first time or too soon after it;
            `several`: more than one message or row fit each other; `doubtful`: there is a message with another text;
            `hidden`: addresses are obfuscated, or no message shows that they are not; `unread`: the list was too long;
            `young`: too early to look.
        sids: of the messages that may be it.
    """

    row: int
    kind: Kind
    sids: tuple[str, ...] = ()


def window(row: Lost, deadline: float) -> tuple[float, float]:
    """Between which instants of the API's clock its message was created, if it was.

    Args:
        deadline: seconds that a request may take.
    """
    first = row.claimed + row.offset - BEFORE
    return first, max(row.claimed, row.post_by) + row.offset + deadline + AFTER


def is_ripe(row: Lost, now: float, *, lease: float, deadline: float, lag: float = LAG) -> bool:
    """Whether it is time to look for a row."""
    return not row.claimed_still and now >= max(row.claimed + lease, row.post_by) + deadline + lag


def queries(rows: Sequence[Lost], sender: str, messages: int) -> list[Query]:
    """What to read for some rows that are ripe: never more pages than rows.

    Args:
        sender: of the campaign.
        messages: how many the sender has sent since an hour before the first of the rows, as far as the ledger knows.
    """
    if not rows:
        return []
    from_ = None if sender.startswith("MG") else sender
    until = {row.id: row.claimed + row.offset - BEFORE - MARGIN for row in rows}
    people: dict[str, list[Lost]] = {}
    for row in rows:
        people.setdefault(row.to.lower(), []).append(row)
    # The list of all may hold what others have sent, so it gets twice the pages that it should take.
    pages = messages // PAGE + 1
    if pages < len(people):
        ids = tuple(row.id for row in rows)
        return [Query(None, from_, min(until.values()), min(2 * pages, len(people)), ids)]
    return [
        Query(
            of_one[0].to,
            None,
            min(until[row.id] for row in of_one),
            len(of_one),
            tuple(row.id for row in of_one),
        )
        for of_one in people.values()
    ]


def proof(to: str | None, sender: str) -> Query:
    """A list that shows whether addresses are obfuscated.

    Args:
        to: a recipient who was surely sent a message; None: nobody is known, and the newest messages must do.
        sender: of the campaign.
    """
    return Query(to, None if to is not None or sender.startswith("MG") else sender, float("inf"), 1, ())


class Reading:
    """What a pass has read.

    Args:
        sender: of the campaign.
    """

    __slots__ = ("_plain", "_sender", "messages", "read_to")

    def __init__(self, sender: str) -> None:
        self._sender = sender
        self._plain = False
        self.messages: dict[str, Listed] = {}
        self.read_to: dict[int, float] = {}
        """Row → the instant down to which its list was read."""

    @property
    def proved(self) -> bool:
        """Whether a message of the sender was seen whose recipient is not obfuscated."""
        return self._plain

    def add(self, query: Query, page: Sequence[Listed], *, last: bool, number: int) -> bool:
        """Takes a page, and returns whether to read the next one.

        Args:
            page: newest first.
            last: there is no other page.
            number: of the page, from 1.
        """
        for message in page:
            if _is_outbound(message):
                self.messages[message.sid] = message
                self._plain = self._plain or (is_of(message, self._sender) and not is_obfuscated(message.to))
        # Rows come out of order: it is the newest of the page's last rows that says how far it goes.
        reached = float("-inf") if last else max((_created(message) for message in page[-20:]), default=float("inf"))
        if reached < query.until or number >= query.pages:
            self.read_to.update(dict.fromkeys(query.rows, reached))
            return False
        return True


def findings(
    rows: Sequence[Lost],
    rivals: Iterable[Lost],
    reading: Reading,
    known: Callable[[Collection[str]], Collection[str]],
    *,
    sender: str,
    deadline: float,
    now: float,
    sole_sender: bool = False,
    obfuscated: bool = False,
) -> list[Finding]:
    """What a pass has found.

    Args:
        rows: those that were ripe when it began.
        rivals: every other row of the ledger whose outcome is not known, of any campaign of this sender; read from the
            ledger after the lists were read from the API.
        reading: what it has read.
        known: which of some SIDs are those of rows of the ledger; asked for after the rivals were.
        sender: of the campaign.
        deadline: seconds that a request may take.
        now: when the pass began, by our clock.
        sole_sender: nothing but this ledger sends from the sender. Without a text to compare, it is only then that a
            message is known to be that of a row.
        obfuscated: the campaign has Twilio hide addresses.
    """
    every = {row.id: row for row in (*rows, *rivals)}
    taken = frozenset(known(reading.messages))
    free = {sid: message for sid, message in reading.messages.items() if sid not in taken}
    near = _near(every.values(), free.values(), deadline)
    fitting = {
        row.id: tuple(m.sid for m in near[row.id] if is_of(m, sender) and same_text(m.body, row.body))
        for row in every.values()
    }
    claimants: dict[str, list[int]] = {}
    for id, sids in fitting.items():
        for sid in sids:
            claimants.setdefault(sid, []).append(id)
    blurred = [_created(message) for message in free.values() if is_obfuscated(message.to)]
    return [
        _finding(
            row, near[row.id], fitting[row.id], claimants, reading, blurred, deadline, now, sole_sender, obfuscated
        )
        for row in rows
    ]


def _finding(
    row: Lost,
    near: Sequence[Listed],
    sids: tuple[str, ...],
    claimants: Mapping[str, Sequence[int]],
    reading: Reading,
    blurred: Sequence[float],
    deadline: float,
    now: float,
    sole_sender: bool,
    obfuscated: bool,
) -> Finding:
    first, last = window(row, deadline)
    if obfuscated or any(first <= at <= last for at in blurred):
        return Finding(row.id, "hidden", sids)
    if reading.read_to.get(row.id, float("inf")) >= first - MARGIN:
        return Finding(row.id, "unread", sids)
    if len(sids) > 1 or any(len(claimants[sid]) > 1 for sid in sids):
        return Finding(row.id, "several", sids)
    others = tuple(message.sid for message in near if message.sid not in sids)
    if sids:
        sure = row.body is not None or (sole_sender and not others)
        return Finding(row.id, "sent" if sure else "doubtful", sids + (() if sure else others))
    if others:
        return Finding(row.id, "doubtful", others)
    if not reading.proved:
        return Finding(row.id, "hidden")
    waited = row.missed is not None and now >= row.missed + AGAIN
    return Finding(row.id, "absent" if waited else "missed")


def _near(rows: Iterable[Lost], messages: Iterable[Listed], deadline: float) -> dict[int, list[Listed]]:
    """Row → the messages to its recipient that were created in its window, whatever their text and sender."""
    by_to: dict[str, list[Listed]] = {}
    for message in messages:
        by_to.setdefault(message.to.lower(), []).append(message)
    found: dict[int, list[Listed]] = {}
    for row in rows:
        first, last = window(row, deadline)
        # Dates have no fractions of seconds.
        found[row.id] = [m for m in by_to.get(row.to.lower(), ()) if first - 1.0 <= _created(m) <= last]
    return found


def is_of(message: Listed, sender: str) -> bool:
    """Whether a message was sent by a sender: a number, a name, or the SID of a service."""
    if sender.startswith("MG"):
        return message.messaging_service_sid == sender
    return message.from_.lower() == sender.lower()


def same_text(listed: str, posted: str | None) -> bool:
    """Whether a listed text may be the one that was posted, which smart encoding may have changed; None: any."""
    if posted is None or listed == posted:
        return True
    written = _plain(posted)
    return _plain(listed) == written or (listed.startswith(_TRIAL) and _plain(listed[len(_TRIAL) :]) == written)


def is_obfuscated(to: str) -> bool:
    """Whether an address hides digits of a number."""
    return channel(to) in (None, "whatsapp") and not (Address(to).is_e164 or Address(to).is_short_code)


def _plain(text: str) -> str:
    return segments(text, smart_encoding=True).text.strip()


def _is_outbound(message: Listed) -> bool:
    return message.direction == "outbound-api"


def _created(message: Listed) -> float:
    return message.date_created.timestamp()
