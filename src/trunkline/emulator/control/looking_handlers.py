"""What the routes that ask about the account do: the room `looking` answers. Named by `routes`, called by `control`.

What is seldom asked for is loaded then.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..exchange import Reply
from ..looking import alerts, calls, codes, found, threads, webhooks
from ..looking.search import Query, parse
from . import looking_bodies
from .handlers import Asked
from .problems import Problem

T = TypeVar("T")


def all_threads(asked: Asked) -> threads.Threads:
    given: looking_bodies.Asked = asked.given
    return threads.threads(asked.world, _query(given.q), limit=given.limit, after=given.after)


def thread(asked: Asked) -> threads.Conversation:
    given: looking_bodies.Before = asked.given
    return threads.thread(asked.world, asked.ids["number"], asked.ids["phone"], limit=given.limit, before=given.before)


def messages(asked: Asked) -> looking_bodies.Messages:
    given: looking_bodies.Asked = asked.given
    shown, after = found.messages(asked.world, _query(given.q), limit=given.limit, after=given.after)
    return looking_bodies.Messages(messages=shown, after=after)


def call_view(asked: Asked) -> calls.CallView:
    return _known(lambda: calls.call(asked.world, asked.ids["sid"]))


def all_alerts(asked: Asked) -> alerts.AlertPage:
    given: looking_bodies.Asked = asked.given
    return alerts.alerts(asked.world, _query(given.q), limit=given.limit, after=given.after)


def all_codes(asked: Asked) -> codes.Codes:
    return codes.codes(asked.world, limit=asked.given.limit, after=asked.given.after)


async def search(asked: Asked) -> found.Found:
    given: looking_bodies.Everything = asked.given
    query = _query(given.q)
    return await asked.shell.apart(lambda: found.found(asked.world, query, limit=given.limit))


def webhook_view(asked: Asked) -> webhooks.WebhookView:
    return _known(lambda: webhooks.webhook(asked.world, _number(asked)))


async def replay(asked: Asked) -> webhooks.WebhookView:
    try:
        again = await asked.shell.replay(_number(asked))
    except LookupError as error:
        raise Problem(404, "not_found", str(error)) from None
    return _known(lambda: webhooks.webhook(asked.world, again))


def curl_of_webhook(asked: Asked) -> Reply:
    from ..looking.curl import curl_of_webhook

    return _text(_known(lambda: curl_of_webhook(asked.world, _number(asked))))


def curl_of_request(asked: Asked) -> Reply:
    from ..looking.curl import curl_of_request

    return _text(_known(lambda: curl_of_request(asked.world, _number(asked))))


async def export(asked: Asked) -> Reply:
    from ..looking.export import FORMATS, export

    what, form = asked.ids["what"], asked.ids["format"]
    if form not in FORMATS.get(what, ()):
        allowed = [f"{name}.{each}" for name, forms in FORMATS.items() for each in forms]
        words = f"There is no export {what}.{form}; allowed: {', '.join(allowed)}"
        raise Problem(404, "not_found", words, allowed=allowed)
    query = _query(asked.given.q)
    file = await asked.shell.apart(lambda: export(asked.world, what, form, query))
    name = {"Content-Disposition": f'attachment; filename="{file.name}"'}
    return Reply(200, {"Content-Type": file.content_type, **name}, file.content.encode("utf-8", "surrogatepass"))


def events(asked: Asked) -> Reply:
    from ..looking.events import listen

    try:
        feed = listen(asked.world, asked.headers.get("last-event-id", ""))
    except ValueError as error:
        raise Problem(503, "too_many_listeners", str(error), headers={"Retry-After": "1"}) from None
    return Reply(200, {"Content-Type": "text/event-stream"}, b"", feed=feed)


def _query(text: str) -> Query:
    try:
        return parse(text)
    except ValueError as error:
        raise Problem(400, "invalid_query", f"q: {error}", field="q") from None


def _number(asked: Asked) -> int:
    text = asked.ids["id"]
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise Problem(404, "not_found", f"There is no {text}: ids are numbers, counted from 1")
    return int(text)


def _known(work: Callable[[], T]) -> T:
    try:
        return work()
    except LookupError as error:
        raise Problem(404, "not_found", str(error)) from None


def _text(text: str) -> Reply:
    return Reply(200, {"Content-Type": "text/plain; charset=utf-8"}, f"{text}\n".encode("utf-8", "surrogatepass"))
