"""Being in a conference: what somebody in it hears, and what changes it. Called by `dialing`, `ringing` and behaviours.

https://www.twilio.com/docs/voice/api/conference-participant-resource
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ..._core.redaction.secret import safe_repr
from ..store import Row
from ..values import rfc2822
from . import conferences, documents, ending
from .conferences import Conference
from .session import Doing, Leg, Session
from .story import Document
from .tapes import Tape

_VERBS = frozenset({"Say", "Play", "Pause", "Redirect"})  # of music and announcements
_SHORTEST = 1.0  # seconds from one document of music to the next


@safe_repr
@dataclass(slots=True, kw_only=True)
class Settings:
    """How somebody is in a conference.

    Attributes:
        wait: what runs until it starts; None: music.
        left: what becomes of a call that leaves by itself or with the conference; None: it is hung up.
        star: `*` leaves.
        limit: seconds after which it leaves.
    """

    muted: bool = False
    beep: str = "true"
    starts: bool = True
    ends: bool = False
    label: str = ""
    coaches: str = ""
    wait: Document | None = None
    star: bool = False
    limit: float | None = None
    left: Callable[[Session], None] | None = None


class Playing(Doing):
    """A document that runs for somebody in a conference: music until it starts, on hold, an announcement."""

    def __init__(self, member: Attending, what: str, document: Document) -> None:
        self.member, self.what, self.document = member, what, document
        self.began = 0.0

    def returned(self, session: Session) -> None:
        self.member.played(session, self)

    def due(self, session: Session, name: str) -> None:
        self.member.play(self.what, self.document, session)

    def forbids(self, name: str) -> int:
        return 0 if name in _VERBS else 13238

    def failed(self, session: Session, why: str) -> bool:
        self.member.unplayed(session, self, why)
        return True

    def audience(self, leg: Leg) -> tuple[Leg, ...]:
        return self.member.announced(leg) if self.what == "all" else ()


class Attending(Doing):
    """A call is in a conference.

    Attributes:
        row: of the participant, as the API shows it.
        hold: it hears its own music, and nobody hears it.
    """

    waits = True

    def __init__(self, leg: Leg, conference: Conference, settings: Settings, row: Row) -> None:
        self.leg, self.conference, self._settings, self.row = leg, conference, settings, row
        self.muted, self.beep = settings.muted, settings.beep
        self.starts, self.ends = settings.starts, settings.ends
        self.label, self.coaches = settings.label, settings.coaches
        self.hold = bool(row.data.get("hold"))  # the API may have said so before the call is answered
        self._playing: Playing | None = None

    @property
    def silent(self) -> bool:
        """Whether nobody hears it."""
        return self.muted or self.hold

    def begin(self, session: Session) -> None:
        """The call joins."""
        session.begin(self)
        if self._settings.limit:
            session.after(self._settings.limit, "time limit")
        self.row.data.update(status="connected", date_updated=rfc2822(session.now))
        wait = self._settings.wait
        conferences.enter(session, self.conference, self)
        if self.hold:
            session.hears("music")
            return
        if self.conference.started or self.conference.row.data["status"] == "completed":
            return
        if wait is None:
            session.hears("music")
        elif wait.url:
            self.play("wait", wait, session)

    def _here(self, session: Session) -> Session | None:
        """The document that has brought the call here; None: it is here no more."""
        frame = next((frame for frame in self.leg.frames if frame.doing is self), None)
        return session.on(self.leg, frame) if frame is not None else None

    # What runs meanwhile

    def play(self, what: str, document: Document, session: Session) -> None:
        """A document runs for this call: `wait`, `hold`, `announce`, or `all` for everybody."""
        here = self._here(session)
        if here is None:
            return
        self._playing = Playing(self, what, document)
        self._playing.began = session.now
        inner = here.within(self._playing, (), document)
        documents.ask(inner, document, "conference.wait", self._about())

    def _about(self) -> dict[str, Any]:
        return {"conference_sid": self.conference.sid, "friendly_name": self.conference.row.data["friendly_name"]}

    def played(self, session: Session, playing: Playing) -> None:
        """It has come to its end: music comes again, an announcement is told of."""
        here = self._here(session)
        if playing is not self._playing or here is None:
            return
        if playing.what in ("wait", "hold"):
            session.begin(playing)
            session.after(0.0 if session.now - playing.began >= _SHORTEST else _SHORTEST)
            return
        here.alone("interrupted")
        self._playing = None
        about = conferences.of_member(self) if playing.what == "announce" else {}
        conferences.tell(here, self.conference, "announcement-end", {**about, "announce_url": playing.document.url})

    def unplayed(self, session: Session, playing: Playing, why: str) -> None:
        """It cannot be played: the call hears nothing instead."""
        here = self._here(session)
        if playing is not self._playing or here is None:
            return
        here.alone("interrupted")
        self._playing = None
        if playing.what in ("announce", "all"):
            about = conferences.of_member(self) if playing.what == "announce" else {}
            told = {"announce_url": playing.document.url, "reason_announcement_failed": why}
            conferences.tell(here, self.conference, "announcement-fail", {**about, **told})

    def announced(self, leg: Leg) -> tuple[Leg, ...]:
        """The others who hear an announcement to all."""
        return tuple(each.leg for each in self.conference.members.values() if each.leg is not leg)

    def started(self, session: Session) -> None:
        """The conference has started: no more music."""
        if not self.hold:
            self._stop(session)
            session.tell("call", "joined", str(self.conference.row.data["friendly_name"]))

    def _stop(self, session: Session) -> None:
        self._playing = None
        if (here := self._here(session)) is not None:
            here.alone("interrupted")

    # What the phone does

    def others(self, leg: Leg) -> tuple[Leg, ...]:
        return self.conference.hearing(leg)

    def tapes(self) -> Sequence[Tape]:
        return () if self.silent else self.conference.tapes

    def key(self, session: Session, key: str) -> bool:
        if key == "*" and self._settings.star:
            self.removed(session, "participant_hung_up")
            return True
        return False

    def due(self, session: Session, name: str) -> None:
        self.removed(session, "participant_hung_up")

    def calm(self, leg: Leg) -> bool:
        return self._playing is None or self._playing.what in ("wait", "hold")

    # What the API does

    def mute(self, session: Session, muted: bool) -> None:
        """Nobody hears it, or everybody again."""
        if muted != self.muted:
            self.muted = self.row.data["muted"] = muted
            self._changed(session, "participant-mute" if muted else "participant-unmute")

    def put_on_hold(self, session: Session, hold: bool, document: Document | None) -> None:
        """It hears music of its own and nobody hears it, or it is back."""
        if hold == self.hold:
            return
        self.hold = self.row.data["hold"] = hold
        self._stop(session)
        self._changed(session, "participant-hold" if hold else "participant-unhold")
        if hold and document is not None:
            self.play("hold", document, session)
        elif hold:
            session.hears("music")

    def modify(self, session: Session, *, coaches: str | None, ends: bool | None) -> None:
        """Whom it coaches, and whether it ends the conference."""
        before = (self.coaches, self.ends)
        if coaches is not None:
            self.coaches = coaches
            self.row.data.update(coaching=bool(coaches), call_sid_to_coach=coaches or None)
        if ends is not None:
            self.ends = self.row.data["end_conference_on_exit"] = ends
        if before != (self.coaches, self.ends):
            self._changed(session, "participant-modify")

    def announce(self, session: Session, document: Document, *, to_all: bool = False) -> None:
        """Something is played to it, or to everybody."""
        self._stop(session)
        self.play("all" if to_all else "announce", document, session)

    def _changed(self, session: Session, event: str) -> None:
        self.row.data["date_updated"] = rfc2822(session.now)
        conferences.tell(session, self.conference, event, conferences.of_member(self))

    # The end

    def removed(self, session: Session, reason: str) -> None:
        """The call leaves, and goes on with what comes after its Dial."""
        here = self._here(session)
        if here is None or here.frame is None:
            return
        here.alone("interrupted")
        here.frame.doing = None
        here.stop(*list(here.frame.timers))
        self._gone(here, reason)
        if self._settings.left is None:
            ending.end(here, by="twilio")
        else:
            self._settings.left(here)

    def kick(self, session: Session) -> None:
        """The call is thrown out, and ends."""
        self._settings.left = None
        self.removed(session, "participant_updated_via_api")

    def left(self, session: Session, why: str) -> None:
        self._gone(session, "participant_updated_via_api" if why == "updated" else "participant_hung_up")

    def _gone(self, session: Session, reason: str) -> None:
        self._playing = None
        self.row.data["status"] = "complete"
        session.state.store.remove(conferences.participants_of(session.state, self.conference.row), self.row)
        conferences.leave(session, self.conference, self, reason)
