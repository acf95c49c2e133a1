"""What a SIM used: usage records as values."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from trunkline._core.call.ranges import Range
from trunkline._sync.helpers.usage import usages
from trunkline.errors import APIResponseError
from trunkline.models import supersim_v1, wireless_v1
from trunkline.types.data import DataSize, DataUsage

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def record(start: datetime | None = None, end: datetime | None = None, **data: Any) -> wireless_v1.UsageRecord:
    period = {"start": start and start.isoformat(), "end": end and end.isoformat()}
    return wireless_v1.UsageRecord(period=period, data=data)


def test_a_record_of_wireless() -> None:
    said = {"upload": 731_560, "download": 2_763_049, "total": 3_494_609, "units": "bytes", "billed": 0.35}
    for model in (wireless_v1.UsageRecord, wireless_v1.AccountUsageRecord):
        usage = model(period={"start": "2026-03-01T12:00:00Z", "end": "2026-03-01T13:00:00Z"}, data=said).data_usage
        assert (usage.start, usage.end) == (NOON, NOON + HOUR)
        assert (usage.upload, usage.download, usage.total) == (731_560, 2_763_049, 3_494_609)
        assert str(usage.total) == "3.494MB"


def test_a_record_of_super_sims() -> None:
    period = {"start_time": "2026-03-01T12:00:00Z", "end_time": "2026-03-01T13:00:00Z"}
    usage = supersim_v1.UsageRecord(period=period, data_upload=1, data_download=2_000, data_total=2_001).data_usage
    assert usage == DataUsage(
        start=NOON, end=NOON + HOUR, upload=DataSize(1), download=DataSize(2_000), total=DataSize(2_001)
    )
    assert str(usage.download) == "2kB"
    assert supersim_v1.UsageRecord().data_usage == DataUsage()


@pytest.mark.parametrize("nothing", [None, {}, [], ""])
def test_a_record_of_nothing(nothing: Any) -> None:
    assert wireless_v1.UsageRecord(period=nothing, data=nothing).data_usage == DataUsage()


def test_a_total_that_is_left_out() -> None:
    assert record(upload=1, download=2, units="bytes").data_usage.total == 3
    assert record(total=5, units="bytes").data_usage == DataUsage(total=DataSize(5))


def test_a_usage_is_a_value() -> None:
    with pytest.raises(AttributeError):
        DataUsage().total = DataSize(1)  # type: ignore[misc]
    assert isinstance(record(upload=1, units="bytes").data_usage.upload, DataSize)


@pytest.mark.parametrize(
    "wrong", [record(total=1, units="MB"), record(total=1), wireless_v1.UsageRecord(period={"start": "soon"})]
)
def test_a_record_that_cannot_be_read(wrong: wireless_v1.UsageRecord) -> None:
    with pytest.raises(ValueError, match=r"must be bytes|not a date|isoformat"):
        _ = wrong.data_usage
    with pytest.raises(APIResponseError, match="usage record of the SIM cannot be read"):
        usages(Range(None, None), [wrong])


def test_the_intervals_of_a_range() -> None:
    def at(hours: float, length: float = 1) -> wireless_v1.UsageRecord:
        return record(NOON + hours * HOUR, NOON + (hours + length) * HOUR, total=1, units="bytes")

    rows = [at(3), at(2), at(1), at(0), at(-1), at(-0.5), at(0, 0), at(3, 0), record(total=1, units="bytes")]
    found = usages(Range(NOON, NOON + 3 * HOUR), rows)
    starts = [None if each.start is None else (each.start - NOON) / HOUR for each in found]
    assert starts == [-0.5, 0, 0, 1, 2, None]
    assert len(usages(Range(None, None), rows)) == len(rows)
