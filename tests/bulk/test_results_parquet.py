"""Results of a campaign as Parquet; it needs pyarrow, so `make scale` runs it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from trunkline import bulk
from trunkline.bulk.results import FIELDS, results
from trunkline.emulator import Emulator

pytestmark = pytest.mark.scale


def test_a_table_has_what_the_rows_have(tmp_path: Path, twilio: Emulator) -> None:
    from pyarrow import parquet

    with (
        twilio.client() as client,
        bulk.Campaign(client, tmp_path / "a.db", from_=twilio.number, body="Hi {name}") as campaign,
    ):
        campaign.add([{"to": "+14155550123", "name": "Ann"}, {"to": "+15005550001", "name": "Bob"}, {"to": "x"}])
        campaign.run(segments_per_second=1000)
        twilio.run()
        campaign.refresh()
        assert campaign.results(tmp_path / "a.parquet") == 3
        expected = list(results(campaign.ledger, campaign.id))
    table = parquet.read_table(tmp_path / "a.parquet")
    assert table.column_names == list(FIELDS)
    assert table.to_pylist() == expected
    assert {row["state"] for row in expected} == {"sent", "rejected", "invalid"}
    assert all(isinstance(row["price"], Decimal) for row in expected if row["state"] == "sent")
