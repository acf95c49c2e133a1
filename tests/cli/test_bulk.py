"""trunkline bulk: what is checked before anything is sent, what is refused, a message to oneself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from trunkline.cli.bulk_show import duration
from trunkline.cli.commands import cli
from trunkline.emulator import Emulator
from trunkline.models.api_v2010 import Message

FILE = 'phone,name,seat\n+14155550100,Ada,1\n+1 415 555 0101,"Zoë 🎉",2\n4155550102,Bob,3\n+14155550100,Ada,1\n'
SENDER = "+15005550006"


@pytest.fixture
def twilio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TRUNKLINE_CONFIG_DIR", str(tmp_path / "config"))
    Path("people.csv").write_text(FILE, "utf-8")
    with Emulator(number=SENDER) as twilio:
        monkeypatch.setenv("TWILIO_BASE_URL", twilio.url)
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", twilio.account_sid)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", twilio.auth_token)
        yield twilio


def sent(twilio: Emulator) -> list[Message]:
    with twilio.client() as client:
        return client.messages.list()


def run(*options: str, body: str | None = "Hi {name}", csv: str = "people.csv", input: str | None = None) -> Result:
    text = () if body is None else ("--body", body)
    return CliRunner().invoke(cli, ["bulk", "run", "--csv", csv, "--from", SENDER, *text, *options], input=input)


def test_a_dry_run_tells_what_would_be_sent(twilio: Emulator) -> None:
    result = run("--dry-run")
    assert result.exit_code == 3
    for words in (
        "4 rows, 2 to send",
        "line 4: the number has no country code",
        "1 not sent: the same key as a row before",
        "not used: seat",
        "2 segments",
        "🎉 (U+1F389)",
        "about $0.015",
        "the dearest is line 2: 1 segment, $0.0075",
        "about 2 s at the rate of the sender",
        "the first text: Hi Ada",
    ):
        assert words in result.stdout
    assert sent(twilio) == []


def test_a_dry_run_for_programs_shows_nobody(twilio: Emulator) -> None:
    result = run("--dry-run", "-o", "json", "--region", "US")
    assert result.exit_code == 0
    found = json.loads(result.stdout)
    assert (found["rows"], found["sendable"], found["duplicates"], found["segments"]) == (4, 3, 1, 3)
    assert (found["low"], found["price_unit"], found["seconds"]) == (0.0225, "USD", 3.0)
    assert "Ada" not in result.stdout
    assert "4155550100" not in result.stdout


def test_a_dry_run_needs_no_credentials(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TWILIO_AUTH_TOKEN")
    monkeypatch.delenv("TWILIO_ACCOUNT_SID")
    result = run("--dry-run")
    assert result.exit_code == 3
    assert "what it costs is not known" in result.stdout


def test_people_who_want_no_messages_are_left_out(twilio: Emulator) -> None:
    for text in ("+1 (415) 555-0100\n\n", "name,phone\nAda,+14155550100\n", "\ufeffphone\n+14155550100\n"):
        Path("stop.txt").write_text(text, "utf-8")
        assert "1 not sent: opted out" in run("--dry-run", "--suppress", "stop.txt").stdout


@pytest.mark.parametrize("text", ["+14155550100\nnobody\n", "phone\n+14155550100\nnobody\n"])
def test_a_list_of_those_with_a_line_that_cannot_be_read_is_refused(twilio: Emulator, text: str) -> None:
    Path("stop.txt").write_text(text, "utf-8")
    result = run("--dry-run", "--suppress", "stop.txt")
    assert result.exit_code == 2
    assert "'--suppress': line " in result.stderr


def test_a_message_to_oneself_has_the_first_row_that_can_be_sent(twilio: Emulator) -> None:
    result = run("--test", "+14155550199")
    assert result.exit_code == 0
    (message,) = sent(twilio)
    assert (message.to, message.body) == ("+14155550199", "Hi Ada")
    assert f"{message.sid} to +14155550199: queued, with what line 2 has" in result.stdout


def test_the_text_may_be_in_a_file_and_the_rows_on_the_standard_input(twilio: Emulator) -> None:
    Path("hi.txt").write_text("Hello {name}\n", "utf-8")
    result = run("--body-file", "hi.txt", "--test", "+14155550199", body=None, csv="-", input=FILE)
    assert result.exit_code == 0, result.stderr
    assert [message.body for message in sent(twilio)] == ["Hello Ada"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ([], "--ledger must be given"),
        (["--dry-run", "--test", "+14155550199"], "contradict one another"),
        (["--body-file", "x"], "contradict each other"),
        (["--content-sid", "HX1"], "leave --body away"),
        (["--variable", "1=x"], "--variable is for --content-sid"),
        (["--stop-at", "200%"], "'--stop-at': stop_at must be a share"),
        (["--hours", "9"], "'--hours': hours must be"),
        (["--zone", "UTC"], "--zone is for --hours"),
        (["--hours", "9-20", "--zone", "Mars"], "'--zone': zone must be"),
        (["--rate", "0"], "'--rate': must be more than 0"),
        (
            ["--to", "tel", "--dry-run"],
            "'--csv': to must be a column of the file, not 'tel'; there are phone, name, seat",
        ),
        (["--key", "id", "--dry-run"], "'--csv': key must be a column of the file"),
        (["--suppress", "nothing", "--dry-run"], "cannot read nothing: No such file"),
        (["--encoding", "utf-99", "--dry-run"], "there is no encoding 'utf-99'"),
        (["--test", "5", "--region", "XX"], "'--test': region must be"),
    ],
)
def test_what_is_wrong_is_told(twilio: Emulator, options: list[str], words: str) -> None:
    result = run(*options)
    assert (result.exit_code, sent(twilio)) == (2, [])
    assert words in " ".join(result.stderr.split())


@pytest.mark.parametrize("body", ["Hi {name", "Hi {}", "Hi {{1}"])
def test_a_text_with_a_stray_brace_is_refused(twilio: Emulator, body: str) -> None:
    result = run("--dry-run", body=body)
    assert result.exit_code == 2
    assert "'--body': body must" in result.stderr


def test_a_file_that_is_not_utf_8_is_told_how_to_be_read(twilio: Emulator) -> None:
    Path("people.csv").write_bytes("phone,name\n+14155550100,Zoë\n".encode("cp1252"))
    result = run("--dry-run")
    assert result.exit_code == 2
    assert "give its --encoding" in result.stderr
    assert "1 to send" in run("--dry-run", "--encoding", "cp1252").stdout


def test_content_templates_are_sent_with_their_variables(twilio: Emulator) -> None:
    sid = "HX" + "0" * 32
    result = run("--content-sid", sid, "--variable", "1={name}", "--test", "+14155550199", body=None)
    assert result.exit_code == 0, result.stderr
    form = twilio.requests[-1].form
    assert (form["ContentSid"], json.loads(form["ContentVariables"])) == (sid, {"1": "Ada"})


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.4, "0 s"),
        (59, "59 s"),
        (60, "1 min"),
        (3599, "59 min 59 s"),
        (3600, "1 h"),
        (7500, "2 h 5 min"),
        (200_000, "2 days 7 h"),
    ],
)
def test_lengths_of_time(seconds: float, text: str) -> None:
    assert duration(seconds) == text
