"""`Emulator`: the emulated Twilio as tests hold it. Called by users, by the command line and by the tests."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Self

from . import seeds
from .base import BaseEmulator
from .exposure import checked_accounts
from .keeping import Snapshot
from .phones import Phone
from .sent import RecordedWebhook
from .shell import Done, in_loop, step_alone


class Emulator(BaseEmulator):
    """A Twilio on this machine: a real HTTP server that knows every operation and keeps what is created.

        with Emulator() as twilio:
            client = twilio.client()
            client.messages.create(to="+14155550100", from_="+15005550006", body="Hello")

    Args:
        port: the port to listen on; 0 takes a free one.
        host: the address to listen on. At one that other machines may reach there is a warning on stderr when the
            server starts, and secrets are random: tokens, keys, client credentials and signatures.
        account_sid: the main account, `AC` and 32 hexadecimal digits.
        auth_token: its token; by default a well-known one on loopback, and elsewhere a random one: see `.auth_token`.
        clock: the time that rows are dated by and that moves messages and calls on; by default real time.
        seed: what random faults depend on, and SIDs: of two emulators with other seeds they are other ones.
        number: a phone number that the main account has from the beginning, in E.164.
        pace: seconds from one status of a message to the next.
        any_sender: messages may come from any number and messaging service, not from those of the account alone; so
            may calls.
        allow: hosts beyond this machine and private networks that webhooks may go to; `"any"` for all.
        speech: how many characters are said in a second of a call, by Say and by phones.
        limits: how much each account may do at a time; by default any amount.
        accounts: further main accounts, auth token by SID; none of them sees what another has.
        state: a file in which all is kept from one run to the next; it is made where there is none. The emulator goes
            on with the account, the number and the time of the file: `number` and `clock` are for a new one.
        proxy: whether there is a proxy too, by which SDKs that take no base URL reach the emulator as they are; or a
            `Proxy` with its options. See `proxy_environment`.

    Raises:
        TypeError, ValueError: an argument is not what it must be, such as a port or an address that is never reached;
            or, when the server starts, the files of the proxy's CA cannot be used.
        StateFileError: another emulator has the state file, or it is damaged, or of a newer version.
        MissingExtraError: uvicorn, or what the proxy needs, is not installed; raised when the server starts.
        OSError: a port is taken; raised when the server starts.
    """

    def advance(self, seconds: float | timedelta) -> None:
        """Steps the clock forward: what is due on the way happens in order, and each webhook is answered before time
        goes on. Other emulators that run on the clock step with it.

        Raises:
            ValueError: the step is no number, is negative, or leads beyond the year 9000.
            RuntimeError: a webhook would have to be answered in this thread, whose event loop waits here
                (`AsyncEmulator` is for that); time is being stepped already; or a webhook's handler asks for it.
        """
        if self._server.running:
            self.clock.advance(seconds)
        else:
            self._step_to(self.clock.timestamp() + self.clock.checked(seconds))

    def run(self) -> None:
        """Steps the clock forward until nothing is due any more: every message has its last status.

        Raises:
            RuntimeError: as `advance`.
        """
        self._step_to(None)

    def _settle(self) -> None:
        """What is due now happens, and what is to be sent is sent and answered."""
        shell = self._server.shell
        if shell is None or in_loop():
            self._step_to(self.clock.timestamp())
        else:
            shell.run(shell.settle())

    def _listen(self, seconds: float | None, done: Done) -> None:
        """Time passes until something is so, as `Shell.listen` has it."""
        shell = self._server.shell
        if shell is None or in_loop():
            until = None if seconds is None else self.clock.timestamp() + seconds
            step_alone(self._world, self.clock, until, shell, done)
        else:
            shell.run(shell.listen(seconds, done))

    def phone(self, number: str) -> Phone:
        """A simulated phone, which writes to the account's numbers and gets what is sent to it.

            joe = twilio.phone("+14155550123")
            joe.text(twilio.number, "hi")
            assert joe.inbox[-1].body == "Hello!"

        Args:
            number: its own, in E.164, also of a channel: `whatsapp:+14155550123`.

        Raises:
            ValueError: it is no phone number.
        """
        return Phone(self._world, number, self._settle, self._listen)

    def replay(self, webhook: RecordedWebhook) -> RecordedWebhook:
        """Sends a webhook again: the same parameters, signed anew, with another `I-Twilio-Idempotency-Token`.

            again = twilio.replay(twilio.webhooks[-1])
            assert again.status == 200

        The reply is recorded and leads to nothing: its TwiML is not run, and no fault meets it.

        Args:
            webhook: one of `webhooks`.

        Returns:
            what came of it; its `replay_of` is the number of the first.

        Raises:
            LookupError: the webhook is not in the record any more.
            RuntimeError: the emulator does not run; or this thread's event loop would wait here, which may have to
                answer the webhook: `AsyncEmulator` is for that.
        """
        number, shell = self._replayable(webhook)
        if in_loop():
            raise RuntimeError(
                "this thread's event loop would wait, which may have to answer: use AsyncEmulator.replay"
            )
        return self._recorded(shell.run(shell.replay(number)))

    def mount(self, url: str, app: Any) -> None:
        """Webhooks to a URL, and to what is below it, go to an application in this process, without a port.

            twilio.mount("https://example.com", app)

        Args:
            url: where the application is, as Twilio would reach it.
            app: a WSGI application (Flask, Django) or an ASGI one (FastAPI, Starlette, Django).

        Raises:
            ValueError: the URL is none.
        """
        self.mounts.add(url, app)

    def reset(self) -> None:
        """Forgets every resource, request and webhook, and switches every fault off; the clock stays."""
        self._reset()

    def restore(self, snapshot: Snapshot) -> None:
        """Has what there was at a `snapshot`, as often as wanted; the clock goes back to its instant.

        The record of requests and webhooks begins anew, every fault is switched off, webhooks that are out are dropped.
        Mounted applications stay.

        Raises:
            TypeError: it is no snapshot.
            ValueError: it is of an emulator with another main account, token or seed.
        """
        self._restore(snapshot)

    def _begin(
        self, start: datetime, *, frozen: bool, any_sender: bool, accounts: Iterable[str] | Mapping[str, str]
    ) -> None:
        """Begins anew for the next test: nothing is left of the one before, and time is another.

        Args:
            accounts: the names of subaccounts, or the tokens of main accounts by SID.
        """
        if not self._server.running:
            self.start()
        self.mounts.close()
        if (shell := self._server.shell) is not None:
            shell.run(shell.drop())
        self.clock.begin(start, frozen=frozen)
        self._world.reset()
        self._world.state.any_sender = any_sender
        if isinstance(accounts, Mapping):
            for sid, token in checked_accounts(accounts, self.account_sid):
                self._world.state.add_main(sid, token, "Trunkline emulator")
            return
        for name in accounts:
            seeds.subaccount(self._world, name)

    def start(self) -> Self:
        """Starts the server; returns when it accepts connections."""
        self._start()
        return self

    def stop(self) -> None:
        """Stops the server, its connections and the mounted applications. What was created stays for the next start."""
        try:
            self._stop()
        finally:
            self.mounts.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)
