"""kill -9 of a real process that syncs into a real file, again and again, at any instant."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

from tests.logs.apis import everything
from trunkline.emulator import Emulator
from trunkline.logs.store.ledger import Ledger

PROGRAM = """
import asyncio, sys
from trunkline import AsyncClient
from trunkline.logs.store.ledger import Ledger
from trunkline.logs.sync import Sync

async def main(path, url, account, token):
    async with AsyncClient(account, token, base_url=url) as client:
        with Ledger(path) as ledger:
            ledger.unlock("nobody")
            ledger._connection.execute("DELETE FROM lock")  # who was killed would keep it for a minute
            await Sync(client, ledger, kinds=("message", "call"), since=60).run()

asyncio.run(main(*sys.argv[1:]))
"""


def test_killed_again_and_again_it_ends_with_every_row_once(tmp_path: Path) -> None:
    dice, path = Random(5), tmp_path / "logs.db"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with Emulator() as twilio:
        twilio.populate(days=50, messages=3_000, seed=9, subaccounts=1)
        twilio.faults.latency(0.0, 0.05)
        command = [sys.executable, "-c", PROGRAM, str(path), twilio.base_url, twilio.account_sid, twilio.auth_token]
        lives = 0
        while True:
            lives += 1
            process = subprocess.Popen(command, env=environment)
            if lives <= 6:
                time.sleep(dice.uniform(0.4, 2.0))
                process.send_signal(signal.SIGKILL)
            ended = process.wait(60)
            if lives > 6:
                assert ended == 0
                break

        async def main() -> set[str]:
            async with twilio.async_client() as client:
                return set(await everything(client, [each.sid for each in await client.api.v2010.accounts.list()]))

        there = asyncio.run(main())
        with Ledger(path) as ledger:
            kept = [sid for (sid,) in ledger._connection.execute("SELECT sid FROM message WHERE gone IS NULL")]
            assert ledger.check() == []
    assert sorted(kept) == sorted(there)
