"""What tests expect of messages, calls and webhooks: which of them fit, and what is said where none does.

Records and expected values enter; those that fit leave, or an AssertionError. Pure. Called by `base`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from .._core.redaction import redact
from .calls_made import MadeCall
from .sent import RecordedWebhook
from .sent_messages import SentMessage

# What a text is compared with: the same text, a pattern that is found in it, or what says whether it fits.
Expected = str | re.Pattern[str] | Callable[[str], object]
_SHOWN = 20  # records in a message
_LONGEST = 120  # characters of a text in it
_Record = TypeVar("_Record", SentMessage, RecordedWebhook, MadeCall)


def checked(name: str, expected: Expected) -> Expected:
    """An expected text.

    Raises:
        TypeError: it is none.
    """
    if isinstance(expected, str | re.Pattern) or callable(expected):
        return expected
    raise TypeError(f"{name} must be a str, a compiled pattern or a callable, not {type(expected).__name__}")


def checked_count(count: int | None) -> int | None:
    """How many are expected; None: at least one.

    Raises:
        TypeError, ValueError: it is no such number.
    """
    if count is not None and (isinstance(count, bool) or not isinstance(count, int)):
        raise TypeError(f"count must be an int, not {type(count).__name__}")
    if count is not None and count < 0:
        raise ValueError(f"count must be 0 or more, not {count}")
    return count


def fits(value: str, expected: Expected) -> bool:
    """Whether a text is as expected."""
    if isinstance(expected, str):
        return value == expected
    if isinstance(expected, re.Pattern):
        return expected.search(value) is not None
    return bool(expected(value))


def expect(
    records: Sequence[_Record],
    what: str,
    expected: Mapping[str, Expected],
    value: Callable[[_Record, str], str],
    count: int | None,
    hint: str = "",
) -> list[_Record]:
    """The records that are as expected.

    Args:
        records: oldest first.
        what: they are: `message`.
        expected: texts by name.
        value: the text of a record by such a name.
        count: how many there must be; None: at least one.
        hint: what else is said where there are not.

    Raises:
        AssertionError: there are not so many.
    """
    __tracebackhide__ = True
    unmet = [[name for name, wanted in expected.items() if not fits(value(each, name), wanted)] for each in records]
    found = [each for each, wrong in zip(records, unmet, strict=True) if not wrong]
    if len(found) == count or (count is None and found):
        return found
    number = "no" if not found else f"{len(found):,}"
    wanted = ", ".join(f"{name}={_shown(each)}" for name, each in expected.items())
    lines = [f"{number} {what}{'' if len(found) == 1 else 's'} with {wanted}" if wanted else f"{number} {what}s"]
    lines[0] += "" if count is None else f", expected {count:,}"
    lines[0] += f"; there {'is' if len(records) == 1 else 'are'} {len(records):,} in all"
    nearest = sorted(zip(records, unmet, strict=True), key=lambda pair: len(pair[1]))
    for record, wrong in nearest[:_SHOWN]:
        differs = f"   <- other {', '.join(wrong)}" if wrong else ""
        lines.append(f"  {line(record)}{differs}")
    if len(nearest) > _SHOWN:
        lines.append(f"  … and {len(nearest) - _SHOWN:,} more")
    if hint:
        lines.append(hint)
    raise AssertionError("\n".join(lines))


def line(record: SentMessage | RecordedWebhook | MadeCall) -> str:
    """A record on one line."""
    if isinstance(record, MadeCall):
        said = f", heard {_shown(record.heard[-1])}" if record.heard else ""
        return f"{record.from_} -> {record.to} ({record.direction}, {record.status}, {record.duration} s{said})"
    if isinstance(record, SentMessage):
        error = f", error {record.error_code}" if record.error_code is not None else ""
        media = f", {record.num_media} files" if record.num_media else ""
        return f"{record.from_} -> {record.to} {_shown(record.body)} ({record.status}{error}{media})"
    came = record.error or ("withheld" if record.withheld else f"{record.status}")
    params = ", ".join(f"{name}={_shown(record.params[name])}" for name in _TELLING if record.params.get(name))
    url = redact.credentials(redact.without_userinfo(record.url))
    return f"{record.event} {record.method} {url} -> {came}  {params}"


_TELLING = ("From", "To", "Body", "MessageStatus", "CallStatus", "ErrorCode")


def message_value(message: SentMessage, name: str) -> str:
    """A text of a message by the argument that expects it."""
    return str(getattr(message, name))


def call_value(call: MadeCall, name: str) -> str:
    """A text of a call by the argument that expects it."""
    return "\n".join(call.heard) if name == "heard" else str(getattr(call, name))


def webhook_value(webhook: RecordedWebhook, name: str) -> str:
    """A text of a webhook by the argument that expects it: its own, or a parameter."""
    return str(getattr(webhook, name)) if name in ("event", "url") else str(webhook.params.get(name, ""))


def _shown(value: Any) -> str:
    if isinstance(value, re.Pattern):
        return f"/{value.pattern}/"
    text = repr(value) if isinstance(value, str) else getattr(value, "__name__", repr(value))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
