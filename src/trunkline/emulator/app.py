"""The emulated Twilio behind ASGI: HTTP messages enter and leave, `World` answers. Run by `server`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from .connection import Line, Message, Receive
from .errors import Refusal
from .exchange import MAX_BODY, Incoming, Reply, json_reply, no_tunnel
from .health import HEALTH, health
from .values import rfc2822
from .world import World

if TYPE_CHECKING:
    from .control.control import Control
    from .shell import Shell

Send = Callable[[Message], Awaitable[None]]


class App:
    """The ASGI application of a world.

    Attributes:
        replied: is called after each reply.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.replied: Callable[[], None] = lambda: None
        self._control: tuple[Shell, str] | Control | None = None

    def control(self, shell: Shell, listens: str) -> None:
        """Serves the control API, which is loaded when it is first asked.

        Args:
            listens: the address that the server listens on.
        """
        self._control = (shell, listens)

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the emulator speaks HTTP, not {scope['type']}")
        body = bytearray()
        more = True
        while more and len(body) <= MAX_BODY:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
        headers: dict[str, str] = {}
        for name, value in scope["headers"]:
            headers[name.decode("latin-1").lower()] = value.decode("latin-1")
        path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
        query = scope["query_string"].decode("latin-1")
        incoming = Incoming(scope["method"], path, query, headers, bytes(body), scope.get("scheme", "http"))
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
            reply = self.world.handle(incoming)
        now = rfc2822(self.world.state.now()).replace("+0000", "GMT").encode()
        await _deliver(reply, now, scope["state"]["line"], receive, send)
        self.replied()

    async def _controlled(self, request: Incoming, reached: str) -> Reply:
        if isinstance(self._control, tuple):
            from .control.control import Control

            self._control = Control(self.world, *self._control)
        assert self._control is not None
        return await self._control.answer(request, reached)


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
        sent += ((b"content-length", str(len(reply.body)).encode()), (b"date", date))
        await send({"type": "http.response.start", "status": reply.status, "headers": sent})
        if reply.ending == "whole":
            await send({"type": "http.response.body", "body": reply.body})
        else:
            half = reply.body[: len(reply.body) // 2]
            await send({"type": "http.response.body", "body": half, "more_body": True})
            await line.close(receive)
