"""Bulk sends that never send twice: a text for many, a ledger that knows of each what became of it.

    async with trunkline.bulk.Campaign(client, "spring.db", from_="MG…", body="Hi {name}") as campaign:
        await campaign.add(rows)  # dictionaries with `to`
        await campaign.run(segments_per_second=30)

`campaign` is what users hold, `sending` the loop, `states` what may become of a row, `ledger` what keeps it.
"""

from __future__ import annotations

from .campaign import Campaign as Campaign
from .ledger import Ledger as Ledger
from .ledger import LedgerBusyError as LedgerBusyError
from .ledger import LedgerError as LedgerError
from .ledger import SpecChangedError as SpecChangedError
from .progress import Progress as Progress
