"""The store: one SQLite file, one writer (`Ledger`), many readers (`Store`). No SQL stands elsewhere."""

from __future__ import annotations

from .errors import LockLostError as LockLostError
from .errors import SearchError as SearchError
from .errors import StoreError as StoreError
from .ledger import Ledger as Ledger
