"""The rows that a request is about: found by its path, made up at first sight where nobody can create them.

Targets enter, a `Request` and its rows leave. Called by `verbs` and `world`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .arguments import Pairs
from .behaviours.base import is_sid
from .behaviours.table import behaviour, catalogue, fed
from .errors import not_found
from .request import Request, Target
from .routing import Kind, Match, Node, collection, fill, home, router
from .state import ACCOUNTS, State
from .store import Hints, Order, Place, Row
from .synth import counted, fields, fields_by_name, key_field, new_key, prefix_of
from .values import encode, snake


class Resources:
    """The rows of a state by the paths of requests."""

    def __init__(self, state: State) -> None:
        self.state = state
        self._router = router()

    def request(self, target: Target, values: dict[str, Any], query: Pairs) -> Request:
        """A request whose parents exist.

        Args:
            values: its arguments by wire name.
            query: the parameters of its query as they were sent.

        Raises:
            Refusal: a parent could have been created and was not.
        """
        match = self._below(target)
        kind, place = self._router.kind(match.node), self.place(match, target.account)
        values = self._with_sids(target, kind, place, values)
        return Request(
            target.operation, match, target.account, target.path, target.base, target.now, kind, place, values, query
        )

    def _with_sids(self, target: Target, kind: Kind, place: Place, values: dict[str, Any]) -> dict[str, Any]:
        """The arguments with SIDs for unique names: `Sim="door"` is about the field `sim_sid`."""
        known, out = fields_by_name(kind), dict(values)
        for param in target.operation.params:
            value, field = values.get(param.wire), f"{param.name}_sid"
            if param.place == "path" or param.name in known or field not in known or not isinstance(value, str):
                continue
            prefix = prefix_of(field, target.operation.module) or ""
            if value and (row := self.state.store.named(place.tenant, place.host, value, prefix)):
                out[param.wire] = row.key
        return out

    def kind(self, node: Node) -> Kind:
        """What is known of the collection that a path is about."""
        return self._router.kind(node)

    def place(self, match: Match, account: str) -> Place:
        """The collection that a path is about."""
        node, values = match
        if node.of_row() and node.parent is not None:
            node, values = node.parent, values[:-1]
        where = home(node.host, fill(node.path, values), self._service(account))
        tenant = "" if node.host == collection(ACCOUNTS)[0] else account
        return Place(tenant, where.host, where.path, where.where)

    def _service(self, account: str) -> str:
        """The SID of the default conversation service."""
        return "IS" + self.state.store.digest("default service", account)

    def _below(self, target: Target) -> Match:
        """The path of a request with the SIDs of its parents, which exist.

        Raises:
            Refusal: one of them could have been created and was not.
        """
        chain: list[Node] = []
        node = target.match.node.parent
        while node is not None:
            chain.append(node)
            node = node.parent
        values, accounts = list(target.match.values), collection(ACCOUNTS)
        for node in reversed(chain):
            if not node.of_row() or not node.operations or (node.host, node.path.removesuffix("/{}")) == accounts:
                continue
            last = node.path.count("{}")
            kind, place = self._router.kind(node), self.place(Match(node, tuple(values[:last])), target.account)
            row = self.state.seen(self.find(kind, place, values[last - 1], target.account), target.path)
            if row is None and target.operation.verb == "create":
                row = behaviour(kind, place.host).opened(self.state, place, values[last - 1])
            if row is not None:
                values[last - 1] = row.key
            elif kind.creatable and kind.fetchable and snake(kind.key).endswith("sid"):
                raise not_found(target.path)
        return Match(target.match.node, tuple(values))

    def find(self, kind: Kind, place: Place, key: str, account: str) -> Row | None:
        """A row of a collection by an id; None: there is none yet."""
        store = self.state.store
        row = store.find(place, key) or behaviour(kind, place.host).find(self.state, place, key)
        if row is None and key == self._service(account) and place.path.endswith("/Services"):
            row = store.add(place, self.state.blank(key))
            row.data.update(sid=key, friendly_name="Default Conversations Service")
        return row

    def one(self, request: Request) -> Row:
        """The row that a path names; one that nobody can create is made up at first sight.

        Raises:
            Refusal: there is none.
        """
        kind, place = request.kind, request.place
        key = "" if request.single else request.match.values[-1]
        row = self.state.seen(self.find(kind, place, key, request.account), request.path)
        if row is None:
            made_elsewhere = not request.single and (kind.creatable or (place.host, kind.path) in fed())
            broken = not request.single and (
                (counted(kind) and not key.isdigit()) or (kind.key.lower().endswith("sid") and not is_sid(key))
            )
            if made_elsewhere or broken or self.state.store.gone(place, key):
                raise not_found(request.path)
            row = self.make_up(request, key)
        behaviour(kind, place.host).tick(self.state, row, request.now)
        return row

    def make_up(self, request: Request, key: str) -> Row:
        """Adds a row that nobody created."""
        row = self.state.blank(key)
        row.account, row.ids = request.account, request.ids()
        row.data.update(request.place.where)
        if key:
            write_key(row, request.kind)
        else:
            self._inherit(request, row)
        behaviour(request.kind, request.place.host).made_up(row)
        return self.state.store.add(request.place, row)

    def _inherit(self, request: Request, row: Row) -> None:
        """A part of a resource says the same as the resource where both have a field."""
        node = request.node.parent
        if node is None or not node.of_row():
            return
        above = Match(node, request.match.values)
        parent = self.state.store.find(self.place(above, request.account), above.values[-1])
        if parent is not None:
            row.hidden["parent"] = parent
            shown = request.kind.model()
            wanted = {each.wire for each in fields(shown)} if shown else set()
            row.data.update({name: value for name, value in parent.data.items() if name in wanted})

    def listed(self, request: Request, mark: Order | None, upward: bool, hints: Hints) -> Iterator[Row]:
        """The rows of a list beyond a place in it, those with which it begins among them."""
        rows = behaviour(request.kind, request.place.host).rows(self.state, request.place, request.values)
        if rows is None:
            self._seed(request)
            return self.state.store.walk(request.place, mark, upward, hints)
        beyond = [row for row in rows if mark is None or (row.order() > mark if upward else row.order() < mark)]
        return iter(sorted(beyond, key=Row.order, reverse=not upward))

    def _seed(self, request: Request) -> None:
        kind, store = request.kind, self.state.store
        keys = () if kind.creatable else catalogue(request.operation, request.node.path)
        if keys and store.seed_once(request.place):
            for key in keys:
                chosen = key or new_key(kind, store)
                if store.find(request.place, chosen) is None:
                    self.make_up(request, chosen)


def write_key(row: Row, kind: Kind) -> None:
    """Writes a row's id into its field."""
    field = key_field(kind)
    types = {each.wire: each.type for each, _ in fields_by_name(kind).values()}
    row.data[field] = encode(row.key, types.get(field, "str"))
