"""The application of a recording: it answers webhooks as it did, and what it was sent is compared. No I/O.

Called by `comparing`.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..sent import RecordedWebhook
from .compare import ABSENT, Context, Difference, compare
from .standins import SID

_SUBJECTS = ("MessageSid", "CallSid", "ConferenceSid", "RecordingSid", "TaskSid", "ConversationSid", "FaxSid")


class Applications:
    """A WSGI application that repeats recorded replies, those to each URL in order, the last one again.

    It answers every URL, so that nothing of a recording, which somebody else may have made, leads to a server.
    """

    def __init__(self, webhooks: Sequence[dict[str, Any]]) -> None:
        self._replies: dict[str, deque[dict[str, Any]]] = defaultdict(deque)
        for webhook in webhooks:
            self._replies[_place(webhook["url"])].append(webhook["reply"])

    def answer(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answers a webhook."""
        url = f"{environ['wsgi.url_scheme']}://{environ['HTTP_HOST']}{environ.get('PATH_INFO', '')}"
        replies = self._replies.get(_place(url))
        if not replies:
            start_response("204 No Content", [])
            return []
        reply = replies.popleft() if len(replies) > 1 else replies[0]
        status = reply["status"] if 200 <= reply["status"] < 600 else 502
        body = str(reply.get("twiml", "")).encode()
        kind = reply["headers"].get("content-type") or "text/xml"
        start_response(f"{status} X", [("Content-Type", kind), ("Content-Length", str(len(body)))])
        return [body]


def _place(url: str) -> str:
    return url.partition("?")[0].partition("#")[0]


def compare_webhooks(
    recorded: Sequence[dict[str, Any]], sent: Sequence[RecordedWebhook], context: Context, silent: set[int]
) -> Iterator[tuple[int, str, Difference]]:
    """What differs in webhooks: those of one event, URL and subject in their order.

    Args:
        silent: numbers of those that the emulator could not be made to send.
    """
    ours: dict[tuple[str, str, str], deque[RecordedWebhook]] = defaultdict(deque)
    for webhook in sent:
        ours[webhook.event, _place(webhook.url), _subject(webhook.params)].append(webhook)
    last = 0
    context.sent = frozenset()
    for each in recorded:
        if each["n"] in silent or subject(each) not in context.sids:
            continue
        last = each["n"]
        of = f"webhook {each['event'] or '(unknown)'}"
        waiting = ours[str(each["event"]), _place(each["url"]), context.sids[subject(each)]]
        if not waiting:
            yield each["n"], of, Difference("(webhook)", "presence", "sent", ABSENT)
            continue
        found = waiting.popleft()
        for difference in _differences(each, found, context):
            yield each["n"], of, difference
    for (event, _, _), rest in ours.items():
        for _ in rest:
            yield last, f"webhook {event}", Difference("(webhook)", "presence", ABSENT, "sent")


def _differences(recorded: dict[str, Any], ours: RecordedWebhook, context: Context) -> Iterator[Difference]:
    if recorded["method"] != ours.method:
        yield Difference("(method)", "value", recorded["method"], ours.method)
    params = dict(recorded["params"])
    yield from compare(params, dict(ours.params), context)
    one = [name for name, _ in recorded["params"] if name in ours.params]
    other = [name for name in ours.params if name in params]
    if one != other:
        yield Difference("(parameters)", "order", "as recorded", "another order")


def subject(webhook: dict[str, Any]) -> str:
    """The id of what a recorded webhook is about; empty for none."""
    return _subject(dict(webhook["params"]))


def _subject(params: Mapping[str, str]) -> str:
    return next((params[name] for name in _SUBJECTS if SID.fullmatch(params.get(name, ""))), "")
