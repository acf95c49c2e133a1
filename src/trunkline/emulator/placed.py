"""What tests put into a world: rows of lists that no request can add to, and the bytes of files.

URLs and values enter, rows leave. Called by `world`, which says when nothing else happens.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from .. import facts
from ..facts import OperationFacts
from . import files
from .access import account_of
from .behaviours.table import behaviour
from .errors import not_found
from .exchange import Incoming, address
from .request import Request, Target
from .resources import Resources
from .routing import Match, Model, router
from .store import Row
from .synth import fields, key_field, new_key
from .values import encode, instant
from .verbs import filled, shape


def add(resources: Resources, url: str, values: dict[str, Any]) -> dict[str, Any]:
    """Stores a row in the collection at a URL, as if something at Twilio had made it.

    Raises:
        ValueError, Refusal: there is no such list, or its rows have no such field.
    """
    host, path, base = _located(url)
    match = router().match(host, path)
    listed = [each for each in match.node.operations.values() if each.list] if match else []
    if match is None or not listed or listed[0].result is None:
        raise ValueError(f"no list of the API is at {url!r}")
    model = Model(listed[0].module, listed[0].result or "")
    known = {each.wire: each for each in fields(model)}
    if unknown := sorted(set(values) - set(known)):
        raise ValueError(f"{model.name} has no field {', '.join(unknown)}; it has: {', '.join(known)}")
    request = _request(resources, listed[0], match, url, path, base)
    kind, place, store = request.kind, request.place, resources.state.store
    data = {name: encode(value, known[name].type) for name, value in values.items()}
    if not kind.key:
        # Its rows are told apart by nothing: many are of one category, or of one country. They are all there are.
        store.seed_once(place)
    key = (data.get(key_field(kind)) if kind.key else None) or new_key(kind, store)
    row = resources.make_up(request, str(key))
    row.data.update(data)
    dated = ("start_time", "date_sent", "date_generated", "event_date", "date_created")
    store.move(place, row, next((at for name in dated if (at := instant(data.get(name))) is not None), row.when))
    behaviour(kind, place.host).added(resources.state, place, row)
    shown = shape(resources, request, row, model)
    store.changed(row, place)
    return shown


def attachable(resources: Resources, url: str) -> Row:
    """The row that has the file of the resource at a URL.

    Raises:
        Refusal: there is none, or it has no file.
    """
    host, path, base = _located(url)
    asked = files.asked("GET", host, path)
    match = router().match(host, asked.row if asked else path)
    operation = match.node.operations.get("GET") if match and match.node.of_row() else None
    if match is None or operation is None:
        raise not_found(url)
    request = _request(resources, operation, match, url, path, base)
    kind, place = request.kind, request.place
    row = resources.find(kind, place, request.match.values[-1], request.account)
    if row is not None:
        resources.state.store.keep(place, row)
    filed = behaviour(kind, place.host).filed(resources.state, place, row) if row else None
    if filed is None:
        raise not_found(url)
    return filed if filed is not row else filled(resources, kind, filed)


def _request(resources: Resources, operation: OperationFacts, match: Match, url: str, path: str, base: str) -> Request:
    """A request that the main account would send."""
    state = resources.state
    state.acting = state.account_sid
    account = account_of(state, state.account_sid, match, url)
    target = Target(operation, match, account, path, base, state.now())
    return resources.request(target, {}, [])


def _located(url: str) -> tuple[str, str, str]:
    """The first part of the host of Twilio in a URL, the path below it, and what stands in front of the path.

    A `uri`, which has no host, is below that of the first API.
    """
    text = f"{facts.addresses().api}{url}" if url.startswith("/") else url
    parts = urlsplit(text if "://" in text else f"https://{text}")
    host, path, base = address(Incoming("GET", parts.path, parts.query, {"host": parts.netloc}, b"", parts.scheme))
    return host.partition(".")[0].lower(), path, base
