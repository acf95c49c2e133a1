"""What type checkers infer for who reads a log store. Checked by `make types`, never run."""

from __future__ import annotations

from datetime import datetime
from typing import Any, assert_type

import trunkline
from trunkline.logs import Rows
from trunkline.models import api_v2010


def rows(store: trunkline.logs.Store) -> None:
    assert_type(store.messages("status:failed last:7d"), Rows[api_v2010.Message])
    for message in store.messages(limit=10):
        assert_type(message, api_v2010.Message)
        assert_type(message.date_created, datetime)
    for call in store.calls("duration:>10m"):
        assert_type(call, api_v2010.Call)
    assert_type(store.rows("alerts"), Rows[Any])
    assert_type(store.stats("messages", by=("day", "status"), zone="Europe/Zurich"), list[dict[str, Any]])
    assert_type(store.total("is:failed"), int | None)
    assert_type(store.accounts(), dict[str, str | None])
