"""The cookies that applications set in replies to webhooks, and get back with the next ones of the same conversation.

Those of messages are kept for a pair of `From` and `To`, those of calls for the call; for four hours at most, by the
emulator's clock. A webhook and the headers of its reply enter, a `Cookie` header leaves. Pure; kept by `state`, called
by `world`. https://help.twilio.com/articles/223136287
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import urlsplit

from .._core.redaction.secret import safe_repr
from .engine.effects import Webhook
from .values import instant

LIFETIME = 4 * 3600  # seconds that a cookie lasts at most
MOST, MOST_BYTES = 50, 4_096  # cookies of a conversation; of one with its attributes
_PAIR = re.compile(r"\s*([!#$%&'*+\-.^_`|~0-9A-Za-z]+)\s*=\s*([ -:<-~]*?)\s*")
Key = tuple[str, ...]


class _Cookie(NamedTuple):
    host: str
    path: str
    secure: bool
    value: str
    until: float


class _Jar:
    """The cookies of a conversation, by host, path and name."""

    def __init__(self) -> None:
        self.cookies: dict[tuple[str, str, str], _Cookie] = {}
        self.until = 0.0


@safe_repr
class Cookies:
    """The cookies of all conversations. What was set last is last, and none lasts longer than `LIFETIME`."""

    def __init__(self) -> None:
        self._jars: dict[Key, _Jar] = {}

    def header(self, webhook: Webhook, now: float) -> str:
        """The `Cookie` header of a webhook; empty where it has none."""
        key = conversation(webhook)
        jar = self._jars.get(key) if key else None
        if jar is None:
            return ""
        scheme, host, path = _located(webhook.url)
        fitting = (
            (len(cookie.path), f"{name}={cookie.value}")
            for (_, _, name), cookie in jar.cookies.items()
            if cookie.until > now and cookie.host == host and _within(path, cookie.path)
            if scheme == "https" or not cookie.secure
        )
        return "; ".join(text for _, text in sorted(fitting, key=lambda each: -each[0]))

    def keep(self, webhook: Webhook, url: str, lines: Iterable[str], now: float) -> None:
        """A reply has set cookies.

        Args:
            url: that answered in the end.
            lines: its `Set-Cookie` headers.
        """
        key = conversation(webhook)
        read = [found for line in lines if (found := _read(line, url, now)) is not None] if key else []
        if not read:
            return
        self._forget(now)
        jar = self._jars.pop(key, None) or _Jar()
        for name, cookie in read:
            where = (cookie.host, cookie.path, name)
            jar.cookies.pop(where, None)
            if cookie.until > now:
                jar.cookies[where] = cookie
        while len(jar.cookies) > MOST:
            del jar.cookies[next(iter(jar.cookies))]
        if jar.cookies:
            jar.until = now + LIFETIME
            self._jars[key] = jar

    def _forget(self, now: float) -> None:
        """Drops the conversations that have none any more."""
        while self._jars and (first := next(iter(self._jars))) and self._jars[first].until <= now:
            del self._jars[first]

    def __len__(self) -> int:
        return len(self._jars)

    def __repr__(self) -> str:
        return f"Cookies(conversations={len(self)})"


def conversation(webhook: Webhook) -> Key:
    """What the cookies of a webhook are kept for; nothing for what only tells of something."""
    if webhook.wants != "twiml":
        return ()
    if webhook.event.startswith("sms."):
        return (webhook.account, str(webhook.values.get("From")), str(webhook.values.get("To")))
    call = webhook.values.get("CallSid")
    return (webhook.account, str(call)) if call else ()


def _located(url: str) -> tuple[str, str, str]:
    try:
        parts = urlsplit(url)
        return parts.scheme.lower(), (parts.hostname or "").rstrip("."), parts.path or "/"
    except ValueError:
        return "", "", "/"


def _within(path: str, root: str) -> bool:
    return path == root or path.startswith(root if root.endswith("/") else f"{root}/")


def _read(line: str, url: str, now: float) -> tuple[str, _Cookie] | None:
    """Name and cookie of a `Set-Cookie` header; None: it is none."""
    first, *rest = line.split(";")
    pair = _PAIR.fullmatch(first) if len(line) <= MOST_BYTES else None
    _, host, path = _located(url)
    if pair is None or not host:
        return None
    given = {name.strip().lower(): value.strip() for name, _, value in (part.partition("=") for part in rest)}
    root = given.get("path", "")
    if not root.startswith("/"):
        root = path.rpartition("/")[0] or "/"
    lasts = _lasts(given, now)
    return pair[1], _Cookie(host, root, "secure" in given, pair[2], now + min(lasts, LIFETIME))


def _lasts(given: dict[str, str], now: float) -> float:
    """Seconds that a cookie lasts by its attributes."""
    age = given.get("max-age", "")
    if re.fullmatch(r"-?[0-9]{1,15}", age):
        return float(age)
    until = instant(given["expires"].replace("-", " ")) if given.get("expires") else None
    return LIFETIME if until is None else until - now
