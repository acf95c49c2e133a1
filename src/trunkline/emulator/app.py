"""The emulated Twilio behind ASGI: HTTP messages enter and leave, `World` answers. Run by `server`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .connection import Line, Message, Receive, Send, read_body
from .control import ROOT as CONTROL
from .errors import Refusal
from .exchange import MAX_BODY, Incoming, Reply, is_twilio, json_reply, no_tunnel
from .health import HEALTH, health
from .values import rfc2822
from .world import World

if TYPE_CHECKING:
    from .control.control import Control
    from .page.site import Site
    from .shell import Shell


class App:
    """The ASGI application of a world.

    Attributes:
        replied: is called after each reply.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.replied: Callable[[], None] = lambda: None
        self._control: tuple[Shell, str] | Control | None = None
        self._site: tuple[Shell, str] | Site | None = None

    def control(self, shell: Shell, listens: str) -> None:
        """Serves the control API and the pages, each of which is loaded when it is first asked.

        Args:
            listens: the address that the server listens on.
        """
        self._control = self._site = (shell, listens)

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the emulator speaks HTTP, not {scope['type']}")
        if self._site is not None and _is_page(scope):
            try:
                await self._paged(scope, receive, send)
            finally:
                self.replied()
            return
        body = await read_body(receive)
        if body is None:
            return
        headers: dict[str, str] = {}
        for name, value in scope["headers"]:
            headers[name.decode("latin-1").lower()] = value.decode("latin-1")
        path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
        query = scope["query_string"].decode("latin-1")
        incoming = Incoming(scope["method"], path, query, headers, body, scope.get("scheme", "http"))
        if self._control is not None and path.startswith("/_emulator/"):
            reply = await self._controlled(incoming, (scope.get("server") or ("",))[0])
        elif len(body) > MAX_BODY:
            refusal = Refusal(413, 20001, "The body is too large", {"Connection": "close"})
            reply = json_reply(413, refusal.body(), refusal.headers)
        elif scope["method"] == "CONNECT":
            reply = no_tunnel()
        elif path == HEALTH:
            reply = health(scope["method"], self.world.state.account_sid)
        else:
            reply = self.world.handle(incoming, waits=True)
        now = rfc2822(self.world.state.now()).replace("+0000", "GMT").encode()
        try:
            await _deliver(reply, now, scope["state"]["line"], receive, send)
        finally:
            self.world.replied(reply)
        self.replied()

    async def _controlled(self, request: Incoming, reached: str) -> Reply:
        if isinstance(self._control, tuple):
            from .control.control import Control

            self._control = Control(self.world, *self._control)
        assert self._control is not None
        return await self._control.answer(request, reached)

    async def _paged(self, scope: Message, receive: Receive, send: Send) -> None:
        if isinstance(self._site, tuple):
            from ..errors import MissingExtraError
            from .page.site import Site

            try:
                self._site = Site(self.world, *self._site)
            except MissingExtraError as error:
                text = f"An emulated Twilio is listening here. Its page: {error}\n".encode()
                head = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(text)).encode())]
                await send({"type": "http.response.start", "status": 503, "headers": head})
                await send({"type": "http.response.body", "body": text})
                return
        assert self._site is not None
        await self._site(scope, receive, send)


def _is_page(scope: Message) -> bool:
    """Whether a request is for the pages: `/` by no name of Twilio, or what is below it and not the control API."""
    path: str = scope["path"]
    if path == "/":
        host = next((value for name, value in scope["headers"] if name == b"host"), b"")
        return not is_twilio(host.decode("latin-1"))
    return f"{path}/".startswith("/_emulator/") and not f"{path}/".startswith(f"{CONTROL}/")


async def _deliver(reply: Reply, date: bytes, line: Line, receive: Receive, send: Send) -> None:
    """Sends a reply, as far as faults let it.

    Args:
        date: by the emulator's clock, as the rows have it.
    """
    if reply.wait and not await line.wait(receive, reply.wait):
        return
    if reply.ending == "silence":
        await line.wait(receive, None)
    elif reply.ending == "reset":
        await line.reset(receive)
    elif reply.ending == "closed":
        await line.close(receive)
    else:
        sent = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in reply.headers.items()]
        sent.append((b"date", date))
        if reply.feed is not None:
            await send({"type": "http.response.start", "status": reply.status, "headers": sent})
            await line.stream(reply.feed, receive, send)
            return
        sent.append((b"content-length", str(len(reply.body)).encode()))
        await send({"type": "http.response.start", "status": reply.status, "headers": sent})
        if reply.ending == "whole":
            await send({"type": "http.response.body", "body": reply.body})
        else:
            half = reply.body[: len(reply.body) // 2]
            await send({"type": "http.response.body", "body": half, "more_body": True})
            await line.close(receive)
