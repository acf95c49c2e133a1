"""Stores for the tests of commands."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.logs_store import AC, MESSAGES, NOW, call
from trunkline.logs import Ledger
from trunkline.logs.records import Reading


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with five messages and two calls, which the environment names."""
    for name in [name for name in os.environ if name.startswith(("TWILIO_", "TRUNKLINE_LOGS", "TRUNKLINE_ZONE"))]:
        monkeypatch.delenv(name)
    path = tmp_path / "logs.db"
    with Ledger(path) as ledger:
        asked = NOW.timestamp()
        ledger.apply([Reading("message", AC, asked, MESSAGES), Reading("call", AC, asked, [call(1), call(2)])])
        ledger.settle()
    monkeypatch.setenv("TRUNKLINE_LOGS", str(path))
    return path
