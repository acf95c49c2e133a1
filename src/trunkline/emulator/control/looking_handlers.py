"""What the routes that ask about the account do: the room `looking` answers. Named by `routes`, called by `control`.

Each file of that room is loaded with the first question to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from ..exchange import Reply
from ..looking.search import Query, parse
from . import looking_bodies
from .handlers import Asked
from .problems import Problem

if TYPE_CHECKING:
    from ..looking.alerts import AlertPage
    from ..looking.calls import CallView
    from ..looking.codes import Codes
    from ..looking.found import Found
    from ..looking.threads import Conversation, Threads
    from ..looking.webhooks import WebhookView

T = TypeVar("T")


def threads(asked: Asked) -> Threads:
    from ..looking.threads import threads

    given: looking_bodies.Asked = asked.given
    return threads(asked.world, _query(given.q), limit=given.limit, after=given.after)


def thread(asked: Asked) -> Conversation:
    from ..looking.threads import thread

    given: looking_bodies.Before = asked.given
    return thread(asked.world, asked.ids["number"], asked.ids["phone"], limit=given.limit, before=given.before)


def messages(asked: Asked) -> looking_bodies.Messages:
    from ..looking.found import messages

    given: looking_bodies.Asked = asked.given
    found, after = messages(asked.world, _query(given.q), limit=given.limit, after=given.after)
    return looking_bodies.Messages(messages=found, after=after)


def call_view(asked: Asked) -> CallView:
    from ..looking.calls import call

    return _known(lambda: call(asked.world, asked.ids["sid"]))


def alerts(asked: Asked) -> AlertPage:
    from ..looking.alerts import alerts

    given: looking_bodies.Asked = asked.given
    return alerts(asked.world, _query(given.q), limit=given.limit, after=given.after)


def codes(asked: Asked) -> Codes:
    from ..looking.codes import codes

    return codes(asked.world, limit=asked.given.limit, after=asked.given.after)


def search(asked: Asked) -> Found:
    from ..looking.found import found

    given: looking_bodies.Everything = asked.given
    return found(asked.world, _query(given.q), limit=given.limit)


def webhook_view(asked: Asked) -> WebhookView:
    from ..looking.webhooks import webhook

    return _known(lambda: webhook(asked.world, _number(asked)))


async def replay(asked: Asked) -> WebhookView:
    from ..looking.webhooks import webhook

    try:
        again = await asked.shell.replay(_number(asked))
    except LookupError as error:
        raise Problem(404, "not_found", str(error)) from None
    return _known(lambda: webhook(asked.world, again))


def curl_of_webhook(asked: Asked) -> Reply:
    from ..looking.curl import curl_of_webhook

    return _text(_known(lambda: curl_of_webhook(asked.world, _number(asked))))


def curl_of_request(asked: Asked) -> Reply:
    from ..looking.curl import curl_of_request

    return _text(_known(lambda: curl_of_request(asked.world, _number(asked))))


def export(asked: Asked) -> Reply:
    from ..looking.export import FORMATS, export

    what, form = asked.ids["what"], asked.ids["format"]
    if form not in FORMATS.get(what, ()):
        allowed = [f"{name}.{each}" for name, forms in FORMATS.items() for each in forms]
        words = f"There is no export {what}.{form}; allowed: {', '.join(allowed)}"
        raise Problem(404, "not_found", words, allowed=allowed)
    file = export(asked.world, what, form, _query(asked.given.q))
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
