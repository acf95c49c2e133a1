"""What workers do with a ledger: shares of a campaign that others have made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from trunkline import Client
from trunkline.bulk import Campaign, Ledger
from trunkline.bulk.places import is_postgres, open_ledger
from trunkline.bulk.sqlite import SqliteLedger
from trunkline.bulk.workers import Share, campaign_of, work, work_all
from trunkline.emulator import Emulator

SENDER = "MG" + "b" * 32


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
def client(twilio: Emulator) -> Iterator[Client]:
    with twilio.client() as client:
        yield client


def make(client: Client, place: Path, rows: int = 9) -> None:
    with Campaign(client, place, name="spring", from_="+15005550006", body="Hi {name}") as campaign:
        campaign.add({"to": f"+1415555{number:04}", "name": f"N{number}"} for number in range(rows))


def test_a_share_is_sent_and_then_the_rest(client: Client, place: Path, twilio: Emulator) -> None:
    make(client, place)
    worked = work(client, place, "spring", at_most=4, segments_per_second=1000)
    assert (worked.progress.rows["sent"], worked.progress.rows["pending"]) == (4, 5)
    assert worked.again is not None
    worked = work(client, place, segments_per_second=1000)
    assert (worked.progress.rows, worked.again) == ({"sent": 9}, None)
    assert {message.body for message in client.messages.list()} == {f"Hi N{number}" for number in range(9)}
    assert len(list(client.messages.list())) == 9


def test_a_worker_goes_on_until_nothing_is_left(client: Client, place: Path) -> None:
    make(client, place)
    waits: list[float] = []
    progress = work_all(client, place, at_most=2, segments_per_second=1000, sleep=waits.append)
    assert progress.rows == {"sent": 9}
    assert len(waits) == 4


def test_time_ends_a_share(client: Client, place: Path) -> None:
    make(client, place)
    # One a second, so the share ends before the campaign.
    worked = work(client, place, seconds=0.5, segments_per_second=1)
    assert worked.progress.rows["pending"] >= 6
    assert worked.again is not None


def test_a_paused_campaign_is_not_sent(client: Client, place: Path) -> None:
    make(client, place)
    ledger = open_ledger(place)
    ledger.pause(1, "asked to")
    ledger.close()
    worked = work(client, place)
    assert (worked.progress.rows, worked.again) == ({"pending": 9}, None)


def test_a_share_counts_what_was_sent(place: Path, client: Client) -> None:
    from trunkline.bulk.records import Outcome

    make(client, place)
    now = [0.0]
    ledger = SqliteLedger(place)
    share = Share(ledger, 5, 60.0, lambda: now[0])
    run = ledger.begin_run(1, "here")
    first = share.tick(run, [], 3, 1, 60.0, 10.0).claims
    assert len(first) == 3
    # What went back to pending does not count.
    tick = share.tick(run, [Outcome(first[0].row, 1, "unsent")], 9, 2, 60.0, 10.0)
    assert (len(tick.claims), share.ended) == (3, False)
    assert share.tick(run, [], 9, 3, 60.0, 10.0).claims == ()
    assert share.ended
    later = Share(ledger, None, 60.0, lambda: now[0])
    assert len(later.tick(run, [], 1, 4, 60.0, 10.0).claims) == 1
    now[0] = 60.0
    assert later.tick(run, [], 1, 5, 60.0, 10.0).claims == ()
    ledger.close()


def test_the_campaign_is_as_its_ledger_has_it(client: Client, place: Path) -> None:
    whole = {
        "content_sid": "HX" + "1" * 32,
        "content_variables": {"1": "{name}"},
        "media_url": ["https://example.com/a.png"],
        "options": {"ValidityPeriod": 600},
    }
    with Campaign(client, place, from_=SENDER, name="a", **whole):  # type: ignore[arg-type]
        pass
    with Campaign(client, place, from_=SENDER, name="b", body="Hi"):
        pass
    ledger = open_ledger(place)
    with campaign_of(client, ledger, "a") as campaign:
        assert campaign.content.content_sid == whole["content_sid"]
        assert campaign.content.options == whole["options"]
        assert campaign.content.media_url == ("https://example.com/a.png",)
    with pytest.raises(ValueError, match="no campaign 'c'; it has: a, b"):
        campaign_of(client, ledger, "c")
    with pytest.raises(ValueError, match="name must be"):
        campaign_of(client, cast(Ledger, ledger))
    ledger.close()


def test_what_is_a_ledger(place: Path) -> None:
    assert is_postgres("postgresql://a/b")
    assert not is_postgres("spring.db")
    assert not is_postgres(place)


@pytest.mark.parametrize(("name", "value"), [("at_most", 0), ("at_most", True), ("seconds", 0)])
def test_wrong_shares_are_refused(client: Client, place: Path, name: str, value: int) -> None:
    with pytest.raises(ValueError, match=name):
        work(client, place, **{name: value})  # type: ignore[arg-type]


def test_an_application_has_tasks_of_its_own() -> None:
    """Two applications in a process have a task of the same name, each with its ledger."""
    from celery import Celery

    from trunkline.bulk.celery import campaign_task

    made = []
    for number in range(2):
        app = Celery(f"app{number}", set_as_current=False)
        made.append((app, campaign_task(app, f"postgresql://nobody@127.0.0.1/ledger{number}")))
    for app, _ in made:
        app.finalize()
    places = [app.tasks["trunkline.bulk.send"].run.__closure__ for app, _ in made]
    assert [[each.cell_contents for each in cells if "ledger" in str(each.cell_contents)] for cells in places] == [
        ["postgresql://nobody@127.0.0.1/ledger0"],
        ["postgresql://nobody@127.0.0.1/ledger1"],
    ]
