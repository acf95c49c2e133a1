"""What connectors with a cursor lose on the same model, and the log store does not."""

from __future__ import annotations

from benchmarks.logs_connectors import compare
from tests.logs.world import Settings


def test_a_cursor_loses_rows_and_the_plan_none() -> None:
    found = compare(2, Settings(rows=80))
    lost, stale, undead, _ = found["cursor on date_sent"]
    assert lost > 1
    assert stale > 20
    assert undead > 1
    lost, less_stale, undead, _ = found["the same, looking back 24 h"]
    assert lost > 1
    assert 0 < less_stale < stale
    assert undead > 1
    assert found["trunkline logs"][:3] == [0, 0, 0]
