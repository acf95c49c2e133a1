"""Which recorded reply answers a request: the next one to what asked for the same. Pure. Called by `replaying`.

A value of a request may be another one than in the recording, where that has a stand-in: then each stands for the other
from there on, and the reply has the caller's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from ..._core.redaction.secret import safe_repr
from ..routing import router
from .known import as_date
from .lines import Recording
from .standins import SID
from .vocabulary import values

_GIVEN = ("ids", "query", "form", "json")


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request, by what is compared of it.

    Attributes:
        called: the operation, or method and path where the API has none.
        ids: in the path.
        query, form: names and values.
        json: the body.
    """

    method: str
    called: str
    ids: tuple[str, ...] = field(repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    form: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    json: Any = field(default=None, repr=False)

    @classmethod
    def of(
        cls, method: str, host: str, path: str, query: Any = (), form: Any = (), json: Any = None, **_: Any
    ) -> Asked:
        """A request by its parts."""
        match = router().match(host.partition(".")[0].lower(), path)
        operation = match.node.operations.get(method) if match is not None else None
        found = match.values if match is not None and operation is not None else ()
        called = f"{operation.module}.{operation.id}" if operation is not None else f"{method} {host}{path}"
        return cls(
            method=method,
            called=called,
            ids=tuple(found),
            query=tuple(sorted((name, value) for name, value in query)),
            form=tuple(sorted((name, value) for name, value in form)),
            json=json,
        )


@safe_repr
@dataclass(frozen=True, slots=True)
class Match:
    """What answers a request: a recorded exchange, or the words that say why there is none, and a status for them."""

    exchange: Mapping[str, Any] | None
    status: int = 0
    words: str = ""


class Tape:
    """The requests of a recording, each of which answers once."""

    def __init__(self, recording: Recording) -> None:
        self._entries = [(Asked.of(**_parts(each)), each) for each in recording.requests]
        self._used: set[int] = set()
        self._recorded: dict[str, str] = {}  # of the caller → of the recording
        self._theirs: dict[str, str] = {}

    def answer(self, asked: Asked) -> Match:
        """The next recorded exchange for a request; of reads the last one again, when there is no next one."""
        again: tuple[int, dict[str, str]] | None = None
        for number, (entry, _) in enumerate(self._entries):
            bound = self._fits(asked, entry)
            if bound is None:
                continue
            again = (number, bound)
            if number not in self._used:
                return self._take(number, bound)
        if again is not None and asked.method in ("GET", "HEAD"):
            return self._take(*again)
        return self._nothing(asked, again is not None)

    def theirs(self, value: Any) -> Any:
        """A recorded JSON value with what the caller has instead of stand-ins."""
        if isinstance(value, dict):
            return {name: self.theirs(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self.theirs(each) for each in value]
        if not isinstance(value, str):
            return value
        if value in self._theirs:
            return self._theirs[value]
        return SID.sub(lambda found: self._theirs.get(found[0], found[0]), value)

    def _take(self, number: int, bound: dict[str, str]) -> Match:
        self._used.add(number)
        self._recorded |= bound
        self._theirs |= {theirs: mine for mine, theirs in bound.items()}
        return Match(self._entries[number][1])

    def _fits(self, asked: Asked, entry: Asked) -> dict[str, str] | None:
        """What stands for what, if a request asks for what was recorded."""
        if (asked.method, asked.called) != (entry.method, entry.called):
            return None
        bound: dict[str, str] = {}
        return bound if all(self._binds(getattr(asked, each), getattr(entry, each), bound) for each in _GIVEN) else None

    def _binds(self, mine: Any, theirs: Any, bound: dict[str, str]) -> bool:
        if isinstance(mine, dict) and isinstance(theirs, dict):
            return mine.keys() == theirs.keys() and all(self._binds(mine[name], theirs[name], bound) for name in mine)
        if isinstance(mine, list | tuple) and isinstance(theirs, list | tuple):
            return len(mine) == len(theirs) and all(map(lambda a, b: self._binds(a, b, bound), mine, theirs))
        if isinstance(mine, str) and isinstance(theirs, str):
            return self._stands(mine, theirs, bound)
        return type(mine) is type(theirs) and (mine == theirs or _is_large(mine, theirs))

    def _stands(self, mine: str, theirs: str, bound: dict[str, str]) -> bool:
        known = bound.get(mine, self._recorded.get(mine))
        if known is not None or mine == theirs:
            return (known or mine) == theirs
        if theirs in bound.values() or theirs in self._theirs or not mine or not theirs:
            return False
        if _kind(mine) != _kind(theirs) or "word" in (_kind(mine), _kind(theirs)):
            return False
        bound[mine] = theirs
        return True

    def _nothing(self, asked: Asked, over: bool) -> Match:
        same = [(entry, exchange) for entry, exchange in self._entries if entry.called == asked.called]
        shown = asked.called
        if over:
            return Match(None, 501, f"The recording has {_times(len(same))} of {shown}, and each was answered already")
        if same:
            entry, exchange = min(same, key=lambda pair: len(list(_differing(asked, pair[0]))))
            names = ", ".join(dict.fromkeys(_differing(asked, entry))) or "which values are the same"
            where = f"exchange {exchange['n']} of the recording"
            return Match(None, 404, f"The recording has {shown} with other values: {where} differs in {names}")
        known = list(dict.fromkeys(entry.called for entry, _ in self._entries))
        near = get_close_matches(shown, known, 3, 0.3) or known[:3]
        have = f" The nearest that it has: {', '.join(near)}" if near else " It has no requests"
        return Match(None, 501, f"The recording has no {shown}.{have}")


def _parts(exchange: dict[str, Any]) -> dict[str, Any]:
    names = ("method", "host", "path", "query", "form", "json")
    return {name: exchange[name] for name in names if name in exchange}


def _differing(asked: Asked, entry: Asked) -> Iterator[str]:
    """The names of what is missing, too much, or of another kind."""
    if any(_kind(mine) != _kind(theirs) for mine, theirs in zip(asked.ids, entry.ids, strict=False)):
        yield "the path"
    mine, theirs = dict((*asked.query, *asked.form)), dict((*entry.query, *entry.form))
    for name in sorted(mine.keys() | theirs.keys()):
        one, other = mine.get(name), theirs.get(name)
        if one is None or other is None or _kind(one) != _kind(other) or (_kind(one) == "word" and one != other):
            yield name
    if (asked.json is None) != (entry.json is None):
        yield "the body"


def _kind(value: str) -> str:
    """What a value is; two words of the API do not stand for each other, two of another kind may."""
    if not value or value in values() or as_date(value) or (len(value) < 7 and value.lstrip("+-").isdigit()):
        return "word"
    if SID.fullmatch(value):
        return value[:2]
    beginning, colon, _ = value.partition(":")
    if colon and beginning.isalpha() and len(beginning) < 12:
        return beginning
    return "number" if value[:1] == "+" and value[1:].isdigit() else "text"


def _is_large(mine: Any, theirs: Any) -> bool:
    return isinstance(mine, int | float) and not isinstance(mine, bool) and abs(mine) >= 1e6 <= abs(theirs)


def _times(count: int) -> str:
    return "one" if count == 1 else str(count)
