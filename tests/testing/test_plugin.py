"""The pytest plugin as users have it: a pytest of its own runs their tests."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

pytest_plugins = ["pytester"]


def run(project: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return project.runpytest_subprocess("-p", "no:timeout", "-p", "no:hypothesispytest", *arguments)


def test_it_is_inactive_by_default_and_costs_next_to_nothing(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import os, sys

        def test_nothing_was_done(request):
            assert os.environ["TWILIO_AUTH_TOKEN"] == "real-token"
            plugin = request.config.pluginmanager.get_plugin("trunkline")
            assert plugin.__name__ == "trunkline.testing.plugin"
            loaded = [name for name in sys.modules if name.startswith("trunkline")]
            assert loaded == ["trunkline", "trunkline.testing", "trunkline.testing.plugin"]

        def test_no_fixture(twilio):
            pass
        """
    )
    result = run(project)
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*fixture 'twilio' not found*"])


def test_the_entry_point_imports_nothing_but_pytest() -> None:
    code = (
        "import pytest, sys; before = set(sys.modules); import trunkline.testing.plugin; "
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["trunkline", "trunkline.testing", "trunkline.testing.plugin"]


def test_a_client_of_a_module_works_and_real_credentials_are_not_used(active: pytest.Pytester) -> None:
    active.makeconftest(
        """
        import os
        assert os.environ["TWILIO_BASE_URL"].startswith("http://127.0.0.1:")
        assert "TWILIO_API_KEY" not in os.environ and "TWILIO_API_SECRET" not in os.environ
        """
    )
    active.makepyfile(
        app="""
        from trunkline import Client
        client = Client()

        def remind(number):
            return client.messages.create(to=number, from_="+15005550006", body="Do not forget!")
        """,
        test_app="""
        import os
        import app

        def test_remind(twilio):
            assert app.client.account_sid == twilio.account_sid
            sid = app.remind("+14155550123").sid
            [message] = twilio.assert_sent(to="+14155550123", body="Do not forget!", count=1)
            assert message.sid == sid

        def test_nothing_is_left(twilio, twilio_env):
            twilio.assert_sent(count=0)
            assert twilio.requests == []
            assert {name: os.environ[name] for name in twilio_env} == twilio_env
            assert twilio_env["TWILIO_BASE_URL"] == twilio.base_url
        """,
    )
    run(active).assert_outcomes(passed=2)


def test_the_environment_is_put_back(project: pytest.Pytester) -> None:
    project.makepyfile(
        driver="""
        import os, sys, threading, pytest
        before = dict(os.environ)
        code = pytest.main(["--twilio", "-q", "-p", "no:timeout", "test_one.py"])
        after = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
        assert code == 0 and after == {n: v for n, v in before.items() if not n.startswith("PYTEST")}
        assert threading.active_count() == 1
        """,
        test_one="""
        import os
        def test_one(twilio):
            assert os.environ["TWILIO_AUTH_TOKEN"] == twilio.auth_token
        """,
    )
    assert project.runpython("driver.py").ret == 0


def test_fifty_tests_have_one_server_and_are_reset_each(active: pytest.Pytester) -> None:
    active.makeconftest(
        """
        from trunkline.emulator import world, server
        counts = {"resets": 0, "servers": 0}

        def counted(name, function):
            def call(*args):
                counts[name] += 1
                return function(*args)
            return call

        world.World.reset = counted("resets", world.World.reset)
        server.Server.start = counted("servers", server.Server.start)

        def pytest_unconfigure():
            print("COUNTS", counts)
        """
    )
    active.makepyfile(
        """
        import pytest
        from trunkline import Client

        client = Client()

        @pytest.mark.parametrize("number", range(50))
        def test_small(twilio, number):
            client.messages.create(to="+14155550123", from_=twilio.number, body=f"Hello {number}")
            twilio.assert_sent(body=f"Hello {number}", count=1)
            assert len(twilio.requests) == 1
        """
    )
    result = run(active, "-s")
    result.assert_outcomes(passed=50)
    # The server had started before the conftest was imported.
    result.stdout.fnmatch_lines(["*COUNTS {'resets': 50, 'servers': 0}"])


def test_workers_of_xdist_have_a_server_each(active: pytest.Pytester) -> None:
    active.makepyfile(
        """
        import os, pytest
        from trunkline import Client

        client = Client()

        @pytest.mark.parametrize("number", range(8))
        def test_small(twilio, number):
            client.messages.create(to="+14155550123", from_=twilio.number, body=f"Hello {number}")
            twilio.assert_sent(count=1)
            print("PORT", os.environ["PYTEST_XDIST_WORKER"], twilio.port)
            assert number != 0, "fails, to show its report"
        """
    )
    result = run(active, "-n", "2", "-rA")
    result.assert_outcomes(passed=7, failed=1)
    ports = set(re.findall(r"PORT (gw\d) (\d+)", result.stdout.str()))
    assert len(ports) == len({port for _, port in ports}) == len({worker for worker, _ in ports})
    result.stdout.fnmatch_lines(["*Twilio requests*", "*Messages.json -> 201*Body=Hello 0*"])


def test_the_option_reaches_workers(project: pytest.Pytester) -> None:
    project.makepyfile("from trunkline import Client\nclient = Client()\ndef test(twilio): client.messages.list()")
    run(project, "--twilio", "-n", "1").assert_outcomes(passed=1)


def test_time_stands_still_and_is_stepped(active: pytest.Pytester) -> None:
    active.makepyfile(
        """
        from datetime import UTC, datetime, timedelta
        import pytest

        START = datetime(2030, 5, 1, 9, tzinfo=UTC)

        def test_now(twilio):
            assert twilio.clock.frozen
            assert abs(twilio.clock.now() - datetime.now(UTC)) < timedelta(minutes=1)
            twilio.advance(100_000)

        def test_now_again(twilio):
            assert abs(twilio.clock.now() - datetime.now(UTC)) < timedelta(minutes=1)

        @pytest.mark.twilio(clock=START)
        def test_at(twilio):
            client = twilio.client()
            message = client.messages.create(to="+14155550123", from_=twilio.number, body="Hello")
            assert message.date_created == START
            twilio.advance(10)
            assert client.messages(message.sid).fetch().status == "delivered"
            assert twilio.clock.now() == START + timedelta(seconds=10)

        @pytest.mark.twilio(clock="running")
        def test_running(twilio):
            assert not twilio.clock.frozen

        def test_frozen_after_that(twilio):
            assert twilio.clock.frozen
        """
    )
    run(active).assert_outcomes(passed=5)


def test_the_marker_gives_accounts_faults_and_any_sender(active: pytest.Pytester) -> None:
    active.makepyfile(
        """
        import pytest, trunkline

        pytestmark = pytest.mark.twilio(any_sender=True)

        @pytest.mark.twilio(accounts=["Shop", "Bar"], faults="rate_limit times=1 retry_after=0")
        def test_all(twilio):
            client = twilio.client()
            names = {each.friendly_name for each in client.api.v2010.accounts.list()}
            assert {"Shop", "Bar"} < names
            assert [each.status for each in twilio.requests] == [429, 200]
            client.messages.create(to="+14155550123", from_="+14155550999", body="Hello")

        @pytest.mark.twilio(any_sender=False, accounts=3)
        def test_the_nearest_wins(twilio):
            with pytest.raises(trunkline.BadRequestError):
                twilio.client().messages.create(to="+14155550123", from_="+14155550999", body="Hello")
            assert len(twilio.client().api.v2010.accounts.list()) == 4
        """
    )
    run(active).assert_outcomes(passed=2)


WRONG = {
    "clok=1": "it has no argument clok; it has: clock, accounts, faults, any_sender",
    "'now'": "its arguments have names",
    "clock='now'": "clock must be an aware datetime",
    "clock=__import__('datetime').datetime(2026, 1, 1)": "clock must be an aware datetime",
    "accounts=-1": "accounts must be a number up to 100 or the names",
    "accounts=True": "accounts must be a number up to 100 or the names",
    "faults=3": "faults must be a str, such as 'error 503 times=2'",
    "faults='eror 503'": "there is no fault 'eror'; there are: latency",
    "faults=['error 503 time=2']": "the fault error has no argument 'time=2'",
    "any_sender=1": "any_sender must be True or False",
}


def test_markers_that_make_no_sense_say_so(active: pytest.Pytester) -> None:
    tests = (f"@pytest.mark.twilio({arguments})\ndef test_{index}(): pass" for index, arguments in enumerate(WRONG))
    active.makepyfile("\n".join(["import pytest", *tests, "def test_next(): pass"]))
    result = run(active)
    result.assert_outcomes(errors=len(WRONG), passed=1)
    said = re.findall(r"^(?:E +)?@pytest.mark.twilio: (.*)$", result.stdout.str(), re.MULTILINE)
    assert [text for text, wanted in zip(said, WRONG.values(), strict=True) if wanted not in text] == []


def test_the_marker_is_known_where_the_plugin_is_inactive(project: pytest.Pytester) -> None:
    project.makepyfile("import pytest\n@pytest.mark.twilio(accounts=1)\ndef test(): pass")
    run(project, "--strict-markers").assert_outcomes(passed=1)


def test_a_fixture_of_the_user_wins(active: pytest.Pytester) -> None:
    active.makeconftest("import pytest\n@pytest.fixture\ndef twilio(): return 'mine'")
    active.makepyfile(
        """
        def test_mine(twilio, twilio_phone, async_twilio):
            assert twilio == "mine"
            assert twilio_phone.number == "+14155550123"
        """
    )
    run(active).assert_outcomes(passed=1)


FAILING = """
    from trunkline import Client
    client = Client()

    def app(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/xml")])
        return [b"<Response><Message>Welcome!</Message></Response>"]

    def test_fails(twilio, twilio_phone):
        client.incoming_phone_numbers(client.incoming_phone_numbers.list()[0].sid).update(sms_url="https://me:pw@example.com/sms")
        twilio.mount("https://example.com", app)
        twilio_phone.text(twilio.number, "hi there")
        twilio.run()
        client.api.v2010.accounts.create(friendly_name="auth_token=hidden-secret")
        twilio.assert_sent(body="Goodbye!")

    def test_the_app_is_gone(twilio):
        assert twilio.mounts.find("https://example.com/") is None
"""


def test_a_failing_test_shows_what_happened(active: pytest.Pytester) -> None:
    active.makepyfile(FAILING)
    result = run(active)
    result.assert_outcomes(failed=1, passed=1)
    result.stdout.fnmatch_lines(
        [
            "E*no messages with body='Goodbye!'; there is 1 in all",
            "E*+15017122661 -> +14155550123 'Welcome!' (delivered)   <- other body",
            "*Twilio requests*",
            "GET api.twilio.com*/IncomingPhoneNumbers.json* -> 200*",
            "*Twilio webhooks*",
            "sms.inbound POST https://example.com/sms -> 200  From='+14155550123', To='+15017122661', Body='hi there'",
            "*Twilio messages*",
            "+14155550123 and +15017122661",
            "  +14155550123 -> +15017122661 'hi there' (received)",
            "  +15017122661 -> +14155550123 'Welcome!' (delivered)",
        ]
    )
    shown = result.stdout.str().partition("Twilio requests")[2]
    assert "emulated-auth-token" not in shown
    assert "hidden-secret" not in shown
    assert "pw@" not in shown


ASYNC = """
    import asyncio

    async def app(scope, receive, send):
        assert scope["type"] == "http"
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/xml")]})
        await send({"type": "http.response.body", "body": b"<Response><Message>Welcome!</Message></Response>"})

    def test_async(async_twilio, twilio):
        async def main():
            client = async_twilio.async_client()
            [number] = await client.incoming_phone_numbers.list()
            await client.incoming_phone_numbers(number.sid).update(sms_url="https://example.com/sms")
            async_twilio.mount("https://example.com", app)
            joe = async_twilio.phone("+14155550100")
            await joe.text(async_twilio.number, "hi")
            await async_twilio.run()
            assert [each.body for each in joe.inbox] == ["Welcome!"]
            twilio.assert_sent("+14155550100", status="delivered")
            await client.aclose()
        asyncio.run(main())

    def test_the_wrong_one_says_what_to_do(twilio):
        async def main():
            client = twilio.async_client()
            [number] = await client.incoming_phone_numbers.list()
            await client.incoming_phone_numbers(number.sid).update(sms_url="https://example.com/sms")
            await client.aclose()
            try:
                twilio.phone("+14155550100").text(twilio.number, "hi")
            except RuntimeError as error:
                assert "async_twilio" in str(error)
            else:
                raise AssertionError
        asyncio.run(main())

    def test_nothing_is_left(twilio):
        assert not twilio.webhooks and twilio.mounts.find("https://example.com/") is None
"""


def test_async_tests(active: pytest.Pytester) -> None:
    active.makepyfile(ASYNC)
    run(active).assert_outcomes(passed=3)


def test_async_tests_by_anyio(active: pytest.Pytester) -> None:
    active.makepyfile(
        """
        import pytest

        pytestmark = pytest.mark.anyio

        @pytest.fixture
        def anyio_backend():
            return "asyncio"

        async def test_async(async_twilio):
            async with async_twilio.async_client() as client:
                message = await client.messages.create(to="+14155550100", from_=async_twilio.number, body="Hello")
                await async_twilio.run()
                assert (await client.messages(message.sid).fetch()).status == "delivered"
        """
    )
    run(active, "-p", "anyio").assert_outcomes(passed=1)


def test_what_a_test_leaves_open_does_not_reach_the_next(active: pytest.Pytester) -> None:
    active.makepyfile(
        """
        import threading, time, pytest

        gate, asked = threading.Event(), threading.Event()

        def app(environ, start_response):
            asked.set()
            gate.wait(20)
            start_response("200 OK", [])
            return [b""]

        @pytest.mark.twilio(clock="running")
        def test_leaves_a_webhook(twilio):
            twilio.mount("https://example.com", app)
            client = twilio.client()
            client.messages.create(
                to="+14155550123", from_=twilio.number, body="Hello", status_callback="https://example.com/status"
            )
            assert asked.wait(20)

        def test_leaves_timers(twilio):
            gate.set()
            client = twilio.client()
            client.messages.create(to="+14155550123", from_=twilio.number, body="Hello")

        def test_has_none(twilio):
            twilio.advance(100)
            assert not twilio.sent and not twilio.webhooks and not twilio.requests

        def test_stops_it(twilio):
            twilio.stop()

        def test_has_it_again(twilio):
            twilio.client().messages.list()
        """
    )
    run(active).assert_outcomes(passed=5)


def test_a_missing_extra_is_named(active: pytest.Pytester) -> None:
    (active.path / "site" / "uvicorn.py").write_text("raise ImportError")
    active.makepyfile("def test(twilio): pass")
    result = run(active)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*pip install 'trunkline[[]emulator[]]'*"])


def test_this_project_is_not_changed(request: pytest.FixtureRequest) -> None:
    plugins = request.config.pluginmanager
    assert not plugins.has_plugin("trunkline-session")
    assert os.environ.get("TWILIO_BASE_URL", "") == ""


def test_programs_of_others_come_by_a_proxy(active: pytest.Pytester) -> None:
    active.makepyfile(
        """
        import os, subprocess, sys

        PROGRAM = "from twilio.rest import Client; Client().messages.create(to='+14155550123', from_='{}', body='{}')"

        def send(twilio, variables, body):
            command = [sys.executable, "-c", PROGRAM.format(twilio.number, body)]
            subprocess.run(command, env=os.environ | variables, check=True)

        def test_one(twilio, twilio_proxy_env):
            send(twilio, twilio_proxy_env, "one")
            twilio.assert_sent(body="one", count=1)

        def test_another(twilio, twilio_proxy_env):
            send(twilio, twilio_proxy_env, "another")
            twilio.advance(5)
            twilio.assert_sent(body="another", status="delivered", count=1)
        """
    )
    run(active).assert_outcomes(passed=2)
