"""`trunkline logs erase`, `retention` and `audit`: what a store forgets, and who did what with it."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.logs_store import AC, CUSTOMER, NOW, OTHER, OWN, call, message, rfc2822, run, sid
from trunkline import Client
from trunkline.cli import logs_noting
from trunkline.cli.logs import KEPT
from trunkline.emulator import Emulator
from trunkline.logs import Ledger, Store
from trunkline.logs.records import Reading
from trunkline.logs.retention import NAMES, Retention
from trunkline.logs.store import Audit

DAYS = timedelta(days=1)


def test_erase(store: Path) -> None:
    declined = run("erase", CUSTOMER, input="n\n")
    assert (declined.exit_code, "rows without" in declined.stdout) == (130, False)
    assert (
        declined.stderr.splitlines()[0]
        == f"{store} has 4 messages and 2 calls with {CUSTOMER}, on all channels together"
    )
    assert declined.stderr.endswith("nothing is erased\n")
    unanswered = run("erase", CUSTOMER, input="")
    assert unanswered.exit_code == 130
    assert unanswered.stderr.endswith("\nnothing is erased; --yes does it without a question\n")
    with Store(store) as kept:
        assert len(list(kept.messages(f"number:{CUSTOMER}"))) == 4
    result = run("erase", f"whatsapp:{CUSTOMER}", input="y\n")
    assert result.exit_code == 0, result.output
    assert f"6 rows without {CUSTOMER}. " in result.stdout
    assert "Backups and exports are not reached." in result.stdout
    with Store(store) as kept:
        assert list(kept.messages(f"number:{CUSTOMER}")) == []
        assert kept.total() == 5
    found = b"".join(file.read_bytes() for file in store.parent.iterdir())
    assert b"code is" not in found
    assert CUSTOMER.encode() not in found


def test_the_audit_names_nobody(store: Path) -> None:
    searches = ("number:+14155550100 -to:whatsapp:+14155550100", 'code OR "call +1 (415) 555-0100" OR 4155550100*')
    for search in searches:
        assert run("export", search).exit_code == 0
    assert run("erase", CUSTOMER, "--yes").exit_code == 0
    found = b"".join(file.read_bytes() for file in store.parent.iterdir())
    assert b"4155550100" not in found
    assert b"555-0100" not in found
    with Audit(store) as audit:
        erased, words, numbers = audit.entries()
        whose, other = audit.digest(CUSTOMER), audit.digest(CUSTOMER[2:])
    assert (erased.action, erased.detail) == ("erase", {"number": whose, "rows": 6})
    assert erased.who.endswith("command line)")
    assert words.detail["query"] == f'code OR "call {whose}" OR "{other}*"'
    assert numbers.detail["query"] == f"number:{whose} -to:{whose}"


def test_an_erasure_that_a_reader_holds_up_is_partly_done(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.logs.store.ledger.Ledger.purge", lambda self, *given: False)
    result = run("erase", CUSTOMER, "--yes")
    assert result.exit_code == 3
    assert "end it, and run this again" in result.stderr


# at Twilio


@pytest.fixture
def account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """An emulated account that the environment names, beside a store that is not there yet."""
    with Emulator(any_sender=True) as twilio:
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", twilio.account_sid)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", twilio.auth_token)
        monkeypatch.setenv("TWILIO_BASE_URL", twilio.base_url)
        monkeypatch.setenv("TRUNKLINE_LOGS", str(tmp_path / "logs.db"))
        yield twilio


def sent(twilio: Emulator, path: Path, client: Client, *to: str) -> list[str]:
    """The SIDs of messages that are delivered, and in the store."""
    sids = [client.messages.create(to=each, from_=OWN, body="hello").sid for each in to]
    twilio.advance(seconds=60)
    rows = [client.messages(str(each)).fetch().to_dict() for each in sids]
    with Ledger(path) as ledger:
        ledger.apply([Reading("message", twilio.account_sid, time.time(), rows)])
    return list(map(str, sids))


def test_erase_at_twilio(account: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    with account.client() as client:
        first, _, other = sent(account, path, client, CUSTOMER, CUSTOMER, OTHER)
        client.messages(first).delete()
        result = run("erase", CUSTOMER, "--yes", "--at-twilio")
        assert result.exit_code == 0, result.output
        assert result.stderr == "deleted at Twilio: 2 messages\n"
        assert [each.sid for each in client.messages.list()] == [other]
    with Store(path) as store:
        assert store.total(f"number:{CUSTOMER}") == 0
        [entry] = store.audit()
        assert entry.detail == {"number": entry.detail["number"], "rows": 2, "at_twilio": {"message": 2}}


def test_what_belongs_to_messages_and_calls_is_deleted_at_twilio_too(account: Emulator, tmp_path: Path) -> None:
    """Media of messages; recordings of a call, of its other leg and of its conference, with their transcriptions."""
    base = f"api.twilio.com/2010-04-01/Accounts/{account.account_sid}"
    at = {"date_created": rfc2822(NOW), "date_updated": rfc2822(NOW), "account_sid": account.account_sid}
    own = {**at, "from": OWN, "to": "+14155550199", "status": "completed", "direction": "outbound-api"}
    first, leg, met, stranger = (account.add(f"{base}/Calls.json", **own) for _ in range(4))
    conference = account.add(f"{base}/Conferences.json", status="completed")
    rows: dict[str, list[Any]] = {
        "message": [
            account.add(f"{base}/Messages.json", **at, **{"from": CUSTOMER}, to=OWN, num_media="1", status="received"),
            account.add(f"{base}/Messages.json", **at, **{"from": f"whatsapp:{CUSTOMER}"}, to=OWN, status="received"),
        ],
        "call": [first, leg | {"to": CUSTOMER, "parent_call_sid": first["sid"]}, met | {"from": CUSTOMER}, stranger],
        "conference": [conference],
        "participant": [
            {**at, "call_sid": each["sid"], "conference_sid": conference["sid"], "status": "complete"}
            for each in (met, stranger)
        ],
    }
    media = account.add(f"{base}/Messages/{rows['message'][0]['sid']}/Media.json", content_type="image/png")
    tapes = [
        account.add(f"{base}/Recordings.json", **at, call_sid=each["sid"], conference_sid=of, status="completed")
        for each, of in ((first, None), (stranger, conference["sid"]), (stranger, None))
    ]
    texts = [account.add(f"{base}/Recordings/{each['sid']}/Transcriptions.json", status="completed") for each in tapes]
    rows["recording"] = tapes
    with Ledger(tmp_path / "logs.db") as ledger:
        ledger.apply([Reading(kind, account.account_sid, time.time(), some) for kind, some in rows.items()])
    result = run("erase", CUSTOMER, "--yes", "--at-twilio")
    assert result.exit_code == 0, result.output
    assert set(re.split(r": |, | and ", result.stderr.strip())) == {
        *("deleted at Twilio", "2 messages", "1 media", "2 calls", "2 recordings", "2 transcriptions"),
    }
    gone = [each.path.rpartition("/")[2].removesuffix(".json") for each in account.requests if each.method == "DELETE"]
    wanted = [*rows["message"], media, leg, met, *tapes[:2], *texts[:2]]
    assert sorted(gone) == sorted(each["sid"] for each in wanted)
    # By what stands above it a row is found: it goes last.
    assert gone.index(media["sid"]) < gone.index(rows["message"][0]["sid"])
    assert all(gone.index(texts[each]["sid"]) < gone.index(tapes[each]["sid"]) for each in range(2))


def test_what_twilio_did_not_delete_can_be_deleted_again(account: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    with account.client() as client:
        first, _ = sent(account, path, client, CUSTOMER, CUSTOMER)
        account.faults.error(403, method="DELETE", path=f"*{first}*", times=1)
        result = run("erase", CUSTOMER, "--yes", "--at-twilio")
        assert result.exit_code == 3, result.output
        assert "Twilio did not delete 1 rows, so nothing is erased here: run this again" in result.stderr
        assert f"or without --at-twilio ({first}: " in result.stderr
        with Store(path) as store:
            assert store.total(f"number:{CUSTOMER}") == 2
            [entry] = store.audit(number=CUSTOMER)
            assert (entry.detail["at_twilio"], entry.detail["complete"]) == ({"message": 1}, False)
        assert run("erase", CUSTOMER, "--yes", "--at-twilio").exit_code == 0
        assert client.messages.list() == []


@pytest.mark.parametrize("path", ["*", "*/{sid}.json"], ids=["at once", "in the middle"])
def test_credentials_that_are_refused_end_an_erasure_so(account: Emulator, tmp_path: Path, path: str) -> None:
    """Nothing is erased here, and nothing more asked for."""
    with account.client() as client:
        sids = sent(account, tmp_path / "logs.db", client, *[CUSTOMER] * 40)
    account.faults.error(401, method="DELETE", path=path.format(sid=sids[15]))
    before = len(account.requests)
    result = run("erase", CUSTOMER, "--yes", "--at-twilio")
    assert result.exit_code == 4, result.output
    assert "Twilio refuses the credentials, so nothing is erased here" in result.stderr
    assert len(account.requests) - before < 40
    with Store(tmp_path / "logs.db") as store:
        assert store.total(f"number:{CUSTOMER}") == 40
        done = [entry.detail["at_twilio"]["message"] > 0 for entry in store.audit(number=CUSTOMER)]
    assert done == ([] if path == "*" else [True])


def test_without_credentials_nothing_is_erased(store: Path) -> None:
    result = run("erase", CUSTOMER, "--yes", "--at-twilio")
    assert result.exit_code == 4
    assert "no credentials" in result.stderr
    with Store(store) as kept:
        assert kept.total(f"number:{CUSTOMER}") == 4


def test_a_twilio_that_is_not_reached_has_deleted_nothing(account: Emulator, tmp_path: Path) -> None:
    with account.client() as client:
        sent(account, tmp_path / "logs.db", client, CUSTOMER)
    account.faults.reset(method="DELETE")
    result = run("erase", CUSTOMER, "--yes", "--at-twilio")
    assert result.exit_code == 1, result.output
    assert "Twilio deleted nothing, so nothing is erased here: run this again" in result.stderr
    with Store(tmp_path / "logs.db") as store:
        assert store.total(f"number:{CUSTOMER}") == 1
        assert list(store.audit()) == []


# retention


def old(store: Path) -> None:
    """Messages and calls of some days ago, beside those of today."""
    ages = (5, 20, 50, 500)
    with Ledger(store) as ledger:
        dates = [{"date_created": rfc2822(NOW - days * DAYS), "date_updated": rfc2822(NOW)} for days in ages]
        messages = [message(100 + days, **date, date_sent=None) for days, date in zip(ages, dates, strict=True)]
        calls = [call(100 + days, **date, start_time=None) for days, date in zip(ages, dates, strict=True)]
        ledger.apply([Reading("message", AC, NOW.timestamp(), messages), Reading("call", AC, NOW.timestamp(), calls)])
        ledger.settle()


def bodies(store: Path) -> dict[str, str | None]:
    with Store(store) as kept:
        return {row.sid: row.body for row in kept.messages() if row.sid > sid("SM", 50)}


def test_the_options_of_retention_are_what_can_be_kept() -> None:
    assert tuple(KEPT) == NAMES


def test_retention_is_counted_asked_for_set_and_applied(store: Path) -> None:
    old(store)
    assert "everything is kept for ever" in run("retention").stderr
    arguments = ("retention", "--bodies", "10d", "--calls", "30d")
    for result in (run(*arguments, "--dry-run"), run(*arguments, input="n\n")):
        assert re.search(r"bodies +for ever → 10 days +3\n", result.stdout)
        assert re.search(r"calls +for ever → 30 days +2\n", result.stdout)
    assert result.exit_code == 130
    assert "Take these 5 for ever, and later what gets older? [y/N]" in result.stderr
    assert None not in bodies(store).values()
    assert "everything is kept for ever" in run("retention").stderr
    done = run(*arguments, input="y\n")
    assert done.exit_code == 0, done.output
    assert "Kept from now on: bodies for 10 days, calls for 30 days, the rest for ever. 5 taken now" in done.stdout
    assert bodies(store) == {
        sid("SM", 105): "Message 105",
        **dict.fromkeys([sid("SM", number) for number in (120, 150, 600)]),
    }
    with Store(store) as kept:
        assert [row.sid for row in kept.calls()][2:] == [sid("CA", 105), sid("CA", 120)]
        [entry] = kept.audit()
        assert (entry.action, entry.detail) == ("retention", {"keep": {"bodies": "10d", "calls": "30d"}, "taken": 5})
    assert run("check").exit_code == 0
    found = b"".join(file.read_bytes() for file in store.parent.iterdir())
    assert b"Message 120" not in found
    assert b"Message 105" in found


def test_retention_shows_what_is_set_and_what_was_taken(store: Path) -> None:
    old(store)
    assert run("retention", "--messages", "30d", "--audit", "8w", "--yes").exit_code == 0
    assert run("retention", "--messages", "400d", "--yes").exit_code == 0
    shown = run("retention", "--zone", "Asia/Kathmandu")
    taken = datetime.now(UTC) - 30 * DAYS + timedelta(hours=5, minutes=45)
    assert re.search(rf"messages +400 days +{taken:%Y-%m-%d %H:%M}", shown.stdout)
    assert re.search(rf"media +as messages +{taken:%Y-%m-%d %H:%M}", shown.stdout)
    assert re.search(r"audit +56 days +20", shown.stdout)
    assert "what gets older is taken by each `trunkline logs sync`" in shown.stderr
    said = json.loads(run("retention", "-o", "json").stdout)
    assert (said["messages"]["keep"], said["media"]["keep"], said["messages"]["older_now"]) == ("400d", None, None)
    assert json.loads(run("retention", "-o", "json", "--dry-run").stdout)["messages"]["older_now"] == 0
    assert json.loads(run("retention", "--messages", "10d", "--yes", "-o", "json").stdout)["messages"] == {
        "keep": "10d",
        "taken_before": json.loads(run("retention", "-o", "json").stdout)["messages"]["taken_before"],
        "older_now": 0,
    }


def test_retention_is_taken_back_but_not_what_it_took(store: Path) -> None:
    old(store)
    assert run("retention", "--messages", "30d", "--calls", "30d", "--yes").exit_code == 0
    result = run("retention", "--calls", "off", input="y\n")
    assert "Take, for ever, what gets older?" in result.stderr
    assert "Kept from now on: messages for 30 days, the rest for ever" in result.stdout
    result = run("retention", "--off", input="y\n")
    assert "Keep everything from now on?" in result.stderr
    assert "Kept from now on: everything for ever. 0 taken now" in result.stdout
    old(store)  # a sync that reads it again
    assert set(bodies(store)) == {sid("SM", 105), sid("SM", 120)}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--bodies", "soon"], "Invalid value for '--bodies': must be a length of time such as 12h, 30d, 8w, or off"),
        (["--messages", "0d"], "Invalid value for '--messages': must be"),
        (["--off", "--calls", "3d"], "--off is for all of it"),
        (["--numbers", "3d"], "No such option"),
        (["--zone", "Mars"], "zone must be the IANA name"),
    ],
)
def test_a_retention_that_makes_no_sense_is_refused(arguments: list[str], words: str, store: Path) -> None:
    result = run("retention", *arguments, "--yes")
    assert result.exit_code == 2
    assert words in result.stderr
    assert "everything is kept for ever" in run("retention").stderr


def test_a_retention_that_a_reader_holds_up_is_partly_done(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old(store)
    monkeypatch.setattr("trunkline.logs.store.purging._emptied", lambda connection, patience: False)
    result = run("retention", "--bodies", "10d", "--yes")
    assert result.exit_code == 3
    assert "end it, and run this again" in result.stderr
    assert "copies of what was deleted are still in the file: the next sync takes them out" in run("retention").stderr
    monkeypatch.undo()
    monkeypatch.setenv("TRUNKLINE_LOGS", str(store))
    assert run("retention", "--bodies", "10d", "--yes").exit_code == 0
    assert "copies" not in run("retention").stderr


def test_what_is_imported_is_no_older_than_what_is_kept(store: Path, tmp_path: Path) -> None:
    with Ledger(store) as ledger:
        ledger.keep(Retention.of({"messages": "30d", "bodies": "10d"}))  # nothing has applied it yet
    dates = {201: NOW - 5 * DAYS, 202: NOW - 20 * DAYS, 203: NOW - 50 * DAYS}
    names = ("date_created", "date_updated", "date_sent")
    rows = [message(number) | dict.fromkeys(names, date.isoformat()) for number, date in dates.items()]
    (tmp_path / "days.json").write_text("\n".join(map(json.dumps, rows)))
    assert run("import", "bulk-export", str(tmp_path / "days.json")).stdout == "3 rows read, 2 of them new\n"
    assert bodies(store) == {sid("SM", 201): "Message 201", sid("SM", 202): None}


# audit


@pytest.fixture
def noted(store: Path) -> Path:
    """A store whose audit has entries of some weeks, by two people."""
    with Audit(store) as audit:
        whose = audit.digest(CUSTOMER)
        audit.add((NOW - 40 * DAYS).timestamp(), "ana@example.com", "search", {"query": f"to:{whose}", "rows": 3})
        audit.add((NOW - 20 * DAYS).timestamp(), "Bob", "view", {"sid": sid("SM", 1), "fields": ["body"]})
        audit.add((NOW - 1 * DAYS).timestamp(), "ana@example.com", "export", {"query": audit.digest(CUSTOMER[2:])})
        audit.add((NOW - 1 * DAYS).timestamp(), "eve\x1b[2J", "export", {"query": "a\nb"})
    return store


def test_the_audit_is_read(noted: Path) -> None:
    result = run("audit", "--zone", "Asia/Kathmandu")
    assert result.exit_code == 0, result.output
    heading, _, *lines = result.stdout.splitlines()
    assert heading.split() == ["When", "Who", "What", "Text"]
    there = NOW - 1 * DAYS + timedelta(hours=5, minutes=45)
    assert lines[0].startswith(f"{there:%Y-%m-%d %H:%M:%S}")
    assert "\x1b" not in result.stdout
    assert [line.split()[2] for line in lines[1:]] == ["ana@example.com", "Bob", "ana@example.com"]
    assert re.search(r"search +query to:[0-9a-f]{8}…, rows 3", lines[3])
    assert result.stderr == "4 entries\n"
    narrow = run("audit", width=60).stdout.splitlines()
    assert [line.split()[2] for line in narrow[2::2]] == ["ana@example.com", "Bob", "ana@example.com"]
    assert narrow[-1].startswith("  query to:")
    assert run("audit", "-n", "2").stderr == "2 entries; the newest of more: -n 20 shows more of them\n"


def test_entries_of_the_audit_are_chosen(noted: Path) -> None:
    def actions(*arguments: str) -> list[tuple[str, str]]:
        result = run("audit", "-o", "jsonl", *arguments)
        assert result.exit_code == 0, result.output
        return [(row["who"], row["action"]) for row in map(json.loads, result.stdout.splitlines())]

    ana, bob = "ana@example.com", ("Bob", "view")
    assert actions("--who", "ANA") == [(ana, "export"), (ana, "search")]
    assert actions("--since", "30d")[1:] == [(ana, "export"), bob]
    assert actions("--since", f"{NOW - 25 * DAYS:%Y-%m-%d}", "--who", "bob") == [bob]
    assert actions("--number", "+1 (415) 555-0100") == [(ana, "export"), (ana, "search")]
    assert actions("--number", f"whatsapp:{CUSTOMER}", "--since", "10d") == [(ana, "export")]
    assert actions("--number", OTHER) == []
    assert CUSTOMER in run("audit", "--number", CUSTOMER).stdout
    [row] = json.loads(run("audit", "-o", "json", "--who", "bob").stdout)
    assert row == {
        "id": 2,
        "at": (NOW - 20 * DAYS).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "who": "Bob",
        "action": "view",
        "detail": {"sid": sid("SM", 1), "fields": ["body"]},
    }
    assert run("audit", "--who", "nobody").stderr == "no entries found\n"
    assert json.loads(run("audit", "--who", "nobody", "-o", "json").stdout) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--since", "soon"], "Invalid value for '--since': must be such as 2026-03-01, yesterday, 30m, 12h, 7d, 2w"),
        (["--number", "4155550100"], "Invalid value for '--number': give the whole number with its +"),
        (["--number", "!"], "must be a number"),
        (["--zone", "Mars"], "zone must be the IANA name"),
        (["--zone", "Mars", "--since", "7d"], "zone must be the IANA name"),
        (["-n", "0"], "'--limit'"),
    ],
)
def test_an_audit_that_makes_no_sense_is_refused(arguments: list[str], words: str, store: Path) -> None:
    result = run("audit", *arguments)
    assert result.exit_code == 2
    assert words in result.stderr


def test_exports_and_backups_are_noted_with_who_did_it(store: Path, tmp_path: Path) -> None:
    run("export", "is:outbound", "-f", "jsonl")
    run("backup", str(tmp_path / "copy.db"))
    run("search", "is:outbound")
    run("show", sid("SM", 1))
    with Store(store) as kept:
        backup, export = kept.audit()
    assert backup.action == "backup"
    assert export.detail == {"query": "is:outbound", "kind": "messages", "format": "jsonl", "rows": 4}
    assert export.who == backup.who == logs_noting.who()
    assert abs(export.at - time.time()) < 60


def test_what_an_export_wrote_before_it_failed_is_noted(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(rows: Any, *arguments: Any, **options: Any) -> int:
        next(iter(rows))
        raise BrokenPipeError

    monkeypatch.setattr("trunkline.cli.logs_keep.write", write)
    run("export", "is:outbound")
    run("export", "is:outbound", "-o", "never.csv")  # which is not there
    with Store(store) as kept:
        [entry] = kept.audit()
    assert (entry.detail["rows"], entry.detail["complete"]) == (1, False)
