"""A Super SIM, by the task: the data that it used. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.call.path import path_segment
from ..api.supersim_v1_super_sim import AsyncSimsContext
from ..api.supersim_v1_usage_records import AsyncUsageRecords
from .usage import checked, usages

if TYPE_CHECKING:
    from datetime import datetime

    from ...types.data import DataUsage
    from .usage import Interval


class AsyncSuperSim(AsyncSimsContext):
    """A Super SIM; https://www.twilio.com/docs/iot/supersim/api/sim-resource"""

    __slots__ = ()

    async def data_usage(
        self, start: datetime | None, end: datetime | None, *, every: Interval | None = "day"
    ) -> list[DataUsage]:
        """Tell how much data the SIM used from `start` (included) to `end` (excluded), oldest interval first.

        https://www.twilio.com/docs/iot/supersim/api/usage-record-resource

        Args:
            start, end: datetimes with a time zone. None for the end is now, for the start a month before the end.
            every: the length of the intervals, which the API aligns: `hour`, `day`, or None for one over the whole.

        Raises:
            TypeError, ValueError: `start` or `end` is no datetime, has no time zone, or start is after end; or there
                are no such intervals.
            TrunklineError: as any call; also where the API counts in other units than bytes.
        """
        within = checked(start, end, every)
        if within.empty:
            return []
        sid = self._ids[-1]
        path_segment(sid, "sid")  # a filter of None would be no filter
        records = AsyncUsageRecords(self._client, ())
        found = await records.list(
            sim=str(sid), start_time=within.first_second(), end_time=within.last_second(), granularity=every or "all"
        )
        return usages(within, found)
