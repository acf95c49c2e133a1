"""Asks the API what became of rows: those whose outcome is unknown, and those that are sent.

A client and a ledger enter; decisions go to the ledger, and what was found leaves. Called by `campaign`. What a message
means for a row is decided in `matching`; here is what waits. The ledger's methods block, so they are called by way of
`on_thread`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .._core.redaction.secret import safe_repr
from ..reading.kinds import KINDS
from . import matching
from .matching import Finding, Lost, Query, Reading
from .records import Decision, Row
from .states import State
from .template import MissingVariables, Template

if TYPE_CHECKING:
    from .._async.client import AsyncClient
    from .ledger import Ledger

T = TypeVar("T")
_BATCH = 1000
_UNKNOWN: tuple[State, ...] = ("unknown",)
_SENT: tuple[State, ...] = ("sent",)
_OPEN: tuple[State, ...] = ("claimed", "unknown")
_FINAL = KINDS["message"].final
_PRICED = KINDS["message"].priced


class OnThread(Protocol):
    """Calls something that blocks on the thread of the ledger, and waits for it."""

    def __call__(self, function: Callable[[], T]) -> Awaitable[T]: ...


@safe_repr
@dataclass(frozen=True, slots=True)
class Reconciled:
    """What a pass has found.

    Attributes:
        kinds: `matching.Kind` → rows; those that are neither `sent` nor `absent` stay unknown.
        open: the findings of those, with the SIDs that may be theirs.
        requests: how many were made.
        again: when the next pass may decide more, in seconds since 1970; None: nothing is left to decide.
    """

    kinds: Mapping[str, int]
    open: tuple[Finding, ...] = field(repr=False)
    requests: int
    again: float | None


@safe_repr
@dataclass(frozen=True, slots=True)
class Refreshed:
    """What a refresh has found.

    Attributes:
        changed: rows whose status or price is another one now.
        open: sent rows whose status or price still changes.
        requests: how many were made.
    """

    changed: int
    open: int
    requests: int


async def reconcile(
    client: AsyncClient,
    ledger: Ledger,
    on_thread: OnThread,
    campaign: int,
    *,
    sender: str,
    template: Template | None,
    now: Callable[[], float],
    lease: float,
    deadline: float,
    lag: float = matching.LAG,
    sole_sender: bool = False,
    obfuscated: bool = False,
) -> Reconciled:
    """Looks for the messages of a campaign's unknown rows, once.

    Args:
        client: of the account that the campaign sends from.
        campaign: its id.
        sender: of the campaign.
        template: of its text; None where what is listed is another text.
        now: the ledger's clock.
        lease, deadline: of the claims.
        lag: seconds after which a message is listed, as a rule.
        sole_sender: nothing else sends from the sender.
        obfuscated: the campaign has Twilio hide addresses.

    Raises:
        TrunklineError: as any call; what was found before is not kept.
    """
    begun = now()
    await on_thread(lambda: ledger.expire(campaign))
    unknown = {row.id: row for row in await on_thread(lambda: _all(ledger, campaign, _UNKNOWN))}
    ripe: list[Lost] = []
    young: list[Lost] = []
    for row in (_lost(each, template) for each in unknown.values()):
        (ripe if matching.is_ripe(row, begun, lease=lease, deadline=deadline, lag=lag) else young).append(row)
    reading, requests = await _look(client, ledger, on_thread, campaign, ripe, sender)
    options: dict[str, Any] = {"sender": sender, "deadline": deadline, "now": begun}
    options |= {"sole_sender": sole_sender, "obfuscated": obfuscated}
    found = await on_thread(lambda: _findings(ledger, campaign, ripe, reading, template, options))
    decisions = [made for each in found if (made := _decision(each, unknown[each.row], reading, begun))]
    await on_thread(lambda: _decide(ledger, campaign, decisions))
    waits = [max(row.claimed + lease, row.post_by) + deadline + lag for row in young]
    waits += [(unknown[each.row].missed_at or begun) + matching.AGAIN for each in found if each.kind == "missed"]
    return Reconciled(
        kinds=dict(Counter(each.kind for each in found) + Counter(["young"] * len(young))),
        open=tuple(each for each in found if each.kind not in ("sent", "absent")),
        requests=requests,
        again=min(waits, default=None),
    )


async def _look(
    client: AsyncClient, ledger: Ledger, on_thread: OnThread, campaign: int, ripe: Sequence[Lost], sender: str
) -> tuple[Reading, int]:
    """Reads the lists that tell of some rows; how many requests that took."""
    reading, requests = Reading(sender), 0
    if not ripe:
        return reading, requests
    since = min(row.claimed for row in ripe) - matching.MARGIN
    messages = await on_thread(lambda: ledger.sent_since(campaign, since))
    for query in matching.queries(ripe, sender, messages):
        requests += await _read(client, query, reading)
    if not reading.proved:
        known = await on_thread(lambda: ledger.rows(campaign, _SENT, limit=_BATCH))
        plain = [row.to for row in known if row.to and not matching.is_obfuscated(row.to)]
        requests += await _read(client, matching.proof(plain[-1] if plain else None, sender), reading)
    return reading, requests


async def refresh(client: AsyncClient, ledger: Ledger, on_thread: OnThread, campaign: int, *, sender: str) -> Refreshed:
    """Asks for the status and price of what is sent, a thousand messages a request.

    Args:
        client: of the account that the campaign sends from.
        campaign: its id.
        sender: of the campaign.

    Raises:
        TrunklineError: as any call; what was read before is kept.
    """
    sent = await on_thread(lambda: _all(ledger, campaign, _SENT))
    open_rows = {row.sid: row for row in sent if row.sid is not None and not is_settled(row.status, row.price)}
    changed = requests = settled = 0
    if open_rows:
        until = min((row.claimed_at or 0.0) + row.offset for row in open_rows.values()) - matching.MARGIN
        left = set(open_rows)
        from_ = None if sender.startswith("MG") else sender
        async for page in client.messages.pages(from_=from_, page_size=matching.PAGE):
            requests += 1
            decisions = []
            for message in page.items:
                row = open_rows.get(message.sid)
                if row is None or message.sid not in left:
                    continue
                left.discard(message.sid)
                price = None if message.price is None else f"{message.price:f}"
                settled += is_settled(message.status, price)
                if (message.status, message.error_code, price) != (row.status, row.code, row.price):
                    code = message.error_code
                    decisions.append(Decision(row.id, "seen", message.sid, str(message.status), code, price))
            changed += await on_thread(lambda made=decisions: _decide(ledger, campaign, made))  # type: ignore[misc]
            # Rows come out of order: the newest of the page's last ones says how far it goes.
            reached = max((m.date_created.timestamp() for m in page.items[-20:]), default=until)
            if not left or reached < until:
                break
    return Refreshed(changed=changed, open=len(open_rows) - settled, requests=requests)


def is_settled(status: str | None, price: str | None) -> bool:
    """Whether the status and price of a message stay as they are."""
    return status in _FINAL and (price is not None or status not in _PRICED)


async def _read(client: AsyncClient, query: Query, reading: Reading) -> int:
    number = 0
    async for page in client.messages.pages(to=query.to, from_=query.from_, page_size=matching.PAGE):
        number += 1
        if not reading.add(query, page.items, last=page.next_page_url is None, number=number):
            break
    return number


def _all(ledger: Ledger, campaign: int, states: Collection[State]) -> list[Row]:
    found: list[Row] = []
    after = 0
    while part := ledger.rows(campaign, states, after, _BATCH):
        found += part
        after = part[-1].id
    return found


def _findings(
    ledger: Ledger,
    campaign: int,
    ripe: Sequence[Lost],
    reading: Reading,
    template: Template | None,
    options: Mapping[str, Any],
) -> list[Finding]:
    """Matches what was read; the rows that may be rivals are read first, and then which SIDs are known."""
    ids = {row.id for row in ripe}
    rivals = [
        _lost(row, template if each.id == campaign else None, rival=True)
        for each in ledger.campaigns()
        for row in _all(ledger, each.id, _OPEN)
        if row.id not in ids
    ]
    return matching.findings(ripe, rivals, reading, ledger.known_sids, **options)


def _lost(row: Row, template: Template | None, *, rival: bool = False) -> Lost:
    body = None
    if template is not None:
        try:
            body = template.render(row.vars)
        except MissingVariables:
            body = None
    claimed = row.claimed_at or 0.0
    return Lost(row.id, row.to, body, claimed, row.post_by or claimed, row.offset, row.missed_at, rival)


def _decision(found: Finding, row: Row, reading: Reading, now: float) -> Decision | None:
    if found.kind == "sent":
        message: Any = reading.messages[found.sids[0]]
        return Decision(row.id, "found", message.sid, str(message.status), message.error_code)
    if found.kind == "absent":
        return Decision(row.id, "absent", claimed_at=row.claimed_at)
    if found.kind == "missed" and row.missed_at is None:
        return Decision(row.id, "missed", claimed_at=row.claimed_at, at=now)
    return None


def _decide(ledger: Ledger, campaign: int, decisions: Sequence[Decision]) -> int:
    starts = range(0, len(decisions), _BATCH)
    return sum(ledger.decide(campaign, decisions[start : start + _BATCH]) for start in starts)
