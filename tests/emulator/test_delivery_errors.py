"""Webhooks that fail: each error code, what is tried again, the time for it, and the end of what is out."""

from __future__ import annotations

import asyncio
import random
import socket
from typing import Any

import pytest

from tests.emulator.receiver import Answer, Caller, Receiver, codes, deliver, outgoing, reply, send, to
from trunkline.emulator.delivery import Deliverer, Mounts, Settings


async def hang(caller: Caller) -> None:
    await caller.hang()


async def reset(caller: Caller) -> None:
    caller.reset()


async def half(caller: Caller) -> None:
    caller.writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc")
    await caller.hang()


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (reply(404), 11200),
        (reply(500), 11200),
        (reset, 11205),
        (b"", 11205),
        (b"SSH-2.0-x\r\n", 11206),
        (b"HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n", 11206),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc", 11206),
        (b"HTTP/1.1 200 OK\r\nx: " + b"y" * 200_000, 11206),
    ],
)
@pytest.mark.parametrize("wants", ["twiml", "callback"])
def test_error_codes_of_bad_replies(answer: Answer, code: int, wants: str) -> None:
    outcome, _ = deliver("/", answer, wants=wants)
    assert outcome.code == code
    assert outcome.error
    assert len(outcome.tries) == 1


@pytest.mark.parametrize("answer", [hang, half])
def test_a_reply_that_does_not_come_or_end(answer: Answer) -> None:
    outcome, _ = deliver("/", answer, settings=Settings(read=0.3))
    assert codes(outcome) == (None, 11200, 1)
    assert "within 0.3 s" in outcome.error


def test_whatever_a_server_replies_there_is_an_outcome() -> None:
    """Replies of which bytes are changed, lost and added; 200 of them, the same each time."""
    rng = random.Random(1)
    good = [
        reply(),
        to("/x"),
        reply(401, b"", www_authenticate="Basic"),
        reply(body=b"x" * 500, transfer_encoding="chunked"),
    ]

    async def nowhere(name: str, port: int) -> list[str]:
        return []

    async def broken(caller: Caller) -> None:
        data = bytearray(rng.choice(good))
        for _ in range(rng.randrange(6)):
            at = rng.randrange(len(data))
            data[at : at + rng.randrange(3)] = rng.randbytes(rng.randrange(3))
        caller.writer.write(data)

    async def main() -> set[int | None]:
        async with Receiver(broken) as receiver:
            url = receiver.url.replace("//", "//a:b@")
            settings, options = Settings(total=5.0), {"resolve": nowhere}
            return {(await send(url, settings=settings, options=options)).code for _ in range(200)}

    found = asyncio.run(main())
    assert found >= {None, 11200, 11206}
    assert found <= {None, 11200, 11203, 11205, 11206, 11210, 11215, 11216, 11750, 11770}


@pytest.mark.parametrize(
    ("fragment", "answers", "expected"),
    [
        ("", [reply(500)], (500, 11200, 1)),
        ("#rc=3", [reply(500)], (500, 11200, 1)),
        ("#rp=5xx", [reply(500), reply()], (200, None, 2)),
        ("#rc=3&rp=5xx", [reply(503)], (503, 11200, 4)),
        ("#rc=3&rp=4xx", [reply(503)], (503, 11200, 1)),
        ("#rc=9&rp=4xx", [reply(429)], (429, 11200, 6)),
        ("#rc=0&rp=all", [reply(500)], (500, 11200, 1)),
        ("#rc=2&rp=ct,rt,4xx,5xx", [reply(500), reset, reply()], (200, None, 3)),
        ("#rc=2&rp=all&rt=500", [hang, reply(404), reply()], (200, None, 3)),
        ("#rt=100&rp=rt", [hang, hang, reply()], (None, 11200, 2)),
        ("#rp=nonsense", [reply()], (None, 11243, 0)),
    ],
)
def test_what_is_tried_again(fragment: str, answers: list[Answer], expected: Any) -> None:
    outcome, receiver = deliver(f"/sms{fragment}", *answers)
    assert codes(outcome) == expected
    assert len({(got.body, tuple(sorted(got.headers.items()))) for got in receiver.requests}) <= 1


def test_a_refused_connection_is_tried_once_more() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and does not listen
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        outcome = asyncio.run(send(url))
        assert codes(outcome) == (None, 11202, 2)
        assert outcome.tries[0].address == ""
        assert outcome.error == f"{url[7:-1]} refused the connection"
        assert codes(asyncio.run(send(f"{url}#rc=0"))) == (None, 11202, 1)


def test_a_connection_that_is_not_taken_in_time() -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        try:
            for each in waiting:
                each.setblocking(False)
                each.connect_ex(address)
            outcome = asyncio.run(send(f"http://127.0.0.1:{address[1]}/#ct=100"))
        finally:
            for each in waiting:
                each.close()
    assert codes(outcome) == (None, 11201, 2)


def test_the_time_for_all_tries() -> None:
    outcome, receiver = deliver("/#tt=4500&rp=rt&rc=5&rt=3000", hang)
    assert codes(outcome) == (None, 11203, 2)
    assert outcome.error.startswith("Total timeout is triggered. Configured tt is 4500ms and we attempted 2 time(s)")
    assert len(receiver.requests) == 2
    assert outcome.seconds >= 4.5


def test_a_reply_that_trickles_ends_with_the_total_time() -> None:
    async def trickle(caller: Caller) -> None:
        caller.writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not caller.writer.is_closing():
            caller.writer.write(b"x")
            await asyncio.sleep(0.02)

    assert codes(deliver("/#tt=3000&rt=2700", trickle)[0]) == (None, 11203, 1)


@pytest.mark.parametrize("found", [OSError("no such host"), UnicodeError("label too long"), []])
def test_a_host_that_is_not_found(found: Any) -> None:
    async def resolve(name: str, port: int) -> list[str]:
        if isinstance(found, Exception):
            raise found
        return list(found)

    assert codes(asyncio.run(send("http://nowhere.test/", options={"resolve": resolve}))) == (None, 11210, 1)


@pytest.mark.parametrize(
    "url", ["", "x", "ftp://a/b", "http://", "http:///x", "//a/b", "http://a:99999/", "http://a\n"]
)
def test_what_is_no_url(url: str) -> None:
    outcome = asyncio.run(send(url))
    assert codes(outcome) == (None, 11100, 0)
    assert outcome.url == url


# cancelled and closed


@pytest.mark.parametrize("way", ["close", "cancel"])
def test_what_is_out_ends(way: str) -> None:
    async def main() -> None:
        async with Receiver(hang) as receiver, asyncio.timeout(90):
            deliverer = Deliverer(mounts=Mounts())
            task = asyncio.create_task(deliverer.send(outgoing(f"{receiver.url}/")))
            while not receiver.requests:
                await asyncio.sleep(0.01)
            if way == "close":
                await deliverer.close()
                assert codes(await task) == (None, 11205, 1)
                assert (await deliverer.send(outgoing(f"{receiver.url}/"))).code == 11205
            else:
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            assert receiver.connections == 1

    asyncio.run(main())


def test_many_at_once_each_get_their_own() -> None:
    async def main() -> None:
        async with Receiver() as receiver:
            deliverer = Deliverer(mounts=Mounts())
            sends = (deliverer.send(outgoing(f"{receiver.url}/{number}")) for number in range(400))
            assert all(outcome.ok for outcome in await asyncio.gather(*sends))
            assert {got.path for got in receiver.requests} == {f"/{number}" for number in range(400)}
            await deliverer.close()

    asyncio.run(main())
