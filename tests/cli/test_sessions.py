"""What each command prints, as text: the sessions in `sessions/` are run again on a frozen emulator and compared.

TRUNKLINE_RECORD=1 writes what was printed into the files: the change is then looked at in the diff.
"""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from trunkline.cli.commands import cli
from trunkline.emulator import Clock, Emulator

SESSIONS = sorted((Path(__file__).parent / "sessions").glob("*.txt"))
NOW = datetime(2026, 3, 2, 12, 0, 0, tzinfo=UTC)
RECORD = os.environ.get("TRUNKLINE_RECORD") == "1"
OFFICIAL = """\
import os

from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client
from twilio.twiml.messaging_response import MessagingResponse

client = Client(os.environ["SID"], "0123456789abcdef0123456789abcdef", http_client=None)
message = client.messages.create(to="+14155550100", from_="+15005550006", body="Hello")
message.update(body="")
print(sum(int(call.duration) for call in client.calls.list(limit=20)))
"""
PEOPLE = """\
phone,name,seat
+1 415 555 0123,Ada,4
+14155550124,Zoë,5
+15005550001,Bob,6
4155550125,Eve,7
"""
_SID = re.compile(r"\b[A-Z]{2}[0-9a-f]{32}\b")


@pytest.fixture
def twilio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    for name in [name for name in os.environ if name.startswith(("TWILIO_", "TRUNKLINE_"))]:
        monkeypatch.delenv(name)
    with Emulator(clock=Clock(NOW, frozen=True), number="+15005550006") as twilio:
        monkeypatch.setenv("TRUNKLINE_CONFIG_DIR", str(tmp_path / "config"))
        monkeypatch.setenv("TWILIO_BASE_URL", twilio.url)
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", twilio.account_sid)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", twilio.auth_token)
        monkeypatch.setenv("COLUMNS", "120")
        monkeypatch.setattr("trunkline.cli.lists.present", lambda: NOW + timedelta(hours=1))
        monkeypatch.chdir(tmp_path)
        with twilio.client() as client:
            client.verify.services.create("Shop")
            client.messages.create("+14155550100", from_="+15005550006", body="Your order is on its way")
            twilio.run()
        (tmp_path / "people.csv").write_text(PEOPLE, "utf-8")
        (tmp_path / "shop").mkdir()
        (tmp_path / "shop" / "sms.py").write_text(OFFICIAL)
        (tmp_path / "shop" / "moved.py").write_text("from trunkline import Client\n")
        (tmp_path / "shop" / "template.py").write_text("def (\n")
        yield twilio


def played(text: str, twilio: Emulator) -> str:
    """A session with what its commands print now. `$SID` is the SID that the command before printed first."""
    lines: list[str] = []
    last = ""
    for line in text.splitlines():
        if not line.startswith("$ "):
            continue
        words = shlex.split(line[2:].replace("$SID", last))
        assert words[0] == "trunkline"
        result = CliRunner().invoke(cli, words[1:], prog_name="trunkline", input="")
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        found = _SID.findall(result.stdout)
        last = found[0] if found else last
        shown = [each.rstrip() for each in result.output.rstrip().split("\n")] if result.output.strip() else []
        lines += [line, *shown, *([f"[{int(result.exit_code)}]"] if result.exit_code else []), ""]
    return steady("\n".join(lines), twilio)


def steady(text: str, twilio: Emulator) -> str:
    """A text whose SIDs, secrets and addresses are the same each time."""
    names: dict[str, str] = {}
    for sid in _SID.findall(text):
        if sid != twilio.account_sid:
            number = sum(known[:2] == sid[:2] for known in names) + 1
            names.setdefault(sid, f"{sid[:2]}{number:032x}")
    for sid, name in names.items():
        text = text.replace(sid, name)
    text = text.replace(twilio.url, "http://127.0.0.1:4010").replace(twilio.account_sid, "AC" + "0" * 32)
    # As newer versions of click say it.
    text = re.sub(r"(?m)^(Try '.*) -h' for help", r"\1 --help' for help", text)
    if "bulk results" in text:  # a ledger has the clock of the machine, and a secret of its own
        text = re.sub(r"\b20\d\d-\d\d-\d\dT[\d:.]+Z", "2026-03-02T12:00:00.000Z", text)
        text = re.sub(r"\bpurged:[0-9a-f]+", "purged:…", text)
    return re.sub(r"\beyJ[\w.-]{40,}", "eyJ…", text)


@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.stem)
def test_a_session(path: Path, twilio: Emulator) -> None:
    text = path.read_text("utf-8")
    found = played(text, twilio)
    if RECORD:
        path.write_text(found, "utf-8")
    assert found == text


def test_every_command_is_in_a_session() -> None:
    def names(group: click.Group, before: str = "") -> Iterator[str]:
        for name, command in group.commands.items():
            if isinstance(command, click.Group) and command.commands:
                yield from names(command, f"{before}{name} ")
            else:
                yield before + name

    asked = [line for path in SESSIONS for line in path.read_text("utf-8").splitlines() if line.startswith("$ ")]
    apart = ("demo", "emulator", "logs", "webhook", "data-usage", "completion")  # have tests of their own
    missing = [
        name
        for name in names(cli)
        if not name.startswith(apart) and not any(line.startswith(f"$ trunkline {name}") for line in asked)
    ]
    assert missing == []
