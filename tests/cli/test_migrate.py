"""`trunkline migrate`: what it says of code for the official package, and of what it leaves alone."""

from __future__ import annotations

import json
import re
import textwrap
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner

from trunkline.cli import migrate_imports
from trunkline.cli.commands import cli
from trunkline.cli.migrate_analysis import Finding, findings

BEGIN = "from twilio.rest import Client\nclient = Client()\n"
SECRET = "0123456789abcdef" * 2


def found(code: str, begin: str = BEGIN) -> list[Finding]:
    """What is said of code, but for that of its beginning."""
    begun = begin.count("\n")
    said = findings(begin + textwrap.dedent(code))
    return [each._replace(line=each.line - begun) for each in said if each.line > begun]


def said(code: str, begin: str = BEGIN) -> list[str]:
    """The same as texts."""
    return [f"{each.line}: {each.rule}: {each.instead}" for each in found(code, begin)]


ROW = "rows do not call the API: client."


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("m = client.messages.create(to='a')\nm.fetch()", [f"2: row: {ROW}messages(m.sid).fetch()"]),
        ("m = client.messages('SM1').fetch()\nm.update(body='')", [f"2: row: {ROW}messages(m.sid).update(…)"]),
        ("client.calls('CA1').fetch().delete()", [f"1: row: {ROW}calls(….sid).delete()"]),
        ("for c in client.calls.list():\n    c.update(status='x')", [f"2: row: {ROW}calls(c.sid).update(…)"]),
        ("for c in client.calls.stream():\n    c.recordings.list()", [f"2: row: {ROW}calls(c.sid).recordings"]),
        ("[m.delete() for m in client.messages.list(limit=2)]", [f"1: row: {ROW}messages(m.sid).delete()"]),
        ("{m.sid: m.media.list() for m in client.messages.page()}", [f"1: row: {ROW}messages(m.sid).media"]),
        ("client.messages.list()[0].delete()", [f"1: row: {ROW}messages(….sid).delete()"]),
        ("next(client.messages.stream()).delete()", [f"1: row: {ROW}messages(….sid).delete()"]),
        ("for m in list(client.messages.stream())[:3]:\n    m.fetch()", [f"2: row: {ROW}messages(m.sid).fetch()"]),
        ("if m := client.messages('SM1').fetch():\n    m.fetch()", [f"2: row: {ROW}messages(m.sid).fetch()"]),
        (
            "c = client.conferences('CF1').fetch()\nc.participants.list()",
            [f"2: row: {ROW}conferences(c.sid).participants"],
        ),
        (
            "s = client.verify.v2.services('VA1').fetch()\ns.verifications.create(to='', channel='sms')",
            [f"2: row: {ROW}verify.v2.services(s.sid).verifications"],
        ),
        (
            "m = client.api.v2010.accounts('AC1').messages('SM1').fetch()\nm.media.list()",
            [f"2: row: {ROW}messages(m.sid).media"],
        ),
        (
            "service = client.chat.services('IS1').fetch()\nservice.update(friendly_name='')",
            [f"2: row: {ROW}chat.services(service.sid).update(…)"],
        ),
        ("m = client.messages('SM1').fetch()\nm._properties", ["2: row: to_dict() is the row as the API sent it"]),
        ("client.messages('SM1').fetch().__dict__", ["1: row: to_dict() is the row as the API sent it"]),
        (
            "c = client.calls('CA1').fetch()\nint(c.duration)",
            ["2: value: duration is a timedelta here, or None: int(c.duration.total_seconds())"],
        ),
        (
            "r = client.recordings('RE1').fetch()\nr.duration > 3",
            ["2: value: duration is a timedelta here, or None: int(r.duration.total_seconds())"],
        ),
        (
            "m = client.messages('SM1').fetch()\nm.num_segments == '1'",
            ["2: value: num_segments is an int here, which is not equal to '1'"],
        ),
        (
            "m = client.messages('SM1').fetch()\n'0' != m.price",
            ["2: value: price is a Decimal here, which is not equal to '0'"],
        ),
        (
            "c = client.calls('CA1').fetch()\nc.price * 1.5\n2.0 + c.price",
            [
                "2: value: price is a Decimal here, which does not mix with floats: float(c.price)",
                "3: value: price is a Decimal here, which does not mix with floats: float(c.price)",
            ],
        ),
        (
            "n = client.incoming_phone_numbers('PN1').fetch()\nfor k, v in n.capabilities.items(): pass",
            ["2: value: capabilities is an object here: n.capabilities.to_dict() is the dict"],
        ),
        (
            "client.video.rooms('RM1').participants.get('PA1').fetch().update(status='x')",
            [
                "1: method: one of them is participants(sid), without get; trunkline.compat has get",
                f"1: row: {ROW}video.rooms.participants(….sid).update(…)",
            ],
        ),
        ("client.messages.get_page('https://…')", ["1: method: page(target_url=…) fetches a page by its address"]),
        ("client.messages.list('+1')", ["1: method: the arguments of list are given by name"]),
        ("client.messages('SM1').update('')", ["1: method: the arguments of update are given by name"]),
        ("client.messages.create('+1', '+2')", ["1: method: the arguments of create are given by name"]),
        (
            "c = client.calls('CA1').fetch()\nx = c.duration or 0\ny = c.duration if c.duration else 0",
            [
                "2: value: duration is a timedelta here, or None: int(c.duration.total_seconds())",
                "3: value: duration is a timedelta here, or None: int(c.duration.total_seconds())",
            ],
        ),
        (
            "async def f():\n    m = await client.messages.create_async(to='')\n    await m.fetch_async()",
            ["2: method: create() of trunkline.AsyncClient", f"3: row: {ROW}messages(m.sid).fetch()"],
        ),
        (
            "client.messages.list_with_http_info(limit=3)",
            ["1: method: list(); Client(on_response=…) sees the status and headers of each reply"],
        ),
        (
            "client.http_client.logger",
            ["1: client: a client has no http_client: its options are arguments of it, and its logger is 'trunkline'"],
        ),
        ("client.auth", ["1: client: a client does not give its credentials back"]),
        ("client.request('GET', uri='/')", ["1: client: uri is named url"]),
        (
            "client.request('POST', '/', {}, {})",
            ["1: client: arguments behind the address are given by name: data=…"],
        ),
        ("Client('a', 'b', 'c', 'ie1')", ["1: client: arguments behind account_sid are given by name: region=…"]),
        ("Client(user_agent_extensions=[])", ["1: client: user_agent_extensions is named user_agent_extra"]),
        (
            "import logging\nlogging.getLogger('twilio.http_client')",
            ["2: logger: the logger is named 'trunkline'"],
        ),
        (
            "from unittest import mock\nmock.patch('twilio.rest.Client')",
            ["2: mock: patch what your code imports, or test against trunkline.emulator, which needs no patches"],
        ),
        (
            "validator.validate(uri='u', params={}, signature='s')",
            ["1: validator: uri is named url in trunkline.webhooks.RequestValidator"],
        ),
    ],
)
def test_what_changes_is_said(code: str, expected: list[str]) -> None:
    assert said(code) == expected


@pytest.mark.parametrize("option", ["http_client", "environment", "user_agent_extensions", "credential_provider"])
def test_options_of_a_client(option: str) -> None:
    assert [each.rule for each in found(f"Client({option}=None)")] == ["client"]


@pytest.mark.parametrize(
    "begin",
    [
        "import twilio.rest\nclient = twilio.rest.Client()\n",
        "from twilio import rest\nclient = rest.Client()\n",
        "from twilio.rest import Client as C\nclient: C = make()\n",
        "from twilio.rest import Client\ndef get():\n    return Client()\nclient = get()\n",
        "from twilio.rest import Client\nclient = None\ntry:\n    client = Client()\nexcept E:\n    pass\n",
        "from trunkline import Client\nclient = Client()\n",
        "from trunkline.compat.rest import Client\nwith Client() as client:\n    pass\n",
        "from app import twilio_client\nclient = twilio_client\n",
    ],
)
def test_a_client_is_known_however_it_is_made(begin: str) -> None:
    assert said("client.calls('CA1').fetch().delete()", begin) == [f"1: row: {ROW}calls(….sid).delete()"]


@pytest.mark.parametrize(
    "code",
    [
        "class A:\n    def f(self):\n        self.a = Client()\n        self.a.calls('CA1').fetch().delete()",
        "class A:\n    def f(s):\n        s.a.calls('CA1').fetch().delete()\n    def g(s):\n        s.a = Client()",
        "def f(x: Client):\n    x.calls('CA1').fetch().delete()",
        "def f(x: 'Client | None'):\n    x.calls('CA1').fetch().delete()",
        "def f(client):\n    client.calls('CA1').fetch().delete()",
        "def f(x=client or Client()):\n    y = client if x else None\n    y.calls('CA1').fetch().delete()",
        "def one():\n    return client.calls('CA1').fetch()\none().delete()",
        "class A:\n    def one(self):\n        return client.calls('CA1').fetch()\nA().one().delete()",
    ],
)
def test_a_row_is_known_wherever_it_comes_from(code: str) -> None:
    assert [(each.rule, each.instead.rpartition(".")[2]) for each in found(code)] == [("row", "delete()")]


@pytest.mark.parametrize(
    "code",
    [
        "m = client.messages.create(to='a', from_='b')\nprint(m.sid, m.status, m.subresource_uris['media'])",
        "client.messages('SM1').update(body='')\nclient.messages('SM1').media.list()\nclient.messages('SM1').delete()",
        "m = client.messages.create(to='a')\nm = {'a': 1}\nm.update(b=2)",
        "m = client.messages.create(to='a')\nfor m in [{}]:\n    m.update(b=2)",
        "m = client.messages.create(to='a')\ndef f(m):\n    m.update(b=2)",
        "m = client.messages.create(to='a')\nm, n = {}, {}\nm.update(b=2)",
        "r = client.get('/')\nr.update(1)\nclient.post('/').update({})",
        "d = {}\nd.update(1)\nd.items()\nd['x'].fetch()",
        "n = client.incoming_phone_numbers('PN1').fetch()\nn.capabilities['sms']\nn.capabilities.get('sms')",
        "c = client.calls('CA1').fetch()\nfloat(c.price)\nc.price * 2\nc.status == 'completed'\nint(c.queue_time)"[
            :-17
        ],
        "client.request('GET', '/')\nclient.account_sid",
        "client.sync.v1.services('IS1').documents('x').document_permissions('bob').update(True, True, False)",
        "client.calls.create('+1', '+2', url='x')\nclient.messages.create(*args)\nclient.nothing.create(1, 2, 3)",
        "c = client.calls('CA1').fetch()\nif c.duration is None or not c.duration: pass\nwhile c.duration and x: pass",
        "import logging\nlogging.getLogger('app')\npatch('app.Client')\npatch()",
        "x = lambda: None\nx.y.z()\n(yield)",
        "del m\nglobal q\n*a, b = c",
    ],
)
def test_what_stays_is_left_alone(code: str) -> None:
    assert said(code) == []


MOVED = """
calls = client.calls.list(limit=20)
print(sum(int(call.duration.total_seconds()) for call in calls if call.duration), calls[0].duration.seconds)
print(float(calls[0].price) * 1.5, client.messages("SM1").fetch().num_segments == 1)
number = client.incoming_phone_numbers("PN1").fetch()
print(number.capabilities.to_dict().items())
client.messages(client.messages.create(to="a").sid).update(body="")
"""


@pytest.mark.parametrize(
    "begin",
    [
        "from trunkline import Client\nclient = Client()\n",
        "from trunkline.compat.rest import Client\nclient = Client(http_client=None)\n",
        "from trunkline.compat.rest import Client\nfrom twilio.twiml import TwiML\nclient = Client()\n",
    ],
)
def test_nothing_is_said_of_what_has_changed(begin: str) -> None:
    assert said(MOVED, begin) == []
    if "compat" in begin:
        assert (
            said("client.messages.get('SM1').fetch()\nclient.messages.get_page('')\nclient.http_client.logger", begin)
            == []
        )
        assert len(said("int(client.calls('CA1').fetch().duration)", begin)) == 1
    else:
        assert said("x = client.calls('CA1').fetch()\nx.duration > y\nx.price == '1'", begin) == []
        assert len(said("client.calls('CA1').fetch().update(status='x')", begin)) == 1


def test_code_without_the_package_is_left_alone() -> None:
    code = "client.calls('CA1').fetch().delete()\nself.client.messages.list('x')\nmessage.fetch()"
    assert said(code, "") == []
    assert said("import os\nfrom . import twilio\nfrom .twilio import rest\n" + code, "") == []


def test_imports() -> None:
    code = """
    import twilio
    import twilio.rest as rest, os
    from twilio.rest import Client, Unknown
    from twilio.twiml.voice_response import VoiceResponse, Say
    from twilio.base.exceptions import *
    """
    assert [(each.line, each.rule, each.code) for each in found(code, "")] == [
        (2, "import", "import twilio"),
        (3, "import", "import twilio.rest"),
        (4, "import", "from twilio.rest import Client"),
        (4, "import", "from twilio.rest import Unknown"),
        (5, "twiml", "from twilio.twiml.voice_response import Say"),
        (5, "twiml", "from twilio.twiml.voice_response import VoiceResponse"),
        (6, "import", "from twilio.base.exceptions import *"),
    ]


NAMES = [
    "twilio.rest.Client",
    "twilio.base.exceptions.TwilioException",
    "twilio.base.exceptions.TwilioRestException",
    "twilio.base.exceptions.TwilioServiceException",
    "twilio.request_validator.RequestValidator",
    "twilio.jwt.access_token.AccessToken",
    "twilio.jwt.access_token.grants.VoiceGrant",
    "twilio.jwt.access_token.AccessTokenGrant",
    "twilio.jwt.access_token.grants.ChatGrant",
    "twilio.jwt.client.ClientCapabilityToken",
    "twilio.jwt.taskrouter.capabilities.WorkerCapabilityToken",
    "twilio.http.http_client.TwilioHttpClient",
    "twilio.http.async_http_client.AsyncTwilioHttpClient",
    "twilio.http.validation_client.ValidationClient",
    "twilio.http.HttpClient",
    "twilio.http.response.Response",
    "twilio.base.values.unset",
    "twilio.__version__",
    "twilio.credential.client_credential_provider.ClientCredentialProvider",
    "twilio.jwt.validation.ClientValidationJwt",
    "twilio.rest.api.v2010.account.message.MessageInstance",
    "twilio.rest.verify.v2.service.ServiceInstance",
]


@pytest.mark.parametrize("name", NAMES)
def test_what_an_import_becomes_is_there(name: str) -> None:
    """The names are those of the official package, and the advice can be followed."""
    module, _, attribute = name.rpartition(".")
    assert hasattr(import_module(module), attribute)
    made = migrate_imports.instead_of(name)
    assert made.rule == "import"
    assert "nothing like it" not in made.text
    for home, wanted in re.findall(r"from (trunkline[\w.]*) import (\w+)", made.text):
        assert hasattr(import_module(home), wanted), made.text
    for home in re.findall(r"trunkline\.compat[\w.]*\w", made.text):
        import_module(home)
    for wanted in re.findall(r"(?<![\w.])trunkline\.([A-Z]\w+)", made.text):
        assert hasattr(import_module("trunkline"), wanted)


def test_an_import_that_has_no_counterpart() -> None:
    assert migrate_imports.instead_of("twilio.base.serialize").text == "there is nothing like it here"
    assert migrate_imports.instead_of("twilio.twiml").rule == "twiml"


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (b"def (", r"^line 1: "),
        (b"x = 1\n  y = 2", r"^line 2: "),
        (b"# coding: nothing\n", "nothing"),
        (b"x = '\xff'", "utf-8"),
        (b"x = 1\0", "null"),
        (b"(" * 10_000, "."),
        (b"x = " + b"-" * 100_000 + b"1", "."),
    ],
)
def test_what_is_no_python_is_a_value_error(source: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        findings(source)


def test_nothing_of_the_code_is_run_and_no_secret_is_shown(tmp_path: Path) -> None:
    code = f"""
    from twilio.rest import Client
    import pathlib; pathlib.Path({str(tmp_path / "ran")!r}).touch()
    client = Client("AC1", "{SECRET}", http_client=None)
    Client("AC1", "{SECRET}").messages("SM1").fetch().update(body="{SECRET}")
    Client("AC1", "{SECRET}").calls.list("{SECRET}")
    """
    (tmp_path / "app.py").write_text(textwrap.dedent(code))
    for form in ("text", "json"):
        result = CliRunner().invoke(cli, ["migrate", str(tmp_path), "-o", form])
        assert result.exit_code == 1
        assert "client" in result.stdout
        assert SECRET[:8] not in result.output
    assert not (tmp_path / "ran").exists()


def test_folders(tmp_path: Path) -> None:
    for name in ("a.py", "b/c.py", "b/d.pyi", "b/e.txt", ".hidden/x.py", "node_modules/x.py", "env/x.py", "b/env/x.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("from twilio.rest import Client\n")
    for name in ("env", "b/env"):
        (tmp_path / name / "pyvenv.cfg").touch()
    result = CliRunner().invoke(cli, ["migrate", str(tmp_path), str(tmp_path / "a.py"), "-o", "json"])
    report = json.loads(result.stdout)
    assert (result.exit_code, report["files"], report["changes"]) == (1, 3, 3)
    names = [Path(each["file"]).relative_to(tmp_path).as_posix() for each in report["found"]]
    assert names == ["a.py", "b/c.py", "b/d.pyi"]
    assert report["counts"] == {"import": 3}
    assert report["unread"] == []


def test_exit_codes_and_counts(tmp_path: Path) -> None:
    path = tmp_path / "voice.py"
    path.write_text("from twilio.twiml.voice_response import VoiceResponse\n")
    result = CliRunner().invoke(cli, ["migrate", str(path)])
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == "1 file; nothing to change; 1 line of TwiML may stay"
    broken = tmp_path / "broken.py"
    broken.write_bytes(b"def (")
    result = CliRunner().invoke(cli, ["migrate", str(broken), str(path)])
    assert result.exit_code == 0
    assert "passed over: " in result.stderr
    assert "1 file could not be read" in result.stdout
    gone = tmp_path / "gone.py"
    gone.symlink_to(tmp_path / "nowhere")
    result = CliRunner().invoke(cli, ["migrate", str(tmp_path)])
    assert result.exit_code == 0
    assert "2 files could not be read" in result.stdout
