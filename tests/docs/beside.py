"""What happens beside the example of status webhooks in docs/logs-sync.md: a message is sent, then the sync ended."""

from __future__ import annotations

import os
import socket
import threading
import time
from typing import Any

import uvicorn

from trunkline.emulator import Emulator
from trunkline.logs import Store, status
from trunkline.logs.sync import Sync

PATIENCE = 60.0


class Beside:
    """Sees which rows the webhooks of the example name, and ends its sync once the store has what they told of."""

    def __init__(self, twilio: Emulator) -> None:
        self._twilio = twilio
        self._webhooks, self._server = status.StatusWebhooks, uvicorn.Server
        self._noted: list[tuple[str, str, str]] = []
        self._servers: list[uvicorn.Server] = []
        self._threads: list[threading.Thread] = []
        self._wrong: BaseException | None = None
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        self._url = f"http://127.0.0.1:{self._port}"

    def begin(self) -> None:
        """Before the example."""
        os.environ |= {"PORT": str(self._port), "PUBLIC_URL": self._url}
        status.StatusWebhooks = self._made  # type: ignore[misc,assignment]
        uvicorn.Server = self._serving  # type: ignore[misc,assignment]

    def end(self) -> None:
        """After it."""
        status.StatusWebhooks = self._webhooks  # type: ignore[misc]
        uvicorn.Server = self._server  # type: ignore[misc]
        for name in ("PORT", "PUBLIC_URL"):
            del os.environ[name]
        for server in self._servers:
            server.should_exit = True
        for thread in self._threads:
            thread.join(PATIENCE)
        if self._wrong is not None:
            raise self._wrong

    def _made(self, note: Any, *arguments: Any, **options: Any) -> status.StatusWebhooks:
        def noted(*row: str) -> None:
            self._noted.append(row)  # type: ignore[arg-type]
            note(*row)

        thread = threading.Thread(target=self._drive, args=(note.__self__,))
        self._threads.append(thread)
        thread.start()
        return self._webhooks(noted, *arguments, **options)

    def _serving(self, config: uvicorn.Config) -> uvicorn.Server:
        self._servers.append(self._server(config))
        return self._servers[-1]

    def _drive(self, sync: Sync) -> None:
        try:
            self._text()
        except BaseException as error:
            self._wrong = error
        finally:
            sync.stop()

    def _text(self) -> None:
        end = time.monotonic() + PATIENCE
        while not self._reached():
            assert time.monotonic() < end, "the example does not serve"
            time.sleep(0.05)
        with self._twilio.client() as client:
            own = self._twilio.number
            sent = client.messages.create("+14155550123", from_=own, body="Hi", status_callback=f"{self._url}/twilio")
        end = time.monotonic() + PATIENCE
        while self._status(str(sent.sid)) != "delivered":
            assert time.monotonic() < end, self._noted
            time.sleep(0.1)
        while ("message", self._twilio.account_sid, sent.sid) not in self._noted:
            assert time.monotonic() < end, self._noted
            time.sleep(0.05)

    def _reached(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self._port), 1).close()
        except OSError:
            return False
        return True

    def _status(self, sid: str) -> str | None:
        with Store("logs.db") as store:
            return next((str(row.status) for row in store.messages(sid)), None)
