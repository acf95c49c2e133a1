"""Enqueue, Leave, and Dial to a Queue: calls that wait, what they hear meanwhile, who takes them out.

Called by `driver` and `dialing`. https://www.twilio.com/docs/voice/twiml/enqueue
"""

from __future__ import annotations

from typing import Any

from ...twiml import Verb
from ..store import Row
from ..values import passed
from . import answering, documents, ending, progress, queues
from .attributes import flag, number, text
from .session import Doing, Leg, Session
from .story import Document

_SHORTEST = 1.0  # seconds from one document of the waitUrl to the next
_WAITING = frozenset({"Play", "Say", "Pause", "Hangup", "Redirect", "Leave", "Gather"})
_CONNECTING = frozenset({"Play", "Say", "Pause", "Redirect"})


class Waiting(Doing):
    """What a call that waits hears: the waitUrl, again and again."""

    def __init__(self, call: Enqueued, where: Document) -> None:
        self.call, self.where = call, where
        self.began = 0.0

    def returned(self, session: Session) -> None:
        session.begin(self)
        session.after(0.0 if session.now - self.began >= _SHORTEST else _SHORTEST)

    def due(self, session: Session, name: str) -> None:
        self.call.hear(session, self.where)

    def forbids(self, name: str) -> int:
        return 0 if name in _WAITING else 12200

    def failed(self, session: Session, why: str) -> bool:
        self.call.leave(session, "error")
        return True


class Connecting(Doing):
    """What a call that leaves its queue runs before it is connected."""

    def __init__(self, call: Enqueued, taker: Leg) -> None:
        self.call, self.taker = call, taker

    def returned(self, session: Session) -> None:
        self.call.connect(session, self.taker)

    def forbids(self, name: str) -> int:
        return 0 if name in _CONNECTING else 12200


class Enqueued(Doing):
    """A call waits in a queue, and is then connected to whoever takes it out."""

    def __init__(self, leg: Leg, verb: Verb, queue: Row) -> None:
        self.leg, self._verb, self.queue = leg, verb, queue
        self.since = 0.0
        self._waited: int | None = None
        self._other: Leg | None = None

    def begin(self, session: Session) -> None:
        """The call joins the queue."""
        session.begin(self)
        self.since = session.now
        queues.enter(session, self.queue)
        where = self._verb.given.get("waitUrl")
        if where is None:
            session.hears("music")
        elif where:
            document = documents.target(session, str(where), text(self._verb, "waitUrlMethod"))
            if document is not None:
                self.hear(session, document)
        dequeue = session.calls.dequeuing.get(self.queue.key)
        if dequeue:
            taker = dequeue.pop(0)
            if not dequeue:
                del session.calls.dequeuing[self.queue.key]
            for frame in taker.frames:
                if isinstance(frame.doing, Dequeuing):
                    frame.doing.take(session.on(taker, frame))

    def _here(self, session: Session) -> Session | None:
        frame = next((frame for frame in self.leg.frames if frame.doing is self), None)
        return session.on(self.leg, frame) if frame is not None else None

    def hear(self, session: Session, where: Document) -> None:
        """The waitUrl is asked."""
        here = self._here(session)
        if here is None or self._other is not None:
            return
        waiting = Waiting(self, where)
        waiting.began = session.now
        inner = here.within(waiting, (), where)
        documents.ask(inner, where, "queue.wait", queues.about(session, self.queue, self.leg))

    # Out of the queue

    def waited(self, now: float) -> int:
        """Seconds in the queue."""
        return passed(self.since, now) if self._waited is None else self._waited

    def _out(self, session: Session) -> None:
        if self._waited is None:
            self._waited = self.waited(session.now)
            queues.leave(session, self.queue, self.leg)

    def taken(self, session: Session, taker: Leg, document: Document | None) -> None:
        """Somebody takes the call out of the queue; a document runs before they are connected."""
        here = self._here(session)
        if here is None:
            return
        self._out(session)
        here.alone("interrupted")
        self._other = taker
        if document is None:
            self.connect(here, taker)
            return
        inner = here.within(Connecting(self, taker), (), document)
        told = {"queue_sid": self.queue.key, "queue_time": self._waited, "dequeuing_call_sid": taker.sid}
        documents.ask(inner, document, "queue.connect", told)

    def connect(self, session: Session, taker: Leg) -> None:
        """They hear each other."""
        here = self._here(session)
        if here is None:
            return
        here.alone("interrupted")
        here.tell(taker.phone, "joined")
        for frame in taker.frames:
            if isinstance(frame.doing, Dequeuing):
                frame.doing.joined(session.on(taker, frame), self.leg)
        here.ready()

    def parted(self, session: Session, other: Leg) -> None:
        if other is self._other:
            self._end(session, "bridged")

    def leave(self, session: Session, result: str) -> None:
        """The call leaves by itself, or because of an error."""
        if (here := self._here(session)) is not None:
            here.alone("interrupted")
            self._out(here)
            self._end(here, result)

    def _end(self, session: Session, result: str) -> None:
        self._other = None
        documents.act(session, self._verb, "voice.enqueue", self._told(session, result))

    def _told(self, session: Session, result: str) -> dict[str, Any]:
        return {"queue_result": result, "queue_sid": self.queue.key, "queue_time": self.waited(session.now)}

    def left(self, session: Session, why: str) -> None:
        bridged = self._other is not None
        self._out(session)
        other, self._other = self._other, None
        if other is not None and why == "updated":
            _part(session.on(other), self.leg)
        result = "bridged" if bridged and why == "ended" else "hangup" if why == "ended" else "redirected"
        if bridged and why == "updated":
            result = "redirected-from-bridged"
        documents.report(session, self._verb, "voice.enqueue", self._told(session, result))

    def others(self, leg: Leg) -> tuple[Leg, ...]:
        return (self._other,) if self._other is not None and len(self.leg.frames) == 1 else ()

    def calm(self, leg: Leg) -> bool:
        return True


class Dequeuing(Doing):
    """A Dial takes the first call out of a queue, or waits for one."""

    def __init__(self, leg: Leg, verb: Verb, noun: Verb, queue: Row) -> None:
        self.leg, self._verb, self._noun, self.queue = leg, verb, noun, queue
        self._taken: Leg | None = None
        self._since: float | None = None
        self._waited = 0

    def begin(self, session: Session) -> None:
        """Takes the first call, or waits."""
        session.begin(self)
        if not self.take(session):
            session.calls.dequeuing.setdefault(self.queue.key, []).append(self.leg)
            session.after(float(number(self._verb, "timeout") or 30), "timeout")

    def take(self, session: Session) -> bool:
        """Takes the first call; whether there was one."""
        line = session.calls.queues.get(self.queue.key)
        if not line:
            return False
        first = line[0]
        found = next(frame for frame in first.frames if isinstance(frame.doing, Enqueued))
        call = found.doing
        assert isinstance(call, Enqueued)
        session.stop("timeout")
        self._taken = first
        url = self._noun.given.get("url")
        document = documents.target(session, str(url), text(self._noun, "method")) if url else None
        self._waited = call.waited(session.now)
        call.taken(session.on(first, found), self.leg, document)
        return True

    def joined(self, session: Session, other: Leg) -> None:
        """They hear each other."""
        self._since = session.now
        answering.answer(session)
        session.tell(other.phone, "joined")
        session.after(float(number(self._verb, "timeLimit") or 14_400), "time limit")

    def others(self, leg: Leg) -> tuple[Leg, ...]:
        return (self._taken,) if self._taken is not None and self._since is not None else ()

    def parted(self, session: Session, other: Leg) -> None:
        if other is self._taken:
            self._end(session, "completed")

    def key(self, session: Session, key: str) -> bool:
        if key == "*" and self._since is not None and flag(self._verb, "hangupOnStar"):
            self._let_go(session)
            return True
        return False

    def due(self, session: Session, name: str) -> None:
        if name == "timeout":
            self._wait_no_more(session)
            self._end(session, "no-answer")
        else:
            self._let_go(session)

    def _let_go(self, session: Session) -> None:
        """The call that was taken goes on without this one."""
        taken = self._taken
        result = self._told(session, "completed")
        self._taken = None
        if taken is not None:
            _part(session.on(taken), self.leg)
        documents.act(session, self._verb, "voice.dial", result)

    def _wait_no_more(self, session: Session) -> None:
        waiting = session.calls.dequeuing.get(self.queue.key, [])
        if self.leg in waiting:
            waiting.remove(self.leg)
        if not waiting:
            session.calls.dequeuing.pop(self.queue.key, None)

    def _told(self, session: Session, status: str) -> dict[str, Any]:
        found: dict[str, Any] = {"dial_call_status": status, "queue_sid": self.queue.key}
        if (taken := self._taken) is not None:
            seconds = passed(self._since, session.now) if self._since is not None else 0
            found |= {
                "dial_call_sid": taken.sid,
                "dial_call_duration": seconds,
                "dial_bridged": self._since is not None,
            }
            found |= {"dequeue_result": "bridged", "dequeued_call_sid": taken.sid}
            found["dequeued_call_queue_time"] = self._waited
            found |= {"dequeued_call_duration": progress.lasted(taken, session.now)}
        return found

    def _end(self, session: Session, status: str) -> None:
        result = self._told(session, status)
        self._taken = None
        documents.act(session, self._verb, "voice.dial", result)

    def left(self, session: Session, why: str) -> None:
        self._wait_no_more(session)
        result = self._told(session, "completed" if self._taken is not None else "canceled")
        taken, self._taken = self._taken, None
        if taken is not None and why == "updated":
            _part(session.on(taken), self.leg)
        documents.report(session, self._verb, "voice.dial", result)

    def calm(self, leg: Leg) -> bool:
        return self._since is not None


def _part(session: Session, other: Leg) -> None:
    """A call is connected to another one no more."""
    session.tell(other.phone, "left")
    for frame in list(session.leg.frames):
        if frame.doing is not None:
            frame.doing.parted(session.on(session.leg, frame), other)


def enqueue(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml/enqueue"""
    name = verb.text or str(verb.given.get("workflowSid", ""))
    queue = queues.named(session.state, session.leg.account, name, session.now, create=True)
    assert queue is not None
    most = number(verb, "maxQueueSize")
    if most:
        queue.data["max_size"] = most
    call = Enqueued(session.leg, verb, queue)
    if len(session.calls.queues.get(queue.key, ())) >= int(queue.data.get("max_size") or queues.MOST):
        session.alert(14207, "the queue is full")
        documents.act(session, verb, "voice.enqueue", {"queue_result": "queue-full"})
        return
    call.begin(session)


def leave(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml/leave"""
    for frame in session.leg.frames:
        if isinstance(frame.doing, Enqueued):
            frame.doing.leave(session, "leave")
            return
    ending.end(session, by="twilio")


def dial(session: Session, verb: Verb, noun: Verb) -> None:
    """A Dial to a queue, which must be there."""
    queue = queues.named(session.state, session.leg.account, noun.text, session.now, create=False)
    if queue is None:
        documents.act(session, verb, "voice.dial", {"dial_call_status": "failed"})
    else:
        Dequeuing(session.leg, verb, noun, queue).begin(session)
