"""The emulated Twilio without its HTTP: a request enters, a reply leaves; facts, rows and behaviours stand in between.

Called by `app` for requests and by `server` for what tests put there. No I/O.
"""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

from .. import facts
from ..facts import OperationFacts
from . import alerts, arguments, files
from .access import account_of, authenticate, inactive
from .answers import Answer
from .bare import hint
from .behaviours.numbers import own_number
from .clock import Clock
from .delivery import Outgoing
from .engine.effects import Webhook
from .errors import Refusal, not_found
from .exchange import Incoming, Reply, address, json_reply
from .faults import ActiveFaults, Faults, count_hits, find_faults
from .given import Given
from .happening import HELD, LATE, answer_of, timer_of
from .limits import InFlight
from .outgoing import outgoing
from .record import Record, RecordedRequest, kept
from .request import Target
from .resources import Resources
from .routing import Match, router
from .sent import MOST as MOST_SENT
from .sent import RecordedWebhook, Sent, placed_in_story
from .state import Identity, Manners, State
from .verbs import filled, perform
from .webhook_faults import meet

_MANNERS = Manners()
T = TypeVar("T")


class Taken(NamedTuple):
    """A webhook that was taken to be sent: what is wanted, what is sent, after how many resets, what it repeats."""

    webhook: Webhook
    outgoing: Outgoing
    epoch: int
    replay_of: int | None = None


class World(Given):
    """The accounts and rows of one emulator. Every method may be called from any thread.

    Args:
        seed: of random faults, and, beside the account, of SIDs.

    Attributes:
        state: what it holds; `reset` makes it anew.
        snapshots: those that were taken by the control API, by id.
        changes: counts what may have changed something.
        watchers: are told of each request and each webhook that is recorded, while others wait: they must be quick.
        events: a `looking.events.Events` while somebody listens to what changes.
    """

    def __init__(self, identity: Identity, clock: Clock, seed: int = 0, manners: Manners = _MANNERS) -> None:
        self.clock = clock
        self._api_url = f"https://{facts.addresses().api}"
        self._manners = manners
        self.faults = Faults(seed, lambda: self.state.store.newest)
        self._identity = identity
        self._router = router()
        self._lock = threading.RLock()
        self._epoch = 0
        self.changes = 0
        self.snapshots: dict[str, Any] = {}
        self.watchers: list[Callable[[RecordedRequest | RecordedWebhook], None]] = []
        self.events: Any = None
        self.reset()

    def reset(self) -> None:
        """Forgets everything but the main account."""
        with self._lock:
            self._begin()
            self.snapshots.clear()
            own_number(self.state, self._manners.number)

    def moved(self) -> None:
        """Time was stepped forward."""
        with self._lock:
            if self.events is not None:
                self.events.moved()

    def counts(self) -> tuple[int, int]:
        """How many requests and how many webhooks were recorded, those that are forgotten among them."""
        return self._record.count, self._sent_count

    def _begin(self) -> None:
        """Begins with nothing at all."""
        self._epoch += 1
        self.changes += 1
        self._requests = InFlight()  # those that are still being answered are of what was before
        self.faults.clear()
        self.state = State(self._identity, self.clock, self._manners, self._api_url)
        self._resources = Resources(self.state)
        self._record, self._sent = Record(), Sent(MOST_SENT)
        self._sent_count = 0
        if self.events is not None:
            self.events.began(self.state)

    # Requests

    def handle(self, request: Incoming, *, waits: bool = False) -> Reply:
        """Answers a request and records it. With `waits` it counts as one that is answered until `replied`."""
        with self._lock:
            self._requests.begin()
            self.changes += request.method not in ("GET", "HEAD")
            self._catch_up(self.state.now())
            host, path, base = address(request)
            cdn, name = files.is_cdn(host), host.partition(".")[0].lower()
            asked = None if cdn else files.asked(request.method, name, path)
            match = None if cdn else self._router.match(name, asked.row if asked else path)
            operation = match.node.operations.get(request.method) if match and not asked else None
            called = f"{operation.module}.{operation.id}" if operation else None
            self.state.faults_met = met = find_faults(self.faults, request.method, host, path, called)
            try:
                arguments.check_size(operation, request.query, request.body)
                if met.reply and not met.after:
                    reply = met.reply
                elif cdn:
                    reply = self._from_cdn(request, host.lower() + path)
                elif asked and match:
                    reply = self._download(request, asked, match, path, base)
                else:
                    reply = self._answer(request, match, operation, host, path, base)
            except Refusal as refusal:
                reply = json_reply(refusal.status, refusal.body(), refusal.headers)
            finally:
                self.state.faults_met = ActiveFaults()
            reply = met.shape(met.reply or reply)
            if not cdn and not reply.foreign:
                reply = replace(reply, headers={**reply.headers, **self.state.stamps(self._requests.seen)})
            if waits:
                reply = replace(reply, counted=self._requests.hold())
            recorded = kept(request, host, path, called, reply.sent, self.clock.now(), count_hits(self.faults, met))
            self._record.add(recorded)
            self._tell(recorded)
            return reply

    def replied(self, reply: Reply) -> None:
        """A reply was sent, or nobody waits for it any more."""
        if reply.counted is not None:
            with self._lock:
                reply.counted()

    # What happens by itself

    def next_due(self) -> float | None:
        """When something happens by itself, in seconds since 1970; None: never."""
        with self._lock:
            return self.state.timers.next()

    def happen(self, until: float) -> bool:
        """Does the next thing that is due by an instant; whether there was one."""
        with self._lock:
            return self._happen(until)

    def _catch_up(self, now: float) -> None:
        while self._happen(now):
            pass

    def _happen(self, until: float) -> bool:
        timer = self.state.timers.pop(until)
        if timer is not None:
            self.changes += 1
            timer_of(timer.what)(self.state, timer.due, *timer.subject)
        return timer is not None

    def take(self) -> Taken | None:
        """The next webhook that is to be sent; one that a fault makes late is put off."""
        with self._lock:
            while self.state.outbox:
                webhook = self.state.outbox.popleft()
                if webhook.fate is None:
                    fate = meet(self.faults.webhooks, webhook)
                    webhook = replace(webhook, values={**webhook.values, **dict(fate.extra)}, fate=fate)
                    if fate.late:
                        self.state.timers.set(self.state.now() + fate.late, LATE, webhook)
                        continue
                    if fate.overtaken and webhook.lane not in self.state.overtaken:
                        self.state.overtaken[webhook.lane] = webhook
                        self.state.timers.set(self.state.now() + fate.overtaken, HELD, webhook)
                        continue
                if (behind := self.state.overtaken.pop(webhook.lane, None)) is not None:
                    self.state.outbox.appendleft(behind)
                return self._taken(webhook)
            return None

    def _taken(self, webhook: Webhook, replay_of: int | None = None) -> Taken:
        token = self.state.store.digest("webhook", self.state.sent)
        self.state.sent += 1
        return Taken(webhook, outgoing(self.state, webhook, token), self._epoch, replay_of)

    def repeat(self, number: int) -> Taken:
        """A recorded webhook, to be sent again: nothing will come of the reply.

        Raises:
            LookupError: there is none of that number, or it is kept no longer.
        """
        from .looking.replay import repeated  # loaded when somebody first replays

        with self._lock:
            return self._taken(repeated(*self.recorded_webhooks(), number), number)

    @property
    def waiting(self) -> bool:
        """Whether a webhook is to be sent."""
        return bool(self.state.outbox)

    def _tell(self, recorded: RecordedRequest | RecordedWebhook) -> None:
        for watcher in self.watchers:
            watcher(recorded)

    def webhooks(self) -> list[RecordedWebhook]:
        """The webhooks so far, oldest first."""
        return self.recorded_webhooks()[0]

    def recorded_webhooks(self) -> tuple[list[RecordedWebhook], int]:
        """The webhooks so far, oldest first, and how many older ones are forgotten."""
        with self._lock:
            return list(self._sent), self._sent_count - len(self._sent)

    def answered(self, taken: Taken, answer: Answer, sent: Sequence[RecordedWebhook]) -> int:
        """A webhook was sent, or could not be; `sent` is kept for those who ask. After a reset nothing comes of it.

        Returns:
            the number of the last that was kept; 0 after a reset.
        """
        with self._lock:
            if taken.epoch != self._epoch:
                return 0
            webhook, now = taken.webhook, self.state.now()
            self.changes += 1
            for each in placed_in_story(sent, self.state):
                self._sent.append(each)
                self._sent_count += 1
                self._tell(each)
            number = self._sent_count
            if taken.replay_of is not None:
                return number
            if answer.cookies:
                self.state.cookies.keep(webhook, answer.url, answer.cookies, now)
            if then := answer_of(webhook.then):
                then(self.state, webhook, answer, now)
            elif answer.code is not None:
                alerts.raised(self.state, webhook, answer.code, answer.error, now, answer=answer)
            return number

    def reached_at(self, api_url: str) -> None:
        """Where the first API is reached, for addresses that go out in webhooks."""
        with self._lock:
            self._api_url = self.state.api_url = api_url

    def recorded(self) -> tuple[list[RecordedRequest], int]:
        """The requests so far, oldest first, and how many older ones are forgotten."""
        with self._lock:
            return self._record.requests(), self._record.dropped

    def _answer(
        self, request: Incoming, match: Match | None, operation: OperationFacts | None, host: str, path: str, base: str
    ) -> Reply:
        """Does what a request asks for."""
        state, now = self.state, self.state.now()
        acting = state.account_sid
        if operation is None or operation.auth != "none":
            acting = authenticate(state, request.headers.get("authorization", ""), match, now)
            self._requests.admit(acting, state.limits.of(acting))
        if match is None:
            raise not_found(path, "" if host else hint(path))
        if operation is None:
            allowed = ", ".join(sorted(match.node.operations))
            raise Refusal(405, 20004, f"Method not allowed: {request.method}; allowed: {allowed}", {"Allow": allowed})
        state.acting = acting
        account = account_of(state, acting, match, path)
        if operation.verb == "create" and state.accounts[account].data["status"] != "active":
            raise inactive()
        query = arguments.pairs(request.query)
        values = arguments.read(operation, facts.load(operation.module).enums, query, _body(operation, request))
        values |= arguments.conditions(operation, request.headers)
        target = Target(operation, match, account, path, base, now)
        return perform(self._resources, self._resources.request(target, values, query))

    def _download(self, request: Incoming, asked: files.Asked, match: Match, path: str, base: str) -> Reply:
        """The file of a row, or where it is."""
        state, now = self.state, self.state.now()
        state.acting = authenticate(state, request.headers.get("authorization", ""), match, now)
        self._requests.admit(state.acting, state.limits.of(state.acting))
        query = arguments.pairs(request.query)
        account = account_of(state, state.acting, match, path)
        target = Target(match.node.operations["GET"], match, account, path, base, now)
        found = self._resources.request(target, {}, query)
        row = filled(self._resources, found.kind, self._resources.one(found))
        if asked.host:
            return files.redirect(asked.status, state.signed(found.place, row, asked.host, base))
        return files.served(files.of_row(row, asked.form, files.channels(query)), request)

    def _from_cdn(self, request: Incoming, address: str) -> Reply:
        """The file at a signed address."""
        refused = files.refused(request, address, self.state.store.digest, self.state.now())
        if refused is not None:
            return refused
        row = self.state.filed(address)
        return files.served(files.of_row(row), request) if row else files.missing()

    def ask(self, account: str, url: str, form: bytes) -> tuple[int, bytes]:
        """Posts a form for an account, without a trace in the record; status and body of the reply."""
        with self._lock:
            record, watchers = self._record, self.watchers
            self._record, self.watchers = Record(), []
            token = base64.b64encode(f"{account}:{self.state.accounts[account].data['auth_token']}".encode()).decode()
            parts = urlsplit(url)
            headers = {"host": parts.netloc, "authorization": f"Basic {token}"}
            try:
                reply = self.handle(Incoming("POST", parts.path, "", headers, form))
            finally:
                self._record, self.watchers = record, watchers
            return reply.status, reply.body


def _body(operation: OperationFacts, request: Incoming) -> Any:
    if operation.body in arguments.JSON_BODIES:
        return arguments.body_json(request.body)
    return arguments.form(request.body)
