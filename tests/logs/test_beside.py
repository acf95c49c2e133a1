"""What is read beside messages, calls, conferences, recordings and alerts, on the emulator; days pass in seconds."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

from tests.logs.apis import Event, Time
from tests.logs.memory import MemoryLedger
from tests.rounds import rounds
from trunkline import AsyncClient
from trunkline.emulator import Clock, Emulator
from trunkline.logs.children import EARLY
from trunkline.logs.progress import Progress
from trunkline.logs.store import Ledger
from trunkline.logs.sync import Sync
from trunkline.reading.kinds import DAY, HOUR, KINDS, USUAL
from trunkline.reading.windows import Pace

BEGIN = datetime(2026, 9, 16, 15, 20, tzinfo=UTC)
PACE = Pace(heads=((HOUR, 120.0), (DAY, 2 * DAY)), fresh=4 * HOUR, young=DAY, audit=90 * DAY, poll=600.0)
DAILY = "/Usage/Records/Daily.json"
Script = Callable[[Emulator, AsyncClient], Sequence[tuple[float, Callable[[], Awaitable[object]]]]]


class End(Exception):
    """Time is up."""


async def _end() -> None:
    raise End


def emulator(messages: int = 60, subaccounts: int = 0) -> Emulator:
    twilio = Emulator(clock=Clock(BEGIN, frozen=True))
    twilio.populate(days=6, messages=messages, seed=4, calls=60, subaccounts=subaccounts)
    return twilio


def once(twilio: Emulator, ledger: Any, *kinds: str, **arguments: Any) -> Progress:
    """A sync that ends."""

    async def main() -> Progress:
        async with twilio.async_client() as client:
            time = Time(twilio)
            time.sync = Sync(
                client,
                ledger,
                kinds=kinds,
                clock=time.now,
                sleep=time.sleep,
                **{"accounts": None, "since": 8, **arguments},
            )
            return await time.sync.run()

    return asyncio.run(main())


def follow(twilio: Emulator, ledger: Any, kinds: Sequence[str], hours: float, script: Script) -> None:
    """A sync that follows for some hours, in which things happen: hours after its beginning, and what."""

    async def main() -> None:
        async with twilio.async_client() as client:
            begin = twilio.clock.timestamp()
            events: list[Event] = [(begin + at * HOUR, what) for at, what in script(twilio, client)]
            time = Time(twilio, [*events, (begin + hours * HOUR, _end)])
            time.sync = Sync(
                client, ledger, accounts=None, kinds=kinds, since=8, follow=True, pace=PACE, clock=time.now,
                sleep=time.sleep,
            )  # fmt: skip
            with pytest.raises(End):
                await time.sync.run()

    asyncio.run(main())


def ask(twilio: Emulator, what: Callable[[AsyncClient], Awaitable[Any]]) -> Any:
    async def main() -> Any:
        async with twilio.async_client() as client:
            return await what(client)

    return asyncio.run(main())


def kept(ledger: MemoryLedger, kind: str) -> dict[str, dict[str, Any]]:
    return {sid: each.row for sid, each in ledger.rows.items() if each.kind == kind and each.gone is None}


def asked(twilio: Emulator, ending: str, begin: int = 0) -> list[str]:
    """The paths that were asked for, without the first so many requests."""
    return [each.path for each in twilio.requests[begin:] if each.path.partition("?")[0].endswith(ending)]


async def media_of_all(client: AsyncClient) -> dict[str, Any]:
    """The media of the messages that are on their way or there."""
    found = {}
    async for message in client.messages.stream():
        if int(message.num_media or 0) and message.status not in EARLY:
            page = await client.messages(str(message.sid)).media.page()
            found.update({row["sid"]: row for row in page.raw["media_list"]})
    return found


# numbers


def test_numbers_are_read_and_those_that_are_released_are_gone() -> None:
    ledger = MemoryLedger()

    def script(twilio: Emulator, client: AsyncClient) -> Any:
        async def change() -> None:
            first, second = (await client.incoming_phone_numbers.list())[:2]
            changed.append(str(first.sid))
            released.append(str(second.sid))
            await client.incoming_phone_numbers(changed[0]).update(friendly_name="Support")
            await client.incoming_phone_numbers(released[0]).delete()
            bought.append(str((await client.incoming_phone_numbers.create(phone_number="+14155550188")).sid))

        return [(3.0, change)]

    changed: list[str] = []
    released: list[str] = []
    bought: list[str] = []
    with emulator() as twilio:
        follow(twilio, ledger, ("number",), 8, script)
        there = ask(twilio, lambda client: client.incoming_phone_numbers.page(page_size=1000))
    assert kept(ledger, "number") == {row["sid"]: row for row in there.raw["incoming_phone_numbers"]}
    assert kept(ledger, "number")[changed[0]]["friendly_name"] == "Support"
    assert bought[0] in kept(ledger, "number")
    assert ledger.rows[released[0]].gone is not None
    assert len(asked(twilio, "/IncomingPhoneNumbers.json")) < 15


def test_a_list_that_lacks_numbers_for_a_while_proves_nothing() -> None:
    ledger = MemoryLedger()
    with emulator() as twilio:
        once(twilio, ledger, "number")
        twilio.advance(3 * HOUR)
        first = sorted(ledger.rows)[0]
        source = "trunkline.logs.source.Source.page"
        with pytest.MonkeyPatch.context() as patch:
            from trunkline.logs.source import Source

            page = Source.page

            async def shortened(self: Source, job: Any) -> Any:
                answer = await page(self, job)
                return replace(answer, rows=[row for row in answer.rows if row["sid"] != first])

            patch.setattr(source, shortened)
            once(twilio, ledger, "number")
            twilio.advance(3 * HOUR)
            once(twilio, ledger, "number")
    assert ledger.rows[first].gone is None


# usage


def record(twilio: Emulator, day: datetime, category: str, price: float) -> dict[str, Any]:
    text = day.date().isoformat()
    return twilio.add(
        f"api.twilio.com/2010-04-01/Accounts/{twilio.account_sid}{DAILY}",
        category=category, start_date=text, end_date=text, price=price, usage="1", count="1",
    )  # fmt: skip


def test_usage_is_read_day_by_day() -> None:
    ledger = MemoryLedger()
    with emulator() as twilio:
        for days in range(3):
            for category in ("sms-outbound", "calls-inbound"):
                record(twilio, BEGIN - timedelta(days=days), category, 1.5 + days)
        once(twilio, ledger, "usage")
    found = [row for row in kept(ledger, "usage").values() if row["category"] in ("sms-outbound", "calls-inbound")]
    assert sorted((row["start_date"], row["price"]) for row in found) == [
        ("2026-09-14", 3.5), ("2026-09-14", 3.5), ("2026-09-15", 2.5), ("2026-09-15", 2.5),
        ("2026-09-16", 1.5), ("2026-09-16", 1.5),
    ]  # fmt: skip
    days = {key.rpartition("/")[2] for key in ledger.state if "/usage/day/" in key}
    assert len(days) == 9


# media


def test_media_are_read_where_they_are_asked_for_and_once() -> None:
    ledger = MemoryLedger()
    with emulator(400) as twilio:
        there = ask(twilio, media_of_all)
        assert len(there) > 10
        begin = len(twilio.requests)
        once(twilio, ledger, "message")
        assert not asked(twilio, "/Media.json", begin)
        once(twilio, ledger, "message", "media")
        parents = asked(twilio, "/Media.json", begin)
        assert len(parents) == len(set(parents))
        again = once(twilio, ledger, "message", "media")
        assert asked(twilio, "/Media.json", begin) == parents
        assert again.new == 0
    assert kept(ledger, "media") == there
    assert "media" not in USUAL


def test_media_that_are_not_found_are_asked_for_twice() -> None:
    ledger = MemoryLedger()
    with emulator(400) as twilio:
        [first, *_] = ask(twilio, media_of_all).values()
        begin = len(twilio.requests)
        twilio.faults.error(404, path=f"*/{first['parent_sid']}/Media.json*")
        for _ in range(3):
            once(twilio, ledger, "message", "media")
            twilio.advance(70 * 60)
        mine = [path for path in asked(twilio, "/Media.json", begin) if first["parent_sid"] in path]
    assert len(mine) == 2
    assert len(kept(ledger, "media")) > 5
    assert not [row for row in kept(ledger, "media").values() if row["parent_sid"] == first["parent_sid"]]
    assert not [key for key in ledger.state if "/absent/" in key]


def test_a_message_that_is_gone_has_no_media() -> None:
    ledger = MemoryLedger()
    with emulator(400) as twilio:
        once(twilio, ledger, "message")
        fault = twilio.faults.error(404, operation="api_v2010.ListMedia")
        progress = once(twilio, ledger, "media")  # of the messages that are in the store
        assert fault.hits > 5
        assert progress.notices == ()
        assert not kept(ledger, "media")
        twilio.faults.clear()
        twilio.advance(2 * HOUR)
        once(twilio, ledger, "message", "media")
        assert kept(ledger, "media") == ask(twilio, media_of_all)


# transcriptions


def test_transcriptions_are_read_whole_followed_and_missed() -> None:
    ledger = MemoryLedger()
    with emulator() as twilio:
        where = f"api.twilio.com/2010-04-01/Accounts/{twilio.account_sid}/Transcriptions.json"
        [recording, *_] = ask(twilio, lambda client: client.recordings.list())
        old, young = (
            twilio.add(where, recording_sid=recording.sid, transcription_text="Hello", status="completed",
                       price="-0.05000", date_created=BEGIN - timedelta(days=days))
            for days in (300, 1)
        )  # fmt: skip
        once(twilio, ledger, "transcription")
        assert kept(ledger, "transcription").keys() == {old["sid"], young["sid"]}

        def script(twilio: Emulator, client: AsyncClient) -> Any:
            async def delete() -> None:
                await client.transcriptions(old["sid"]).delete()

            return [(1.0, delete)]

        follow(twilio, ledger, ("transcription",), 30, script)
    assert kept(ledger, "transcription").keys() == {young["sid"]}
    assert ledger.rows[old["sid"]].gone is not None


# participants


def test_participants_are_read_while_a_conference_lasts_and_once_after_it() -> None:
    ledger = MemoryLedger()
    room: list[str] = []
    seen: list[int] = []

    def script(twilio: Emulator, client: AsyncClient) -> Any:
        async def join() -> None:
            for number in ("+14155550101", "+14155550102"):
                made = await client.conferences("standup").participants.create(from_="+15017122661", to=number)
                room[:] = [str(made.conference_sid)]

        async def count() -> None:
            seen.append(len([sid for sid in kept(ledger, "participant") if sid.startswith(room[0])]))

        async def end() -> None:
            await client.conferences(room[0]).update(status="completed")

        return [(3.0, join), (4.5, count), (5.0, end), (20.0, count)]

    with emulator() as twilio:
        once(twilio, ledger, "conference", "participant")
        old = kept(ledger, "participant")
        assert {sid.partition("/")[0] for sid in old} == kept(ledger, "conference").keys()
        ended = asked(twilio, "/Participants.json")
        assert len(ended) == len(set(ended))
        follow(twilio, ledger, ("conference", "participant"), 24, script)
        of_room = [each.path for each in twilio.requests if f"{room[0]}/Participants.json" in each.path]
        others = [path for path in asked(twilio, "/Participants.json") if room[0] not in path and "standup" not in path]
        assert others == ended
    assert seen == [2, 2]
    assert 5 < len(of_room) < 30
    assert f"asked/participant/{room[0]}" in ledger.state


# alerts of subaccounts


def test_alerts_of_subaccounts_need_their_own_credentials() -> None:
    ledger = MemoryLedger()
    with emulator(30_000, subaccounts=1) as twilio:
        accounts = ask(twilio, lambda client: client.api.v2010.accounts.list())
        [branch] = [account for account in accounts if account.sid != twilio.account_sid]
        progress = once(twilio, ledger, "alert", accounts="all")
        assert any(f"the alerts of {branch.sid} are not read" in notice for notice in progress.notices)
        assert {each.account for each in ledger.rows.values()} == {twilio.account_sid}

        async def main() -> Progress:
            async with (
                twilio.async_client() as client,
                AsyncClient(branch.sid, branch.auth_token, base_url=twilio.base_url) as own,
            ):
                time = Time(twilio)
                time.sync = Sync(
                    client, ledger, kinds=("alert",), since=8, clock=time.now, sleep=time.sleep,
                    clients={str(branch.sid): own},
                )  # fmt: skip
                return await time.sync.run()

        assert asyncio.run(main()).notices == ()
    assert {each.row["account_sid"] for each in ledger.rows.values()} == {twilio.account_sid, branch.sid}


def test_a_client_of_another_account_is_refused() -> None:
    with Emulator() as twilio, pytest.raises(ValueError, match="clients must have"):
        once(twilio, MemoryLedger(), "alert", clients={"AC" + "1" * 32: twilio.async_client()})


# all of it, killed


class Killed(Exception):
    """As kill -9 does: what is not kept is lost."""


class Mortal:
    """A store whose process is killed before one of some transactions, or just after it."""

    def __init__(self, ledger: Ledger, dice: Random) -> None:
        self.ledger, self.dice = ledger, dice

    def __getattr__(self, name: str) -> Any:
        return getattr(self.ledger, name)

    def apply(self, *arguments: Any) -> Any:
        if self.dice.random() < 0.1:
            raise Killed
        applied = self.ledger.apply(*arguments)
        if self.dice.random() < 0.1:
            raise Killed
        return applied


@pytest.mark.parametrize("seed", range(rounds(1, 4)))
def test_killed_again_and_again_all_is_there_once(tmp_path: Any, seed: int) -> None:
    dice, path, lives = Random(seed), tmp_path / "logs.db", 0
    with emulator(400) as twilio:
        twilio.advance(2 * HOUR)  # nothing is on its way any more
        record(twilio, BEGIN - timedelta(days=1), "sms-outbound", 1.5)
        twilio.faults.rate_limit(rate=0.1, retry_after=30, method="GET", operation="api_v2010.List*")
        twilio.faults.reset(rate=0.05, method="GET", operation="api_v2010.List*")
        while True:
            lives += 1
            assert lives < 200
            with Ledger(path) as ledger:
                try:
                    once(twilio, Mortal(ledger, dice), *KINDS)
                except Killed:
                    continue
                finally:
                    ledger._connection.execute("DELETE FROM lock")  # a minute has passed
                break
        twilio.faults.clear()
        media = ask(twilio, media_of_all)
    assert lives > 3
    with Ledger(path) as ledger:
        run = ledger._connection.execute
        assert {sid for (sid,) in run("SELECT sid FROM media")} == media.keys()
        with_media = run("SELECT count(*) FROM message WHERE media > 0").fetchone()[0]
        assert len(ledger.marks("asked/media/")) == with_media > 5
        assert len(ledger.marks("asked/participant/")) == run("SELECT count(*) FROM conference").fetchone()[0] > 0
        assert run("SELECT count(*) FROM participant").fetchone()[0] > 0
        assert run("SELECT count(*) FROM number").fetchone()[0] == 5
        sent = "SELECT count(*) FROM usage JOIN word ON word.id = category AND text = 'sms-outbound'"
        assert run(sent).fetchone()[0] == 1
        assert ledger.check() == []
