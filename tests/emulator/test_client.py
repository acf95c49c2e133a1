"""Both clients and the emulator meet on every operation: create → fetch → list → update → delete where they exist."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote

import pytest

from tests.emulator.test_every_operation import (
    LISTED_WITHOUT_ID,
    WITHOUT_ID,
    Walk,
    rounds,
    walk_all,
)
from tests.emulator.wire import Answer, Caller, id_names, stem
from trunkline import AsyncClient, Client, ClientCredentials, NotFoundError, facts
from trunkline.emulator import Emulator
from trunkline.facts import OperationFacts

# What is fetched does not say its id.
SHOWN_WITHOUT_ID = (*LISTED_WITHOUT_ID, "CreateProfilesImportV2", "CreateV3Transcriptions")
STEP = re.compile(r"(\w+)(?:\(([^)]*)\))?")


class ClientWalk(Walk):
    """Calls operations by their accessors on a client."""

    def __init__(self, twilio: Emulator, module: str, http: Caller, run: Callable[[Any], Any], clients: Any) -> None:
        super().__init__(http, twilio, module)
        self.run = run
        self.clients = clients

    def send(self, operation: OperationFacts, path: str, more: dict[str, Any] | None = None) -> Answer:
        query, body = self.arguments(operation)
        given = {**query, **body, **(more or {})}
        names = {param.wire: param.name for param in operation.params if param.place != "path"}
        if operation.body in ("json", "scim+json"):
            given = {wire: value == "true" if value in ("true", "false") else value for wire, value in given.items()}
        kwargs = {names[wire]: value for wire, value in given.items()}
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(operation.path))
        match = re.fullmatch(pattern, path)
        assert match, (operation.path, path)
        ids = {name: unquote(value) for name, value in match.groupdict().items()}
        place: Any = self.clients[operation.auth == "oauth"]
        *steps, verb = operation.accessor.split(".")
        for step in (*operation.namespace.split("."), *steps):
            name, args = STEP.fullmatch(step).groups()  # type: ignore[union-attr]
            place = getattr(place, name)
            if args is not None:
                place = place(*(ids[wire] for wire in args.split(",") if wire))
        if operation.list:
            found = self.run(place.list(limit=200, **kwargs))
            return Answer(
                200, {operation.list.key: [item if isinstance(item, str) else item.to_dict() for item in found]}, {}
            )
        found = self.run(getattr(place, verb)(**kwargs))
        assert (found is None) == (operation.result is None), operation.id
        return Answer(operation.status[0], found.to_dict() if hasattr(found, "to_dict") else found, {})

    def missing(self, operation: OperationFacts, path: str) -> None:
        """The resource at `path` is gone."""
        with pytest.raises(NotFoundError) as caught:
            self.send(operation, path)
        assert (caught.value.code, caught.value.outcome) == (20404, "rejected"), operation.id


@pytest.fixture
def twilio(lenient: Emulator) -> Emulator:
    return lenient


@pytest.fixture(params=["socket", "asyncio", "aiohttp"])
def walker(request: pytest.FixtureRequest, twilio: Emulator, http: Caller) -> Iterator[Callable[[str], ClientWalk]]:
    problems: list[Any] = []

    def watch(response: Any) -> None:
        problems.extend(response.problems)

    def oauth() -> ClientCredentials:
        return ClientCredentials(twilio.client_id, twilio.client_secret)

    options: dict[str, Any] = {"transport": request.param}
    if request.param == "socket":
        organization = Client(auth=oauth(), account_sid=twilio.account_sid, base_url=twilio.base_url, **options)
        with twilio.client(on_response=watch, **options) as client, organization:
            yield lambda module: ClientWalk(twilio, module, http, lambda found: found, (client, organization))
    else:
        with asyncio.Runner() as runner:
            aclient = twilio.async_client(on_response=watch, **options)
            aorganization = AsyncClient(
                auth=oauth(), account_sid=twilio.account_sid, base_url=twilio.base_url, **options
            )
            yield lambda module: ClientWalk(twilio, module, http, runner.run, (aclient, aorganization))
            runner.run(aclient.close())
            runner.run(aorganization.close())
    # A message of a service has no sender before it is sent.
    assert not [problem for problem in problems if problem.path.rpartition(".")[2] != "from"]


@pytest.mark.parametrize("module", facts.modules())
def test_every_operation(module: str, walker: Callable[[str], ClientWalk]) -> None:
    walk_all(walker(module))


@pytest.mark.parametrize("module", sorted({each.module for each in rounds()}))
def test_a_row_lives(module: str, walker: Callable[[str], ClientWalk]) -> None:
    walk = walker(module)
    for create in [each for each in rounds() if each.module == module and each.id not in WITHOUT_ID]:
        place = (create.host, stem(create))
        one, all_ = walk.by_path[place[0], f"{place[1]}/{{}}"], walk.by_path[place]
        walk.made.pop(place, None)
        path = walk.path(create)
        key = walk.created(create, path, walk.send(create, path).json)
        assert key, create.id
        own = f"{path.removesuffix('.json')}/{key}{'.json' if create.path.endswith('.json') else ''}"
        fetched = walk.key(walk.send(one["fetch"], own).json, id_names(one["fetch"])[-1])
        assert fetched == ("" if create.id in SHOWN_WITHOUT_ID else key), create.id
        if "list" in all_ and create.id not in LISTED_WITHOUT_ID:
            listed = walk.items(all_["list"], walk.send(all_["list"], path))
            assert sum(walk.key(each, id_names(one["fetch"])[-1]) == key for each in listed) == 1, create.id
        if "update" in one:
            named = any(param.wire == "FriendlyName" and param.place == "body" for param in one["update"].params)
            updated = walk.send(one["update"], own, {"FriendlyName": "renamed"} if named else {}).json
            if named and updated and "friendly_name" in updated:
                assert walk.send(one["fetch"], own).json["friendly_name"] == "renamed"
        if "delete" in one:
            walk.send(one["delete"], own)
            walk.missing(one["fetch"], own)
