"""The log store: a copy of an account's history on your own disk, kept true through the API.

    with trunkline.logs.Store("logs.db") as store:
        for message in store.messages("status:failed last:7d"):
            print(message.sid, message.error_code)

`viewing` has what users hold, `store` keeps the rows, `query` is the search language, `tree` a search as a value,
`records` what the parts hand each other.
"""

from __future__ import annotations

from .query.errors import QueryError as QueryError
from .retention import Retention as Retention
from .store.errors import SearchError as SearchError
from .store.errors import StoreError as StoreError
from .store.ledger import Ledger as Ledger
from .viewing import Rows as Rows
from .viewing import Store as Store
from .viewing import problems as problems
