"""The headers of a reply, by name in any case.

Pairs off the wire enter; a mapping leaves. Called by the other modules of this folder and the transport over aiohttp.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar, overload

from ..redaction.secret import safe_repr

T = TypeVar("T")
MAX_HEAD = 65_536
MAX_INTERIM = 20


@safe_repr
class Headers(Mapping[str, str]):
    """The headers of a reply: a read-only mapping whose names are found in any case.

    A header that came several times has its values joined by `, `. Iterating gives lower-case names. The repr shows
    names only, because values may be personal.
    """

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        rows = list(pairs)
        values = self._values = {name.lower(): value.strip() for name, value in rows}
        if len(values) != len(rows):
            several: dict[str, list[str]] = {}
            for name, value in rows:
                several.setdefault(name.lower(), []).append(value.strip())
            self._values = {name: ", ".join(found) for name, found in several.items()}

    @classmethod
    def of(cls, values: dict[str, str]) -> Headers:
        """Those of a mapping whose names are in lower case and whose values have no blanks around them; it is kept."""
        made = cls.__new__(cls)
        made._values = values
        return made

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    # As `Mapping` does it, without an exception for each header that is not there.
    @overload
    def get(self, name: str, /) -> str | None: ...
    @overload
    def get(self, name: str, /, default: str | T) -> str | T: ...
    def get(self, name: str, /, default: Any = None) -> Any:
        return self._values.get(name.lower(), default)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._values)})"
