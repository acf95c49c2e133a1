"""A request on its way: what it asks for, by whom, with what. Made by `resources`, answered by `verbs`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from .. import facts
from .._core.redaction.secret import safe_repr
from ..facts import OperationFacts
from .arguments import Pairs
from .routing import Kind, Match, Node, names
from .store import Place
from .values import snake


@safe_repr
@dataclass(frozen=True, slots=True)
class Target:
    """What a request is addressed to.

    Attributes:
        account: the account that it is about.
        path: below the host, as it was sent.
        base: what stands in front of the path.
        now: the instant of the request.
    """

    operation: OperationFacts
    match: Match
    account: str
    path: str
    base: str
    now: float


@safe_repr
@dataclass(frozen=True, slots=True)
class Request(Target):
    """A request whose parents exist.

    Attributes:
        values: its arguments by wire name.
        query: the parameters of its query as they were sent.
    """

    kind: Kind
    place: Place
    values: dict[str, Any]
    query: Pairs

    @property
    def node(self) -> Node:
        """The path of the API that it asks for."""
        return self.match.node

    @property
    def single(self) -> bool:
        """Whether the path is no row of a collection."""
        return not self.node.of_row()

    def ids(self) -> Mapping[str, str]:
        """The ids in the path by Python name; those of the row itself are left out."""
        wires = names(self.operation.path)
        found = {snake(wire): value for wire, value in zip(wires, self.match.values, strict=True)}
        if not self.single and wires:
            found.pop(snake(wires[-1]))
        segments = self.node.path.split("/")
        above = [segments[n - 1] for n, segment in enumerate(segments) if segment == "{}"]
        for segment, value in zip(above, self.match.values if self.single else self.match.values[:-1], strict=False):
            found.setdefault(f"{snake(segment.removesuffix('s'))}_sid", value)
        for host, _, rows in facts.addresses().same:
            services, default, _ = rows.partition("{}")
            if default and self.place.host == host and self.place.path.startswith(services):
                found.setdefault("chat_service_sid", self.place.path.removeprefix(services).partition("/")[0])
        return _shared(tuple({**found, "account_sid": self.account}.items()))


@lru_cache(1024)
def _shared(ids: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    return MappingProxyType(dict(ids))
