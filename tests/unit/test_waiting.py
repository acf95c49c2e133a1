"""Waiting for messages, calls and recordings, and for what was just made to be found; on a clock of the tests."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.fake_transport import World, raised, reply
from trunkline import deadline, errors
from trunkline._core.call.waiting import FIRST_PAUSE, LONGEST_PAUSE, condition, pause
from trunkline.models.api_v2010 import CallStatus, Message, MessageStatus, RecordingStatus
from trunkline.types.states import (
    CALL_ENDED,
    CALL_STATUSES,
    MESSAGE_ENDED,
    MESSAGE_STATUSES,
    RECORDING_ENDED,
    RECORDING_STATUSES,
)

GONE = reply(404, {"code": 20404, "message": "not found"})


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> World:
    world = World(request.param)
    monkeypatch.setattr("trunkline._core.call.deadline.Clock.monotonic", world.clock)
    return world


def at(status: str) -> Any:
    return reply(200, {"sid": "SM1", "status": status})


class TestCondition:
    @pytest.mark.parametrize(
        ("until", "met", "not_met"),
        [
            (None, ["delivered", "failed", "read"], ["queued", "sent", "new status"]),
            ("sent", ["sent", "delivered", "undelivered", "read"], ["queued", "sending"]),
            ("delivered", ["delivered", "read", "failed", "undelivered"], ["sent", "sending"]),
            (["sent", "delivered"], ["sent", "read"], ["queued"]),
            (MessageStatus.SENDING, ["sending", "sent"], ["queued"]),
            (lambda message: message.status == "queued", ["queued", "failed"], ["sent"]),
        ],
    )
    def test_messages(self, until: Any, met: list[str], not_met: list[str]) -> None:
        test = condition(until, MESSAGE_STATUSES, MESSAGE_ENDED)
        assert all(test(Message(status=status)) for status in met)  # type: ignore[arg-type]
        assert not any(test(Message(status=status)) for status in not_met)  # type: ignore[arg-type]

    def test_what_is_no_status(self) -> None:
        with pytest.raises(ValueError, match="until must be one of scheduled, accepted"):
            condition("deliverd", MESSAGE_STATUSES, MESSAGE_ENDED)
        with pytest.raises(ValueError, match="must name a status"):
            condition([], MESSAGE_STATUSES, MESSAGE_ENDED)
        wrong: Any = [3]
        with pytest.raises(TypeError, match="not int"):
            condition(wrong, MESSAGE_STATUSES, MESSAGE_ENDED)

    def test_every_status_that_is_known_can_be_waited_for(self) -> None:
        known = (set(MESSAGE_STATUSES), set(CALL_STATUSES), set(RECORDING_STATUSES))
        assert {each.value for each in MessageStatus} - known[0] == {"partially_delivered"}
        assert {each.value for each in CallStatus} <= known[1]
        assert {each.value for each in RecordingStatus} <= known[2]
        assert known[0] >= MESSAGE_ENDED
        assert known[1] >= CALL_ENDED
        assert known[2] >= RECORDING_ENDED

    def test_pauses_grow(self) -> None:
        pauses = [pause(number, lambda: 0.5) for number in range(1, 200)]
        assert pauses[0] == FIRST_PAUSE
        assert pauses == sorted(pauses)
        assert pauses[-1] == LONGEST_PAUSE


class TestWait:
    def test_until_it_is_there(self, world: World) -> None:
        client = world.client(at("queued"), at("sent"), at("delivered"))
        assert world.do(client.messages.wait("SM1", until="delivered")).status == "delivered"
        assert len(world.sent) == 3
        assert len(world.clock.slept) == 2

    def test_no_pause_where_it_is_there(self, world: World) -> None:
        assert world.do(world.client(at("read")).messages.wait("SM1")).status == "read"
        assert world.clock.slept == []

    def test_it_ended_without(self, world: World) -> None:
        client = world.client(at("queued"), at("failed"))
        assert world.do(client.messages.wait("SM1", until="delivered")).failed

    def test_calls_and_recordings(self, world: World) -> None:
        client = world.client(at("ringing"), at("in-progress"))
        assert world.do(client.calls.wait("CA1", until="in-progress")).status == "in-progress"
        client = world.client(at("processing"), at("completed"))
        assert world.do(client.recordings.wait("RE1")).status == "completed"

    @pytest.mark.parametrize("seconds", [0.1, 1, 30, 600])
    def test_the_deadline(self, world: World, seconds: float) -> None:
        client = world.client(*[at("sent")] * 400)
        exc = raised(world, lambda: client.messages.wait("SM1", until="delivered", deadline=seconds))
        assert isinstance(exc, errors.APITimeoutError)
        assert "SM1 is still sent after" in str(exc)
        assert exc.safe_to_retry
        assert exc.attempts == len(world.sent)
        assert seconds - 0.26 <= world.clock.now - 1000 <= seconds or seconds < 0.26

    def test_the_deadline_of_a_block(self, world: World) -> None:
        client = world.client(*[at("sent")] * 400)

        def wait() -> Any:
            return client.messages.wait("SM1", until="delivered", deadline=600)

        with deadline(5):
            assert isinstance(raised(world, wait), errors.APITimeoutError)
        assert world.clock.now <= 1005

    def test_what_was_just_made_may_not_be_found(self, world: World) -> None:
        client = world.client(GONE, GONE, at("delivered"))
        assert world.do(client.messages.wait("SM1")).status == "delivered"

    def test_what_is_never_found(self, world: World) -> None:
        client = world.client(*[GONE] * 400)
        assert isinstance(raised(world, lambda: client.messages.wait("SM1", deadline=300)), errors.NotFoundError)
        assert 10 <= world.clock.now - 1000 < 30
        client = world.client(*[GONE] * 400)
        exc = raised(world, lambda: client.messages.wait("SM1", deadline=3))
        assert "SM1 is still not there after 3 seconds" in str(exc)

    def test_other_failures_pass_through(self, world: World) -> None:
        client = world.client(at("queued"), reply(401, {"code": 20003}))
        assert isinstance(raised(world, lambda: client.messages.wait("SM1")), errors.AuthenticationError)

    def test_arguments_are_checked_first(self, world: World) -> None:
        client = world.client()
        with pytest.raises(ValueError, match="until"):
            world.do(client.messages.wait("SM1", until="done"))
        with pytest.raises(ValueError, match="deadline"):
            world.do(client.messages.wait("SM1", deadline=0))
        assert world.sent == []


class TestNotFound:
    def test_it_is_asked_for_again(self, world: World) -> None:
        client = world.client(*[GONE] * 5, at("queued")).with_options(retry_not_found=60)
        assert world.do(client.messages("SM1").fetch()).status == "queued"
        assert len(world.sent) == 6

    def test_for_so_many_seconds(self, world: World) -> None:
        client = world.client(*[GONE] * 400).with_options(retry_not_found=5)
        exc = raised(world, lambda: client.messages("SM1").fetch())
        assert isinstance(exc, errors.NotFoundError)
        assert 1005 <= world.clock.now <= 1005.5
        assert exc.attempts == len(world.sent) > 3

    def test_not_beyond_the_deadline(self, world: World) -> None:
        client = world.client(*[GONE] * 400).with_options(retry_not_found=600, deadline=3)
        assert isinstance(raised(world, lambda: client.messages("SM1").fetch()), errors.NotFoundError)
        assert world.clock.now <= 1003

    def test_an_update_too(self, world: World) -> None:
        client = world.client(GONE, at("canceled")).with_options(retry_not_found=5)
        assert world.do(client.messages.cancel("SM1")).status == "canceled"

    def test_other_retries_are_as_many_as_ever(self, world: World) -> None:
        down = reply(503)
        client = world.client(GONE, GONE, GONE, down, down, down).with_options(retry_not_found=60)
        assert isinstance(raised(world, lambda: client.messages("SM1").fetch()), errors.ServerError)
        assert len(world.sent) == 6

    def test_a_delete_that_may_have_been_done(self, world: World) -> None:
        broken = errors.APIConnectionError("reset", outcome="unknown")
        client = world.client(broken, GONE).with_options(retry_not_found=60)
        assert world.do(client.messages("SM1").delete()) is None

    def test_not_unless_asked_for(self, world: World) -> None:
        assert isinstance(raised(world, lambda: world.client(GONE).messages("SM1").fetch()), errors.NotFoundError)

    @pytest.mark.parametrize("wrong", [0, -1, "2", True])
    def test_the_option_is_checked(self, world: World, wrong: Any) -> None:
        with pytest.raises((TypeError, ValueError), match="retry_not_found"):
            world.client(retry_not_found=wrong)
