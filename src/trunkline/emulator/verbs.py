"""What a request does to the rows of its collection, and the reply: create, fetch, update, delete, list.

A `Request` enters, a `Reply` leaves. Called by `world`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import count
from typing import Any

from . import paging
from .behaviours.base import is_sid
from .behaviours.table import behaviour
from .exchange import Reply, json_reply
from .filters import Wanted, wanted
from .request import Request
from .resources import Resources, write_key
from .routing import Kind, Model, fill
from .store import Order, Row
from .synth import LINKS, Synth, apply, counted, fields, fields_by_name, key_field, new_key
from .values import DATES, snake, stamp


def perform(resources: Resources, request: Request) -> Reply:
    """Does what a request asks for.

    Raises:
        Refusal: it cannot be done.
    """
    verb = request.operation.verb
    if verb == "list":
        return _list(resources, request)
    if verb == "create":
        return _show(resources, request, _create(resources, request))
    if verb == "delete":
        return _delete(resources, request)
    row = resources.one(request)
    if verb in ("update", "patch"):
        resources.state.store.keep(request.place, row)
        _update(resources, request, row)
    return _show(resources, request, row)


def _create(resources: Resources, request: Request) -> Row:
    kind, place, state = request.kind, request.place, resources.state
    does = behaviour(kind, place.host)
    now, ids = request.now, request.ids()
    row = Row("", dict(place.where), ids, ids["account_sid"], now, now, state.store.next_number(), now)
    apply(row, kind, request.operation.params, request.values)
    if not request.single:
        row.key = request.match.values[-1]
    elif not (kind.single and not kind.fetchable):
        row.key = does.key(state, place, row) or _key(resources, request, row)
    if row.key:
        write_key(row, kind)
    row.data.update({field: value for field, value in does.defaults.items() if row.data.get(field) in (None, "")})
    does.created(state, place, row)
    if does.kept:
        state.store.add(place, row)
    does.tick(state, row, now)
    return row


def _key(resources: Resources, request: Request, row: Row) -> str:
    """The id of a new row: one that the user chose, or that belongs to what is assigned, or a new one."""
    field, store = key_field(request.kind), resources.state.store
    if row.data.get(field) not in (None, ""):
        return str(row.data[field])
    if counted(request.kind):
        numbers = count(len(store.rows(request.place)) + (field != "index"))
        return next(
            key for key in map(str, numbers) if not (store.find(request.place, key) or store.gone(request.place, key))
        )
    made = new_key(request.kind, store)
    given = [value for wire, value in request.values.items() if wire.endswith("Sid") and isinstance(value, str)]
    return next((value for value in given if value[:2] == made[:2] and is_sid(value) and is_sid(made)), made)


def _update(resources: Resources, request: Request, row: Row) -> None:
    does, state, params = behaviour(request.kind, request.place.host), resources.state, request.operation.params
    given = _given(request)
    does.check(state, row, given)
    apply(row, request.kind, params, request.values)
    row.updated = request.now
    for each, _ in fields_by_name(request.kind).values():
        if each.type in DATES and each.wire in row.data and re.search("updat|modif", each.name):
            row.data[each.wire] = stamp(request.now, each.type)
    does.updated(state, row, given)
    state.store.changed(row)
    parent, above = row.hidden.get("parent"), request.node.parent
    if isinstance(parent, Row) and above is not None and not request.kind.single:
        # An action such as `/Alarms/{Sid}/status` is shown by the resource itself.
        apply(parent, resources.kind(above), params, request.values)


def _given(request: Request) -> dict[str, Any]:
    """The arguments by Python name."""
    wires = {param.wire: param.name for param in request.operation.params}
    return {wires.get(wire, wire): value for wire, value in request.values.items()}


def _delete(resources: Resources, request: Request) -> Reply:
    if request.kind.single and not request.single:
        return _empty(request)  # a part of a configuration that has no rows of its own
    row, does = resources.one(request), behaviour(request.kind, request.place.host)
    does.removing(resources.state, row, _given(request))
    reply = _show(resources, request, row)
    resources.state.store.remove(request.place, row)
    does.removed(resources.state, row)
    return reply


def _list(resources: Resources, request: Request) -> Reply:
    operation, does = request.operation, behaviour(request.kind, request.place.host)
    model = Model(operation.module, operation.result or "")
    known = {each.name: each for each in fields(model)}
    values = {**does.filters} | {name: value for name, value in request.values.items() if value != ""}
    asked = wanted(operation, values, known)

    def walk(mark: Order | None, upward: bool) -> Iterator[Row]:
        return _wanted(
            resources, request, model, asked, resources.listed(request, mark, upward, asked.hints(does.steady))
        )

    page = paging.cut(walk, asked.upward, operation, request.values)
    for row in page.rows:
        does.tick(resources.state, row, request.now)
    # A list of plain texts is one of ids.
    items = [shape(resources, request, row, model) if known else row.key for row in page.rows]
    told = paging.envelope(operation, items, page, request.query, request.path, request.base)
    return json_reply(operation.status[0], told)


def _wanted(resources: Resources, request: Request, model: Model, asked: Wanted, rows: Iterator[Row]) -> Iterator[Row]:
    """The rows that a list asks for. What it asks about is brought up to date before."""
    state, does = resources.state, behaviour(request.kind, request.place.host)
    ticks, fits, wires, hides = does.ticks and bool(asked.tests), asked.fits(), asked.wires, state.faults_met.hides
    late = bool(state.faults_met.faults)
    for row in rows:
        if ticks:
            does.tick(state, row, request.now)
        if model not in row.shown and not wires <= row.data.keys():
            Synth(state.store, row, request.kind.settable).complete(model)
        if fits(row) and not (late and hides(row, request.now)):
            yield row


def _empty(request: Request) -> Reply:
    return Reply(request.operation.status[0], {}, b"")


def _show(resources: Resources, request: Request, row: Row) -> Reply:
    operation = request.operation
    status = operation.status[0]
    if operation.result is None or status == 204:
        return _empty(request)
    shown = shape(resources, request, row, Model(operation.module, operation.result))
    headers = {"Location": str(shown.get("redirect_to"))} if 300 <= status < 400 else {}
    return json_reply(status, shown, headers)


def filled(resources: Resources, kind: Kind, row: Row) -> Row:
    """A row with every field of its kind."""
    if (model := kind.model()) is not None:
        Synth(resources.state.store, row, kind.settable).complete(model)
    return row


def shape(resources: Resources, request: Request, row: Row, model: Model) -> dict[str, Any]:
    """A row as a model: every field, with links that follow from the path."""
    kind, operation, node, state = request.kind, request.operation, request.node, resources.state
    Synth(state.store, row, kind.settable).complete(model)
    of_row = node.of_row()
    ids = (*request.match.values[:-1], row.key) if of_row else request.match.values
    path, suffix = fill(node.path, ids), ".json" if operation.path.endswith(".json") else ""
    instance = node
    if not of_row and node.param is not None and row.key:
        instance, path = node.param, fill(f"{path}/{{}}", (row.key,))
    below = {snake(name): f"{path}/{name}{suffix}" for name, child in instance.static.items() if child.operations}
    links: dict[str, Any] = {
        "subresource_uris": below,
        "links": {name: request.base + link for name, link in below.items()},
    }
    if "uri" not in kind.settable:
        links["uri"] = path + suffix
    if "url" not in kind.settable:
        links["url"] = request.base + path + suffix
    listed = kind.models.get("list", model)
    plain, linked, inside = _shown(model, listed)
    data = row.data
    out = {wire: data[wire] for wire in plain}
    for name, wire in linked:
        if name in links:
            out[wire] = links[name]
    for wire in inside:  # a reply with the row in it
        out[wire] = shape(resources, request, row, listed)
    does = behaviour(kind, request.place.host)
    own = does.addresses(state, request.place, row, request.base)
    own |= does.asked(state, row, request.values, request.now)
    return out | {wire: value for wire, value in own.items() if wire in out} if own else out


@cache
def _shown(model: Model, listed: Model) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...], tuple[str, ...]]:
    """The wire names of a model's fields; name and wire name of those that are links; those that hold the row."""
    known = fields(model)
    return (
        tuple(each.wire for each in known),
        tuple((each.name, each.wire) for each in known if each.name in LINKS),
        tuple(each.wire for each in known if each.type == listed.name != model.name),
    )
