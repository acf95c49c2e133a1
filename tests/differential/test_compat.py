"""`trunkline.compat` beside the official package: the same code, run with either import, prints the same."""

from __future__ import annotations

import contextlib
import copy
import importlib
import io
import logging
import pickle
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from typing import Any

import pytest

pytest.importorskip("twilio", reason="the official package is a development dependency")

from twilio.base.exceptions import TwilioRestException as OfficialError  # type: ignore[import-untyped]
from twilio.http.http_client import TwilioHttpClient as OfficialHttpClient  # type: ignore[import-untyped]
from twilio.request_validator import RequestValidator as OfficialValidator  # type: ignore[import-untyped]

import trunkline
from tests.differential import official
from trunkline.compat.base.exceptions import TwilioException, TwilioRestException
from trunkline.compat.http.http_client import TwilioHttpClient
from trunkline.compat.request_validator import RequestValidator
from trunkline.compat.rest import Client
from trunkline.emulator import Emulator

pytestmark = pytest.mark.differential

ACCOUNT, KEY, SECRET = "AC" + "0" * 32, "SK" + "1" * 32, "s" * 32


@contextlib.contextmanager
def emulated(patch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """An emulator for both packages: one finds it by the environment, the other by rewritten addresses."""
    with Emulator(any_sender=True) as emulator, patch.context() as inside:
        request = OfficialHttpClient.request

        def send(self: Any, method: str, address: str, *args: Any, **options: Any) -> Any:
            try:
                return request(self, method, address.replace("https://", f"{emulator.url}/"), *args, **options)
            finally:
                self.session.close()

        inside.setattr(OfficialHttpClient, "request", send)
        inside.setenv("TWILIO_ACCOUNT_SID", emulator.account_sid)
        inside.setenv("TWILIO_AUTH_TOKEN", emulator.auth_token)
        inside.setenv("TWILIO_BASE_URL", emulator.base_url)
        yield emulator


def printed(source: str, patch: pytest.MonkeyPatch) -> str:
    """What code prints, with SIDs that look the same each time."""
    output = io.StringIO()
    with emulated(patch) as emulator, contextlib.redirect_stdout(output):
        names = {"emulator": emulator, "account": emulator.account_sid, "token": emulator.auth_token}
        exec(compile(source, "code", "exec"), names | {"__name__": "code", "key": KEY, "secret": SECRET})
    return re.sub(r"\b([A-Z]{2})[0-9a-f]{32}\b", r"\1…", output.getvalue())


CODE = {
    "a message": """
        from twilio.rest import Client
        client = Client()
        message = client.messages.create(to="+14155550100", from_="+15005550006", body="hi")
        print(message.sid, message.status, message.body, message.direction, message.error_code)
        emulator.advance(60)
        print([row.body for row in client.messages.list(to="+14155550100", limit=20)])
        print(client.messages(message.sid).fetch().status, client.messages(message.sid).update(body="").body)
    """,
    "a call": """
        from twilio.rest import Client
        call = Client(account, token).calls.create(
            "+14155550100", "+15005550006", twiml="<Response/>", status_callback_event=["completed"]
        )
        print(call.sid, call.status, call.direction)
    """,
    "positions of the client's arguments": """
        from twilio.rest import Client
        client = Client(account, token, account, "ie1")
        print(client.account_sid)
    """,
    "an environment": """
        from twilio.rest import Client
        client = Client(environment={"TWILIO_ACCOUNT_SID": account, "TWILIO_AUTH_TOKEN": token})
        print(client.account_sid == account, client.api.v2010.accounts(account).fetch().status)
    """,
    "an HTTP client": """
        from twilio.http.http_client import TwilioHttpClient
        from twilio.rest import Client
        http_client = TwilioHttpClient(timeout=20, max_retries=2)
        print(http_client.timeout, http_client.proxy)
        client = Client(account, token, http_client=http_client, user_agent_extensions=["app/1"])
        print(len(client.incoming_phone_numbers.list()))
    """,
    "an error": """
        from twilio.base.exceptions import TwilioException, TwilioRestException
        from twilio.rest import Client
        client = Client()
        try:
            client.messages.create(to="+1415", from_="+15005550006", body="hi")
        except TwilioRestException as error:
            print(error.status, error.code, error.method, error.details, "Messages.json" in error.uri)
            print(isinstance(error, TwilioException), "+1415" in error.msg, type(error.msg))
        try:
            client.messages("SM" + "0" * 32).fetch()
        except TwilioException as error:
            print(error.status, error.code)
    """,
    "an error by its module": """
        from twilio.base import exceptions
        from twilio.rest import Client
        try:
            Client(account, "wrong").messages("SM" + "0" * 32).fetch()
        except exceptions.TwilioRestException as error:
            print(error.status, error.code, issubclass(exceptions.TwilioRestException, exceptions.TwilioException))
    """,
    "an error made by a test": """
        from unittest import mock
        from twilio.base.exceptions import TwilioRestException
        client = mock.Mock()
        client.messages.create.side_effect = TwilioRestException(
            status=400, uri="/Messages", msg="Invalid phone number", code=21211
        )
        try:
            client.messages.create(to="")
        except TwilioRestException as error:
            print(error.status, error.uri, error.msg, error.code, error.method, error.details)
    """,
    "one of several by get": """
        from twilio.rest import Client
        client = Client()
        sid = client.messages.create(to="+14155550100", from_="+15005550006", body="hi").sid
        print(client.messages.get(sid).fetch().body, client.messages.get(sid=sid).update(body="").body)
        print(client.messages.get(sid).media.list(), client.api.v2010.accounts.get(account).fetch().status)
        workspaces = client.taskrouter.v1.workspaces
        print(workspaces.get(workspaces.create("w").sid).workers.list())
    """,
    "a page by its address": """
        from twilio.rest import Client
        client = Client()
        for body in "abc":
            client.messages.create(to="+14155550100", from_="+15005550006", body=body)
        page = client.messages.page(page_size=2)
        print([message.body for message in page])
        print([message.body for message in client.messages.get_page(page.next_page_url)])
    """,
    "a request": """
        from twilio.rest import Client
        client = Client()
        reply = client.request("GET", f"https://api.twilio.com/2010-04-01/Accounts/{account}.json")
        print(reply.status_code, reply.ok, type(reply.text), '"active"' in reply.content)
        uri = f"https://api.twilio.com/2010-04-01/Accounts/{account}/Messages.json"
        data = {"To": "+14155550100", "From": "+15005550006", "Body": "hi"}
        reply = client.request(method="POST", uri=uri, data=data)
        print(reply.status_code, '"hi"' in reply.text)
        print(client.request("GET", "https://api.twilio.com/2010-04-01/Nothing.json").ok)
    """,
    "a signature": """
        from twilio.request_validator import RequestValidator, get_signature_algorithm
        validator = RequestValidator("token")
        form = {"From": "+14155550100", "Body": "hi", "Empty": ""}
        signature = validator.compute_signature("https://example.com/sms?a=1", form)
        print(signature, validator.validate("https://example.com/sms?a=1", form, signature))
        print(validator.validate(uri="https://example.com:443/sms?a=1", params=form, signature=signature))
        print(validator.validate("https://example.com/sms?a=2", form, signature))
        signature = validator.compute_signature("https://example.com/", {}, "HMAC_SHA256")
        algorithm = get_signature_algorithm("key=k,algorithm=HMAC_SHA256")
        print(signature, algorithm, get_signature_algorithm(None), get_signature_algorithm("key=k"))
        print(validator.validate("https://example.com/", {}, signature, algorithm))
        print(validator.validate("https://example.com/", {}, signature))
    """,
    "an access token": """
        from twilio.jwt.access_token import AccessToken
        from twilio.jwt.access_token.grants import ChatGrant, SyncGrant, TaskRouterGrant, VideoGrant, VoiceGrant
        token = AccessToken(account, key, secret, identity="alice", ttl=600)
        token.add_grant(VoiceGrant(outgoing_application_sid="AP1", incoming_allow=True))
        for grant in (ChatGrant(service_sid="IS1"), SyncGrant("IS2"), VideoGrant(room="r"), TaskRouterGrant("WS1")):
            token.add_grant(grant)
        payload = AccessToken.from_jwt(token.to_jwt(), secret).payload
        print(payload["grants"], payload["sub"], payload["iss"], payload["exp"] - payload["nbf"])
        print(token.payload["grants"] == payload["grants"], token.headers["cty"])
        token, grant = AccessToken(account, key, secret), VideoGrant()
        token.add_grant(grant)
        token.identity, grant.room = "bob", "later"
        print(token.payload["grants"], grant.key, grant.to_payload())
    """,
    "a capability token": """
        from twilio.jwt.client import ClientCapabilityToken
        token = ClientCapabilityToken(account, secret, ttl=60)
        token.allow_client_outgoing("AP1", a="1", b=["2", "3"])
        token.allow_client_incoming("alice")
        token.allow_event_stream(type="x")
        payload = ClientCapabilityToken.from_jwt(token.to_jwt(), secret).payload
        print(payload["iss"], payload["scope"].split(), payload["exp"] - payload["nbf"])
        token = ClientCapabilityToken(account, secret, allow_client_incoming={"client_name": "bob"})
        print(token.payload["scope"])
    """,
    "tokens of TaskRouter": """
        from twilio.jwt.taskrouter import capabilities
        workspace = "WS" + "0" * 32
        tokens = [
            capabilities.WorkspaceCapabilityToken(account, secret, workspace, allow_fetch_subresources=True),
            capabilities.TaskQueueCapabilityToken(account, secret, workspace, "WQ" + "0" * 32, 60),
            capabilities.WorkerCapabilityToken(
                account, secret, workspace, "WK" + "0" * 32, allow_update_activities=True,
                allow_update_reservations=True, allow_delete_self=True,
            ),
            capabilities.WorkerCapabilityToken(
                account, secret, workspace, "WK" + "0" * 32, allow_web_sockets=False, allow_fetch_self=False,
                allow_fetch_activities=False, allow_fetch_reservations=False, allow_fetch_worker_reservations=False,
            ),
        ]
        tokens[1].allow_web_sockets("WK" + "1" * 32)
        for token in tokens:
            payload = token.payload
            payload.pop("exp"), payload.pop("nbf")
            policies = payload.pop("policies")
            print(sorted(payload.items()), sorted(map(str, policies)))
    """,
    "a token that cannot be read": """
        from twilio.jwt import JwtDecodeError
        from twilio.jwt.access_token import AccessToken
        for text, key in (("nothing", ""), (AccessToken(account, key, secret).to_jwt(), "another" * 5)):
            try:
                AccessToken.from_jwt(text, key)
            except JwtDecodeError:
                print("cannot be read")
    """,
    "annotations": """
        from twilio.rest import Client
        from twilio.rest.api.v2010.account.call import CallInstance, CallList
        from twilio.rest.api.v2010.account.message import MessageContext, MessageInstance, MessageList
        client = Client()
        message = client.messages.create(to="+14155550100", from_="+15005550006", body="hi")
        print(isinstance(message, MessageInstance), isinstance(client.messages, MessageList))
        print(isinstance(client.calls, CallList), isinstance(client.messages(message.sid), MessageContext))
        print(isinstance(message, CallInstance))
    """,
}


@pytest.mark.parametrize("name", CODE)
def test_code_prints_the_same_with_either_import(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    source = textwrap.dedent(CODE[name])
    moved = re.sub(r"(?m)^( *(?:from|import)) twilio\b", r"\1 trunkline.compat", source)
    assert "twilio." not in moved.replace("trunkline.compat.", "").replace("https://api.twilio.com", "")
    official = printed(source, monkeypatch)
    assert official
    assert printed(moved, monkeypatch) == official


def test_every_exception_of_a_client_is_caught() -> None:
    for status in (400, 401, 403, 404, 409, 418, 429, 500, 503):
        kind = trunkline.errors.class_for(status)
        error = kind("words +14155550100", status=status, api_message="whole words", path="/a", code=7, method="POST")
        assert isinstance(error, TwilioRestException)
        assert isinstance(error, TwilioException)
        assert (error.msg, error.uri, error.code, error.method) == ("whole words", "/a", 7, "POST")
        assert kind("words", status=status).msg == "words"
    for other in (trunkline.APIConnectionError, trunkline.APIResponseError, trunkline.ClientClosedError):
        assert issubclass(other, TwilioException)
        assert not issubclass(other, TwilioRestException)


@pytest.mark.parametrize(
    ("args", "given"),
    [
        ((404, "/uri"), {}),
        ((404, "/uri", "words", 20404, "POST", {"a": 1}), {}),
        ((404, "/uri"), {"msg": "…", "code": 20404, "method": "GET"}),
        ((), {"status": 500, "uri": "/uri", "details": None}),
    ],
)
def test_an_exception_is_made_as_the_official_one(args: tuple[Any, ...], given: dict[str, Any]) -> None:
    ours, theirs = TwilioRestException(*args, **given), OfficialError(*args, **given)
    for one in (ours, pickle.loads(pickle.dumps(ours)), copy.copy(ours)):
        for name in ("status", "uri", "msg", "code", "method", "details"):
            assert getattr(one, name) == getattr(theirs, name), name
    assert isinstance(ours, trunkline.TrunklineError)
    with pytest.raises(TypeError):
        TwilioRestException("words")  # type: ignore[call-arg, arg-type]


def test_an_exception_that_was_made_hides_what_others_hide() -> None:
    error = TwilioRestException(400, "/uri", msg="+14155550100 is no number", code=21211)
    assert str(error) == "…0100 is no number (GET /uri, status 400, code 21211)"
    assert error.msg == "+14155550100 is no number"


def test_wrong_signatures_are_wrong_for_both() -> None:
    for token, url, form, signature, algorithm in (
        ("token", "https://example.com", {"a": "b"}, "wrong", None),
        ("token", "https://example.com", {"a": "b"}, "wrong", "HMAC_MD5"),
        ("token", "https://example.com", {"a": "b"}, "", "HMAC_SHA256"),
    ):
        given = (url, form, signature, algorithm)
        assert OfficialValidator(token).validate(*given) is RequestValidator(token).validate(*given) is False
    for algorithm in ("HMAC_MD5", "x"):
        for kind in (OfficialValidator, RequestValidator):
            with pytest.raises(ValueError, match="lgorithm"):
                kind("token").compute_signature("https://example.com", {}, algorithm)
    for wrong in ("", None, 5):
        with pytest.raises((TypeError, ValueError), match=r"^token must "):
            RequestValidator(wrong)  # type: ignore[arg-type]


def test_the_options_of_an_http_client_reach_the_client() -> None:
    http_client = TwilioHttpClient(timeout=7, max_retries=5, proxy={"https": "http://127.0.0.1:3128"})
    client = Client(ACCOUNT, SECRET, http_client=http_client)
    assert (client._options.timeout, client._options.max_retries) == (7, 5)
    assert Client(ACCOUNT, SECRET, http_client=http_client, timeout=8)._options.timeout == 8
    assert (
        Client(ACCOUNT, SECRET, http_client=TwilioHttpClient(False))._options
        == trunkline.Client(ACCOUNT, SECRET)._options
    )
    for kind in (OfficialHttpClient, TwilioHttpClient):
        with pytest.raises(ValueError, match="0"):
            kind(timeout=0)
    with pytest.raises(TypeError, match=r"^request_hooks must be left out: Client"):
        TwilioHttpClient(request_hooks={})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^logger must be left out: logging"):
        TwilioHttpClient(logger=object())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^http_client must be .*, not TwilioHttpClient: .*transport="):
        Client(ACCOUNT, SECRET, http_client=OfficialHttpClient())


def test_the_level_of_the_logger_is_set_by_the_http_client() -> None:
    logger = logging.getLogger("trunkline")
    made = TwilioHttpClient()
    client = Client(ACCOUNT, SECRET, http_client=made)
    assert client.http_client is made
    for one in (client, client.with_options(timeout=3), Client(ACCOUNT, SECRET)):
        one.http_client.logger.setLevel(logging.INFO)  # type: ignore[attr-defined]
        assert logger.level == logging.INFO
        logger.setLevel(logging.NOTSET)


def test_proxies_are_set_by_the_session() -> None:
    """As the documentation of hosts behind a proxy has it."""
    for kind in (OfficialHttpClient, TwilioHttpClient):
        http_client = kind()
        assert http_client.session.proxies == {}
        assert http_client.session.verify is True
        http_client.session.proxies = {"https": "http://127.0.0.1:3128", "http": None}
        assert http_client.session.proxies["https"] == "http://127.0.0.1:3128"
        http_client.session.verify = __file__
    ours = TwilioHttpClient()
    ours.session.proxies = {"https": "http://127.0.0.1:3128", "http": None}
    assert ours.client_options == {"proxy": {"https": "http://127.0.0.1:3128"}}
    Client(ACCOUNT, SECRET, http_client=ours)
    ours.session.verify = __file__
    assert ours.client_options["ca_bundle"] == __file__
    for wrong in (False, None, 1):
        with pytest.raises(ValueError, match=r"^verify must be True"):
            ours.session.verify = wrong  # type: ignore[assignment]
    with pytest.raises(AttributeError, match=r"no attribute 'mount': proxies and verify can be set$"):
        ours.session.mount  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match=r"no attribute 'headers': proxies and verify can be set$"):
        ours.session.headers = {}  # type: ignore[attr-defined]


def test_a_client_takes_other_credentials() -> None:
    from trunkline.compat.credential.client_credential_provider import ClientCredentialProvider
    from trunkline.compat.credential.orgs_credential_provider import OrgsCredentialProvider

    for kind in (ClientCredentialProvider, OrgsCredentialProvider):
        client = Client(account_sid=ACCOUNT, credential_provider=kind("id", "secret"))
        assert isinstance(client._auth, trunkline.ClientCredentials)
    assert type(client.with_options(timeout=3)) is Client
    assert type(client.on_behalf_of("AC" + "5" * 32)) is Client


def test_a_client_signs_with_a_private_key() -> None:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    from trunkline.compat.http.validation_client import ValidationClient

    pem = rsa.generate_private_key(65537, 2048).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    signing = ValidationClient(ACCOUNT, KEY, "CR" + "2" * 32, pem.decode())
    client = Client(KEY, SECRET, ACCOUNT, http_client=signing)
    assert isinstance(client._validation, trunkline.tokens.ClientValidation)


@pytest.mark.parametrize(
    ("module", "name", "instead"),
    [
        ("base.exceptions", "TwilioServiceException", ": catch TwilioRestException"),
        ("http", "AsyncHttpClient", ": trunkline.AsyncClient"),
        ("rest", "ClientBase", "in trunkline.models"),
        ("twiml.voice_response", "VoiceResponse", "Leave `from twilio.twiml"),
        ("twiml.messaging_response", "MessagingResponse", "trunkline twiml check"),
        ("twiml", "TwiML", "does not make TwiML"),
        ("http.async_http_client", "AsyncTwilioHttpClient", "trunkline.AsyncClient"),
        ("jwt.validation", "ClientValidationJwt", "trunkline.tokens.ClientValidation"),
    ],
)
def test_what_cannot_be_had_says_what_to_do_at_the_import(module: str, name: str, instead: str) -> None:
    assert hasattr(importlib.import_module(f"twilio.{module}"), name)
    with pytest.raises(ImportError, match=re.escape(instead)) as caught:
        exec(f"from trunkline.compat.{module} import {name}", {})
    assert not isinstance(caught.value, ModuleNotFoundError)
    assert not hasattr(importlib.import_module(f"trunkline.compat.{module}"), "nothing")


def test_attributes_of_a_client_that_cannot_be_had_say_what_to_do() -> None:
    client = Client(ACCOUNT, SECRET)
    for name, instead in {
        "password": "hold yourself",
        "auth": "hold yourself",
        "username": r"client\.account_sid",
        "request_async": "AsyncClient",
        "nothing": "'nothing'$",
    }.items():
        with pytest.raises(AttributeError, match=instead):
            getattr(client, name)
    for wrong in ({"auth": ("a", "b")}, {"allow_redirects": True}):
        with pytest.raises(ValueError, match="^" + next(iter(wrong)) + " must "):
            client.request("GET", "/", **wrong)


def test_an_http_client_of_your_own_is_refused_where_it_is_written() -> None:
    from trunkline.compat.http import HttpClient

    with pytest.raises(TypeError, match="transport="):
        type("Own", (HttpClient,), {"__module__": "app"})


def test_every_collection_has_get_and_get_page_where_the_official_one_has() -> None:
    client = Client(official.ACCOUNT, SECRET)
    seen: set[str] = set()
    missing = []
    for method in official.methods():
        way = ".".join(map(str, method.chain))
        if way in seen or method.verb != "list":
            continue
        seen.add(way)
        theirs, ours = (official.follow(each, method.chain, {}) for each in (official.client(), client))
        missing += [
            f"{way}.{name}" for name in ("get", "get_page") if hasattr(theirs, name) and not hasattr(ours, name)
        ]
    assert missing == []
    assert len(seen) > 800


def test_only_clients_of_this_package_have_get() -> None:
    client = Client(ACCOUNT, SECRET)
    for derived in (client, client.with_options(timeout=3), client.on_behalf_of("AC" + "5" * 32)):
        assert repr(derived.video.rooms.get("RM1")) == repr(client.video.rooms("RM1"))
        assert callable(derived.messages.get_page)
        for missing in (derived.balance, derived.messages("SM1")):
            assert not hasattr(missing, "get")
            assert not hasattr(missing, "get_page")
        with pytest.raises(AttributeError, match=r"create\(\) is asynchronous in trunkline\.AsyncClient$"):
            derived.messages.create_async  # noqa: B018
    assert not hasattr(trunkline.Client(ACCOUNT, SECRET).video.rooms, "get")


def test_permissions_that_are_none() -> None:
    from trunkline.compat.jwt.taskrouter.capabilities import WorkspaceCapabilityToken

    with pytest.raises(
        TypeError, match=r"^allow_everything is no argument of WorkspaceCapabilityToken: allow_web_sockets"
    ):
        WorkspaceCapabilityToken(ACCOUNT, SECRET, "WS" + "0" * 32, allow_everything=True)


def test_nothing_is_loaded_until_it_is_used() -> None:
    code = """
import sys, trunkline
trunkline.Client("AC" + "0" * 32, "secret").messages
assert not any(name.startswith("trunkline.compat") for name in sys.modules)
import trunkline.compat.base.exceptions
assert not {"trunkline.compat.rest", "jwt", "trunkline.tokens"} & {*sys.modules}
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)
