"""What happened at an emulator, in some lines for who looks at a test that failed: requests, webhooks, messages, calls.

Records enter, titles and texts leave, without credentials. Pure. Called by `base`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import unquote_plus

from .._core.redaction import redact
from .calls_made import MadeCall
from .expectations import line
from .record import RecordedRequest
from .sent import RecordedWebhook
from .sent_messages import SentMessage

_MOST = 20  # of each, and of the messages of a thread
_LONGEST = 300  # characters of a line


def sections(
    requests: Sequence[RecordedRequest],
    webhooks: Sequence[RecordedWebhook],
    messages: Iterable[SentMessage],
    calls: Sequence[MadeCall] = (),
) -> list[tuple[str, str]]:
    """Titles and texts; nothing of what there was none of."""
    threads: dict[tuple[str, ...], list[SentMessage]] = {}
    for message in messages:
        threads.setdefault(tuple(sorted((message.from_, message.to))), []).append(message)
    texts = []
    for pair, thread in list(threads.items())[-_MOST:]:
        texts.append(f"{pair[0] or '(no sender yet)'} and {pair[1]}\n{_last([f'  {_cut(line(m))}' for m in thread])}")
    found = {
        "Twilio requests": _last([_cut(_request(each)) for each in requests]),
        "Twilio webhooks": _last([_cut(line(each)) for each in webhooks]),
        "Twilio messages": "\n".join(texts),
        "Twilio calls": "\n".join(_call(each) for each in calls[-_MOST:]),
    }
    return [(title, text) for title, text in found.items() if text]


def _request(request: RecordedRequest) -> str:
    query = f"?{redact.form(request.query_string, personal=True)}" if request.query_string else ""
    body = request.body[: 4 * _LONGEST].decode("utf-8", "replace")
    is_json = "json" in request.headers.get("content-type", "")
    shown = redact.json(body, personal=True) if is_json else redact.form(body, personal=True)
    met = f" (fault: {request.fault})" if request.fault else ""
    return f"{request.method} {request.host}{request.path}{query} -> {request.status}{met}  {unquote_plus(shown)}"


def _call(call: MadeCall) -> str:
    """A call and what happened in it."""
    lines = [f"  {_cut(each)}" for each in call.transcript.splitlines()]
    return "\n".join([_cut(line(call)), _last(lines)] if lines else [_cut(line(call))])


def _last(lines: list[str]) -> str:
    """The last of some lines."""
    more = [f"… {len(lines) - _MOST:,} earlier ones"] if len(lines) > _MOST else []
    return "\n".join([*more, *lines[-_MOST:]])


def _cut(text: str) -> str:
    text = redact.without_userinfos("".join(char if char.isprintable() else " " for char in text).rstrip())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
