"""Threads: the index that follows the store says what a look at all rows says, whatever happens and in which order."""

from __future__ import annotations

import random
import threading
from typing import Any

import pytest

from trunkline.emulator import Clock, Emulator
from trunkline.emulator.looking.found import messages
from trunkline.emulator.looking.indexed import pair_of
from trunkline.emulator.looking.search import parse
from trunkline.emulator.looking.threads import Conversation, ThreadRow, thread, threads
from trunkline.emulator.messaging.outbound import place_of
from trunkline.emulator.state import State

OURS = ("+15017122661", "+15017122662")
PHONES = tuple(f"+1415555010{digit}" for digit in range(5))


@pytest.fixture
def twilio() -> Any:
    with Emulator(clock=Clock(frozen=True)) as emulator:
        client = emulator.client()
        client.incoming_phone_numbers.create(phone_number=OURS[1])
        yield emulator


def every(twilio: Emulator) -> list[ThreadRow]:
    """All pages."""
    found, after = list[ThreadRow](), ""
    while True:
        page = threads(twilio._world, limit=3, after=after)
        found += page.threads
        assert page.total >= len(found)
        if page.after is None:
            assert page.total == len(found)
            return found
        after = page.after


def naive(twilio: Emulator) -> list[tuple[str, str, str, int, int]]:
    """The same by a look at all rows: number, phone, newest SID, how many, how many failed."""

    def work(state: State) -> list[tuple[str, str, str, int, int]]:
        rows = [row for account in state.accounts for row in state.store.rows(place_of(state, account))]
        pairs: dict[tuple[str, str], list[Any]] = {}
        for row in sorted(rows, key=lambda row: row.order()):
            pairs.setdefault(pair_of(row), []).append(row)
        lines = sorted(pairs.items(), key=lambda item: item[1][-1].order(), reverse=True)
        bad = ("failed", "undelivered")
        return [
            (*pair, line[-1].key, len(line), sum(row.data["status"] in bad for row in line)) for pair, line in lines
        ]

    return twilio._world.within(work)


def told(rows: list[ThreadRow]) -> list[tuple[str, str, str, int, int]]:
    return [(row.number, row.phone, row.sid, row.count, row.failed) for row in rows]


@pytest.mark.parametrize("seed", range(6))
def test_the_index_says_what_all_rows_say(twilio: Emulator, seed: int) -> None:
    chance = random.Random(seed)
    client, world = twilio.client(), twilio._world
    service = client.messaging.v1.services.create(friendly_name="Pool")
    number = client.incoming_phone_numbers.list(phone_number=OURS[1])[0]
    client.messaging.v1.services(service.sid).phone_numbers.create(phone_number_sid=number.sid)
    url = f"/2010-04-01/Accounts/{twilio.account_sid}/Messages.json"

    def text() -> None:
        twilio.phone(chance.choice(PHONES)).text(chance.choice(OURS), f"hello {chance.random()}")

    def send() -> None:
        client.messages.create(to=chance.choice(PHONES), from_=chance.choice(OURS), body="out")

    def serve() -> None:
        client.messages.create(to=chance.choice(PHONES), messaging_service_sid=service.sid, body="out")

    def among_us() -> None:
        client.messages.create(to=OURS[0], from_=OURS[1], body="to ourselves")

    def fail() -> None:
        twilio.phone(chance.choice(PHONES)).receives(chance.choice(("undelivered", "failed", "delivered")))

    def step() -> None:
        twilio.advance(chance.choice((0.5, 1, 3)))

    def delete() -> None:
        known = world.messages()
        if known:
            client.messages(chance.choice(known).sid).delete()

    def put() -> None:
        day = f"2020-01-{chance.randint(1, 28):02}T00:00:00Z"
        twilio.add(url, {"to": chance.choice(PHONES), "from": chance.choice(OURS), "date_sent": day})

    assert every(twilio) == []
    for _ in range(120):
        chance.choice((text, text, send, send, serve, among_us, fail, step, step, delete, put))()
        if chance.random() < 0.3:
            assert told(every(twilio)) == naive(twilio)
    twilio.run()
    assert told(every(twilio)) == naive(twilio)
    twilio.reset()
    assert every(twilio) == []


def test_a_thread_page_by_page(twilio: Emulator) -> None:
    joe = twilio.phone(PHONES[0])
    for count in range(7):
        joe.text(OURS[0], f"hello {count}")
        twilio.advance(1)
    seen, before = list[str](), ""
    while True:
        page = thread(twilio._world, OURS[0], joe.number, limit=3, before=before)
        seen = [each.body for each in page.messages] + seen
        assert (page.count, page.failed) == (7, 0)
        if page.earlier is None:
            break
        before = page.earlier
    assert seen == [f"hello {count}" for count in range(7)]


def test_what_a_message_says(twilio: Emulator) -> None:
    client, joe = twilio.client(), twilio.phone(PHONES[0])
    joe.receives("undelivered", 30003)
    sent = client.messages.create(
        to=joe.number, from_=OURS[0], body="look", media_url=["https://example.com/a.png", "https://example.com/b.jpg"]
    )
    twilio.run()
    (shown,) = thread(twilio._world, OURS[0], joe.number).messages
    assert (shown.sid, shown.direction, shown.status) == (sent.sid, "outbound-api", "undelivered")
    assert (shown.error_code, shown.error) == (30003, "Unreachable destination handset")
    assert [(each.content_type, each.url) for each in shown.media] == [
        ("image/png", "https://example.com/a.png"),
        ("image/jpeg", "https://example.com/b.jpg"),
    ]
    joe.receives("delivered")
    client.messages.create(to=joe.number, from_=OURS[0], body="x" * 200)
    twilio.run()
    last = thread(twilio._world, OURS[0], joe.number).messages[-1]
    assert (last.segments, last.price, last.price_unit) == (2, "-0.01580", "USD")


def test_who_has_opted_out(twilio: Emulator) -> None:
    joe = twilio.phone(PHONES[0])

    def shown() -> Conversation:
        return thread(twilio._world, OURS[0], joe.number)

    joe.text(OURS[0], "hi")
    assert not shown().opted_out
    joe.opt_out(OURS[0])
    assert shown().opted_out
    joe.opt_in(OURS[0])
    assert not shown().opted_out


def test_a_thread_that_is_not_there_is_empty(twilio: Emulator) -> None:
    shown = thread(twilio._world, OURS[0], PHONES[4])
    assert (shown.messages, shown.count, shown.earlier) == ((), 0, None)


def test_searching_threads_and_messages(twilio: Emulator) -> None:
    twilio.phone(PHONES[0]).text(OURS[0], "pizza please")
    twilio.phone(PHONES[1]).text(OURS[0], "hello")
    twilio.phone(PHONES[1]).receives("failed", 30005)
    twilio.client().messages.create(to=PHONES[1], from_=OURS[0], body="pizza is here")
    twilio.run()
    world = twilio._world

    def phones(text: str) -> list[str]:
        return [each.phone for each in threads(world, parse(text)).threads]

    def bodies(text: str) -> list[str]:
        return [each.body for each in messages(world, parse(text))[0]]

    assert phones("pizza") == [PHONES[1], PHONES[0]]
    assert phones(f"to:{OURS[0]} pizza") == [PHONES[0]]
    assert phones("is:failed") == phones("error:30005") == [PHONES[1]]
    assert phones("nothing") == []
    assert bodies("pizza") == ["pizza is here", "pizza please"]
    assert bodies("pizza is:inbound") == bodies("pizza -is:failed") == ["pizza please"]
    assert bodies("from:(415)555-0101") == ["hello"]


@pytest.mark.parametrize("mark", ["x", "00-1", "7ff0000000000000", "zz-1", "0000000000000000-"])
def test_marks_of_no_page_are_refused(twilio: Emulator, mark: str) -> None:
    with pytest.raises(ValueError, match="after must come from an earlier page"):
        threads(twilio._world, after=mark)
    with pytest.raises(ValueError, match="before must come from an earlier page"):
        thread(twilio._world, OURS[0], PHONES[0], before=mark)
    with pytest.raises(ValueError, match="limit must be at least 1, not 0"):
        threads(twilio._world, limit=0)


def test_a_past_that_is_made_up_has_threads(twilio: Emulator) -> None:
    twilio.phone(PHONES[0]).text(OURS[0], "hi")
    assert len(every(twilio)) == 1
    twilio.populate(days=10, messages=200, calls=0, subaccounts=0)
    found = every(twilio)
    client = twilio.client()
    assert sum(row.count for row in found) == sum(1 for _ in client.messages.list(limit=1_000))
    oldest = found[-1]
    shown = thread(twilio._world, oldest.number, oldest.phone).messages
    assert [each.sid for each in shown][-1] == oldest.sid
    client.messages(oldest.sid).delete()
    assert oldest.sid not in [row.sid for row in every(twilio)]


def test_thousands_of_messages_are_paged_without_a_look_at_each(twilio: Emulator, monkeypatch: Any) -> None:
    from trunkline.emulator.messaging import inbound
    from trunkline.emulator.store import Row

    def fill(state: State) -> None:
        for count in range(3_000):
            inbound.receive(state, f"+1415556{count % 700:04}", OURS[0], "x", (), state.now(), {})

    twilio._world.within(fill)
    assert threads(twilio._world).total == 700
    asked = list[Row]()
    order = Row.order
    monkeypatch.setattr(Row, "order", lambda row: (asked.append(row), order(row))[1])
    assert len(threads(twilio._world, limit=10).threads) == 10
    assert len(thread(twilio._world, OURS[0], "+14155560003", limit=2).messages) == 2
    twilio.phone("+14155560004").text(OURS[0], "new")
    assert threads(twilio._world, limit=1).threads[0].body == "new"
    assert len(asked) < 200


def test_questions_while_others_write(twilio: Emulator) -> None:
    """From several threads at once: nothing is lost, and nothing breaks."""
    errors: list[BaseException] = []
    writing = threading.Event()
    writing.set()

    def write(worker: int) -> None:
        with twilio.client() as client:
            for count in range(25):
                client.messages.create(to=PHONES[count % 5], from_=OURS[worker % 2], body=f"{worker} {count}")
                twilio.phone(PHONES[count % 5]).text(OURS[worker % 2], "hi")

    def ask() -> None:
        while writing.is_set():
            for row in threads(twilio._world, limit=3).threads:
                shown = thread(twilio._world, row.number, row.phone, limit=5)
                assert shown.count >= row.count
            messages(twilio._world, parse("hi is:inbound"), limit=5)

    def guarded(work: Any, *args: Any) -> None:
        try:
            work(*args)
        except BaseException as error:
            errors.append(error)

    writers = [threading.Thread(target=guarded, args=(write, worker)) for worker in range(3)]
    askers = [threading.Thread(target=guarded, args=(ask,)) for _ in range(2)]
    for each in (*writers, *askers):
        each.start()
    for each in writers:
        each.join(120)
    writing.clear()
    for each in askers:
        each.join(120)
    assert errors == []
    assert told(every(twilio)) == naive(twilio)
    assert sum(row.count for row in every(twilio)) == 150
