"""The simulation on the emulator: the real shell, its errors and kills; days pass in seconds."""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from random import Random
from typing import Any

import pytest

from tests.logs.apis import Event, Time, everything
from tests.logs.memory import MemoryLedger
from tests.rounds import rounds
from trunkline import AsyncClient, TrunklineError
from trunkline.emulator import Clock, Emulator
from trunkline.logs.sync import Sync
from trunkline.reading.kinds import DAY, HOUR
from trunkline.reading.windows import Pace

PACE = Pace(
    heads=((HOUR, 120.0), (3 * HOUR, 2 * HOUR), (DAY, 2 * DAY)),
    fresh=4 * HOUR,
    young=DAY,
    audit=3 * DAY,
    poll=HOUR,
)
SEEDS = min(40, int(os.environ.get("TRUNKLINE_FULL_SIM") or rounds(1, 3)))


class End(Exception):
    """Time is up."""


class Kill(Exception):
    """As kill -9 does: what is not kept is lost."""


class Script:
    """What happens in two days: messages are sent, redacted and deleted, in three accounts, on a bad network."""

    def __init__(self, twilio: Emulator, client: AsyncClient, accounts: list[str], seed: int) -> None:
        self.twilio, self.dice = twilio, Random(seed)
        self.client = client.with_options(max_retries=0)  # a pause would be one of real time
        self.accounts = accounts
        self.sent: list[tuple[str, str]] = []

    def _of(self, account: str) -> Any:
        own = account == self.client.account_sid
        return (self.client if own else self.client.on_behalf_of(account)).messages

    async def send(self) -> None:
        account = self.dice.choice(self.accounts)
        scheduled = self.dice.random() < 0.2 and account == self.client.account_sid
        when = datetime.fromtimestamp(self.twilio.clock.timestamp() + self.dice.uniform(HOUR, DAY), UTC)
        arguments: dict[str, Any] = {"from_": "+15005550006"}
        if scheduled:
            [service] = await self.client.messaging.v1.services.list(limit=1)
            arguments = {"messaging_service_sid": service.sid, "schedule_type": "fixed", "send_at": when}
        message = await self._of(account).create("+14155550123", body="Hello", **arguments)
        self.sent.append((account, message.sid))

    async def redact(self) -> None:
        await self._one(lambda message: message.update(body=""))

    async def delete(self) -> None:
        await self._one(lambda message: message.delete(missing_ok=True))

    async def _one(self, what: Any) -> None:
        account = self.dice.choice(self.accounts)
        rows = [row async for row in self._of(account).stream(limit=100)]
        done = [row for row in rows if str(row.status) in ("delivered", "received", "undelivered")]
        if done:
            await what(self._of(account)(self.dice.choice(done).sid))

    async def storm(self) -> None:
        self.twilio.faults.clear()
        if self.dice.random() < 0.6:
            self.twilio.faults.rate_limit(rate=0.7, retry_after=30, method="GET", operation="api_v2010.ListMessage")
        self.twilio.faults.reset(rate=0.05, method="GET", operation="api_v2010.*Message")
        self.twilio.faults.lag(80 * 60, rate=0.5)

    def events(self, begin: float, kills: int) -> list[Event]:
        many = [(self.send, 40), (self.redact, 12), (self.delete, 12), (self.storm, 8), (self.kill, kills)]
        found: list[Event] = [
            (begin + self.dice.uniform(0, 2 * DAY), what) for what, number in many for _ in range(number)
        ]

        async def calm() -> None:
            self.twilio.faults.clear()

        async def end() -> None:
            raise End

        async def despite(what: Any) -> None:
            with suppress(TrunklineError):  # who sends meets the same network
                await what()

        found = [(at, partial(despite, what)) for at, what in found]
        found.append((begin + 2 * DAY + 1, calm))
        found.append((begin + 7 * DAY + 1.2 * PACE.audit, end))
        return sorted(found, key=lambda event: event[0])

    async def kill(self) -> None:
        raise Kill


async def follow(client: AsyncClient, ledger: MemoryLedger, time: Time, errors: list[str]) -> bool:
    """Syncs until time is up, or the sync is killed (false)."""
    sync = time.sync = Sync(
        client,
        ledger,
        kinds=("message",),
        since=8,
        follow=True,
        pace=PACE,
        clock=time.now,
        sleep=time.sleep,
        on_progress=lambda progress: errors.extend(progress.notices),
    )
    try:
        await sync.run()
    except End:
        return True
    except Kill:
        return False
    raise AssertionError("a sync that follows has ended")


@pytest.mark.parametrize("seed", range(SEEDS))
def test_the_store_is_true_at_the_end(seed: int) -> None:
    begin = datetime(2026, 9, 16, 15, 20, tzinfo=UTC)
    ledger = MemoryLedger()
    notices: list[str] = []

    async def run(twilio: Emulator) -> tuple[dict[str, Any], int]:
        async with twilio.async_client() as client:
            accounts = [account.sid for account in await client.api.v2010.accounts.list()]
            assert len(accounts) == 3
            script = Script(twilio, client, accounts, seed)
            time = Time(twilio, script.events(begin.timestamp(), kills=10))
            lives = 1
            while not await follow(client, ledger, time, notices):
                lives += 1
                ledger.owner = None  # a minute has passed
            return await everything(client, accounts), lives

    with Emulator(clock=Clock(begin, frozen=True)) as twilio:
        twilio.populate(days=6, messages=300, seed=seed, subaccounts=2)
        there, lives = asyncio.run(run(twilio))
    kept = {sid: row.row for sid, row in ledger.rows.items() if row.gone is None}
    assert lives == 11
    assert sorted(there.keys() - kept.keys()) == []  # lost
    assert sorted(kept.keys() - there.keys()) == []  # undead
    assert [sid for sid, row in there.items() if kept[sid] != row] == []  # stale
    assert any(row.gone is not None for row in ledger.rows.values())
    assert notices == []
