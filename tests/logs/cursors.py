"""How connectors with a cursor copy messages (Airbyte, Singer), on the model of Twilio.

Each hour the days from the cursor on are read, less a look-back; rows sent before that are passed over; the cursor is
then the newest `date_sent`. Nothing asks for rows without one, nor whether a row is still there.
"""

from __future__ import annotations

from typing import Any

from tests.logs.world import START, World
from trunkline.reading.kinds import DAY, HOUR, seconds


class Cursor:
    """A connector.

    Args:
        look_back: seconds before the cursor from which rows are taken again.
    """

    def __init__(self, world: World, look_back: float) -> None:
        self.world = world
        self.look_back = look_back
        self.rows: dict[str, dict[str, Any]] = {}
        self.requests = 0

    def run(self, until: float) -> None:
        cursor = dict.fromkeys(self.world.set.accounts, START - (self.world.set.past + 1) * DAY)
        now = START
        while now < until:
            for account, at in cursor.items():
                cursor[account] = self.read(account, at, now)
            now += HOUR
        # As in the other: what has changed until now was seen if it is asked for.
        for account, at in cursor.items():
            self.read(account, at, until)

    def read(self, account: str, cursor: float, now: float) -> float:
        since = cursor - self.look_back
        newest = cursor
        link = None
        begin = since // DAY * DAY
        while True:
            rows, link = self.world.page(account, begin, now + DAY, link, now)
            self.requests += 1
            for row in rows:
                sent = seconds(row["date_sent"]) if row["date_sent"] else None
                if sent is not None and sent >= since:
                    self.rows[row["sid"]] = row
                    newest = max(newest, sent)
            if link is None:
                return newest

    def wrong(self, until: float) -> tuple[int, int, int]:
        """How many rows are lost, stale and undead."""
        lost = stale = undead = 0
        for sid, row in self.world.rows.items():
            kept = self.rows.get(sid)
            if row.deleted < until:
                undead += kept is not None
            elif kept is None:
                lost += 1
            else:
                stale += kept != row.versions[-1]
        return lost, stale, undead
