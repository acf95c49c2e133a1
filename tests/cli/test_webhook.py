"""`trunkline webhook explain`, run as a user runs it: what it says, how it ends, and that the token is not shown."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlencode

import pytest
from click.testing import CliRunner, Result

from trunkline.cli.commands import cli
from trunkline.webhooks import RequestValidator, sample

TOKEN = "a-very-secret-token"
URL = "https://example.com/sms"
FORM = sample("sms.inbound", Body="hi & bye + ü")
BODY = urlencode(FORM)
SIGNATURE = RequestValidator(TOKEN).compute_signature(URL, FORM)


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)


def run(*arguments: str, stdin: str | None = None, signature: str = SIGNATURE) -> Result:
    command = ["webhook", "explain", *arguments, "--signature", signature]
    done = CliRunner().invoke(cli, command, input=stdin, standalone_mode=True)
    assert TOKEN not in done.output
    return done


def test_a_valid_request() -> None:
    done = run(URL, "--data", BODY)
    assert (done.exit_code, done.output) == (0, "The signature matches: the request is valid.\n")


def test_an_assumption_is_named() -> None:
    done = run("http://example.com/sms", "--data", BODY)
    assert done.exit_code == 0
    assert done.output.splitlines()[0] == "The signature matches if the scheme is https, not http."
    assert done.output.splitlines()[-1] == f"Signed URL: {URL}"


def test_candidates() -> None:
    done = run("http://10.0.0.7:8000/sms", "--data", BODY, "--candidate", "other.example", "--candidate", "example.com")
    assert done.exit_code == 0
    assert "the candidate https://example.com" in done.output


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_file(tmp_path: Path, end: str) -> None:
    path = tmp_path / "body.txt"
    path.write_bytes((BODY + end).encode())
    assert run(URL, "--data", f"@{path}").exit_code == 0


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    done = run(URL, "--data", f"@{tmp_path / 'nothing'}")
    assert done.exit_code == 1
    assert "cannot read" in done.output


def test_the_standard_input() -> None:
    assert run(URL, "--data", "@-", stdin=BODY).exit_code == 0
    done = run(URL, "--data", "@-", "--auth-token-stdin", stdin=BODY)
    assert done.exit_code == 2
    assert "cannot both read the standard input" in done.output


def test_tokens_from_the_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TWILIO_AUTH_TOKEN")
    assert run(URL, "--data", BODY, "--auth-token-stdin", stdin=f"old\n{TOKEN}\n").exit_code == 0


@pytest.mark.parametrize("stdin", ["", "\n \n"])
def test_without_a_token(monkeypatch: pytest.MonkeyPatch, stdin: str) -> None:
    done = run(URL, "--data", BODY, "--auth-token-stdin", stdin=stdin)
    assert (done.exit_code, "no auth token" in done.output) == (4, True)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "")
    assert run(URL, "--data", BODY).exit_code == 4


def test_nothing_matches() -> None:
    done = run("https://elsewhere.example/x", "--data", BODY)
    assert done.exit_code == 1
    assert "Nothing that was tried makes the signature match." in done.output
    assert "candidate" in done.output
    assert run(URL, "--data", BODY, signature="none").exit_code == 1


def test_json() -> None:
    body = json.dumps({"a": 1})
    url = f"{URL}?bodySHA256={sha256(body.encode()).hexdigest()}"
    made = RequestValidator(TOKEN).compute_signature(url)
    assert run(url, "--data", body, signature=made).output == "The signature matches: the request is valid.\n"
    text = "plain text"
    url = f"{URL}?bodySHA256={sha256(text.encode()).hexdigest()}"
    made = RequestValidator(TOKEN).compute_signature(url)
    assert "is valid" in run(url, "--data", text, "--json", signature=made).output


def test_a_get() -> None:
    url = f"{URL}?{BODY}"
    made = RequestValidator(TOKEN).compute_signature(url)
    assert "is valid" in run(url, "--method", "get", signature=made).output


def test_wrong_use() -> None:
    assert CliRunner().invoke(cli, ["webhook", "explain", URL]).exit_code == 2
    assert CliRunner().invoke(cli, ["webhook", "explain", "--signature", SIGNATURE]).exit_code == 2
    too_many = run(URL, "--data", "a=b&" * 1001)
    assert too_many.exit_code == 2
