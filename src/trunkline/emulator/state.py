"""What an emulated Twilio holds, accounts, rows, keys, tokens and files, and what behaviours may do with it.

Kept by `world`; every behaviour gets it. No I/O.
"""

from __future__ import annotations

from collections import deque
from typing import Any, NamedTuple

from . import files
from .clock import Clock
from .cookies import Cookies
from .engine.effects import Webhook
from .engine.timers import Timers
from .errors import not_found
from .faults import ActiveFaults
from .handsets import Handsets
from .limits import NONE, LimitBook, Limits
from .routing import collection, fill
from .store import Place, Row, Store
from .values import instant

ACCOUNTS = "api.v2010.accounts"
NUMBER = "+15017122661"  # which Twilio's own snippets send from


class Identity(NamedTuple):
    """The main account and its OAuth client.

    `secret` is what ids, keys, tokens and signatures depend on beside the account; without it anybody can tell them.
    """

    account_sid: str
    auth_token: str
    client_id: str
    client_secret: str
    secret: str = ""


class Manners(NamedTuple):
    """How an emulated Twilio behaves where its user has a choice.

    Attributes:
        number: a phone number that the main account owns from the beginning.
        pace: seconds from one status of a message to the next.
        any_sender: messages and calls may come from numbers and services that the account does not have.
        speech: how many characters are said in a second.
        limits: how much each account may do.
        accounts: SIDs and tokens of further main accounts.
    """

    number: str = NUMBER
    pace: float = 1.0
    any_sender: bool = False
    speech: float = 15.0
    limits: Limits = NONE
    accounts: tuple[tuple[str, str], ...] = ()


class State:
    """The accounts and rows of one emulator.

    Attributes:
        timers: what is due when.
        outbox: the webhooks that are to be sent.
        overtaken: the webhooks that wait for the next one of their lane to go first, by lane.
        phones: the simulated phones.
        calls: the calls that last; None as long as there was none.
        threads: who has written with whom; None as long as nobody has asked.
        opted_out: account, sender and recipient of those who want no more messages.
        cookies: those of applications.
        sticky: the sender that a messaging service has chosen, by account, service and recipient.
        number, pace, any_sender, speech: as in `Manners`.
        limits: how much accounts may do, and who waits for his turn.
        api_url: where the first API is reached: scheme and host, or what stands for them.
        store: the rows.
        accounts: the rows of accounts by SID.
        acting: the account whose credentials the request has that is being answered.
        faults_met: the faults that this request meets.
        keys: secret and account of API keys, by SID.
        files: the rows of files, by their host and path.
        replies: how many the API has given.
        sent: how many webhooks have left.
        bearers: account of bearer tokens and the instant at which they expire.
    """

    def __init__(self, identity: Identity, clock: Clock, manners: Manners, api_url: str) -> None:
        self.timers = Timers()
        self.outbox: deque[Webhook] = deque()
        self.overtaken: dict[str, Webhook] = {}
        self.phones = Handsets()
        self.debugger = ""  # where alerts are told of
        self.calls: Any = None  # a `calling.session.Calls`, which that room makes with the first call
        self.threads: Any = None  # a `looking.indexed.Index`, made when somebody first asks for a thread
        self.opted_out: set[tuple[str, str, str]] = set()
        self.cookies = Cookies()
        self.sticky: dict[tuple[str, str, str], str] = {}
        self.number, self.pace, self.any_sender, self.speech, usual, others = manners
        self.limits = LimitBook(usual)
        self.api_url = api_url
        self.account_sid = identity.account_sid
        self.clock = clock
        self.store = Store(identity.account_sid + identity.secret)
        self.accounts: dict[str, Row] = {}
        self.acting = identity.account_sid
        self.faults_met = ActiveFaults()
        self.keys: dict[str, tuple[str, str]] = {}
        self.bearers: dict[str, tuple[str, float]] = {}
        self._client = (identity.client_id, identity.client_secret)
        # host and path of a file → its row, and until when it works; what works longest is last
        self.files: dict[str, tuple[Place, str, float]] = {}
        self.replies = self.sent = 0
        self.add_main(self.account_sid, identity.auth_token, "Trunkline emulator")
        for sid, token in others:
            self.add_main(sid, token, "Trunkline emulator")

    def add_main(self, sid: str, token: str, name: str) -> Row:
        """Adds an account that belongs to no other: nobody but itself sees what it has.

        Raises:
            ValueError: there is one of this SID.
        """
        if sid in self.accounts:
            raise ValueError(f"there is an account {sid} already")
        main = self.accounts[sid] = self.blank(sid)
        main.account, main.made_up = sid, False
        main.data.update(
            sid=sid, auth_token=token, owner_account_sid=sid, status="active", friendly_name=name, type="Full"
        )
        return main

    def now(self) -> float:
        """The present instant, in seconds since 1970."""
        return self.clock.timestamp()

    def moment(self, text: str) -> float:
        """The instant of a date; the present for no date."""
        found = instant(text)
        return self.now() if found is None else found

    # Rows

    def place(self, name: str, *ids: str, tenant: str = "") -> Place:
        """A collection by the way to it on a client: `api.v2010.accounts.messages`.

        Args:
            ids: those in its path; below an account of the first API the account is one of them.
            tenant: the account; none for a collection of the first API.
        """
        host, path = collection(name)
        return Place(tenant, host, fill(path, ids))

    def owner(self, place: Place) -> str:
        """The account that a collection belongs to."""
        beginning = f"{collection(ACCOUNTS)[1]}/"
        return (
            place.path.removeprefix(beginning).partition("/")[0] if place.path.startswith(beginning) else place.tenant
        )

    def blank(self, key: str) -> Row:
        """A row that nobody created, not yet in the store."""
        now = self.now()
        return Row(key, {}, {}, self.acting, now, now, self.store.next_number(), now, made_up=True)

    def put(self, place: Place, data: dict[str, Any], key: str = "") -> Row:
        """Stores a row that comes of something else; its id is `data["sid"]`, or the key."""
        row = self.blank(key or data["sid"])
        row.made_up = False
        row.data.update(data)
        row.account = self.owner(place)
        return self.store.add(place, row)

    def seen(self, row: Row | None, path: str) -> Row | None:
        """A row as a request finds it.

        Raises:
            Refusal: it is there, and a fault hides it.
        """
        if row is not None and self.faults_met.hides(row, self.now()):
            raise not_found(path)
        return row

    # Files

    def signed(self, place: Place, row: Row, host: str, base: str) -> str:
        """Where the file of a row is for some hours.

        Args:
            host: of the CDN.
            base: what stands in front of the API's paths.
        """
        path = f"/{row.account}/{self.store.digest('file', *place[:3], row.key)}"
        until = int(self.now()) + files.LIFETIME
        expire(self.files, self.now())
        self.files.pop(host + path, None)
        self.files[host + path] = (place, row.key, until)
        query = files.signed(host + path, until, self.store.digest)
        return f"{files.site(base, host)}{path}?{query}"

    def filed(self, address: str) -> Row | None:
        """The row whose file is at host and path of a signed address."""
        known = self.files.get(address)
        return self.store.find(*known[:2]) if known else None

    # Accounts

    def account_of(self, user: str, password: str) -> str | None:
        """The account of a user and password: an account and its token, a key and its secret, OAuth credentials."""
        if user in self.accounts and self.accounts[user].data["auth_token"] == password:
            return user
        if user in self.keys and self.keys[user][0] == password:
            return self.keys[user][1]
        return self.account_sid if (user, password) == self._client else None

    def may_act(self, acting: str, account: str) -> bool:
        """Whether one account's credentials work for another: its own and its subaccounts'."""
        row = self.accounts.get(account)
        return row is not None and acting in (account, row.data["owner_account_sid"])

    def stamps(self, requests: int) -> dict[str, str]:
        """The headers of every reply of the API.

        Args:
            requests: how many of the account are being answered.
        """
        number = self.store.digest("request", self.replies)
        self.replies += 1
        return {
            "Twilio-Request-Id": f"RQ{number}",
            "Twilio-Concurrent-Requests": str(requests),
            "Twilio-Request-Duration": "0.001",
        }


def expire(known: dict[str, Any], now: float) -> None:
    """Drops what works no more.

    Args:
        known: tuples with the instant until which they work at the end, the earliest first.
    """
    while known and next(iter(known.values()))[-1] <= now:
        del known[next(iter(known))]
