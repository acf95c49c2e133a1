"""At an address that others reach an emulator warns, and its secrets are none that they could know."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from types import SimpleNamespace
from typing import Any

import pytest

from tests.emulator.wire import Caller, basic
from trunkline.emulator import Emulator, serve
from trunkline.emulator.base import ACCOUNT_SID, AUTH_TOKEN, CLIENT_SECRET

from .test_bounds import MESSAGES, ask

LOOPBACK = [
    "127.0.0.1",
    "127.1",
    "127.255.255.254",
    "::1",
    "::ffff:127.0.0.1",
    "localhost",
    "LocalHost.",
    "a.localhost",
]
OPEN = [
    "0.0.0.0",
    "",
    "::",
    "::ffff:10.0.0.1",
    "10.0.0.1",
    "192.0.2.1",
    "example.com",
    "localhost.example.com",
    "128.0.0.1",
]


@pytest.mark.parametrize("host", LOOPBACK)
def test_on_loopback_the_secrets_are_well_known(host: str) -> None:
    twilio = Emulator(host=host)
    assert (twilio.auth_token, twilio.client_secret) == (AUTH_TOKEN, CLIENT_SECRET)


@pytest.mark.parametrize("host", OPEN)
def test_elsewhere_the_secrets_are_random(host: str) -> None:
    one, other = Emulator(host=host), Emulator(host=host)
    secrets = {one.auth_token, one.client_secret, other.auth_token, other.client_secret}
    assert len(secrets) == 4
    assert all(len(secret) == 32 for secret in secrets)
    assert one.account_sid == ACCOUNT_SID


def test_a_token_that_is_given_is_respected() -> None:
    for host in ("127.0.0.1", "0.0.0.0"):
        assert Emulator(host=host, auth_token="mine").auth_token == "mine"
    assert Emulator(host="0.0.0.0", auth_token="mine").client_secret != CLIENT_SECRET


def made(twilio: Emulator) -> list[Any]:
    """The secrets that an emulator makes: of a key, a subaccount, a bearer token; and the signature of a file."""
    world = twilio._world
    key = ask(world, "POST", f"/2010-04-01/Accounts/{ACCOUNT_SID}/Keys.json", b"FriendlyName=x", twilio)
    sub = ask(world, "POST", "/2010-04-01/Accounts.json", b"FriendlyName=x", twilio)
    grant = f"grant_type=client_credentials&client_id={twilio.client_id}&client_secret={twilio.client_secret}".encode()
    token = ask(world, "POST", "/v2/token", grant, twilio, host="oauth.twilio.com")
    return [
        json.loads(key.body)["secret"],
        json.loads(sub.body)["auth_token"],
        json.loads(token.body)["access_token"],
        world.state.store.digest("signature", "x", 1),
    ]


def test_nobody_can_tell_what_an_open_emulator_makes() -> None:
    assert made(Emulator()) == made(Emulator())
    assert not set(made(Emulator(host="0.0.0.0"))) & set(made(Emulator(host="0.0.0.0")))
    assert not set(made(Emulator(host="0.0.0.0"))) & set(made(Emulator()))
    twilio = Emulator(host="0.0.0.0")
    before = made(twilio)
    twilio.reset()
    assert made(twilio) == before, "the same as before, so that tests can be repeated"
    given = [Emulator(host="0.0.0.0", auth_token="t") for _ in range(2)]
    assert made(given[0])[0] == made(given[1])[0]


def test_an_open_emulator_warns_and_refuses_the_known_token(capsys: pytest.CaptureFixture[str]) -> None:
    with Emulator(host="0.0.0.0") as twilio:
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err.startswith("WARNING: the emulated Twilio listens on 0.0.0.0")
        assert twilio.auth_token not in told.err
        caller = Caller(twilio)
        assert caller.get(MESSAGES).status == 200
        caller.authorization = basic(ACCOUNT_SID, AUTH_TOKEN)
        assert caller.get(MESSAGES).status == 401
        caller.authorization = basic(twilio.client_id, CLIENT_SECRET)
        assert caller.get(MESSAGES).status == 401
        caller.close()
        with twilio.client() as client:
            assert client.messages.list() == []
    with Emulator(host="0.0.0.0", auth_token=AUTH_TOKEN):
        assert "the auth token that everybody knows" in capsys.readouterr().err


def test_on_loopback_there_is_no_warning(capsys: pytest.CaptureFixture[str]) -> None:
    with Emulator():
        assert capsys.readouterr() == ("", "")


def test_serve_says_the_token_that_it_made(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted:
        def wait(self, seconds: float) -> None:
            raise KeyboardInterrupt

    monkeypatch.setattr(
        "trunkline.emulator.foreground.threading", SimpleNamespace(**vars(threading) | {"Event": Interrupted})
    )
    monkeypatch.setattr("trunkline.emulator.base.token_hex", lambda size: "f" * 32)
    serve(0, "0.0.0.0")
    assert capsys.readouterr().err.endswith(f"Its auth token is {'f' * 32}\n")
    serve(0, "0.0.0.0", auth_token="mine")
    assert "auth token is" not in capsys.readouterr().err
    serve(0)
    assert capsys.readouterr().err == ""


def test_the_command_warns_and_prints_the_token() -> None:
    command = [sys.executable, "-u", "-m", "trunkline", "emulator", "--host", "0.0.0.0", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            if "Ctrl-C" in line:
                break
        process.terminate()
        errors = process.stderr.read()
    assert errors.startswith("WARNING: ")
    [token] = [line.split()[-1] for line in lines if line.startswith("  auth token")]
    assert len(token) == 32
    assert token not in errors
    assert AUTH_TOKEN not in "".join(lines)


@pytest.mark.parametrize("port", [-1, 65_536, 10**400, "4010", 1.5, None])
def test_a_port_that_is_none(port: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="port must be"):
        Emulator(port=port)


def test_this_machine_reaches_every_address_by_loopback() -> None:
    urls = [Emulator(port=4010, host=host).url for host in ("", "0.0.0.0", "::", "::1", "127.0.0.1", "192.0.2.1")]
    assert urls == [
        f"http://{host}:4010" for host in ("127.0.0.1", "127.0.0.1", "[::1]", "[::1]", "127.0.0.1", "192.0.2.1")
    ]
