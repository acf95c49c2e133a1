"""What has come into a store since it was looked at: keys and rows of the newest, and which of some meet a search.

For who shows rows as they come (`web.live`). One thread at a time may call it. Each call is a read of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ..tree import Query
from .compiling import Compiler, bounded, conjuncts
from .connection import open_reader
from .errors import guard
from .interned import Names
from .kinds import KINDS, SELECTED
from .models import Models
from .rows import Reader

_HIGHEST = 2**63 - 1


class Watcher:
    """A store to look at again and again.

    Raises:
        StoreError: there is no such file, or it is damaged, older or newer than this version.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._connection = open_reader(self.path, 2)
        self._version: int | None = None
        self._models: dict[str, Models] = {}

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()

    def changed(self) -> bool:
        """Whether anything was written since the last call; at the first call it was."""
        with guard(self.path):
            version: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        before, self._version = self._version, version
        return before != version

    def newest(self, kind: str, count: int, before: int | None = None, lowest: int = 0) -> list[int]:
        """The keys of the newest rows, or of those before a key, from `lowest` on; the newest first."""
        with guard(self.path):
            rows = self._connection.execute(
                f"SELECT id FROM {KINDS[kind].name} WHERE id < ? AND id >= ? ORDER BY id DESC LIMIT ?",
                (_HIGHEST if before is None else before, lowest, count),
            )
            return [key for (key,) in rows.fetchall()]

    def since(self, query: Query, lowest: int, count: int) -> list[int]:
        """The keys from `lowest` on that meet a search, `count` at most.

        Raises:
            SearchError: the search cannot be answered.
        """
        kind = KINDS[query.kind]
        source = f"{kind.name} m WHERE m.id >= :lo AND m.id < :hi"
        return self._meeting(query, source, " ORDER BY m.id LIMIT :count", lo=lowest, hi=_HIGHEST, count=count)

    def rows(self, kind: str, keys: Iterable[int]) -> dict[int, Any]:
        """Rows by their keys, as models of the client; those that are there no more are left out."""
        with guard(self.path):
            found = self._connection.execute(
                f"SELECT {SELECTED[kind]} FROM json_each(?) j CROSS JOIN {KINDS[kind].name} m ON m.id = j.value",
                (json.dumps(list(keys)),),
            ).fetchall()
            made = self._of(kind).of(found) if found else []
        return dict(zip((row[0] for row in found), made, strict=True))

    def _of(self, kind: str) -> Models:
        if kind not in self._models:
            names = Names(self._connection)
            self._models[kind] = Models(KINDS[kind], Reader(KINDS[kind], names), names)
        return self._models[kind]

    def among(self, query: Query, keys: Sequence[int]) -> set[int]:
        """Which of some rows meet a search.

        Raises:
            SearchError: the search cannot be answered.
        """
        if not keys:
            return set()
        source = f"json_each(:keys) j CROSS JOIN {KINDS[query.kind].name} m ON m.id = j.value WHERE 1"
        given = {"keys": json.dumps(list(keys)), "lo": min(keys), "hi": max(keys) + 1}
        return set(self._meeting(query, source, "", **given))

    def _meeting(self, query: Query, source: str, end: str, **given: Any) -> list[int]:
        """The keys of a source of rows that meet a search."""
        bounded(query.tree)
        with guard(self.path):
            compiler = Compiler(KINDS[query.kind], self._connection)
            conditions = "".join(f" AND {compiler.condition(part)}" for part in conjuncts(query.tree))
            rows = self._connection.execute(f"SELECT m.id FROM {source}{conditions}{end}", {**compiler.params, **given})
            return [key for (key,) in rows.fetchall()]
