"""kill -9 at any time: the file is one that was written whole, and the next emulator goes on with it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.rounds import rounds
from trunkline.emulator import Emulator

# Creates messages, as fast as it can, and says how many; the file is written all the time.
CHILD = """
import sys
from trunkline.emulator import Emulator
from trunkline.emulator.saving import keeper
from tests.emulator.saved import ask
keeper._EVERY, keeper._SHARE = 0.001, 0
with Emulator(state=sys.argv[1]) as twilio:
    path = f"/2010-04-01/Accounts/{twilio.account_sid}/Messages.json"
    count = len(twilio.sent)
    print(count, flush=True)
    while True:
        for _ in range(20):
            form = {"To": "+14155550123", "From": twilio.number, "Body": str(count)}
            assert ask(twilio, "POST", path, form)[0] == 201
            count += 1
        print(count, flush=True)
"""


def killed(file: Path, chance: random.Random) -> tuple[int, int]:
    """How many messages a process began with, and how many it has surely made before it was killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(file)],
        stdout=subprocess.PIPE,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    try:
        assert process.stdout is not None
        began = count = int(process.stdout.readline())
        for _ in range(chance.randrange(3, 25)):
            count = int(process.stdout.readline())
        time.sleep(chance.random() * 0.05)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=60)
    return began, count


@pytest.mark.skipif(sys.platform == "win32", reason="it has no SIGKILL")
def test_whatever_kills_it_the_file_is_whole(tmp_path: Path) -> None:
    file, chance, kept = tmp_path / "twilio.state", random.Random(19), 0
    for _ in range(rounds(4, 30)):
        began, made = killed(file, chance)
        assert began == kept
        twilio = Emulator(state=file)
        bodies = [each.body for each in twilio.sent]
        twilio._keeper.release()  # type: ignore[union-attr]
        assert bodies == [str(number) for number in range(len(bodies))]
        assert kept <= len(bodies) <= made + 20
        kept = len(bodies)
    assert kept > 0
    # What was half written is beside it, and nobody takes it for a state.
    beside = {each.name for each in tmp_path.iterdir() if not each.name.endswith(".part")}
    assert beside == {file.name, f"{file.name}-lock"}
