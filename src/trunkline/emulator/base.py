"""What `Emulator` and `AsyncEmulator` have in common: all that does not wait. Called by them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from .. import facts
from .._core.redaction.secret import safe_repr
from . import seeds
from .asserted import Asserted
from .clock import Clock
from .delivery import Mounts
from .delivery.reach import Reach
from .exposure import checked_account, checked_accounts, checked_pace, checked_port, checked_speech, is_loopback, tell
from .faults import Faults
from .keeping import Keeping
from .limits import NONE, Limits
from .phones import checked_address
from .proxied import Proxied
from .record import RecordedRequest
from .sent import RecordedWebhook
from .server import Server, new_loop
from .shell import Shell, in_loop, step_alone
from .state import NUMBER, Identity, Manners
from .transcript import sections
from .world import World

if TYPE_CHECKING:
    from .. import AsyncClient, Client
    from .proxy.options import Proxy

ACCOUNT_SID = "AC" + "e" * 32
# These stand in the documentation: they are for loopback, which other machines do not reach.
AUTH_TOKEN = "emulated-auth-token"
CLIENT_SECRET = "emulated-client-secret"


@safe_repr
class BaseEmulator(Asserted, Keeping, Proxied):
    """The emulated Twilio, without what waits."""

    def __init__(
        self,
        *,
        port: int = 0,
        host: str = "127.0.0.1",
        account_sid: str | None = None,
        auth_token: str | None = None,
        clock: Clock | None = None,
        seed: int = 0,
        number: str = NUMBER,
        pace: float = 1.0,
        any_sender: bool = False,
        allow: Iterable[str] = (),
        speech: float = 15.0,
        limits: Limits = NONE,
        state: str | os.PathLike[str] | None = None,
        accounts: Mapping[str, str] | None = None,
        proxy: Proxy | bool = False,
    ) -> None:
        kept = self._open(state)
        if kept is not None and account_sid not in (None, kept.identity.account_sid):
            raise ValueError(f"account_sid: {account_sid} is not the account of {state}: {kept.identity.account_sid}")
        self.account_sid = account_sid or ACCOUNT_SID
        private = is_loopback(host)
        self.auth_token = auth_token or (AUTH_TOKEN if private else token_hex(16))
        checked_account("account_sid", self.account_sid)
        self.client_id = "OQ" + "e" * 32
        self.client_secret = CLIENT_SECRET if private else token_hex(16)
        self.clock = clock or Clock()
        if kept is not None:
            account_sid, own, self.client_id, self.client_secret, secret = kept.identity
            self.account_sid, self.auth_token, number = account_sid, auth_token or own, kept.number
        else:
            secret = ("" if private else self.auth_token) + (f" {seed}" if seed else "")
        self.host = host
        self.port = checked_port(port)
        identity = Identity(self.account_sid, self.auth_token, self.client_id, self.client_secret, secret)
        self.number = checked_address(number)
        self.mounts = Mounts(loop_factory=new_loop)
        manners = Manners(self.number, checked_pace(pace), any_sender, checked_speech(speech), limits)
        others = checked_accounts(accounts, identity.account_sid) if kept is None else ()
        self._world = World(identity, self.clock, seed, manners._replace(accounts=others))
        self._go_on(kept)
        allowed = (allow,) if isinstance(allow, str) else tuple(allow)
        Reach(allowed)  # raises here what would be raised where the server starts
        self._server, self._allowed = Server(self._world, self.clock, self.mounts, allowed), allowed
        self._want_proxy(proxy)

    @property
    def url(self) -> str:
        """Where this machine reaches the server: `http://127.0.0.1:4010`."""
        host = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)
        host = f"[{host}]" if ":" in host else host
        return f"http://{host}:{self.port}"

    @property
    def base_url(self) -> str:
        """The `base_url` for clients: `http://127.0.0.1:4010/{host}`."""
        return f"{self.url}/{{host}}"

    @property
    def limits(self) -> Limits:
        """How much each account may do that has no limits of its own."""
        return self._world.state.limits.usual

    def set_limits(self, limits: Limits, account_sid: str | None = None) -> None:
        """Sets how much accounts may do from now on; `reset` forgets it.

            twilio.set_limits(Limits(calls_per_second=1))

        Args:
            limits: those that count; what is not in them is not limited.
            account_sid: the account whose they are; None: of all.

        Raises:
            TypeError: they are no `Limits`.
            ValueError: there is no such account.
        """
        if not isinstance(limits, Limits):
            raise TypeError(f"limits must be Limits, such as Limits(concurrency=10), not {type(limits).__name__}")
        self._world.limit(limits, account_sid)

    @property
    def faults(self) -> Faults:
        """Switches faults on: `twilio.faults.latency(0.2)`."""
        return self._world.faults

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests so far, oldest first: the last 10,000, and no more than 64 MiB of them with bodies and headers.

        `requests_dropped` tells how many earlier ones were forgotten.
        """
        return self._world.recorded()[0]

    @property
    def requests_dropped(self) -> int:
        """How many requests are no longer in `requests`, since the emulator was made or `reset`."""
        return self._world.recorded()[1]

    def client(self, **options: Any) -> Client:
        """A `trunkline.Client` of the main account; `options` are those of the class."""
        from .. import Client

        options.setdefault("base_url", self.base_url)
        return Client(self.account_sid, self.auth_token, **options)

    def async_client(self, **options: Any) -> AsyncClient:
        """A `trunkline.AsyncClient` of the main account; `options` are those of the class."""
        from .. import AsyncClient

        options.setdefault("base_url", self.base_url)
        return AsyncClient(self.account_sid, self.auth_token, **options)

    def add(self, url: str, fields: dict[str, Any] | None = None, /, **more: Any) -> dict[str, Any]:
        """Puts a row into a list that no request can add to, and returns it as the API shows it.

            twilio.add(f"api.twilio.com/2010-04-01/Accounts/{twilio.account_sid}/Conferences.json", status="completed")

        Args:
            url: where the list is.
            fields: values by wire name (`from` for `from_`); dates may be datetimes. What is left out is made up.

        Raises:
            ValueError: there is no such list, or its rows have no such field.
        """
        return self._world.add(url, {**(fields or {}), **more})

    def attach(self, url: str, content: bytes, content_type: str | None = None) -> None:
        """Sets the bytes that a medium, a recording, a fax or a video recording is downloaded as.

            medium = client.messages("MM…").media.list()[0]
            twilio.attach(medium.uri, b"GIF89a…", "image/gif")

        Until then they are made up: a small picture, silence, an empty page. The formats of a recording share them.

        Args:
            url: where the resource is: as `add` takes it, with `https://`, or its `uri` alone.
            content_type: the type to send, and to show where the resource has a field for it; by default as it is.

        Raises:
            ValueError: there is no such resource, or it has no file, or the content type is none.
        """
        self._world.attach(url, content, content_type)

    def populate(
        self,
        days: int = 400,
        messages: int = 1_000_000,
        *,
        seed: int = 1,
        calls: int | None = None,
        subaccounts: int = 2,
    ) -> None:
        """Gives the account a past that ends now: conversations, calls, recordings, conferences, alerts, subaccounts.

            twilio.populate(days=30, messages=10_000)

        The rows are made when they are read, and only those that are changed take memory. The same seed, account and
        clock give the same rows.

        Args:
            days: how long it is, 1 to 3,650.
            messages: how many the main account has, 1 to 10,000,000; some were deleted since, which lists omit.
            seed: what chance depends on.
            calls: how many the main account has; by default one for 25 messages.
            subaccounts: how many there are, 0 to 9; the first has a fiftieth of what the main account has.

        Raises:
            TypeError: an argument is no int.
            ValueError: an argument is out of its range, or there is a past already; `reset` forgets it.
        """
        self._world.populate(days, messages, seed, calls, subaccounts)

    def load(self, table: Mapping[str, Any]) -> None:
        """Puts in what a file says, as `trunkline emulator --seed` does: accounts, numbers, phones, messages, …

            twilio.load(tomllib.loads(Path("seed.toml").read_text()))

        Args:
            table: the keys and their values, see "Testing with the emulator".

        Raises:
            TypeError, ValueError: there is no such key, or its value makes no sense; the text names both.
        """
        seeds.seed(self._world, table)

    def _replayable(self, webhook: RecordedWebhook) -> tuple[int, Shell]:
        """The number of a webhook, and who sends it again.

        Raises:
            LookupError, RuntimeError: it is not in the record; the emulator does not run.
        """
        from .looking.replay import number_of

        number = number_of(*self._world.recorded_webhooks(), webhook)
        if (shell := self._server.shell) is None:
            raise RuntimeError("the emulator does not run: start() it, or use it in a with block")
        return number, shell

    def _recorded(self, number: int) -> RecordedWebhook:
        from .looking.replay import recorded

        return recorded(*self._world.recorded_webhooks(), number)

    def _watch(self, watcher: Callable[[RecordedRequest | RecordedWebhook], None]) -> None:
        """Tells somebody of each request and webhook while others wait."""
        self._world.watchers.append(watcher)

    def _sections(self) -> list[tuple[str, str]]:
        """What happened, as titles and texts."""
        return sections(self.requests, self.webhooks, self._world.messages(), self.calls)

    def _reset(self) -> None:
        (self._server.shell or self._world).reset()

    def _start(self) -> None:
        if self._server.running:
            raise RuntimeError("the emulator is running already")
        self._hold()
        try:
            proxy = self._begin_proxy(self.host, self._allowed)
            address, self.port = self._server.start(self.host, self.port, proxy)
        except BaseException:
            self._end_proxy()
            raise
        self._world.reached_at(f"{self.url}/{facts.addresses().api}")
        self.clock.drive(self._step_to)
        self._keep()
        if not is_loopback(address):
            self._warn()

    def _stop(self) -> None:
        self.clock.leave(self._step_to)
        self._server.stop()
        self._end_proxy()
        self._let_go()

    def _step_to(self, until: float | None) -> None:
        """Steps the clock forward to an instant, or until nothing is due any more, from any thread."""
        shell = self._server.shell
        if shell is None or in_loop():
            step_alone(self._world, self.clock, until, shell)
            if shell is not None:
                shell.nudge_from_thread()
        else:
            shell.run(shell.step_to(until))

    def _warn(self) -> None:
        known = self.auth_token == AUTH_TOKEN
        token = "the auth token that everybody knows" if known else "its auth token"
        tell(
            f"WARNING: the emulated Twilio listens on {self.host}, not on loopback. Whoever reaches port {self.port} "
            f"and has {token} sees and changes everything in it, and all of it travels in clear text."
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.url!r}, {'running' if self._server.running else 'stopped'})"
