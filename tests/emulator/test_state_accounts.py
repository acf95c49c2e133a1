"""Several accounts: main ones with tokens of their own, and that nobody sees what another has."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.emulator.control import Control
from tests.emulator.saved import ask, emulator
from tests.emulator.test_every_operation import Walk
from tests.emulator.wire import Caller
from trunkline import facts
from trunkline.emulator import Clock, Emulator

OTHER, THIRD = "AC" + "2" * 32, "AC" + "3" * 32
JOE = "+14155550123"
SID = re.compile(r"[A-Z]{2}[0-9a-f]{32}")


def test_main_accounts_have_tokens_of_their_own() -> None:
    with Emulator(accounts={OTHER: "token-2", THIRD: "token-3"}) as twilio, twilio.client() as first:
        from trunkline import AuthenticationError, Client

        with Client(OTHER, "token-2", base_url=twilio.base_url) as second:
            assert [each.sid for each in second.api.v2010.accounts.list()] == [OTHER]
            account = second.api.v2010.accounts(OTHER).fetch()
            assert (account.owner_account_sid, account.status, account.type) == (OTHER, "active", "Full")
            number = second.incoming_phone_numbers.create(phone_number="+14155550777").phone_number
            sid = second.messages.create(JOE, from_=number, body="hi").sid
            assert [each.sid for each in second.messages.list()] == [sid]
        assert first.messages.list() == []
        assert [each.sid for each in first.api.v2010.accounts.list()] == [twilio.account_sid]
        with Client(OTHER, "token-3", base_url=twilio.base_url) as wrong, pytest.raises(AuthenticationError):
            wrong.messages.list()


def test_each_is_asked_about_its_own_number_with_its_own_signature() -> None:
    from twilio.request_validator import RequestValidator

    with Emulator(clock=Clock(frozen=True), accounts={OTHER: "token-2"}) as twilio:
        seen: list[Any] = []

        def application(environ: dict[str, Any], start_response: Any) -> list[bytes]:
            body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])).decode()
            seen.append((body, environ["HTTP_X_TWILIO_SIGNATURE"]))
            start_response("200 OK", [("Content-Type", "text/xml")])
            return [b"<Response><Message>hello</Message></Response>"]

        twilio.mount("https://example.com", application)
        form = {"PhoneNumber": "+14155550777", "SmsUrl": "https://example.com/sms"}
        path = f"/2010-04-01/Accounts/{OTHER}"
        assert ask(twilio, "POST", f"{path}/IncomingPhoneNumbers.json", form, account=OTHER)[0] == 201
        twilio.phone(JOE).text("+14155550777", "hi")
        twilio.run()
        from urllib.parse import parse_qsl

        [(body, signature)] = seen
        fields = dict(parse_qsl(body, keep_blank_values=True))
        assert fields["AccountSid"] == OTHER
        for token, good in (("token-2", True), (twilio.auth_token, False)):
            validator = RequestValidator(token)  # type: ignore[no-untyped-call]
            known = validator.validate("https://example.com/sms", fields, signature)  # type: ignore[no-untyped-call]
            assert known is good
        assert {each.account_sid for each in twilio.webhooks} == {OTHER}
        assert ask(twilio, "GET", f"/2010-04-01/Accounts/{twilio.account_sid}/Messages.json")[1]["messages"] == []


@pytest.fixture(scope="module")
def several() -> Any:
    with Emulator(clock=Clock(frozen=True), any_sender=True, accounts={OTHER: "token-2"}) as twilio:
        yield twilio


def strangers(twilio: Emulator) -> list[str]:
    """Accounts that must not see what the main one has: another main account, and a subaccount of its own."""
    made = ask(twilio, "POST", "/2010-04-01/Accounts.json", {"FriendlyName": "sub"})[1]
    return [OTHER, made["sid"]]


@pytest.mark.parametrize("module", facts.modules())
def test_nobody_sees_the_rows_of_another(several: Emulator, module: str) -> None:
    """Over every list: what one account has created, others neither list nor fetch, by any path."""
    twilio = several
    twilio.reset()
    http = Caller(twilio)
    walk = Walk(http, twilio, module)
    for operation in walk.operations:
        if operation.verb in ("create", "fetch", "list"):
            walk.path(operation)
    http.close()
    shelves = dict(twilio._world.state.store.shelves)
    others = strangers(twilio)
    mine = {key for shelf in shelves.values() for key in shelf.rows if SID.fullmatch(key)}
    mine -= {twilio.account_sid, *others}
    lists = {(each.host, each.path) for each in walk.operations if each.list}
    for stranger in others:
        for host, path in sorted(lists):
            whole = re.sub(r"\{[^}]*\}", stranger, path, count=1) if host == "api" else path
            if "{" not in whole:
                status, said = ask(twilio, "GET", whole, host=host, account=stranger)
                assert status in (200, 400), (whole, said)
                assert not mine & set(SID.findall(json.dumps(said))), whole
        for (_, host, path), shelf in shelves.items():
            dot = ".json" if host == "api" else ""
            for url in (path + dot, *(f"{path}/{key}{dot}" for key in shelf.rows if key in mine)):
                status, said = ask(twilio, "GET", url, host=host, account=stranger)
                if status == 200:
                    seen = set(SID.findall(json.dumps(said))) - set(SID.findall(url))
                    assert not mine & seen, (url, said)
                    # What nobody can create is made up where it is asked for: then it is the stranger's own.
                    own = said.get("account_sid") == stranger or not SID.search(url.rpartition("/")[2])
                    assert own, (url, said)


def test_a_seed_file_has_main_accounts() -> None:
    twilio = emulator()
    twilio.load(
        {
            "accounts": [{"name": "B", "sid": OTHER, "auth_token": "token-2"}, {"name": "C", "sid": THIRD}],
            "numbers": [{"number": "+14155550777", "account": "B"}],
        }
    )
    accounts = twilio._world.state.accounts
    assert accounts[OTHER].data["auth_token"] == "token-2"
    assert accounts[THIRD].data["auth_token"] not in ("", twilio.auth_token)
    assert accounts[OTHER].data["friendly_name"] == "B"
    path = f"/2010-04-01/Accounts/{OTHER}/IncomingPhoneNumbers.json"
    [number] = ask(twilio, "GET", path, account=OTHER)[1]["incoming_phone_numbers"]
    assert number["phone_number"] == "+14155550777"
    for entry, words in (
        ({"name": "D", "sid": "AC1"}, r"accounts\[1\]: sid must be AC and 32 hexadecimal digits"),
        ({"name": "D", "auth_token": "x"}, r"accounts\[1\]: auth_token is for an account with a sid"),
        ({"name": "D", "sid": OTHER}, r"accounts\[1\]: there is an account AC2+ already"),
    ):
        with pytest.raises(ValueError, match=words):
            twilio.load({"accounts": [entry]})


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"AC1": "token"}, "accounts: a SID must be AC and 32 hexadecimal digits"),
        ({OTHER: ""}, "the auth token of AC2+ must be a text"),
        ({"AC" + "e" * 32: "token"}, "is the main account, whose token is auth_token"),
        ([OTHER], "accounts must be a mapping of SIDs to auth tokens"),
    ],
)
def test_accounts_that_make_no_sense(given: Any, words: str) -> None:
    with pytest.raises((TypeError, ValueError), match=words):
        Emulator(accounts=given)


def test_they_are_there_after_a_reset_and_after_a_restart(tmp_path: Any) -> None:
    with Emulator(accounts={OTHER: "token-2"}, state=tmp_path / "state") as twilio:
        twilio.reset()
        assert ask(twilio, "GET", f"/2010-04-01/Accounts/{OTHER}.json", account=OTHER)[1]["sid"] == OTHER
    with Emulator(state=tmp_path / "state") as twilio:
        assert ask(twilio, "GET", f"/2010-04-01/Accounts/{OTHER}.json", account=OTHER)[1]["sid"] == OTHER


def test_the_control_api_adds_accounts(twilio: Emulator) -> None:
    control = Control(twilio)
    made = control.post("/state/accounts", sid=OTHER, auth_token="token-2", friendly_name="Other")
    assert made == {"sid": OTHER, "friendly_name": "Other", "status": "active", "owner_account_sid": OTHER}
    assert ask(twilio, "GET", f"/2010-04-01/Accounts/{OTHER}.json", account=OTHER)[0] == 200
    again = control("POST", "/state/accounts", {"sid": OTHER, "auth_token": "x"})
    assert (again.status, again.json["message"]) == (400, f"there is an account {OTHER} already")


@pytest.mark.twilio(accounts={OTHER: "token-2"})
def test_a_marker_gives_them(request: pytest.FixtureRequest) -> None:
    from trunkline.testing.marker import wishes

    assert wishes(request.node).accounts == {OTHER: "token-2"}
    twilio = emulator()
    with twilio:
        twilio._begin(twilio.clock.now(), frozen=True, any_sender=False, accounts={OTHER: "token-2"})
        assert ask(twilio, "GET", f"/2010-04-01/Accounts/{OTHER}.json", account=OTHER)[0] == 200
