"""The emulator's time: stepped and running, with and without webhooks, several emulators on one clock."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import START
from tests.emulator.wire import Caller
from tests.foreign.apps import PUBLIC, App
from tests.rounds import rounds
from trunkline.emulator import Clock, Emulator

JOE = "+14155550123"
STATUSES = ["queued", "sending", "sent", "delivered"]


@pytest.fixture(scope="module")
def own() -> Iterator[Emulator]:
    """One for this file: steps of parts of a second are not for the clock that all tests share."""
    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        yield twilio


@pytest.fixture
def twilio(own: Emulator) -> Emulator:
    own.reset()
    return own


@pytest.fixture
def app(twilio: Emulator) -> Iterator[App]:
    app = App(twilio.auth_token)
    twilio.mount(PUBLIC, app.wsgi)
    yield app
    twilio.mounts.remove(PUBLIC)


def until(wanted: Callable[[], bool], seconds: float = 90.0) -> None:
    end = time.monotonic() + seconds
    while not wanted():
        assert time.monotonic() < end
        time.sleep(0.005)


def status(http: Caller, sid: str) -> str:
    found: str = http.get(f"{http.account}/Messages/{sid}.json").json["status"]
    return found


def told(app: App) -> list[str]:
    return [hook.form["MessageStatus"] for hook in app.hooks]


# Stepped


@pytest.mark.parametrize("by", ["emulator", "clock"])
def test_the_clock_and_the_emulator_step_alike(twilio: Emulator, http: Caller, app: App, by: str) -> None:
    step = twilio.advance if by == "emulator" else twilio.clock.advance
    began = twilio.clock.now()
    sid = http.message(StatusCallback=PUBLIC)["sid"]
    for seconds, seen, hooks in ((0, 0, 0), (0.9, 0, 0), (0.1, 1, 0), (timedelta(seconds=1), 2, 1), (100, 3, 2)):
        step(seconds)
        assert len(app.hooks) == hooks
        assert status(http, sid) == STATUSES[seen]
    assert twilio.clock.now() - began == timedelta(seconds=102)
    assert [each.at - began for each in twilio.webhooks] == [timedelta(seconds=2), timedelta(seconds=3)]


@settings(
    max_examples=rounds(15, 60), suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.lists(st.floats(0, 3), min_size=1, max_size=12))
def test_how_it_is_cut_into_steps_does_not_matter(twilio: Emulator, steps: list[float]) -> None:
    twilio.reset()
    app = App(twilio.auth_token)
    twilio.mount(PUBLIC, app.wsgi)
    http, began = Caller(twilio), twilio.clock.now()
    for n in range(3):
        http.message(StatusCallback=f"{PUBLIC}/{n}")
    for step in [*steps, 5.0]:
        twilio.advance(step)
    at = [(each.at - began).total_seconds() for each in twilio.webhooks]
    assert at == pytest.approx([2, 2, 2, 3, 3, 3])
    assert [hook.path for hook in app.hooks] == ["/0", "/1", "/2"] * 2
    http.close()
    twilio.mounts.remove(PUBLIC)


def test_the_date_of_replies_is_the_emulators(twilio: Emulator, http: Caller) -> None:
    for step in (0.0, 1.5, 86_400.0):
        twilio.advance(step)
        now = twilio.clock.now().replace(microsecond=0)
        for path in (f"{http.account}/Messages.json", f"{http.account}/Calls/x.json", "/_emulator/v1/clock"):
            reply = http.get(path)
            assert parsedate_to_datetime(reply.headers["date"]) == now, path
            assert reply.headers["date"].endswith(" GMT")


def test_run_goes_to_the_end(twilio: Emulator, http: Caller, app: App) -> None:
    began = twilio.clock.now()
    twilio.run()
    assert twilio.clock.now() == began
    at = (began + timedelta(days=2)).isoformat()
    sid = http.message(
        From="", MessagingServiceSid=http.service(), SendAt=at, ScheduleType="fixed", StatusCallback=PUBLIC
    )["sid"]
    twilio.run()
    assert (status(http, sid), told(app)) == ("delivered", ["queued", "sent", "delivered"])
    assert twilio.clock.now() - began == timedelta(days=2, seconds=3)
    twilio.run()
    assert len(app.hooks) == 3


def test_what_happens_on_the_way_happens_in_that_step(twilio: Emulator, http: Caller, app: App) -> None:
    """A handler's message is sent and delivered within the same step, each at its time."""
    caller, began = Caller(twilio), twilio.clock.now()
    left = iter(range(3))

    def again() -> None:
        if next(left, None) is not None:
            caller.message(StatusCallback=f"{PUBLIC}/x")

    app.replies = {"/x": {"do": again}}
    http.message(StatusCallback=f"{PUBLIC}/x")
    twilio.advance(60)
    assert told(app).count("delivered") == 4
    ats = [(each.at - began).total_seconds() for each in twilio.webhooks]
    assert ats == sorted(ats)
    caller.close()


@pytest.mark.parametrize("step", [-1, float("nan"), float("inf"), "later", None, 10**400, timedelta(seconds=-1)])
def test_steps_that_are_none(twilio: Emulator, step: Any) -> None:
    before = twilio.clock.now()
    for act in (twilio.advance, twilio.clock.advance):
        with pytest.raises(ValueError, match="seconds: time goes forward"):
            act(step)
    assert twilio.clock.now() == before


def test_two_threads_do_not_step_at_once(twilio: Emulator, http: Caller, app: App) -> None:
    entered, release = threading.Event(), threading.Event()

    def wait() -> None:
        entered.set()
        release.wait(120)

    app.replies = {"/": {"do": wait}}
    http.message(StatusCallback=f"{PUBLIC}/")
    thread = threading.Thread(target=twilio.advance, args=(5,))
    thread.start()
    assert entered.wait(120)
    for act in (lambda: twilio.advance(1), twilio.run):
        with pytest.raises(RuntimeError, match="stepped"):
            act()
    assert http.get(f"{http.account}/Messages.json").status == 200  # nothing is locked meanwhile
    release.set()
    thread.join()
    twilio.advance(1)
    assert told(app) == ["sent", "delivered"]


def test_a_reset_cancels_timers_and_webhooks(twilio: Emulator, http: Caller, app: App) -> None:
    http.message(StatusCallback=PUBLIC)
    twilio.phone(JOE).receives("failed")
    twilio.reset()
    twilio.advance(60)
    assert (app.hooks, twilio.webhooks, twilio.phone("+14155550100").inbox) == ([], [], ())
    http.message(To=JOE)
    twilio.advance(60)
    assert len(twilio.phone(JOE).inbox) == 1


def test_a_reset_within_a_step(twilio: Emulator, http: Caller, app: App) -> None:
    """What a handler resets stays empty: its own webhook too leaves no trace."""
    app.replies = {"/": {"do": twilio.reset, "status": 500}}
    http.message(StatusCallback=f"{PUBLIC}/")
    twilio.advance(60)
    assert len(app.hooks) == 1
    assert (twilio.webhooks, twilio.phone("+14155550100").inbox) == ([], ())
    assert http.get("/v1/Alerts", host="monitor").json["alerts"] == []


def test_a_reset_is_fast(twilio: Emulator, http: Caller) -> None:
    for _ in range(200):
        http.message(StatusCallback=PUBLIC)
    best = 1.0
    for _ in range(20):
        began = time.perf_counter()
        twilio.reset()
        best = min(best, time.perf_counter() - began)
    assert best < 0.02


def test_a_million_things_are_too_many(twilio: Emulator, monkeypatch: pytest.MonkeyPatch, http: Caller) -> None:
    monkeypatch.setattr("trunkline.emulator.shell._MOST", 10)
    for _ in range(10):
        http.message()
    with pytest.raises(RuntimeError, match="more than 10 things happened"):
        twilio.advance(60)
    monkeypatch.undo()
    twilio.advance(60)
    assert len(twilio.phone("+14155550100").inbox) == 10


# Several emulators, and none that runs


def test_two_emulators_share_a_clock() -> None:
    clock = Clock(START, frozen=True)
    with Emulator(clock=clock) as one, Emulator(clock=clock) as two:
        apps = []
        for twilio in (one, two):
            app = App(twilio.auth_token)
            twilio.mount(PUBLIC, app.wsgi)
            http = Caller(twilio)
            http.message(StatusCallback=PUBLIC)
            http.close()
            apps.append(app)
        clock.advance(2.5)
        assert (clock.now() - START).total_seconds() == 2.5
        assert [told(app) for app in apps] == [["sent"], ["sent"]]
        one.advance(1)
        assert (clock.now() - START).total_seconds() == 3.5
        assert [told(app) for app in apps] == [["sent", "delivered"]] * 2
        two.stop()
        clock.advance(2)
        assert (clock.now() - START).total_seconds() == 5.5
        one.advance(1)
        assert (clock.now() - START).total_seconds() == 6.5


def test_a_handler_may_step_another_emulator() -> None:
    """And where that one's handler steps the first one, there is an error, and no waiting."""
    with Emulator() as one, Emulator() as two:
        apps = [App(twilio.auth_token) for twilio in (one, two)]
        raised: list[Exception] = []
        for twilio, app in zip((one, two), apps, strict=True):
            twilio.mount(PUBLIC, app.wsgi)
            http = Caller(twilio)
            http.message(StatusCallback=f"{PUBLIC}/")
            http.close()

        def back() -> None:
            try:
                one.advance(1)
            except RuntimeError as error:
                raised.append(error)

        apps[0].replies = {"/": {"do": lambda: two.advance(60)}}
        apps[1].replies = {"/": {"do": back}}
        began = time.monotonic()
        one.advance(60)
        assert [told(app) for app in apps] == [["sent", "delivered"]] * 2
        assert ["handler" in str(error) for error in raised] == [True, True]
        assert time.monotonic() - began < 12  # the time of a webhook is 15 s


def test_an_emulator_that_does_not_run_keeps_webhooks_for_later() -> None:
    twilio = Emulator(clock=Clock(START, frozen=True))
    app = App(twilio.auth_token)
    with twilio:
        twilio.mount(PUBLIC, app.wsgi)
        http = Caller(twilio)
        sid = http.message(StatusCallback=PUBLIC)["sid"]
        http.close()
    twilio.advance(2)
    twilio.clock.advance(0.5)
    assert (twilio.clock.now() - START).total_seconds() == 2.5
    assert app.hooks == []
    with twilio:
        twilio.mount(PUBLIC, app.wsgi)
        twilio.advance(10)
        assert told(app) == ["sent", "delivered"]
        http = Caller(twilio)
        assert status(http, sid) == "delivered"
        http.close()


# Running


def test_time_runs_by_itself() -> None:
    with Emulator(pace=0.02) as twilio:
        app, http = App(twilio.auth_token), Caller(twilio)
        twilio.mount(PUBLIC, app.wsgi)
        sid = http.message(StatusCallback=PUBLIC)["sid"]
        until(lambda: told(app) == ["sent", "delivered"])
        assert status(http, sid) == "delivered"
        ats = [each.at for each in twilio.webhooks]
        assert ats == sorted(ats)
        http.close()


def test_what_fails_does_not_stop_time(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """A defect is told of, and what is due after it happens."""
    with Emulator(pace=0.02) as twilio:
        app, http = App(twilio.auth_token), Caller(twilio)
        twilio.mount(PUBLIC, app.wsgi)
        failed, real = [], twilio._world.happen

        def happen(until: float) -> bool:
            happened = real(until)
            if happened and not failed:
                failed.append(True)
                raise RuntimeError("a defect")
            return happened

        monkeypatch.setattr(twilio._world, "happen", happen)
        http.message(StatusCallback=PUBLIC)
        until(lambda: told(app) == ["sent", "delivered"])
        assert failed
        assert "something that was due in the emulator failed" in caplog.text
        http.close()


def test_a_running_clock_steps_too() -> None:
    with Emulator() as twilio:
        app, http = App(twilio.auth_token), Caller(twilio)
        twilio.mount(PUBLIC, app.wsgi)
        began = time.monotonic()
        sid = http.message(StatusCallback=PUBLIC)["sid"]
        twilio.advance(100)
        assert (status(http, sid), told(app)) == ("delivered", ["sent", "delivered"])
        http.message(StatusCallback=PUBLIC)
        twilio.run()
        assert len(app.hooks) == 4
        at = (twilio.clock.now() + timedelta(days=1)).isoformat()
        http.message(
            From="", MessagingServiceSid=http.service(), SendAt=at, ScheduleType="fixed", StatusCallback=PUBLIC
        )
        twilio.clock.advance(timedelta(days=1, seconds=10))
        assert told(app)[4:] == ["queued", "sent", "delivered"]
        assert time.monotonic() - began < 90
        http.close()


def test_no_pace() -> None:
    """All happens at once, and the reply of the API comes first."""
    for clock in (Clock(), Clock(START, frozen=True)):
        with Emulator(pace=0, clock=clock) as twilio:
            app, http = App(twilio.auth_token), Caller(twilio)
            twilio.mount(PUBLIC, app.wsgi)
            for _ in range(20):
                made = http.message(StatusCallback=PUBLIC)
                assert made["status"] == "queued"
            if clock.frozen:
                twilio.advance(0)
            until(lambda app=app: len(app.hooks) == 40)
            by_message: dict[str, list[str]] = {}
            for hook in app.hooks:
                by_message.setdefault(hook.form["MessageSid"], []).append(hook.form["MessageStatus"])
            assert list(by_message.values()) == [["sent", "delivered"]] * 20
            http.close()


def test_a_text_returns_when_all_that_follows_was_asked() -> None:
    """Redirects of a reply too, though time runs."""
    with Emulator(pace=0.01) as twilio:
        app, http = App(twilio.auth_token), Caller(twilio)
        twilio.mount(PUBLIC, app.wsgi)
        number = http.get(f"{http.account}/IncomingPhoneNumbers.json").json["incoming_phone_numbers"][0]["uri"]
        http.post(number, {"SmsUrl": f"{PUBLIC}/0"})
        app.replies = {f"/{n}": {"twiml": [{"redirect": f"/{n + 1}"}]} for n in range(9)}
        for n in range(10):
            twilio.phone(JOE).text(twilio.number, f"n{n}")
            assert len(app.hooks) == 10 * (n + 1)
        http.close()


def test_callbacks_of_a_message_keep_their_order_while_time_runs() -> None:
    with Emulator(pace=0.005) as twilio:
        app, http = App(twilio.auth_token), Caller(twilio)
        twilio.mount(PUBLIC, app.wsgi)
        app.replies = {"/": {"do": lambda: time.sleep(0.03)}}
        for _ in range(10):
            http.message(StatusCallback=f"{PUBLIC}/", To=f"whatsapp:{JOE}", From="whatsapp:+15005550006")
        until(lambda: len(twilio.webhooks) == 30)
        for sid in {hook.form["MessageSid"] for hook in app.hooks}:
            mine = [hook.form["MessageStatus"] for hook in app.hooks if hook.form["MessageSid"] == sid]
            assert mine == ["sent", "delivered", "read"]
        http.close()


def test_a_reset_ends_all_webhooks_that_are_out() -> None:
    """Those that wait for their turn behind another one too."""
    with Emulator(pace=0.01) as twilio:
        app, http, release = App(twilio.auth_token), Caller(twilio), threading.Event()
        twilio.mount(PUBLIC, app.wsgi)
        app.replies = {"/": {"do": lambda: release.wait(120), "status": 500}}
        http.message(StatusCallback=f"{PUBLIC}/", To=f"whatsapp:{JOE}", From="whatsapp:+15005550006")
        until(lambda: bool(app.hooks))
        time.sleep(0.1)
        twilio.reset()
        release.set()
        began = time.monotonic()
        twilio.advance(1)
        assert time.monotonic() - began < 60
        assert (len(app.hooks), twilio.webhooks) == (1, [])
        assert http.get("/v1/Alerts", host="monitor").json["alerts"] == []
        http.close()


def test_stopping_ends_what_is_out() -> None:
    release = threading.Event()
    began = time.monotonic()
    with Emulator(pace=0.01) as twilio:
        app, http = App(twilio.auth_token), Caller(twilio)
        twilio.mount(PUBLIC, app.wsgi)
        app.replies = {"/": {"do": lambda: release.wait(120)}}
        for _ in range(5):
            http.message(StatusCallback=f"{PUBLIC}/", To=f"whatsapp:{JOE}", From="whatsapp:+15005550006")
        until(lambda: len(app.hooks) == 5)
        http.close()
    assert time.monotonic() - began < 60
    release.set()
