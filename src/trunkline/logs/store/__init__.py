"""The store: one SQLite file, one writer (`Ledger`), many readers (`Store`). No SQL stands elsewhere."""

from __future__ import annotations

from .audit import Audit as Audit
from .errors import LockLostError as LockLostError
from .errors import SearchError as SearchError
from .errors import StoreError as StoreError
from .ledger import Ledger as Ledger
from .reader import Change as Change
from .reader import Page as Page
from .reader import Store as Store
