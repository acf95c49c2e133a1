"""The control API itself: a request enters, is checked, read and done; a reply leaves. Waits. Called by `app`."""

from __future__ import annotations

import inspect
from dataclasses import replace
from typing import Any

import msgspec

from ..exchange import Incoming, Reply
from ..shell import Endless, Shell, Stepping
from ..world import World
from . import ROOT
from .guard import check
from .handlers import Asked
from .openapi import document
from .problems import Problem
from .reading import read
from .routes import Route, find, routes

_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Control:
    """The control API of an emulator.

    Args:
        listens: the address that the server listens on, as it was given.
    """

    def __init__(self, world: World, shell: Shell, listens: str) -> None:
        self._world, self._shell, self._listens = world, shell, listens

    async def answer(self, request: Incoming, reached: str) -> Reply:
        """Answers a request; it is not recorded.

        Args:
            reached: the address of this machine that the connection came to.
        """
        try:
            self._check(request, reached)
            route, value = await self._do(request)
        except Problem as problem:
            return _reply(problem.status, problem.body(), problem.headers)
        return _reply(route.status, value)

    def _check(self, request: Incoming, reached: str) -> None:
        state = self._world.state
        token = str(state.accounts[state.account_sid].data["auth_token"])
        check(request, listens=self._listens, reached=reached, account_sid=state.account_sid, auth_token=token)

    async def _do(self, request: Incoming) -> tuple[Route, Any]:
        path = request.path.removeprefix(ROOT) if request.path.startswith(f"{ROOT}/") else request.path
        route, ids = find(request.method, path)
        asked = Asked(self._world, self._shell, ids, read(route, request), request.headers)
        if route.does is None:
            state = self._world.state
            return route, document(routes(state.account_sid, state.number))
        try:
            value = route.does(asked)
            return route, await value if inspect.isawaitable(value) else value
        except Stepping as error:
            raise Problem(409, "stepping", str(error)) from None
        except Endless as error:
            raise Problem(409, "endless", str(error)) from None
        except ValueError as error:
            raise Problem(400, "invalid_argument", str(error)) from None


def _reply(status: int, value: Any, headers: dict[str, str] | None = None) -> Reply:
    if isinstance(value, Reply):
        return replace(value, headers={**_HEADERS, **value.headers})
    if value is None:
        return Reply(status, {**_HEADERS, **(headers or {})}, b"")
    sent = {"Content-Type": "application/json", **_HEADERS, **(headers or {})}
    return Reply(status, sent, msgspec.json.encode(value))
