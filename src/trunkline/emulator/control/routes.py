"""The routes of the control API, one record each: path, handler, what enters, what leaves, an example. Pure.

Called by `control`, which follows them, and by `openapi`, which describes them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import unquote

from ..._core.redaction.secret import safe_repr
from ..looking import alerts, calls, codes, found, threads, webhooks
from ..routing import collection, fill
from . import bodies, call_bodies, call_handlers, fault_bodies, handlers, looking_bodies, looking_handlers
from .problems import Problem

JOE = "+14155550123"


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A route.

    Attributes:
        does: the handler; None: the OpenAPI file.
        says: what it does, in a sentence.
        body, query: the struct of what enters.
        reply: the struct of what leaves; None: nothing does, or what `produces` says.
        produces: the content types of what leaves and is no JSON of a struct.
        example: a body, or the values of a query, that works on a fresh emulator after those of the routes before.
        ids: examples of the values in the path.
    """

    method: str
    path: str
    does: Callable[[handlers.Asked], Any] | None
    says: str
    body: Any = None
    query: Any = None
    reply: Any = None
    produces: tuple[str, ...] = ()
    status: int = 200
    example: dict[str, Any] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the operation is called in the OpenAPI file."""
        return self.does.__name__ if self.does is not None else "openapi"


def _get(path: str, does: Any, says: str, reply: Any, **more: Any) -> Route:
    return Route(method="GET", path=path, does=does, says=says, reply=reply, **more)


def _post(path: str, does: Any, says: str, body: Any, reply: Any = None, status: int = 200, **more: Any) -> Route:
    return Route(method="POST", path=path, does=does, says=says, body=body, reply=reply, status=status, **more)


def routes(account: str, number: str) -> tuple[Route, ...]:
    """All routes.

    Args:
        account, number: the main account and its number, for the examples.
    """
    recordings = fill(collection("api.v2010.accounts.recordings")[1], (account,))
    recording = "RE" + "1" * 32
    joe = {"number": JOE}
    b, f, h = bodies, fault_bodies, handlers
    delete: dict[str, Any] = {"method": "DELETE", "status": 204}
    return (
        _get("/openapi.json", None, "This API as OpenAPI 3.1.", dict[str, Any]),
        _post("/state/reset", h.reset, "Forget resources, requests, webhooks, faults; the clock stays.", b.Nothing,
              status=204),
        _post("/state/populate", h.populate, "Give the account a past that ends now.", b.Past, status=204,
              example={"days": 7, "messages": 100}),
        _get("/state/accounts", h.accounts, "The main account and its subaccounts.", b.Accounts),
        _get("/state/numbers", h.numbers, "The numbers of all accounts.", b.Numbers),
        _post("/state/numbers", h.add_number, "Have an account own a number, and set who is asked about it.",
              b.NewNumber, b.Number, example={"phone_number": "+14155550199", "sms_url": "http://127.0.0.1:9/sms",
                                   "voice_url": "http://127.0.0.1:9/voice"}),
        _get("/clock", h.clock, "The time.", b.Clock),
        _post("/clock/advance", h.advance, "Step time forward; webhooks on the way are answered first.", b.Advance,
              b.Clock, example={"seconds": 5}),
        _post("/clock/run", h.run, "Step time forward until nothing is due.", b.Nothing, b.Clock),
        _post("/phones/{number}/text", h.text, "A phone writes to a number of an account.", b.Text, b.Written, 201,
              example={"to": number, "body": "hi"}, ids=joe),
        _get("/phones/{number}/inbox", h.inbox, "What reached a phone.", b.Inbox, ids=joe),
        _post("/phones/{number}/receives", h.receives, "Set what becomes of messages to a phone.", b.Receives,
              status=204, example={"status": "undelivered", "error_code": 30003}, ids=joe),
        _post("/phones/{number}/opt_out", h.opt_out, "A phone wants no more messages: it writes STOP.", b.To,
              b.Written, 201, example={"to": number}, ids=joe),
        _post("/phones/{number}/opt_in", h.opt_in, "A phone wants messages again: it writes START.", b.To, b.Written,
              201, example={"to": number}, ids=joe),
        *_calls(joe),
        _get("/webhooks", h.webhooks, "Webhooks, and what came of them.", b.Webhooks, query=b.WebhookFilter,
             example={"event": "sms.*", "limit": 10}),
        _get("/requests", h.requests, "Requests of the API.", b.Requests, query=b.RequestFilter,
             example={"method": "POST", "limit": 10}),
        *_questions({"number": number, "phone": JOE}),
        _get("/faults", h.faults, "The faults since the last clear.", f.Faults),
        _post("/faults", h.add_fault, "Switch a fault on.", f.NewFault, f.Fault, 201,
              example={"kind": "rate_limit", "when": {"times": 2}}),
        Route(path="/faults/{id}", does=h.end_fault, says="Switch a fault off.", ids={"id": "request-1"}, **delete),
        Route(path="/faults", does=h.clear_faults, says="Switch every fault off.", **delete),
        _post("/rows", h.add_row, "Put a row into a list that no request can add to.", b.NewRow, b.Row, 201,
              example={"url": recordings + ".json", "fields": {"sid": recording}}),
        _post("/files", h.attach, "Set what a resource is downloaded as.", b.File, status=204,
              example={"url": f"{recordings}/{recording}.json", "content": "UklGRg==", "content_type": "audio/x-wav"}),
    )  # fmt: skip


def _calls(joe: dict[str, str]) -> tuple[Route, ...]:
    """The routes about calls."""
    b, h = call_bodies, call_handlers
    return (
        _post("/phones/{number}/call", h.call, "A phone calls a number of an account, whose TwiML runs.", b.NewCall,
              b.Call, 201, example={"to": "+14155550199", "wait": False}, ids=joe),
        _post("/phones/{number}/expect", h.expect, "A phone listens until it hears a text.", b.Expected, b.Call,
              example={"text": "sorry", "within": 10}, ids=joe),
        _post("/phones/{number}/press", h.press, "A phone presses keys in its call.", b.Keys, b.Call,
              example={"keys": "1#", "wait": False}, ids=joe),
        _post("/phones/{number}/say", h.say, "A phone says something in its call.", b.Words, b.Call,
              example={"words": "yes please", "wait": False}, ids=joe),
        _post("/phones/{number}/hang_up", h.hang_up, "A phone ends its call.", b.HangUp, b.Call, ids=joe),
        _post("/phones/{number}/answer", h.answer, "A phone answers the call that rings, or is on its way.",
              b.Answering, b.Answered, example={"wait": True}, ids=joe),
        _post("/phones/{number}/manner", h.manner, "Set what becomes of calls to a phone.", b.Manner, status=204,
              example={"calls": "answer", "after": 2, "script": ["expect press one", "press 1"]}, ids=joe),
        _get("/phones/{number}/calls", h.phone_calls, "The calls of a phone.", b.Calls, ids=joe),
        _get("/calls", h.all_calls, "The calls of all accounts, and what was said in them.", b.Calls),
    )  # fmt: skip


def _questions(pair: dict[str, str]) -> tuple[Route, ...]:
    """The routes that ask about the account."""
    b, h = looking_bodies, looking_handlers
    first, text = {"id": "1"}, {"produces": ("text/plain",)}
    return (
        _get("/webhooks/{id}", h.webhook_view, "A webhook, and all that is known of it.", webhooks.WebhookView,
             ids=first),
        _post("/webhooks/{id}/replay", h.replay, "Send a webhook again; nothing comes of the reply.", bodies.Nothing,
              webhooks.WebhookView, 201, ids=first),
        _get("/webhooks/{id}/curl", h.curl_of_webhook, "A webhook as a command of curl.", None, ids=first, **text),
        _get("/requests/{id}/curl", h.curl_of_request, "A request as a command of curl, without credentials.", None,
             ids=first, **text),
        _get("/threads", h.all_threads, "Who writes with whom, the newest first.", threads.Threads, query=b.Asked,
             example={"q": "is:inbound", "limit": 10}),
        _get("/threads/{number}/{phone}", h.thread, "The messages between a number and a phone.",
             threads.Conversation, query=b.Before, example={"limit": 10}, ids=pair),
        _get("/messages", h.messages, "The messages of all accounts, newest first.", b.Messages, query=b.Asked,
             example={"q": "hi -is:failed"}),
        _get("/calls/{sid}", h.call_view, "A call, and everything that happened in it.", calls.CallView,
             ids={"sid": "CA" + "1" * 32}),
        _get("/alerts", h.all_alerts, "What went wrong, newest first, and what it means.", alerts.AlertPage,
             query=b.Asked, example={"q": "error:11200"}),
        _get("/codes", h.all_codes, "The codes of Verify, newest first.", codes.Codes, query=b.Page,
             example={"limit": 10}),
        _get("/search", h.search, "Messages, calls, webhooks and alerts that a search finds.", found.Found,
             query=b.Everything, example={"q": f'from:{JOE} -"good bye"'}),
        _get("/export/{what}.{format}", h.export, "Messages, calls, webhooks or requests as json, csv or har.", None,
             query=b.Which, ids={"what": "webhooks", "format": "har"}, produces=("application/json", "text/csv")),
        _get("/events", h.events, "What changes, as server-sent events.", None, produces=("text/event-stream",)),
    )  # fmt: skip


@cache
def _all() -> tuple[Route, ...]:
    return routes("", "")


def find(method: str, path: str) -> tuple[Route, dict[str, str]]:
    """The route of a request, and the values in its path.

    Args:
        path: below the root, percent-encoded.

    Raises:
        Problem: 404 for no such path, 405 for another method.
    """
    known = [(route, ids) for route, ids in _at(path)]
    for route, ids in known:
        if route.method == method:
            return route, ids
    if not known:
        raise Problem(404, "not_found", f"There is no {path}; GET /openapi.json describes what there is")
    allowed = ", ".join(sorted(route.method for route, _ in known))
    raise Problem(405, "method_not_allowed", f"{path} takes {allowed}, not {method}", headers={"Allow": allowed})


def _at(path: str) -> Iterator[tuple[Route, dict[str, str]]]:
    for route, pattern in _patterns():
        if found := pattern.fullmatch(path):
            yield route, {name: unquote(text) for name, text in found.groupdict().items()}


@cache
def _patterns() -> tuple[tuple[Route, re.Pattern[str]], ...]:
    """Each route with what its path looks like; a value of it has no slash, and before a dot no dot."""

    def pattern(path: str) -> re.Pattern[str]:
        text = re.sub(
            r"\\{(\w+)\\}(\\\.)?",
            lambda found: f"(?P<{found[1]}>[^/{'.' if found[2] else ''}]+){found[2] or ''}",
            re.escape(path),
        )
        return re.compile(text)

    return tuple((route, pattern(route.path)) for route in _all())
