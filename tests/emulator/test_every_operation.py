"""Every operation of the facts on the running emulator: create → fetch → list → update → delete where they exist."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from tests.emulator.wire import Answer, Caller, argument, escape, id_names, model_misfits, snake, stem
from trunkline import facts
from trunkline.emulator import Emulator
from trunkline.facts import OperationFacts

# A reply that depends on what was there before, by operation.
NEEDS_A_VERIFICATION = {"verify_v2.CreateVerificationCheck"}
# Rows that come of something else: there is none that was not made.
FED = ("/Recordings", "/Media", "/SigningKeys", "/Local", "/Mobile", "/TollFree")
# Its reply has no id: the caller id is there once the number is validated.
WITHOUT_ID = ("CreateValidationRequest",)
LISTED_WITHOUT_ID = ("CreateAlarm",)


@pytest.fixture
def twilio(lenient: Emulator) -> Emulator:
    return lenient


class Walk:
    """Calls operations of one product, making the resources above them first."""

    def __init__(self, http: Caller, twilio: Emulator, module: str) -> None:
        self.http = http
        self.twilio = twilio
        self.operations = facts.load(module).operations.values()
        self.by_path: dict[tuple[str, str], dict[str, OperationFacts]] = {}
        for operation in facts.operations():
            self.by_path.setdefault((operation.host, stem(operation)), {})[operation.verb] = operation
        self.salt = 0
        self.made: dict[tuple[str, str], str] = {}

    def path(self, operation: OperationFacts) -> str:
        """The path of an operation below resources that exist."""
        ids: list[str] = []
        so_far, seen = "", 0
        segments = stem(operation).split("/")[1:]
        for n, segment in enumerate(segments):
            if segment != "{}":
                so_far += f"/{segment}"
                continue
            ids.append(self.id(operation, so_far, id_names(operation)[seen], ids, n == len(segments) - 1))
            so_far, seen = f"{so_far}/{{}}", seen + 1
        return self.fill(operation, ids)

    def fill(self, operation: OperationFacts, ids: list[str]) -> str:
        path = stem(operation)
        for each in ids:
            path = path.replace("{}", escape(each), 1)
        return path + (".json" if operation.path.endswith(".json") else "")

    def id(self, operation: OperationFacts, collection: str, name: str, above: list[str], last: bool) -> str:
        if name == "AccountSid" and operation.host == "api":
            return self.twilio.account_sid
        siblings = self.by_path.get((operation.host, collection), {})
        parent = self.by_path.get((operation.host, f"{collection}/{{}}"), {})
        for version in ("/v3/", "/v1/"):
            if operation.host in ("chat", "ip-messaging", "studio") and "create" not in siblings:
                collection = collection.replace(version, "/v2/")
                siblings = self.by_path.get((operation.host, collection), siblings)
                parent = self.by_path.get((operation.host, f"{collection}/{{}}"), parent)
        kept = self.made.get((operation.host, collection))
        if kept is not None:
            return kept
        if "create" in siblings and {"fetch", "delete", "update"} & set(parent):
            create = siblings["create"]
            shown = self.send(create, self.fill(create, above)).json
            key = self.key(shown, name)
            if not key and "list" in siblings:
                listed = self.http.get(self.fill(siblings["list"], above), host=operation.host)
                key = self.key(self.items(siblings["list"], listed)[0], name)
            if key:
                self.made[operation.host, collection] = key
                return key
        if collection.endswith(FED):
            url = self.fill(siblings["list"], above)
            return str(self.twilio.add(f"{operation.host}.twilio.com{url}")["sid"])
        for param in operation.params:
            if param.place == "path" and param.wire == name and not name.endswith("Sid"):
                return str(argument(operation, param, 7))
        return "XX" + hashlib.md5(collection.encode(), usedforsecurity=False).hexdigest()

    def key(self, shown: Any, name: str) -> str:
        if isinstance(shown, str):  # one of a list of ids
            return shown
        if len(shown) == 2 and "meta" in shown:  # the row is inside
            (shown,) = (inner for inside, inner in shown.items() if inside != "meta")
        names = (name, snake(name), "sid", "id", "displayName")
        return str(next((shown[each] for each in names if shown.get(each) is not None), ""))

    def created(self, create: OperationFacts, path: str, shown: Any) -> str:
        """The id of what was created; of what is only acknowledged the list has it, the newest first."""
        all_, fetch = (self.by_path[create.host, stem(create) + end] for end in ("", "/{}"))
        name = id_names(fetch["fetch"])[-1]
        if create.status[0] == 202 and "list" in all_ and not self.key(shown, name):
            (shown, *_) = self.items(all_["list"], self.send(all_["list"], path))
        return self.key(shown, name)

    def arguments(self, operation: OperationFacts) -> tuple[dict[str, Any], dict[str, Any]]:
        """The required arguments for query and body, and one of each group."""
        self.salt += 1
        needed = {group[-1] for group in operation.conditional}
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        for param in operation.params:
            if param.place in ("query", "body") and (param.required or param.wire in needed):
                (query if param.place == "query" else body)[param.wire] = argument(operation, param, self.salt)
        secrets = {"client_id": self.twilio.client_id, "client_secret": self.twilio.client_secret}
        if operation.path.endswith("/token"):
            body |= {param.wire: secrets[param.name] for param in operation.params if param.name in secrets}
        return query, body

    def send(self, operation: OperationFacts, path: str, more: dict[str, Any] | None = None) -> Answer:
        """Calls an operation; its status and its model must be those of the facts."""
        query, body = self.arguments(operation)
        body |= more or {}
        form: Any = body
        json_body: Any = None
        if operation.body in ("json", "scim+json"):
            form, json_body = None, body.get("", body)
        if query and operation.method not in ("GET", "DELETE"):
            path += "?" + "&".join(f"{escape(name)}={escape(value)}" for name, value in query.items())
        params = query if operation.method in ("GET", "DELETE") else form
        answer = self.http(operation.method, path, params, host=operation.host, json_body=json_body)
        where = f"{operation.module}.{operation.id} {operation.method} {path}"
        assert answer.status == operation.status[0], f"{where}: {answer}"
        if operation.result is not None and operation.list is None and answer.status != 204:
            assert not model_misfits(operation, answer.json), where
        for item in self.items(operation, answer):
            assert isinstance(item, str) if operation.result == "str" else not model_misfits(operation, item), where
        return answer

    def items(self, operation: OperationFacts, answer: Answer) -> list[Any]:
        return list(answer.json[operation.list.key]) if operation.list else []


def walk_all(walk: Walk) -> None:
    """Calls every operation of a product: the deletes last, children before their parents."""
    for operation in walk.operations:
        if f"{operation.module}.{operation.id}" not in NEEDS_A_VERIFICATION and operation.verb != "delete":
            walk.send(operation, walk.path(operation))
    for operation in sorted(walk.operations, key=lambda each: -len(each.path)):
        if operation.verb == "delete":
            walk.send(operation, walk.path(operation))
            walk.made.pop((operation.host, stem(operation).removesuffix("/{}")), None)


@pytest.mark.parametrize("module", facts.modules())
def test_every_operation(module: str, http: Caller, twilio: Emulator) -> None:
    walk_all(Walk(http, twilio, module))


def rounds() -> list[OperationFacts]:
    """Operations that create a row with an id, in every product."""
    instances = {(each.host, stem(each)) for each in facts.operations() if each.verb == "fetch" and each.result}
    return [
        each for each in facts.operations() if each.verb == "create" and (each.host, stem(each) + "/{}") in instances
    ]


@pytest.mark.parametrize("module", sorted({each.module for each in rounds()}))
def test_a_row_lives(module: str, http: Caller, twilio: Emulator) -> None:
    walk = Walk(http, twilio, module)
    for create in [each for each in rounds() if each.module == module and each.id not in WITHOUT_ID]:
        place = (create.host, stem(create))
        one, all_ = walk.by_path[place[0], f"{place[1]}/{{}}"], walk.by_path[place]
        fetch = one["fetch"]
        walk.made.pop(place, None)
        path = walk.path(create)
        shown = walk.send(create, path).json
        key = walk.created(create, path, shown)
        assert key, create.id
        suffix = ".json" if create.path.endswith(".json") else ""
        own = f"{path.removesuffix('.json')}/{escape(key)}{suffix}"
        fetched = walk.send(fetch, own).json
        same = [name for name in shown if name in fetched and name != "url"]
        assert {name: shown[name] for name in same} == {name: fetched[name] for name in same}, create.id
        if "list" in all_ and create.id not in LISTED_WITHOUT_ID:
            listed = walk.items(all_["list"], walk.send(all_["list"], path))
            assert sum(walk.key(each, id_names(fetch)[-1]) == key for each in listed) == 1, create.id
        if "update" in one:
            named = any(param.wire == "FriendlyName" and param.place == "body" for param in one["update"].params)
            updated = walk.send(one["update"], own, {"FriendlyName": "renamed"} if named else {}).json
            if named and updated and "friendly_name" in updated:
                assert updated["friendly_name"] == walk.send(fetch, own).json["friendly_name"] == "renamed"
        if "delete" in one:
            walk.send(one["delete"], own)
            for gone in (fetch, one["delete"]):
                again = walk.http(gone.method, own, host=gone.host)
                assert (again.status, again.json["code"]) == (404, 20404), create.id
            if "list" in all_:
                listed = walk.items(all_["list"], walk.send(all_["list"], path))
                assert not any(walk.key(each, id_names(fetch)[-1]) == key for each in listed), create.id
