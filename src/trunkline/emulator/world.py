"""The emulated Twilio without its HTTP: a request enters, a reply leaves; facts, rows and behaviours stand in between.

Called by `app` for requests and by `server` for what tests put there. No I/O.
"""

from __future__ import annotations

import base64
import re
import threading
from dataclasses import dataclass, replace
from itertools import count
from typing import Any
from urllib.parse import urlsplit

from .. import facts
from .._masked import safe_repr
from ..facts import OperationFacts
from . import arguments, files, paging
from .behaviour import Behaviour, is_sid
from .clock import Clock
from .errors import Refusal, not_found, unauthorized
from .exchange import Incoming, Reply, address, json_reply
from .faults import Faults, Met, meet, settle
from .record import Record, RecordedRequest, kept
from .routing import Kind, Match, Model, Node, fill, home, names, router
from .store import Place, Row, Store
from .synth import Synth, apply, counted, fields, fields_by_name, key_field, new_key, prefix_of
from .table import BEHAVIOURS, FED, catalogue
from .values import DATES, encode, instant, snake, stamp

_ACCOUNTS = "/2010-04-01/Accounts"
# Standard API keys reach neither accounts nor keys.
_GUARDED = re.compile(_ACCOUNTS + r"(/\{\}(/(Signing)?Keys(/\{\})?)?)?")
_PLAIN = Behaviour()


@safe_repr
@dataclass(frozen=True, slots=True)
class _Call:
    """A request on its way: what it asks for, by whom, with what."""

    operation: OperationFacts
    match: Match
    kind: Kind
    place: Place
    values: dict[str, Any]
    query: arguments.Pairs
    path: str  # below the host, as it was sent
    base: str  # in front of it
    account: str
    now: float

    @property
    def node(self) -> Node:
        return self.match.node

    @property
    def single(self) -> bool:
        return not self.node.of_row()

    def ids(self) -> dict[str, str]:
        """The ids in the path by Python name; those of the row itself are left out."""
        wires = names(self.operation.path)
        found = {snake(wire): value for wire, value in zip(wires, self.match.values, strict=True)}
        if not self.single and wires:
            found.pop(snake(wires[-1]))
        segments = self.node.path.split("/")
        above = [segments[n - 1] for n, segment in enumerate(segments) if segment == "{}"]
        for segment, value in zip(above, self.match.values if self.single else self.match.values[:-1], strict=False):
            found.setdefault(f"{snake(segment.removesuffix('s'))}_sid", value)
        if self.place.host == "conversations" and self.place.path.startswith("/v1/Services/"):
            found.setdefault("chat_service_sid", self.place.path.split("/")[3])
        return found | {"account_sid": self.account}


class World:
    """The accounts and rows of one emulator. Every method may be called from any thread.

    Args:
        account_sid, auth_token: the main account.
        client_id, client_secret: OAuth client credentials of the main account.
        seed: of random faults.
        secret: what ids, keys, tokens and signatures depend on beside the account; without it anybody can tell them.
    """

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        client_id: str,
        client_secret: str,
        clock: Clock,
        seed: int = 0,
        secret: str = "",
    ) -> None:
        self.account_sid = account_sid
        self.auth_token = auth_token
        self.clock = clock
        self.faults = Faults(seed, lambda: self.store.newest)
        self._client = (client_id, client_secret)
        self._secret = secret
        self._router = router()
        self._lock = threading.RLock()
        self.reset()

    def reset(self) -> None:
        """Forgets everything but the main account."""
        with self._lock:
            self.faults.clear()
            self._met = Met()
            self.store = Store(self.account_sid + self._secret)
            self._record = Record()
            self._count = count()
            self.keys: dict[str, tuple[str, str]] = {}  # SID → secret, account
            self.bearers: dict[str, tuple[str, float]] = {}  # token → account, the instant it expires
            self._files: dict[str, tuple[Place, str]] = {}  # host and path of a file → its row
            self.accounts: dict[str, Row] = {}
            self.acting = self.account_sid
            main = self.blank(Place("", "api", _ACCOUNTS), self.account_sid)
            main.account, main.made_up = self.account_sid, False
            main.data.update(
                sid=self.account_sid, auth_token=self.auth_token, owner_account_sid=self.account_sid, status="active"
            )
            main.data.update(friendly_name="Trunkline emulator", type="Full")
            self.accounts[self.account_sid] = main

    # What behaviours ask for

    def moment(self, text: str) -> float:
        """The instant of a date; the present for no date."""
        found = instant(text)
        return self.clock.timestamp() if found is None else found

    def blank(self, place: Place, key: str) -> Row:
        """A row that nobody created, not yet in the store."""
        now = self.clock.timestamp()
        return Row(key, {}, {}, self.acting, now, now, self.store.next_number(), now, made_up=True)

    def put(self, place: Place, data: dict[str, Any], key: str = "") -> Row:
        """Stores a row that comes of something else; its id is `data["sid"]`, or the key."""
        row = self.blank(place, key or data["sid"])
        row.made_up = False
        row.data.update(data)
        found = re.match(f"{_ACCOUNTS}/([^/]+)", place.path)
        row.account = found.group(1) if found else place.tenant
        return self.store.add(place, row)

    def signed(self, place: Place, row: Row, host: str, base: str) -> str:
        """Where the file of a row is for some hours.

        Args:
            host: of the CDN.
            base: what stands in front of the API's paths.
        """
        path = f"/{row.account}/{self.store.digest('file', *place[:3], row.key)}"
        self._files[host + path] = (place, row.key)
        query = files.signed(host + path, int(self.clock.timestamp()) + files.LIFETIME, self.store.digest)
        return f"{files.site(base, host)}{path}?{query}"

    def seen(self, row: Row | None, path: str) -> Row | None:
        """A row as a request finds it.

        Raises:
            Refusal: it is there, and a fault hides it.
        """
        if row is not None and self._met.hides(row, self.clock.timestamp()):
            raise not_found(path)
        return row

    def account_of(self, user: str, password: str, now: float) -> str | None:
        """The account of a user and password: an account and its token, a key and its secret, OAuth credentials."""
        if user in self.accounts and self.accounts[user].data["auth_token"] == password:
            return user
        if user in self.keys and self.keys[user][0] == password:
            return self.keys[user][1]
        return self.account_sid if (user, password) == self._client else None

    def may_act(self, acting: str, account: str) -> bool:
        """Whether one account's credentials work for another: its own and its subaccounts'."""
        row = self.accounts.get(account)
        return row is not None and acting in (account, row.data["owner_account_sid"])

    # Requests

    def handle(self, request: Incoming) -> Reply:
        """Answers a request and records it."""
        with self._lock:
            host, path, base = address(request)
            cdn, name = files.is_cdn(host), host.partition(".")[0].lower()
            asked = None if cdn else files.asked(request.method, name, path)
            match = None if cdn else self._router.match(name, asked.row if asked else path)
            operation = match.node.operations.get(request.method) if match and not asked else None
            called = f"{operation.module}.{operation.id}" if operation else None
            self._met = met = meet(self.faults, request.method, host, path, called)
            try:
                arguments.check_size(operation, request.query, request.body)
                if met.reply and not met.after:
                    reply = met.reply
                elif cdn:
                    reply = self._from_cdn(request, host.lower() + path)
                elif asked and match:
                    reply = self._download(request, asked, match, path, base)
                else:
                    reply = self._answer(request, match, operation, path, base)
            except Refusal as refusal:
                reply = json_reply(refusal.status, refusal.body(), refusal.headers)
            finally:
                self._met = Met()
            reply = met.shape(met.reply or reply)
            if not cdn and not reply.foreign:
                reply = replace(reply, headers={**reply.headers, **self._stamps()})
            self._record.add(kept(request, host, path, called, reply.sent, settle(self.faults, met)))
            return reply

    def _stamps(self) -> dict[str, str]:
        """The headers of every reply of the API."""
        number = self.store.digest("request", next(self._count))
        return {
            "Twilio-Request-Id": f"RQ{number}",
            "Twilio-Concurrent-Requests": "1",
            "Twilio-Request-Duration": "0.001",
        }

    def recorded(self) -> tuple[list[RecordedRequest], int]:
        """The requests so far, oldest first, and how many older ones are forgotten."""
        with self._lock:
            return self._record.requests(), self._record.dropped

    def _answer(
        self, request: Incoming, match: Match | None, operation: OperationFacts | None, path: str, base: str
    ) -> Reply:
        now = self.clock.timestamp()
        acting = self.account_sid
        if operation is None or operation.auth != "none":
            acting = self._authenticate(request.headers.get("authorization", ""), match, now)
        if match is None:
            raise not_found(path)
        if operation is None:
            allowed = ", ".join(sorted(match.node.operations))
            raise Refusal(405, 20004, f"Method not allowed: {request.method}; allowed: {allowed}", {"Allow": allowed})
        self.acting = acting
        account = self._account(acting, match, path)
        if operation.verb == "create" and self.accounts[account].data["status"] != "active":
            raise Refusal(401, 20005, "Account not active")
        query = arguments.pairs(request.query)
        values = arguments.read(operation, facts.load(operation.module).enums, query, _body(operation, request))
        return self._perform(self._call(operation, match, account, path, base, now, values, query))

    def _call(
        self,
        operation: OperationFacts,
        match: Match,
        account: str,
        path: str,
        base: str,
        now: float,
        values: dict[str, Any],
        query: arguments.Pairs,
    ) -> _Call:
        """A request whose parents exist."""
        match = self._above(match, account, path, operation.verb == "create")
        kind, place = self._router.kind(match.node), self._place(match, account)
        values = self._with_sids(operation, kind, place, values)
        return _Call(operation, match, kind, place, values, query, path, base, account, now)

    def _with_sids(self, operation: OperationFacts, kind: Kind, place: Place, values: dict[str, Any]) -> dict[str, Any]:
        """The arguments with SIDs for unique names: `Sim="door"` is about the field `sim_sid`."""
        known, out = fields_by_name(kind), dict(values)
        for param in operation.params:
            value, field = values.get(param.wire), f"{param.name}_sid"
            if param.place == "path" or param.name in known or field not in known or not isinstance(value, str):
                continue
            prefix = prefix_of(field, operation.module) or ""
            if value and (row := self.store.named(place.tenant, place.host, value, prefix)):
                out[param.wire] = row.key
        return out

    def _download(self, request: Incoming, asked: files.Asked, match: Match, path: str, base: str) -> Reply:
        """The file of a row, or where it is."""
        now = self.clock.timestamp()
        self.acting = self._authenticate(request.headers.get("authorization", ""), match, now)
        query = arguments.pairs(request.query)
        account = self._account(self.acting, match, path)
        call = self._call(match.node.operations["GET"], match, account, path, base, now, {}, query)
        row = self._filled(call, self._one(call))
        if asked.host:
            return files.redirect(asked.status, self.signed(call.place, row, asked.host, base))
        return files.served(files.of_row(row, asked.form, files.channels(query)))

    def _from_cdn(self, request: Incoming, address: str) -> Reply:
        """The file at a signed address."""
        refused = files.refused(request, address, self.store.digest, self.clock.timestamp())
        if refused is not None:
            return refused
        known = self._files.get(address)
        row = self.store.find(*known) if known else None
        return files.served(files.of_row(row)) if row else files.missing()

    def _authenticate(self, header: str, match: Match | None, now: float) -> str:
        scheme, _, rest = header.partition(" ")
        if scheme.lower() == "bearer":
            account, expires = self.bearers.get(rest.strip(), ("", 0.0))
            if not account or expires <= now:
                raise unauthorized()
        else:
            try:
                user, _, password = base64.b64decode(rest, validate=True).decode().partition(":")
            except ValueError:
                raise unauthorized() from None
            known = self.account_of(user, password, now) if scheme.lower() == "basic" else None
            if known is None:
                raise unauthorized()
            account = known
            if user in self.keys and match is not None and _GUARDED.fullmatch(match.node.path):
                raise unauthorized("Authenticate: an API key cannot be used for this resource")
        owner = self.accounts.get(account)
        if owner is None:
            raise unauthorized()
        if owner.data["status"] != "active":
            raise Refusal(401, 20005, "Account not active")
        return account

    def _account(self, acting: str, match: Match, path: str) -> str:
        """The account that a request is about."""
        if not match.node.path.startswith(f"{_ACCOUNTS}/{{}}"):
            return acting
        account = match.values[0]
        if self.may_act(acting, account):
            return account
        raise not_found(path) if match.node.path == f"{_ACCOUNTS}/{{}}" else unauthorized()

    def _service(self, account: str) -> str:
        """The SID of the default conversation service."""
        return "IS" + self.store.digest("default service", account)

    def _place(self, match: Match, account: str) -> Place:
        """The collection that a path is about."""
        node, values = match
        if node.of_row() and node.parent is not None:
            node, values = node.parent, values[:-1]
        where = home(node.host, fill(node.path, values), self._service(account))
        return Place("" if node.host == "api" else account, where.host, where.path, where.where)

    def _above(self, match: Match, account: str, path: str, creates: bool = False) -> Match:
        """The same path with the SIDs of its parents, which exist.

        Raises:
            Refusal: one of them could have been created and was not.
        """
        chain: list[Node] = []
        node = match.node.parent
        while node is not None:
            chain.append(node)
            node = node.parent
        values = list(match.values)
        for node in reversed(chain):
            if not node.of_row() or not node.operations or node.path == f"{_ACCOUNTS}/{{}}":
                continue
            last = node.path.count("{}")
            above = Match(node, tuple(values[:last]))
            kind, place = self._router.kind(node), self._place(above, account)
            row = self.seen(self._find(kind, place, values[last - 1], account), path)
            if row is None and creates:
                row = _behaviour(kind, place).opened(self, place, values[last - 1])
            if row is not None:
                values[last - 1] = row.key
            elif kind.creatable and kind.fetchable and snake(kind.key).endswith("sid"):
                raise not_found(path)
        return Match(match.node, tuple(values))

    def _find(self, kind: Kind, place: Place, key: str, account: str) -> Row | None:
        behaviour = _behaviour(kind, place)
        row = self.store.find(place, key) or behaviour.find(self, place, key)
        if row is None and key == self._service(account) and place.path.endswith("/Services"):
            row = self.store.add(place, self.blank(place, key))
            row.data.update(sid=key, friendly_name="Default Conversations Service")
        return row

    def _perform(self, call: _Call) -> Reply:
        verb = call.operation.verb
        if verb == "list":
            return self._list(call)
        if verb == "create":
            row = self._create(call)
        elif verb == "delete":
            return self._delete(call)
        else:
            row = self._one(call)
            if verb in ("update", "patch"):
                self._update(call, row)
        return self._show(call, row)

    def _create(self, call: _Call) -> Row:
        kind, place, values = call.kind, call.place, call.values
        behaviour = _behaviour(kind, place)
        row = Row(
            "", dict(place.where), call.ids(), call.account, call.now, call.now, self.store.next_number(), call.now
        )
        apply(row, kind, call.operation.params, values)
        if not call.single:
            row.key = call.match.values[-1]
        elif not (kind.single and not kind.fetchable):
            row.key = behaviour.key(self, place, row) or self._key(call, row)
        if row.key:
            _name(row, kind)
        row.data.update({name: each for name, each in behaviour.defaults.items() if row.data.get(name) in (None, "")})
        behaviour.created(self, place, row)
        self.store.add(place, row)
        behaviour.tick(self, row, call.now)
        return row

    def _key(self, call: _Call, row: Row) -> str:
        """The id of a new row: one that the user chose, or that belongs to what is assigned, or a new one."""
        field = key_field(call.kind)
        if row.data.get(field) not in (None, ""):
            return str(row.data[field])
        if counted(call.kind):
            return str(len(self.store.rows(call.place)) + (field != "index"))
        made = new_key(call.kind, self.store)
        given = [value for name, value in call.values.items() if name.endswith("Sid") and isinstance(value, str)]
        return next((value for value in given if value[:2] == made[:2] and is_sid(value) and is_sid(made)), made)

    def _one(self, call: _Call) -> Row:
        """The row that a path names; one that nobody can create is made up at first sight.

        Raises:
            Refusal: there is none.
        """
        kind, place = call.kind, call.place
        key = "" if call.single else call.match.values[-1]
        row = self.seen(self._find(kind, place, key, call.account), call.path)
        if row is None:
            made_elsewhere = not call.single and (kind.creatable or (place.host, kind.path) in FED)
            broken = not call.single and (
                (counted(kind) and not key.isdigit()) or (kind.key.lower().endswith("sid") and not is_sid(key))
            )
            if made_elsewhere or broken or self.store.gone(place, key):
                raise not_found(call.path)
            row = self._make_up(call, key)
        _behaviour(kind, place).tick(self, row, call.now)
        return row

    def _make_up(self, call: _Call, key: str) -> Row:
        row = self.blank(call.place, key)
        row.account, row.ids = call.account, call.ids()
        row.data.update(call.place.where)
        if key:
            _name(row, call.kind)
        else:
            self._inherit(call, row)
        return self.store.add(call.place, row)

    def _inherit(self, call: _Call, row: Row) -> None:
        """A part of a resource says the same as the resource where both have a field."""
        node = call.node.parent
        if node is None or not node.of_row():
            return
        above = Match(node, call.match.values)
        parent = self.store.find(self._place(above, call.account), above.values[-1])
        if parent is not None:
            row.hidden["parent"] = parent
            shown = call.kind.model()
            wanted = {each.wire for each in fields(shown)} if shown else set()
            row.data.update({name: value for name, value in parent.data.items() if name in wanted})

    def _update(self, call: _Call, row: Row) -> None:
        behaviour = _behaviour(call.kind, call.place)
        wires = {param.wire: param.name for param in call.operation.params}
        given = {wires.get(wire, wire): value for wire, value in call.values.items()}
        behaviour.check(self, row, given)
        apply(row, call.kind, call.operation.params, call.values)
        row.updated = call.now
        for each, _ in fields_by_name(call.kind).values():
            if each.type in DATES and each.wire in row.data and re.search("updat|modif", each.name):
                row.data[each.wire] = stamp(call.now, each.type)
        behaviour.updated(self, row, given)
        parent, above = row.hidden.get("parent"), call.node.parent
        if isinstance(parent, Row) and above is not None and not call.kind.single:
            # An action such as `/Alarms/{Sid}/status` is shown by the resource itself.
            apply(parent, self._router.kind(above), call.operation.params, call.values)

    def _delete(self, call: _Call) -> Reply:
        kind = call.kind
        if kind.single and not call.single:
            return self._empty(call)  # a part of a configuration that has no rows of its own
        row = self._one(call)
        shown = self._show(call, row)
        self.store.remove(call.place, row)
        _behaviour(kind, call.place).removed(self, row)
        return shown

    def _list(self, call: _Call) -> Reply:
        kind, place, operation = call.kind, call.place, call.operation
        behaviour = _behaviour(kind, place)
        model = Model(operation.module, operation.result or "")
        rows = behaviour.rows(self, place, call.values)
        if rows is None:
            self._seed(call)
            rows = self.store.rows(place)
        for row in rows:
            behaviour.tick(self, row, call.now)
            Synth(self.store, row, kind.settable).complete(model)
        known = {each.name: each for each in fields(model)}
        rows = [row for row in paging.select(rows, operation, call.values, known) if not self._met.hides(row, call.now)]
        page = paging.cut(rows, operation, call.values)
        items = [self._shape(call, row, model) for row in page.rows]
        return json_reply(
            operation.status[0], paging.envelope(operation, items, page, call.query, call.path, call.base)
        )

    def _seed(self, call: _Call) -> None:
        kind = call.kind
        keys = () if kind.creatable else catalogue(call.node.path)
        if keys and self.store.seed_once(call.place):
            for key in keys:
                chosen = key or new_key(kind, self.store)
                if self.store.find(call.place, chosen) is None:
                    self._make_up(call, chosen)

    # Replies

    def _empty(self, call: _Call) -> Reply:
        return Reply(call.operation.status[0], {}, b"")

    def _show(self, call: _Call, row: Row) -> Reply:
        operation = call.operation
        status = operation.status[0]
        if operation.result is None or status == 204:
            return self._empty(call)
        shown = self._shape(call, row, Model(operation.module, operation.result))
        headers = {"Location": str(shown.get("redirect_to"))} if 300 <= status < 400 else {}
        return json_reply(status, shown, headers)

    def _filled(self, call: _Call, row: Row) -> Row:
        """A row with every field of its kind."""
        if (model := call.kind.model()) is not None:
            Synth(self.store, row, call.kind.settable).complete(model)
        return row

    def _shape(self, call: _Call, row: Row, model: Model) -> dict[str, Any]:
        """A row as a model: every field, with links that follow from the path."""
        kind, operation, node = call.kind, call.operation, call.node
        Synth(self.store, row, kind.settable).complete(model)
        ids = (*call.match.values[:-1], row.key) if node.of_row() else call.match.values
        path, suffix = fill(node.path, ids), ".json" if operation.path.endswith(".json") else ""
        instance = node
        if not node.of_row() and node.param is not None and row.key:
            instance, path = node.param, fill(f"{path}/{{}}", (row.key,))
        below = {snake(name): f"{path}/{name}{suffix}" for name, child in instance.static.items() if child.operations}
        out: dict[str, Any] = {}
        for each in fields(model):
            value = row.data[each.wire]
            if each.name == "uri" and each.name not in kind.settable:
                value = path + suffix
            elif each.name == "url" and each.name not in kind.settable:
                value = call.base + path + suffix
            elif each.name == "subresource_uris":
                value = below
            elif each.name == "links":
                value = {name: call.base + link for name, link in below.items()}
            out[each.wire] = value
        behaviour = _behaviour(kind, call.place)
        own = behaviour.addresses(self, call.place, row, call.base)
        own |= behaviour.asked(self, row, call.values, call.now)
        return out | {name: value for name, value in own.items() if name in out}

    # What tests put there

    def add(self, url: str, values: dict[str, Any]) -> dict[str, Any]:
        """Stores a row in the collection at a URL, as if something at Twilio had made it.

        Raises:
            ValueError: there is no such list, or its rows have no such field.
        """
        with self._lock:
            try:
                return self._add(url, values)
            except Refusal as refusal:
                raise ValueError(refusal.message) from None

    def _add(self, url: str, values: dict[str, Any]) -> dict[str, Any]:
        host, path, base = _located(url)
        match = self._router.match(host, path)
        listed = [each for each in match.node.operations.values() if each.list] if match else []
        if match is None or not listed or listed[0].result is None:
            raise ValueError(f"no list of the API is at {url!r}")
        operation = listed[0]
        model = Model(operation.module, operation.result or "")
        known = {each.wire: each for each in fields(model)}
        if unknown := sorted(set(values) - set(known)):
            raise ValueError(f"{model.name} has no field {', '.join(unknown)}; it has: {', '.join(known)}")
        self.acting = self.account_sid
        account = self._account(self.account_sid, match, url)
        call = self._call(operation, match, account, path, base, self.clock.timestamp(), {}, [])
        kind = call.kind
        data = {name: encode(value, known[name].type) for name, value in values.items()}
        field = key_field(kind)
        if not kind.key:
            # Its rows are told apart by nothing: many are of one category, or of one country. They are all there are.
            self.store.seed_once(call.place)
        key = (data.get(field) if kind.key else None) or new_key(kind, self.store)
        row = self._make_up(call, str(key))
        row.data.update(data)
        dated = ("start_time", "date_sent", "date_generated", "event_date", "date_created")
        row.when = next((at for name in dated if (at := instant(data.get(name))) is not None), row.when)
        _behaviour(kind, call.place).added(self, call.place, row)
        return self._shape(call, row, model)

    def attach(self, url: str, content: bytes, content_type: str | None) -> None:
        """Sets what is downloaded of the resource at a URL.

        Raises:
            ValueError: there is none, or it has no file.
        """
        with self._lock:
            try:
                files.attach(self._attachable(url), content, content_type)
            except Refusal as refusal:
                raise ValueError(refusal.message) from None

    def _attachable(self, url: str) -> Row:
        host, path, base = _located(url)
        asked = files.asked("GET", host, path)
        match = self._router.match(host, asked.row if asked else path)
        operation = match.node.operations.get("GET") if match and match.node.of_row() else None
        if match is None or operation is None:
            raise not_found(url)
        self.acting = self.account_sid
        account = self._account(self.account_sid, match, url)
        call = self._call(operation, match, account, path, base, self.clock.timestamp(), {}, [])
        row = self._find(call.kind, call.place, call.match.values[-1], account)
        filed = _behaviour(call.kind, call.place).filed(self, call.place, row) if row else None
        if filed is None:
            raise not_found(url)
        return filed if filed is not row else self._filled(call, filed)


def _behaviour(kind: Kind, place: Place) -> Behaviour:
    return BEHAVIOURS.get((place.host, kind.path), _PLAIN)


def _located(url: str) -> tuple[str, str, str]:
    """The first part of the host of Twilio in a URL, the path below it, and what stands in front of the path.

    A `uri` is below api.twilio.com.
    """
    text = f"api.twilio.com{url}" if url.startswith("/") else url
    parts = urlsplit(text if "://" in text else f"https://{text}")
    host, path, base = address(Incoming("GET", parts.path, parts.query, {"host": parts.netloc}, b"", parts.scheme))
    return host.partition(".")[0].lower(), path, base


def _name(row: Row, kind: Kind) -> None:
    """Writes a row's id into its field."""
    field = key_field(kind)
    types = {each.wire: each.type for each, _ in fields_by_name(kind).values()}
    row.data[field] = encode(row.key, types.get(field, "str"))


def _body(operation: OperationFacts, request: Incoming) -> Any:
    if operation.body in arguments.JSON_BODIES:
        return arguments.body_json(request.body)
    return arguments.form(request.body)
