# Mirrored from _async/helpers/sims.py by `make generate`; do not edit.
"""A SIM of Programmable Wireless, by the task: the data that it used. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.wireless_v1_wireless_sim import SimsContext
from .usage import checked, usages

if TYPE_CHECKING:
    from datetime import datetime

    from ...types.data import DataUsage
    from .usage import Interval

_GRANULARITY = {None: "all", "hour": "hourly", "day": "daily"}


class WirelessSim(SimsContext):
    """A SIM of Programmable Wireless; https://www.twilio.com/docs/iot/wireless/api/sim-resource"""

    __slots__ = ()

    def data_usage(
        self, start: datetime | None, end: datetime | None, *, every: Interval | None = "day"
    ) -> list[DataUsage]:
        """Tell how much data the SIM used from `start` (included) to `end` (excluded), oldest interval first.

        https://www.twilio.com/docs/iot/wireless/api/sim-usagerecord-resource

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
        found = self.usage_records.list(
            start=within.first_second(), end=within.last_second(), granularity=_GRANULARITY[every]
        )
        return usages(within, found)
