"""What tests of users do to a client: they patch its resources and methods, spec mocks by it, and drop it."""

from __future__ import annotations

import asyncio
import gc
import inspect
import sys
import threading
import weakref
from collections.abc import Iterator
from types import ModuleType
from typing import Any
from unittest import mock

import pytest

from tests.unit.fake_transport import SID, World, reply
from trunkline import AsyncClient, Client

MESSAGE = {"sid": "SM" + "1" * 32}


@pytest.fixture(params=[Client, AsyncClient])
def client(request: pytest.FixtureRequest) -> Any:
    return request.param(
        SID, "token" * 8, transport=World("sync" if request.param is Client else "async").client()._core.transport
    )


# identity


def accessors(owner: Any, depth: int = 3) -> Iterator[tuple[Any, str]]:
    """Every accessor below an object, the versions of all products and the resources below them."""
    names = [name for name, _ in inspect.getmembers(type(owner), lambda member: isinstance(member, property))]
    for name in names:
        if name.startswith("_") or name == "account_sid":
            continue
        yield owner, name
        if depth:
            yield from accessors(getattr(owner, name), depth - 1)


def test_every_accessor_is_the_same_object_each_time(client: Any) -> None:
    seen = 0
    for owner, name in accessors(client):
        assert getattr(owner, name) is getattr(owner, name), (owner, name)
        seen += 1
    assert seen > 400


def test_accessors_of_one_resource(client: Any) -> None:
    one = client.messages("SM1")
    assert one.media is one.media
    assert client.messages("SM1") is not one
    account = client.api.v2010.account
    assert account.messages is account.messages


def test_derived_clients_have_their_own(client: Any) -> None:
    other = client.on_behalf_of("AC" + "2" * 32)
    patient = client.with_options(timeout=1)
    assert len({id(each.messages) for each in (client, other, patient)}) == 3
    assert "AC" + "2" * 32 in repr(other.messages)
    assert SID in repr(client.messages)
    assert patient.messages._client._options.timeout == 1


def test_threads_get_the_same_one() -> None:
    """Each of many rounds lets all threads ask a new client at once."""
    found: list[list[int]] = []
    clients = [Client(SID, "token" * 8) for _ in range(50)]
    barrier = threading.Barrier(8)

    def ask() -> None:
        mine = []
        for each in clients:
            barrier.wait()
            mine.append(id(each.verify.v2.services))
        found.append(mine)

    switch = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(switch)
    assert len(found) == 8
    assert all(mine == found[0] for mine in found)


# patching


def over(call: Any) -> None:
    """Ends what a patched method gave."""
    if inspect.iscoroutine(call):
        asyncio.run(_awaited(call))


async def _awaited(call: Any) -> Any:
    return await call


def test_patch_object(world: World) -> None:
    client = world.client(reply(201, MESSAGE))
    with mock.patch.object(client.messages, "create", return_value="patched") as create:
        call = client.messages.create(to="+14155550123", body="hi")
        assert (asyncio.run(call) if inspect.isawaitable(call) else call) == "patched"
        create.assert_called_once_with(to="+14155550123", body="hi")
        assert world.sent == []
    sent = world.do(client.messages.create(to="+14155550123", from_="+14155550124", body="hi"))
    assert sent.sid == MESSAGE["sid"]


@pytest.mark.parametrize(
    "way", ["messages", "verify.v2.services", "api.v2010.account.messages", "conversations.v1.users"]
)
def test_patch_by_a_dotted_name(client: Any, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    app = ModuleType("app_under_test")
    app.client = client  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "app_under_test", app)
    target = client
    for name in way.split("."):
        target = getattr(target, name)
    before = target.create
    with mock.patch(f"app_under_test.client.{way}.create") as create:
        assert target.create is create
    assert target.create == before
    with mock.patch(f"app_under_test.client.{way}") as patched:
        owner = client
        for name in way.split("."):
            owner = getattr(owner, name)
        assert owner is patched
    assert target.create == before


def test_patch_with_autospec(client: Any) -> None:
    with mock.patch.object(client.messages, "create", autospec=True) as create:
        over(client.messages.create(to="+14155550123", body="hi"))
        create.assert_called_once()
        with pytest.raises(TypeError, match="recipient"):
            over(client.messages.create(to="+14155550123", recipient="x"))
    with mock.patch.object(client, "messages", autospec=True) as messages:
        over(client.messages.create("+14155550123", body="hi"))
        messages.create.assert_called_once_with("+14155550123", body="hi")
        with pytest.raises(AttributeError):
            client.messages.craete  # noqa: B018


def test_autospec_of_a_client(client: Any) -> None:
    spec = mock.create_autospec(client)
    over(spec.messages.create(to="+14155550123", body="hi"))
    spec.messages.create.assert_called_once_with(to="+14155550123", body="hi")
    with pytest.raises(TypeError, match="recipient"):
        spec.messages.create(to="+14155550123", recipient="x")
    with pytest.raises(AttributeError):
        spec.mesages  # noqa: B018
    assert isinstance(spec, type(client))


def test_autospec_of_the_class(client: Any) -> None:
    made = mock.create_autospec(type(client))()
    made.messages.create(to="+14155550123", body="hi")
    made.messages.create.assert_called_once_with(to="+14155550123", body="hi")
    with pytest.raises(AttributeError):
        made.mesages  # noqa: B018


def test_methods_of_a_client_can_be_patched(client: Any) -> None:
    with mock.patch.object(client, "request") as request:
        assert client.request is request
    assert inspect.ismethod(client.request)


def test_a_client_takes_nothing_new(client: Any) -> None:
    with pytest.raises(AttributeError, match="with_options"):
        client.timeout = 5
    with pytest.raises(AttributeError):
        client.account_sid = "AC2"
    client.messages.note = "mine"
    assert client.messages.note == "mine"


def test_a_subclass_has_attributes_of_its_own() -> None:
    class Mine(Client):
        def __init__(self) -> None:
            super().__init__(SID, "token" * 8)
            self.tenant = "t1"

    assert Mine().tenant == "t1"


# the end


@pytest.fixture
def no_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collector")
@pytest.mark.parametrize("transport", ["fake", "built-in"])
def test_a_dropped_client_ends_at_once(world: World, transport: str) -> None:
    if transport == "fake":
        client = world.client(reply(201, MESSAGE))
        world.do(client.messages.create(to="+14155550123", from_="+14155550124", body="hi"))
    else:
        client = (Client if world.kind == "sync" else AsyncClient)(SID, "token" * 8)
    assert client.verify.v2.services("VA1").rate_limits
    assert client.messages("SM1").media
    derived = client.with_options(timeout=1)
    assert derived.messages
    gone = [weakref.ref(each) for each in (client, derived, client._client, client._core.transport)]
    world.fake = None  # type: ignore[assignment]
    del client, derived
    assert [ref() for ref in gone] == [None] * 4


@pytest.mark.usefixtures("no_collector")
def test_a_resource_outlives_its_client(world: World) -> None:
    client = world.client(reply(201, MESSAGE))
    messages = client.messages
    gone = weakref.ref(client)
    del client
    assert gone() is None
    sent = world.do(messages.create(to="+14155550123", from_="+14155550124", body="hi"))
    assert sent.sid == MESSAGE["sid"]


# reprs


def test_reprs_say_where(client: Any) -> None:
    account = f"/2010-04-01/Accounts/{SID}"
    assert f" {account}/Messages.json>" in repr(client.messages)
    assert f" {account}/Messages/SM1.json>" in repr(client.messages("SM1"))
    assert f" {account}/Messages/SM1/Media.json>" in repr(client.messages("SM1").media)
    assert " /v2/Services/VA1/Entities>" in repr(client.verify.v2.services("VA1").entities)
    assert repr(client) == f"<{type(client).__name__} {SID} at https://api.twilio.com>"
    assert "{" not in repr(client.verify) + repr(client.verify.v2)


@pytest.mark.parametrize(
    "hostile",
    [None, "", 5, True, 10**5000, 1.5, object(), "\ud800", "x" * 100_000, "a\nb", "{0}", "{0*}", "../x"],
    ids=lambda value: type(value).__name__,
)
def test_reprs_take_any_value(client: Any, hostile: Any) -> None:
    for each in (client.messages(hostile), client.verify.v2.services(hostile).entities(hostile)):
        assert "\n" not in repr(each)
        assert len(repr(each)) < 400


def test_reprs_hide_people(client: Any) -> None:
    shown = [
        repr(client.lookups.v2.phone_numbers("+14155550123")),
        repr(client.chat.v2.services("IS1").users("ann@example.com")),
        repr(client.verify.v2.services("VA1").entities("ann-smith")),
        repr(client.sync.v1.services("IS1").documents("+14155550123")),
    ]
    assert not [text for text in shown if "415555" in text or "ann" in text]
    assert "…0123" in shown[0]


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ({}, "https://api.twilio.com"),
        ({"region": "ie1"}, "https://api.dublin.ie1.twilio.com"),
        ({"region": "au1", "edge": "sydney"}, "https://api.sydney.au1.twilio.com"),
        ({"edge": "dublin"}, "https://api.dublin.us1.twilio.com"),
        ({"base_url": "http://127.0.0.1:4010"}, "http://127.0.0.1:4010"),
        ({"base_url": "http://127.0.0.1:4010/{host}"}, "http://127.0.0.1:4010"),
        ({"base_url": "https://gw.example/twilio/"}, "https://gw.example/twilio"),
        ({"base_url": "https://{host}.gw.example"}, "https://api.twilio.com.gw.example"),
        ({"base_url": "https://gw.example/{host}/v"}, "https://gw.example/api.twilio.com/v"),
        ({"base_url": "https://gw.example", "region": "ie1"}, "https://gw.example (region ie1, edge dublin)"),
    ],
)
def test_repr_of_a_client_says_what_it_talks_to(options: dict[str, str], shown: str) -> None:
    with Client(SID, "token" * 8, **options) as client:  # type: ignore[arg-type]
        assert repr(client) == f"<Client {SID} at {shown}>"
