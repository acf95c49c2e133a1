"""The state file: it goes on where it was, one emulator has it at a time, and what is no state is left as it is."""

from __future__ import annotations

import json
import os
import stat
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.emulator.saved import START, Traffic, emulator, everything, written
from trunkline.emulator import Clock, Emulator, Limits, StateFileError
from trunkline.emulator.saving import keeper as keeping

JOE = "+14155550123"


def eventually(what: Any) -> None:
    until = time.monotonic() + 120
    while not what():
        assert time.monotonic() < until
        time.sleep(0.02)


def send(twilio: Emulator, body: str = "hi") -> str:
    with twilio.client() as client:
        return client.messages.create(JOE, from_=twilio.number, body=body).sid


def test_all_is_there_again_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "twilio.state"
    with Emulator(state=file, clock=Clock(START, frozen=True), number="+14155550777") as twilio:
        send(twilio, "one")
        twilio.advance(2)
        token = twilio.client().api.v2010.accounts.create(friendly_name="Shop").auth_token
        then = twilio.clock.now()
    assert file.is_file()
    for _ in range(2):
        with Emulator(state=str(file)) as twilio, twilio.client() as client:
            assert twilio.number == "+14155550777"
            assert (twilio.clock.now(), twilio.clock.frozen) == (then, True)
            assert [(each.body, each.status) for each in client.messages.list()] == [("one", "sent")]
            assert token in {each.auth_token for each in client.api.v2010.accounts.list()}
    with Emulator(state=file) as twilio:
        twilio.advance(1)
        assert [each.body for each in twilio.phone(JOE).inbox] == ["one"]


def test_one_that_is_stopped_and_started_goes_on(tmp_path: Path) -> None:
    twilio = Emulator(state=tmp_path / "state", clock=Clock(START, frozen=True))
    for n in range(2):
        with twilio:
            send(twilio, str(n))
    with Emulator(state=tmp_path / "state") as other:
        assert len(other.sent) == 2
        with pytest.raises(StateFileError, match="another emulator has"):
            twilio.start()
        send(other, "third")
    with pytest.raises(StateFileError, match="changed by another emulator since this one has stopped"):
        twilio.start()


def test_a_running_clock_goes_on_by_the_wall(tmp_path: Path) -> None:
    """What fell due meanwhile happens at once, at its own time."""
    file = tmp_path / "state"
    with Emulator(state=file, clock=Clock(START), pace=30) as twilio:
        sid = send(twilio)
        began = twilio.clock.now()
    head, rest = file.read_bytes().split(b"\n", 1)
    told = json.loads(head)
    file.write_bytes(json.dumps({**told, "ahead": told["ahead"] + 3600}).encode() + b"\n" + rest)  # an hour passes
    with Emulator(state=file, pace=30) as twilio, twilio.client() as client:
        assert not twilio.clock.frozen
        passed = twilio.clock.now() - began
        assert timedelta(hours=1) <= passed < timedelta(hours=2)
        message = client.messages(sid).fetch()
        assert message.status == "delivered"
        sent = message.date_sent
        assert sent is not None
        assert timedelta(seconds=58) <= sent - began <= timedelta(seconds=62)


def test_the_account_of_the_file_is_the_account(tmp_path: Path) -> None:
    file, account = tmp_path / "state", "AC" + "1" * 32
    with Emulator(state=file, account_sid=account, auth_token="one", accounts={"AC" + "2" * 32: "two"}) as twilio:
        sid = send(twilio)
    with Emulator(state=file) as twilio:
        assert (twilio.account_sid, twilio.auth_token) == (account, "one")
        assert twilio.client().messages(sid).fetch().sid == sid
    with Emulator(state=file, account_sid=account, auth_token="other") as twilio, twilio.client() as client:
        assert client.messages(sid).fetch().sid == sid
        assert list(twilio._world.state.accounts) == [account, "AC" + "2" * 32]
    with pytest.raises(ValueError, match=f"account_sid: AC3{{32}} is not the account of .*: {account}"):
        Emulator(state=file, account_sid="AC" + "3" * 32)
    Emulator(state=file)  # it was let go


def test_only_one_emulator_has_it(tmp_path: Path) -> None:
    first = Emulator(state=tmp_path / "state")
    with pytest.raises(StateFileError, match=r"another emulator has .*state: stop it, or name another file"):
        Emulator(state=tmp_path / "state")
    (tmp_path / "link").symlink_to(tmp_path / "state")
    with pytest.raises(StateFileError, match="another emulator has"):
        Emulator(state=tmp_path / "link")
    first.start()
    first.stop()
    with Emulator(state=tmp_path / "link"):
        pass
    assert (tmp_path / "link").is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such modes")
def test_nobody_else_reads_it_as_it_holds_tokens(tmp_path: Path) -> None:
    file = tmp_path / "state"
    before = os.umask(0)
    try:
        with Emulator(state=file, auth_token="the-secret"):
            pass
    finally:
        os.umask(before)
    assert b"the-secret" in file.read_bytes()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_it_is_written_while_something_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "_EVERY", 0.02)
    file = tmp_path / "state"
    with Emulator(state=file, clock=Clock(START, frozen=True)) as twilio:
        sid = send(twilio)
        eventually(lambda: file.exists() and sid in file.read_text())
        twilio.advance(10)
        eventually(lambda: "delivered" in file.read_text())
        written_at = file.stat().st_mtime_ns
        with twilio.client() as client:
            for _ in range(20):
                client.messages.list()
        assert twilio.calls == []
        time.sleep(0.2)
        assert file.stat().st_mtime_ns == written_at  # nothing has changed
        twilio.save()
        assert file.stat().st_mtime_ns > written_at


def test_a_disk_that_is_full_is_told_of_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(keeping, "_EVERY", 0.01)
    file, tries = tmp_path / "state", list[int]()
    real = keeping.replacing

    def full(path: Path) -> Any:
        tries.append(1)
        raise OSError(28, "No space left on device")

    with Emulator(state=file) as twilio:
        send(twilio)
        twilio.save()
        before = file.read_bytes()
        monkeypatch.setattr(keeping, "replacing", full)
        send(twilio)
        eventually(lambda: len(tries) >= 3)
        with pytest.raises(StateFileError, match="state cannot be written: No space left on device"):
            twilio.save()
        assert file.read_bytes() == before
        monkeypatch.setattr(keeping, "replacing", real)
        eventually(lambda: file.read_bytes() != before)
    assert capsys.readouterr().err.count("cannot be written") == 1


def test_save_needs_a_file() -> None:
    with pytest.raises(ValueError, match=r"Emulator\(state=…\)"):
        emulator().save()


DAMAGED: dict[str, tuple[Any, str]] = {
    "a text": (lambda text: b"hello\n", "is no state of the emulator"),
    "other JSON": (lambda text: b'{"format": "something", "version": 1}\n', "is no state of the emulator"),
    "a list": (lambda text: b"[1, 2]\n", "is no state of the emulator"),
    "bytes": (lambda text: b"\xff\x00\x80", "is no state of the emulator"),
    "a newer one": (
        lambda text: text.replace(b'"version":1', b'"version":2', 1),
        "by a newer Trunkline: its format is 2",
    ),
    "half of it": (lambda text: text[: len(text) // 2], "is damaged"),
    "without its end": (lambda text: text[: text.rstrip().rindex(b"\n") + 1], "its end is missing"),
    "a line less": (
        lambda text: b"\n".join([*text.split(b"\n")[:-3], *text.split(b"\n")[-2:]]),
        "lines, and should have",
    ),
    "only its head": (lambda text: text.split(b"\n")[0] + b"\n", "is damaged"),
    "another line": (lambda text: text.replace(b'["r"', b'["x"', 1), "there is no line 'x'"),
    "twice": (lambda text: text + text, "is damaged"),
    "another text": (lambda text: text.replace(b"AC", b"AD", 1), "somebody has changed it"),
    "an unknown value": (lambda text: text.replace(b'"Standing"', b'"Popen"', 1), "is damaged"),
}


@pytest.mark.parametrize("kind", DAMAGED)
def test_what_is_no_state_is_refused_and_left_as_it_is(tmp_path: Path, kind: str) -> None:
    twilio = emulator()
    Traffic(twilio, 3).go(20)
    file = written(twilio, tmp_path / "state")
    change, words = DAMAGED[kind]
    content = change(file.read_bytes())
    file.write_bytes(content)
    with pytest.raises(StateFileError, match=words) as caught:
        Emulator(state=file)
    assert str(file) in str(caught.value)
    assert "left as it is" in str(caught.value)
    assert file.read_bytes() == content
    file.unlink()
    Emulator(state=file)  # it was let go


def test_no_byte_changes_unnoticed(tmp_path: Path) -> None:
    twilio = emulator()
    Traffic(twilio, 4).go(15)
    whole = written(twilio, tmp_path / "state").read_bytes()
    chance = Traffic(twilio, 9).random
    file = tmp_path / "state"
    for _ in range(150):
        at = chance.randrange(whole.index(b"\n"), len(whole) - 1)
        other = chance.choice([each for each in range(256) if each != whole[at]])
        file.write_bytes(whole[:at] + bytes([other]) + whole[at + chance.choice([1, 1, 40]) :])
        with pytest.raises(StateFileError):
            Emulator(state=file)


def test_an_empty_file_is_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "state").touch()
    with Emulator(state=tmp_path / "state") as twilio:
        send(twilio)
    assert len(Emulator(state=tmp_path / "state").sent) == 1


@pytest.mark.parametrize("where", [".", "nowhere/state", "state/below"])
def test_places_where_no_file_can_be(tmp_path: Path, where: str) -> None:
    (tmp_path / "state").touch()
    with pytest.raises(StateFileError, match=r"is no file|cannot be used"):
        Emulator(state=tmp_path / where)


def test_limits_of_single_accounts_are_kept_and_those_of_all_are_an_option(tmp_path: Path) -> None:
    file = tmp_path / "state"
    with Emulator(state=file, limits=Limits(concurrency=4)) as twilio:
        twilio.set_limits(Limits(calls_per_second=2), twilio.account_sid)
    with Emulator(state=file) as twilio:
        assert twilio.limits == Limits()
        assert twilio._world.state.limits.of(twilio.account_sid) == Limits(calls_per_second=2)


def test_a_million_messages_of_a_past_are_a_line(tmp_path: Path) -> None:
    twilio = emulator()
    twilio.populate(400, 1_000_000, subaccounts=1)
    file = written(twilio, tmp_path / "state")
    assert file.stat().st_size < 20_000
    again = Emulator(state=file)
    assert everything(again) == everything(twilio)
