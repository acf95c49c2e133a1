"""The pages of an emulator as an ASGI application behind guards. Waits. Called by `app`.

A request enters, is checked, read and answered by the page that it asks for. Whoever may use the control API may use
the pages; a form is taken from the pages alone, by the Origin that browsers send.
"""

from __future__ import annotations

import inspect
import re
import secrets
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote

from ..._web.assets import KEPT, Assets
from ..._web.guards import App, Guards, Receive, Scope, Send
from ..._web.templates import Templates
from ..connection import read_body
from ..control.guard import is_own_name, needs_credentials
from ..control.problems import Problem
from ..shell import Endless, Shell, Stepping
from ..world import World
from . import ROOT, shown
from .asking import Answer, Asked
from .pages import routes

ASSETS = f"{ROOT}/assets/"
MENU = (
    (
        ("/", "Messages", "m"),
        (f"{ROOT}/calls", "Calls", "c"),
    ),
    (
        (f"{ROOT}/webhooks", "Webhooks", "w"),
        (f"{ROOT}/requests", "Requests", "r"),
        (f"{ROOT}/alerts", "Alerts", "a"),
        (f"{ROOT}/codes", "Codes", "v"),
    ),
    (
        (f"{ROOT}/numbers", "Numbers", "n"),
        (f"{ROOT}/clock", "Clock & faults", "t"),
    ),
)
"""The menu in groups: path, label, and the key behind `g` that leads there."""
_MOST_SAID = 100
_MOST_FIELDS = 200
_NAMES = "Ask by the name that it listens on, such as localhost or 127.0.0.1."


class Entry(NamedTuple):
    """An entry of the menu."""

    path: str
    label: str
    key: str
    current: bool
    q: str = ""
    below: bool = False


class _OwnNames(Guards):
    """Guards that know the same names as the control API, at any port."""

    def __init__(self, app: App, listens: str, reached: str) -> None:
        super().__init__(app, hosts=(), https=False, names=_NAMES)
        self._listens, self._reached = listens, reached

    def knows(self, host: str) -> bool:
        """Whether a Host header names this server."""
        return is_own_name(host, self._listens, self._reached)


class Site:
    """The pages.

    Args:
        listens: the address that the server listens on, as it was given.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """

    def __init__(self, world: World, shell: Shell, listens: str) -> None:
        self._world, self._shell, self._listens = world, shell, listens
        self._routes = [(_pattern(route.path), route) for route in routes()]
        self._guarded: dict[str, Guards] = {}
        self._said: OrderedDict[str, tuple[str, bool]] = OrderedDict()
        self.assets = Assets("trunkline._web", "trunkline.emulator.page", prefix=ASSETS)
        names = (
            *("NONE", "below", "brief", "day", "full", "heading", "iso", "plural", "seconds", "span", "time", "tone"),
            "url",
        )
        self._templates = Templates(
            "trunkline.emulator.page",
            filters={},
            values={
                **{name: getattr(shown, name) for name in names},
                "asset": self.assets.url,
                "integrity": self.assets.integrity,
                "root": ROOT,
                "keys": [entry for group in MENU for entry in group],
            },
            extra="emulator",
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request."""
        reached = (scope.get("server") or ("",))[0]
        if reached not in self._guarded:
            self._guarded[reached] = _OwnNames(self._answer, self._listens, reached)
        await self._guarded[reached](scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await read_body(receive)  # the guards bound it
        if body is None:
            return
        answer, failed = await self._found(scope, body)
        sent = {"Content-Type": answer.type, "Content-Length": str(len(answer.body)), **answer.headers}
        # Forms must come with the origin of their page, which browsers keep back without a referrer.
        sent.setdefault("Referrer-Policy", "same-origin")
        raw = [(name.lower().encode("latin-1"), value.encode("latin-1", "replace")) for name, value in sent.items()]
        await send({"type": "http.response.start", "status": answer.status, "headers": raw})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else answer.body})
        if failed is not None:
            raise failed

    async def _found(self, scope: Scope, body: bytes) -> tuple[Answer, Exception | None]:
        """The answer, and what went wrong in making it."""
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        state = self._world.state
        token = str(state.accounts[state.account_sid].data["auth_token"])
        try:
            needs_credentials(headers, self._listens, state.account_sid, token)
        except Problem as problem:
            said = f"{problem.message}\n".encode()
            return Answer(problem.status, said, "text/plain; charset=utf-8", problem.headers), None
        path = unquote((scope.get("raw_path") or scope["path"].encode()).decode("latin-1"), errors="replace")
        if path.startswith(ASSETS):
            return self._asset(path), None
        method = "GET" if scope["method"] == "HEAD" else scope["method"]
        asked = Asked(
            world=self._world,
            shell=self._shell,
            site=self,
            path=path,
            ids={},
            query=_fields(scope["query_string"]),
            form={},
            listens=self._listens,
            range=headers.get("range", "") if scope["method"] == "GET" else "",
            part=headers.get("hx-request") == "true",
        )
        if path in (ROOT, f"{ROOT}/"):
            return asked.back("/"), None
        own = f"{scope.get('scheme', 'http')}://{headers.get('host', '')}"
        if method == "POST" and headers.get("origin", "").lower() != own.lower():
            text = f"Forms are taken from these pages alone: the Origin header must be {own}."
            return asked.page("error.html", status=403, title="Not taken", text=text), None
        return await self._routed(asked, scope, method, body)

    async def _routed(self, asked: Asked, scope: Scope, method: str, body: bytes) -> tuple[Answer, Exception | None]:
        raw = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
        known = [(route, found) for pattern, route in self._routes if (found := pattern.fullmatch(raw))]
        fitting = [each for each in known if each[0].method == method]
        if not known:
            return asked.missing(f"There is no page at {asked.path}."), None
        if not fitting:
            text = f"{asked.path} takes {' and '.join(sorted(route.method for route, _ in known))} alone."
            return asked.page("error.html", status=405, title="Not taken", text=text), None
        route, found = fitting[0]
        ids = {name: unquote(value, errors="replace") for name, value in found.groupdict().items()}
        asked = replace(asked, ids=ids, form=_fields(body))
        try:
            answer = route.does(asked)
            return (await answer if inspect.isawaitable(answer) else answer), None
        except ValueError as error:
            return asked.page("error.html", status=400, title="Not done", text=str(error)), None
        except (Stepping, Endless) as error:
            return asked.page("error.html", status=409, title="Not done", text=str(error)), None
        except Exception as error:
            text = f"The emulator failed: {type(error).__name__}. Please report it with what stands on its stderr."
            return asked.page("error.html", status=500, title="Not done", text=text), error

    def _asset(self, path: str) -> Answer:
        found = self.assets.get(path.removeprefix(ASSETS))
        if found is None:
            return Answer(404, b"There is no such file.\n", "text/plain; charset=utf-8")
        return Answer(200, found.content, found.type, {"Cache-Control": KEPT})

    def render(self, asked: Asked, template: str, values: Mapping[str, Any]) -> bytes:
        """A page within its frame; `part` leaves the frame away."""
        world = self._world
        due, frozen = world.next_due(), world.clock.frozen
        said, bad = self._said.pop(asked.query.get("said", ""), ("", False))
        framed = {
            "frame": "part.html" if asked.part else "frame.html",
            "path": asked.path,
            "q": asked.query.get("q", ""),
            "back": shown.url(asked.path, **{name: text for name, text in asked.query.items() if name != "said"}),
            "notice": said,
            "notice_bad": bad,
            "now": world.clock.now(),
            "frozen": frozen,
            "due": None if due is None else datetime.fromtimestamp(due, UTC),
            "out": self._shell.out,
            "menu": "" if asked.part else self._menu(asked.path),
        }
        try:
            return self._templates.render(template, {**framed, **values})
        except ValueError as error:  # which would otherwise be said of what was asked
            raise RuntimeError(f"{template} cannot be made") from error

    def _menu(self, path: str) -> Any:
        groups = [
            [Entry(at, label, key, path == at or (at != "/" and path.startswith(f"{at}/"))) for at, label, key in group]
            for group in MENU
        ]
        return self._templates.part("menu.html", {"groups": groups})

    def keep(self, text: str, bad: bool) -> str:
        """Keeps what the next page says; under which name."""
        name = secrets.token_urlsafe(9)
        self._said[name] = (text, bad)
        while len(self._said) > _MOST_SAID:
            self._said.popitem(last=False)
        return name


def _fields(text: bytes) -> dict[str, str]:
    """The fields of a form or query; of those with one name the first."""
    found: dict[str, str] = {}
    try:
        for name, value in parse_qsl(
            text.decode("latin-1"), keep_blank_values=True, errors="replace", max_num_fields=_MOST_FIELDS
        ):
            found.setdefault(name, value)
    except ValueError:
        return {}
    return found


def _pattern(path: str) -> re.Pattern[str]:
    """What finds the values in a path, still encoded."""
    parts = re.split(r"\{(\w+)\}", path)
    return re.compile("".join(f"(?P<{part}>[^/]+)" if n % 2 else re.escape(part) for n, part in enumerate(parts)))
