"""The frames of docs/pandas.md; they need pandas and polars, which `make frames` has."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from trunkline.emulator import Emulator
from trunkline.logs.running import read

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "pandas.md").read_text("utf-8")


def test_the_frames_of_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("polars")
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"^```py\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 4
    with Emulator() as twilio:
        twilio.populate(days=20, messages=300, subaccounts=0)
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", twilio.account_sid)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", twilio.auth_token)
        monkeypatch.setenv("TWILIO_BASE_URL", twilio.base_url)
        read(tmp_path / "logs.db", twilio.async_client, accounts=None, since=20)
        names: dict[str, Any] = {}
        exec(blocks[0], names)
        assert len(names["frame"]) > 100
        exec(blocks[1], names)
        assert names["frame"].height > 100
        assert names["table"].num_rows > 0
        exec(blocks[2], names)
        lines = (tmp_path / "messages.csv").read_text("utf-8").splitlines()
        assert "sid" in lines[0].split(",")
        exec(blocks[3], names)
        assert set(names["frame"]["direction"].astype(str)) <= {"outbound-api", "outbound-reply", "outbound-call"}
        assert len(names["frame"]) > 0
