"""`trunkline api`, run as a user runs it, on an emulator."""

from __future__ import annotations

import json
import os
import shlex
from collections.abc import Iterator
from typing import Any

import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner, Result

from trunkline import Client, facts
from trunkline.cli import api_names, api_run
from trunkline.cli.commands import cli
from trunkline.emulator import Emulator

FROM, TO = "+15005550006", "+14155550100"


@pytest.fixture
def twilio(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    for name in [name for name in os.environ if name.startswith(("TWILIO_", "TRUNKLINE_"))]:
        monkeypatch.delenv(name)
    with Emulator() as twilio:
        monkeypatch.setenv("TWILIO_BASE_URL", twilio.url)
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", twilio.account_sid)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", twilio.auth_token)
        yield twilio


def run(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(cli, ["api", *arguments], input=stdin)


def done(*arguments: str) -> Any:
    result = run(*arguments, "-o", "json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def sent(*bodies: str) -> list[str]:
    return [done("messages.create", "--to", TO, "--from", FROM, "--body", body)["sid"] for body in bodies]


class TestNames:
    def test_every_operation_has_one(self) -> None:
        named = {(each.module, each.id) for name in facts.index() for each in api_names.places(name)}
        assert named == {(each.module, each.id) for each in facts.operations()}

    def test_a_client_has_it_under_that_name(self) -> None:
        client = Client("AC" + "0" * 32, "x")
        for name in facts.index():
            for operation in api_names.places(name):
                way = api_names.steps(operation)
                arguments = {param.name: "x" for param in operation.params if param.place == "path"}
                method = api_run.method(client, operation, arguments)
                assert method.__name__ == ("stream" if operation.list else way[-1][0])
                assert arguments == {} or api_names.account_id(operation)

    @pytest.mark.parametrize(
        ("name", "id"),
        [
            ("messages.create", "CreateMessage"),
            ("client.messages.create", "CreateMessage"),
            ("api.v2010.accounts.messages.create", "CreateMessage"),
            ("verify.v2.services.verifications.create", "CreateVerification"),
            ("incoming-phone-numbers.list", "ListIncomingPhoneNumber"),
            ("preview.wireless.sims.list", "ListWirelessSim"),
        ],
    )
    def test_other_ways_to_write_it(self, name: str, id: str) -> None:
        assert [each.id for each in api_names.places(name)] == [id]

    def test_names_that_are_none(self) -> None:
        missing = run("message.create")
        assert missing.exit_code == 2
        assert "did you mean messages.create" in missing.output
        assert "there is no operation xyzzy" in run("xyzzy").output
        below = run("verify.services")
        assert below.exit_code == 2
        assert "  verify.services.verifications.\n" in below.output
        assert api_names.places("api.v2010.nothing") == ()


class TestCalls:
    def test_create_fetch_list_update_delete(self, twilio: Emulator) -> None:
        sids = sent("one", "two", "three")
        assert done("messages.fetch", sids[0])["body"] == "one"
        assert done("messages.fetch", "--sid", sids[1])["body"] == "two"
        assert [row["sid"] for row in done("messages.list")] == sids[::-1]
        assert [row["sid"] for row in done("messages.list", "--limit", "2")] == sids[:0:-1]
        assert "the first 2; --limit shows more" in run("messages.list", "--limit", "2").stderr
        assert done("messages.update", sids[0], "--body", "")["body"] == ""
        refused = run("messages.delete", sids[0], stdin="n\n")
        assert (refused.exit_code, len(done("messages.list"))) == (130, 3)
        assert run("messages.delete", sids[0], "--yes").exit_code == 0
        assert len(done("messages.list")) == 2

    def test_forms_and_fields(self, twilio: Emulator) -> None:
        (sid,) = sent("Hello")
        assert run("messages.list", "-o", "csv", "--fields", "sid,from,body").stdout.splitlines() == [
            "sid,from,body",
            f"{sid},{FROM},Hello",
        ]
        assert run("messages.list", "-o", "tsv", "--fields", "body").stdout == "body\nHello\n"
        assert json.loads(run("messages.list", "-o", "jsonl", "--fields", "from_").stdout) == {"from": FROM}
        assert done("messages.fetch", sid, "--fields", "sid,body") == {"sid": sid, "body": "Hello"}
        table = run("messages.fetch", sid).stdout
        assert "body" in table
        assert TO in table
        wrong = run("messages.list", "--fields", "sid,boddy")
        assert wrong.exit_code == 2
        assert "'boddy' is no field; there are" in wrong.output

    def test_ids_on_the_way(self, twilio: Emulator) -> None:
        service = done("verify.services.create", "--friendly-name", "Mine")["sid"]
        made = done("verify.services.verifications.create", service, "--to", TO, "--channel", "sms")
        assert made["status"] == "pending"
        by_name = done("verify.services.verifications.fetch", "--service-sid", service, made["sid"])
        assert by_name["sid"] == made["sid"]

    def test_values_of_json_bodies(self, twilio: Emulator) -> None:
        shown = run(
            *("content.contents.create", "--friendly-name", "x", "--language", "en", "--variables", '{"1": "Ann"}'),
            *("--types", '{"twilio/text": {"body": "Hi {{1}}"}}', "--dry-run"),
        )
        assert shown.exit_code == 0, shown.output
        body = json.loads(shlex.split(shown.stdout.replace("\\\n", " "))[-1])
        assert body["variables"] == {"1": "Ann"}
        assert body["types"] == {"twilio/text": {"body": "Hi {{1}}"}}
        assert "must be JSON" in run("content.contents.create", "--types", "{").output

    def test_errors_say_what_to_do(self, twilio: Emulator) -> None:
        wrong = run("messages.create", "--to", "123", "--from", FROM, "--body", "x")
        assert wrong.exit_code == 1
        assert "21211" in wrong.stderr
        assert "What to do: " in wrong.stderr
        assert run("messages.fetch", "SM" + "0" * 32).exit_code == 1

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["messages.create", "--from", FROM], "--to must be given"),
            (["messages.create", "--to", TO], "at least one of --from, --messaging-service-sid must be given"),
            (["messages.fetch"], "--sid must be given"),
            (["messages.fetch", "SM1", "SM2"], "'SM2' is one too many: there are sid"),
            (["messages.create", "--nonsense", "1"], "No such option"),
            (["messages.create", "--provide-feedback", "perhaps"], "--provide-feedback must be true or false"),
            (["messages.list", "--limit", "-1"], "--limit"),
            (["messages.create", "--to", TO, "--to", FROM], "--to is given 2 times, and takes one value"),
        ],
    )
    def test_wrong_use(self, twilio: Emulator, arguments: list[str], said: str) -> None:
        result = run(*arguments)
        assert result.exit_code == 2, result.output
        assert said in result.output

    def test_without_credentials(self, twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", "wrong")
        assert run("messages.list").exit_code == 4
        monkeypatch.delenv("TWILIO_AUTH_TOKEN")
        assert run("messages.list").exit_code == 4

    def test_help(self, twilio: Emulator) -> None:
        text = run("messages.create", "--help").stdout
        assert "--to VALUE" in text
        assert "[required]" in text
        assert "one of retain, discard" in text
        assert "client.messages.create" in text
        assert "Names begin with" in run("--help").stdout


class TestDryRun:
    def test_it_is_a_curl_command(self, twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
        shown = run("messages.create", "--to", TO, "--from", FROM, "--body", "It's", "--dry-run")
        words = shlex.split(shown.stdout.replace("\\\n", " "))
        url = f"{twilio.url}/api.twilio.com/2010-04-01/Accounts/{twilio.account_sid}/Messages.json"
        assert words[:4] == ["curl", "-X", "POST", words[3]]
        assert words[3].endswith(url.partition("api.twilio.com")[2])
        assert words[-6:] == [
            part for pair in (f"To={TO}", f"From={FROM}", "Body=It's") for part in ("--data-urlencode", pair)
        ]
        assert twilio.auth_token not in shown.stdout
        assert done("messages.list") == []
        assert "PageSize" in run("messages.list", "--dry-run").stdout
        assert "-X DELETE" in run("messages.delete", "SM" + "0" * 32, "--dry-run").stdout

    def test_it_needs_no_credentials(self, twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("ACCOUNT_SID", "AUTH_TOKEN", "BASE_URL"):
            monkeypatch.delenv(f"TWILIO_{name}")
        assert "https://api.twilio.com/2010-04-01/Accounts/AC" in run("messages.list", "--dry-run").stdout


class TestPaths:
    def test_any_path(self, twilio: Emulator) -> None:
        path = f"/2010-04-01/Accounts/{twilio.account_sid}/Messages.json"
        made = run("POST", path, "-d", f"To={TO}", "-d", f"From={FROM}", "-d", "Body=a=b")
        assert json.loads(made.stdout)["body"] == "a=b"
        assert len(json.loads(run("GET", path, "-q", "PageSize=1").stdout)["messages"]) == 1
        gone = run("DELETE", f"{path[:-5]}/{json.loads(made.stdout)['sid']}.json")
        assert (gone.exit_code, gone.stdout) == (0, "")

    def test_what_is_wrong(self, twilio: Emulator) -> None:
        assert run("GET", "/2010-04-01/Nothing.json").exit_code == 1
        for arguments, said in (
            (["-d", "x"], "--data must be NAME=VALUE"),
            (["--json", "{"], "--json is no JSON"),
            (["--json", "{}", "-d", "a=b"], "contradict each other"),
        ):
            result = run("POST", "/x", *arguments)
            assert result.exit_code == 2
            assert said in result.output
        assert run("GET", "https://example.com/x").exit_code == 2

    def test_paths_as_people_copy_them(self, twilio: Emulator) -> None:
        assert "accounts" in run("GET", "2010-04-01/Accounts.json").stdout
        for written in ("verify.twilio.com/v2/Services", "https://verify.twilio.com/v2/Services"):
            assert json.loads(run("GET", written).stdout)["services"] == []
        assert run("GET", "evil.example/x").exit_code == 1

    def test_dry_run(self, twilio: Emulator) -> None:
        shown = run("POST", "/v1/Things", "--json", '{"a": 1}', "--dry-run").stdout
        assert "--data-binary '{\"a\":1}'" in shown


class TestCompletion:
    @pytest.mark.parametrize(
        ("before", "begun", "found"),
        [
            (["api"], "mess", {"messages.", "messaging."}),
            (["api"], "messages.", {"messages.create", "messages.media."}),
            (["api"], "G", {"GET"}),
            (["api", "messages.create"], "--me", {"--media-url", "--messaging-service-sid", "--message-intent"}),
            (["api", "messages.create", "--content-retention"], "", {"retain", "discard"}),
            (["api", "messages.create", "--provide-feedback"], "t", {"true"}),
        ],
    )
    def test_names_options_and_values(self, before: list[str], begun: str, found: set[str]) -> None:
        items = ShellComplete(cli, {}, "trunkline", "_TRUNKLINE_COMPLETE").get_completions(before, begun)
        assert {item.value for item in items} >= found

    @pytest.mark.parametrize(
        "line", ["api messages. ", "api nothing.here ", "api nothing.here --to ", "nonsense ", "api "]
    )
    def test_a_line_that_is_wrong_says_nothing(self, line: str) -> None:
        words = ["trunkline", *line.split()]
        asked = {"_TRUNKLINE_COMPLETE": "bash_complete", "COMP_WORDS": " ".join(words), "COMP_CWORD": str(len(words))}
        done = CliRunner().invoke(cli, [], prog_name="trunkline", env=asked)
        assert (done.exit_code, done.stderr) == (0, "")
