"""Which addresses webhooks reach: nothing leads to link-local or metadata addresses, whatever is allowed."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.emulator.receiver import Receiver, codes, outgoing, reply, send, to
from trunkline.emulator.delivery import Deliverer, Mounts
from trunkline.emulator.delivery.reach import Reach, parse_address, verdict

LOCAL = """
127.0.0.1 127.9.9.9 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 ::1 fc00::1 fd12::1 ::ffff:127.0.0.1
"""
PUBLIC = """
8.8.8.8 172.15.0.1 172.32.0.1 192.169.0.1 100.64.0.1 198.18.0.1 2606:4700::1 ::ffff:8.8.8.8
2002:7f00:1:: 2002:808:808:: 64:ff9b::808:808 64:ff9b::7f00:1
"""
NEVER = """
169.254.169.254 169.254.0.1 0.0.0.0 0.1.2.3 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 192.0.0.192
100.100.100.200 168.63.129.16 :: fe80::1 febf::1 fec0::1 ff02::1 fd00:ec2::254 fd20:ce::254 ::ffff:169.254.169.254
::ffff:0.0.0.0 2002:a9fe:a9fe:: 64:ff9b::a9fe:a9fe 64:ff9b::0 ::169.254.169.254 ::127.0.0.1 ::ffff:0:127.0.0.1
2001:0:4136:e378:8000:63bf:3fff:fdd2 64:ff9b:1::1 100::1 4000::1
"""


@pytest.mark.parametrize(
    ("expected", "texts"), [("local", LOCAL), ("public", PUBLIC), ("never", NEVER)], ids=["local", "public", "never"]
)
def test_what_addresses_are(expected: str, texts: str) -> None:
    assert {text: verdict(ip_address(text)) for text in texts.split()} == dict.fromkeys(texts.split(), expected)


@given(st.ip_addresses(v=4), st.sampled_from(["::ffff:0:0", "64:ff9b::"]))
def test_an_address_within_another_counts(inner: IPv4Address, prefix: str) -> None:
    outer = IPv6Address(int(IPv6Address(prefix)) | int(inner))
    assert (verdict(outer) == "never") is (verdict(inner) == "never")
    tunnelled = IPv6Address((0x2002 << 112) | (int(inner) << 80))
    assert (verdict(tunnelled) == "never") is (verdict(inner) == "never")


@given(st.ip_addresses())
def test_nothing_is_reached_that_python_calls_link_local_or_multicast(address: IPv4Address | IPv6Address) -> None:
    if address.is_link_local or address.is_multicast or address.is_unspecified:
        assert not Reach(["any"]).permits(address, "a.test")
    if not address.is_private and not address.is_global and not address.is_reserved:
        assert not Reach().permits(address, "a.test")


@pytest.mark.parametrize(
    ("allow", "address", "fine"),
    [
        ([], "127.0.0.1", True),
        ([], "8.8.8.8", False),
        (["any"], "8.8.8.8", True),
        (["any"], "169.254.169.254", False),
        (["A.test."], "8.8.8.8", True),
        (["b.test"], "8.8.8.8", False),
        (["test"], "8.8.8.8", False),
        (["a.test"], "169.254.169.254", False),
        (["8.8.8.0/24"], "8.8.8.8", True),
        (["8.8.8.8"], "::ffff:8.8.8.8", True),
        (["8.8.4.0/24"], "8.8.8.8", False),
        (["2606::/16"], "2606:4700::1", True),
        (["0.0.0.0/0"], "169.254.169.254", False),
        (["::/0"], "fe80::1", False),
        (["100.64.0.0/10"], "100.64.0.1", True),
        (["100.64.0.0/10"], "100.100.100.200", False),
    ],
)
def test_what_is_allowed(allow: list[str], address: str, fine: bool) -> None:
    assert Reach(allow).permits(parse_address(address), "a.test") is fine


@pytest.mark.parametrize(
    "entry", ["", "https://a.test", "a b", "*", "-a", "a..b", "169.254.169.254", "fe80::/16", "ff00::/8"]
)
def test_what_cannot_be_allowed(entry: str) -> None:
    with pytest.raises(ValueError, match="allow"):
        Reach([entry])


def test_several_are_allowed_not_one_text() -> None:
    with pytest.raises(TypeError, match="allow"):
        Deliverer(allow="any", mounts=Mounts())


@pytest.mark.parametrize(
    "host",
    [
        *("169.254.169.254", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "169.254.43518", "0xa9.254.0251.254"),
        *(
            "[::ffff:169.254.169.254]",
            "[::ffff:a9fe:a9fe]",
            "[fe80::1]",
            "[fe80::1%25lo]",
            "[fe80::1%lo]",
            "0",
            "0.0.0.0",
        ),
        *(
            "①⑥⑨.②⑤④.①⑥⑨.②⑤④",
            "169。254。169。254",
            "[::]",
            "255.255.255.255",
            "[64:ff9b::a9fe:a9fe]",
            "[2002:a9fe:a9fe::]",
        ),
    ],
)
def test_no_spelling_leads_to_what_is_never_reached(host: str) -> None:
    outcome = asyncio.run(send(f"http://{host}/latest/meta-data", options={"allow": ["any"]}))
    assert codes(outcome) == (None, None, 0)
    assert outcome.withheld
    assert not outcome.ok
    assert "may not reach" in outcome.error


@pytest.mark.parametrize(
    "spelling", ["2130706433", "0x7f.1", "0177.0.0.1", "127.1", "localhost", "LOCALHOST", "[::ffff:127.0.0.1]"]
)
def test_spellings_of_this_machine_work(spelling: str) -> None:
    async def main() -> None:
        async with Receiver() as receiver:
            outcome = await send(f"http://{spelling}:{receiver.port}/")
            assert outcome.ok
            assert receiver.requests[0].headers["host"] == f"{spelling}:{receiver.port}"

    asyncio.run(main())


class Resolver:
    """A name server that says something else each time."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, name: str, port: int) -> Sequence[str]:
        self.asked.append(name)
        return self.answers.pop(0)


def test_the_address_that_was_checked_is_the_one_connected_to() -> None:
    async def main() -> None:
        async with Receiver() as receiver:
            resolver = Resolver(["127.0.0.1"], ["169.254.169.254"])
            url = f"http://rebinding.test:{receiver.port}/x"
            outcome = await send(url, options={"resolve": resolver})
            assert outcome.ok
            assert outcome.tries[0].address == f"127.0.0.1:{receiver.port}"
            assert receiver.requests[0].headers["host"] == f"rebinding.test:{receiver.port}"
            assert resolver.asked == ["rebinding.test"]

    asyncio.run(main())


def test_a_host_with_a_good_and_a_bad_address_is_reached_at_the_good_one() -> None:
    async def main() -> None:
        async with Receiver() as receiver:
            resolver = Resolver(["169.254.169.254", "8.8.8.8", "127.0.0.1"])
            outcome = await send(f"http://a.test:{receiver.port}/", options={"resolve": resolver})
            assert outcome.tries[0].address == f"127.0.0.1:{receiver.port}"

    asyncio.run(main())


def test_the_next_address_is_tried_where_one_refuses() -> None:
    async def main() -> None:
        async with Receiver() as receiver:
            resolver = Resolver(["::1", "127.0.0.1"])
            outcome = await send(f"http://a.test:{receiver.port}/", options={"resolve": resolver})
            assert codes(outcome) == (200, None, 1)

    asyncio.run(main())


@pytest.mark.parametrize(
    "location", ["http://169.254.169.254/", "http://[fe80::1]/", "http://2852039166/", "http://8.8.8.8/"]
)
@pytest.mark.parametrize("wants", ["twiml", "callback"])
def test_a_redirect_to_what_is_forbidden_is_withheld(location: str, wants: str) -> None:
    async def main() -> None:
        async with Receiver(to(location)) as receiver:
            outcome = await send(f"{receiver.url}/", wants=wants)
            assert outcome.withheld
            assert (outcome.status, outcome.code, outcome.body) == (None, None, b"")
            assert [each.status for each in outcome.tries] == [302]

    asyncio.run(main())


def test_a_retry_is_checked_again() -> None:
    async def main() -> None:
        async with Receiver(reply(500)) as receiver:
            resolver = Resolver(["127.0.0.1"], ["169.254.169.254"])
            url = f"http://rebinding.test:{receiver.port}/#rp=5xx&rc=5"
            outcome = await send(url, options={"resolve": resolver, "allow": ["any"]})
            assert outcome.withheld
            assert len(outcome.tries) == len(receiver.requests) == 1

    asyncio.run(main())


def test_a_name_that_is_allowed_leads_out_and_no_other() -> None:
    async def main() -> None:
        for name, withheld in (("good.test", False), ("bad.test", True)):
            deliverer = Deliverer(allow=["good.test"], mounts=Mounts(), resolve=Resolver(["198.51.100.1"]))
            outcome = await deliverer.send(outgoing(f"http://{name}/#ct=100&rc=0"))
            assert outcome.withheld is withheld
            assert len(outcome.tries) == (0 if withheld else 1)
            await deliverer.close()

    asyncio.run(main())


class Unasked:
    """A machine whose resolver cannot be asked."""

    def __init__(self, errno: int = socket.EAI_AGAIN) -> None:
        self.asked: list[str] = []
        self.errno = errno

    async def __call__(self, name: str, port: int) -> Sequence[str]:
        self.asked.append(name)
        raise socket.gaierror(self.errno, "no")


@pytest.mark.parametrize(
    ("host", "allow", "errno", "code", "asked"),
    [
        ("example.com", [], socket.EAI_AGAIN, None, False),
        ("www.EXAMPLE.org.", [], socket.EAI_AGAIN, None, False),
        ("hook.example", [], socket.EAI_AGAIN, None, False),
        ("example.com", ["example.com"], socket.EAI_AGAIN, 11210, True),
        ("example.com", ["any"], socket.EAI_AGAIN, 11210, True),
        ("myexample.com", [], socket.EAI_AGAIN, None, True),
        ("a.test", [], socket.EAI_AGAIN, None, True),
        ("a.test", [], socket.EAI_NONAME, 11210, True),
        ("a.test", ["a.test"], socket.EAI_AGAIN, 11210, True),
    ],
)
def test_public_names_on_a_machine_without_a_network(
    host: str, allow: list[str], errno: int, code: int | None, asked: bool
) -> None:
    resolver = Unasked(errno)
    outcome = asyncio.run(send(f"https://{host}/sms", options={"allow": allow, "resolve": resolver}))
    assert (outcome.code, outcome.withheld, bool(resolver.asked)) == (code, code is None, asked)


def test_a_resolver_that_does_not_answer_is_not_waited_for() -> None:
    async def resolve(name: str, port: int) -> Sequence[str]:
        await asyncio.Event().wait()
        return []

    outcome = asyncio.run(send("http://a.test/#ct=100", options={"resolve": resolve}))
    assert outcome.withheld
    outcome = asyncio.run(send("http://a.test/#ct=100", options={"resolve": resolve, "allow": ["a.test"]}))
    assert codes(outcome) == (None, 11210, 1)
    outcome = asyncio.run(send("http://a.test/#tt=100", options={"resolve": resolve}))
    assert codes(outcome) == (None, 11203, 1)


def test_ipv6_loopback_where_the_machine_has_it() -> None:
    async def main() -> None:
        try:
            receiver = await Receiver(host="::1").__aenter__()
        except OSError:
            outcome = await send("http://[::1]:9/")
            assert outcome.code in (11202, 11205)
            return
        outcome = await send(f"{receiver.url}/")
        assert outcome.tries[0].address == f"[::1]:{receiver.port}"
        assert receiver.requests[0].headers["host"] == f"[::1]:{receiver.port}"
        await receiver.__aexit__(None, None, None)

    asyncio.run(main())
